/** The baseline of a new interval, as a function of the old one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalName, KNOWN_METRICS, metricClass } from '../../src/metrics/vocabulary.ts';
import { evaluateRule } from '../../src/policy/evaluate.ts';
import { parseThresholds } from '../../src/policy/grammar.ts';
import { NO_NUMBERS } from '../../src/report/facts.ts';
import { type Sources, startNewInterval } from '../../src/report/new-interval.ts';
import { snapshotFacts } from '../../src/report/snapshot.ts';
import { type Snapshot, snapshotSchema } from '../../src/report/snapshot-schema.ts';

const BY = { generated_at: '2026-11-22T00:45:38.000Z', tool: { name: 'gate', version: '2' } };

function snapshot(sources: Sources, artifacts: Snapshot['artifacts'] = []): Snapshot {
  return {
    schema_version: 1,
    generated_at: '2026-11-21T00:00:00.000Z',
    tool: { name: 'gate', version: '1' },
    run: null,
    complete: true,
    metrics: {},
    sources: sources.map(({ source, status, values }) => ({ source, status, values: { ...values } })),
    artifacts,
  };
}

function source(name: string, values: Readonly<Record<string, number>>): Sources[number] {
  return { source: name, status: 'ok', values };
}

const UNAVAILABLE: Sources[number] = { source: 'idle.json', status: 'unavailable', values: {} };

const ARTIFACT: Snapshot['artifacts'][number] = {
  id: 'events.ndjson',
  bytes: 100,
  records: { total: 3 },
  anomalies: 0,
  sha256: 'ab',
  values: { 'records.total': 3, 'doctor.scan_errors': 1, 'audit.registry_size': 2 },
};

/** The values of a source after the reset. */
function valuesOf({ sources }: Snapshot, name: string): Readonly<Record<string, number>> | undefined {
  return sources.find((one) => one.source === name)?.values;
}

/** Status and observed value of a rule, when `now` is read and compared with `baseline`. */
function judged(rule: string, now: Sources, baseline: Snapshot): [string, number | null][] {
  const facts = now
    .filter(({ status }) => status === 'ok')
    .map(({ source, values }) => ({ source, values, raw: NO_NUMBERS }));
  const evidence = {
    facts,
    baseline: snapshotFacts(baseline),
    baselineNote: '',
    unavailable: [],
    unread: { artifacts: new Set<string>(), metrics: false },
    uninspected: [],
  };
  const { rules, errors } = parseThresholds(rule);
  expect(errors).toEqual([]);
  return rules
    .flatMap((one) => evaluateRule(one, evidence, 'fail'))
    .map(({ check }) => [check.status, check.observed]);
}

describe('without sources', () => {
  test('counters begin at 0, the error counters too, and gauges keep their values', () => {
    const old = snapshot([source('m.json', { records_written: 9, write_errors: 3, registry_size: 4 })]);
    const { snapshot: fresh, sources } = startNewInterval(old, [], BY);
    expect(valuesOf(fresh, 'm.json')).toEqual({ records_written: 0, write_errors: 0, registry_size: 4 });
    expect(sources).toEqual([{ source: 'm.json', status: 'ok', read: null, reset: 2, kept: 1 }]);
  });

  test('a recorder counts in every dimension, and an unknown name is taken for a counter', () => {
    const values = { 'save.attempts.total': 3, 'save.attempts.failure_total': 1, 'cache hits (5m)': 8 };
    const { snapshot: fresh } = startNewInterval(snapshot([source('r.json', values)]), [], BY);
    expect(Object.values(valuesOf(fresh, 'r.json') ?? {})).toEqual([0, 0, 0]);
  });

  test.each(KNOWN_METRICS.map((name) => canonicalName(name)))('%s is reset unless it is a gauge', (name) => {
    const { snapshot: fresh } = startNewInterval(snapshot([source('m.json', { [name]: 5 })]), [], BY);
    expect(valuesOf(fresh, 'm.json')).toEqual({ [name]: metricClass(name) === 'gauge' ? 5 : 0 });
  });

  test('what lies in the artifacts stays, under names of counters too', () => {
    const old = snapshot([source('m.json', { scan_errors: 7 })], [ARTIFACT]);
    const { snapshot: fresh } = startNewInterval(old, [], BY);
    expect(fresh.artifacts).toEqual([ARTIFACT]);
    expect(fresh.metrics).toEqual({ scan_errors: 0, ...ARTIFACT.values });
  });

  test('an unavailable source stays one', () => {
    const { snapshot: fresh } = startNewInterval(snapshot([UNAVAILABLE]), [], BY);
    expect(fresh.sources).toEqual([UNAVAILABLE]);
  });
});

