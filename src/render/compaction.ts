/** Compactions in words: the view that console, summary and annotations share. No text from outside. */
import { formatBytes } from '../report/bytes.ts';
import type { Artifact, Compaction, Report } from '../report/report.ts';
import { isInRedis, isOfPlugin } from './artifact-kinds.ts';
import { formatCount, formatNumber, plural } from './format.ts';
import { type RecoveryMood, sizeChange } from './recovery.ts';
import { amountText } from './recovery-amounts.ts';

export type CompactedArtifact = Artifact & { readonly compaction: Compaction };

/** Those that need a person come first. */
const RANKS: Readonly<Record<Compaction['status'], number>> = {
  failed: 0,
  refused: 1,
  planned: 2,
  done: 3,
  none: 4,
};

/** The artifacts that a retention limit holds for. */
export function compactedArtifacts({ artifacts }: Report): CompactedArtifact[] {
  return artifacts
    .filter((artifact): artifact is CompactedArtifact => artifact.compaction !== null)
    .sort((a, b) => RANKS[a.compaction.status] - RANKS[b.compaction.status]);
}

/** Something would go, and nothing was done about it. */
export function isOverdue({ status, reclaimed }: Compaction): boolean {
  return status === 'planned' && reclaimed.records + reclaimed.bytes > 0;
}

export function compactionMood(compaction: Compaction): RecoveryMood {
  if (compaction.status === 'failed' || compaction.status === 'refused') return 'bad';
  return isOverdue(compaction) ? 'open' : 'good';
}

/** How far it came: `compacted`, `compaction overdue`, `within its limits`. */
export function compactionWords(artifact: CompactedArtifact): string {
  const { compaction } = artifact;
  // Redis trims whole nodes, unless it is to be exact: there may be somewhat more than the limit.
  const calm = isInRedis(artifact) ? 'nothing to trim' : 'within its limits';
  switch (compaction.status) {
    case 'none':
      return calm;
    case 'planned':
      return isOverdue(compaction) ? 'compaction overdue' : calm;
    case 'done':
      return 'compacted';
    case 'refused':
      return 'compaction refused, nothing was written';
    case 'failed':
      if (isOfPlugin(artifact))
        return 'compaction failed; its state is unknown: look at it before you run again';
      return isInRedis(artifact)
        ? 'compaction failed on the way; each stream is as it was, or trimmed'
        : 'compaction failed on the way; every file is whole, as it was or as it shall be';
  }
}

/** The limits, one a part: `at most 1,000 records`. Streams have theirs each for itself. */
export function retentionParts(artifact: CompactedArtifact): string[] {
  const { max_records, max_age_seconds, max_total_bytes } = artifact.compaction.retention;
  const records = (count: number) =>
    isInRedis(artifact) ? `${plural(count, 'entry', 'entries')} in each stream` : plural(count, 'record');
  return [
    ...(max_records === null ? [] : [`at most ${records(max_records)}`]),
    ...(max_age_seconds === null ? [] : [`none older than ${formatNumber(max_age_seconds)} s`]),
    ...(max_total_bytes === null ? [] : [`at most ${formatBytes(max_total_bytes)} as Papyra counts them`]),
  ];
}

/** Records and size, before and after. What was only planned says what they would be. Of streams, entries and memory. */
export function compactionChange(artifact: CompactedArtifact): { records: string; size: string } {
  const { before, after } = artifact.compaction;
  return {
    records: `${formatCount(before.records)} → ${formatCount(after.records)}`,
    size: `${sizeChange(before.bytes, after.bytes)}${isInRedis(artifact) ? ' of memory' : ''}`,
  };
}

/** What retention let go, or would. */
export function reclaimedText(artifact: CompactedArtifact): string {
  const { status, reclaimed } = artifact.compaction;
  const amount = isInRedis(artifact) ? plural(reclaimed.records, 'entry', 'entries') : amountText(reclaimed);
  if (status === 'done') return `${amount} let go`;
  return status === 'none' ? 'nothing to let go' : `${amount} would go`;
}
