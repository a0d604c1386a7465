/** Recoveries in words: the view that console, summary and annotations share. No text from outside, but for paths. */
import { formatBytes } from '../report/bytes.ts';
import { finalScan, isUnverified } from '../report/final-scan.ts';
import type { Artifact, Change, ChangedFile, Recovery, Report, Scan } from '../report/report.ts';
import { hasEntries, isInRedis, isOfPlugin } from './artifact-kinds.ts';
import { formatCount, plural } from './format.ts';
import {
  amountText,
  type ChangeState,
  changeState,
  isMoved,
  isOnlyPlanned,
  removedText,
  totalsOfRecovery,
} from './recovery-amounts.ts';
import { shellQuote } from './shell-quote.ts';

export type RecoveredArtifact = Artifact & { readonly recovery: Recovery };

type Status = Recovery['status'];

/** How good news a recovery is; every renderer has its own sign for it. */
export type RecoveryMood = 'bad' | 'open' | 'good';

/** Those that need a person come first. */
const RANKS: Readonly<Record<Status, number>> = { failed: 0, refused: 1, planned: 2, done: 3, none: 4 };

/** How to carry a plan out. */
export function planAdvice({ artifacts }: Report): string {
  const left = [
    ...(artifacts.some(isInRedis) ? ['no user and password of redis-url'] : []),
    ...(artifacts.some(isOfPlugin) ? ['no plugins'] : []),
  ];
  const but = left.length === 0 ? '' : ` (but ${left.join(', and ')})`;
  return `To carry it out, save the plan with the flags of this run, read it, and apply it; it brings the flags along${but}.`;
}

/** The first takes the flags of the run, the second has them from the plan. */
export const PLAN_COMMANDS: readonly string[] = [
  'persistence recover --plan --format json > plan.json',
  'persistence recover --apply-plan plan.json',
];

/** The artifacts that were to be recovered. */
export function recoveredArtifacts({ artifacts }: Report): RecoveredArtifact[] {
  return artifacts.filter(hasRecovery).sort((a, b) => RANKS[a.recovery.status] - RANKS[b.recovery.status]);
}

function hasRecovery(artifact: Artifact): artifact is RecoveredArtifact {
  return artifact.recovery !== null;
}

export function recoveryMood(artifact: RecoveredArtifact): RecoveryMood {
  const { status } = artifact.recovery;
  if (status === 'planned') return 'open';
  if (status === 'failed' || status === 'refused') return 'bad';
  if (isUnverified(artifact)) return 'open';
  return finalScan(artifact).counts.errors > 0 ? 'bad' : 'good';
}

/** Whether this is why the gate cannot judge, and stands among the problems already. */
export function isToldAsProblem(reason: string | null, { problems }: Report): boolean {
  return problems.some(({ message }) => message === reason);
}

/** Why something was not done, not escaped; null without a reason. */
export function reasonFor(reason: string | null, report: Report): string | null {
  return isToldAsProblem(reason, report) ? 'The reason stands above, under Problems.' : reason;
}

/** How far it came: `recovered`, `refused, nothing was written`. */
export function recoveryWords(artifact: RecoveredArtifact): string {
  const { status, mode } = artifact.recovery;
  const left = finalScan(artifact).counts.errors;
  const remaining = `${plural(left, 'error')} ${left === 1 ? 'remains' : 'remain'}`;
  switch (status) {
    case 'none':
      return left === 0 ? 'nothing to recover' : `nothing that ${mode} can mend, ${remaining}`;
    case 'planned':
      return 'planned, nothing was written';
    case 'done':
      if (isUnverified(artifact)) return 'recovered, but not verified: the scan after it did not get through';
      return left === 0 ? 'recovered' : `recovered in part, ${remaining}`;
    case 'refused':
      if (isOfPlugin(artifact)) return 'refused, nothing was written';
      return `refused, every ${isInRedis(artifact) ? 'stream' : 'file'} is as it was`;
    case 'failed':
      if (isOfPlugin(artifact))
        return 'failed on the way; its state is unknown: look at it before you run again';
      return isInRedis(artifact)
        ? 'failed on the way; every damaged entry is in its stream or kept'
        : 'failed on the way; every file is whole, as it was or as it shall be';
  }
}

