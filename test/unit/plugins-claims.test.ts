/** Which files a plugin has, beside logs with the same names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { directoryWith, errorText, runWithPlugin } from '../support/plugin-run.ts';
import { eventLine } from '../support/temporary.ts';

/** A plugin that takes files whose name matches. */
function claims(name: string): string {
  return `import { readFileSync } from 'node:fs';
    export default (gate) => gate.registerFileBackend(({ path, shownPath }) => ${name}.test(shownPath) ? {
      kind: 'database', path: shownPath,
      scan(scan) { for (const line of readFileSync(path, 'utf8').split(';')) scan.record(line); },
    } : null);`;
}

const RECORD = eventLine(1).trimEnd();
const DATABASE = `${RECORD};${RECORD}`;

function examined({ artifacts }: Report): string[] {
  return artifacts.map(({ path, backend }) => `${path} ${backend}`);
}

describe('a file that a plugin takes', () => {
  const files = {
    'd/x.db': DATABASE,
    'd/x.db.1': eventLine(1),
    'd/x.db.old': '{torn',
    'd/x.db-log.ndjson': eventLine(2),
  };

  test('hides none of the files that are named like it', async () => {
    const report = await runWithPlugin(directoryWith(claims('/\\.db$/'), files), {
      settings: { path: 'd/*' },
    });
    expect(examined(report)).toEqual([
      'd/x.db database',
      'd/x.db-log.ndjson json',
      'd/x.db.1 json',
      'd/x.db.old json',
    ]);
    expect(report.verdict.exit_code).toBe(1);
  });

  test('is not examined in place of another one that is named', async () => {
    const report = await runWithPlugin(directoryWith(claims('/\\.db$/'), files), {
      settings: { path: 'd/x.db.1' },
    });
    expect(examined(report)).toEqual(['d/x.db.1 json']);
  });

  test('is no part of a rotating set, though it is numbered', async () => {
    const numbered = { log: eventLine(2), 'log.1': DATABASE, 'log.2': eventLine(1) };
    const cwd = directoryWith(claims('/\\.1$/'), numbered);
    const report = await runWithPlugin(cwd, { settings: { path: 'log*', mode: 'recover' } });
    expect(examined(report)).toEqual(['log json', 'log.1 database', 'log.2 json']);
    expect(readFileSync(join(cwd, 'log.1'), 'utf8')).toBe(DATABASE);
  });

  test('is examined though its name begins like that of a rotating set', async () => {
    const beside = { log: eventLine(2), 'log.1': eventLine(1), 'log.db': DATABASE };
    const report = await runWithPlugin(directoryWith(claims('/\\.db$/'), beside), {
      settings: { path: 'log*' },
    });
    expect(examined(report)).toEqual(['log rotating', 'log.db database']);
  });
});

describe('a backend that is named', () => {
  test.each(['json', 'rotating'])('%s reads no file that a plugin takes, and mends none', async (backend) => {
    const files = { 'a.db': DATABASE, 'b.ndjson': eventLine(1) };
    const cwd = directoryWith(claims('/\\.db$/'), files);
    const report = await runWithPlugin(cwd, {
      settings: { path: '*.db\nb.ndjson', backend, mode: 'recover' },
    });
    expect(report.verdict.exit_code).toBe(3);
    expect(errorText(report)).toContain(
      `backend: ${backend} reads a.db as a log, though a plugin takes it, as database`,
    );
    expect(examined(report)).toEqual([`b.ndjson ${backend}`]);
    expect(readFileSync(join(cwd, 'a.db'), 'utf8')).toBe(DATABASE);
  });

  test('rotating moves no file away that a plugin takes', async () => {
    const files = { log: eventLine(1), 'log.db': DATABASE };
    const cwd = directoryWith(claims('/\\.db$/'), files);
    const settings = { path: 'log*', backend: 'rotating', mode: 'recover', 'recovery-mode': 'quarantine' };
    const report = await runWithPlugin(cwd, { settings });
    expect(report.verdict.exit_code).toBe(3);
    expect(readFileSync(join(cwd, 'log.db'), 'utf8')).toBe(DATABASE);
  });
});
