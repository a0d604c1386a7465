/** Who reads, or mends, which file. */
import { join } from 'node:path';
import type { DataFile } from './data.ts';
import { gateScan } from './gate.ts';
import { findPapyra, type Papyra } from './papyra.ts';
import { type Command, outputOf, works } from './processes.ts';
import { fileRecovery, SET_FILES, setRecovery } from './recovery.ts';
import type { WorkDirectory } from './work-directory.ts';

/** A file under the name it has in the results. */
export interface NamedFile {
  name: string;
  data: DataFile;
}

export type ScanFiles = Record<'large' | 'small' | 'damaged', NamedFile>;

export type RepairFiles = Record<'light' | 'heavy' | 'smallLight' | 'smallHeavy', NamedFile>;

export interface Contestant {
  program: string;
  file: NamedFile;
  command: Command;
}

export interface Field {
  scans: Contestant[];
  recoveries: Contestant[];
  tools: Record<string, string>;
  leftOut: string[];
}

export const GATE = 'gate';

/**
 * All contestants. What this machine does not have is left out, and said.
 * @param directory where Papyra's environment is, or is made
 * @param work where the recoveries have their copies
 */
export function enterContestants(
  scanned: ScanFiles,
  repaired: RepairFiles,
  directory: string,
  work: WorkDirectory,
): Field {
  const field: Field = { scans: [], recoveries: [], tools: {}, leftOut: [] };
  const papyra = enterPapyra(field, directory);
  enterScans(field, scanned, papyra);
  enterRecoveries(field, repaired, papyra, work);
  return field;
}

/**
 * The gate on every file; `cat` on the large one, as the limit of what reading costs; Papyra and jq, which
 * take long, on the small one.
 */
function enterScans(field: Field, { large, small, damaged }: ScanFiles, papyra: Papyra | null): void {
  const enter = (program: string, file: NamedFile, command: Command): void => {
    field.scans.push({ program, file, command });
  };
  enter(GATE, large, gateScan(large.data));
  if (enterTool(field, 'cat')) enter('cat', large, tool('cat', large.data.path));
  enter(GATE, small, gateScan(small.data));
  if (papyra !== null) {
    // It hands every line from one thread to another, which costs far more between cores than within one. Both
    // are shown: alone, the slower one would make the gate look better than it is.
    const command = papyra.scan(small.data);
    enter("Papyra's scan", small, command);
    const pinned = onOneCore(command);
    if (pinned !== null) enter("Papyra's scan, one core", small, pinned);
    else field.leftOut.push("Papyra's scan on one core is left out: it needs taskset.");
  }
  if (enterTool(field, 'jq')) enter('jq empty', small, tool('jq', 'empty', small.data.path));
  enter(GATE, damaged, gateScan(damaged.data));
}

/**
 * The gate on every file that is to be repaired, and on one as a rotating set; `cp` on the large ones, as the limit
 * of what writing costs, without and with the sync that a repair cannot do without; Papyra, which takes long, on a
 * small one, and the way it is faster.
 */
function enterRecoveries(
  field: Field,
  { light, heavy, smallLight, smallHeavy }: RepairFiles,
  papyra: Papyra | null,
  work: WorkDirectory,
): void {
  const enter = (program: string, file: NamedFile, command: Command): void => {
    field.recoveries.push({ program, file, command });
  };
  const copies = ['cp', 'sync'].every((name) => enterTool(field, name));
  for (const file of [light, heavy]) {
    enter(GATE, file, fileRecovery(file.data, work));
    if (!copies) continue;
    enter('cp', file, copy(file.data, work, 'cp --reflink=never "$1" "$2"'));
    enter('cp and sync', file, copy(file.data, work, 'cp --reflink=never "$1" "$2" && sync "$2"'));
  }
  enter(`gate, set of ${SET_FILES} files`, heavy, setRecovery(heavy.data, work));
  enter(GATE, smallLight, fileRecovery(smallLight.data, work));
  enter(GATE, smallHeavy, fileRecovery(smallHeavy.data, work));
  if (papyra === null) return;
  const command = { ...papyra.recover(work.log), prepare: () => work.fillWithCopy(smallHeavy.data.path) };
  const pinned = onOneCore(command);
  if (pinned !== null) enter("Papyra's recovery, one core", smallHeavy, pinned);
  else enter("Papyra's recovery", smallHeavy, command);
}

/** Copies the fresh copy, in the same directory that a repair writes to. */
function copy(file: DataFile, work: WorkDirectory, script: string): Command {
  return {
    ...tool('sh', '-c', script, 'sh', work.log, join(work.path, 'copy.ndjson')),
    prepare: () => work.fillWithCopy(file.path),
  };
}

function enterPapyra(field: Field, directory: string): Papyra | null {
  const papyra = findPapyra(directory);
  if (typeof papyra === 'string') {
    field.leftOut.push(papyra);
    return null;
  }
  field.tools['papyra'] = papyra.version;
  return papyra;
}

/** The command on the first core alone, or null where the system cannot do that. */
function onOneCore(command: Command): Command | null {
  if (!works(tool('taskset', '-c', '0', 'true'))) return null;
  return { ...command, program: 'taskset', args: ['-c', '0', command.program, ...command.args] };
}

/** Takes down the version of a tool; false when it is not there, or another than GNU's or jq's own. */
function enterTool(field: Field, name: string): boolean {
  const version = tool(name, '--version');
  if (!works(version)) {
    field.leftOut.push(`${name} is left out: it is not installed, or not the usual one.`);
    return false;
  }
  field.tools[name] = outputOf(version).split('\n')[0]?.trim() ?? '';
  return true;
}

function tool(program: string, ...args: string[]): Command {
  return { program, args, accepts: [0] };
}
