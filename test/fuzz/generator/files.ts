/** Whole files of lines, each after one of several recipes; the same seed gives the same file. */
import { createRandom, type Random } from '../../../bench/random.ts';
import { createRecords } from '../../../bench/records.ts';
import { MAX_TOKEN_BYTES } from '../../../src/ndjson/line-scanner.ts';
import type { FuzzFile, Wanted } from '../engines.ts';
import { anyOf, between, mostlySmall, once, repeated, weighted } from './chance.ts';
import { BAD_BLANKS, deepText, jsonText, numberText, stringText } from './json-text.ts';
import { mutated } from './mutations.ts';
import { oddRecord } from './odd-records.ts';

/** Makes the next line, without a line end that is meant as one. */
type Lines = () => Buffer;

interface Recipe {
  readonly name: string;
  readonly weight: number;
  readonly lines: number;
  /** Sets up the lines of one file. */
  readonly make: (random: Random) => Lines;
}

const RECIPES: readonly Recipe[] = [
  { name: 'records, a few damaged', weight: 160, lines: 500, make: (random) => damaged(random, 50) },
  { name: 'records, many damaged', weight: 160, lines: 500, make: (random) => damaged(random, 5) },
  { name: 'records', weight: 20, lines: 1_500, make: records },
  { name: 'damaged records', weight: 100, lines: 300, make: (random) => damaged(random, 1) },
  { name: 'a mixture', weight: 140, lines: 300, make: mixture },
  { name: 'tiny lines', weight: 60, lines: 2_000, make: tinyLines },
  { name: 'odd records', weight: 100, lines: 300, make: (random) => () => Buffer.from(oddRecord(random)) },
  { name: 'JSON', weight: 120, lines: 300, make: jsonLines },
  { name: 'deep nesting', weight: 20, lines: 40, make: (random) => () => Buffer.from(deepText(random)) },
  { name: 'event types', weight: 20, lines: 2_500, make: eventTypes },
  { name: 'long lines', weight: 20, lines: 10, make: (random) => longLines(random, 200_000) },
  { name: 'a large file', weight: 4, lines: 10_000, make: (random) => damaged(random, 1_000) },
  { name: 'huge lines', weight: 4, lines: 3, make: (random) => longLines(random, 2.5 * MAX_TOKEN_BYTES) },
];

export interface NamedFile extends FuzzFile {
  /** The name of the recipe after which it was made. */
  readonly recipe: string;
}

/** A random file; the first files of a run go through all recipes. */
export function makeFile(seed: number, number: number): NamedFile {
  const random = createRandom(seed);
  const weights = RECIPES.map((recipe) => [recipe.weight, recipe] as const);
  const recipe = RECIPES[number] ?? weighted(random, weights);
  const next = recipe.make(random);
  const lineEnd = lineEnds(random);
  const parts: Buffer[] = [];
  for (let left = between(random, 1, 2 * recipe.lines); left > 0; left--) parts.push(next(), lineEnd());
  if (once(random, 2)) parts.pop();
  let bytes = Buffer.concat(parts);
  if (once(random, 3))
    bytes = bytes.subarray(0, bytes.length - mostlySmall(random, Math.min(bytes.length, 300)));
  const wanted = weighted<Wanted>(random, [
    [6, 'oddities'],
    [1, 'every record'],
    [1, 'damage'],
  ]);
  return { bytes, wanted, recipe: recipe.name };
}

function lineEnds(random: Random): Lines {
  const [lineFeed, both, carriageReturn] = ['\n', '\r\n', '\r'].map((text) => Buffer.from(text)) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  return weighted<Lines>(random, [
    [7, () => lineFeed],
    [2, () => both],
    [1, () => carriageReturn],
    [2, () => random.pick([lineFeed, both, carriageReturn])],
  ]);
}

function records(random: Random): Lines {
  const next = createRecords(random);
  return () => Buffer.from(next().slice(0, -1));
}

/** Records, one in `interval` of them damaged. */
function damaged(random: Random, interval: number): Lines {
  const next = records(random);
  return () => {
    const record = next();
    return once(random, interval) ? mutated(record, random, next()) : record;
  };
}

/** A bit of everything, and half of it damaged on top. */
function mixture(random: Random): Lines {
  const sources: readonly (readonly [number, Lines])[] = [
    [8, records(random)],
    [6, () => Buffer.from(oddRecord(random))],
    [4, jsonLines(random)],
    [3, tinyLines(random)],
    [2, () => Buffer.from(repeated(between(random, 0, 90), () => random.pick([' ', ' ', '\t'])))],
    [2, () => Buffer.from(anyOf(random, BAD_BLANKS) + oddRecord(random))],
    [1, () => Buffer.from(stringText(random, 20, 400))],
    [1, () => Buffer.from(numberText(random, 300))],
  ];
  const next = () => weighted(random, sources)();
  return () => {
    const line = next();
    return once(random, 2) ? mutated(line, random, next()) : line;
  };
}

const TINY_PARTS = [
  ...'{}[]",:\\ \t-.e0123456789',
  ...[
    '""',
    '"a"',
    '{}',
    '[]',
    'true',
    'null',
    'NaN',
    '1',
    '-Infinity',
    'é',
    '\\u00e9',
    '\0',
    '"kind"',
    'tru',
    '1.',
  ],
] as const;

function tinyLines(random: Random): Lines {
  return () => Buffer.from(repeated(1 + mostlySmall(random, 9), () => anyOf(random, TINY_PARTS)));
}

function jsonLines(random: Random): Lines {
  const flaws = random.pick([0, 3, 20, 150]);
  return () => Buffer.from(jsonText(random, flaws, between(random, 0, 5)));
}

/** More of them than are kept by name. */
function eventTypes(random: Random): Lines {
  return () =>
    Buffer.from(
      `{"kind": "event", "event_type": "Type${random.below(2_000)}", "timestamp": ${random.below(9)}}`,
    );
}

/** Lines with one part of up to `most` bytes. */
function longLines(random: Random, most: number): Lines {
  const small = mixture(random);
  return () => {
    if (once(random, 3)) return small();
    const line = Buffer.from(longLine(random, between(random, most >> 3, most)));
    return once(random, 3) ? mutated(line, random, small()) : line;
  };
}

function longLine(random: Random, bytes: number): string {
  const run = (unit: string) => unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
  const record = (members: string) => `{"kind": "event", ${members}, "timestamp": 1}`;
  return random.pick([
    () => record(`"payload": {"text": "${run('a long text ')}"}`),
    () => record(`"payload": "${run('€')}"`),
    () => record(`"payload": "${run(random.pick(['\\u00e9', '\\\\', '\\"', '😀', 'é\\n']))}"`),
    () => record(`"system_id": "${run('x')}"`),
    () => record(`"${run('k')}": 1, "event_type": "ActorStarted"`),
    () => record(`"payload": [${run('1, ')}1]`),
    () => record(`"payload": ${run(' ')}{}`),
    () => record(`"payload": [${run('[], {"a": 1}, ')}"x"]`),
    () => record(`"x": 0.${run('123')}`),
    () => record(`"event_type": "${run('T')}"`),
    () => record(`${manyKeys(Math.min(bytes, 60_000))}, "k7": 1`),
    () => run('\t '),
    () => run('{"kind": "event"} '),
    () => run('\0'),
    () => `"${run('x')}`,
  ])();
}

function manyKeys(bytes: number): string {
  return Array.from({ length: bytes / 9 }, (_, index) => `"k${index}": 1`).join(', ');
}
