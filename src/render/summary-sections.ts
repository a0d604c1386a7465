/** The sections of the job summary. Each gives Markdown blocks; one with nothing to say gives none. */
import { RULE_NAMES } from '../ndjson/anomaly.ts';
import type { Artifact, Check, MetricsSource, Problem, Report } from '../report/report.ts';
import { clip, markdownCode, markdownText, mermaidLabel } from './escape.ts';
import { anomalyLocation, type FindingGroup, meaningOf } from './findings.ts';
import { formatBytes, formatCount, formatNumber, formatUtc, plural } from './format.ts';
import { countChecks, findingCounts, type Headline, type Mood, totalsOf } from './headline.ts';
import { type Column, markdownDetails, markdownTable, mermaidPie, moreLine } from './markdown.ts';

/** What every section draws from. */
export interface SummaryView {
  readonly report: Report;
  readonly headline: Headline;
  readonly groups: readonly FindingGroup[];
  readonly files: readonly string[];
}

/** How much is shown. */
export interface Tier {
  readonly detail: 'full' | 'tables' | 'counts' | 'verdict';
  /** Rows of one table. */
  readonly rows: number;
  readonly reasons: number;
  /** Code points of one text from outside. */
  readonly text: number;
  /** What a reader misses in this tier; empty when it is nothing. */
  readonly leftOut: string;
}

const MOOD_ICONS: Readonly<Record<Mood, string>> = {
  pass: '✅',
  fail: '❌',
  softened: '⚠️',
  'cannot-judge': '⛔',
};

const STATUS_LABELS: Readonly<Record<Check['status'], string>> = {
  fail: '❌ fail',
  warn: '⚠️ warn',
  'no-data': '⚪ no data',
  pass: '✅ pass',
};

/** Passing checks are shown unfolded up to this many. */
const CALM_ROWS = 10;

/** Slices of one chart; the rest becomes one slice. */
const MAX_SLICES = 8;

/** Heading, one sentence, the reasons, and what was left out. */
export function verdictSection({ report, headline }: SummaryView, tier: Tier): string[] {
  const { reasons } = report.verdict;
  const shown = reasons.slice(0, tier.reasons);
  const list = shown.map((reason) => `- ${markdownText(clip(reason, tier.text))}`).join('\n');
  return [
    `## ${MOOD_ICONS[headline.mood]} Papyra health: ${headline.word}`,
    headline.sentence,
    list,
    moreLine(reasons.length, shown.length, 'reasons'),
    tier.leftOut === '' ? '' : `_Shortened to fit the size limit: ${tier.leftOut}. All of it is in the JSON report._`,
  ];
}

/** What is in the way of judging, and warnings about the run itself. */
export function problemsSection({ report }: SummaryView, tier: Tier): string[] {
  const sorted = [...report.problems].sort((a, b) => problemRank(a) - problemRank(b));
  if (sorted.length === 0) return [];
  const shown = sorted.slice(0, tier.rows).map((problem) => {
    const icon = problem.severity === 'error' ? '⛔' : '⚠️';
    const subject = markdownCode(clip(problem.subject, tier.text));
    return `- ${icon} ${subject} — ${markdownText(clip(problem.message, tier.text * 2))}`;
  });
  return ['### Problems', shown.join('\n'), moreLine(sorted.length, shown.length, 'problems')];
}

function problemRank({ severity }: Problem): number {
  return severity === 'error' ? 0 : 1;
}

/** Breaches open, worst first; passing checks folded away when there are many or when something failed. */
export function checksSection({ report }: SummaryView, tier: Tier): string[] {
  const { checks } = report;
  if (checks.length === 0) return [];
  const breaches = (['fail', 'warn', 'no-data'] as const).flatMap((status) =>
    checks.filter((check) => check.status === status),
  );
  const passes = checks.filter(({ status }) => status === 'pass');
  const fold = passes.length > CALM_ROWS || breaches.length > 0;
  const passed = [checkTable(passes, tier), moreLine(passes.length, tier.rows, 'passing checks')];
  return [
    '### Thresholds',
    checkTable(breaches, tier),
    moreLine(breaches.length, tier.rows, 'checks that did not pass'),
    ...(fold && passes.length > 0
      ? [markdownDetails(`✅ ${plural(passes.length, 'check')} passed`, joinBlocks(passed))]
      : passed),
  ];
}

