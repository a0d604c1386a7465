import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LineError,
  type LineObserver,
  LineScanner,
  type LineSpan,
  MAX_DEPTH,
  MAX_INTEGER_DIGITS,
  MAX_TOKEN_BYTES,
  type Oddity,
} from '../../src/ndjson/line-scanner.ts';
import { RecordFacts } from '../../src/ndjson/record-facts.ts';

/** Everything a scan says, in a form that can be compared. */
interface Said {
  readonly lines: string[];
  readonly facts: object;
}

class Recorder implements LineObserver {
  readonly lines: string[] = [];

  badLine(span: LineSpan, error: LineError, errorAt: number): void {
    this.lines.push(`bad ${position(span)} ${error}@${errorAt}`);
  }
  oddLine(span: LineSpan, oddity: Oddity): void {
    this.lines.push(`odd ${position(span)} ${JSON.stringify(oddity)}`);
  }
  unterminatedLine(span: LineSpan, error: LineError | null, errorAt: number, isObject: boolean): void {
    this.lines.push(`unterminated ${position(span)} ${error}@${errorAt} ${isObject}`);
  }
}

function position({ line, start, end }: LineSpan): string {
  return `${line}:${start}-${end}`;
}

function scan(bytes: Uint8Array, pieceSize = Math.max(bytes.length, 1)): Said {
  const recorder = new Recorder();
  const facts = new RecordFacts();
  const scanner = new LineScanner(recorder, facts);
  let held = Buffer.alloc(0);
  let base = 0;
  for (let at = 0; ; at += pieceSize) {
    const piece = bytes.subarray(at, at + pieceSize);
    const buffer = Buffer.concat([held, piece]);
    const isLast = piece.length === 0;
    const done = scanner.push(buffer, 0, buffer.length, base, isLast);
    if (isLast) break;
    held = buffer.subarray(done);
    base += done;
  }
  const { counts, firstTimestamp } = facts;
  return {
    lines: recorder.lines,
    facts: {
      counts,
      events: facts.events(),
      audit: facts.latestAudit(),
      firstTimestamp,
      last: facts.lastTimestamp(),
    },
  };
}

function verdictOn(line: string | Uint8Array): 'good' | 'bad' {
  const bytes = Buffer.concat([Buffer.from(line), Buffer.from('\n')]);
  return scan(bytes).lines.some((said) => said.startsWith('bad')) ? 'bad' : 'good';
}

