/** Fresh random streams, put to the real Papyra and to the gate: they agree outside the named deviations. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { connectRedis } from '../../src/redis/connection/connect.ts';
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import { RECOVERY_MODES } from '../../src/report/report-words.ts';
import { REDIS_OPTION_DEFAULTS } from '../../src/settings/redis-options.ts';
import { expectSameCompaction, expectSameRecovery, expectSameScan } from '../redis/agreement.ts';
import type { RedisCase } from '../redis/redis-cases.ts';
import { type RedisServer, redisMissing, startRedis } from '../redis/servers.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { runOracle } from './papyra-environment.ts';

/** Set both to repeat a run that failed. */
const SEED = Number(process.env['ORACLE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const CASES = Number(process.env['ORACLE_REDIS_CASES'] ?? 240);

/** As the oracle answers it. Where Papyra dies of bytes that are not UTF-8, `instead` has damage that it can name. */
type AnsweredCase = RedisCase & { readonly instead?: RedisCase['truth'] };

const missing = redisMissing();
const corpus = join(import.meta.dirname, '../conformance/corpus/redis.jsonl.gz');
const root = join(import.meta.dirname, '../..');
const deviations = idsIn('test/oracle/redis_deviations.py', /^@deviation\("([\w-]+)"\)/gm);

/** The ids that a pattern finds in a file of the project. */
function idsIn(path: string, pattern: RegExp): string[] {
  return [...readFileSync(join(root, path), 'utf8').matchAll(pattern)].map(([, id]) => id ?? '');
}

describe.skipIf(missing !== null)(`Redis${missing === null ? '' : ` (${missing})`}`, () => {
  let server: RedisServer;
  let connection: RedisConnection;

  beforeAll(async () => {
    server = await startRedis();
    const target = { url: server.url, options: REDIS_OPTION_DEFAULTS, cwd: root, signal: NO_SIGNAL };
    connection = await connectRedis(target);
  });

  afterAll(async () => {
    await connection?.close();
    await server?.close();
  });

  beforeEach(async () => {
    await connection.read('', ['FLUSHALL']);
  });

  test(`the gate answers as Papyra does (ORACLE_SEED=${SEED} ORACLE_REDIS_CASES=${CASES})`, async () => {
    const [header, ...cases] = askOracle('--seed', String(SEED), '--cases', String(CASES));
    console.log(JSON.stringify(header));
    expect(cases).toHaveLength(CASES);
    for (const { instead, ...testCase } of cases as AnsweredCase[]) {
      // A compaction reads no entry, so Papyra survives that.
      const known = {
        ...testCase,
        truth: { ...testCase.truth, ...instead, compact: testCase.truth.compact },
      };
      await expectSameScan(connection, known);
      for (const mode of RECOVERY_MODES) await expectSameRecovery(connection, known, mode);
      await expectSameCompaction(connection, known);
    }
  });

  test('Papyra still answers the corpus as it did', () => {
    const directory = temporaryDirectory();
    const cases = join(directory, 'redis.jsonl');
    writeFileSync(cases, gunzipSync(readFileSync(corpus)));
    expect(askOracle('--replay', cases, '--diff')).toEqual([]);
  });

  describe('the deviations', () => {
    const documented = idsIn('docs/conformance.md', /^\| `(redis-[\w-]+)` \|/gm);

    test('are all documented', () => {
      expect(deviations.filter((id) => !documented.includes(id))).toEqual([]);
    });

    test.each(deviations)('%s is still how Papyra behaves', (id) => {
      const [found] = runOracle('redis_deviations.py', '--url', server.url, id) as {
        readonly holds: boolean;
        readonly evidence: unknown;
      }[];
      expect(found?.holds, JSON.stringify(found?.evidence)).toBe(true);
    });
  });

  function askOracle(...args: string[]): unknown[] {
    return runOracle('redis_oracle.py', '--url', server.url, ...args);
  }
});
