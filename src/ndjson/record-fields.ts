/** The fields Papyra writes into each kind of record (`papyra.persistence.models`), and what they may hold. */

export const KINDS = ['event', 'audit', 'dead_letter'] as const;
export type Kind = (typeof KINDS)[number];

/** The lifecycle events Papyra knows (`papyra.events`). */
export const EVENT_TYPES = ['ActorStarted', 'ActorRestarted', 'ActorStopped', 'ActorCrashed'] as const;

/** JSON types as bits, so that "one of these" is one comparison. Numbers are split as Python splits them. */
export const STRING = 1;
export const INTEGER = 2;
export const FLOAT = 4;
export const OBJECT = 8;
export const ARRAY = 16;
export const BOOLEAN = 32;
export const NULL = 64;
/** `NaN`, `Infinity`, `-Infinity`: Python's floats, reported as non-finite-number and not as a wrong type. */
export const NON_FINITE = 128;
const ANY = 255;

const TYPE_NAMES: readonly [number, string][] = [
  [STRING, 'a string'],
  [INTEGER, 'an integer'],
  [FLOAT, 'a number'],
  [OBJECT, 'an object'],
  [ARRAY, 'a list'],
  [BOOLEAN, 'true or false'],
  [NULL, 'null'],
];

interface Field {
  readonly name: string;
  readonly allowed: number;
}

/** Index 0 stands for every key that Papyra does not write. */
export const FIELDS: readonly Field[] = [
  { name: '', allowed: ANY },
  { name: 'kind', allowed: ANY },
  { name: 'system_id', allowed: STRING },
  { name: 'timestamp', allowed: INTEGER | FLOAT | NON_FINITE },
  { name: 'actor_address', allowed: OBJECT | STRING },
  { name: 'event_type', allowed: STRING },
  { name: 'payload', allowed: ANY },
  { name: 'target', allowed: OBJECT | STRING | NULL },
  { name: 'message_type', allowed: STRING },
  { name: 'total_actors', allowed: INTEGER },
  { name: 'alive_actors', allowed: INTEGER },
  { name: 'stopping_actors', allowed: INTEGER },
  { name: 'restarting_actors', allowed: INTEGER },
  { name: 'registry_size', allowed: INTEGER },
  { name: 'registry_orphans', allowed: ARRAY },
  { name: 'registry_dead', allowed: ARRAY },
  { name: 'dead_letters_count', allowed: INTEGER },
];

export const NO_FIELD = 0;
export const KIND_FIELD = 1;
export const TIMESTAMP_FIELD = 3;
export const EVENT_TYPE_FIELD = 5;
export const PAYLOAD_FIELD = 6;
/** The gauges of an audit are the fields from here to the end of `FIELDS`. */
export const FIRST_GAUGE = 9;

function bitsOf(...names: string[]): number {
  return names.reduce((bits, name) => bits | (1 << FIELDS.findIndex((field) => field.name === name)), 0);
}

/** Fields each kind always has, as bits of their index; in the order of `KINDS`. */
export const REQUIRED: readonly number[] = [
  bitsOf('system_id', 'actor_address', 'event_type', 'payload', 'timestamp'),
  bitsOf('system_id', 'timestamp', ...FIELDS.slice(FIRST_GAUGE).map(({ name }) => name)),
  bitsOf('system_id', 'target', 'message_type', 'payload', 'timestamp'),
];

/** The names of the fields whose bits are set, in Papyra's order. */
export function fieldNames(bits: number): string[] {
  return FIELDS.filter((_, index) => index > 0 && (bits & (1 << index)) !== 0).map(({ name }) => name);
}

/** "a string or null": the types whose bits are set. */
export function typeNames(bits: number): string {
  const names = TYPE_NAMES.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name);
  const last = names.pop() ?? 'another type';
  return names.length > 0 ? `${names.join(', ')} or ${last}` : last;
}

/** Keys by their length: few share one, so a key is known after one or two comparisons. */
const BY_LENGTH: readonly (readonly { readonly index: number; readonly bytes: Uint8Array }[])[] = Array.from(
  { length: Math.max(...FIELDS.map(({ name }) => name.length)) + 1 },
  (_, length) =>
    FIELDS.flatMap(({ name }, index) =>
      index > 0 && name.length === length ? [{ index, bytes: Buffer.from(name) }] : [],
    ),
);

/** Index in `FIELDS` of the key in `bytes[start, end)`, `NO_FIELD` for any other. */
export function fieldAt(bytes: Uint8Array, start: number, end: number): number {
  const candidates = BY_LENGTH[end - start];
  if (candidates === undefined) return NO_FIELD;
  for (const candidate of candidates) {
    if (equalBytes(bytes, start, candidate.bytes)) return candidate.index;
  }
  return NO_FIELD;
}

/** Whether `word` stands at `start`; the caller has checked the length. */
export function equalBytes(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  for (let i = word.length - 1; i >= 0; i--) {
    if (bytes[start + i] !== word[i]) return false;
  }
  return true;
}
