/**
 * The second stage: walks the operators of the index, proves that they nest as JSON has it, and gathers what the records
 * say. An operator needs one look at itself and one at the byte before it, which tells what sort of value ends there:
 * stage 1 has made sure that it fills the space back to the operator before, but for blanks at its start.
 */
import { firstError } from './index-operators';
import { OPERATORS } from './layout';
import { EVENT_TYPES, findName, findNextName, KEYS, KINDS } from './names';
import { ARRAY, OBJECT, STRING, scalarType } from './scalars';
import { isTimestampInOrder, keepTimestamp, rememberTimestamp } from './timestamps';

// Operators. Those below COLON open (even) or close (odd) a container.
const OPEN_OBJECT: u32 = 0;
const CLOSE_OBJECT: u32 = 1;
const OPEN_ARRAY: u32 = 2;
const CLOSE_ARRAY: u32 = 3;
const COLON: u32 = 4;
const COMMA: u32 = 5;
const LINE_END: u32 = 6;
const ANY_OPERATOR: u32 = 7;

// What stands before an operator, to be added to it.
const NO_VALUE: u32 = 0;
const A_STRING: u32 = 8;
const A_SCALAR: u32 = 16;
const ANY_VALUE: u32 = 24;

// States of a record: what its own operators so far leave open. The driver knows them in this order.
const LINE_START: u32 = 0;
const FIRST_KEY: u32 = 1;
const NEXT_KEY: u32 = 2;
const VALUE: u32 = 3;
const VALUE_DONE: u32 = 4;
const RECORD_DONE: u32 = 5;
// States within a value of the record, which the driver counts on from there.
const OBJECT_START: u32 = 6;
const MEMBER_KEY: u32 = 7;
const MEMBER_VALUE: u32 = 8;
const MEMBER_DONE: u32 = 9;
const ARRAY_START: u32 = 10;
const ELEMENT: u32 = 11;
const ELEMENT_DONE: u32 = 12;
const STATES = 13;
/** There is no way on. */
const BROKEN: u32 = 0;

/** Deepest nesting within a value that is followed: the containers that are open are bits of one word. */
const MAX_DEPTH: u32 = 62;

/** Operator and value by the two bytes that tell them: `operator << 8 | byte before`. */
const SORTS: usize = memory.data(0x10000, 16);
/** The next state within a value: `state << 5 | value | operator`. */
const GRAMMAR: usize = memory.data(STATES * 32, 16);

function addOperator(byte: u32, operator: u32): void {
  const sorts = SORTS + (<usize>byte << 8);
  memory.fill(sorts, <u8>(A_SCALAR | operator), 256);
  const gaps = '{}[]:,\n ';
  for (let i = 0; i < gaps.length; i++) store<u8>(sorts + gaps.charCodeAt(i), <u8>(NO_VALUE | operator));
  store<u8>(sorts + 0x22, <u8>(A_STRING | operator));
}

function allow(state: u32, value: u32, operator: u32, next: u32): void {
  store<u8>(GRAMMAR + (<usize>state << 5) + value + operator, <u8>next);
}

function allowAfterValue(state: u32, operator: u32, next: u32): void {
  allow(state, A_STRING, operator, next);
  allow(state, A_SCALAR, operator, next);
}

function allowContainers(state: u32): void {
  allow(state, NO_VALUE, OPEN_OBJECT, OBJECT_START);
  allow(state, NO_VALUE, OPEN_ARRAY, ARRAY_START);
}

/**
 * The grammar of JSON within a value. What a closing bracket leaves open depends on the container around it, which the walk
 * puts in: here any state but BROKEN will do.
 */
