/** Data that is made once, kept in `bench/data`, and used again while it is there as it was made. */
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Part of every name. Raise it when the same seed no longer gives the same bytes, or the same note on them. */
const GENERATION = 3;

/** What is in a file, or in a directory of files. */
export interface Content {
  /** Before any compression. */
  bytes: number;
  /** Intact records. */
  records: number;
  /** Lines that Papyra's scan reports. */
  anomalies: number;
}

export interface Data extends Content {
  /** A file, or a directory of files. */
  path: string;
}

/**
 * The data of that name if an earlier run finished it, else new data.
 * @param ending of the file's name; empty for a directory
 * @param make writes to the path it is given, and answers with what it wrote
 */
export async function kept<T extends Content>(
  directory: string,
  name: string,
  ending: string,
  make: (path: string) => T | Promise<T>,
): Promise<T & Data> {
  const path = join(directory, `${name}-v${GENERATION}${ending}`);
  return { ...(finished<T>(path) ?? (await made(path, make))), path };
}

/** What the note beside the data says, or null when either is missing or they differ in size. */
function finished<T>(path: string): T | null {
  if (!existsSync(path) || !existsSync(notePath(path))) return null;
  const { content, stored } = JSON.parse(readFileSync(notePath(path), 'utf8')) as Note<T>;
  return stored === storedBytes(path) ? content : null;
}

/** Writes under another name first, so that a run broken off leaves nothing that looks finished. */
async function made<T>(path: string, make: (path: string) => T | Promise<T>): Promise<T> {
  const partial = `${path}.partial`;
  mkdirSync(dirname(path), { recursive: true });
  for (const old of [path, partial]) rmSync(old, { recursive: true, force: true });
  const content = await make(partial);
  renameSync(partial, path);
  const note: Note<T> = { content, stored: storedBytes(path) };
  writeFileSync(notePath(path), `${JSON.stringify(note)}\n`);
  return content;
}

interface Note<T> {
  content: T;
  /** Bytes on the disk. */
  stored: number;
}

/** Writes pieces to a file, and counts what is in them. */
export function writePieces(
  path: string,
  pieces: Iterable<{ bytes: Buffer } & Omit<Content, 'bytes'>>,
): Content {
  const content: Content = { bytes: 0, records: 0, anomalies: 0 };
  const output = openSync(path, 'w');
  try {
    for (const { bytes, records, anomalies } of pieces) {
      // A single write may take only part of a buffer; on a full disk the next one throws.
      for (let done = 0; done < bytes.length; ) done += writeSync(output, bytes, done);
      content.bytes += bytes.length;
      content.records += records;
      content.anomalies += anomalies;
    }
  } finally {
    closeSync(output);
  }
  return content;
}

function storedBytes(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.size;
  return readdirSync(path).reduce((sum, name) => sum + storedBytes(join(path, name)), 0);
}

function notePath(path: string): string {
  return `${path}.json`;
}
