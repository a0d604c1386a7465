/** Words and numbers of the policy's messages: text from outside made visible, numbers printed exactly. */

import { clip, visible as visibleText } from '../report/visible.ts';

/** Longest piece of text from outside that a message quotes, in characters. */
const LONGEST_QUOTE = 200;

/**
 * Text from outside as one line that hides nothing: control characters become `\x1b`, and what goes over
 * `max` characters becomes an ellipsis. HTML, Markdown and `::` are the renderers' business.
 */
export function visible(text: string, max: number = LONGEST_QUOTE): string {
  return visibleText(clip(text, max));
}

/** Integers with more digits than this are no counters; an exponent reads better. */
const LONGEST_INTEGER = 40;
const DIGITS = 12;

/**
 * A number for people: integers in full, others to 12 significant digits (so 0.1 + 0.2 is 0.3), yet never
 * with fewer digits than stand before the point.
 */
export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return 'not a number';
  if (!Number.isFinite(value)) return value > 0 ? 'infinity' : '-infinity';
  if (Number.isInteger(value)) {
    const digits = BigInt(value).toString();
    return digits.length <= LONGEST_INTEGER ? digits : String(Number(value.toPrecision(DIGITS)));
  }
  const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
  return String(Number(value.toPrecision(Math.max(DIGITS, whole))));
}

/** The number as a percentage: 0.05 is `5%`. */
export function formatPercent(value: number): string {
  return Number.isFinite(value)
    ? `${formatNumber(Number((value * 100).toPrecision(15)))}%`
    : formatNumber(value);
}

/** `1 source`, `2 sources`; `many` for nouns that do not just take an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Texts from outside in one list, the first `shown` of them and how many more there are. */
export function listed(texts: readonly string[], shown = 5): string {
  const rest = texts.length - shown;
  const head = texts
    .slice(0, shown)
    .map((text) => visible(text))
    .join(', ');
  return rest > 0 ? `${head} and ${rest} more` : head;
}
