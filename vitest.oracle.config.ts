import { defineConfig } from 'vitest/config';

/** The tests against the newest Papyra from PyPI; they need Python and take their time. */
export default defineConfig({
  test: {
    include: ['test/oracle/**/*.test.ts'],
    globalSetup: ['test/oracle/papyra-environment.ts'],
    testTimeout: 300_000,
    // One for each core.
    maxWorkers: '100%',
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'test-results/oracle.json' }]]
      : ['default'],
  },
});
