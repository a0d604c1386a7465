/** IDs of stream entries: `MILLISECONDS-SEQUENCE`, two unsigned numbers of 64 bits, more than a double holds. */

/** Negative when `a` is the lower one, 0 when they are the same. */
export function compareIds(a: string, b: string): number {
  const [aDash, bDash] = [a.indexOf('-'), b.indexOf('-')];
  return (
    compareDigits(a.slice(0, aDash), b.slice(0, bDash)) ||
    compareDigits(a.slice(aDash + 1), b.slice(bDash + 1))
  );
}

/** Redis writes no leading zeros, so the longer number is the higher one. */
function compareDigits(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The time in an ID: Unix milliseconds where Redis gave it. */
export function millisecondsOf(id: string): number {
  return Number(id.slice(0, id.indexOf('-')));
}

const HIGHEST = (1n << 64n) - 1n;

/**
 * The lowest ID that is higher, null behind the highest there is: where to go on. (A `(` before the start of a range
 * would say the same, but only from Redis 6.2.)
 */
export function idAfter(id: string): string | null {
  const dash = id.indexOf('-');
  const milliseconds = BigInt(id.slice(0, dash));
  const sequence = BigInt(id.slice(dash + 1));
  if (sequence < HIGHEST) return `${milliseconds}-${sequence + 1n}`;
  return milliseconds < HIGHEST ? `${milliseconds + 1n}-0` : null;
}

/** The highest ID that is lower: where to go on towards the oldest entry. Null below the lowest of all. */
export function idBefore(id: string): string | null {
  const dash = id.indexOf('-');
  const milliseconds = BigInt(id.slice(0, dash));
  const sequence = BigInt(id.slice(dash + 1));
  if (sequence > 0n) return `${milliseconds}-${sequence - 1n}`;
  return milliseconds > 0n ? `${milliseconds - 1n}-${HIGHEST}` : null;
}
