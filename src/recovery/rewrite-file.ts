/** Rewrites one file without the stretches that a list of cuts takes out. The original is only read. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, fsyncSync, openSync, renameSync, statSync } from 'node:fs';
import type { CutList } from '../ndjson/cut-list.ts';
import { type FileIdentity, identityAt, identityOf, isSameFile } from '../ndjson/file-identity.ts';
import { linkTemporarily, piecesOf, removeTemporary, TemporaryFile, writeAll } from './durable-files.ts';
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
type TakeRemoved = (bytes: Uint8Array) => void;

const NEWLINE = Buffer.from('\n');
const NOTHING = Buffer.alloc(0);

/** A rewritten file, whole and on the disk under a second name. */
export class RewrittenFile {
  readonly source: SourceFile;
  readonly #temporary: TemporaryFile;
  /** The file that was replaced, kept open. */
  #original: number | null = null;
  /** A second name of the original; null where the file system has none. */
  #wayBack: string | null = null;
  #isInPlace = false;
  /** Bytes that were appended to the original late. */
  #late = 0;
  /** Of the new file. */
  #size = 0;

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

  get isInPlace(): boolean {
    return this.#isInPlace;
  }

  /**
   * Puts it in the place of the original, in one step. The directory is for the caller to sync, and to ask `isSettled`.
   * @throws RecoveryError when the original was written to in the meantime. It is as it was then, and so it is after
   *   an error of the system.
   */
  commit(): void {
    const { source } = this;
    this.#original = openSync(source.path, 'r');
    if (!isSameFile(source.identity, identityOf(this.#original))) throw changedSince(source);
    this.#wayBack = linkTemporarily(source.path, Number(source.identity.size));
    if (this.#wayBack !== null && !isSameFile(source.identity, identityAt(this.#wayBack)))
      throw changedSince(source);
    renameSync(this.#temporary.path, source.path);
    this.#isInPlace = true;
    this.#size = this.#temporary.bytes;
    this.isSettled();
  }

  /**
   * Whether nothing more came since this was asked last. Records that were appended between the last look and the
   * rename, by a process that had the file open, went to the file that has just lost its name: they follow the others.
   * @throws the system's error when they cannot be written; the original, with all of them, is then back in its place.
   */
  isSettled(): boolean {
    if (this.#original === null) return true;
    try {
      return this.#takeLateBytes(this.#original) === 0;
    } catch (error) {
      this.undo();
      throw error;
    }
  }

  /** Puts the original back, whole and with all that came late; unless others have written to the new file. */
  undo(): void {
    const hasGrown = statSync(this.source.path).size !== this.#size;
    if (this.#wayBack === null || hasGrown) return;
    renameSync(this.#wayBack, this.source.path);
    this.#isInPlace = false;
  }

  /**
   * Lets the original go, or what was prepared and is not in place. Where the original still is when it has bytes that
   * nothing else has, else null. Never throws.
   */
  close(): string | null {
    const { identity } = this.source;
    const isLast =
      this.#isInPlace &&
      this.#original !== null &&
      fstatSync(this.#original).size > Number(identity.size) + this.#late;
    const left = isLast ? this.#wayBack : null;
    this.#temporary.discard();
    if (this.#wayBack !== null && left === null) removeTemporary(this.#wayBack);
    if (this.#original !== null) closeSync(this.#original);
    this.#wayBack = null;
    this.#original = null;
    return left;
  }

  #takeLateBytes(original: number): number {
    const from = Number(this.source.identity.size) + this.#late;
    if (fstatSync(original).size <= from) return 0;
    const before = this.#late;
    const target = openSync(this.source.path, 'a');
    try {
      for (const piece of piecesOf(original, from)) {
        writeAll(target, piece);
        this.#late += piece.length;
        this.#size += piece.length;
      }
      fsyncSync(target);
    } finally {
      closeSync(target);
    }
    return this.#late - before;
  }
}

/** Whether a file is still what was scanned. @throws RecoveryError when it is not. */
export function checkUnchanged(source: Omit<SourceFile, 'sha256'>): void {
  if (!isSameFile(source.identity, identityAt(source.path))) throw changedSince(source);
}

export function changedSince({ shownPath }: Pick<SourceFile, 'shownPath'>): RecoveryError {
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
