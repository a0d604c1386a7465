/** The summary's sections on recovery and compaction. A section with nothing to say gives no blocks. */
import type { Report } from '../report/report.ts';
import { hasEntries, isInRedis, isOfPlugin } from './artifact-kinds.ts';
import {
  compactedArtifacts,
  compactionChange,
  compactionMood,
  compactionWords,
  isOverdue,
  reclaimedText,
  retentionParts,
} from './compaction.ts';
import { clip, markdownCode, markdownText } from './escape.ts';
import { formatCount, plural } from './format.ts';
import {
  type Column,
  joinBlocks,
  markdownDetails,
  markdownFence,
  markdownTable,
  moreLine,
} from './markdown.ts';
import {
  beforeAfter,
  changesText,
  changeText,
  keptPlaces,
  PLAN_COMMANDS,
  planAdvice,
  type RecoveredArtifact,
  type RecoveryMood,
  rangesOf,
  reasonFor,
  recoveredArtifacts,
  recoveryMood,
  recoveryWords,
  restoreCommands,
  totalsText,
} from './recovery.ts';
import { changeState } from './recovery-amounts.ts';
import type { SummaryView, Tier } from './summary-view.ts';

const ICONS: Readonly<Record<RecoveryMood, string>> = { bad: '❌', open: '⚠️', good: '✅' };

/** One row an artifact, before and after; what was changed, folded; how to apply a plan or to take it all back. */
export function recoverySection({ report }: SummaryView, tier: Tier): string[] {
  const artifacts = recoveredArtifacts(report);
  if (artifacts.length === 0) return [];
  const shown = artifacts.slice(0, tier.rows);
  const columns: Column[] = [
    { title: 'Artifact' },
    { title: 'Errors', align: 'right' },
    { title: 'Records', align: 'right' },
    { title: 'Size', align: 'right' },
    { title: 'What changed' },
    { title: artifacts.every(hasEntries) ? 'Removed entries kept in' : 'Removed bytes kept in' },
  ];
  return [
    '### Recovery',
    markdownTable(
      columns,
      shown.map((artifact) => recoveryRow(artifact, report, tier)),
    ),
    moreLine(artifacts.length, shown.length, 'artifacts'),
    ...(artifacts.some(({ recovery }) => recovery.status === 'planned') ? planBlocks(report) : []),
    ...shown.map((artifact) => changesBlock(artifact, tier)),
    ...restoreBlocks(artifacts, tier),
  ];
}

function recoveryRow(artifact: RecoveredArtifact, report: Report, tier: Tier): string[] {
  const { path, recovery } = artifact;
  const { errors, records, size } = beforeAfter(artifact);
  const totals = totalsText(artifact);
  const kept = keptPlaces(artifact).map((place) => markdownCode(clip(place, tier.text)));
  const reason = reasonCell(recovery.reason, report, tier);
  const name = `${ICONS[recoveryMood(artifact)]}&nbsp;${markdownCode(clip(path, tier.text))}`;
  return [
    [name, `<sub>${recovery.mode} · ${recoveryWords(artifact)}</sub>`, ...reason].join('<br>'),
    errors,
    hasEntries(artifact) ? `${records} entries` : records,
    size ?? '–',
    totals.length === 0 ? '–' : totals.join('<br>'),
    kept.length === 0 ? '–' : kept.join('<br>'),
  ];
}

function reasonCell(reason: string | null, report: Report, tier: Tier): string[] {
  const text = reasonFor(reason, report);
  return text === null ? [] : [markdownText(clip(text, tier.text * 2))];
}

function planBlocks(report: Report): string[] {
  return [planAdvice(report), markdownFence(PLAN_COMMANDS)];
}

