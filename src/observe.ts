/** Observing: everything the gate looks at, in the order in which it looks, as one plain Observation. */
import { join, resolve } from 'node:path';
import type { PersistenceBackend } from './backends/backend.ts';
import { discoverArtifacts } from './backends/discovery.ts';
import type { RedisArtifacts } from './backends/redis-discovery.ts';
import { compactArtifact } from './doctor/compaction.ts';
import { type Diagnosis, type DoctorOptions, type DoctorRecovery, runDoctor } from './doctor/doctor.ts';
import { inspectArtifact } from './doctor/inspection.ts';
import { reportInterruption } from './doctor/interruption-report.ts';
import type { MetricsSources } from './metrics/source.ts';
import { type Interruption, withinTimeLimit } from './ndjson/interruption.ts';
import { type ScanEngine, startThreads } from './ndjson/scan-engine.ts';
import { type LoadedPlugins, NO_PLUGINS } from './plugins/loaded-plugins.ts';
import { type FinishedRecording, type RunHooks, RunRecording } from './recorder/run-recording.ts';
import { lossBudgetFrom } from './recovery/loss-budget.ts';
import { REMOVED_DIRECTORY, SETTLING_MS } from './recovery/recovery-constants.ts';
import type { Baseline } from './report/baseline.ts';
import type { Facts } from './report/facts.ts';
import { ownFiles as ownFilesOf } from './report/own-files.ts';
import { redactCredentials, redactGiven, redactRedisUrl } from './report/redact.ts';
import type { Artifact, Observation, Problem, Retention, RunContext } from './report/report.ts';
import { REPORT_SCHEMA_VERSION } from './report/report-words.ts';
import { shownPath } from './settings/file-patterns.ts';
import type { LoadedSettings } from './settings/load.ts';
import type { Settings } from './settings/settings.ts';
import { contradictions, isRedisAsked, nothingFromPlugins } from './settings/what-to-examine.ts';
import { TOOL } from './tool.ts';

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

export interface Observed {
  readonly observation: Observation;
  readonly baseline: Facts[] | null;
  /** To be called when the verdict is known: whatever plugins do until then, the process ends with exit code 3. */
  readonly release: () => void;
}

