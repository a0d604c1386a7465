/**
 * What threads that scan together share: which chunk is next, what was found in each, and the names that were learned. The
 * chunks of all files are numbered in the order in which they are taken in; their results lie in a ring, so that no thread
 * runs far ahead and memory does not grow with the artifacts.
 */
import { type KernelRun, MAX_TIMESTAMP_BYTES, type Span } from './kernel.ts';
import { type KernelNames, MAX_NAME_BYTES, MAX_NAMES } from './kernel-names.ts';
import { KINDS } from './record-fields.ts';

/** Results that may wait to be taken in. */
const SLOTS = 64;

/** Runs of a chunk that are kept; what lies behind them is scanned again by the thread that takes them in. */
export const MAX_RUNS = 16;

// Words of the board.
const NEXT = 0;
const TAKEN = 1;
const STOPPED = 2;
const NAMES = 3;
const READY = 4;
const BUSY = READY + SLOTS;
export const MAX_WORKERS = 64;
const BOARD_WORDS = BUSY + MAX_WORKERS;

const NAME_BYTES = 2 + MAX_NAME_BYTES;

// A run: offsets as doubles, then counts and lengths as words, then texts.
const OFFSETS = 4;
const COUNTS = 1 + KINDS.length + MAX_NAMES;
const LENGTHS = 2;
const RUN_BYTES = align(OFFSETS * 8 + (COUNTS + LENGTHS) * 4 + 2 * MAX_TIMESTAMP_BYTES);
const SLOT_BYTES = 8 * 4 + MAX_RUNS * RUN_BYTES;

