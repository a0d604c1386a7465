/** The plan of a recovery: what would change, file by file, as plain data. Made from a scan; writes nothing. */
import { createHash } from 'node:crypto';
import { type RuleSeverities, severityOf } from '../ndjson/anomaly.ts';
import type { CutList } from '../ndjson/cut-list.ts';
import type { Change, ChangedFile, Recovery, RecoveryMode } from '../report/report.ts';
import { RecoveryError } from './recovery-error.ts';
import type { OrphanFile, ScannedFileSet, ScannedMember } from './scanned-file-set.ts';

/** A file that is written anew. */
export interface PlannedRewrite {
  readonly member: ScannedMember;
  readonly cuts: CutList;
  readonly salvagedRecords: number;
}

export interface RecoveryPlan {
  readonly mode: RecoveryMode;
  /** Oldest first. */
  readonly rewrites: readonly PlannedRewrite[];
  readonly moves: readonly OrphanFile[];
  /** Over all that is planned and the content it is planned for. */
  readonly sha256: string;
}

/** Changes a file lists in the report; a plan of more is still whole, and its SHA-256 covers all of it. */
const MAX_CHANGES = 100_000;

/**
 * Repair each damaged file where it stands: a file that is whole is not touched, and nothing moves between the files
 * of a set, so that every mix of old and new files is a set too. A file needs it when a rule of severity error can be
 * mended in it. Quarantine also moves orphans aside.
 * @throws RecoveryError when a file that needs it is compressed; the system's error when an orphan cannot be read.
 */
export function planRecovery(
  set: ScannedFileSet,
  mode: RecoveryMode,
  severities: RuleSeverities,
): RecoveryPlan {
  const rewrites = set.members.flatMap((member): PlannedRewrite[] => {
    const { damage } = member;
    const isDamaged = [...(damage?.rules ?? [])].some((rule) => severityOf(rule, severities) === 'error');
    if (damage === null || !isDamaged) return [];
    if (member.isCompressed) throw new RecoveryError(compressedMessage(member));
    return [{ member, cuts: damage.cuts, salvagedRecords: damage.salvagedRecords }];
  });
  const moves = mode === 'quarantine' ? set.orphans() : [];
  return { mode, rewrites, moves, sha256: digestOf(mode, set.members, rewrites, moves) };
}

function compressedMessage({ shownPath }: ScannedMember): string {
  return `${shownPath} is compressed, so it cannot be mended. Decompress it, recover that, and compress it again.`;
}

export function isEmptyPlan({ rewrites, moves }: RecoveryPlan): boolean {
  return rewrites.length === 0 && moves.length === 0;
}

/** Sums over all files. */
export function removedBy({ rewrites }: RecoveryPlan): { records: number; bytes: number } {
  return {
    records: rewrites.reduce((sum, { cuts }) => sum + cuts.removedRecords, 0),
    bytes: rewrites.reduce((sum, { cuts }) => sum + cuts.removedBytes, 0),
  };
}

/** The plan as a report has it, with nothing of it done yet. */
export function describePlan(plan: RecoveryPlan): Recovery {
  return {
    mode: plan.mode,
    status: isEmptyPlan(plan) ? 'none' : 'planned',
    reason: null,
    files: [...plan.moves.map(movedFile), ...plan.rewrites.map(rewrittenFile)],
    repaired_files: [],
    quarantined_files: [],
    removed: { ...removedBy(plan), kept_at: null },
    sha256: plan.sha256,
  };
}

function rewrittenFile({ member, cuts, salvagedRecords }: PlannedRewrite): ChangedFile {
  const { shownPath, bytes, sha256, records } = member;
  return {
    path: shownPath,
    linked_to: null,
    input: { bytes, sha256 },
    kept: { records: records + salvagedRecords, bytes: bytes - cuts.removedBytes },
    salvaged_records: salvagedRecords,
    removed: { records: cuts.removedRecords, bytes: cuts.removedBytes },
    added_bytes: cuts.addedBytes,
    changes: changesOf(cuts),
    truncated: cuts.length > MAX_CHANGES,
    moved_to: null,
  };
}

function changesOf(cuts: CutList): Change[] {
  const changes: Change[] = [];
  for (let index = 0; index < Math.min(cuts.length, MAX_CHANGES); index++) {
    const { action, reason, line, lines, start, end } = cuts.at(index);
    if (reason !== 'expired') {
      changes.push({ action, rule: reason, line, entry: null, lines, byte_start: start, byte_end: end });
    }
  }
  return changes;
}

function movedFile({ shownPath, bytes, sha256 }: OrphanFile): ChangedFile {
  const nothing = { records: 0, bytes: 0 };
  const whole = { line: null, entry: null, lines: 0, byte_start: 0, byte_end: bytes };
  return {
    path: shownPath,
    linked_to: null,
    input: { bytes, sha256 },
    kept: nothing,
    salvaged_records: 0,
    removed: nothing,
    added_bytes: 0,
    changes: [{ action: 'move', rule: 'orphaned-file', ...whole }],
    truncated: false,
    moved_to: null,
  };
}

/** Over the content of all files, those that stay as they are too: who approves a plan has seen the whole. */
function digestOf(
  mode: RecoveryMode,
  members: readonly ScannedMember[],
  rewrites: readonly PlannedRewrite[],
  moves: readonly OrphanFile[],
): string {
  const hash = createHash('sha256').update(mode);
  for (const { shownPath, bytes, sha256 } of members) hash.update(JSON.stringify([shownPath, bytes, sha256]));
  for (const { member, cuts } of rewrites) {
    hash.update(JSON.stringify(member.shownPath));
    for (const bytes of cuts.bytes()) hash.update(bytes);
  }
  for (const { shownPath, bytes, sha256 } of moves) hash.update(JSON.stringify([shownPath, bytes, sha256]));
  return hash.digest('hex');
}
