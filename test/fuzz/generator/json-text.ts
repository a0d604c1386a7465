/** Random JSON by its grammar, each part of which may be broken: `flaws` is how many in a thousand are. */
import type { Random } from '../../../bench/random.ts';
import { MAX_DEPTH, MAX_INTEGER_DIGITS } from '../../../src/ndjson/line-scanner.ts';
import { anyOf, between, mostlySmall, once, repeated, weighted } from './chance.ts';

const GOOD_NUMBERS = [
  '0',
  '-0',
  '1',
  '-1',
  '12',
  '9007199254740993',
  '1767225600.1234567',
  '-0.0',
  '0.5',
  '1e5',
  '1E+5',
  '1e-5',
  '2.5E10',
  '1e400',
  '-1e400',
  '1e-400',
  '1.7976931348623157e308',
  '1.7976931348623159e308',
  '0e0',
  '-0e-0',
  'NaN',
  'Infinity',
  '-Infinity',
] as const;

const BAD_NUMBERS = [
  '01',
  '-01',
  '00',
  '1.',
  '-1.',
  '.5',
  '-',
  '--1',
  '+1',
  '1e',
  '1E+',
  '1e-',
  '1.5e',
  '1.e5',
  '1.5.5',
  '1e5.5',
  '1e5e5',
  '0x10',
  '1_000',
  '-NaN',
  'nan',
  'inf',
  '-Inf',
  'Infinit',
  'Infinityy',
  '1,5',
  '١',
  '1 2',
  '0-',
  '1-1',
] as const;

const BAD_WORDS = [
  'True',
  'None',
  'tru',
  'nul',
  'falsee',
  'undefined',
  'truefalse',
  'n',
  't',
  "'a'",
] as const;

/** Characters of one to four bytes; some are white space or line ends to others, but not to JSON. */
const CHARACTERS = [
  ..."aZ09 /{}[],:'",
  'é',
  'ß',
  '߿',
  'ࠀ',
  '€',
  '山',
  '\uffff',
  '\ufeff',
  '\u0085',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u3000',
  '\u007f',
  '\u0080',
  '\ud7ff',
  '\ue000',
  '😀',
  '\u{10000}',
  '\u{10ffff}',
] as const;

const ESCAPES = [
  '\\"',
  '\\\\',
  '\\/',
  '\\b',
  '\\f',
  '\\n',
  '\\r',
  '\\t',
  '\\u0000',
  '\\u00e9',
  '\\uD83D\\uDE00',
  '\\ud800',
  '\\udc00',
  '\\ud800\\u0041',
  '\\ud800\\ud800',
  '\\uFFFF',
  '\\u0022',
] as const;

const BAD_ESCAPES = [
  '\\x41',
  '\\a',
  '\\v',
  '\\0',
  "\\'",
  '\\u',
  '\\u1',
  '\\u12',
  '\\u123',
  '\\u12g4',
  '\\u 123',
  '\\U0041',
  '\\u{41}',
  '\\ud800\\u',
  '\\ud800\\uzzzz',
  '\\ud800\\x',
  '\\é',
  '\\',
  '\\\t',
] as const;

/** White space, and what others take for it. */
const BLANKS = [' ', ' ', ' ', '  ', '\t', ' \t ', '    '] as const;
export const BAD_BLANKS = [
  '\f',
  '\v',
  '\0',
  '\x1c',
  '\ufeff',
  '\u00a0',
  '\u0085',
  '\u2028',
  '\u3000',
  '\b',
] as const;

/** A JSON text of at most `levels` levels. */
export function jsonText(random: Random, flaws: number, levels = 4): string {
  return blank(random, flaws) + value(random, flaws, levels) + blank(random, flaws);
}

/** A number of any shape. */
export function numberText(random: Random, flaws: number): string {
  if (isFlawed(random, flaws)) return random.pick(BAD_NUMBERS);
  if (once(random, 40)) return longNumber(random);
  if (once(random, 2)) return random.pick(GOOD_NUMBERS);
  const integer = String(mostlySmall(random, 2 ** 53));
  return weighted(random, [
    [4, integer],
    [2, `-${integer}`],
    [2, `${integer}.${repeated(between(random, 1, 20), () => String(random.below(10)))}`],
    [1, `${integer}e${random.pick(['', '+', '-'])}${between(random, 0, 330)}`],
    [1, '9'.repeat(between(random, 1, 330))],
  ]);
}

