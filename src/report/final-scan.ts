/** The state of an artifact that counts: after a recovery the one it left behind. */
import { EXIT_CANNOT_JUDGE } from './exit-codes.ts';
import type { Artifact, Scan } from './report.ts';

/** The last scan of the artifact: that after the recovery, or the only one when nothing was written. */
export function finalScan({ scan, post_scan }: Pick<Artifact, 'scan' | 'post_scan'>): Scan {
  return post_scan ?? scan;
}

/** Errors that the recovery took away. */
export function mendedErrors({ scan, post_scan }: Pick<Artifact, 'scan' | 'post_scan'>): number {
  return post_scan === null ? 0 : Math.max(0, scan.counts.errors - post_scan.counts.errors);
}

/** Whether what cannot be judged is the scan: not all was read. Else a change to it was refused, or failed. */
export function isUnread({ exit_code, recovery, compaction }: Artifact): boolean {
  const stopped = [recovery?.status, compaction?.status].some((status) => {
    return status === 'refused' || status === 'failed';
  });
  return exit_code === EXIT_CANNOT_JUDGE && !stopped;
}
