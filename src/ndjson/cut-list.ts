/**
 * What a rewrite of one file takes out and puts in: stretches of bytes, in the order of the file. Kept in flat
 * arrays, some 33 bytes a stretch, since a file may have a million of them; neighbours with one reason are one.
 */
import { RULE_NAMES, type Rule } from './anomaly.ts';

/** `expired`: retention lets the record go. */
export type CutReason = Rule | 'expired';

export interface Cut {
  /** `remove` takes `[start, end)` out; `complete` puts a newline in at `start`, which is `end` too. */
  readonly action: 'remove' | 'complete';
  readonly reason: CutReason;
  /** The first line it touches, from 1. */
  readonly line: number;
  /** Lines it touches. */
  readonly lines: number;
  /** Offsets in the file; line ends that go are counted in. */
  readonly start: number;
  readonly end: number;
}

const REASONS: readonly CutReason[] = [...RULE_NAMES, 'expired'];
const STRIDE = 4;
const COMPLETE = 128;

/** Rules whose removal takes no record with it. */
const EMPTY: readonly CutReason[] = ['blank-line', 'bom'];

export class CutList {
  #numbers = new Float64Array(STRIDE * 16);
  #codes = new Uint8Array(16);
  #length = 0;
  #removedBytes = 0;
  #removedRecords = 0;
  #addedBytes = 0;

  /** Stretches in the list; neighbours that were merged count as one. */
  get length(): number {
    return this.#length;
  }

  get removedBytes(): number {
    return this.#removedBytes;
  }

  /** Pieces that were removed and had something in them: blank lines and byte order marks are no loss. */
  get removedRecords(): number {
    return this.#removedRecords;
  }

  get addedBytes(): number {
    return this.#addedBytes;
  }

  /** Takes `[start, end)` out, which lies behind all that is in the list. */
  remove(reason: CutReason, line: number, start: number, end: number): void {
    this.#removedBytes += end - start;
    if (!EMPTY.includes(reason)) this.#removedRecords++;
    const code = REASONS.indexOf(reason);
    const last = this.#length - 1;
    const at = last * STRIDE;
    if (last >= 0 && this.#codes[last] === code && this.#numbers[at + 3] === start) {
      const first = this.#numbers[at] as number;
      this.#numbers[at + 1] = Math.max(this.#numbers[at + 1] as number, line - first + 1);
      this.#numbers[at + 3] = end;
    } else this.#push(code, line, start, end);
  }

  /** Puts a newline in at `at`, behind all that is in the list. */
  complete(reason: CutReason, line: number, at: number): void {
    this.#addedBytes++;
    this.#push(REASONS.indexOf(reason) | COMPLETE, line, at, at);
  }

  at(index: number): Cut {
    const numbers = this.#numbers;
    const code = this.#codes[index] as number;
    const at = index * STRIDE;
    return {
      action: code >= COMPLETE ? 'complete' : 'remove',
      reason: REASONS[code & ~COMPLETE] as CutReason,
      line: numbers[at] as number,
      lines: numbers[at + 1] as number,
      start: numbers[at + 2] as number,
      end: numbers[at + 3] as number,
    };
  }

  *[Symbol.iterator](): Generator<Cut> {
    for (let index = 0; index < this.#length; index++) yield this.at(index);
  }

  /** The list as bytes, for a digest over all of it. */
  bytes(): Uint8Array[] {
    const numbers = this.#numbers.subarray(0, this.#length * STRIDE);
    return [
      new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
      this.#codes.subarray(0, this.#length),
    ];
  }

  #push(code: number, line: number, start: number, end: number): void {
    const index = this.#length++;
    if (index === this.#codes.length) this.#grow();
    this.#codes[index] = code;
    this.#numbers.set([line, 1, start, end], index * STRIDE);
  }

  #grow(): void {
    const numbers = new Float64Array(this.#numbers.length * 2);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    const codes = new Uint8Array(this.#codes.length * 2);
    codes.set(this.#codes);
    this.#codes = codes;
  }
}
