/**
 * Recovery of an artifact that lies in Redis: plan, keep what goes, and take it out, a batch at a time. In mode quarantine
 * the two are one transaction a batch; in mode repair all entries are on the disk before the first is deleted. Stopped at
 * any moment it leaves every damaged entry in its stream or kept, and all others where they were; the next run goes on.
 */
import { join } from 'node:path';
import { formatCount } from '../../ndjson/format-count.ts';
import { Interruption, interruptionOf } from '../../ndjson/interruption.ts';
import { overBudget } from '../../recovery/loss-budget.ts';
import type { RecoveryOptions, RecoveryResult } from '../../recovery/recover-files.ts';
import { REMOVED_DIRECTORY } from '../../recovery/recovery-constants.ts';
import { RecoveryError } from '../../recovery/recovery-error.ts';
import { checkDirectoryWithin } from '../../recovery/workspace.ts';
import type { Problem, Recovery } from '../../report/report.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';
import { reachableQuarantineKey, shownSystem } from '../stream-keys.ts';
import { lostDeliveriesProblem, pendingAmong } from './lost-deliveries.ts';
import { checkQuarantine } from './quarantine-place.ts';
import { describeStreamFailure, UNCHANGED } from './stream-failure.ts';
import {
  describePlan,
  isEmptyPlan,
  planStreams,
  removedBy,
  type ScannedSystem,
  type StreamPlan,
} from './stream-recovery-plan.ts';
import { StreamRecoveryRun } from './stream-recovery-run.ts';

/** Recovers streams that have just been scanned. Never throws for what Redis, files and settings can do. */
export async function recoverStreams(
  scanned: ScannedSystem,
  options: RecoveryOptions,
  redis: RedisOptions,
): Promise<RecoveryResult> {
  const subject = shownSystem(scanned.system);
  const interruption = interruptionOf(options.signal);
  if (interruption !== null) return notBegun(subject, noPlan(options), interruption);
  let plan: StreamPlan;
  try {
    plan = planStreams(scanned.streams, options.mode, options.severities, (key) =>
      quarantineOf(key, scanned, options, redis),
    );
  } catch (error) {
    return refused(subject, noPlan(options), obstacle(subject, error, options), true);
  }
  const planned = describePlan(plan);
  const disapproved = notApproved(subject, plan, options);
  if (disapproved !== null) return refused(subject, planned, disapproved, true);
  if (isEmptyPlan(plan)) return resultOf(planned);
  const foreign = options.maxLoss === null ? looksForeign(subject, scanned, plan) : null;
  if (foreign !== null) return refused(subject, planned, foreign, false);
  const budget = overBudget(removedBy(plan), options.maxLoss);
  if (budget !== null) return refused(subject, planned, budget, false);
  let losses: Problem[];
  try {
    await checkPlaces(scanned, plan, options);
    losses = await lossesOf(subject, scanned, plan, options);
  } catch (error) {
    if (error instanceof Interruption) return notBegun(subject, planned, error);
    return refused(subject, planned, obstacle(subject, error, options), true);
  }
  if (options.planOnly) return resultOf(planned, { problems: losses });
  const late = interruptionOf(options.signal);
  if (late !== null) return notBegun(subject, planned, late);
  const result = await new StreamRecoveryRun(scanned, plan, planned, options, redis).run();
  return result.hasWritten ? { ...result, problems: [...result.problems, ...losses] } : result;
}

/** Null in mode repair. @throws RecoveryError when there can be none */
function quarantineOf(
  streamKey: string,
  { system, connection }: ScannedSystem,
  { mode }: RecoveryOptions,
  redis: RedisOptions,
): string | null {
  if (mode === 'repair') return null;
  const key = reachableQuarantineKey(system, streamKey, redis['quarantine-prefix'], connection.isCluster);
  if (key !== null) return key;
  throw new RecoveryError(
    `${streamKey} cannot be recovered into quarantine: one transaction has to hold both, so in a cluster both have to be on ` +
      'one node, and braces in quarantine-prefix or in the key decide otherwise. Set quarantine-prefix (in redis-options) to ' +
      'one without braces, or use recovery-mode repair.',
  );
}

function noPlan({ mode }: RecoveryOptions): Recovery {
  return describePlan({ mode, streams: [], sha256: '' });
}

function notBegun(subject: string, planned: Recovery, interruption: Interruption): RecoveryResult {
  const reason = `${subject} was not recovered, for the run was cut short: ${interruption.message}. ${UNCHANGED}`;
  return { ...refused(subject, planned, reason, false), interruption };
}

function resultOf(recovery: Recovery, more: Partial<RecoveryResult> = {}): RecoveryResult {
  return { recovery, problems: [], interruption: null, hasWritten: false, ...more };
}

function refused(subject: string, planned: Recovery, reason: string, isProblem: boolean): RecoveryResult {
  const problem: Problem = { subject, message: reason, severity: 'error' };
  return resultOf({ ...planned, status: 'refused', reason }, { problems: isProblem ? [problem] : [] });
}

/** What is in the way of a recovery that has not begun. */
function obstacle(subject: string, error: unknown, { shown }: RecoveryOptions): string {
  return describeStreamFailure(error, { subject, action: 'recovered', state: UNCHANGED, shown });
}

/** Why a plan is not the one that was approved. */
function notApproved(subject: string, plan: StreamPlan, { approved }: RecoveryOptions): string | null {
  if (approved === null || approved.sha256 === plan.sha256) return null;
  if (approved.sha256 === null && isEmptyPlan(plan)) return null;
  return (
    `${subject} is not what the plan was made for: other entries of its streams are damaged than then, or another version of ` +
    `the gate made the plan. ${UNCHANGED} Make a new plan (persistence recover --plan --format json) and look at it.`
  );
}

/** Damaged entries from which on a system without a single record is taken for something else. */
const FOREIGN_ENTRIES = 3;

/** Other programs may have streams under such keys, and repair would empty them. */
function looksForeign(subject: string, { streams }: ScannedSystem, plan: StreamPlan): string | null {
  const entries = removedBy(plan).records;
  if (entries < FOREIGN_ENTRIES || streams.some(({ records }) => records > 0)) return null;
  return (
    `${subject}: ${formatCount(entries)} entries were read that are no records, and not one that is. Its streams seem to be ` +
    `none of Papyra's. ${UNCHANGED} Check redis-prefix and redis-system-id; read more of the streams (redis-sample-size: all); ` +
    'or, if they are, say with max-loss how much may go.'
  );
}

/** Refuses places that recovery must not, or cannot, write to. @throws RecoveryError and RedisFailure */
async function checkPlaces(
  { connection }: ScannedSystem,
  plan: StreamPlan,
  options: RecoveryOptions,
): Promise<void> {
  if (plan.mode === 'repair') {
    checkDirectoryWithin(join(options.outputDir, REMOVED_DIRECTORY), 'output-dir', options.workspace);
  }
  for (const { quarantine } of plan.streams) {
    if (quarantine === null) continue;
    await checkQuarantine((command) => connection.read(quarantine, command), quarantine);
  }
}

/** What consumer groups lose. @throws RedisFailure */
async function lossesOf(
  subject: string,
  { connection }: ScannedSystem,
  { streams }: StreamPlan,
  { planOnly }: RecoveryOptions,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { stream } of streams) {
    const ids = stream.damaged.map(({ id }) => id);
    for (const lost of await pendingAmong(connection, stream.key, ids)) {
      const words = { action: 'taken out', isPlanned: planOnly };
      problems.push(lostDeliveriesProblem(subject, stream.key, lost, words));
    }
  }
  return problems;
}
