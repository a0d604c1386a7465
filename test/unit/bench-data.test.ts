import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { damage, damageWithinUtf8 } from '../../bench/damage.ts';
import type { Data } from '../../bench/kept-data.ts';
import { createRandom } from '../../bench/random.ts';
import { repeatedLines } from '../../bench/record-block.ts';
import { createRecords, createSmallRecords } from '../../bench/records.ts';
import { repairableFile } from '../../bench/repair-data.ts';
import {
  allBadFile,
  compressedFile,
  mixedFile,
  nestedLineFile,
  smallFilesTree,
  smallLinesFile,
  stringLineFile,
} from '../../bench/scan-data.ts';
import { MEGABYTE } from '../../bench/units.ts';
import { WorkDirectory } from '../../bench/work-directory.ts';

/** The keys of each kind in the order of Papyra's dataclasses (`papyra.persistence.models`), `kind` first. */
const KEYS: Record<string, string[]> = {
  event: ['kind', 'system_id', 'actor_address', 'event_type', 'payload', 'timestamp'],
  audit: [
    'kind',
    'system_id',
    'timestamp',
    'total_actors',
    'alive_actors',
    'stopping_actors',
    'restarting_actors',
    'registry_size',
    'registry_orphans',
    'registry_dead',
    'dead_letters_count',
  ],
  dead_letter: ['kind', 'system_id', 'target', 'message_type', 'payload', 'timestamp'],
};

interface Row {
  kind: string;
  timestamp: number;
}

function lines(seed: number, count: number): string[] {
  return Array.from({ length: count }, createRecords(createRandom(seed)));
}

function isRecord(line: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
    return true;
  } catch {
    return false;
  }
}

/** Lines with their ends. */
function linesOf(content: Buffer): Buffer[] {
  return content
    .toString('latin1')
    .split(/(?<=\n)/)
    .map((line) => Buffer.from(line, 'latin1'));
}

/** The line when it is a record, the record at its end when one is glued to something torn, or nothing. */
function recordIn(line: Buffer): Buffer {
  if (isRecord(line)) return line;
  const start = line.lastIndexOf('{"kind": ');
  const glued = line.subarray(start < 0 ? line.length : start);
  return isRecord(glued) ? glued : Buffer.alloc(0);
}

describe('records', () => {
  it('have the keys that Papyra writes, in its order, and timestamps that rise', () => {
    const rows = lines(1, 2_000).map((line) => JSON.parse(line) as Row);
    for (const row of rows) expect(Object.keys(row)).toEqual(KEYS[row.kind]);
    const timestamps = rows.map(({ timestamp }) => timestamp);
    expect(timestamps).toEqual([...new Set(timestamps)].sort((a, b) => a - b));
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KEYS)));
  });

  it('come out the same for the same seed, and not for another', () => {
    expect(lines(7, 100)).toEqual(lines(7, 100));
    expect(lines(7, 100)).not.toEqual(lines(8, 100));
  });
});

describe('damage', () => {
  it('leaves one line that is no record, whatever the seed', () => {
    const random = createRandom(3);
    for (const line of lines(3, 5_000)) {
      const damaged = damage(Buffer.from(line), random);
      expect(damaged.indexOf('\n')).toBe(damaged.length - 1);
      expect(isRecord(damaged), damaged.toString('latin1')).toBe(false);
    }
  });

  it('stays UTF-8 where that is asked for, and comes in its other kinds', () => {
    const random = createRandom(3);
    const damaged = lines(3, 5_000).map((line) => damageWithinUtf8(Buffer.from(line), random));
    expect(damaged.every((line) => isUtf8(line) && !isRecord(line))).toBe(true);
    const kinds = damaged.map((line) => {
      if (line.length === 1) return 'blank';
      if (line.includes(0)) return 'hole';
      return recordIn(line).length > 0 ? 'glued' : 'torn';
    });
    expect(new Set(kinds)).toEqual(new Set(['blank', 'hole', 'glued', 'torn']));
  });
});

describe('repeated records', () => {
  it('keep their form, and their timestamps go on rising', () => {
    // Not at once: the next piece takes the place of the one before.
    const content = Array.from(
      repeatedLines(createSmallRecords(createRandom(1)), 40 * MEGABYTE),
      ({ bytes, count }) => ({ text: bytes.toString(), count }),
    );
    expect(content.length).toBe(3);
    const rows = content.flatMap(({ text }) => text.trimEnd().split('\n'));
    expect(rows.length).toBe(content.reduce((sum, { count }) => sum + count, 0));
    const timestamps = rows.map((row) => /"timestamp": (\d{10}\.\d{5}[1-9])\}$/.exec(row)?.[1] ?? '');
    expect(timestamps.findIndex((timestamp, row) => timestamp <= (timestamps[row - 1] ?? ''))).toBe(-1);
  });
});

