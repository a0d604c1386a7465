import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean } from '../../src/settings/did-you-mean.ts';

const METRICS = ['records_written', 'write_errors', 'read_errors', 'scan_errors', 'scans'];

describe('didYouMean', () => {
  it.each([
    ['detla', ['delta', 'increase', 'max'], 'delta'],
    ['wirte_errors', METRICS, 'write_errors'],
    ['write_error', METRICS, 'write_errors'],
    ['WRITE_ERRORS', METRICS, 'write_errors'],
    ['warning', ['error', 'warn'], 'warn'],
    ['inc', ['delta', 'increase'], 'increase'],
    ['thresholds ', ['thresholds', 'threshold'], 'thresholds'],
    ['mx', ['max'], null],
    ['foo', METRICS, null],
    ['', METRICS, null],
    ['anything', [], null],
  ] as const)('%j among %j is %j', (word, candidates, meant) => {
    expect(didYouMean(word, candidates)).toBe(meant);
  });

  it('takes the first of equally near candidates', () => {
    expect(didYouMean('raed_errors', ['red_errors', 'read_errors'])).toBe('red_errors');
    expect(didYouMean('abxd', ['abcd', 'abed'])).toBe('abcd');
  });

  it('never suggests the word itself, and says nothing when a cut word could be several', () => {
    expect(didYouMean('scans', ['scans'])).toBeNull();
    expect(didYouMean('write', ['write_errors', 'write_bytes'])).toBeNull();
  });

  it('is not slow on long words and many candidates', () => {
    const long = 'a'.repeat(1_000_000);
    expect(didYouMean(long, [long, 'a'])).toBeNull();
    expect(didYouMean('aaa', [long])).toBeNull();
    const many = Array.from({ length: 50_000 }, (_, index) => `metric_with_a_rather_long_name_${index}`);
    const start = performance.now();
    didYouMean('metrik_with_a_rather_long_nome_xxxxx', many);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('finds the nearest by plain Damerau-Levenshtein distance', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '_'), minLength: 3, maxLength: 10 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 6 }), (typed, candidates) => {
        const allowed = Math.min(3, Math.max(1, Math.floor(typed.length / 3)));
        const distances = candidates
          .filter((candidate) => candidate !== typed)
          .map((candidate) => [candidate, slips(typed, candidate)] as const);
        const least = Math.min(...distances.map(([, distance]) => distance));
        const nearest = distances.find(([, distance]) => distance === least)?.[0];
        if (nearest !== undefined && least <= allowed) expect(didYouMean(typed, candidates)).toBe(nearest);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Optimal string alignment, from its definition. */
function slips(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const change = a.at(-1) === b.at(-1) ? 0 : 1;
  const swap = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    memo(a.slice(0, -1), b) + 1,
    memo(a, b.slice(0, -1)) + 1,
    memo(a.slice(0, -1), b.slice(0, -1)) + change,
    swap ? memo(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
}

const known = new Map<string, number>();
function memo(a: string, b: string): number {
  const key = `${a}|${b}`;
  const value = known.get(key) ?? slips(a, b);
  known.set(key, value);
  return value;
}
