/** The whole gate as a user who may not read everything: told, and never green for want of a look. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMINE } from '../../src/command-line/runs.ts';
import { runGate } from '../../src/gate.ts';
import type { Report } from '../../src/report/report.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';
import { unprivileged } from '../support/unprivileged.ts';

const GOOD = eventLine(1) + eventLine(2);
const BAD = 'broken\n';

/** A workspace that anybody may enter, with one directory of the given mode. */
function workspace(files: Record<string, string>, directory: string, mode: number): string {
  const cwd = temporaryDirectory(files);
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, directory), mode);
  return cwd;
}

async function check(cwd: string, given: Record<string, string>): Promise<Report> {
  const sources = {
    given: new Map(Object.entries(given)),
    givenAs: 'flag' as const,
    withConfigFile: true,
    cwd,
  };
  const surroundings = {
    cwd,
    run: null,
    now: new Date(),
    hooks: [],
    mask: () => {},
    signal: NO_SIGNAL,
  };
  const { report } = await unprivileged(() => runGate(sources, surroundings, EXAMINE));
  return report;
}

describe('a user without all permissions', () => {
  test('is told of a directory that a glob cannot list', async () => {
    const cwd = workspace({ 'a.ndjson': GOOD, 'secret/b.ndjson': BAD }, 'secret', 0o700);
    const { problems, verdict } = await check(cwd, { path: '**/*.ndjson' });
    expect(verdict.exit_code).toBe(3);
    expect(problems).toMatchObject([{ subject: 'secret', message: expect.stringContaining('!secret') }]);
    expect((await check(cwd, { path: '**/*.ndjson\n!secret' })).verdict.exit_code).toBe(0);
  });

  test('may enter a directory that cannot be listed', async () => {
    const cwd = workspace({ 'log/a.ndjson': GOOD }, 'log', 0o711);
    expect((await check(cwd, { path: 'log/a.ndjson' })).verdict.exit_code).toBe(0);
    // The orphans of a set would go unseen.
    expect((await check(cwd, { path: 'log/a.ndjson', backend: 'rotating' })).verdict.exit_code).toBe(3);
  });

  test('is told of a directory that can be listed and not entered', async () => {
    const cwd = workspace({ 'log/a.ndjson': BAD }, 'log', 0o744);
    const { problems, verdict, checks } = await check(cwd, { path: 'log/*.ndjson' });
    expect(verdict.exit_code).toBe(3);
    expect(problems.map(({ subject }) => subject)).toEqual(['log/a.ndjson']);
    expect(checks.map(({ status }) => status)).toEqual(['no-data']);
  });

  test.each(['baseline', 'config'])('is told of a %s that cannot be looked at', async (name) => {
    const cwd = workspace({ 'a.ndjson': GOOD, 'secret/': '' }, 'secret', 0o700);
    const { problems, verdict } = await check(cwd, { path: 'a.ndjson', [name]: 'secret/x' });
    expect(verdict.exit_code).toBe(3);
    expect(problems).toMatchObject([{ message: expect.stringContaining('permission is denied') }]);
  });
});
