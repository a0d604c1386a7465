/**
 * The bytes of a gzip or zstd file, inflated. That is done on a thread of its own: while one piece is validated here, the
 * next is inflated there. Memory does not depend on the file, but for the window that zstd data may ask for.
 */
import { damagedData, foreignData, type InflatedSoFar, suspectedBomb } from './compressed-error.ts';
import type { Compression } from './compressed-format.ts';
import { freePiece, Inflater } from './compressed-inflater.ts';
import { InflatedWindow } from './compressed-window.ts';
import { takeTurn } from './interruption.ts';
import { MAX_DIAGNOSED_BYTES } from './line-diagnosis.ts';
import type { InflateOptions } from './open-artifact.ts';
import { BUFFER_BYTES, type ByteSource, readBytes, type UnreadableFileError } from './read-pieces.ts';

/** Most that is read of the file at once. */
const INPUT_BYTES = 1 << 18;

/** How much is given at once of a piece in which damage was met, before that is done byte by byte. */
const CAREFUL_BYTES = 1 << 12;

/** So much may wait for the scanner; then the inflater holds. */
const WAITING_BYTES = 1 << 19;

/** So much is gathered of what comes byte by byte; less than may wait. */
const GATHERED_BYTES = 1 << 16;

/** A line that is looked at a second time ends somewhere in the scanner's buffer. */
const KEPT_BYTES = MAX_DIAGNOSED_BYTES + BUFFER_BYTES;

/** What is not larger does no harm, and is too little to tell a bomb from a long run of the same record. */
const HARMLESS_BYTES = 16 << 20;

export class InflatedSource implements ByteSource {
  readonly #fd: number;
  readonly #compression: Compression;
  readonly #options: InflateOptions;
  readonly #window = new InflatedWindow(KEPT_BYTES, freePiece);

  #inflater: Inflater;
  readonly #input = Buffer.allocUnsafeSlow(INPUT_BYTES);
  /** The latest piece of the file: from `#done` on. */
  #piece = this.#input.subarray(0, 0);
  /** Offset in the file up to which all was used up. */
  #done = 0;
  /** The furthest that it ever was. */
  #reported = 0;

  /** The inflater was told that nothing more comes. */
  #isFinished = false;
  /** gzip data has come to its end, and nothing but zeros may follow. */
  #isPadding = false;
  #isOver = false;
  #failure: UnreadableFileError | null = null;

  /**
   * The piece in which damage was met, and how much of it is given at once. What is inflated along with damage is lost, so
   * that is less whenever it is met again, and in the end a byte.
   */
  #damaged: { readonly from: number; readonly to: number; readonly step: number } | null = null;
  /** Bytes that were inflated before the damage was met, and come once more. */
  #repeated = 0;

  #wake = () => {};

  /** Reads from the start of the file. @throws UnreadableFileError when this Node cannot inflate it. */
  constructor(fd: number, compression: Compression, options: InflateOptions) {
    this.#fd = fd;
    this.#compression = compression;
    this.#options = options;
    this.#inflater = this.#createInflater();
  }

  read(buffer: Uint8Array, offset: number, length: number): number | Promise<number> {
    if (length === 0) return 0;
    return this.#take(buffer, offset, length) ?? this.#await(buffer, offset, length);
  }

  again(start: number, length: number): Uint8Array | null {
    return this.#window.again(start, length);
  }

  /** Ends all work; the descriptor is for the caller to close. */
  close(): void {
    this.#inflater.close();
  }

