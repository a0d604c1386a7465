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
export function isUnread(artifact: Artifact): boolean {
  const { exit_code, recovery, compaction } = artifact;
  const stopped = [recovery?.status, compaction?.status].some((status) => {
    return status === 'refused' || status === 'failed';
  });
  return exit_code === EXIT_CANNOT_JUDGE && (isShort(artifact) || !stopped);
}

/** Whether less was read than there was to read. Of a stream a sample is all that was asked for. */
function isShort({ scan, post_scan }: Artifact): boolean {
  const { unit, scanned, total } = (post_scan ?? scan).coverage;
  if (unit === 'bytes' || scan.streams.length === 0) return scanned < total;
  // A change to streams comes after a scan that got through: so many entries the scan after it reads too, if there are.
  return scan.streams.some(({ key, scanned: before }) => {
    const now = (post_scan ?? scan).streams.find((stream) => stream.key === key);
    return now === undefined || now.scanned < Math.min(now.entries, before);
  });
}

/** Whether a recovery or a compaction wrote to the artifact, and the scan that verifies it did not get through. */
export function isUnverified(artifact: Artifact): boolean {
  return artifact.post_scan !== null && isUnread(artifact);
}
