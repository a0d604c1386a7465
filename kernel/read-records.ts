/** Records: the members that Papyra's records have, and what they say. Everything else stops the kernel. */
import {
  behindComma,
  BLANK,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COMMA,
  COMMA_BLANK,
  LINE_END,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
} from './bytes';
import { EVENT_TYPES, findName, KEYS, KINDS } from './names';
import {
  closeAll,
  CLOSING,
  depth,
  endOfContainer,
  endOfRest,
  isBracket,
  isWithinString,
  passed,
  passOperator,
  setWithinString,
} from './read-value';
import { lengthOfKey, nextKey, unknownKeyLength } from './record-keys';
import { ARRAY, endOfScalar, INTEGER, OBJECT, scalarType, STRING } from './scalars';
import { endOfLongString, endOfString, soundUpTo } from './strings';
import { endOfTimestamp, isTimestampInOrder, rememberTimestamp } from './timestamps';

// Keys and kinds, by the numbers under which the driver teaches them.
const KIND_KEY: u32 = 1;
const TIMESTAMP_KEY: u32 = 3;
const EVENT_TYPE_KEY: u32 = 5;
const PAYLOAD_KEY: u32 = 6;
/** Bits of the keys that only audits have: 9 to 16. */
const GAUGE_KEYS: u64 = 0x1fe00;
const EVENT: u32 = 1;
const AUDIT: u32 = 2;

/** The types that the value of a key may have, as bits. */
const ALLOWED: usize = memory.data(64, 16);
/** The keys that a record of a kind always has, as bits. */
const REQUIRED: usize = memory.data(4 * 8, 16);

/** Lets the values of a key have these types and no others. */
export function allowTypes(key: u32, types: u32): void {
  store<u8>(ALLOWED + key, <u8>types);
}

/** Lets records of a kind stop the kernel unless they have these keys. */
export function requireKeys(kind: u32, keys: u32): void {
  store<u64>(REQUIRED + (<usize>kind << 3), <u64>keys);
}

// What may come next where a line stopped the kernel, or is suspended. The driver knows these states in this order.
const FIRST_KEY: u32 = 0;
const NEXT_KEY: u32 = 1;
const VALUE_DONE: u32 = 2;
const RECORD_DONE: u32 = 3;
const FIRST_ELEMENT: u32 = 4;
const NEXT_ELEMENT: u32 = 5;
const WITHIN_STRING: u32 = 6;

/** The longest escape has 6 bytes, so that one that is cut off begins less than this before the end of the data. */
const LONGEST_CUT: usize = 6;

// The line under way: for one that is longer than the buffer, kept from piece to piece.
export let lineStart: usize = 0;
/** What may come next behind `passed`, or where the line is suspended. */
export let state: u32 = FIRST_KEY;
export let key: u32 = 0;
/** The keys of the record so far, as bits. */
export let seenKeys: u64 = 0;
export let kind: u32 = 0;
export let eventType: u32 = 0;
export let payloadIsObject: bool = true;
export let hasTimestamp: bool = false;
/** The key whose value is the string that is read last, where that is no value within another; else 0. */
let stringKey: u32 = 0;
/** It lacks nothing but its line end. */
let isClosed: bool = false;

// The name that stopped the kernel, since nobody has taught it; a table of 0 when there is none.
export let unknownTable: usize = 0;
export let unknownAt: usize = 0;
export let unknownLength: usize = 0;

// What the records say that were counted since `forgetCounts`.
export let lines: u32 = 0;
/** Of the last call alone: it is an address in the buffer. */
export let lastAudit: usize = 0;
export let lastAuditEnd: usize = 0;
/** `u32` by kind, and by event type. */
export const KIND_COUNTS: usize = memory.data(4 * 4, 16);
export const EVENT_COUNTS: usize = memory.data(64 * 4, 16);

export function forgetCounts(): void {
  lines = 0;
  memory.fill(KIND_COUNTS, 0, 4 * 4);
  memory.fill(EVENT_COUNTS, 0, 64 * 4);
}

export function forgetAddresses(): void {
  lastAudit = 0;
  unknownTable = 0;
}

