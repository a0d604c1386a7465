/** Recovery and compaction as people and workflows run them: the built entries on the damaged example. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { ROOT, runAction, runCli } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const DAMAGED = join(ROOT, 'examples/artifacts/damaged');
const HEALTHY = join(ROOT, 'examples/artifacts/healthy');

/** A workspace with the damaged example in it. */
function damagedWorkspace(): string {
  const directory = temporaryDirectory();
  cpSync(DAMAGED, directory, { recursive: true });
  return directory;
}

const BOTH = ['--path', 'events.ndjson', '--path', 'rotating/orders.log'];

function reportOf(stdout: string): Report {
  return reportSchema.parse(JSON.parse(stdout));
}

function contentOf(directory: string): Record<string, string> {
  const names = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    names.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}

describe('persistence recover', () => {
  test('plans, and writes nothing', () => {
    const workspace = damagedWorkspace();
    const before = contentOf(workspace);
    const { code, stdout } = runCli(['persistence', 'recover', ...BOTH, '--plan'], workspace);
    expect(code).toBe(2);
    expect(stdout).toContain('bytes 1715-1785 (line 10): would be removed, glued-records');
    expect(contentOf(workspace)).toEqual(before);
  });

  test('repairs what can be repaired, and says what is left', () => {
    const workspace = damagedWorkspace();
    const { code, stdout } = runCli(['persistence', 'recover', ...BOTH, '--format', 'json'], workspace);
    expect(code).toBe(2);
    const { artifacts, verdict } = reportOf(stdout);
    expect(verdict).toMatchObject({ status: 'fail', exit_code: 2 });
    expect(artifacts.map(({ exit_code }) => exit_code)).toEqual([0, 2]);
    expect(artifacts[1]?.post_scan?.counts.by_rule).toEqual({ 'orphaned-file': 1 });
    // The day before the accidents had 27 records; these are its own, and those of the runs that met the full disk.
    expect(artifacts[0]).toMatchObject({
      scan: { records: { total: 29 } },
      post_scan: { records: { total: 31 } },
    });
  });

  test('quarantines, and the printed commands bring all of it back', () => {
    const workspace = damagedWorkspace();
    const before = contentOf(workspace);
    const { code, stdout } = runCli(['persistence', 'recover', ...BOTH, '--mode', 'quarantine'], workspace);
    expect(code).toBe(0);
    expect(runCli(['persistence', 'scan', ...BOTH], workspace).code).toBe(0);
    const commands = stdout.split('\n').filter((line) => line.trimStart().startsWith('mv -- '));
    expect(commands).toHaveLength(3);
    execFileSync('sh', ['-e', '-c', commands.join('\n')], { cwd: workspace });
    expect(contentOf(workspace)).toEqual(before);
  });

  test('carries out the plan that was looked at, and no other', () => {
    const workspace = damagedWorkspace();
    const flags = [
      ...BOTH,
      '--recovery-mode',
      'quarantine',
      '--quarantine-dir',
      'aside',
      '--max-loss',
      '4 records',
    ];
    const plan = runCli(['persistence', 'recover', ...flags, '--plan', '--format', 'json'], workspace);
    writeFileSync(join(workspace, 'plan.json'), plan.stdout);
    const apply = () => runCli(['persistence', 'recover', '--apply-plan', 'plan.json'], workspace);

    const orders = join(workspace, 'rotating/orders.log');
    const original = readFileSync(orders);
    appendFileSync(orders, '\n');
    const late = apply();
    expect(late.code).toBe(3);
    expect(late.stdout).toContain('rotating/orders.log is not what the plan was made for');

    expect(readFileSync(join(workspace, 'events.ndjson'))).toEqual(
      readFileSync(join(DAMAGED, 'events.ndjson')),
    );
    writeFileSync(orders, original);
    // Nothing was done by halves.
    expect(existsSync(join(workspace, 'aside'))).toBe(false);
    expect(apply().code).toBe(0);
    expect(readdirSync(join(workspace, 'aside'))).toHaveLength(3);
    expect(apply().code).toBe(3);
  });

  test.each([
    ['an empty file', ''],
    ['no JSON', '{'],
    ['another JSON', '[]'],
    ['the report of a scan', null],
  ])('takes %s for no plan', (_, content) => {
    const workspace = damagedWorkspace();
    const scan = () => runCli(['persistence', 'scan', ...BOTH, '--format', 'json'], workspace).stdout;
    writeFileSync(join(workspace, 'plan.json'), content ?? scan());
    const { code, stdout, stderr } = runCli(
      ['persistence', 'recover', '--apply-plan', 'plan.json'],
      workspace,
    );
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr).toContain('persistence recover --plan --format json > plan.json');
  });

  test('stops before it loses more than it may', () => {
    const workspace = damagedWorkspace();
    const before = contentOf(workspace);
    const flags = ['--path', 'events.ndjson', '--max-loss', '3 records'];
    const { code, stdout } = runCli(['persistence', 'recover', ...flags], workspace);
    expect(code).toBe(2);
    expect(stdout).toContain('at most 3 records may');
    expect(contentOf(workspace)).toEqual(before);
  });

  test('does nothing to what is healthy', () => {
    const workspace = temporaryDirectory();
    cpSync(HEALTHY, workspace, { recursive: true });
    const before = contentOf(workspace);
    expect(runCli(['persistence', 'recover', ...BOTH], workspace).code).toBe(0);
    expect(contentOf(workspace)).toEqual(before);
  });

  test.each([
    ['doctor', 'run'],
    ['persistence', 'startup-check'],
  ])('%s %s recovers too', (...command) => {
    const workspace = damagedWorkspace();
    expect(runCli([...command, '--path', 'events.ndjson', '--mode', 'recover'], workspace).code).toBe(0);
    expect(runCli([...command, '--path', 'events.ndjson'], workspace).code).toBe(0);
  });
});

