/** Observing: everything the gate looks at, in the order in which it looks, as one plain Observation. */
import { join } from 'node:path';
import type { PersistenceBackend } from './backends/backend.ts';
import { discoverArtifacts } from './backends/discovery.ts';
import type { RedisArtifacts } from './backends/redis-discovery.ts';
import type { Diagnosis } from './doctor/doctor.ts';
import { reportInterruption } from './doctor/interruption-report.ts';
import { type Examined, examineAll, quarantineDir, type Surroundings, type Task } from './examine.ts';
import type { MetricsSources } from './metrics/source.ts';
import { withinTimeLimit } from './ndjson/interruption.ts';
import { type LoadedPlugins, NO_PLUGINS } from './plugins/loaded-plugins.ts';
import { type FinishedRecording, RunRecording } from './recorder/run-recording.ts';
import { REMOVED_DIRECTORY } from './recovery/recovery-constants.ts';
import type { Baseline } from './report/baseline.ts';
import type { Facts } from './report/facts.ts';
import { ownFiles as ownFilesOf } from './report/own-files.ts';
import type { Artifact, Observation, Problem } from './report/report.ts';
import { REPORT_SCHEMA_VERSION } from './report/report-words.ts';
import type { LoadedSettings } from './settings/load.ts';
import type { Settings } from './settings/settings.ts';
import { contradictions, isRedisAsked, nothingFromPlugins } from './settings/what-to-examine.ts';
import { TOOL } from './tool.ts';
import { withoutCredentials } from './without-credentials.ts';

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
  const problems: Problem[] = [...loaded.problems];
  const ownFiles = () => ownFilesOf(settings, cwd);
  const { plugins, recording, task, ...examined } = await withinTimeLimit(
    settings['time-limit'],
    surroundings.signal,
    (signal) => findAndExamine(loaded, { ...surroundings, signal, ownFiles }, asked, problems),
  );
  const metrics = await readMetrics(settings, surroundings, ownFiles);
  for (const { source, status } of metrics.sources) recording.emit({ type: 'metrics.read', source, status });
  const added = await plugins.finish(surroundings.signal, problems);
  for (const { source, status } of added.sources) recording.emit({ type: 'metrics.read', source, status });
  problems.push(...metrics.problems, ...added.problems);
  const baseline = await readBaseline(settings, cwd);
  problems.push(...baseline.problems);
  const recorded = await recording.finish();
  problems.push(...uncounted(recorded), ...(await plugins.strays()));
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

/** Where artifacts are looked for. Its signal keeps to the time limit. */
interface Area extends Surroundings {
  /** The files that the gate writes itself. */
  readonly ownFiles: () => readonly string[];
}

interface Found extends Examined {
  readonly plugins: LoadedPlugins;
  readonly recording: RunRecording;
  /** What was to be done after all. */
  readonly task: Task;
  /** Whether the run ended before Redis could be reached. */
  readonly isReachingRedis: boolean;
}

/** Loads the plugins, looks for artifacts and examines them. */
async function findAndExamine(
  loaded: LoadedSettings,
  area: Area,
  asked: Task,
  problems: Problem[],
): Promise<Found> {
  const { settings } = loaded;
  const { cwd, ownFiles } = area;
  const mistakes = contradictions(loaded);
  const plugins = await findPlugins(settings, area);
  const unnamed = plugins.problems.length > 0 ? [] : nothingFromPlugins(loaded, plugins.backends.length);
  problems.push(...mistakes, ...plugins.problems, ...unnamed);
  // Who made a mistake has everything looked at, and nothing written; nor is what a plugin was to take mended as a log.
  const isSound = mistakes.length + plugins.problems.length === 0;
  const task: Task = isSound ? asked : { ...asked, planOnly: true, compacts: false };

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

  const recording = new RunRecording(area.hooks, plugins.listeners);
  const redis = await findRedisArtifacts(loaded, area);
  try {
    const found = [...discovery.backends, ...redis.backends, ...plugins.backends];
    const { backends, twins } = byPath(found);
    problems.push(...redis.problems, ...(redis.isReached ? notInPlan(backends, task) : []));
    problems.push(...twins.map(twinProblem));
    recording.addArtifacts(backends.map(({ metrics }) => metrics));
    const examined = await examineAll(backends, settings, { ...area, recording }, task, problems);
    const interruption = examined.interruption ?? redis.interruption;
    const isReachingRedis = redis.interruption !== null;
    return { ...examined, interruption, isReachingRedis, plugins, recording, task };
  } finally {
    await redis.close();
  }
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
  return loadPlugins(settings.plugins, { cwd, signal });
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
  { cwd, mask, signal }: Surroundings,
  ownFiles: () => readonly string[],
): Promise<MetricsSources> {
  const command = settings['metrics-command'];
  if (settings.metrics.length === 0 && command === '')
    return { sources: [], problems: [], interruption: null };
  if (command !== '') {
    const { showCommand } = await import('./metrics/command-secrets.ts');
    for (const secret of showCommand(command).secrets) mask(secret);
  }
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
      const message =
        `${path} is in the plan and not there any more. If a plugin brings it, give --plugins the same modules again; else ` +
        'make a new plan and look at it.';
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
