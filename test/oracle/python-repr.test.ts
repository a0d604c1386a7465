/** Random records, measured by the gate and by Python itself. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineScanner } from '../../src/ndjson/line-scanner.ts';
import { reprBytes } from '../../src/recovery/python-repr.ts';
import { PYTHON } from './papyra-environment.ts';

/** Set both to repeat a run that failed. */
const SEED = Number(process.env['ORACLE_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
const CASES = Number(process.env['ORACLE_CASES'] ?? 5_000);

function python(script: string, input: string): string[] {
  const output = execFileSync(PYTHON, ['-c', script], { input, maxBuffer: 1 << 28 });
  return output.toString().trimEnd().split('\n');
}

/** Size of every line's repr; the line itself where Python fails. */
const SIZES = `
import json, sys
for line in sys.stdin.buffer:
    try:
        print(len(repr(json.loads(line)).encode()))
    except Exception as error:
        print(repr(error), line)
`;

/** Of every character whether it is assigned, a letter each. */
const ASSIGNED = `
import unicodedata
print(''.join('ny'[unicodedata.category(chr(code)) != 'Cn'] for code in range(0x110000)))
`;

const UNASSIGNED = /\p{Cn}/u;

/** 1 for what this Node and this Python both have assigned, or neither: the rest is the measure's named limit. */
const agreed = (() => {
  const assigned = python(ASSIGNED, '')[0] ?? '';
  return Uint8Array.from({ length: 0x110000 }, (_, code) =>
    (assigned[code] === 'y') !== UNASSIGNED.test(String.fromCodePoint(code)) ? 1 : 0,
  );
})();
const isAgreed = (character: string) => agreed[character.codePointAt(0) ?? 0] === 1;
const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000;
const characters = [...agreed.keys()].filter((code) => agreed[code] === 1 && !isSurrogate(code));

/** A character of JSON as it is, where JSON takes it so, or as an escape. */
const character = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      { weight: 2, arbitrary: fc.constantFrom(...Buffer.from('\'"\\')) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xff }) },
      { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }) },
      { weight: 2, arbitrary: fc.nat({ max: 0xfff }).map((index) => characters[index] ?? 0) },
      { weight: 3, arbitrary: fc.nat({ max: characters.length - 1 }).map((index) => characters[index] ?? 0) },
    ),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([code, asEscape, upper]) => {
    const text = String.fromCodePoint(code);
    const mustEscape = code < 0x20 || code === 0x22 || code === 0x5c || isSurrogate(code);
    if (!asEscape && !mustEscape) return text;
    const short = JSON.stringify(text).slice(1, -1);
    if (mustEscape && !asEscape && code < 0x80) return short;
    return [...Array(text.length).keys()]
      .map((index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
      .map((hex) => `\\u${upper ? hex.toUpperCase() : hex}`)
      .join('');
  });

/** Two lone surrogates may meet and be a character: that one has to be agreed on, too. */
const string = fc
  .array(character, { maxLength: 12 })
  .map((parts) => `"${parts.join('')}"`)
  .filter((json) => [...(JSON.parse(json) as string)].every(isAgreed));

/** Few and short ones, so that keys meet. */
const key = fc.oneof(
  string,
  fc.constantFrom(
    '"a"',
    String.raw`"\u0061"`,
    '"b"',
    '"é"',
    String.raw`"\u00e9"`,
    String.raw`"\ud83d\ude00"`,
    '"😀"',
  ),
);

const digits = (min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
const integer = fc
  .tuple(fc.constantFrom('', '-'), fc.oneof(digits(1, 20), digits(1, 4_300)))
  .map(([sign, text]) => sign + (text.replace(/^0+/, '') || '0'));

/** Any double as one of the languages writes it, or digits, a point and an exponent at random. */
const float = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value.toExponential()),
  fc.double({ noNaN: true, min: 1e-7, max: 1e21 }).map((value) => value.toFixed(20)),
  fc.tuple(fc.integer({ min: 1e9, max: 2e9 }), digits(1, 9)).map(([seconds, rest]) => `${seconds}.${rest}`),
  fc
    .tuple(integer, digits(1, 25), fc.constantFrom('', 'e', 'E+', 'e-'), fc.nat({ max: 420 }))
    .map(([whole, rest, e, exponent]) => `${whole}.${rest}${e === '' ? '' : e + exponent}`),
);

const blank = fc.constantFrom('', '', '', ' ', '\t ');
const { record } = fc.letrec<{ value: string; record: string; list: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    string,
    integer,
    float,
    fc.constantFrom(
      'true',
      'false',
      'null',
      'NaN',
      'Infinity',
      '-Infinity',
      '-0',
      '-0.0',
      '1e400',
      '1e16',
      '1e-5',
    ),
    tie('record'),
    tie('list'),
  ),
  list: fc
    .tuple(fc.array(tie('value'), { maxLength: 5 }), blank)
    .map(([items, gap]) => `[${items.join(`,${gap}`)}${gap}]`),
  record: fc
    .tuple(fc.array(fc.tuple(key, blank, tie('value')), { maxLength: 6 }), blank)
    .map(
      ([entries, gap]) =>
        `{${gap}${entries.map(([name, space, value]) => `${name}${space}:${space}${value}`).join(`${gap},`)}}`,
    ),
}));

/** Whether the scanner takes the line for good: only such lines are measured. */
function isGood(line: Buffer): boolean {
  let good = true;
  const refuse = () => {
    good = false;
  };
  const scanner = new LineScanner({ badLine: refuse, oddLine() {}, unterminatedLine: refuse }, null);
  scanner.push(Buffer.concat([line, Buffer.from('\n')]), 0, line.length + 1, 0, true);
  return good;
}

function expectSizes(lines: readonly string[]): void {
  const sizes = python(SIZES, `${lines.join('\n')}\n`);
  expect(sizes).toHaveLength(lines.length);
  const differences = lines.flatMap((line, index) => {
    const bytes = Buffer.from(line);
    const size = isGood(bytes) ? String(reprBytes(bytes)) : 'refused';
    return size === sizes[index] ? [] : [{ line, gate: size, python: sizes[index] }];
  });
  expect(differences).toEqual([]);
}

test(`records are as large as Python says (ORACLE_SEED=${SEED} ORACLE_CASES=${CASES})`, () => {
  expectSizes(fc.sample(record, { seed: SEED, numRuns: CASES }));
});

test('so is every character that both know', () => {
  expectSizes(
    characters
      .filter((code) => code >= 0x20 && code !== 0x22 && code !== 0x5c)
      .map((code) => `"${String.fromCodePoint(code)}"`),
  );
});
