/** What is wrong with a line that Papyra refuses: slow and clear, for the few lines that need it. */
import { isUtf8 } from 'node:buffer';
import { RULES, type Rule } from './anomaly.ts';
import {
  LINE_ERRORS,
  type LineError,
  LineScanner,
  type LineSpan,
  NEED_MORE,
  utf8Length,
} from './line-scanner.ts';
import { endsWithBrace, searchBudget } from './object-search.ts';

/** A longer line is judged by its first error alone: its bytes are not held in memory. */
export const MAX_DIAGNOSED_BYTES = 8 << 20;

const BRACE = 0x7b;
const QUOTE = 0x22;
/** What may stand behind a string in a line that goes on, and in a key: a space, `,`, `:`, `]` and `}`, but no tab. */
const BEHIND_STRING = [0x20, 0x2c, 0x3a, 0x5d, 0x7d];

export interface Diagnosis {
  readonly rule: Rule;
  /** Offset within the line, in bytes, of what is wrong. */
  readonly at: number;
  readonly message: string;
}

export interface RefusedLine {
  /** Without its line end. */
  readonly bytes: Uint8Array;
  readonly error: LineError;
  /**
   * Offset within the line of the byte at which it ceases to be JSON. What is before it holds no NUL and is UTF-8, but for a
   * character that the end of the file cuts.
   */
  readonly errorAt: number;
}

/** The rule of a line that `isTorn`. */
export const TORN_RULE: Rule = 'invalid-json';

/** Whether a line that has a line end is torn and nothing else, as most broken ones are. */
export function isTorn({ start, end, buffer, base }: LineSpan, error: LineError): boolean {
  return error === 'incomplete' && start >= base && !endsWithBrace(buffer, end - base);
}

/** Names the damage of a line that has a line end. */
export function diagnoseBadLine(line: RefusedLine): Diagnosis {
  return (
    blankLine(line) ??
    invalidUtf8(line) ??
    byteOrderMark(line) ??
    nulHole(line) ??
    tooDeep(line) ??
    gluedRecords(line) ?? { rule: 'invalid-json', at: line.errorAt, message: LINE_ERRORS[line.error] }
  );
}

/** Names the damage of the last line of a file that has no line end. */
export function diagnoseUnterminatedLine(line: RefusedLine): Diagnosis {
  return (
    invalidUtf8UpToCut(line) ??
    nulHole(line) ??
    gluedRecords(line) ?? {
      rule: 'torn-tail',
      at: line.bytes.length,
      message: RULES['torn-tail'].meaning,
    }
  );
}

/** Names the damage of a line that is too long to be held, by the first error alone, and without its place. */
export function diagnoseUnseenLine(error: LineError, isCut: boolean): Diagnosis {
  const message = LINE_ERRORS[error];
  if (error === 'utf8') return { rule: 'invalid-utf8', at: 0, message };
  if (isCut) return { rule: 'torn-tail', at: 0, message: RULES['torn-tail'].meaning };
  return { rule: error === 'depth' ? 'too-deep' : 'invalid-json', at: 0, message };
}

/** Column of a byte offset: characters before it, from 1, as Python counts them. */
export function columnAt(bytes: Uint8Array, at: number): number {
  const end = Math.min(at, bytes.length);
  let characters = 0;
  for (let i = 0; i < end; i++) {
    if (((bytes[i] as number) & 0xc0) !== 0x80) characters++;
  }
  return characters + 1;
}

/** In a line that may end within a character, since it was cut there. */
function invalidUtf8UpToCut({ bytes }: RefusedLine): Diagnosis | null {
  const found = invalidUtf8({ bytes, errorAt: 0 });
  return found !== null && utf8Length(bytes, found.at, bytes.length) === NEED_MORE ? null : found;
}

function invalidUtf8({ bytes, errorAt }: Pick<RefusedLine, 'bytes' | 'errorAt'>): Diagnosis | null {
  if (errorAt === bytes.length || isUtf8(bytes)) return null;
  let at = errorAt;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    const length = byte < 0x80 ? 1 : utf8Length(bytes, at, bytes.length);
    if (length < 0) break;
    at += length;
  }
  const value = (bytes[at] as number).toString(16).padStart(2, '0');
  return {
    rule: 'invalid-utf8',
    at,
    message: `byte 0x${value} is not UTF-8`,
  };
}

function blankLine({ error }: RefusedLine): Diagnosis | null {
  return error === 'blank' ? { rule: 'blank-line', at: 0, message: RULES['blank-line'].meaning } : null;
}

function byteOrderMark({ bytes }: RefusedLine): Diagnosis | null {
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return null;
  return { rule: 'bom', at: 0, message: RULES.bom.meaning };
}

function nulHole({ bytes, errorAt }: RefusedLine): Diagnosis | null {
  const at = errorAt === bytes.length ? -1 : bytes.indexOf(0, errorAt);
  if (at < 0) return null;
  let end = at;
  while (bytes[end] === 0) end++;
  const run = end - at === 1 ? 'a NUL byte' : `${end - at} NUL bytes in a row`;
  return { rule: 'nul-hole', at, message: run };
}

function tooDeep({ error, errorAt }: RefusedLine): Diagnosis | null {
  return error === 'depth' ? { rule: 'too-deep', at: errorAt, message: LINE_ERRORS.depth } : null;
}

function gluedRecords(line: RefusedLine): Diagnosis | null {
  const at = intactSuffix(line);
  if (at === null) return null;
  return {
    rule: 'glued-records',
    at,
    message: 'the intact record starts here',
  };
}

/**
 * Offset of the longest suffix of a broken line that is a JSON object with at least one key, or null. A record
 * that was torn by a crash and followed by the next append looks like that. Braces inside strings do no harm:
 * what follows them is no object up to the end of the line.
 */
function intactSuffix(line: RefusedLine): number | null {
  const { bytes } = line;
  if (!endsWithBrace(bytes)) return null;
  let budget = searchBudget(bytes);
  for (let at = bytes.indexOf(BRACE, 1); at >= 0 && budget > 0; at = bytes.indexOf(BRACE, at + 1)) {
    if (bytes[at + 1] !== QUOTE || isKnownToFail(line, at)) continue;
    suffixScanner.push(bytes, at, bytes.length, 0, true);
    if (suffix.isObject) return at;
    budget -= suffix.errorAt - at + 1;
  }
  return null;
}

/**
 * Whether the object that begins with the brace and the quote at `at` was read on the way to the error of the line. It has
 * then ended, with more behind it, or comes upon the same error; but for the depth, which counts from its own beginning, and
 * the end of the line, which may be its own end. Were the brace the end of a string, the line would have had to go on with
 * what may follow one.
 */
function isKnownToFail({ bytes, error, errorAt }: RefusedLine, at: number): boolean {
  if (at + 2 >= errorAt || error === 'depth' || error === 'incomplete') return false;
  return !BEHIND_STRING.includes(bytes[at + 2] as number);
}

/** What the scan of the last suffix, which has no line end, came to. */
const suffix = { isObject: false, errorAt: 0 };

/** One for all suffixes: a million broken lines would otherwise make a million of them. */
const suffixScanner = new LineScanner(
  {
    badLine() {},
    oddLine() {},
    unterminatedLine(_span, error, errorAt, isObject) {
      suffix.isObject = error === null && isObject;
      suffix.errorAt = errorAt;
    },
  },
  null,
  true,
);