/** Reads lines up to `to`. False: that which starts at `lineStart` is not whole, or is for the driver to judge. */
export function readLines(from: usize, to: usize): bool {
  lineStart = from;
  forgetString();
  while (lineStart < to) if (!readLine()) return false;
  return true;
}

/** The same, where the line that was suspended goes on at `from`. */
export function readOnLines(from: usize, to: usize): bool {
  lineStart = from;
  forgetString();
  passOperator(from);
  return endLine(endOfSuspended(from)) && readLines(lineStart, to);
}

@inline
function forgetString(): void {
  setWithinString(false);
  stringKey = 0;
}

@inline
function readLine(): bool {
  const at = lineStart;
  beginRecord();
  passOperator(at);
  if (load<u8>(at) != OPEN_OBJECT) return false;
  passOperator(at + 1);
  return endLine(endOfMembers(at + 1));
}

@inline
function beginRecord(): void {
  closeAll();
  key = 0;
  seenKeys = 0;
  kind = 0;
  eventType = 0;
  payloadIsObject = true;
  hasTimestamp = false;
  isClosed = false;
}

/** Takes the record whose closing brace ends before `end`, 0 for one that has none. */
@inline
function endLine(end: usize): bool {
  if (end == 0) return false;
  isClosed = true;
  passOperator(end);
  if (load<u8>(end) != LINE_END || !takeRecord(end)) return false;
  lineStart = end + 1;
  return true;
}

/** Reads members from the key at `from` on. Returns the address behind the brace that closes the record, or 0. */
function endOfMembers(from: usize): usize {
  let at = from;
  for (;;) {
    const name = nextKey(kind, key, at);
    if (name == 0) return noteUnknown(KEYS, at + 1, unknownKeyLength);
    if (seenKeys & bitOf(name)) return 0;
    const value = at + lengthOfKey(name);
    const byte = <u32>load<u8>(value);
    let end: usize;
    if (isBracket(byte)) {
      // Taken before it is read, for the line may be suspended within.
      if (!takeMember(name, byte == OPEN_OBJECT ? OBJECT : ARRAY)) return 0;
      end = endOfContainer(name, value, byte);
      if (end == 0) return 0;
      if (!isFollowed(end)) return 0;
    } else {
      end = endOfPlainValue(name, value, byte);
      if (end == 0) {
        setWithinString(byte == QUOTE && name != KIND_KEY && name != EVENT_TYPE_KEY);
        stringKey = name;
        return 0;
      }
      if (!isFollowed(end)) return 0;
      if (!takePlainMember(name, value, end, byte)) return 0;
    }
    if (load<u8>(end) == CLOSE_OBJECT) return end + 1;
    passOperator(end + 1);
    // A call, so that what follows need not wait for the comparison.
    at = load<u16>(end) == COMMA_BLANK ? end + 2 : behindComma(end);
  }
  return 0;
}

/** Whether a member may end at `at`: there is the next one, or the record ends. */
@inline
function isFollowed(at: usize): bool {
  return load<u8>(at) == COMMA || load<u8>(at) == CLOSE_OBJECT;
}

/** Address behind the string, number or word at `at`, which begins with `byte`; 0 when that is not sound. */
@inline
function endOfPlainValue(name: u32, at: usize, byte: u32): usize {
  if (byte == QUOTE) return endOfString(at + 1);
  return name == TIMESTAMP_KEY ? endOfTimestamp(at) : endOfScalar(at, byte);
}

// The functions that take something answer false when the driver has to look at the line.

@inline
function takePlainMember(name: u32, at: usize, end: usize, byte: u32): bool {
  if (byte != QUOTE) {
    if (name != TIMESTAMP_KEY) return takeMember(name, scalarType(at, end - at));
    hasTimestamp = true;
    return takeMember(name, INTEGER);
  }
  if (name == KIND_KEY) {
    kind = findName(KINDS, at + 1, end - at - 2);
    if (kind == 0) return false;
  } else if (name == EVENT_TYPE_KEY) {
    eventType = findName(EVENT_TYPES, at + 1, end - at - 2);
    if (eventType == 0) return noteUnknown(EVENT_TYPES, at + 1, end - at - 2) != 0;
  }
  return takeMember(name, STRING);
}

