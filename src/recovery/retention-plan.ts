/**
 * What Papyra's retention would let go of an artifact, and where it stands: measured only, nothing is written.
 *
 * The rule (`papyra/persistence/_retention.py`): of all records, oldest first, those that are too old go; of the rest
 * the newest `max_records` stay; of these the newest that together take `max_total_bytes`, in the size of Python's
 * `repr`. So what stays of the records that are young enough is always the end of them, and two passes find it: the
 * first adds up, the second knows of each record how much comes behind it.
 *
 * Unlike Papyra, damaged lines stay where they are (recovery sees to them), and so do records whose age nobody can
 * tell (deviation `age-unknown`: Papyra drops those without a timestamp and dies on those with a string).
 *
 * Memory does not depend on the artifact. A limit in bytes needs the longest line, where it is longer than 4 MiB.
 *
 * A compressed file is measured by what it holds.
 */
import { createHash } from 'node:crypto';
import { CutList } from '../ndjson/cut-list.ts';
import { type FileIdentity, identityOf } from '../ndjson/file-identity.ts';
import { takeTurn } from '../ndjson/interruption.ts';
import {
  type LineError,
  type LineObserver,
  LineScanner,
  type LineSpan,
  type Oddity,
} from '../ndjson/line-scanner.ts';
import { openArtifact } from '../ndjson/open-artifact.ts';
import {
  type ByteSource,
  lineBytes,
  pushPieces,
  type Reading,
  UnreadableFileError,
} from '../ndjson/read-pieces.ts';
import { MAX_TIMESTAMP_BYTES, RecordFacts } from '../ndjson/record-facts.ts';
import { KINDS, type Kind } from '../ndjson/record-fields.ts';
import type { ShownFile } from '../ndjson/shown-file.ts';
import type { Compaction, Retention } from '../report/report.ts';
import { reprBytes } from './python-repr.ts';
import { RecoveryError } from './recovery-error.ts';

/** Records (good lines that are objects, and a last one without its newline) and bytes of files. */
type Amount = Compaction['before'];

export interface RetainedFile {
  readonly file: ShownFile;
  /** Its cuts are in what it holds, and cannot be made in the file. */
  readonly isCompressed: boolean;
  /** `bytes`: as many as the file had when the plan was begun; what was appended since is not looked at. */
  readonly before: Amount;
  readonly after: Amount;
  /** What goes, all of it for the reason `expired`. */
  readonly cuts: CutList;
  /** Of the bytes that were read. */
  readonly sha256: string;
  /** The file as it was when the plan was begun. */
  readonly identity: FileIdentity;
}

export interface RetentionPlan {
  readonly before: Amount;
  readonly after: Compaction['after'];
  readonly reclaimed: Amount;
  /** Records the age limit does not touch, for they have no timestamp that is a finite number; 0 without that limit. */
  readonly ageUnknown: number;
  /** Why the age limit cannot be applied, and what to do; the plan then lets nothing go. Quotes a path: escape it. */
  readonly refusal: string | null;
  /** All files, oldest first. */
  readonly files: readonly RetainedFile[];
}

/** Timestamps before September 2001 are none: they come from a clock that does not count Unix seconds. */
const FIRST_UNIX_SECONDS = 1_000_000_000;

/**
 * Plans the retention of an artifact. It may be appended to meanwhile: the plan is about what was there at first.
 * @param files all of the artifact, oldest first
 * @param retention limits, null for none; 0 records are no limit either, as Papyra has it
 * @param now what ages are counted from
 * @param signal ends the planning early
 * @throws RecoveryError when a file cannot be read, or is another one when it is read again; the signal's reason
 */
