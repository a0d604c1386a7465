import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reprBytes } from '../../src/recovery/python-repr.ts';
import { planRetention, type RetainedFile, type RetentionPlan } from '../../src/recovery/retention-plan.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const SECONDS = NOW.getTime() / 1_000;
const PIECE_BYTES = 4 << 20;

type Limits = Partial<Record<'max_records' | 'max_age_seconds' | 'max_total_bytes', number>>;

/** Files in the order in which they are named, which is oldest first. */
function plan(contents: readonly (string | Uint8Array)[], limits: Limits): Promise<RetentionPlan> {
  const directory = temporaryDirectory(
    Object.fromEntries(contents.map((content, index) => [`${index}`, content])),
  );
  return planOf(directory, contents.length, limits);
}

function planOf(directory: string, files: number, limits: Limits): Promise<RetentionPlan> {
  const names = [...Array(files).keys()].map((index) => ({
    path: join(directory, String(index)),
    shownPath: `logs/${index}`,
  }));
  return planRetention(
    names,
    { max_records: null, max_age_seconds: null, max_total_bytes: null, ...limits },
    NOW,
    NO_SIGNAL,
  );
}

function remains({ file, cuts }: RetainedFile): string {
  const content = readFileSync(file.path);
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { action, reason, start, end } of cuts) {
    expect([action, reason]).toEqual(['remove', 'expired']);
    parts.push(content.subarray(at, start));
    at = end;
  }
  return Buffer.concat([...parts, content.subarray(at)]).toString();
}

/** What is left of one file. */
async function left(content: string, limits: Limits): Promise<string> {
  const [file] = (await plan([content], limits)).files;
  return remains(file as RetainedFile);
}

/** A short record of that age in seconds. */
function aged(age: number): string {
  return `{"timestamp": ${SECONDS - age}}\n`;
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `{"n": ${index}}\n`);
}

