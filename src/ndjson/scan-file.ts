/** Scans one NDJSON file: reads it piece by piece, and turns what the line scanner meets into findings. */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type AnomalyType, RULES, type Rule } from './anomaly.ts';
import { describeFileError } from './file-error.ts';
import type { Findings } from './findings.ts';
import {
  type Diagnosis,
  diagnoseBadLine,
  diagnoseUnseenLine,
  diagnoseUnterminatedLine,
  MAX_DIAGNOSED_BYTES,
} from './line-diagnosis.ts';
import {
  type LineError,
  type LineObserver,
  LineScanner,
  type LineSpan,
  MAX_TOKEN_BYTES,
  type Oddity,
} from './line-scanner.ts';
import type { RecordFacts } from './record-facts.ts';
import { FIELDS, fieldNames, typeNames } from './record-fields.ts';

/** Several of the scanner's longest tokens, so that a piece always makes progress. */
const PIECE_BYTES = 4 * MAX_TOKEN_BYTES;

/** Without `O_NONBLOCK` (absent on Windows) a FIFO would wait for a writer that may never come. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** A file that cannot be scanned to its end; `message` is for people and names the reason, not the file. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

export interface ScanFileOptions {
  /** The path to open. */
  readonly path: string;
  /** The path as findings show it. */
  readonly shownPath: string;
  readonly findings: Findings;
  readonly facts: RecordFacts;
  /** Whether to take the SHA-256 of the content on the way. */
  readonly hash: boolean;
  /** Told of the bytes read since it was last told. */
  readonly onBytes: (bytes: number) => void;
}

export interface ScannedFile {
  readonly bytes: number;
  readonly sha256: string | null;
}

/**
 * Scans a file, adding to `findings` and `facts`. Memory does not depend on the file or its lines.
 * @throws UnreadableFileError when it is no regular file, or cannot be opened or read to its end; what was
 *   found up to there stays in `findings` and `facts`.
 */
export function scanFile(options: ScanFileOptions): ScannedFile {
  const fd = openRegularFile(options.path);
  try {
    return scanDescriptor(fd, options);
  } finally {
    closeSync(fd);
  }
}