function checkTable(checks: readonly Check[], tier: Tier): string {
  if (checks.length === 0) return '';
  const withBaseline = checks.some(({ baseline }) => baseline !== null);
  const columns: Column[] = [
    { title: 'Result' },
    { title: 'Rule' },
    { title: 'Subject' },
    { title: 'Observed', align: 'right' },
    { title: 'Limit', align: 'right' },
    ...(withBaseline ? [{ title: 'Baseline', align: 'right' as const }] : []),
  ];
  const rows = checks.slice(0, tier.rows).map((check) => [
    STATUS_LABELS[check.status],
    ruleCell(check, tier),
    markdownCode(clip(check.subject, tier.text)),
    numberCell(check.observed),
    numberCell(check.limit),
    ...(withBaseline ? [numberCell(check.baseline)] : []),
  ]);
  return markdownTable(columns, rows);
}

/** The rule as written; a message under it where the numbers alone do not tell what happened. */
function ruleCell(check: Check, tier: Tier): string {
  const rule = markdownCode(clip(check.expression, tier.text));
  if (check.status === 'pass' || check.observed !== null) return rule;
  return `${rule}<br>${markdownText(clip(check.message, tier.text))}`;
}

function numberCell(value: number | null): string {
  return value === null ? '–' : formatNumber(value);
}

/** One row a file and rule: where it starts, how often, what it means. */
export function findingsSection({ groups, report }: SummaryView, tier: Tier): string[] {
  if (groups.length === 0) return [];
  const shown = groups.slice(0, tier.rows);
  const columns: Column[] = [
    { title: 'Finding' },
    { title: 'First at' },
    { title: 'Count', align: 'right' },
    { title: 'What it means' },
  ];
  const rows = shown.map((group) => [
    `${severityIcon(group)} ${markdownCode(group.rule)}`,
    firstAt(group, tier),
    `${formatCount(group.count)}${group.atLeast ? '+' : ''}`,
    meaningCell(group, tier),
  ]);
  return [
    '### Findings',
    markdownTable(columns, rows),
    moreLine(groups.length, shown.length, 'kinds of findings'),
    listCapNote(report),
  ];
}

function severityIcon({ severity, ignored }: FindingGroup): string {
  if (ignored) return '⚪';
  return severity === 'error' ? '❌' : '⚠️';
}

function firstAt({ samples, path }: FindingGroup, tier: Tier): string {
  const [first] = samples;
  if (first === undefined) return `${markdownCode(clip(path, tier.text))}<br>past the end of the list`;
  const clipped = { ...first, path: clip(first.path, tier.text) };
  return markdownCode(anomalyLocation(clipped));
}

/** The gate's words first, Papyra's own below: people search for them. */
function meaningCell({ rule, samples: [first] }: FindingGroup, tier: Tier): string {
  const lines = [markdownText(meaningOf(rule))];
  if (first !== undefined && first.message !== '') lines.push(markdownText(clip(first.message, tier.text)));
  if (first !== undefined && first.papyra)
    lines.push(`Papyra: ${first.type ?? ''}, “${markdownText(clip(first.detail, tier.text))}”`);
  return lines.join('<br>');
}

function listCapNote({ artifacts }: Report): string {
  const capped = artifacts.filter(({ scan }) => scan.truncated);
  if (capped.length === 0) return '';
  const listed = capped.reduce((sum, { scan }) => sum + scan.anomalies.length, 0);
  const total = capped.reduce((sum, { scan }) => sum + scan.counts.total, 0);
  return (
    `_The list of findings was capped at ${formatCount(listed)} of ${formatCount(total)} ` +
    `in ${plural(capped.length, 'artifact')}; the counts are complete._`
  );
}

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
    { title: 'Time span (UTC)' },
    { title: 'Check' },
  ];
  const rows = shown.map((artifact) => [
    `${artifactIcon(artifact)} ${markdownCode(clip(artifact.path, tier.text))}`,
    findingCounts(artifact.scan.counts.errors, artifact.scan.counts.warnings),
    recordsCell(artifact),
    sizeCell(artifact),
    timeSpan(artifact, tier),
    `${artifact.check}, ${markdownCode(artifact.mode)}<br>${artifact.backend} backend, exit ${artifact.exit_code}`,
  ]);
  return ['### Artifacts', markdownTable(columns, rows), moreLine(artifacts.length, shown.length, 'artifacts')];
}

function artifactRank({ scan: { counts } }: Artifact): number {
  if (counts.errors > 0) return 0;
  return counts.total > 0 ? 1 : 2;
}

function artifactIcon(artifact: Artifact): string {
  return ['❌', '⚠️', '✅'][artifact.mode === 'ignore' ? 2 : artifactRank(artifact)] ?? '';
}

