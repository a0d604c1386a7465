import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalName, isErrorCounter, KNOWN_METRICS, metricClass } from '../../src/metrics/vocabulary.ts';

/** The table of Papyra's names: canonical, aliases, class. */
const TABLE: readonly [string, readonly string[], string][] = [
  ['records_written', ['writes_total'], 'counter'],
  ['bytes_written', [], 'counter'],
  ['records_read', [], 'counter'],
  ['scans', ['scan_runs', 'scan_operations', 'scan_count'], 'counter'],
  ['anomalies_detected', ['anomaly_detected', 'scan_anomalies'], 'damage'],
  ['recoveries', ['recovery_runs', 'recovery_attempts', 'recoveries_attempted', 'recover_count'], 'counter'],
  ['recovery_repairs', [], 'counter'],
  ['compactions', ['compactions_triggered', 'compactions_run', 'compact_count'], 'counter'],
  ['records_dropped', [], 'loss'],
  ['write_errors', [], 'error'],
  ['read_errors', [], 'error'],
  ['scan_errors', [], 'error'],
  ['recovery_errors', ['recovery_failures', 'recoveries_failed'], 'error'],
  ['compaction_errors', [], 'error'],
  ['total_actors', [], 'gauge'],
  ['alive_actors', [], 'gauge'],
  ['stopping_actors', [], 'gauge'],
  ['restarting_actors', [], 'gauge'],
  ['registry_size', [], 'gauge'],
  ['registry_orphans', [], 'gauge'],
  ['registry_dead', [], 'gauge'],
  ['dead_letters_count', [], 'counter'],
];

describe.each(TABLE)('%s', (canonical, aliases, of) => {
  const names = [canonical, ...aliases];

  test('every name leads to it, with and without papyra_ and _total', () => {
    const spellings = names.flatMap((name) => [
      name,
      `papyra_${name}`,
      `papyra.${name}`,
      `${name}_total`,
      `papyra_${name}_total`,
      `papyra.${name}_total`,
    ]);
    expect(spellings.map(canonicalName)).toEqual(spellings.map(() => canonical));
  });

  test('its class is known under every name', () => {
    expect(names.map(metricClass)).toEqual(names.map(() => of));
    expect(names.map(isErrorCounter)).toEqual(names.map(() => of === 'error'));
  });

  test('every name is a candidate for "did you mean"', () => {
    expect(KNOWN_METRICS).toEqual(expect.arrayContaining(names));
  });
});

test('canonical names stand first among the known ones', () => {
  expect(KNOWN_METRICS.slice(0, TABLE.length)).toEqual(TABLE.map(([name]) => name));
});

test.each([
  ['papyra_writes_total', 'records_written'],
  ['papyra_write_errors_total', 'write_errors'],
  ['papyra.scan_runs', 'scans'],
])('%s is %s', (raw, canonical) => {
  expect(canonicalName(raw)).toBe(canonical);
});

test.each([
  'http_requests_total',
  'papyra_uptime',
  'papyra.',
  '_total',
  '',
  '__proto__',
  'constructor',
  'Scans',
  'papyra_papyra_scans',
  'scans_total_total',
  'document_storage.save.attempts.failure_total',
])('%j passes through', (raw) => {
  expect(canonicalName(raw)).toBe(raw);
});

test('a canonical name stays what it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constantFrom(...KNOWN_METRICS)), (raw) => {
      expect(canonicalName(canonicalName(raw))).toBe(canonicalName(raw));
    }),
  );
});

test('a failure count of a recorder is an error counter', () => {
  expect(isErrorCounter('document_storage.save.attempts.failure_total')).toBe(true);
  expect(isErrorCounter('document_storage.save.attempts.success_total')).toBe(false);
  expect(isErrorCounter('failure_total')).toBe(false);
});
