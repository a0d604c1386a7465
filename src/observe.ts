/** Observing: everything the gate looks at, in the order in which it looks, as one plain Observation. */
import { join } from 'node:path';
import type { PersistenceBackend } from './backends/backend.ts';
import { discoverArtifacts } from './backends/discovery.ts';
import { runDoctor } from './doctor/doctor.ts';
import { redactCredentials } from './metrics/http.ts';
import { DEFAULT_MAX_METRICS_BYTES, readMetricsSources } from './metrics/source.ts';
import { readBaseline } from './report/baseline.ts';
import type { Facts } from './report/facts.ts';
import {
  type Artifact,
  type Observation,
  type Problem,
  REPORT_FILES,
  REPORT_SCHEMA_VERSION,
  type RunContext,
} from './report/report.ts';
import type { LoadedSettings } from './settings/load.ts';
import type { Settings } from './settings/settings.ts';
import { TOOL } from './tool.ts';

export interface Surroundings {
  readonly cwd: string;
  readonly run: RunContext | null;
  readonly now: Date;
  /** Told how far the scan is, in bytes, and of which artifact. */
  readonly onProgress: (done: number, total: number, label: string) => void;
}

export interface Observed {
  readonly observation: Observation;
  readonly baseline: Facts[] | null;
}

/**
 * Scans the artifacts, reads the metrics sources and the baseline. What goes wrong becomes a problem, not an error.
 * `hash`: whether to take the SHA-256 of the artifacts, for the snapshot.
 */
export async function observe(
  loaded: LoadedSettings,
  surroundings: Surroundings,
  hash: boolean,
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
  });
  problems.push(...discovery.problems);

  const artifacts = await examine(
    discovery.backends,
    settings,
    { hash, onProgress: surroundings.onProgress },
    problems,
  );
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

/** Runs the doctor on one artifact after the other. */
async function examine(
  backends: readonly PersistenceBackend[],
  settings: Settings,
  { hash, onProgress }: Pick<Surroundings, 'onProgress'> & { readonly hash: boolean },
  problems: Problem[],
): Promise<Artifact[]> {
  const total = backends.reduce((sum, backend) => sum + backend.size(), 0);
  const artifacts: Artifact[] = [];
  let done = 0;
  for (const backend of backends) {
    const diagnosis = await runDoctor(backend, {
      check: settings.check,
      mode: settings.mode,
      mustExist: true,
      maxAnomalies: settings['max-anomalies'],
      severities: settings.rules,
      hash,
      onBytes: (bytes) => {
        done += bytes;
        onProgress(done, total, backend.path);
      },
    });
    artifacts.push(diagnosis.artifact);
    problems.push(...diagnosis.problems);
  }
  return artifacts;
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
