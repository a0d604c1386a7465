/** Recovery where something is in its way, or asks for care. */
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PersistenceBackend } from '../../src/backends/backend.ts';
import { discoverArtifacts } from '../../src/backends/discovery.ts';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { RotatingFilesBackend } from '../../src/backends/rotating-files.ts';
import type { DoctorOptions, DoctorRecovery } from '../../src/doctor/doctor.ts';
import { identityAt } from '../../src/ndjson/file-identity.ts';
import { runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, heardBytes, NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const ONE = eventLine(1);
const TWO = eventLine(2);
const TORN = '{"kind": "event", "sys';

function json(directory: string, name = 'e.ndjson'): PersistenceBackend {
  return new JsonFileBackend({ path: join(directory, name), shownPath: name });
}

function rotating(directory: string, name = 'r.log'): PersistenceBackend {
  const file = { path: join(directory, name), shownPath: name };
  return new RotatingFilesBackend(file, { maxFiles: 3, maxBytes: 1_000 });
}

async function recover(
  backend: PersistenceBackend,
  directory: string,
  recovery: Partial<DoctorRecovery> = {},
  more: Partial<DoctorOptions> = {},
) {
  const { artifact, problems } = await runCountedDoctor(
    backend,
    doctorOptions(directory, { mode: 'recover', ...more }, recovery),
  );
  return { artifact, problems, recovery: artifact.recovery, exitCode: artifact.exit_code };
}

async function discover(cwd: string, patterns: readonly string[]): Promise<readonly PersistenceBackend[]> {
  const limits = { maxFiles: 3, maxBytes: 1_000 };
  const { backends } = await discoverArtifacts({
    patterns,
    backend: 'auto',
    ifNoFiles: 'error',
    claim: () => null,
    ownFiles: () => [],
    ownGlobs: () => [],
    ...limits,
    cwd,
  });
  return backends;
}

/** Names in a directory, without what recovery makes for itself. */
function namesIn(directory: string): string[] {
  return readdirSync(directory)
    .filter((name) => name !== 'papyra-health' && name !== 'quarantine')
    .sort();
}

describe('a recovery', () => {
  test('leaves a healthy artifact alone', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TWO });
    const before = identityAt(join(directory, 'e.ndjson'));
    const { artifact, exitCode } = await recover(json(directory), directory);
    expect([artifact.recovery, artifact.post_scan, exitCode]).toEqual([null, null, 0]);
    expect(identityAt(join(directory, 'e.ndjson'))).toEqual(before);
    expect(namesIn(directory)).toEqual(['e.ndjson']);
  });

  test('of warnings alone does nothing', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': `${ONE}[1]\n` });
    const { artifact, exitCode } = await recover(json(directory), directory);
    expect(artifact.recovery).toBeNull();
    expect(exitCode).toBe(0);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(`${ONE}[1]\n`);
  });

  test('keeps aside what is no record where a setting makes that an error', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': `${ONE}[1]\n${TWO}` });
    const severities = { 'non-object': 'error' } as const;
    const { recovery, exitCode } = await recover(json(directory), directory, { severities }, { severities });
    expect(exitCode).toBe(0);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(ONE + TWO);
    expect(readFileSync(join(directory, recovery?.removed.kept_at ?? ''), 'utf8')).toBe('[1]\n');
  });

  test('cannot mend what a setting calls an error and is none: that stays, and is told', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': TWO + ONE });
    const severities = { 'time-regression': 'error' } as const;
    const { recovery, exitCode } = await recover(json(directory), directory, { severities }, { severities });
    expect(recovery?.status).toBe('none');
    expect(exitCode).toBe(2);
  });

  test('keeps line ends, mode and owner', async () => {
    const directory = temporaryDirectory({
      'e.ndjson': `${ONE.trimEnd()}\r\n${TORN}\r\n${TWO.trimEnd()}\r\n`,
    });
    const path = join(directory, 'e.ndjson');
    chmodSync(path, 0o640);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) chownSync(path, 12_345, 54_321);
    const before = statSync(path);
    await recover(json(directory), directory);
    expect(readFileSync(path, 'utf8')).toBe(`${ONE.trimEnd()}\r\n${TWO.trimEnd()}\r\n`);
    const { mode, uid, gid } = statSync(path);
    expect({ mode, uid, gid }).toEqual({ mode: before.mode, uid: before.uid, gid: before.gid });
  });

  test('says of each removed stretch where it came from', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': `${ONE}${TORN}${TWO}\n\n${TORN}` });
    const { recovery } = await recover(json(directory), directory);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(ONE + TWO);
    const keptAt = join(directory, recovery?.removed.kept_at ?? '');
    const index = readFileSync(`${keptAt}.ndjson`, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const start = ONE.length;
    const blank = start + TORN.length + TWO.length;
    expect(index).toMatchObject([
      { at: 0, bytes: TORN.length, rule: 'glued-records', line: 2, lines: 1, byte_start: start },
      {
        at: TORN.length,
        bytes: 2,
        rule: 'blank-line',
        line: 3,
        lines: 2,
        byte_start: blank,
        byte_end: blank + 2,
      },
      { at: TORN.length + 2, bytes: TORN.length, rule: 'torn-tail', line: 5, file: 'e.ndjson' },
    ]);
    expect(readFileSync(keptAt, 'utf8')).toBe(`${TORN}\n\n${TORN}`);
    expect(recovery?.removed).toMatchObject({ records: 2, bytes: 2 * TORN.length + 2 });
  });

  test('without salvage takes the whole line, as Papyra does', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': `${ONE}${TORN}${TWO}` });
    await recover(json(directory), directory, { salvages: false });
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(ONE);
  });

  test('of a set touches the damaged files alone', async () => {
    const directory = temporaryDirectory({ 'r.log.2': ONE, 'r.log.1': ONE + TORN, 'r.log': TWO });
    const before = ['r.log.2', 'r.log'].map((name) => identityAt(join(directory, name)));
    const { recovery, exitCode } = await recover(rotating(directory), directory);
    expect(recovery?.repaired_files).toEqual(['r.log.1']);
    expect(['r.log.2', 'r.log'].map((name) => identityAt(join(directory, name)))).toEqual(before);
    expect(exitCode).toBe(0);
  });
});

