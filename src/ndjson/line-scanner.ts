/**
 * The byte automaton: decides for each line of an NDJSON stream whether Python's `json.loads` takes it, and
 * reads the facts of the record on the way. It sees the stream in pieces, keeps nothing of what it has passed
 * but a few counters, and so needs the same memory for any file and any line.
 *
 * Rules, from CPython's `json` (C scanner) and text files with universal newlines:
 * - `\n`, `\r` and `\r\n` end a line, inside strings too; whitespace is space and tab besides;
 * - `NaN`, `Infinity` and `-Infinity` are numbers; an integer has at most 4,300 digits;
 * - strings hold no byte under 0x20 and only the escapes of JSON; lone surrogate escapes are fine;
 * - the stream is UTF-8 without overlong forms and surrogates.
 */

import { formatCount } from './format-count.ts';
import { decodeJsonString, EVENT, NO_KIND, type RecordFacts } from './record-facts.ts';
import {
  ARRAY,
  BOOLEAN,
  EVENT_TYPE_FIELD,
  FIELDS,
  FIRST_GAUGE,
  FLOAT,
  fieldAt,
  INTEGER,
  KIND_FIELD,
  NO_FIELD,
  NON_FINITE,
  NULL,
  OBJECT,
  PAYLOAD_FIELD,
  STRING,
  TIMESTAMP_FIELD,
} from './record-fields.ts';

/**
 * Deepest nesting that Papyra's own scan reads, measured with CPython 3.11 (its limit is the interpreter's
 * recursion limit of 1,000 less the frames already in use).
 */
export const MAX_DEPTH = 984;

/** CPython's `sys.int_info.default_max_str_digits`. */
export const MAX_INTEGER_DIGITS = 4_300;

/**
 * A key, a number or a captured value that is longer cannot be held: keys and values are then taken as unknown,
 * a number as an error. The caller's buffer has to be larger than this.
 */
export const MAX_TOKEN_BYTES = 1 << 20;

/** Keys of one record remembered in the search for duplicates, besides the known ones; longer ones are not. */
const MAX_OTHER_KEYS = 4_096;
const MAX_OTHER_KEY_BYTES = 256;

export const LINE_ERRORS = {
  blank: 'the line is empty',
  value: 'expected a value',
  key: 'expected a key in double quotes',
  colon: "expected ':' after the key",
  comma: "expected ',' or the closing bracket",
  extra: 'more text follows after the end of the value',
  control: 'a control character stands in a string; JSON needs it escaped',
  escape: 'a backslash starts no escape that JSON knows',
  utf8: 'a byte is not UTF-8',
  integer: `an integer has more than ${formatCount(MAX_INTEGER_DIGITS)} digits, the most Python reads`,
  number: 'a number is longer than 1 MiB',
  depth: `nested deeper than ${MAX_DEPTH} levels`,
  incomplete: 'the line ends before its value does',
} as const;
export type LineError = keyof typeof LINE_ERRORS;

/** Where a line is: offsets in the file, without the line end; `buffer[0]` is at `base` of the file. */
export interface LineSpan {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly buffer: Uint8Array;
  readonly base: number;
}

/** Reads the lines of a stream, which it gets in pieces. */
export interface PieceScanner {
  /** Where the pieces have to lie; null where that does not matter. */
  readonly buffer: Uint8Array | null;
  /** As `LineScanner.push`. */
  push(buffer: Uint8Array, from: number, to: number, base: number, final: boolean): number;
  /** To be called when the stream has ended, or is given up. */
  close(): void;
}

/** Told of every line that is not just as Papyra writes it; the others pass in silence. */
export interface LineObserver {
  /** Papyra's scan refuses the line; `errorAt` is the offset in the file where it ceases to be JSON. */
  badLine(span: LineSpan, error: LineError, errorAt: number): void;
  /** The line is a good record, odd or not; only told to those who have use for every record. */
  goodRecord?(span: LineSpan): void;
  /** The line is good, yet not what Papyra writes. */
  oddLine(span: LineSpan, oddity: Oddity): void;
  /** The stream ended within a line. `error` is null when the line is a whole value and lacks only its end. */
  unterminatedLine(span: LineSpan, error: LineError | null, errorAt: number, isObject: boolean): void;
}

