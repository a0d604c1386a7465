/** The scan kernel in WebAssembly, made and spoken to. What it does is in kernel/, how it works in docs/scanner.md. */
import { isUtf8 } from 'node:buffer';
import { KERNEL_CODE } from './kernel-code.ts';
import { type KernelNames, type LearnedName, MAX_NAME_BYTES, MAX_NAMES } from './kernel-names.ts';
import type { LineUnderWay } from './line-scanner.ts';
import type { RecordRun } from './record-facts.ts';
import { EVENT_TYPES, FIELDS, KINDS, NO_FIELD, REQUIRED } from './record-fields.ts';

type Global = { readonly value: number };

interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly buffer: Global;
  readonly bufferBytes: Global;
  readonly newName: Global;
  readonly keys: Global;
  readonly kinds: Global;
  readonly eventTypes: Global;
  readonly kindCounts: Global;
  readonly eventCounts: Global;
  readonly lines: Global;
  readonly outcome: Global;
  readonly lastAudit: Global;
  readonly lastAuditEnd: Global;
  readonly firstTimestamp: Global;
  readonly firstTimestampLength: Global;
  readonly lastTimestamp: Global;
  readonly lastTimestampLength: Global;
  readonly currentTimestamp: Global;
  readonly currentTimestampLength: Global;
  readonly unknownTable: Global;
  readonly unknownAt: Global;
  readonly unknownLength: Global;
  readonly state: Global;
  readonly depth: Global;
  readonly closing: Global;
  readonly key: Global;
  readonly seenKeys: { readonly value: bigint };
  readonly kind: Global;
  readonly eventType: Global;
  readonly payloadIsObject: Global;
  readonly hasTimestamp: Global;
  scan(from: number, to: number, continues: number): number;
  forgetRun(): void;
  addName(table: number, name: number, at: number, length: number): void;
  allowTypes(key: number, types: number): void;
  requireKeys(kind: number, keys: number): void;
  setLastTimestamp(length: number, integers: number): void;
}

/** The state of a record that lacks nothing but its line end; see kernel/read-records.ts. */
const RECORD_DONE = 3;

/** The deepest nesting it follows, and the record around it; see kernel/read-value.ts. */
const MAX_OPEN = 63;

/** How a call of the kernel ended; see kernel/scan.ts. */
export const DONE = 0;
export const STOPPED = 1;
export const SUSPENDED = 2;

/** Longer timestamps are the plain scanner's. */
export const MAX_TIMESTAMP_BYTES = 32;

const BACKSLASH = 0x5c;

/** See kernel/scan.ts. */
type Outcome = readonly [number, number, number, number, number, number];

type NameTable = 'keys' | 'kinds' | 'eventTypes';

let compiled: WebAssembly.Module | null = null;

/** The compiled kernel; null where this Node has no SIMD in WebAssembly. */
export function kernelModule(): WebAssembly.Module | null {
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
    return compiled;
  } catch {
    return null;
  }
}

/** One kernel with a buffer of its own. Its offsets are those of the buffer. */
export class Kernel {
  /** Where the bytes to scan have to be. */
  readonly buffer: Buffer;
  readonly #exports: KernelExports;
  readonly #memory: Buffer;
  /** Address of the buffer. */
  readonly #start: number;
  readonly #outcome: Outcome;
  readonly #stopped: StoppedLine;
  readonly #closing: Uint8Array;
  readonly #kinds: Uint32Array;
  readonly #events: Uint32Array;
  /** Names by number: from 1, and for keys as in `FIELDS`. */
  readonly #names: Record<NameTable, string[]> = { keys: [], kinds: [], eventTypes: [] };
  /** How many of the learned names it has been taught. */
  #taught = 0;

