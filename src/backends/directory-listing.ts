/** Names in a directory by their beginning: one with thousands of rotating sets is listed once, not once a set. */
import { readdirSync, statSync } from 'node:fs';

interface Listing {
  readonly directory: string;
  readonly inode: bigint;
  readonly modified: bigint;
  /** Whether a later change has to show in the time of change. */
  readonly isSettled: boolean;
  /** Sorted by code units. */
  readonly names: readonly string[];
}

/** File systems count time in steps of up to two seconds; two changes in one step look like one. */
const SETTLING_NS = 2_000_000_000n;

let latest: Listing | null = null;

/** Names that start with `prefix`, sorted by code units, as they are now. @throws the system's error. */
export function namesStartingWith(directory: string, prefix: string): string[] {
  const { names } = listingOf(directory);
  const found: string[] = [];
  for (let at = firstFrom(names, prefix); names[at]?.startsWith(prefix) === true; at++) {
    found.push(names[at] as string);
  }
  return found;
}

function listingOf(directory: string): Listing {
  const { ino: inode, mtimeNs: modified } = statSync(directory, { bigint: true });
  const isCurrent =
    latest?.isSettled === true &&
    latest.directory === directory &&
    latest.inode === inode &&
    latest.modified === modified;
  if (latest === null || !isCurrent) {
    const isSettled = BigInt(Date.now()) * 1_000_000n - modified > SETTLING_NS;
    latest = { directory, inode, modified, isSettled, names: readdirSync(directory).sort() };
  }
  return latest;
}

/** Index of the first name that does not come before `prefix`. */
function firstFrom(names: readonly string[], prefix: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as string) < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
