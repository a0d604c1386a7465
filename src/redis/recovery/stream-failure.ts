/** What went wrong with a change to streams, for people: what, why, where, and what to do. */
import { Interruption } from '../../ndjson/interruption.ts';
import { describeFailure } from '../../recovery/failure.ts';
import { RecoveryError } from '../../recovery/recovery-error.ts';
import { RedisFailure } from '../connection/redis-connection.ts';

/** Whether an error is what Redis, settings or a signal can do, and not the disk or a mistake in the code. */
export function isForeseen(error: unknown): boolean {
  return [RedisFailure, RecoveryError, Interruption].some((kind) => error instanceof kind);
}

/** Whether the server has answered with a refusal, so that a command that may be repeated was not carried out. */
export function isRefusal(error: unknown): boolean {
  return error instanceof RedisFailure && (error.kind === 'refused' || error.kind === 'reply');
}

/** What is with the streams when nothing was done. */
export const UNCHANGED = 'Nothing was changed in Redis.';

interface FailedChange {
  readonly subject: string;
  /** The end of "it could not be …". */
  readonly action: string;
  /** What is with the entries now, a sentence. */
  readonly state: string;
  /** A path as reports show it. */
  readonly shown: (path: string) => string;
}

export function describeStreamFailure(error: unknown, change: FailedChange): string {
  if (!(error instanceof RedisFailure)) return describeFailure(error, change);
  return `${change.subject} could not be ${change.action}: ${error.message}. ${change.state} ${error.remedy}`;
}
