/** The section "Compaction" of the console text: the limits, and what they let go. */

import { isMeasured } from '../report/facts.ts';
import { isInRedis } from './artifact-kinds.ts';
import {
  type CompactedArtifact,
  compactedArtifacts,
  compactionChange,
  compactionMood,
  compactionWords,
  isOverdue,
  reclaimedText,
  retentionParts,
} from './compaction.ts';
import { MAX_ROWS, more, type SectionView, safe } from './console-lines.ts';
import { RECOVERY_SIGNS, reasonLines } from './console-recovery.ts';
import { reasonFor } from './recovery.ts';

/** One block an artifact, those that need a person first; no lines when no limit is set. */
export function compactionLines(view: SectionView): string[] {
  const { report, paint } = view;
  const artifacts = compactedArtifacts(report);
  if (artifacts.length === 0) return [];
  return [
    paint('bold', 'Compaction'),
    ...artifacts.slice(0, MAX_ROWS).flatMap((artifact) => artifactLines(artifact, view)),
    ...more(artifacts.length, MAX_ROWS, 'artifacts', '  '),
    ...(artifacts.some(({ compaction }) => isOverdue(compaction))
      ? ['  To let go what is beyond the limits: persistence compact, with the flags of this run.']
      : []),
  ];
}

function artifactLines(artifact: CompactedArtifact, { report, paint, width }: SectionView): string[] {
  const { path, compaction } = artifact;
  const [sign, style] = RECOVERY_SIGNS[compactionMood(compaction)];
  const { records, size } = compactionChange(artifact);
  const noun = isInRedis(artifact) ? 'entries' : 'records';
  return [
    `  ${paint(style, sign)} ${safe(path)}: ${compactionWords(artifact)}`,
    ...reasonLines(reasonFor(compaction.reason, report), width),
    paint('dim', `    limits: ${retentionParts(artifact).join(' · ')}`),
    ...(isMeasured(compaction) ? [`    ${noun} ${records} · size ${size} · ${reclaimedText(artifact)}`] : []),
  ];
}
