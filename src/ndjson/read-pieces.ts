/** Reads an open file piece by piece through a line scanner, in the same memory for any file. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { describeFileError } from './file-error.ts';
import { type LineScanner, type LineSpan, MAX_TOKEN_BYTES } from './line-scanner.ts';

/** Several of the scanner's longest tokens, so that a piece always makes progress. */
const PIECE_BYTES = 4 * MAX_TOKEN_BYTES;

/** Most that is asked of the system at once: Node takes no more than 2 GiB. */
const MAX_READ_BYTES = 1 << 30;

/** Without `O_NONBLOCK` (absent on Windows) a FIFO would wait for a writer that may never come. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file that cannot be read to its end; `message` is for people and names the reason, not the file. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
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

/**
 * Pushes the file through the scanner from the descriptor's position on, `limit` bytes at most, and ends the
 * stream. `onPiece` gets the bytes as they are read. Returns how many that were.
 * @throws UnreadableFileError when it cannot be read to its end.
 */
export function pushPieces(
  fd: number,
  scanner: LineScanner,
  limit: number,
  onPiece: (bytes: Uint8Array) => void,
): number {
  const buffer = pieceBuffer();
  let base = 0;
  let held = 0;
  for (;;) {
    const wanted = Math.min(buffer.length - held, limit - base - held);
    const read = readBytes(fd, buffer, held, wanted, null);
    onPiece(buffer.subarray(held, held + read));
    const end = held + read;
    const done = scanner.push(buffer, 0, end, base, read === 0);
    if (read === 0) return base + end;
    buffer.copyWithin(0, done, end);
    held = end - done;
    base += done;
  }
}

/**
 * The bytes of a line the scanner tells of, read again where they have left the buffer; without a copy where not.
 * @throws UnreadableFileError when they cannot be read again.
 */
export function lineBytes(fd: number, { start, end, buffer, base }: LineSpan): Uint8Array {
  if (start >= base) return buffer.subarray(start - base, end - base);
  const bytes = allocate(end - start);
  for (let done = 0; done < bytes.length; ) {
    const read = readBytes(fd, bytes, done, Math.min(bytes.length - done, MAX_READ_BYTES), start + done);
    if (read === 0) throw new UnreadableFileError('it became shorter while it was read');
    done += read;
  }
  return bytes;
}

/** Fills `bytes` from an offset of the file, less at its end; how many there were. @throws UnreadableFileError */
export function bytesAt(fd: number, bytes: Uint8Array, offset: number): number {
  return readBytes(fd, bytes, 0, bytes.length, offset);
}

function allocate(length: number): Uint8Array {
  try {
    return Buffer.allocUnsafeSlow(length);
  } catch (error) {
    throw new UnreadableFileError(`a line of ${length} bytes does not fit into memory`, { cause: error });
  }
}

function readBytes(
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

let reusedBuffer: Buffer | null = null;

/** One buffer for all files: they are read synchronously, so no two are under way at once. */
function pieceBuffer(): Buffer {
  reusedBuffer ??= Buffer.allocUnsafeSlow(PIECE_BYTES);
  return reusedBuffer;
}
