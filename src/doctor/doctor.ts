/**
 * Papyra's doctor and its startup check: scan, then decide by the mode. Both answer alike
 * (`papyra doctor run`, `papyra persistence startup-check`); neither ever writes to the artifact.
 */
import type { PersistenceBackend, ScanOptions } from '../backends/backend.ts';
import type { Artifact, Problem, Scan } from '../report/report.ts';

/** Exit codes of the contract: healthy or passed, anomalies or breached thresholds, cannot judge. */
export const EXIT_HEALTHY = 0;
export const EXIT_ANOMALIES = 1;
export const EXIT_CANNOT_JUDGE = 3;

export interface DoctorOptions extends ScanOptions {
  readonly check: Artifact['check'];
  /** `ignore` and `scan_only` report anomalies and let them pass; `fail_on_anomaly` does not. */
  readonly mode: Artifact['mode'];
  /** The artifact was there a moment ago; to Papyra alone a missing one is healthy. */
  readonly mustExist: boolean;
}

export interface Diagnosis {
  readonly artifact: Artifact;
  /** What kept the doctor from seeing all of the artifact. */
  readonly problems: readonly Problem[];
}

/** Examines one artifact. */
export async function runDoctor(backend: PersistenceBackend, options: DoctorOptions): Promise<Diagnosis> {
  const { scan, problems: unread } = await backend.scan(options);
  const isGone = options.mustExist && scan.files.length === 0;
  const problems = isGone ? [...unread, vanished(backend.path)] : unread;
  const artifact: Artifact = {
    id: backend.path,
    backend: backend.kind,
    path: backend.path,
    check: options.check,
    mode: options.mode,
    scan,
    recovery: null,
    post_scan: null,
    metrics: scanMetrics(scan, backend.kind === 'json' && unread.length > 0),
    exit_code: exitCode(scan, problems.length > 0, options.mode),
  };
  return { artifact, problems };
}

function vanished(path: string): Problem {
  const message =
    `${path} was found, and then could not be reached any more: it was moved or deleted during the scan, or its ` +
    'directory may be listed and not entered. Look again when nothing else works on it.';
  return { subject: path, message, severity: 'error' };
}

/**
 * The counters a Papyra backend holds after one scan, all ten of `PersistenceMetrics.snapshot()`. An unreadable
 * file makes the scan of the JSON backend raise, an error; the rotating backend takes it for an anomaly.
 */
function scanMetrics(scan: Scan, crashed: boolean): Record<string, number> {
  return {
    records_written: 0,
    bytes_written: 0,
    scans: 1,
    anomalies_detected: scan.counts.papyra,
    recoveries: 0,
    compactions: 0,
    write_errors: 0,
    scan_errors: crashed ? 1 : 0,
    recovery_errors: 0,
    compaction_errors: 0,
  };
}

/** Papyra's exit codes; where it would crash or judge by half of the artifact, 3: cannot judge. */
function exitCode(scan: Scan, failed: boolean, mode: Artifact['mode']): number {
  if (failed) return EXIT_CANNOT_JUDGE;
  return mode === 'fail_on_anomaly' && scan.counts.errors > 0 ? EXIT_ANOMALIES : EXIT_HEALTHY;
}
