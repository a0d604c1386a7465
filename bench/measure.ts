/** The two measurements: programs over files, clocked in turns and then weighed, and start-up against bare Node. */
import { type Contestant, PROGRAMS, REFERENCES } from './contestants.ts';
import { gateCheck, gateScan, VERSION_COMMAND } from './gate.ts';
import type { Data } from './kept-data.ts';
import type { Meter, Usage } from './meter.ts';
import type { Options } from './options.ts';
import { type Command, clockInTurns, median } from './processes.ts';
import { timesAsFast } from './ratios.ts';
import type { RunResult, StartUpResult } from './results.ts';
import { MEBIBYTE, MEGABYTE } from './units.ts';

/** Clocks every contestant, then weighs it: memory is measured in runs of its own, so that it costs no time. */
export function measureRuns(
  contestants: readonly Contestant[],
  { rounds, weighings }: Pick<Options, 'rounds' | 'weighings'>,
  meter: Meter | null,
): RunResult[] {
  const seconds = clockInTurns(
    contestants.map(({ command }) => command),
    rounds,
  );
  const results = contestants.map((contestant, index) => {
    const usages =
      meter === null ? [] : Array.from({ length: weighings }, () => meter.measure(contestant.command));
    return runResult(contestant, seconds[index] ?? [], usages);
  });
  return results.map((result) => ({ ...result, speed_to_gate: speedToGate(result, results) }));
}

function runResult(
  { program, on, reads }: Contestant,
  seconds: number[],
  usages: readonly Usage[],
): RunResult {
  const mb = reads.bytes / MEGABYTE;
  const middle = median(seconds);
  return {
    program,
    file: on.name,
    mb,
    seconds,
    median_seconds: middle,
    mb_per_second: mb / middle,
    speed_to_gate: Number.NaN,
    ...weight(usages),
  };
}

function weight(usages: readonly Usage[]): Pick<RunResult, 'peak_mib' | 'cpu_seconds'> {
  if (usages.length === 0) return { peak_mib: null, cpu_seconds: null };
  return {
    peak_mib: Math.max(...usages.map(({ peakBytes }) => peakBytes)) / MEBIBYTE,
    cpu_seconds: median(usages.map(({ userSeconds, systemSeconds }) => userSeconds + systemSeconds)),
  };
}

function speedToGate(result: RunResult, results: readonly RunResult[]): number {
  const gate = results.find(({ program, file }) => REFERENCES.includes(program) && file === result.file);
  return gate === undefined ? Number.NaN : timesAsFast(result, gate).value;
}

/**
 * The start of the gate: `--version`, which loads next to nothing of it, and the scan and the check of one record,
 * beside a Node that runs nothing, in turns.
 * @param checkDirectory where the check may write its report
 */
export function measureStartUps(singleRecord: Data, checkDirectory: string, times: number): StartUpResult[] {
  const bare: Command = { program: process.execPath, args: ['-e', '0'], accepts: [0] };
  const commands: [program: string, command: Command][] = [
    ['node -e 0', bare],
    [PROGRAMS.version, VERSION_COMMAND],
    [PROGRAMS.scanOfOne, gateScan(singleRecord)],
    [PROGRAMS.checkOfOne, gateCheck(singleRecord, checkDirectory)],
  ];
  const seconds = clockInTurns(
    commands.map(([, command]) => command),
    times,
  );
  return commands.map(([program], index) => {
    const ofProgram = seconds[index] ?? [];
    return { program, seconds: ofProgram, median_seconds: median(ofProgram) };
  });
}
