/**
 * Recovery of an artifact that lies in files: plan, write every new file beside its original, keep what goes, and only
 * then put the new files in place, one rename each. Killed at any moment it leaves each file old or new, and a set of
 * both is a set; the next run plans anew and finishes.
 */
import { lstatSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { RuleSeverities } from '../ndjson/anomaly.ts';
import { formatCount } from '../ndjson/format-count.ts';
import { type Interruption, interruptionOf } from '../ndjson/interruption.ts';
import type { Problem, Recovery, RecoveryMode, Scan } from '../report/report.ts';
import { describeFailure, describeState } from './failure.ts';
import { type LossBudget, overBudget } from './loss-budget.ts';
import { putInPlace } from './put-in-place.ts';
import { type Kept, Quarantine, takeOut } from './quarantine.ts';
import { REMOVED_DIRECTORY } from './recovery-constants.ts';
import { RecoveryError } from './recovery-error.ts';
import {
  describePlan,
  isEmptyPlan,
  type PlannedRewrite,
  planRecovery,
  type RecoveryPlan,
  removedBy,
} from './recovery-plan.ts';
import { RemovedBytes, removedBytesPath } from './removed-bytes.ts';
import { RewrittenFile, type SourceFile } from './rewrite-file.ts';
import type { ScannedFileSet } from './scanned-file-set.ts';
import { tidyUp } from './tidy-up.ts';
import { checkBesideSet, checkDirectoryWithin, checkDistinct, fileWithin } from './workspace.ts';

export interface RecoveryOptions {
  readonly mode: RecoveryMode;
  readonly severities: RuleSeverities;
  readonly maxLoss: LossBudget | null;
  /** Plan and write nothing. */
  readonly planOnly: boolean;
  /** The only plan that may be carried out, by its SHA-256, null for one that changes nothing; null for any. */
  readonly approved: { readonly sha256: string | null } | null;
  /** Absolute. */
  readonly workspace: string;
  /** Absolute; what is removed is kept in a directory in it. */
  readonly outputDir: string;
  /** Absolute. */
  readonly quarantineDir: string;
  /** A path as reports show it. */
  readonly shown: (path: string) => string;
  /** As `putInPlace` has it. */
  readonly settlingMs: number;
  /** Milliseconds since 1970, for the names in quarantine. */
  readonly now: number;
  /** Keeps a recovery from beginning; one that has begun is finished. Its reason is an Interruption. */
  readonly signal: AbortSignal;
}

export interface RecoveryResult {
  readonly recovery: Recovery;
  /** What makes it impossible to judge; a refusal by a setting is none. */
  readonly problems: readonly Problem[];
  /** What kept it from beginning; null when nothing did. */
  readonly interruption: Interruption | null;
  /** Whether any file of the artifact is another one than before. */
  readonly hasWritten: boolean;
  /**
   * Says why the scan after it speaks against what it says it did, null where that does not. Not there where the gate itself
   * has written.
   */
  readonly doubt?: (after: Scan) => string | null;
}

/** Recovers a set of files that has just been scanned. Never throws for what files and settings can do. */
export function recoverFiles(set: ScannedFileSet, options: RecoveryOptions): RecoveryResult {
  const interruption = interruptionOf(options.signal);
  if (interruption !== null) return notBegun(set, options, interruption);
  if (!options.planOnly) tidyUp(set.members, options.workspace);
  let plan: RecoveryPlan;
  try {
    plan = planRecovery(set, options.mode, options.severities);
  } catch (error) {
    return cannotPlan(set, options, error);
  }
  const planned = describePlan(plan);
  const disapproved = notApproved(set, plan, options);
  if (disapproved !== null) return refused(set, planned, disapproved, true);
  if (isEmptyPlan(plan)) return resultOf(planned);
  const inFlight = plan.rewrites.find(({ member }) => member.inFlight);
  if (inFlight !== undefined) return refused(set, planned, inFlightMessage(inFlight), false);
  const foreign = options.maxLoss === null ? looksForeign(set, plan) : null;
  if (foreign !== null) return refused(set, planned, foreign, false);
  const budget = overBudget(removedBy(plan), options.maxLoss);
  if (budget !== null) return refused(set, planned, budget, false);
  const misplaced = refusedPlace(set, plan, options);
  if (misplaced !== null) return refused(set, planned, misplaced, true);
  if (options.planOnly) return resultOf(planned);
  return new RecoveryRun(set, plan, planned, options).run();
}

function notBegun(
  set: ScannedFileSet,
  { mode }: RecoveryOptions,
  interruption: Interruption,
): RecoveryResult {
  const reason = `${set.shownPath} was not recovered, for the run was cut short: ${interruption.message}. Nothing was written.`;
  return { ...refused(set, noPlan(mode), reason, false), interruption };
}

function cannotPlan(set: ScannedFileSet, options: RecoveryOptions, error: unknown): RecoveryResult {
  return refused(set, noPlan(options.mode), obstacle(set, options, error), true);
}

function noPlan(mode: RecoveryMode): Recovery {
  return describePlan({ mode, rewrites: [], moves: [], sha256: '' });
}

function resultOf(recovery: Recovery, more: Partial<RecoveryResult> = {}): RecoveryResult {
  return { recovery, problems: [], interruption: null, hasWritten: false, ...more };
}

/** What is in the way of a recovery that has not begun. */
function obstacle({ shownPath }: ScannedFileSet, { shown }: RecoveryOptions, error: unknown): string {
  const state = 'Nothing was written.';
  return describeFailure(error, { subject: shownPath, action: 'recovered', state, shown });
}

/** Why files or places are refused, null when they are not. */
function refusedPlace(set: ScannedFileSet, plan: RecoveryPlan, options: RecoveryOptions): string | null {
  try {
    checkPlaces(set, plan, options);
    return null;
  } catch (error) {
    return obstacle(set, options, error);
  }
}

/** Refuses files and places that recovery must not write to. @throws RecoveryError, and the system's error. */
function checkPlaces(set: ScannedFileSet, plan: RecoveryPlan, options: RecoveryOptions): void {
  const { mode, outputDir, quarantineDir, workspace } = options;
  checkDistinct(set.members);
  for (const { member } of plan.rewrites) fileWithin(member.path, member.shownPath, workspace);
  const isQuarantine = mode === 'quarantine';
  const [directory, setting] = isQuarantine
    ? [quarantineDir, 'quarantine-dir']
    : [join(outputDir, REMOVED_DIRECTORY), 'output-dir'];
  checkDirectoryWithin(directory, setting, workspace);
  if (!set.isRotating) return;
  // Orphans are moved by their own names, whatever they are; so their directory has to be the workspace's.
  if (plan.moves.length > 0) checkDirectoryWithin(dirname(set.path), 'path', workspace);
  checkBesideSet(directory, isQuarantine ? `${basename(set.path)}.quarantine` : '.', setting, set.path);
}

function inFlightMessage({ member }: PlannedRewrite): string {
  return (
    `${member.shownPath} is being written to (it changed during the scan), so it was left alone; what looks torn may be ` +
    'in flight. Stop what writes to it, then run this again.'
  );
}

/** Damaged lines from which on an artifact without a single record is taken for something else. */
const FOREIGN_LINES = 3;

/** A glob may catch what is no log at all, and repair would empty it. */
function looksForeign(set: ScannedFileSet, plan: RecoveryPlan): string | null {
  const lines = removedBy(plan).records;
  const salvaged = plan.rewrites.reduce((sum, { salvagedRecords }) => sum + salvagedRecords, 0);
  const records = set.members.reduce((sum, member) => sum + member.records, salvaged);
  if (records > 0 || lines < FOREIGN_LINES) return null;
  return (
    `${set.shownPath} has ${formatCount(lines)} lines that are no records and not one that is: it seems to be no ` +
    'log of Papyra, so nothing was written. Leave it out of path; or, if it is one, say with max-loss how much may go.'
  );
}

/** Why a plan is not the one that was approved. */
function notApproved(set: ScannedFileSet, plan: RecoveryPlan, { approved }: RecoveryOptions): string | null {
  if (approved === null || approved.sha256 === plan.sha256) return null;
  if (approved.sha256 === null && isEmptyPlan(plan)) return null;
  return (
    `${set.shownPath} is not what the plan was made for: its files changed since, or another version of the gate made ` +
    'the plan. Nothing was written. Make a new plan (persistence recover --plan --format json) and look at it.'
  );
}

function refused(set: ScannedFileSet, planned: Recovery, reason: string, isProblem: boolean): RecoveryResult {
  const problem: Problem = { subject: set.shownPath, message: reason, severity: 'error' };
  return resultOf({ ...planned, status: 'refused', reason }, { problems: isProblem ? [problem] : [] });
}

/** One recovery that writes. */
class RecoveryRun {
  readonly #set: ScannedFileSet;
  readonly #plan: RecoveryPlan;
  readonly #options: RecoveryOptions;
  readonly #recovery: Recovery;
  readonly #rewritten: RewrittenFile[] = [];
  /** Originals and their places in quarantine. */
  readonly #kept = new Map<RewrittenFile, Kept>();
  #removed: RemovedBytes | null = null;
  /** Originals that still hold records which came too late, as reports show them. */
  #left: string[] = [];

  /** `planned`: the plan as the report has it, to be completed. */
  constructor(set: ScannedFileSet, plan: RecoveryPlan, planned: Recovery, options: RecoveryOptions) {
    this.#set = set;
    this.#plan = plan;
    this.#options = options;
    this.#recovery = planned;
  }

  run(): RecoveryResult {
    const recovery = this.#recovery;
    try {
      this.#prepare();
      const quarantine = this.#keepOriginals();
      putInPlace(this.#rewritten, this.#options.settlingMs);
      if (quarantine !== null) this.#moveOrphans(quarantine);
      this.#close();
      recovery.status = 'done';
      return resultOf(recovery, { hasWritten: true });
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** Writes every new file under a second name, and what goes to where it is kept. Originals are only read. */
  #prepare(): void {
    const { mode, outputDir } = this.#options;
    const keepsRemoved = mode === 'repair' && removedBy(this.#plan).bytes > 0;
    if (keepsRemoved) {
      this.#removed = new RemovedBytes(removedBytesPath(outputDir, this.#set.path, this.#plan.sha256));
    }
    for (const { member, cuts } of this.#plan.rewrites) {
      const source = this.#sourceOf(member);
      this.#removed?.describe(member.shownPath, cuts);
      this.#rewritten.push(RewrittenFile.prepare(source, cuts, (bytes) => this.#removed?.add(bytes)));
    }
    this.#removed?.finish();
    if (this.#removed !== null) this.#recovery.removed.kept_at = this.#options.shown(this.#removed.path);
  }

  #sourceOf({ path, shownPath, identity, sha256 }: PlannedRewrite['member']): SourceFile {
    const { workspace, shown } = this.#options;
    const real = fileWithin(path, shownPath, workspace);
    const file = this.#recovery.files.find((one) => one.path === shownPath);
    if (file !== undefined && lstatSync(path).isSymbolicLink()) file.linked_to = shown(real);
    return { path: real, shownPath, identity, sha256 };
  }

  /** In quarantine mode, gives the originals and, later, the orphans a place there. */
  #keepOriginals(): Quarantine | null {
    const { mode, quarantineDir, now, shown } = this.#options;
    if (mode !== 'quarantine') return null;
    const quarantine = new Quarantine(quarantineDir, now);
    for (const rewritten of this.#rewritten) {
      const { source } = rewritten;
      const kept = quarantine.keep(source.path);
      this.#kept.set(rewritten, kept);
      this.#noteMove(source.shownPath, shown(kept.path));
    }
    if (removedBy(this.#plan).bytes > 0) this.#recovery.removed.kept_at = shown(quarantineDir);
    return quarantine;
  }

  #moveOrphans(quarantine: Quarantine): void {
    for (const { path, shownPath, identity } of this.#plan.moves) {
      this.#noteMove(shownPath, this.#options.shown(quarantine.move(path, shownPath, identity)));
    }
  }

  #noteMove(from: string, to: string): void {
    this.#recovery.quarantined_files.push(to);
    const file = this.#recovery.files.find(({ path }) => path === from);
    if (file !== undefined) file.moved_to = to;
  }

  /** Originals that were not replaced after all are where they were, and need no second place. */
  #takeBack(): void {
    const recovery = this.#recovery;
    for (const rewritten of this.#rewritten) {
      const kept = this.#kept.get(rewritten);
      if (kept === undefined || rewritten.isInPlace || !takeOut(kept, rewritten.source)) continue;
      const shown = this.#options.shown(kept.path);
      recovery.quarantined_files = recovery.quarantined_files.filter((path) => path !== shown);
      for (const file of recovery.files) if (file.moved_to === shown) file.moved_to = null;
    }
  }

  /** Lets go of all files, and takes down which of them are in place. */
  #close(): void {
    this.#left = this.#rewritten.flatMap((rewritten) => rewritten.close() ?? []).map(this.#options.shown);
    this.#recovery.repaired_files = this.#rewritten
      .filter(({ isInPlace }) => isInPlace)
      .map(({ source }) => source.shownPath);
  }

  #failed(error: unknown): RecoveryResult {
    const recovery = this.#recovery;
    this.#close();
    this.#removed?.discard();
    this.#takeBack();
    const hasWritten = recovery.repaired_files.length + recovery.quarantined_files.length > 0;
    const { shownPath: subject } = this.#set;
    const { shown } = this.#options;
    const reason = describeFailure(error, { subject, action: 'recovered', state: this.#state(), shown });
    if (recovery.repaired_files.length === 0) recovery.removed.kept_at = null;
    recovery.status = error instanceof RecoveryError && !hasWritten ? 'refused' : 'failed';
    recovery.reason = reason;
    return resultOf(recovery, { problems: [{ subject, message: reason, severity: 'error' }], hasWritten });
  }

  #state(): string {
    const { repaired_files, files } = this.#recovery;
    const moved = files.filter(({ changes, moved_to }) => {
      return moved_to !== null && changes.some(({ action }) => action === 'move');
    });
    return describeState('recovered', [...repaired_files, ...moved.map(({ path }) => path)], this.#left);
  }
}
