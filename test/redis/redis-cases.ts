/** Cases of what the real Papyra answered about streams: read from the corpus, laid out on a real server. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { RedisStreamsBackend } from '../../src/backends/redis-streams.ts';
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import { type STREAM_KINDS, streamKeys } from '../../src/redis/stream-keys.ts';
import { REDIS_OPTION_DEFAULTS } from '../../src/settings/redis-options.ts';
import type { Counters, PapyraAnomaly } from '../conformance/cases.ts';

type Fields = Readonly<Record<string, string>>;

/** Of an entry: text by name; else, where it is not text or a name stands twice, `[name, value]` in base64. */
type AnyFields = Fields | readonly (readonly [string, string])[];

/** By key, each entry with its ID. */
export type StreamContents = Readonly<Record<string, readonly (readonly [string, Fields])[]>>;

/** What Papyra answered when it was asked to recover. */
export interface PapyraStreamRecovery {
  readonly repaired_files: readonly string[];
  readonly quarantined_files: readonly string[];
  readonly post_anomalies: number;
  /** Afterwards; in quarantine the IDs and times are masked. */
  readonly streams: StreamContents;
  readonly metrics: Counters;
}

export interface RedisCase {
  readonly id: string;
  /** The oldest entry first; a stream without entries is not there. */
  readonly streams: Readonly<Record<(typeof STREAM_KINDS)[number], readonly AnyFields[]>>;
  readonly options: {
    readonly prefix: string;
    readonly system_id: string;
    readonly scan_sample_size: number;
    readonly approx_trim: boolean;
    readonly quarantine_prefix?: string;
    readonly retention?: { readonly max_records: number };
  };
  readonly truth: {
    readonly scan: { readonly anomalies: readonly PapyraAnomaly[]; readonly metrics: Counters };
    readonly recover_repair: PapyraStreamRecovery;
    readonly recover_quarantine: PapyraStreamRecovery;
    readonly compact: {
      readonly before_records: number;
      readonly after_records: number;
      readonly streams: StreamContents;
      readonly metrics: Counters;
    };
  };
}

/** The time in the IDs of all entries; they are numbered from 1. */
const ID_MILLISECONDS = 1_767_225_600_000;

export function readRedisCases(): RedisCase[] {
  const path = join(import.meta.dirname, '../conformance/corpus/redis.jsonl.gz');
  return gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RedisCase);
}

/** The keys of a case, in Papyra's order. */
export function keysOf({ options }: Pick<RedisCase, 'options'>): string[] {
  return streamKeys({ prefix: options.prefix, systemId: options.system_id });
}

/** Empties the server and lays the streams of a case out on it. */
export async function fillStreams(
  connection: RedisConnection,
  testCase: Pick<RedisCase, 'options' | 'streams'>,
): Promise<void> {
  const { events, audits, dead_letters } = testCase.streams;
  const keys = keysOf(testCase);
  await connection.read('', ['FLUSHALL']);
  const added = [events, audits, dead_letters].flatMap((entries, kind) =>
    entries.map((fields, index) => {
      const key = keys[kind] ?? '';
      return connection.read(key, [
        'XADD',
        key,
        `${ID_MILLISECONDS}-${index + 1}`,
        ...namesAndValues(fields),
      ]);
    }),
  );
  await Promise.all(added);
}

/** All names and values of an entry, in their order. */
function namesAndValues(fields: AnyFields): Buffer[] {
  return isEncoded(fields)
    ? fields.flat().map((part) => Buffer.from(part, 'base64'))
    : Object.entries(fields).flatMap((field) => field.map((part) => Buffer.from(part)));
}

function isEncoded(fields: AnyFields): fields is Extract<AnyFields, readonly unknown[]> {
  return Array.isArray(fields);
}

/** The backend that Papyra's settings of the case make. */
export function backendOf(
  { options }: Pick<RedisCase, 'options'>,
  connection: RedisConnection,
): RedisStreamsBackend {
  const { prefix, system_id, scan_sample_size, approx_trim, quarantine_prefix } = options;
  const redis = {
    ...REDIS_OPTION_DEFAULTS,
    'approximate-trim': approx_trim,
    ...(quarantine_prefix === undefined ? {} : { 'quarantine-prefix': quarantine_prefix }),
  };
  const system = { prefix, systemId: system_id };
  return new RedisStreamsBackend(system, connection, {
    redis,
    sampleSize: scan_sample_size,
    ifNoStreams: 'ignore',
  });
}
