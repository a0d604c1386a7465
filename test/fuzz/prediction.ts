/**
 * What the line scanner has to say of a line, told from CPython's answer. Both agree on every line whether it is
 * JSON, and where it ceases to be; where CPython's position is another one, a rule below says which and why.
 */
import {
  type LineError,
  MAX_DEPTH,
  MAX_INTEGER_DIGITS,
  MAX_TOKEN_BYTES,
} from '../../src/ndjson/line-scanner.ts';
import type { Answer } from './cpython.ts';

/** Ways in which the scanner and CPython differ about a line, and why; `example` is one, `ended` or not by a newline. */
export const DIFFERENCES = {
  'line-end': {
    reason: 'CPython takes the newline for white space and points behind it; a column is one of the line',
    example: '{"a": 1',
    ended: true,
  },
  'blank-line': {
    reason: 'nothing on the line is wrong but that it is blank: its start is pointed to',
    example: ' \t ',
    ended: true,
  },
  'unicode-escape': {
    reason:
      'CPython points to the backslash of a bad escape, but to the u of a bad \\u; here to the backslash',
    example: '"\\u12x4"',
    ended: true,
  },
  'broken-number': {
    reason: 'CPython reads the 1 of "1." and is surprised by the point; here the number is what is wrong',
    example: '[1.]',
    ended: true,
  },
  'trailing-comma': {
    reason:
      'CPython points to the bracket up to 3.12, as is done here, and to the comma before it since 3.13',
    example: '{"a": 1, }',
    ended: true,
  },
  'too-deep': {
    reason: 'CPython names no position, and how deep it reads depends on its version and on its callers',
    example: '['.repeat(MAX_DEPTH + 1),
    ended: true,
  },
  'long-integer': {
    reason:
      'CPython names no position for an integer of too many digits; here it is where the integer starts',
    example: `[${'1'.repeat(MAX_INTEGER_DIGITS + 1)}]`,
    ended: true,
  },
  'long-number': {
    reason: 'a number over 1 MiB is not held, and so not read; CPython reads it when it is no integer',
    example: `0.${'1'.repeat(MAX_TOKEN_BYTES)}`,
    ended: true,
  },
  'not-utf8': {
    reason: "CPython's text file dies of the whole file; here the first such byte of the line is pointed to",
    example: Buffer.from([0x22, 0xff, 0x22]),
    ended: true,
  },
  'cut-off': {
    reason: 'a last line that ends within a token may only have been cut off there: its end is pointed to',
    example: '["a',
    ended: false,
  },
} as const satisfies Record<string, { reason: string; example: string | Uint8Array; ended: boolean }>;

export type Difference = keyof typeof DIFFERENCES;

export interface Prediction {
  /** Null: the line is JSON. */
  readonly error: LineError | null;
  /** Offset in the line; its length where nothing is wrong. */
  readonly at: number;
  /** The rule by which it differs from CPython's answer; null where it is the same. */
  readonly difference: Difference | null;
}

/** A file cannot be predicted: CPython has said something that nobody has thought of. */
export class UnforeseenAnswer extends Error {
  override readonly name = 'UnforeseenAnswer';
}

/**
 * What the scanner has to say of `line`, given without its line end. `limitsDepth`: CPython reads `MAX_DEPTH`
 * levels and no more. @throws UnforeseenAnswer
 */
export function predict(line: Buffer, answer: Answer, limitsDepth: boolean): Prediction {
  const text = earliest(predictText(line, answer), [
    ...(limitsDepth ? [] : tooDeep(line)),
    ...(answer.outcome === 'too many digits' ? [] : longNumber(line)),
  ]);
  const { notUtf8At, cutWithinCharacter, terminated } = answer;
  if (notUtf8At === null) return text;
  if (cutWithinCharacter && !terminated) {
    return earliest(text, [cutOff(line)]);
  }
  return earliest(text, [{ error: 'utf8', at: notUtf8At, difference: 'not-utf8' }]);
}

/** The error that is met first: of two at one place the one that stands first here. */
function earliest(first: Prediction, others: readonly Prediction[]): Prediction {
  let found = first;
  for (const other of others) {
    if (found.error === null || other.at < found.at) found = other;
  }
  return found;
}

function predictText(line: Buffer, answer: Answer): Prediction {
  switch (answer.outcome) {
    case 'good':
      return { error: null, at: line.length, difference: null };
    case 'bad':
      return predictError(line, answer);
    case 'too deep':
      return answer.at === null
        ? only(tooDeep(line), answer)
        : earliest(predictError(line, answer), tooDeep(line));
    case 'too many digits':
      return only(longInteger(line, answer.terminated), answer);
    case 'unknown':
      throw new UnforeseenAnswer('CPython raised an error that is no JSONDecodeError');
  }
}

function only([prediction]: readonly Prediction[], { outcome }: Answer): Prediction {
  if (prediction === undefined)
    throw new UnforeseenAnswer(`CPython finds it ${outcome}, and nothing in it is`);
  return prediction;
}

/** The scanner's words for CPython's. */
const ERRORS: Readonly<Record<string, LineError>> = {
  'Expecting value': 'value',
  'Expecting property name enclosed in double quotes': 'key',
  "Expecting ':' delimiter": 'colon',
  "Expecting ',' delimiter": 'comma',
  'Extra data': 'extra',
  'Invalid control character at': 'control',
  'Invalid \\escape': 'escape',
  'Unexpected UTF-8 BOM (decode using utf-8-sig)': 'value',
};

