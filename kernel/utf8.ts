/**
 * UTF-8 beyond ASCII, at the speed of reading, after Keiser and Lemire, "Validating UTF-8 in less than one instruction per
 * byte" (2021). Three tables, looked up by the halves of the byte before and the high half of the byte itself, hold
 * for every pair of bytes the mistakes that it may be part of; a mistake is one that all three tables name.
 */
import { BACKSLASH, BLANK, QUOTE } from './bytes';

const TOO_SHORT: u8 = 1 << 0; // a lead byte is followed by another, or by ASCII
const TOO_LONG: u8 = 1 << 1; // ASCII is followed by a continuation
const OVERLONG_3: u8 = 1 << 2;
const TOO_LARGE: u8 = 1 << 3; // above U+10FFFF
const SURROGATE: u8 = 1 << 4;
const OVERLONG_2: u8 = 1 << 5;
const TOO_LARGE_1000: u8 = 1 << 6;
const OVERLONG_4: u8 = 1 << 6;
const TWO_CONTINUATIONS: u8 = 1 << 7;
const CARRY: u8 = TOO_SHORT | TOO_LONG | TWO_CONTINUATIONS;

const BY_FIRST_HIGH = memory.data<u8>([
  TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG, TOO_LONG,
  TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS, TWO_CONTINUATIONS,
  TOO_SHORT | OVERLONG_2, TOO_SHORT, TOO_SHORT | OVERLONG_3 | SURROGATE,
  TOO_SHORT | TOO_LARGE | TOO_LARGE_1000 | OVERLONG_4,
], 16);
const BY_FIRST_LOW = memory.data<u8>([
  CARRY | OVERLONG_3 | OVERLONG_2 | OVERLONG_4, CARRY | OVERLONG_2, CARRY, CARRY,
  CARRY | TOO_LARGE, CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000,
  CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000,
  CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000, CARRY | TOO_LARGE | TOO_LARGE_1000,
  CARRY | TOO_LARGE | TOO_LARGE_1000 | SURROGATE, CARRY | TOO_LARGE | TOO_LARGE_1000,
  CARRY | TOO_LARGE | TOO_LARGE_1000,
], 16);
const BY_SECOND_HIGH = memory.data<u8>([
  TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
  TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE_1000 | OVERLONG_4,
  TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | OVERLONG_3 | TOO_LARGE,
  TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
  TOO_LONG | OVERLONG_2 | TWO_CONTINUATIONS | SURROGATE | TOO_LARGE,
  TOO_SHORT, TOO_SHORT, TOO_SHORT, TOO_SHORT,
], 16);

/** Mistakes in the 16 bytes at `at`, in the light of the 3 before them; all zero when there are none. */
@inline
function mistakes(at: usize): v128 {
  const bytes = v128.load(at);
  const before1 = v128.load(at - 1);
  const low = i8x16.splat(0x0f);
  const pairs = v128.and(
    v128.and(
      i8x16.swizzle(v128.load(BY_FIRST_HIGH), i8x16.shr_u(before1, 4)),
      i8x16.swizzle(v128.load(BY_FIRST_LOW), v128.and(before1, low)),
    ),
    i8x16.swizzle(v128.load(BY_SECOND_HIGH), i8x16.shr_u(bytes, 4)),
  );
  // Two continuations in a row are right behind the lead of three or four bytes, and wrong elsewhere.
  const third = i8x16.sub_sat_u(v128.load(at - 2), i8x16.splat(<i8>(0xe0 - 0x80)));
  const fourth = i8x16.sub_sat_u(v128.load(at - 3), i8x16.splat(<i8>(0xf0 - 0x80)));
  const due = v128.and(v128.or(third, fourth), i8x16.splat(-128));
  return v128.xor(due, pairs);
}

/** Bits of those of the 16 bytes at which text ends: quotes, backslashes and control bytes. */
@inline
function endsIn(bytes: v128): u32 {
  const quotes = i8x16.eq(bytes, i8x16.splat(<i8>QUOTE));
  const backslashes = i8x16.eq(bytes, i8x16.splat(<i8>BACKSLASH));
  return <u32>i8x16.bitmask(v128.or(v128.or(quotes, backslashes), i8x16.lt_u(bytes, i8x16.splat(<i8>BLANK))));
}

/**
 * How far the text at `from` goes, or some of it: up to a quote, a backslash or a control byte, to where ASCII begins again,
 * or to a character that is not UTF-8, which may be the first. The bytes before it have to be whole characters.
 */
export function endOfText(from: usize): usize {
  let at = from;
  for (;;) {
    const bytes = v128.load(at);
    const end = <usize>ctz(endsIn(bytes) | 0x10000);
    const wrong = <u32>i8x16.bitmask(i8x16.ne(mistakes(at), i8x16.splat(0)));
    // A character that is cut off shows as a mistake at the byte behind it, which may be the end.
    if ((wrong & ((2 << <u32>end) - 1)) != 0) return endOfSound(startOfLastCharacter(from, at), at + end);
    at += end;
    if (end < 16 || i8x16.bitmask(bytes) == 0) return at;
  }
  return at;
}

/** Start of the last of the characters from `from` to `end`, which may lack bytes; `from` where there is none. */
function startOfLastCharacter(from: usize, end: usize): usize {
  let start = max(end - 1, from);
  while (start > from && isContinuation(load<u8>(start))) start--;
  return start;
}

/** Where the first character begins that is not UTF-8, from `from` on, or the first of those that do not begin before `end`. */
function endOfSound(from: usize, end: usize): usize {
  let at = from;
  while (at < end) {
    const length = load<u8>(at) < 0x80 ? 1 : lengthOfCharacter(at);
    if (length == 0) return at;
    at += length;
  }
  return at;
}

@inline
function isContinuation(byte: u32): bool {
  return (byte & 0xc0) == 0x80;
}

/** How many bytes the character at `at` has, 2 to 4; 0 for what is not UTF-8 (Unicode 16, table 3-7). */
function lengthOfCharacter(at: usize): usize {
  const first = <u32>load<u8>(at);
  const second = <u32>load<u8>(at + 1);
  if (first < 0xc2 || !isContinuation(second)) return 0;
  if (first < 0xe0) return 2;
  if (!isContinuation(load<u8>(at + 2))) return 0;
  if (first < 0xf0) {
    // What two bytes would do for, and halves of surrogate pairs.
    if (first == 0xe0 ? second < 0xa0 : first == 0xed && second >= 0xa0) return 0;
    return 3;
  }
  if (!isContinuation(load<u8>(at + 3))) return 0;
  // What three bytes would do for, and what lies beyond Unicode.
  if (first == 0xf0 ? second < 0x90 : first > 0xf4 || (first == 0xf4 && second >= 0x90)) return 0;
  return 4;
}