/** Scans the artifacts, reads the metrics sources and the baseline. What goes wrong becomes a problem, not an error. */
export async function observe(
  loaded: LoadedSettings,
  surroundings: Surroundings,
  asked: Task,
): Promise<Observed> {
  const { settings } = loaded;
  const { cwd } = surroundings;
  const mistakes = contradictions(loaded);
  const problems: Problem[] = [...loaded.problems, ...mistakes];
  const plugins = await findPlugins(settings, surroundings);
  const unnamed = plugins.problems.length > 0 ? [] : nothingFromPlugins(loaded, plugins.backends.length);
  problems.push(...plugins.problems, ...unnamed);
  // Who made a mistake has everything looked at, and nothing written; nor is what a plugin was to take mended as a log.
  const isSound = mistakes.length + plugins.problems.length === 0;
  const task: Task = isSound ? asked : { ...asked, planOnly: true, compacts: false };

  const ownFiles = () => ownFilesOf(settings, cwd);
  const discovery = await discoverArtifacts({
    patterns: settings.backend === 'redis' ? [] : settings.path,
    backend: settings.backend === 'redis' ? 'auto' : settings.backend,
    maxFiles: settings['max-files'],
    maxBytes: settings['max-bytes'],
    ifNoFiles: settings['if-no-files'],
    claim: plugins.claim,
    cwd,
    ownFiles,
    ownGlobs: () => [
      { directory: join(settings['output-dir'], REMOVED_DIRECTORY), names: '*.removed*' },
      { directory: quarantineDir(settings), names: '*.quarantine.*' },
    ],
  });
  problems.push(...discovery.problems);

  const recording = new RunRecording(surroundings.hooks, plugins.listeners);
  const examined = await withinTimeLimit(settings['time-limit'], surroundings.signal, async (signal) => {
    const redis = await findRedisArtifacts(loaded, { ...surroundings, signal });
    try {
      const found = [...discovery.backends, ...redis.backends, ...plugins.backends];
      const { backends, twins } = byPath(found);
      problems.push(...redis.problems, ...(redis.isReached ? notInPlan(backends, task) : []));
      problems.push(...twins.map(twinProblem));
      recording.addArtifacts(backends.map(({ metrics }) => metrics));
      const place = { ...surroundings, signal, recording };
      const examined = await examineAll(backends, settings, place, task, problems);
      const interruption = examined.interruption ?? redis.interruption;
      return { ...examined, interruption, isReachingRedis: redis.interruption !== null };
    } finally {
      await redis.close();
    }
  });
  const metrics = await readMetrics(settings, surroundings, ownFiles);
  for (const { source, status } of metrics.sources) recording.emit({ type: 'metrics.read', source, status });
  const added = await plugins.finish();
  for (const { source, status } of added.sources) recording.emit({ type: 'metrics.read', source, status });
  problems.push(...metrics.problems, ...added.problems);
  const baseline = await readBaseline(settings, cwd);
  problems.push(...baseline.problems);
  const recorded = await recording.finish();
  problems.push(...uncounted(recorded));
  const artifacts = examined.artifacts.map((artifact) => withCounters(artifact, recorded));
  const cause = examined.interruption ?? metrics.interruption;
  const writes = task.compacts || (settings.mode === 'recover' && !task.planOnly);
  const cutShort =
    cause === null
      ? null
      : reportInterruption(cause, artifacts, { writes, isReachingRedis: examined.isReachingRedis });
  if (cutShort !== null) problems.unshift(cutShort.problem);

  const observation: Observation = {
    schema_version: REPORT_SCHEMA_VERSION,
    tool: TOOL,
    generated_at: surroundings.now.toISOString(),
    run: surroundings.run,
    settings: loaded.provenance,
    artifacts,
    interruption: cutShort?.interruption ?? null,
    counters: recorded.total,
    metrics: [...metrics.sources, ...added.sources],
    baseline: baseline.report,
    problems,
  };
  const { release } = plugins;
  return { observation: await withoutCredentials(observation), baseline: baseline.facts, release };
}

const NO_REDIS: RedisArtifacts = {
  backends: [],
  problems: [],
  isReached: true,
  interruption: null,
  close: async () => {},
};

/** Most runs have no Redis, and go without its client. */
async function findRedisArtifacts(
  { settings, problems }: LoadedSettings,
  { cwd, mask, signal }: Surroundings,
): Promise<RedisArtifacts> {
  if (!isRedisAsked(settings)) return NO_REDIS;
  const { redisSecrets } = await import('./redis/connection/redis-address.ts');
  for (const secret of redisSecrets(settings['redis-url'])) mask(secret);
  // A mistaken setting has its default, and what was to protect the server would be missing, or the wrong one asked.
  const isMistaken = problems.some(({ subject }) => subject === 'config' || subject.startsWith('redis-'));
  if (isMistaken) return { ...NO_REDIS, isReached: false };
  const { redisArtifacts } = await import('./backends/redis-discovery.ts');
  return redisArtifacts(
    {
      url: settings['redis-url'],
      prefix: settings['redis-prefix'],
      systemId: settings['redis-system-id'],
      sampleSize: settings['redis-sample-size'],
      options: settings['redis-options'],
      ifNoStreams: settings['if-no-files'],
    },
    { cwd, signal },
  );
}

/** Most runs have no plugins, and go without the code around them. */
async function findPlugins(settings: Settings, { cwd, signal }: Surroundings): Promise<LoadedPlugins> {
  if (settings.plugins.length === 0) return NO_PLUGINS;
  const { loadPlugins } = await import('./plugins/load-plugins.ts');
  return loadPlugins(settings.plugins, { cwd, signal, timeLimit: settings['time-limit'] });
}

