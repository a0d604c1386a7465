/** The config file and a plan can be changed by a pull request: no code and no command is taken from them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../scripts/json-schemas.ts';
import { readApprovedPlan } from '../../src/command-line/approved-plan.ts';
import { runGate, WHOLE_GATE } from '../../src/gate.ts';
import type { Report } from '../../src/report/report.ts';
import { RUNS_CODE } from '../../src/settings/settings.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const WRITES = "import { writeFileSync } from 'node:fs'; writeFileSync('ran', ''); export default () => {};";
const COMMAND = `'${process.execPath}' ./writes.mjs`;
const PLUGIN = 'writes.mjs';

async function gate(given: Record<string, string>, config = ''): Promise<{ cwd: string; report: Report }> {
  const cwd = temporaryDirectory({
    'e.ndjson': eventLine(1),
    'writes.mjs': WRITES.replace("'ran'", "new URL('ran', import.meta.url)"),
    '.github/papyra-health.yml': config,
  });
  const { report } = await runGate(
    { given: new Map(Object.entries(given)), givenAs: 'input', withConfigFile: true, cwd },
    { cwd, run: null, now: new Date(0), hooks: [], mask: () => {}, signal: NO_SIGNAL },
    WHOLE_GATE,
  );
  return { cwd, report };
}

describe('in the config file', () => {
  test.each([
    ['metrics-command', JSON.stringify(COMMAND)],
    ['plugins', PLUGIN],
    ['plugins', `[${PLUGIN}]`],
    ['metrics-command', ''],
  ])('%s: %s is refused with its line, and not run', async (name, value) => {
    const { cwd, report } = await gate({ path: 'e.ndjson' }, `sha256: false\n${name}: ${value}\n`);
    expect(report.verdict.exit_code).toBe(3);
    expect(report.problems).toMatchObject([
      {
        subject: name,
        severity: 'error',
        message: expect.stringMatching(
          `^${name} \\(\\.github/papyra-health\\.yml:2\\) cannot stand in the config file: .*an input of the step, or as --${name}\\.`,
        ),
      },
    ]);
    expect(report.settings[name]?.from).toBe('default');
    expect(report.settings['sha256']?.from).toBe('.github/papyra-health.yml:1');
    expect(report.metrics).toEqual([]);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });

  test.each([
    ['metrics_command', 'metrics-command'],
    ['plugin', 'plugins'],
  ])('%s is not sent to %s, which is refused there', async (name, meant) => {
    const { report } = await gate({ path: 'e.ndjson' }, `${name}: x\n`);
    expect(report.problems).toMatchObject([
      {
        subject: name,
        message: `"${name}" (.github/papyra-health.yml:1) is no setting, and ${meant} cannot stand in the config file. Set it as an input of the step, or as --${meant}.`,
      },
    ]);
  });

  test('what there is in it is listed without them', async () => {
    const { report } = await gate({ path: 'e.ndjson' }, 'zzz: x\n');
    expect(report.problems[0]?.message).toMatch(/ There are path, .*, metrics-timeout, thresholds,/);
  });

  test('a command is refused also beside one from the input, which alone is run', async () => {
    const { cwd, report } = await gate(
      { 'metrics-command': 'printf scans:\\ 7' },
      `metrics-command: ${JSON.stringify(COMMAND)}\n`,
    );
    expect(report.verdict.exit_code).toBe(3);
    expect(report.problems).toMatchObject([{ subject: 'metrics-command' }]);
    expect(report.metrics).toMatchObject([{ source: 'printf scans:\\ 7', values: { scans: 7 } }]);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });

  test('what was refused would have run as an input', async () => {
    const { cwd } = await gate({ 'metrics-command': COMMAND });
    expect(existsSync(join(cwd, 'ran'))).toBe(true);
  });

  test('they are unknown to its schema', () => {
    const schema = jsonSchemas()['config.schema.json'] as { properties?: object } | undefined;
    const properties = Object.keys(schema?.properties ?? {});
    expect(properties).toContain('metrics');
    expect(properties.filter((name) => [...RUNS_CODE].some((runs) => runs === name))).toEqual([]);
  });
});

test('a plan brings no command and no plugin, whatever it says', async () => {
  const { cwd, report } = await gate({ path: 'e.ndjson', mode: 'recover' });
  const plan = join(cwd, 'plan.json');
  const settings = {
    ...report.settings,
    'metrics-command': { value: COMMAND, from: 'flag' },
    plugins: { value: [PLUGIN], from: 'flag' },
  };
  writeFileSync(plan, JSON.stringify({ ...report, settings }));
  const read = readApprovedPlan(plan, new Map());
  if (typeof read === 'string') throw new Error(read);
  expect(Object.fromEntries(read.given)).toEqual({ path: 'e.ndjson', mode: 'recover' });
});

test('both are named as settings that run code', () => {
  expect([...RUNS_CODE].sort()).toEqual(['metrics-command', 'plugins']);
  expect(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8')).toMatch(
    /\n {2}metrics-command:\n/,
  );
});