export async function planRetention(
  files: readonly ShownFile[],
  retention: Retention,
  now: Date,
  signal: AbortSignal,
): Promise<RetentionPlan> {
  const limits = limitsOf(retention, now);
  const totals = new Totals(limits);
  const facts = new RecordFacts();
  const states: FileState[] = [];
  for (const file of files) {
    states.push(await readFile(file, facts, totals, null, { onPiece: ignoreBytes, signal }));
  }
  const refusal = refusalOf(totals, files);
  const cutter = new Cutter(refusal === null ? limits : NO_LIMITS, totals);
  const retained: RetainedFile[] = [];
  for (const [index, file] of files.entries()) {
    retained.push(await retainFile(file, facts, cutter, states[index] as FileState, signal));
  }
  const before = sumOf(retained.map((file) => file.before));
  const after = sumOf(retained.map((file) => file.after));
  return {
    before,
    after: { ...after, ...cutter.keptByKind },
    reclaimed: { records: before.records - after.records, bytes: before.bytes - after.bytes },
    ageUnknown: totals.ageUnknown,
    refusal,
    files: retained,
  };
}

/** The retention in numbers that a record is compared with. */
interface Limits {
  /** Unix seconds before which a record is too old. */
  readonly oldest: number;
  readonly records: number;
  readonly bytes: number;
}

const NO_LIMITS: Limits = {
  oldest: Number.NEGATIVE_INFINITY,
  records: Number.POSITIVE_INFINITY,
  bytes: Number.POSITIVE_INFINITY,
};

function limitsOf({ max_records, max_age_seconds, max_total_bytes }: Retention, now: Date): Limits {
  return {
    oldest: max_age_seconds === null ? NO_LIMITS.oldest : now.getTime() / 1_000 - max_age_seconds,
    // Papyra's `records[-0:]` is all of them.
    records: max_records === null || max_records === 0 ? NO_LIMITS.records : max_records,
    bytes: max_total_bytes ?? NO_LIMITS.bytes,
  };
}

function hasAgeLimit({ oldest }: Limits): boolean {
  return oldest !== NO_LIMITS.oldest;
}

/** What retention looks at in a record. */
interface MetRecord {
  /** Index in `KINDS`, or one that is none. */
  readonly kind: number;
  /** Where it is; `end` is behind its line end. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Its timestamp; null when it has none that is a finite number, or nobody asks. */
  readonly seconds: number | null;
  /** Bytes of its repr; 0 when nobody asks. */
  readonly size: number;
}

/** One of the two passes. */
interface Pass {
  readonly asksSeconds: boolean;
  /** Whether the size of a record of that age is asked for. */
  asksSize(seconds: number | null): boolean;
  record(record: MetRecord): void;
}

/** Whether a record is not too old; one of unknown age never is. */
function isYoungEnough(seconds: number | null, { oldest }: Limits): boolean {
  return seconds === null || seconds >= oldest;
}

