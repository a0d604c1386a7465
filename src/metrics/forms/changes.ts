/**
 * The change log of a recorder of `mvx.common.metrics`: NDJSON, one record for each change of a metric,
 * `{"entity_id": …, "metric_name": …, "event_type": …, "snapshot": {…}}`. Each record holds the metric's whole
 * state, so the last one of each entity and metric is what counts.
 */
import { isObject, type JsonObject, tryJson } from '../json.ts';
import { type Reading, settle } from '../reading.ts';
import { addTo, type Labels, seriesName } from '../series.ts';
import { linesOf } from '../text.ts';
import { quote, UnreadableMetrics } from '../unreadable.ts';
import { flatten } from './recorder.ts';

/** Whether a value is a record of a change log. */
export function isChange(value: unknown): value is JsonObject {
  return isObject(value) && typeof value['metric_name'] === 'string' && 'snapshot' in value;
}

interface Change {
  readonly labels: Labels;
  readonly metric: string;
  readonly snapshot: JsonObject;
}

/**
 * Reads a change log. `event_type` is the domain's own word for what happened ("document.deleted"), so it never
 * removes a metric; a `snapshot` of null does. One metric of several entities is added up under its name, and each
 * entity's share is in `raw` under `name{entity_id="…"}`. Throws UnreadableMetrics naming the line.
 */
export function readChanges(text: string, source: string): Reading {
  const numbers = new Map<string, number>();
  const series = new Map<string, number>();
  for (const { labels, metric, snapshot } of lastChanges(text, source)) {
    const flat = new Map<string, number>();
    flatten(snapshot, metric, source, flat);
    for (const [name, value] of flat) {
      addTo(numbers, name, value);
      series.set(seriesName(name, labels), value);
    }
  }
  return settle({ numbers, series }, source);
}

function lastChanges(text: string, source: string): Iterable<Change> {
  const last = new Map<string, Change>();
  linesOf(text).forEach((line, index) => {
    if (line.trim() === '') return;
    const record = parseChange(line, `${source}, line ${index + 1}`);
    const metric = String(record['metric_name']);
    const labels = entityLabels(record['entity_id']);
    const key = JSON.stringify([metric, labels]);
    const { snapshot } = record;
    if (isObject(snapshot)) last.set(key, { labels, metric, snapshot });
    else last.delete(key);
  });
  return last.values();
}

function parseChange(line: string, where: string): JsonObject {
  const record = tryJson(line);
  if (record === undefined) {
    throw new UnreadableMetrics(
      `${where}: ${quote(line)} is not JSON; the log is damaged or was cut off there. Copy it again, or mend the line.`,
    );
  }
  if (isChange(record) && (isObject(record['snapshot']) || record['snapshot'] === null)) return record;
  throw new UnreadableMetrics(
    `${where}: ${quote(line)} is no change of a metric, such as {"entity_id": …, "metric_name": …, "snapshot": {…}}. ` +
      'Remove the line, or name the right file.',
  );
}

function entityLabels(entity: unknown): Labels {
  if (entity === undefined || entity === null) return [];
  return [['entity_id', typeof entity === 'string' ? entity : JSON.stringify(entity)]];
}
