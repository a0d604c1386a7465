import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import {
  REDIS_OPTION_DEFAULTS,
  REDIS_OPTION_KINDS,
  REDIS_OPTIONS,
} from '../../src/settings/redis-options.ts';
import { DEFAULTS, SETTING_KINDS, SETTING_NAMES } from '../../src/settings/settings.ts';
import { valuesByKey } from '../../src/settings/value-kinds.ts';

const REDIS_OPTION_NAMES = Object.keys(REDIS_OPTIONS) as (keyof typeof REDIS_OPTIONS)[];

const WORDS = SETTING_NAMES.flatMap((name) => SETTING_KINDS[name].words ?? []);

/** Values near the bounds of some kind, words of some kind, and whatever else a config file can hold. */
const anyValue = fc.oneof(
  fc.constantFrom(...WORDS, 'off', 'auto', '', '10 records', '1 byte', '10 record s', 'OFF', true, false),
  fc.constantFrom(
    -1,
    0,
    1,
    0.5,
    64,
    65,
    600,
    600.5,
    999,
    1000,
    86_400,
    100_000,
    100_001,
    31_536_000,
    31_536_000.5,
    2 ** 53,
    NaN,
    Infinity,
  ),
  fc.integer(),
  fc.double(),
  fc.array(fc.constantFrom('a', '', 1, null)),
  fc.dictionary(fc.constantFrom('bom', 'torn-tail', 'no-rule'), fc.constantFrom('warn', 'ignore', 'no', 1)),
  fc.dictionary(
    fc.constantFrom('ca', 'page-size', 'max-lag', 'max-pending-age', 'approximate-trim', 'no-option'),
    fc.constantFrom('certs/ca.pem', '', 0, 1, 0.5, 'off', true, null),
  ),
  fc.constantFrom('redis://localhost:6379/0', 'C:\\kept', 'a b', 'papyra-health\nredis://host'),
  fc.jsonValue(),
);

describe('the kinds of values', () => {
  test.each(SETTING_NAMES)('%s is checked as its schema has it', (name) => {
    const kind = SETTING_KINDS[name];
    const schema = kind.schema(z);
    expect(kind.accepts(DEFAULTS[name])).toBe(true);
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(kind.accepts(value)).toBe(schema.safeParse(value).success);
      }),
      { numRuns: 500 },
    );
  });

  test.each(REDIS_OPTION_NAMES)('%s of redis-options is checked as its schema has it', (name) => {
    const kind = REDIS_OPTION_KINDS[name];
    const schema = kind.schema(z);
    const inMap = valuesByKey({ [name]: kind });
    if (name in REDIS_OPTION_DEFAULTS) expect(kind.accepts(REDIS_OPTION_DEFAULTS[name])).toBe(true);
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(kind.accepts(value)).toBe(schema.safeParse(value).success);
        expect(inMap.accepts({ [name]: value })).toBe(kind.accepts(value));
      }),
      { numRuns: 300 },
    );
  });
});