describe('the loss budget', () => {
  const files = { 'e.ndjson': `${ONE}${TORN}\n\n${TORN}` };
  const removedBytes = 2 * TORN.length + 2;

  test.each([
    ['records', 2, 0],
    ['records', 1, 2],
    ['bytes', removedBytes, 0],
    ['bytes', removedBytes - 1, 2],
  ] as const)('%s: %d', async (unit, limit, code) => {
    const directory = temporaryDirectory(files);
    const { recovery, exitCode } = await recover(json(directory), directory, { maxLoss: { unit, limit } });
    expect(exitCode).toBe(code);
    expect(recovery?.status).toBe(code === 0 ? 'done' : 'refused');
    if (code === 0) return;
    expect(recovery?.reason).toMatch(/^max-loss: 2 records \(46 bytes\) would go, and at most/);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(files['e.ndjson']);
    expect(namesIn(directory)).toEqual(['e.ndjson']);
    expect(existsSync(join(directory, 'papyra-health'))).toBe(false);
  });
});

describe('what seems to be no log', () => {
  const notes = '{\n  "a": 1\n}\n';

  test('is left alone', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': notes });
    const { recovery, exitCode } = await recover(json(directory), directory);
    expect([recovery?.status, exitCode]).toEqual(['refused', 2]);
    expect(recovery?.reason).toContain('3 lines that are no records and not one that is');
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(notes);
  });

  test('is mended when a budget allows it, or when there is a record in it', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': notes });
    await recover(json(directory), directory, { maxLoss: { unit: 'records', limit: 3 } });
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe('');
    writeFileSync(join(directory, 'e.ndjson'), notes + ONE);
    await recover(json(directory), directory);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(ONE);
  });
});

