/** What Papyra's recovery and compaction left in streams, case by case, on a real server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import { RECOVERY_MODES } from '../../src/report/report-words.ts';
import { compactCounted, runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, NO_SIGNAL } from '../support/doctor-options.ts';
import { withDirectory } from '../support/temporary.ts';
import { backendOf, fillStreams, keysOf, readRedisCases, type StreamContents } from './redis-cases.ts';
import { type RedisServer, redisMissing, startRedis } from './servers.ts';
import { connectTo, removedFiles } from './stream-contents.ts';

const missing = redisMissing();
const cases = readRedisCases();

describe.skipIf(missing !== null)(`the corpus redis${missing === null ? '' : ` (${missing})`}`, () => {
  let server: RedisServer;
  let connection: RedisConnection;

  beforeAll(async () => {
    server = await startRedis();
    connection = await connectTo(server.url);
  });

  afterAll(async () => {
    await connection?.close();
    await server?.close();
  });

  describe.each(RECOVERY_MODES)('recovered by %s', (mode) => {
    test.each(cases)('$id ends as with Papyra', async (testCase) => {
      const { scan, ...truth } = testCase.truth;
      const papyra = mode === 'repair' ? truth.recover_repair : truth.recover_quarantine;
      await fillStreams(connection, testCase);
      await withDirectory({}, async (directory) => {
        const options = doctorOptions(directory, { mode: 'recover' }, { mode });
        const { artifact, problems } = await runCountedDoctor(backendOf(testCase, connection), options);
        const { recovery, post_scan, metrics } = artifact;
        expect(problems).toEqual([]);
        expect(await streamsOn(connection)).toEqual(maskedStreams(papyra.streams));
        if (scan.anomalies.length === 0) {
          // Asked directly, Papyra's backend counts a recovery of what is whole; its doctor does not get that far.
          expect(recovery).toBeNull();
          expect(metrics).toEqual({ ...papyra.metrics, recoveries: 0, scans: 1 });
          return;
        }
        expect(recovery?.repaired_files).toEqual(papyra.repaired_files);
        expect(recovery?.quarantined_files).toEqual(papyra.quarantined_files);
        expect(recovery?.removed.records).toBe(scan.anomalies.length);
        expect(post_scan?.counts.papyra).toBe(papyra.post_anomalies);
        expect(metrics).toEqual(papyra.metrics);
        expect(artifact.exit_code).toBe(papyra.post_anomalies > 0 ? 2 : 0);
        const kept = removedFiles(directory).flat();
        expect(kept).toHaveLength(mode === 'repair' ? scan.anomalies.length : 0);
      });
    });
  });

  test.each(cases)('$id is compacted as with Papyra', async (testCase) => {
    const { compact } = testCase.truth;
    await fillStreams(connection, testCase);
    const backend = backendOf(testCase, connection);
    const options = doctorOptions('/', { mode: 'scan_only' });
    // A limit that nothing reaches, so that cases without retention are measured too.
    const max_records = testCase.options.retention?.max_records ?? Number.MAX_SAFE_INTEGER;
    const compaction = {
      retention: { max_records, max_age_seconds: null, max_total_bytes: null },
      now: new Date(),
      dryRun: true,
      workspace: '/',
      shown: (path: string) => path,
      settlingMs: 0,
      signal: NO_SIGNAL,
    };
    const diagnosis = await runCountedDoctor(backend, options);
    const planned = await compactCounted(backend, diagnosis, options, compaction);
    const done = await compactCounted(backend, diagnosis, options, { ...compaction, dryRun: false });
    expect(done.problems).toEqual([]);
    expect(await streamsOn(connection)).toEqual(maskedStreams(compact.streams));

    const isChanged = compact.before_records > compact.after_records;
    expect(planned.artifact.compaction?.status).toBe(isChanged ? 'planned' : 'none');
    expect(done.artifact.compaction?.status).toBe(isChanged ? 'done' : 'none');
    for (const { artifact } of [planned, done]) {
      expect(artifact.compaction?.before.records).toBe(compact.before_records);
      expect(artifact.compaction?.after.records).toBe(compact.after_records);
    }
    const { event, audit, dead_letter } = done.artifact.compaction?.after ?? {};
    expect([event, audit, dead_letter]).toEqual(
      keysOf(testCase).map((key) => compact.streams[key]?.length ?? 0),
    );
    // Papyra was asked to compact alone, the gate looks at what it has changed.
    const verified = isChanged ? done.artifact.post_scan?.counts.papyra : 0;
    expect(done.artifact.metrics).toEqual({
      ...compact.metrics,
      scans: isChanged ? 1 : 0,
      anomalies_detected: verified,
    });
  });
});

type Fields = Readonly<Record<string, string>>;

/** All streams of the server; IDs and times in quarantine are masked, and what the gate keeps there more is left out. */
async function streamsOn(connection: RedisConnection): Promise<StreamContents> {
  const streams: Record<string, [string, Fields][]> = {};
  const keys = (await connection.read('', ['KEYS', '*'])) as readonly Buffer[];
  for (const key of keys.map(String)) {
    const reply = (await connection.read(key, ['XRANGE', key, '-', '+'])) as readonly [Buffer, Buffer[]][];
    streams[key] = reply.map(([id, list]) => [String(id), recordOf(list)]);
  }
  return maskedStreams(streams);
}

function recordOf(list: readonly Buffer[]): Fields {
  const pairs = list.flatMap((name, i) => (i % 2 === 0 ? [[String(name), String(list[i + 1])]] : []));
  return Object.fromEntries(pairs);
}

function maskedStreams(streams: StreamContents): StreamContents {
  const named = Object.entries(streams).filter(([, entries]) => entries.length > 0);
  return Object.fromEntries(named.map(([key, entries]) => [key, entries.map(maskedEntry)]));
}

function maskedEntry([id, fields]: readonly [string, Fields]): [string, Fields] {
  const { source, data, timestamp } = fields;
  if (source === undefined || data === undefined || timestamp === undefined) return [id, fields];
  return ['<id>', { source, data, timestamp: '<time>' }];
}