/** What is odd about a good line; field sets are bits of indices into `FIELDS`. */
export interface Oddity {
  notObject: boolean;
  unknownKind: boolean;
  missing: number;
  wrongType: number;
  duplicateKey: boolean;
  nonFinite: boolean;
  timeRegression: boolean;
}

/** A record that is sound up to an operator of JSON, or a place in a string, behind which the scanner goes on. */
export interface LineUnderWay {
  /** One of `LINE_STATES`. */
  readonly state: number;
  /** The brackets that close the containers that are open, the outermost first, and what may follow. */
  readonly closing: Uint8Array;
  /** How many are open. */
  readonly depth: number;
  /** The field whose value is under way, as an index in `FIELDS`. */
  readonly field: number;
  /** The fields so far, as bits, and the keys that Papyra does not write. */
  readonly seen: number;
  readonly otherKeys: readonly string[];
  readonly payloadIsObject: boolean;
}

/** Of a line of which another has seen the end. */
interface RestOfLine extends Pick<LineUnderWay, 'closing' | 'depth'> {
  readonly textEnd: number;
}

// States of the line under way. At `VALUE` and above a value is due.
const AFTER_VALUE = 0;
const FIRST_KEY = 1;
const KEY = 2;
const COLON = 3;
const IN_STRING = 4;
const BAD = 5;
const VALUE = 6;
const FIRST_ELEMENT = 7;
const LINE_START = 8;

/** The states behind an operator, and that within a string that is a value. */
export const LINE_STATES = { AFTER_VALUE, FIRST_KEY, KEY, IN_STRING, VALUE, FIRST_ELEMENT } as const;

const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;

/** 1 for the bytes that a string holds as they are and that need no look: ASCII but controls, `"` and `\`. */
const PLAIN = new Uint8Array(256).fill(1, 0x20, 0x80);
PLAIN[0x22] = 0;
PLAIN[0x5c] = 0;

const ESCAPES = new Uint8Array(256);
for (const letter of Buffer.from('"\\/bfnrt')) ESCAPES[letter] = 1;
const HEX_DIGITS = new Uint8Array(256);
for (const digit of Buffer.from('0123456789abcdefABCDEF')) HEX_DIGITS[digit] = 1;

const INFINITY = Buffer.from('Infinity');
/** Words that are values, by their first byte. */
const WORDS: ReadonlyMap<number, { readonly bytes: Uint8Array; readonly type: number }> = new Map([
  [0x74, { bytes: Buffer.from('true'), type: BOOLEAN }],
  [0x66, { bytes: Buffer.from('false'), type: BOOLEAN }],
  [0x6e, { bytes: Buffer.from('null'), type: NULL }],
  [0x4e, { bytes: Buffer.from('NaN'), type: NON_FINITE }],
  [0x49, { bytes: INFINITY, type: NON_FINITE }],
]);

/** Results of the token readers, besides the offset behind the token; `#stop` then says where. */
export const NEED_MORE = -1;
const WRONG = -2;

/** Scans a stream: `push` its pieces in order, the last one as `final`; then it is ready for the next stream. */
export class LineScanner implements PieceScanner {
  readonly buffer = null;
  readonly #observer: LineObserver;
  readonly #facts: RecordFacts | null;
  readonly #stopsAtError: boolean;

  /** How many lines to read before a pause; below 0 for none. */
  #untilPause = -1;

  // The line under way.
  #state = LINE_START;
  #depth = 0;
  /** The brackets that close the containers that are open, the outermost at 1. */
  readonly #closing = new Uint8Array(MAX_DEPTH + 1);
  #line = 1;
  #lineStart = 0;
  #error: LineError = 'incomplete';
  #errorAt = 0;
  #skipLineFeed = false;
  #isObject = false;
  /** Where its text ends in the buffer, where another has looked; -1 for unknown. */
  #textEnd = -1;

  // The string under way.
  #inKey = false;

  // The token just read.
  #stop = 0;
  #tokenError: LineError = 'value';
  #tokenType = 0;
  #hasEscape = false;

  // The record under way.
  #field = NO_FIELD;
  #seen = 0;
  #wrongType = 0;
  #payloadIsObject = true;
  #duplicateKey = false;
  #nonFinite = false;
  #elements = 0;
  readonly #otherKeys = new Set<string>();

