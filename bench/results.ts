/** The results as they are kept in `bench/results.json`; megabytes are a million bytes, memory is in MiB. */
import type { Machine } from './machine.ts';
import type { Target } from './targets.ts';

/** One program over one file: a scan or a recovery. */
export interface RunResult {
  program: string;
  file: string;
  /** What it read of the file. */
  mb: number;
  seconds: number[];
  median_seconds: number;
  mb_per_second: number;
  /** Speed as a share of the gate's with one thread on the same file: 0.04 is 25 times slower, 30 is 30 times faster. */
  speed_to_gate: number;
  /** The highest of some runs; null where nothing on this machine can measure it. */
  peak_mib: number | null;
  /** User and system time of all threads, median. */
  cpu_seconds: number | null;
}

export interface FileResult {
  name: string;
  /** Uncompressed. */
  mb: number;
  records: number;
  anomalies: number;
}

export interface StartUpResult {
  program: string;
  seconds: number[];
  median_seconds: number;
}

/** All that is measured; what is read out of it, the targets, goes with it. */
export interface Measurements {
  files: FileResult[];
  scans: RunResult[];
  recoveries: RunResult[];
  start_ups: StartUpResult[];
}

export interface Results extends Measurements {
  generated_at: string;
  /** Of the gate. */
  version: string;
  /** False: of smaller data or fewer rounds, and not to be quoted. */
  full: boolean;
  seed: number;
  rounds: number;
  machine: Machine;
  /** What was measured beside the gate, and with what, by name. */
  tools: Record<string, string>;
  targets: Target[];
  /** What was left out, and why. */
  left_out: string[];
}
