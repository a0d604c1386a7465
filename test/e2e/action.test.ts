/** The real dist/index.js, spawned as the runner does, judged by the files and the log it leaves. */
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import type { Snapshot } from '../../src/report/snapshot-schema.ts';
import { ROOT, runAction } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const ARTIFACTS = { path: 'artifacts/events.ndjson\nartifacts/rotating/orders.log*' };
const METRICS = { metrics: 'artifacts/metrics*.json' };

/** A workspace with one of the examples in it. */
function exampleWorkspace(example: 'healthy' | 'damaged'): string {
  const workspace = temporaryDirectory();
  cpSync(join(ROOT, 'examples/artifacts', example), join(workspace, 'artifacts'), { recursive: true });
  return workspace;
}

function act(inputs: Record<string, string>, workspace: string) {
  const run = runAction(inputs, workspace, temporaryDirectory());
  const reportPath = run.outputs.get('report-path') ?? '';
  const snapshotPath = run.outputs.get('snapshot-path') ?? '';
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as Report;
  const snapshot = JSON.parse(readFileSync(snapshotPath, 'utf8')) as Snapshot;
  expectSchema('report.schema.json', report);
  expectSchema('metrics-snapshot.schema.json', snapshot);
  return { ...run, report, snapshot, annotations: annotationsOf(run.stdout) };
}

const validators = new Map<string, ValidateFunction>();

function expectSchema(name: string, value: unknown): void {
  let validate = validators.get(name);
  if (validate === undefined) {
    validate = new Ajv2020({ strict: false }).compile(
      JSON.parse(readFileSync(join(ROOT, 'schema', name), 'utf8')),
    );
    validators.set(name, validate);
  }
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
}

interface SeenAnnotation {
  readonly level: string;
  readonly properties: Record<string, string>;
  readonly message: string;
}

/** What the runner would make of the log: every command it finds there. */
function annotationsOf(log: string): SeenAnnotation[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const match = /^\s*::(\S+?)(?: (.*?))?::(.*)$/.exec(line);
    if (match === null) return [];
    const [, level, properties = '', message] = match as unknown as [
      string,
      string,
      string | undefined,
      string,
    ];
    return [
      {
        level,
        message,
        properties: Object.fromEntries(properties.split(',').map((pair) => pair.split('='))),
      },
    ];
  });
}

