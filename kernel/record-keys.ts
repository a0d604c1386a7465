/** Keys of records: names that the driver has taught the kernel. */
import { behindColon, BLANK, QUOTE } from './bytes';
import { isTextAt, keepNoText, keepText, PLACE_SHIFT } from './expected-texts';
import { findName, KEYS, MAX_NAMES } from './names';
import { endOfString } from './strings';

/** Places of the keys by number, as they were met last, with all that stands before their values. */
const TEXTS: usize = memory.data((MAX_NAMES + 1) << PLACE_SHIFT, 16);
const LENGTHS: usize = memory.data(MAX_NAMES + 1);

/** The key that followed each key the last time, for each kind of record. */
const FOLLOWERS: usize = memory.data(4 * (MAX_NAMES + 1));

/** Length of the key that was not found last, where it is a key; else 0. */
export let unknownKeyLength: usize = 0;

export function forgetKeys(): void {
  for (let key: u32 = 0; key <= MAX_NAMES; key++) keepNoText(placeOf(key));
}

@inline
function placeOf(key: u32): usize {
  return TEXTS + (<usize>key << PLACE_SHIFT);
}

/** Number of the key at `at`; 0 for one that nobody has taught. The one that followed `before` last is tried first. */
@inline
export function nextKey(kind: u32, before: u32, at: usize): u32 {
  const follower = FOLLOWERS + <usize>(kind * (MAX_NAMES + 1) + before);
  const guess = <u32>load<u8>(follower);
  const length = lengthOfKey(guess);
  if (isTextAt(placeOf(guess), length, at)) if (load<u8>(at + length) != BLANK) return guess;
  const key = findKey(at);
  store<u8>(follower, <u8>key);
  return key;
}

/** From the start of a key, when it was met last, to that of its value, in bytes. */
@inline
export function lengthOfKey(key: u32): usize {
  return <usize>load<u8>(LENGTHS + key);
}

function findKey(at: usize): u32 {
  unknownKeyLength = 0;
  const length = lengthOfName(at);
  const value = behindColon(at + length + 2);
  if (length == 0 || value == 0) return 0;
  const key = findName(KEYS, at + 1, length);
  if (key == 0) unknownKeyLength = length;
  else {
    store<u8>(LENGTHS + key, <u8>(value - at));
    keepText(placeOf(key), at, value - at);
  }
  return key;
}

/** Length of the name in the string at `at`; 0 for one that is empty, and for what is no sound string. */
function lengthOfName(at: usize): usize {
  if (load<u8>(at) != QUOTE) return 0;
  const end = endOfString(at + 1);
  return end == 0 ? 0 : end - at - 2;
}
