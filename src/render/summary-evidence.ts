/** The summary's second half: what was looked at, with which settings. A section with nothing to say gives no blocks. */
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import { finalScan, isUnread, mendedErrors } from '../report/final-scan.ts';
import type { Artifact, MetricsSource, Report, Scan, StreamFacts } from '../report/report.ts';
import { clip, markdownCode, markdownText, mermaidLabel } from './escape.ts';
import { formatCount, formatUtc, plural } from './format.ts';
import { coverageText, findingsText } from './headline.ts';
import { type Column, joinBlocks, markdownDetails, markdownTable, mermaidPie, moreLine } from './markdown.ts';
import {
  consumersText,
  groupNameText,
  idsOf,
  lagText,
  membersText,
  mistypedKeys,
  NO_STREAM,
  oldestPendingText,
  pendingText,
  sizeText,
} from './streams.ts';
import type { SummaryView, Tier } from './summary-view.ts';

/** Slices of one chart; the rest becomes one slice. */
const MAX_SLICES = 8;

/** One row an artifact. */
export function artifactsSection({ report }: SummaryView, tier: Tier): string[] {
  const artifacts = [...report.artifacts].sort((a, b) => artifactRank(a) - artifactRank(b));
  if (artifacts.length === 0) return [];
  const shown = artifacts.slice(0, tier.rows);
  const columns: Column[] = [
    { title: 'Artifact' },
    { title: 'Findings' },
    { title: 'Records' },
    { title: 'Size', align: 'right' },
    { title: 'First and last record (UTC)' },
  ];
  const rows = shown.map((artifact) => [
    artifactCell(artifact, tier),
    findingsCell(artifact),
    recordsCell(finalScan(artifact)),
    sizeCell(artifact),
    timeSpan(finalScan(artifact), tier),
  ]);
  return [
    '### Artifacts',
    markdownTable(columns, rows),
    moreLine(artifacts.length, shown.length, 'artifacts'),
  ];
}

function artifactRank(artifact: Artifact): number {
  const { counts } = finalScan(artifact);
  if (artifact.exit_code === EXIT_CANNOT_JUDGE) return -1;
  if (counts.errors > 0) return 0;
  return counts.total > 0 ? 1 : 2;
}

/** The path, and below it how it was checked. */
function artifactCell(artifact: Artifact, tier: Tier): string {
  const { backend, check, mode, exit_code, path } = artifact;
  const how = [`${backend} backend`, check, mode, `exit code ${exit_code}`].join(' · ');
  return `${artifactIcon(artifact)}&nbsp;${markdownCode(clip(path, tier.text))}<br><sub>${how}</sub>`;
}

function artifactIcon(artifact: Artifact): string {
  const { counts } = finalScan(artifact);
  if (artifact.exit_code === EXIT_CANNOT_JUDGE) return '⛔';
  if (counts.total === 0) return '✅';
  if (artifact.mode === 'ignore') return '⚪';
  return counts.errors > 0 ? '❌' : '⚠️';
}

/** What is there now, and below it what the recovery took away. */
function findingsCell(artifact: Artifact): string {
  const mended = mendedErrors(artifact);
  const note = mended > 0 ? `<br><sub>${plural(mended, 'error')} mended</sub>` : '';
  return `${findingsText(artifact)}${note}`;
}

const RECORD_KINDS = [
  ['event', 'event'],
  ['audit', 'audit'],
  ['dead_letter', 'dead letter'],
  ['other', 'other'],
] as const;

function recordsCell({ records }: Scan): string {
  const kinds = RECORD_KINDS.filter(([kind]) => records[kind] > 0);
  if (kinds.length === 0) return formatCount(records.total);
  const parts = kinds.map(([kind, label]) => `${formatCount(records[kind])} ${label}`);
  return kinds.length === 1
    ? parts.join('')
    : `${formatCount(records.total)}<br><sub>${parts.join(', ')}</sub>`;
}

/** Size, and what share was read when it was not all of it. */
function sizeCell(artifact: Artifact): string {
  const scan = finalScan(artifact);
  const members = membersText(scan);
  const coverage = coverageText(artifact)?.replace(', ', ',<br>') ?? null;
  const lines = [sizeText(scan), members === null ? null : `in ${members}`, coverage];
  return unbroken(lines.filter((line) => line !== null).join('<br>'));
}

