/** Strings, sixteen bytes at a time. */
import { BACKSLASH, QUOTE } from './bytes';
import { endOfEscape } from './escapes';
import { endOfText } from './utf8';

/** Vectors, each a byte sixteen times. Loaded, since the engine would make them anew, three instructions each, wherever they are used. */
const CONSTANTS: usize = memory.data(3 * 16, 16);

export function fillStringConstants(): void {
  v128.store(CONSTANTS, i8x16.splat(<i8>BACKSLASH));
  v128.store(CONSTANTS, i8x16.splat(0x02), 16);
  v128.store(CONSTANTS, i8x16.splat(0x21), 32);
}

/** Of the last string that had no sound end: the address up to which it is sound. */
export let soundUpTo: usize = 0;

/**
 * Bits of those of the 16 bytes at `at` at which a string ends or has to be looked at: quotes, backslashes, control bytes,
 * and bytes from 0x80. With its second bit turned over a quote is 0x20, and no other byte comes below 0x21 that was not; as
 * signed numbers the bytes from 0x80 are below it, too.
 */
@inline
function stopsAt(at: usize): u32 {
  const bytes = v128.load(at);
  const backslashes = i8x16.eq(bytes, v128.load(CONSTANTS));
  const others = i8x16.lt_s(v128.xor(bytes, v128.load(CONSTANTS, 16)), v128.load(CONSTANTS, 32));
  return <u32>i8x16.bitmask(v128.or(backslashes, others));
}

/** Address behind the string whose first byte, behind its quote, is at `from`; 0 when it is broken, or goes on behind the data. */
@inline
export function endOfString(from: usize): usize {
  // Where none of the sixteen bytes stops, the one behind them may be the quote as well.
  const at = from + <usize>ctz(stopsAt(from) | 0x10000);
  return load<u8>(at) == QUOTE ? at + 1 : endOfLongString(at);
}

/** The same, from anywhere within the string: for those with escapes, with more than ASCII, or of more than 16 bytes. */
export function endOfLongString(from: usize): usize {
  let at = from;
  for (;;) {
    let stops = stopsAt(at);
    while (stops == 0) {
      at += 16;
      stops = stopsAt(at);
    }
    at += <usize>ctz(stops);
    const byte = <u32>load<u8>(at);
    if (byte == QUOTE) return at + 1;
    const next = byte == BACKSLASH ? endOfEscape(at + 1) : endOfText(at);
    if (next == 0 || next == at) break;
    at = next;
  }
  soundUpTo = at;
  return 0;
}
