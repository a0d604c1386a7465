/** Reads an artifact piece by piece through a line scanner, in the same memory for any artifact. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { describeFileError } from './file-error.ts';
import { type LineSpan, MAX_TOKEN_BYTES, type PieceScanner } from './line-scanner.ts';

/** Several of the scanner's longest tokens, so that a piece always makes progress. */
export const BUFFER_BYTES = 4 * MAX_TOKEN_BYTES;

/** Most that is read at once; what lies behind it in the buffer is touched for long lines only. */
const PIECE_BYTES = MAX_TOKEN_BYTES;

/** After so much, whoever else waits has a turn: signals, timers, messages. */
const TURN_BYTES = 8 << 20;

/** Most that is asked of the system at once: Node takes no more than 2 GiB. */
const MAX_READ_BYTES = 1 << 30;

/** Without `O_NONBLOCK` (absent on Windows) a FIFO would wait for a writer that may never come. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * A file that cannot be read to its end; `message` is for people and names the reason, not the file: the end of a
 * sentence. `remedy` is what to do about it, a sentence; null where nothing but the usual helps.
 */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
  readonly remedy: string | null;

  constructor(message: string, options: ErrorOptions & { readonly remedy?: string } = {}) {
    super(message, options);
    this.remedy = options.remedy ?? null;
  }
}

/** A descriptor to read from. @throws UnreadableFileError when it is no regular file or cannot be opened. */
export function openRegularFile(path: string): number {
  let fd: number;
  try {
    fd = openSync(path, READ_WITHOUT_WAITING);
  } catch (error) {
    throw new UnreadableFileError(describeFileError(error), { cause: error });
  }
  const stat = fstatSync(fd);
  if (stat.isFile()) return fd;
  closeSync(fd);
  throw new UnreadableFileError(stat.isDirectory() ? 'it is a directory' : 'it is not a regular file');
}

/** The bytes of an artifact, in order. */
export interface ByteSource {
  /**
   * Puts the next bytes at `offset` of the buffer, `length` at most; how many there were, 0 at the end.
   * @throws UnreadableFileError
   */
  read(buffer: Uint8Array, offset: number, length: number): number | Promise<number>;
  /**
   * Bytes from an offset on once more, as many as there are and `length` at most; null when they are gone for good.
   * @throws UnreadableFileError
   */
  again(start: number, length: number): Uint8Array | null;
}

/** The bytes of an open file, from its descriptor's position on. */
export function fileSource(fd: number): ByteSource {
  return {
    read: (buffer, offset, length) => readBytes(fd, buffer, offset, length, null),
    again: (start, length) => bytesAt(fd, start, length),
  };
}

export interface Reading {
  /** Most that is read, in bytes. */
  readonly limit: number;
  /** Gets the bytes as they are read. */
  readonly onPiece: (bytes: Uint8Array) => void;
  /** Ends the reading early. */
  readonly signal: AbortSignal;
}

/**
 * Pushes all bytes through the scanner and ends the stream. Returns how many there were.
 * @throws UnreadableFileError when it cannot be read to its end, and the signal's reason when that is aborted.
 */
export async function pushPieces(
  source: ByteSource,
  scanner: PieceScanner,
  { limit, onPiece, signal }: Reading,
): Promise<number> {
  const buffer = scanner.buffer ?? buffers.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
  try {
    let base = 0;
    let held = 0;
    let untilTurn = TURN_BYTES;
    for (;;) {
      signal.throwIfAborted();
      const wanted = Math.min(PIECE_BYTES, buffer.length - held, limit - base - held);
      const answer = source.read(buffer, held, wanted);
      const read = typeof answer === 'number' ? answer : await answer;
      onPiece(buffer.subarray(held, held + read));
      const end = held + read;
      const done = scanner.push(buffer, 0, end, base, read === 0);
      if (read === 0) return base + end;
      buffer.copyWithin(0, done, end);
      held = end - done;
      base += done;
      untilTurn -= read;
      if (untilTurn <= 0) {
        await new Promise(setImmediate);
        untilTurn = TURN_BYTES;
      }
    }
  } finally {
    if (scanner.buffer === null) buffers.push(buffer);
  }
}

/**
 * The bytes of a line the scanner tells of, asked for again where they have left the buffer, without a copy where not;
 * null when they are gone for good.
 * @throws UnreadableFileError when they cannot be read again.
 */
export function lineBytes(source: ByteSource, { start, end, buffer, base }: LineSpan): Uint8Array | null {
  // Not a Buffer, which takes several times as long to make.
  if (start >= base) return new Uint8Array(buffer.buffer, buffer.byteOffset + start - base, end - start);
  const bytes = source.again(start, end - start);
  if (bytes !== null && bytes.length < end - start) {
    throw new UnreadableFileError('it became shorter while it was read');
  }
  return bytes;
}

/** Bytes from an offset of a file on, less than `length` at its end. @throws UnreadableFileError */
export function bytesAt(fd: number, start: number, length: number): Buffer {
  const bytes = allocate(length);
  let done = 0;
  while (done < length) {
    const read = readBytes(fd, bytes, done, Math.min(length - done, MAX_READ_BYTES), start + done);
    if (read === 0) break;
    done += read;
  }
  return bytes.subarray(0, done);
}

function allocate(length: number): Buffer {
  try {
    return Buffer.allocUnsafeSlow(length);
  } catch (error) {
    throw new UnreadableFileError(`a line of ${length} bytes does not fit into memory`, { cause: error });
  }
}

/** Reads from an offset of a file, from the descriptor's position on where that is null. @throws UnreadableFileError */
export function readBytes(
  fd: number,
  buffer: Uint8Array,
  offset: number,
  length: number,
  position: number | null,
): number {
  if (length === 0) return 0;
  try {
    return readSync(fd, buffer, offset, length, position);
  } catch (error) {
    throw new UnreadableFileError(describeFileError(error), { cause: error });
  }
}

/** Buffers that nobody is using: as many are made as readings were ever under way at once. */
const buffers: Uint8Array[] = [];
