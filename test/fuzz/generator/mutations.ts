/** Damage to the bytes of a line, of every kind that disks, editors and other programs do. */
import type { Random } from '../../../bench/random.ts';
import { between, mostlySmall, weighted } from './chance.ts';

const STRUCTURE = Buffer.from('{}[]",:\\0123456789-+.eE tfnNI\'');

/** Stretches that mean something to JSON, to text files or to UTF-8. */
const STRETCHES = [
  ...['\t', '\r', '\n', '\r\n', '\f', '\v', '\0', '\ufeff', '\u2028', '\u2029', '\u0085', '\x1c', '\x7f'],
  ...[
    '\\',
    '\\"',
    '\\u',
    '\\u12',
    '\\ud800',
    '\\ud83d\\ude00',
    '\\x41',
    '""',
    '"',
    '{}',
    '[]',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    ',',
    ':',
    ', ',
    ': ',
    '" ',
    'NaN',
    '-Infinity',
    '1e400',
    '01',
    '1.',
    '-',
    '//',
    '/*',
    '\x01',
    '\x1f',
    '😀',
  ],
].map((text) => Buffer.from(text));

/** Bytes that are no UTF-8, or only with the right ones behind them. */
const NOT_UTF8 = [
  [0x80],
  [0xbf],
  [0xff],
  [0xfe],
  [0xc0, 0xaf],
  [0xc1, 0xbf],
  [0xe0, 0x80, 0xaf],
  [0xe0, 0x9f, 0xbf],
  [0xf0, 0x80, 0x80, 0x80],
  [0xf0, 0x8f, 0xbf, 0xbf],
  [0xed, 0xa0, 0x80],
  [0xed, 0xbf, 0xbf],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0xc3],
  [0xe2, 0x82],
  [0xe2],
  [0xf0, 0x9f, 0x98],
  [0xf0, 0x9f],
  [0xe9],
  [0xc3, 0x28],
].map((bytes) => Buffer.from(bytes)) as [Buffer, ...Buffer[]];

type Mutation = (line: Buffer, random: Random, other: Buffer) => Buffer;

const MUTATIONS: readonly (readonly [weight: number, Mutation])[] = [
  [3, flipBit],
  [3, (line, random) => splice(line, random.below(line.length), 1, Buffer.of(random.below(256)))],
  [3, (line, random) => splice(line, somewhere(line, random), 0, Buffer.of(random.below(256)))],
  [4, (line, random) => splice(line, somewhere(line, random), between(random, 1, 4), NOTHING)],
  [2, (line, random) => splice(line, somewhere(line, random), mostlySmall(random, line.length), NOTHING)],
  [2, duplicate],
  [4, (line, random) => line.subarray(0, somewhere(line, random))],
  [1, (line, random) => line.subarray(somewhere(line, random))],
  [2, swap],
  [3, (line, random, other) => spliceLines(line, other, random)],
  [6, replaceStructure],
  [1, commaBeforeBracket],
  [8, (line, random) => splice(line, somewhere(line, random), 0, stretch(random))],
  [2, (line, random) => splice(line, somewhere(line, random), between(random, 1, 3), stretch(random))],
  [3, (line, random) => splice(line, somewhere(line, random), 0, random.pick(NOT_UTF8))],
  [1, (line, random) => Buffer.concat([line, random.pick(NOT_UTF8)])],
  [1, (line, random) => Buffer.concat([stretch(random), line])],
  [1, (line, random) => Buffer.concat([line, stretch(random)])],
  [1, (line, random) => splice(line, somewhere(line, random), 0, Buffer.alloc(between(random, 1, 130)))],
  [1, (line, random) => splice(line, somewhere(line, random), 0, Buffer.alloc(between(random, 1, 130), ' '))],
];

const NOTHING = Buffer.alloc(0);

/** The line damaged in one to three ways; `other` is one of which a part may end up in it. */
export function mutated(line: Buffer, random: Random, other: Buffer): Buffer {
  let damaged = line;
  for (let times = random.pick([1, 1, 1, 2, 3]); times > 0; times--) {
    damaged = weighted(random, MUTATIONS)(damaged, random, other);
  }
  return damaged;
}

function somewhere(line: Buffer, random: Random): number {
  return random.below(line.length + 1);
}

function stretch(random: Random): Buffer {
  return STRETCHES[random.below(STRETCHES.length)] ?? NOTHING;
}

function splice(line: Buffer, at: number, removed: number, added: Buffer): Buffer {
  return Buffer.concat([line.subarray(0, at), added, line.subarray(at + removed)]);
}

function flipBit(line: Buffer, random: Random): Buffer {
  const at = random.below(line.length);
  return splice(line, at, 1, Buffer.of((line[at] ?? 0) ^ (1 << random.below(8))));
}

function duplicate(line: Buffer, random: Random): Buffer {
  const start = somewhere(line, random);
  const end = Math.min(line.length, start + mostlySmall(random, 200));
  return splice(line, end, 0, line.subarray(start, end));
}

function swap(line: Buffer, random: Random): Buffer {
  const at = random.below(line.length);
  const length = between(random, 1, 8);
  const middle = line.subarray(at, at + length);
  return splice(splice(line, at, length, NOTHING), random.below(line.length), 0, middle);
}

function spliceLines(line: Buffer, other: Buffer, random: Random): Buffer {
  return Buffer.concat([line.subarray(0, somewhere(line, random)), other.subarray(somewhere(other, random))]);
}

/** Puts one structural character in the place of another. */
function replaceStructure(line: Buffer, random: Random): Buffer {
  let at = random.below(line.length);
  for (let tries = 0; tries < 20 && !STRUCTURE.includes(line[at] ?? 0); tries++)
    at = random.below(line.length);
  return splice(line, at, 1, Buffer.of(STRUCTURE[random.below(STRUCTURE.length)] ?? 0));
}

function commaBeforeBracket(line: Buffer, random: Random): Buffer {
  const brackets = Array.from(line.keys()).filter((at) => line[at] === 0x7d || line[at] === 0x5d);
  const at = brackets[random.below(brackets.length)];
  return at === undefined ? line : splice(line, at, 0, Buffer.from(random.pick([',', ', ', ' ,'])));
}
