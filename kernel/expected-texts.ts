/**
 * Texts that are expected somewhere, to be compared in a few instructions. Each has a place: for every 16 bytes of the text
 * those bytes, and a mask of the ones that belong to it.
 */
import { maskOf } from './bytes';

/** The longest text that has a place. A name of 64 bytes, as a key and with what stands around it, is one. */
export const MAX_TEXT_BYTES: usize = 80;

/** The bytes of a place, as a power of two. */
export const PLACE_SHIFT: usize = 8;

/** Puts a text of 1 to 80 bytes into a place. */
export function keepText(place: usize, at: usize, length: usize): void {
  for (let part: usize = 0; part < MAX_TEXT_BYTES; part += 16) {
    const left = length > part ? min(length - part, 16) : 0;
    v128.store(place + 2 * part, v128.load(at + part));
    v128.store(place + 2 * part, v128.load(maskOf(left)), 16);
  }
}

/** Puts into a place what stands before nothing sound: bytes that UTF-8 does not have. */
export function keepNoText(place: usize): void {
  v128.store(place, i8x16.splat(-1));
  v128.store(place, i8x16.splat(-1), 16);
}

/** Whether the text in a place, which has that length, is at `at`. */
@inline
export function isTextAt(place: usize, length: usize, at: usize): bool {
  if (!isPartAt(place, at)) return false;
  return length <= 16 || isRestAt(place, length, at);
}

function isRestAt(place: usize, length: usize, at: usize): bool {
  for (let part: usize = 16; part < length; part += 16) if (!isPartAt(place + 2 * part, at + part)) return false;
  return true;
}

@inline
function isPartAt(place: usize, at: usize): bool {
  return !v128.any_true(v128.and(v128.xor(v128.load(at), v128.load(place)), v128.load(place, 16)));
}
