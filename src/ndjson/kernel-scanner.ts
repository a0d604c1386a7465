/**
 * The scanner with the kernel before it: the kernel takes the lines that are just as Papyra writes them, the plain scanner
 * every other, so that whatever is told of a line is told by the plain scanner.
 */
import {
  DONE,
  Kernel,
  type KernelRun,
  kernelModule,
  STOPPED,
  SUSPENDED,
  type SuspendedLine,
} from './kernel.ts';
import { type LearnedName, learnedNames } from './kernel-names.ts';
import { LINE_STATES, type LineObserver, LineScanner, type PieceScanner } from './line-scanner.ts';
import { RecordFacts } from './record-facts.ts';

/** Where the kernel cannot go on for as long, the line is the plain scanner's: a key without an end, or an error in a long line. */
const MAX_VALUE_BYTES = 1 << 20;

/** How many lines in a row are the plain scanner's, at most, while the kernel gets nowhere. */
const MAX_PLAIN_LINES = 64;

/** How many lines the kernel counts, at most, before they are taken: it counts in 32 bits. */
const MAX_LINES = 1 << 30;

/** Kernels that nobody is using: as many are made as scans were ever under way at once. */
const idleKernels: Kernel[] = [];

export class KernelScanner implements PieceScanner {
  readonly #kernel: Kernel;
  readonly #facts: RecordFacts;
  readonly #plain: LineScanner;
  /** Sees whether a line is bad behind what the kernel has passed of it, and tells of it if it is. */
  readonly #judge: LineScanner;
  /** The line that was looked at last was bad, so that the next may be. */
  #hasMetBad = false;
  /** The plain scanner is at work. */
  #isPlain = false;
  /** How many lines were the plain scanner's when the kernel got nowhere last; 0 when it has come further since. */
  #plainLines = 0;
  /** A name in the line that stopped the kernel last. */
  #unknown: LearnedName | null = null;
  /** The line in which the kernel was suspended. */
  #suspended: SuspendedLine | null = null;
  /** Whether the kernel has counted lines that are not taken yet. */
  #hasCounted = false;
  /** Where the line starts that comes behind those, in the stream. */
  #lineStart = 0;
  /** The last audit that a kernel has counted, to be read when it is known to be the last, or a later one may come. */
  #latestAudit: Uint8Array | null = null;

  private constructor(kernel: Kernel, observer: LineObserver, facts: RecordFacts) {
    this.#kernel = kernel;
    this.#facts = facts;
    const badLine: LineObserver['badLine'] = (span, error, errorAt) => {
      this.#hasMetBad = true;
      observer.badLine(span, error, errorAt);
    };
    this.#plain = new LineScanner(noticing(observer, badLine), facts);
    this.#judge = new LineScanner({ ...SILENT, badLine }, null);
    kernel.teach(learnedNames);
    this.#tellTimestamp();
  }

  /** A scanner for one stream; null where this Node cannot run the kernel. To be closed. */
  static open(observer: LineObserver, facts: RecordFacts): KernelScanner | null {
    const module = kernelModule();
    if (module === null) return null;
    return new KernelScanner(idleKernels.pop() ?? new Kernel(module), observer, facts);
  }

