import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_DEPTH } from '../../src/ndjson/line-scanner.ts';
import { reprBytes } from '../../src/recovery/python-repr.ts';

function sizeOf(json: string): number {
  return reprBytes(Buffer.from(json));
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}

/** Lines as JSON, and what CPython 3.11 makes of `repr(json.loads(line))`. */
const STRUCTURE: [string, string][] = [
  ['{}', '{}'],
  ['[]', '[]'],
  ['{"a": 1}', "{'a': 1}"],
  ['{"a":1,"b":[1,2,3]}', "{'a': 1, 'b': [1, 2, 3]}"],
  [' { "a" :\t[ 1 , { } ] } ', "{'a': [1, {}]}"],
  ['[true,false,null]', '[True, False, None]'],
  ['[NaN,Infinity,-Infinity]', '[nan, inf, -inf]'],
];

const STRINGS: [string, string][] = [
  ['"plain"', "'plain'"],
  [`"it's"`, `"it's"`],
  [String.raw`"say \"hi\""`, `'say "hi"'`],
  [String.raw`"it's \"both\" 'n' all"`, String.raw`'it\'s "both" \'n\' all'`],
  [String.raw`"\u0027\u0022"`, String.raw`'\'"'`],
  [`{"it's":1}`, `{"it's": 1}`],
  [String.raw`"back\\slash\/"`, String.raw`'back\\slash/'`],
  [String.raw`"\n\r\t"`, String.raw`'\n\r\t'`],
  [String.raw`"\b\f\u0000\u001F"`, String.raw`'\x08\x0c\x00\x1f'`],
  ['"\x7f"', String.raw`'\x7f'`],
  ['"\u0080\u00a0\u00ad\u00ff"', String.raw`'\x80\xa0\xadÿ'`],
  ['"é 中 😀"', "'é 中 😀'"],
  [String.raw`"\u00e9 \u4E2D \ud83d\ude00"`, "'é 中 😀'"],
  ['"\u2028\u3000\u200b\ufeff\ue000"', String.raw`'\u2028\u3000\u200b\ufeff\ue000'`],
  ['"\u{e0001}\u{100000}"', String.raw`'\U000e0001\U00100000'`],
];

const SURROGATES: [string, string][] = [
  [String.raw`"\ud800"`, String.raw`'\ud800'`],
  [String.raw`"\udc00\ud800"`, String.raw`'\udc00\ud800'`],
  [String.raw`"\ud800\ud83d\ude00"`, String.raw`'\ud800😀'`],
  [String.raw`"\ud800\u0041\ud800x\ud800\n"`, String.raw`'\ud800A\ud800x\ud800\n'`],
];

const NUMBERS: [string, string][] = [
  ['0', '0'],
  ['-0', '0'],
  ['-7', '-7'],
  ['12345678901234567890123456789', '12345678901234567890123456789'],
  ['0.0', '0.0'],
  ['-0.0', '-0.0'],
  ['1.0', '1.0'],
  ['-1.5', '-1.5'],
  ['1e0', '1.0'],
  ['1E+5', '100000.0'],
  ['100e-2', '1.0'],
  ['1.50', '1.5'],
  ['0.1', '0.1'],
  ['0.30000000000000004', '0.30000000000000004'],
  ['0.1000000000000000055511151231257827', '0.1'],
  ['1767225600.1234567', '1767225600.1234567'],
  ['1767225600.12345678', '1767225600.1234567'],
  ['1767225600.000', '1767225600.0'],
  ['123456789012345.6', '123456789012345.6'],
  ['1234567890123456.7', '1234567890123456.8'],
  ['1e15', '1000000000000000.0'],
  ['9999999999999998.0', '9999999999999998.0'],
  ['1e16', '1e+16'],
  ['10000000000000000.0', '1e+16'],
  ['1e22', '1e+22'],
  ['1.5e300', '1.5e+300'],
  ['0.0001', '0.0001'],
  ['0.00009999', '9.999e-05'],
  ['1e-5', '1e-05'],
  ['-1.25e-10', '-1.25e-10'],
  ['5e-324', '5e-324'],
  ['1e-400', '0.0'],
  ['-1e-400', '-0.0'],
  ['1e400', 'inf'],
  ['-1e400', '-inf'],
];

