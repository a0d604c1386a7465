import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  diagnoseBadLine,
  diagnoseUnterminatedLine,
  type RefusedLine,
} from '../../src/ndjson/line-diagnosis.ts';
import { type LineError, type LineObserver, LineScanner, MAX_DEPTH } from '../../src/ndjson/line-scanner.ts';

/** What lines are put together from, so that braces and quotes meet within strings and outside of them. */
const PARTS = [
  ...['{', '}', '[', ']', ',', ', ', ':', ': ', '"', ' ', '\t', '\\', '\\"', '1', '1e', 'x', 'é', '\0'],
  ...['{"', '"{"', '{"a":', '{"a": 1}', '{"a": {"b": 1}}', '"a{": 1', '": 1, "', '[{"a": [1]}, 2]', '"text"'],
  ...['{"kind": "event", "payload": {"n": 1}}', '{"kind": "event", "payload": {"n": [{"m": "'],
].map((part) => Buffer.from(part));
/** A character that is cut short, and a byte that stands in none. */
const NOT_UTF8 = [Buffer.of(0xc3), Buffer.of(0xff)];

const lines = fc
  .array(fc.constantFrom(...PARTS, ...NOT_UTF8), { maxLength: 12 })
  .map((parts) => Buffer.concat(parts));

/** How the scanner refuses a line with an end; null when it takes it. */
function refusal(bytes: Buffer): RefusedLine | null {
  return refusalOf(bytes, Buffer.concat([bytes, Buffer.from('\n')]));
}

/** The same without a line end. */
function refusalOfLast(bytes: Buffer): RefusedLine | null {
  return refusalOf(bytes, bytes);
}

function refusalOf(bytes: Buffer, stream: Buffer): RefusedLine | null {
  let refused: RefusedLine | null = null;
  const note = (error: LineError, errorAt: number) => {
    refused = { bytes, error, errorAt };
  };
  const observer: LineObserver = {
    badLine: (_span, error, errorAt) => note(error, errorAt),
    oddLine() {},
    unterminatedLine: (_span, error, errorAt) => error !== null && note(error, errorAt),
  };
  new LineScanner(observer, null).push(stream, 0, stream.length, 0, true);
  return refused;
}

/** The rule and the place by their definitions, with no regard for where the scanner met its error. */
function byDefinition({ bytes, error, errorAt }: RefusedLine): { rule: string; at: number } {
  if (error === 'blank') return { rule: 'blank-line', at: 0 };
  if (!isUtf8(bytes)) return { rule: 'invalid-utf8', at: firstNotUtf8(bytes) };
  return nulOrObject(bytes) ?? { rule: 'invalid-json', at: errorAt };
}

function byDefinitionOfLast({ bytes }: RefusedLine): { rule: string; at: number } {
  if (!isUtf8UpToCut(bytes)) return { rule: 'invalid-utf8', at: firstNotUtf8(bytes) };
  return nulOrObject(bytes) ?? { rule: 'torn-tail', at: bytes.length };
}

function nulOrObject(line: Uint8Array): { rule: string; at: number } | null {
  const bytes = Buffer.from(line);
  if (bytes.includes(0)) return { rule: 'nul-hole', at: bytes.indexOf(0) };
  for (let at = 1; at < bytes.length; at++) {
    const suffix = bytes.subarray(at);
    const isObject = suffix.toString('latin1').startsWith('{"') && refusal(suffix) === null;
    if (isObject) return { rule: 'glued-records', at };
  }
  return null;
}

function isUtf8UpToCut(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function firstNotUtf8(bytes: Uint8Array): number {
  let end = bytes.length;
  while (!isUtf8(bytes.subarray(0, end))) end--;
  return end;
}

test('a refused line has the rule and the place of its definition, wherever the error was met', () => {
  fc.assert(
    fc.property(lines, (bytes) => {
      const refused = refusal(bytes);
      if (refused !== null) expect(diagnoseBadLine(refused)).toMatchObject(byDefinition(refused));
      const last = refusalOfLast(bytes);
      if (last !== null) expect(diagnoseUnterminatedLine(last)).toMatchObject(byDefinitionOfLast(last));
    }),
    { numRuns: 10_000 },
  );
});

test.each([
  // The brace ends a string, and what follows it is an object all the same.
  ['{"a{": 1, ":2, "x": 3}', 3],
  ['["a{", ":2, "x": 3}', 3],
  ['["a{" , ":2, "x": 3}', 3],
  ['[["a{"], ":2, "x": 3}', 4],
  ['[{"k": "a{"}, ":2, "x": 3}', 9],
  // Read on the way to the end of the line, which is the object's own.
  ['{"a": {"b": 1}', 6],
  ['{"a": {"kind": "event", "payload": {"n": 1}}', 6],
])('%s ends with the object at %d', (line, at) => {
  const refused = refusal(Buffer.from(line)) as RefusedLine;
  expect(diagnoseBadLine(refused)).toMatchObject({ rule: 'glued-records', at });
});

test('an object that is too deep where it is may not be that by itself', () => {
  const at = MAX_DEPTH - 1;
  const refused = refusal(Buffer.from(`${'['.repeat(at)}{"a": [1]}`)) as RefusedLine;
  expect(diagnoseBadLine(refused)).toMatchObject({ rule: 'too-deep' });
  expect(diagnoseUnterminatedLine(refused)).toMatchObject({ rule: 'glued-records', at });
});
