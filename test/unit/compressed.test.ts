/** Compressed artifacts: what they hold is judged as if it lay there uncompressed, and what is wrong with them is told. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import zlib from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScanOptions } from '../../src/backends/backend.ts';
import { discoverArtifacts } from '../../src/backends/discovery.ts';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { Interruption, stoppedBy } from '../../src/ndjson/interruption.ts';
import { MAX_DIAGNOSED_BYTES } from '../../src/ndjson/line-diagnosis.ts';
import { openArtifact } from '../../src/ndjson/open-artifact.ts';
import type { Retention } from '../../src/report/report.ts';
import { bulkyLines, compress, gzip, type Suffix } from '../support/compressed.ts';
import { compactCounted, runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, ENGINE, heardBytes, NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory, withDirectory } from '../support/temporary.ts';

const OPTIONS: ScanOptions = {
  maxAnomalies: 100_000,
  severities: {},
  hash: true,
  forRecovery: null,
  emit: () => {},
  engine: ENGINE,
  signal: NO_SIGNAL,
};

const SUFFIXES: readonly Suffix[] = ['.gz', '.zst'];
const ONE = Buffer.from(eventLine(1));
const TWO = Buffer.from(eventLine(2));
const TORN = Buffer.from('{"kind": "ev');
const LINES = bulkyLines(1_000);
const BULK = Buffer.concat(LINES);

/** So many times the same, one compressed part behind the other. */
function several(suffix: Suffix, parts: number): Buffer {
  const part = compress(suffix, BULK);
  return Buffer.concat(Array.from({ length: parts }, () => part));
}

const BOMB_BYTES = 128 << 20;
const BOMBS: readonly [Suffix, Buffer][] = [
  ['.gz', gzip(Buffer.alloc(BOMB_BYTES))],
  ['.zst', zlib.zstdCompressSync(Buffer.alloc(BOMB_BYTES))],
];

function backend(directory: string, name: string): JsonFileBackend {
  return new JsonFileBackend({ path: join(directory, name), shownPath: name });
}

async function scan(name: string, content: Uint8Array, options: Partial<ScanOptions> = {}) {
  return withDirectory({ [name]: content }, (directory) =>
    backend(directory, name).scan({ ...OPTIONS, ...options }),
  );
}

/** What does not depend on how a file is stored. */
async function judgement(name: string, content: Uint8Array) {
  const { scan: found, problems } = await scan(name, content);
  const anomalies = found.anomalies.map((anomaly) => ({ ...anomaly, path: '' }));
  const { counts, records, events, latest_audit, timestamps } = found;
  return { anomalies, counts, records, events, latest_audit, timestamps, problems };
}

/** The one problem of a file that cannot be read to its end, and what was learned by then. */
async function failure(name: string, content: Uint8Array, options: Partial<ScanOptions> = {}) {
  const { scan: found, problems, members } = await scan(name, content, options);
  expect(problems).toMatchObject([{ subject: name, severity: 'error' }]);
  expect(members).toEqual([]);
  return {
    message: problems[0]?.message,
    records: found.records.total,
    coverage: found.coverage,
    scan: found,
  };
}

/** A line of `LINES` by its number, a long bad one by its length, or any bytes in hexadecimal digits. */
type AnyLine = number | { readonly long: number } | string;

function bytesOf(line: AnyLine): Buffer {
  if (typeof line === 'string') return Buffer.from(line, 'hex');
  return typeof line === 'number'
    ? (LINES[line] as Buffer)
    : Buffer.from(`{"a": "${'x'.repeat(line.long)}" 1}\n`);
}

const DAMAGE = ['{"kind": "ev', '\r\n', '{"a" 1}\r', '\0\0\0'].map((text) =>
  Buffer.from(text).toString('hex'),
);
const anyLines: fc.Arbitrary<AnyLine[]> = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.nat(LINES.length - 1) },
    { weight: 2, arbitrary: fc.constantFrom(...DAMAGE) },
    {
      weight: 2,
      arbitrary: fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes).toString('hex')),
    },
    { weight: 1, arbitrary: fc.record({ long: fc.nat(200_000) }) },
  ),
  { maxLength: 500, size: 'max' },
);

