/**
 * The first stage: finds the operators `{ } [ ] : ,` and line ends that stand outside strings, 64 bytes at a time, as bits
 * of 64-bit masks; and proves on the way all that needs no memory of what came before the last operator:
 *
 * - strings hold no control byte, end on their line, and have only escapes that JSON knows;
 * - outside strings there is no control byte but the line end;
 * - a string, number, word or blank starts only behind an operator or a blank, so between two operators there is at most
 *   one value, and it reaches up to the second;
 * - the bytes are UTF-8.
 *
 * It is simdjson's stage 1 (Langdale and Lemire, "Parsing Gigabytes of JSON per Second", 2019, section 3.1) with one
 * difference: strings and numbers need no entry of their own in the index, for what stands between two operators tells.
 */
import { firstBadEscape } from './escapes';
import { OPERATORS } from './layout';
import { isCutOff, isUtf8 } from './utf8';

const ODD_BITS: u64 = 0xaaaaaaaaaaaaaaaa;

/** No error so far. */
export const NO_ERROR: usize = usize.MAX_VALUE;

/** An address at or a little before the first byte that breaks a rule of this stage. */
export let firstError: usize = NO_ERROR;

/** Vectors that the loop needs. Loaded, since the engine would make them anew, three instructions each, wherever they are used. */
const CONSTANTS: usize = memory.data(6 * 16, 16);

export function fillConstants(): void {
  v128.store(CONSTANTS, i8x16.splat(0x22));
  v128.store(CONSTANTS, i8x16.splat(0x5c), 16);
  v128.store(CONSTANTS, i8x16.splat(0x0a), 32);
  v128.store(CONSTANTS, i8x16.splat(0x20), 48);
  v128.store(CONSTANTS, i8x16.splat(0x0f), 64);
  // `: { , }`, each at the place of its lower four bits.
  v128.store(CONSTANTS, i8x16(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x3a, 0x7b, 0x2c, 0x7d, 0, 0), 80);
}

// What a block leaves to the next: masks of 64 equal bits, or a 1 for its last byte.
let inString: u64 = 0;
let escapesNext: u64 = 0;
let endsInScalar: u64 = 0;
let mayStartValue: u64 = 0;
let endsBeyondAscii: bool = false;

/** Begins anew behind an operator or a line end. */
export function beginIndex(): void {
  firstError = NO_ERROR;
  inString = 0;
  escapesNext = 0;
  endsInScalar = 0;
  mayStartValue = 1;
  endsBeyondAscii = false;
}

@inline
function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  const low = <u32>i8x16.bitmask(a) | (<u32>i8x16.bitmask(b) << 16);
  const high = <u32>i8x16.bitmask(c) | (<u32>i8x16.bitmask(d) << 16);
  return <u64>low | (<u64>high << 32);
}

@inline
function equal(a: v128, b: v128, c: v128, d: v128, wanted: v128): u64 {
  return bits(i8x16.eq(a, wanted), i8x16.eq(b, wanted), i8x16.eq(c, wanted), i8x16.eq(d, wanted));
}

/**
 * `{ } [ ] : ,`: no two of them end in the same four bits, once `[` and `]` are folded onto `{` and `}`. Folded are also
 * 0x0c onto `,` and 0x1a onto `:`; these are control bytes, so an error wherever they stand.
 */
@inline
function isOperator(bytes: v128, byLowBits: v128, lowBits: v128, blank: v128): v128 {
  const wanted = i8x16.swizzle(byLowBits, v128.and(bytes, lowBits));
  return i8x16.eq(wanted, v128.or(bytes, blank));
}

/** Control bytes but the line end, and bytes from 0x80: as signed numbers they are all below 0x20. */
@inline
function isSpecial(bytes: v128, blank: v128, lineEnd: v128): v128 {
  return v128.andnot(i8x16.lt_s(bytes, blank), i8x16.eq(bytes, lineEnd));
}

/** Each bit the exclusive or of all bits up to it: turns the quotes into the stretches between them. */
@inline
function prefixXor(mask: u64): u64 {
  mask ^= mask << 1;
  mask ^= mask << 2;
  mask ^= mask << 4;
  mask ^= mask << 8;
  mask ^= mask << 16;
  return mask ^ (mask << 32);
}

@inline
function noteError(at: usize): void {
  if (at < firstError) firstError = at;
}

/**
 * Indexes the blocks of 64 bytes from `from` up to `end`, which follow those of the last call. Returns how many
 * operators there are.
 */