describe('the Action', () => {
  test('passes on the healthy example', () => {
    const { code, outputs, summary, report, snapshot, annotations } = act(
      { ...ARTIFACTS, ...METRICS, thresholds: 'records.total >= 20\nevents.ActorCrashed <= 5' },
      exampleWorkspace('healthy'),
    );
    expect(code).toBe(0);
    expect(Object.fromEntries(outputs)).toMatchObject({
      result: 'pass',
      'exit-code': '0',
      anomalies: '0',
      breaches: '0',
    });
    expect(summary).toMatch(/^## ✅/);
    expect(annotations.filter(({ level }) => level === 'error' || level === 'warning')).toEqual([]);
    expect(report.artifacts.map(({ backend, path }) => `${backend} ${path}`)).toEqual([
      'json artifacts/events.ndjson',
      'rotating artifacts/rotating/orders.log',
    ]);
    expect(report.run).toMatchObject({ repository: 'octo/actors', run_id: 42, workflow: 'health' });
    expect(snapshot.metrics).toMatchObject({ records_written: 54, write_errors: 0, 'records.total': 54 });
  });

  test('fails on the damaged example and says why in every place', () => {
    const workspace = exampleWorkspace('damaged');
    const { code, outputs, summary, report, annotations, stdout } = act(
      { ...ARTIFACTS, ...METRICS },
      workspace,
    );
    expect(code).toBe(1);
    expect(Object.fromEntries(outputs)).toMatchObject({
      result: 'fail',
      'exit-code': '1',
      anomalies: '7',
      breaches: '5',
      'report-path': join(workspace, 'papyra-health/report.json'),
      'snapshot-path': join(workspace, 'papyra-health/metrics-snapshot.json'),
    });
    expect(report.verdict).toMatchObject({ status: 'fail', exit_code: 1 });
    expect(report.artifacts[0]?.scan.counts.by_rule).toMatchObject({
      'invalid-utf8': 1,
      'glued-records': 1,
      'blank-line': 1,
      'nul-hole': 1,
      'torn-tail': 1,
    });

    const [verdict, ...others] = annotations;
    expect(verdict).toMatchObject({ level: 'error' });
    expect(others).toContainEqual(
      expect.objectContaining({
        level: 'error',
        properties: expect.objectContaining({ file: 'artifacts/events.ndjson', line: '10', col: '71' }),
      }),
    );
    for (const level of ['error', 'warning', 'notice']) {
      expect(annotations.filter((annotation) => annotation.level === level).length).toBeLessThanOrEqual(10);
    }
    for (const { properties } of annotations) {
      if (properties['col'] !== undefined)
        expect(properties['endLine'] ?? properties['line']).toBe(properties['line']);
      if (properties['file'] !== undefined)
        expect(existsSync(join(workspace, properties['file']))).toBe(true);
    }

    expect(summary).toMatch(/^## ❌/);
    for (const text of [
      'glued-records',
      'orphaned-file',
      'write&#95;errors|write_errors',
      'orders.log.bak',
    ]) {
      expect(summary).toMatch(new RegExp(text));
    }
    expect(readFileSync(join(workspace, 'papyra-health/summary.md'), 'utf8')).toBe(summary);
    expect(stdout).toContain('artifacts/events.ndjson:10:71');
  });

  test('warn-only softens a failure', () => {
    const { code, outputs, summary } = act(
      { ...ARTIFACTS, 'warn-only': 'true' },
      exampleWorkspace('damaged'),
    );
    expect(code).toBe(0);
    expect(outputs.get('result')).toBe('fail');
    expect(outputs.get('exit-code')).toBe('0');
    expect(summary).toMatch(/^## ⚠️/);
  });

  test.each([
    ['a path that is not there', { path: 'no/events.ndjson' }],
    ['a misspelt input', { ...ARTIFACTS, treshold: 'records.total >= 1' }],
    ['a misspelt value', { ...ARTIFACTS, mode: 'fail' }],
    ['a misspelt threshold', { ...ARTIFACTS, thresholds: 'records.total => 1' }],
    ['a baseline that is none', { ...ARTIFACTS, baseline: 'artifacts/metrics.json' }],
    ['nothing at all', {}],
  ])('cannot judge %s, and warn-only does not soften it', (_, inputs) => {
    const { code, outputs, summary, report, annotations } = act(
      { ...inputs, 'warn-only': 'true' },
      exampleWorkspace('healthy'),
    );
    expect(code).toBe(3);
    expect(outputs.get('result')).toBe('cannot-judge');
    expect(summary).toMatch(/^## ⛔/);
    expect(annotations[0]).toMatchObject({ level: 'error' });
    expect(report.verdict.reasons.length).toBeGreaterThan(0);
    expect(report.problems.length).toBeGreaterThan(0);
  });

  test('reads the config file, and inputs win over it', () => {
    const workspace = exampleWorkspace('damaged');
    cpSync(join(ROOT, 'test/support/config.yml'), join(workspace, '.github/papyra-health.yml'), {
      recursive: true,
    });
    const fromFile = act({}, workspace);
    expect(fromFile.code).toBe(0);
    expect(fromFile.report.settings['mode']).toEqual({
      value: 'scan_only',
      from: '.github/papyra-health.yml:2',
    });
    expect(act({ mode: 'fail_on_anomaly' }, workspace).code).toBe(1);
  });

  test('compares with the snapshot of an earlier run', () => {
    const workspace = exampleWorkspace('healthy');
    const inputs = { ...ARTIFACTS, ...METRICS, baseline: 'papyra-health/metrics-snapshot.json' };
    const rules = 'delta(records.total) >= 1\nincrease(write_errors) <= 0';
    const first = act({ ...inputs, thresholds: rules }, workspace);
    expect(first.code).toBe(0);
    expect(first.report.checks.filter(({ status }) => status === 'no-data').length).toBeGreaterThan(0);
    const second = act({ ...inputs, thresholds: rules }, workspace);
    expect(second.code).toBe(1);
    const breaches = second.report.checks.filter(({ status }) => status === 'fail');
    expect(breaches.map(({ expression, observed }) => [expression, observed])).toEqual([
      ['delta(records.total) >= 1', 0],
      ['delta(records.total) >= 1', 0],
    ]);
  });

  test.each(['artifacts/events.ndjson/x', '/proc/nope/x'])(
    'an output directory that cannot be made is a warning: %s',
    (directory) => {
      const workspace = exampleWorkspace('healthy');
      const run = runAction({ ...ARTIFACTS, 'output-dir': directory }, workspace, temporaryDirectory());
      expect(run.code).toBe(0);
      expect(run.outputs.get('result')).toBe('pass');
      expect(run.outputs.get('report-path')).toBe('');
      expect(run.stdout).toContain('could not be made');
    },
  );

  test('text from artifacts forges nothing', () => {
    const forged =
      '\n::error::forged\r::set-output name=result::pass\n##[error]forged</td></table><h1>forged</h1>@octocat';
    const name = 'a\n::error file=x::forged\n.ndjson';
    const record = `${JSON.stringify({ kind: 'event', event_type: forged, timestamp: 1 })}\n`;
    const workspace = temporaryDirectory({
      [name]: `${record}${eventLine(2)}\x1b[2J::error::forged\n`,
      'm.json': JSON.stringify({ [forged]: 1, write_errors: 0 }),
    });
    const { code, stdout, summary, annotations } = act(
      { path: '*.ndjson', metrics: 'm.json', thresholds: '*forged* <= 0' },
      workspace,
    );
    expect(code).toBe(1);
    expect(annotations.filter(({ message }) => message.startsWith('forged'))).toEqual([]);
    expect(
      annotations.map(({ level }) => level).filter((level) => !/^(error|warning|notice)$/.test(level)),
    ).toEqual([]);
    expect(stdout).not.toContain('##[');
    expect(stdout).not.toContain('\x1b[2J');
    expect(summary).not.toMatch(/<h1>|<\/table>|\x1b|\n::|@octocat/);
  });

  test('does not follow a link that goes nowhere', () => {
    const workspace = temporaryDirectory();
    symlinkSync('nowhere', join(workspace, 'events.ndjson'));
    expect(act({ path: 'events.ndjson' }, workspace).code).toBe(3);
  });
});

test.skipIf(process.platform === 'win32').each([0, 1])(
  'no variable of the job takes the place of an input, whichever comes first (%i)',
  (order) => {
    const workspace = temporaryDirectory({
      'e.ndjson': eventLine(1),
      'evil.mjs':
        "import { writeFileSync } from 'node:fs'; writeFileSync('ran', ''); export default () => {};",
    });
    const pair = [
      ['INPUT_PLUGINS', ''],
      ['INPUT_plugins', 'evil.mjs'],
    ] as const;
    const more = Object.fromEntries(order === 0 ? pair : pair.toReversed());
    const { code } = runAction({ path: 'e.ndjson' }, workspace, temporaryDirectory(), {
      ...more,
      INPUT_nonsense: 'x',
    });
    expect(existsSync(join(workspace, 'ran'))).toBe(false);
    expect(code).toBe(0);
  },
);
