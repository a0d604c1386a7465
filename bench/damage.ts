/** What crashes, full disks and torn writes leave behind: one line in, one line that Papyra's scan reports out. */
import { isUtf8 } from 'node:buffer';
import type { Random } from './random.ts';

const NEWLINE = 0x0a;
/** A byte that stands nowhere in UTF-8. */
const NOT_UTF8 = 0xff;
const HOLE_BYTES = 16;

/**
 * Spoils a record so that it makes exactly one finding: cut short (most), cut short with the next record
 * glued to it, a hole of NUL bytes, a byte that is not UTF-8, or nothing but a line end.
 * @param line a whole record with its line end, over 64 bytes long
 */
export function damage(line: Buffer, random: Random): Buffer {
  const chance = random.next();
  if (chance < 0.6) return cut(line, random);
  if (chance < 0.7) return Buffer.concat([cut(line, random).subarray(0, -1), line]);
  if (chance < 0.8) return overwritten(line, random, 0, HOLE_BYTES);
  if (chance < 0.9) return overwritten(line, random, NOT_UTF8, 1);
  return Buffer.of(NEWLINE);
}

/**
 * As `damage`, but what comes out is UTF-8: at any other byte Papyra's scan and recovery crash
 * (`UnicodeDecodeError`), and nothing is left to compare with.
 */
export function damageWithinUtf8(line: Buffer, random: Random): Buffer {
  for (;;) {
    const damaged = damage(line, random);
    if (isUtf8(damaged)) return damaged;
  }
}

/** What a repair that loses no record keeps of a damaged line: the record glued to the torn one, or nothing. */
export function survivor(line: Buffer, damaged: Buffer): Buffer {
  return damaged.length > line.length ? line : line.subarray(0, 0);
}

/** The first bytes of the line, at least one and never its closing brace, and a line end. */
function cut(line: Buffer, random: Random): Buffer {
  const torn = Buffer.from(line.subarray(0, 2 + random.below(line.length - 3)));
  torn[torn.length - 1] = NEWLINE;
  return torn;
}

function overwritten(line: Buffer, random: Random, byte: number, length: number): Buffer {
  const start = random.below(line.length - 1 - length);
  return Buffer.from(line).fill(byte, start, start + length);
}
