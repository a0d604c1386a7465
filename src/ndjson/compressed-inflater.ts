/** One of Node's inflating streams, made to be given one piece at a time and to lose nothing of what it gives back. */
import zlib from 'node:zlib';
import type { Compression } from './compressed-format.ts';
import { UnreadableFileError } from './read-pieces.ts';

/** Most that is inflated at once. */
const OUTPUT_BYTES = 1 << 19;

/** What the zstd tool takes without being told to: a window of 128 MiB, which is then held in memory. */
const MAX_ZSTD_WINDOW_LOG = 27;

interface InflaterEvents {
  /** Gets what was inflated. */
  readonly onPiece: (piece: Buffer) => void;
  /** Told when it is no longer busy, has ended or has failed. */
  readonly onChange: () => void;
}

export class Inflater {
  readonly #onChange: () => void;
  readonly #stream: zlib.Gunzip | zlib.ZstdDecompress;
  #isBusy = false;
  #hasEnded = false;
  #error: Error | null = null;
  #isHeld = false;
  #usedBefore = 0;

  /** @throws UnreadableFileError when this Node cannot inflate it. */
  constructor(compression: Compression, { onPiece, onChange }: InflaterEvents) {
    this.#onChange = onChange;
    this.#stream = createStream(compression);
    this.#stream.on('data', onPiece);
    this.#stream.on('end', () => {
      this.#hasEnded = true;
      onChange();
    });
    this.#stream.on('error', (error) => {
      this.#error = error;
      onChange();
    });
  }

  /** Whether it still works on what it was given. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Whether its data has come to an end, be it within what it was given. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  get error(): Error | null {
    return this.#error;
  }

  /** Bytes it has used up of what it was given last. */
  get usedBytes(): number {
    return this.#stream.bytesWritten - this.#usedBefore;
  }

  /** Starts to inflate a piece, which must not be changed until it is no longer busy. */
  give(piece: Buffer): void {
    this.#isBusy = true;
    this.#usedBefore = this.#stream.bytesWritten;
    this.#stream.write(piece, (error) => {
      if (error) return;
      this.#isBusy = false;
      this.#onChange();
    });
  }

  /** Nothing more comes: it ends, or fails where its data is not whole. */
  finish(): void {
    this.#isBusy = true;
    this.#usedBefore = this.#stream.bytesWritten;
    this.#stream.end();
  }

  /** Gives back no more than one further piece until it may go on. */
  hold(): void {
    this.#isHeld = true;
    this.#stream.pause();
  }

  goOn(): void {
    if (!this.#isHeld) return;
    this.#isHeld = false;
    this.#stream.resume();
  }

  close(): void {
    this.#stream.destroy();
  }
}

/**
 * Frees the memory of a piece that nobody looks at any more. Left to the collector, which hardly sees it, it would come to
 * tens of MiB. Pieces come in order, each behind the last in memory that they share until it is full: so the one at its
 * end is the last, and the stream has gone on to other memory. Node 20 cannot do it, and leaves it to the collector.
 */
export function freePiece({ buffer, byteOffset, length }: Buffer): void {
  // Memory of another size is not the stream's own but a pool of Node's.
  if (buffer.byteLength === OUTPUT_BYTES && byteOffset + length === OUTPUT_BYTES) {
    (buffer as { transfer?: (length: number) => unknown }).transfer?.(0);
  }
}

function createStream(compression: Compression): zlib.Gunzip | zlib.ZstdDecompress {
  // An error takes with it what the stream still holds. With room for one byte it inflates on only when it holds nothing.
  const options = { chunkSize: OUTPUT_BYTES, readableHighWaterMark: 1 };
  if (compression === 'gzip') return zlib.createGunzip(options);
  if (!('createZstdDecompress' in zlib)) {
    throw new UnreadableFileError(`it is zstd data, which Node ${process.versions.node} cannot read`, {
      remedy: 'Run the gate on Node 24 (22.15 and 23.8 do, too), or compress the file with gzip.',
    });
  }
  const params = { [zlib.constants.ZSTD_d_windowLogMax]: MAX_ZSTD_WINDOW_LOG };
  return zlib.createZstdDecompress({ ...options, params });
}
