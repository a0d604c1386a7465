/** Scans one NDJSON file: reads it piece by piece, and turns what the line scanner meets into findings. */
import { createHash } from 'node:crypto';
import { closeSync } from 'node:fs';
import { type AnomalyType, RULES, type Rule } from './anomaly.ts';
import type { DamagedLine, FileDamage } from './damage.ts';
import { type FileIdentity, identityOf, isSameContent } from './file-identity.ts';
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
  type Oddity,
} from './line-scanner.ts';
import { bytesAt, lineBytes, openRegularFile, pushPieces } from './read-pieces.ts';
import type { RecordFacts } from './record-facts.ts';
import { FIELDS, fieldNames, typeNames } from './record-fields.ts';

export interface ScanFileOptions {
  /** The path to open. */
  readonly path: string;
  /** The path as findings show it. */
  readonly shownPath: string;
  readonly findings: Findings;
  readonly facts: RecordFacts;
  /** Whether to take the SHA-256 of the content on the way. */
  readonly hash: boolean;
  /** Takes down what a repair would have to cut; null when nobody wants to know. */
  readonly damage: FileDamage | null;
  /** Told of the bytes read since it was last told. */
  readonly onBytes: (bytes: number) => void;
}

export interface ScannedFile {
  readonly bytes: number;
  readonly sha256: string | null;
  /** The file as it was when the scan began. */
  readonly identity: FileIdentity;
  /** Its size or time of change moved during the scan: another process is writing to it. */
  readonly inFlight: boolean;
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

function scanDescriptor(fd: number, options: ScanFileOptions): ScannedFile {
  const { facts, onBytes } = options;
  const identity = identityOf(fd);
  const hasMoved = () => !isSameContent(identity, identityOf(fd));
  const scanner = new LineScanner(new LineReporter(fd, options, hasMoved), facts);
  const hash = options.hash ? createHash('sha256') : null;
  const bytes = pushPieces(fd, scanner, Number.POSITIVE_INFINITY, (piece) => {
    hash?.update(piece);
    onBytes(piece.length);
  });
  return { bytes, sha256: hash?.digest('hex') ?? null, identity, inFlight: hasMoved() };
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Turns the scanner's lines into findings with positions and words. */
class LineReporter implements LineObserver {
  readonly #fd: number;
  readonly #path: string;
  readonly #findings: Findings;
  readonly #damage: FileDamage | null;
  readonly #hasMoved: () => boolean;

  constructor(fd: number, options: ScanFileOptions, hasMoved: () => boolean) {
    this.#fd = fd;
    this.#path = options.shownPath;
    this.#findings = options.findings;
    this.#damage = options.damage;
    this.#hasMoved = hasMoved;
  }

  badLine(span: LineSpan, error: LineError, errorAt: number): void {
    this.#addRefused(span, error, errorAt, 'CORRUPTED_LINE', `Invalid JSON at line ${span.line}`);
  }

  unterminatedLine(span: LineSpan, error: LineError | null, errorAt: number, isObject: boolean): void {
    const detail = `Line ${span.line} missing newline`;
    if (error === null && isObject) {
      this.#damage?.unterminatedRecord(span);
      const message = this.#cutOff(RULES['unterminated-record'].meaning);
      this.#add('unterminated-record', 'TRUNCATED_LINE', span, () => ({ column: null, detail, message }));
    } else this.#addRefused(span, error ?? 'incomplete', errorAt, 'TRUNCATED_LINE', detail);
  }

  oddLine(span: LineSpan, oddity: Oddity): void {
    if (oddity.notObject) {
      this.#damage?.refusedLine('non-object', this.#upToNextLine(span), null);
      this.#addOdd('non-object', span);
    }
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
      this.#damage?.refusedLine(rule, isCut ? withoutLineEnd(span) : this.#withLineEnd(span), null);
      this.#add(rule, type, span, () => ({
        column: null,
        detail,
        message: isCut ? this.#cutOff(message) : message,
      }));
      return;
    }
    const bytes = lineBytes(this.#fd, span);
    const line = { bytes, error, errorAt: errorAt - span.start };
    const { rule, at, message }: Diagnosis = isCut ? diagnoseUnterminatedLine(line) : diagnoseBadLine(line);
    this.#damage?.refusedLine(rule, isCut ? withoutLineEnd(span) : this.#withLineEnd(span), bytes);
    this.#add(rule, type, span, () => ({
      column: columnAt(bytes, at),
      detail,
      message: isCut ? this.#cutOff(message) : message,
    }));
  }

  /** What a last line without its end may also be: a record that is being written this very moment. */
  #cutOff(message: string): string {
    return this.#hasMoved() ? `${message}; possibly in flight, for the file is being written to` : message;
  }

  /** A line with its end: in the buffer, but for the `\n` of a `\r\n` that may have to be looked for in the file. */
  #withLineEnd(span: LineSpan): DamagedLine {
    const { line, start, end, buffer, base } = span;
    return buffer[end - base] === LINE_FEED ? { line, start, end, next: end + 1 } : this.#upToNextLine(span);
  }

  /** A line with its `\n`, `\r` or `\r\n`, if it has one. */
  #upToNextLine({ line, start, end }: LineSpan): DamagedLine {
    const next = Buffer.alloc(2);
    const length = bytesAt(this.#fd, next, end);
    const isPair = length === 2 && next[0] === CARRIAGE_RETURN && next[1] === LINE_FEED;
    return { line, start, end, next: end + (isPair ? 2 : Math.min(length, 1)) };
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
}

function withoutLineEnd({ line, start, end }: LineSpan): DamagedLine {
  return { line, start, end, next: end };
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
