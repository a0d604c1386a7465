import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { DEFAULTS, SETTING_KINDS, SETTING_NAMES } from '../../src/settings/settings.ts';

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
    2 ** 53,
    NaN,
    Infinity,
  ),
  fc.integer(),
  fc.double(),
  fc.array(fc.constantFrom('a', '', 1, null)),
  fc.dictionary(fc.constantFrom('bom', 'torn-tail', 'no-rule'), fc.constantFrom('warn', 'ignore', 'no', 1)),
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
});
