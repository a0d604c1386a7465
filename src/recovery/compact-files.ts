/**
 * Compaction of an artifact that lies in files: what retention lets go is cut out of each file where it stands, the
 * oldest file first. Nothing moves between the files of a set, so a compaction that is killed leaves a set in which every
 * record that stays is there once; the next one goes on. Damage is not touched: that is for recovery to do.
 */
import { lstatSync, unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { Interruption, interruptionOf } from '../ndjson/interruption.ts';
import type { ShownFile } from '../ndjson/shown-file.ts';
import type { Compaction, Problem, Retention, Scan } from '../report/report.ts';
import { syncDirectory } from './durable-files.ts';
import { describeFailure, describeState } from './failure.ts';
import { putInPlace } from './put-in-place.ts';
import { RecoveryError } from './recovery-error.ts';
import { planRetention, type RetainedFile, type RetentionPlan } from './retention-plan.ts';
import { checkUnchanged, RewrittenFile, type SourceFile } from './rewrite-file.ts';
import { tidyUp } from './tidy-up.ts';
import { checkDistinct, fileWithin } from './workspace.ts';

export interface CompactionOptions {
  readonly retention: Retention;
  /** What ages are counted from. */
  readonly now: Date;
  /** Measure and write nothing. */
  readonly dryRun: boolean;
  /** Absolute. */
  readonly workspace: string;
  /** A path as reports show it. */
  readonly shown: (path: string) => string;
  /** As `putInPlace` has it. */
  readonly settlingMs: number;
  /** Ends the measuring early; once the first byte is written nothing does. Its reason is an Interruption. */
  readonly signal: AbortSignal;
}

export interface CompactionResult {
  readonly compaction: Compaction;
  /** What makes it impossible to compact, or to judge whether it is overdue. */
  readonly problems: readonly Problem[];
  /** What ended the measuring early; null when nothing did. */
  readonly interruption: Interruption | null;
  readonly hasWritten: boolean;
  /** As of a recovery. */
  readonly doubt?: (after: Scan) => string | null;
}

/** The files of an artifact that are there, oldest first; of a rotating set the last is the active one. */
interface FileSet {
  /** Of the whole artifact. */
  readonly shownPath: string;
  /** The file that stays when it is empty: Papyra writes to it. */
  readonly active: string;
  readonly files: readonly ShownFile[];
}

/** Compacts files. Never throws for what files and settings can do. */
export async function compactFiles(set: FileSet, options: CompactionOptions): Promise<CompactionResult> {
  const { retention, now, dryRun, workspace, signal } = options;
  const before = interruptionOf(signal);
  if (before !== null) return interrupted(set, unmeasured(retention), before, options);
  if (!dryRun) tidyUp(set.files, workspace);
  let plan: RetentionPlan;
  try {
    plan = await planRetention(set.files, retention, now, signal);
  } catch (error) {
    if (error instanceof Interruption) return interrupted(set, unmeasured(retention), error, options);
    return stopped(
      set,
      unmeasured(retention),
      'refused',
      reasonOf(set, error, describeState('compacted', [], []), options),
    );
  }
  const compaction = describe(plan, retention);
  if (plan.refusal !== null) return stopped(set, compaction, 'refused', plan.refusal);
  try {
    checkDistinct(plan.files.map(({ file, identity }) => ({ ...file, identity })));
  } catch (error) {
    return stopped(
      set,
      compaction,
      'refused',
      reasonOf(set, error, describeState('compacted', [], []), options),
    );
  }
  if (compaction.status === 'none' || dryRun) return resultOf(compaction);
  const compressed = plan.files.find(({ isCompressed, cuts }) => isCompressed && cuts.length > 0);
  if (compressed !== undefined) return stopped(set, compaction, 'refused', compressedMessage(compressed));
  const late = interruptionOf(signal);
  if (late !== null) return interrupted(set, compaction, late, options);
  return writeFiles(set, plan, compaction, options);
}

function compressedMessage({ file: { shownPath } }: RetainedFile): string {
  return (
    `${shownPath} is compressed, so it was measured and not compacted. Decompress it, compact that, and compress it ` +
    'again. Every file is as it was.'
  );
}

function describe(
  { before, after, reclaimed, ageUnknown, files }: RetentionPlan,
  retention: Retention,
): Compaction {
  return {
    status: reclaimed.records === 0 ? 'none' : 'planned',
    reason: null,
    retention,
    before,
    after,
    reclaimed,
    age_unknown: ageUnknown,
    files: files.map(({ file, before, after }) => ({ path: file.shownPath, before, after })),
  };
}

function unmeasured(retention: Retention): Compaction {
  const nothing = { records: 0, bytes: 0 };
  const after = { ...nothing, event: 0, audit: 0, dead_letter: 0, other: 0 };
  return {
    status: 'refused',
    reason: null,
    retention,
    before: nothing,
    after,
    reclaimed: nothing,
    age_unknown: 0,
    files: [],
  };
}

/** Writes every new file beside its original, then puts them in place. A file of a set that is empty then goes first. */
function writeFiles(
  set: FileSet,
  plan: RetentionPlan,
  compaction: Compaction,
  options: CompactionOptions,
): CompactionResult {
  const rewritten: RewrittenFile[] = [];
  const removed: string[] = [];
  const done = () => [
    ...removed,
    ...rewritten.filter((file) => file.isInPlace).map(({ source }) => source.shownPath),
  ];
  try {
    const changed = plan.files.filter(({ cuts }) => cuts.length > 0);
    // A link stays, and what it leads to: both or none would have to go.
    const isEmptied = ({ file, after }: RetainedFile) =>
      after.bytes === 0 && file.path !== set.active && !lstatSync(file.path).isSymbolicLink();
    for (const file of changed.filter((one) => !isEmptied(one))) {
      rewritten.push(RewrittenFile.prepare(sourceOf(file, options.workspace), file.cuts, () => {}));
    }
    for (const file of changed.filter(isEmptied)) {
      const source = sourceOf(file, options.workspace);
      checkUnchanged(source);
      unlinkSync(source.path);
      removed.push(source.shownPath);
      syncDirectory(dirname(source.path));
    }
    putInPlace(rewritten, options.settlingMs);
    for (const file of rewritten) file.close();
    return resultOf({ ...compaction, status: 'done' }, { hasWritten: true });
  } catch (error) {
    const left = rewritten.flatMap((file) => file.close() ?? []).map(options.shown);
    const hasWritten = done().length > 0;
    const status = !hasWritten && error instanceof RecoveryError ? 'refused' : 'failed';
    const state = describeState('compacted', done(), left);
    return { ...stopped(set, compaction, status, reasonOf(set, error, state, options)), hasWritten };
  }
}

function sourceOf({ file, identity, sha256 }: RetainedFile, workspace: string): SourceFile {
  const { path, shownPath } = file;
  return { path: fileWithin(path, shownPath, workspace), shownPath, identity, sha256 };
}

function stopped(
  { shownPath }: FileSet,
  compaction: Compaction,
  status: 'refused' | 'failed',
  reason: string,
): CompactionResult {
  const problem: Problem = { subject: shownPath, message: reason, severity: 'error' };
  return resultOf({ ...compaction, status, reason }, { problems: [problem] });
}

function interrupted(
  { shownPath }: FileSet,
  compaction: Compaction,
  interruption: Interruption,
  { dryRun }: CompactionOptions,
): CompactionResult {
  const missing = dryRun
    ? `The retention of ${shownPath} was not measured`
    : `${shownPath} was not compacted`;
  const reason = `${missing}, for the run was cut short: ${interruption.message}. Nothing was written.`;
  return resultOf({ ...compaction, status: 'refused', reason }, { interruption });
}

function resultOf(compaction: Compaction, more: Partial<CompactionResult> = {}): CompactionResult {
  return { compaction, problems: [], interruption: null, hasWritten: false, ...more };
}

function reasonOf(
  { shownPath }: FileSet,
  error: unknown,
  state: string,
  { shown }: CompactionOptions,
): string {
  return describeFailure(error, { subject: shownPath, action: 'compacted', state, shown });
}
