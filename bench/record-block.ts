/**
 * Some MB of distinct records, to be written again and again with later timestamps: files of hundreds of MB in a
 * second, in which time goes on as it does in a log.
 */

const NEWLINE = 0x0a;
const ZERO = '0'.charCodeAt(0);
const TIMESTAMP_KEY = '"timestamp": ';
/** Of the seconds of a timestamp from 2001 to 2286. */
const SECONDS_DIGITS = 10;

/** Far more than any compressor's window and any processor's memory of branches: no copy helps with the next. */
const BLOCK_BYTES = 16_000_000;

export interface Lines {
  bytes: Buffer;
  count: number;
}

/**
 * Lines that together are `bytes` long, or end with the first that reaches it. Each piece is to be used before the
 * next is asked for.
 * @param next makes the next record's line, with the timestamps of `createRecords`
 */
export function* repeatedLines(next: () => string, bytes: number): Generator<Lines> {
  const block = new RecordBlock(next, Math.min(bytes, BLOCK_BYTES));
  for (let left = bytes; left > 0; ) {
    const lines = block.firstLines(left);
    yield lines;
    left -= lines.bytes.length;
    block.moveOn();
  }
}

class RecordBlock {
  readonly #bytes: Buffer;
  /** Where the seconds of each record's timestamp stand, in order. */
  readonly #secondsAt: readonly number[];
  /** What a later copy is later by, so that its first record comes after the last of this one. */
  readonly #span: number;

  constructor(next: () => string, bytes: number) {
    const lines: Buffer[] = [];
    for (let length = 0; length < bytes; length += lines.at(-1)?.length ?? 0) lines.push(Buffer.from(next()));
    this.#bytes = Buffer.concat(lines);
    this.#secondsAt = positionsOf(TIMESTAMP_KEY, this.#bytes).map((at) => at + TIMESTAMP_KEY.length);
    this.#span = this.#seconds(this.#secondsAt.at(-1)) - this.#seconds(this.#secondsAt[0]) + 1;
  }

  /** The whole block, or its lines up to the one that reaches `bytes`. */
  firstLines(bytes: number): Lines {
    if (bytes >= this.#bytes.length) return { bytes: this.#bytes, count: this.#secondsAt.length };
    const first = this.#bytes.subarray(0, this.#bytes.indexOf(NEWLINE, bytes - 1) + 1);
    return { bytes: first, count: this.#secondsAt.filter((at) => at < first.length).length };
  }

  moveOn(): void {
    for (const at of this.#secondsAt) {
      let rest = this.#seconds(at) + this.#span;
      for (let digit = at + SECONDS_DIGITS - 1; digit >= at; digit -= 1) {
        this.#bytes[digit] = ZERO + (rest % 10);
        rest = Math.floor(rest / 10);
      }
    }
  }

  #seconds(at = 0): number {
    return Number(this.#bytes.toString('latin1', at, at + SECONDS_DIGITS));
  }
}

function positionsOf(text: string, bytes: Buffer): number[] {
  const positions: number[] = [];
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length)) positions.push(at);
  return positions;
}
