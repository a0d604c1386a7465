/** The metrics and hooks of one plugin, in a recorder of their own: when they fail, nobody else's do. */
import { formatCount } from '../ndjson/format-count.ts';
import type { Metric } from '../recorder/metric.ts';
import { MetricsRecorder } from '../recorder/metrics-recorder.ts';
import type { PersistenceEvent } from '../recorder/persistence-events.ts';
import type { RecorderHooks } from '../recorder/recorder-contract.ts';
import type { Listener } from '../recorder/run-recording.ts';
import { obstacle, reasonFrom } from './plugin-failure.ts';
import { errorSource, type ReadMetrics, readSnapshot } from './plugin-metrics.ts';
import { withinBound } from './waiting.ts';

/** Events that may wait when the next artifact is begun: far fewer than a queue holds. */
const SHORT_QUEUE = 100;

export class PluginRecording implements Listener {
  readonly #plugin: string;
  readonly #recorder: MetricsRecorder<PersistenceEvent>;
  #hangs = false;

  /** `plugin`: its path, as reports show it. */
  constructor(
    plugin: string,
    metrics: readonly Metric<PersistenceEvent>[],
    hooks: readonly RecorderHooks<PersistenceEvent>[],
  ) {
    this.#plugin = plugin;
    this.#recorder = new MetricsRecorder(plugin, { overflow: 'drop', hooks });
    for (const metric of metrics) this.#recorder.registerMetric(metric);
  }

  readonly listen = (event: PersistenceEvent): void => {
    try {
      this.#recorder.registerEvent(event);
    } catch {
      // It has failed or stopped before, and says so in the end.
    }
  };

  /**
   * Waits until few events wait, as long as hooks get on with them. A hook that takes more than 10 s over one event is not
   * waited for any more, nor is anything when the run is ended.
   */
  async settled(signal: AbortSignal): Promise<void> {
    const recorder = this.#recorder;
    while (!this.#hangs && !signal.aborted && recorder.queuedEvents > SHORT_QUEUE) {
      const before = recorder.queuedEvents;
      try {
        await withinBound(() => recorder.drained(), signal);
      } catch {
        this.#hangs = recorder.queuedEvents === before;
      }
    }
  }

  /** Ends the recording; what its metrics have counted, and what went wrong. */
  async finish(signal: AbortSignal): Promise<ReadMetrics> {
    const failure = await this.#stop(signal);
    if (failure !== null) {
      const message =
        `The metrics and hooks of the plugin ${this.#plugin} have failed, so its numbers are not whole: ${failure}. Correct ` +
        'the plugin, or leave it out of plugins.';
      const problems = [obstacle(this.#plugin, message)];
      return { sources: this.#hasMetrics() ? [errorSource(this.#plugin, message)] : [], problems };
    }
    if (!this.#hasMetrics()) return { sources: [], problems: [] };
    return readSnapshot(this.#plugin, {
      source: this.#plugin,
      form: 'recorder',
      // Not the copies that snapshots() makes: they are plain data, whatever they are copies of.
      snapshot: () => Object.fromEntries(this.#recorder.metrics.map((one) => [one.name, one.snapshot()])),
      signal,
      told: [],
    });
  }

  #hasMetrics(): boolean {
    return this.#recorder.metrics.length > 0;
  }

  /** Why it did not stop well; null when it did. */
  async #stop(signal: AbortSignal): Promise<string | null> {
    const recorder = this.#recorder;
    // Nothing has happened, and hooks are told of the start all the same.
    if (recorder.state === 'virgin') void recorder.start();
    try {
      const { error } = await withinBound(() => recorder.stop(), signal);
      if (error !== null) return reasonFrom(error);
    } catch (error) {
      return `a hook has not come to its end: ${reasonFrom(error)}`;
    }
    const lost = recorder.droppedEvents;
    return lost === 0 ? null : `${formatCount(lost)} events were lost, for its hooks were too slow`;
  }
}