/** The first pass: adds up what the age limit leaves. */
class Totals implements Pass {
  readonly #limits: Limits;
  readonly asksSeconds: boolean;
  records = 0;
  bytes = 0;
  newest: number | null = null;
  ageUnknown = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.asksSeconds = hasAgeLimit(limits);
  }

  asksSize(seconds: number | null): boolean {
    return this.#limits.bytes !== NO_LIMITS.bytes && isYoungEnough(seconds, this.#limits);
  }

  record({ seconds, size }: MetRecord): void {
    if (seconds !== null) this.newest = Math.max(seconds, this.newest ?? seconds);
    else if (this.asksSeconds) this.ageUnknown++;
    if (!isYoungEnough(seconds, this.#limits)) return;
    this.records++;
    this.bytes += size;
  }
}

/** The second pass: cuts out what goes. */
class Cutter implements Pass {
  readonly #limits: Limits;
  readonly asksSeconds: boolean;
  /** Of the record under way and all behind it that are young enough. */
  #restRecords: number;
  #restBytes: number;
  readonly keptByKind: Record<Kind | 'other', number> = { event: 0, audit: 0, dead_letter: 0, other: 0 };
  /** Of the file under way. */
  cuts = new CutList();
  records = 0;

  constructor(limits: Limits, totals: Totals) {
    this.#limits = limits;
    this.asksSeconds = hasAgeLimit(limits);
    this.#restRecords = totals.records;
    this.#restBytes = totals.bytes;
  }

  startFile(): void {
    this.cuts = new CutList();
    this.records = 0;
  }

  /** Once the rest fits, nothing more goes for its size. */
  asksSize(seconds: number | null): boolean {
    return this.#restBytes > this.#limits.bytes && isYoungEnough(seconds, this.#limits);
  }

  record({ kind, line, start, end, seconds, size }: MetRecord): void {
    this.records++;
    const isYoung = isYoungEnough(seconds, this.#limits);
    if (isYoung && this.#restRecords <= this.#limits.records && this.#restBytes <= this.#limits.bytes) {
      this.keptByKind[KINDS[kind] ?? 'other']++;
    } else this.cuts.remove('expired', line, start, end);
    if (!isYoung) return;
    this.#restRecords--;
    this.#restBytes -= size;
  }
}

/** Reads of each record what a pass asks for. */
class RecordReader implements LineObserver {
  readonly #source: ByteSource;
  readonly #facts: RecordFacts;
  readonly #pass: Pass;
  /** Its end is known only when the next line starts: `\r` may end one piece and `\n` begin the next. */
  #pending: Omit<MetRecord, 'end'> | null = null;

  constructor(source: ByteSource, facts: RecordFacts, pass: Pass) {
    this.#source = source;
    this.#facts = facts;
    this.#pass = pass;
  }

  goodRecord(span: LineSpan): void {
    this.#startLine(span.start);
    this.#take(span, this.#pass.asksSeconds ? this.#seconds(span) : null);
  }

  oddLine(span: LineSpan, oddity: Oddity): void {
    this.#startLine(span.start);
    // The facts know the last timestamp that was a number, and there may be another one behind it.
    const isRecord = this.#pending !== null;
    if (isRecord && oddity.duplicateKey && this.#pass.asksSeconds)
      this.#take(span, this.#parsedSeconds(span));
  }

  badLine(span: LineSpan, _error: LineError, _errorAt: number): void {
    this.#startLine(span.start);
  }

  unterminatedLine(span: LineSpan): void {
    this.#startLine(span.start);
  }

  /** The file ends, or the next line starts, at `start`. A line may be told of more than once. */
  #startLine(start: number): void {
    const pending = this.#pending;
    if (pending === null || pending.start === start) return;
    this.#pending = null;
    this.#pass.record({ ...pending, end: start });
  }

  endFile(bytes: number): void {
    this.#startLine(bytes);
  }

  #take(span: LineSpan, seconds: number | null): void {
    const size = this.#pass.asksSize(seconds) ? reprBytes(this.#bytesOf(span)) : 0;
    this.#pending = { kind: this.#facts.verdict.kind, line: span.line, start: span.start, seconds, size };
  }

  #seconds(span: LineSpan): number | null {
    if (!this.#facts.verdict.hasTimestamp) return null;
    const text = this.#facts.lastTimestamp() ?? '';
    // A text as long as the facts keep may have been cut.
    return text.length < MAX_TIMESTAMP_BYTES ? Number(text) : this.#parsedSeconds(span);
  }

  /** By parsing the record, where of equal keys the last counts; null also when it is too long for that or has NaN. */
  #parsedSeconds(span: LineSpan): number | null {
    try {
      const bytes = this.#bytesOf(span);
      const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
      const { timestamp } = JSON.parse(text) as { timestamp?: unknown };
      return typeof timestamp === 'number' && Number.isFinite(timestamp) ? timestamp : null;
    } catch (error) {
      if (error instanceof UnreadableFileError) throw error;
      return null;
    }
  }

  #bytesOf(span: LineSpan): Uint8Array {
    const bytes = lineBytes(this.#source, span);
    if (bytes !== null) return bytes;
    throw new UnreadableFileError(`line ${span.line} is too long to be measured while it is compressed`, {
      remedy: 'Decompress it first.',
    });
  }
}

