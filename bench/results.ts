/** The results as they are kept in `bench/results.json`; seconds and megabytes (a million bytes) throughout. */
import type { Machine } from './machine.ts';

/** One program over one file: a scan or a recovery. */
export interface RunResult {
  program: string;
  file: string;
  seconds: number[];
  median_seconds: number;
  mb_per_second: number;
  /** Speed as a share of the gate's on the same file: 0.04 is 25 times slower, 30 is 30 times faster. */
  speed_to_gate: number;
  /** The highest of some runs; null where nothing on this machine can measure it. */
  peak_mb: number | null;
  /** User and system time of all threads, median. */
  cpu_seconds: number | null;
}

export interface FileResult {
  name: string;
  path: string;
  mb: number;
  records: number;
  anomalies: number;
}

export interface StartUpResult {
  bare_node_seconds: number[];
  version_seconds: number[];
  scan_seconds: number[];
  bare_node_median: number;
  version_median: number;
  scan_median: number;
  /** `--version` to bare Node; it does not load what a scan needs. */
  version_ratio: number;
  /** The scan of one record to bare Node. */
  scan_ratio: number;
}

export interface Results {
  generated_at: string;
  seed: number;
  rounds: number;
  machine: Machine;
  /** What was measured beside the gate, and with what, by name. */
  tools: Record<string, string>;
  files: FileResult[];
  scans: RunResult[];
  recoveries: RunResult[];
  start_up: StartUpResult;
  /** What was left out, and why. */
  left_out: string[];
}
