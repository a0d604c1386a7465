/**
 * Names that the driver has taught the kernel: keys of records, kinds and event types, each in a table of its own. A name
 * that is not in the table stops the kernel at its line, and the driver may teach it then.
 */

/** Most names in a table, 0 not among them: it stands for a name that is not there. */
export const MAX_NAMES: u32 = 63;
/** Longer names are not taught. */
export const MAX_NAME_BYTES: usize = 64;

/** How many hashes there are. */
export const HASHED: usize = 128;
const LENGTHS = HASHED;
const TEXTS = LENGTHS + 64;
const TABLE_BYTES = TEXTS + 64 * MAX_NAME_BYTES;

export const KEYS: usize = memory.data(TABLE_BYTES, 16);
export const KINDS: usize = memory.data(TABLE_BYTES, 16);
export const EVENT_TYPES: usize = memory.data(TABLE_BYTES, 16);

/** A number below `HASHED` that depends on the length and the first and last 8 bytes of the name at `at`. */
@inline
export function hash(at: usize, length: usize): usize {
  const first = load<u64>(at);
  const mixed = length < 8
    ? first << ((8 - length) << 3)
    : first ^ rotl(load<u64>(at + length - 8), 29);
  return <usize>(((mixed + length) * 0x9e3779b97f4a7c15) >> 57);
}

/** Whether the first `length` bytes at `a` and `b` are the same. */
@inline
function isEqual(a: usize, b: usize, length: usize): bool {
  if (length > 32) return memory.compare(a, b, length) == 0;
  const low = i8x16.bitmask(i8x16.eq(v128.load(a), v128.load(b)));
  const high = i8x16.bitmask(i8x16.eq(v128.load(a, 16), v128.load(b, 16)));
  const different = ~(<u32>low | (<u32>high << 16));
  return different << (32 - <u32>length) == 0;
}

/** Number of the name at `at`, 0 when the table does not have it. `length` is at least 1. */
export function findName(table: usize, at: usize, length: usize): u32 {
  if (length - 1 >= MAX_NAME_BYTES) return 0;
  let place = hash(at, length);
  let name = <usize>load<u8>(table + place);
  while (name != 0) {
    const known = table + TEXTS + (name << 6);
    if (<usize>load<u8>(table + LENGTHS + name) == length && isEqual(at, known, length)) break;
    place = (place + 1) & (HASHED - 1);
    name = <usize>load<u8>(table + place);
  }
  return <u32>name;
}

/** Teaches a name of 1 to 64 bytes under a number from 1 to 63. */
export function addName(table: usize, name: u32, at: usize, length: usize): void {
  let place = hash(at, length);
  while (load<u8>(table + place) != 0) place = (place + 1) & (HASHED - 1);
  store<u8>(table + place, <u8>name);
  store<u8>(table + LENGTHS + name, <u8>length);
  memory.copy(table + TEXTS + (<usize>name << 6), at, length);
}
