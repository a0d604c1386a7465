import { defineConfig } from 'vitest/config';

/** Against real servers, which the tests start: alone, with TLS, with passwords, behind Sentinel, as a cluster. */
export default defineConfig({
  test: {
    include: ['test/redis/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One for each core.
    maxWorkers: '100%',
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'test-results/redis.json' }]]
      : ['default'],
  },
});
