/** Who mends what. */
import { join } from 'node:path';
import { type Contestant, type NamedData, PROGRAMS } from './contestants.ts';
import type { Data } from './kept-data.ts';
import type { Options } from './options.ts';
import type { Peers } from './peers/peers.ts';
import { onOneCore, tool } from './peers/tools.ts';
import type { Command } from './processes.ts';
import { fileRecovery, SET_FILES, setRecovery } from './recovery.ts';
import { type RepairableFile, repairableFile } from './repair-data.ts';
import type { WorkDirectory } from './work-directory.ts';

/** One damaged line in so many. */
const LIGHT_DAMAGE = 5_000;
const HEAVY_DAMAGE = 20;

interface NamedRepairable extends NamedData {
  data: RepairableFile;
}

export type RepairData = Record<'light' | 'heavy' | 'smallLight' | 'smallHeavy', NamedRepairable>;

/** Makes what is not there yet. */
export async function makeRepairData(directory: string, { seed, size }: Options): Promise<RepairData> {
  const large = Math.max(1, Math.round(size / 3));
  const small = Math.max(1, Math.round(size / 30));
  const file = async (name: string, megabytes: number, distance: number): Promise<NamedRepairable> => ({
    name,
    data: await repairableFile(directory, seed, megabytes, distance),
  });
  return {
    light: await file('lightly damaged', large, LIGHT_DAMAGE),
    heavy: await file('heavily damaged', large, HEAVY_DAMAGE),
    smallLight: await file('small, lightly damaged', small, LIGHT_DAMAGE),
    smallHeavy: await file('small, heavily damaged', small, HEAVY_DAMAGE),
  };
}

/**
 * The gate on every file, and on one as a rotating set; `cp` on the large ones, as the limit of what writing costs,
 * without and with the sync that a repair cannot do without; Papyra, which takes long, on a small one, and the way it
 * is faster.
 * @param work where the recoveries have their copies
 */
export function recoveryContestants(
  { light, heavy, smallLight, smallHeavy }: RepairData,
  peers: Peers,
  work: WorkDirectory,
): Contestant[] {
  const contestants: Contestant[] = [];
  const enter = (program: string, on: NamedRepairable, command: Command): void => {
    contestants.push({ program, on, reads: on.data, command, verify: null });
  };
  for (const file of [light, heavy]) {
    enter(PROGRAMS.gate, file, fileRecovery(file.data, work));
    if (!peers.has('cp', 'sync')) continue;
    enter('cp', file, copy(file.data, work, 'cp --reflink=never "$1" "$2"'));
    enter('cp and sync', file, copy(file.data, work, 'cp --reflink=never "$1" "$2" && sync "$2"'));
  }
  enter(`gate, set of ${SET_FILES} files`, heavy, setRecovery(heavy.data, work));
  enter(PROGRAMS.gate, smallLight, fileRecovery(smallLight.data, work));
  enter(PROGRAMS.gate, smallHeavy, fileRecovery(smallHeavy.data, work));
  if (peers.papyra === null) return contestants;
  const command = {
    ...peers.papyra.recover(work.log),
    prepare: () => work.fillWithCopy(smallHeavy.data.path),
  };
  const pinned = onOneCore(command);
  if (pinned !== null) enter("Papyra's recovery, one core", smallHeavy, pinned);
  else enter("Papyra's recovery", smallHeavy, command);
  return contestants;
}

/** Copies the fresh copy, in the same directory that a repair writes to. */
function copy(file: Data, work: WorkDirectory, script: string): Command {
  return {
    ...tool('sh', '-c', script, 'sh', work.log, join(work.path, 'copy.ndjson')),
    prepare: () => work.fillWithCopy(file.path),
  };
}
