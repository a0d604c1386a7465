/**
 * Papyra's doctor and its startup check: scan, decide by the mode, recover, verify. Both answer alike
 * (`papyra doctor run`, `papyra persistence startup-check`); only mode `recover` ever writes to the artifact.
 */
import type { BackendScan, PersistenceBackend, ScanOptions } from '../backends/backend.ts';
import type { Interruption } from '../ndjson/interruption.ts';
import type { Emit, ScanStarted } from '../recorder/persistence-events.ts';
import type { RecoveryOptions, RecoveryResult } from '../recovery/recover-files.ts';
import {
  EXIT_ANOMALIES,
  EXIT_ANOMALIES_LEFT,
  EXIT_CANNOT_JUDGE,
  EXIT_HEALTHY,
} from '../report/exit-codes.ts';
import { finalScan } from '../report/final-scan.ts';
import type { Artifact, Compaction, Problem, Recovery, Scan } from '../report/report.ts';

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
  /** Without its counters: they are metrics over the events, and complete when all of those are dispatched. */
  readonly artifact: Omit<Artifact, 'metrics'>;
  /** What kept the doctor from seeing, or mending, all of the artifact. */
  readonly problems: readonly Problem[];
  /** What ended it before all was seen and done; null when nothing did. */
  readonly interruption: Interruption | null;
}

/** Examines one artifact, and mends it in mode `recover`. */
export async function runDoctor(backend: PersistenceBackend, options: DoctorOptions): Promise<Diagnosis> {
  const { mode, signal } = options;
  const recovery = mode === 'recover' ? options.recovery : null;
  const scanned = await scanAndTell(backend, 'examine', {
    ...options,
    hash: options.hash || recovery !== null,
    forRecovery: recovery,
  });
  const unread = [...scanned.problems, ...goneProblem(backend, scanned, options)];
  const isRead = !isObstructed(unread) && scanned.interruption === null;
  const { emit } = options;
  const result =
    recovery !== null && isRead ? await mend(backend, scanned, { ...recovery, signal }, emit) : null;
  const post = result?.hasWritten === true ? await verify(backend, options, result) : null;
  const problems = [...unread, ...(result?.problems ?? []), ...(post?.problems ?? [])];
  const interruption = scanned.interruption ?? result?.interruption ?? post?.interruption ?? null;
  const outcome = {
    scan: scanned.scan,
    recovery: result === null ? null : asVerified(result.recovery, post),
    post_scan: post?.scan ?? null,
    verified: post?.isVerified ?? null,
  };
  const artifact = {
    id: backend.path,
    backend: backend.kind,
    path: backend.path,
    check: options.check,
    mode,
    ...outcome,
    compaction: null,
    inspection: null,
    exit_code: exitCode(finalScan(outcome), isObstructed(problems) || interruption !== null, mode),
  };
  return { artifact, problems, interruption };
}

export interface Verification extends Pick<BackendScan, 'scan' | 'problems' | 'interruption'> {
  /** Whether the scan got through. */
  readonly isVerified: boolean;
  /** Why the change cannot be what it says it is; null where nothing speaks against it. */
  readonly doubt: string | null;
}

/** Scans what has just been written to, and holds the change against what is there now. */
export async function verify(
  backend: PersistenceBackend,
  options: DoctorOptions,
  change: Pick<RecoveryResult, 'doubt'>,
): Promise<Verification> {
  const { scan, problems, interruption } = await scanAndTell(backend, 'verify', {
    ...options,
    forRecovery: null,
  });
  const isVerified = !isObstructed(problems) && interruption === null;
  const doubt = isVerified ? (change.doubt?.(scan) ?? null) : null;
  const doubts: Problem[] =
    doubt === null ? [] : [{ subject: backend.path, message: doubt, severity: 'error' }];
  return { scan, problems: [...problems, ...doubts], interruption, isVerified, doubt };
}

/** What to report of a change when the scan after it has been heard. */
export function asVerified<T extends Recovery | Compaction>(change: T, post: Verification | null): T {
  const reason = post?.doubt ?? null;
  return reason === null ? change : { ...change, status: 'failed', reason };
}

/** Scans, with an event before and one after. */
async function scanAndTell(
  backend: PersistenceBackend,
  purpose: ScanStarted['purpose'],
  options: ScanOptions,
): Promise<BackendScan> {
  const { path: artifact, kind } = backend;
  options.emit({ type: 'scan.started', artifact, backend: kind, purpose });
  const scanned = await backend.scan(options);
  const { counts, records } = scanned.scan;
  options.emit({
    type: 'scan.finished',
    artifact,
    backend: kind,
    isReadable: !isObstructed(scanned.problems),
    isInterrupted: scanned.interruption !== null,
    records: records.total,
    errors: counts.errors,
    warnings: counts.warnings,
  });
  return scanned;
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
  emit: Emit,
): Promise<RecoveryResult | null> {
  const { path: artifact } = backend;
  const { mode, planOnly } = options;
  emit({ type: 'recovery.started', artifact, mode, planOnly });
  // A recovery gives nobody else a turn, and who listens is to hear of it before it is over.
  await new Promise(setImmediate);
  const result = await backend.recover(scanned, options);
  const { interruption, recovery } = result;
  const { status, removed } = recovery;
  const wasNeeded = scanned.scan.counts.errors > 0;
  const removedRecords = removed.records;
  emit({ type: 'recovery.finished', artifact, status, wasNeeded, planOnly, removedRecords });
  const isWhole = !wasNeeded && (status === 'none' || interruption !== null);
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

/** Papyra's exit codes; where it would crash or judge by half of the artifact, 3: cannot judge. */
function exitCode({ counts }: Scan, failed: boolean, mode: Artifact['mode']): number {
  if (failed) return EXIT_CANNOT_JUDGE;
  if (counts.errors === 0) return EXIT_HEALTHY;
  if (mode === 'recover') return EXIT_ANOMALIES_LEFT;
  return mode === 'fail_on_anomaly' ? EXIT_ANOMALIES : EXIT_HEALTHY;
}
