import { describe, expect, it } from 'vitest';
import { formatCount, formatDuration, formatNumber, formatUtc, plural } from '../../src/render/format.ts';
import { formatBytes } from '../../src/report/bytes.ts';

describe('numbers for people', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_000, '1.0 kB'],
    [999_949, '999.9 kB'],
    [999_950, '1.0 MB'],
    [12_345_678, '12.3 MB'],
    [3.2e15, '3.2 PB'],
    [Number.MAX_SAFE_INTEGER * 1000, '9007.2 PB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  it.each([
    [0, '0'],
    [999, '999'],
    [1_000, '1,000'],
    [1_234_567, '1,234,567'],
    [-1_234, '-1,234'],
  ])('the count %d is %s', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it.each([
    [1_234, '1,234'],
    [0.1 + 0.2, '0.3'],
    [0.073_170_731_7, '0.0731707'],
    [1e300, '1e+300'],
    [-2.5, '-2.5'],
  ])('the value %d is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('says one record and two records', () => {
    expect([0, 1, 2_000].map((count) => plural(count, 'record'))).toEqual([
      '0 records',
      '1 record',
      '2,000 records',
    ]);
    expect(plural(2, 'match', 'matches')).toBe('2 matches');
  });

  it.each([
    [0.4, '0 s'],
    [59.6, '1 min 0 s'],
    [65, '1 min 5 s'],
    [7_380, '2 h 3 min'],
    [-1, '0 s'],
  ])('%d seconds are %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });
});

describe('Unix seconds as UTC', () => {
  it.each([
    ['1767225600.0000001', '2026-01-01 00:00:00'],
    ['1767225599.9999', '2025-12-31 23:59:59'],
    ['0', null],
    ['12345.678', null],
    ['1.7672256e9', '2026-01-01 00:00:00'],
    ['253402300799', '9999-12-31 23:59:59'],
    ['253402300800', null],
    ['1e400', null],
    ['NaN', null],
    ['-99999999999', null],
    ['yesterday', null],
    ['', null],
  ])('%s is %s', (seconds, text) => {
    expect(formatUtc(seconds)).toBe(text);
  });
});