/** Python's answer for a line without NaN and Infinity, by way of another parser. */
function referenceAccepts(line: Buffer): boolean {
  if (!isUtf8(line)) return false;
  const text = line.toString();
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const EVENT = '{"kind": "event", "system_id": "s", "actor_address": "s:1", "event_type": "ActorCrashed", ';

describe('the line scanner', () => {
  test.each([
    'NaN',
    'Infinity',
    '-Infinity',
    '-0',
    '1E+5',
    '1e400',
    '"\\ud800"',
    '"\u2028"',
    '"\x7f"',
    ' [ ] ',
    '{}',
  ])('takes %j as Python does', (line) => {
    expect(verdictOn(line)).toBe('good');
  });

  test.each([
    '',
    ' ',
    '-NaN',
    'nan',
    '01',
    '+1',
    '1.',
    '.5',
    '1e',
    '-',
    '[1,]',
    '{"a":1,}',
    '"\x00"',
    '"\\x41"',
    '\f1',
  ])('refuses %j as Python does', (line) => {
    expect(verdictOn(line)).toBe('bad');
  });

  test.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a character beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80]],
    ['a stray continuation', [0x80]],
    ['a cut sequence', [0xe2, 0x82]],
  ])('refuses %s in a string', (_, bytes) => {
    expect(verdictOn(Buffer.concat([Buffer.from('"'), Buffer.from(bytes), Buffer.from('"')]))).toBe('bad');
  });

  test('reads integers up to the digits Python reads, floats of any length', () => {
    expect(verdictOn('1'.repeat(MAX_INTEGER_DIGITS))).toBe('good');
    expect(verdictOn(`-${'1'.repeat(MAX_INTEGER_DIGITS)}`)).toBe('good');
    expect(verdictOn('1'.repeat(MAX_INTEGER_DIGITS + 1))).toBe('bad');
    expect(verdictOn(`1.${'1'.repeat(2 * MAX_INTEGER_DIGITS)}`)).toBe('good');
  });

  test('reads nesting up to its limit', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(verdictOn(nested(MAX_DEPTH))).toBe('good');
    expect(verdictOn(nested(MAX_DEPTH + 1))).toBe('bad');
  });

  test('ends lines at \\r, \\n and \\r\\n, inside strings too', () => {
    const said = scan(Buffer.from('1\r2\n3\r\n"a\rb"\n4'));
    expect(said.lines.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'odd 1:0-1',
      'odd 2:2-3',
      'odd 3:4-5',
      'bad 4:7-9',
      'bad 5:10-12',
      'odd 6:13-14',
      'unterminated 6:13-14',
    ]);
  });

  test('knows the fields of a record in any order, and their escapes', () => {
    const rotating =
      '{"total_actors": 2, "registry_dead": ["a", "b"], "timestamp": 1.5, "k\\u0069nd": "a\\u0075dit"}\n';
    const { facts } = scan(Buffer.from(rotating));
    expect(facts).toMatchObject({
      counts: { audit: 1, other: 0 },
      audit: { total_actors: 2, registry_dead: 2 },
      firstTimestamp: '1.5',
    });
  });

  test('counts events by their type, whatever it is called', () => {
    const lines = ['ActorCrashed', '__proto__', 'A\\nB', '__proto__'].map(
      (type) => `{"kind": "event", "event_type": "${type}"}\n`,
    );
    const { facts } = scan(Buffer.from(lines.join('')));
    expect(Object.entries((facts as { events: object }).events)).toEqual([
      ['ActorCrashed', 1],
      ['A\nB', 1],
      ['__proto__', 2],
    ]);
  });

  test('gauges of a record that is no audit do not count for the next one', () => {
    const lines = '{"kind": "x", "total_actors": 9}\n{"kind": "audit", "alive_actors": 1}\n';
    expect(scan(Buffer.from(lines)).facts).toMatchObject({ audit: { alive_actors: 1 } });
    expect((scan(Buffer.from(lines)).facts as { audit: object }).audit).not.toHaveProperty('total_actors');
  });

  test.each([
    ['missing', `${EVENT}"timestamp": 1}`, { missing: 1 << 6 }],
    ['wrongType', `${EVENT}"payload": {}, "timestamp": "now"}`, { wrongType: 1 << 3 }],
    ['wrongType of a payload', `${EVENT}"payload": [], "timestamp": 1}`, { wrongType: 1 << 6 }],
    ['duplicateKey', `${EVENT}"payload": {}, "timestamp": 1, "timestamp": 2}`, { duplicateKey: true }],
    [
      'duplicateKey of another key',
      `${EVENT}"x": 1, "\\u0078": 1, "payload": {}, "timestamp": 1}`,
      { duplicateKey: true },
    ],
    ['nonFinite', `${EVENT}"payload": {"a": [1e999]}, "timestamp": 1}`, { nonFinite: true }],
    ['unknownKind', '{"kind": "weird"}', { unknownKind: true }],
    ['notObject', '[]', { notObject: true }],
  ])('tells %s', (_, line, expected) => {
    const [said] = scan(Buffer.from(`${line}\n`)).lines;
    expect(JSON.parse((said as string).replace(/^odd \S+ /, ''))).toMatchObject(expected);
  });

  test('tells a timestamp that goes back, with all digits that were written', () => {
    const at = (timestamp: string) => `${EVENT}"payload": {}, "timestamp": ${timestamp}}\n`;
    const regressions = (...timestamps: string[]) =>
      scan(Buffer.from(timestamps.map(at).join(''))).lines.filter((line) =>
        line.includes('"timeRegression":true'),
      ).length;
    expect(regressions('1767225600.1234567', '1767225600.12345671', '1767225600.2', '1767225601')).toBe(0);
    expect(regressions('1767225600.12345672', '1767225600.12345671')).toBe(1);
    expect(regressions('10', '9', '1e1', '99', '100')).toBe(1);
    expect(regressions('-1', '-2', '0')).toBe(1);
  });

  test('says the same however the bytes are cut into pieces', () => {
    const seeds = [
      '{"kind": "event", "event_type": "Actor\\u0043rashed", "timestamp": 12.25, "payload": {"é": "\\ud83d\\ude00😀"}}',
      '{"kind": "audit", "total_actors": 12, "registry_dead": ["a", 1], "registry_orphans": [ ], "timestamp": 1e1}',
      'tru',
      'NaN',
      '-Infinity',
      '"\\u12',
      '{"a": 1}{"b": 2}',
      '',
      ' ',
      '\xff',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...seeds), fc.json(), fc.string({ unit: 'binary' }))),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        (lines, lineEnd, terminated, pieceSize) => {
          const bytes = Buffer.from(lines.join(lineEnd) + (terminated ? lineEnd : ''));
          expect(scan(bytes, pieceSize)).toEqual(scan(bytes));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('takes and refuses what another parser does, after any damage', () => {
    fc.assert(
      fc.property(
        fc.json({ noUnicodeString: false }),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 3 }),
        (json, damage) => {
          const bytes = Buffer.from(json);
          for (const [at, value] of damage) bytes[at % bytes.length] = value;
          const line = Buffer.from(bytes.filter((byte) => byte !== 0x0a && byte !== 0x0d));
          expect(verdictOn(line) === 'good').toBe(referenceAccepts(line));
        },
      ),
      { numRuns: 3_000 },
    );
  });

  test('needs no memory for a line, a string or a key of any length', () => {
    const long = 'x'.repeat(3 * MAX_TOKEN_BYTES);
    const line = `{"${long}": "${long}", "kind": "event", "event_type": "${long}", "timestamp": 1}\n`;
    const recorder = new Recorder();
    const facts = new RecordFacts();
    const scanner = new LineScanner(recorder, facts);
    const bytes = Buffer.from(line);
    const pieceSize = 2 * MAX_TOKEN_BYTES;
    const buffer = Buffer.alloc(pieceSize);
    let [base, held, read] = [0, 0, 0];
    for (;;) {
      const count = bytes.copy(buffer, held, read, read + pieceSize - held);
      read += count;
      const done = scanner.push(buffer, 0, held + count, base, count === 0);
      if (count === 0) break;
      buffer.copyWithin(0, done, held + count);
      held = held + count - done;
      base += done;
      expect(held).toBeLessThan(pieceSize);
    }
    expect(facts.counts).toMatchObject({ total: 1, event: 1 });
    expect(facts.events()).toEqual({});
  });
});
