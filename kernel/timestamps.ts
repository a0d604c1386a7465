/**
 * Timestamps as the text they are written as, since a double cannot hold 17 digits. Only plain ones are compared here,
 * digits with or without a point: where as many digits stand before the point, the order of two texts is that of their
 * bytes, a byte that is not there being lower than any.
 */
import { maskOf } from './bytes';
import { othersAt, POINT, ZERO } from './scalars';

/** Longer ones are not taken. */
const TEXT_BYTES: usize = 32;

/** Texts, filled up with zeros: the first of a call, that of the record before, and that of the record under way. */
const TEXTS: usize = memory.data(3 * 32, 16);
export const FIRST_TIMESTAMP: usize = TEXTS;
/** This one and the one under way change places. */
export let lastTimestamp: usize = TEXTS + TEXT_BYTES;
export let currentTimestamp: usize = TEXTS + 2 * TEXT_BYTES;

/** Lengths of the texts, 0 when there is none, and of what stands before their points. */
export let firstTimestampLength: u32 = 0;
export let lastTimestampLength: u32 = 0;
let lastIntegers: u32 = 0;
export let currentTimestampLength: u32 = 0;
let currentIntegers: u32 = 0;

/**
 * Says what came before: a text that the driver has put at `lastTimestamp`, filled up with zeros. `integers` is the
 * length of what stands before its point, or of no text at all when it is not plain: then nothing compares with it.
 */
export function setLastTimestamp(length: u32, integers: u32): void {
  lastTimestampLength = length;
  lastIntegers = integers;
}

export function forgetFirstTimestamp(): void {
  firstTimestampLength = 0;
}

/** Address behind the timestamp at `at`, which is kept; 0 when that is no plain number of at most 32 bytes. */
@inline
export function endOfTimestamp(at: usize): usize {
  const others = (othersAt(at) & 0xffff) | (othersAt(at + 16) << 16);
  const integers = <usize>ctz(others);
  let length = integers;
  if (load<u8>(at + integers) == POINT) {
    length = <usize>ctz(others & (others - 1));
    if (length == integers + 1) return 0;
  }
  if (integers == 0 || (load<u8>(at) == ZERO && integers != 1)) return 0;
  const mask = maskOf(length);
  v128.store(currentTimestamp, v128.and(v128.load(at), v128.load(mask)));
  v128.store(currentTimestamp, v128.and(v128.load(at, 16), v128.load(mask, 16)), 16);
  currentTimestampLength = <u32>length;
  currentIntegers = <u32>integers;
  return at + length;
}

/** Whether the record under way is not earlier than the one before. False also when bytes alone cannot tell. */
@inline
export function isTimestampInOrder(): bool {
  if (lastTimestampLength == 0) return true;
  if (lastIntegers != currentIntegers) return false;
  const low = i8x16.bitmask(i8x16.eq(v128.load(lastTimestamp), v128.load(currentTimestamp)));
  const high = i8x16.bitmask(i8x16.eq(v128.load(lastTimestamp, 16), v128.load(currentTimestamp, 16)));
  const different = ~(<u32>low | (<u32>high << 16));
  if (different == 0) return true;
  const at = <usize>ctz(different);
  return load<u8>(lastTimestamp + at) < load<u8>(currentTimestamp + at);
}

/** The record under way becomes the one before. */
@inline
export function rememberTimestamp(): void {
  if (firstTimestampLength == 0) {
    memory.copy(FIRST_TIMESTAMP, currentTimestamp, TEXT_BYTES);
    firstTimestampLength = currentTimestampLength;
  }
  const text = lastTimestamp;
  lastTimestamp = currentTimestamp;
  currentTimestamp = text;
  lastTimestampLength = currentTimestampLength;
  lastIntegers = currentIntegers;
}
