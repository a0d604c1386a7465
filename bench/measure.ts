/** The two measurements: programs over files, clocked in turns and then weighed, and start-up against bare Node. */
import { type Contestant, GATE } from './contestants.ts';
import { type DataFile, MEGABYTE } from './data.ts';
import { gateScan, VERSION_COMMAND } from './gate.ts';
import type { Meter, Usage } from './meter.ts';
import type { Options } from './options.ts';
import { type Command, clockInTurns, median } from './processes.ts';
import type { RunResult, StartUpResult } from './results.ts';

/** Clocks every contestant, then weighs it: memory is measured in runs of its own, so that it costs no time. */
export function measureRuns(
  contestants: readonly Contestant[],
  { rounds, weighings }: Options,
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

function runResult({ program, file }: Contestant, seconds: number[], usages: readonly Usage[]): RunResult {
  const middle = median(seconds);
  return {
    program,
    file: file.name,
    seconds,
    median_seconds: middle,
    mb_per_second: file.data.bytes / MEGABYTE / middle,
    speed_to_gate: Number.NaN,
    ...weight(usages),
  };
}

function weight(usages: readonly Usage[]): Pick<RunResult, 'peak_mb' | 'cpu_seconds'> {
  if (usages.length === 0) return { peak_mb: null, cpu_seconds: null };
  return {
    peak_mb: Math.max(...usages.map(({ peakBytes }) => peakBytes)) / MEGABYTE,
    cpu_seconds: median(usages.map(({ userSeconds, systemSeconds }) => userSeconds + systemSeconds)),
  };
}

function speedToGate(result: RunResult, results: readonly RunResult[]): number {
  const gate = results.find(({ program, file }) => program === GATE && file === result.file);
  return (gate?.median_seconds ?? Number.NaN) / result.median_seconds;
}

/**
 * `dist/cli.js --version`, and the scan of one record, beside a Node that runs nothing, in turns. `--version`
 * loads next to nothing of the gate, so only the scan tells what people wait for.
 */
export function measureStartUp(singleRecord: DataFile, times: number): StartUpResult {
  const bare: Command = { program: process.execPath, args: ['-e', '0'], accepts: [0] };
  const runs = clockInTurns([bare, VERSION_COMMAND, gateScan(singleRecord)], times);
  const [bareSeconds = [], versionSeconds = [], scanSeconds = []] = runs;
  const bareMedian = median(bareSeconds);
  const versionMedian = median(versionSeconds);
  const scanMedian = median(scanSeconds);
  return {
    bare_node_seconds: bareSeconds,
    version_seconds: versionSeconds,
    scan_seconds: scanSeconds,
    bare_node_median: bareMedian,
    version_median: versionMedian,
    scan_median: scanMedian,
    version_ratio: versionMedian / bareMedian,
    scan_ratio: scanMedian / bareMedian,
  };
}
