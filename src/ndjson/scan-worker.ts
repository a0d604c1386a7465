/** Entry of dist/scan-worker.js: a thread that scans chunks until there are none left, or it is told to stop. */
import { workerData } from 'node:worker_threads';
import { ChunkBoard } from './chunk-board.ts';
import { ChunkList } from './chunk-list.ts';
import { learnedNames } from './kernel-names.ts';
import { ChunkScanner } from './scan-chunk.ts';
import type { SizedFile } from './shown-file.ts';

/** What a worker is started with. */
export interface WorkerTask {
  readonly board: SharedArrayBuffer;
  readonly files: readonly SizedFile[];
  readonly chunkBytes: number;
  /** Its number among the threads. */
  readonly worker: number;
}

const { board: shared, files, chunkBytes, worker } = workerData as WorkerTask;
const board = new ChunkBoard(shared);
const chunks = new ChunkList(files, chunkBytes);
const scanner = ChunkScanner.create(board, chunks, learnedNames, worker);

while (scanner !== null && !board.isStopped) {
  board.readNames(learnedNames);
  if (scanner.scanNext()) continue;
  if (board.isExhausted(chunks.total)) break;
  board.waitForRoom();
}
scanner?.close();
