/** Scans one chunk of a file with a kernel alone: the runs of records that are just as Papyra writes them. */
import { closeSync } from 'node:fs';
import { type ChunkBoard, type ChunkRun, MAX_RUNS, type ScannedIdentity } from './chunk-board.ts';
import type { Chunk, ChunkList } from './chunk-list.ts';
import { type FileIdentity, identityOf } from './file-identity.ts';
import { Kernel, kernelModule, STOPPED } from './kernel.ts';
import type { KernelNames } from './kernel-names.ts';
import { openRegularFile, readBytes } from './read-pieces.ts';

const LINE_FEED = 0x0a;

/** How much is read at a time in search of the end of a chunk's last line. */
const TAIL_BYTES = 1 << 16;

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
  // The byte before tells whether a line starts with the chunk.
  const base = Math.max(0, start - 1);
  const to = readLines(fd, buffer, base, end);
  let at = start === 0 ? 0 : buffer.subarray(0, to).indexOf(LINE_FEED) + 1;
  if (start > 0 && at === 0) return [];
  const runs: ChunkRun[] = [];
  while (at < to && runs.length < MAX_RUNS) {
    // What came before is for the thread that takes in the run to know.
    kernel.forgetTimestamp();
    kernel.forgetRun();
    const status = kernel.scan(at, to, false);
    if (kernel.lines > 0) runs.push(runAt(kernel, base, at));
    if (status !== STOPPED) break;
    at = buffer.indexOf(LINE_FEED, kernel.reached) + 1;
  }
  return runs;
}

/**
 * Reads from `base` up to the end of the line that goes beyond `end`, or of the last one that is whole. Returns where in
 * the buffer that is.
 */
function readLines(fd: number, buffer: Buffer, base: number, end: number): number {
  let held = fill(fd, buffer, 0, end - base, base);
  const last = end - base - 1;
  for (let from = last; held > last; ) {
    const lineEnd = buffer.subarray(0, held).indexOf(LINE_FEED, from);
    if (lineEnd >= 0) return lineEnd + 1;
    from = held;
    const read = fill(fd, buffer, held, Math.min(TAIL_BYTES, buffer.length - held), base + held);
    if (read === 0) break;
    held += read;
  }
  return buffer.subarray(0, held).lastIndexOf(LINE_FEED) + 1;
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

function runAt(kernel: Kernel, base: number, at: number): ChunkRun {
  const run = kernel.run();
  const audit = kernel.lastAudit;
  return {
    ...run,
    start: base + at,
    end: base + kernel.reached,
    kinds: Array.from(run.kinds),
    eventCounts: Array.from(run.eventCounts),
    firstTimestamp: Buffer.from(run.firstTimestamp),
    lastTimestamp: Buffer.from(run.lastTimestamp),
    lastAudit: audit === null ? null : { start: base + audit.start, end: base + audit.end },
  };
}
