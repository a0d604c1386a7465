/** What is wrong with a line that Papyra refuses: slow and clear, for the few lines that need it. */
import { isUtf8 } from 'node:buffer';
import { RULES, type Rule } from './anomaly.ts';
import { LINE_ERRORS, type LineError, LineScanner, NEED_MORE, utf8Length } from './line-scanner.ts';
import { endsWithBrace, searchBudget } from './object-search.ts';

/** A longer line is judged by its first error alone: its bytes are not held in memory. */
export const MAX_DIAGNOSED_BYTES = 8 << 20;

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
  /** Offset within the line of the byte at which it ceases to be JSON. */
  readonly errorAt: number;
}

/** Names the damage of a line that has a line end. */
export function diagnoseBadLine(line: RefusedLine): Diagnosis {
  return (
    invalidUtf8(line, false) ??
    blankLine(line) ??
    byteOrderMark(line) ??
    nulHole(line) ??
    tooDeep(line) ??
    gluedRecords(line) ?? { rule: 'invalid-json', at: line.errorAt, message: LINE_ERRORS[line.error] }
  );
}

/** Names the damage of the last line of a file that has no line end. */
export function diagnoseUnterminatedLine(line: RefusedLine): Diagnosis {
  return (
    invalidUtf8(line, true) ??
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

/** `cutOff`: the line may end within a character, since it was cut there. */
function invalidUtf8({ bytes }: RefusedLine, cutOff: boolean): Diagnosis | null {
  if (isUtf8(bytes)) return null;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] as number;
    const length = byte < 0x80 ? 1 : utf8Length(bytes, at, bytes.length);
    if (length < 0) break;
    at += length;
  }
  if (cutOff && utf8Length(bytes, at, bytes.length) === NEED_MORE) return null;
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

function nulHole({ bytes }: RefusedLine): Diagnosis | null {
  const at = bytes.indexOf(0);
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
  const at = intactSuffix(line.bytes);
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
function intactSuffix(bytes: Uint8Array): number | null {
  if (!endsWithBrace(bytes)) return null;
  let budget = searchBudget(bytes);
  for (let at = bytes.indexOf(0x7b, 1); at >= 0 && budget > 0; at = bytes.indexOf(0x7b, at + 1)) {
    if (bytes[at + 1] !== 0x22) continue;
    suffixScanner.push(bytes, at, bytes.length, 0, true);
    if (suffix.isObject) return at;
    budget -= suffix.errorAt - at + 1;
  }
  return null;
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
