/** Metrics from a command: a program that prints them, for instance `papyra metrics persistence --json`. */
import { clip, visible } from '../report/visible.ts';
import { type ShownCommand, showCommand } from './command-secrets.ts';
import { splitCommand } from './command-words.ts';
import { tooLarge } from './http.ts';
import { type Ended, lastLines, type ProgramLimits, runProgram } from './run-program.ts';
import { decodeText, withoutColours } from './text.ts';
import { UnreadableMetrics } from './unreadable.ts';

/**
 * What a command writes to its standard output, without colours. Throws UnreadableMetrics when it is no command, cannot be started,
 * fails, takes too long, writes nothing or too much; no message has the secrets in it. Throws the signal's reason when
 * that is aborted.
 */
export async function commandText(command: string, source: string, limits: ProgramLimits): Promise<string> {
  const { words, mistake } = splitCommand(command);
  if (mistake !== null) throw new UnreadableMetrics(`${source} cannot be run. ${mistake}`);
  const shown = showCommand(command);
  const [program = '', ...args] = words.map(({ text }) => text);
  const ended = await runProgram(program, args, limits).catch((error: unknown) => {
    throw new UnreadableMetrics(`${source} cannot be run. ${describeStart(error, shown.program)}`);
  });
  if (ended.cut === 'aborted') limits.signal?.throwIfAborted();
  if (ended.cut === 'too large') throw tooLarge(source, limits.maxBytes);
  const failure = describeFailure(ended, limits.timeoutMs);
  // Papyra colours JSON too, where FORCE_COLOR is set.
  if (failure === null) return withoutColours(decodeText(ended.stdout, source));
  throw new UnreadableMetrics(`${source} ${failure.what}${lastWords(ended, shown)}. ${failure.wayOut}`);
}

interface Failure {
  /** The end of a sentence about the command. */
  readonly what: string;
  readonly wayOut: string;
}

const RUN_ALONE = 'Run it in a step of its own to see all that it writes.';

function describeFailure({ cut, code, signal, stdout }: Ended, timeoutMs: number): Failure | null {
  if (cut === 'timeout') {
    const what = `took longer than ${timeoutMs / 1000} s and was stopped`;
    return {
      what,
      wayOut: 'It must not ask for anything, as nobody answers. If it needs the time, raise metrics-timeout.',
    };
  }
  if (cut === 'held open') {
    const what = `ended, but something that it started held its output open for ${timeoutMs / 1000} s and was stopped`;
    return { what, wayOut: 'Have what goes on in the background write elsewhere.' };
  }
  if (signal !== null) return { what: `was killed by ${signal}`, wayOut: RUN_ALONE };
  if (code !== 0) return { what: `ended with exit code ${code}`, wayOut: RUN_ALONE };
  const isEmpty = stdout.every((byte) => BLANKS.has(byte));
  return isEmpty ? { what: 'ended with exit code 0 and printed no metrics', wayOut: RUN_ALONE } : null;
}

const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Why a program could not be started, and the way out. */
function describeStart(error: unknown, program: string): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  if (code === 'EINVAL' || (code === 'ENOENT' && process.platform === 'win32')) {
    return (
      `The program ${program} is not there, or is a .cmd or .bat file, which Windows runs in a shell only (${code}). ` +
      'Check that it is installed and on PATH; for such a file write "cmd /c" in front.'
    );
  }
  if (code === 'ENOENT') {
    return (
      `There is no program ${program} (ENOENT). Check its name, that a step before has installed it, and that it is on ` +
      'PATH; there is no shell, so what only a shell knows is not found.'
    );
  }
  if (code === 'EACCES') {
    return `${program} is not executable (EACCES). Make it so with "chmod +x", or name what runs it, as in "bash metrics.sh".`;
  }
  return `The system refuses to start ${program} (${code}). Check the program and the length of its arguments.`;
}

const LONGEST_SAID = 300;
/** Papyra draws a frame around what it has to say. */
const FRAME = /[\u2500-\u257f]+/g;
/** `Error: …`, `ModuleNotFoundError: …`, `fatal: …`: what a traceback and a frame come down to. */
const NAMES_ERROR = /^(?:[\w.]*(?:error|exception)|fatal)\b.*:/i;

/** What a program said at last, on standard error or, as Papyra does of mistakes, on standard output. */
function lastWords({ stderr, stdout }: Ended, { redact }: ShownCommand): string {
  const said = stderr.trim() === '' ? lastLines(stdout) : stderr;
  const lines = withoutColours(said)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(FRAME, ' ').trim())
    .filter((line) => line !== '');
  const line = lines.findLast((one) => NAMES_ERROR.test(one)) ?? lines.at(-1);
  return line === undefined
    ? ', without a word why'
    : `; it said "${clip(visible(redact(line)), LONGEST_SAID)}"`;
}
