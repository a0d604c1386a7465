/**
 * A plugin for Papyra Health Gate: counts the artifacts whose last scan found errors, and says so as it happens.
 * The threshold `health.damaged_artifacts.total <= 2` lets two of them pass; with `mode: scan_only` that is the gate.
 */

/** @import { Metric, PersistenceEvent, Plugin, RecorderHooks } from 'papyra-health-gate' */

/** @type {Plugin} */
export default (gate) => {
  gate.registerMetric(new DamagedArtifacts());
  gate.registerHook(new DamageLog());
};

/** @implements {Metric<PersistenceEvent>} */
class DamagedArtifacts {
  name = 'health.damaged_artifacts';
  /** @type {Set<string>} */
  #damaged = new Set();

  /** @param {PersistenceEvent} event */
  handleEvent(event) {
    if (event.type !== 'scan.finished') return false;
    const before = this.#damaged.size;
    // A recovery is followed by a scan, so an artifact can be whole again.
    if (event.errors > 0) this.#damaged.add(event.artifact);
    else this.#damaged.delete(event.artifact);
    return this.#damaged.size !== before;
  }

  snapshot() {
    return { name: this.name, dimensions: { total: this.#damaged.size } };
  }
}

/** @implements {RecorderHooks<PersistenceEvent>} */
class DamageLog {
  /** @param {import('papyra-health-gate').MetricChange<PersistenceEvent>} change */
  onMetricChanged({ metric, event }) {
    const { dimensions } = metric.snapshot();
    const artifact = 'artifact' in event ? event.artifact : null;
    // Standard output belongs to the report. A name from outside is quoted, so that no line of it can be a command.
    console.error(`${metric.name}: ${JSON.stringify(dimensions)}, after ${JSON.stringify(artifact)}`);
  }
}