const DUPLICATES: [string, string][] = [
  ['{"a":1,"a":22}', "{'a': 22}"],
  ['{"a":[1,2,3],"b":0,"a":{}}', "{'a': {}, 'b': 0}"],
  ['{"a":1,"a":2,"a":333}', "{'a': 333}"],
  [String.raw`{"a":1,"\u0061":"x"}`, "{'a': 'x'}"],
  [String.raw`{"é":1,"\u00e9":22}`, "{'é': 22}"],
  [String.raw`{"\ud83d\ude00":1,"😀":22}`, "{'😀': 22}"],
  ['{"a":{"b":1,"b":2},"b":3}', "{'a': {'b': 2}, 'b': 3}"],
  ['{"a":{"b":1,"b":2},"a":{"c":1}}', "{'a': {'c': 1}}"],
  ['{"":1,"":2}', "{'': 2}"],
];

describe("the size of Python's repr", () => {
  test.each([...STRUCTURE, ...STRINGS, ...SURROGATES, ...NUMBERS, ...DUPLICATES])(
    'of %s is that of %s',
    (json, repr) => {
      expect(sizeOf(json)).toBe(bytesOf(repr));
      expect(sizeOf(`{"k": [${json}], "l": ${json}}`)).toBe(bytesOf(`{'k': [${repr}], 'l': ${repr}}`));
    },
  );

  test('is taken of a part of a larger buffer', () => {
    const line = Buffer.from('[1.25e3]{"a": 1767225600.1234567}[');
    expect(reprBytes(line.subarray(8, -1))).toBe(bytesOf("{'a': 1767225600.1234567}"));
  });

  test('is taken of the deepest nesting the scanner lets pass', () => {
    expect(sizeOf('['.repeat(MAX_DEPTH) + ']'.repeat(MAX_DEPTH))).toBe(2 * MAX_DEPTH);
    const objects = '{"a": '.repeat(MAX_DEPTH) + 1 + '}'.repeat(MAX_DEPTH);
    expect(sizeOf(objects)).toBe(objects.length);
  });

  test.each([10, 20, 30, 5_000])('counts each of %i keys once, however they are written', (count) => {
    const keys = Array.from({ length: count }, (_, index) => `key-${index}`);
    const escaped = keys.map((key) => key.replace('k', String.raw`\u006b`));
    const json = `{${[...keys, ...escaped, ...keys].map((key, index) => `"${key}": ${index}`).join(', ')}}`;
    const repr = `{${keys.map((key, index) => `'${key}': ${2 * count + index}`).join(', ')}}`;
    expect(sizeOf(json)).toBe(repr.length);
  });

  test('forgets the keys of an object that has ended', () => {
    const many = `{${Array.from({ length: 40 }, (_, index) => `"k${index}": 1`).join(', ')}}`;
    expect(sizeOf(`[${many}, ${many}, {"k1": 1}]`)).toBe(`[${many}, ${many}, {"k1": 1}]`.length);
  });

  test('of something that is no JSON is an error', () => {
    for (const json of ['', '{', '{"a" 1}', '{"a', '[1,', 'x'])
      expect(() => sizeOf(json)).toThrow(/not JSON/);
  });

  test('is that of a text put together from the values', () => {
    fc.assert(
      fc.property(valueArbitrary, fc.boolean(), (value, indented) => {
        const json = JSON.stringify(value, null, indented ? '\t' : '').replaceAll('\n', ' ');
        expect(sizeOf(json)).toBe(bytesOf(pythonRepr(value)));
      }),
    );
  });
});

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** Printable characters and both quotes; what has to be escaped is in the table above. */
const textArbitrary = fc.string({ unit: fc.constantFrom(...'ab \'"\\é中😀\n') });

const valueArbitrary: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    textArbitrary,
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value')),
    fc.dictionary(textArbitrary, tie('value')),
  ),
})).value;

function pythonRepr(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return stringRepr(value);
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${stringRepr(key)}: ${pythonRepr(item)}`);
  return `{${entries.join(', ')}}`;
}

function stringRepr(text: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  if (!text.includes("'")) return `'${escaped}'`;
  return text.includes('"') ? `'${escaped.replaceAll("'", "\\'")}'` : `"${escaped}"`;
}