describe('what a compressed artifact holds', () => {
  test.each(SUFFIXES)('%s is judged as if it were not compressed, wherever its parts end', async (suffix) => {
    const cuts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 });
    const property = fc.asyncProperty(anyLines, cuts, async (lines, shares) => {
      const content = Buffer.concat(lines.map(bytesOf));
      const ends = [...shares, 1].map((share) => Math.floor(share * content.length)).sort((a, b) => a - b);
      const parts = ends.map((end, i) => compress(suffix, content.subarray(ends[i - 1] ?? 0, end)));
      const plain = await judgement('e.ndjson', content);
      expect(await judgement(`e.ndjson${suffix}`, Buffer.concat(parts))).toEqual(plain);
    });
    await fc.assert(property, {
      numRuns: 30,
      interruptAfterTimeLimit: 20_000,
      markInterruptAsFailure: false,
    });
  });

  test.each(SUFFIXES)('%s: a long bad line is looked at in whole, up to the same length', async (suffix) => {
    for (const length of [3 << 20, MAX_DIAGNOSED_BYTES, MAX_DIAGNOSED_BYTES + 1]) {
      const torn = Buffer.alloc(length + 1 - TWO.length, 'x');
      torn.write('{"a": "');
      const content = Buffer.concat([BULK, torn, TWO, ONE]);
      const plain = await judgement('e.ndjson', content);
      const isHeld = length <= MAX_DIAGNOSED_BYTES;
      expect(plain.anomalies[0]?.rule).toBe(isHeld ? 'glued-records' : 'invalid-json');
      expect(await judgement(`e.ndjson${suffix}`, compress(suffix, content))).toEqual(plain);
    }
  });

  test('is taken from the tool itself, with its name in it and members one after the other', async () => {
    const content = gzip(BULK, '-9');
    const named = await withDirectory({ 'e.ndjson': BULK }, async (directory) =>
      gzip(Buffer.alloc(0), '-N', join(directory, 'e.ndjson')),
    );
    const { records } = (await scan('e.ndjson.gz', Buffer.concat([content, gzip(Buffer.alloc(0)), named])))
      .scan;
    expect(records.total).toBe(2 * LINES.length);
  });

  test.each(['E.NDJSON.GZ', 'e.Gz'])('is found by its name, here %s', async (name) => {
    expect((await scan(name, gzip(ONE))).scan.records.total).toBe(1);
  });

  test.each(SUFFIXES)('%s: nothing, compressed, is healthy', async (suffix) => {
    const { scan: found, problems } = await scan(`e${suffix}`, compress(suffix, Buffer.alloc(0)));
    expect([found.records.total, found.files[0]?.inflated_bytes, problems]).toEqual([0, 0, []]);
  });

  test('may be followed by zeros, in gzip', async () => {
    const padded = Buffer.concat([gzip(BULK), Buffer.alloc(200_000)]);
    const { scan: found, problems } = await scan('e.gz', padded);
    expect([found.records.total, found.bytes, problems]).toEqual([LINES.length, padded.length, []]);
  });

  test('has frames to be passed over between the others, in zstd', async () => {
    const skipped = Buffer.concat([Buffer.from([0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0]), Buffer.from('abc')]);
    const frames = [skipped, compress('.zst', ONE), skipped, compress('.zst', TWO), skipped];
    const { scan: found, problems } = await scan('e.zst', Buffer.concat(frames));
    expect([found.records.total, problems]).toEqual([2, []]);
  });
});

describe('the facts of a compressed file', () => {
  test.each(SUFFIXES)('%s: sizes and digest are of the file, with what came of it beside', async (suffix) => {
    const content = compress(suffix, BULK);
    let told = 0;
    const { scan: found } = await scan(`e${suffix}`, content, {
      emit: heardBytes((bytes) => (told += bytes)),
    });
    const sha256 = createHash('sha256').update(content).digest('hex');
    const { length } = content;
    expect(found).toMatchObject({
      bytes: length,
      sha256,
      coverage: { unit: 'bytes', scanned: length, total: length },
      files: [
        { path: `e${suffix}`, bytes: length, inflated_bytes: BULK.length, records: LINES.length, sha256 },
      ],
    });
    expect(told).toBe(length);
  });

  test('have no inflated bytes where it is not compressed', async () => {
    expect((await scan('e.ndjson', ONE)).scan.files[0]?.inflated_bytes).toBeNull();
  });

  test('places of findings are in what it holds', async () => {
    const { anomalies } = (await scan('e.gz', gzip(Buffer.concat([BULK, Buffer.from('oops\n')])))).scan;
    expect(anomalies).toMatchObject([
      { line: LINES.length + 1, column: 1, byte_start: BULK.length, byte_end: BULK.length + 4 },
    ]);
  });
});

