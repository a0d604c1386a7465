/** Bytes to text: metrics arrive from many hands, and not every hand writes UTF-8. */
import { UnreadableMetrics } from './unreadable.ts';

const BINARY_MAGIC: readonly { readonly magic: readonly number[]; readonly what: string }[] = [
  { magic: [0x1f, 0x8b], what: 'is compressed with gzip; unpack it first' },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], what: 'is compressed with zstd; unpack it first' },
  { magic: [0x50, 0x4b, 0x03, 0x04], what: 'is a zip archive; unpack it and name the file inside' },
];

/**
 * The text of a source, without a byte order mark. UTF-8, and UTF-16 where a byte order mark says so: that is
 * what `>` writes in Windows PowerShell. Throws UnreadableMetrics for a source that is empty or not text.
 */
export function decodeText(bytes: Uint8Array, source: string): string {
  if (bytes.length === 0) throw emptySource(source);
  for (const { magic, what } of BINARY_MAGIC) {
    if (startsWith(bytes, magic)) throw new UnreadableMetrics(`${source} ${what}.`);
  }
  const text = decode(bytes, encodingOf(bytes));
  if (text === null || text.includes('\0')) {
    throw new UnreadableMetrics(
      `${source} is binary or not in UTF-8; a metrics snapshot is text. Check that the right source is named.`,
    );
  }
  if (text.trim() === '') throw emptySource(source);
  return text;
}

/** Colours and cursor movements, as a terminal program leaves them in a log: CSI and OSC, never over a line end. */
const TERMINAL_SEQUENCES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\r\n]*(?:\x07|\x1b\\)?)/g;

/** The text without terminal control sequences. */
export function withoutColours(text: string): string {
  return text.includes('\x1b') ? text.replace(TERMINAL_SEQUENCES, '') : text;
}

/** The lines of a text, without their ends. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}

function emptySource(source: string): UnreadableMetrics {
  return new UnreadableMetrics(
    `${source} is empty. The program that writes it probably failed or has not run yet; look at its output.`,
  );
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