describe('a file that is written to', () => {
  test('during the scan is left alone, and its tail may be in flight', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN });
    const path = join(directory, 'e.ndjson');
    let isFirst = true;
    const onBytes = () => {
      if (isFirst) appendFileSync(path, 'tem_id');
      isFirst = false;
    };
    const { artifact, recovery, exitCode, problems } = await recover(
      json(directory),
      directory,
      {},
      { emit: heardBytes(onBytes) },
    );
    expect(recovery?.status).toBe('refused');
    expect(recovery?.reason).toContain('is being written to');
    expect(problems).toEqual([]);
    expect(exitCode).toBe(2);
    expect(artifact.scan.anomalies[0]?.message).toContain('possibly in flight');
    expect(readFileSync(path, 'utf8')).toBe(`${ONE}${TORN}tem_id`);
  });

  test.each([
    ['grew', (path: string) => appendFileSync(path, TWO)],
    [
      'was replaced by its like',
      (path: string) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(`${path}2`, readFileSync(path));
        utimesSync(`${path}2`, atime, mtime);
        renameSync(`${path}2`, path);
      },
    ],
    [
      'was changed in place, its time set back',
      (path: string) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, readFileSync(path, 'utf8').replace('"local"', '"locaX"'));
        utimesSync(path, atime, mtime);
      },
    ],
    ['vanished', (path: string) => rmSync(path)],
  ] as const)('after the scan, for it %s, is left alone', async (_, change) => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN });
    const path = join(directory, 'e.ndjson');
    // A whole number of seconds, so that a time can be set back to it.
    utimesSync(path, 1_767_225_600, 1_767_225_600);
    const options = doctorOptions(directory);
    const backend = json(directory);
    const scanned = await backend.scan({ ...options, hash: true, forRecovery: { salvages: true } });
    change(path);
    const after = existsSync(path) ? readFileSync(path) : null;
    const { recovery, problems, hasWritten } = await backend.recover(scanned, {
      ...options.recovery,
      signal: NO_SIGNAL,
    });
    expect(['refused', 'failed']).toContain(recovery.status);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('e.ndjson');
    expect(hasWritten).toBe(false);
    expect(existsSync(path) ? readFileSync(path) : null).toEqual(after);
    expect(namesIn(directory)).toEqual(after === null ? [] : ['e.ndjson']);
    const removed = join(directory, 'papyra-health/removed');
    expect(existsSync(removed) ? readdirSync(removed) : []).toEqual([]);
  });

  test('just before it is replaced needs no place in quarantine', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN });
    const path = join(directory, 'e.ndjson');
    const options = doctorOptions(directory);
    const backend = json(directory);
    const scanned = await backend.scan({ ...options, hash: true, forRecovery: { salvages: true } });
    // The place is named once the original has it, right before the rename.
    const shown = (target: string) => {
      if (target.includes('.quarantine.') && readFileSync(path, 'utf8') === ONE + TORN)
        appendFileSync(path, TWO);
      return target;
    };
    const { recovery } = await backend.recover(scanned, {
      ...options.recovery,
      mode: 'quarantine',
      shown,
      signal: NO_SIGNAL,
    });
    expect(recovery).toMatchObject({ status: 'refused', quarantined_files: [], repaired_files: [] });
    expect(recovery.files[0]?.moved_to).toBeNull();
    expect(readdirSync(join(directory, 'quarantine'))).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe(ONE + TORN + TWO);
  });
});

