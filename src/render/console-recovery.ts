/** The section "Recovery" of the console text: what was changed in which file, and how to take it back. */
import type { ChangedFile, Report } from '../report/report.ts';
import { hasEntries } from './artifact-kinds.ts';
import { MAX_ROWS, MAX_TEXT, more, type SectionView, type Style, safe, wrap } from './console-lines.ts';
import { clip, consoleText } from './escape.ts';
import { formatCount } from './format.ts';
import {
  beforeAfter,
  changesText,
  changeText,
  keptPlaces,
  keptWords,
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

export const RECOVERY_SIGNS: Readonly<Record<RecoveryMood, readonly [string, Style]>> = {
  bad: ['✗', 'red'],
  open: ['!', 'yellow'],
  good: ['✓', 'green'],
};

const MAX_FILES = 20;
const MAX_CHANGES = 5;
/** More commands than this are for a script; the report has both paths of each. */
const MAX_COMMANDS = 100;

/** One block an artifact, those that need a person first; no lines when nothing was to be recovered. */
export function recoveryLines(view: SectionView): string[] {
  const { report, paint, width } = view;
  const artifacts = recoveredArtifacts(report);
  if (artifacts.length === 0) return [];
  const isPlanned = artifacts.some(({ recovery }) => recovery.status === 'planned');
  return [
    paint('bold', 'Recovery'),
    ...artifacts.slice(0, MAX_ROWS).flatMap((artifact) => artifactLines(artifact, view)),
    ...more(artifacts.length, MAX_ROWS, 'artifacts', '  '),
    ...(isPlanned ? planLines(report, width) : []),
  ];
}

function planLines(report: Report, width: number): string[] {
  return [...wrap(planAdvice(report), width, '  '), ...PLAN_COMMANDS.map((command) => `    ${command}`)];
}

function artifactLines(artifact: RecoveredArtifact, { report, paint, width }: SectionView): string[] {
  const { recovery, path } = artifact;
  const [sign, style] = RECOVERY_SIGNS[recoveryMood(artifact)];
  const title = `  ${paint(style, sign)} ${safe(path)}: ${recoveryWords(artifact)}`;
  if (recovery.status === 'none') return [title];
  const { errors, records, size } = beforeAfter(artifact);
  const facts = [
    recovery.mode,
    `errors ${errors}`,
    `${hasEntries(artifact) ? 'entries' : 'records'} ${records}`,
    ...(size === null ? [] : [`size ${size}`]),
  ].join(' · ');
  return [
    title,
    ...reasonLines(reasonFor(recovery.reason, report), width),
    paint('dim', `    ${facts}`),
    ...wrap(totalsText(artifact).join(', '), width, '    '),
    ...recovery.files.slice(0, MAX_FILES).flatMap((file) => fileLines(artifact, file)),
    ...moreInReport(recovery.files.length, MAX_FILES, 'files', '    '),
    ...keptLines(artifact),
    ...restoreLines(artifact),
  ];
}

/** Why something was not done, as a paragraph; no lines without a reason. */
export function reasonLines(reason: string | null, width: number): string[] {
  return reason === null ? [] : wrap(consoleText(clip(reason, MAX_TEXT * 3)), width, '    ');
}

function fileLines(artifact: RecoveredArtifact, file: ChangedFile): string[] {
  const state = changeState(artifact.recovery, file);
  const ranges = rangesOf(file);
  return [
    `    ${safe(file.path)}: ${changesText(artifact, file, state)}`,
    ...ranges.slice(0, MAX_CHANGES).map((change) => `      ${safe(changeText(artifact, change, state))}`),
    ...(file.truncated
      ? ['      … and more than the report lists; the amounts are complete']
      : moreInReport(ranges.length, MAX_CHANGES, '', '      ')),
  ];
}

function moreInReport(total: number, shown: number, noun: string, indent: string): string[] {
  if (total <= shown) return [];
  return [`${indent}… and ${formatCount(total - shown)} more${noun && ` ${noun}`}; --format json lists all`];
}

/** Paths are not cut here: people go there. */
function keptLines(artifact: RecoveredArtifact): string[] {
  return keptPlaces(artifact).map((place) => `    ${keptWords(artifact)} ${consoleText(place)}`);
}

function restoreLines(artifact: RecoveredArtifact): string[] {
  const commands = restoreCommands(artifact);
  if (commands.length === 0) return [];
  return [
    '    The originals are in quarantine. To put them back, run this where the gate ran, while nothing writes:',
    ...commands.slice(0, MAX_COMMANDS).map((command) => `      ${command}`),
    ...moreInReport(commands.length, MAX_COMMANDS, 'files', '      '),
  ];
}