describe('the plan of a retention', () => {
  test('without limits lets nothing go, and tells how much there is', async () => {
    const audit = '{"kind": "audit"}\n';
    const letter = '{"kind": "dead_letter"}\n';
    const content = `${eventLine(SECONDS)}${audit}${letter}{"kind": "x"}\n{}\n17\ntorn`;
    const { before, after, reclaimed, files, refusal, ageUnknown } = await plan([content, ''], {});
    expect(before).toEqual({ records: 5, bytes: content.length });
    expect(after).toEqual({ ...before, event: 1, audit: 1, dead_letter: 1, other: 2 });
    expect(reclaimed).toEqual({ records: 0, bytes: 0 });
    expect([refusal, ageUnknown]).toEqual([null, 0]);
    expect(
      files.map(({ before, after, cuts, sha256, file }) => ({
        before,
        after,
        cuts: cuts.length,
        sha256,
        file,
      })),
    ).toEqual([
      { before, after: before, cuts: 0, sha256: sha256Of(content), file: files[0]?.file },
      {
        before: { records: 0, bytes: 0 },
        after: { records: 0, bytes: 0 },
        cuts: 0,
        sha256: sha256Of(''),
        file: files[1]?.file,
      },
    ]);
  });

  test('keeps the newest max-records, over all files', async () => {
    const [a, b, c, d] = numbered(4) as [string, string, string, string];
    const { before, after, reclaimed, files } = await plan([a + b, c, d], { max_records: 2 });
    expect(files.map(remains)).toEqual(['', c, d]);
    expect(before).toEqual({ records: 4, bytes: 36 });
    expect(after).toEqual({ records: 2, bytes: 18, event: 0, audit: 0, dead_letter: 0, other: 2 });
    expect(reclaimed).toEqual({ records: 2, bytes: 18 });
    expect(files.map(({ before, after }) => [before.records, after.records, after.bytes])).toEqual([
      [2, 0, 0],
      [1, 1, 9],
      [1, 1, 9],
    ]);
    expect(files[0]?.cuts.at(0)).toMatchObject({ line: 1, lines: 2, start: 0, end: 18 });
  });

  test.each([
    [1, 1],
    [3, 3],
    [4, 4],
    [9, 4],
    [0, 4],
  ])('of 4 records, max-records %i keeps %i; 0 is no limit to Papyra', async (limit, kept) => {
    expect(await left(numbered(4).join(''), { max_records: limit })).toBe(numbered(4).slice(-kept).join(''));
  });

  test('keeps a record that is just as old as max-age-seconds allows', async () => {
    const content = aged(11) + aged(10.5) + aged(10) + aged(-5) + aged(10.001) + aged(3);
    expect(await left(content, { max_age_seconds: 10 })).toBe(aged(10) + aged(-5) + aged(3));
  });

  test("counts max-total-bytes in Python's repr, from the newest record", async () => {
    const content = numbered(4).join('');
    const size = "{'n': 0}".length;
    for (const [limit, kept] of [
      [4 * size, 4],
      [4 * size - 1, 3],
      [2 * size, 2],
      [size - 1, 0],
      [0, 0],
    ] as const) {
      expect(await left(content, { max_total_bytes: limit })).toBe(content.slice(content.length - kept * 9));
    }
  });

  test('lets all go that is older than a record too large, even what would fit', async () => {
    const large = `{"text": "${'x'.repeat(100)}"}\n`;
    const [small] = numbered(1) as [string];
    expect(await left(small + large + small, { max_total_bytes: 50 })).toBe(small);
    expect(await left(small + large, { max_total_bytes: 50 })).toBe('');
  });

  test('applies age, then count, then size', async () => {
    const young = [4, 3, 2, 1].map(aged);
    const content = [young[0], aged(99), young[1], aged(99), young[2], young[3], aged(99)].join('');
    const all = { max_age_seconds: 50, max_records: 3 };
    expect(await left(content, all)).toBe(young.slice(1).join(''));
    const size = reprBytes(Buffer.from(young[0] as string).subarray(0, -1));
    expect(await left(content, { ...all, max_total_bytes: 2 * size })).toBe(young.slice(2).join(''));
    expect(await left(content, { ...all, max_records: 1, max_total_bytes: 2 * size })).toBe(young[3]);
  });

  test('takes the line end of a record with it, and leaves damage where it is', async () => {
    const [a, b, c] = ['{"n":1}', '{"n":2}', '{"n":3}'];
    expect(await left(`${a}\r\n${b}\r\n${c}\r\n`, { max_records: 1 })).toBe(`${c}\r\n`);
    expect(await left(`${a}\r${b}\r${c}\r`, { max_records: 1 })).toBe(`${c}\r`);
    expect(await left(`${a}\r`, { max_total_bytes: 1 })).toBe('');
    expect(await left(`${a}\n\n  \n${b}\n{"n":\n[1]\n${c}\n{"torn`, { max_records: 1 })).toBe(
      `\n  \n{"n":\n[1]\n${c}\n{"torn`,
    );
    expect(await left(`\ufeff${a}\n${b}\n${c}\n`, { max_records: 1 })).toBe(`\ufeff${a}\n${c}\n`);
  });

  test('counts a whole last record without its newline, and may let it go', async () => {
    const files = (await plan(['{"n":1}\n{"n":2}', '{"n":3}\n{"n":4}'], { max_records: 1 })).files;
    expect(files.map(remains)).toEqual(['', '{"n":4}']);
    expect(await left(`${aged(5)}${aged(99)}`.trimEnd(), { max_age_seconds: 50 })).toBe(aged(5));
  });

  test('finds a line end that two pieces share', async () => {
    for (const lineEnd of ['\r\n', '\n', '\r']) {
      for (const short of [-1, 0, 1]) {
        const first = `{"t": "${'x'.repeat(PIECE_BYTES - 9 - short)}"}`;
        expect(await left(`${first}${lineEnd}{}${lineEnd}`, { max_records: 1 })).toBe(`{}${lineEnd}`);
      }
    }
  });

  test('measures and cuts a line that is longer than a piece', async () => {
    const long = `{"text": "${'é'.repeat(PIECE_BYTES + 5)}", "timestamp": ${SECONDS}}\n`;
    const content = `${aged(99)}${long}${aged(1)}`;
    const size = Buffer.byteLength(long) - 1;
    const last = aged(1).length - 1;
    expect(await left(content, { max_total_bytes: size + last })).toBe(long + aged(1));
    expect(await left(content, { max_total_bytes: size + last - 1 })).toBe(aged(1));
    expect(await left(content, { max_age_seconds: 50 })).toBe(long + aged(1));
  });

  test('keeps what has no age, says how many there are, and counts them like the others', async () => {
    const unknown = [
      '{}',
      '{"timestamp": null}',
      '{"timestamp": "1"}',
      '{"timestamp": NaN}',
      '{"timestamp": 1e400}',
    ];
    const content = `${unknown.join('\n')}\n${aged(99)}${aged(1)}`;
    const { files, ageUnknown } = await plan([content], { max_age_seconds: 50 });
    expect(ageUnknown).toBe(5);
    expect(remains(files[0] as RetainedFile)).toBe(`${unknown.join('\n')}\n${aged(1)}`);
    expect(await left(content, { max_age_seconds: 50, max_records: 2 })).toBe(`${unknown[4]}\n${aged(1)}`);
  });

  test('takes the last of several timestamps, as Python does', async () => {
    const old = SECONDS - 99;
    const kept = [
      `{"timestamp": ${old}, "timestamp": null}`,
      `{"timestamp": ${old}, "timestamp": "x", "kind": "event"}`,
      `{"timestamp": ${old}, "timestamp": ${SECONDS}}`,
      `{"timestamp": ${old}, "time\\u0073tamp": [1]}`,
    ];
    const gone = [`{"timestamp": null, "timestamp": ${old}}`, `{"a": 1, "a": 2, "timestamp": ${old}}`];
    const content = `${[...gone, ...kept].join('\n')}\n${aged(1)}`;
    const { files, ageUnknown } = await plan([content], { max_age_seconds: 50, max_total_bytes: 10_000 });
    expect(remains(files[0] as RetainedFile)).toBe(`${kept.join('\n')}\n${aged(1)}`);
    expect(ageUnknown).toBe(3);
  });

  test('reads a timestamp of any length', async () => {
    const [old, young] = [SECONDS - 99, SECONDS - 1].map(
      (seconds) => `{"timestamp": 0.${seconds}${'0'.repeat(60)}e10}\n`,
    );
    expect(await left(`${old}${young}`, { max_age_seconds: 50 })).toBe(young);
  });

  test('refuses the age limit where time is not Unix seconds, and lets nothing go', async () => {
    const content = '{"timestamp": 12.5}\n{"timestamp": 86400.25}\n{"timestamp": 3}\n';
    const { refusal, files, before, after, reclaimed } = await plan(['', content], {
      max_age_seconds: 50,
      max_records: 1,
    });
    expect(refusal).toContain('logs/1: its newest timestamp, 86400.25,');
    expect(refusal).toMatch(/max-age-seconds cannot .* time_fn=time\.time, .* max-records/);
    expect(files.map(({ cuts }) => cuts.length)).toEqual([0, 0]);
    expect([before.records, after.records, after.other, reclaimed.bytes]).toEqual([3, 3, 3, 0]);
    expect((await plan([content], { max_records: 1 })).refusal).toBeNull();
    expect((await plan([content, aged(1)], { max_age_seconds: 50 })).refusal).toBeNull();
    expect((await plan(['', '{}\n'], { max_age_seconds: 50 })).refusal).toBeNull();
    expect((await plan(['{"timestamp": 999999999}\n'], { max_age_seconds: 50 })).refusal).not.toBeNull();
    expect((await plan(['{"timestamp": 1000000000}\n'], { max_age_seconds: 50 })).refusal).toBeNull();
  });

  test('names the file that cannot be read', async () => {
    const directory = temporaryDirectory({ '0': '{}\n' });
    await expect(planOf(directory, 2, {})).rejects.toThrow(
      /^logs\/1 cannot be read: there is no such file \(ENOENT\)\. Make it readable/,
    );
    mkdirSync(join(directory, '1'));
    await expect(planOf(directory, 2, {})).rejects.toThrow('logs/1 cannot be read: it is a directory.');
  });

  test('tells of which content it speaks', async () => {
    const directory = temporaryDirectory({ '0': aged(99) + aged(1) });
    const [file] = (await planOf(directory, 1, { max_age_seconds: 50 })).files as [RetainedFile];
    expect(file.sha256).toBe(sha256Of(aged(99) + aged(1)));
    expect(file.identity.size).toBe(BigInt(file.before.bytes));
  });
});

