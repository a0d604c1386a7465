/**
 * What a repair deletes is kept: a file with one JSON object a line, `{key, id, rule, fields}`, where `fields` are all names
 * and values of the entry in their order, each in base64. It is named after what it holds, so that a run that is repeated
 * writes the same file again, and one that has other entries never writes over it.
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, renameSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rule } from '../../ndjson/anomaly.ts';
import {
  makeDirectory,
  removeStaleTemporaries,
  syncDirectory,
  TemporaryFile,
} from '../../recovery/durable-files.ts';
import { encodedFields, type StreamEntry } from '../stream-entry.ts';

const LONGEST_NAME = 100;
const SHOWN_DIGITS = 16;

/** Names of files may not have everything that keys may: not the colon, where files go to Windows or to an artifact store. */
const UNSAFE = /[^A-Za-z0-9._-]/g;

export class RemovedEntries {
  readonly #directory: string;
  readonly #name: string;
  readonly #file: TemporaryFile;
  readonly #hash = createHash('sha256');
  /** The finished file, where there was none of its name before; so that it is known from one that took its place. */
  #own: { readonly path: string; readonly inode: bigint } | null = null;

  /**
   * @param directory absolute; it is made when it is not there
   * @param artifact what the name of the file begins with
   * @throws the system's error
   */
  constructor(directory: string, artifact: string) {
    makeDirectory(directory);
    removeStaleTemporaries(directory);
    this.#directory = directory;
    this.#name = artifact.replaceAll(UNSAFE, '_').slice(0, LONGEST_NAME);
    this.#file = new TemporaryFile(join(directory, this.#name));
  }

  /** @throws the system's error */
  add(key: string, rule: Rule, entry: StreamEntry): void {
    const line = Buffer.from(
      `${JSON.stringify({ key, id: entry.id, rule, fields: encodedFields(entry) })}\n`,
    );
    this.#hash.update(line);
    this.#file.write(line);
  }

  /** Brings it to the disk, under its name. Returns its absolute path. @throws the system's error */
  finish(): string {
    const digits = this.#hash.digest('hex').slice(0, SHOWN_DIGITS);
    const path = join(this.#directory, `${this.#name}.${digits}.removed.ndjson`);
    this.#file.finish(null);
    const isNew = !existsSync(path);
    renameSync(this.#file.path, path);
    if (isNew) this.#own = { path, inode: inodeOf(path) };
    syncDirectory(dirname(path));
    return path;
  }

  /** Takes away what is not finished. */
  discard(): void {
    this.#file.discard();
  }

  /**
   * Takes away the finished file too, when nothing of it was deleted. One that was there before stays, and so does what
   * another run has put in its place: they may have deleted what it holds. Returns whether it is gone; never throws.
   */
  withdraw(): boolean {
    const own = this.#own;
    try {
      if (own === null || inodeOf(own.path) !== own.inode) return false;
      unlinkSync(own.path);
      return true;
    } catch {
      return false;
    }
  }
}

function inodeOf(path: string): bigint {
  return lstatSync(path, { bigint: true }).ino;
}
