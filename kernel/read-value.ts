/**
 * Values that are containers, with all that is in them. Nobody asks what they say: they have to be JSON, as Papyra writes
 * it.
 */
import { CLOSE_OBJECT, COMMA, COMMA_BLANK, OPEN_OBJECT, QUOTE } from './bytes';
import { context, contextOf, contextWithin, endOfKey } from './inner-keys';
import { endOfScalar } from './scalars';
import { endOfString } from './strings';

/** Deepest nesting within a value that is followed. */
const MAX_DEPTH: usize = 62;

/** Address behind the last operator that was passed: a bracket or a comma. What is before it is sound. */
export let passed: usize = 0;
/** Containers that are open within the value under way. */
export let depth: usize = 0;
/** The bracket that closes each of them, the outermost at 1, behind that of the record. */
export const CLOSING: usize = memory.data(MAX_DEPTH + 2, 16);

/** What is read last is a string that is a value, and it is broken or goes on behind the data. */
export let isWithinString: bool = false;

@inline
export function passOperator(end: usize): void {
  passed = end;
}

export function setWithinString(isWithin: bool): void {
  isWithinString = isWithin;
}

@inline
export function closeAll(): void {
  depth = 0;
}

export function fillClosing(): void {
  store<u8>(CLOSING, CLOSE_OBJECT);
}

@inline
export function isBracket(byte: u32): bool {
  return (byte | 0x20) == OPEN_OBJECT;
}

/** The bracket that closes what `bracket` opens. */
@inline
function closingOf(bracket: u32): u32 {
  return bracket + 2;
}

@inline
function open(level: usize, closing: u32, end: usize): void {
  store<u8>(CLOSING + level, <u8>closing);
  depth = level;
  passed = end;
}

/** Reads the container whose bracket is at `at`. Returns the address behind it, or 0: then `passed` tells how far it is sound. */
@inline
export function endOfContainer(recordKey: u32, at: usize, bracket: u32): usize {
  const closing = closingOf(bracket);
  if (load<u8>(at + 1) == closing) {
    passed = at + 2;
    return at + 2;
  }
  open(1, closing, at + 1);
  return endOfRest(recordKey, at + 1, false);
}

/**
 * The same for the rest of the containers that are open, from within the innermost; `isBehindValue` where nothing but an
 * operator may come.
 */
export function endOfRest(recordKey: u32, from: usize, isBehindValue: bool): usize {
  let at = from;
  let level = depth;
  let closing = <u32>load<u8>(CLOSING + level);
  let before = contextOf(recordKey);
  for (;;) {
    if (!isBehindValue) {
      // 1. The key of a member, and its value or an element.
      if (closing == CLOSE_OBJECT) {
        at = endOfKey(before, at);
        if (at == 0) return 0;
        before = context;
      }
      const byte = <u32>load<u8>(at);
      if (byte == QUOTE) {
        at = endOfString(at + 1);
        if (at == 0) {
          isWithinString = true;
          return 0;
        }
      } else if (isBracket(byte)) {
        const inner = closingOf(byte);
        if (load<u8>(at + 1) == inner) at += 2;
        else {
          if (level == MAX_DEPTH) return 0;
          at++;
          level++;
          closing = inner;
          open(level, closing, at);
          before = contextWithin(before);
          continue;
        }
      } else {
        at = endOfScalar(at, byte);
        if (at == 0) return 0;
      }
    }
    isBehindValue = false;
    // 2. The brackets that close behind it, and a comma. `step` is how far behind the comma the next key or element is.
    let step: usize = 2;
    while (load<u16>(at) != COMMA_BLANK) {
      const byte = <u32>load<u8>(at);
      if (byte == COMMA) {
        step = 1;
        break;
      }
      if (byte != closing) return 0;
      at++;
      level--;
      depth = level;
      passed = at;
      if (level == 0) return at;
      closing = <u32>load<u8>(CLOSING + level);
    }
    passed = at + 1;
    at += step;
  }
  return 0;
}