describe('an artifact that changes while it is planned for', () => {
  /** Changes the first file when the plan asks for the second one: after it was read first, before it is read again. */
  function planDuring(change: (path: string) => void): Promise<RetentionPlan> {
    const directory = temporaryDirectory({ '0': numbered(3).join(''), '1': '' });
    const first = { path: join(directory, '0'), shownPath: 'logs/0' };
    let isChanged = false;
    const second = {
      get path() {
        if (!isChanged) change(first.path);
        isChanged = true;
        return join(directory, '1');
      },
      shownPath: 'logs/1',
    };
    return planRetention(
      [first, second],
      { max_records: 1, max_age_seconds: null, max_total_bytes: null },
      NOW,
      NO_SIGNAL,
    );
  }

  test('may grow: the plan is about what was there', async () => {
    const { before, files } = await planDuring((path) => appendFileSync(path, '{"n": 3}\n{"n'));
    expect(before).toEqual({ records: 3, bytes: 27 });
    expect(files[0]?.sha256).toBe(sha256Of(numbered(3).join('')));
    expect(files[0]?.after).toEqual({ records: 1, bytes: 9 });
  });

  test.each([
    ['shrink', (path: string) => truncateSync(path, 9)],
    [
      'be replaced',
      (path: string) => {
        writeFileSync(`${path}.new`, numbered(3).join(''));
        renameSync(`${path}.new`, path);
      },
    ],
  ])('may not %s', async (_, change) => {
    await expect(planDuring(change)).rejects.toThrow(
      /^logs\/0 was replaced or cut short while it was read.* Stop what writes/,
    );
  });
});

