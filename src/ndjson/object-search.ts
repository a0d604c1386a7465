/** What those share who look for an intact object within a broken line. */
const SEARCH_FACTOR = 8;
const MIN_SEARCH_BYTES = 1 << 16;

/** How many bytes a search within a broken line may look at: nested braces would make it quadratic otherwise. */
export function searchBudget(line: Uint8Array): number {
  return Math.max(line.length * SEARCH_FACTOR, MIN_SEARCH_BYTES);
}

/** Whether a line may end with an object: most that are torn do not, and need no search. */
export function endsWithBrace(line: Uint8Array): boolean {
  let last = line.length - 1;
  while (line[last] === 0x20 || line[last] === 0x09) last--;
  return line[last] === 0x7d;
}