/** A string with its quotes. */
export function stringText(random: Random, flaws: number, most = 40): string {
  const parts = repeated(mostlySmall(random, most), () => stringPart(random, flaws));
  if (!isFlawed(random, flaws)) return `"${parts}"`;
  return random.pick([`"${parts}`, `${parts}"`, `'${parts}'`, `"${parts}""`, parts]);
}

/** Nested around the deepest level that is read, with or without all its brackets closed. */
export function deepText(random: Random): string {
  const depth = weighted(random, [
    [3, between(random, MAX_DEPTH - 2, MAX_DEPTH + 2)],
    [1, between(random, 60, 1_100)],
  ]);
  const openings: string[] = [];
  const closings: string[] = [];
  const bracketsOnly = once(random, 3);
  for (let level = 0; level < depth; level++) {
    const isList = bracketsOnly || once(random, 2);
    openings.push(
      isList ? random.pick(['[', '[ ', '[0,', '["{[",']) : random.pick(['{"a":', '{"[": 1, "b": ']),
    );
    closings.push(isList ? ']' : '}');
  }
  closings.reverse();
  const middle = random.pick(['', '1', '[]', '{}', '"]"', '}', 'x']);
  const text = openings.join('') + middle + closings.join('');
  if (once(random, 6)) return text.slice(0, between(random, 1, text.length));
  return once(random, 6) ? `{"kind": "event", "payload": ${text}, "x": 1}` : text;
}

function value(random: Random, flaws: number, levels: number): string {
  if (isFlawed(random, flaws)) return random.pick(['', random.pick(BAD_WORDS), random.pick(BAD_NUMBERS)]);
  const scalar = levels === 0 || once(random, 3);
  return weighted(random, [
    [3, () => numberText(random, flaws)],
    [4, () => stringText(random, flaws)],
    [2, () => random.pick(['true', 'false', 'null'])],
    [scalar ? 0 : 5, () => list(random, flaws, levels - 1)],
    [scalar ? 0 : 7, () => object(random, flaws, levels - 1)],
  ])();
}

function list(random: Random, flaws: number, levels: number): string {
  const items = Array.from({ length: mostlySmall(random, 12) }, () => value(random, flaws, levels));
  return bracketed(random, flaws, '[', items, ']');
}

function object(random: Random, flaws: number, levels: number): string {
  const members = Array.from({ length: mostlySmall(random, 12) }, () => {
    const key = isFlawed(random, flaws)
      ? random.pick(['a', "'a'", '1', 'null', '[]', '', '"a" "b"'])
      : stringText(random, flaws, 6);
    const colon = isFlawed(random, flaws) ? random.pick(['', '::', '=', ',', ';']) : ':';
    return key + blank(random, flaws) + colon + blank(random, flaws) + value(random, flaws, levels);
  });
  return bracketed(random, flaws, '{', members, '}');
}

function bracketed(
  random: Random,
  flaws: number,
  opening: string,
  items: readonly string[],
  closing: string,
): string {
  let text = isFlawed(random, flaws) ? random.pick(['', '[', '{', '(']) : opening;
  items.forEach((item, index) => {
    text += blank(random, flaws) + item + blank(random, flaws);
    if (index < items.length - 1) text += isFlawed(random, flaws) ? random.pick(['', ';', ',,', ':']) : ',';
  });
  text += blank(random, flaws);
  if (isFlawed(random, flaws)) return text + random.pick(['', `,${closing}`, `, ${closing}`, ']', '}', ')']);
  return text + closing;
}

function blank(random: Random, flaws: number): string {
  if (isFlawed(random, flaws)) return anyOf(random, BAD_BLANKS);
  return once(random, 3) ? random.pick(BLANKS) : '';
}

function stringPart(random: Random, flaws: number): string {
  if (isFlawed(random, flaws)) {
    return random.pick([random.pick(BAD_ESCAPES), String.fromCharCode(random.below(32)), '"']);
  }
  return weighted(random, [
    [4, random.pick(['actor', 'local', ' ', 'x', '0123456789', 'kind'])],
    [2, anyOf(random, CHARACTERS)],
    [1, random.pick(ESCAPES)],
  ]);
}

/** Around the most digits that are read of an integer, which a fraction may have more of. */
function longNumber(random: Random): string {
  const digits = random.pick(['1', '9']).repeat(MAX_INTEGER_DIGITS - 1 + random.below(3));
  return random.pick(['', '-']) + digits + random.pick(['', '', '', '.5', 'e1', '.', 'e', '0.0', 'e-5000']);
}

function isFlawed(random: Random, flaws: number): boolean {
  return flaws > 0 && random.below(1_000) < flaws;
}
