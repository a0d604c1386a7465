import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/oracle/**', 'test/crash/**', 'test/fuzz/**', 'test/redis/**'],
    testTimeout: 30_000,
    // One for each core: many tests wait for processes that they have started.
    maxWorkers: '100%',
    // CI counts the tests from the runner's own report.
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'test-results/tests.json' }]]
      : ['default'],
  },
});