export function indexOperators(from: usize, end: usize): i32 {
  const quote = v128.load(CONSTANTS);
  const backslash = v128.load(CONSTANTS, 16);
  const lineEnd = v128.load(CONSTANTS, 32);
  const blank = v128.load(CONSTANTS, 48);
  const lowBits = v128.load(CONSTANTS, 64);
  const operatorByLowBits = v128.load(CONSTANTS, 80);
  let string = inString;
  let escapes = escapesNext;
  let inScalar = endsInScalar;
  let mayStart = mayStartValue;
  let entry = OPERATORS;
  for (let at = from; at < end; at += 64) {
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);

    // 1. Quotes that no backslash escapes, and so the strings: opening quote included, closing one not.
    let quotes = equal(a, b, c, d, quote);
    const backslashes = equal(a, b, c, d, backslash);
    let escaped: u64 = 0;
    if ((backslashes | escapes) != 0) {
      // A run of backslashes escapes the byte behind it if its length is odd: carries of a subtraction find out.
      const starts = backslashes & ~escapes;
      const codes = (((starts << 1) | ODD_BITS) - starts) ^ ODD_BITS;
      escaped = codes ^ (backslashes | escapes);
      escapes = (codes & backslashes) >> 63;
      quotes &= ~escaped;
    }
    const strings = prefixXor(quotes) ^ string;
    string = <u64>(<i64>strings >> 63);

    // 2. What stands outside strings.
    const outside = ~strings;
    const lineEnds = equal(a, b, c, d, lineEnd);
    const blanks = equal(a, b, c, d, blank) & outside;
    const operators = (bits(
      isOperator(a, operatorByLowBits, lowBits, blank),
      isOperator(b, operatorByLowBits, lowBits, blank),
      isOperator(c, operatorByLowBits, lowBits, blank),
      isOperator(d, operatorByLowBits, lowBits, blank),
    ) | lineEnds) & outside;
    const scalars = outside & ~(operators | blanks | quotes);

    // 3. The rules for neighbours.
    const opening = quotes & strings;
    const values = opening | (scalars & ~((scalars << 1) | inScalar));
    const gaps = operators | blanks;
    const errors = ((values | blanks) & ~((gaps << 1) | mayStart)) | (lineEnds & strings);
    inScalar = scalars >> 63;
    mayStart = gaps >> 63;
    if (errors != 0) noteError(at + <usize>ctz(errors));
    if (escaped != 0) {
      noteError(firstBadEscape(at, escaped, NO_ERROR));
      // A backslash outside strings hides the quote behind it.
      const stray = escaped & outside;
      if (stray != 0) noteError(at + <usize>ctz(stray));
    }

    // 4. Bytes that are no ASCII text.
    const special = v128.or(
      v128.or(isSpecial(a, blank, lineEnd), isSpecial(b, blank, lineEnd)),
      v128.or(isSpecial(c, blank, lineEnd), isSpecial(d, blank, lineEnd)),
    );
    if (v128.any_true(special) || endsBeyondAscii) checkSpecial(at, a, b, c, d);

    // 5. The index: eight at a time, which is enough for most blocks, so that the loop is seldom taken.
    let left = operators;
    const count = <usize>popcnt(left);
    let next = entry;
    entry += count << 2;
    do {
      store<u32>(next, <u32>(at + <usize>ctz(left)), 0);
      left &= left - 1;
      store<u32>(next, <u32>(at + <usize>ctz(left)), 4);
      left &= left - 1;
      store<u32>(next, <u32>(at + <usize>ctz(left)), 8);
      left &= left - 1;
      store<u32>(next, <u32>(at + <usize>ctz(left)), 12);
      left &= left - 1;
      store<u32>(next, <u32>(at + <usize>ctz(left)), 16);
      left &= left - 1;
      store<u32>(next, <u32>(at + <usize>ctz(left)), 20);
      left &= left - 1;
      store<u32>(next, <u32>(at + <usize>ctz(left)), 24);
      left &= left - 1;
      store<u32>(next, <u32>(at + <usize>ctz(left)), 28);
      left &= left - 1;
      next += 32;
    } while (next < entry);
  }
  inString = string;
  escapesNext = escapes;
  endsInScalar = inScalar;
  mayStartValue = mayStart;
  return <i32>((entry - OPERATORS) >> 2);
}

/** Control bytes are errors wherever they stand. An error in UTF-8 may have begun 3 bytes before the block. */
function checkSpecial(at: usize, a: v128, b: v128, c: v128, d: v128): void {
  const low = i8x16.splat(0x1f);
  const controls = bits(i8x16.le_u(a, low), i8x16.le_u(b, low), i8x16.le_u(c, low), i8x16.le_u(d, low));
  const bad = controls & ~equal(a, b, c, d, i8x16.splat(0x0a));
  if (bad != 0) noteError(at + <usize>ctz(bad));
  const beyondAscii = v128.or(v128.or(a, b), v128.or(c, d));
  if (i8x16.bitmask(beyondAscii) != 0) {
    if (!isUtf8(at)) noteError(at - 3);
    endsBeyondAscii = true;
  } else {
    if (endsBeyondAscii && isCutOff(at)) noteError(at - 3);
    endsBeyondAscii = false;
  }
}
