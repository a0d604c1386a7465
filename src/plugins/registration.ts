/** What a plugin registers: looked at when it does so, and kept together until it has returned. */
import type { PersistenceBackend } from '../backends/backend.ts';
import type { ShownFile } from '../ndjson/shown-file.ts';
import type { Metric } from '../recorder/metric.ts';
import { MetricsRecorder } from '../recorder/metrics-recorder.ts';
import type { PersistenceEvent } from '../recorder/persistence-events.ts';
import type { RecorderHooks } from '../recorder/recorder-contract.ts';
import { thrownText } from '../recorder/recorder-error.ts';
import { redactCredentials } from '../report/redact.ts';
import type { Problem } from '../report/report.ts';
import { OWN_BACKENDS } from '../report/report-words.ts';
import type { PluginBackend, PluginFile, PluginGate } from './contract.ts';
import { PluginArtifact } from './plugin-artifact.ts';
import { failureText, obstacle } from './plugin-failure.ts';

type Claim = (file: PluginFile) => PluginBackend | null;

export class Registration {
  /** What the plugin is given. */
  readonly gate: PluginGate;
  readonly artifacts: PluginArtifact[] = [];
  readonly hooks: RecorderHooks<PersistenceEvent>[] = [];
  /** What it registered that cannot be; then it has failed, whether or not it caught the error. */
  mistake: unknown = null;
  readonly #plugin: string;
  readonly #claims: Claim[] = [];
  /** Never started: what it takes is a metric. */
  readonly #metrics: MetricsRecorder<PersistenceEvent>;
  #isOver = false;

  /** `plugin`: its path, as reports show it. */
  constructor(plugin: string, cwd: string) {
    this.#plugin = plugin;
    this.#metrics = new MetricsRecorder(plugin);
    this.gate = Object.freeze({
      cwd,
      registerBackend: (backend: PluginBackend) =>
        this.#take('registerBackend', () => this.artifacts.push(this.#artifact(backend))),
      registerFileBackend: (claim: Claim) =>
        this.#take('registerFileBackend', () => {
          if (typeof claim !== 'function') throw new TypeError('it takes a function');
          this.#claims.push(claim);
        }),
      registerMetric: (metric: Metric<PersistenceEvent>) =>
        this.#take('registerMetric', () => this.#metrics.registerMetric(metric)),
      registerHook: (hooks: RecorderHooks<PersistenceEvent>) =>
        this.#take('registerHook', () => this.hooks.push(checkedHooks(hooks))),
    });
  }

  get metrics(): readonly Metric<PersistenceEvent>[] {
    return this.#metrics.metrics;
  }

  #take(method: keyof PluginGate, take: () => void): void {
    if (this.#isOver) {
      throw new Error(
        `${method}() was called when the plugin ${this.#plugin} had returned; it has to be called before.`,
      );
    }
    try {
      take();
    } catch (error) {
      const mistake = new TypeError(`${method}(): ${thrownText(error)}`);
      this.mistake ??= mistake;
      throw mistake;
    }
  }

  /** The plugin has returned. */
  close(): void {
    this.#isOver = true;
  }

  /** The backend that the plugin has for a file, null where it has none; or why nobody can tell. */
  claim({ path, shownPath }: ShownFile): PersistenceBackend | Problem | null {
    try {
      for (const claim of this.#claims) {
        const backend: unknown = claim(Object.freeze({ path, shownPath }));
        if (backend === null || backend === undefined) continue;
        const artifact = this.#artifact(backend);
        if (artifact.path !== shownPath) {
          throw new TypeError('the path of the backend of a file has to be the shownPath of the file');
        }
        this.artifacts.push(artifact);
        return artifact;
      }
      return null;
    } catch (error) {
      const place = `registerFileBackend(), when it was asked about ${shownPath}`;
      return obstacle(shownPath, failureText(this.#plugin, place, error));
    }
  }

  /** @throws TypeError for what is no backend */
  #artifact(given: unknown): PluginArtifact {
    const backend = Object(given) as PluginBackend;
    const { kind, path, scan, recover, compact, inspect, metrics } = backend;
    if (!isName(kind) || !/^[a-z][a-z0-9-]*$/.test(kind) || OWN_BACKENDS.includes(kind)) {
      throw new TypeError(
        'kind has to be lower-case letters, digits and dashes, with a letter in front, at most ' +
          `${LONGEST_NAME} of them, and not one of ${OWN_BACKENDS.join(', ')}`,
      );
    }
    if (!isName(path) || path.trim() === '') {
      throw new TypeError(`path has to be text that names the artifact, at most ${LONGEST_NAME} characters`);
    }
    if (typeof scan !== 'function') throw new TypeError('a backend has a method scan(scan)');
    for (const [name, method] of Object.entries({ recover, compact, inspect })) {
      if (method !== undefined && typeof method !== 'function') {
        throw new TypeError(`${name} has to be a method, or not there`);
      }
    }
    if (metrics !== undefined && metrics !== null && typeof Object(metrics).snapshot !== 'function') {
      throw new TypeError('metrics has to have a method snapshot(), or to be null');
    }
    return new PluginArtifact(this.#plugin, backend, { kind, path: redactCredentials(path) });
  }
}

/** In characters: reports repeat them in each finding. */
const LONGEST_NAME = 1_000;

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME;
}

const HOOKS = ['onStarting', 'onMetricChanged', 'onStopped'] as const;

/** @throws TypeError for what has none of the hooks */
function checkedHooks(given: RecorderHooks<PersistenceEvent>): RecorderHooks<PersistenceEvent> {
  const hooks = Object(given) as RecorderHooks<PersistenceEvent>;
  const found = HOOKS.map((name) => hooks[name]).filter((hook) => hook !== undefined);
  if (found.length === 0 || found.some((hook) => typeof hook !== 'function')) {
    throw new TypeError(`hooks are an object with methods of these names: ${HOOKS.join(', ')}`);
  }
  return hooks;
}
