/**
 * Papyra's doctor and its startup check: scan, decide by the mode, recover, verify. Both answer alike
 * (`papyra doctor run`, `papyra persistence startup-check`); only mode `recover` ever writes to the artifact.
 */
import type { BackendScan, PersistenceBackend, ScanOptions } from '../backends/backend.ts';
import type { Interruption } from '../ndjson/interruption.ts';
import type { RecoveryOptions, RecoveryResult } from '../recovery/recover-files.ts';
import {
  EXIT_ANOMALIES,
  EXIT_ANOMALIES_LEFT,
  EXIT_CANNOT_JUDGE,
  EXIT_HEALTHY,
} from '../report/exit-codes.ts';
import { finalScan } from '../report/final-scan.ts';
import type { Artifact, Problem, Recovery, Scan } from '../report/report.ts';

export interface DoctorOptions extends Omit<ScanOptions, 'forRecovery'> {
  readonly check: Artifact['check'];
  /** `ignore` and `scan_only` report anomalies and let them pass, `fail_on_anomaly` does not, `recover` mends them. */
  readonly mode: Artifact['mode'];
  /** The artifact was there a moment ago; to Papyra alone a missing one is healthy. */
  readonly mustExist: boolean;
  /** How mode `recover` does it; null in the other modes. */
  readonly recovery: DoctorRecovery | null;
}

export interface DoctorRecovery extends Omit<RecoveryOptions, 'signal'> {
  /** Whether intact records that share a line with damage are kept. */
  readonly salvages: boolean;
}

export interface Diagnosis {
  readonly artifact: Artifact;
  /** What kept the doctor from seeing, or mending, all of the artifact. */
  readonly problems: readonly Problem[];
  /** What ended it before all was seen and done; null when nothing did. */
  readonly interruption: Interruption | null;
}

/** Examines one artifact, and mends it in mode `recover`. */
export async function runDoctor(backend: PersistenceBackend, options: DoctorOptions): Promise<Diagnosis> {
  const { mode, signal } = options;
  const recovery = mode === 'recover' ? options.recovery : null;
  const scanned = await backend.scan({
    ...options,
    hash: options.hash || recovery !== null,
    forRecovery: recovery,
  });
  const unread = [...scanned.problems, ...goneProblem(backend, scanned, options)];
  const isRead = !isObstructed(unread) && scanned.interruption === null;
  const result = recovery !== null && isRead ? await mend(backend, scanned, { ...recovery, signal }) : null;
  const post = result?.hasWritten === true ? await backend.scan({ ...options, forRecovery: null }) : null;
  const problems = [...unread, ...(result?.problems ?? []), ...(post?.problems ?? [])];
  const interruption = scanned.interruption ?? result?.interruption ?? post?.interruption ?? null;
  const outcome = {
    scan: scanned.scan,
    recovery: result?.recovery ?? null,
    post_scan: post?.scan ?? null,
  };
  const artifact: Artifact = {
    id: backend.path,
    backend: backend.kind,
    path: backend.path,
    check: options.check,
    mode,
    ...outcome,
    compaction: null,
    metrics: doctorMetrics(outcome, backend.kind !== 'rotating' && isObstructed(unread)),
    exit_code: exitCode(finalScan(outcome), isObstructed(problems) || interruption !== null, mode),
  };
  return { artifact, problems, interruption };
}

/** Whether problems keep anyone from judging; a warning does not. */
export function isObstructed(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** Null when there was nothing to mend. An approved plan is held against any artifact, also one that is whole. */
async function mend(
  backend: PersistenceBackend,
  scanned: BackendScan,
  options: RecoveryOptions,
): Promise<RecoveryResult | null> {
  const result = await backend.recover(scanned, options);
  const { interruption } = result;
  const isWhole =
    scanned.scan.counts.errors === 0 && (result.recovery.status === 'none' || interruption !== null);
  return isWhole ? null : result;
}

function goneProblem(backend: PersistenceBackend, { scan }: BackendScan, options: DoctorOptions): Problem[] {
  return options.mustExist && scan.files.length === 0 ? [vanished(backend.path)] : [];
}

function vanished(path: string): Problem {
  const message =
    `${path} was found, and then could not be reached any more: it was moved or deleted during the scan, or its ` +
    'directory may be listed and not entered. Look again when nothing else works on it.';
  return { subject: path, message, severity: 'error' };
}

/**
 * The counters a Papyra backend holds after this run, all ten of `PersistenceMetrics.snapshot()`: a scan, and a recovery
 * with the scan that verifies it. What cannot be read makes the scans of the JSON and Redis backends raise, an error; the
 * rotating backend takes it for an anomaly.
 */
function doctorMetrics(
  { scan, recovery, post_scan }: Pick<Artifact, 'scan' | 'recovery' | 'post_scan'>,
  crashed: boolean,
): Record<string, number> {
  const isRun = recovery !== null && recovery.status !== 'planned';
  return {
    records_written: 0,
    bytes_written: 0,
    scans: post_scan === null ? 1 : 2,
    anomalies_detected: scan.counts.papyra + (post_scan?.counts.papyra ?? 0),
    recoveries: isRun ? 1 : 0,
    compactions: 0,
    write_errors: 0,
    scan_errors: crashed ? 1 : 0,
    recovery_errors: hasFailed(recovery) ? 1 : 0,
    compaction_errors: 0,
  };
}

function hasFailed(recovery: Recovery | null): boolean {
  return recovery?.status === 'failed';
}

/** Papyra's exit codes; where it would crash or judge by half of the artifact, 3: cannot judge. */
function exitCode({ counts }: Scan, failed: boolean, mode: Artifact['mode']): number {
  if (failed) return EXIT_CANNOT_JUDGE;
  if (counts.errors === 0) return EXIT_HEALTHY;
  if (mode === 'recover') return EXIT_ANOMALIES_LEFT;
  return mode === 'fail_on_anomaly' ? EXIT_ANOMALIES : EXIT_HEALTHY;
}