describe('with sources', () => {
  test('theirs are the numbers at this moment, and those of the others are reset', () => {
    const old = snapshot([source('a.json', { scans: 1 }), source('b.json', { scans: 2, registry_size: 3 })]);
    const asked = [source('a.json', { scans: 8 }), UNAVAILABLE, source('new.json', { scans: 1 })];
    const { snapshot: fresh, sources } = startNewInterval(old, asked, BY);
    expect(fresh.sources).toEqual([...asked, source('b.json', { scans: 0, registry_size: 3 })]);
    expect(fresh.metrics).toEqual({ scans: 9, registry_size: 3 });
    expect(sources).toEqual([
      { source: 'a.json', status: 'ok', read: 1, reset: null, kept: null },
      { source: 'idle.json', status: 'unavailable', read: 0, reset: null, kept: null },
      { source: 'new.json', status: 'ok', read: 1, reset: null, kept: null },
      { source: 'b.json', status: 'ok', read: null, reset: 1, kept: 1 },
    ]);
  });
});

test('a source that was asked and has no numbers begins at 0 where it had some: its next errors are new', () => {
  const old = snapshot([source('a.json', { write_errors: 3, registry_size: 4 })]);
  const asked = [{ source: 'a.json', status: 'unavailable' as const, values: {} }];
  const { snapshot: fresh, sources } = startNewInterval(old, asked, BY);
  expect(fresh.sources).toEqual([source('a.json', { write_errors: 0, registry_size: 4 })]);
  expect(sources).toEqual([{ source: 'a.json', status: 'unavailable', read: null, reset: 1, kept: 1 }]);
  expect(judged('increase(write_errors) <= 0', [source('a.json', { write_errors: 3 })], fresh)).toEqual([
    ['fail', 3],
  ]);
});

test('the new baseline is a snapshot, of no run, with the time and the tool of the reset', () => {
  const none = { job: null, run_id: null, run_attempt: null, event: null, ref: null, actor: null, url: null };
  const run = { ...none, repository: 'octo/actors', workflow: 'health', sha: 'abc' };
  const old = { ...snapshot([source('m.json', { scans: 1 })], [ARTIFACT]), run };
  const { snapshot: fresh } = startNewInterval(old, [], BY);
  expect(fresh).toMatchObject({ ...BY, run: null, complete: true });
  expect(snapshotSchema.parse(JSON.parse(JSON.stringify(fresh)))).toEqual(JSON.parse(JSON.stringify(fresh)));
});

describe('of any sources', () => {
  const name = fc.oneof(
    fc.constantFrom(...new Set(KNOWN_METRICS.map((known) => canonicalName(known)))),
    fc.constantFrom('save.total', 'save.failure_total', 'jobs', 'constructor'),
  );
  const values = fc.dictionary(name, fc.nat(1_000_000), { minKeys: 1, noNullPrototype: false });
  const sources = fc
    .uniqueArray(fc.tuple(fc.constantFrom('a.json', 'b.json', 'http://app/metrics', 'c'), values), {
      selector: ([of]) => of,
      minLength: 1,
    })
    .map((list) => list.map(([of, numbers]) => source(of, numbers)));
  const oneOfEach = (list: Sources) => list.flatMap((one) => Object.keys(one.values).map(() => ['pass', 0]));

  test('read again unchanged, every one of their numbers has a delta and an increase of 0', () => {
    fc.assert(
      fc.property(sources, sources, (old, asked) => {
        const { snapshot: fresh } = startNewInterval(snapshot(old, [ARTIFACT]), asked, BY);
        expect(judged('delta(*) == 0', asked, fresh)).toEqual(oneOfEach(asked));
        expect(judged('increase(*) == 0', asked, fresh)).toEqual(oneOfEach(asked));
      }),
    );
  });

  test('of a process that was started anew, every count is new, and every gauge as before', () => {
    fc.assert(
      fc.property(sources, fc.nat(100), (old, count) => {
        const { snapshot: fresh } = startNewInterval(snapshot(old), [], BY);
        const restarted = old.map((one) =>
          source(
            one.source,
            Object.fromEntries(
              Object.entries(one.values).map(([of, value]) => [
                of,
                metricClass(of) === 'gauge' ? value : count,
              ]),
            ),
          ),
        );
        for (const fn of ['delta', 'increase']) {
          const found = judged(`${fn}(*) >= 0`, restarted, fresh).map(([, observed]) => observed);
          const expected = restarted.flatMap(({ values }) =>
            Object.keys(values).map((of) => (metricClass(of) === 'gauge' ? 0 : count)),
          );
          expect(found.sort()).toEqual(expected.sort());
        }
      }),
    );
  });

  test('a second reset changes nothing but the time', () => {
    fc.assert(
      fc.property(sources, (old) => {
        const { snapshot: first } = startNewInterval(snapshot(old, [ARTIFACT]), [], BY);
        expect(startNewInterval(first, [], BY).snapshot).toEqual(first);
      }),
    );
  });
});
