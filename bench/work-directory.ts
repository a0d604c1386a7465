/** A directory for the recoveries: each of them spoils what it works on, so each gets fresh copies. */
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const NEWLINE = 0x0a;

export class WorkDirectory {
  readonly path: string;
  /** The copy of the file, or the active file of the set. */
  readonly log: string;

  /** @param path it is emptied again and again */
  constructor(path: string) {
    this.path = path;
    this.log = join(path, 'log.ndjson');
  }

  /** Where it puts the copy of a rotating set's file: 0 is the active, 1 the newest of the others. */
  member(number: number): string {
    return number === 0 ? this.log : `${this.log}.${number}`;
  }

  /** Holds nothing but a copy of the file, on the disk: what is clocked next must not wait for it to be written. */
  fillWithCopy(source: string): void {
    this.#empty();
    copyFileSync(source, this.log);
    sync(this.log);
  }

  /** Holds nothing but the file's lines as a rotating set of `files` files of about the same size, on the disk. */
  fillWithSet(source: string, files: number): void {
    this.#empty();
    const content = readFileSync(source);
    let start = 0;
    for (let number = files - 1; number >= 0; number -= 1) {
      const end = lineEndFrom(content, Math.floor((content.length * (files - number)) / files));
      writeFileSync(this.member(number), content.subarray(start, end));
      sync(this.member(number));
      start = end;
    }
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  #empty(): void {
    this.remove();
    mkdirSync(this.path, { recursive: true });
  }
}

/** The start of the first line at or behind `offset`, or the end of the content. */
function lineEndFrom(content: Buffer, offset: number): number {
  const newline = content.indexOf(NEWLINE, offset - 1);
  return newline < 0 ? content.length : newline + 1;
}

function sync(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