function predictError(line: Buffer, { message, at, terminated }: Answer): Prediction {
  if (at === null) throw new UnforeseenAnswer(`CPython names no position: ${message}`);
  if (message === 'Unterminated string starting at' && !terminated) return cutOff(line);
  if (at >= line.length) return predictEnd(line, terminated, at);
  const rest = line.toString('latin1', at, at + 10);
  const isWhole = at + rest.length === line.length;

  if (message === 'Invalid \\uXXXX escape') {
    if (!terminated && isWhole && /^u[0-9a-f]{0,4}$/i.test(rest)) return cutOff(line);
    return { error: 'escape', at: at - 1, difference: 'unicode-escape' };
  }
  if (message.startsWith('Illegal trailing comma')) {
    const error = message.endsWith('object') ? 'key' : 'value';
    return { error, at: at + 1 + blanksAt(line, at + 1), difference: 'trailing-comma' };
  }
  if (message === 'Expecting value' && !terminated && isWhole && isStartOfWord(rest)) return cutOff(line);
  const numberStart = startOfBrokenNumber(line, at);
  if (numberStart !== null) return brokenNumber(line, numberStart, at, terminated);
  const error = ERRORS[message];
  if (error === undefined) throw new UnforeseenAnswer(`CPython says "${message}"`);
  return { error, at, difference: null };
}

function cutOff(line: Buffer): Prediction {
  return { error: 'incomplete', at: line.length, difference: 'cut-off' };
}

/** A number that CPython reads up to `end`, where a point or an exponent follows that lacks its digits. */
function brokenNumber(line: Buffer, start: number, end: number, terminated: boolean): Prediction {
  const [tail = ''] = /^(?:\.|e[+-]?)/i.exec(line.toString('latin1', end, end + 2)) ?? [];
  const length = end + tail.length - start;
  if (length > MAX_TOKEN_BYTES) return { error: 'number', at: start, difference: 'long-number' };
  if (!terminated && start + length === line.length) return cutOff(line);
  return { error: 'value', at: start, difference: 'broken-number' };
}

function characterAt(line: Buffer, at: number): string {
  return line.toString('latin1', at, at + 1);
}

/** CPython missed something at the end of the line. */
function predictEnd(line: Buffer, terminated: boolean, at: number): Prediction {
  if (terminated && blanksAt(line, 0) === line.length) {
    return { error: 'blank', at: 0, difference: 'blank-line' };
  }
  return { error: 'incomplete', at: line.length, difference: at > line.length ? 'line-end' : null };
}

function blanksAt(line: Buffer, from: number): number {
  let at = from;
  while (line[at] === 0x20 || line[at] === 0x09) at++;
  return at - from;
}

function isStartOfWord(text: string): boolean {
  return ['true', 'false', 'null', 'NaN', 'Infinity', '-Infinity'].some((word) => word.startsWith(text));
}

/** Start of the number that CPython read up to `at`, where its point or exponent lacks digits; null for none. */
function startOfBrokenNumber(line: Buffer, at: number): number | null {
  const next = characterAt(line, at);
  if (!/[.eE]/.test(next)) return null;
  let start = at;
  while (start > 0 && /[-+.eE\d]/.test(characterAt(line, start - 1))) start--;
  const number = /-?\d+(\.\d+)?([eE][+-]?\d+)?$/.exec(line.toString('latin1', start, at));
  if (number === null || number[2] !== undefined || (next === '.' && number[1] !== undefined)) return null;
  return start + number.index;
}

/** Where the line, which is JSON up to there, opens more brackets than the scanner follows. */
function tooDeep(line: Buffer): Prediction[] {
  if (line.length <= MAX_DEPTH) return [];
  let depth = 0;
  let inString = false;
  for (let at = 0; at < line.length; at++) {
    const byte = line[at];
    if (inString && byte === 0x5c) at++;
    else if (byte === 0x22) inString = !inString;
    else if (!inString && (byte === 0x5b || byte === 0x7b)) {
      depth++;
      if (depth > MAX_DEPTH) return [{ error: 'depth', at, difference: 'too-deep' }];
    } else if (!inString && (byte === 0x5d || byte === 0x7d)) depth--;
  }
  return [];
}

/** The first integer that has more digits than CPython reads, in a line that is JSON up to there. */
function longInteger(line: Buffer, terminated: boolean): Prediction[] {
  for (const { start, end, integerDigits, isInteger } of numbersIn(line)) {
    if (!isInteger || integerDigits <= MAX_INTEGER_DIGITS) continue;
    if (/[.eE]/.test(characterAt(line, end))) return [brokenNumber(line, start, end, terminated)];
    const isTooLong = end - start > MAX_TOKEN_BYTES;
    return [{ error: isTooLong ? 'number' : 'integer', at: start, difference: 'long-integer' }];
  }
  return [];
}

/** The first number that the scanner cannot hold, in a line that is JSON up to there. */
function longNumber(line: Buffer): Prediction[] {
  if (line.length <= MAX_TOKEN_BYTES) return [];
  const long = numbersIn(line).find(({ start, end }) => end - start > MAX_TOKEN_BYTES);
  return long === undefined ? [] : [{ error: 'number', at: long.start, difference: 'long-number' }];
}

interface NumberToken {
  readonly start: number;
  readonly end: number;
  readonly integerDigits: number;
  readonly isInteger: boolean;
}

/** The numbers outside strings. */
function numbersIn(line: Buffer): NumberToken[] {
  const tokens = line
    .toString('latin1')
    .matchAll(
      /"[^"\\]*(?:\\.[^"\\]*)*"|-?(?<integer>0|[1-9]\d*)(?<fraction>\.\d+)?(?<exponent>e[+-]?\d+)?/gis,
    );
  return Array.from(tokens).flatMap(({ 0: text, index, groups }) => {
    const { integer, fraction, exponent } = groups ?? {};
    if (integer === undefined) return [];
    const isInteger = fraction === undefined && exponent === undefined;
    return [{ start: index, end: index + text.length, integerDigits: integer.length, isInteger }];
  });
}
