/** The files that are measured: made from a seed, kept in `bench/data`, and used again when they are there. */
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
import { damage } from './damage.ts';
import { createRandom } from './random.ts';
import { createRecords } from './records.ts';

/** Part of every file name. Raise it when the same seed no longer gives the same bytes. */
const GENERATION = 1;
const LINES_PER_WRITE = 4_096;
const GOOD_AFTER_BAD_LINES = 10;
/** A megabyte here is a million bytes, in sizes and in speeds. */
export const MEGABYTE = 1_000_000;

/** A file to scan, and what a right scan must find in it. */
export interface DataFile {
  path: string;
  bytes: number;
  /** Intact records. */
  records: number;
  /** Lines that Papyra's scan reports. */
  anomalies: number;
}

/** Some lines, and how many of them are intact and damaged. */
interface Batch {
  lines: Buffer;
  records: number;
  anomalies: number;
}

/** Intact records, `megabytes` or a little more. With the same seed a smaller file is the start of a larger. */
export function healthyFile(directory: string, seed: number, megabytes: number): DataFile {
  const next = createRecords(createRandom(seed));
  const batch = (): Batch => ({
    lines: Buffer.from(Array.from({ length: LINES_PER_WRITE }, next).join('')),
    records: LINES_PER_WRITE,
    anomalies: 0,
  });
  const name = `healthy-${megabytes}mb-seed-${seed}`;
  return keptFile(directory, name, batch, ({ bytes }) => bytes >= megabytes * MEGABYTE);
}

/** One intact record: what its scan takes is start-up. */
export function singleRecordFile(directory: string, seed: number): DataFile {
  const next = createRecords(createRandom(seed));
  const batch = (): Batch => ({ lines: Buffer.from(next()), records: 1, anomalies: 0 });
  return keptFile(directory, `single-seed-${seed}`, batch, ({ records }) => records >= 1);
}

/** At least `anomalies` damaged lines of every kind, with an intact record after every tenth. */
export function damagedFile(directory: string, seed: number, anomalies: number): DataFile {
  const random = createRandom(seed);
  const next = createRecords(random);
  const group = (): Buffer[] => [
    ...Array.from({ length: GOOD_AFTER_BAD_LINES }, () => damage(Buffer.from(next()), random)),
    Buffer.from(next()),
  ];
  const batch = (): Batch => ({
    lines: Buffer.concat(Array.from({ length: 100 }, group).flat()),
    records: 100,
    anomalies: 100 * GOOD_AFTER_BAD_LINES,
  });
  const name = `damaged-${anomalies}-seed-${seed}`;
  return keptFile(directory, name, batch, (file) => file.anomalies >= anomalies);
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
  const file: DataFile = { path, bytes: 0, records: 0, anomalies: 0 };
  mkdirSync(join(path, '..'), { recursive: true });
  const output = openSync(`${path}.partial`, 'w');
  try {
    while (!isEnough(file)) append(output, batch(), file);
  } finally {
    closeSync(output);
  }
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
