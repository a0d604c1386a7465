/**
 * Facts: every number a threshold can name, by source. A source is a metrics source (names as in the
 * vocabulary) or an artifact (names under `doctor.`, `records.`, `events.`,
 * `audit.`, `redis.`, `recovery.`, `retention.` and `inspect.`).
 */
import type { Rule } from '../ndjson/anomaly.ts';
import { EVENT_TYPES } from '../ndjson/record-fields.ts';
import { finalScan } from './final-scan.ts';
import type { Artifact, Compaction, ConsumerGroup, MetricsSource, Scan } from './report.ts';

/** The numbers one source offers. `values` has no prototype: names come from outside. */
export interface Facts {
  readonly source: string;
  readonly values: Readonly<Record<string, number>>;
  /** The same numbers under the names the source itself used; a wildcard matches these too. */
  readonly raw: Readonly<Record<string, number>>;
}

/** Without a prototype, so that no name from outside is found in it. */
export const NO_NUMBERS: Readonly<Record<string, number>> = Object.freeze(Object.create(null));

/** What a threshold can name of one artifact: after a recovery, of what it is now. */
export function artifactFacts(artifact: Artifact): Facts {
  const values: Record<string, number> = Object.create(null);
  const scan = finalScan(artifact);
  for (const [name, value] of Object.entries(artifact.metrics)) values[`doctor.${name}`] = value;
  values['doctor.errors'] = scan.counts.errors;
  values['doctor.warnings'] = scan.counts.warnings;
  for (const [name, value] of Object.entries(scan.records)) values[`records.${name}`] = value;
  values['records.bytes'] = scan.bytes;
  // None of a kind that Papyra knows is 0, not missing.
  for (const name of EVENT_TYPES) values[`events.${name}`] = 0;
  for (const [name, value] of Object.entries(scan.events)) values[`events.${name}`] = value;
  for (const [name, value] of Object.entries(scan.latest_audit ?? {})) values[`audit.${name}`] = value;
  if (artifact.backend === 'redis') Object.assign(values, streamFacts(scan));
  for (const [name, value] of Object.entries(changeFacts(artifact))) values[name] = value;
  for (const [name, value] of Object.entries(artifact.inspection ?? {})) values[`inspect.${name}`] = value;
  return { source: artifact.id, values, raw: NO_NUMBERS };
}

/** Whether retention was measured at all: what was not is not 0. */
export function isMeasured({ files, before }: Compaction): boolean {
  return files.length > 0 || before.records > 0;
}

/** The first words of the names of what the gate itself finds in artifacts. */
export const ARTIFACT_WORDS = [
  'doctor',
  'records',
  'events',
  'audit',
  'redis',
  'recovery',
  'retention',
  'inspect',
];

/** Names of what the gate itself finds in artifacts. */
export const ARTIFACT_NAMES = new RegExp(`^(?:${ARTIFACT_WORDS.join('|')})\\.`);

/** What every Redis artifact has, and no other source. */
const UNSCANNED = 'redis.unscanned_entries';

/** Whether a source is an artifact in Redis. */
export function isRedis({ values }: Facts): boolean {
  return Object.hasOwn(values, UNSCANNED);
}

/** Findings about streams that are counted: what a rule set to `ignore` would find is not among them. */
const RULE_NUMBERS = {
  'redis.missing_payloads': 'missing-payload',
  'redis.non_object_payloads': 'non-object-payload',
  'redis.wrong_type_keys': 'wrong-key-type',
  'redis.id_regressions': 'id-regression',
  'redis.future_ids': 'future-id',
  'redis.timestamp_mismatches': 'timestamp-mismatch',
} as const satisfies Record<string, Rule>;

/** Over all streams and consumer groups. A lag that the server cannot tell is not 0: then there is none. */
function streamFacts({ streams, counts }: Scan): Record<string, number> {
  const groups = streams.flatMap((stream) => stream.groups);
  const ofGroups = (number: (group: ConsumerGroup) => number) => sumOf(groups.map(number));
  const entries = sumOf(streams.map((stream) => stream.entries));
  const scanned = sumOf(streams.map((stream) => stream.scanned));
  return {
    'redis.entries': entries,
    'redis.scanned_entries': scanned,
    [UNSCANNED]: Math.max(0, entries - scanned),
    'redis.groups': groups.length,
    'redis.consumers': ofGroups(({ consumers }) => consumers),
    'redis.pending': ofGroups(({ pending }) => pending),
    ...(groups.some(({ lag }) => lag === null) ? {} : { 'redis.lag': ofGroups(({ lag }) => lag ?? 0) }),
    'redis.oldest_pending_seconds': Math.max(0, ...groups.map((group) => group.oldest_pending_seconds ?? 0)),
    'redis.idle_consumers': ofGroups((group) => group.idle_consumers),
    'redis.lost_pending': ofGroups((group) => group.lost_pending),
    ...Object.fromEntries(
      Object.entries(RULE_NUMBERS).map(([name, rule]) => [name, counts.by_rule[rule] ?? 0]),
    ),
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** What a recovery took away, not what it would have; and what retention would let go. None without them. */
function changeFacts({ recovery, compaction }: Artifact): Record<string, number> {
  const removed = recovery?.status === 'done' ? recovery.removed : { records: 0, bytes: 0 };
  return {
    ...(recovery === null
      ? {}
      : {
          'recovery.removed_records': removed.records,
          'recovery.removed_bytes': removed.bytes,
          'recovery.repaired_files': recovery.repaired_files.length,
          'recovery.quarantined_files': recovery.quarantined_files.length,
        }),
    ...(compaction === null || !isMeasured(compaction)
      ? {}
      : {
          'retention.overdue_records': compaction.status === 'done' ? 0 : compaction.reclaimed.records,
          'retention.overdue_bytes': compaction.status === 'done' ? 0 : compaction.reclaimed.bytes,
        }),
  };
}

/** Facts of every source that has numbers, metrics first. Absent is not zero: such sources are left out. */
export function factsOf(metrics: readonly MetricsSource[], artifacts: readonly Artifact[]): Facts[] {
  return [
    ...metrics
      .filter((source) => source.status === 'ok')
      .map(({ source, values, raw }) => ({ source, values, raw })),
    ...artifacts.map(artifactFacts),
  ];
}

/**
 * All sources as one: numbers of one name are added up, since each source counts what the others do not. A sum that no
 * number can hold is left out: JSON would have null for it, which no reader of a snapshot takes.
 */
export function mergedFacts(facts: readonly Facts[]): Record<string, number> {
  const merged: Record<string, number> = Object.create(null);
  for (const { values } of facts) {
    for (const [name, value] of Object.entries(values)) merged[name] = (merged[name] ?? 0) + value;
  }
  for (const [name, sum] of Object.entries(merged)) if (!Number.isFinite(sum)) delete merged[name];
  return merged;
}