  /**
   * `facts` null: only whether the lines are good. `stopsAtError`: a stream of one line, of which nothing is looked
   * at behind its first error.
   */
  constructor(observer: LineObserver, facts: RecordFacts | null, stopsAtError = false) {
    this.#observer = observer;
    this.#facts = facts;
    this.#stopsAtError = stopsAtError;
  }

  /**
   * Reads `buffer[from, to)`, where `buffer[0]` is at offset `base` of the stream, and returns the offset up to
   * which it is done. The caller passes the rest again with more behind it; with `final` nothing follows. It may be done
   * early where `pauseAfter` asked for that.
   *
   * One long loop on purpose: every byte outside a string passes through it, and its state has to stay in
   * registers.
   */
  push(buffer: Uint8Array, from: number, to: number, base: number, final: boolean): number {
    const closing = this.#closing;
    let pos = from;
    let state = this.#state;
    let depth = this.#depth;

    if (this.#skipLineFeed && pos < to) {
      if (buffer[pos] === 0x0a) pos++;
      this.#lineStart = base + pos;
      this.#skipLineFeed = false;
      if (this.#untilPause === 0 && pos < to) return pos;
    }

    while (pos < to) {
      const byte = buffer[pos] as number;

      if (state === IN_STRING) {
        // Only a string that began in an earlier piece, or is too long to hold, comes here.
        const end = this.#readString(buffer, pos, to);
        if (end >= 0) {
          state = this.#inKey ? COLON : AFTER_VALUE;
          pos = end;
        } else if (end === WRONG) {
          this.#fail(base + this.#stop);
          state = BAD;
          pos = this.#stop;
        } else {
          pos = final ? to : this.#stop;
          break;
        }
      } else if (state === BAD) {
        if (this.#stopsAtError) pos = to;
        else pos = this.#textEnd < pos ? endOfLine(buffer, pos, to) : this.#textEnd;
        if (pos < to) {
          pos = this.#endLine(buffer, pos, to, base, state, depth);
          state = LINE_START;
          depth = 0;
          if (this.#untilPause === 0) break;
        }
      } else if (byte === 0x20 || byte === 0x09) {
        pos++;
      } else if (byte === 0x0a || byte === 0x0d) {
        pos = this.#endLine(buffer, pos, to, base, state, depth);
        state = LINE_START;
        depth = 0;
        if (this.#untilPause === 0) break;
      } else if (byte === 0x22 && state !== AFTER_VALUE && state !== COLON) {
        const isKey = state < VALUE;
        this.#hasEscape = false;
        const end = this.#readString(buffer, pos + 1, to);
        if (end >= 0) {
          if (isKey) {
            if (depth === 1) this.#takeKey(buffer, pos + 1, end - 1);
            // The colon and the space behind it nearly always follow; the states take what does not.
            state = COLON;
            pos = end;
            if (pos + 1 < to && buffer[pos] === 0x3a) {
              state = VALUE;
              pos += buffer[pos + 1] === 0x20 ? 2 : 1;
            }
          } else {
            if (depth === 1) this.#takeString(buffer, pos + 1, end - 1);
            else if (depth === 0) this.#isObject = false;
            state = AFTER_VALUE;
            pos = end;
          }
        } else if (end === WRONG) {
          this.#fail(base + this.#stop);
          state = BAD;
          pos = this.#stop;
        } else {
          const isCaptured =
            depth === 1 && (isKey || this.#field === KIND_FIELD || this.#field === EVENT_TYPE_FIELD);
          if (isCaptured && !final && to - pos <= MAX_TOKEN_BYTES) break;
          this.#enterString(isKey, depth);
          state = IN_STRING;
          pos = final ? to : this.#stop;
          break;
        }
      } else if (state >= VALUE) {
        if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
          if (depth === MAX_DEPTH) {
            this.#tokenError = 'depth';
            this.#fail(base + pos);
            state = BAD;
          } else {
            const isObject = byte === OPEN_OBJECT;
            if (depth === 0) this.#isObject = isObject;
            else if (depth === 1) this.#takeContainer(isObject ? OBJECT : ARRAY);
            depth++;
            closing[depth] = isObject ? CLOSE_OBJECT : CLOSE_ARRAY;
            state = isObject ? FIRST_KEY : FIRST_ELEMENT;
            pos++;
          }
        } else if (byte === CLOSE_ARRAY && state === FIRST_ELEMENT) {
          depth--;
          if (depth === 1) this.#takeList(0);
          state = AFTER_VALUE;
          pos++;
        } else {
          const end = this.#readScalar(buffer, pos, to, final);
          if (end >= 0) {
            if (depth === 1) this.#takeScalar(buffer, pos, end);
            else if (depth === 0) this.#isObject = false;
            state = AFTER_VALUE;
            pos = end;
          } else if (end === WRONG) {
            this.#fail(base + this.#stop);
            state = BAD;
            // From the start of the token: its bytes have not been looked at for a line end.
          } else {
            if (final) pos = to;
            break;
          }
        }
      } else if (state === AFTER_VALUE) {
        if (byte === 0x2c && depth > 0) {
          if (depth === 2) this.#elements++;
          state = closing[depth] === CLOSE_OBJECT ? KEY : VALUE;
          pos++;
          if (pos < to && buffer[pos] === 0x20) pos++;
        } else if (depth > 0 && byte === closing[depth]) {
          depth--;
          if (depth === 1 && byte === CLOSE_ARRAY) this.#takeList(this.#elements + 1);
          pos++;
        } else {
          this.#tokenError = depth === 0 ? 'extra' : 'comma';
          this.#fail(base + pos);
          state = BAD;
        }
      } else if (state === COLON && byte === 0x3a) {
        state = VALUE;
        pos++;
      } else if (state === FIRST_KEY && byte === CLOSE_OBJECT) {
        depth--;
        state = AFTER_VALUE;
        pos++;
      } else {
        this.#tokenError = state === COLON ? 'colon' : 'key';
        this.#fail(base + pos);
        state = BAD;
      }
    }

    this.#state = state;
    this.#depth = depth;
    if (final && pos === to) {
      this.#endStream(buffer, to, base, state, depth);
      this.#reset();
    }
    return pos;
  }

  close(): void {}

  #fail(at: number): void {
    this.#error = this.#tokenError;
    this.#errorAt = at;
  }

  /** The string goes on in the next piece: what it says is not needed, or too long to hold. */
  #enterString(isKey: boolean, depth: number): void {
    this.#inKey = isKey;
    if (depth === 1) {
      if (isKey) this.#field = NO_FIELD;
      else this.#noteType(STRING);
    } else if (depth === 0) this.#isObject = false;
  }

  /** Reads on from within a string: the offset behind its closing quote, `NEED_MORE` or `WRONG`. */
  #readString(buffer: Uint8Array, from: number, to: number): number {
    let at = from;
    for (;;) {
      while (at < to && PLAIN[buffer[at] as number] === 1) at++;
      if (at === to) {
        this.#stop = at;
        return NEED_MORE;
      }
      const byte = buffer[at] as number;
      if (byte === 0x22) return at + 1;
      let length: number;
      if (byte === 0x5c) {
        this.#hasEscape = true;
        length = escapeLength(buffer, at, to);
        this.#tokenError = 'escape';
      } else if (byte >= 0x80) {
        length = utf8Length(buffer, at, to);
        this.#tokenError = 'utf8';
      } else {
        length = WRONG;
        this.#tokenError = byte === 0x0a || byte === 0x0d ? 'incomplete' : 'control';
      }
      if (length < 0) {
        this.#stop = at;
        return length;
      }
      at += length;
    }
  }

  /** Reads a number or a word: the offset behind it, `NEED_MORE` or `WRONG`; sets `#tokenType`. */
  #readScalar(buffer: Uint8Array, from: number, to: number, final: boolean): number {
    const byte = buffer[from] as number;
    this.#stop = from;
    this.#tokenError = 'value';
    if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39)) return this.#readNumber(buffer, from, to, final);
    const word = WORDS.get(byte);
    if (word === undefined) return WRONG;
    this.#tokenType = word.type;
    if (word.type === NON_FINITE) this.#nonFinite = true;
    return this.#readWord(buffer, from, to, word.bytes);
  }

  #readWord(buffer: Uint8Array, from: number, to: number, word: Uint8Array): number {
    for (let i = 0; i < word.length; i++) {
      if (from + i === to) return NEED_MORE;
      if (buffer[from + i] !== word[i]) return WRONG;
    }
    return from + word.length;
  }

  #readNumber(buffer: Uint8Array, from: number, to: number, final: boolean): number {
    let at = from;
    if (buffer[at] === 0x2d) at++;
    if (at === to) return NEED_MORE;
    const first = buffer[at] as number;
    if (first === 0x49 && at > from) {
      this.#tokenType = NON_FINITE;
      this.#nonFinite = true;
      return this.#readWord(buffer, at, to, INFINITY);
    }
    const integerStart = at;
    if (first === 0x30) at++;
    else at = endOfDigits(buffer, at, to);
    const integerDigits = at - integerStart;
    if (integerDigits === 0) return WRONG;

    let type = INTEGER;
    let hasExponent = false;
    if (at < to && buffer[at] === 0x2e) {
      const digits = at + 1;
      at = endOfDigits(buffer, digits, to);
      if (at === digits) return this.#lackOfDigits(at - from, at === to);
      type = FLOAT;
    }
    if (at < to && ((buffer[at] as number) | 0x20) === 0x65) {
      let digits = at + 1;
      if (digits < to && (buffer[digits] === 0x2b || buffer[digits] === 0x2d)) digits++;
      at = endOfDigits(buffer, digits, to);
      if (at === digits) return this.#lackOfDigits(at - from, at === to);
      type = FLOAT;
      hasExponent = true;
    }
    if (at - from > MAX_TOKEN_BYTES) return this.#lackOfDigits(at - from, false);
    if (at === to && !final) return NEED_MORE;
    if (type === INTEGER && integerDigits > MAX_INTEGER_DIGITS) {
      this.#tokenError = 'integer';
      return WRONG;
    }
    if (
      type === FLOAT &&
      (hasExponent || integerDigits > 300) &&
      !Number.isFinite(numberAt(buffer, from, at))
    ) {
      type = NON_FINITE;
      this.#nonFinite = true;
    }
    this.#tokenType = type;
    return at;
  }

  /** What lacks digits is wrong, or not there yet; one that is too long is that first, however it comes in pieces. */
  #lackOfDigits(length: number, mayFollow: boolean): number {
    if (length <= MAX_TOKEN_BYTES) return mayFollow ? NEED_MORE : WRONG;
    this.#tokenError = 'number';
    return WRONG;
  }

  #noteType(type: number): void {
    const field = this.#field;
    if (field === NO_FIELD) return;
    if (((FIELDS[field] as Field).allowed & type) === 0) this.#wrongType |= 1 << field;
    if (field === PAYLOAD_FIELD) this.#payloadIsObject = type === OBJECT;
  }

  #takeKey(buffer: Uint8Array, start: number, end: number): void {
    if (this.#facts === null) return;
    let field = fieldAt(buffer, start, end);
    if (this.#hasEscape) {
      const key = Buffer.from(decodeJsonString(buffer, start, end));
      field = fieldAt(key, 0, key.length);
    }
    this.#field = field;
    if (field === NO_FIELD) this.#takeOtherKey(buffer, start, end);
    else {
      const bit = 1 << field;
      if ((this.#seen & bit) !== 0) this.#takeAgain(field);
      this.#seen |= bit;
    }
  }

  /** Of a key that stands twice Python keeps the last value: what was taken of the first is forgotten. */
  #takeAgain(field: number): void {
    this.#duplicateKey = true;
    this.#wrongType &= ~(1 << field);
    if (field === PAYLOAD_FIELD) this.#payloadIsObject = true;
    this.#facts?.forget(field);
  }

  #takeOtherKey(buffer: Uint8Array, start: number, end: number): void {
    if (end - start > MAX_OTHER_KEY_BYTES) return;
    const keys = this.#otherKeys;
    const key = this.#hasEscape
      ? decodeJsonString(buffer, start, end)
      : Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('utf8');
    if (keys.has(key)) this.#duplicateKey = true;
    else if (keys.size < MAX_OTHER_KEYS) keys.add(key);
  }

  #takeString(buffer: Uint8Array, start: number, end: number): void {
    const field = this.#field;
    if (field === NO_FIELD) return;
    this.#noteType(STRING);
    // As where it comes in pieces that cannot be held together.
    if (end - start + 2 > MAX_TOKEN_BYTES) return;
    if (field === KIND_FIELD && this.#hasEscape) {
      const kind = Buffer.from(decodeJsonString(buffer, start, end));
      this.#facts?.kind(kind, 0, kind.length);
    } else if (field === KIND_FIELD) this.#facts?.kind(buffer, start, end);
    else if (field === EVENT_TYPE_FIELD) this.#facts?.eventType(buffer, start, end);
  }

  #takeContainer(type: number): void {
    this.#noteType(type);
    this.#elements = 0;
  }

  #takeList(length: number): void {
    if (this.#field >= FIRST_GAUGE) this.#facts?.gauge(this.#field, length);
  }

  #takeScalar(buffer: Uint8Array, start: number, end: number): void {
    const field = this.#field;
    if (field === NO_FIELD) return;
    const type = this.#tokenType;
    this.#noteType(type);
    if (field === TIMESTAMP_FIELD && (type === FLOAT || type === INTEGER))
      this.#facts?.timestamp(buffer, start, end);
    else if (field >= FIRST_GAUGE && type === INTEGER)
      this.#facts?.gauge(field, numberAt(buffer, start, end));
  }

  /** Ends the line whose line end is at `pos`; the offset at which the next one starts. */
  #endLine(buffer: Uint8Array, pos: number, to: number, base: number, state: number, depth: number): number {
    const span = { line: this.#line, start: this.#lineStart, end: base + pos, buffer, base };
    if (state === AFTER_VALUE && depth === 0) this.#endGoodLine(span);
    else {
      this.#facts?.dropRecord();
      if (state === BAD) this.#observer.badLine(span, this.#error, this.#errorAt);
      else if (state === LINE_START) this.#observer.badLine(span, 'blank', span.start);
      else this.#observer.badLine(span, 'incomplete', span.end);
    }
    this.#resetRecord();
    this.#line++;
    this.#untilPause--;

    let next = pos + 1;
    if (buffer[pos] === 0x0d) {
      if (next === to) this.#skipLineFeed = true;
      else if (buffer[next] === 0x0a) next++;
    }
    this.#lineStart = base + next;
    return next;
  }

  #endStream(buffer: Uint8Array, to: number, base: number, state: number, depth: number): void {
    const span = { line: this.#line, start: this.#lineStart, end: base + to, buffer, base };
    if (span.start >= span.end) return;
    if (state === AFTER_VALUE && depth === 0) {
      this.#endGoodLine(span);
      this.#observer.unterminatedLine(span, null, span.end, this.#isObject);
    } else {
      this.#facts?.dropRecord();
      if (state === BAD) this.#observer.unterminatedLine(span, this.#error, this.#errorAt, false);
      else this.#observer.unterminatedLine(span, 'incomplete', span.end, false);
    }
  }

  #endGoodLine(span: LineSpan): void {
    const facts = this.#facts;
    if (facts === null) return;
    if (!this.#isObject) {
      facts.dropRecord();
      this.#observer.oddLine(span, { ...NOTHING_ODD, notObject: true, nonFinite: this.#nonFinite });
      return;
    }
    const record = facts.endRecord(this.#seen);
    this.#observer.goodRecord?.(span);
    let wrongType = record.kind === NO_KIND ? 0 : this.#wrongType;
    if (record.kind === EVENT && !this.#payloadIsObject) wrongType |= 1 << PAYLOAD_FIELD;
    if (
      record.kind === NO_KIND ||
      record.missing !== 0 ||
      wrongType !== 0 ||
      this.#duplicateKey ||
      this.#nonFinite ||
      record.timeRegression
    ) {
      this.#observer.oddLine(span, {
        notObject: false,
        unknownKind: record.kind === NO_KIND,
        missing: record.missing,
        wrongType,
        duplicateKey: this.#duplicateKey,
        nonFinite: this.#nonFinite,
        timeRegression: record.timeRegression,
      });
    }
  }

  /** Lets `push` return once so many more lines have ended; -1 for not at all. */
  pauseAfter(lines: number): void {
    this.#untilPause = lines;
  }

  /** Whether so many lines have ended, and what comes next is the start of another. */
  get isPaused(): boolean {
    return this.#untilPause === 0 && !this.#skipLineFeed;
  }

  /** The number of the line under way. */
  get line(): number {
    return this.#line;
  }

  /** Passes over lines that another has read; the next starts at that offset of the stream. */
  passOver(lines: number, lineStart: number): void {
    this.#line += lines;
    this.#lineStart = lineStart;
  }

  /** Goes on within a line that another has begun to read; its record is in the facts already. */
  goOnWithin(line: LineUnderWay): void {
    this.#enter(line.state, line.closing, line.depth);
    this.#isObject = true;
    this.#inKey = false;
    this.#field = line.field;
    this.#seen = line.seen;
    this.#payloadIsObject = line.payloadIsObject;
    for (const key of line.otherKeys) this.#otherKeys.add(key);
  }

  /**
   * Goes on within a line, of which another knows that it is sound so far, up to its end: without its record, so that all
   * there is to learn is whether the line is bad. It is that with the number `line`, starts at that offset of the stream, its
   * text ends at `textEnd` of the buffer, and the rest is as in `LineUnderWay`.
   */
  judgeRest(line: number, lineStart: number, state: number, { closing, depth, textEnd }: RestOfLine): void {
    this.#line = line;
    this.#lineStart = lineStart;
    this.#textEnd = textEnd;
    this.#enter(state, closing, depth);
    this.#untilPause = 1;
  }

  #enter(state: number, closing: Uint8Array, depth: number): void {
    this.#state = state;
    this.#depth = depth;
    // A loop, for brackets are few: `set` would need a view of them for every bad line.
    for (let level = 0; level < depth; level++) this.#closing[level + 1] = closing[level] as number;
  }

  #reset(): void {
    this.#state = LINE_START;
    this.#depth = 0;
    this.#line = 1;
    this.#lineStart = 0;
    this.#skipLineFeed = false;
    this.#resetRecord();
  }

  #resetRecord(): void {
    this.#field = NO_FIELD;
    this.#seen = 0;
    this.#wrongType = 0;
    this.#payloadIsObject = true;
    this.#duplicateKey = false;
    this.#nonFinite = false;
    if (this.#otherKeys.size > 0) this.#otherKeys.clear();
  }
}

