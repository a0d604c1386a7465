/** What Papyra answered about streams, case by case, on a real server. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { connectRedis } from '../../src/redis/connection/connect.ts';
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import { REDIS_OPTION_DEFAULTS } from '../../src/settings/redis-options.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { expectSameScan } from './agreement.ts';
import { readRedisCases } from './redis-cases.ts';
import { type RedisServer, redisMissing, startRedis } from './servers.ts';

const missing = redisMissing();
const cases = readRedisCases();

describe.skipIf(missing !== null)(`the corpus redis${missing === null ? '' : ` (${missing})`}`, () => {
  let server: RedisServer;
  let connection: RedisConnection;

  beforeAll(async () => {
    server = await startRedis();
    const target = { url: server.url, options: REDIS_OPTION_DEFAULTS, cwd: process.cwd(), signal: NO_SIGNAL };
    connection = await connectRedis(target);
  });

  afterAll(async () => {
    await connection?.close();
    await server?.close();
  });

  test('is whole', () => {
    expect(cases).toHaveLength(40);
  });

  test.each(cases)('$id is answered as Papyra answers it', async (testCase) => {
    await expectSameScan(connection, testCase);
  });
});
