/**
 * Compaction of an artifact that lies in files: what retention lets go is cut out of each file where it stands, the
 * oldest file first. Nothing moves between the files of a set, so a compaction that is killed leaves a set in which every
 * record that stays is there once; the next one goes on. Damage is not touched: that is for recovery to do.
 */
import { unlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import { describeFileError } from '../ndjson/file-error.ts';
import type { ShownFile } from '../ndjson/shown-file.ts';
import type { Compaction, Problem, Retention } from '../report/report.ts';
import { removeStaleTemporaries, syncDirectory } from './durable-files.ts';
import { RecoveryError } from './recovery-error.ts';
import { planRetention, type RetainedFile, type RetentionPlan } from './retention-plan.ts';
import { checkUnchanged, RewrittenFile, type SourceFile } from './rewrite-file.ts';
import { fileWithin } from './workspace.ts';

export interface CompactionOptions {
  readonly retention: Retention;
  /** What ages are counted from. */
  readonly now: Date;
  /** Measure and write nothing. */
  readonly dryRun: boolean;
  /** Absolute. */
  readonly workspace: string;
}

export interface CompactionResult {
  readonly compaction: Compaction;
  /** What makes it impossible to compact, or to judge whether it is overdue. */
  readonly problems: readonly Problem[];
  readonly hasWritten: boolean;
}

/** The files of an artifact that are there, oldest first; of a rotating set the last is the active one. */
export interface FileSet {
  /** Of the whole artifact. */
  readonly shownPath: string;
  /** The file that stays when it is empty: Papyra writes to it. */
  readonly active: string;
  readonly files: readonly ShownFile[];
}

/** Compacts files. Never throws for what files and settings can do. */
export function compactFiles(set: FileSet, options: CompactionOptions): CompactionResult {
  const { retention, now, dryRun } = options;
  let plan: RetentionPlan;
  try {
    plan = planRetention(set.files, retention, now);
  } catch (error) {
    return stopped(set, unmeasured(retention), 'refused', reasonOf(set, error, []));
  }
  const compaction = describe(plan, retention);
  if (plan.refusal !== null) return stopped(set, compaction, 'refused', plan.refusal);
  if (compaction.status === 'none' || dryRun) return { compaction, problems: [], hasWritten: false };
  return writeFiles(set, plan, compaction, options);
}

function describe({ before, after, reclaimed, files }: RetentionPlan, retention: Retention): Compaction {
  return {
    status: reclaimed.records === 0 ? 'none' : 'planned',
    reason: null,
    retention,
    before,
    after,
    reclaimed,
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
    files: [],
  };
}

/** Writes every new file beside its original, then puts them in place. A file of a set that is empty then goes. */
function writeFiles(
  set: FileSet,
  plan: RetentionPlan,
  compaction: Compaction,
  { workspace }: CompactionOptions,
): CompactionResult {
  const rewritten: RewrittenFile[] = [];
  const done: string[] = [];
  try {
    const steps = plan.files
      .filter(({ cuts }) => cuts.length > 0)
      .map((file) => {
        const source = sourceOf(file, workspace);
        if (file.after.bytes === 0 && file.file.path !== set.active) return new Removal(source);
        removeStaleTemporaries(dirname(source.path));
        const one = RewrittenFile.prepare(source, file.cuts, () => {});
        rewritten.push(one);
        return one;
      });
    for (const step of steps) {
      step.commit();
      done.push(step.source.shownPath);
      syncDirectory(dirname(step.source.path));
    }
    return { compaction: { ...compaction, status: 'done' }, problems: [], hasWritten: true };
  } catch (error) {
    for (const one of rewritten) one.discard();
    const status = done.length === 0 && error instanceof RecoveryError ? 'refused' : 'failed';
    const result = stopped(set, compaction, status, reasonOf(set, error, done));
    return { ...result, hasWritten: done.length > 0 };
  }
}

/** A file of a set of which nothing stays. */
class Removal {
  readonly source: SourceFile;

  constructor(source: SourceFile) {
    this.source = source;
  }

  /** @throws RecoveryError when it was written to in the meantime. */
  commit(): void {
    checkUnchanged(this.source);
    unlinkSync(this.source.path);
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
  return { compaction: { ...compaction, status, reason }, problems: [problem], hasWritten: false };
}

function reasonOf({ shownPath }: FileSet, error: unknown, done: readonly string[]): string {
  const state =
    done.length === 0
      ? 'Every file is as it was.'
      : `Already compacted: ${done.join(', ')}; the others are as they were. Run this again to finish.`;
  if (error instanceof RecoveryError) return `${error.message} ${state}`;
  return `${shownPath} could not be compacted: ${describeFileError(error)}. ${state}`;
}
