/**
 * "Did you mean": the nearest known word to a misspelt one, by Damerau-Levenshtein distance (a swap of
 * neighbours counts as one slip), ignoring case.
 */

/** Longer words are not compared: names come from outside, and no typo needs it. */
const LONGEST = 100;

/** How many slips still look like the same word: one in a short word, three in a long one. */
function slipsAllowed(word: string): number {
  return word.length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(word.length / 3)));
}

/** Slips between two words, or Infinity when there are more than `limit`; only a band is computed. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [i];
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    let least = from === 1 ? i : Infinity;
    for (let j = from; j <= to; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let slips = Math.min(
        (above[j] ?? Infinity) + 1,
        (row[j - 1] ?? Infinity) + 1,
        (above[j - 1] ?? Infinity) + change,
      );
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        slips = Math.min(slips, (before[j - 2] ?? Infinity) + 1);
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > limit) return Infinity;
    [before, above] = [above, row];
  }
  const slips = above[b.length] ?? Infinity;
  return slips > limit ? Infinity : slips;
}

/** A word cut short or drawn out (`inc` for increase, `warning` for warn), when just one candidate fits. */
function byPrefix(word: string, candidates: readonly string[]): string | null {
  const fitting = candidates.filter((candidate) => {
    const known = candidate.toLowerCase();
    const [short, long] = known.length < word.length ? [known, word] : [word, known];
    return short.length >= 3 && long.startsWith(short);
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/**
 * The candidate that `word` most likely stands for, or null when none is near. The word itself is never
 * suggested; of equally near candidates the first wins.
 */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const wanted = word.toLowerCase();
  const others = [...new Set(candidates)].filter((known) => known !== word && known.length <= LONGEST);
  let nearest: string | null = null;
  let limit = slipsAllowed(word);
  for (const candidate of others) {
    const slips = distance(wanted, candidate.toLowerCase(), limit);
    if (slips > limit || (nearest !== null && slips === limit)) continue;
    [nearest, limit] = [candidate, slips];
  }
  return nearest ?? byPrefix(wanted, others);
}
