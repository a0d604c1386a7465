/** The chunks of files, numbered through all of them in the order of the files. */

import type { SizedFile } from './shown-file.ts';

/**
 * Large enough that a thread seldom asks for another, and what it does then stays too rare for Node to optimise, which
 * takes memory; small enough that none waits long for the last.
 */
export const CHUNK_BYTES = 2 << 20;

export interface Chunk {
  readonly file: SizedFile;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

export class ChunkList {
  readonly files: readonly SizedFile[];
  readonly chunkBytes: number;
  /** The number of the first chunk of each file, and behind them the number of all. */
  readonly #firsts: number[] = [0];

  constructor(files: readonly SizedFile[], chunkBytes: number) {
    this.files = files;
    this.chunkBytes = chunkBytes;
    for (const { size } of files) this.#firsts.push(this.total + Math.ceil(size / chunkBytes));
  }

  get total(): number {
    return this.#firsts[this.#firsts.length - 1] as number;
  }

  /** Numbers of the chunks of a file: from the first up to and without the second; null when it is not in the list. */
  ofFile(path: string): readonly [number, number] | null {
    const index = this.files.findIndex((file) => file.path === path);
    return index < 0 ? null : [this.#firsts[index] as number, this.#firsts[index + 1] as number];
  }

  at(number: number): Chunk {
    let index = 0;
    while ((this.#firsts[index + 1] as number) <= number) index++;
    const file = this.files[index] as SizedFile;
    const start = (number - (this.#firsts[index] as number)) * this.chunkBytes;
    return { file, start, end: Math.min(start + this.chunkBytes, file.size) };
  }
}
