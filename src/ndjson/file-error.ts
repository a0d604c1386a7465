/** File system errors in words, and looks at files that raise none. */
import { type Stats, statSync } from 'node:fs';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'the operation is not permitted',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of its path is not a directory',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  EIO: 'the disk reported an input/output error',
  ENOSPC: 'the disk is full',
  EROFS: 'the file system is read-only',
  ENXIO: 'it is not a regular file',
  EEXIST: 'a file of that name is in the way',
  ERR_INVALID_ARG_VALUE: 'its name holds a NUL, which no file name can',
};

/** The reason of a failed file operation as the end of a sentence, with the system's code behind it. */
export function describeFileError(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string') return error instanceof Error ? error.message : String(error);
  const reason = REASONS[code];
  return reason === undefined ? code : `${reason} (${code})`;
}

/** What is at a path: its stats, null when there is nothing, or why nobody can tell, as the end of a sentence. */
export function lookAt(path: string): Stats | null | string {
  try {
    return statSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : describeFileError(error);
  }
}

/** The stats of a regular file, else null. */
export function regularFile(path: string): Stats | null {
  const found = lookAt(path);
  return found !== null && typeof found !== 'string' && found.isFile() ? found : null;
}
