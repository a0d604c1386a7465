/** Moving entries of a stream to its quarantine, a batch a transaction, so that each is in one of the two and not in both. */
import { RecoveryError } from '../../recovery/recovery-error.ts';
import {
  type RedisCommand,
  type RedisConnection,
  RedisFailure,
  type RedisReply,
} from '../connection/redis-connection.ts';
import { pause } from '../page-pause.ts';
import { listOf, numberOf, textOf } from '../replies.ts';
import { FIRST_PAGE, nextSize } from '../scan/stream-pages.ts';
import { type DamagedEntry, isAsScanned } from '../scanned-stream.ts';
import { entriesOf, readEntries, type StreamEntry } from '../stream-entry.ts';
import { idAfter } from '../stream-id.ts';
import { checkNewestEntry } from './quarantine-place.ts';
import { originalId, quarantineCommand } from './quarantined-entry.ts';
import { UnknownOutcome } from './unknown-outcome.ts';

/** How often somebody else may come first. Each time one of the two gets on, so it does not come to this by chance. */
const MAX_CONFLICTS = 20;

/** Seconds before the first new try where a master is being replaced, doubled for each further one. */
const FAILOVER_PAUSE = 0.25;

export interface Move {
  readonly connection: RedisConnection;
  /** Of the stream. */
  readonly key: string;
  /**
   * The stream's quarantine. It is watched, for every recovery into it writes to it and nobody else does: so of two
   * transactions with the same entry one at most is carried out, also when the first was thought lost. The stream itself
   * cannot be watched: an actor system may write to it all the time.
   */
  readonly quarantine: string;
  /** When it happens: Unix seconds, as quarantine has it. */
  readonly timestamp: string;
  /** How often it is tried again when the connection broke. What was lost is looked into first. */
  readonly retries: number;
}

/** What became of a batch. Entries that are in none of these were gone already, by somebody else's hand. */
interface Moved {
  /** The IDs of those that this run has taken out of the stream. */
  readonly taken: ReadonlySet<string>;
  /** How many were stored and not taken out, for somebody else took them at that moment. */
  readonly copied: number;
  /** How many have other content than at the scan, and were left alone. */
  readonly changed: number;
}

type Read = (command: RedisCommand) => Promise<RedisReply>;

/** Transactions whose outcome nobody heard. */
interface Unsure {
  readonly ids: ReadonlySet<string>;
  /** What they stored has this ID in quarantine or a higher one. */
  readonly since: string;
}

/**
 * Moves one batch into quarantine.
 * @throws UnknownOutcome; RedisFailure, RecoveryError and Interruption, and then nothing of the batch is moved
 */
export async function moveToQuarantine(move: Move, batch: readonly DamagedEntry[]): Promise<Moved> {
  return new BatchMove(move, batch).run();
}

class BatchMove {
  readonly #move: Move;
  readonly #batch: ReadonlyMap<string, DamagedEntry>;
  /** The transaction that is being tried. */
  #trying: Unsure | null = null;
  #unsure: Unsure | null = null;

  constructor(move: Move, batch: readonly DamagedEntry[]) {
    this.#move = move;
    this.#batch = new Map(batch.map((entry) => [entry.id, entry]));
  }

  async run(): Promise<Moved> {
    const { quarantine, retries } = this.#move;
    let [conflicts, breaks] = [0, 0];
    for (;;) {
      try {
        const moved = await this.#try();
        if (moved !== null) return moved;
        if (++conflicts === MAX_CONFLICTS) throw new RecoveryError(conflictMessage(quarantine));
      } catch (error) {
        if (error instanceof RedisFailure && error.kind === 'lost') this.#noteLost();
        if (!isPassing(error) || breaks === retries) {
          throw this.#unsure === null ? error : new UnknownOutcome(this.#unsure.ids.size, error);
        }
        if (isReplica(error)) await pause(FAILOVER_PAUSE * 2 ** breaks, undefined);
        breaks++;
      }
    }
  }

  #noteLost(): void {
    const { ids, since } = this.#trying ?? { ids: [], since: '-' };
    this.#unsure = {
      ids: new Set([...(this.#unsure?.ids ?? []), ...ids]),
      since: this.#unsure?.since ?? since,
    };
  }

  /** One transaction. Null when somebody else has written to quarantine meanwhile, and nothing was done. */
  async #try(): Promise<Moved | null> {
    const { connection, key, quarantine, timestamp } = this.#move;
    let there: readonly StreamEntry[] = [];
    let changed = 0;
    let before: ReadonlySet<string> = new Set();
    this.#trying = null;
    const replies = await connection.transact(quarantine, async (read) => {
      await checkNewestEntry(read, quarantine);
      const entries = await readEntries(read, key, [...this.#batch.keys()]);
      there = entries.filter((entry) => this.#isAsScanned(entry));
      changed = entries.length - there.length;
      before = await this.#movedBefore(read, there);
      if (there.length === 0) return null;
      this.#trying = { ids: new Set(there.map(({ id }) => id)), since: await lowestNewId(read) };
      const stored = there.map((entry) => quarantineCommand(quarantine, key, timestamp, entry));
      // One command each, for their replies say which were still there.
      return [...stored, ...there.map(({ id }): RedisCommand => ['XDEL', key, id])];
    });
    if (there.length === 0) return { taken: before, copied: 0, changed };
    if (replies === null) return null;
    const taken = there.filter((_, at) => numberOf(replies[there.length + at]) === 1).map(({ id }) => id);
    return { taken: new Set([...before, ...taken]), copied: there.length - taken.length, changed };
  }

  #isAsScanned(entry: StreamEntry): boolean {
    const scanned = this.#batch.get(entry.id);
    return scanned !== undefined && isAsScanned(entry, scanned);
  }

  /**
   * What of a transaction that was lost has moved. With one of its entries still in the stream it is nothing: it is all or
   * nothing, and can no longer be carried out once this one is. With all of them gone quarantine knows, for others trim.
   */
  async #movedBefore(read: Read, there: readonly StreamEntry[]): Promise<ReadonlySet<string>> {
    const { key, quarantine, timestamp } = this.#move;
    const unsure = this.#unsure;
    const found = new Set<string>();
    if (unsure === null || there.some(({ id }) => unsure.ids.has(id))) return found;
    let size = FIRST_PAGE;
    for (let start: string | null = unsure.since; start !== null && found.size < unsure.ids.size; ) {
      const page: StreamEntry[] = entriesOf(
        await read(['XRANGE', quarantine, start, '+', 'COUNT', String(size)]),
      );
      for (const entry of page) {
        const id = originalId(entry, key, timestamp);
        if (id !== null && unsure.ids.has(id)) found.add(id);
      }
      const last = page.at(-1);
      start = last === undefined ? null : idAfter(last.id);
      size = nextSize(page);
    }
    return found;
  }
}

/** Whether another try may end otherwise. But for what is lost, nothing was sent that changes anything. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof RedisFailure)) return false;
  return error.kind === 'lost' || error.kind === 'unreachable' || isReplica(error);
}

/** A master that was replaced is still asked for a while. */
function isReplica(error: unknown): boolean {
  return error instanceof RedisFailure && error.code === 'READONLY';
}

/** No entry that is added from now on has a lower ID: the server's clock makes them, and they never go back. */
async function lowestNewId(read: Read): Promise<string> {
  const [seconds] = listOf(await read(['TIME']));
  return `${textOf(seconds)}000-0`;
}

function conflictMessage(quarantine: string): string {
  return (
    `Somebody else writes to ${quarantine} all the time: it seems that another recovery is at work. Wait until it is done, ` +
    'then run this again.'
  );
}
