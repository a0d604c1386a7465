/** Threads that scan the chunks of large artifacts ahead of the one that takes in what they find. */
import { Worker } from 'node:worker_threads';
import { ChunkBoard, type ChunkRun, MAX_WORKERS } from './chunk-board.ts';
import { CHUNK_BYTES, ChunkList } from './chunk-list.ts';
import { compressionNamed } from './compressed-format.ts';
import type { FileIdentity } from './file-identity.ts';
import { learnedNames } from './kernel-names.ts';
import { ChunkScanner, scannedIdentity } from './scan-chunk.ts';
import type { WorkerTask } from './scan-worker.ts';
import type { SizedFile } from './shown-file.ts';

/** Smaller files cost more to tell of than to scan. */
const MIN_FILE_BYTES = 256 << 10;

/** How long the taking thread sleeps before it looks for signals, in milliseconds. */
const PATIENCE_MS = 20;

/** A thread keeps nothing of a chunk; with room for more garbage it would take that room. */
const LIMITS = { maxYoungGenerationSizeMb: 1 };

const WORKER_URL = new URL(
  import.meta.url.endsWith('.ts') ? './scan-worker.ts' : './scan-worker.js',
  import.meta.url,
);

export interface SharingOptions {
  /** Threads to keep busy, this one included. */
  readonly threads: number;
  /** Other sizes than those that were found to be good, for tests. */
  readonly chunkBytes?: number;
  readonly minFileBytes?: number;
  /** Another program for the threads, for tests. */
  readonly workerUrl?: URL;
  /** Whether all chunks are left to the other threads, for tests: this one would have scanned a small file before they start. */
  readonly leavesChunks?: boolean;
}

export class ScanThreads {
  readonly #chunks: ChunkList;
  readonly #board: ChunkBoard;
  readonly #scanner: ChunkScanner;
  readonly #workers: Worker[] = [];
  readonly #leavesChunks: boolean;
  #hasFailed = false;
  /** Chunks before this one are taken in, or passed over. */
  #taken = 0;

  /**
   * Starts threads for the files, in the order in which they will be taken in. Small and compressed ones are passed over;
   * null where none is left, or this Node cannot run the kernel. To be closed.
   */
  static start(files: readonly SizedFile[], options: SharingOptions): ScanThreads | null {
    const { minFileBytes = MIN_FILE_BYTES } = options;
    const shared = files.filter(({ path, size }) => size >= minFileBytes && compressionNamed(path) === null);
    const chunks = new ChunkList(shared, options.chunkBytes ?? CHUNK_BYTES);
    if (chunks.total === 0) return null;
    const board = new ChunkBoard();
    const scanner = ChunkScanner.create(board, chunks, learnedNames, 0);
    if (scanner === null) return null;
    return new ScanThreads(chunks, board, scanner, options);
  }

  private constructor(
    chunks: ChunkList,
    board: ChunkBoard,
    scanner: ChunkScanner,
    { threads, workerUrl = WORKER_URL, leavesChunks = false }: SharingOptions,
  ) {
    this.#leavesChunks = leavesChunks;
    this.#chunks = chunks;
    this.#board = board;
    this.#scanner = scanner;
    const { files, chunkBytes } = chunks;
    for (let worker = 1; worker < Math.min(threads, MAX_WORKERS); worker++) {
      const thread = newThread(workerUrl, { board: board.shared, files, chunkBytes, worker });
      if (thread === null) break;
      // One that breaks costs time and nothing else: this one does its work.
      thread.on('error', () => {
        this.#hasFailed = true;
        this.#board.stop();
      });
      thread.unref();
      this.#workers.push(thread);
    }
  }

  /** Numbers of the chunks of a file, the end exclusive; null when it is not scanned ahead, or was taken in before. */
  chunksOf(path: string): readonly [number, number] | null {
    const chunks = this.#hasFailed ? null : this.#chunks.ofFile(path);
    return chunks === null || chunks[0] < this.#taken ? null : chunks;
  }

  /** Offset in its file at which a chunk ends. */
  endOf(chunk: number): number {
    return this.#chunks.at(chunk).end;
  }

  /** Passes over all chunks before this one; false while that has to wait, or for good when a thread has failed. */
  isAt(chunk: number): boolean {
    this.#taken = Math.max(this.#taken, chunk);
    return !this.#hasFailed && this.#board.skipTo(chunk);
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /**
   * What a chunk holds, in part or in whole: runs in the order of the file, none for a file that was another when it was
   * scanned; null when it is not known yet. Does not sleep for long, and scans another chunk in that time.
   */
  result(chunk: number, identity: FileIdentity): readonly ChunkRun[] | null {
    this.#board.shareNames(learnedNames);
    if (!this.#board.isReady(chunk)) {
      const hasScanned = !this.#leavesChunks && this.#scanner.scanNext();
      if (!hasScanned) this.#board.waitFor(chunk, PATIENCE_MS);
      if (!this.#board.isReady(chunk)) return null;
    }
    return this.#board.read(chunk, scannedIdentity(identity)) ?? [];
  }

  /** The result of the chunk is taken in. */
  take(chunk: number): void {
    this.#taken = chunk + 1;
    this.#board.take(chunk + 1);
  }

  async close(): Promise<void> {
    this.#board.stop();
    this.#scanner.close();
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** Null where the system has no more threads to give, as in a container with a limit. */
function newThread(url: URL, workerData: WorkerTask): Worker | null {
  try {
    return new Worker(url, { workerData, resourceLimits: LIMITS });
  } catch {
    return null;
  }
}
