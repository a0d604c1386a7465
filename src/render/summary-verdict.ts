/** The summary's first half: the verdict and what led to it. A section with nothing to say gives no blocks. */
import { RULE_NAMES } from '../ndjson/anomaly.ts';
import { formatBytes } from '../report/bytes.ts';
import { finalScan } from '../report/final-scan.ts';
import type { Check, Problem, Report } from '../report/report.ts';
import { clip, markdownCode, markdownText } from './escape.ts';
import { adviceOn, type FindingGroup, locationOf, meaningOf, ownMessage } from './findings.ts';
import { capitalize, formatCount, formatNumber, plural } from './format.ts';
import { countChecks, findingCounts, type Mood, totalsOf } from './headline.ts';
import { type Column, joinBlocks, markdownDetails, markdownTable, moreLine } from './markdown.ts';
import type { SummaryView, Tier } from './summary-view.ts';

const MOOD_ICONS: Readonly<Record<Mood, string>> = {
  pass: '✅',
  fail: '❌',
  softened: '⚠️',
  'cannot-judge': '⛔',
};

const STATUS_LABELS: Readonly<Record<Check['status'], string>> = {
  fail: '❌&nbsp;fail',
  warn: '⚠️&nbsp;warn',
  'no-data': '⚪&nbsp;no&nbsp;data',
  pass: '✅&nbsp;pass',
};

/** Passing checks are shown unfolded up to this many. */
const CALM_ROWS = 10;

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
    tier.leftOut === ''
      ? ''
      : `_Shortened to fit the size limit: ${tier.leftOut}. All of it is in the JSON report._`,
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
  const rows = checks
    .slice(0, tier.rows)
    .map((check) => [
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
  const prefix = `${check.expression}: `;
  const message = check.message.startsWith(prefix) ? check.message.slice(prefix.length) : check.message;
  return `${rule}<br>${markdownText(capitalize(clip(message, tier.text)))}`;
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
    `${severityIcon(group)}&nbsp;${markdownCode(group.rule)}`,
    firstAt(group, tier),
    `${formatCount(group.count)}${group.atLeast ? '+' : ''}`,
    meaningCell(group, tier),
  ]);
  return [
    '### Findings',
    adviceOn(groups) ?? '',
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
  return markdownCode(locationOf(first, tier.text));
}

/** The gate's words first, Papyra's own below: people search for them. */
function meaningCell(group: FindingGroup, tier: Tier): string {
  const {
    ignored,
    samples: [first],
  } = group;
  const lines = [markdownText(meaningOf(group))];
  const message = first === undefined ? null : ownMessage(first);
  if (message !== null) lines.push(markdownText(capitalize(clip(message, tier.text))));
  if (first?.papyra)
    lines.push(`<sub>Papyra: ${first.type ?? ''}, “${markdownText(clip(first.detail, tier.text))}”</sub>`);
  if (ignored) lines.push('<sub>Told only: the check of this artifact runs in mode ignore.</sub>');
  return lines.join('<br>');
}

function listCapNote({ artifacts }: Report): string {
  const capped = artifacts.map(finalScan).filter(({ truncated }) => truncated);
  if (capped.length === 0) return '';
  const listed = capped.reduce((sum, { anomalies }) => sum + anomalies.length, 0);
  const total = capped.reduce((sum, { counts }) => sum + counts.total, 0);
  return (
    `_The list of findings was capped at ${formatCount(listed)} of ${formatCount(total)} ` +
    `in ${plural(capped.length, 'artifact')}; the counts are complete._`
  );
}

/** Numbers only, `more` lines of them too: for a summary that has no room for tables. */
export function countsSection({ report, groups }: SummaryView, more: readonly string[]): string[] {
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
    ...more,
    `- Artifacts: ${formatCount(artifacts.length)} (${plural(records, 'record')}, ${formatBytes(bytes)})`,
    `- Metrics sources: ${formatCount(metrics.length)}`,
  ];
  return [lines.join('\n')];
}

function ruleTotal({ artifacts }: Report, rule: string): number {
  return artifacts.reduce((sum, artifact) => sum + (finalScan(artifact).counts.by_rule[rule] ?? 0), 0);
}