describe("Papyra's rule", () => {
  const line = fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.integer({ min: 0, max: 20 }), fc.nat({ max: 30 }))
        .map(([age, length]) => `{"timestamp": ${SECONDS - age}, "t": "${'x'.repeat(length)}"}`),
    },
    fc.constantFrom(
      '{}',
      '{"timestamp": null}',
      '',
      '[1]',
      '{"torn',
      '{"a": 1, "a": {}}',
      '{"kind": "event"}',
    ),
  );
  const file = fc
    .tuple(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 12 }), fc.boolean())
    .map(([lines, terminated]) => {
      // An empty line behind a \r would make \r\n of it.
      const text = lines.map(([content, end]) => (content === '' ? ' ' : content) + end).join('');
      return terminated ? text : text.replace(/[\r\n]+$/, '');
    });
  const limit = (max: number) => fc.option(fc.nat({ max }));
  const limits = fc.record({
    max_records: limit(20),
    max_age_seconds: limit(25),
    max_total_bytes: limit(800),
  });

  test('gives the same as over a list in memory', async () => {
    const directory = temporaryDirectory();
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { minLength: 1, maxLength: 4 }),
        limits,
        async (contents, retention) => {
          contents.forEach((content, index) => {
            writeFileSync(join(directory, String(index)), content);
          });
          const files = contents.map((_, index) => ({
            path: join(directory, String(index)),
            shownPath: `${index}`,
          }));
          const {
            files: retained,
            before,
            after,
            reclaimed,
          } = await planRetention(files, retention, NOW, NO_SIGNAL);
          const expected = expectedRemains(contents, retention);
          expect(retained.map(remains)).toEqual(expected);
          expect(after.bytes).toBe(expected.join('').length);
          expect(before.bytes).toBe(contents.join('').length);
          expect(after.event + after.other).toBe(after.records);
          expect(reclaimed).toEqual({
            records: before.records - after.records,
            bytes: before.bytes - after.bytes,
          });
          retained.forEach(({ before, after }, index) => {
            expect(before.records).toBe(recordsOf(contents[index] ?? ''));
            expect(after.records).toBe(recordsOf(expected[index] ?? ''));
          });
        },
      ),
      { numRuns: 400 },
    );
  });
});

interface Line {
  readonly file: number;
  readonly text: string;
  readonly record: Record<string, unknown> | null;
}

function linesOf(content: string, file: number): Line[] {
  return (content.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? []).map((text) => ({
    file,
    text,
    record: recordOf(text),
  }));
}

function recordOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function recordsOf(content: string): number {
  return linesOf(content, 0).filter(({ record }) => record !== null).length;
}

/** `apply_retention` of `papyra/persistence/_retention.py`, over lines; records of unknown age stay. */
function expectedRemains(
  contents: readonly string[],
  retention: Parameters<typeof planRetention>[1],
): string[] {
  const lines = contents.flatMap(linesOf);
  let result = lines.filter(({ record }) => record !== null);
  const { max_age_seconds, max_records, max_total_bytes } = retention;
  if (max_age_seconds !== null) {
    result = result.filter(({ record }) => {
      const timestamp = record?.['timestamp'];
      return typeof timestamp !== 'number' || timestamp >= SECONDS - max_age_seconds;
    });
  }
  if (max_records !== null) result = result.slice(-max_records);
  if (max_total_bytes !== null) {
    let total = 0;
    const kept: Line[] = [];
    for (const line of result.toReversed()) {
      total += reprBytes(Buffer.from(line.text.trimEnd()));
      if (total > max_total_bytes) break;
      kept.unshift(line);
    }
    result = kept;
  }
  const stays = new Set(result);
  return contents.map((_, file) =>
    lines
      .filter((line) => line.file === file && (line.record === null || stays.has(line)))
      .map(({ text }) => text)
      .join(''),
  );
}

function sha256Of(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
