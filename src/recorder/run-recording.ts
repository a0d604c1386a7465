/** The recording of a run: its events, the metrics that count them, and the hooks that show them. */
import type { Metric } from './metric.ts';
import { MetricsRecorder } from './metrics-recorder.ts';
import type { PersistenceEvent } from './persistence-events.ts';
import { ArtifactMetrics, type PersistenceCounters, PersistenceMetrics } from './persistence-metrics.ts';
import type { RecorderHooks } from './recorder-contract.ts';
import { ScannedBytes } from './scanned-bytes.ts';

/** Who wants to know of the events of a run. */
export interface Listener {
  /** Takes an event in. Never throws. */
  readonly listen: (event: PersistenceEvent) => void;
  /** Waits until it is ready for more, or the run is ended. Never rejects, and comes to an end. */
  readonly settled: (signal: AbortSignal) => Promise<void>;
}

/** Hooks of a run, with the metrics that they alone need. */
export interface RunHooks extends RecorderHooks<PersistenceEvent> {
  readonly metrics?: readonly Metric<PersistenceEvent>[];
}

/** Names the metrics of all artifacts together. */
const TOTAL = 'persistence';

export class RunRecording {
  readonly #recorder: MetricsRecorder<PersistenceEvent>;
  readonly #artifacts = new ArtifactMetrics();
  readonly #total = new PersistenceMetrics(TOTAL);
  /** What starts anew after a trial; a log of the run does not. */
  readonly #counting = [this.#total, this.#artifacts, new ScannedBytes()];
  /** Nothing until the recorder has stopped: one that cannot start has counted nothing. */
  #counters: Counters = { artifacts: {}, total: this.#total.snapshot() };
  readonly #listeners: readonly Listener[];
  #isTrial = false;

  /** `hooks` belong to the gate, and never fail; `listeners` come from elsewhere, and what they do is their own affair. */
  constructor(hooks: readonly RunHooks[], listeners: readonly Listener[]) {
    const snapshot = {
      onStopped: () => {
        this.#counters = { artifacts: this.#artifacts.snapshot(), total: this.#total.snapshot() };
      },
    };
    // Counters that lack an event are wrong, and a scan must not die of its counters: it is said in the end.
    this.#recorder = new MetricsRecorder('papyra-health-gate', {
      overflow: 'drop',
      hooks: [snapshot, ...hooks],
    });
    const own = [...this.#counting, ...hooks.flatMap(({ metrics = [] }) => metrics)];
    for (const metric of own) this.#recorder.registerMetric(metric);
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

  /** Waits for listeners that cannot keep up. */
  async settled(signal: AbortSignal): Promise<void> {
    for (const listener of this.#listeners) await listener.settled(signal);
  }

  /** Whether what is under way only tries something out. */
  get isTrial(): boolean {
    return this.#isTrial;
  }

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
    for (const metric of this.#counting) metric.reset();
  }

  /** Ends the recording; what was counted until then, or why it is not to be trusted. */
  async finish(): Promise<FinishedRecording> {
    if (this.#recorder.state === 'virgin') await this.#recorder.start();
    const { error } = await this.#recorder.stop();
    const { droppedEvents } = this.#recorder;
    const lost = droppedEvents === 0 ? [] : [`events dropped: ${droppedEvents}`];
    const reasons = [...(error === null ? [] : [error.message]), ...lost];
    return { ...this.#counters, failure: reasons.join('; ') || null };
  }
}

interface Counters {
  /** Of each artifact, by its path. */
  readonly artifacts: Readonly<Record<string, PersistenceCounters>>;
  /** Of all of them together. */
  readonly total: PersistenceCounters;
}

export interface FinishedRecording extends Counters {
  /** Why events are missing from the counters; null when none is. */
  readonly failure: string | null;
}
