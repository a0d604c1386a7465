/** Who scans what. */
import { type Contestant, FILES, type NamedData, PROGRAMS } from './contestants.ts';
import { gateCheck, gateScan, verifyGate } from './gate.ts';
import type { Data } from './kept-data.ts';
import type { Options } from './options.ts';
import type { Peers, ToolName } from './peers/peers.ts';
import { type Simdjson, verifySimdjson } from './peers/simdjson.ts';
import { onOneCore, tool } from './peers/tools.ts';
import type { Command } from './processes.ts';
import {
  allBadFile,
  compressedFile,
  mixedFile,
  nestedLineFile,
  smallFilesTree,
  smallLinesFile,
  stringLineFile,
} from './scan-data.ts';

const ONE_THREAD = ['--threads', '1'] as const;

export interface ScanData {
  mixed: NamedData;
  /** The start of the mixed file. */
  tenth: Data;
  smallLines: NamedData;
  nestedLine: NamedData;
  stringLine: NamedData;
  allBad: NamedData;
  gzip: NamedData;
  zstd: NamedData;
  tree: NamedData;
}

/** Makes what is not there yet. Sizes are in proportion to the mixed file's. */
export async function makeScanData(directory: string, { seed, size }: Options): Promise<ScanData> {
  const share = (part: number): number => Math.max(1, Math.round(size * part));
  return {
    mixed: { name: FILES.mixed, data: await mixedFile(directory, seed, size) },
    tenth: await mixedFile(directory, seed, share(1 / 10)),
    smallLines: { name: 'small lines', data: await smallLinesFile(directory, seed, share(1 / 2)) },
    nestedLine: { name: 'one line, nested', data: await nestedLineFile(directory, seed, share(1 / 3)) },
    stringLine: { name: 'one line, a string', data: await stringLineFile(directory, seed, share(1 / 3)) },
    allBad: { name: FILES.allBad, data: await allBadFile(directory, seed, share(1 / 20)) },
    gzip: { name: 'mixed, gzip', data: await compressedFile(directory, seed, size, '.gz') },
    zstd: { name: 'mixed, zstd', data: await compressedFile(directory, seed, size, '.zst') },
    tree: { name: FILES.tree, data: await smallFilesTree(directory, seed, share(25 / 3)) },
  };
}

/**
 * All contestants. Those that are compared most closely stand next to each other, so that each round clocks them at
 * about the same moment.
 * @param checkDirectory where the gate's check may write its report
 */
export function scanContestants(data: ScanData, peers: Peers, checkDirectory: string): Contestant[] {
  const { mixed, tenth, smallLines, nestedLine, stringLine, allBad, gzip, zstd, tree } = data;
  return [
    ...threads(mixed),
    ...simdjson(mixed, peers, PROGRAMS.simdjson, 'lines'),
    ...simdjson(mixed, peers, 'simdjson, 256-bit vectors', 'lines256'),
    ...simdjson(mixed, peers, 'simdjson, 128-bit vectors', 'lines128'),
    ...simdjson(mixed, peers, 'simdjson, parse_many', 'many'),
    plainScanner(mixed),
    check('gate check, 1 thread', mixed, checkDirectory, 'true'),
    check('gate check, 1 thread, no SHA-256', mixed, checkDirectory, 'false'),
    ...bytesAlone(mixed, peers, 'cat'),
    gate(PROGRAMS.oneThreadOfTenth, mixed, gateScan(tenth, ...ONE_THREAD), tenth),
    ...slowPeers(mixed, tenth, peers),
    ...[smallLines, nestedLine, stringLine, allBad].flatMap((on) => [
      ...threads(on),
      ...simdjson(on, peers, PROGRAMS.simdjson, 'lines'),
      plainScanner(on),
    ]),
    ...threads(gzip),
    ...bytesAlone(gzip, peers, 'gzip', '-dc'),
    ...threads(zstd),
    ...bytesAlone(zstd, peers, 'zstd', '-dc'),
    ...threads(tree),
  ];
}

function threads(on: NamedData): Contestant[] {
  return [
    gate(PROGRAMS.oneThread, on, gateScan(on.data, ...ONE_THREAD)),
    gate(PROGRAMS.twoThreads, on, gateScan(on.data, '--threads', '2')),
  ];
}

function plainScanner(on: NamedData): Contestant {
  return gate('gate, 1 thread, plain scanner', on, gateScan(on.data, '--scanner', 'plain', ...ONE_THREAD));
}

function check(program: string, on: NamedData, directory: string, sha256: 'true' | 'false'): Contestant {
  return gate(program, on, gateCheck(on.data, directory, '--sha256', sha256, ...ONE_THREAD));
}

function gate(program: string, on: NamedData, command: Command, reads = on.data): Contestant {
  return { program, on, reads, command, verify: () => verifyGate(command, reads) };
}

function simdjson(
  on: NamedData,
  peers: Peers,
  program: string,
  way: Exclude<keyof Simdjson, 'version'>,
): Contestant[] {
  const command = peers.simdjson?.[way]?.(on.data);
  if (command === undefined) return [];
  return [{ program, on, reads: on.data, command, verify: () => verifySimdjson(command, on.data) }];
}

/** What it costs to move the bytes alone, or to decompress them. */
function bytesAlone(on: NamedData, peers: Peers, name: ToolName, ...flags: string[]): Contestant[] {
  if (!peers.has(name)) return [];
  const program = [name, ...flags].join(' ');
  return [{ program, on, reads: on.data, command: tool(name, ...flags, on.data.path), verify: null }];
}

/** Those that take too long for the whole file. */
export function slowPeers(
  on: NamedData,
  reads: Data,
  { papyra, has }: Pick<Peers, 'papyra' | 'has'>,
): Contestant[] {
  const contestants: Contestant[] = [];
  const enter = (program: string, command: Command): void => {
    contestants.push({ program, on, reads, command, verify: null });
  };
  if (has('jq')) enter(PROGRAMS.jq, tool('jq', 'empty', reads.path));
  if (papyra !== null) {
    // It hands every line from one thread to another, which costs far more between cores than within one. The
    // slower of the two would make the gate look better than it is.
    const command = papyra.scan(reads);
    enter(PROGRAMS.papyra, command);
    const pinned = onOneCore(command);
    if (pinned !== null) enter(PROGRAMS.papyraOneCore, pinned);
  }
  return contestants;
}