describe('an approved plan', () => {
  test('is carried out when nothing changed, and not otherwise', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': `${ONE}${TORN}\n` });
    const { recovery: plan, exitCode } = await recover(json(directory), directory, { planOnly: true });
    expect([plan?.status, exitCode]).toEqual(['planned', 2]);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(`${ONE}${TORN}\n`);
    const approved = { sha256: plan?.sha256 ?? null };

    appendFileSync(join(directory, 'e.ndjson'), TWO);
    const late = await recover(json(directory), directory, { approved });
    expect([late.recovery?.status, late.exitCode]).toEqual(['refused', 3]);
    expect(late.problems[0]?.message).toContain('Make a new plan');

    writeFileSync(join(directory, 'e.ndjson'), `${ONE}${TORN}\n`);
    const done = await recover(json(directory), directory, { approved });
    expect([done.recovery?.status, done.exitCode]).toEqual(['done', 0]);
  });

  test('that changes nothing does not cover damage', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN });
    const { exitCode } = await recover(json(directory), directory, { approved: { sha256: null } });
    expect(exitCode).toBe(3);
    writeFileSync(join(directory, 'e.ndjson'), ONE);
    const whole = await recover(json(directory), directory, { approved: { sha256: null } });
    expect(whole.exitCode).toBe(0);
  });

  test('covers the mode, the files that stay and the orphans', async () => {
    const directory = temporaryDirectory({ 'r.log.1': ONE + TORN, 'r.log': TWO, 'r.log.bak': 'x' });
    const plan = (mode: 'repair' | 'quarantine') =>
      recover(rotating(directory), directory, { planOnly: true, mode }).then(
        ({ recovery }) => recovery?.sha256,
      );
    const [repair, quarantine] = [await plan('repair'), await plan('quarantine')];
    expect(repair).not.toBe(quarantine);
    appendFileSync(join(directory, 'r.log'), ONE);
    expect(await plan('repair')).not.toBe(repair);
    writeFileSync(join(directory, 'r.log'), TWO);
    writeFileSync(join(directory, 'r.log.bak'), 'y');
    expect(await plan('repair')).toBe(repair);
    expect(await plan('quarantine')).not.toBe(quarantine);
  });
});

describe('quarantine', () => {
  test('keeps originals and orphans, whatever they are', async () => {
    const directory = temporaryDirectory({
      'r.log.1': ONE + TORN,
      'r.log': TWO,
      'r.log.bak': 'backup',
      'r.log.old/x': 'in a directory',
    });
    symlinkSync('nowhere', join(directory, 'r.log.link'));
    const { recovery, exitCode } = await recover(rotating(directory), directory, { mode: 'quarantine' });
    expect(exitCode).toBe(0);
    expect(namesIn(directory)).toEqual(['r.log', 'r.log.1']);
    const quarantine = join(directory, 'quarantine');
    const stamp = 1_767_225_600_000;
    expect(readdirSync(quarantine).sort()).toEqual(
      ['r.log.1', 'r.log.bak', 'r.log.link', 'r.log.old'].map((name) => `${name}.quarantine.${stamp}`),
    );
    expect(readFileSync(join(quarantine, `r.log.1.quarantine.${stamp}`), 'utf8')).toBe(ONE + TORN);
    expect(lstatSync(join(quarantine, `r.log.link.quarantine.${stamp}`)).isSymbolicLink()).toBe(true);
    expect(recovery?.quarantined_files).toHaveLength(4);
    expect(recovery?.files.map(({ moved_to }) => moved_to).sort()).toEqual(
      [...(recovery?.quarantined_files ?? [])].sort(),
    );
  });

  test('overwrites nothing', async () => {
    const taken = 'e.ndjson.quarantine.1767225600000';
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN, [`quarantine/${taken}`]: 'mine' });
    const { recovery } = await recover(json(directory), directory, { mode: 'quarantine' });
    expect(readFileSync(join(directory, 'quarantine', taken), 'utf8')).toBe('mine');
    expect(recovery?.quarantined_files).toEqual(['quarantine/e.ndjson.quarantine.1767225600001']);
  });

  test('of a run that was killed is gone on with', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN, 'quarantine/': '' });
    linkSync(join(directory, 'e.ndjson'), join(directory, 'quarantine/e.ndjson.quarantine.1'));
    const { recovery } = await recover(json(directory), directory, { mode: 'quarantine' });
    expect(recovery?.quarantined_files).toEqual(['quarantine/e.ndjson.quarantine.1']);
    expect(readFileSync(join(directory, 'quarantine/e.ndjson.quarantine.1'), 'utf8')).toBe(ONE + TORN);
  });

  test.runIf(existsSync('/dev/shm'))('on another file system holds copies', async () => {
    const directory = temporaryDirectory({ 'r.log': ONE + TORN, 'r.log.bak': 'backup' });
    const quarantineDir = join('/dev/shm', directory.slice(1).replaceAll('/', '-'));
    try {
      const { exitCode } = await recover(rotating(directory), directory, {
        mode: 'quarantine',
        quarantineDir,
      });
      expect(exitCode).toBe(0);
      expect(readdirSync(quarantineDir)).toHaveLength(2);
      expect(readFileSync(join(quarantineDir, 'r.log.quarantine.1767225600000'), 'utf8')).toBe(ONE + TORN);
      expect(readFileSync(join(directory, 'r.log'), 'utf8')).toBe(ONE);
      expect(namesIn(directory)).toEqual(['r.log']);
    } finally {
      rmSync(quarantineDir, { recursive: true, force: true });
    }
  });

  test.each(['.', 'r.log-quarantine'])('is refused where it would make orphans: %s', async (place) => {
    const directory = temporaryDirectory({ 'r.log': ONE + TORN });
    const quarantineDir = join(directory, place);
    const { recovery, exitCode } = await recover(rotating(directory), directory, {
      mode: 'quarantine',
      quarantineDir,
    });
    expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
    expect(recovery?.reason).toContain('would be orphans');
    expect(namesIn(directory)).toEqual(['r.log']);
  });
});

