/** Places where recovery must not write, or may not: links, hard links, directories beside a set, permissions. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';
import { runToEnd } from './processes.ts';
import { AS_JSON, expectHelpful, recoveryIn } from './reports.ts';

const DAMAGED = `${eventLine(1)}torn\n${eventLine(2)}`;
const MENDED = eventLine(1) + eventLine(2);
const SET = { 'rot.log': DAMAGED, 'rot.log.1': eventLine(0) };

const RECOVER = ['persistence', 'recover', ...AS_JSON, '--path'];
const QUARANTINE = ['--recovery-mode', 'quarantine'];
const MODES = ['repair', 'quarantine'];

/** Every file in a directory, by its path, with its content; links are not followed. */
function contentOf(directory: string): Record<string, string> {
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => lstatSync(join(directory, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(directory, path), 'utf8')]));
}

describe.each(MODES)('symbolic links, %s', (mode) => {
  test('an artifact that is a link out of the workspace is left alone', async () => {
    const outside = temporaryDirectory({ 'events.ndjson': DAMAGED });
    const cwd = temporaryDirectory();
    symlinkSync(join(outside, 'events.ndjson'), join(cwd, 'events.ndjson'));
    const ended = await runToEnd([...RECOVER, 'events.ndjson', '--recovery-mode', mode], cwd);
    expect(ended.code, ended.output).toBe(3);
    expect(recoveryIn(ended).reason).toContain('out of the workspace');
    expect(contentOf(outside)).toEqual({ 'events.ndjson': DAMAGED });
    expect(lstatSync(join(cwd, 'events.ndjson')).isSymbolicLink()).toBe(true);
  });

  test('an artifact that is a link within the workspace is mended where it is, and stays a link', async () => {
    const cwd = temporaryDirectory({ 'data/real.ndjson': DAMAGED });
    symlinkSync('data/real.ndjson', join(cwd, 'events.ndjson'));
    const ended = await runToEnd([...RECOVER, 'events.ndjson', '--recovery-mode', mode], cwd);
    expect(ended.code, ended.output).toBe(0);
    expect(readFileSync(join(cwd, 'data/real.ndjson'), 'utf8')).toBe(MENDED);
    expect(lstatSync(join(cwd, 'events.ndjson')).isSymbolicLink()).toBe(true);
  });

  test('the directory for what goes is a link out of the workspace, or to nowhere', async () => {
    const outside = temporaryDirectory();
    for (const target of [outside, join(outside, 'nowhere')]) {
      const cwd = temporaryDirectory({ 'events.ndjson': DAMAGED });
      symlinkSync(target, join(cwd, 'aside'));
      const flag = mode === 'repair' ? '--output-dir' : '--quarantine-dir';
      const args = [...RECOVER, 'events.ndjson', '--recovery-mode', mode, flag, 'aside/deeper'];
      const ended = await runToEnd(args, cwd);
      expect(ended.code, ended.output).toBe(3);
      expect(recoveryIn(ended).reason).toContain('symbolic link');
      expect(contentOf(outside)).toEqual({});
      expect(contentOf(cwd)).toEqual({ 'events.ndjson': DAMAGED });
    }
  });
});

test('orphans of a whole set that a link out of the workspace leads to are left alone', async () => {
  const outside = temporaryDirectory({ 'rot.log': MENDED, 'rot.log.1': eventLine(0), 'rot.log.bak': 'x' });
  const before = contentOf(outside);
  const cwd = temporaryDirectory();
  symlinkSync(outside, join(cwd, 'logs'));
  const ended = await runToEnd([...RECOVER, 'logs/rot.log', ...QUARANTINE], cwd);
  expect(contentOf(outside)).toEqual(before);
  expect(ended.code, ended.output).toBe(3);
});

describe('a quarantine directory beside the set', () => {
  test.each(['.', 'rot.log-aside', 'rot.log.d/deeper'])('%s', async (directory) => {
    const cwd = temporaryDirectory(SET);
    const ended = await runToEnd([...RECOVER, 'rot.log', ...QUARANTINE, '--quarantine-dir', directory], cwd);
    expect(ended.code, ended.output).toBe(3);
    expect(recoveryIn(ended)).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('orphans'),
    });
    expect(contentOf(cwd)).toEqual(SET);
  });

  test('by a link', async () => {
    const cwd = temporaryDirectory({ 'logs/rot.log': DAMAGED, 'logs/rot.log.1': eventLine(0) });
    symlinkSync('logs', join(cwd, 'aside'));
    const before = contentOf(cwd);
    const args = [...RECOVER, 'logs/rot.log', ...QUARANTINE, '--quarantine-dir', 'aside'];
    const ended = await runToEnd(args, cwd);
    expect(contentOf(cwd)).toEqual(before);
    expect(ended.code, ended.output).toBe(3);
  });

  test('by the true name of a set that is named by a link', async () => {
    const cwd = temporaryDirectory({ 'logs/rot.log': DAMAGED, 'logs/rot.log.1': eventLine(0) });
    symlinkSync('logs', join(cwd, 'current'));
    const before = contentOf(cwd);
    const args = [...RECOVER, 'current/rot.log', ...QUARANTINE, '--quarantine-dir', 'logs'];
    const ended = await runToEnd(args, cwd);
    expect(contentOf(cwd)).toEqual(before);
    expect(ended.code, ended.output).toBe(3);
  });
});