  constructor(module: WebAssembly.Module) {
    const exports = new WebAssembly.Instance(module, {}).exports as unknown as KernelExports;
    const memory = exports.memory.buffer;
    this.#exports = exports;
    this.#start = exports.buffer.value;
    this.#memory = Buffer.from(memory);
    this.buffer = Buffer.from(memory, this.#start, exports.bufferBytes.value);
    this.#outcome = new Uint32Array(memory, exports.outcome.value, 6) as ArrayLike<number> as Outcome;
    this.#closing = new Uint8Array(memory, exports.closing.value, MAX_OPEN);
    this.#stopped = new StoppedLine(this.#outcome, this.#closing, this.#start);
    this.#kinds = new Uint32Array(memory, exports.kindCounts.value + 4, KINDS.length);
    this.#events = new Uint32Array(memory, exports.eventCounts.value + 4, MAX_NAMES);
    this.#teachFields();
  }

  #teachFields(): void {
    const exports = this.#exports;
    for (let key = 0; key <= MAX_NAMES; key++) exports.allowTypes(key, FIELDS[key]?.allowed ?? 0xff);
    REQUIRED.forEach((keys, kind) => {
      exports.requireKeys(kind + 1, keys);
    });
    for (const { name } of FIELDS.slice(1)) this.#teach('keys', Buffer.from(name));
    for (const name of KINDS) this.#teach('kinds', Buffer.from(name));
    for (const name of EVENT_TYPES) this.#teach('eventTypes', Buffer.from(name));
  }

  /** Teaches it what has been learned since the last time. */
  teach({ list }: KernelNames): void {
    for (; this.#taught < list.length; this.#taught++) {
      const { table, bytes } = list[this.#taught] as LearnedName;
      this.#teach(table, bytes);
    }
  }

  #teach(table: NameTable, bytes: Buffer): void {
    const names = this.#names[table];
    if (names.length === MAX_NAMES) return;
    names.push(bytes.toString());
    const at = this.#exports.newName.value;
    this.#memory.set(bytes, at);
    this.#exports.addName(this.#exports[table].value, names.length, at, bytes.length);
  }

  /**
   * Scans `buffer[from, to)`, and answers with how that ended. `continues` goes on with the line that the last call was
   * suspended in.
   */
  scan(from: number, to: number, continues: boolean): number {
    return this.#exports.scan(this.#start + from, this.#start + to, continues ? 1 : 0);
  }

  /** Up to where the last call came. */
  get reached(): number {
    return this.#outcome[0] - this.#start;
  }

  /**
   * What it knows of the line that stopped the last call; null when nothing of it is sound, or it goes on behind the data.
   */
  get stoppedLine(): StoppedLine | null {
    return this.#outcome[1] === 0 ? null : this.#stopped;
  }

  /** Records that were counted since `forgetRun`. */
  get lines(): number {
    return this.#exports.lines.value;
  }

  /** The last audit of the last call: from where to where in the buffer; null when it had none. */
  get lastAudit(): Span | null {
    const lastAudit = this.#exports.lastAudit.value;
    if (lastAudit === 0) return null;
    return { start: lastAudit - this.#start, end: this.#exports.lastAuditEnd.value - this.#start };
  }

  /** Bytes of the buffer, by themselves: without Node's `Buffer`, whose code would be optimised, which takes memory. */
  copy({ start, end }: Span): Uint8Array {
    const at = this.#start;
    return new Uint8Array(this.#exports.memory.buffer.slice(at + start, at + end));
  }

  /** Begins to count anew. */
  forgetRun(): void {
    this.#exports.forgetRun();
  }

  /** What the records say that were counted since `forgetRun`; its views change with the next call. */
  run(): KernelRun {
    const { firstTimestamp, firstTimestampLength, lastTimestamp, lastTimestampLength } = this.#exports;
    return {
      lines: this.lines,
      kinds: this.#kinds,
      eventCounts: this.#events,
      firstTimestamp: this.#text(firstTimestamp.value, firstTimestampLength.value),
      lastTimestamp: this.#text(lastTimestamp.value, lastTimestampLength.value),
    };
  }

  /** Event types with their counts, by the numbers of this kernel. */
  eventsOf(counts: ArrayLike<number>): [string, number][] {
    return this.#names.eventTypes.flatMap((name, index): [string, number][] => {
      const count = counts[index] ?? 0;
      return count > 0 ? [[name, count]] : [];
    });
  }

  /**
   * Says which timestamp came before. `integerLength` is 0 where it is not plain digits:
   * nothing compares with it then, and the next record stops the kernel.
   */
  setLastTimestamp(text: Uint8Array, integerLength: number): void {
    const at = this.#exports.lastTimestamp.value;
    const isShort = text.length <= MAX_TIMESTAMP_BYTES;
    this.#memory.fill(0, at, at + MAX_TIMESTAMP_BYTES);
    if (isShort) this.#memory.set(text, at);
    this.#exports.setLastTimestamp(text.length, isShort ? integerLength : 0);
  }