function timeSpan({ timestamps }: Scan, tier: Tier): string {
  const first = timeCell(timestamps.first, tier);
  const last = timeCell(timestamps.last, tier);
  return first === last ? first : `${first}<br>${last}`;
}

function timeCell(timestamp: string | null, tier: Tier): string {
  if (timestamp === null) return '–';
  const utc = formatUtc(timestamp);
  return utc === null ? markdownCode(clip(timestamp, Math.min(tier.text, 40))) : unbroken(utc);
}

/** For short cells that a line break would make hard to read. */
function unbroken(text: string): string {
  return text.replaceAll(' ', '&nbsp;');
}

const NO_GROUP = ['–', '–', '–', '–', '–'];

/** One row a consumer group, or a stream that has none: what Papyra does not look at. */
export function streamsSection({ report }: SummaryView, tier: Tier): string[] {
  const code = (text: string) => markdownCode(clip(text, tier.text));
  const rows = report.artifacts.flatMap((artifact) => [
    ...finalScan(artifact).streams.flatMap((stream) => streamRows(stream, code)),
    ...mistypedKeys(artifact).map((key) => [code(key), '–', NO_STREAM, ...NO_GROUP]),
  ]);
  if (rows.length === 0) return [];
  const columns: Column[] = [
    { title: 'Stream' },
    { title: 'Entries', align: 'right' },
    { title: 'First and last ID' },
    { title: 'Consumer group' },
    { title: 'Consumers', align: 'right' },
    { title: 'Pending', align: 'right' },
    { title: 'Oldest pending', align: 'right' },
    { title: 'Lag', align: 'right' },
  ];
  const shown = rows.slice(0, tier.rows);
  return [
    '### Redis streams',
    markdownTable(columns, shown),
    moreLine(rows.length, shown.length, 'streams and consumer groups'),
  ];
}

/** The stream itself stands in the first row of its groups. */
function streamRows(stream: StreamFacts, code: (text: string) => string): string[][] {
  const ids = idsOf(stream)?.map(code).join('<br>') ?? '–';
  const of = [code(stream.key), formatCount(stream.entries), ids];
  const groups = stream.groups.map((group) => [
    code(groupNameText(group)),
    consumersText(group),
    pendingText(group),
    oldestPendingText(group),
    lagText(group),
  ]);
  const [first = NO_GROUP, ...others] = groups;
  return [[...of, ...first], ...others.map((group) => ['', '', '', ...group])];
}

/** Where metrics came from, whether they could be read, and the baseline. */
export function metricsSection({ report }: SummaryView, tier: Tier): string[] {
  const { metrics, baseline } = report;
  if (metrics.length === 0 && baseline === null) return [];
  const shown = metrics.slice(0, tier.rows);
  const rows = shown.map((source) => [
    markdownCode(clip(source.source, tier.text)),
    source.form ?? '–',
    sourceStatus(source, tier),
  ]);
  const columns: Column[] = [{ title: 'Source' }, { title: 'Form' }, { title: 'Status' }];
  return [
    '### Metrics',
    rows.length === 0 ? '' : markdownTable(columns, rows),
    moreLine(metrics.length, shown.length, 'metrics sources'),
    baselineLine(report, tier),
  ];
}

function sourceStatus({ status, values, message }: MetricsSource, tier: Tier): string {
  const note = message === null ? '' : `<br>${markdownText(clip(message, tier.text))}`;
  switch (status) {
    case 'ok':
      return `✅ ${plural(Object.keys(values).length, 'value')}${note}`;
    case 'unavailable':
      return `⚪ unavailable${note}`;
    case 'error':
      return `⛔ not read${note}`;
  }
}

function baselineLine({ baseline }: Report, tier: Tier): string {
  if (baseline === null) return '';
  const source = markdownCode(clip(baseline.source, tier.text));
  if (baseline.status === 'missing') return `Baseline ${source}: there is none yet.`;
  if (baseline.status === 'error') return `Baseline ${source}: it could not be read.`;
  const when =
    baseline.generated_at === null ? '' : `, from ${markdownCode(clip(baseline.generated_at, 40))}`;
  return `Baseline ${source}${when}.`;
}

