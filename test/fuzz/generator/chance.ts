/** Small helpers on top of the seeded source of chance. */
import type { Random } from '../../../bench/random.ts';

/** True once in `times`. */
export function once(random: Random, times: number): boolean {
  return random.below(times) === 0;
}

/** A whole number of either bound or between. */
export function between(random: Random, least: number, most: number): number {
  return least + random.below(most - least + 1);
}

/** Mostly small, now and then up to `most`. */
export function mostlySmall(random: Random, most: number): number {
  return Math.floor(most * random.next() ** 4);
}

/** One of many texts. */
export function anyOf(random: Random, texts: readonly string[]): string {
  return texts[random.below(texts.length)] ?? '';
}

/** `count` texts, joined. */
export function repeated(count: number, make: () => string): string {
  let text = '';
  for (let i = 0; i < count; i++) text += make();
  return text;
}

/** A choice in proportion to the weights, which are whole numbers. */
export function weighted<T>(random: Random, choices: readonly (readonly [weight: number, T])[]): T {
  const total = choices.reduce((sum, [weight]) => sum + weight, 0);
  let left = random.below(total);
  for (const [weight, choice] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  throw new RangeError('there is nothing to choose from');
}