describe('a name that does not fit', () => {
  test.each([
    [
      'e.gz',
      ONE,
      'e.gz cannot be read: it is named .gz and does not begin as gzip data does. See what it is',
    ],
    [
      'e.gz',
      Buffer.alloc(0),
      'it is named .gz and is empty, which gzip data never is. Compress the original again',
    ],
    ['e.zst', Buffer.alloc(0), 'it is named .zst and is empty, which zstd data never is'],
    [
      'e.gz',
      compress('.zst', ONE),
      'it is zstd data and its name ends in .gz. Give it a name that ends in .zst.',
    ],
    ['e.zst', gzip(ONE), 'it is gzip data and its name ends in .zst. Give it a name that ends in .gz.'],
    ['e.ndjson', gzip(ONE), 'it is gzip data and its name does not say so. Give it a name that ends in .gz.'],
    ['e.ndjson', compress('.zst', ONE), 'it is zstd data and its name does not say so'],
    ['e.gz', Buffer.from([0x1f, 0x8b, 0x07, 0]), 'it is named .gz and does not begin as gzip data does'],
  ])('%s is told', async (name, content, message) => {
    const { message: told, records, scan: found } = await failure(name, content);
    expect(told).toContain(message);
    expect([records, found.counts.total, found.coverage.scanned]).toEqual([0, 0, 0]);
  });
});

describe('compressed data that is damaged', () => {
  test.each(SUFFIXES)('%s that is cut off says where, at whatever byte', async (suffix) => {
    const content = compress(suffix, BULK);
    for (const length of [1, 2, 3, 4, 5, 12, content.length >> 1, content.length - 9, content.length - 1]) {
      const { message, scan: found } = await failure(`e${suffix}`, content.subarray(0, length));
      expect(message, `${length} bytes`).toContain('it was cut off, or is still being written');
      const inflated = found.files[0]?.inflated_bytes ?? 0;
      if (inflated > 0)
        expect(message).toContain(`${inflated.toLocaleString('en')} bytes inflated, was examined`);
      else expect(message).not.toContain('examined');
      expect(found.counts.total).toBe(0);
    }
  });

  test.each(SUFFIXES)('%s in the second part only is told, too', async (suffix) => {
    const content = compress(suffix, BULK);
    const { message, records } = await failure(
      `e${suffix}`,
      Buffer.concat([content, content.subarray(0, 8)]),
    );
    expect(message).toContain('it was cut off');
    expect(records).toBe(LINES.length);
  });

  test.each([
    ['.gz', 'incorrect data check'],
    ['.zst', "restored data doesn't match checksum"],
  ] as const)('%s with a wrong checksum is examined in whole all the same', async (suffix, reason) => {
    const checked = compress(suffix, BULK);
    const at = checked.length - (suffix === '.gz' ? 8 : 1);
    checked[at] = (checked[at] as number) ^ 1;
    const { message, records } = await failure(`e${suffix}`, checked);
    expect(message).toMatch(
      new RegExp(`its ${suffix === '.gz' ? 'gzip' : 'zstd'} data is damaged near byte [\\d,]+: ${reason}`),
    );
    expect(records).toBe(LINES.length);
  });

  test.each(SUFFIXES)('%s in the middle keeps what was found before', async (suffix) => {
    const damaged = compress(suffix, Buffer.concat([Buffer.from('oops\n'), BULK]));
    damaged.fill(0xff, damaged.length >> 1, (damaged.length >> 1) + 64);
    const { scan: found, message } = await failure(`e${suffix}`, damaged);
    expect(message).toContain('is damaged near byte');
    expect(found.anomalies[0]).toMatchObject({ rule: 'invalid-json', line: 1 });
    expect(found.records.total).toBeGreaterThan(LINES.length / 4);
    expect(found.coverage.scanned).toBeLessThan(found.coverage.total);
  });

  test.each(SUFFIXES)('%s loses nothing before the damage, wherever that is', async (suffix) => {
    const part = compress(suffix, BULK);
    const damage = (content: Buffer, at: number) => {
      const damaged = Buffer.from(content);
      damaged.fill(0xff, at, at + 64);
      return damaged;
    };
    for (const share of [0.3, 0.9]) {
      const at = Math.floor(part.length * share);
      const { records } = await failure(`e${suffix}`, damage(part, at));
      expect(records).toBeGreaterThan(0);
      for (const before of [1, 10, 11, 21, 32]) {
        const content = damage(several(suffix, 40), before * part.length + at);
        const whole = await failure(`e${suffix}`, content);
        expect(whole.records, `behind ${before} parts`).toBe(before * LINES.length + records);
        expect(whole.coverage.scanned).toBeLessThan(content.length);
      }
    }
  });

  test.each([
    ['.gz', [TWO]],
    ['.gz', [Buffer.from('x')]],
    ['.gz', [Buffer.alloc(100_000), Buffer.from('x')]],
    ['.gz', [Buffer.alloc(100), gzip(TWO)]],
    ['.zst', [TWO]],
    ['.zst', [Buffer.alloc(9)]],
  ] as const)('%s that something else follows is examined up to there', async (suffix, more) => {
    const content = Buffer.concat([compress(suffix, BULK), ...more]);
    const { message, records } = await failure(`e${suffix}`, content);
    expect(message).toMatch(/ends near byte [\d,]+, and something else follows|it was cut off/);
    expect(records).toBe(LINES.length);
  });
});