interface Field {
  readonly allowed: number;
}

const NOTHING_ODD: Oddity = {
  notObject: false,
  unknownKind: false,
  missing: 0,
  wrongType: 0,
  duplicateKey: false,
  nonFinite: false,
  timeRegression: false,
};

function endOfLine(buffer: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && buffer[at] !== 0x0a && buffer[at] !== 0x0d) at++;
  return at;
}

function endOfDigits(buffer: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (buffer[at] as number) >= 0x30 && (buffer[at] as number) <= 0x39) at++;
  return at;
}

function numberAt(buffer: Uint8Array, start: number, end: number): number {
  return Number(Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('latin1'));
}

/** Bytes of the escape whose backslash is at `at`; `NEED_MORE` while what is there may become one. */
function escapeLength(buffer: Uint8Array, at: number, to: number): number {
  if (at + 1 === to) return NEED_MORE;
  const letter = buffer[at + 1] as number;
  if (ESCAPES[letter] === 1) return 2;
  if (letter !== 0x75) return WRONG;
  for (let i = at + 2; i < at + 6; i++) {
    if (i === to) return NEED_MORE;
    if (HEX_DIGITS[buffer[i] as number] === 0) return WRONG;
  }
  return 6;
}

/**
 * Bytes of the character that starts at `at` with a byte from 0x80; `NEED_MORE` while what is there may become
 * one. The ranges are those of the Unicode Standard, table 3-7.
 */
export function utf8Length(buffer: Uint8Array, at: number, to: number): number {
  const lead = buffer[at] as number;
  if (lead < 0xc2 || lead > 0xf4) return WRONG;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + 1 === to) return NEED_MORE;
  const second = buffer[at + 1] as number;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return WRONG;
  for (let i = at + 2; i < at + length; i++) {
    if (i === to) return NEED_MORE;
    if (((buffer[i] as number) & 0xc0) !== 0x80) return WRONG;
  }
  return length;
}
