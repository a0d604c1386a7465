/** Recovery of a plugin's artifact: its plan is asked for first, held against what was approved, and only then carried out. */
import { createHash } from 'node:crypto';
import { isAbsolute, join } from 'node:path';
import { type Interruption, interruptionOf } from '../ndjson/interruption.ts';
import { overBudget } from '../recovery/loss-budget.ts';
import type { RecoveryOptions, RecoveryResult } from '../recovery/recover-files.ts';
import { REMOVED_DIRECTORY } from '../recovery/recovery-constants.ts';
import { checkDirectoryWithin } from '../recovery/workspace.ts';
import type { Recovery, Scan } from '../report/report.ts';
import { type CheckedRecovery, checkedRecovery } from './answers.ts';
import type { PluginArtifact } from './plugin-artifact.ts';
import { excessText, halfwayText, lossText } from './plugin-changes.ts';
import { failureText, obstacle, pluginText, reasonFrom } from './plugin-failure.ts';
import { GRACE_MS, untilAborted } from './waiting.ts';

/** What a plugin that has nothing to mend answers. */
const NOTHING: CheckedRecovery = { status: 'none', reason: null, removed: null, keptAt: null };

/** Recovers what has just been scanned. Never throws for what plugins, files and settings can do. */
export async function recoverArtifact(
  artifact: PluginArtifact,
  scan: Scan,
  options: RecoveryOptions,
): Promise<RecoveryResult> {
  const { signal, maxLoss, planOnly } = options;
  const unplanned = new RecoveryReport(artifact, scan, options, NOTHING);
  const early = interruptionOf(signal);
  if (early !== null) return unplanned.notBegun(early);
  let plan: CheckedRecovery;
  try {
    plan = await askForPlan(artifact, scan, options);
  } catch (error) {
    const interruption = interruptionOf(signal);
    if (interruption !== null) return unplanned.notBegun(interruption);
    const where = `recover() of ${artifact.path}, which was to plan only`;
    return unplanned.refused(failureText(artifact.plugin, where, error), true);
  }
  const report = new RecoveryReport(artifact, scan, options, plan);
  const { path, plugin } = artifact;
  if (plan.status === 'refused' || plan.status === 'failed') {
    return report.refused(reasonOf(plan, artifact), plan.status === 'failed');
  }
  if (!report.isApproved()) return report.refused(disapproved(path), true);
  if (plan.status === 'none') return report.result();
  if (maxLoss !== null && plan.removed === null) {
    const message =
      `max-loss: the plugin ${plugin} does not say how much of ${path} would go. Nothing was written. Leave max-loss out, ` +
      'or have the plugin say it.';
    return report.refused(message, false);
  }
  const budget = overBudget(plan.removed ?? { records: 0, bytes: 0 }, maxLoss);
  if (budget !== null) return report.refused(budget, false);
  try {
    const { directory, setting } = keepingPlace(options);
    checkDirectoryWithin(directory, setting, options.workspace);
  } catch (error) {
    return report.refused(`${path} could not be recovered: ${reasonFrom(error)}. Nothing was written.`, true);
  }
  if (planOnly) return report.result();
  const late = interruptionOf(signal);
  return late === null ? carryOut(artifact, scan, options, report) : report.notBegun(late);
}

/** @throws what the plugin throws; an error when it cannot plan */
async function askForPlan(
  { backend, path }: PluginArtifact,
  scan: Scan,
  options: RecoveryOptions,
): Promise<CheckedRecovery> {
  if (scan.counts.errors === 0) return NOTHING;
  if (backend.recover === undefined) {
    const reason = `The backend has no recover(), so ${path} cannot be mended. Nothing was written`;
    return { ...NOTHING, status: 'failed', reason: `${reason}. Mend it by hand, or use another mode.` };
  }
  const task = { ...taskOf(path, scan, options), planOnly: true };
  const answer = await untilAborted(async () => backend.recover?.(task), options.signal);
  return checkedRecovery(answer, ['none', 'planned', 'refused', 'failed']);
}

async function carryOut(
  artifact: PluginArtifact,
  scan: Scan,
  options: RecoveryOptions,
  report: RecoveryReport,
): Promise<RecoveryResult> {
  const { backend, path, plugin } = artifact;
  const task = { ...taskOf(path, scan, options), planOnly: false };
  try {
    const answer = await untilAborted(async () => backend.recover?.(task), options.signal, GRACE_MS);
    const done = checkedRecovery(answer, ['none', 'done', 'refused', 'failed']);
    return done.status === 'failed' ? report.failed(reasonOf(done, artifact), done) : report.ended(done);
  } catch (error) {
    const interruption = interruptionOf(options.signal);
    if (interruption !== null) {
      return { ...report.failed(halfwayText(path, 'recovered', interruption)), interruption };
    }
    const failure = failureText(plugin, `recover() of ${path}`, error);
    const reason = `${failure} Nobody can say how far it came: look at ${path} before you run again.`;
    return report.failed(reason);
  }
}

function taskOf(path: string, scan: Scan, options: RecoveryOptions) {
  const { mode, signal } = options;
  const { directory, suffix } = keepingPlace(options);
  // The same for the plan and for what is done, and another one for other content.
  const digest = createHash('sha256')
    .update(JSON.stringify([path, scan.sha256]))
    .digest('hex')
    .slice(0, 16);
  const name = path.replace(/^.*[\\/]/, '').replace(/[^\w.-]/g, '_');
  return { mode, signal, keepAt: join(directory, `${name.slice(0, 100)}.${digest}.${suffix}`) };
}

