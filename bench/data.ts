/** The files that are measured: made from a seed, kept in `bench/data`, and used again when they are there. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { damage, damageWithinUtf8, survivor } from './damage.ts';
import { createRandom } from './random.ts';
import { createRecords } from './records.ts';

/** Part of every file name. Raise it when the same seed no longer gives the same bytes, or the same note on them. */
const GENERATION = 2;
const LINES_PER_WRITE = 4_096;
const GOOD_AFTER_BAD_LINES = 10;
/** A megabyte here is a million bytes, in sizes and in speeds. */
export const MEGABYTE = 1_000_000;

/** A file to scan or to repair, and what must come of it. */
export interface DataFile {
  path: string;
  bytes: number;
  /** Intact records. */
  records: number;
  /** Lines that Papyra's scan reports. */
  anomalies: number;
  /** SHA-256 of what a repair that loses no record leaves of it, in hexadecimal digits. */
  repairedSha256: string;
}

/** Some lines, what a repair leaves of them, and how many of them are intact and damaged. */
interface Batch {
  lines: Buffer;
  repaired: Buffer;
  records: number;
  anomalies: number;
}

/** Intact records, `megabytes` or a little more. With the same seed a smaller file is the start of a larger. */
export function healthyFile(directory: string, seed: number, megabytes: number): DataFile {
  const next = createRecords(createRandom(seed));
  const batch = (): Batch => {
    const lines = Buffer.from(Array.from({ length: LINES_PER_WRITE }, next).join(''));
    return { lines, repaired: lines, records: LINES_PER_WRITE, anomalies: 0 };
  };
  const name = `healthy-${megabytes}mb-seed-${seed}`;
  return keptFile(directory, name, batch, ({ bytes }) => bytes >= megabytes * MEGABYTE);
}

/** One intact record: what its scan takes is start-up. */
export function singleRecordFile(directory: string, seed: number): DataFile {
  const next = createRecords(createRandom(seed));
  const batch = (): Batch => {
    const lines = Buffer.from(next());
    return { lines, repaired: lines, records: 1, anomalies: 0 };
  };
  return keptFile(directory, `single-seed-${seed}`, batch, ({ records }) => records >= 1);
}

/** At least `anomalies` damaged lines of every kind, with an intact record after every tenth. */
export function damagedFile(directory: string, seed: number, anomalies: number): DataFile {
  const random = createRandom(seed);
  const next = createRecords(random);
  const isDamaged = (line: number): boolean => line % (GOOD_AFTER_BAD_LINES + 1) !== 0;
  const batch = (): Batch =>
    mixedBatch(100 * (GOOD_AFTER_BAD_LINES + 1), next, isDamaged, (line) => damage(line, random));
  const name = `damaged-${anomalies}-seed-${seed}`;
  return keptFile(directory, name, batch, (file) => file.anomalies >= anomalies);
}

/**
 * `megabytes` or a little more, with one damaged line in every `distance`; a file that Papyra, too, can recover.
 * With the same seed a smaller file is the start of a larger.
 */
export function repairableFile(
  directory: string,
  seed: number,
  megabytes: number,
  distance: number,
): DataFile {
  const random = createRandom(seed);
  const next = createRecords(random);
  const isDamaged = (line: number): boolean => line % distance === 0;
  const batch = (): Batch => mixedBatch(distance, next, isDamaged, (line) => damageWithinUtf8(line, random));
  const name = `repairable-${megabytes}mb-1-in-${distance}-seed-${seed}`;
  return keptFile(directory, name, batch, ({ bytes }) => bytes >= megabytes * MEGABYTE);
}

/** `length` lines; those that `isDamaged`, counted from 1, are spoiled. */
function mixedBatch(
  length: number,
  next: () => string,
  isDamaged: (line: number) => boolean,
  spoil: (line: Buffer) => Buffer,
): Batch {
  const pairs = Array.from({ length }, (_, index) => {
    const line = Buffer.from(next());
    if (!isDamaged(index + 1)) return { line, repaired: line, isIntact: true };
    const spoiled = spoil(line);
    return { line: spoiled, repaired: survivor(line, spoiled), isIntact: false };
  });
  const records = pairs.filter(({ isIntact }) => isIntact).length;
  return {
    lines: Buffer.concat(pairs.map(({ line }) => line)),
    repaired: Buffer.concat(pairs.map(({ repaired }) => repaired)),
    records,
    anomalies: length - records,
  };
}

/** The file of that name if an earlier run finished it, else a new one. */
function keptFile(
  directory: string,
  name: string,
  batch: () => Batch,
  isEnough: (file: DataFile) => boolean,
): DataFile {
  const path = join(directory, `${name}-v${GENERATION}.ndjson`);
  return finishedFile(path) ?? writtenFile(path, batch, isEnough);
}

/** What the note beside the file says, or null when the file or the note is missing or they differ in size. */
function finishedFile(path: string): DataFile | null {
  if (!existsSync(path) || !existsSync(notePath(path))) return null;
  const file = JSON.parse(readFileSync(notePath(path), 'utf8')) as DataFile;
  return statSync(path).size === file.bytes ? { ...file, path } : null;
}

/** Writes under another name first, so that a run broken off leaves nothing that looks finished. */
function writtenFile(path: string, batch: () => Batch, isEnough: (file: DataFile) => boolean): DataFile {
  const file: DataFile = { path, bytes: 0, records: 0, anomalies: 0, repairedSha256: '' };
  const repaired = createHash('sha256');
  mkdirSync(join(path, '..'), { recursive: true });
  const output = openSync(`${path}.partial`, 'w');
  try {
    while (!isEnough(file)) {
      const made = batch();
      append(output, made, file);
      repaired.update(made.repaired);
    }
  } finally {
    closeSync(output);
  }
  file.repairedSha256 = repaired.digest('hex');
  renameSync(`${path}.partial`, path);
  writeFileSync(notePath(path), `${JSON.stringify(file)}\n`);
  return file;
}

function append(output: number, { lines, records, anomalies }: Batch, file: DataFile): void {
  // A single write may take only part of a buffer; on a full disk the next one throws.
  for (let done = 0; done < lines.length; ) done += writeSync(output, lines, done);
  file.bytes += lines.length;
  file.records += records;
  file.anomalies += anomalies;
}

function notePath(path: string): string {
  return `${path}.json`;
}