  /** Lets others have the kernel. */
  close(): void {
    // Of a stream that was given up, too.
    this.#takeLines();
    this.#readAudit();
    idleKernels.push(this.#kernel);
  }

  get buffer(): Uint8Array {
    return this.#kernel.buffer;
  }

  push(buffer: Uint8Array, from: number, to: number, base: number, final: boolean): number {
    let at = from;
    while (at < to) {
      if (this.#isPlain && !this.#plain.isPaused) {
        at = this.#plain.push(buffer, at, to, base, final);
        if (!this.#plain.isPaused || at === to) return at;
      }
      if (this.#isPlain) this.#leavePlain();
      const status = this.#kernel.scan(at, to, this.#suspended !== null);
      const reached = this.#kernel.reached;
      const hasCounted = status !== SUSPENDED && reached > at;
      at = reached;
      if (hasCounted) this.#passLines(base + at);
      if (status === DONE) break;
      if (status === SUSPENDED) {
        this.#suspended = this.#kernel.lineUnderWay();
        if (to - at <= MAX_VALUE_BYTES) break;
      }
      if (status === STOPPED && this.#hasMetBad && this.#suspended === null) {
        const next = this.#passBadLine(buffer, at, base);
        if (next !== null) {
          at = next;
          continue;
        }
      }
      this.#enterPlain(hasCounted);
    }
    return final ? this.#end(buffer, at, to, base) : at;
  }

  /** Passes over records that the kernel has just counted; the next line starts at that offset of the stream. */
  #passLines(lineStart: number): void {
    this.#suspended = null;
    this.#hasCounted = true;
    this.#lineStart = lineStart;
    const audit = this.#kernel.lastAudit;
    // Read when a line stops the kernel, or none is left: by then its bytes have left the buffer.
    if (audit !== null) this.#latestAudit = this.#kernel.copy(audit);
    if (this.#kernel.lines >= MAX_LINES) this.#takeLines();
  }

  /** Takes all records that the kernel has counted. */
  #takeLines(): void {
    if (!this.#hasCounted) return;
    this.#hasCounted = false;
    this.#add(this.#kernel.run(), null, this.#lineStart);
    this.#kernel.forgetRun();
  }

  #add(run: KernelRun, audit: Uint8Array | null, lineStart: number): void {
    this.#facts.addRun({ ...run, events: this.#kernel.eventsOf(run.eventCounts) });
    if (audit !== null) this.#latestAudit = Buffer.from(audit);
    this.#plain.passOver(run.lines, lineStart);
  }

  /**
   * Takes a run of records that another kernel has counted, in place of their bytes. All before them has been pushed, up
   * to the end of a line. False when a time goes back from there to them: then it is their bytes that have to be pushed.
   * @param audit the bytes of the last audit in the run; null when it has none
   * @param lineStart where the line behind them starts in the stream
   */
  addRun(run: KernelRun, audit: Uint8Array | null, lineStart: number): boolean {
    this.#takeLines();
    if (!this.#facts.isFollowedBy(run.firstTimestamp)) return false;
    if (this.#isPlain) this.#leavePlain();
    this.#kernel.teach(learnedNames);
    this.#add(run, audit, lineStart);
    this.#tellTimestamp();
    return true;
  }

  /**
   * Where the next line starts when that at `at`, which stopped the kernel, is bad. Null when it is not, is not whole yet, or
   * not sound from its start: the plain scanner then reads all of it.
   */
  #passBadLine(buffer: Uint8Array, at: number, base: number): number | null {
    const stopped = this.#kernel.stoppedLine;
    if (stopped === null) return null;
    this.#takeLines();
    const state = STATES[stopped.state] as number;
    this.#judge.judgeRest(this.#plain.line, base + at, state, stopped);
    this.#hasMetBad = false;
    const next = this.#judge.push(buffer, stopped.passed, stopped.lineFeed + 1, base, false);
    if (!this.#hasMetBad) return null;
    this.#plain.passOver(1, base + next);
    // Where lines end in `\r` the kernel looks for its line end far behind them, and had better not do it for each.
    this.#hasMetBad = next > stopped.lineFeed;
    if (this.#hasMetBad) this.#plainLines = 0;
    return next;
  }

  /** The kernel got nowhere, or not far: the plain scanner takes a line, or twice as many as the last time. */
  #enterPlain(hasCounted: boolean): void {
    this.#takeLines();
    this.#isPlain = true;
    this.#hasMetBad = false;
    this.#plainLines = hasCounted ? 1 : Math.min(Math.max(2 * this.#plainLines, 1), MAX_PLAIN_LINES);
    this.#plain.pauseAfter(this.#plainLines);
    this.#unknown = this.#kernel.unknownName();
    this.#readAudit();
    this.#goOnWithin();
  }

  #goOnWithin(): void {
    if (this.#suspended === null) return;
    goOnWithin(this.#plain, this.#facts, this.#suspended);
    this.#suspended = null;
  }

  #leavePlain(): void {
    this.#isPlain = false;
    if (this.#unknown !== null) learnedNames.add(this.#unknown);
    this.#kernel.teach(learnedNames);
    this.#tellTimestamp();
  }

  /** What is left has no line end that the kernel knows. */
  #end(buffer: Uint8Array, at: number, to: number, base: number): number {
    this.#takeLines();
    this.#plain.pauseAfter(-1);
    this.#readAudit();
    this.#goOnWithin();
    return this.#plain.push(buffer, at, to, base, true);
  }

  #readAudit(): void {
    if (this.#latestAudit !== null) this.#facts.takeAudit(factsOf(this.#latestAudit));
    this.#latestAudit = null;
  }

  #tellTimestamp(): void {
    const text = this.#facts.previousTimestamp;
    if (text === null) this.#kernel.forgetTimestamp();
    else this.#kernel.setLastTimestamp(text.bytes.subarray(0, text.length), text.integerLength);
  }
}

const SILENT: LineObserver = { badLine() {}, oddLine() {}, unterminatedLine() {} };

/** The observer, but for bad lines, and good ones, of which the kernel tells nobody. */
function noticing(observer: LineObserver, badLine: LineObserver['badLine']): LineObserver {
  return {
    badLine,
    oddLine: (span, oddity) => observer.oddLine(span, oddity),
    unterminatedLine: (...line) => observer.unterminatedLine(...line),
  };
}

/** What kernel/read-records.ts calls its states, in its order, in the words of the plain scanner. */
const STATES = [
  LINE_STATES.FIRST_KEY,
  LINE_STATES.KEY,
  LINE_STATES.AFTER_VALUE,
  LINE_STATES.AFTER_VALUE,
  LINE_STATES.FIRST_ELEMENT,
  LINE_STATES.VALUE,
  LINE_STATES.IN_STRING,
];

function goOnWithin(scanner: LineScanner, facts: RecordFacts, line: SuspendedLine): void {
  scanner.goOnWithin({ ...line, state: STATES[line.state] as number });
  const kind = Buffer.from(line.kind ?? '');
  facts.kind(kind, 0, kind.length);
  if (line.eventType !== null) {
    const eventType = Buffer.from(line.eventType);
    facts.eventType(eventType, 0, eventType.length);
  }
  if (line.timestamp !== null) facts.timestamp(line.timestamp, 0, line.timestamp.length);
}

/** The facts of one audit that is known to be sound: its gauges. */
function factsOf(audit: Uint8Array): RecordFacts {
  const facts = new RecordFacts();
  new LineScanner(SILENT, facts).push(audit, 0, audit.length, 0, true);
  return facts;
}
