/** The plugins of examples/ and of the documentation, run by the real dist/. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { type Finished, ROOT, runAction, runCli } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const EXAMPLE = join(ROOT, 'examples/plugin');
const SQLITE = join(EXAMPLE, 'sqlite-backend.js');
const NOT_BUSY = 'busy_retries? <= 10';

/** A directory with the databases that make.js makes. */
function databases(): string {
  const cwd = temporaryDirectory();
  const { status, stderr } = spawnSync(process.execPath, [join(EXAMPLE, 'make.js'), cwd], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return cwd;
}

function check(cwd: string, path: string, ...more: string[]): Finished & { report: Report } {
  const finished = runCli(['check', '--plugins', SQLITE, '--path', path, ...more], cwd);
  return { ...finished, report: reportIn(cwd) };
}

function reportIn(cwd: string): Report {
  return JSON.parse(readFileSync(join(cwd, 'papyra-health/report.json'), 'utf8')) as Report;
}

/** The rows of an answer, each as a list. */
function query(cwd: string, name: string, sql: string): unknown[][] {
  const db = new DatabaseSync(join(cwd, name));
  try {
    return db.prepare(sql).all().map(Object.values);
  } finally {
    db.close();
  }
}

const IDS = 'SELECT count(*), sum(id) FROM records';
/** Of 20 rows, without the damaged ones: 7, 12 and 19. */
const WHOLE_ROWS = [[17, 210 - 38]];

describe('the example over SQLite', () => {
  test('passes on a healthy database whose counter keeps the threshold', () => {
    const { code, stdout, report } = check(
      databases(),
      'healthy.sqlite',
      '--thresholds',
      'busy_retries <= 10',
    );
    expect(code, stdout).toBe(0);
    const [artifact] = report.artifacts;
    expect(artifact).toMatchObject({ backend: 'sqlite', path: 'healthy.sqlite', exit_code: 0 });
    expect(artifact?.scan.records).toMatchObject({ total: 20, event: 20 });
    expect(report.metrics.map(({ status, values }) => ({ status, values }))).toEqual([
      { status: 'ok', values: { records_written: 20, busy_retries: 4, write_errors: 0 } },
    ]);
  });

  test('fails, and names the counter, when that is over its threshold', () => {
    const { code, stdout } = check(databases(), 'busy.sqlite', '--thresholds', 'busy_retries <= 10');
    expect(code, stdout).toBe(1);
    expect(stdout).toContain('busy_retries <= 10: found 12');
  });

  test('judges its error counters without any threshold', () => {
    const cwd = databases();
    query(cwd, 'healthy.sqlite', "UPDATE counters SET value = 1 WHERE name = 'write_errors' RETURNING 1");
    const { code, stdout } = check(cwd, 'healthy.sqlite');
    expect(code, stdout).toBe(1);
    expect(stdout).toContain('write_errors <= 0: found 1');
  });

  test('passes without counters: they are unavailable, and only who needs them fails', () => {
    const cwd = databases();
    const { code, stdout, report } = check(cwd, 'uncounted.sqlite', '--thresholds', NOT_BUSY);
    expect(code, stdout).toBe(0);
    expect(report.metrics.filter(({ status }) => status !== 'unavailable')).toEqual([]);
    expect(check(cwd, 'uncounted.sqlite', '--thresholds', 'busy_retries <= 10').code).toBe(1);
  });

  test('fails on a damaged database, and names row and rule', () => {
    const cwd = databases();
    const { code, stdout, report } = check(cwd, 'damaged.sqlite');
    expect(code, stdout).toBe(1);
    expect(report.artifacts[0]?.scan.anomalies.map(({ entry, rule }) => [entry, rule])).toEqual([
      ['row 7', 'invalid-json'],
      ['row 12', 'invalid-utf8'],
      ['row 19', 'blank-line'],
    ]);
    expect(stdout).toContain('damaged.sqlite row 12, column 30, bytes 0-140: invalid-utf8');
    expect(query(cwd, 'damaged.sqlite', IDS)).toEqual([[20, 210]]);
  });

  test('recovery by quarantine moves damaged rows to a table, and the next run passes', () => {
    const cwd = databases();
    const recovery = ['--mode', 'recover', '--recovery-mode', 'quarantine'];
    const { code, stdout, report } = check(cwd, 'damaged.sqlite', ...recovery);
    expect(code, stdout).toBe(0);
    expect(report.artifacts[0]?.recovery).toMatchObject({ status: 'done', removed: { records: 3 } });
    expect(report.artifacts[0]?.post_scan?.counts.errors).toBe(0);
    expect(query(cwd, 'damaged.sqlite', IDS)).toEqual(WHOLE_ROWS);
    expect(query(cwd, 'damaged.sqlite', 'SELECT row, length(record) FROM quarantine')).toEqual([
      [7, 40],
      [12, 140],
      [19, 0],
    ]);
    expect(check(cwd, 'damaged.sqlite').code).toBe(0);
  });

  test('recovery by repair keeps damaged rows in a file, byte for byte, and the next run passes', () => {
    const cwd = databases();
    const [[before]] = query(cwd, 'damaged.sqlite', 'SELECT hex(record) FROM records WHERE id = 12') as [
      [string],
    ];
    const { code, stdout } = check(cwd, 'damaged.sqlite', '--mode', 'recover');
    expect(code, stdout).toBe(0);
    expect(query(cwd, 'damaged.sqlite', IDS)).toEqual(WHOLE_ROWS);
    const kept = keptRows(join(cwd, 'papyra-health'));
    expect(kept.map(({ id }) => id)).toEqual(['7', '12', '19']);
    expect(Buffer.from(kept[1]?.base64 ?? '', 'base64').toString('hex')).toBe(before.toLowerCase());
    expect(check(cwd, 'damaged.sqlite').code).toBe(0);
  });

  test('recovery leaves all rows alone when one has changed since the scan', () => {
    const cwd = databases();
    const other = `import { DatabaseSync } from 'node:sqlite';
      export default (gate) => gate.registerMetric({ name: 'other', snapshot: () => ({ name: 'other', dimensions: {} }),
        handleEvent({ type }) {
          if (type === 'recovery.started') new DatabaseSync('damaged.sqlite').exec("UPDATE records SET record = '{}' WHERE id = 12");
          return false;
        } });`;
    writeFileSync(join(cwd, 'other.mjs'), other);
    const { code, stdout } = check(cwd, 'damaged.sqlite', '--plugins', 'other.mjs', '--mode', 'recover');
    expect(code, stdout).not.toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain('row 12 has changed since the scan');
    expect(query(cwd, 'damaged.sqlite', IDS)).toEqual([[20, 210]]);
  });

  test('a database is not mended as a log, whatever backend is asked for', () => {
    const cwd = databases();
    const before = readFileSync(join(cwd, 'healthy.sqlite'));
    const { code, stdout } = check(cwd, 'healthy.sqlite', '--mode', 'recover', '--backend', 'json');
    expect(code, stdout).toBe(3);
    expect(stdout.replace(/\s+/g, ' ')).toContain('backend: json reads healthy.sqlite as a log');
    expect(readFileSync(join(cwd, 'healthy.sqlite')).equals(before)).toBe(true);
  });

  test('a plan says what would go, and changes nothing; to apply it, the plugin is given again', () => {
    const cwd = databases();
    const args = ['persistence', 'recover', '--plugins', SQLITE, '--path', 'damaged.sqlite', '--plan'];
    const { code, stdout } = runCli(args, cwd);
    expect(code, stdout).toBe(2);
    expect(stdout).toContain('(180 B) would be removed');
    writeFileSync(join(cwd, 'plan.json'), runCli([...args, '--format', 'json'], cwd).stdout);
    const apply = ['persistence', 'recover', '--apply-plan', 'plan.json'];
    const without = runCli(apply, cwd);
    expect(without.code).toBe(3);
    expect(without.stderr).toContain('The plan was made with plugins: give --plugins again');
    expect(query(cwd, 'damaged.sqlite', IDS)).toEqual([[20, 210]]);
    expect(query(cwd, 'damaged.sqlite', "SELECT 1 FROM sqlite_master WHERE name = 'quarantine'")).toEqual([]);
    const applied = runCli([...apply, '--plugins', SQLITE], cwd);
    expect(applied.code, applied.stdout).toBe(0);
    expect(query(cwd, 'damaged.sqlite', IDS)).toEqual(WHOLE_ROWS);
  });

  test('recovery leaves alone what JavaScript cannot read and Python can', () => {
    const cwd = databases();
    const lax = eventLine(1).trim().replace('"payload":{}', '"payload":{"load": NaN}');
    query(cwd, 'damaged.sqlite', `UPDATE records SET record = '${lax}' WHERE id = 1 RETURNING 1`);
    expect(check(cwd, 'damaged.sqlite', '--mode', 'recover').code).toBe(0);
    expect(query(cwd, 'damaged.sqlite', IDS)).toEqual(WHOLE_ROWS);
  });

  test('retention that is overdue is reported, and compaction keeps the newest rows', () => {
    const cwd = databases();
    const thresholds = 'retention.overdue_records <= 0';
    const overdue = check(cwd, 'healthy.sqlite', '--max-records', '5', '--thresholds', thresholds);
    expect(overdue.code, overdue.stdout).toBe(1);
    expect(overdue.stdout).toContain('found 15');
    const args = [
      'persistence',
      'compact',
      '--plugins',
      SQLITE,
      '--path',
      'healthy.sqlite',
      '--max-records',
      '5',
    ];
    const { code, stdout, stderr } = runCli(args, cwd);
    expect(code, stdout + stderr).toBe(0);
    expect(query(cwd, 'healthy.sqlite', IDS)).toEqual([[5, 16 + 17 + 18 + 19 + 20]]);
  });

  test('what SQLite says of its pages can be gated', () => {
    const { code, stdout } = check(databases(), 'healthy.sqlite', '--thresholds', 'inspect.page_count <= 3');
    expect(code, stdout).toBe(1);
    expect(stdout).toContain('inspect.page_count <= 3: found 4');
  });

  test('damage to the structure of the database is a finding, and no recovery touches it', () => {
    const cwd = databases();
    const bytes = readFileSync(join(cwd, 'healthy.sqlite'));
    // The number of free pages, in the header.
    bytes.writeUInt32BE(7, 36);
    writeFileSync(join(cwd, 'healthy.sqlite'), bytes);
    const { code, stdout, report } = check(cwd, 'healthy.sqlite');
    expect(code, stdout).toBe(1);
    expect(report.artifacts[0]?.scan.anomalies).toMatchObject([{ rule: 'unreadable-file', entry: null }]);
    expect(stdout).toContain('quick_check');
    const recovered = check(cwd, 'healthy.sqlite', '--mode', 'recover');
    expect(recovered.code, recovered.stdout).not.toBe(0);
    expect(recovered.stdout).toContain('.recover');
    expect(readFileSync(join(cwd, 'healthy.sqlite')).equals(bytes)).toBe(true);
  });

  test.each<[string, string, (file: string) => void]>([
    ['is empty', 'is empty', (file) => truncateSync(file, 0)],
    ['was cut off', 'malformed', (file) => truncateSync(file, 6_000)],
    ['has lost its header', 'not a database', (file) => overwrite(file, 0, 16)],
    ['was overwritten where its records are', 'restore a backup', (file) => overwrite(file, 4_096, 8_192)],
    ['has no such table', 'no table "records"', (file) => alter(file, 'DROP TABLE records')],
  ])('a database that %s cannot be judged, and is not mended', (_, words, spoil) => {
    const cwd = databases();
    const file = join(cwd, 'healthy.sqlite');
    spoil(file);
    const spoilt = readFileSync(file);
    const { code, stdout } = check(cwd, 'healthy.sqlite', '--mode', 'recover');
    expect(code, stdout).toBe(3);
    expect(readFileSync(file).equals(spoilt)).toBe(true);
    expect(stdout.replace(/\s+/g, ' ')).toContain(words);
    expect(stdout).toContain('healthy.sqlite');
  });

  test('a database that another process has locked cannot be judged', () => {
    const cwd = databases();
    const writer = new DatabaseSync(join(cwd, 'healthy.sqlite'));
    writer.exec('BEGIN EXCLUSIVE');
    const { code, stdout } = check(cwd, 'healthy.sqlite');
    writer.close();
    expect(code, stdout).toBe(3);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Another process holds it');
  });

  test('a database in WAL mode is read together with what a writer has not merged yet', () => {
    const cwd = databases();
    const writer = new DatabaseSync(join(cwd, 'healthy.sqlite'));
    writer.exec("PRAGMA journal_mode = WAL; INSERT INTO records(kind, record) VALUES ('event', '{')");
    const { code, stdout, report } = check(cwd, 'healthy.sqlite');
    writer.close();
    expect(code, stdout).toBe(1);
    expect(report.artifacts[0]?.scan.anomalies.map(({ entry }) => entry)).toEqual(['row 21']);
  });

  test("SQLite's own files beside a database are neither judged nor mended", () => {
    const cwd = databases();
    const writer = new DatabaseSync(join(cwd, 'healthy.sqlite'));
    writer.exec("PRAGMA journal_mode = WAL; UPDATE counters SET value = 5 WHERE name = 'busy_retries'");
    const log = readFileSync(join(cwd, 'healthy.sqlite-wal'));
    const { code, stdout, report } = check(cwd, 'healthy*', '--mode', 'recover');
    expect(code, stdout).toBe(3);
    expect(report.artifacts.map(({ path, exit_code }) => [path, exit_code])).toEqual([
      ['healthy.sqlite', 0],
      ['healthy.sqlite-shm', 3],
      ['healthy.sqlite-wal', 3],
    ]);
    expect(readFileSync(join(cwd, 'healthy.sqlite-wal')).equals(log)).toBe(true);
    writer.close();
    expect(query(cwd, 'healthy.sqlite', IDS)).toEqual([[20, 210]]);
  });

  test('examines a database and a log of Papyra in one run', () => {
    const cwd = databases();
    writeFileSync(join(cwd, 'events.ndjson'), eventLine(1));
    const { code, stdout, report } = check(cwd, 'healthy.sqlite', '--path', 'events.ndjson');
    expect(code, stdout).toBe(0);
    expect(report.artifacts.map(({ backend }) => backend)).toEqual(['sqlite', 'json']);
  });

  test('as an Action, with its inputs in the environment', () => {
    const workspace = databases();
    symlinkSync(EXAMPLE, join(workspace, 'plugin'));
    const act = (path: string) =>
      runAction(
        { plugins: 'plugin/sqlite-backend.js', path, thresholds: 'busy_retries <= 10' },
        workspace,
        temporaryDirectory(),
      );
    const healthy = act('healthy.sqlite');
    expect(healthy.code, healthy.stdout).toBe(0);
    expect(healthy.outputs.get('result')).toBe('pass');
    const busy = act('busy.sqlite');
    expect(busy.code, busy.stdout).toBe(1);
    expect(busy.outputs.get('result')).toBe('fail');
    expect(busy.summary).toContain('busy_retries');
  });

  test.each([
    ['throws', 'throwing.mjs', 'no luck'],
    ['cannot be loaded', 'broken.mjs', 'broken.mjs'],
    ['is not there', 'nowhere.mjs', 'nowhere.mjs'],
  ])('a plugin that %s is named, and its files are not mended as logs', (_, plugin, words) => {
    const cwd = databases();
    const throwing =
      'export default (gate) => gate.registerFileBackend(() => { throw new Error("no luck"); });';
    writeFileSync(join(cwd, 'throwing.mjs'), throwing);
    writeFileSync(join(cwd, 'broken.mjs'), 'import "node:no-such-module";');
    const before = readFileSync(join(cwd, 'damaged.sqlite'));
    const args = ['check', '--plugins', plugin, '--path', 'damaged.sqlite', '--mode', 'recover'];
    const { code, stdout } = runCli(args, cwd);
    expect(code, stdout).toBe(3);
    for (const part of [plugin, words]) expect(stdout).toContain(part);
    expect(readFileSync(join(cwd, 'damaged.sqlite')).equals(before)).toBe(true);
  });
});

describe('the example metric', () => {
  const METRIC = join(EXAMPLE, 'anomaly-metric.js');

  test('is gated by its dimension, beside the backend, and its hook tells of each change', () => {
    const cwd = databases();
    const args = ['--plugins', METRIC, '--path', 'healthy.sqlite', '--mode', 'scan_only', '--thresholds'];
    const limit = (most: number) => `health.damaged_artifacts.total <= ${most}`;
    const kept = check(cwd, 'damaged.sqlite', ...args, limit(1));
    expect(kept.code, kept.stdout).toBe(0);
    expect(kept.stderr).toContain('health.damaged_artifacts: {"total":1}, after "damaged.sqlite"\n');
    const breached = check(cwd, 'damaged.sqlite', ...args, limit(0));
    expect(breached.code, breached.stdout).toBe(1);
    expect(breached.stdout).toContain(`${limit(0)}: found 1`);
  });

  test('an artifact that was mended counts no longer', () => {
    const limit = ['--thresholds', 'health.damaged_artifacts.total <= 0'];
    const { code, stdout, stderr } = check(
      databases(),
      'damaged.sqlite',
      '--plugins',
      METRIC,
      '--mode',
      'recover',
      ...limit,
    );
    expect(code, stdout).toBe(0);
    expect(stderr.match(/health\.damaged_artifacts: .*/g)).toEqual([
      'health.damaged_artifacts: {"total":1}, after "damaged.sqlite"',
      'health.damaged_artifacts: {"total":0}, after "damaged.sqlite"',
    ]);
  });
});

describe('what is written about plugins', () => {
  test('the commands of examples/plugin/README.md print what it says', () => {
    const cwd = checkoutLike();
    const page = readFileSync(join(EXAMPLE, 'README.md'), 'utf8');
    const sessions = [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map(
      ([, session]) => session as string,
    );
    expect(sessions.length).toBeGreaterThan(3);
    for (const session of sessions) expectSession(session, replayed(session, cwd));
  });

  test('the smallest plugin of docs/plugins.md reads what its page says', () => {
    const cwd = checkoutLike();
    const page = readFileSync(join(ROOT, 'docs/plugins.md'), 'utf8');
    const code = /^```js\n\/\/ (\S+)\n([\s\S]*?)^```$/m.exec(page);
    const commands = /^```console\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '';
    const command = commands.trimEnd().split('\n').at(-1) ?? '';
    writeFileSync(join(cwd, code?.[1] ?? ''), code?.[2] ?? '');
    const first = shell(commands, cwd);
    expect(first.status, first.stdout + first.stderr).toBe(0);
    expect(first.stdout).toContain('1 record, ');
    const array = (...records: string[]) => `[${records.join()}]`;
    writeFileSync(join(cwd, 'a.array.json'), array(eventLine(1), eventLine(2)));
    const run = (paths: string) => shell(command.replace('data/', paths), cwd);
    const healthy = run('');
    expect(healthy.status, healthy.stdout).toBe(0);
    expect(reportIn(cwd).artifacts).toMatchObject([{ backend: 'array', scan: { records: { event: 2 } } }]);
    writeFileSync(join(cwd, 'a.array.json'), array('1'));
    expect(run('').stdout).toContain('records.event >= 1: found 0');
    writeFileSync(join(cwd, 'a.array.json'), '[');
    const unread = run('');
    expect(unread.status, unread.stdout).toBe(3);
    expect(unread.stdout).toContain('array-backend.mjs');
  });

  test('the plugins agree with the published types', () => {
    const tsc = join(ROOT, 'node_modules/.bin/tsc');
    const { status, stdout } = spawnSync(tsc, ['-p', EXAMPLE], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

/** A directory with what commands of the documentation name: dist/ and examples/. */
function checkoutLike(): string {
  const cwd = temporaryDirectory();
  for (const name of ['dist', 'examples']) symlinkSync(join(ROOT, name), join(cwd, name));
  return cwd;
}

function shell(command: string, cwd: string) {
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  return spawnSync('bash', ['-c', command], { cwd, env: { PATH: path }, encoding: 'utf8' });
}

/** A session with what its commands (`$ …`, with `\` at the end of lines that go on) print now. */
function replayed(session: string, cwd: string): string {
  const commands = [...session.matchAll(/^\$ ((?:.*\\\n)*.*)\n/gm)].map(([, command]) => command as string);
  return commands.map((command) => `$ ${command}\n${shell(command, cwd).stdout}`).join('');
}

/** Holds what is written against what is printed; `…` on a line of its own stands for what is left out. */
function expectSession(written: string, printed: string): void {
  const [start = '', ...parts] = written.split(/^…\n/m);
  if (parts.length === 0) expect(printed).toBe(start);
  else expect(printed.slice(0, start.length)).toBe(start);
  let at = start.length;
  for (const part of parts) {
    const found = printed.indexOf(part, at);
    expect(found, `${part}has to be printed, behind what is written before:\n${printed}`).toBeGreaterThan(-1);
    at = found + part.length;
  }
}

/** The rows that recovery has put into a file below the output directory. */
function keptRows(outputDir: string): { id: string; base64: string }[] {
  const names = readdirSync(outputDir, { recursive: true, encoding: 'utf8' });
  const kept = names.filter((name) => name.endsWith('.removed'));
  expect(kept).toHaveLength(1);
  const lines = readFileSync(join(outputDir, kept[0] ?? ''), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

function overwrite(file: string, from: number, to: number): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, from, to);
  writeFileSync(file, bytes);
}

function alter(file: string, sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}
