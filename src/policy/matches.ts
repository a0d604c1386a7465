/** Finding the numbers that a threshold names. */
import { canonicalName } from '../metrics/vocabulary.ts';
import { ARTIFACT_NAMES, type Facts, isRedis } from '../report/facts.ts';
import type { Ref } from './rule.ts';

/** One number that a name or a pattern found. */
export interface Match {
  readonly source: string;
  /** The name it was found under. */
  readonly name: string;
  readonly value: number;
}

/** Whether a name is one of those the gate gives to what it finds in artifacts. */
export function isArtifactName(name: string): boolean {
  return ARTIFACT_NAMES.test(name);
}

/** Whether an artifact in Redis lacks a number that each of them should have: Redis could not tell it. */
export function isLacking(source: Facts, { name, wildcard }: Pick<Ref, 'name' | 'wildcard'>): boolean {
  return !wildcard && name.startsWith('redis.') && isRedis(source) && findName(source, name) === null;
}

/** All numbers that a name or pattern stands for, in the order of the sources. */
export function findMatches(facts: readonly Facts[], ref: Pick<Ref, 'name' | 'wildcard'>): Match[] {
  if (ref.wildcard) return facts.flatMap((source) => matchPattern(source, ref.name));
  return facts.flatMap((source) => findName(source, ref.name) ?? []);
}

/** One source's number of a name: the exact name, then its canonical one, then the source's own. */
export function findName({ source, values, raw }: Facts, name: string): Match | null {
  const canonical = canonicalName(name);
  for (const known of [name, canonical]) {
    const value = numberAt(values, known);
    if (value !== null) return { source, name: known, value };
  }
  const value = numberAt(raw, name);
  return value === null ? null : { source, name, value };
}

/** Every name that any source has, canonical names of a source first. */
export function namesOf(facts: readonly Facts[]): string[] {
  return [...new Set(facts.flatMap(({ values, raw }) => [...Object.keys(values), ...Object.keys(raw)]))];
}

/** Whether a pattern would match, were it allowed to match the names of what was found in artifacts. */
export function matchesArtifactNames(facts: readonly Facts[], pattern: string): boolean {
  return facts.some(({ values }) => Object.keys(values).some((name) => matchesWhole(name, pattern)));
}

/**
 * A source's matches of a pattern, by canonical name, then by the source's own. A number that matches under both
 * counts once, and so do two aliases of one. Series with labels are parts of a number, which has its own name.
 */
function matchPattern({ source, values, raw }: Facts, pattern: string): Match[] {
  // Patterns match those names only when they start the same way.
  const own = ARTIFACT_NAMES.exec(pattern)?.[0] ?? null;
  const fits = (name: string) => matchesWhole(name, pattern) && (own !== null || !isArtifactName(name));
  const found = new Map<string, Match>();
  for (const [name, value] of Object.entries(values)) {
    if (fits(name)) found.set(name, { source, name, value });
  }
  for (const [name, value] of Object.entries(raw)) {
    const canonical = canonicalName(name);
    if (!found.has(canonical) && !name.includes('{') && fits(name)) {
      found.set(canonical, { source, name, value });
    }
  }
  return [...found.values()];
}

/** Whether `*` in a pattern can stand for something that makes it the name. Linear, other than a RegExp. */
function matchesWhole(name: string, pattern: string): boolean {
  const [head = '', ...rest] = pattern.split('*');
  const tail = rest.pop();
  if (tail === undefined) return name === pattern;
  if (!name.startsWith(head) || !name.endsWith(tail) || name.length < head.length + tail.length) return false;
  let at = head.length;
  const end = name.length - tail.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}

function numberAt(numbers: Readonly<Record<string, number>>, name: string): number | null {
  return Object.hasOwn(numbers, name) ? (numbers[name] ?? null) : null;
}