@inline
function takeMember(name: u32, type: u32): bool {
  if ((<u32>load<u8>(ALLOWED + name) & type) == 0) return false;
  if (name == PAYLOAD_KEY) payloadIsObject = type == OBJECT;
  key = name;
  seenKeys |= bitOf(name);
  return true;
}

@inline
function bitOf(name: u32): u64 {
  return <u64>1 << name;
}

function noteUnknown(table: usize, at: usize, length: usize): usize {
  unknownTable = table;
  unknownAt = at;
  unknownLength = length;
  return 0;
}

/** Counts the record that ends at `end`. */
@inline
function takeRecord(end: usize): bool {
  const required = load<u64>(REQUIRED + (<usize>kind << 3));
  if (kind == 0 || (required & ~seenKeys) != 0) return false;
  if (kind == EVENT && !payloadIsObject) return false;
  if (hasTimestamp) {
    if (!isTimestampInOrder()) return false;
    rememberTimestamp();
  }
  if (kind == EVENT) increment(EVENT_COUNTS + (<usize>eventType << 2));
  else if (kind == AUDIT) {
    lastAudit = lineStart;
    lastAuditEnd = end;
  }
  increment(KIND_COUNTS + (<usize>kind << 2));
  lines++;
  return true;
}

@inline
function increment(count: usize): void {
  store<u32>(count, load<u32>(count) + 1);
}

/**
 * Suspends the line that starts or goes on at `from`, within a value's string that the data end in at `to`, or else behind
 * the last operator. Returns the address where it goes on. 0: it cannot be suspended, for it is, or may yet become, an
 * audit, and the driver wants to read the last one whole.
 */
export function suspend(from: usize, to: usize): usize {
  if (kind == 0 || kind == AUDIT || (seenKeys & GAUGE_KEYS) != 0) return 0;
  if (isWithinString && to - soundUpTo < LONGEST_CUT) {
    if (stringKey != 0 && !takeMember(stringKey, STRING)) return 0;
    state = WITHIN_STRING;
    return soundUpTo;
  }
  if (passed != from) state = stateBehindOperator();
  return passed;
}

/** Up to where the line that stopped the kernel is sound: within a value's string, or behind the last operator. */
export function soundPart(): usize {
  return isWithinString ? soundUpTo : passed;
}

/** Takes down what may come next there. */
export function noteState(): void {
  state = isWithinString ? WITHIN_STRING : stateBehindOperator();
}

function stateBehindOperator(): u32 {
  if (isClosed) return RECORD_DONE;
  const operator = <u32>load<u8>(passed - 1);
  if (operator == OPEN_OBJECT) return FIRST_KEY;
  if (operator == OPEN_ARRAY) return FIRST_ELEMENT;
  if (operator != COMMA) return VALUE_DONE;
  return load<u8>(CLOSING + depth) == CLOSE_ARRAY ? NEXT_ELEMENT : NEXT_KEY;
}

/** Reads on from `from` to the end of the suspended record. Returns the address behind its brace, or 0. */
function endOfSuspended(from: usize): usize {
  if (state == RECORD_DONE) return from;
  if (state == WITHIN_STRING) return endOfSuspendedString(from);
  const isBehindComma = state == NEXT_KEY || state == NEXT_ELEMENT;
  const at = isBehindComma && load<u8>(from) == BLANK ? from + 1 : from;
  if (depth == 0) return state == VALUE_DONE ? endBehindValue(at) : endOfMembers(at);
  const isEmpty = !isBehindComma && load<u8>(at) == load<u8>(CLOSING + depth);
  const isBehindValue = state == VALUE_DONE || isEmpty;
  const end = endOfRest(key, at, isBehindValue);
  return end == 0 ? 0 : endBehindValue(end);
}

function endOfSuspendedString(from: usize): usize {
  const at = endOfLongString(from);
  setWithinString(at == 0);
  if (at == 0) return 0;
  const end = depth == 0 ? at : endOfRest(key, at, true);
  return end == 0 ? 0 : endBehindValue(end);
}

function endBehindValue(at: usize): usize {
  if (!isFollowed(at)) return 0;
  if (load<u8>(at) == CLOSE_OBJECT) return at + 1;
  passOperator(at + 1);
  return endOfMembers(behindComma(at));
}
