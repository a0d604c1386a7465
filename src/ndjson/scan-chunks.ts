/** Takes in a file that threads scan ahead: their runs in order, and whatever lies between them by its bytes. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ChunkRun } from './chunk-board.ts';
import type { FileIdentity } from './file-identity.ts';
import { KernelScanner } from './kernel-scanner.ts';
import type { LineObserver } from './line-scanner.ts';
import { bytesAt, readBytes } from './read-pieces.ts';
import type { RecordFacts } from './record-facts.ts';
import type { ScanThreads } from './scan-threads.ts';

const PIECE_BYTES = 1 << 20;

/** After so many chunks, whoever else waits has a turn: signals, timers, messages. */
const TURN_CHUNKS = 8;

export interface ChunkedReading {
  readonly fd: number;
  readonly identity: FileIdentity;
  /** Numbers of the chunks of the file. */
  readonly chunks: readonly [number, number];
  readonly threads: ScanThreads;
  /** Gets all bytes in order; null when only their number is wanted. */
  readonly onContent: ((bytes: Uint8Array) => void) | null;
  /** Told of the bytes taken in since it was last told. */
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Scans an open file as `pushPieces` does with a scanner of its own, with the same result.
 * @throws UnreadableFileError when it cannot be read to its end, and the signal's reason when that is aborted.
 */
export async function scanChunks(
  observer: LineObserver,
  facts: RecordFacts,
  reading: ChunkedReading,
): Promise<void> {
  const scanner = KernelScanner.open(observer, facts);
  if (scanner === null) throw new Error('There are threads, so there is a kernel.');
  try {
    await new ChunkTaker(scanner, reading).run();
  } finally {
    scanner.close();
  }
}

class ChunkTaker {
  readonly #scanner: KernelScanner;
  readonly #reading: ChunkedReading;
  /** Up to here the scanner has all; what is left of a line stands at the start of its buffer. */
  #base = 0;
  #held = 0;
  #hasEnded = false;
  /** Up to here `onContent` and `onBytes` have been told. */
  #told = 0;
  #piece: Buffer | null = null;

  constructor(scanner: KernelScanner, reading: ChunkedReading) {
    this.#scanner = scanner;
    this.#reading = reading;
  }

  async run(): Promise<void> {
    const { threads, chunks, identity, signal } = this.#reading;
    const [first, last] = chunks;
    while (!threads.isAt(first) && !threads.hasFailed) {
      signal.throwIfAborted();
      await nextTurn();
    }
    for (let chunk = first; chunk < last && !threads.hasFailed; ) {
      signal.throwIfAborted();
      const runs = threads.result(chunk, identity);
      if (runs === null) {
        await nextTurn();
        continue;
      }
      for (const run of runs) this.#takeRun(run);
      // What the threads leave, in step with them: all at once it would leave nobody else a turn.
      this.#pushUpTo(threads.endOf(chunk));
      threads.take(chunk);
      chunk++;
      this.#tellUpTo(this.#position);
      if (chunk % TURN_CHUNKS === 0) await nextTurn();
    }
    await this.#pushRest();
  }

  get #position(): number {
    return this.#base + this.#held;
  }

  #takeRun(run: ChunkRun): void {
    this.#pushUpTo(run.start);
    const isAtLineStart = this.#held === 0 && this.#base === run.start;
    if (isAtLineStart && this.#add(run)) this.#base = run.end;
    else this.#pushUpTo(run.end);
  }

  /** False when the run does not fit what came before it, or the file is no longer what it was. */
  #add(run: ChunkRun): boolean {
    const { lastAudit } = run;
    if (lastAudit === null) return this.#scanner.addRun(run, null, run.end);
    const length = lastAudit.end - lastAudit.start;
    const audit = bytesAt(this.#reading.fd, lastAudit.start, length);
    return audit.length === length && this.#scanner.addRun(run, audit, run.end);
  }

  #pushUpTo(end: number): void {
    while (this.#position < end && this.#push(end) > 0);
  }

  async #pushRest(): Promise<void> {
    for (let pushed = 1, turn = 1; pushed > 0; turn++) {
      this.#reading.signal.throwIfAborted();
      pushed = this.#push(Number.POSITIVE_INFINITY);
      this.#tellUpTo(this.#position);
      if (turn % TURN_CHUNKS === 0) await nextTurn();
    }
  }

  /** Reads the next bytes, not beyond `end`, and pushes them; how many there were. The end of the file ends the stream. */
  #push(end: number): number {
    if (this.#hasEnded) return 0;
    const { buffer } = this.#scanner;
    const wanted = Math.min(PIECE_BYTES, buffer.length - this.#held, end - this.#position);
    const read = readBytes(this.#reading.fd, buffer, this.#held, wanted, this.#position);
    const to = this.#held + read;
    this.#hasEnded = read === 0;
    const done = this.#scanner.push(buffer, 0, to, this.#base, this.#hasEnded);
    buffer.copyWithin(0, done, to);
    this.#held = to - done;
    this.#base += done;
    return read;
  }

  #tellUpTo(end: number): void {
    const { onContent, onBytes } = this.#reading;
    while (this.#told < end) {
      const length = Math.min(PIECE_BYTES, end - this.#told);
      const read = onContent === null ? length : this.#tellPiece(length, onContent);
      if (read === 0) return;
      onBytes(read);
      this.#told += read;
    }
  }

  #tellPiece(length: number, onContent: (bytes: Uint8Array) => void): number {
    this.#piece ??= Buffer.allocUnsafeSlow(PIECE_BYTES);
    const read = readBytes(this.#reading.fd, this.#piece, 0, length, this.#told);
    onContent(this.#piece.subarray(0, read));
    return read;
  }
}
