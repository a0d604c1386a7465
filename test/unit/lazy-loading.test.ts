/** What a small scan does not load. A test never asserts a time; it can hold what the time depends on. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../support/run.ts';

/** Statements that load another module with their own; those of types alone are gone when it runs. */
const STATIC_IMPORT = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;

/** What a file of `src/` loads at once: the files of `src/`, by their path, and what is not of `src/`, by its name. */
function loadedBy(entry: string): Set<string> {
  const loaded = new Set([entry]);
  for (const file of loaded) {
    if (!file.startsWith('src/')) continue;
    for (const [, name = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(STATIC_IMPORT)) {
      loaded.add(name.startsWith('.') ? join(dirname(file), name) : name);
    }
  }
  return loaded;
}

const scan = loadedBy('src/command-line/command-line.ts');

test('a plain scan loads the scanner and the gate, and no library', () => {
  expect(scan).toContain('src/ndjson/line-scanner.ts');
  expect(scan).toContain('src/gate.ts');
  expect([...scan].filter((name) => !name.startsWith('src/') && !name.startsWith('node:'))).toEqual([]);
});

test.each([
  'src/recovery/changes.ts',
  'src/backends/redis-discovery.ts',
  'src/metrics/source.ts',
  'src/metrics/command.ts',
  'src/plugins/load-plugins.ts',
  'src/command-line/run-metrics-reset.ts',
  'src/policy/thresholds.ts',
  'src/render/report-files.ts',
  'src/render/console-damage.ts',
  'src/render/debug-log.ts',
  'src/report/report.ts',
  'src/settings/config-file.ts',
  'src/settings/globs.ts',
])('a plain scan goes without %s', (file) => {
  // It is there, and loads what the scan is spared.
  expect(loadedBy(file).size).toBeGreaterThan(1);
  expect(scan).not.toContain(file);
});

test('a plain scan goes without the slow modules of Node', () => {
  const builtIn = [...scan].filter((name) => name.startsWith('node:')).sort();
  expect(builtIn).toEqual(['node:buffer', 'node:events', 'node:fs', 'node:path']);
});

test('a plain scan needs neither the tables of languages nor, to be loaded, those of Unicode', () => {
  for (const file of [...scan].filter((name) => name.startsWith('src/'))) {
    const source = readFileSync(join(ROOT, file), 'utf8');
    expect(source, file).not.toMatch(/\.toLocale|\bIntl\b/);
    // A literal with \p{…}: see `latePattern`.
    expect(source, file).not.toMatch(/\/[^/\n]*\\p\{/);
  }
});

test('metrics from files and addresses start no process', () => {
  expect(loadedBy('src/metrics/command.ts')).toContain('node:child_process');
  expect(loadedBy('src/metrics/source.ts')).not.toContain('node:child_process');
});
