/** The state of an artifact that counts: after a recovery the one it left behind. */
import { EXIT_CANNOT_JUDGE } from './exit-codes.ts';
import type { Artifact, Scan } from './report.ts';

/** The last scan of the artifact: that after the recovery, or the only one when nothing was written. */
export function finalScan({ scan, post_scan }: Pick<Artifact, 'scan' | 'post_scan'>): Scan {
  return post_scan ?? scan;
}

/** Errors that the recovery took away, as far as the scan after it got through to tell. */
export function mendedErrors(artifact: Artifact): number {
  const { scan, post_scan } = artifact;
  if (post_scan === null || isUnverified(artifact)) return 0;
  return Math.max(0, scan.counts.errors - post_scan.counts.errors);
}

/** Whether what cannot be judged is the scan: not all was read. Else a change to it was refused, or failed. */
export function isUnread({ exit_code, verified, scan, recovery, compaction }: Artifact): boolean {
  if (verified !== null) return !verified;
  const { unit, scanned, total } = scan.coverage;
  // Of a stream a sample is all that was asked for.
  const isShort = (unit === 'bytes' || scan.streams.length === 0) && scanned < total;
  const stopped = [recovery?.status, compaction?.status].some((status) => {
    return status === 'refused' || status === 'failed';
  });
  return exit_code === EXIT_CANNOT_JUDGE && (isShort || !stopped);
}

/** Whether a recovery or a compaction wrote to the artifact, and the scan that verifies it did not get through. */
export function isUnverified({ verified }: Artifact): boolean {
  return verified === false;
}
