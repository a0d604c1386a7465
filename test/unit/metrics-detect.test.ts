import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORM_NAMES, readMetrics } from '../../src/metrics/detect.ts';
import { decodeText } from '../../src/metrics/text.ts';
import { METRICS_FORMS } from '../../src/report/report-words.ts';

function errorOf(text: string, form: (typeof FORM_NAMES)[number] | null = null): string {
  const reading = readMetrics(text, 'metrics.json', form);
  if (reading.status !== 'error') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.message;
}

test('every form of the report can be named', () => {
  expect([...FORM_NAMES].sort()).toEqual([...METRICS_FORMS].sort());
});

test('an array is refused as the issue asks', () => {
  expect(errorOf('[{"scans": 1}]')).toBe(
    'metrics.json holds a JSON array; a metrics snapshot is one JSON object, as backend.metrics.snapshot() gives.',
  );
});

test.each([
  ['12', /^metrics.json holds the number 12; a metrics snapshot is one JSON object/],
  ['null', /^metrics.json holds only null; /],
  ['true', /^metrics.json holds only true; /],
  ['"\\"inner\\""', /^metrics.json holds the string "inner"; /],
  ['""', /^metrics.json holds an empty JSON string/],
  ['{"scans": NaN}', /^metrics.json holds NaN, which Python writes and JSON does not have/],
  ['{"scans": -Infinity, "a": 1}', /^metrics.json holds Infinity, /],
  ['{"scans": 1', /^metrics.json ends in the middle of a JSON value/],
  ['{"scans": 1, "wri', /^metrics.json ends in the middle of a JSON value/],
  ['{"scans": 1, "a\\', /^metrics.json ends in the middle of a JSON value/],
  ['[1, 2', /^metrics.json ends in the middle of a JSON value/],
  ['{"scans": oops}', /^metrics.json starts like JSON and is not valid JSON/],
  ["{'scans': 1}", /^metrics.json starts like JSON and is not valid JSON/],
  ['{"scans": [1}', /^metrics.json starts like JSON and is not valid JSON/],
  ['<!DOCTYPE html><html>', /^metrics.json holds a web page \(HTML or XML\), not metrics/],
  ['  <html>', /holds a web page/],
  [
    '{"resourceMetrics": []}',
    /OpenTelemetry metrics \(OTLP\/JSON\), which this version of the gate does not read yet/,
  ],
  ['{"resourceMetrics": []}\n{"resourceMetrics": []}\n', /OTLP\/JSON/],
  ['{"schema_version": 1, "metrics": [], "verdict": {}}', /is a report of this gate.*metrics-snapshot\.json/],
  ['{"kind": "event", "system_id": "local"}', /holds records of a Papyra log.*"path"/],
  [
    '{"kind": "event", "system_id": "a"}\n{"kind": "audit", "system_id": "a"}\n',
    /holds records of a Papyra log/,
  ],
  ['{"scans": 1}\n{"scans": 2}\n', /holds several JSON values, one on a line/],
  ['backend: X\nhello', /is in none of the forms the gate knows \(papyra, lines, /],
])('%j says what it is', (text, message) => {
  expect(errorOf(text)).toMatch(message);
});

test.each(FORM_NAMES)('a web page is no %s either', (form) => {
  expect(errorOf('<html>', form)).toMatch(/web page/);
});

test('a named form is taken at its word', () => {
  expect(errorOf('[]', 'papyra')).toMatch(/holds a JSON array/);
  expect(errorOf('scans: 1', 'prometheus')).toMatch(/line 1: "scans: 1" is no Prometheus sample/);
  expect(errorOf('hello', 'lines')).toMatch(/no line of the form "key: number"/);
  expect(errorOf('hello', 'recorder')).toMatch(/not valid JSON/);
  expect(readMetrics('{"lag": {"value": 1}}', 'm', 'recorder')).toMatchObject({
    form: 'recorder',
    status: 'ok',
  });
});

test('a message quotes no more than a line of a source', () => {
  const hostile = `::error::${'x'.repeat(10_000)}\n`;
  const message = errorOf(JSON.stringify({ [hostile]: hostile }));
  expect(message.length).toBeLessThan(500);
  expect(message).not.toContain('\n');
});

test('any text is read, unavailable or an error, and never thrown', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '"',
    ':',
    ' 1',
    '\n',
    '# EOF',
    'scans',
    '│',
    '[',
    ',',
    '\\',
    '\x1b[',
    'a=',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.json(),
  );
  fc.assert(
    fc.property(text, fc.option(fc.constantFrom(...FORM_NAMES)), (source, form) => {
      expect(['ok', 'unavailable', 'error']).toContain(readMetrics(source, 'm', form).status);
    }),
    { numRuns: 1_000 },
  );
});

test('deep and long sources take no stack', () => {
  const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  expect(errorOf(deep)).toMatch(/"a" holds an object/);
  expect(errorOf('['.repeat(1_000_000))).toMatch(/in the middle/);
  const label = `a{b="${'\\\\'.repeat(1_000_000)}"} 1`;
  expect(readMetrics(label, 'm', null).status).toBe('ok');
  expect(errorOf(`${'\n'.repeat(500_000)}x`)).toMatch(/none of the forms/);
});

describe('decodeText', () => {
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFFscans: 1')],
    ['UTF-16 little endian, as PowerShell writes', Buffer.from('\uFEFFscans: 1', 'utf16le')],
    ['UTF-16 big endian', Buffer.from('\uFEFFscans: 1', 'utf16le').swap16()],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes, 'm')).toBe('scans: 1');
  });

  test.each([
    ['', /^m is empty\. /],
    [' \n', /^m is empty\. /],
    ['a\0b', /^m is binary or not in UTF-8/],
    ['\x1f\x8b\x08', /^m is compressed with gzip; unpack it first/],
    ['\xff\x00', /^m is binary or not in UTF-8/],
    ['PK\x03\x04', /^m is a zip archive/],
  ])('%j is refused', (bytes, message) => {
    expect(() => decodeText(Buffer.from(bytes, 'latin1'), 'm')).toThrow(message);
  });
});
