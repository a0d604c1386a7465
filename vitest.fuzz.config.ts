import { defineConfig } from 'vitest/config';

/** Random lines against CPython's own json, and against each other; they need Python and take a minute. */
export default defineConfig({
  test: {
    include: ['test/fuzz/**/*.test.ts'],
    testTimeout: 600_000,
    // One for each core.
    maxWorkers: '100%',
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'test-results/fuzz.json' }]]
      : ['default'],
  },
});
