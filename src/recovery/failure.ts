/** What went wrong with a change to an artifact, for people: what, why, where, and what to do. */
import { dirname } from 'node:path';
import { describeFileError } from '../ndjson/file-error.ts';
import { isTemporary } from './durable-files.ts';
import { RecoveryError } from './recovery-error.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room there',
  EDQUOT: 'Make room there',
  EROFS: 'Make it writable, or name another place',
  EACCES: 'Run it as a user who may write there and give files their owner',
  EPERM: 'Run it as a user who may write there and give files their owner',
  EIO: 'Have the disk looked at, and a copy made',
  ENAMETOOLONG: 'Give the file a shorter name, or use recovery-mode repair',
  ENOTDIR: 'Name a directory',
  EEXIST: 'Take away what is in the way',
  ENOENT: 'See who moves or deletes files there',
};

/**
 * `action`: the end of "it could not be …". `state`: what is with the files now, a sentence.
 * `shown`: a path as reports show it. `remedies`: what to do, by code, where it is not what a recovery says.
 */
export function describeFailure(
  error: unknown,
  {
    subject,
    action,
    state,
    shown,
    remedies = {},
  }: {
    subject: string;
    action: string;
    state: string;
    shown: (path: string) => string;
    remedies?: Readonly<Record<string, string>>;
  },
): string {
  if (error instanceof RecoveryError) return `${error.message} ${state}`;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const place = dest ?? path;
  const where = place === undefined ? '' : placeOf(place, shown);
  const remedy = { ...REMEDIES, ...remedies }[code ?? ''] ?? 'See what is wrong there';
  return `${subject} could not be ${action}: ${describeFileError(error)}${where}. ${state} ${remedy}, then run this again.`;
}

function placeOf(place: string, shown: (path: string) => string): string {
  return isTemporary(place) ? ` in ${shown(dirname(place))}` : ` at ${shown(place)}`;
}

/** Which files are other ones than before, and where records are that came too late for them: a sentence or two. */
export function describeState(action: string, done: readonly string[], left: readonly string[]): string {
  if (done.length === 0) return 'Every file is as it was.';
  const late = left.length === 0 ? '' : ` Records that came late are at the end of ${left.join(', ')}.`;
  return `Already ${action}: ${done.join(', ')}; the others are as they were.${late}`;
}
