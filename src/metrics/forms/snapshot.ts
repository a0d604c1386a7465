/** The gate's own `metrics-snapshot.json`, whose schema is in `report/snapshot-schema.ts`. */
import { ARTIFACT_NAMES } from '../../report/facts.ts';
import { SNAPSHOT_SCHEMA_VERSION } from '../../report/report-words.ts';
import { asObject, describeJson, isObject, type JsonObject } from '../json.ts';
import { type Reading, settle, unavailable } from '../reading.ts';
import { quote, UnreadableMetrics } from '../unreadable.ts';

/** Whether an object is a snapshot, of whatever version. */
export function isSnapshot(value: JsonObject): boolean {
  return 'schema_version' in value && isObject(value['metrics']);
}

/**
 * Reads a parsed JSON value: the merged `metrics` of that run, without what its artifacts gave.
 * Throws UnreadableMetrics for another version and for what is not a number.
 */
export function readSnapshot(value: unknown, source: string): Reading {
  const snapshot = asObject(value, source);
  const { schema_version: version, metrics } = snapshot;
  if (!isObject(metrics) || version === undefined) {
    throw new UnreadableMetrics(
      `${source} is not a snapshot of this gate: it has no "schema_version" and "metrics". ` +
        'Name the metrics-snapshot.json of an earlier run.',
    );
  }
  if (version !== SNAPSHOT_SCHEMA_VERSION) {
    throw new UnreadableMetrics(
      `${source} has schema_version ${quote(String(version))}, and this version of the gate reads ${SNAPSHOT_SCHEMA_VERSION}. ` +
        'Write it again with the version you use now.',
    );
  }
  if (snapshot['complete'] === false) {
    throw new UnreadableMetrics(
      `${source} is of a run that did not read everything, so its numbers are too low. Name the snapshot of a whole run.`,
    );
  }
  const numbers = new Map<string, number>();
  for (const [name, number] of Object.entries(metrics)) {
    // An old run's findings in artifacts would stand beside today's under the same names.
    if (ARTIFACT_NAMES.test(name)) continue;
    numbers.set(name, toNumber(number, name, source));
  }
  if (numbers.size === 0)
    return unavailable(`${source} holds no metrics besides what its run found in artifacts`);
  return settle({ numbers }, source);
}

function toNumber(number: unknown, name: string, source: string): number {
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw new UnreadableMetrics(
    `${source}: metrics[${quote(name)}] holds ${describeJson(number)} where a finite number belongs. ` +
      'The file was changed by hand or damaged; write it again.',
  );
}
