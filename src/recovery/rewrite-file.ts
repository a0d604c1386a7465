/** Rewrites one file without the stretches that a list of cuts takes out. The original is only read. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, renameSync } from 'node:fs';
import type { CutList } from '../ndjson/cut-list.ts';
import { type FileIdentity, identityAt, identityOf, isSameFile } from '../ndjson/file-identity.ts';
import { piecesOf, TemporaryFile, writeAll } from './durable-files.ts';
import { RecoveryError } from './recovery-error.ts';

/** A file as it was scanned. */
export interface SourceFile {
  /** Where the file itself is, behind symbolic links. */
  readonly path: string;
  readonly shownPath: string;
  readonly identity: FileIdentity;
  readonly sha256: string | null;
}

/** Takes what is cut, in the order of the file. */
export type TakeRemoved = (bytes: Uint8Array) => void;

const NEWLINE = Buffer.from('\n');
const NOTHING = Buffer.alloc(0);

/** A rewritten file, whole and on the disk under a second name. */
export class RewrittenFile {
  readonly source: SourceFile;
  readonly #temporary: TemporaryFile;

  private constructor(source: SourceFile, temporary: TemporaryFile) {
    this.source = source;
    this.#temporary = temporary;
  }

  /**
   * Writes the second file; what is cut goes to `removed`.
   * @throws RecoveryError when the source is no longer what was scanned, the system's error when a file cannot be
   *   read or written. Nothing is left behind then.
   */
  static prepare(source: SourceFile, cuts: CutList, removed: TakeRemoved): RewrittenFile {
    const fd = openSync(source.path, 'r');
    try {
      if (!isSameFile(source.identity, identityOf(fd))) throw changedSince(source);
      const temporary = new TemporaryFile(source.path);
      try {
        const sha256 = copyUncut(fd, cuts, temporary, removed);
        if (sha256 !== source.sha256) throw changedSince(source);
        temporary.finish(fstatSync(fd));
        return new RewrittenFile(source, temporary);
      } catch (error) {
        temporary.discard();
        throw error;
      }
    } finally {
      closeSync(fd);
    }
  }

  /**
   * Puts it in the place of the original, in one step. The directory is for the caller to sync.
   * @throws RecoveryError when the original was written to in the meantime; it is then as it was.
   */
  commit(): void {
    const { source } = this;
    const original = openSync(source.path, 'r');
    try {
      if (!isSameFile(source.identity, identityOf(original))) throw changedSince(source);
      renameSync(this.#temporary.path, source.path);
      appendLateBytes(original, Number(source.identity.size), source.path);
    } finally {
      closeSync(original);
    }
  }

  discard(): void {
    this.#temporary.discard();
  }
}

/** Whether a file is still what was scanned. @throws RecoveryError when it is not. */
export function checkUnchanged(source: SourceFile): void {
  if (!isSameFile(source.identity, identityAt(source.path))) throw changedSince(source);
}

function changedSince({ shownPath }: SourceFile): RecoveryError {
  return new RecoveryError(
    `${shownPath} was written to while it was looked at, so it was left alone. Stop what writes to it, then run this again.`,
  );
}

/** Copies what is not cut and returns the SHA-256 of all that was read. */
function copyUncut(fd: number, cuts: CutList, target: TemporaryFile, removed: TakeRemoved): string {
  const hash = createHash('sha256');
  const walk = new CutWalk(cuts, target, removed);
  let position = 0;
  for (const piece of piecesOf(fd)) {
    hash.update(piece);
    walk.piece(piece, position, false);
    position += piece.length;
  }
  walk.piece(NOTHING, position, true);
  return hash.digest('hex');
}

/** Goes through the pieces of a file and the cuts side by side. */
class CutWalk {
  readonly #cuts: CutList;
  readonly #target: TemporaryFile;
  readonly #removed: TakeRemoved;
  #next = 0;

  constructor(cuts: CutList, target: TemporaryFile, removed: TakeRemoved) {
    this.#cuts = cuts;
    this.#target = target;
    this.#removed = removed;
  }

  /** `final`: nothing follows, and a newline at the very end is due now. */
  piece(piece: Uint8Array, position: number, final: boolean): void {
    const end = position + piece.length;
    let at = position;
    while (this.#next < this.#cuts.length) {
      const cut = this.#cuts.at(this.#next);
      // A newline that belongs right behind this piece waits for the next one.
      if (cut.start > end || (cut.start === end && !final)) break;
      const start = Math.max(at, cut.start);
      this.#target.write(piece.subarray(at - position, start - position));
      at = start;
      if (cut.action === 'complete') this.#target.write(NEWLINE);
      else {
        const stop = Math.min(cut.end, end);
        this.#removed(piece.subarray(at - position, stop - position));
        at = stop;
        if (cut.end > end) return;
      }
      this.#next++;
    }
    this.#target.write(piece.subarray(at - position));
  }
}

/**
 * A record appended between the last look and the rename went to the file that has just lost its name: it follows
 * the others.
 */
function appendLateBytes(original: number, size: number, path: string): void {
  if (fstatSync(original).size <= size) return;
  const late = openSync(path, 'a');
  try {
    for (const piece of piecesOf(original, size)) writeAll(late, piece);
    fsyncSync(late);
  } finally {
    closeSync(late);
  }
}
