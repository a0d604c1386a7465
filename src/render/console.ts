/** The report as plain text, for people at a terminal and for the log of an Action. */

import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import { finalScan, isUnread, mendedErrors } from '../report/final-scan.ts';
import type { Artifact, Check, Report, Scan } from '../report/report.ts';
import {
  MAX_ROWS,
  MAX_TEXT,
  more,
  type Paint,
  painter,
  type SectionView,
  type Style,
  safe,
  wrap,
} from './console-lines.ts';
import { clip, consoleText } from './escape.ts';
import { formatUtc, plural } from './format.ts';
import { countChecks, coverageText, findingsText, headlineOf, type Mood } from './headline.ts';
import { membersText, sizeText } from './streams.ts';

export interface ConsoleOptions {
  readonly color: boolean;
  /** Columns of the terminal; prose is wrapped to it, locations never are. */
  readonly width: number;
  /** Files this run wrote, to be named at the end. */
  readonly files?: readonly string[];
}

interface View extends SectionView {
  readonly files: readonly string[];
}

const MIN_WIDTH = 40;
const MAX_WIDTH = 110;

/** The whole report as lines, each ended by a newline. Text from outside can forge nothing in it. */
export async function renderConsole(report: Report, options: ConsoleOptions): Promise<string> {
  const view: View = {
    report,
    paint: painter(options.color),
    width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width || 0)),
    files: options.files ?? [],
  };
  const sections = [
    verdictLines(view),
    problemLines(view),
    checkLines(view),
    ...(await damageSections(view)),
    artifactLines(view),
    metricsLines(view),
    fileLines(view),
  ];
  const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
  // Who reads a log starts at its end.
  const end = lines.length > LONG_OUTPUT ? [verdictLine(view)] : [];
  return `${[...lines, ...end].join('\n').trimEnd()}\n`;
}

/** The sections on damage, and on what was done about it: loaded when there is any. */
async function damageSections(view: View): Promise<string[][]> {
  const isWhole = view.report.artifacts.every(
    (artifact) =>
      finalScan(artifact).counts.total === 0 && artifact.recovery === null && artifact.compaction === null,
  );
  if (isWhole) return [];
  const { compactionLines, findingLines, recoveryLines } = await import('./console-damage.ts');
  return [findingLines(view), recoveryLines(view), compactionLines(view)];
}

/** Lines; after a longer output the verdict stands once more. */
const LONG_OUTPUT = 30;

const MOODS: Readonly<Record<Mood, readonly [string, Style]>> = {
  pass: ['✓', 'green'],
  fail: ['✗', 'red'],
  softened: ['!', 'yellow'],
  'cannot-judge': ['✗', 'red'],
};

function verdictLine({ report, paint }: View): string {
  const { mood, word } = headlineOf(report);
  const [sign, style] = MOODS[mood];
  return paint('bold', paint(style, `${sign} Papyra health: ${word}`));
}

function verdictLines(view: View): string[] {
  const { report, width } = view;
  const { sentence } = headlineOf(report);
  const reasons = reasonsNotShownBelow(report);
  return [
    verdictLine(view),
    ...wrap(sentence, width, '  '),
    ...reasons.slice(0, MAX_ROWS).flatMap((reason) => wrap(safe(reason), width, '  • ', '    ')),
    ...more(reasons.length, MAX_ROWS, 'reasons', '  '),
  ];
}

/** Checks and problems have their own sections, right below; what remains is said here. */
function reasonsNotShownBelow({ verdict, checks, problems }: Report): string[] {
  const below = new Set([...checks, ...problems].map(({ message }) => message));
  for (const { subject, message } of problems) below.add(`${subject}: ${message}`);
  // The first reason of a pass says how many checks passed, as the sentence above does.
  const reasons = verdict.status === 'pass' && checks.length > 0 ? verdict.reasons.slice(1) : verdict.reasons;
  return reasons.filter((reason) => !below.has(reason) && !below.has(reason.replace(/^warning: /, '')));
}

function problemLines({ report: { problems }, paint, width }: View): string[] {
  if (problems.length === 0) return [];
  const shown = problems.slice(0, MAX_ROWS).flatMap(({ subject, message, severity }) => {
    const sign = severity === 'error' ? paint('red', '✗') : paint('yellow', '!');
    const text = message.includes(subject) ? message : `${clip(subject, MAX_TEXT)}: ${message}`;
    const [first = '', ...rest] = wrap(consoleText(clip(text, MAX_TEXT * 3)), width, '    ');
    return [`  ${sign} ${first.slice(4)}`, ...rest];
  });
  return [paint('bold', 'Problems'), ...shown, ...more(problems.length, MAX_ROWS, 'problems', '  ')];
}

