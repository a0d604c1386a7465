/**
 * What the records of a file say, worked out the slow way: each line is taken apart token by token, all of it at once,
 * and what is gathered are ordinary objects. Only for lines that CPython takes.
 */
import { MAX_TOKEN_BYTES, type Oddity } from '../../src/ndjson/line-scanner.ts';
import {
  ARRAY,
  BOOLEAN,
  EVENT_TYPE_FIELD,
  EVENT_TYPES,
  FIELDS,
  FIRST_GAUGE,
  FLOAT,
  INTEGER,
  KIND_FIELD,
  KINDS,
  NO_FIELD,
  NON_FINITE,
  NULL,
  OBJECT,
  PAYLOAD_FIELD,
  REQUIRED,
  STRING,
  TIMESTAMP_FIELD,
} from '../../src/ndjson/record-fields.ts';

const MAX_EVENT_TYPES = 1_000;
const MAX_EVENT_TYPE_BYTES = 200;
const MAX_TIMESTAMP_BYTES = 64;
const MAX_OTHER_KEYS = 4_096;
const MAX_OTHER_KEY_BYTES = 256;
const PUNCTUATION = 0;
const EVENT = 0;
const AUDIT = 1;

interface Member {
  /** As it is written, with its quotes. */
  readonly key: string;
  readonly type: number;
  /** Of a text or a number as it is written, quotes and all. */
  readonly text: string;
  /** Elements of a list. */
  readonly length: number;
}

interface Timestamp {
  readonly text: string;
  readonly isCut: boolean;
}

/** Takes the good lines of a file in their order, and has the facts of `RecordFacts` at the end. */
export class RecordModel {
  readonly #counts = { total: 0, other: 0, event: 0, audit: 0, dead_letter: 0 };
  readonly #knownEvents = new Map<string, number>();
  readonly #otherEvents = new Map<string, number>();
  #audit: Record<string, number> | null = null;
  #first: string | null = null;
  #last: Timestamp | null = null;

  /** The oddity of a good line; null when it is just as Papyra writes it. */
  take(line: Buffer): Oddity | null {
    const tokens = tokensOf(line);
    const nonFinite = tokens.some((token) => typeOf(token) === NON_FINITE);
    if (tokens[0] !== '{') return { ...NOTHING_ODD, notObject: true, nonFinite };
    const members = membersOf(tokens);
    // Of a key that stands twice Python keeps the last value.
    const byField = new Map(members.map((member) => [fieldOf(member), member]));
    const kindText = heldText(byField.get(KIND_FIELD));
    const kind = kindText === null ? -1 : KINDS.indexOf(JSON.parse(kindText));
    const missing =
      kind < 0 ? 0 : FIELDS.reduce((bits, _, field) => bits | missingBit(kind, field, byField), 0);
    const oddity: Oddity = {
      notObject: false,
      unknownKind: kind < 0,
      missing,
      wrongType: kind < 0 ? 0 : wrongTypes(kind, byField),
      duplicateKey: hasDuplicateKey(members),
      nonFinite,
      timeRegression: this.#takeTimestamp(byField.get(TIMESTAMP_FIELD)),
    };
    this.#count(kind, byField);
    return Object.values(oddity).some((value) => value !== false && value !== 0) ? oddity : null;
  }

  /** As `factsText` writes them. */
  text(): string {
    const events = new Map(EVENT_TYPES.flatMap((name) => this.#entry(name)));
    const others = [...this.#otherEvents].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, count] of others) events.set(name, count);
    return JSON.stringify({
      counts: this.#counts,
      // By way of an object, which has keys like "12" first.
      events: Object.entries(Object.fromEntries(events)),
      audit: this.#audit,
      first: this.#first,
      last: this.#last?.text ?? null,
    });
  }

  #entry(name: string): [string, number][] {
    const count = this.#knownEvents.get(name);
    return count === undefined ? [] : [[name, count]];
  }

  #count(kind: number, byField: ReadonlyMap<number, Member>): void {
    const name = KINDS[kind] ?? 'other';
    this.#counts.total++;
    this.#counts[name]++;
    if (kind === EVENT) this.#countEvent(byField.get(EVENT_TYPE_FIELD));
    if (kind === AUDIT) {
      this.#audit = {};
      for (const [field, { type, text, length }] of [...byField].sort(([a], [b]) => a - b)) {
        if (field < FIRST_GAUGE || (type !== INTEGER && type !== ARRAY)) continue;
        this.#audit[FIELDS[field]?.name ?? ''] = type === ARRAY ? length : Number(text);
      }
    }
  }

  #countEvent(eventType: Member | undefined): void {
    const text = heldText(eventType);
    if (text === null) return;
    const written = text.slice(1, -1);
    const isLong = Buffer.byteLength(written) > MAX_EVENT_TYPE_BYTES;
    const cut = Buffer.from(written).toString('utf8', 0, MAX_EVENT_TYPE_BYTES);
    const name: string = isLong ? `${cut}…` : JSON.parse(text);
    const counts = EVENT_TYPES.some((known) => known === name) ? this.#knownEvents : this.#otherEvents;
    const isListed = counts === this.#knownEvents || counts.has(name) || counts.size < MAX_EVENT_TYPES;
    const listed = isListed ? name : '(other)';
    counts.set(listed, (counts.get(listed) ?? 0) + 1);
  }