describe('files', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'bench-data-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('hold what they say, and a smaller one is the start of a larger', async () => {
    const small = await mixedFile(directory, 1, 1);
    const large = await mixedFile(directory, 1, 3);
    const content = readFileSync(large.path);
    expect(content.length).toBe(large.bytes);
    expect(large.bytes).toBeGreaterThanOrEqual(3 * MEGABYTE);
    expect(content.toString().split('\n').length - 1).toBe(large.records);
    expect(content.subarray(0, small.bytes).equals(readFileSync(small.path))).toBe(true);
  });

  it.each([
    ['small lines', smallLinesFile, MEGABYTE / 175],
    ['one nested line', nestedLineFile, 1],
    ['one line with a string', stringLineFile, 1],
  ] as const)('hold intact records only: %s', async (_, make, least) => {
    const file = await make(directory, 1, 1);
    const rows = linesOf(readFileSync(file.path));
    expect(rows.every(isRecord)).toBe(true);
    expect(rows.length).toBe(file.records);
    expect(rows.length).toBeGreaterThanOrEqual(least);
    expect(file.bytes).toBeGreaterThanOrEqual(MEGABYTE);
  });

  it('hold nothing but damaged lines', async () => {
    const file = await allBadFile(directory, 1, 1);
    const rows = linesOf(readFileSync(file.path));
    expect(rows.some(isRecord)).toBe(false);
    expect(rows.length).toBe(file.anomalies);
    expect(file.records).toBe(0);
  });

  it.each([
    ['.gz', gunzipSync],
    ['.zst', zstdDecompressSync],
  ] as const)('are compressed as %s', async (ending, decompress) => {
    const plain = await mixedFile(directory, 1, 1);
    const { path, bytes, records } = await compressedFile(directory, 1, 1, ending);
    expect(path.endsWith(`.ndjson${ending}`)).toBe(true);
    expect(decompress(readFileSync(path)).equals(readFileSync(plain.path))).toBe(true);
    expect({ bytes, records }).toEqual({ bytes: plain.bytes, records: plain.records });
  });

  it('are many in a tree, each a log of its own', async () => {
    const tree = await smallFilesTree(directory, 1, 120);
    const files = filesIn(tree);
    expect(files.length).toBe(120);
    const rows = files.flatMap((path) => linesOf(readFileSync(path)));
    expect(rows.every(isRecord)).toBe(true);
    expect(rows.length).toBe(tree.records);
    expect(files.every((path) => statSync(path).size >= 4_000)).toBe(true);
  });

  it('say what a repair must leave of them', async () => {
    const file = await repairableFile(directory, 1, 1, 20);
    const content = readFileSync(file.path);
    const all = linesOf(content);
    const bad = all.flatMap((line, index) => (isRecord(line) ? [] : [index + 1]));
    expect(bad).toEqual(Array.from({ length: file.anomalies }, (_, index) => 20 * (index + 1)));
    expect(all.length - bad.length).toBe(file.records);
    const repaired = Buffer.concat(all.map(recordIn));
    expect(repaired.length).toBeLessThan(content.length);
    expect(createHash('sha256').update(repaired).digest('hex')).toBe(file.repairedSha256);
  });

  it('become a rotating set of the same lines, the newest in the active file', async () => {
    const file = await repairableFile(directory, 1, 1, 20);
    const work = new WorkDirectory(join(directory, 'work'));
    work.fillWithSet(file.path, 3);
    const members = [2, 1, 0].map((number) => readFileSync(work.member(number)));
    expect(Buffer.concat(members).equals(readFileSync(file.path))).toBe(true);
    for (const member of members) {
      expect(member.at(-1)).toBe('\n'.charCodeAt(0));
      expect(Math.abs(member.length - file.bytes / 3)).toBeLessThan(10_000);
    }
  });

  it('are used again while they are whole, and made anew when they are not', async () => {
    const { path, bytes } = await mixedFile(directory, 1, 1);
    const made = statSync(path).mtimeMs;
    expect(await mixedFile(directory, 1, 1)).toEqual(expect.objectContaining({ path, bytes }));
    expect(statSync(path).mtimeMs).toBe(made);
    truncateSync(path, 10);
    await mixedFile(directory, 1, 1);
    expect(statSync(path).size).toBe(bytes);
  });

  it('are a tree again when one of its files was lost', async () => {
    const tree = await smallFilesTree(directory, 1, 3);
    rmSync(filesIn(tree)[0] ?? '');
    expect(await smallFilesTree(directory, 1, 3)).toEqual(tree);
    expect(filesIn(tree).length).toBe(3);
  });
});

function filesIn({ path }: Data): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
