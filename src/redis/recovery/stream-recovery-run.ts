/** One recovery of streams that writes. */
import { join } from 'node:path';
import { formatCount } from '../../ndjson/format-count.ts';
import { Interruption } from '../../ndjson/interruption.ts';
import type { RecoveryOptions, RecoveryResult } from '../../recovery/recover-files.ts';
import { REMOVED_DIRECTORY } from '../../recovery/recovery-constants.ts';
import type { Problem, Recovery } from '../../report/report.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';
import type { RedisCommand, RedisConnection } from '../connection/redis-connection.ts';
import { pause } from '../page-pause.ts';
import type { DamagedEntry } from '../scanned-stream.ts';
import { readEntries } from '../stream-entry.ts';
import { shownSystem } from '../stream-keys.ts';
import { batchesOf } from './entry-batches.ts';
import { moveToQuarantine } from './quarantine-move.ts';
import { RemovedEntries } from './removed-entries.ts';
import { describeStreamFailure, isForeseen, isRefusal, UNCHANGED } from './stream-failure.ts';
import {
  amountOf,
  describeStream,
  type PlannedStream,
  type ScannedSystem,
  type StreamPlan,
} from './stream-recovery-plan.ts';
import { UnknownOutcome } from './unknown-outcome.ts';

export class StreamRecoveryRun {
  readonly #scanned: ScannedSystem;
  readonly #plan: StreamPlan;
  readonly #options: RecoveryOptions;
  readonly #redis: RedisOptions;
  readonly #recovery: Recovery;
  readonly #subject: string;
  /** What was taken out so far. */
  readonly #taken = new Map<PlannedStream, DamagedEntry[]>();
  /** In mode repair, the file that keeps it, as reports show it; null when there was nothing left to keep. */
  #keptIn: string | null = null;
  /** Entries of which nobody knows whether they were taken out, and whence. */
  #unsure: { readonly entries: number; readonly from: PlannedStream } | null = null;

  /** `planned`: the plan as the report has it, to be completed. */
  constructor(
    scanned: ScannedSystem,
    plan: StreamPlan,
    planned: Recovery,
    options: RecoveryOptions,
    redis: RedisOptions,
  ) {
    this.#scanned = scanned;
    this.#plan = plan;
    this.#recovery = planned;
    this.#subject = shownSystem(scanned.system);
    this.#options = options;
    this.#redis = redis;
  }

  /** Never throws for what Redis and files can do. */
  async run(): Promise<RecoveryResult> {
    const recovery = this.#recovery;
    try {
      const kept = this.#plan.mode === 'repair' ? await this.#keepAll() : null;
      for (const planned of this.#plan.streams) {
        const entries = kept === null ? planned.stream.damaged : (kept.get(planned) ?? []);
        await this.#takeFrom(planned, entries);
      }
      this.#noteTaken(true);
      recovery.status = 'done';
      return { recovery, problems: [], interruption: null, hasWritten: true };
    } catch (error) {
      return this.#failed(error);
    }
  }

  /** Writes all that will be deleted to the disk. Returns what it is; the rest is gone already. */
  async #keepAll(): Promise<Map<PlannedStream, DamagedEntry[]>> {
    const { outputDir, shown } = this.#options;
    const kept = new Map<PlannedStream, DamagedEntry[]>();
    const file = new RemovedEntries(join(outputDir, REMOVED_DIRECTORY), this.#subject);
    try {
      for (const planned of this.#plan.streams) kept.set(planned, await this.#keep(planned, file));
      const isEmpty = [...kept.values()].every((entries) => entries.length === 0);
      if (!isEmpty) this.#keptIn = shown(file.finish());
      return kept;
    } finally {
      file.discard();
    }
  }

  async #keep({ stream }: PlannedStream, file: RemovedEntries): Promise<DamagedEntry[]> {
    const { connection } = this.#scanned;
    const kept: DamagedEntry[] = [];
    for (const batch of batchesOf(stream.damaged)) {
      const damaged = new Map(batch.map((entry) => [entry.id, entry]));
      const read = (command: RedisCommand) => connection.read(stream.key, command);
      for (const entry of await readEntries(read, stream.key, [...damaged.keys()])) {
        const known = damaged.get(entry.id);
        if (known === undefined) continue;
        file.add(stream.key, known.rule, entry);
        kept.push(known);
      }
    }
    return kept;
  }