describe('a place that is no directory', () => {
  test.each(['repair', 'quarantine'] as const)('is named, and nothing is written: %s', async (mode) => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN });
    const place = join(directory, 'e.ndjson');
    for (const planOnly of [true, false]) {
      const places = { mode, planOnly, outputDir: place, quarantineDir: join(place, 'deeper') };
      const { recovery, exitCode, problems } = await recover(json(directory), directory, places);
      expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
      expect(problems[0]?.message).toContain('ENOTDIR');
      expect(problems[0]?.message).toContain('run this again');
    }
    expect(readFileSync(place, 'utf8')).toBe(ONE + TORN);
  });
});

describe('names that are not what they seem', () => {
  test('two names of one file in a set are refused, by recovery and by compaction', async () => {
    const directory = temporaryDirectory({ 'r.log': ONE + TORN });
    symlinkSync('r.log', join(directory, 'r.log.1'));
    for (const mode of ['repair', 'quarantine'] as const) {
      const { recovery, exitCode } = await recover(rotating(directory), directory, { mode });
      expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
      expect(recovery?.reason).toContain('one file under two names');
    }
    const options = { max_records: 1, max_age_seconds: null, max_total_bytes: null };
    const { compaction } = await rotating(directory).compact({
      retention: options,
      now: new Date(),
      dryRun: false,
      workspace: directory,
      shown: (path) => path,
      settlingMs: 0,
      signal: NO_SIGNAL,
    });
    expect(compaction.status).toBe('refused');
    expect(readFileSync(join(directory, 'r.log'), 'utf8')).toBe(ONE + TORN);
  });

  test('an orphan that is an artifact of its own stays', async () => {
    const directory = temporaryDirectory({
      'events.9': ONE,
      events: ONE + TORN,
      'events.1': ONE,
      'events-eu': ONE,
      'events-eu.1': TWO,
    });
    const backends = await discover(directory, ['events', 'events-eu']);
    const [events, europe] = backends as [PersistenceBackend, PersistenceBackend];
    const { recovery, exitCode } = await recover(events, directory, { mode: 'quarantine' });
    expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
    expect(recovery?.reason).toContain('events-eu is an orphan of the rotating set events');
    expect((await recover(europe, directory, { mode: 'quarantine' })).exitCode).toBe(0);
    expect(namesIn(directory)).toEqual(['events', 'events-eu', 'events-eu.1', 'events.1', 'events.9']);
  });

  test('an orphan of a set that was found goes', async () => {
    const directory = temporaryDirectory({ events: ONE + TORN, 'events.1': ONE, 'events.9': ONE });
    const [events] = await discover(directory, ['events']);
    const { exitCode } = await recover(events as PersistenceBackend, directory, { mode: 'quarantine' });
    expect(exitCode).toBe(0);
    expect(namesIn(directory)).toEqual(['events', 'events.1']);
  });

  test('what goes by a long name is kept too', async () => {
    const name = `${'語'.repeat(80)}.ndjson`;
    const directory = temporaryDirectory({ [name]: ONE + TORN });
    const { recovery, exitCode } = await recover(json(directory, name), directory);
    expect(exitCode).toBe(0);
    expect(recovery?.removed.kept_at).toMatch(/^papyra-health\/removed\/語{33}\.[0-9a-f]{16}\.removed$/);
    const long = await recover(json(directory, name), directory, { mode: 'quarantine' });
    expect(long.exitCode).toBe(0);
    appendFileSync(join(directory, name), TORN);
    const { problems } = await recover(json(directory, name), directory, { mode: 'quarantine' });
    expect(problems[0]?.message).toContain('ENAMETOOLONG');
    expect(problems[0]?.message).toContain('a shorter name');
  });
});

