/** The real `papyra` as `metrics-command`: what it prints, and how it fails. */
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readMetricsSources } from '../../src/metrics/source.ts';
import { temporaryDirectory } from '../support/temporary.ts';
import { PYTHON } from './papyra-environment.ts';

const PAPYRA = `'${join(dirname(PYTHON), 'papyra')}'`;

/** Settings modules, as PAPYRA_SETTINGS_MODULE names them. */
const SETTINGS = {
  'bare.py': `
from typing import Any
from papyra.conf.global_settings import Settings
class Bare:
    pass
class AppSettings(Settings):
    persistence: Any = Bare()
`,
  'empty.py': `
from typing import Any
from papyra.conf.global_settings import Settings
class Counters:
    def snapshot(self):
        return {}
class Empty:
    metrics = Counters()
class AppSettings(Settings):
    persistence: Any = Empty()
`,
  'written.py': `
import asyncio
import threading
from typing import Any
from papyra.conf.global_settings import Settings
from papyra.persistence.json import JsonFilePersistence
backend = JsonFilePersistence("events.ndjson")
scan = threading.Thread(target=lambda: asyncio.run(backend.scan()))
scan.start()
scan.join()
class AppSettings(Settings):
    persistence: Any = backend
`,
  'broken.py': 'import no_such_module\n',
};

/** The one source that "papyra metrics …" is, with the settings in a module. */
async function papyra(args: string, module: string | null = null, variables = '') {
  const env = module === null ? '' : `PAPYRA_SETTINGS_MODULE=${module}.AppSettings PYTHONPATH=.`;
  const { sources, problems } = await readMetricsSources([], {
    cwd: temporaryDirectory({ ...SETTINGS, 'events.ndjson': '{}\n' }),
    command: `env ${env} ${variables} ${PAPYRA} metrics ${args}`,
    timeoutMs: 120_000,
    maxBytes: 2 ** 20,
  });
  expect(sources).toHaveLength(1);
  const [source] = sources;
  expect(problems.map(({ message }) => message)).toEqual(source?.status === 'error' ? [source.message] : []);
  return source;
}

const ALL_ZERO = {
  records_written: 0,
  bytes_written: 0,
  scans: 0,
  anomalies_detected: 0,
  recoveries: 0,
  compactions: 0,
  write_errors: 0,
  scan_errors: 0,
  recovery_errors: 0,
  compaction_errors: 0,
};

test.each([
  ['persistence --json', 'papyra'],
  ['persistence', 'lines'],
])('"metrics %s" of a fresh process is all zeros, and that is said', async (args, form) => {
  const source = await papyra(args);
  expect(source).toMatchObject({ form, status: 'ok', values: ALL_ZERO });
  expect(source?.message).toContain('Papyra counts in the process that writes');
});

test.each(['persistence --json', 'persistence'])(
  '"metrics %s" shows what the backend counted',
  async (args) => {
    const source = await papyra(args, 'written', 'FORCE_COLOR=1 COLUMNS=40');
    expect(source).toMatchObject({ status: 'ok', values: { ...ALL_ZERO, scans: 1 }, message: null });
  },
);

test.each([
  ['bare', 'persistence --json', ''],
  ['bare', 'persistence', 'FORCE_COLOR=1'],
  ['empty', 'persistence --json', ''],
  ['empty', 'persistence', 'FORCE_COLOR=1'],
])('a backend without metrics (%s, %s %s) is unavailable', async (module, args, variables) => {
  expect(await papyra(args, module, variables)).toMatchObject({ status: 'unavailable', values: {} });
});

test.each(['', 'FORCE_COLOR=1 COLUMNS=60'])(
  'a command that Papyra does not know is quoted (%s)',
  async (variables) => {
    const source = await papyra('no-such-command', null, variables);
    expect(source?.message).toContain(
      `ended with exit code 2; it said "Error: No such command 'no-such-command'."`,
    );
  },
);

test('settings that cannot be loaded are quoted from the end of the traceback', async () => {
  const source = await papyra('persistence --json', 'broken');
  expect(source?.message).toContain(
    `ended with exit code 1; it said "ModuleNotFoundError: No module named 'no_such_module'"`,
  );
});

test('a group without a command prints its help, which is no metrics', async () => {
  expect(await papyra('')).toMatchObject({
    status: 'error',
    message: expect.stringContaining('cannot be read as metrics'),
  });
});

test('a reset prints no metrics', async () => {
  expect(await papyra('reset')).toMatchObject({ status: 'error' });
});
