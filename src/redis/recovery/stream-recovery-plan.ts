/** The plan of a recovery of streams: what would be taken out, stream by stream, as plain data. Made from a scan. */
import { createHash } from 'node:crypto';
import { type RuleSeverities, severityOf } from '../../ndjson/anomaly.ts';
import { formatCount } from '../../ndjson/format-count.ts';
import { RecoveryError } from '../../recovery/recovery-error.ts';
import type { Change, ChangedFile, Recovery, RecoveryMode } from '../../report/report.ts';
import type { RedisConnection } from '../connection/redis-connection.ts';
import type { DamagedEntry, ScannedStream } from '../scanned-stream.ts';
import type { RedisSystem } from '../stream-keys.ts';

/** A system whose streams have just been scanned. */
export interface ScannedSystem {
  readonly system: RedisSystem;
  readonly connection: RedisConnection;
  readonly streams: readonly ScannedStream[];
}

export interface PlannedStream {
  readonly stream: ScannedStream;
  /** The key of its quarantine, on the same node; null in mode repair. */
  readonly quarantine: string | null;
}

export interface StreamPlan {
  readonly mode: RecoveryMode;
  /** Those of which something would be taken out. */
  readonly streams: readonly PlannedStream[];
  /** Over all that is planned. */
  readonly sha256: string;
}

/** Changes a stream lists in the report; a plan of more is still whole, and its SHA-256 covers all of it. */
const MAX_CHANGES = 100_000;

/** As base64 in one text this is still far from what Node and Redis can hold. */
const MAX_ENTRY_BYTES = 128 << 20;

/**
 * Takes every damaged entry out of each stream in which a rule of severity error is broken. IDs and digests say what goes.
 * New entries, which come all the time, are not part of it.
 * @param quarantineOf the key of a stream's quarantine, where it has one
 * @throws RecoveryError when an entry is too large, and what `quarantineOf` throws
 */
export function planStreams(
  streams: readonly ScannedStream[],
  mode: RecoveryMode,
  severities: RuleSeverities,
  quarantineOf: (streamKey: string) => string | null,
): StreamPlan {
  const planned = streams
    .filter(({ damaged }) => damaged.some(({ rule }) => severityOf(rule, severities) === 'error'))
    .map((stream) => ({ stream, quarantine: quarantineOf(stream.key) }));
  for (const { stream } of planned) checkSizes(stream);
  const sha256 = digestOf(mode, planned);
  return { mode, streams: planned, sha256 };
}

function checkSizes({ key, damaged }: ScannedStream): void {
  const large = damaged.find(({ bytes }) => bytes > MAX_ENTRY_BYTES);
  if (large === undefined) return;
  throw new RecoveryError(
    `${key}: entry ${large.id} has ${formatCount(large.bytes)} bytes, more than recovery takes at once ` +
      `(${formatCount(MAX_ENTRY_BYTES)}). Save and delete it by hand (XRANGE, XDEL), then run this again.`,
  );
}

function digestOf(mode: RecoveryMode, streams: readonly PlannedStream[]): string {
  const hash = createHash('sha256').update(mode);
  for (const { stream, quarantine } of streams) {
    hash.update(JSON.stringify([stream.key, quarantine, stream.damaged.length]));
    for (const { id, rule, bytes, digest } of stream.damaged) {
      hash.update(JSON.stringify([id, rule, bytes, digest]));
    }
  }
  return hash.digest('hex');
}

export function isEmptyPlan({ streams }: StreamPlan): boolean {
  return streams.length === 0;
}

/** Sums over entries. */
export function amountOf(entries: readonly DamagedEntry[]): { records: number; bytes: number } {
  return { records: entries.length, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** Sums over all streams. */
export function removedBy({ streams }: StreamPlan): { records: number; bytes: number } {
  return amountOf(streams.flatMap(({ stream }) => stream.damaged));
}

/** The plan as a report has it, with nothing of it done yet. */
export function describePlan(plan: StreamPlan): Recovery {
  return {
    mode: plan.mode,
    status: isEmptyPlan(plan) ? 'none' : 'planned',
    reason: null,
    files: plan.streams.map(({ stream }) => describeStream(stream, stream.damaged)),
    repaired_files: [],
    quarantined_files: [],
    removed: { ...removedBy(plan), kept_at: null },
    sha256: plan.sha256,
  };
}

/** A stream without the entries `removed`, as a report has it. */
export function describeStream(
  { key, records, bytes }: ScannedStream,
  removed: readonly DamagedEntry[],
): ChangedFile {
  const amount = amountOf(removed);
  return {
    path: key,
    linked_to: null,
    input: { bytes, sha256: null },
    kept: { records, bytes: bytes - amount.bytes },
    salvaged_records: 0,
    removed: amount,
    added_bytes: 0,
    changes: removed.slice(0, MAX_CHANGES).map(removal),
    truncated: removed.length > MAX_CHANGES,
    moved_to: null,
  };
}

function removal({ id, rule, bytes }: DamagedEntry): Change {
  return { action: 'remove', rule, line: null, entry: id, lines: 0, byte_start: 0, byte_end: bytes };
}
