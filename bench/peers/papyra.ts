/** The real Papyra, in a Python environment of its own under `bench/data`. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Data } from '../kept-data.ts';
import { type Command, outputOf, ProcessFailure, works } from '../processes.ts';

const SCAN_PROGRAM = fileURLToPath(new URL('./papyra-scan.py', import.meta.url));
const SCAN_STREAMS_PROGRAM = fileURLToPath(new URL('./papyra-scan-streams.py', import.meta.url));
const RECOVER_PROGRAM = fileURLToPath(new URL('./papyra-recover.py', import.meta.url));
const VERSION_PROGRAM =
  'import platform, importlib.metadata as m, redis; print(m.version("papyra"), "on Python", platform.python_version())';

export interface Papyra {
  version: string;
  scan(file: Data): Command;
  /** Its scan of the newest entries of the streams of the system `local`. */
  scanStreams(url: string, sampleSize: number): Command;
  /** Its repair of the file at `path`, which must be damaged. */
  recover(path: string): Command;
}

/** Papyra, installed first where it is not there yet; or, where that fails, a sentence saying why. */
export function findPapyra(directory: string): Papyra | string {
  const environment = join(directory, 'venv');
  const python = join(environment, 'bin', 'python');
  const version: Command = { program: python, args: ['-c', VERSION_PROGRAM], accepts: [0] };
  const missing = works(version) ? null : install(environment, python);
  if (missing !== null) return `Papyra is left out: ${missing}`;
  return {
    version: outputOf(version).trim(),
    scan: (file) => scanCommand(python, file),
    scanStreams: (url, sampleSize) => ({
      program: python,
      args: [SCAN_STREAMS_PROGRAM, url, String(sampleSize)],
      accepts: [0],
    }),
    recover: (path) => ({ program: python, args: [RECOVER_PROGRAM, path], accepts: [0] }),
  };
}

/** Makes the environment. Answers with null, or with what was in the way. */
function install(environment: string, python: string): string | null {
  const found: Command = { program: 'python3', args: ['--version'], accepts: [0] };
  if (!works(found)) return 'python3 is not installed.';
  const venv: Command = { program: 'python3', args: ['-m', 'venv', '--clear', environment], accepts: [0] };
  if (!works(venv))
    return '"python3 -m venv" failed (Debian and Ubuntu have it in the package python3-venv).';
  const pip: Command = {
    program: python,
    args: ['-m', 'pip', 'install', '--quiet', 'papyra', 'redis'],
    accepts: [0],
  };
  try {
    outputOf(pip);
    return null;
  } catch (error) {
    if (error instanceof ProcessFailure) return `"pip install papyra" failed: ${lastLine(error.message)}`;
    throw error;
  }
}

function scanCommand(python: string, file: Data): Command {
  return { program: python, args: [SCAN_PROGRAM, file.path], accepts: [file.anomalies > 0 ? 2 : 0] };
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
