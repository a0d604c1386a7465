/**
 * Below what the gate must never fall, whatever the machine: how many times as fast as Papyra and jq it is, in one
 * run. Half of what it reaches, or less, so that no busy machine and no unlucky round gives a false alarm.
 */
import { PROGRAMS } from './contestants.ts';
import { gateScan, verifyGate } from './gate.ts';
import { measureRuns } from './measure.ts';
import { findPapyra } from './peers/papyra.ts';
import { missingTool } from './peers/peers.ts';
import { versionOf } from './peers/tools.ts';
import { timesAsFast } from './ratios.ts';
import type { RunResult } from './results.ts';
import { slowPeers } from './scan-contestants.ts';
import { mixedFile } from './scan-data.ts';

const SEED = 1;
const SIZE = 200;
/** What the slow ones read: enough that their own start is no large part of it. */
const SLOW_SIZE = 10;
const ROUNDS = 5;

interface Floor {
  peer: string;
  programs: readonly string[];
  times: number;
}

const FLOORS: readonly Floor[] = [
  { peer: "Papyra's scan", programs: [PROGRAMS.papyra, PROGRAMS.papyraOneCore], times: 30 },
  { peer: 'jq', programs: [PROGRAMS.jq], times: 6 },
];

export interface FloorResult {
  lines: string[];
  holds: boolean;
}

/**
 * Measures, and says for each peer what came out.
 * @param directory where the data is, or is made
 * @param needsAll whether a peer that is not there is a failure
 */
export async function measureFloor(directory: string, needsAll: boolean): Promise<FloorResult> {
  const mixed = { name: 'mixed', data: await mixedFile(directory, SEED, SIZE) };
  const part = await mixedFile(directory, SEED, SLOW_SIZE);
  const papyra = findPapyra(directory);
  const hasJq = versionOf('jq') !== null;
  const missing = [...(typeof papyra === 'string' ? [papyra] : []), ...(hasJq ? [] : [missingTool('jq')])];
  const command = gateScan(mixed.data);
  verifyGate(command, mixed.data);
  const gate = { program: PROGRAMS.gate, on: mixed, reads: mixed.data, command, verify: null };
  const peers = slowPeers(mixed, part, {
    papyra: typeof papyra === 'string' ? null : papyra,
    has: () => hasJq,
  });
  const runs = measureRuns([gate, ...peers], { rounds: ROUNDS, weighings: 0 }, null);
  const answers = FLOORS.map((floor) => floorAnswer(floor, runs));
  return {
    lines: [...answers.map(({ line }) => line), ...missing],
    holds: answers.every(({ holds }) => holds) && (missing.length === 0 || !needsAll),
  };
}

/** Whether the gate is as many times as fast as the fastest of the peer's runs. */
export function floorAnswer(
  { peer, programs, times }: Floor,
  runs: readonly RunResult[],
): { line: string; holds: boolean } {
  const gate = runs.find(({ program }) => program === PROGRAMS.gate);
  const fastest = runs
    .filter(({ program }) => programs.includes(program))
    .toSorted((a, b) => b.mb_per_second - a.mb_per_second)[0];
  if (gate === undefined || fastest === undefined) return { line: `${peer}: not measured.`, holds: true };
  const { value, lowest, highest } = timesAsFast(gate, fastest);
  const holds = value >= times;
  const numbers =
    `${value.toFixed(1)} times as fast as ${peer} (rounds: ${lowest.toFixed(1)} to ${highest.toFixed(1)}; ` +
    `${gate.mb_per_second.toFixed(0)} MB/s against ${fastest.mb_per_second.toFixed(1)})`;
  return holds
    ? { line: `The gate is ${numbers}: not below its floor of ${times}.`, holds }
    : { line: `TOO SLOW: the gate is ${numbers}, and its floor is ${times}.`, holds };
}
