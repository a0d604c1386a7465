/** The verdict in words: the one line everybody reads, the same in summary, annotations and console. */
import { EXIT_ANOMALIES_LEFT } from '../report/exit-codes.ts';
import { finalScan, mendedErrors } from '../report/final-scan.ts';
import type { Check, Recovery, Report, Scan } from '../report/report.ts';
import { capitalize, formatBytes, formatCount, plural } from './format.ts';
import { removedText, totalsOfRecovery } from './recovery.ts';

/** How the run ended, as people feel it. `softened`: it failed, and warn-only lets the job go on. */
export type Mood = 'pass' | 'fail' | 'softened' | 'cannot-judge';

export interface Headline {
  readonly mood: Mood;
  /** `passed`, `failed`, …: completes "Papyra health". */
  readonly word: string;
  /** One or two plain sentences about what was looked at and what was found. No text from outside. */
  readonly sentence: string;
}

export interface Totals {
  readonly bytes: number;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
  /** Artifacts with at least one finding. */
  readonly damaged: number;
}

const WORDS: Readonly<Record<Mood, string>> = {
  pass: 'passed',
  fail: 'failed',
  softened: 'failed, but warn-only lets it pass',
  'cannot-judge': 'cannot judge',
};

/** What to say first about a judged report. */
export function headlineOf(report: Report): Headline {
  const mood = moodOf(report);
  return { mood, word: wordOf(report, mood), sentence: sentenceOf(report, mood) };
}

/** Which of the failures it is: a recovery was asked for, and errors are there still. */
function wordOf(report: Report, mood: Mood): string {
  if (mood !== 'fail' || report.verdict.exit_code !== EXIT_ANOMALIES_LEFT) return WORDS[mood];
  const has = (status: Recovery['status']) =>
    report.artifacts.some(({ recovery }) => recovery?.status === status);
  if (has('refused')) return 'failed, a recovery was refused';
  if (has('done')) return 'failed, recovery left anomalies';
  return has('planned') ? 'failed, recovery is only planned' : 'failed, recovery left anomalies';
}

function moodOf({ verdict }: Report): Mood {
  return verdict.status === 'fail' && verdict.exit_code === 0 ? 'softened' : verdict.status;
}

/** Sums over all artifacts as they are now, from the counts, which are never capped. */
export function totalsOf({ artifacts }: Report): Totals {
  let [bytes, records, errors, warnings, damaged] = [0, 0, 0, 0, 0];
  for (const scan of artifacts.map(finalScan)) {
    bytes += scan.bytes;
    records += scan.records.total;
    errors += scan.counts.errors;
    warnings += scan.counts.warnings;
    if (scan.counts.total > 0) damaged += 1;
  }
  return { bytes, records, errors, warnings, damaged };
}

/** How many checks have this status. */
export function countChecks(checks: readonly Check[], status: Check['status']): number {
  return checks.filter((check) => check.status === status).length;
}

/** `2 errors and 1 warning`, without what there is none of; `no findings` for neither. */
export function findingCounts(errors: number, warnings: number): string {
  const parts = [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? 'no findings' : parts.join(' and ');
}

function sentenceOf(report: Report, mood: Mood): string {
  if (mood !== 'cannot-judge') return `${capitalize(observed(report, mood))}.`;
  const blocking = report.problems.filter(({ severity }) => severity === 'error').length;
  const obstacle =
    blocking === 0
      ? 'Something is in the way'
      : `${plural(blocking, 'problem')} ${blocking === 1 ? 'is' : 'are'} in the way`;
  const isTelling = totalsOf(report).errors > 0 || recoveryClauses(report).length > 0;
  const learned = isTelling ? ` What could be read: ${observed(report, mood)}.` : '';
  return `${obstacle}, so nobody can say yet whether this persistence is healthy; the gate stays closed.${learned}`;
}

function observed(report: Report, mood: Mood): string {
  return [...recoveryClauses(report), scanClause(report, mood), checksClause(report.checks)]
    .filter((clause) => clause !== '')
    .join('; ');
}

/** What was done about the damage before the last look, and what was not; none when nothing was to be recovered. */
function recoveryClauses({ artifacts }: Report): string[] {
  const count = (status: Recovery['status']) =>
    artifacts.filter(({ recovery }) => recovery?.status === status).length;
  const [planned, refused, failed] = [count('planned'), count('refused'), count('failed')];
  const recovered = artifacts.filter(({ recovery }) => recovery?.status === 'done');
  const errors = recovered.reduce((sum, artifact) => sum + mendedErrors(artifact), 0);
  const removed = { records: 0, bytes: 0 };
  for (const { recovery } of recovered) {
    if (recovery === null) continue;
    const { records, bytes } = totalsOfRecovery(recovery).removed;
    removed.records += records;
    removed.bytes += bytes;
  }
  const loss = removed.bytes > 0 ? `, removing ${removedText(removed)}` : '';
  const mended = `recovery mended ${plural(errors, 'error')} in ${plural(recovered.length, 'artifact')}${loss}`;
  return [
    ...(recovered.length > 0 ? [mended] : []),
    ...(planned > 0 ? [`the recovery of ${plural(planned, 'artifact')} is planned and not carried out`] : []),
    ...(refused > 0 ? [`the recovery of ${plural(refused, 'artifact')} was refused`] : []),
    ...(failed > 0 ? [`the recovery of ${plural(failed, 'artifact')} failed on the way`] : []),
  ];
}

function scanClause(report: Report, mood: Mood): string {
  const total = report.artifacts.length;
  if (total === 0) {
    const sources = report.metrics.length;
    return sources === 0 ? 'nothing was scanned' : `read ${plural(sources, 'metrics source')}`;
  }
  const { bytes, records, errors, warnings, damaged } = totalsOf(report);
  const scanned = `${plural(total, 'artifact')} (${plural(records, 'record')}, ${formatBytes(bytes)})`;
  const isRecovered = report.artifacts.some(({ post_scan }) => post_scan !== null);
  if (damaged === 0) return `scanned ${scanned}${isRecovered ? ' afterwards' : ''}, found no damage`;
  const isOne = errors + warnings === 1;
  const which = isOne ? 'which does not stop this run' : 'none of which stops this run';
  const harmless = mood === 'pass' ? `, ${which}` : '';
  const where = damaged === total ? scanned : `${formatCount(damaged)} of ${scanned}`;
  const counts = findingCounts(errors, warnings);
  if (!isRecovered) return `found ${counts} in ${where}${harmless}`;
  return `${counts} ${isOne ? 'remains' : 'remain'} in ${where}${harmless}`;
}

function checksClause(checks: readonly Check[]): string {
  if (checks.length === 0) return '';
  const failed = countChecks(checks, 'fail');
  if (failed > 0 && checks.length === 1) return 'the one check failed';
  if (failed > 0) return `${formatCount(failed)} of ${plural(checks.length, 'check')} failed`;
  const passed = countChecks(checks, 'pass');
  if (passed < checks.length)
    return `${formatCount(passed)} of ${plural(checks.length, 'check')} passed, none failed`;
  return checks.length === 1 ? 'the one check passed' : `all ${plural(checks.length, 'check')} passed`;
}

/** What share of an artifact was read; null when it was all of it. */
export function coverageText({ coverage: { unit, scanned, total } }: Scan): string | null {
  if (scanned >= total) return null;
  const format = unit === 'bytes' ? formatBytes : formatCount;
  return `read ${format(scanned)} of ${format(total)}${unit === 'bytes' ? '' : ' entries'}`;
}
