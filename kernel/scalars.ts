/** Numbers and words: values that are neither strings nor containers. */
import { CLOSE_ARRAY, CLOSE_OBJECT, COMMA } from './bytes';

/** JSON types as bits, the same as in `src/ndjson/record-fields.ts`. */
export const STRING: u32 = 1;
export const INTEGER: u32 = 2;
const FLOAT: u32 = 4;
export const OBJECT: u32 = 8;
export const ARRAY: u32 = 16;
const BOOLEAN: u32 = 32;
const NULL: u32 = 64;

export const POINT: u32 = 0x2e;
export const ZERO: u32 = 0x30;
/** Words, or their first four letters, as `load<u32>` sees them. */
const NULL_TEXT: u32 = 0x6c6c756e;
const TRUE_TEXT: u32 = 0x65757274;
const FALS_TEXT: u32 = 0x736c6166;

/** Longer numbers are left to the driver. */
const MAX_SCALAR_BYTES: usize = 32;

/** `0` and the number 9, sixteen times each. Loaded, since the engine would make them anew wherever they are used. */
const CONSTANTS: usize = memory.data<u8>([
  48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48, 48,
  9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9,
], 16);

/** Bits of the 16 bytes at `at` that are no decimal digits, and a bit behind them. */
@inline
export function othersAt(at: usize): u32 {
  const digits = i8x16.le_u(i8x16.sub(v128.load(at), v128.load(CONSTANTS)), v128.load(CONSTANTS, 16));
  return ~<u32>i8x16.bitmask(digits);
}

/** 1 for the bytes that may stand behind a value. */
const ENDS: usize = memory.data(256);

export function fillEnds(): void {
  store<u8>(ENDS + COMMA, 1);
  store<u8>(ENDS + CLOSE_ARRAY, 1);
  store<u8>(ENDS + CLOSE_OBJECT, 1);
}

@inline
function isEnd(byte: u32): bool {
  return load<u8>(ENDS + byte) != 0;
}

/** Address behind the number or word at `from`, which begins with `first`; 0 for what is no value, or only the driver can judge. */
@inline
export function endOfScalar(from: usize, first: u32): usize {
  // Not 0, so that what follows in the digits does not matter.
  if (first - (ZERO + 1) > 8) return endOfRareScalar(from);
  const others = othersAt(from);
  const point = from + <usize>ctz(others);
  const byte = <u32>load<u8>(point);
  if (isEnd(byte)) return point;
  if (byte == POINT) {
    const end = from + <usize>ctz(others & (others - 1));
    if (end != point + 1) if (isEnd(load<u8>(end))) return end;
  }
  return endOfRareScalar(from);
}

/** Words, and numbers that begin with 0 or a sign, have an exponent or more than 16 bytes. */
function endOfRareScalar(from: usize): usize {
  if (load<u32>(from) == NULL_TEXT) return from + 4;
  let at = from;
  while (!isEnd(load<u8>(at))) if (++at - from > MAX_SCALAR_BYTES) return 0;
  return at == from || scalarType(from, at - from) == 0 ? 0 : at;
}

/** The type of the `length` bytes at `at` as a bit; 0 for what is no value, or is one that only the driver can judge. */
export function scalarType(at: usize, length: usize): u32 {
  if (length > MAX_SCALAR_BYTES) return 0;
  const start = load<u32>(at);
  if (length == 4 && start == NULL_TEXT) return NULL;
  if (length == 4 && start == TRUE_TEXT) return BOOLEAN;
  if (length == 5 && start == FALS_TEXT && load<u8>(at + 4) == 0x65) return BOOLEAN;
  return numberType(at, at + length);
}

function numberType(from: usize, end: usize): u32 {
  let at = load<u8>(from) == 0x2d ? from + 1 : from;
  const integer = at;
  at = endOfDigits(at, end);
  if (at == integer || (load<u8>(integer) == ZERO && at != integer + 1)) return 0;
  let type = INTEGER;
  if (at < end && load<u8>(at) == POINT) {
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
  while (at < end && <u32>load<u8>(at) - ZERO <= 9) at++;
  return at;
}
