/** Real file systems that fill up or turn read-only under a recovery. They are mounted, which takes root. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createRandom } from '../../bench/random.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';
import { damagedLog } from './damaged-log.ts';
import { runToEnd } from './processes.ts';
import { AS_JSON, expectHelpful, recoveryIn } from './reports.ts';
import { SEED } from './seed.ts';

/** Too large to be there twice on the small file system, and with more torn than fits on it. */
const LOG = damagedLog(createRandom(SEED), 'events.ndjson', { records: 600, payload: 1_000 });
const TORN = `${eventLine(1).slice(0, 60).repeat(4)}\n`.repeat(1_500);
const BEFORE = Buffer.concat([Buffer.from(TORN), LOG.before]);

const BYTES = 1.5 * BEFORE.length;
const SMALL_BYTES = 64 << 10;

function mount(bytes: number): string {
  const directory = temporaryDirectory();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${Math.ceil(bytes)}`, 'tmpfs', directory], {
    stdio: 'pipe',
  });
  onTestFinished(() => {
    execFileSync('umount', [directory]);
  });
  return directory;
}

function makeReadOnly(directory: string): void {
  execFileSync('mount', ['-o', 'remount,ro', directory]);
}

/** Null when file systems can be mounted here, else why not. */
function whyNotMounted(): string | null {
  if (process.geteuid?.() !== 0) return 'it takes root to mount';
  const directory = mkdtempSync(join(tmpdir(), 'papyra-crash-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', directory], { stdio: 'pipe' });
    execFileSync('umount', [directory]);
    return null;
  } catch {
    return 'nothing can be mounted here';
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const REASON = whyNotMounted();
const TITLE = REASON === null ? 'on a small file system' : `on a small file system, skipped: ${REASON}`;

interface Places {
  readonly cwd: string;
  readonly aside: string;
  readonly mode: 'repair' | 'quarantine';
}

/** Recovers with no room for it, and expects that nothing has changed. */
async function expectRefused({ cwd, aside, mode }: Places, code: string, where: string): Promise<void> {
  const flag = mode === 'repair' ? '--output-dir' : '--quarantine-dir';
  const args = ['persistence', 'recover', '--path', 'events.ndjson', '--recovery-mode', mode, flag, aside];
  const ended = await runToEnd([...args, ...AS_JSON], cwd);
  expect(ended.code, ended.output).toBe(3);
  expect(readdirSync(cwd)).toEqual(['events.ndjson']);
  expect(readFileSync(join(cwd, 'events.ndjson')).equals(BEFORE)).toBe(true);
  const files = readdirSync(aside, { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.isFile()).map(({ name }) => name)).toEqual([]);
  const { status, reason } = recoveryIn(ended);
  expect(status).toBe('failed');
  expectHelpful(reason, { what: 'events.ndjson', why: code, where: basename(where) });
}

describe.skipIf(REASON !== null)(`${TITLE} (CRASH_SEED=${SEED})`, () => {
  test.each(['repair', 'quarantine'] as const)('no room beside the artifact, %s', async (mode) => {
    const cwd = mount(BYTES);
    writeFileSync(join(cwd, 'events.ndjson'), BEFORE);
    await expectRefused({ cwd, aside: temporaryDirectory(), mode }, 'ENOSPC', 'events.ndjson');
  });

  test.each(['repair', 'quarantine'] as const)('no room for what goes, %s', async (mode) => {
    const cwd = temporaryDirectory({ 'events.ndjson': BEFORE });
    const aside = mount(SMALL_BYTES);
    await expectRefused({ cwd, aside, mode }, 'ENOSPC', aside);
  });

  test.each(['repair', 'quarantine'] as const)(
    'the artifact is on a read-only file system, %s',
    async (mode) => {
      const cwd = mount(4 * BYTES);
      writeFileSync(join(cwd, 'events.ndjson'), BEFORE);
      makeReadOnly(cwd);
      await expectRefused({ cwd, aside: temporaryDirectory(), mode }, 'EROFS', 'events.ndjson');
    },
  );

  test.each(['repair', 'quarantine'] as const)(
    'what goes would be kept on a read-only one, %s',
    async (mode) => {
      const cwd = temporaryDirectory({ 'events.ndjson': BEFORE });
      const aside = mount(SMALL_BYTES);
      makeReadOnly(aside);
      await expectRefused({ cwd, aside, mode }, 'EROFS', aside);
    },
  );
});
