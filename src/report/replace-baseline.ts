/** Puts a new baseline in the place of the old one, which is kept beside it. */
import { linkSync, lstatSync, renameSync, type Stats, statSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileIdentity } from '../ndjson/file-identity.ts';
import {
  cannotLink,
  removeStaleTemporaries,
  syncDirectory,
  TemporaryFile,
} from '../recovery/durable-files.ts';
import { describeFailure } from '../recovery/failure.ts';
import { RecoveryError } from '../recovery/recovery-error.ts';
import { checkUnchanged } from '../recovery/rewrite-file.ts';
import { keptPath } from './kept-baselines.ts';

/** A baseline as it was read. */
interface OldBaseline {
  /** Where the file itself is, behind symbolic links. */
  readonly path: string;
  readonly shownPath: string;
  readonly bytes: Uint8Array;
  readonly identity: FileIdentity;
}

const REMEDIES = { ENAMETOOLONG: 'Give the baseline a shorter name: that of the old one has the time in it' };

/**
 * Replaces a baseline and returns where the old one is kept. First the new file and the copy of the old one are whole
 * and on the disk; then one rename. Stopped at any moment, the file is the old or the new one as a whole. `shown`: a
 * path as messages show it.
 * @throws RecoveryError when that cannot be done; but where the message says otherwise, all is as it was.
 */
export function replaceBaseline(
  old: OldBaseline,
  content: string,
  now: Date,
  shown: (path: string) => string,
): string {
  const directory = dirname(old.path);
  let fresh: TemporaryFile | null = null;
  let state = 'Nothing was changed.';
  try {
    removeStaleTemporaries(directory);
    const like = statSync(old.path);
    fresh = writtenBeside(old.path, Buffer.from(content), like);
    const keptAt = keep(old, like, now);
    putInPlace(fresh, old, keptAt);
    state = `The new baseline is in its place, and the old one is kept at ${shown(keptAt)}.`;
    syncDirectory(directory);
    return keptAt;
  } catch (error) {
    const message = describeFailure(error, {
      subject: old.shownPath,
      action: 'replaced',
      state,
      // The working directory, as a path, is a dot.
      shown: (place) => (place === directory ? `the directory of ${old.shownPath}` : shown(place)),
      remedies: REMEDIES,
    });
    throw new RecoveryError(message, { cause: error });
  } finally {
    fresh?.discard();
  }
}

/** The rename, when the copy is there for good and the old file still the one that was read; else the copy goes. */
function putInPlace(fresh: TemporaryFile, old: OldBaseline, keptAt: string): void {
  try {
    syncDirectory(dirname(old.path));
    checkUnchanged(old);
    renameSync(fresh.path, old.path);
  } catch (error) {
    takeAway(keptAt);
    throw error;
  }
}

/** A whole copy under the first free name. A copy, so that nobody who still writes to the file changes it too. */
function keep({ path, bytes }: OldBaseline, like: Stats, now: Date): string {
  const copy = writtenBeside(path, bytes, like);
  try {
    for (let number = 1; ; number++) {
      const name = keptPath(path, now, number);
      if (giveName(copy.path, name)) return name;
    }
  } finally {
    copy.discard();
  }
}

/** Gives a file a name, and never takes that from another: false when it is in use. */
function giveName(file: string, name: string): boolean {
  try {
    linkSync(file, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    if (!cannotLink(error)) throw error;
    if (lstatSync(name, { throwIfNoEntry: false }) !== undefined) return false;
    renameSync(file, name);
    return true;
  }
}

function writtenBeside(path: string, bytes: Uint8Array, like: Stats): TemporaryFile {
  const file = new TemporaryFile(path);
  try {
    file.write(bytes);
    file.finish(like);
    return file;
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** A copy of what is still in its place: left over it would be no more than one too many. */
function takeAway(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // What is wrong there is being said.
  }
}
