/** Where recovery may write: symbolic links are followed only as long as they stay in the workspace. */
import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { describeFileError } from '../ndjson/file-error.ts';
import { type FileIdentity, isSameInode } from '../ndjson/file-identity.ts';
import { RecoveryError } from './recovery-error.ts';

/**
 * The file itself that `path` leads to. A path outside the workspace was named by the user and may lead through linked
 * directories; the file itself may be a link only within the workspace.
 * @throws RecoveryError when a link leads out.
 */
export function fileWithin(path: string, shownPath: string, workspace: string): string {
  try {
    const real = realpathSync(path);
    const isLink = lstatSync(path).isSymbolicLink();
    if (isInside(real, realpathSync(workspace)) || (!isLink && !isInside(path, workspace))) return real;
    throw new RecoveryError(
      `${shownPath} is reached by a symbolic link that leads out of the workspace, to ${real}. Name that file itself.`,
    );
  } catch (error) {
    if (error instanceof RecoveryError) throw error;
    throw new RecoveryError(`${shownPath} cannot be reached: ${describeFileError(error)}.`, { cause: error });
  }
}

/**
 * Refuses a directory, there already or not, that lies in the workspace by its name and elsewhere in truth.
 * @throws RecoveryError
 */
export function checkDirectoryWithin(path: string, setting: string, workspace: string): void {
  if (!isInside(path, workspace)) return;
  const real = truePath(path);
  if (real !== null && isInside(real, realpathSync(workspace))) return;
  throw new RecoveryError(
    `${setting}: ${path} goes through a symbolic link that leads ${real === null ? 'nowhere' : 'out of the workspace'}. ` +
      'Name the directory itself.',
  );
}

/** Where a path leads, also one that is not there yet; null when a link in it leads nowhere. */
function truePath(path: string): string | null {
  if (existsSync(path)) return realpathSync(path);
  if (isLink(path)) return null;
  const parent = truePath(dirname(path));
  return parent === null ? null : join(parent, basename(path));
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/**
 * Refuses a directory in which new files would be orphans of a rotating set: the set's own, or one whose name starts
 * as the set's files do.
 * @throws RecoveryError
 */
export function checkBesideSet(directory: string, name: string, setting: string, active: string): void {
  const set = join(truePath(dirname(active)) ?? dirname(active), basename(active));
  const place = join(truePath(directory) ?? directory, name);
  const beside = relative(dirname(set), place).split(sep)[0] ?? '';
  if (beside === '..' || isAbsolute(beside) || !beside.startsWith(basename(set))) return;
  throw new RecoveryError(
    `${setting}: files in ${directory} would be orphans of the rotating set ${active}. Name a directory outside the set.`,
  );
}

function isInside(path: string, directory: string): boolean {
  const inside = relative(directory, path);
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/**
 * Refuses a set of which one file has two names: what is written under one would be gone under the other.
 * @throws RecoveryError
 */
export function checkDistinct(
  files: readonly { readonly shownPath: string; readonly identity: FileIdentity }[],
): void {
  files.forEach((file, index) => {
    const twin = files.slice(0, index).find(({ identity }) => isSameInode(identity, file.identity));
    if (twin === undefined) return;
    throw new RecoveryError(
      `${twin.shownPath} and ${file.shownPath} are one file under two names. Take one of the links away.`,
    );
  });
}
