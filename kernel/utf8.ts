/** UTF-8 beyond ASCII, one character after the other: whole texts of it are seldom in a log, names and signs are. */

@inline
function isContinuation(byte: u32): bool {
  return (byte & 0xc0) == 0x80;
}

/** Address behind the characters at `from` that are not ASCII; 0 when there is none that is UTF-8. */
export function endOfCharacters(from: usize): usize {
  let at = from;
  let length = lengthOfCharacter(at);
  while (length != 0) {
    at += length;
    length = lengthOfCharacter(at);
  }
  return at == from ? 0 : at;
}

/** How many bytes the character at `at` has, 2 to 4; 0 when it is ASCII, or not UTF-8 (Unicode 16, table 3-7). */
@inline
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
