/** Puts originals and orphans into the quarantine directory, never over anything that is there. */
import {
  closeSync,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type FileIdentity, identityAt, isSameInode } from '../ndjson/file-identity.ts';
import {
  cannotLink,
  makeDirectory,
  piecesOf,
  removeStaleTemporaries,
  syncDirectory,
  TemporaryFile,
} from './durable-files.ts';
import { RecoveryError } from './recovery-error.ts';
import { checkUnchanged, type SourceFile } from './rewrite-file.ts';

export interface Kept {
  readonly path: string;
  /** False: an earlier run, or one at the same time, had put it there. */
  readonly isNew: boolean;
}

export class Quarantine {
  readonly directory: string;
  #stamp: number;

  /** `now`: milliseconds since 1970, for the names. The directory is made. @throws the system's error. */
  constructor(directory: string, now: number) {
    this.directory = directory;
    this.#stamp = now;
    makeDirectory(directory);
    removeStaleTemporaries(directory);
  }

  /**
   * Gives a file a second place in quarantine; the original stays. It is a second name of the same file where the file
   * system can do that, else a copy.
   */
  keep(path: string): Kept {
    const before = this.#keptBefore(path);
    const target = before ?? this.#link(path, path) ?? this.#copy(path);
    syncDirectory(this.directory);
    return { path: target, isNew: before === null };
  }

  /**
   * Moves a file, link or directory, and returns where it is now. `measured`: a regular file as it was planned.
   * @throws RecoveryError when it is another one by now, or was written to; it then stays.
   */
  move(path: string, shownPath: string, measured: FileIdentity | null): string {
    if (measured === null) return this.#moved(path, this.#rename(path));
    checkUnchanged({ path, shownPath, identity: measured });
    const target = this.#keptBefore(path) ?? this.#link(path, path);
    if (target !== null) {
      unlinkSync(path);
      return this.#moved(path, target);
    }
    // What may not be linked, as somebody else's file, can still be renamed.
    if (statSync(this.directory, { bigint: true }).dev === measured.device) {
      return this.#moved(path, this.#rename(path));
    }
    const copy = this.#copy(path);
    try {
      checkUnchanged({ path, shownPath, identity: measured });
    } catch (error) {
      unlinkSync(copy);
      throw error;
    }
    syncDirectory(this.directory);
    unlinkSync(path);
    return this.#moved(path, copy);
  }

  #moved(path: string, target: string): string {
    syncDirectory(this.directory);
    syncDirectory(dirname(path));
    return target;
  }

  /** What a run that was killed had put here already: the same file under its second name. */
  #keptBefore(path: string): string | null {
    const prefix = `${basename(path)}.quarantine.`;
    const original = lstatSync(path, { bigint: true });
    if (original.nlink < 2n) return null;
    const kept = readdirSync(this.directory).find((name) => {
      if (!name.startsWith(prefix)) return false;
      const { dev, ino } = lstatSync(join(this.directory, name), { bigint: true });
      return dev === original.dev && ino === original.ino;
    });
    return kept === undefined ? null : join(this.directory, kept);
  }

  /** Links `from` under the first free name for `original`; null where that cannot be done. */
  #link(from: string, original: string): string | null {
    try {
      return this.#place(original, (candidate) => linkSync(from, candidate));
    } catch (error) {
      if (cannotLink(error)) return null;
      throw error;
    }
  }

  #copy(path: string): string {
    const temporary = new TemporaryFile(join(this.directory, basename(path)));
    try {
      const fd = openSync(path, 'r');
      try {
        for (const piece of piecesOf(fd)) temporary.write(piece);
        temporary.finish(fstatSync(fd));
      } finally {
        closeSync(fd);
      }
      return this.#adopt(temporary.path, path);
    } catch (error) {
      temporary.discard();
      throw error;
    }
  }

  /** Gives a finished copy its name: by a link, which never overwrites, else after a look. */
  #adopt(temporary: string, original: string): string {
    const target = this.#link(temporary, original);
    if (target === null) return this.#rename(temporary, original);
    unlinkSync(temporary);
    return target;
  }

  /** For what cannot be linked: a directory, a symbolic link, a file system without hard links. */
  #rename(path: string, original = path): string {
    return this.#place(original, (candidate) => {
      if (lstatSync(candidate, { throwIfNoEntry: false }) !== undefined) throw new TakenError();
      renameOrExplain(path, candidate);
    });
  }

  /** Counts the stamp on until the name is free. */
  #place(original: string, put: (candidate: string) => void): string {
    for (; ; this.#stamp++) {
      const candidate = join(this.directory, `${basename(original)}.quarantine.${this.#stamp}`);
      try {
        put(candidate);
        return candidate;
      } catch (error) {
        if (!(error instanceof TakenError) && (error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  }
}

/** Takes a file out of quarantine that this run has put there, if its original is still in its place. Never throws. */
export function takeOut({ path, isNew }: Kept, { path: original, identity }: SourceFile): boolean {
  try {
    if (!isNew || !isSameInode(identity, identityAt(original))) return false;
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The name is in use. */
class TakenError extends Error {}

function renameOrExplain(path: string, target: string): void {
  try {
    renameSync(path, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    throw new RecoveryError(
      `${path} is no regular file, and the quarantine directory is on another file system. Move it there by hand, or ` +
        'set quarantine-dir to a directory on the same file system.',
    );
  }
}
