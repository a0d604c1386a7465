import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { damage, damageWithinUtf8 } from '../../bench/damage.ts';
import { damagedFile, healthyFile, MEGABYTE, repairableFile } from '../../bench/data.ts';
import { createRandom } from '../../bench/random.ts';
import { createRecords } from '../../bench/records.ts';
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

describe('files', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'bench-data-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  it('hold what they say, and a smaller one is the start of a larger', () => {
    const small = healthyFile(directory, 1, 1);
    const large = healthyFile(directory, 1, 3);
    const content = readFileSync(large.path);
    expect(content.length).toBe(large.bytes);
    expect(large.bytes).toBeGreaterThanOrEqual(3 * MEGABYTE);
    expect(content.toString().split('\n').length - 1).toBe(large.records);
    expect(content.subarray(0, small.bytes).equals(readFileSync(small.path))).toBe(true);
  });

  it('have as many damaged lines as was asked for', () => {
    const file = damagedFile(directory, 1, 2_000);
    const content = readFileSync(file.path, 'latin1').split('\n').slice(0, -1);
    const intact = content.filter((line) => isRecord(Buffer.from(line, 'latin1')));
    expect(file.anomalies).toBe(2_000);
    expect(content.length - intact.length).toBe(file.anomalies);
    expect(intact.length).toBe(file.records);
  });

  it('say what a repair must leave of them', () => {
    const file = repairableFile(directory, 1, 1, 20);
    const content = readFileSync(file.path);
    const all = linesOf(content);
    const bad = all.flatMap((line, index) => (isRecord(line) ? [] : [index + 1]));
    expect(bad).toEqual(Array.from({ length: file.anomalies }, (_, index) => 20 * (index + 1)));
    expect(all.length - bad.length).toBe(file.records);
    const repaired = Buffer.concat(all.map(recordIn));
    expect(repaired.length).toBeLessThan(content.length);
    expect(createHash('sha256').update(repaired).digest('hex')).toBe(file.repairedSha256);
  });

  it('become a rotating set of the same lines, the newest in the active file', () => {
    const file = repairableFile(directory, 1, 1, 20);
    const work = new WorkDirectory(join(directory, 'work'));
    work.fillWithSet(file.path, 3);
    const members = [2, 1, 0].map((number) => readFileSync(work.member(number)));
    expect(Buffer.concat(members).equals(readFileSync(file.path))).toBe(true);
    for (const member of members) {
      expect(member.at(-1)).toBe('\n'.charCodeAt(0));
      expect(Math.abs(member.length - file.bytes / 3)).toBeLessThan(10_000);
    }
  });

  it('are used again while they are whole, and made anew when they are not', () => {
    const { path, bytes } = healthyFile(directory, 1, 1);
    const made = statSync(path).mtimeMs;
    expect(healthyFile(directory, 1, 1)).toEqual(expect.objectContaining({ path, bytes }));
    expect(statSync(path).mtimeMs).toBe(made);
    truncateSync(path, 10);
    healthyFile(directory, 1, 1);
    expect(statSync(path).size).toBe(bytes);
  });
});
