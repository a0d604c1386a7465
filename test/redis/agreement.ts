/** Puts streams to the gate and compares its answers with Papyra's: scan, recovery, compaction. */
import { expect } from 'vitest';
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import { bytesOf, listOf, textOf } from '../../src/redis/replies.ts';
import type { RecoveryMode } from '../../src/report/report.ts';
import { papyraAnomalies } from '../conformance/scan.ts';
import { compactCounted, runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, NO_SIGNAL } from '../support/doctor-options.ts';
import { withDirectory } from '../support/temporary.ts';
import { backendOf, fillStreams, keysOf, type RedisCase } from './redis-cases.ts';

/** Papyra takes out whatever it finds damaged, also where nothing else is there. */
const ANY_LOSS = { unit: 'records', limit: Number.MAX_SAFE_INTEGER } as const;

/** An entry as it lies in Redis. */
interface StoredEntry {
  readonly id: string;
  /** Names and values in their order. */
  readonly fields: readonly Buffer[];
}

/** Fails unless the gate's scan finds what Papyra's does, in its order and its words, and counts alike. */
export async function expectSameScan(connection: RedisConnection, testCase: RedisCase): Promise<void> {
  const { id, truth, options, streams } = testCase;
  await fillStreams(connection, testCase);
  const { artifact, problems } = await runCountedDoctor(backendOf(testCase, connection), doctorOptions('/'));
  const { scan } = artifact;
  expect(problems, id).toEqual([]);
  expect(papyraAnomalies(artifact), id).toEqual(truth.scan.anomalies);
  expect(scan.counts.papyra, id).toBe(truth.scan.anomalies.length);
  expect(artifact.metrics, id).toEqual(truth.scan.metrics);
  expect(artifact.exit_code, id).toBe(truth.scan.anomalies.length > 0 ? 1 : 0);

  const lengths = [streams.events, streams.audits, streams.dead_letters].map(({ length }) => length);
  const sampled = lengths.map((length) => Math.min(length, options.scan_sample_size));
  expect(scan.coverage, id).toEqual({ unit: 'entries', scanned: sum(sampled), total: sum(lengths) });
  expect(
    scan.streams.map(({ key, entries, scanned }) => [key, entries, scanned]),
    id,
  ).toEqual(keysOf(testCase).map((key, kind) => [key, lengths[kind], sampled[kind]]));
  expect(scan.records.total, id).toBe(sum(sampled) - truth.scan.anomalies.length);
}

/**
 * Fails unless the gate's recovery takes out what Papyra's does and reports it alike, but for the named deviations: all
 * that it keeps is whole, and so is what it quarantines.
 */
export async function expectSameRecovery(
  connection: RedisConnection,
  testCase: RedisCase,
  mode: RecoveryMode,
): Promise<void> {
  const { id, truth } = testCase;
  const papyra = mode === 'repair' ? truth.recover_repair : truth.recover_quarantine;
  await fillStreams(connection, testCase);
  const laidOut = await storedStreams(connection);
  const { artifact, problems } = await withDirectory({}, (directory) => {
    const options = doctorOptions(directory, { mode: 'recover' }, { mode, maxLoss: ANY_LOSS });
    return runCountedDoctor(backendOf(testCase, connection), options);
  });
  expect(problems, id).toEqual([]);
  const after = await storedStreams(connection);
  const taken = new Map<string, StoredEntry[]>();
  for (const key of keysOf(testCase)) {
    const before = laidOut.get(key) ?? [];
    const keptIds = (papyra.streams[key] ?? []).map(([entryId]) => entryId);
    expect(after.get(key) ?? [], id).toEqual(before.filter((entry) => keptIds.includes(entry.id)));
    taken.set(
      key,
      before.filter((entry) => !keptIds.includes(entry.id)),
    );
  }
  const reported = artifact.recovery;
  expect(reported?.repaired_files ?? [], id).toEqual(papyra.repaired_files);
  expect(reported?.quarantined_files ?? [], id).toEqual(papyra.quarantined_files);
  expect(artifact.post_scan?.counts.papyra ?? artifact.scan.counts.papyra, id).toBe(papyra.post_anomalies);
  // Asked directly, Papyra's backend counts a recovery of what is whole; its doctor does not get that far.
  const ofWhole = truth.scan.anomalies.length === 0 ? { recoveries: 0, scans: 1 } : {};
  expect(artifact.metrics, id).toEqual({ ...papyra.metrics, ...ofWhole });
  if (mode === 'quarantine') expectQuarantined(testCase, taken, after);
}

