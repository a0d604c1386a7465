const SEARCH_FACTOR = 8;
const MIN_SEARCH_BYTES = 1 << 16;

/** How many bytes a search within a broken line may look at: nested braces would make it quadratic otherwise. */
export function searchBudget(line: Uint8Array): number {
  return Math.max(line.length * SEARCH_FACTOR, MIN_SEARCH_BYTES);
}