describe('a bomb', () => {
  test.each(BOMBS)('%s is not read on', async (suffix, bomb) => {
    const { message, scan: found } = await failure(`e${suffix}`, bomb);
    expect(message).toMatch(
      /^e\.g?zs?t? cannot be read: it inflates to more than 250 times its size, as a bomb does: its first [\d,]+ bytes hold [\d,]+\. The rest was not read\. If that is as it should be, raise max-compression-ratio\.$/,
    );
    expect(found.files[0]?.inflated_bytes).toBeLessThan(20 << 20);
    expect(found.coverage.scanned).toBeGreaterThan(0);
    expect(found.coverage.scanned).toBeLessThan(bomb.length / 4);
  });

  test.each(BOMBS)('%s behind much that is none is found, too', async (suffix, bomb) => {
    const engine = { ...ENGINE, maxCompressionRatio: 20 };
    const { records, message } = await failure(`e${suffix}`, Buffer.concat([compress(suffix, BULK), bomb]), {
      engine,
    });
    expect(message).toContain('more than 20 times its size');
    expect(records).toBe(LINES.length);
  });

  test.each(BOMBS)('%s is read where a setting allows it', async (suffix, bomb) => {
    const engine = { ...ENGINE, maxCompressionRatio: 100_000 };
    const { scan: found, problems } = await scan(`e${suffix}`, bomb, { engine });
    expect(problems).toEqual([]);
    expect(found.files[0]?.inflated_bytes).toBe(BOMB_BYTES);
    expect(found.anomalies).toMatchObject([{ rule: 'torn-tail', byte_end: BOMB_BYTES }]);
  });

  test('is none as long as it is small', async () => {
    const { problems } = await scan('e.gz', gzip(Buffer.from(eventLine(1).repeat(80_000))), {
      engine: { ...ENGINE, maxCompressionRatio: 1 },
    });
    expect(problems).toEqual([]);
  });
});

describe('zstd data that asks for more than there is', () => {
  test('a window that would take too much memory is refused', async () => {
    // A frame header: magic, no single segment, a window of 2 GiB.
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 21 << 3, 0x01, 0x00, 0x00]);
    const { message } = await failure('e.zst', frame);
    expect(message).toContain(
      'takes more than 128 MiB of memory to inflate. Compress it again, with --long=27 at most.',
    );
  });

  test('a dictionary is told', async () => {
    // A frame header: magic, a single segment with the number of a dictionary.
    const frame = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x21, 0x07, 0x01, 0x01, 0x00, 0x00]);
    const { message } = await failure('e.zst', frame);
    expect(message).toContain('takes a dictionary to inflate. Compress it again without one.');
  });
});

