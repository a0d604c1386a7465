/**
 * Compaction of an artifact that lies in Redis: each stream is trimmed from its oldest entry on. Papyra knows `max-records`
 * alone there, and holds it for each stream by itself; so does the gate. Stopped at any moment it leaves every stream
 * with its newest entries, and the next run goes on.
 */
import { formatCount } from '../../ndjson/format-count.ts';
import { Interruption, interruptionOf } from '../../ndjson/interruption.ts';
import type { CompactionOptions, CompactionResult } from '../../recovery/compact-files.ts';
import { RecoveryError } from '../../recovery/recovery-error.ts';
import type { Compaction, Problem, Retention } from '../../report/report.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';
import { type RedisConnection, RedisFailure } from '../connection/redis-connection.ts';
import {
  lostDeliveriesProblem,
  lowestPending,
  pendingWithin,
  pendingWithoutRecord,
} from '../recovery/lost-deliveries.ts';
import { describeStreamFailure, isForeseen, UNCHANGED } from '../recovery/stream-failure.ts';
import { UnknownOutcome } from '../recovery/unknown-outcome.ts';
import { compareIds, idAfter } from '../stream-id.ts';
import { type RedisSystem, shownSystem, streamKeys } from '../stream-keys.ts';
import {
  entriesIn,
  limitsOf,
  memoryOf,
  overdueIn,
  type StreamLimits,
  type StreamSize,
  streamSize,
} from './stream-retention.ts';
import { trimStream } from './stream-trim.ts';

interface StoredSystem {
  readonly system: RedisSystem;
  readonly connection: RedisConnection;
}

/** Compacts streams. Never throws for what Redis and settings can do. */
export async function compactStreams(
  stored: StoredSystem,
  options: CompactionOptions,
  redis: RedisOptions,
): Promise<CompactionResult> {
  return new StreamCompaction(stored, options, redis).run();
}

/** One of the streams, as far as the compaction has come. */
interface StreamState {
  readonly before: StreamSize;
  readonly limits: StreamLimits;
  /** Let go, or in a dry run what would be. */
  reclaimed: Amount;
  after: Amount;
}

type Amount = Compaction['before'];

/** Entries that are read one by one, all sent together. */
const READS_AT_ONCE = 100;
const READ_BYTES = 8 << 20;

const NOTHING: Amount = { records: 0, bytes: 0 };

class StreamCompaction {
  readonly #stored: StoredSystem;
  readonly #options: CompactionOptions;
  readonly #redis: RedisOptions;
  readonly #subject: string;
  /** Those that are there, in Papyra's order. */
  readonly #streams = new Map<string, StreamState>();
  /** What consumer groups lose. */
  readonly #losses: Problem[] = [];
  /** What approximate trimming left, in words. */
  readonly #left: string[] = [];
  /** Trimming was under way when the connection broke, and nobody knows how far it came. */
  #isUnsure = false;

  constructor(stored: StoredSystem, options: CompactionOptions, redis: RedisOptions) {
    this.#stored = stored;
    this.#options = options;
    this.#redis = redis;
    this.#subject = shownSystem(stored.system);
  }

