/** Numbers and words: what stands between two operators and is neither a string nor a container. */

/** JSON types as bits, the same as in `src/ndjson/record-fields.ts`. */
export const STRING: u32 = 1;
export const INTEGER: u32 = 2;
export const FLOAT: u32 = 4;
export const OBJECT: u32 = 8;
export const ARRAY: u32 = 16;
export const BOOLEAN: u32 = 32;
export const NULL: u32 = 64;

/** Longer numbers are left to the driver. */
const MAX_SCALAR_BYTES: usize = 32;

/** `0` and the number 9, sixteen times each. Loaded, since the engine would make them anew wherever they are used. */
const CONSTANTS: usize = memory.data<u8>([
  48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
  9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
], 16);

/** Bits of the `length` bytes at `at`, at most 32, that are no decimal digits. */
@inline
export function othersAt(at: usize, length: usize): u32 {
  const zero = v128.load(CONSTANTS);
  const nine = v128.load(CONSTANTS, 16);
  const low = i8x16.le_u(i8x16.sub(v128.load(at), zero), nine);
  const high = i8x16.le_u(i8x16.sub(v128.load(at, 16), zero), nine);
  const digits = <u32>i8x16.bitmask(low) | (<u32>i8x16.bitmask(high) << 16);
  return ~digits & (0xffffffff >> (32 - <u32>length));
}

/** Whether the only one of `length` bytes at `at` that is no digit, by the bits of `others`, is a point between digits. */
@inline
export function hasPoint(at: usize, length: usize, others: u32): bool {
  const point = <usize>ctz(others);
  return (others & (others - 1)) == 0 && load<u8>(at + point) == 0x2e && point != 0 && point + 1 != length;
}

/** The type of the `length` bytes at `at` as a bit; 0 for what is no value, or is one that only the driver can judge. */
export function scalarType(at: usize, length: usize): u32 {
  if (length > MAX_SCALAR_BYTES) return 0;
  const others = othersAt(at, length);
  const leadingZero = load<u8>(at) == 0x30;
  if (others == 0) return leadingZero && length > 1 ? 0 : INTEGER;
  if (hasPoint(at, length, others)) return leadingZero && ctz(others) > 1 ? 0 : FLOAT;
  return rareScalarType(at, length);
}

/** Words, and numbers with a sign or an exponent. */
function rareScalarType(at: usize, length: usize): u32 {
  const start = load<u32>(at);
  if (length == 4 && start == 0x6c6c756e) return NULL;
  if (length == 4 && start == 0x65757274) return BOOLEAN;
  if (length == 5 && start == 0x736c6166 && load<u8>(at + 4) == 0x65) return BOOLEAN;
  return signedNumberType(at, at + length);
}

function signedNumberType(from: usize, end: usize): u32 {
  let at = load<u8>(from) == 0x2d ? from + 1 : from;
  const integer = at;
  at = endOfDigits(at, end);
  if (at == integer || (load<u8>(integer) == 0x30 && at != integer + 1)) return 0;
  let type = INTEGER;
  if (at < end && load<u8>(at) == 0x2e) {
    const fraction = at + 1;
    at = endOfDigits(fraction, end);
    if (at == fraction) return 0;
    type = FLOAT;
  }
  if (at < end && (load<u8>(at) | 0x20) == 0x65) {
    at++;
    if (at < end && (load<u8>(at) == 0x2b || load<u8>(at) == 0x2d)) at++;
    const exponent = at;
    at = endOfDigits(exponent, end);
    // With one or two digits, and at most 32 before them, no double overflows.
    if (at == exponent || at > exponent + 2) return 0;
    type = FLOAT;
  }
  return at == end ? type : 0;
}

function endOfDigits(from: usize, end: usize): usize {
  let at = from;
  while (at < end && <u32>load<u8>(at) - 0x30 <= 9) at++;
  return at;
}
