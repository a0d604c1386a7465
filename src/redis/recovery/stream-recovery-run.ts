/** One recovery of streams that writes. */
import { join } from 'node:path';
import { formatCount } from '../../ndjson/format-count.ts';
import { Interruption } from '../../ndjson/interruption.ts';
import type { RecoveryOptions, RecoveryResult } from '../../recovery/recover-files.ts';
import { REMOVED_DIRECTORY } from '../../recovery/recovery-constants.ts';
import { RecoveryError } from '../../recovery/recovery-error.ts';
import type { Problem, Recovery } from '../../report/report.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';
import type { RedisCommand } from '../connection/redis-connection.ts';
import { pause } from '../page-pause.ts';
import { numberOf } from '../replies.ts';
import { type DamagedEntry, isAsScanned } from '../scanned-stream.ts';
import { readEntries, type StreamEntry } from '../stream-entry.ts';
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

/** What became of the damaged entries of one stream so far. */
interface Progress {
  /** Taken out by this run. */
  readonly taken: DamagedEntry[];
  /** How many were stored in quarantine and taken out by somebody else at that moment. */
  copied: number;
  /** How many have other content than at the scan, and were left alone. */
  changed: number;
}

export class StreamRecoveryRun {
  readonly #scanned: ScannedSystem;
  readonly #plan: StreamPlan;
  readonly #options: RecoveryOptions;
  readonly #redis: RedisOptions;
  readonly #recovery: Recovery;
  readonly #subject: string;
  readonly #progress: ReadonlyMap<PlannedStream, Progress>;
  /** In mode repair, what goes, as soon as it is kept; null when there was nothing left to keep. */
  #kept: { readonly file: RemovedEntries; readonly shownPath: string } | null = null;
  /** Entries of which nobody knows whether they were taken out, and whence. */
  #unsure: { readonly entries: number; readonly from: PlannedStream } | null = null;
  /** Whether a command that deletes was sent and not refused. */
  #hasDeleted = false;

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
    this.#progress = new Map(plan.streams.map((planned) => [planned, { taken: [], copied: 0, changed: 0 }]));
  }

  /** Never throws for what Redis and files can do. */
  async run(): Promise<RecoveryResult> {
    const recovery = this.#recovery;
    try {
      const kept = this.#plan.mode === 'repair' ? await this.#keepAll() : null;
      for (const planned of this.#plan.streams) {
        await this.#takeFrom(planned, kept === null ? planned.stream.damaged : (kept.get(planned) ?? []));
      }
      this.#refuseChanged();
      this.#noteTaken();
      recovery.status = 'done';
      return { recovery, problems: this.#copies(), interruption: null, hasWritten: true };
    } catch (error) {
      return this.#failed(error);
    }
  }

  #progressOf(planned: PlannedStream): Progress {
    return this.#progress.get(planned) ?? { taken: [], copied: 0, changed: 0 };
  }

  /** Writes all that will be deleted to the disk. Returns what it is; the rest is gone already, or changed. */
  async #keepAll(): Promise<Map<PlannedStream, DamagedEntry[]>> {
    const { outputDir, shown } = this.#options;
    const kept = new Map<PlannedStream, DamagedEntry[]>();
    const file = new RemovedEntries(join(outputDir, REMOVED_DIRECTORY), this.#subject);
    try {
      for (const planned of this.#plan.streams) kept.set(planned, await this.#keep(planned, file));
      const isEmpty = [...kept.values()].every((entries) => entries.length === 0);
      if (!isEmpty) this.#kept = { file, shownPath: shown(file.finish()) };
      return kept;
    } finally {
      file.discard();
    }
  }

  async #keep(planned: PlannedStream, file: RemovedEntries): Promise<DamagedEntry[]> {
    const kept: DamagedEntry[] = [];
    for (const batch of batchesOf(planned.stream.damaged)) {
      for (const [known, entry] of await this.#readAgain(planned, batch)) {
        file.add(planned.stream.key, known.rule, entry);
        kept.push(known);
      }
    }
    return kept;
  }

  /** Those of a batch that are there and as they were. */
  async #readAgain(
    planned: PlannedStream,
    batch: readonly DamagedEntry[],
  ): Promise<[DamagedEntry, StreamEntry][]> {
    const { key } = planned.stream;
    const damaged = new Map(batch.map((entry) => [entry.id, entry]));
    const read = (command: RedisCommand) => this.#scanned.connection.read(key, command);
    const entries = await readEntries(read, key, [...damaged.keys()]);
    const same = entries.flatMap((entry): [DamagedEntry, StreamEntry][] => {
      const known = damaged.get(entry.id);
      return known !== undefined && isAsScanned(entry, known) ? [[known, entry]] : [];
    });
    this.#progressOf(planned).changed += entries.length - same.length;
    return same;
  }

  async #takeFrom(planned: PlannedStream, entries: readonly DamagedEntry[]): Promise<void> {
    const { quarantine } = planned;
    for (const [index, batch] of batchesOf(entries).entries()) {
      const { signal } = this.#options;
      if (index > 0) await pause(this.#redis['page-pause'], signal);
      // Here, where nothing is under way: a command that the signal ends may have been carried out.
      signal.throwIfAborted();
      if (quarantine === null) await this.#delete(planned, batch);
      else await this.#move(planned, quarantine, batch);
    }
  }

  async #move(planned: PlannedStream, quarantine: string, batch: readonly DamagedEntry[]): Promise<void> {
    const { connection } = this.#scanned;
    const { key } = planned.stream;
    const timestamp = String(this.#options.now / 1_000);
    const { retries } = this.#redis;
    const progress = this.#progressOf(planned);
    try {
      const moved = await moveToQuarantine({ connection, key, quarantine, timestamp, retries }, batch);
      progress.taken.push(...batch.filter(({ id }) => moved.taken.has(id)));
      progress.copied += moved.copied;
      progress.changed += moved.changed;
    } catch (error) {
      if (error instanceof UnknownOutcome) this.#unsure = { entries: error.entries ?? 0, from: planned };
      throw error;
    }
  }

  /**
   * Deletes entries that are kept elsewhere. Each command does no harm when it is repeated: no transaction, which would also
   * not begin on a server that has no memory left. What others deleted first is not counted; nor is what the first sending
   * of a command deleted, when the connection broke and it was sent again.
   */
  async #delete(planned: PlannedStream, batch: readonly DamagedEntry[]): Promise<void> {
    const { connection } = this.#scanned;
    const { key } = planned.stream;
    const { taken } = this.#progressOf(planned);
    const there = (await this.#readAgain(planned, batch)).map(([known]) => known);
    const replies = await Promise.allSettled(there.map(({ id }) => connection.read(key, ['XDEL', key, id])));
    const failures: unknown[] = [];
    for (const [index, reply] of replies.entries()) {
      const entry = there[index];
      if (reply.status === 'rejected') failures.push(reply.reason);
      else if (entry !== undefined && numberOf(reply.value) > 0) taken.push(entry);
    }
    const unheard = failures.filter((error) => !isRefusal(error));
    if (unheard.length > 0) this.#unsure = { entries: unheard.length, from: planned };
    if (unheard.length > 0 || failures.length < replies.length) this.#hasDeleted = true;
    if (failures.length > 0) throw unheard[0] ?? failures[0];
  }

  /** @throws RecoveryError when there are entries that were left alone */
  #refuseChanged(): void {
    const changed = [...this.#progress].filter(([, progress]) => progress.changed > 0);
    if (changed.length === 0) return;
    const parts = changed.map(
      ([{ stream }, progress]) => `${formatCount(progress.changed)} of ${stream.key}`,
    );
    throw new RecoveryError(
      `Damaged entries have other content than at the scan: ${parts.join(', ')}. Somebody has put others under their IDs ` +
        'since, as a restore does, so they were left alone. Run this again to have them judged anew.',
    );
  }

  /** Puts into the report what was taken out, which may be less than was planned: others delete entries too. */
  #noteTaken(): void {
    const recovery = this.#recovery;
    recovery.files = this.#plan.streams.map((planned) => {
      const { taken, copied } = this.#progressOf(planned);
      const { stream, quarantine } = planned;
      const moved_to = taken.length + copied === 0 ? null : quarantine;
      if (taken.length > 0) recovery.repaired_files.push(stream.key);
      if (moved_to !== null) recovery.quarantined_files.push(moved_to);
      return { ...describeStream(stream, taken), moved_to };
    });
    const all = [...this.#progress.values()].flatMap(({ taken }) => taken);
    const { quarantined_files } = recovery;
    const keptAt = quarantined_files.length === 0 ? null : quarantined_files.join(', ');
    recovery.removed = { ...amountOf(all), kept_at: this.#kept?.shownPath ?? keptAt };
  }

  /** What stands in quarantine, and was taken out by somebody else. */
  #copies(): Problem[] {
    return [...this.#progress].flatMap(([{ stream, quarantine }, { copied }]): Problem[] => {
      if (copied === 0) return [];
      const those = copied === 1 ? '1 entry was' : `${formatCount(copied)} entries were`;
      const message =
        `${stream.key}: ${those} stored in ${quarantine} at the moment at which somebody else took the same out of the stream: ` +
        'another recovery with another quarantine, or whoever trims. They are not among those that this run has removed, and ' +
        'copies may stand twice, here and where the other one put them: the field id tells which they are. Let one recovery of ' +
        'a stream run at a time, and give the gate and Papyra the same quarantine-prefix.';
      return [{ subject: this.#subject, message, severity: 'warn' }];
    });
  }

  #failed(error: unknown): RecoveryResult {
    const recovery = this.#recovery;
    const hasWritten = this.#hasWritten();
    if (hasWritten) this.#noteTaken();
    else if (this.#kept?.file.withdraw()) this.#kept = null;
    const cause = error instanceof UnknownOutcome ? error.cause : error;
    recovery.status = isForeseen(cause) && !hasWritten ? 'refused' : 'failed';
    recovery.reason = this.#reason(cause);
    const copies = this.#copies();
    if (cause instanceof Interruption) return { recovery, problems: copies, interruption: cause, hasWritten };
    const problem: Problem = { subject: this.#subject, message: recovery.reason, severity: 'error' };
    return { recovery, problems: [problem, ...copies], interruption: null, hasWritten };
  }

  #hasWritten(): boolean {
    const hasMoved = [...this.#progress.values()].some(({ taken, copied }) => taken.length + copied > 0);
    return hasMoved || this.#hasDeleted || this.#unsure !== null;
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
    const done = [...this.#progress].filter(([, { taken }]) => taken.length > 0);
    const unsure = this.#unsure;
    const keptIn = this.#kept?.shownPath;
    if (!this.#hasWritten()) {
      return keptIn === undefined
        ? UNCHANGED
        : `${UNCHANGED} What was to be deleted stands in ${keptIn} too.`;
    }
    const parts = done.map(([{ stream }, { taken }]) => {
      return `${formatCount(taken.length)} of ${formatCount(stream.damaged.length)} damaged entries of ${stream.key}`;
    });
    const fate = isQuarantine ? 'moved to quarantine' : 'deleted';
    return [
      ...(parts.length === 0 ? [] : [`Already ${fate}: ${parts.join(', ')}.`]),
      ...(unsure === null ? [] : [unsureText(unsure, isQuarantine)]),
      isQuarantine
        ? 'Every damaged entry is in its stream or in quarantine, never in both.'
        : `What was to be deleted is kept in ${keptIn}.`,
      'All other entries are where they were, and the next run goes on from here.',
    ].join(' ');
  }
}

function unsureText(
  { entries, from }: { readonly entries: number; readonly from: PlannedStream },
  isQuarantine: boolean,
): string {
  const those = `${formatCount(entries)} ${entries === 1 ? 'entry' : 'entries'} of ${from.stream.key}`;
  const fate = isQuarantine ? `came to ${from.quarantine}` : `${entries === 1 ? 'was' : 'were'} deleted`;
  return `Nobody knows whether ${those} ${fate} before the connection broke.`;
}
