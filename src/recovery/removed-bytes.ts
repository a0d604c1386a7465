/**
 * What a repair removes is kept: the bytes one after the other in one file, and beside it an index that says of each
 * stretch where it came from. Both are named after the plan, so that a run that was killed is repeated, not doubled.
 */
import { renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CutList } from '../ndjson/cut-list.ts';
import { makeDirectory, removeStaleTemporaries, syncDirectory, TemporaryFile } from './durable-files.ts';
import { REMOVED_DIRECTORY } from './recovery-constants.ts';

/** In bytes, of the artifact's own name. */
const LONGEST_NAME = 100;
const SHOWN_DIGITS = 16;

/** One write for each line of an index of a million would cost more than the lines. */
const LINES_AT_ONCE = 1_000;

/** Absolute path of the file that shall hold what a plan removes; its index has `.ndjson` behind the name. */
export function removedBytesPath(outputDir: string, artifact: string, planSha256: string): string {
  return join(
    outputDir,
    REMOVED_DIRECTORY,
    `${cutName(basename(artifact))}.${planSha256.slice(0, SHOWN_DIGITS)}.removed`,
  );
}

/** The beginning of a name, never half a character. */
function cutName(name: string): string {
  return new TextDecoder().decode(Buffer.from(name).subarray(0, LONGEST_NAME), { stream: true });
}

export class RemovedBytes {
  readonly path: string;
  readonly #data: TemporaryFile;
  readonly #index: TemporaryFile;

  /** `path`: as `removedBytesPath` has it. @throws the system's error. */
  constructor(path: string) {
    this.path = path;
    makeDirectory(dirname(path));
    removeStaleTemporaries(dirname(path));
    this.#data = new TemporaryFile(path);
    try {
      this.#index = new TemporaryFile(indexPath(path));
    } catch (error) {
      this.#data.discard();
      throw error;
    }
  }

  /** Says where the next bytes come from: the stretches that `cuts` removes from a file, in their order. */
  describe(shownPath: string, cuts: CutList): void {
    let at = this.#data.bytes;
    let index: string[] = [];
    for (const { action, reason, line, lines, start, end } of cuts) {
      if (action !== 'remove') continue;
      const entry = {
        at,
        bytes: end - start,
        file: shownPath,
        byte_start: start,
        byte_end: end,
        line,
        lines,
      };
      index.push(`${JSON.stringify({ ...entry, rule: reason })}\n`);
      if (index.length === LINES_AT_ONCE) {
        this.#index.write(Buffer.from(index.join('')));
        index = [];
      }
      at += end - start;
    }
    this.#index.write(Buffer.from(index.join('')));
  }

  add(bytes: Uint8Array): void {
    this.#data.write(bytes);
  }

  /** Brings both to the disk, under their names. */
  finish(): void {
    this.#data.finish(null);
    this.#index.finish(null);
    renameSync(this.#data.path, this.path);
    renameSync(this.#index.path, indexPath(this.path));
    syncDirectory(dirname(this.path));
  }

  /** Takes away what is not finished. */
  discard(): void {
    this.#data.discard();
    this.#index.discard();
  }
}

function indexPath(path: string): string {
  return `${path}.ndjson`;
}