/** Paths under a directory that this process has open. */
function openFiles(directory: string): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    const link = `/proc/self/fd/${fd}`;
    const path = existsSync(link) ? readlinkSync(link) : '';
    return path.startsWith(directory) ? [path] : [];
  });
}

/** What a file holds, read by pieces of these lengths, over and over, with a pause behind each; and what ended it. */
async function contentOf(path: string, lengths: readonly number[], pause: () => Promise<void>) {
  const artifact = await openArtifact(path, {
    maxRatio: Number.POSITIVE_INFINITY,
    onCompressed: () => {},
    signal: NO_SIGNAL,
  });
  const pieces: Buffer[] = [];
  let error: string | null = null;
  try {
    for (let i = 0; ; i++) {
      const buffer = Buffer.alloc(lengths[i % lengths.length] as number);
      const read = await artifact.source.read(buffer, 0, buffer.length);
      if (read === 0) break;
      pieces.push(buffer.subarray(0, read));
      await pause();
    }
  } catch (thrown) {
    error = (thrown as Error).message;
  } finally {
    artifact.close();
  }
  return { content: Buffer.concat(pieces), error };
}

describe('inflating', () => {
  test.each(SUFFIXES)('%s ends with the signal and leaves nothing open', async (suffix) => {
    const name = `e${suffix}`;
    const directory = temporaryDirectory({ [name]: several(suffix, 60) });
    const controller = new AbortController();
    const reason = stoppedBy('SIGINT');
    let told = 0;
    const onBytes = (bytes: number) => {
      told += bytes;
      controller.abort(reason);
    };
    const { signal } = controller;
    const { interruption, scan: found } = await backend(directory, name).scan({
      ...OPTIONS,
      signal,
      emit: heardBytes(onBytes),
    });
    expect(interruption).toBe(reason);
    expect(interruption).toBeInstanceOf(Interruption);
    expect(found.bytes).toBe(told);
    expect(told).toBeLessThan(statSync(join(directory, name)).size);
    if (process.platform === 'linux') expect(openFiles(directory)).toEqual([]);
  });

  test('ends with the signal also where nothing comes any more', async () => {
    const directory = temporaryDirectory({ 'e.gz': gzip(ONE) });
    const path = join(directory, 'e.gz');
    truncateSync(path, 4 * 2 ** 30);
    const controller = new AbortController();
    const { signal } = controller;
    const onBytes = () => setImmediate(() => controller.abort(stoppedBy('SIGTERM')));
    const { interruption, scan: found } = await backend(directory, 'e.gz').scan({
      ...OPTIONS,
      signal,
      emit: heardBytes(onBytes),
    });
    expect(interruption?.by).toBe('SIGTERM');
    expect(found.coverage.scanned).toBeLessThan(found.coverage.total);
    expect(found.records.total).toBe(1);
  });

  test.each(SUFFIXES)('%s gives the same to whoever reads it, be it slowly', async (suffix) => {
    const parts = fc.array(fc.record({ lines: fc.nat(300), zeros: fc.nat(1 << 20) }), {
      minLength: 1,
      maxLength: 4,
    });
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    const damage = fc.constantFrom('none', 'cut off', 'changed', 'continued');
    // The last one sees to it that there is an end to it.
    const lengths = fc
      .array(fc.integer({ min: 1, max: 200_000 }), { maxLength: 8 })
      .map((some) => [...some, 100_000]);
    const property = fc.asyncProperty(parts, damage, share, lengths, async (contents, how, where, slowly) => {
      const whole = contents.map(({ lines, zeros }) =>
        Buffer.concat([...LINES.slice(0, lines), Buffer.alloc(zeros)]),
      );
      const sound = Buffer.concat(whole.map((part) => compress(suffix, part)));
      const at = 8 + Math.floor(where * (sound.length - 8));
      if (how === 'changed') sound[at] = (sound[at] as number) ^ 0xff;
      const file = how === 'cut off' ? sound.subarray(0, at) : sound;
      const content = how === 'continued' ? Buffer.concat([file, TORN]) : file;
      await withDirectory({ [`e${suffix}`]: content }, async (directory) => {
        const path = join(directory, `e${suffix}`);
        const fast = await contentOf(path, [1 << 20], () => Promise.resolve());
        const slow = await contentOf(path, slowly, () => new Promise((resolve) => setTimeout(resolve, 1)));
        expect(slow.content.equals(fast.content)).toBe(true);
        expect(slow.error).toBe(fast.error);
        if (how === 'changed') return;
        expect(Buffer.concat(whole).subarray(0, fast.content.length).equals(fast.content)).toBe(true);
        if (how === 'none') expect(fast.error).toBeNull();
        if (how !== 'cut off') expect(fast.content.length).toBe(Buffer.concat(whole).length);
        if (how === 'continued') expect(fast.error).not.toBeNull();
      });
    });
    await fc.assert(property, {
      numRuns: 20,
      interruptAfterTimeLimit: 20_000,
      markInterruptAsFailure: false,
    });
  });

  test.each(SUFFIXES)('%s takes no more memory than what waits', async (suffix) => {
    const name = `e${suffix}`;
    const content = Buffer.concat(Array.from({ length: 60 }, () => BULK));
    const directory = temporaryDirectory({ [name]: compress(suffix, content) });
    const artifact = await openArtifact(join(directory, name), {
      maxRatio: Number.POSITIVE_INFINITY,
      onCompressed: () => {},
      signal: NO_SIGNAL,
    });
    try {
      const buffer = Buffer.alloc(1 << 16);
      const before = process.memoryUsage().arrayBuffers;
      let most = 0;
      let total = 0;
      for (let read = -1; read !== 0; total += read) {
        read = await artifact.source.read(buffer, 0, buffer.length);
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
      }
      expect(total).toBe(content.length);
      expect(most).toBeLessThan(4 << 20);
    } finally {
      artifact.close();
    }
  });

  test.each(BOMBS)('%s waits for whoever reads', async (suffix, bomb) => {
    const name = `e${suffix}`;
    const directory = temporaryDirectory({ [name]: bomb });
    let used = 0;
    const artifact = await openArtifact(join(directory, name), {
      maxRatio: Number.POSITIVE_INFINITY,
      onCompressed: (bytes) => {
        used += bytes.length;
      },
      signal: NO_SIGNAL,
    });
    try {
      const before = process.memoryUsage().arrayBuffers;
      expect(await artifact.source.read(Buffer.alloc(1), 0, 1)).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(32 << 20);
      expect(used).toBe(0);
    } finally {
      artifact.close();
    }
  });
});

