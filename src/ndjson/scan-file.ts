/** Scans one NDJSON file: reads it piece by piece, and turns what the line scanner meets into findings. */
import { type AnomalyType, RULES } from './anomaly.ts';
import { createScanner } from './create-scanner.ts';
import type { DamagedLine, FileDamage } from './damage.ts';
import { newSha256 } from './digest.ts';
import { type FileIdentity, identityOf, isSameContent } from './file-identity.ts';
import type { Findings } from './findings.ts';
import {
  columnAt,
  type Diagnosis,
  diagnoseBadLine,
  diagnoseUnseenLine,
  diagnoseUnterminatedLine,
  isTorn,
  MAX_DIAGNOSED_BYTES,
  TORN_RULE,
} from './line-diagnosis.ts';
import type { LineError, LineObserver, LineSpan, Oddity } from './line-scanner.ts';
import { oddRules } from './oddities.ts';
import { type OpenArtifact, openArtifact } from './open-artifact.ts';
import { type ByteSource, lineBytes, pushPieces } from './read-pieces.ts';
import type { RecordFacts } from './record-facts.ts';
import type { ScanEngine } from './scan-engine.ts';

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
  /** Told of the bytes of the file that were read since it was last told. */
  readonly onBytes: (bytes: number) => void;
  /** Told of the bytes that came of a compressed file since it was last told; never of another. */
  readonly onInflated: (bytes: number) => void;
  readonly engine: ScanEngine;
  /** Ends the scan early. */
  readonly signal: AbortSignal;
}

export interface ScannedFile {
  /** Of the file, as it lies there. */
  readonly bytes: number;
  readonly sha256: string | null;
  readonly isCompressed: boolean;
  /** The file as it was when the scan began. */
  readonly identity: FileIdentity;
  /** Its size or time of change moved during the scan: another process is writing to it. */
  readonly inFlight: boolean;
}

/**
 * Scans a file, adding to `findings` and `facts`. Memory does not depend on the file or its lines.
 * @throws UnreadableFileError when it is no regular file, or cannot be opened or read to its end; what was
 *   found up to there stays in `findings` and `facts`.
 * @throws the signal's reason when that is aborted; the same stays.
 */
export async function scanFile(options: ScanFileOptions): Promise<ScannedFile> {
  const hash = options.hash ? await newSha256() : null;
  let bytes = 0;
  const content: ContentObserver = {
    onBytes(read) {
      bytes += read;
      options.onBytes(read);
    },
    onContent: hash === null ? null : (piece) => hash.update(piece),
  };
  const artifact = await openArtifact(options.path, {
    maxRatio: options.engine.maxCompressionRatio,
    onCompressed: (piece) => tell(content, piece),
    signal: options.signal,
  });
  try {
    const identity = identityOf(artifact.fd);
    const hasMoved = () => !isSameContent(identity, identityOf(artifact.fd));
    const reporter = new LineReporter(artifact.source, options, hasMoved);
    await scanOpened(artifact, identity, reporter, content, options);
    const { isCompressed } = artifact;
    return { bytes, sha256: hash?.digest('hex') ?? null, isCompressed, identity, inFlight: hasMoved() };
  } finally {
    // Of a record that was cut off by an error nothing may show in the next file.
    options.facts.dropRecord();
    artifact.close();
  }
}

/** Who is told of a file as it is read, in order and of each byte once. */
interface ContentObserver {
  readonly onBytes: (bytes: number) => void;
  /** Null when nobody wants to see the bytes themselves. */
  readonly onContent: ((bytes: Uint8Array) => void) | null;
}

function tell({ onBytes, onContent }: ContentObserver, piece: Uint8Array): void {
  onContent?.(piece);
  onBytes(piece.length);
}