export function fillGrammar(): void {
  addOperator(0x7b, OPEN_OBJECT);
  addOperator(0x7d, CLOSE_OBJECT);
  addOperator(0x5b, OPEN_ARRAY);
  addOperator(0x5d, CLOSE_ARRAY);
  addOperator(0x3a, COLON);
  addOperator(0x2c, COMMA);
  addOperator(0x0a, LINE_END);

  allow(OBJECT_START, A_STRING, COLON, MEMBER_VALUE);
  allow(OBJECT_START, NO_VALUE, CLOSE_OBJECT, VALUE_DONE);
  allow(MEMBER_KEY, A_STRING, COLON, MEMBER_VALUE);
  allowContainers(MEMBER_VALUE);
  allowAfterValue(MEMBER_VALUE, COMMA, MEMBER_KEY);
  allowAfterValue(MEMBER_VALUE, CLOSE_OBJECT, VALUE_DONE);
  allow(MEMBER_DONE, NO_VALUE, COMMA, MEMBER_KEY);
  allow(MEMBER_DONE, NO_VALUE, CLOSE_OBJECT, VALUE_DONE);

  allowContainers(ARRAY_START);
  allow(ARRAY_START, NO_VALUE, CLOSE_ARRAY, VALUE_DONE);
  allowAfterValue(ARRAY_START, COMMA, ELEMENT);
  allowAfterValue(ARRAY_START, CLOSE_ARRAY, VALUE_DONE);
  allowContainers(ELEMENT);
  allowAfterValue(ELEMENT, COMMA, ELEMENT);
  allowAfterValue(ELEMENT, CLOSE_ARRAY, VALUE_DONE);
  allow(ELEMENT_DONE, NO_VALUE, COMMA, ELEMENT);
  allow(ELEMENT_DONE, NO_VALUE, CLOSE_ARRAY, VALUE_DONE);
}

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

// The line under way, kept from batch to batch and, for a line longer than the buffer, from piece to piece.
export let lineStart: usize = 0;
export let state: u32 = LINE_START;
/** Containers that are open within the value under way, and what they are: 1 for an object, the innermost lowest. */
export let depth: u32 = 0;
export let containers: u64 = 0;
/** Address of the operator before. */
export let previous: usize = 0;
export let key: u32 = 0;
/** The keys of the record so far, as bits. */
export let seenKeys: u64 = 0;
export let kind: u32 = 0;
export let eventType: u32 = 0;
export let payloadIsObject: bool = true;
export let hasTimestamp: bool = false;

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

export function beginLine(at: usize): void {
  lineStart = at;
  previous = at - 1;
  state = LINE_START;
  depth = 0;
  beginRecord();
}

@inline
function beginRecord(): void {
  key = 0;
  seenKeys = 0;
  kind = 0;
  eventType = 0;
  payloadIsObject = true;
  hasTimestamp = false;
}

/** Goes on at `from` with the line under way, whose last operator stood before it. */
export function continueLine(from: usize): void {
  lineStart = from;
  previous = from - 1;
}

/**
 * Whether the line under way is sound so far and can go on in another piece. What is, or may yet become, an audit cannot:
 * the driver wants to read the last one whole.
 */
export function canContinue(): bool {
  return previous < firstError && kind != 0 && kind != AUDIT && (seenKeys & GAUGE_KEYS) == 0;
}

/** Walks the first `count` operators of the index. False: the line at `lineStart` is for the driver to judge. */
export function walkRecords(count: i32): bool {
  const end = OPERATORS + (<usize>count << 2);
  let now = state;
  let before = previous;
  for (let entry = OPERATORS; entry < end; entry += 4) {
    if (now >= OBJECT_START) {
      state = now;
      previous = before;
      entry = walkValue(entry, end);
      if (entry == 0) return false;
      now = state;
      before = previous;
      if (entry >= end) break;
    }
    const at = <usize>load<u32>(entry);
    const sort = <u32>load<u8>(SORTS + load<u16>(at - 1));
    const operator = sort & ANY_OPERATOR;
    if (now == VALUE) {
      const start = startOfValue(before);
      if ((sort & ANY_VALUE) == NO_VALUE) {
        if (operator != OPEN_OBJECT && operator != OPEN_ARRAY) return false;
        const isObject = operator == OPEN_OBJECT;
        if (!takeType(isObject ? OBJECT : ARRAY)) return false;
        now = isObject ? OBJECT_START : ARRAY_START;
        depth = 1;
        containers = <u64>isObject;
      } else {
        if (!takeValue(sort & ANY_VALUE, start, at - start)) return false;
        if (operator == COMMA) now = NEXT_KEY;
        else if (operator == CLOSE_OBJECT) now = RECORD_DONE;
        else return false;
      }
    } else if (now == NEXT_KEY || now == FIRST_KEY) {
      if (sort != (A_STRING | COLON)) return false;
      const text = startOfValue(before) + 1;
      if (!takeKey(text, at - 1 - text)) return false;
      now = VALUE;
    } else if (now == VALUE_DONE) {
      if (sort == COMMA) now = NEXT_KEY;
      else if (sort == CLOSE_OBJECT) now = RECORD_DONE;
      else return false;
    } else if (now == RECORD_DONE) {
      if (sort != LINE_END || at > firstError || !takeRecord(at)) return false;
      lineStart = at + 1;
      now = LINE_START;
      beginRecord();
    } else {
      if (sort != OPEN_OBJECT) return false;
      now = FIRST_KEY;
    }
    before = at;
  }
  state = now;
  previous = before;
  return true;
}