  async #takeFrom(planned: PlannedStream, entries: readonly DamagedEntry[]): Promise<void> {
    const taken: DamagedEntry[] = [];
    this.#taken.set(planned, taken);
    for (const [index, batch] of batchesOf(entries).entries()) {
      // What has begun is finished, as far as the connection lasts.
      if (index > 0) await pause(this.#redis['page-pause'], undefined);
      try {
        taken.push(...(await this.#take(planned, batch)));
      } catch (error) {
        if (error instanceof UnknownOutcome) this.#unsure = { entries: error.entries ?? 0, from: planned };
        throw error;
      }
    }
  }

  /** Returns what is taken out of a batch by this run. */
  async #take(
    { stream, quarantine }: PlannedStream,
    batch: readonly DamagedEntry[],
  ): Promise<DamagedEntry[]> {
    const { connection } = this.#scanned;
    const { key } = stream;
    const ids = batch.map(({ id }) => id);
    if (quarantine === null) {
      await deleteEntries(connection, key, ids);
      return [...batch];
    }
    const timestamp = String(this.#options.now / 1_000);
    const { retries } = this.#redis;
    const moved = await moveToQuarantine({ connection, key, quarantine, timestamp, retries }, ids);
    return batch.filter(({ id }) => moved.has(id));
  }

  /** Puts into the report what was taken out, which may be less than was planned: others delete entries too. */
  #noteTaken(isComplete: boolean): void {
    const recovery = this.#recovery;
    recovery.files = this.#plan.streams.map((planned, index) => {
      const taken = this.#taken.get(planned) ?? [];
      const file = recovery.files[index];
      if (file !== undefined && taken.length === 0 && !isComplete) return file;
      const { stream, quarantine } = planned;
      const moved_to = taken.length === 0 ? null : quarantine;
      if (taken.length > 0) recovery.repaired_files.push(stream.key);
      if (moved_to !== null) recovery.quarantined_files.push(moved_to);
      return { ...describeStream(stream, taken), moved_to };
    });
    const all = [...this.#taken.values()].flat();
    const keptAt = this.#keptIn ?? recovery.quarantined_files.join(', ');
    recovery.removed = { ...amountOf(all), kept_at: all.length === 0 ? null : keptAt };
  }

  #failed(error: unknown): RecoveryResult {
    const recovery = this.#recovery;
    const hasTaken = [...this.#taken.values()].some((entries) => entries.length > 0);
    const hasWritten = hasTaken || this.#unsure !== null;
    if (hasWritten) this.#noteTaken(false);
    if (this.#unsure !== null && this.#keptIn !== null) recovery.removed.kept_at = this.#keptIn;
    const cause = error instanceof UnknownOutcome ? error.cause : error;
    recovery.status = isForeseen(cause) && !hasWritten ? 'refused' : 'failed';
    recovery.reason = this.#reason(cause);
    if (cause instanceof Interruption) return { recovery, problems: [], interruption: cause, hasWritten };
    const problem: Problem = { subject: this.#subject, message: recovery.reason, severity: 'error' };
    return { recovery, problems: [problem], interruption: null, hasWritten };
  }

  #reason(cause: unknown): string {
    const subject = this.#subject;
    if (cause instanceof Interruption) {
      return `${subject} was not recovered to the end, for the run was cut short: ${cause.message}. ${this.#state()}`;
    }
    const { shown } = this.#options;
    return describeStreamFailure(cause, { subject, action: 'recovered', state: this.#state(), shown });
  }

  /** Where the damaged entries are after a failure; the others are where they were. */
  #state(): string {
    const isQuarantine = this.#plan.mode === 'quarantine';
    const done = [...this.#taken].filter(([, entries]) => entries.length > 0);
    const unsure = this.#unsure;
    if (done.length === 0 && unsure === null) return UNCHANGED;
    const parts = done.map(([{ stream }, entries]) => {
      return `${formatCount(entries.length)} of ${formatCount(stream.damaged.length)} damaged entries of ${stream.key}`;
    });
    const fate = isQuarantine ? 'moved to quarantine' : 'deleted';
    return [
      ...(parts.length === 0 ? [] : [`Before that, ${parts.join(', ')} were ${fate}.`]),
      ...(unsure === null ? [] : [unsureText(unsure, isQuarantine)]),
      isQuarantine
        ? 'Every damaged entry is in its stream or in quarantine, never in both.'
        : `What was to be deleted is kept in ${this.#keptIn}.`,
      'All other entries are where they were, and the next run goes on from here.',
    ].join(' ');
  }
}

/**
 * Deletes entries that are kept elsewhere. One command is carried out as a whole or not at all, and does no harm when it is
 * repeated: no transaction, which would also not begin on a server that has no memory left.
 * @throws RedisFailure; UnknownOutcome
 */
async function deleteEntries(
  connection: RedisConnection,
  key: string,
  ids: readonly string[],
): Promise<void> {
  try {
    await connection.read(key, ['XDEL', key, ...ids]);
  } catch (error) {
    throw isRefusal(error) ? error : new UnknownOutcome(ids.length, error);
  }
}

function unsureText(
  { entries, from }: { readonly entries: number; readonly from: PlannedStream },
  isQuarantine: boolean,
): string {
  const those = `${formatCount(entries)} ${entries === 1 ? 'entry' : 'entries'} of ${from.stream.key}`;
  return isQuarantine
    ? `Nobody knows whether ${those} came to ${from.quarantine} before the connection broke.`
    : `Nobody knows whether ${those} were deleted before the connection broke.`;
}