  #takeTimestamp(member: Member | undefined): boolean {
    if (member === undefined || (member.type !== INTEGER && member.type !== FLOAT)) return false;
    const text = member.text.slice(0, MAX_TIMESTAMP_BYTES);
    const timestamp = { text, isCut: text.length < member.text.length };
    const isEarlier = this.#last !== null && isBefore(timestamp, this.#last);
    this.#first ??= text;
    this.#last = timestamp;
    return isEarlier;
  }
}

const NOTHING_ODD: Oddity = {
  notObject: false,
  unknownKind: false,
  missing: 0,
  wrongType: 0,
  duplicateKey: false,
  nonFinite: false,
  timeRegression: false,
};

function tokensOf(line: Buffer): string[] {
  return line.toString().match(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/gs) ?? [];
}

/** The members of the object that the tokens are. */
function membersOf(tokens: readonly string[]): Member[] {
  const members: Member[] = [];
  let at = 1;
  while (tokens[at] !== '}') {
    const [key = '', , text = ''] = tokens.slice(at, at + 3);
    const start = at + 2;
    let [depth, commas] = [0, 0];
    at = start;
    do {
      const token = tokens[at++];
      if (token === '{' || token === '[') depth++;
      if (token === '}' || token === ']') depth--;
      if (token === ',' && depth === 1) commas++;
    } while (depth > 0);
    members.push({ key, text, type: typeOf(text), length: at - start === 2 ? 0 : commas + 1 });
    if (tokens[at] === ',') at++;
  }
  return members;
}

function typeOf(token: string): number {
  if (token.startsWith('"')) return STRING;
  if (token === '{') return OBJECT;
  if (token === '[') return ARRAY;
  if (token === 'null') return NULL;
  if (token === 'true' || token === 'false') return BOOLEAN;
  if (/^-?\d+$/.test(token)) return INTEGER;
  if (/^(-?Infinity|NaN)$/.test(token)) return NON_FINITE;
  if (!/\d$/.test(token)) return PUNCTUATION;
  return Number.isFinite(Number(token)) ? FLOAT : NON_FINITE;
}

/** Index in `FIELDS`, 0 for a key that Papyra does not write. */
function fieldOf({ key }: Member): number {
  return Math.max(
    FIELDS.findIndex(({ name }, index) => index > 0 && name === JSON.parse(key)),
    0,
  );
}

/** A text that is short enough to be held. */
function heldText(member: Member | undefined): string | null {
  if (member?.type !== STRING || Buffer.byteLength(member.text) > MAX_TOKEN_BYTES) return null;
  return member.text;
}

function missingBit(kind: number, field: number, byField: ReadonlyMap<number, Member>): number {
  const bit = 1 << field;
  return ((REQUIRED[kind] as number) & bit) !== 0 && !byField.has(field) ? bit : 0;
}

function wrongTypes(kind: number, byField: ReadonlyMap<number, Member>): number {
  let wrong = 0;
  for (const [field, { type }] of byField) {
    const { allowed = 0 } = FIELDS[field] ?? {};
    const isWrong = (allowed & type) === 0 || (kind === EVENT && field === PAYLOAD_FIELD && type !== OBJECT);
    if (field !== NO_FIELD && isWrong) wrong |= 1 << field;
  }
  return wrong;
}

/** Whether one of the keys that are looked at stands twice. */
function hasDuplicateKey(members: readonly Member[]): boolean {
  const fields = members.map(fieldOf).filter((field) => field > 0);
  if (new Set(fields).size < fields.length) return true;
  const others = new Set<string>();
  for (const member of members) {
    if (fieldOf(member) > 0 || Buffer.byteLength(member.key) - 2 > MAX_OTHER_KEY_BYTES) continue;
    const key: string = JSON.parse(member.key);
    if (others.has(key)) return true;
    if (others.size < MAX_OTHER_KEYS) others.add(key);
  }
  return false;
}

/** Exact where both are plain decimals, of which a double would lose digits. */
function isBefore(one: Timestamp, other: Timestamp): boolean {
  const [left, right] = [decimalOf(one), decimalOf(other)];
  if (left === null || right === null) return Number(one.text) < Number(other.text);
  const digits = Math.max(left.fraction.length, right.fraction.length);
  const scaled = ({ integer, fraction }: Decimal) => BigInt(integer + fraction.padEnd(digits, '0'));
  return scaled(left) < scaled(right);
}

interface Decimal {
  readonly integer: string;
  readonly fraction: string;
}

function decimalOf({ text, isCut }: Timestamp): Decimal | null {
  const [, integer, fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  return integer === undefined || isCut ? null : { integer, fraction };
}
