/** What several modules ask of single bytes and of sixteen at once. */

export const LINE_END: u32 = 0x0a;
export const CARRIAGE_RETURN: u32 = 0x0d;
export const BLANK: u32 = 0x20;
export const QUOTE: u32 = 0x22;
export const COMMA: u32 = 0x2c;
const COLON: u32 = 0x3a;
export const BACKSLASH: u32 = 0x5c;
export const OPEN_ARRAY: u32 = 0x5b;
export const CLOSE_ARRAY: u32 = 0x5d;
export const OPEN_OBJECT: u32 = 0x7b;
export const CLOSE_OBJECT: u32 = 0x7d;

/** A comma and a blank, as `load<u16>` sees them. */
export const COMMA_BLANK: u32 = 0x202c;

/** 32 bytes of ones and 32 of zeros. */
const ONES_AND_ZEROS: usize = memory.data(64, 16);

export function fillMasks(): void {
  memory.fill(ONES_AND_ZEROS, 0xff, 32);
}

/** Address of a mask of 32 bytes: ones for the first `length` of them, zeros for the others. */
@inline
export function maskOf(length: usize): usize {
  return ONES_AND_ZEROS + 32 - length;
}

/** Address behind the comma at `at`, and behind the blank that Papyra writes there. */
export function behindComma(at: usize): usize {
  return load<u8>(at + 1) == BLANK ? at + 2 : at + 1;
}

/** Address of the value behind a key's closing quote; 0 where no colon is. */
export function behindColon(at: usize): usize {
  if (load<u8>(at) != COLON) return 0;
  return load<u8>(at + 1) == BLANK ? at + 2 : at + 1;
}

/** Address of the first such byte between the two addresses, or 0. It may be one of the 15 behind `to`. */
export function findByte(byte: u32, from: usize, to: usize): usize {
  for (let at = from; at < to; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), i8x16.splat(<i8>byte)));
    if (found != 0) return at + ctz(found);
  }
  return 0;
}
