/** What the records of an artifact say, gathered as the scan goes; bounded, whatever the artifact holds. */
import {
  EVENT_TYPE_FIELD,
  EVENT_TYPES,
  equalBytes,
  FIELDS,
  FIRST_GAUGE,
  KIND_FIELD,
  KINDS,
  type Kind,
  REQUIRED,
  TIMESTAMP_FIELD,
} from './record-fields.ts';

const UNKNOWN = -1;
/** `RecordVerdict.kind` of a record that is of none of the kinds, and of an event. */
export const NO_KIND = UNKNOWN;
export const EVENT = 0;
const AUDIT = 1;
const KIND_BYTES = KINDS.map((kind) => Buffer.from(kind));
const KNOWN_EVENT_BYTES = EVENT_TYPES.map((name) => Buffer.from(name));

/** Distinct event types kept by name; more are counted together, so that hostile input cannot fill memory. */
const MAX_EVENT_TYPES = 1_000;
const MAX_EVENT_TYPE_BYTES = 200;
const OTHER_EVENT_TYPES = '(other)';

/** A timestamp longer than this is compared as a double and quoted cut short. */
export const MAX_TIMESTAMP_BYTES = 64;

/** What a run of records adds up to that another has read: all of them just as Papyra writes them, none earlier than the one before. */
export interface RecordRun {
  /** Records by index in `KINDS`. */
  readonly kinds: ArrayLike<number>;
  /** By `event_type`. */
  readonly events: Iterable<readonly [string, number]>;
  /** Of the first and the last record. */
  readonly firstTimestamp: Uint8Array;
  readonly lastTimestamp: Uint8Array;
}

/** A timestamp as its source text: a double cannot hold 17 digits. */
export class TimestampText {
  readonly bytes = new Uint8Array(MAX_TIMESTAMP_BYTES);
  length = 0;
  /** Bytes before the point; 0 when the text has an exponent or a sign or was cut, so must be read as a double. */
  integerLength = 0;

  set(buffer: Uint8Array, start: number, end: number): void {
    const length = Math.min(end - start, MAX_TIMESTAMP_BYTES);
    let integerLength = length;
    let plain = length === end - start;
    for (let i = 0; i < length; i++) {
      const byte = buffer[start + i] as number;
      this.bytes[i] = byte;
      if (byte === 0x2e) integerLength = i;
      else if (byte < 0x30 || byte > 0x39) plain = false;
    }
    this.length = length;
    this.integerLength = plain ? integerLength : 0;
  }

  isBefore(other: TimestampText): boolean {
    if (this.integerLength === 0 || this.integerLength !== other.integerLength) {
      return Number(this.text()) < Number(other.text());
    }
    const shared = Math.min(this.length, other.length);
    for (let i = 0; i < shared; i++) {
      const difference = (this.bytes[i] as number) - (other.bytes[i] as number);
      if (difference !== 0) return difference < 0;
    }
    // "1.5" is no less than "1.50".
    return other.bytes.subarray(shared, other.length).some((byte) => byte > 0x30);
  }

  text(): string {
    return Buffer.from(this.bytes.buffer, 0, this.length).toString('latin1');
  }
}

/** What is left to say of a record when its line has ended. */
export interface RecordVerdict {
  /** Index in `KINDS`, or `NO_KIND`. */
  kind: number;
  missing: number;
  /** It has a timestamp that is a finite number: `lastTimestamp()` is its. */
  hasTimestamp: boolean;
  /** Of two records in a row with a timestamp, this one and the one that came before it, the later goes back in time. */
  timeRegression: boolean;
}

/**
 * Takes the values of one record at a time (`kind`, `eventType`, `timestamp`, `gauge`), then `endRecord` or
 * `dropRecord`. One instance sees all files of an artifact, oldest first, so that time runs across them.
 */
export class RecordFacts {
  readonly counts = { total: 0, other: 0, event: 0, audit: 0, dead_letter: 0 };
  firstTimestamp: string | null = null;
  readonly verdict: RecordVerdict = {
    kind: NO_KIND,
    missing: 0,
    hasTimestamp: false,
    timeRegression: false,
  };