describe('persistence compact', () => {
  const lines = Array.from({ length: 6 }, (_, i) => eventLine(1_767_225_600 + i));

  test('says what would go, and lets it go', () => {
    const workspace = temporaryDirectory({ 'e.ndjson': lines.join('') });
    const flags = ['persistence', 'compact', '--path', 'e.ndjson', '--max-records', '2', '--format', 'json'];
    const dry = runCli([...flags, '--dry-run'], workspace);
    expect(dry.code).toBe(0);
    expect(reportOf(dry.stdout).artifacts[0]?.compaction).toMatchObject({
      status: 'planned',
      reclaimed: { records: 4 },
    });
    expect(readFileSync(join(workspace, 'e.ndjson'), 'utf8')).toBe(lines.join(''));
    expect(runCli(flags, workspace).code).toBe(0);
    expect(readFileSync(join(workspace, 'e.ndjson'), 'utf8')).toBe(lines.slice(4).join(''));
    expect(readdirSync(workspace)).toEqual(['e.ndjson']);
  });

  test('is overdue for the gate', () => {
    const workspace = temporaryDirectory({ 'e.ndjson': lines.join('') });
    const { code, stdout } = runCli(['check', '--path', 'e.ndjson', '--max-records', '5'], workspace);
    expect(code).toBe(1);
    expect(stdout).toContain('compaction is overdue');
  });
});

describe('the Action', () => {
  const path = 'events.ndjson\nrotating/orders.log';

  test('recovers, and shows before and after', () => {
    const workspace = damagedWorkspace();
    const inputs = { path, mode: 'recover', 'recovery-mode': 'quarantine' };
    const { code, outputs, summary } = runAction(inputs, workspace, temporaryDirectory());
    expect(code).toBe(0);
    expect(Object.fromEntries(outputs)).toMatchObject({
      result: 'pass',
      anomalies: '0',
      recovered: '2',
      'removed-records': '4',
      'quarantine-dir': join(workspace, 'papyra-health/quarantine'),
    });
    expect(existsSync(outputs.get('quarantine-dir') ?? '')).toBe(true);
    expect(summary).toContain('### Recovery');
    expect(summary).toContain('5 → 0');
    const report = reportSchema.parse(JSON.parse(readFileSync(outputs.get('report-path') ?? '', 'utf8')));
    expect(report.artifacts.map(({ recovery }) => recovery?.status)).toEqual(['done', 'done']);
    const snapshot = JSON.parse(readFileSync(outputs.get('snapshot-path') ?? '', 'utf8'));
    expect(snapshot.artifacts[0]).toMatchObject({ anomalies: 0, records: { total: 31 } });

    // The next run finds everything well, and takes neither quarantine nor report for artifacts.
    const next = runAction({ path: '**/*', 'if-no-files': 'error' }, workspace, temporaryDirectory());
    const shown = next.stdout.split('\n').filter((line) => line.includes('quarantine'));
    expect(shown).toEqual([]);
  });

  test('says nothing of recovery where there was none', () => {
    const workspace = damagedWorkspace();
    const { code, outputs } = runAction({ path }, workspace, temporaryDirectory());
    expect(code).toBe(1);
    expect(outputs.get('recovered')).toBe('0');
    expect(outputs.get('removed-records')).toBe('0');
    expect(outputs.get('quarantine-dir')).toBe('');
  });

  test('that may not lose that much fails with 2', () => {
    const workspace = damagedWorkspace();
    const inputs = { path, mode: 'recover', 'max-loss': '1 byte' };
    const { code, outputs } = runAction(inputs, workspace, temporaryDirectory());
    expect([code, outputs.get('exit-code'), outputs.get('result')]).toEqual([2, '2', 'fail']);
  });
});
