/** Observing: everything the gate looks at, in the order in which it looks, as one plain Observation. */
import { join, resolve } from 'node:path';
import type { PersistenceBackend } from './backends/backend.ts';
import { discoverArtifacts } from './backends/discovery.ts';
import { compactArtifact } from './doctor/compaction.ts';
import { type DoctorOptions, type DoctorRecovery, runDoctor } from './doctor/doctor.ts';
import { redactCredentials } from './metrics/http.ts';
import { DEFAULT_MAX_METRICS_BYTES, readMetricsSources } from './metrics/source.ts';
import { lossBudgetFrom } from './recovery/loss-budget.ts';
import { SETTLING_MS } from './recovery/put-in-place.ts';
import { REMOVED_DIRECTORY } from './recovery/removed-bytes.ts';
import { readBaseline } from './report/baseline.ts';
import type { Facts } from './report/facts.ts';
import {
  type Artifact,
  type Observation,
  type Problem,
  REPORT_FILES,
  REPORT_SCHEMA_VERSION,
  type Retention,
  type RunContext,
} from './report/report.ts';
import { shownPath } from './settings/file-patterns.ts';
import type { LoadedSettings } from './settings/load.ts';
import type { Settings } from './settings/settings.ts';
import { TOOL } from './tool.ts';

/** The directory in `output-dir` for originals and orphans, when `quarantine-dir` names no other. */
const QUARANTINE_DIRECTORY = 'quarantine';

