/** Everything a scan says, in a form in which two scans can be compared. */
import type { LineError, LineObserver, LineSpan, Oddity } from '../../src/ndjson/line-scanner.ts';
import type { RecordFacts } from '../../src/ndjson/record-facts.ts';

/** One call to the observer. */
export interface Told {
  readonly call: 'bad' | 'good' | 'odd' | 'unterminated';
  readonly line: number;
  /** Offsets in the file, as the observer got them. */
  readonly start: number;
  readonly end: number;
  /** Null: the line is JSON. */
  readonly error: LineError | null;
  readonly errorAt: number;
  /** What else was told, as text. */
  readonly more: string;
}

/** Takes down what an observer is told about `file`, and whether the buffers it is shown hold that file. */
export class Recorder implements LineObserver {
  readonly told: Told[] = [];
  readonly goodRecord?: (span: LineSpan) => void;
  readonly #file: Uint8Array;

  /** `wantsGood`: whether it has use for every record. */
  constructor(file: Uint8Array, wantsGood: boolean) {
    this.#file = file;
    if (wantsGood) this.goodRecord = (span) => this.#tell('good', span, null, span.end, '');
  }

  badLine(span: LineSpan, error: LineError, errorAt: number): void {
    this.#tell('bad', span, error, errorAt, '');
  }

  oddLine(span: LineSpan, oddity: Oddity): void {
    this.#tell('odd', span, null, span.end, JSON.stringify(oddity));
  }

  unterminatedLine(span: LineSpan, error: LineError | null, errorAt: number, isObject: boolean): void {
    this.#tell('unterminated', span, error, errorAt, isObject ? 'object' : 'no object');
  }

  #tell(call: Told['call'], span: LineSpan, error: LineError | null, errorAt: number, more: string): void {
    const { line, start, end } = span;
    const said = this.#showsTheFile(span) ? more : `${more}; its buffer holds other bytes`;
    this.told.push({ call, line, start, end, error, errorAt, more: said });
  }

  /** What of the line is in the buffer still, and the first byte behind it, are those of the file. */
  #showsTheFile({ start, end, buffer, base }: LineSpan): boolean {
    for (let at = Math.max(start, base, end - MAX_LOOKED_AT); at <= end && at < this.#file.length; at++) {
      if (buffer[at - base] !== this.#file[at]) return false;
    }
    return true;
  }
}

/** Bytes at the end of a line that are compared; the rest is nearly always right when these are. */
const MAX_LOOKED_AT = 64;

/** The facts of the records as one text. */
export function factsText(facts: RecordFacts | null): string {
  if (facts === null) return 'no facts';
  return JSON.stringify({
    counts: facts.counts,
    // As entries: their order counts, and so does one called __proto__.
    events: Object.entries(facts.events()),
    audit: facts.latestAudit(),
    first: facts.firstTimestamp,
    last: facts.lastTimestamp(),
  });
}

export function isSameTold(one: Told | undefined, other: Told | undefined): boolean {
  return (
    one?.call === other?.call &&
    one?.line === other?.line &&
    one?.start === other?.start &&
    one?.end === other?.end &&
    one?.error === other?.error &&
    one?.errorAt === other?.errorAt &&
    one?.more === other?.more
  );
}

/** One call as a person would read it. */
export function shown(told: Told | undefined): string {
  if (told === undefined) return 'nothing more';
  const { call, line, start, end, error, errorAt, more } = told;
  return `${call} line ${line} [${start}, ${end}) ${error ?? 'no error'} at ${errorAt} ${more}`.trimEnd();
}
