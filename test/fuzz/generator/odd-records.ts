/** Records that are JSON, and yet not what Papyra writes. */
import type { Random } from '../../../bench/random.ts';
import { EVENT_TYPES, FIELDS, KINDS, REQUIRED } from '../../../src/ndjson/record-fields.ts';
import { anyOf, between, mostlySmall, once, weighted } from './chance.ts';
import { jsonText, numberText, stringText } from './json-text.ts';

type Member = readonly [key: string, value: string];

const NAMES = FIELDS.slice(1).map(({ name }) => name);

/** A record of any kind with something odd about it, or nothing. */
export function oddRecord(random: Random): string {
  const kind = random.below(KINDS.length);
  let members: Member[] = [
    ['"kind"', `"${KINDS[kind]}"`],
    ...FIELDS.flatMap(({ name }, index): Member[] =>
      ((REQUIRED[kind] as number) & (1 << index)) === 0 ? [] : [[`"${name}"`, usualValue(random, name)]],
    ),
  ];
  for (let times = mostlySmall(random, 5); times >= 0; times--) members = change(random, members);
  return written(random, members);
}

/** One of the changes that leave a record JSON. */
function change(random: Random, members: readonly Member[]): Member[] {
  const at = random.below(members.length);
  const [key, value] = members[at] ?? ['"x"', '1'];
  return weighted<() => Member[]>(random, [
    [2, () => members.toSpliced(at, 1)],
    [4, () => members.with(Math.min(at, members.length - 1), [key, oddValue(random)])],
    [2, () => members.toSpliced(random.below(members.length + 1), 0, [key, value])],
    [2, () => members.toSpliced(random.below(members.length + 1), 0, [key, oddValue(random)])],
    [3, () => members.with(Math.min(at, members.length - 1), [escaped(random, key), escaped(random, value)])],
    [3, () => members.toSpliced(random.below(members.length + 1), 0, [otherKey(random), oddValue(random)])],
    [2, () => members.toSpliced(0, 1, ['"kind"', oddKind(random)])],
    [4, () => [...members, ['"timestamp"', timestamp(random)]]],
    [3, () => [...members, ['"event_type"', eventType(random)]]],
    [1, () => shuffled(random, members)],
  ])();
}

function usualValue(random: Random, name: string): string {
  if (name === 'timestamp') return timestamp(random);
  if (name === 'event_type') return eventType(random);
  if (name === 'payload') return '{}';
  if (name === 'registry_orphans' || name === 'registry_dead') return list(random);
  if (name === 'actor_address' || name === 'target') return '{"system": "local", "actor_id": 7}';
  if (name === 'system_id' || name === 'message_type') return '"local"';
  return String(random.below(5_000));
}

/** Mostly rising a little, so that both a step forward and one back are common. */
function timestamp(random: Random): string {
  const seconds = 1_767_225_600 + random.below(100);
  return weighted(random, [
    [8, `${seconds}.${random.below(1e7)}`],
    [2, String(seconds)],
    [1, `${seconds}.${'1234567890'.repeat(between(random, 1, 9))}`],
    [1, `-${seconds}`],
    [1, '1.7672256e9'],
    [1, '1.7672256E+9'],
    [1, random.pick(['0', '-0', '-0.0', '0.0', '1e400', '9'.repeat(70), `${'0.'}${'0'.repeat(70)}1`])],
    [1, numberText(random, 0)],
    [1, random.pick(['NaN', '-Infinity', '"now"', 'null', 'true', '[]', '{}'])],
  ]);
}

function eventType(random: Random): string {
  return weighted(random, [
    [6, `"${random.pick(EVENT_TYPES)}"`],
    [4, `"Custom${random.below(3_000)}"`],
    [1, escaped(random, `"${random.pick(EVENT_TYPES)}"`)],
    [1, random.pick(['"__proto__"', '"constructor"', '""', '"(other)"', '"é😀"', '"12"'])],
    [1, `"${random.pick(['x', 'é', '\\u00e9', '\\\\']).repeat(between(random, 30, 260))}"`],
    [1, stringText(random, 0, 300)],
    [1, oddValue(random)],
  ]);
}

function oddKind(random: Random): string {
  return random.pick([
    '"metric"',
    '"Event"',
    '""',
    '"event "',
    '"dead_letters"',
    'null',
    '1',
    '["event"]',
    '{}',
  ]);
}

function oddValue(random: Random): string {
  return random.pick([
    'null',
    'true',
    'false',
    '"text"',
    '""',
    '[]',
    '{}',
    '[ ]',
    '{ }',
    list(random),
    numberText(random, 0),
    stringText(random, 0),
    jsonText(random, 0, 3),
    '{"kind": "audit", "timestamp": 5, "timestamp": 6}',
    '[{"kind": "event"}, [[]], 1e999]',
    `"${KINDS[random.below(KINDS.length)]}"`,
  ]);
}

function otherKey(random: Random): string {
  return weighted(random, [
    [4, `"${random.pick(['x', 'y', 'Kind', 'kind ', 'kin', 'kinds', '', 'é', '__proto__'])}"`],
    [2, `"${anyOf(random, NAMES)}"`],
    [1, stringText(random, 0)],
    [1, `"${'k'.repeat(between(random, 250, 262))}"`],
  ]);
}

/** A list of small values, which may be empty or hold lists. */
function list(random: Random): string {
  const items = Array.from({ length: mostlySmall(random, 9) }, () =>
    random.pick(['1', '"a"', '[]', '[1, 2, [3, 4]]', '{"a": [1, 2]}', '"],["', 'null']),
  );
  return `[${items.join(random.pick([', ', ',', ' , ']))}]`;
}

/** The same text, some characters of its string written as escapes. */
function escaped(random: Random, text: string): string {
  if (!text.startsWith('"')) return text;
  return text.replace(/(?<!\\)[a-z_]/g, (letter) =>
    once(random, 4) ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter,
  );
}

function shuffled(random: Random, members: readonly Member[]): Member[] {
  return members
    .map((member) => ({ member, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ member }) => member);
}

function written(random: Random, members: readonly Member[]): string {
  const [comma, colon] = random.pick([
    [', ', ': '],
    [', ', ': '],
    [', ', ': '],
    [',', ':'],
    [' , ', ' : '],
    [',\t', ':\t'],
    [',   ', ':  '],
  ]);
  const text = members.map(([key, value]) => key + colon + value).join(comma);
  return random.pick([`{${text}}`, `{${text}}`, `{${text}}`, `{ ${text} }`, ` {${text}}\t`]);
}