describe('a compressed artifact in mode recover', () => {
  test('is left alone where it is healthy', async () => {
    const directory = temporaryDirectory({ 'e.gz': gzip(BULK) });
    const { artifact, problems } = await runCountedDoctor(
      backend(directory, 'e.gz'),
      doctorOptions(directory, { mode: 'recover' }),
    );
    expect([artifact.exit_code, artifact.recovery, problems]).toEqual([0, null, []]);
  });

  test.each([false, true])(
    'is refused where it is damaged, and nothing is written (plan only: %s)',
    async (planOnly) => {
      const content = gzip(Buffer.concat([ONE, TORN, TWO]));
      const directory = temporaryDirectory({ 'e.gz': content });
      const options = doctorOptions(directory, { mode: 'recover' }, { planOnly });
      const { artifact, problems } = await runCountedDoctor(backend(directory, 'e.gz'), options);
      const message =
        'e.gz is compressed, so it cannot be mended. Decompress it, recover that, and compress it again. Nothing was written.';
      expect(problems).toEqual([{ subject: 'e.gz', message, severity: 'error' }]);
      expect(artifact.recovery).toMatchObject({ status: 'refused', reason: message, files: [] });
      expect([artifact.exit_code, artifact.post_scan]).toEqual([3, null]);
      expect(readdirSync(directory)).toEqual(['e.gz']);
      expect(readFileSync(join(directory, 'e.gz'))).toEqual(content);
    },
  );

  test('keeps warnings warnings', async () => {
    const directory = temporaryDirectory({
      'e.zst': compress('.zst', Buffer.concat([ONE, Buffer.from('[1]\n')])),
    });
    const { artifact } = await runCountedDoctor(
      backend(directory, 'e.zst'),
      doctorOptions(directory, { mode: 'recover' }),
    );
    expect([artifact.exit_code, artifact.recovery, artifact.scan.counts.warnings]).toEqual([0, null, 1]);
  });
});

