import { defineConfig } from 'vitest/config';

/** Recovery under kills, faults and writers: the real process, and hundreds of runs of it. */
export default defineConfig({
  test: {
    include: ['test/crash/**/*.test.ts'],
    testTimeout: 60_000,
    // A test mostly waits for the process it started.
    maxWorkers: '100%',
    maxConcurrency: 2,
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'test-results/crash.json' }]]
      : ['default'],
  },
});