  async run(): Promise<CompactionResult> {
    const { dryRun, retention, signal } = this.#options;
    try {
      const early = interruptionOf(signal);
      if (early !== null) throw early;
      refuseSizeLimit(retention);
      // All of them first: a limit that cannot be held for one is held for none.
      for (const key of streamKeys(this.#stored.system)) await this.#look(key);
      for (const state of this.#streams.values()) {
        if (dryRun) await this.#measure(state);
        else await this.#trim(state);
      }
    } catch (error) {
      return this.#stopped(error);
    }
    const compaction = this.#describe(this.#hasReclaimed() ? (dryRun ? 'planned' : 'done') : 'none');
    return { compaction, problems: this.#losses, interruption: null, hasWritten: this.#hasWritten() };
  }

  async #look(key: string): Promise<void> {
    const { connection } = this.#stored;
    const { retention, now } = this.#options;
    const before = await streamSize(connection, key);
    if (before === null) return;
    const limits = await limitsOf(connection, before, retention, now);
    const after = { records: before.entries, bytes: before.bytes };
    this.#streams.set(key, { before, limits, reclaimed: NOTHING, after });
  }

  async #measure(state: StreamState): Promise<void> {
    const { connection } = this.#stored;
    const { before, limits } = state;
    const measuring = { connection, redis: this.#redis, signal: this.#options.signal };
    const pending = await lowestPending(connection, before.key);
    const overdue = await overdueIn(before, limits, pending, measuring);
    noteReclaimed(state, overdue.entries);
    if (overdue.firstKept === null) return;
    await this.#noteLosses(before, overdue.firstKept, await this.#lostBefore(before, overdue.firstKept));
  }

  async #trim(state: StreamState): Promise<void> {
    const { connection } = this.#stored;
    const { before, limits } = state;
    const { key } = before;
    if (!isBeyond(before, limits)) return;
    const lostBefore = await this.#lostBefore(before, '+');
    await trimStream(before, limits, {
      connection,
      redis: this.#redis,
      signal: this.#options.signal,
      onTrimmed: (entries) => noteReclaimed(state, state.reclaimed.records + entries),
    });
    const records = await entriesIn(connection, key);
    // What a step let go whose answer was lost is in the difference alone; what was added meanwhile is not.
    const reclaimed = Math.max(state.reclaimed.records, before.entries - records);
    if (reclaimed === 0) return;
    const bytes = await memoryOf(connection, key);
    state.after = { records, bytes };
    state.reclaimed = { records: reclaimed, bytes: Math.max(0, before.bytes - bytes) };
    const after = await streamSize(connection, key);
    await this.#noteLosses(before, after?.firstId ?? '+', lostBefore);
    if (after !== null) this.#noteLeft(after, limits);
  }

  /**
   * What consumer groups have pending below the ID `end`, and whose record was deleted before: that is no loss now. A server
   * before Redis 7 does not tell up to where there are such entries.
   */
  async #lostBefore({ key, firstId, maxDeletedId, bytes, entries }: StreamSize, end: string) {
    const past = maxDeletedId === null ? '+' : (idAfter(maxDeletedId) ?? '+');
    if (past !== '+' && compareIds(past, firstId) <= 0) return new Set<string>();
    const range = {
      first: firstId,
      end: past !== '+' && (end === '+' || compareIds(past, end) < 0) ? past : end,
    };
    const atOnce = Math.floor((READ_BYTES * entries) / Math.max(1, bytes));
    return pendingWithoutRecord(this.#stored.connection, key, range, {
      pageSize: this.#redis['page-size'],
      atOnce: Math.max(1, Math.min(READS_AT_ONCE, atOnce)),
    });
  }

  /** `firstKept`: the lowest ID that stays, or would. `lostBefore`: IDs without their record already. */
  async #noteLosses({ key, firstId }: StreamSize, firstKept: string, lostBefore: ReadonlySet<string>) {
    const range = { first: firstId, end: firstKept, except: lostBefore };
    const words = { action: 'trimmed', isPlanned: this.#options.dryRun };
    for (const lost of await pendingWithin(this.#stored.connection, key, range, this.#redis['page-size'])) {
      this.#losses.push(lostDeliveriesProblem(this.#subject, key, lost, words));
    }
  }

  #noteLeft({ key, entries, firstId }: StreamSize, { records, oldestId }: StreamLimits): void {
    if (!this.#redis['approximate-trim']) return;
    const excess = records === null ? 0 : entries - records;
    if (excess > 0) this.#left.push(`${formatCount(excess)} more than max-records in ${key}`);
    else if (oldestId !== null && compareIds(firstId, oldestId) < 0) {
      this.#left.push(`some older than max-age-seconds in ${key}`);
    }
  }

  #hasReclaimed(): boolean {
    return [...this.#streams.values()].some(({ reclaimed }) => reclaimed.records > 0);
  }

  #hasWritten(): boolean {
    return !this.#options.dryRun && (this.#isUnsure || this.#hasReclaimed());
  }

  #describe(status: Compaction['status'], reason: string | null = this.#leftText()): Compaction {
    const { retention } = this.#options;
    const states = [...this.#streams.values()];
    const after = sumOf(states.map((state) => state.after));
    const [event = 0, audit = 0, dead_letter = 0] = streamKeys(this.#stored.system).map(
      (key) => this.#streams.get(key)?.after.records ?? 0,
    );
    return {
      status,
      reason,
      retention,
      before: sumOf(states.map(({ before: { entries, bytes } }) => ({ records: entries, bytes }))),
      after: { ...after, event, audit, dead_letter, other: 0 },
      reclaimed: sumOf(states.map(({ reclaimed }) => reclaimed)),
      age_unknown: 0,
      files: states.map(({ before, after }) => ({
        path: before.key,
        before: { records: before.entries, bytes: before.bytes },
        after,
      })),
    };
  }

  #leftText(): string | null {
    if (this.#left.length === 0) return null;
    return (
      `Trimming is approximate, for Redis lets go of whole nodes. It left entries: ${this.#left.join(', ')}. To have none ` +
      'left, set approximate-trim (in redis-options) to false.'
    );
  }

  #stopped(thrown: unknown): CompactionResult {
    const { dryRun } = this.#options;
    this.#isUnsure = thrown instanceof UnknownOutcome;
    const error = thrown instanceof UnknownOutcome ? thrown.cause : thrown;
    const hasWritten = this.#hasWritten();
    // What was looked at and not measured is not "within its limits".
    if (!hasWritten) this.#streams.clear();
    const reason = this.#reason(error, hasWritten);
    const status = hasWritten || !isForeseen(error) ? 'failed' : 'refused';
    const compaction = this.#describe(status, reason);
    const losses = dryRun ? [] : this.#losses;
    if (error instanceof Interruption) {
      return { compaction, problems: losses, interruption: error, hasWritten };
    }
    const problem: Problem = { subject: this.#subject, message: reason, severity: 'error' };
    return { compaction, problems: [problem, ...losses], interruption: null, hasWritten };
  }

  #reason(error: unknown, hasWritten: boolean): string {
    const { dryRun, shown } = this.#options;
    const subject = this.#subject;
    const state = hasWritten ? this.#state() : UNCHANGED;
    if (error instanceof Interruption) {
      const missing = dryRun
        ? `The retention of ${subject} was not measured`
        : `${subject} was not compacted`;
      return `${missing}${hasWritten ? ' to the end' : ''}, for the run was cut short: ${error.message}. ${state}`;
    }
    if (dryRun && error instanceof RecoveryError) return error.message;
    if (dryRun && error instanceof RedisFailure) {
      return `The retention of ${subject} could not be measured: ${error.message}. ${error.remedy}`;
    }
    return describeStreamFailure(error, { subject, action: 'compacted', state, shown });
  }

  #state(): string {
    const done = [...this.#streams.values()].filter(({ reclaimed }) => reclaimed.records > 0);
    const parts = done.map(({ before, reclaimed }) => `${formatCount(reclaimed.records)} of ${before.key}`);
    return [
      ...(parts.length === 0 ? [] : [`Already let go, oldest first: ${parts.join(', ')}.`]),
      ...(this.#isUnsure
        ? ['More may have gone, for the server was asked to trim, and nobody heard its answer.']
        : []),
      'Nothing that retention keeps was touched, and the next run goes on from here.',
    ].join(' ');
  }
}

/** Whether a stream has anything to let go. */
function isBeyond({ entries, firstId }: StreamSize, { records, oldestId }: StreamLimits): boolean {
  return (records !== null && entries > records) || (oldestId !== null && compareIds(firstId, oldestId) < 0);
}

/** So many entries are gone, or would be: their bytes are their share of all. */
function noteReclaimed(state: StreamState, entries: number): void {
  const { before } = state;
  const records = Math.min(entries, before.entries);
  const bytes = Math.round((before.bytes * records) / before.entries);
  state.reclaimed = { records, bytes };
  state.after = { records: before.entries - records, bytes: before.bytes - bytes };
}

/** Redis cannot trim by size. To leave the limit out in silence would say that it is held. */
function refuseSizeLimit({ max_total_bytes }: Retention): void {
  if (max_total_bytes === null) return;
  throw new RecoveryError(
    'max-total-bytes cannot be held for streams: Redis trims by number and by age alone, and Papyra itself does not look at it ' +
      'there. Use max-records or max-age-seconds, or examine Redis in a run of its own without it.',
  );
}

function sumOf(amounts: readonly Amount[]): Amount {
  return {
    records: amounts.reduce((sum, { records }) => sum + records, 0),
    bytes: amounts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