/** Errors, records and size, before and after; only before when nothing was written, `?` for what nobody looked at. */
export interface BeforeAfter {
  readonly errors: string;
  /** Of streams the entries there are: a sample of them says nothing of what went. */
  readonly records: string;
  /** Null for streams. */
  readonly size: string | null;
}

/** `5 → 0` for each of them, or the one number there is. */
export function beforeAfter(artifact: Artifact): BeforeAfter {
  const { scan, post_scan } = artifact;
  const after = post_scan ?? scan;
  const recordsIn = (one: Scan) => formatCount(hasEntries(artifact) ? one.coverage.total : one.records.total);
  if (isUnverified(artifact)) {
    return {
      errors: arrow(formatCount(scan.counts.errors), '?', true),
      records: arrow(recordsIn(scan), '?', true),
      size: isInRedis(artifact) ? null : arrow(formatBytes(scan.bytes), '?', true),
    };
  }
  return {
    errors: arrow(formatCount(scan.counts.errors), formatCount(after.counts.errors), post_scan !== null),
    records: arrow(recordsIn(scan), recordsIn(after), post_scan !== null),
    size: isInRedis(artifact) ? null : sizeAfter(scan, post_scan),
  };
}

function sizeAfter({ bytes }: Scan, after: Scan | null): string {
  return after === null ? formatBytes(bytes) : sizeChange(bytes, after.bytes);
}

function arrow(before: string, after: string, isChanged: boolean): string {
  return isChanged ? `${before} → ${after}` : before;
}

/** `1.2 MB → 800.0 kB`; in bytes where the rounded sizes would hide the difference. */
export function sizeChange(before: number, after: number): string {
  const [from, to] = [formatBytes(before), formatBytes(after)];
  if (from !== to || before === after) return `${from} → ${to}`;
  return `${formatCount(before)} → ${formatCount(after)} B`;
}

/** The totals as parts of a sentence: `3 damaged records (312 B) removed`, `1 newline put in`. */
export function totalsText(artifact: RecoveredArtifact): string[] {
  const { recovery } = artifact;
  const { removed, newlines, moved } = totalsOfRecovery(recovery);
  const state = isOnlyPlanned(recovery) ? 'planned' : 'done';
  if (hasEntries(artifact)) {
    return removed.records > 0 ? [`${entriesText(removed)} ${said(fateIn(recovery), state)}`] : [];
  }
  return [
    ...(removed.bytes > 0 ? [`${removedText(removed)} ${said('removed', state)}`] : []),
    ...(newlines > 0 ? [`${plural(newlines, 'newline')} ${said('put in', state)}`] : []),
    ...(moved > 0 ? [`${plural(moved, 'file')} ${said('moved to quarantine', state)}`] : []),
  ];
}

function entriesText({ records, bytes }: ChangedFile['removed']): string {
  return `${formatCount(records)} damaged ${records === 1 ? 'entry' : 'entries'} (${formatBytes(bytes)})`;
}

/** What becomes of the damaged entries of a stream. */
function fateIn({ mode }: Recovery): string {
  return mode === 'quarantine' ? 'moved to quarantine' : 'removed';
}

/** The same of one file or stream: `3 damaged entries (312 B) moved to quarantine; good entries read before: 997`. */
export function changesText(artifact: RecoveredArtifact, file: ChangedFile, state: ChangeState): string {
  if (!hasEntries(artifact)) return fileText(file, state);
  if (file.removed.records === 0) return 'nothing was left to take out';
  const taken = `${entriesText(file.removed)} ${said(fateIn(artifact.recovery), state)}`;
  return `${withPrefix(state)}${taken}; good entries read before: ${formatCount(file.kept.records)}`;
}

