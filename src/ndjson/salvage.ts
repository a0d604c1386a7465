/**
 * Intact records within a line that Papyra refuses. Only what is a whole record of Papyra's (a known kind with all
 * its fields) is taken, so that no piece of a payload is made into a record.
 */
import { LineScanner } from './line-scanner.ts';
import { endsWithBrace, searchBudget } from './object-search.ts';
import { NO_KIND, RecordFacts } from './record-facts.ts';

/** Where a record lies within the line: offsets in bytes, half-open. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Stands in every record; most broken lines need no other look. */
const KIND = Buffer.from('"kind"');
/** `:`, `,` and `[`: what stands before a value within another one. */
const INSIDE = [0x3a, 0x2c, 0x5b];
const BRACE = 0x7b;
const QUOTE = 0x22;

/**
 * The records of a broken line, in its order: those in a row at its beginning (behind blanks, NULs and a byte order
 * mark), then the longest run of records that reaches to its end. What stands between is torn. `isCut`: the line has no
 * line end.
 */
export function intactRecords(line: Uint8Array, isCut: boolean): Piece[] {
  if (Buffer.from(line.buffer, line.byteOffset, line.length).indexOf(KIND) < 0) return [];
  const head = recordsFrom(line, startOfText(line));
  const from = head.at(-1)?.end ?? 0;
  return from === line.length ? head : [...head, ...withoutPayload(line, recordsAtEnd(line, from), isCut)];
}

/** Behind what a file system, an editor or a concatenation leaves in front of a record. */
function startOfText(line: Uint8Array): number {
  let at = 0;
  while (line[at] === 0 || line[at] === 0x20 || line[at] === 0x09) at++;
  return line[at] === 0xef && line[at + 1] === 0xbb && line[at + 2] === 0xbf ? at + 3 : at;
}

/** Records that follow each other from `start`, as many as there are. */
function recordsFrom(line: Uint8Array, start: number): Piece[] {
  const pieces: Piece[] = [];
  for (let at = start; line[at] === BRACE; ) {
    const end = endOfRecord(line, at);
    if (end === null) break;
    pieces.push({ start: at, end });
    at = end;
  }
  return pieces;
}

/** The longest run of records up to the end of the line. */
function recordsAtEnd(line: Uint8Array, from: number): Piece[] {
  if (!endsWithBrace(line)) return [];
  let budget = searchBudget(line);
  for (let at = line.indexOf(BRACE, from); at >= 0 && budget > 0; at = line.indexOf(BRACE, at + 1)) {
    if (line[at + 1] !== QUOTE) continue;
    const pieces = recordsFrom(line, at);
    const end = pieces.at(-1)?.end ?? at;
    if (end === line.length) return pieces;
    budget -= looked.until - at + 1;
  }
  return [];
}

/**
 * A record right behind `:`, `,` or `[` may be part of a payload that was torn just behind it. It is taken for that
 * where the line goes on with another record, or ends without a line end: there the torn record would have had to lose
 * its end twice for it to be one of its own.
 */
function withoutPayload(line: Uint8Array, run: Piece[], isCut: boolean): Piece[] {
  const [first] = run;
  if (first === undefined || (run.length === 1 && !isCut)) return run;
  let before = first.start - 1;
  while (line[before] === 0x20 || line[before] === 0x09) before--;
  return INSIDE.includes(line[before] ?? 0) ? run.slice(1) : run;
}

/** End of the record that starts at `start`, blanks behind it included; null when there is no whole record. */
function endOfRecord(line: Uint8Array, start: number): number | null {
  look(line, start, line.length);
  looked.until = looked.errorAt;
  // A whole value, and then something else: only without that can be told whether it is a record.
  const end = looked.error === 'extra' ? looked.errorAt : line.length;
  if (end < line.length) look(line, start, end);
  return looked.error === null && looked.isRecord ? end : null;
}

const facts = new RecordFacts();
const looked = { error: null as string | null, errorAt: 0, isRecord: false, until: 0 };

/** One for all lines: a million broken ones would otherwise make a million of them. */
const scanner = new LineScanner(
  {
    badLine() {},
    oddLine() {},
    unterminatedLine(_span, error, errorAt, isObject) {
      const { kind, missing } = facts.verdict;
      looked.error = error;
      looked.errorAt = errorAt;
      looked.isRecord = error === null && isObject && kind !== NO_KIND && missing === 0;
    },
  },
  facts,
  true,
);

function look(line: Uint8Array, start: number, end: number): void {
  scanner.push(line, start, end, 0, true);
}