const RECORD_KINDS = [
  ['event', 'event'],
  ['audit', 'audit'],
  ['dead_letter', 'dead letter'],
  ['other', 'other'],
] as const;

function recordsCell({ scan: { records } }: Artifact): string {
  const kinds = RECORD_KINDS.filter(([kind]) => records[kind] > 0);
  if (kinds.length === 0) return formatCount(records.total);
  const parts = kinds.map(([kind, label]) => `${formatCount(records[kind])} ${label}`);
  return kinds.length === 1 ? parts.join('') : `${formatCount(records.total)}<br>${parts.join(', ')}`;
}

/** Size, and what share was read when it was not all of it. */
function sizeCell({ scan: { bytes, coverage, files } }: Artifact): string {
  const size = files.length > 1 ? `${formatBytes(bytes)}<br>in ${plural(files.length, 'file')}` : formatBytes(bytes);
  if (coverage.scanned >= coverage.total) return size;
  const [scanned, total] =
    coverage.unit === 'bytes'
      ? [formatBytes(coverage.scanned), formatBytes(coverage.total)]
      : [formatCount(coverage.scanned), `${formatCount(coverage.total)} entries`];
  return `${size}<br>read ${scanned} of ${total}`;
}

function timeSpan({ scan: { timestamps } }: Artifact, tier: Tier): string {
  const first = timeCell(timestamps.first, tier);
  const last = timeCell(timestamps.last, tier);
  return first === last ? first : `${first}<br>${last}`;
}

function timeCell(timestamp: string | null, tier: Tier): string {
  if (timestamp === null) return '–';
  return formatUtc(timestamp) ?? markdownCode(clip(timestamp, Math.min(tier.text, 40)));
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
  const when = baseline.generated_at === null ? '' : `, from ${markdownText(clip(baseline.generated_at, 40))}`;
  return `Baseline ${source}${when}.`;
}

/** Pies of records by kind and events by type, of all artifacts; folded away unless all is well. */
export function chartsSection({ report, headline }: SummaryView): string[] {
  const kinds = sumSlices(
    report.artifacts.map(({ scan }) => RECORD_KINDS.map(([kind, label]) => [label, scan.records[kind]])),
  );
  const events = sumSlices(report.artifacts.map(({ scan }) => Object.entries(scan.events)));
  const charts = [
    ...(kinds.size > 1 ? [mermaidPie('Records by kind', kinds)] : []),
    ...(events.size > 1 ? [mermaidPie('Events by type', events)] : []),
  ];
  if (charts.length === 0) return [];
  return [markdownDetails('What the records are', joinBlocks(charts), headline.mood === 'pass')];
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
  const shown = settings.slice(0, tier.rows).map(([name, { value, from }]) => [
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

/** Numbers only: for a summary that has no room for tables. */
export function countsSection({ report, groups }: SummaryView): string[] {
  const { checks, metrics, problems, artifacts } = report;
  const { errors, warnings, records, bytes } = totalsOf(report);
  const byRule = RULE_NAMES.map((rule) => [rule, ruleTotal(report, rule)] as const).filter(([, n]) => n > 0);
  const rules = byRule.map(([rule, total]) => `${formatCount(total)} ${rule}`).join(', ');
  const lines = [
    `- Problems: ${formatCount(problems.length)}`,
    `- Thresholds: ${(['fail', 'warn', 'no-data', 'pass'] as const)
      .map((status) => `${formatCount(countChecks(checks, status))} ${status}`)
      .join(', ')}`,
    `- Findings: ${findingCounts(errors, warnings)}${groups.length === 0 ? '' : ` (${rules})`}`,
    `- Artifacts: ${formatCount(artifacts.length)} (${plural(records, 'record')}, ${formatBytes(bytes)})`,
    `- Metrics sources: ${formatCount(metrics.length)}`,
  ];
  return [lines.join('\n')];
}

function ruleTotal({ artifacts }: Report, rule: string): number {
  return artifacts.reduce((sum, { scan }) => sum + (scan.counts.by_rule[rule] ?? 0), 0);
}

/** Who made this, and where the rest is. */
export function footer({ report: { tool }, files }: SummaryView, tier: Tier): string[] {
  const made = `${markdownText(clip(tool.name, 80))} ${markdownText(clip(tool.version, 80))}`;
  const written = files.map((file) => markdownCode(clip(file, tier.text)));
  return [`<sub>${[made, ...written].join(' · ')}</sub>`];
}

function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