describe('retention of a compressed artifact', () => {
  async function compact(name: string, content: Uint8Array, retention: Partial<Retention>, dryRun: boolean) {
    const directory = temporaryDirectory({ [name]: content });
    const options = doctorOptions(directory);
    const artifact = backend(directory, name);
    const diagnosis = await compactCounted(artifact, await runCountedDoctor(artifact, options), options, {
      retention: { max_records: null, max_age_seconds: null, max_total_bytes: null, ...retention },
      now: new Date(1_767_225_600_000 + 1_000_000),
      dryRun,
      workspace: directory,
      shown: (path) => path,
      settlingMs: 0,
      signal: NO_SIGNAL,
    });
    expect(readFileSync(join(directory, name))).toEqual(Buffer.from(content));
    return diagnosis;
  }

  test.each(SUFFIXES)('%s is measured by what it holds', async (suffix) => {
    for (const retention of [{ max_records: 10 }, { max_age_seconds: 100 }, { max_total_bytes: 50_000 }]) {
      const plain = (await compact('e', BULK, retention, true)).artifact.compaction;
      const { compaction } = (await compact(`e${suffix}`, compress(suffix, BULK), retention, true)).artifact;
      const files = plain?.files.map((file) => ({ ...file, path: `e${suffix}` }));
      expect(compaction).toEqual({ ...plain, files });
      expect(compaction?.reclaimed.records).toBeGreaterThan(0);
    }
  });

  test('is not carried out', async () => {
    const { artifact, problems } = await compact('e.gz', gzip(BULK), { max_records: 10 }, false);
    const message =
      'e.gz is compressed, so it was measured and not compacted. Decompress it, compact that, and compress it again. ' +
      'Every file is as it was.';
    expect(problems).toEqual([{ subject: 'e.gz', message, severity: 'error' }]);
    expect(artifact.compaction).toMatchObject({ status: 'refused', reason: message, after: { records: 10 } });
    expect(artifact.exit_code).toBe(3);
  });

  test('has nothing to refuse where nothing goes', async () => {
    const { artifact, problems } = await compact('e.gz', gzip(ONE), { max_records: 10 }, false);
    expect([artifact.compaction?.status, artifact.exit_code, problems]).toEqual(['none', 0, []]);
  });

  test('says so where a line is too long to be measured', async () => {
    const long = Buffer.from(`{"a": "${'x'.repeat(MAX_DIAGNOSED_BYTES + (5 << 20))}"}\n`);
    const { problems } = await compact(
      'e.gz',
      gzip(Buffer.concat([BULK, long]), '-1'),
      { max_total_bytes: 9 },
      true,
    );
    expect(problems).toMatchObject([
      {
        message: expect.stringContaining(
          `line ${LINES.length + 1} is too long to be measured while it is compressed. Decompress it first.`,
        ),
      },
    ]);
  });
});

describe('discovery', () => {
  async function found(directory: string, ...patterns: string[]): Promise<string[]> {
    const { backends } = await discoverArtifacts({
      patterns,
      backend: 'auto',
      maxFiles: 3,
      maxBytes: 1_000,
      ifNoFiles: 'error',
      claim: () => null,
      ownFiles: () => [],
      ownGlobs: () => [],
      cwd: directory,
    });
    return backends.map(({ kind, path }) => `${kind} ${path}`);
  }

  test('takes compressed files for artifacts of their own', async () => {
    const directory = temporaryDirectory({
      'a.ndjson': ONE,
      'a.ndjson.gz': gzip(ONE),
      'b.ndjson.gz': gzip(ONE),
    });
    expect(await found(directory, '*.ndjson.gz')).toEqual(['json a.ndjson.gz', 'json b.ndjson.gz']);
    expect(await found(directory, '*')).toEqual(['json a.ndjson', 'json a.ndjson.gz', 'json b.ndjson.gz']);
  });

  test('leaves those beside a rotating set to the set: orphans, as Papyra has it', async () => {
    const directory = temporaryDirectory({ 'r.log': ONE, 'r.log.1': ONE, 'r.log.2.gz': gzip(ONE) });
    expect(await found(directory, '*')).toEqual(['rotating r.log']);
  });
});