/** By the threads that scan it ahead, or by this one alone. */
async function scanOpened(
  { fd, source, isCompressed }: OpenArtifact,
  identity: FileIdentity,
  reporter: LineReporter,
  content: ContentObserver,
  { path, facts, onInflated, engine, signal }: ScanFileOptions,
): Promise<void> {
  const { threads } = engine;
  const chunks = isCompressed ? null : (threads?.chunksOf(path) ?? null);
  if (threads !== null && chunks !== null) {
    const { scanChunks } = await import('./scan-chunks.ts');
    await scanChunks(reporter, facts, { ...content, fd, identity, chunks, threads, signal });
    return;
  }
  // What a compressed file holds is known when it has been read.
  const size = isCompressed ? Number.POSITIVE_INFINITY : Number(identity.size);
  const scanner = await createScanner(reporter, facts, engine.scanner, size);
  const onPiece = (piece: Uint8Array) => (isCompressed ? onInflated(piece.length) : tell(content, piece));
  try {
    await pushPieces(source, scanner, { limit: Number.POSITIVE_INFINITY, onPiece, signal });
  } finally {
    scanner.close();
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NOTHING = new Uint8Array();

/** Turns the scanner's lines into findings with positions and words. */
class LineReporter implements LineObserver {
  readonly #source: ByteSource;
  readonly #path: string;
  readonly #findings: Findings;
  readonly #damage: FileDamage | null;
  readonly #hasMoved: () => boolean;

  constructor(source: ByteSource, options: ScanFileOptions, hasMoved: () => boolean) {
    this.#source = source;
    this.#path = options.shownPath;
    this.#findings = options.findings;
    this.#damage = options.damage;
    this.#hasMoved = hasMoved;
  }

  badLine(span: LineSpan, error: LineError, errorAt: number): void {
    // Of a flood most are torn, and only counted: their bytes need no look.
    const isOnlyCounted = this.#damage === null && this.#findings.isFull(TORN_RULE);
    if (isOnlyCounted && isTorn(span, error)) this.#findings.count(TORN_RULE, 'CORRUPTED_LINE');
    else this.#addRefused(span, error, errorAt, 'CORRUPTED_LINE');
  }

  unterminatedLine(span: LineSpan, error: LineError | null, errorAt: number, isObject: boolean): void {
    if (error === null && isObject) {
      this.#damage?.unterminatedRecord(span);
      this.#findings.add('unterminated-record', 'TRUNCATED_LINE', () => ({
        ...this.#placeOf(span),
        column: null,
        detail: detailOf('TRUNCATED_LINE', span),
        message: this.#cutOff(RULES['unterminated-record'].meaning),
      }));
    } else this.#addRefused(span, error ?? 'incomplete', errorAt, 'TRUNCATED_LINE');
  }

  oddLine(span: LineSpan, oddity: Oddity): void {
    if (oddity.notObject) this.#damage?.refusedLine('non-object', this.#upToNextLine(span), null);
    for (const { rule, message } of oddRules(oddity)) {
      this.#findings.add(rule, null, () => {
        const text = message();
        return {
          ...this.#placeOf(span),
          column: null,
          detail: `Line ${span.line}: ${text}`,
          message: text,
        };
      });
    }
  }

  #addRefused(span: LineSpan, error: LineError, errorAt: number, type: RefusedType): void {
    const isCut = type === 'TRUNCATED_LINE';
    const isHeld = span.end - span.start <= MAX_DIAGNOSED_BYTES;
    const bytes = isHeld ? lineBytes(this.#source, span) : null;
    const { rule, at, message } = diagnose(bytes, error, errorAt - span.start, isCut);
    this.#damage?.refusedLine(rule, isCut ? withoutLineEnd(span) : this.#withLineEnd(span), bytes);
    // Not by `add`: of a million broken lines each would leave a function behind.
    if (!this.#findings.count(rule, type)) return;
    this.#findings.list(rule, type, {
      ...this.#placeOf(span),
      column: bytes === null ? null : columnAt(bytes, at),
      detail: detailOf(type, span),
      message: isCut ? this.#cutOff(message) : message,
    });
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
    const next = this.#source.again(end, 2) ?? NOTHING;
    const isPair = next[0] === CARRIAGE_RETURN && next[1] === LINE_FEED;
    return { line, start, end, next: end + (isPair ? 2 : Math.min(next.length, 1)) };
  }

  #placeOf({ line, start, end }: LineSpan) {
    return { path: this.#path, line, entry: null, byte_start: start, byte_end: end };
  }
}

/** The types of lines that Papyra refuses. */
type RefusedType = Extract<AnomalyType, 'CORRUPTED_LINE' | 'TRUNCATED_LINE'>;

/** Papyra's own words. */
function detailOf(type: RefusedType, { line }: LineSpan): string {
  return type === 'TRUNCATED_LINE' ? `Line ${line} missing newline` : `Invalid JSON at line ${line}`;
}

function diagnose(bytes: Uint8Array | null, error: LineError, errorAt: number, isCut: boolean): Diagnosis {
  if (bytes === null) return diagnoseUnseenLine(error, isCut);
  const line = { bytes, error, errorAt };
  return isCut ? diagnoseUnterminatedLine(line) : diagnoseBadLine(line);
}

function withoutLineEnd({ line, start, end }: LineSpan): DamagedLine {
  return { line, start, end, next: end };
}