/** A file as it was when a pass began. */
interface FileState {
  readonly identity: FileIdentity;
  readonly isCompressed: boolean;
  /** Of what it held, inflated. */
  readonly bytes: number;
}

/**
 * Takes one file through a pass. `before` is how it was in the pass before: as many bytes are read as it had then.
 * Returns how it was when this pass began.
 */
async function readFile(
  file: ShownFile,
  facts: RecordFacts,
  pass: Pass,
  before: FileState | null,
  reading: Omit<Reading, 'limit'>,
): Promise<FileState> {
  try {
    await takeTurn();
    const { signal } = reading;
    const artifact = await openArtifact(file.path, { ...ANY_RATIO, signal });
    try {
      const { source, isCompressed } = artifact;
      const identity = identityOf(artifact.fd);
      if (before !== null && !isContinuation(before.identity, identity)) throw changedSince(file);
      const limit = before?.bytes ?? (isCompressed ? Number.POSITIVE_INFINITY : Number(identity.size));
      const reader = new RecordReader(source, facts, pass);
      const bytes = await pushPieces(source, new LineScanner(reader, facts), { ...reading, limit });
      if (limit !== Number.POSITIVE_INFINITY && bytes < limit) throw changedSince(file);
      reader.endFile(bytes);
      return { identity, isCompressed, bytes };
    } finally {
      artifact.close();
    }
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    const remedy = error.remedy ?? 'Make it readable for this user, or leave it out of path.';
    const message = `${file.shownPath} cannot be read: ${error.message}. ${remedy}`;
    throw new RecoveryError(message, { cause: error });
  }
}

/** The scan before has held compressed files against the limit. */
const ANY_RATIO = { maxRatio: Number.POSITIVE_INFINITY, onCompressed: ignoreBytes };

/** Whether a file is the same one, and at most longer. */
function isContinuation(before: FileIdentity, now: FileIdentity): boolean {
  return before.device === now.device && before.inode === now.inode && before.size <= now.size;
}

function changedSince({ shownPath }: ShownFile): RecoveryError {
  return new RecoveryError(
    `${shownPath} was replaced or cut short while it was read, so nothing can be said of its retention. Stop what writes to it, then run this again.`,
  );
}

async function retainFile(
  file: ShownFile,
  facts: RecordFacts,
  cutter: Cutter,
  state: FileState,
  signal: AbortSignal,
): Promise<RetainedFile> {
  const hash = createHash('sha256');
  cutter.startFile();
  await readFile(file, facts, cutter, state, { onPiece: (bytes) => hash.update(bytes), signal });
  const { cuts } = cutter;
  const { identity, isCompressed, bytes } = state;
  const before = { records: cutter.records, bytes };
  const after = {
    records: before.records - cuts.removedRecords,
    bytes: before.bytes - cuts.removedBytes,
  };
  return { file, isCompressed, before, after, cuts, sha256: hash.digest('hex'), identity };
}

function ignoreBytes(): void {}

/** Papyra stamps records with its system's clock, which is not Unix seconds unless it was told so. */
function refusalOf({ newest }: Totals, files: readonly ShownFile[]): string | null {
  if (newest === null || newest >= FIRST_UNIX_SECONDS) return null;
  return (
    `max-age-seconds cannot be applied to ${files.at(-1)?.shownPath}: its newest timestamp, ${newest}, is no Unix ` +
    "time. Papyra's own clock counts from when the machine was started, so every record would seem decades old " +
    'and all would go. Nothing is let go. Start the actor system with time_fn=time.time, on a new file so that the ' +
    'two clocks do not mix, or use max-records instead of max-age-seconds.'
  );
}

function sumOf(amounts: readonly Amount[]): Amount {
  return {
    records: amounts.reduce((sum, { records }) => sum + records, 0),
    bytes: amounts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
