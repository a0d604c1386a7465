/** What those share who look for an intact object within a broken line. */
const SEARCH_FACTOR = 8;
const MIN_SEARCH_BYTES = 1 << 16;

/** How many bytes a search within a broken line may look at: nested braces would make it quadratic otherwise. */
export function searchBudget(line: Uint8Array): number {
  return Math.max(line.length * SEARCH_FACTOR, MIN_SEARCH_BYTES);
}

/** Whether a line, of which the bytes up to `end` are part, may end with an object: most that are torn do not. */
export function endsWithBrace(line: Uint8Array, end = line.length): boolean {
  let last = end - 1;
  while (line[last] === 0x20 || line[last] === 0x09) last--;
  return line[last] === 0x7d;
}