function checkLines({ report: { checks }, paint, width }: View): string[] {
  if (checks.length === 0) return [];
  const open = (['fail', 'warn', 'no-data'] as const).flatMap((status) =>
    checks.filter((check) => check.status === status),
  );
  const passed = countChecks(checks, 'pass');
  return [
    paint('bold', 'Thresholds'),
    ...open.slice(0, MAX_ROWS).flatMap((check) => checkLine(check, paint, width)),
    ...more(open.length, MAX_ROWS, 'checks that did not pass', '  '),
    ...(passed === 0 ? [] : [`  ${paint('green', '✓')} ${plural(passed, 'check')} passed`]),
  ];
}

function checkLine({ status, message }: Check, paint: Paint, width: number): string[] {
  const signs = {
    fail: paint('red', '✗'),
    warn: paint('yellow', '!'),
    'no-data': paint('dim', '–'),
    pass: paint('green', '✓'),
  };
  const [first = '', ...rest] = wrap(consoleText(clip(message, MAX_TEXT * 2)), width, '    ');
  return [`  ${signs[status]} ${first.slice(4)}`, ...rest];
}

function artifactLines({ report: { artifacts }, paint }: View): string[] {
  if (artifacts.length === 0) return [];
  const shown = artifacts.slice(0, MAX_ROWS).flatMap((artifact) => artifactLine(artifact, paint));
  return [paint('bold', 'Artifacts'), ...shown, ...more(artifacts.length, MAX_ROWS, 'artifacts', '  ')];
}

function artifactLine(artifact: Artifact, paint: Paint): string[] {
  const { path, backend, check, mode } = artifact;
  const scan = finalScan(artifact);
  const mended = mendedErrors(artifact);
  const members = membersText(scan);
  const facts = [
    `${backend} backend`,
    ...(members === null ? [] : [members]),
    sizeText(scan),
    plural(scan.records.total, 'record'),
    ...(isUnread(artifact) && scan.bytes > 0 ? ['not read whole'] : []),
    findingsText(artifact),
    ...(mended > 0 ? [`${plural(mended, 'error')} mended`] : []),
    `${check}, ${mode}`,
  ];
  return [
    `  ${artifactSign(artifact, paint)} ${safe(path)}`,
    paint('dim', `    ${facts.join(' · ')}`),
    ...[coverageText(artifact), timeText(scan)]
      .filter((text) => text !== null)
      .map((text) => paint('dim', `    ${text}`)),
  ];
}

function artifactSign(artifact: Artifact, paint: Paint): string {
  const { mode, exit_code } = artifact;
  const { counts } = finalScan(artifact);
  if (exit_code === EXIT_CANNOT_JUDGE) return paint('red', '✗');
  if (counts.total === 0) return paint('green', '✓');
  if (mode === 'ignore') return paint('dim', '–');
  return counts.errors > 0 ? paint('red', '✗') : paint('yellow', '!');
}

function timeText({ timestamps }: Scan): string | null {
  if (timestamps.first === null || timestamps.last === null) return null;
  const [first, last] = [formatUtc(timestamps.first), formatUtc(timestamps.last)];
  if (first !== null && last !== null) return `from ${first} to ${last} UTC`;
  const [from, to] = [timestamps.first, timestamps.last].map((time) => consoleText(clip(time, 40)));
  return `timestamps from ${from} to ${to}`;
}

function metricsLines({ report: { metrics, baseline }, paint, width }: View): string[] {
  const lines = metrics.slice(0, MAX_ROWS).flatMap(({ source, form, status, values, message }) => {
    const signs = { ok: paint('green', '✓'), unavailable: paint('dim', '–'), error: paint('red', '✗') };
    const read = `${plural(Object.keys(values).length, 'value')}${form === null ? '' : `, ${form}`}`;
    const state = status === 'ok' ? read : status === 'error' ? 'not read' : 'unavailable';
    const note = message === null ? [] : wrap(safe(message), width, '    ');
    return [`  ${signs[status]} ${safe(source)}: ${state}`, ...note];
  });
  const baselineLine =
    baseline === null ? [] : [`  ${paint('dim', `baseline ${safe(baseline.source)}: ${baseline.status}`)}`];
  if (lines.length + baselineLine.length === 0) return [];
  const left = more(metrics.length, MAX_ROWS, 'metrics sources', '  ');
  return [paint('bold', 'Metrics'), ...lines, ...left, ...baselineLine];
}

function fileLines({ files, paint }: View): string[] {
  if (files.length === 0) return [];
  return [paint('bold', 'Written'), ...files.map((file) => `  ${consoleText(file)}`)];
}
