/** Who reads, or mends, what. */
import type { Data } from './kept-data.ts';
import type { Command } from './processes.ts';

/** Data under the name it has in the results. */
export interface NamedData {
  name: string;
  data: Data;
}

export interface Contestant {
  program: string;
  /** What it is compared on. */
  on: NamedData;
  /** What it reads: the same, or the start of it where the whole would take too long. */
  reads: Data;
  command: Command;
  /** Throws ProcessFailure when its answer is wrong; null where it gives none, or where that is seen to elsewhere. */
  verify: (() => void) | null;
}

/** Names in the results of what is looked up there again. */
export const PROGRAMS = {
  gate: 'gate',
  oneThread: 'gate, 1 thread',
  twoThreads: 'gate, 2 threads',
  oneThreadOfTenth: 'gate, 1 thread, first tenth',
  simdjson: 'simdjson, line by line',
  jq: 'jq empty, first tenth',
  papyra: "Papyra's scan, first tenth",
  papyraOneCore: "Papyra's scan, first tenth, one core",
  version: 'gate --version',
  scanOfOne: 'gate, scan of one record',
  checkOfOne: 'gate, check of one record',
} as const;

export const FILES = { mixed: 'mixed', allBad: 'all bad', tree: 'tree of small files' } as const;

/** The gate that the others are compared with, on every file of scans and of recoveries. */
export const REFERENCES: readonly string[] = [PROGRAMS.oneThread, PROGRAMS.gate];
