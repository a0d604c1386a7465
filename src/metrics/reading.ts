/** What a form's reader makes of a source, and how numbers under any names become one under canonical names. */
import { quote, UnreadableMetrics } from './unreadable.ts';
import { canonicalName, isErrorCounter } from './vocabulary.ts';

/** Numbers by name, without a prototype: the names come from outside. */
export type Numbers = Readonly<Record<string, number>>;

export type Reading =
  | {
      readonly status: 'ok';
      /** By canonical name. */
      readonly values: Numbers;
      /** By the name in the source. */
      readonly raw: Numbers;
      /** Something worth knowing of a source that was read, or null. */
      readonly message: string | null;
    }
  | { readonly status: 'unavailable'; readonly message: string };

/** Names and numbers as a source has them. */
export interface Gathered {
  /** One number a name. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Parts of those numbers under a name with labels, for `raw` only. */
  readonly series?: ReadonlyMap<string, number>;
  readonly message?: string | null;
}

/**
 * Brings what was gathered under canonical names; nothing gathered is "unavailable". Throws UnreadableMetrics
 * when two names of one metric disagree: adding them up, or taking one of them, would be a guess.
 */
export function settle(gathered: Gathered, source: string): Reading {
  const { numbers, series = new Map(), message = null } = gathered;
  if (numbers.size === 0 && series.size === 0) {
    return unavailable(`${source} holds no metrics`, message);
  }
  const names = new Map<string, string>();
  const values: Record<string, number> = Object.create(null);
  for (const [name, value] of numbers) {
    const canonical = canonicalName(name);
    const earlier = names.get(canonical);
    if (earlier !== undefined && values[canonical] !== value) {
      throw new UnreadableMetrics(
        `${source} holds ${canonical} under two names that disagree: ` +
          `${quote(earlier)} is ${values[canonical]} and ${quote(name)} is ${value}. Keep the one that is right.`,
      );
    }
    if (value < 0 && isErrorCounter(canonical)) {
      throw new UnreadableMetrics(
        `${source} has ${value} for ${quote(name)}; an error counter cannot be negative.`,
      );
    }
    names.set(canonical, name);
    values[canonical] = value;
  }
  return { status: 'ok', values, raw: toRecord([...series, ...numbers]), message };
}

/** A source that is there and has no metrics: not an error, and nothing to count. */
export function unavailable(what: string, note: string | null = null): Reading {
  return { status: 'unavailable', message: note === null ? what : `${what}; ${note}` };
}

function toRecord(entries: readonly (readonly [string, number])[]): Numbers {
  const record: Record<string, number> = Object.create(null);
  for (const [name, value] of entries) record[name] = value;
  return record;
}

const NAMES_IN_A_MESSAGE = 5;

/** `"a", "b" and 3 more`: names for a message, a few of them. */
export function nameSome(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_IN_A_MESSAGE).map(quote).join(', ');
  const more = names.length - NAMES_IN_A_MESSAGE;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