  readonly #knownEvents = new Float64Array(EVENT_TYPES.length);
  readonly #otherEvents = new Map<string, number>();
  #kind = UNKNOWN;
  #knownEvent = UNKNOWN;
  #otherEvent: string | null = null;
  #timestamp = new TimestampText();
  #previousTimestamp = new TimestampText();
  #hasTimestamp = false;
  #gauges = new Float64Array(FIELDS.length).fill(Number.NaN);
  #hasGauges = false;
  #latestAudit: Float64Array | null = null;
  readonly #newestFirst: boolean;

  /** `newestFirst`: the records of a stream come last to first; its first timestamp is then the last one to come. */
  constructor(newestFirst = false) {
    this.#newestFirst = newestFirst;
  }

  /** What follows is of another stream, with a time of its own. */
  startStream(): void {
    this.firstTimestamp = null;
  }

  kind(buffer: Uint8Array, start: number, end: number): void {
    this.#kind = indexOfWord(KIND_BYTES, buffer, start, end);
  }

  eventType(buffer: Uint8Array, start: number, end: number): void {
    this.#knownEvent = indexOfWord(KNOWN_EVENT_BYTES, buffer, start, end);
    if (this.#knownEvent !== UNKNOWN) this.#otherEvent = null;
    else {
      // It may be a known one all the same, written with escapes.
      const name = decodeEventType(buffer, start, end);
      this.#knownEvent = indexOfEvent(name);
      this.#otherEvent = this.#knownEvent === UNKNOWN ? name : null;
    }
  }

  /** The timestamp of the record before; it changes with the next one. Null when there was none. */
  get previousTimestamp(): TimestampText | null {
    return this.firstTimestamp === null ? null : this.#previousTimestamp;
  }

  /** Whether a record with this timestamp would not go back in time. */
  isFollowedBy(timestamp: Uint8Array): boolean {
    this.#timestamp.set(timestamp, 0, timestamp.length);
    return this.firstTimestamp === null || !this.#timestamp.isBefore(this.#previousTimestamp);
  }

  /** Counts records that follow those before in time. The gauges of the last audit among them come by `takeAudit`. */
  addRun({ kinds, events, firstTimestamp, lastTimestamp }: RecordRun): void {
    KINDS.forEach((kind, index) => {
      const records = kinds[index] ?? 0;
      this.counts[kind] += records;
      this.counts.total += records;
    });
    for (const [name, count] of events) this.#countEvents(name, count);
    this.#timestamp.set(firstTimestamp, 0, firstTimestamp.length);
    this.firstTimestamp ??= this.#timestamp.text();
    this.#previousTimestamp.set(lastTimestamp, 0, lastTimestamp.length);
  }

  /** The gauges of an audit that `addRun` has counted are those of another's. */
  takeAudit(other: RecordFacts): void {
    if (other.#latestAudit !== null) this.#latestAudit = other.#latestAudit.slice();
  }

  /** Of a finite number only. */
  timestamp(buffer: Uint8Array, start: number, end: number): void {
    this.#timestamp.set(buffer, start, end);
    this.#hasTimestamp = true;
  }

  gauge(field: number, value: number): void {
    this.#gauges[field] = value;
    this.#hasGauges = true;
  }

  /** Forgets what a field of the record under way said. */
  forget(field: number): void {
    if (field === KIND_FIELD) this.#kind = UNKNOWN;
    else if (field === TIMESTAMP_FIELD) this.#hasTimestamp = false;
    else if (field >= FIRST_GAUGE) this.#gauges[field] = Number.NaN;
    else if (field === EVENT_TYPE_FIELD) {
      this.#knownEvent = UNKNOWN;
      this.#otherEvent = null;
    }
  }

  /** A record is complete: counts it. `seen` has the bits of the fields it had. */
  endRecord(seen: number): RecordVerdict {
    const { verdict } = this;
    const kind = this.#kind;
    this.counts.total++;
    verdict.kind = kind;
    verdict.missing = 0;
    if (kind === UNKNOWN) this.counts.other++;
    else {
      this.counts[KINDS[kind] as Kind]++;
      verdict.missing = (REQUIRED[kind] as number) & ~seen;
      if (kind === EVENT && (seen & (1 << EVENT_TYPE_FIELD)) !== 0) this.#countEvent();
      if (kind === AUDIT) this.#keepAudit();
    }
    verdict.hasTimestamp = this.#hasTimestamp;
    verdict.timeRegression = this.#hasTimestamp && this.#advanceTime();
    this.dropRecord();
    return verdict;
  }

  /** Forgets what was taken of a record that turned out to be none. */
  dropRecord(): void {
    this.#kind = UNKNOWN;
    this.#knownEvent = UNKNOWN;
    this.#otherEvent = null;
    this.#hasTimestamp = false;
    if (this.#hasGauges) {
      this.#gauges.fill(Number.NaN);
      this.#hasGauges = false;
    }
  }

  /** Counts by `event_type`, Papyra's own first; none of a kind is left out. */
  events(): Record<string, number> {
    const events: Record<string, number> = Object.create(null);
    EVENT_TYPES.forEach((name, index) => {
      const count = this.#knownEvents[index] as number;
      if (count > 0) events[name] = count;
    });
    // Sorted, since the order in which they were met is that of the threads.
    const others = [...this.#otherEvents].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [name, count] of others) events[name] = count;
    return events;
  }

  /** The gauges of the last audit record, lists as their length; null when there was none. */
  latestAudit(): Record<string, number> | null {
    if (this.#latestAudit === null) return null;
    const audit: Record<string, number> = {};
    for (let field = FIRST_GAUGE; field < FIELDS.length; field++) {
      const value = this.#latestAudit[field] as number;
      if (!Number.isNaN(value)) audit[(FIELDS[field] as { name: string }).name] = value;
    }
    return audit;
  }

  lastTimestamp(): string | null {
    return this.firstTimestamp === null ? null : this.#previousTimestamp.text();
  }

  #countEvent(): void {
    if (this.#knownEvent !== UNKNOWN) this.#countKnownEvents(this.#knownEvent, 1);
    else if (this.#otherEvent !== null) this.#countOtherEvents(this.#otherEvent, 1);
  }

  #countEvents(name: string, count: number): void {
    const known = indexOfEvent(name);
    if (known === UNKNOWN) this.#countOtherEvents(name, count);
    else this.#countKnownEvents(known, count);
  }

  #countKnownEvents(index: number, count: number): void {
    this.#knownEvents[index] = (this.#knownEvents[index] as number) + count;
  }

  #countOtherEvents(eventType: string, count: number): void {
    const isNew = !this.#otherEvents.has(eventType);
    const name = isNew && this.#otherEvents.size >= MAX_EVENT_TYPES ? OTHER_EVENT_TYPES : eventType;
    this.#otherEvents.set(name, (this.#otherEvents.get(name) ?? 0) + count);
  }

  #keepAudit(): void {
    this.#latestAudit ??= new Float64Array(FIELDS.length);
    this.#latestAudit.set(this.#gauges);
  }

  #advanceTime(): boolean {
    const current = this.#timestamp;
    const isFirst = this.firstTimestamp === null;
    if (isFirst) this.firstTimestamp = current.text();
    const previous = this.#previousTimestamp;
    const regression =
      !isFirst && (this.#newestFirst ? previous.isBefore(current) : current.isBefore(previous));
    this.#timestamp = previous;
    this.#previousTimestamp = current;
    return regression;
  }
}

function indexOfEvent(name: string): number {
  return (EVENT_TYPES as readonly string[]).indexOf(name);
}

function indexOfWord(words: readonly Uint8Array[], buffer: Uint8Array, start: number, end: number): number {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Uint8Array;
    if (word.length === end - start && equalBytes(buffer, start, word)) return i;
  }
  return UNKNOWN;
}

/** A long one is cut before it is decoded: a slice of the text would keep all of it in memory. */
function decodeEventType(buffer: Uint8Array, start: number, end: number): string {
  if (end - start <= MAX_EVENT_TYPE_BYTES) return decodeJsonString(buffer, start, end);
  const cut = Buffer.from(buffer.buffer, buffer.byteOffset + start, MAX_EVENT_TYPE_BYTES).toString('utf8');
  return `${cut}…`;
}

/** The value of a valid JSON string whose content, without the quotes, is `buffer[start, end)`. */
export function decodeJsonString(buffer: Uint8Array, start: number, end: number): string {
  const text = Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('utf8');
  return text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;
}
