/**
 * UTF-8 validation at the speed of reading, after Keiser and Lemire, "Validating UTF-8 in less than one instruction per
 * byte" (2021). Three tables, looked up by the halves of the byte before and the high half of the byte itself, hold
 * for every pair of bytes the mistakes that it may be part of; a mistake is one that all three tables name.
 */

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

/** Whether the 64 bytes at `at` go on as UTF-8 from those before them. A character may be cut off at their end. */
export function isUtf8(at: usize): bool {
  const first = v128.or(mistakes(at), mistakes(at + 16));
  const second = v128.or(mistakes(at + 32), mistakes(at + 48));
  return !v128.any_true(v128.or(first, second));
}

/** Whether a character that began before `at` still lacks bytes there. */
export function isCutOff(at: usize): bool {
  return load<u8>(at - 1) >= 0xc0 || load<u8>(at - 2) >= 0xe0 || load<u8>(at - 3) >= 0xf0;
}
