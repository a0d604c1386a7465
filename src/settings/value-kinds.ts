/**
 * The kinds of values that settings hold. Each comes with the check that every run makes, and with the zod schema that
 * is published: a run that loaded zod to look at a handful of values would take half as long again to start.
 */
import type * as z from 'zod';

type Zod = typeof z;

export interface ValueKind<T> {
  /** Whether a value is of this kind; for any JSON value the same answer as the schema's. */
  accepts(value: unknown): value is T;
  /** The same as a zod schema. */
  schema(zod: Zod): z.ZodType<T>;
  /** The words it may be, of a kind that is nothing else. */
  readonly words?: readonly string[];
}

/** The type of the values of a kind. */
export type ValueOf<K> = K extends ValueKind<infer T> ? T : never;

/** Bounds of a number; `above` is exclusive, the others are not. */
interface Range {
  readonly from?: number;
  readonly above?: number;
  readonly to?: number;
}

/** Any text. */
export const text: ValueKind<string> = {
  accepts: (value) => typeof value === 'string',
  schema: (zod) => zod.string(),
};

/** Text with something in it. */
export const someText: ValueKind<string> = {
  accepts: (value): value is string => typeof value === 'string' && value !== '',
  schema: (zod) => zod.string().min(1),
};

/** Text that a pattern matches. */
export function textLike(pattern: RegExp): ValueKind<string> {
  return {
    accepts: (value): value is string => typeof value === 'string' && pattern.test(value),
    schema: (zod) => zod.string().regex(pattern),
  };
}

/** A list of texts, each with something in it. */
export const texts: ValueKind<string[]> = {
  accepts: (value): value is string[] => Array.isArray(value) && value.every(someText.accepts),
  schema: (zod) => zod.array(someText.schema(zod)),
};

export const trueOrFalse: ValueKind<boolean> = {
  accepts: (value) => typeof value === 'boolean',
  schema: (zod) => zod.boolean(),
};

/** One of some words. */
export function oneOf<const W extends string>(words: readonly W[]): ValueKind<W> {
  return {
    accepts: (value): value is W => words.some((word) => word === value),
    schema: (zod) => zod.enum(words),
    words,
  };
}

/** A finite number. */
export function numberIn(range: Range): ValueKind<number> {
  return {
    accepts: (value): value is number => Number.isFinite(value) && isWithin(value as number, range),
    schema: (zod) => within(zod.number(), range),
  };
}

/** A whole number that a double holds exactly. */
export function wholeNumberIn(range: Range): ValueKind<number> {
  return {
    accepts: (value): value is number => Number.isSafeInteger(value) && isWithin(value as number, range),
    schema: (zod) => within(zod.int(), range),
  };
}

function isWithin(value: number, { from = -Infinity, above = -Infinity, to = Infinity }: Range): boolean {
  return value >= from && value > above && value <= to;
}

function within<S extends z.ZodNumber>(schema: S, { from, above, to }: Range): S {
  const fromBelow = from === undefined ? schema : schema.min(from);
  const open = above === undefined ? fromBelow : fromBelow.gt(above);
  return to === undefined ? open : open.max(to);
}

/** A value of a kind, or a word instead. */
export function orWord<T, const W extends string>(kind: ValueKind<T>, word: W): ValueKind<T | W> {
  return {
    accepts: (value): value is T | W => value === word || kind.accepts(value),
    schema: (zod) => zod.union([kind.schema(zod), zod.literal(word)]),
  };
}

/** Some of the keys, each with one of the words. */
export function wordsByKey<const K extends string, const W extends string>(
  keys: readonly K[],
  words: readonly W[],
): ValueKind<Partial<Record<K, W>>> {
  const [key, word] = [oneOf(keys), oneOf(words)];
  return {
    accepts: (value): value is Partial<Record<K, W>> =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.entries(value).every(([name, held]) => key.accepts(name) && word.accepts(held)),
    schema: (zod) => zod.partialRecord(zod.enum(keys), zod.enum(words)),
  };
}

/** Some of the keys, each with a value of its own kind. */
export function valuesByKey<K extends Readonly<Record<string, ValueKind<unknown>>>>(
  kinds: K,
): ValueKind<{ readonly [N in keyof K]?: ValueOf<K[N]> }> {
  return {
    accepts: (value): value is { readonly [N in keyof K]?: ValueOf<K[N]> } =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.entries(value).every(([name, held]) => Object.hasOwn(kinds, name) && kinds[name]?.accepts(held)),
    schema: (zod) => {
      const shape = Object.entries(kinds).map(([name, kind]) => [name, kind.schema(zod).optional()]);
      return zod.strictObject(Object.fromEntries(shape)) as never;
    },
  };
}