  /** Says that no timestamp came before, or that another knows which. */
  forgetTimestamp(): void {
    this.#exports.setLastTimestamp(0, 0);
  }

  #text(at: number, length: number): Buffer {
    return this.#memory.subarray(at, at + length);
  }

  /** The name that the kernel did not know in the line that stopped it, where it is one that can be taught. */
  unknownName(): LearnedName | null {
    const { unknownTable, unknownAt, unknownLength, keys } = this.#exports;
    const length = unknownLength.value;
    if (unknownTable.value === 0 || length < 1 || length > MAX_NAME_BYTES) return null;
    const bytes = Buffer.from(this.#text(unknownAt.value, length));
    // Two spellings of one key would pass for two keys, and what is not UTF-8 for one name or another.
    if (bytes.includes(BACKSLASH) || !isUtf8(bytes)) return null;
    return { table: unknownTable.value === keys.value ? 'keys' : 'eventTypes', bytes };
  }

  /** The line that the last call was suspended in. */
  lineUnderWay(): SuspendedLine {
    const { state, depth, key, seenKeys, payloadIsObject } = this.#exports;
    const { kind, eventType, hasTimestamp, currentTimestamp, currentTimestampLength } = this.#exports;
    const timestamp = this.#text(currentTimestamp.value, currentTimestampLength.value);
    const open = openIn(state.value, depth.value);
    const isFieldBit = (1n << BigInt(FIELDS.length)) - 1n;
    return {
      state: state.value,
      closing: this.#closing.slice(0, open),
      depth: open,
      field: key.value < FIELDS.length ? key.value : NO_FIELD,
      seen: Number(seenKeys.value & isFieldBit),
      otherKeys: this.#names.keys.filter((_, index) => {
        return index + 1 >= FIELDS.length && isBitSet(seenKeys.value, index + 1);
      }),
      payloadIsObject: payloadIsObject.value !== 0,
      kind: KINDS[kind.value - 1] ?? null,
      eventType: this.#names.eventTypes[eventType.value - 1] ?? null,
      timestamp: hasTimestamp.value === 0 ? null : Buffer.from(timestamp),
    };
  }
}

/** How many containers are open in a line, the record included. */
function openIn(state: number, depth: number): number {
  return state === RECORD_DONE ? 0 : 1 + depth;
}

function isBitSet(bits: bigint, index: number): boolean {
  return ((bits >> BigInt(index)) & 1n) === 1n;
}

/** What the kernel says of a run of records that are just as Papyra writes them. */
export interface KernelRun extends Omit<RecordRun, 'events'> {
  readonly lines: number;
  /** By the numbers of the event types, from 1. */
  readonly eventCounts: ArrayLike<number>;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line that has an end and is sound up to `passed`: a look at what the kernel says, which changes with its next call. */
class StoppedLine implements Pick<LineUnderWay, 'state' | 'closing' | 'depth'> {
  readonly #outcome: Outcome;
  readonly #start: number;
  readonly closing: Uint8Array;

  constructor(outcome: Outcome, closing: Uint8Array, start: number) {
    this.#outcome = outcome;
    this.closing = closing;
    this.#start = start;
  }

  get passed(): number {
    return this.#outcome[3] - this.#start;
  }

  /** Where the first line feed is behind that. */
  get lineFeed(): number {
    return this.#outcome[1] - this.#start;
  }

  /** Where its text ends: there, or at a carriage return before it. */
  get textEnd(): number {
    return this.#outcome[2] - this.#start;
  }

  /** As kernel/read-records.ts numbers its states. */
  get state(): number {
    return this.#outcome[4];
  }

  get depth(): number {
    return openIn(this.state, this.#outcome[5]);
  }
}

/** A record that is sound so far; `state` is as kernel/read-records.ts numbers its states. */
export interface SuspendedLine extends LineUnderWay {
  readonly kind: string | null;
  readonly eventType: string | null;
  readonly timestamp: Uint8Array | null;
}