/** What becomes of one file: `2,000 records (600.1 kB) kept, 2 records (312 B) removed, 1 newline put in`. */
export function fileText(file: ChangedFile, state: ChangeState): string {
  const { kept, salvaged_records, removed, added_bytes, input } = file;
  const [only] = file.changes;
  if (isMoved(file) && only !== undefined) {
    return `${withPrefix(state)}whole file (${formatBytes(input.bytes)}) ${said('moved to quarantine', state)}, ${only.rule}`;
  }
  const parts = [
    `${amountText(kept)} ${said('kept', state)}`,
    ...(salvaged_records > 0 ? [`${formatCount(salvaged_records)} of them salvaged from damaged lines`] : []),
    `${removedText(removed)} ${said('removed', state)}`,
    ...(added_bytes > 0 ? [`${plural(added_bytes, 'newline')} ${said('put in', state)}`] : []),
  ];
  return `${withPrefix(state)}${parts.join(', ')}`;
}

function withPrefix(state: ChangeState): string {
  return state === 'not-done' ? 'not done: ' : '';
}

/** Where what was taken out is now, not escaped; none when that is nowhere. */
export function keptPlaces(artifact: RecoveredArtifact): readonly string[] {
  const { quarantined_files, removed } = artifact.recovery;
  // Each stream has a quarantine of its own.
  if (isInRedis(artifact) && quarantined_files.length > 0) return quarantined_files;
  return removed.kept_at === null ? [] : [removed.kept_at];
}

/** What stands before such a place. */
export function keptWords(artifact: RecoveredArtifact): string {
  return `The removed ${hasEntries(artifact) ? 'entries' : 'bytes'} are kept in`;
}

/** The changes of a file that its own line does not tell. */
export function rangesOf(file: ChangedFile): readonly Change[] {
  return isMoved(file) ? [] : file.changes;
}

/**
 * `bytes 120-240 (line 3): removed, torn-tail`; the end is exclusive, and numbers can be pasted. Of a stream
 * `entry 1767225600000-3 (92 B): removed, invalid-json`. Not escaped: an ID is what a server says.
 */
export function changeText({ recovery }: RecoveredArtifact, change: Change, state: ChangeState): string {
  const { action, rule, line, entry, lines, byte_start, byte_end } = change;
  if (entry !== null) {
    return `entry ${entry} (${formatBytes(byte_end - byte_start)}): ${said(fateIn(recovery), state)}, ${rule}`;
  }
  const where = action === 'complete' ? `byte ${byte_start}` : `bytes ${byte_start}-${byte_end}`;
  const at = lines > 1 ? `${formatCount(lines)} lines from line ${line}` : `line ${line}`;
  const what = action === 'complete' ? `newline ${said('put in', state)}` : said('removed', state);
  return `${where}${line === null ? '' : ` (${at})`}: ${what}, ${rule}`;
}

/** `removed` or `would be removed`. */
function said(what: string, state: ChangeState): string {
  return state === 'done' ? what : `would be ${what}`;
}

/**
 * The commands that put the originals back, one a file that another one stands for now, or none: ready to be pasted,
 * and safe to be shown as they are.
 */
export function restoreCommands(artifact: RecoveredArtifact): string[] {
  const { recovery } = artifact;
  // An entry does not go back to where it was: Redis takes no ID below the last one.
  if (isInRedis(artifact)) return [];
  return recovery.files.flatMap((file) => {
    const { path, linked_to, moved_to } = file;
    const isThere = moved_to !== null && changeState(recovery, file) === 'done';
    // Over a link, the command would put the original in place of the link, not of what it leads to.
    return isThere ? [`mv -- ${shellQuote(moved_to)} ${shellQuote(linked_to ?? path)}`] : [];
  });
}