/**
 * Walks on from `from` within a value of the record, up to its end or that of the index; 0 when that breaks the grammar.
 * Nobody asks what the value says, so this loop does nothing but follow the grammar's table.
 */
function walkValue(from: usize, end: usize): usize {
  let now = state;
  let level = depth;
  let open = containers;
  let before = previous;
  let entry = from;
  while (entry < end) {
    const at = <usize>load<u32>(entry);
    const sort = <u32>load<u8>(SORTS + load<u16>(at - 1));
    now = <u32>load<u8>(GRAMMAR + (now << 5) + sort);
    if (now == BROKEN) return 0;
    if (sort & A_SCALAR) {
      const start = startOfValue(before);
      if (scalarType(start, at - start) == 0) return 0;
    }
    entry += 4;
    before = at;
    const operator = sort & ANY_OPERATOR;
    if (operator < COLON) {
      if (operator & 1) {
        level--;
        if (level == 0) {
          now = VALUE_DONE;
          break;
        }
        open >>= 1;
        now = open & 1 ? MEMBER_DONE : ELEMENT_DONE;
      } else {
        level++;
        if (level > MAX_DEPTH) return 0;
        open = (open << 1) | <u64>(operator == OPEN_OBJECT);
      }
    }
  }
  state = now;
  depth = level;
  containers = open;
  previous = before;
  return entry;
}

@inline
function startOfValue(operatorBefore: usize): usize {
  let start = operatorBefore + 1;
  while (load<u8>(start) == 0x20) start++;
  return start;
}

// The functions that take something answer false when the driver has to look at the line.

@inline
function takeKey(at: usize, length: usize): bool {
  const before = key;
  key = findNextName(KEYS, before, at, length);
  if (key == 0) return noteUnknown(KEYS, at, length);
  const bit = <u64>1 << key;
  if (seenKeys & bit) return false;
  seenKeys |= bit;
  return true;
}

/** Takes a string or a scalar of `length` bytes, quotes included. */
@inline
function takeValue(value: u32, start: usize, length: usize): bool {
  if (value == A_STRING) {
    if (!takeType(STRING)) return false;
    return (key != KIND_KEY && key != EVENT_TYPE_KEY) || takeName(start + 1, length - 2);
  }
  if (key == TIMESTAMP_KEY) return takeTimestamp(start, length);
  return takeType(scalarType(start, length));
}

@inline
function takeType(type: u32): bool {
  if (key == PAYLOAD_KEY) payloadIsObject = type == OBJECT;
  return (<u32>load<u8>(ALLOWED + key) & type) != 0;
}

@inline
function takeName(at: usize, length: usize): bool {
  if (key == KIND_KEY) {
    kind = findName(KINDS, at, length);
    return kind != 0;
  }
  eventType = findName(EVENT_TYPES, at, length);
  return eventType != 0 || noteUnknown(EVENT_TYPES, at, length);
}

function noteUnknown(table: usize, at: usize, length: usize): bool {
  unknownTable = table;
  unknownAt = at;
  unknownLength = length;
  return false;
}

@inline
function takeTimestamp(at: usize, length: usize): bool {
  hasTimestamp = true;
  return keepTimestamp(at, length);
}

/** Counts the record that ends at `end`; false when the driver has to look at it. */
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