function openRegularFile(path: string): number {
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

function scanDescriptor(fd: number, options: ScanFileOptions): ScannedFile {
  const reporter = new LineReporter(fd, options);
  const scanner = new LineScanner(reporter, options.facts);
  const hash = options.hash ? createHash('sha256') : null;
  const buffer = pieceBuffer();
  let base = 0;
  let held = 0;
  for (;;) {
    const read = readPiece(fd, buffer, held);
    hash?.update(buffer.subarray(held, held + read));
    options.onBytes(read);
    const end = held + read;
    const done = scanner.push(buffer, 0, end, base, read === 0);
    if (read === 0) return { bytes: base + end, sha256: hash?.digest('hex') ?? null };
    buffer.copyWithin(0, done, end);
    held = end - done;
    base += done;
  }
}

function readPiece(fd: number, buffer: Uint8Array, offset: number): number {
  try {
    return readSync(fd, buffer, offset, buffer.length - offset, null);
  } catch (error) {
    throw new UnreadableFileError(describeFileError(error), { cause: error });
  }
}

let reusedBuffer: Buffer | null = null;

/** One buffer for all files: scans of files are synchronous, so no two are under way at once. */
function pieceBuffer(): Buffer {
  reusedBuffer ??= Buffer.allocUnsafeSlow(PIECE_BYTES);
  return reusedBuffer;
}

/** Turns the scanner's lines into findings with positions and words. */
class LineReporter implements LineObserver {
  readonly #fd: number;
  readonly #path: string;
  readonly #findings: Findings;

  constructor(fd: number, options: ScanFileOptions) {
    this.#fd = fd;
    this.#path = options.shownPath;
    this.#findings = options.findings;
  }

  badLine(span: LineSpan, error: LineError, errorAt: number): void {
    this.#addRefused(span, error, errorAt, 'CORRUPTED_LINE', `Invalid JSON at line ${span.line}`);
  }

  unterminatedLine(span: LineSpan, error: LineError | null, errorAt: number, isObject: boolean): void {
    const detail = `Line ${span.line} missing newline`;
    if (error === null && isObject) {
      const message = RULES['unterminated-record'].meaning;
      this.#add('unterminated-record', 'TRUNCATED_LINE', span, () => ({ column: null, detail, message }));
    } else this.#addRefused(span, error ?? 'incomplete', errorAt, 'TRUNCATED_LINE', detail);
  }

  oddLine(span: LineSpan, oddity: Oddity): void {
    if (oddity.notObject) this.#addOdd('non-object', span);
    if (oddity.unknownKind) this.#addOdd('unknown-kind', span);
    if (oddity.missing !== 0) {
      this.#addOdd('missing-field', span, () => `the record lacks ${fieldNames(oddity.missing).join(', ')}`);
    }
    if (oddity.wrongType !== 0) this.#addOdd('wrong-type', span, () => describeWrongTypes(oddity.wrongType));
    if (oddity.duplicateKey) this.#addOdd('duplicate-key', span);
    if (oddity.nonFinite) this.#addOdd('non-finite-number', span);
    if (oddity.timeRegression) this.#addOdd('time-regression', span);
  }

  #addOdd(rule: Rule, span: LineSpan, message: () => string = () => RULES[rule].meaning): void {
    this.#add(rule, null, span, () => {
      const text = message();
      return { column: null, detail: `Line ${span.line}: ${text}`, message: text };
    });
  }

  #addRefused(span: LineSpan, error: LineError, errorAt: number, type: AnomalyType, detail: string): void {
    const isCut = type === 'TRUNCATED_LINE';
    if (span.end - span.start > MAX_DIAGNOSED_BYTES) {
      const { rule, message } = diagnoseUnseenLine(error, isCut);
      this.#add(rule, type, span, () => ({ column: null, detail, message }));
      return;
    }
    const bytes = this.#lineBytes(span);
    const line = { bytes, error, errorAt: errorAt - span.start };
    const { rule, at, message }: Diagnosis = isCut ? diagnoseUnterminatedLine(line) : diagnoseBadLine(line);
    this.#add(rule, type, span, () => ({ column: columnAt(bytes, at), detail, message }));
  }

  #add(
    rule: Rule,
    type: AnomalyType | null,
    span: LineSpan,
    words: () => { column: number | null; detail: string; message: string },
  ): void {
    this.#findings.add(rule, type, () => ({
      path: this.#path,
      line: span.line,
      byte_start: span.start,
      byte_end: span.end,
      ...words(),
    }));
  }

  /** The line's bytes, read again where they have left the buffer. */
  #lineBytes(span: LineSpan): Uint8Array {
    if (span.start >= span.base) return span.buffer.subarray(span.start - span.base, span.end - span.base);
    const bytes = Buffer.alloc(span.end - span.start);
    try {
      const read = readSync(this.#fd, bytes, 0, bytes.length, span.start);
      return bytes.subarray(0, read);
    } catch (error) {
      throw new UnreadableFileError(describeFileError(error), { cause: error });
    }
  }
}

function describeWrongTypes(fields: number): string {
  return fieldNames(fields)
    .map((name) => {
      const allowed =
        name === 'payload'
          ? 'an object'
          : typeNames(FIELDS.find((field) => field.name === name)?.allowed ?? 0);
      return `${name} is not ${allowed}`;
    })
    .join('; ');
}

/** Column of a byte offset: characters before it, from 1, as Python counts them. */
function columnAt(bytes: Uint8Array, at: number): number {
  const end = Math.min(at, bytes.length);
  let characters = 0;
  for (let i = 0; i < end; i++) {
    if (((bytes[i] as number) & 0xc0) !== 0x80) characters++;
  }
  return characters + 1;
}
