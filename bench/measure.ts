/** The two measurements: scans, clocked in turns and then weighed, and start-up against bare Node. */
import { type Contestant, GATE } from './contestants.ts';
import { MEGABYTE } from './data.ts';
import { VERSION_COMMAND } from './gate.ts';
import type { Meter, Usage } from './meter.ts';
import { type Command, clockInTurns, median } from './processes.ts';
import type { ScanResult, StartUpResult } from './results.ts';

const WEIGHINGS = 3;

/** Clocks every contestant `rounds` times; memory is measured in runs of its own, so that it costs no time. */
export function measureScans(
  contestants: readonly Contestant[],
  rounds: number,
  meter: Meter | null,
): ScanResult[] {
  const seconds = clockInTurns(
    contestants.map(({ command }) => command),
    rounds,
  );
  const results = contestants.map((contestant, index) => scanResult(contestant, seconds[index] ?? [], meter));
  return results.map((result) => ({ ...result, speed_to_gate: speedToGate(result, results) }));
}

function scanResult(
  { program, file, command }: Contestant,
  seconds: number[],
  meter: Meter | null,
): ScanResult {
  const usages = meter === null ? [] : Array.from({ length: WEIGHINGS }, () => meter.measure(command));
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

function weight(usages: readonly Usage[]): Pick<ScanResult, 'peak_mb' | 'cpu_seconds'> {
  if (usages.length === 0) return { peak_mb: null, cpu_seconds: null };
  return {
    peak_mb: Math.max(...usages.map(({ peakBytes }) => peakBytes)) / MEGABYTE,
    cpu_seconds: median(usages.map(({ userSeconds, systemSeconds }) => userSeconds + systemSeconds)),
  };
}

function speedToGate(result: ScanResult, results: readonly ScanResult[]): number {
  const gate = results.find(({ program, file }) => program === GATE && file === result.file);
  return (gate?.median_seconds ?? Number.NaN) / result.median_seconds;
}

/** `dist/cli.js --version` beside a Node that runs nothing, in turns. */
export function measureStartUp(times: number): StartUpResult {
  const bare: Command = { program: process.execPath, args: ['-e', '0'], accepts: [0] };
  const [bareSeconds = [], gateSeconds = []] = clockInTurns([bare, VERSION_COMMAND], times);
  const bareMedian = median(bareSeconds);
  const gateMedian = median(gateSeconds);
  return {
    bare_node_seconds: bareSeconds,
    gate_seconds: gateSeconds,
    bare_node_median: bareMedian,
    gate_median: gateMedian,
    ratio: gateMedian / bareMedian,
  };
}
