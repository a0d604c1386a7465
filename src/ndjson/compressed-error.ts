/** What is wrong with compressed data, in words. */
import type { Compression } from './compressed-format.ts';
import { UnreadableFileError } from './read-pieces.ts';

/** How far a compressed file was read. */
export interface InflatedSoFar {
  readonly compression: Compression;
  /** Bytes of the file that were used up. */
  readonly compressedBytes: number;
  /** What came of them. */
  readonly inflatedBytes: number;
}

const FROM_A_COPY = 'Restore it from a copy, or compress the original again.';

/** `error` is what zlib or zstd raised. */
export function damagedData(error: NodeJS.ErrnoException, soFar: InflatedSoFar): UnreadableFileError {
  const { compression, compressedBytes } = soFar;
  if (error.code === 'Z_BUF_ERROR') {
    const message = `it ends in the middle of its ${compression} data: it was cut off, or is still being written`;
    return brokenOff(
      message,
      soFar,
      'Look again when nothing writes to it; else restore it from a copy, or compress the original again.',
    );
  }
  if (error.code === 'ZSTD_error_frameParameter_windowTooLarge') {
    const message = 'its zstd data takes more than 128 MiB of memory to inflate';
    return brokenOff(message, soFar, 'Compress it again, with --long=27 at most.');
  }
  if (error.code === 'ZSTD_error_dictionary_wrong') {
    const message = 'its zstd data takes a dictionary to inflate';
    return brokenOff(message, soFar, 'Compress it again without one.');
  }
  if (isNoData(error)) return foreignData(soFar);
  const reason = error.message.charAt(0).toLowerCase() + error.message.slice(1);
  const message = `its ${compression} data is damaged near byte ${counted(compressedBytes)}: ${reason}`;
  return brokenOff(message, soFar, FROM_A_COPY);
}

/** Of what stands behind the end of compressed data, where only the same may follow. */
export function foreignData(soFar: InflatedSoFar): UnreadableFileError {
  const { compression, compressedBytes } = soFar;
  const message = `its ${compression} data ends near byte ${counted(compressedBytes)}, and something else follows`;
  return brokenOff(message, soFar, 'See what was appended to it, and take that out.');
}

/** Of data that grows beyond measure. */
export function suspectedBomb(maxRatio: number, soFar: InflatedSoFar): UnreadableFileError {
  const { compressedBytes, inflatedBytes } = soFar;
  return new UnreadableFileError(
    `it inflates to more than ${counted(maxRatio)} times its size, as a bomb does: its first ` +
      `${counted(compressedBytes)} bytes hold ${counted(inflatedBytes)}. The rest was not read`,
    { remedy: 'If that is as it should be, raise max-compression-ratio.' },
  );
}

function brokenOff(message: string, { inflatedBytes }: InflatedSoFar, remedy: string): UnreadableFileError {
  const examined =
    inflatedBytes > 0
      ? `. What came before that, ${counted(inflatedBytes)} bytes inflated, was examined`
      : '';
  return new UnreadableFileError(`${message}${examined}`, { remedy });
}

/** Whether zlib or zstd met something else where the header of more data could have been. */
function isNoData({ code, message }: NodeJS.ErrnoException): boolean {
  return code === 'ZSTD_error_prefix_unknown' || message === 'incorrect header check';
}

function counted(bytes: number): string {
  return bytes.toLocaleString('en');
}