describe('links', () => {
  const outside = () => temporaryDirectory({ 'e.ndjson': ONE + TORN });

  test('out of the workspace are not followed', async () => {
    const elsewhere = outside();
    const directory = temporaryDirectory();
    symlinkSync(join(elsewhere, 'e.ndjson'), join(directory, 'e.ndjson'));
    const { recovery, exitCode } = await recover(json(directory), directory);
    expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
    expect(recovery?.reason).toContain('out of the workspace');
    expect(readFileSync(join(elsewhere, 'e.ndjson'), 'utf8')).toBe(ONE + TORN);
  });

  test('to a directory outside are not followed either', async () => {
    const elsewhere = outside();
    const directory = temporaryDirectory();
    symlinkSync(elsewhere, join(directory, 'logs'));
    const { exitCode } = await recover(json(directory, 'logs/e.ndjson'), directory);
    expect(exitCode).toBe(3);
    expect(readFileSync(join(elsewhere, 'e.ndjson'), 'utf8')).toBe(ONE + TORN);
  });

  test('within it lead to the file that is mended', async () => {
    const directory = temporaryDirectory({ 'data/e.ndjson': ONE + TORN });
    symlinkSync('data/e.ndjson', join(directory, 'e.ndjson'));
    const { exitCode } = await recover(json(directory), directory);
    expect(exitCode).toBe(0);
    expect(lstatSync(join(directory, 'e.ndjson')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(directory, 'data/e.ndjson'), 'utf8')).toBe(ONE);
  });

  test('do not lead what is kept out of the workspace', async () => {
    const elsewhere = temporaryDirectory();
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN });
    mkdirSync(join(directory, 'papyra-health'));
    symlinkSync(elsewhere, join(directory, 'papyra-health/removed'));
    symlinkSync(elsewhere, join(directory, 'quarantine'));
    for (const mode of ['repair', 'quarantine'] as const) {
      const { recovery, exitCode } = await recover(json(directory), directory, { mode });
      expect([recovery?.status, exitCode]).toEqual(['refused', 3]);
    }
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(ONE + TORN);
  });

  test('a second name of the file keeps what it had', async () => {
    const elsewhere = temporaryDirectory();
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN });
    linkSync(join(directory, 'e.ndjson'), join(elsewhere, 'backup'));
    const { exitCode } = await recover(json(directory), directory);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(directory, 'e.ndjson'), 'utf8')).toBe(ONE);
    expect(readFileSync(join(elsewhere, 'backup'), 'utf8')).toBe(ONE + TORN);
  });
});

describe('what a killed run left', () => {
  test('is taken away, unless its process still runs', async () => {
    const directory = temporaryDirectory({ 'e.ndjson': ONE + TORN });
    const { recovery } = await recover(json(directory), directory, { planOnly: true });
    expect(recovery?.status).toBe('planned');
    const left = (pid: number) => join(directory, `.papyra-health-${pid}-0123456789abcdef.tmp`);
    const [dead, own, alive] = [left(99_999_999), left(process.pid), left(process.ppid)];
    for (const path of [dead, own, alive]) writeFileSync(path, 'left over');
    await recover(json(directory), directory);
    expect(existsSync(dead) || existsSync(own)).toBe(false);
    expect(existsSync(alive)).toBe(true);
  });
});