export interface Surroundings {
  readonly cwd: string;
  readonly run: RunContext | null;
  readonly now: Date;
  /** Told how far the scan is, in bytes, and of which artifact. */
  readonly onProgress: (done: number, total: number, label: string) => void;
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

export interface Observed {
  readonly observation: Observation;
  readonly baseline: Facts[] | null;
}

/** Scans the artifacts, reads the metrics sources and the baseline. What goes wrong becomes a problem, not an error. */
export async function observe(
  loaded: LoadedSettings,
  surroundings: Surroundings,
  task: Task,
): Promise<Observed> {
  const { settings } = loaded;
  const { cwd } = surroundings;
  const problems: Problem[] = [...loaded.problems, ...nothingToLookAt(loaded)];

  const ownFiles = REPORT_FILES.map((name) => join(settings['output-dir'], name));
  const discovery = discoverArtifacts({
    patterns: settings.path,
    backend: settings.backend,
    maxFiles: settings['max-files'],
    maxBytes: settings['max-bytes'],
    ifNoFiles: settings['if-no-files'],
    cwd,
    ownFiles,
    ownGlobs: [
      { directory: join(settings['output-dir'], REMOVED_DIRECTORY), names: '*.removed*' },
      { directory: quarantineDir(settings), names: '*.quarantine.*' },
    ],
  });
  problems.push(...discovery.problems, ...notInPlan(discovery.backends, task));

  const artifacts = await examineAll(discovery.backends, settings, surroundings, task, problems);
  const timeoutMs = settings['metrics-timeout'] * 1_000;
  const metrics = await readMetricsSources(settings.metrics, {
    cwd,
    ownFiles,
    timeoutMs,
    maxBytes: DEFAULT_MAX_METRICS_BYTES,
  });
  problems.push(...metrics.problems);
  const baseline = readBaseline(settings.baseline, cwd);
  problems.push(...baseline.problems);

  const observation: Observation = {
    schema_version: REPORT_SCHEMA_VERSION,
    tool: TOOL,
    generated_at: surroundings.now.toISOString(),
    run: surroundings.run,
    settings: loaded.provenance,
    artifacts,
    metrics: metrics.sources,
    baseline: baseline.report,
    problems,
  };
  return { observation: withoutCredentials(observation), baseline: baseline.facts };
}

/** A gate that looks at nothing would always be green. */
function nothingToLookAt({ settings: { path, metrics }, problems }: LoadedSettings): Problem[] {
  const isMistaken = problems.some(({ subject }) => ['path', 'metrics', 'config'].includes(subject));
  if (path.length > 0 || metrics.length > 0 || isMistaken) return [];
  const message =
    'Neither path nor metrics is set, so there is nothing to examine. Set path to the files that Papyra writes, for ' +
    'instance "data/*.ndjson", or metrics to a metrics snapshot.';
  return [{ subject: 'path', message, severity: 'error' }];
}

/** An approved plan names artifacts; one that is gone since would go unmentioned. */
function notInPlan(backends: readonly PersistenceBackend[], { approved }: Task): Problem[] {
  const found = new Set(backends.map(({ path }) => path));
  return [...(approved?.keys() ?? [])]
    .filter((path) => !found.has(path))
    .map((path) => {
      const message = `${path} is in the plan and not there any more. Make a new plan and look at it.`;
      return { subject: path, message, severity: 'error' };
    });
}

/** Examines all artifacts. A plan for several is carried out whole or not at all: first it is held against each. */
async function examineAll(
  backends: readonly PersistenceBackend[],
  settings: Settings,
  surroundings: Surroundings,
  task: Task,
  problems: Problem[],
): Promise<Artifact[]> {
  if (task.approved !== null) {
    const found: Problem[] = [];
    const artifacts = await examine(backends, settings, surroundings, { ...task, planOnly: true }, found);
    problems.push(...found);
    if (problems.some(({ severity }) => severity === 'error')) return artifacts;
  }
  return examine(backends, settings, surroundings, task, problems);
}

/** Runs the doctor on one artifact after the other. */
async function examine(
  backends: readonly PersistenceBackend[],
  settings: Settings,
  { cwd, now, onProgress }: Surroundings,
  task: Task,
  problems: Problem[],
): Promise<Artifact[]> {
  const total = backends.reduce((sum, backend) => sum + backend.size(), 0);
  const artifacts: Artifact[] = [];
  let done = 0;
  for (const backend of backends) {
    const options: DoctorOptions = {
      check: settings.check,
      mode: settings.mode,
      mustExist: true,
      maxAnomalies: settings['max-anomalies'],
      severities: settings.rules,
      hash: task.hash,
      onBytes: (bytes) => {
        done += bytes;
        onProgress(done, Math.max(done, total), backend.path);
      },
      recovery: {
        ...recoverySettings(settings, cwd),
        planOnly: task.planOnly,
        approved: task.approved === null ? null : { sha256: task.approved.get(backend.path) ?? null },
        now: now.getTime(),
      },
    };
    const diagnosis = await runDoctor(backend, options);
    const compacted = await compactArtifact(backend, diagnosis, options, {
      retention: retentionOf(settings),
      now,
      dryRun: !task.compacts,
      workspace: cwd,
      shown: (path) => shownPath(path, cwd),
      settlingMs: SETTLING_MS,
    });
    artifacts.push(compacted.artifact);
    problems.push(...compacted.problems);
  }
  return artifacts;
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

function quarantineDir(settings: Settings): string {
  return settings['quarantine-dir'] || join(settings['output-dir'], QUARANTINE_DIRECTORY);
}

/** A URL can stand, by design or by mistake, in any setting; its credentials must not stand in the report. */
function withoutCredentials(observation: Observation): Observation {
  const { settings, problems, baseline } = observation;
  return {
    ...observation,
    settings: Object.fromEntries(
      Object.entries(settings).map(([name, { value, from }]) => [name, { value: redactValue(value), from }]),
    ),
    problems: problems.map(({ subject, message, severity }) => {
      return { subject: redactCredentials(subject), message: redactCredentials(message), severity };
    }),
    baseline: baseline === null ? null : { ...baseline, source: redactCredentials(baseline.source) },
  };
}

function redactValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactValue);
  return typeof value === 'string' ? redactCredentials(value) : value;
}