/** Pies of records by kind and events by type, of all artifacts; folded away unless all is well. */
export function chartsSection({ report, headline }: SummaryView): string[] {
  const scans = report.artifacts.map(finalScan);
  const kinds = sumSlices(
    scans.map(({ records }) => RECORD_KINDS.map(([kind, label]) => [label, records[kind]])),
  );
  const events = sumSlices(scans.map(({ events: byType }) => Object.entries(byType)));
  const charts = [
    ...(kinds.size > 1 ? [mermaidPie('Records by kind', kinds)] : []),
    ...(events.size > 1 ? [mermaidPie('Events by type', events)] : []),
  ];
  if (charts.length === 0) return [];
  const title = `What the records are${report.artifacts.some(isUnread) ? ', as far as they were read' : ''}`;
  return [markdownDetails(title, joinBlocks(charts), headline.mood === 'pass')];
}

/** Sums by safe label, without zeros, the largest first and the smallest as one. */
function sumSlices(entries: readonly (readonly (readonly [string, number])[])[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [name, value] of entries.flat()) {
    if (value <= 0) continue;
    const label = mermaidLabel(name);
    sums.set(label, (sums.get(label) ?? 0) + value);
  }
  const sorted = [...sums].sort((a, b) => b[1] - a[1]);
  if (sorted.length <= MAX_SLICES) return new Map(sorted);
  const rest = sorted.slice(MAX_SLICES - 1);
  const restLabel = `${formatCount(rest.length)} more types`.replaceAll(',', '');
  return new Map([
    ...sorted.slice(0, MAX_SLICES - 1),
    [restLabel, rest.reduce((sum, [, value]) => sum + value, 0)],
  ]);
}

/** Settings with where each came from, and the run. */
export function provenanceSection({ report }: SummaryView, tier: Tier): string[] {
  const settings = Object.entries(report.settings).sort(
    ([, a], [, b]) => Number(a.from === 'default') - Number(b.from === 'default'),
  );
  const shown = settings
    .slice(0, tier.rows)
    .map(([name, { value, from }]) => [
      markdownCode(clip(name, tier.text)),
      settingValue(value, tier),
      markdownText(clip(from, tier.text)),
    ]);
  const columns: Column[] = [{ title: 'Setting' }, { title: 'Value' }, { title: 'From' }];
  const blocks = [
    shown.length === 0 ? '' : markdownTable(columns, shown),
    moreLine(settings.length, shown.length, 'settings'),
    runLine(report, tier),
  ];
  return [markdownDetails('Settings and provenance', joinBlocks(blocks))];
}

/** Values of several lines, as thresholds are, keep their lines. */
function settingValue(value: unknown, tier: Tier): string {
  const lines = Array.isArray(value) ? value.map(plainValue) : plainValue(value).trim().split('\n');
  if (lines.length === 0) return '–';
  const shown = lines.slice(0, tier.rows).map((line) => markdownCode(clip(line, tier.text)));
  const more = lines.length > shown.length ? [`and ${formatCount(lines.length - shown.length)} more`] : [];
  return [...shown, ...more].join('<br>');
}

function plainValue(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function runLine({ run, generated_at }: Report, tier: Tier): string {
  const facts: (readonly [string, string | number | null | undefined])[] = [
    ['Generated', generated_at],
    ['repository', run?.repository],
    ['ref', run?.ref],
    ['commit', run?.sha],
    ['workflow', run?.workflow],
    ['job', run?.job],
    ['event', run?.event],
    ['run', run?.run_id],
    ['attempt', run?.run_attempt],
  ];
  return facts
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([label, value]) => `${label} ${markdownCode(clip(String(value), tier.text))}`)
    .join(' · ');
}

/** Who made this, and where the rest is. */
export function footer({ report: { tool }, files }: SummaryView, tier: Tier): string[] {
  const made = `${markdownText(clip(tool.name, 80))} ${markdownText(clip(tool.version, 80))}`;
  const written = files.map((file) => markdownCode(clip(file, tier.text)));
  return [`<sub>${[made, ...written].join(' · ')}</sub>`];
}
