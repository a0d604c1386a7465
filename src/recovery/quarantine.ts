/** Puts originals and orphans into the quarantine directory, never over anything that is there. */
import {
  closeSync,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  unlinkSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  cannotLink,
  makeDirectory,
  piecesOf,
  removeStaleTemporaries,
  syncDirectory,
  TemporaryFile,
} from './durable-files.ts';
import { RecoveryError } from './recovery-error.ts';

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
   * Gives a file a second place in quarantine, and returns that; the original stays. It is a second name of the same
   * file where the file system can do that, else a copy.
   */
  keep(path: string): string {
    const target = this.#keptBefore(path) ?? this.#link(path, path) ?? this.#copy(path);
    syncDirectory(this.directory);
    return target;
  }

  /** Moves a file, link or directory, and returns where it is now. */
  move(path: string): string {
    const stat = lstatSync(path);
    const target = stat.isFile() ? this.keep(path) : this.#rename(path);
    if (stat.isFile()) unlinkSync(path);
    else syncDirectory(this.directory);
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

/** Takes a file out of quarantine whose original is still in its place; whether it could. Never throws. */
export function takeOut(target: string, original: string): boolean {
  try {
    if (lstatSync(original, { throwIfNoEntry: false }) === undefined) return false;
    unlinkSync(target);
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
