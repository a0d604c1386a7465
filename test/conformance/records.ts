/** The lines of a case, read apart from the scanner: as Python splits them, with a strict parser for the records. */

import { LineScanner } from '../../src/ndjson/line-scanner.ts';
import { RecordFacts } from '../../src/ndjson/record-facts.ts';
import type { Case } from './cases.ts';

export interface SourceLine {
  readonly file: string;
  readonly line: number;
  /** Without its line end. */
  readonly bytes: Buffer;
  readonly hasLineEnd: boolean;
  /** A JSON object, as Python reads it. */
  readonly isRecord: boolean;
  /** No record, yet one to Papyra's readers, which strip what Unicode calls white space (deviation reader-strips). */
  readonly isStrippedRecord: boolean;
}

/** Names of the files of an artifact, oldest first. */
export function memberNames({
  backend,
  path,
  max_files = 5,
}: Partial<Case['options']> & { path: string }): string[] {
  if (backend !== 'rotating') return [path];
  return Array.from({ length: max_files }, (_, i) =>
    i === max_files - 1 ? path : `${path}.${max_files - 1 - i}`,
  );
}

/** All lines of all files, oldest first. */
export function sourceLines({
  files,
  options,
}: Pick<Case, 'files'> & { options: Partial<Case['options']> & { path: string } }): SourceLine[] {
  return memberNames(options).flatMap((file) => {
    const content = files[file];
    return content === undefined || content === '<dir>' ? [] : linesOf(file, Buffer.from(content, 'base64'));
  });
}

/** What `str.strip` takes off. */
const BLANK = '[\\t-\\r \\x1c-\\x1f\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]+';
const PYTHON_BLANKS = new RegExp(`^${BLANK}|${BLANK}$`, 'g');

function linesOf(file: string, content: Buffer): SourceLine[] {
  // Latin-1 keeps the bytes apart, whatever they are.
  const parts = content.toString('latin1').split(/(\r\n|\r|\n)/);
  const lines: SourceLine[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const text = parts[i] ?? '';
    const hasLineEnd = parts[i + 1] !== undefined;
    if (text === '' && !hasLineEnd) continue;
    const bytes = Buffer.from(text, 'latin1');
    const isGood = isRecord(bytes);
    const stripped = Buffer.from(bytes.toString('utf8').replace(PYTHON_BLANKS, ''));
    lines.push({
      file,
      line: i / 2 + 1,
      bytes,
      hasLineEnd,
      isRecord: isGood,
      isStrippedRecord: !isGood && stripped.length < bytes.length && isRecord(stripped),
    });
  }
  return lines;
}

/** The scanner's own answer on one line, which conformance holds to Papyra's elsewhere. */
function isRecord(bytes: Buffer): boolean {
  const facts = new RecordFacts();
  let isBad = false;
  const bad = () => {
    isBad = true;
  };
  const observer = { badLine: bad, oddLine() {}, unterminatedLine() {} };
  const line = Buffer.concat([bytes, Buffer.from('\n')]);
  new LineScanner(observer, facts).push(line, 0, line.length, 0, true);
  return !isBad && facts.counts.total === 1;
}

/** Python's words that JSON does not know, outside strings. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN|-?\d[\d.eE+-]*/g;

/** The value of a record as Python reads it, for comparison: doubles are doubles, NaN and Infinity are told apart. */
export function recordKey(text: string): unknown {
  const plain = text.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token;
    const isWord = token.endsWith('y') || token === 'NaN';
    return JSON.stringify(`number ${isWord ? token : Number(token)}`);
  });
  return JSON.parse(plain);
}
