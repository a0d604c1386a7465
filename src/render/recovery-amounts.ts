/** What recoveries took away, in numbers and words; the headline speaks of it too. */
import { formatBytes } from '../report/bytes.ts';
import type { ChangedFile, Recovery } from '../report/report.ts';
import { plural } from './format.ts';

/** Whether a change stands in the file, would come, or was not reached by a recovery that failed. */
export type ChangeState = 'done' | 'planned' | 'not-done';

/** `3 damaged records (312 B)`; `12 B (no record)` for blank lines and byte order marks; `nothing`. */
export function amountText({ records, bytes }: { records: number; bytes: number }, noun = 'record'): string {
  if (records > 0) return `${plural(records, noun)} (${formatBytes(bytes)})`;
  return bytes > 0 ? `${formatBytes(bytes)} (no record)` : 'nothing';
}

/** What recovery takes away is no record of Papyra's any more. */
export function removedText(removed: { records: number; bytes: number }): string {
  return amountText(removed, 'damaged record');
}

/** Amounts that add up over the files of a recovery. */
export interface RecoveryTotals {
  readonly removed: { records: number; bytes: number };
  readonly newlines: number;
  readonly moved: number;
}

/** What was done, or would be; of a recovery that failed on the way only what it got done. */
export function totalsOfRecovery(recovery: Recovery): RecoveryTotals {
  const isOpen = isOnlyPlanned(recovery);
  const files = recovery.files.filter((file) => changeState(recovery, file) !== 'not-done');
  const removed = { records: 0, bytes: 0 };
  let [newlines, moved] = [0, 0];
  for (const file of files) {
    removed.records += file.removed.records;
    removed.bytes += file.removed.bytes;
    newlines += file.added_bytes;
    // A plan does not know yet where in quarantine a file will lie.
    if (isOpen ? recovery.mode === 'quarantine' : file.moved_to !== null) moved += 1;
  }
  return { removed, newlines, moved };
}

/** Nothing was written. */
export function isOnlyPlanned({ status }: Recovery): boolean {
  return status === 'planned' || status === 'refused';
}

/** How far one file of a recovery came; one that failed names those that were reached. */
export function changeState(
  { status, repaired_files, quarantined_files }: Recovery,
  file: ChangedFile,
): ChangeState {
  if (status === 'done') return 'done';
  if (status !== 'failed') return 'planned';
  const { path, moved_to } = file;
  const isReached = isMoved(file)
    ? moved_to !== null && quarantined_files.includes(moved_to)
    : repaired_files.includes(path);
  return isReached ? 'done' : 'not-done';
}

/** The whole of it goes into quarantine, and nothing comes in its place. */
export function isMoved({ changes }: ChangedFile): boolean {
  return changes.some(({ action }) => action === 'move');
}