function keepingPlace({ mode, quarantineDir, outputDir }: RecoveryOptions) {
  return mode === 'quarantine'
    ? { directory: quarantineDir, setting: 'quarantine-dir', suffix: 'quarantine.kept' }
    : { directory: join(outputDir, REMOVED_DIRECTORY), setting: 'output-dir', suffix: 'removed' };
}

function disapproved(path: string): string {
  return (
    `${path} is not what the plan was made for: it has changed since, or another version of the plugin made the plan. ` +
    'Nothing was written. Make a new plan (persistence recover --plan --format json) and look at it.'
  );
}

function reasonOf({ reason }: CheckedRecovery, { path, plugin }: PluginArtifact): string {
  const text = reason === null ? 'it does not say why.' : pluginText(reason);
  return `${path} was not recovered by the plugin ${plugin}: ${text}`;
}

/** What the report says of a recovery, from what the plugin says of it. */
class RecoveryReport {
  readonly #artifact: PluginArtifact;
  readonly #scan: Scan;
  readonly #options: RecoveryOptions;
  readonly #plan: CheckedRecovery;

  constructor(artifact: PluginArtifact, scan: Scan, options: RecoveryOptions, plan: CheckedRecovery) {
    this.#artifact = artifact;
    this.#scan = scan;
    this.#options = options;
    this.#plan = plan;
  }

  isApproved(): boolean {
    const { approved } = this.#options;
    if (approved === null || approved.sha256 === this.#sha256()) return true;
    return approved.sha256 === null && this.#plan.status === 'none';
  }

  /** Nothing but the plan. */
  result(): RecoveryResult {
    return { recovery: this.#describe(this.#plan), problems: [], interruption: null, hasWritten: false };
  }

  refused(reason: string, isProblem: boolean): RecoveryResult {
    const recovery = { ...this.#describe(this.#plan), status: 'refused' as const, reason };
    const problems = isProblem ? [obstacle(this.#artifact.path, reason)] : [];
    return { recovery, problems, interruption: null, hasWritten: false };
  }

  notBegun(interruption: Interruption): RecoveryResult {
    const reason =
      `${this.#artifact.path} was not recovered, for the run was cut short: ${interruption.message}. ` +
      'Nothing was written.';
    return { ...this.refused(reason, false), interruption };
  }

  /** What the plugin did in the end. */
  ended(answer: CheckedRecovery): RecoveryResult {
    if (answer.status === 'refused') return this.refused(reasonOf(answer, this.#artifact), false);
    const isDone = answer.status === 'done';
    // What it does not say again is as it was planned.
    const removed = answer.removed ?? (isDone ? this.#plan.removed : null);
    const recovery = this.#describe({ ...answer, removed });
    const ended = { recovery, problems: [], interruption: null, hasWritten: isDone };
    const reason = isDone ? excessText(this.#artifact, this.#plan.removed, removed) : null;
    if (reason === null) return isDone ? { ...ended, doubt: (after) => this.#loss(removed, after) } : ended;
    const problems = [obstacle(this.#artifact.path, reason)];
    return { ...ended, recovery: { ...recovery, status: 'failed', reason }, problems };
  }

  /** Why more is gone than the plugin says; null where it is not. If it says nothing, what was damaged may be gone. */
  #loss(removed: CheckedRecovery['removed'], after: Scan): string | null {
    const { coverage, counts } = this.#scan;
    const least = coverage.scanned - (removed?.records ?? counts.errors);
    return lossText(this.#artifact, 'recover()', least, after);
  }

  /** It did not get through; what it wrote on the way is for a scan to see. */
  failed(reason: string, answer: CheckedRecovery = NOTHING): RecoveryResult {
    const recovery = { ...this.#describe({ ...answer, status: 'failed' }), reason };
    const problems = [obstacle(this.#artifact.path, reason)];
    return { recovery, problems, interruption: null, hasWritten: true };
  }

  #describe({ status, removed, keptAt }: CheckedRecovery): Recovery {
    const { path } = this.#artifact;
    const { bytes, records, sha256 } = this.#scan;
    const gone = removed ?? { records: 0, bytes: 0 };
    const kept = { records: records.total, bytes: Math.max(0, bytes - gone.bytes) };
    return {
      mode: this.#options.mode,
      status,
      reason: null,
      files:
        removed === null
          ? []
          : [
              {
                path,
                linked_to: null,
                input: { bytes, sha256 },
                kept,
                salvaged_records: 0,
                removed: gone,
                added_bytes: 0,
                changes: [],
                truncated: false,
                moved_to: null,
              },
            ],
      repaired_files: status === 'done' ? [path] : [],
      quarantined_files: [],
      removed: { ...gone, kept_at: keptAt === null ? null : this.#shown(keptAt) },
      sha256: this.#sha256(),
    };
  }

  #shown(keptAt: string): string {
    return pluginText(isAbsolute(keptAt) ? this.#options.shown(keptAt) : keptAt);
  }

  /** Of the plan, and of what it is for. */
  #sha256(): string {
    const { mode } = this.#options;
    const plan = JSON.stringify([mode, this.#artifact.path, this.#scan.sha256, this.#plan]);
    return createHash('sha256').update(plan).digest('hex');
  }
}
