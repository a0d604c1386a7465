/** Papyra's ten counters of persistence, as metrics over the events of a run. */
import { Metric } from './metric.ts';
import type { PersistenceEvent } from './persistence-events.ts';

/** All ten of Papyra's `PersistenceMetrics.snapshot()`, in its order. The gate writes no records, so some stay 0. */
const NO_COUNTS = {
  records_written: 0,
  bytes_written: 0,
  scans: 0,
  anomalies_detected: 0,
  recoveries: 0,
  compactions: 0,
  write_errors: 0,
  scan_errors: 0,
  recovery_errors: 0,
  compaction_errors: 0,
};

export type PersistenceCounters = Readonly<typeof NO_COUNTS>;

/** The metrics of a persistence backend, or of several together. */
export class PersistenceMetrics extends Metric<PersistenceEvent> {
  readonly name: string;
  #counts = { ...NO_COUNTS };

  constructor(name: string) {
    super();
    this.name = name;
  }

  handleEvent(event: PersistenceEvent): boolean {
    const counts = this.#counts;
    switch (event.type) {
      case 'scan.started':
        counts.scans++;
        return true;
      case 'anomaly.detected':
        counts.anomalies_detected += event.papyra;
        return event.papyra > 0;
      case 'scan.finished': {
        // Papyra's JSON and Redis backends raise then; the rotating one takes it for an anomaly.
        const hasFailed = !event.isReadable && event.backend !== 'rotating';
        if (hasFailed) counts.scan_errors++;
        return hasFailed;
      }
      case 'recovery.finished': {
        // A plan is no recovery yet.
        const isRun = event.wasNeeded && !event.planOnly;
        if (isRun) counts.recoveries++;
        if (event.status === 'failed') counts.recovery_errors++;
        return isRun || event.status === 'failed';
      }
      case 'compaction.finished':
        // Measuring is none; of those that are run Papyra counts each, and one that fails as an error too.
        if (event.dryRun || event.status === 'refused') return false;
        counts.compactions++;
        if (event.status === 'failed') counts.compaction_errors++;
        return true;
      default:
        return false;
    }
  }

  /** A copy, under Papyra's names. Never throws. */
  snapshot(): PersistenceCounters {
    return { ...this.#counts };
  }

  /** All ten, the error counters too: Papyra's own reset() leaves those as they are. */
  override reset(): void {
    this.#counts = { ...NO_COUNTS };
  }
}

/** The counters of each artifact. One metric for all: what is about one artifact goes to that one alone. */
export class ArtifactMetrics extends Metric<PersistenceEvent> {
  readonly name = 'persistence.artifacts';
  readonly #byArtifact = new Map<string, PersistenceMetrics>();

  /** Adds the metrics of an artifact, under its path. */
  add(metrics: PersistenceMetrics): void {
    this.#byArtifact.set(metrics.name, metrics);
  }

  handleEvent(event: PersistenceEvent): boolean {
    return 'artifact' in event && this.#byArtifact.get(event.artifact)?.handleEvent(event) === true;
  }

  /** The counters by artifact. */
  snapshot(): Readonly<Record<string, PersistenceCounters>> {
    return Object.fromEntries([...this.#byArtifact].map(([path, metrics]) => [path, metrics.snapshot()]));
  }

  override reset(): void {
    for (const metrics of this.#byArtifact.values()) metrics.reset();
  }
}