/** Each entry that was taken out is in quarantine once, with Papyra's three fields and its ID. */
function expectQuarantined(
  { id, truth }: RedisCase,
  taken: ReadonlyMap<string, readonly StoredEntry[]>,
  after: ReadonlyMap<string, readonly StoredEntry[]>,
): void {
  const keys = truth.recover_quarantine.quarantined_files;
  const held = keys.flatMap((key) => after.get(key) ?? []).map(({ fields }) => fieldsByName(fields));
  const expected = [...taken].flatMap(([source, entries]) =>
    entries.map((entry) => ({ source, id: entry.id, data: payload(entry).toString('latin1') })),
  );
  const found = held.map((fields) => ({
    source: fields.get('source')?.toString(),
    id: fields.get('id')?.toString(),
    data: fields.get('data')?.toString('latin1'),
  }));
  expect(found.sort(byIdentity), id).toEqual(expected.sort(byIdentity));
}

/** The compaction that a case asks for, in deed. */
export async function expectSameCompaction(connection: RedisConnection, testCase: RedisCase): Promise<void> {
  const { id, truth, options } = testCase;
  await fillStreams(connection, testCase);
  const laidOut = await storedStreams(connection);
  const backend = backendOf(testCase, connection);
  const { artifact } = await withDirectory({}, async (directory) => {
    const doctor = doctorOptions(directory, { mode: 'scan_only' });
    return compactCounted(backend, await runCountedDoctor(backend, doctor), doctor, {
      // A limit that nothing reaches, so that streams without retention are measured too.
      retention: {
        max_records: options.retention?.max_records ?? Number.MAX_SAFE_INTEGER,
        max_age_seconds: null,
        max_total_bytes: null,
      },
      now: new Date(),
      dryRun: false,
      workspace: directory,
      shown: (path) => path,
      settlingMs: 0,
      signal: NO_SIGNAL,
    });
  });
  const after = await storedStreams(connection);
  for (const key of keysOf(testCase)) {
    const keptIds = (truth.compact.streams[key] ?? []).map(([entryId]) => entryId);
    const kept = (laidOut.get(key) ?? []).filter((entry) => keptIds.includes(entry.id));
    expect(after.get(key) ?? [], id).toEqual(kept);
  }
  expect(artifact.compaction?.before.records, id).toBe(truth.compact.before_records);
  expect(artifact.compaction?.after.records, id).toBe(truth.compact.after_records);
}

/** Every stream that is there, by key. */
async function storedStreams(connection: RedisConnection): Promise<Map<string, StoredEntry[]>> {
  const streams = new Map<string, StoredEntry[]>();
  for (const key of listOf(await connection.read('', ['KEYS', '*'])).map(textOf)) {
    const reply = listOf(await connection.read(key, ['XRANGE', key, '-', '+']));
    const entries = reply.map((entry) => {
      const [entryId, fields] = listOf(entry);
      return { id: textOf(entryId), fields: listOf(fields).map(bytesOf) };
    });
    if (entries.length > 0) streams.set(key, entries);
  }
  return streams;
}

/** Of equal names the last, as Papyra's client has it. */
function fieldsByName(fields: readonly Buffer[]): Map<string, Buffer> {
  const named = new Map<string, Buffer>();
  for (let i = 0; i + 1 < fields.length; i += 2) {
    named.set(fields[i]?.toString('latin1') ?? '', fields[i + 1] ?? Buffer.alloc(0));
  }
  return named;
}

function payload({ fields }: StoredEntry): Buffer {
  return fieldsByName(fields).get('data') ?? Buffer.alloc(0);
}

function byIdentity(a: object, b: object): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
