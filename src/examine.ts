/** The examination: the doctor, compaction and inspection of one artifact after the other. */
import { join, resolve } from 'node:path';
import type { PersistenceBackend } from './backends/backend.ts';
import { compactArtifact } from './doctor/compaction.ts';
import { type Diagnosis, type DoctorOptions, type DoctorRecovery, runDoctor } from './doctor/doctor.ts';
import { inspectArtifact } from './doctor/inspection.ts';
import type { Interruption } from './ndjson/interruption.ts';
import { type ScanEngine, startThreads } from './ndjson/scan-engine.ts';
import type { RunHooks, RunRecording } from './recorder/run-recording.ts';
import { lossBudgetFrom } from './recovery/loss-budget.ts';
import { SETTLING_MS } from './recovery/recovery-constants.ts';
import type { Problem, Retention, RunContext } from './report/report.ts';
import { shownPath } from './settings/file-patterns.ts';
import type { Settings } from './settings/settings.ts';

/** The directory in `output-dir` for originals and orphans, when `quarantine-dir` names no other. */
const QUARANTINE_DIRECTORY = 'quarantine';

export interface Surroundings {
  readonly cwd: string;
  readonly run: RunContext | null;
  readonly now: Date;
  /** What shows how far the run is. They never throw. */
  readonly hooks: readonly RunHooks[];
  /** Told of each text that has to stay secret, before anything can show it. */
  readonly mask: (secret: string) => void;
  /** Ends the observation early; what was seen by then is in the report. Its reason is an Interruption. */
  readonly signal: AbortSignal;
}

/** What is to be done beside looking. */
export interface Task {
  /** Whether to take the SHA-256 of the artifacts, for the snapshot. */
  readonly hash: boolean;
  /** Mode `recover` plans and writes nothing. */
  readonly planOnly: boolean;
  /** The plans that mode `recover` may carry out: their SHA-256 by artifact, null where nothing changes; null for any. */
  readonly approved: ReadonlyMap<string, string | null> | null;
  /** Retention, where limits are set, is measured only or carried out. */
  readonly compacts: boolean;
}

/** Where an examination takes place, and who is told of it. */
interface Place extends Surroundings {
  readonly recording: RunRecording;
}

export interface Examined {
  /** All of them, those that an interruption kept from being read too. */
  readonly artifacts: Diagnosis['artifact'][];
  readonly interruption: Interruption | null;
}

/** Examines all artifacts. A plan for several is carried out whole or not at all: first it is held against each. */
export async function examineAll(
  backends: readonly PersistenceBackend[],
  settings: Settings,
  place: Place,
  task: Task,
  problems: Problem[],
): Promise<Examined> {
  if (task.approved !== null) {
    const found: Problem[] = [];
    const trial = { ...task, planOnly: true };
    const examined = await place.recording.trial(() => examine(backends, settings, place, trial, found));
    const isObstructed = [...problems, ...found].some(({ severity }) => severity === 'error');
    if (isObstructed || examined.interruption !== null) {
      problems.push(...found);
      return examined;
    }
    // What was found and is in nobody's way is found again.
    await place.recording.reset();
  }
  return examine(backends, settings, place, task, problems);
}

/** Examines each artifact, with threads that scan ahead where they are worth it. */
async function examine(
  backends: readonly PersistenceBackend[],
  settings: Settings,
  place: Place,
  task: Task,
  problems: Problem[],
): Promise<Examined> {
  const { scanner, threads: wanted, 'max-compression-ratio': maxCompressionRatio } = settings;
  const files = backends.flatMap((backend) => backend.files());
  const threads = await startThreads(files, scanner, wanted);
  try {
    const engine: ScanEngine = { scanner, threads, maxCompressionRatio };
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const { isTrial } = place.recording;
    place.recording.emit({ type: 'run.started', artifacts: backends.length, bytes, isTrial });
    return await examineEach(backends, engine, settings, place, task, problems);
  } finally {
    await threads?.close();
  }
}

/** Runs the doctor on one artifact after the other. */
async function examineEach(
  backends: readonly PersistenceBackend[],
  engine: ScanEngine,
  settings: Settings,
  { cwd, now, signal, recording }: Place,
  task: Task,
  problems: Problem[],
): Promise<Examined> {
  const mends = settings.mode === 'recover';
  const artifacts: Diagnosis['artifact'][] = [];
  let interruption: Interruption | null = null;
  for (const backend of backends) {
    const options: DoctorOptions = {
      check: settings.check,
      mode: settings.mode,
      mustExist: true,
      maxAnomalies: settings['max-anomalies'],
      severities: settings.rules,
      hash: task.hash,
      emit: recording.emit,
      engine,
      signal,
      recovery: mends
        ? {
            ...recoverySettings(settings, cwd),
            planOnly: task.planOnly,
            approved: task.approved === null ? null : { sha256: task.approved.get(backend.path) ?? null },
            now: now.getTime(),
          }
        : null,
    };
    const diagnosis = await runDoctor(backend, options);
    const compacted = await compactArtifact(backend, diagnosis, options, {
      retention: retentionOf(settings),
      now,
      dryRun: !task.compacts,
      workspace: cwd,
      shown: (path) => shownPath(path, cwd),
      settlingMs: SETTLING_MS,
      signal,
    });
    const inspected = await inspectArtifact(backend, compacted, signal);
    artifacts.push(inspected.artifact);
    problems.push(...inspected.problems);
    interruption ??= inspected.interruption;
    await recording.settled(signal);
  }
  return { artifacts, interruption };
}

function retentionOf(settings: Settings): Retention {
  const limit = (value: number | 'off') => (value === 'off' ? null : value);
  return {
    max_records: limit(settings['max-records']),
    max_age_seconds: limit(settings['max-age-seconds']),
    max_total_bytes: limit(settings['max-total-bytes']),
  };
}

type RecoverySettings = Omit<DoctorRecovery, 'planOnly' | 'approved' | 'now'>;

function recoverySettings(settings: Settings, cwd: string): RecoverySettings {
  return {
    mode: settings['recovery-mode'],
    salvages: settings.salvage,
    severities: settings.rules,
    maxLoss: lossBudgetFrom(settings['max-loss']),
    workspace: cwd,
    outputDir: resolve(cwd, settings['output-dir']),
    quarantineDir: resolve(cwd, quarantineDir(settings)),
    shown: (path) => shownPath(path, cwd),
    settlingMs: SETTLING_MS,
  };
}

export function quarantineDir(settings: Settings): string {
  return settings['quarantine-dir'] || join(settings['output-dir'], QUARANTINE_DIRECTORY);
}