test.each(MODES)('the other name of a hard-linked artifact keeps the old content, %s', async (mode) => {
  const cwd = temporaryDirectory({ 'events.ndjson': DAMAGED });
  linkSync(join(cwd, 'events.ndjson'), join(cwd, 'backup'));
  const ended = await runToEnd([...RECOVER, 'events.ndjson', '--recovery-mode', mode], cwd);
  expect(ended.code, ended.output).toBe(0);
  expect(readFileSync(join(cwd, 'events.ndjson'), 'utf8')).toBe(MENDED);
  expect(readFileSync(join(cwd, 'backup'), 'utf8')).toBe(DAMAGED);
});

const IS_ROOT = process.geteuid?.() === 0;

describe('as a user who may not do everything', () => {
  const NOBODY = 65_534;

  /** The program as a process of the user nobody when the tests run as root; nobody may read the copy of it. */
  function runUnprivileged(args: readonly string[], cwd: string): { code: number | null; output: string } {
    const program = temporaryDirectory();
    cpSync(join(ROOT, 'dist'), program, { recursive: true });
    chmodSync(program, 0o755);
    const preload = ['--import', pathToFileURL(join(ROOT, 'test/support/as-nobody.mjs')).href];
    const all = [...(IS_ROOT ? preload : []), join(program, 'cli.js'), ...RECOVER, ...args];
    const { status, stdout } = spawnSync(process.execPath, all, { cwd, env: {}, encoding: 'utf8' });
    return { code: status, output: stdout };
  }

  /** Nobody's own directory, with nobody's files. */
  function ownDirectory(files: Readonly<Record<string, string>>): string {
    const cwd = temporaryDirectory(files);
    if (IS_ROOT) for (const path of ['', ...Object.keys(files)]) chownSync(join(cwd, path), NOBODY, NOBODY);
    return cwd;
  }

  test.each(MODES)('a directory that may not be written to, %s', (mode) => {
    const cwd = ownDirectory({ 'events.ndjson': DAMAGED });
    const aside = ownDirectory({});
    chmodSync(cwd, 0o555);
    const args = ['events.ndjson', '--recovery-mode', mode, '--output-dir', aside];
    const ended = runUnprivileged(args, cwd);
    chmodSync(cwd, 0o755);
    expect(ended.code, ended.output).toBe(3);
    expect(contentOf(cwd)).toEqual({ 'events.ndjson': DAMAGED });
    expect(contentOf(aside)).toEqual({});
    expectHelpful(recoveryIn(ended).reason, { what: 'events.ndjson', why: 'EACCES', where: 'events.ndjson' });
  });

  test.each(MODES)('a directory for what goes that may not be written to, %s', (mode) => {
    const cwd = ownDirectory({ 'events.ndjson': DAMAGED });
    const aside = ownDirectory({});
    chmodSync(aside, 0o555);
    const args = ['events.ndjson', '--recovery-mode', mode, '--output-dir', aside];
    const ended = runUnprivileged(args, cwd);
    chmodSync(aside, 0o755);
    expect(ended.code, ended.output).toBe(3);
    expect(contentOf(cwd)).toEqual({ 'events.ndjson': DAMAGED });
    expectHelpful(recoveryIn(ended).reason, { what: 'events.ndjson', why: 'EACCES', where: basename(aside) });
  });

  test.each(MODES)('a set with a file that may not be read is left alone, %s', (mode) => {
    const cwd = ownDirectory({ ...SET, 'rot.log.bak': 'x' });
    chmodSync(join(cwd, 'rot.log.1'), 0o000);
    const ended = runUnprivileged(['rot.log', '--recovery-mode', mode], cwd);
    expect(ended.code, ended.output).toBe(3);
    expect(ended.output).toContain('rot.log.1 cannot be read');
    chmodSync(join(cwd, 'rot.log.1'), 0o644);
    expect(contentOf(cwd)).toEqual({ ...SET, 'rot.log.bak': 'x' });
  });

  test.skipIf(!IS_ROOT).each(MODES)("somebody else's file is left alone (needs root), %s", (mode) => {
    const cwd = ownDirectory({ 'events.ndjson': DAMAGED });
    chownSync(join(cwd, 'events.ndjson'), 0, 0);
    const ended = runUnprivileged(['events.ndjson', '--recovery-mode', mode], cwd);
    expect(ended.code, ended.output).toBe(3);
    expect(readFileSync(join(cwd, 'events.ndjson'), 'utf8')).toBe(DAMAGED);
    expect(statSync(join(cwd, 'events.ndjson')).uid).toBe(0);
    expect(Object.keys(contentOf(cwd)).filter((path) => path.includes('.papyra-health-'))).toEqual([]);
    expectHelpful(recoveryIn(ended).reason, { what: 'events.ndjson', why: 'EPERM', where: 'events.ndjson' });
  });

  test.skipIf(!IS_ROOT)('root keeps the owner and the mode of a file (needs root)', async () => {
    const cwd = temporaryDirectory({ 'events.ndjson': DAMAGED });
    const path = join(cwd, 'events.ndjson');
    chownSync(path, NOBODY, NOBODY);
    chmodSync(path, 0o640);
    const ended = await runToEnd([...RECOVER, 'events.ndjson'], cwd);
    expect(ended.code, ended.output).toBe(0);
    const { uid, gid, mode } = statSync(path);
    expect({ uid, gid, mode: mode & 0o7777 }).toEqual({ uid: NOBODY, gid: NOBODY, mode: 0o640 });
    expect(existsSync(join(cwd, 'papyra-health/removed'))).toBe(true);
  });
});
