/** Scans one chunk of a file with a kernel alone: the runs of records that are just as Papyra writes them. */
import { closeSync } from 'node:fs';
import { type ChunkBoard, type ChunkRun, MAX_RUNS, type ScannedIdentity } from './chunk-board.ts';
import type { Chunk, ChunkList } from './chunk-list.ts';
import { type FileIdentity, identityOf } from './file-identity.ts';
import { Kernel, kernelModule, type Span, STOPPED } from './kernel.ts';
import type { KernelNames } from './kernel-names.ts';
import { openRegularFile, readBytes } from './read-pieces.ts';

const LINE_FEED = 0x0a;

/** How much of a chunk is read at a time: what a processor's own cache holds while it is scanned. */
const PIECE_BYTES = 1 << 19;

/** How much is read first in search of the end of a piece's last line; then twice as much, and so on. */
const TAIL_BYTES = 1 << 12;

const UNKNOWN_IDENTITY: ScannedIdentity = [-1n, -1n, -1n, -1n];

export function scannedIdentity({ device, inode, size, modified }: FileIdentity): ScannedIdentity {
  return [device, inode, size, modified];
}

/** Claims chunks for one thread and puts what it finds on the board. Holds one file open. */
export class ChunkScanner {
  readonly #kernel: Kernel;
  readonly #board: ChunkBoard;
  readonly #chunks: ChunkList;
  readonly #names: KernelNames;
  readonly #worker: number;
  #open: { readonly path: string; readonly fd: number } | null = null;

  private constructor(
    kernel: Kernel,
    board: ChunkBoard,
    chunks: ChunkList,
    names: KernelNames,
    worker: number,
  ) {
    this.#kernel = kernel;
    this.#board = board;
    this.#chunks = chunks;
    this.#names = names;
    this.#worker = worker;
  }

  /** Null where this Node cannot run the kernel. `worker` is the number of the thread. */
  static create(
    board: ChunkBoard,
    chunks: ChunkList,
    names: KernelNames,
    worker: number,
  ): ChunkScanner | null {
    const module = kernelModule();
    return module === null ? null : new ChunkScanner(new Kernel(module), board, chunks, names, worker);
  }

  /** Scans the next chunk that nobody has claimed; false when there is none, or no room for its result. */
  scanNext(): boolean {
    const number = this.#board.claim(this.#worker, this.#chunks.total);
    if (number === null) return false;
    this.#kernel.teach(this.#names);
    const { identity, runs } = this.#scan(this.#chunks.at(number));
    this.#board.write(number, identity, runs);
    this.#board.finish(this.#worker, number);
    return true;
  }

  close(): void {
    if (this.#open !== null) closeSync(this.#open.fd);
    this.#open = null;
  }

  /** What cannot be read has no runs: the thread that takes in the chunk reads it again, and meets the reason. */
  #scan(chunk: Chunk): { identity: ScannedIdentity; runs: ChunkRun[] } {
    try {
      const fd = this.#descriptor(chunk.file.path);
      const identity = scannedIdentity(identityOf(fd));
      return { identity, runs: scanChunk(this.#kernel, fd, chunk) };
    } catch {
      return { identity: UNKNOWN_IDENTITY, runs: [] };
    }
  }

  #descriptor(path: string): number {
    if (this.#open?.path === path) return this.#open.fd;
    this.close();
    this.#open = { path, fd: openRegularFile(path) };
    return this.#open.fd;
  }
}

/** The runs of the lines that start in the chunk, copied. */
function scanChunk(kernel: Kernel, fd: number, { start, end }: Chunk): ChunkRun[] {
  const { buffer } = kernel;
  const runs = new RunsOfChunk(kernel);
  for (let from = start; from < end && runs.hasRoom; from += PIECE_BYTES) {
    // The byte before tells whether a line starts with the piece.
    const base = Math.max(0, from - 1);
    const pieceEnd = Math.min(from + PIECE_BYTES, end) - base;
    const held = fill(fd, buffer, 0, pieceEnd, base);
    const first = from === 0 ? 0 : buffer.subarray(0, held).indexOf(LINE_FEED) + 1;
    const startsLine = from === 0 || (first > 0 && first < pieceEnd);
    if (startsLine) runs.scan(base, first, readLineEnd(fd, buffer, base, held, pieceEnd));
  }
  return runs.end();
}

/** Runs as they are found, piece by piece; one goes on from a piece to the next. */
class RunsOfChunk {
  readonly #kernel: Kernel;
  readonly #runs: ChunkRun[] = [];
  /** Where the run under way starts and ends in the file, and its last audit is; null when there is none. */
  #start: number | null = null;
  #end = 0;
  #audit: Span | null = null;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  get hasRoom(): boolean {
    return this.#runs.length < MAX_RUNS;
  }

  /** Scans the lines from `first` to `to` in the kernel's buffer, which starts at `base` in the file. */
  scan(base: number, first: number, to: number): void {
    const kernel = this.#kernel;
    // A line that does not fit into the buffer lies between.
    if (base + first !== this.#end) this.end();
    for (let at = first; at < to && this.hasRoom; ) {
      if (this.#start === null) this.#begin(base + at);
      const status = kernel.scan(at, to, false);
      const audit = kernel.lastAudit;
      if (audit !== null) this.#audit = { start: base + audit.start, end: base + audit.end };
      this.#end = base + kernel.reached;
      if (status !== STOPPED) break;
      this.end();
      at = kernel.buffer.indexOf(LINE_FEED, kernel.reached) + 1;
    }
  }

  #begin(start: number): void {
    // What came before is for the thread that takes in the run to know.
    this.#kernel.forgetTimestamp();
    this.#kernel.forgetRun();
    this.#start = start;
    this.#audit = null;
  }

  /** Ends the run under way; all so far. */
  end(): ChunkRun[] {
    if (this.#start !== null && this.#kernel.lines > 0) this.#runs.push(this.#copy(this.#start));
    this.#start = null;
    return this.#runs;
  }

  #copy(start: number): ChunkRun {
    const run = this.#kernel.run();
    return {
      ...run,
      start,
      end: this.#end,
      kinds: Array.from(run.kinds),
      eventCounts: Array.from(run.eventCounts),
      firstTimestamp: Buffer.from(run.firstTimestamp),
      lastTimestamp: Buffer.from(run.lastTimestamp),
      lastAudit: this.#audit,
    };
  }
}

/**
 * Reads on behind the `held` bytes from `base` on, up to the end of the line that the last of `pieceEnd` bytes belongs to.
 * Returns where in the buffer that is, or the last line that is whole ends.
 */
function readLineEnd(fd: number, buffer: Buffer, base: number, held: number, pieceEnd: number): number {
  let end = held;
  let tail = TAIL_BYTES;
  for (let from = pieceEnd - 1; from < end; tail *= 2) {
    const lineEnd = buffer.subarray(0, end).indexOf(LINE_FEED, from);
    if (lineEnd >= 0) return lineEnd + 1;
    from = end;
    end += fill(fd, buffer, end, Math.min(tail, buffer.length - end), base + end);
  }
  return buffer.subarray(0, end).lastIndexOf(LINE_FEED) + 1;
}

/** Reads until there is as much, or the file ends; how much there was. */
function fill(fd: number, buffer: Buffer, at: number, length: number, position: number): number {
  let done = 0;
  while (done < length) {
    const read = readBytes(fd, buffer, at + done, length - done, position + done);
    if (read === 0) break;
    done += read;
  }
  return done;
}
