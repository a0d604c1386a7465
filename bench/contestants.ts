/** Who reads which file. */
import type { DataFile } from './data.ts';
import { gateScan } from './gate.ts';
import { findPapyra } from './papyra.ts';
import { type Command, outputOf, works } from './processes.ts';

/** A file under the name it has in the results. */
export interface NamedFile {
  name: 'large' | 'small' | 'damaged';
  data: DataFile;
}

export type FilesByName = Record<NamedFile['name'], NamedFile>;

export interface Contestant {
  program: string;
  file: NamedFile;
  command: Command;
}

export interface Field {
  contestants: Contestant[];
  tools: Record<string, string>;
  leftOut: string[];
}

export const GATE = 'gate';

/**
 * The gate on every file; `cat` on the large one, as the limit of what reading costs; Papyra and jq, which
 * take long, on the small one. What this machine does not have is left out, and said.
 * @param directory where Papyra's environment is, or is made
 */
export function enterContestants(files: FilesByName, directory: string): Field {
  const field: Field = { contestants: [], tools: {}, leftOut: [] };
  enterGate(field, files.large);
  enterTool(field, 'cat', 'cat', files.large, [files.large.data.path]);
  enterGate(field, files.small);
  enterPapyra(field, files.small, directory);
  enterTool(field, 'jq', 'jq empty', files.small, ['empty', files.small.data.path]);
  enterGate(field, files.damaged);
  return field;
}

function enterGate(field: Field, file: NamedFile): void {
  field.contestants.push({ program: GATE, file, command: gateScan(file.data) });
}

function enterPapyra(field: Field, file: NamedFile, directory: string): void {
  const papyra = findPapyra(directory);
  if (typeof papyra === 'string') {
    field.leftOut.push(papyra);
    return;
  }
  field.tools['papyra'] = papyra.version;
  const command = papyra.scan(file.data);
  field.contestants.push({ program: "Papyra's scan", file, command });
  // It hands every line from one thread to another, which costs far more between cores than within one. Both
  // are shown: alone, the slower one would make the gate look better than it is.
  const pinned = {
    program: 'taskset',
    args: ['-c', '0', command.program, ...command.args],
    accepts: command.accepts,
  };
  if (works({ program: 'taskset', args: ['-c', '0', 'true'], accepts: [0] })) {
    field.contestants.push({ program: "Papyra's scan, one core", file, command: pinned });
  } else field.leftOut.push("Papyra's scan on one core is left out: it needs taskset.");
}

function enterTool(
  field: Field,
  tool: string,
  program: string,
  file: NamedFile,
  args: readonly string[],
): void {
  const version: Command = { program: tool, args: ['--version'], accepts: [0] };
  if (!works(version)) {
    field.leftOut.push(`${tool} is left out: it is not installed, or not the usual one.`);
    return;
  }
  field.tools[tool] = outputOf(version).split('\n')[0]?.trim() ?? '';
  field.contestants.push({ program, file, command: { program: tool, args, accepts: [0] } });
}