  async #await(buffer: Uint8Array, offset: number, length: number): Promise<number> {
    for (;;) {
      if (this.#isPadding) await takeTurn();
      else await this.#change();
      this.#options.signal.throwIfAborted();
      const taken = this.#take(buffer, offset, length);
      if (taken !== null) return taken;
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** What is there; 0 at the end, null when nothing is there yet. Sees to it that the inflater has work. */
  #take(buffer: Uint8Array, offset: number, length: number): number | null {
    if (!this.#isDone) this.#proceed();
    // What comes byte by byte is gathered: the scanner would rather have it at once.
    const isTooLittle = this.#isCareful && this.#window.waiting < GATHERED_BYTES && !this.#isDone;
    const taken = isTooLittle ? 0 : this.#window.take(buffer, offset, length);
    if (taken > 0) return taken;
    if (this.#failure !== null) throw this.#failure;
    if (this.#isOver) return 0;
    this.#inflater.goOn();
    return null;
  }

  /** Whether nothing more comes than what waits. */
  get #isDone(): boolean {
    return this.#isOver || this.#failure !== null;
  }

  /** Whether the damage may be in the next byte. */
  get #isCareful(): boolean {
    return this.#damaged !== null && this.#damaged.from <= this.#done && this.#done < this.#damaged.to;
  }

  #proceed(): void {
    const { error, hasEnded, isBusy, usedBytes } = this.#inflater;
    if (error !== null) this.#meetDamage(error);
    else if (this.#isPadding) this.#skipPadding();
    else if (hasEnded) this.#endData();
    // Where it leaves something of the piece its data has ended within, and the end itself is still to come.
    else if (!isBusy && usedBytes === this.#piece.length) {
      this.#use(usedBytes);
      this.#giveNext();
    }
  }

  #giveNext(): void {
    this.#readNext();
    this.#isFinished = this.#piece.length === 0;
    if (this.#isFinished) this.#inflater.finish();
    else this.#inflater.give(this.#piece);
  }

  #readNext(): void {
    const length = Math.min(INPUT_BYTES, this.#untilCareChanges());
    this.#piece = this.#input.subarray(0, readBytes(this.#fd, this.#input, 0, length, this.#done));
  }

  /** How much may be given at once. */
  #untilCareChanges(): number {
    if (this.#damaged === null) return INPUT_BYTES;
    const { from, to, step } = this.#damaged;
    if (this.#done < from) return from - this.#done;
    return this.#done < to ? Math.min(step, to - this.#done) : INPUT_BYTES;
  }

  /** So many bytes of the piece were used up. */
  #use(bytes: number): void {
    this.#done += bytes;
    if (this.#done > this.#reported) {
      this.#options.onCompressed(this.#piece.subarray(0, bytes));
      this.#reported = this.#done;
    }
    this.#piece = this.#piece.subarray(bytes);
  }

  /** The data is over. Inflaters stop at the end of a zstd frame, and pass over that of a gzip member but for zeros. */
  #endData(): void {
    if (this.#isFinished) {
      this.#isOver = true;
      return;
    }
    this.#use(this.#inflater.usedBytes);
    if (this.#compression === 'gzip') this.#isPadding = true;
    else {
      this.#replaceInflater();
      this.#inflater.give(this.#piece);
    }
  }

  #skipPadding(): void {
    const foreign = this.#piece.findIndex((byte) => byte !== 0);
    if (foreign >= 0) {
      this.#use(foreign);
      this.#fail(foreignData(this.#soFar()));
      return;
    }
    this.#use(this.#piece.length);
    this.#readNext();
    this.#isOver = this.#piece.length === 0;
  }

  /** Begins again from the start, so that nothing before the damage is lost; fails when it is known by the byte. */
  #meetDamage(error: Error): void {
    const given = Math.min(this.#piece.length, this.#damaged?.step ?? INPUT_BYTES);
    if (given <= 1) {
      this.#fail(damagedData(error, this.#soFar()));
      return;
    }
    const step = given > CAREFUL_BYTES ? CAREFUL_BYTES : 1;
    this.#damaged = { from: this.#done, to: this.#done + this.#piece.length, step };
    this.#repeated = this.#window.total;
    this.#done = 0;
    this.#replaceInflater();
    this.#giveNext();
  }

  #fail(failure: UnreadableFileError): void {
    this.#failure = failure;
    this.#inflater.close();
  }

  #replaceInflater(): void {
    this.#inflater.close();
    this.#inflater = this.#createInflater();
  }

  #createInflater(): Inflater {
    return new Inflater(this.#compression, {
      onPiece: (piece) => {
        this.#add(piece);
        this.#wake();
      },
      onChange: () => this.#wake(),
    });
  }

  #add(piece: Buffer): void {
    const known = Math.min(this.#repeated, piece.length);
    this.#repeated -= known;
    if (known < piece.length) this.#window.add(piece.subarray(known));
    if (this.#window.waiting >= WAITING_BYTES) this.#inflater.hold();
    const { maxRatio } = this.#options;
    const used = Math.max(this.#reported, this.#done + this.#inflater.usedBytes);
    const { total } = this.#window;
    if (total <= HARMLESS_BYTES || total <= maxRatio * used) return;
    this.#use(this.#inflater.usedBytes);
    this.#fail(suspectedBomb(maxRatio, this.#soFar()));
  }

  #soFar(): InflatedSoFar {
    return {
      compression: this.#compression,
      compressedBytes: this.#reported,
      inflatedBytes: this.#window.total,
    };
  }
}
