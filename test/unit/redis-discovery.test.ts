/** What is in the way of Redis before anything is connected: a problem of the setting that is mistaken. */
import { expect, test } from 'vitest';
import { redisArtifacts } from '../../src/backends/redis-discovery.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';

const SOURCE = { prefix: 'papyra', systemId: 'local', sampleSize: 'all', ifNoStreams: 'error' } as const;

test.each([
  [
    'redis://localhost',
    { ca: 'ca.pem' },
    'redis-options',
    'redis-options: ca is set, but redis-url has no TLS. Write rediss:// instead of redis://, or leave ca out.',
  ],
  ['"redis://localhost"', {}, 'redis-url', 'redis-url: the address stands in quotes. Take them away.'],
])('%s with %j', async (url, options, subject, message) => {
  const found = await redisArtifacts({ ...SOURCE, url, options }, { cwd: process.cwd(), signal: NO_SIGNAL });
  expect(found.problems).toEqual([{ subject, message, severity: 'error' }]);
  expect(found.isReached).toBe(false);
});
