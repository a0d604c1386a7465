/**
 * Keys within the values of records. Nobody asks what they are, but the same ones come again and again, in the same order;
 * and to see that a text is the expected one takes less than to find out where it ends, and nothing has to wait for that.
 */
import { behindColon, BLANK, QUOTE } from './bytes';
import { isTextAt, keepNoText, keepText, MAX_TEXT_BYTES, PLACE_SHIFT } from './expected-texts';
import { hash, HASHED, MAX_NAMES } from './names';
import { endOfString } from './strings';

/** Places of keys, with all that stands before their values, and their lengths; where it is crowded one key takes the place of another. */
const TEXTS: usize = memory.data(HASHED << PLACE_SHIFT, 16);
const LENGTHS: usize = memory.data(HASHED);

/** How many places a key may have. */
const PLACES_TO_TRY = 4;

/**
 * The place of the key that came last in each context. A context is what came before: the place of a key, or the key of the
 * record that has the value; and, as the lowest bit, whether a container was opened since.
 */
const FOLLOWERS: usize = memory.data(2 * (HASHED + MAX_NAMES + 1));

/** The context that the key found last makes. */
export let context: usize = 0;

export function forgetInnerKeys(): void {
  for (let place: usize = 0; place < HASHED; place++) keepNoText(textIn(place));
}

@inline
function textIn(place: usize): usize {
  return TEXTS + (place << PLACE_SHIFT);
}

/** The context in which a value of the record begins. */
@inline
export function contextOf(recordKey: u32): usize {
  return 2 * (HASHED + <usize>recordKey);
}

/** The context behind an opening bracket. */
@inline
export function contextWithin(before: usize): usize {
  return before | 1;
}

/**
 * Address of the value that the key at `at` has; the key makes the next `context`. 0 when it is no key.
 */
@inline
export function endOfKey(before: usize, at: usize): usize {
  const place = <usize>load<u8>(FOLLOWERS + before);
  const length = <usize>load<u8>(LENGTHS + place);
  if (isTextAt(textIn(place), length, at)) {
    if (load<u8>(at + length) != BLANK) {
      context = place << 1;
      return at + length;
    }
  }
  return endOfOtherKey(before, at);
}

/** The same for a key that was not expected; it will be, where it fits into a place. */
function endOfOtherKey(before: usize, at: usize): usize {
  if (load<u8>(at) != QUOTE) return 0;
  const end = endOfString(at + 1);
  if (end == 0) return 0;
  const value = behindColon(end);
  if (value == 0) return 0;
  const length = value - at;
  // One that is too long for a place is as good as any other.
  context = 0;
  if (length <= MAX_TEXT_BYTES) {
    const place = placeFor(at, length);
    store<u8>(FOLLOWERS + before, <u8>place);
    context = place << 1;
  }
  return value;
}

/** The place of a text: its own, or one that becomes its own. */
function placeFor(at: usize, length: usize): usize {
  let taken = hash(at, length);
  let place = taken;
  for (let tries = 0; tries < PLACES_TO_TRY; tries++) {
    const known = <usize>load<u8>(LENGTHS + place);
    if (known == 0) {
      taken = place;
      break;
    }
    if (known == length && isTextAt(textIn(place), length, at)) return place;
    place = (place + 1) & (HASHED - 1);
  }
  keepText(textIn(taken), at, length);
  store<u8>(LENGTHS + taken, <u8>length);
  return taken;
}
