/**
 * Snapshots of a recorder of `mvx.common.metrics`, as `recorder.get_metric_snapshots()` gives them:
 * `{"<name>": {"name": "<name>", "dimensions": {"total": 3}}}`, flattened to `<name>.<dimension>`.
 */
import { asObject, describeJson, isObject, type JsonObject } from '../json.ts';
import { type Reading, settle } from '../reading.ts';
import { quote, UnreadableMetrics } from '../unreadable.ts';

/** Whether a value is the snapshot of one metric. */
export function isMetricSnapshot(value: unknown): value is JsonObject {
  return isObject(value) && isObject(value['dimensions']);
}

/**
 * Reads a parsed JSON value: the snapshots of a recorder by metric name, or that of one metric alone.
 * Throws UnreadableMetrics for an entry that is not a metric's snapshot.
 */
export function readRecorder(value: unknown, source: string): Reading {
  const snapshots = asObject(value, source);
  const numbers = new Map<string, number>();
  if (isMetricSnapshot(snapshots) && typeof snapshots['name'] === 'string') {
    flatten(snapshots, snapshots['name'], source, numbers);
    return settle({ numbers }, source);
  }
  for (const [name, snapshot] of Object.entries(snapshots)) {
    if (!isObject(snapshot)) {
      throw new UnreadableMetrics(
        `${source}: ${quote(name)} holds ${describeJson(snapshot)} where the snapshot of a metric belongs, such as ` +
          '{"name": …, "dimensions": {…}}. Write the file with recorder.get_metric_snapshots().',
      );
    }
    flatten(snapshot, name, source, numbers);
  }
  return settle({ numbers }, source);
}

/**
 * The numbers of one metric's snapshot into `into`, as `<name>.<dimension>`. A metric shapes its own snapshot, so
 * text, flags and lists are no mistake: they are passed over, objects are entered, and without `dimensions`
 * the snapshot's own fields are the dimensions.
 */
export function flatten(snapshot: JsonObject, name: string, source: string, into: Map<string, number>): void {
  const { dimensions, name: _, ...fields } = snapshot;
  const queue: [string, JsonObject][] = [[name, isObject(dimensions) ? dimensions : fields]];
  for (const [prefix, object] of queue) {
    for (const [key, value] of Object.entries(object)) {
      const path = `${prefix}.${key}`;
      if (isObject(value)) queue.push([path, value]);
      else if (typeof value === 'number') into.set(path, finite(value, path, source));
    }
  }
}

function finite(value: number, path: string, source: string): number {
  if (Number.isFinite(value)) return value;
  throw new UnreadableMetrics(`${source}: ${quote(path)} is a number too large to compare. Correct it.`);
}
