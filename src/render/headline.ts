/** The verdict in words: the one line everybody reads, the same in summary, annotations and console. */
import { formatBytes, shareOfBytes, wholePercent } from '../report/bytes.ts';
import { coverageOf, coverageShares, isReadShort, shareOfEntries } from '../report/coverage.ts';
import { EXIT_ANOMALIES_LEFT } from '../report/exit-codes.ts';
import { finalScan, isUnread, isUnverified, mendedErrors } from '../report/final-scan.ts';
import type { Artifact, Check, Recovery, Report } from '../report/report.ts';
import { capitalize, formatCount, plural } from './format.ts';
import { removedText, totalsOfRecovery } from './recovery-amounts.ts';

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

/** Which of the failures it is: a recovery was asked for, and errors are there still; or not all was read. */
function wordOf(report: Report, mood: Mood): string {
  const { interruption } = report;
  if (mood === 'cannot-judge' && interruption !== null) {
    const { bytes, entries } = coverageOf(report.artifacts);
    // Bytes and entries have no common measure.
    const isMeasured = bytes.scanned < bytes.total && entries.total === 0;
    return `${WORDS[mood]}, ${isMeasured ? `only ${wholePercent(bytes.scanned, bytes.total)} was read` : 'it ended early'}`;
  }
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

/** The same of an artifact; of one that was not read whole, that there may be more. */
export function findingsText(artifact: Artifact): string {
  const { counts, coverage } = finalScan(artifact);
  const found = findingCounts(counts.errors, counts.warnings);
  if (!isUnread(artifact)) return found;
  return coverage.scanned === 0 && counts.total === 0 ? 'nothing was read' : `${found} in what was read`;
}

function sentenceOf(report: Report, mood: Mood): string {
  if (mood !== 'cannot-judge') return `${capitalize(observed(report, mood))}.`;
  const isTelling = totalsOf(report).errors > 0 || recoveryClauses(report).length > 0;
  const learned = isTelling ? ` What could be read: ${observed(report, mood)}.` : '';
  return `${obstacleTo(report)}, so nobody can say yet whether this persistence is healthy; the gate stays closed.${learned}`;
}

function obstacleTo({ problems, interruption, artifacts }: Report): string {
  const blocking = problems.filter(({ severity }) => severity === 'error').length;
  if (interruption !== null) {
    const read = isReadShort(artifacts) ? `, with ${coverageShares(artifacts)} read` : '';
    const more = blocking > 1 ? `, and ${areInTheWay(blocking - 1, 'more problem')}` : '';
    return `The run ended early${read}${more}`;
  }
  return blocking === 0 ? 'Something is in the way' : areInTheWay(blocking, 'problem');
}

function areInTheWay(count: number, noun: string): string {
  return `${plural(count, noun)} ${count === 1 ? 'is' : 'are'} in the way`;
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
  const recovered = artifacts.filter((one) => one.recovery?.status === 'done' && !isUnverified(one));
  const unverified = artifacts.filter((one) => one.recovery?.status === 'done' && isUnverified(one)).length;
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
    ...(unverified > 0 ? [`the recovery of ${plural(unverified, 'artifact')} was not verified`] : []),
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
  const amounts = [plural(records, 'record'), formatBytes(bytes), ...sampleParts(report)].join(', ');
  const scanned = `${plural(total, 'artifact')} (${amounts})`;
  const isRecovered = report.artifacts.some(({ post_scan }) => post_scan !== null);
  if (damaged === 0 && report.artifacts.some(isUnread)) return '';
  if (damaged === 0) return `scanned ${scanned}${isRecovered ? ' afterwards' : ''}, found no damage`;
  const isOne = errors + warnings === 1;
  const which = isOne ? 'which does not stop this run' : 'none of which stops this run';
  const harmless = mood === 'pass' ? `, ${which}` : '';
  const where = damaged === total ? scanned : `${formatCount(damaged)} of ${scanned}`;
  const counts = findingCounts(errors, warnings);
  if (!isRecovered) return `found ${counts} in ${where}${harmless}`;
  return `${counts} ${isOne ? 'remains' : 'remain'} in ${where}${harmless}`;
}

/** Nobody shall take a sample for all there is. */
function sampleParts({ artifacts }: Report): string[] {
  const samples = artifacts.filter(isSample);
  if (samples.length === 0) return [];
  const share = shareOfEntries(coverageOf(samples).entries);
  return [`${samples.length < artifacts.length ? 'in Redis ' : ''}a sample of ${share}`];
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

/** What share of an artifact was read; null when it was all of a file. Of a sample, that it was meant to be one. */
export function coverageText(artifact: Artifact): string | null {
  const { unit, scanned, total } = finalScan(artifact).coverage;
  if (unit === 'bytes') return scanned >= total ? null : `read ${shareOfBytes(scanned, total)}`;
  if (isUnread(artifact)) return total === 0 ? null : `read ${shareOfEntries({ scanned, total })}`;
  if (isSample(artifact)) return `sample: ${shareOfEntries({ scanned, total })}, the newest of each stream`;
  return total === 0 ? 'no entries' : `${plural(total, 'entry', 'entries')}, all read`;
}

/** Whether no more than the newest entries were to be read, and were. */
function isSample(artifact: Artifact): boolean {
  const { unit, scanned, total } = finalScan(artifact).coverage;
  return unit === 'entries' && scanned < total && !isUnread(artifact);
}