/** The files and byte ranges of one recovery; no more lines than a table has rows. */
function changesBlock(artifact: RecoveredArtifact, tier: Tier): string {
  const { path, recovery } = artifact;
  if (recovery.files.length === 0) return '';
  let room = tier.rows;
  const lines = recovery.files.slice(0, tier.rows).flatMap((file) => {
    const state = changeState(recovery, file);
    const ranges = rangesOf(file).slice(0, room);
    room -= ranges.length;
    const left = rangesOf(file).length - ranges.length;
    const more = left > 0 || file.truncated ? [moreRanges(left, file.truncated)] : [];
    return [
      `- ${markdownCode(clip(file.path, tier.text))}: ${changesText(artifact, file, state)}`,
      ...[...ranges.map((change) => markdownText(changeText(artifact, change, state))), ...more].map(
        (text) => `  - ${text}`,
      ),
    ];
  });
  const [noun, steps] = isInRedis(artifact) ? ['stream', 'entry by entry'] : ['file', 'byte by byte'];
  const name = markdownCode(clip(path, tier.text));
  const title = isOfPlugin(artifact)
    ? `What changed in ${name}`
    : `${plural(recovery.files.length, noun)} of ${name}, ${steps}`;
  return markdownDetails(
    title,
    joinBlocks([lines.join('\n'), moreLine(recovery.files.length, tier.rows, 'files')]),
  );
}

function moreRanges(left: number, isTruncated: boolean): string {
  if (isTruncated) return '… and more than the report lists; the amounts are complete';
  return `… and ${formatCount(left)} more: see the JSON report`;
}

/** Commands are never cut: half of one would do something else. */
function restoreBlocks(artifacts: readonly RecoveredArtifact[], tier: Tier): string[] {
  const commands = artifacts.flatMap(restoreCommands);
  if (commands.length === 0) return [];
  const body = [
    'Run this where the gate ran, while nothing writes to these files:',
    markdownFence(commands.slice(0, tier.rows)),
    moreLine(commands.length, tier.rows, 'files'),
  ];
  return [
    markdownDetails(`Put ${plural(commands.length, 'original')} back from quarantine`, joinBlocks(body)),
  ];
}

/** One row an artifact: the limits, before and after. */
export function compactionSection({ report }: SummaryView, tier: Tier): string[] {
  const artifacts = compactedArtifacts(report);
  if (artifacts.length === 0) return [];
  const shown = artifacts.slice(0, tier.rows);
  const columns: Column[] = [
    { title: 'Artifact' },
    { title: 'Limits' },
    { title: 'Records', align: 'right' },
    { title: 'Size', align: 'right' },
    { title: 'Let go' },
  ];
  const rows = shown.map((artifact) => {
    const { path, compaction } = artifact;
    const { records, size } = compactionChange(artifact);
    const name = `${ICONS[compactionMood(compaction)]}&nbsp;${markdownCode(clip(path, tier.text))}`;
    const reason = reasonCell(compaction.reason, report, tier);
    return [
      [name, `<sub>${compactionWords(artifact)}</sub>`, ...reason].join('<br>'),
      retentionParts(artifact).join('<br>'),
      isInRedis(artifact) ? `${records} entries` : records,
      size,
      reclaimedText(artifact),
    ];
  });
  return [
    '### Compaction',
    markdownTable(columns, rows),
    moreLine(artifacts.length, shown.length, 'artifacts'),
    artifacts.some(({ compaction }) => isOverdue(compaction))
      ? 'To let go what is beyond the limits: <code>persistence compact</code>, with the flags of this run.'
      : '',
  ];
}

/** Numbers only: for a summary that has no room for tables. */
export function recoveryCounts({ report }: SummaryView): string[] {
  const recoveries = recoveredArtifacts(report).map(({ recovery }) => recovery.status);
  const compactions = compactedArtifacts(report).map(({ compaction }) => compaction.status);
  return [
    ...(recoveries.length === 0 ? [] : [`- Recoveries: ${statusCounts(recoveries)}`]),
    ...(compactions.length === 0 ? [] : [`- Compactions: ${statusCounts(compactions)}`]),
  ];
}

/** `1 failed, 2 done`; `none` is what needed nothing. */
function statusCounts(statuses: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .map(([status, count]) => `${formatCount(count)} ${status === 'none' ? 'not needed' : status}`)
    .join(', ');
}