function align(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

/** A run of records with its place in the file. */
export interface ChunkRun extends KernelRun, Span {
  /** Where its last audit is in the file; null when it has none. */
  readonly lastAudit: Span | null;
}

/** What tells whether the file that was scanned is the one that is asked about: device, inode, size, time of change. */
export type ScannedIdentity = readonly [bigint, bigint, bigint, bigint];

export class ChunkBoard {
  readonly shared: SharedArrayBuffer;
  readonly #words: Int32Array;
  readonly #names: Uint8Array;
  readonly #slotsAt: number;

  /** A new board; or, in another thread, the one that is `shared`. */
  constructor(shared?: SharedArrayBuffer) {
    const namesAt = BOARD_WORDS * 4;
    this.#slotsAt = align(namesAt + 2 * MAX_NAMES * NAME_BYTES);
    this.shared = shared ?? new SharedArrayBuffer(this.#slotsAt + SLOTS * SLOT_BYTES);
    this.#words = new Int32Array(this.shared, 0, BOARD_WORDS);
    this.#names = new Uint8Array(this.shared, namesAt, 2 * MAX_NAMES * NAME_BYTES);
  }

  /** Claims the next chunk for a thread; null when there is none before `total`, or no room for its result yet. */
  claim(worker: number, total: number): number | null {
    const words = this.#words;
    const next = Atomics.load(words, NEXT);
    if (next >= total || next >= Atomics.load(words, TAKEN) + SLOTS) return null;
    // Said before the claim, so that `skipTo` never overlooks a thread at work.
    Atomics.store(words, BUSY + worker, next + 1);
    if (Atomics.compareExchange(words, NEXT, next, next + 1) === next) return next;
    Atomics.store(words, BUSY + worker, 0);
    return this.claim(worker, total);
  }

  /** Whether all chunks before `total` are claimed. */
  isExhausted(total: number): boolean {
    return Atomics.load(this.#words, NEXT) >= total;
  }

  get isStopped(): boolean {
    return Atomics.load(this.#words, STOPPED) !== 0;
  }

  /** Lets no thread claim anything any more. */
  stop(): void {
    Atomics.store(this.#words, STOPPED, 1);
    Atomics.notify(this.#words, TAKEN);
  }

  /** Waits until a result is taken in, or a while. */
  waitForRoom(): void {
    const taken = Atomics.load(this.#words, TAKEN);
    if (Atomics.load(this.#words, NEXT) >= taken + SLOTS) Atomics.wait(this.#words, TAKEN, taken, 50);
  }

  /** Says that the result of a chunk is on the board. */
  finish(worker: number, chunk: number): void {
    Atomics.store(this.#words, READY + (chunk % SLOTS), chunk + 1);
    Atomics.store(this.#words, BUSY + worker, 0);
    Atomics.notify(this.#words, READY + (chunk % SLOTS));
  }

  isReady(chunk: number): boolean {
    return Atomics.load(this.#words, READY + (chunk % SLOTS)) === chunk + 1;
  }

  /** Waits until the result of a chunk is there, or some milliseconds. */
  waitFor(chunk: number, milliseconds: number): void {
    const at = READY + (chunk % SLOTS);
    const before = Atomics.load(this.#words, at);
    if (before !== chunk + 1) Atomics.wait(this.#words, at, before, milliseconds);
  }

  /** All chunks before this one have been taken in. */
  take(chunk: number): void {
    Atomics.store(this.#words, TAKEN, chunk);
    Atomics.notify(this.#words, TAKEN);
  }

  /** Passes over the chunks before this one; false while a thread is still at work on one of them. */
  skipTo(chunk: number): boolean {
    const words = this.#words;
    for (let next = Atomics.load(words, NEXT); next < chunk; next = Atomics.load(words, NEXT)) {
      Atomics.compareExchange(words, NEXT, next, chunk);
    }
    for (let worker = 0; worker < MAX_WORKERS; worker++) {
      const busy = Atomics.load(words, BUSY + worker);
      if (busy !== 0 && busy - 1 < chunk) return false;
    }
    if (Atomics.load(words, TAKEN) < chunk) this.take(chunk);
    return true;
  }

  /** Lets the other threads know what has been learned. */
  shareNames({ list }: KernelNames): void {
    for (let index = Atomics.load(this.#words, NAMES); index < list.length; index++) {
      const { table, bytes } = list[index] as (typeof list)[number];
      this.#names.set([table === 'keys' ? 0 : 1, bytes.length, ...bytes], index * NAME_BYTES);
      Atomics.store(this.#words, NAMES, index + 1);
    }
  }

  /** Adds what others have learned. */
  readNames(names: KernelNames): void {
    const count = Atomics.load(this.#words, NAMES);
    for (let index = names.list.length; index < count; index++) {
      const at = index * NAME_BYTES;
      const bytes = Buffer.from(this.#names.slice(at + 2, at + 2 + (this.#names[at + 1] as number)));
      names.add({ table: this.#names[at] === 0 ? 'keys' : 'eventTypes', bytes });
    }
  }

  /** Puts the result of a chunk on the board, before `finish`. */
  write(chunk: number, identity: ScannedIdentity, runs: readonly ChunkRun[]): void {
    const at = this.#slotsAt + (chunk % SLOTS) * SLOT_BYTES;
    new BigInt64Array(this.shared, at, 4).set(identity);
    runs.forEach((run, index) => {
      this.#writeRun(at, index, run);
    });
    if (runs.length < MAX_RUNS) this.#writeRun(at, runs.length, undefined);
  }

  /** An empty run ends the list. */
  #writeRun(slot: number, index: number, run: ChunkRun | undefined): void {
    const { offsets, counts, lengths, first, last } = this.#runAt(slot, index);
    counts[0] = run?.lines ?? 0;
    if (run === undefined) return;
    offsets.set([run.start, run.end, run.lastAudit?.start ?? 0, run.lastAudit?.end ?? 0]);
    counts.set(run.kinds, 1);
    counts.set(run.eventCounts, 1 + KINDS.length);
    lengths.set([run.firstTimestamp.length, run.lastTimestamp.length]);
    first.set(run.firstTimestamp);
    last.set(run.lastTimestamp);
  }

  /** The runs of a chunk that is ready; null when they are of a file that was another then. */
  read(chunk: number, identity: ScannedIdentity): ChunkRun[] | null {
    const at = this.#slotsAt + (chunk % SLOTS) * SLOT_BYTES;
    const scanned = new BigInt64Array(this.shared, at, 4);
    if (identity.some((part, index) => part !== scanned[index])) return null;
    const runs: ChunkRun[] = [];
    for (let index = 0; index < MAX_RUNS; index++) {
      const run = this.#readRun(at, index);
      if (run === null) break;
      runs.push(run);
    }
    return runs;
  }

  #readRun(slot: number, index: number): ChunkRun | null {
    const { offsets, counts, lengths, first, last } = this.#runAt(slot, index);
    const [start = 0, end = 0, auditStart = 0, auditEnd = 0] = offsets;
    const lines = counts[0] ?? 0;
    if (lines === 0) return null;
    return {
      start,
      end,
      lines,
      kinds: counts.subarray(1, 1 + KINDS.length),
      eventCounts: counts.subarray(1 + KINDS.length),
      firstTimestamp: first.subarray(0, lengths[0]),
      lastTimestamp: last.subarray(0, lengths[1]),
      lastAudit: auditEnd === 0 ? null : { start: auditStart, end: auditEnd },
    };
  }

  #runAt(slot: number, index: number) {
    const offsets = slot + 8 * 4 + index * RUN_BYTES;
    const counts = offsets + OFFSETS * 8;
    const lengths = counts + COUNTS * 4;
    const texts = lengths + LENGTHS * 4;
    return {
      offsets: new Float64Array(this.shared, offsets, OFFSETS),
      counts: new Uint32Array(this.shared, counts, COUNTS),
      lengths: new Uint32Array(this.shared, lengths, LENGTHS),
      first: new Uint8Array(this.shared, texts, MAX_TIMESTAMP_BYTES),
      last: new Uint8Array(this.shared, texts + MAX_TIMESTAMP_BYTES, MAX_TIMESTAMP_BYTES),
    };
  }
}
