import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intactRecords } from '../../src/ndjson/salvage.ts';
import { eventLine } from '../support/temporary.ts';

const ONE = eventLine(1).trimEnd();
const TWO = eventLine(2, 'ActorCrashed').trimEnd();
const TORN = '{"kind": "event", "system_id": "lo';

function salvaged(line: string | Buffer, isCut = false): string[] {
  const bytes = Buffer.from(line);
  return intactRecords(bytes, isCut).map(({ start, end }) => bytes.subarray(start, end).toString());
}

describe('the salvage of a broken line', () => {
  test.each([
    ['a torn record and the next append', TORN + ONE, [ONE]],
    ['two records that lost the newline between them', ONE + TWO, [ONE, TWO]],
    ['a whole record, a torn one and a whole one', ONE + TORN + TWO, [ONE, TWO]],
    ['a torn record and two whole ones', TORN + ONE + TWO, [ONE, TWO]],
    ['a NUL hole and a record', `\0\0\0${ONE}`, [ONE]],
    ['a byte order mark', `\ufeff${ONE}`, [ONE]],
    ['a record and what was written over its neighbour', `${ONE}\0\0\0`, [ONE]],
    ['a record and a torn one', ONE + TORN, [ONE]],
    ['blanks between records', `${ONE} \t${TWO}`, [`${ONE} \t`, TWO]],
  ])('%s', (_, line, expected) => {
    expect(salvaged(line)).toEqual(expected);
  });

  test('takes records behind bytes that are not UTF-8', () => {
    expect(
      salvaged(Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xff, 0xc3]), Buffer.from(ONE)])),
    ).toEqual([ONE]);
  });

  test.each([
    ['nothing', ''],
    ['a torn record', TORN],
    ['an object that is no record of Papyra', `${TORN}{"a": 1}`],
    ['a record without all its fields', `${TORN}{"kind": "event", "timestamp": 1}`],
    [
      'a payload that looks like an object of its own',
      '{"kind": "event", "payload": {"kind": "x", "timestamp": 1}',
    ],
    ['junk', 'no json at all'],
    ['an array of records', `[${ONE}, ${TWO}]x`],
  ])('makes no record out of %s', (_, line) => {
    expect(salvaged(line)).toEqual([]);
  });

  test('takes no record out of a payload that was torn behind it', () => {
    const outer = `{"kind": "dead_letter", "system_id": "s", "payload": ${ONE}`;
    expect(salvaged(outer, true)).toEqual([]);
    expect(salvaged(outer + TWO)).toEqual([TWO]);
    // Torn right behind the colon and followed by an append looks the same, and is far more likely.
    expect(salvaged(outer)).toEqual([ONE]);
  });

  test('finds every record that stands whole at the end, whatever is in front', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (junk) => {
        const front = Buffer.from(junk.filter((byte) => byte !== 0x0a && byte !== 0x0d && byte !== 0x7b));
        expect(salvaged(Buffer.concat([front, Buffer.from(ONE)]))).toEqual([ONE]);
      }),
    );
  });

  test('stays linear on braces that lead nowhere', () => {
    const braces = Buffer.from('{"'.repeat(500_000));
    expect(intactRecords(braces, false)).toEqual([]);
  });
});
