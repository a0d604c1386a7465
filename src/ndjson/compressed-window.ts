/**
 * The latest bytes of an inflated stream: those that nobody has taken yet, and the beginning of the line under way, for a
 * second look.
 */

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export class InflatedWindow {
  /** In order, without a gap. */
  readonly #pieces: Buffer[] = [];
  readonly #maxKept: number;
  readonly #onForgotten: (piece: Buffer) => void;
  /** Offset in the stream of the first piece. */
  #start = 0;
  /** Offset behind the last piece. */
  #end = 0;
  /** Offset up to which all was taken. */
  #taken = 0;
  /** Offset from which on bytes are kept when more are taken: the last line end, if it is not too far back. */
  #kept = 0;
  /** The piece that `#taken` lies in, and where it starts in the stream. */
  #next = 0;
  #nextStart = 0;

  /**
   * `maxKept`: how far back, from the last byte that was taken, one may look at most. `onForgotten` is told of each piece, in
   * order, when nobody will look at it again.
   */
  constructor(maxKept: number, onForgotten: (piece: Buffer) => void) {
    this.#maxKept = maxKept;
    this.#onForgotten = onForgotten;
  }

  /** Bytes that were ever added. */
  get total(): number {
    return this.#end;
  }

  /** Bytes that nobody has taken yet. */
  get waiting(): number {
    return this.#end - this.#taken;
  }

  add(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#end += piece.length;
  }

  /**
   * Puts the next bytes at `offset` of a buffer, `length` at most; how many there were. Whoever asks for them is done
   * with the lines that ended in those before.
   */
  take(buffer: Uint8Array, offset: number, length: number): number {
    this.#forget();
    let done = 0;
    while (done < length) {
      const piece = this.#pieces[this.#next];
      if (piece === undefined) break;
      const from = this.#taken - this.#nextStart;
      const bytes = piece.subarray(from, from + length - done);
      buffer.set(bytes, offset + done);
      done += bytes.length;
      this.#taken += bytes.length;
      if (this.#taken < this.#nextStart + piece.length) break;
      this.#next++;
      this.#nextStart += piece.length;
    }
    this.#keepLastLine(buffer.subarray(offset, offset + done));
    return done;
  }

  /** Bytes from an offset on, as many as there are and `length` at most; null when they are no longer kept. */
  again(start: number, length: number): Uint8Array | null {
    if (start < this.#start) return null;
    const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.#end - start)));
    let done = 0;
    let at = this.#start;
    for (const piece of this.#pieces) {
      if (done === bytes.length) break;
      if (at + piece.length > start + done) {
        done += piece.copy(bytes, done, start + done - at);
      }
      at += piece.length;
    }
    return bytes;
  }

  #keepLastLine(latest: Uint8Array): void {
    const lineFeed = latest.lastIndexOf(LINE_FEED);
    const lineEnd = lineFeed >= 0 ? lineFeed : latest.lastIndexOf(CARRIAGE_RETURN);
    if (lineEnd >= 0) this.#kept = this.#taken - latest.length + lineEnd;
    this.#kept = Math.max(this.#kept, this.#taken - this.#maxKept);
  }

  #forget(): void {
    let gone = 0;
    for (const piece of this.#pieces) {
      if (this.#start + piece.length > this.#kept) break;
      this.#start += piece.length;
      this.#onForgotten(piece);
      gone++;
    }
    this.#pieces.splice(0, gone);
    this.#next -= gone;
  }
}
