/** Escapes in strings: a backslash and one of `"\/bfnrt`, or `u` and four hexadecimal digits. */

/** Bit 1: may stand behind a backslash; bit 2: is a hexadecimal digit. */
const LETTERS = memory.data(256);
const SIMPLE: u8 = 1;
const HEX: u8 = 2;

export function fillEscapeTable(): void {
  const simple = '"\\/bfnrt';
  for (let i = 0; i < simple.length; i++) store<u8>(LETTERS + simple.charCodeAt(i), SIMPLE);
  const hex = '0123456789abcdefABCDEF';
  for (let i = 0; i < hex.length; i++) {
    const letter = LETTERS + hex.charCodeAt(i);
    store<u8>(letter, load<u8>(letter) | HEX);
  }
}

/** Address behind the escape whose letter, behind the backslash, is at `letter`; 0 when JSON does not know it. */
@inline
export function endOfEscape(letter: usize): usize {
  if (load<u8>(LETTERS + load<u8>(letter)) & SIMPLE) return letter + 1;
  return isUnicodeEscape(letter) ? letter + 5 : 0;
}

function isUnicodeEscape(letter: usize): bool {
  if (load<u8>(letter) != 0x75) return false;
  let all = HEX;
  for (let i: usize = 1; i <= 4; i++) all &= load<u8>(LETTERS + load<u8>(letter + i));
  return all == HEX;
}