/** Reports, plans and counters tell artifacts apart by their paths: of several with one path the first is examined. */
function byPath(found: readonly PersistenceBackend[]): Record<'backends' | 'twins', PersistenceBackend[]> {
  const first = new Map(found.toReversed().map((backend) => [backend.path, backend]));
  return {
    backends: found.filter((backend) => first.get(backend.path) === backend),
    twins: found.filter((backend) => first.get(backend.path) !== backend),
  };
}

function twinProblem({ path, kind }: PersistenceBackend): Problem {
  const message =
    `Two artifacts have the path ${path}, and the one with the backend ${kind} was not examined. Have the plugin register ` +
    'it under another path, or leave the other one out of path.';
  return { subject: path, message, severity: 'error' };
}

/** Most runs name no metrics, and go without the code that reads them. */
async function readMetrics(
  settings: Settings,
  { cwd, signal }: Surroundings,
  ownFiles: () => readonly string[],
): Promise<MetricsSources> {
  const command = settings['metrics-command'];
  if (settings.metrics.length === 0 && command === '')
    return { sources: [], problems: [], interruption: null };
  const { DEFAULT_MAX_METRICS_BYTES: maxBytes, readMetricsSources } = await import('./metrics/source.ts');
  const timeoutMs = settings['metrics-timeout'] * 1_000;
  return readMetricsSources(settings.metrics, { cwd, ownFiles, command, timeoutMs, maxBytes, signal });
}

/** Nor do most runs name a baseline. */
async function readBaseline({ baseline }: Settings, cwd: string): Promise<Baseline> {
  if (baseline === '') return { report: null, facts: null, problems: [] };
  const { baselineFrom } = await import('./report/baseline.ts');
  return baselineFrom(baseline, cwd);
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

/** Numbers that lack events must not pass for whole ones. */
function uncounted({ failure }: FinishedRecording): Problem[] {
  if (failure === null) return [];
  const message = `The counters of this run are not whole: ${failure}. Run it again; if it happens again, please report it.`;
  return [{ subject: 'recorder', message, severity: 'error' }];
}

function withCounters(
  { exit_code, ...artifact }: Diagnosis['artifact'],
  recorded: FinishedRecording,
): Artifact {
  return { ...artifact, metrics: recorded.artifacts[artifact.path] ?? {}, exit_code };
}

/** Where an examination takes place, and who is told of it. */
interface Place extends Surroundings {
  readonly recording: RunRecording;
}

interface Examined {
  /** All of them, those that an interruption kept from being read too. */
  readonly artifacts: Diagnosis['artifact'][];
  readonly interruption: Interruption | null;
}

/** Examines all artifacts. A plan for several is carried out whole or not at all: first it is held against each. */
async function examineAll(
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
    place.recording.emit({ type: 'run.started', artifacts: backends.length, bytes });
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

function quarantineDir(settings: Settings): string {
  return settings['quarantine-dir'] || join(settings['output-dir'], QUARANTINE_DIRECTORY);
}

/** A URL can stand, by design or by mistake, in any setting; its credentials must not stand in the report. */
async function withoutCredentials(observation: Observation): Promise<Observation> {
  const { settings, problems, baseline } = observation;
  const shown: Observation['settings'] = {};
  for (const [name, { value, from }] of Object.entries(settings)) {
    shown[name] = { value: await redactSetting(name, value), from };
  }
  return {
    ...observation,
    settings: shown,
    problems: problems.map(({ subject, message, severity }) => {
      return { subject: redactCredentials(subject), message: redactCredentials(message), severity };
    }),
    baseline: baseline === null ? null : { ...baseline, source: redactCredentials(baseline.source) },
  };
}

async function redactSetting(name: string, value: unknown): Promise<unknown> {
  if (name === 'redis-url') return redactRedisUrl(String(value));
  if (name !== 'metrics-command' || value === '') return redactValue(value);
  // Loaded where there is a command.
  const { showCommand } = await import('./metrics/command-secrets.ts');
  return showCommand(String(value)).shown;
}

function redactValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, redactValue(held)]));
  }
  return typeof value === 'string' ? redactGiven(value) : value;
}
