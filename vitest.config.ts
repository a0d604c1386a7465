import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/oracle/**', 'test/crash/**', 'test/fuzz/**', 'test/redis/**'],
    testTimeout: 30_000,
    // More than there are cores: many tests wait for processes that they have started, or for a limit of time.
    maxWorkers: Math.ceil(1.5 * availableParallelism()),
    // CI counts the tests from the runner's own report.
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'test-results/tests.json' }]]
      : ['default'],
  },
});
