/** The recording of a run: its events, the metrics that count them, and the hooks that show them. */
import type { MetricSnapshot } from './metric.ts';
import { MetricsRecorder, type RecorderHooks } from './metrics-recorder.ts';
import type { PersistenceEvent } from './persistence-events.ts';
import { ArtifactMetrics, type PersistenceCounters, PersistenceMetrics } from './persistence-metrics.ts';
import { ScannedBytes } from './scanned-bytes.ts';

/** Who wants to know of the events of a run. */
export interface Listener {
  /** Takes an event in. Never throws. */
  readonly listen: (event: PersistenceEvent) => void;
}

/** Names the metrics of all artifacts together. */
const TOTAL = 'persistence';

export class RunRecording {
  readonly #recorder: MetricsRecorder<PersistenceEvent>;
  readonly #artifacts = new ArtifactMetrics();
  #snapshots: Record<string, MetricSnapshot> = {};
  readonly #listeners: readonly Listener[];
  #isTrial = false;

  /** `hooks` belong to the gate, and never fail; `listeners` come from elsewhere, and what they do is their own affair. */
  constructor(hooks: readonly RecorderHooks<PersistenceEvent>[], listeners: readonly Listener[]) {
    const snapshot = {
      onStopped: () => {
        this.#snapshots = this.#recorder.snapshots();
      },
    };
    // Counters that lack an event are wrong, and a scan must not die of its counters: it is said in the end.
    this.#recorder = new MetricsRecorder('papyra-health-gate', {
      overflow: 'drop',
      hooks: [snapshot, ...hooks],
    });
    for (const metric of [new PersistenceMetrics(TOTAL), this.#artifacts, new ScannedBytes()]) {
      this.#recorder.registerMetric(metric);
    }
    this.#listeners = listeners;
  }

  /** Counts the events of these artifacts, each by itself. */
  addArtifacts(metrics: readonly PersistenceMetrics[]): void {
    for (const one of metrics) this.#artifacts.add(one);
  }

  /** Takes an event in, and passes it on. Never throws. */
  readonly emit = (event: PersistenceEvent): void => {
    Object.freeze(event);
    try {
      this.#recorder.registerEvent(event);
    } catch {
      // It has failed before, and says so in the end.
    }
    if (this.#isTrial) return;
    for (const { listen } of this.#listeners) listen(event);
  };

  /** Runs `use`, which only tries something out: listeners hear nothing of it. */
  async trial<T>(use: () => Promise<T>): Promise<T> {
    this.#isTrial = true;
    try {
      return await use();
    } finally {
      this.#isTrial = false;
    }
  }

  /** Starts to count anew, after a trial. */
  async reset(): Promise<void> {
    await this.#recorder.drained();
    this.#recorder.reset();
  }

  /** Ends the recording; what was counted until then, or why it is not to be trusted. */
  async finish(): Promise<FinishedRecording> {
    if (this.#recorder.state === 'virgin') await this.#recorder.start();
    const { error } = await this.#recorder.stop();
    const { droppedEvents } = this.#recorder;
    const lost = droppedEvents === 0 ? null : `${droppedEvents} events were dropped`;
    const failure = error?.message ?? lost;
    return { failure, artifacts: this.#snapshots['persistence.artifacts'] as FinishedRecording['artifacts'] };
  }
}

export interface FinishedRecording {
  /** The counters of each artifact. */
  readonly artifacts: Readonly<Record<string, PersistenceCounters>>;
  /** Why events are missing from the counters; null when none is. */
  readonly failure: string | null;
}
