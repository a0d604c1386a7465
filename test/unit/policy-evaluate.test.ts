import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateRule, type Judged, type NoData } from '../../src/policy/evaluate.ts';
import { parseThresholds } from '../../src/policy/grammar.ts';
import type { Evidence } from '../../src/policy/reading.ts';
import { OPERATORS } from '../../src/policy/rule.ts';
import { formatNumber, formatPercent, visible } from '../../src/policy/wording.ts';
import type { Facts } from '../../src/report/facts.ts';
import { checkSchema } from '../../src/report/report.ts';

type Numbers = Record<string, number>;

/** Numbers without a prototype, as sources give them. */
function numbers(entries: Numbers | readonly (readonly [string, number])[]): Numbers {
  const record: Numbers = Object.create(null);
  for (const [name, value] of Array.isArray(entries) ? entries : Object.entries(entries))
    record[name] = value;
  return record;
}

function facts(source: string, values: Numbers, raw: Numbers = {}): Facts {
  return { source, values: numbers(values), raw: numbers(raw) };
}

function evidence(current: readonly Facts[], more: Partial<Evidence> = {}): Evidence {
  return {
    facts: current,
    baseline: null,
    baselineNote: 'no baseline is set',
    unavailable: [],
    unread: { artifacts: new Set(), metrics: false },
    uninspected: [],
    ...more,
  };
}

function judged(text: string, over: Evidence, noData: NoData = 'warn'): Judged[] {
  const { rules, errors } = parseThresholds(text);
  expect(errors).toEqual([]);
  return rules.flatMap((rule) => evaluateRule(rule, over, noData));
}

/** `status: message` of every check of a text. */
function lines(text: string, over: Evidence, noData: NoData = 'warn'): string[] {
  return judged(text, over, noData).map(({ check }) => `${check.status}: ${check.message}`);
}

const A = facts(
  'a.json',
  { write_errors: 3, records_written: 60 },
  { write_errors: 3, papyra_writes_total: 60 },
);
const B = facts('b.json', { write_errors: 0, read_errors: 1 });
const LOG = facts('events.ndjson', { 'doctor.errors': 2, 'doctor.write_errors': 0, 'records.total': 10 });
const ALL = [A, B, LOG];
const BASELINE = [
  facts('a.json', { write_errors: 1, records_written: 100 }),
  facts('b.json', { write_errors: 0 }),
];

describe('a name', () => {
  it('is checked against every source that has it', () => {
    expect(judged('write_errors <= 0', evidence(ALL)).map(({ check }) => check)).toEqual([
      {
        id: 'threshold:1:a.json:write_errors',
        severity: 'error',
        expression: 'write_errors <= 0',
        subject: 'a.json',
        observed: 3,
        limit: 0,
        baseline: null,
        status: 'fail',
        message: 'write_errors <= 0: found 3 [a.json]',
      },
      {
        id: 'threshold:1:b.json:write_errors',
        severity: 'error',
        expression: 'write_errors <= 0',
        subject: 'b.json',
        observed: 0,
        limit: 0,
        baseline: null,
        status: 'pass',
        message: 'write_errors <= 0: found 0 [b.json]',
      },
    ]);
  });

  it('says how it compares with the baseline where there is one', () => {
    const [first] = judged('write_errors <= 0', evidence(ALL, { baseline: BASELINE }));
    expect(first?.check).toMatchObject({
      baseline: 1,
      message: 'write_errors <= 0: found 3 (baseline 1, delta +2) [a.json]',
    });
    expect(lines('records_written >= 1', evidence([A], { baseline: BASELINE }))).toEqual([
      'pass: records_written >= 1: found 60 (baseline 100, delta -40) [a.json]',
    ]);
  });

  it.each(['records_written', 'writes_total', 'papyra_writes_total', 'papyra.records_written'])(
    'is found as %s',
    (name) => {
      const [one] = judged(`${name} == 60`, evidence(ALL));
      expect(one?.check).toMatchObject({ status: 'pass', id: 'threshold:1:a.json:records_written' });
      expect(one?.check.message).toContain(
        name === 'records_written' ? 'found 60 [' : 'found 60 for records_written [',
      );
    },
  );

  it('is found exactly before it is found as an alias, and under its own name at last', () => {
    const odd = facts('odd', { writes_total: 1, records_written: 2 }, { 'h{le="1"}': 3, writes_total: 4 });
    expect(lines('writes_total == 1\n"h{le=""1""}" == 3', evidence([odd]))).toEqual([
      'pass: writes_total == 1: found 1 [odd]',
      'pass: "h{le=""1""}" == 3: found 3 [odd]',
    ]);
  });

  it('warns when it is breached and the rule is a warning', () => {
    expect(lines('warn: write_errors <= 0', evidence([A]))).toEqual([
      'warn: write_errors <= 0: found 3 [a.json]',
    ]);
  });

  it('may be __proto__ or any other name objects have', () => {
    const odd: Facts = {
      source: 'odd',
      values: numbers([
        ['__proto__', 1],
        ['constructor', 2],
      ]),
      raw: numbers({}),
    };
    expect(
      lines('__proto__ == 1\nconstructor == 2\ncount(*) == 2\ncount(toString) == 0', evidence([odd])),
    ).toEqual([
      'pass: __proto__ == 1: found 1 [odd]',
      'pass: constructor == 2: found 2 [odd]',
      'pass: count(*) == 2: found 2 (__proto__, constructor) [odd]'.replace('[odd]', '[1 source]'),
      'pass: count(toString) == 0: found 0 [0 sources]',
    ]);
    const plainObject: Facts = { source: 'plain', values: { a: 1 }, raw: {} };
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(judged(`${name} <= 0`, evidence([plainObject]))[0]?.check.id).toBe(
        `threshold:1:missing:${name}`,
      );
    }
  });
});

describe('a missing name', () => {
  it('fails, or warns, and says what was read and what may have been meant', () => {
    const over = evidence(ALL, { unavailable: ['c.txt'] });
    expect(lines('wirte_errors <= 0\nwarn: errors <= 0\ntotal_aktors <= 5', over)).toEqual([
      'fail: wirte_errors <= 0: missing, no source has wirte_errors; did you mean write_errors? Read: a.json, b.json, events.ndjson. Without metrics: c.txt. [thresholds:1:1]',
      'warn: errors <= 0: missing, no source has errors; did you mean doctor.errors? Read: a.json, b.json, events.ndjson. Without metrics: c.txt. [thresholds:2:7]',
      'fail: total_aktors <= 5: missing, no source has total_aktors; did you mean total_actors? Read: a.json, b.json, events.ndjson. Without metrics: c.txt. [thresholds:3:1]',
    ]);
  });

  it('says when there was nothing to read', () => {
    expect(lines('x <= 0', evidence([]))).toEqual([
      'fail: x <= 0: missing, no source has x. No source was read: the settings name none, or none was found. [thresholds:1:1]',
    ]);
    expect(lines('x <= 0', evidence([], { unavailable: ['a', 'b'] }))).toEqual([
      'fail: x <= 0: missing, no source has x. No source has numbers; without metrics: a, b. [thresholds:1:1]',
    ]);
  });

  it('names every name that a quotient lacks, and where the first one stands', () => {
    expect(lines('write_errors / nada <= 1\nfoo / bar <= 1\nfoo? / bar <= 1', evidence([A]))).toEqual([
      'fail: write_errors / nada <= 1: missing, no source has nada. Read: a.json. [thresholds:1:16]',
      'fail: foo / bar <= 1: missing, no source has foo or bar. Read: a.json. [thresholds:2:1]',
      'fail: foo? / bar <= 1: missing, no source has bar. Read: a.json. [thresholds:3:8]',
    ]);
  });

  it('has hints for a star in quotes, a pattern that is held back, and a name that is gone', () => {
    const over = evidence([LOG], { baseline: [facts('x', { zzz: 1 })] });
    expect(lines('"*_x" <= 0\n*errors <= 0\nzzz <= 0', over).map((line) => line.split('; ')[1])).toEqual([
      'in quotes a * is an ordinary character. Read: events.ndjson. [thresholds:1:1]',
      'names under doctor., records., events., audit., redis., recovery., retention. and inspect. match a pattern only when it starts with one of these. Read: events.ndjson. [thresholds:2:1]',
      'the baseline still has it. Read: events.ndjson. [thresholds:3:1]',
    ]);
  });

  it('is missed in the one Redis artifact that lacks it, while others have it', () => {
    const redis = { 'redis.unscanned_entries': 0, 'redis.pending': 2 };
    const known = facts('redis:p:a', { ...redis, 'redis.lag': 1 });
    const unknown = facts('redis:p:b', redis);
    const hint =
      'Redis cannot tell how far a consumer group is behind when entries ahead of it were deleted, until it has caught up ' +
      '("redis.lag?" skips it then)';
    const over = evidence([LOG, known, unknown]);
    expect(lines('redis.lag <= 3', over, 'pass')).toEqual([
      'pass: redis.lag <= 3: found 1 [redis:p:a]',
      `fail: redis.lag <= 3: missing, redis:p:b has no redis.lag; ${hint} [redis:p:b]`,
    ]);
    expect(lines('redis.lag? <= 3', over)).toEqual([
      'pass: redis.lag? <= 3: found 1 [redis:p:a]',
      'no-data: redis.lag? <= 3: skipped, redis:p:b has no redis.lag [redis:p:b]',
    ]);
    const statuses = (text: string, among = over) =>
      judged(text, among, 'pass').map(({ check }) => check.status);
    expect(statuses('sum(redis.lag) <= 3')).toEqual(['pass', 'fail']);
    expect(statuses('redis.pending / redis.lag <= 3')).toEqual(['pass', 'fail']);
    expect(statuses('redis.pending <= 3')).toEqual(['pass', 'pass']);
    expect(statuses('count(redis.lag) <= 3')).toEqual(['pass']);
    expect(statuses('redis.la* <= 3')).toEqual(['pass']);
    const unread = { artifacts: new Set(['redis:p:b']), metrics: false };
    expect(statuses('redis.lag <= 3', evidence([known, unknown], { unread }))).toEqual(['pass']);
    expect(lines('redis.lag <= 3', evidence([unknown]))).toEqual([
      `fail: redis.lag <= 3: missing, no source has redis.lag; ${hint}. Read: redis:p:b. [thresholds:1:1]`,
    ]);
  });

  it('suggests a name with odd characters in quotes', () => {
    const [line] = lines('cachehits <= 0', evidence([facts('a', { 'cache-hits': 1 })]));
    expect(line).toContain('did you mean "cache-hits"?');
  });

  it.each(['fail', 'warn', 'pass'] as const)(
    'is skipped when it is optional, whatever no-data is (%s)',
    (noData) => {
      const result = judged(
        'foo? <= 0\nwrite_errors / foo? <= 0\ndelta(foo?) <= 0\nfoo*? <= 0',
        evidence([A]),
        noData,
      );
      expect(result.every(({ skipped }) => skipped)).toBe(true);
      expect(result.map(({ check }) => `${check.status}: ${check.message}`)).toEqual([
        'no-data: foo? <= 0: skipped, no source has foo [thresholds:1:1]',
        'no-data: write_errors / foo? <= 0: skipped, no source has foo [thresholds:2:16]',
        'no-data: delta(foo?) <= 0: skipped, no source has foo [thresholds:3:7]',
        'no-data: foo*? <= 0: skipped, no source has a name that matches foo* [thresholds:4:1]',
      ]);
    },
  );

  it('is checked like any other when it is optional and there', () => {
    expect(lines('write_errors? <= 0', evidence([A]))).toEqual([
      'fail: write_errors? <= 0: found 3 [a.json]',
    ]);
  });
});

describe('a pattern', () => {
  it('makes a check a match, by canonical and own names, none twice', () => {
    const names = (pattern: string) =>
      judged(`${pattern} >= 0`, evidence(ALL)).map(({ check }) => check.id.replace(/^threshold:1:/, ''));
    expect(names('*_errors')).toEqual(['a.json:write_errors', 'b.json:write_errors', 'b.json:read_errors']);
    expect(names('*writ*')).toEqual(['a.json:write_errors', 'a.json:records_written', 'b.json:write_errors']);
    expect(names('papyra_*')).toEqual(['a.json:papyra_writes_total']);
    expect(names('*')).toHaveLength(4);
  });

  it('counts two aliases of one number once', () => {
    const twice = facts('x', { records_written: 5 }, { papyra_writes_total: 5, writes_total: 5 });
    expect(judged('count(*writes*) == 1', evidence([twice]))[0]?.check.status).toBe('pass');
  });

  it('leaves series with labels alone, which are parts of a number', () => {
    const labelled = facts('x', { hits: 3 }, { 'hits{a="1"}': 1, 'hits{a="2"}': 2, hits: 3 });
    expect(lines('sum(hits*) == 3', evidence([labelled]))).toEqual([
      'pass: sum(hits*) == 3: found 3 (hits 3) [1 source]',
    ]);
  });

  it('matches what was found in artifacts only when it starts that way', () => {
    const ids = (pattern: string) => judged(`${pattern} >= 0`, evidence([LOG])).map(({ check }) => check.id);
    expect(ids('doctor.*')).toEqual([
      'threshold:1:events.ndjson:doctor.errors',
      'threshold:1:events.ndjson:doctor.write_errors',
    ]);
    expect(ids('records.t*l')).toEqual(['threshold:1:events.ndjson:records.total']);
    for (const pattern of ['*', '*.total', 'doctor*', '*_errors', 'd*']) {
      expect(ids(pattern)).toEqual([`threshold:1:missing:${pattern}`]);
    }
  });

  it('matches whole names, as a regular expression would', () => {
    const unit = fc.constantFrom('a', 'b', '*');
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    const pattern = fc.string({ unit, minLength: 1, maxLength: 6 }).filter((text) => text.includes('*'));
    fc.assert(
      fc.property(pattern, fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (written, names) => {
        const source = facts('s', numbers(names.map((one) => [one, 1] as const)));
        const [one] = judged(`count(${written}) >= 0`, evidence([source]));
        const oracle = new RegExp(`^${written.replaceAll('*', '.*')}$`);
        expect(one?.check.observed).toBe(names.filter((candidate) => oracle.test(candidate)).length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not slow on names and patterns made to be slow', () => {
    const source = facts('s', { ['a'.repeat(100_000)]: 1 });
    const start = performance.now();
    judged(`${'*a'.repeat(50)}*b <= 1`, evidence([source]));
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('delta, increase and baseline', () => {
  const over = evidence([A, B], { baseline: BASELINE });

  it('compare source by source', () => {
    expect(lines('delta(write_errors) <= 0', over)).toEqual([
      'fail: delta(write_errors) <= 0: found 2 (now 3, baseline 1) [a.json]',
      'pass: delta(write_errors) <= 0: found 0 (now 0, baseline 0) [b.json]',
    ]);
    expect(judged('delta(records_written) < 0', over)[0]?.check).toMatchObject({
      observed: -40,
      baseline: 100,
      status: 'pass',
    });
    expect(lines('baseline(write_errors) == 1', over)[0]).toBe(
      'pass: baseline(write_errors) == 1: found 1 (now 3) [a.json]',
    );
    expect(lines('increase(write_errors) <= 5', over)[0]).toBe(
      'pass: increase(write_errors) <= 5: found 2 (now 3, baseline 1) [a.json]',
    );
    expect(
      judged('delta(*) <= 100', evidence([A], { baseline: BASELINE })).map(({ check }) => check.observed),
    ).toEqual([2, -40]);
  });

  it('take a counter that went down for one that was reset, and say so', () => {
    expect(lines('increase(records_written) <= 50', over)).toEqual([
      'fail: increase(records_written) <= 50: found 60 (now 60, baseline 100, records_written was reset since the baseline, so all of it counts as new) [a.json]',
    ]);
    expect(
      lines('write_errors / increase(records_written) < 1%', evidence([A], { baseline: BASELINE }))[0],
    ).toContain(
      'found 5% (3 / 60, records_written was reset since the baseline, so all of it counts as new)',
    );
  });

  it('have no data without a baseline, and no-data says what comes of it', () => {
    const none = evidence([A]);
    const text = 'delta(write_errors) <= 0\nwarn: increase(write_errors) <= 0';
    const reason = 'no baseline is set';
    expect(lines(text, none, 'warn')).toEqual([
      `no-data: delta(write_errors) <= 0: warning, no data: ${reason} [a.json]`,
      `no-data: increase(write_errors) <= 0: warning, no data: ${reason} [a.json]`,
    ]);
    expect(lines(text, none, 'pass')).toEqual([
      `no-data: delta(write_errors) <= 0: no data: ${reason} [a.json]`,
      `no-data: increase(write_errors) <= 0: no data: ${reason} [a.json]`,
    ]);
    expect(lines(text, none, 'fail')).toEqual([
      `fail: delta(write_errors) <= 0: no data: ${reason}; no-data is set to fail [a.json]`,
      `warn: increase(write_errors) <= 0: no data: ${reason}; no-data is set to fail [a.json]`,
    ]);
    expect(judged(text, none).some(({ skipped }) => skipped)).toBe(false);
  });

  it('have no data for a name that the baseline lacks, and skip an optional one', () => {
    const result = judged('delta(read_errors) <= 0\ndelta(read_errors?) <= 0', over, 'fail');
    expect(result.map(({ check, skipped }) => [check.status, skipped])).toEqual([
      ['fail', false],
      ['no-data', true],
    ]);
    expect(result[1]?.check.message).toBe(
      'delta(read_errors?) <= 0: skipped, the baseline has no read_errors of b.json [b.json]',
    );
  });

  it('follow a source that was renamed, when nothing else could be meant', () => {
    const baseline = [facts('old.json', { write_errors: 1 })];
    expect(judged('delta(write_errors) <= 5', evidence([A], { baseline }))[0]?.check.observed).toBe(2);
    // Two sources have it now.
    expect(judged('delta(write_errors) <= 5', evidence([A, B], { baseline }))[0]?.check.observed).toBeNull();
    // Two had it then.
    const two = [...baseline, facts('older.json', { write_errors: 0 })];
    expect(
      judged('delta(write_errors) <= 5', evidence([A], { baseline: two }))[0]?.check.observed,
    ).toBeNull();
    // The other source is still there, or this one was there before without it.
    const other = facts('old.json', { read_errors: 0 });
    expect(
      judged('delta(write_errors) <= 5', evidence([A, other], { baseline }))[0]?.check.observed,
    ).toBeNull();
    const before = [...baseline, facts('a.json', { read_errors: 0 })];
    expect(
      judged('delta(write_errors) <= 5', evidence([A], { baseline: before }))[0]?.check.observed,
    ).toBeNull();
  });

  it('can still ask for the baseline of what is gone', () => {
    const baseline = [facts('b.json', { gone: 7 })];
    expect(lines('baseline(gone) <= 5\ndelta(gone) <= 5', evidence([B], { baseline }))).toEqual([
      'fail: baseline(gone) <= 5: found 7 (gone now) [b.json]',
      'fail: delta(gone) <= 5: missing, no source has gone; the baseline still has it. Read: b.json. [thresholds:2:7]',
    ]);
    expect(judged('read_errors / baseline(gone) <= 1', evidence([B], { baseline }))[0]?.check.observed).toBe(
      1 / 7,
    );
  });
});

describe('sum, max and count', () => {
  it('go over all sources and matches, in one check', () => {
    expect(lines('sum(write_errors) <= 0\nmax(*_errors) <= 5\ncount(*_errors) == 3', evidence(ALL))).toEqual([
      'fail: sum(write_errors) <= 0: found 3 (a.json 3, b.json 0) [2 sources]',
      'pass: max(*_errors) <= 5: found 3 (write_errors of a.json 3, write_errors of b.json 0, read_errors of b.json 1) [2 sources]',
      'pass: count(*_errors) == 3: found 3 (write_errors of a.json, write_errors of b.json, read_errors of b.json) [2 sources]',
    ]);
  });

  it('keep their id when sources come and go', () => {
    const id = (over: Evidence) => judged('sum(write_errors) <= 0', over)[0]?.check.id;
    expect(id(evidence([A]))).toBe('threshold:1:all:write_errors');
    expect(id(evidence(ALL))).toBe('threshold:1:all:write_errors');
  });

  it('miss a name, but for count', () => {
    expect(
      judged('sum(foo) <= 0\nmax(foo*) <= 0\ncount(foo*) == 0\ncount(foo) > 0', evidence(ALL)).map(
        ({ check }) => [check.status, check.observed],
      ),
    ).toEqual([
      ['fail', null],
      ['fail', null],
      ['pass', 0],
      ['fail', 0],
    ]);
  });

  it('name the first few parts of many', () => {
    const many = Array.from({ length: 8 }, (_, index) => facts(`s${index}`, { x: 1 }));
    expect(lines('sum(x) == 8', evidence(many))).toEqual([
      'pass: sum(x) == 8: found 8 (s0 1, s1 1, s2 1, s3 1, s4 1, and 3 others) [8 sources]',
    ]);
  });

  it('is null in JSON when the sum is over what a double holds', () => {
    const large = [facts('a', { x: 1.7e308 }), facts('b', { x: 1.7e308 })];
    expect(judged('sum(x) <= 1', evidence(large))[0]?.check).toMatchObject({
      observed: null,
      status: 'fail',
    });
    expect(lines('sum(x) <= 1', evidence(large))[0]).toContain('found infinity');
  });
});

describe('a quotient', () => {
  it('is taken source by source, and a source with one side only is not passed over', () => {
    expect(lines('write_errors / records_written <= 4%', evidence(ALL))).toEqual([
      'fail: write_errors / records_written <= 4%: found 5% (3 / 60) [a.json]',
      'no-data: write_errors / records_written <= 4%: warning, no data: b.json has no records_written to divide by [b.json]',
    ]);
    expect(judged('write_errors / records_written? <= 4%', evidence(ALL))[1]?.skipped).toBe(true);
  });

  it('is taken of the totals when no source has both sides', () => {
    expect(
      judged('write_errors / records.total <= 20%', evidence(ALL)).map(({ check }) => check),
    ).toMatchObject([
      {
        id: 'threshold:1:all:write_errors/records.total',
        subject: '3 sources',
        observed: 0.3,
        status: 'fail',
        message: 'write_errors / records.total <= 20%: found 30% (3 / 10) [3 sources]',
      },
    ]);
  });

  it('takes functions, numbers and patterns on either side', () => {
    const over = evidence(ALL, { baseline: BASELINE });
    const observed = (text: string) => judged(text, over).map(({ check }) => check.observed);
    expect(observed('write_errors / 2 <= 1')).toEqual([1.5, 0]);
    expect(observed('6 / write_errors <= 1')).toEqual([2, null]);
    expect(observed('sum(write_errors) / count(write_errors) <= 1')).toEqual([1.5]);
    expect(observed('sum(write_errors) / write_errors <= 1')).toEqual([1]);
    expect(observed('write_errors / max(*_errors) <= 1')).toEqual([1]);
    expect(observed('write_errors / baseline(write_errors) <= 1')).toEqual([3, null]);
    expect(observed('*_errors / *_errors <= 1')).toEqual([1, 0, 1]);
    expect(observed('delta(write_errors) / records.total <= 1')).toEqual([0.2]);
    expect(observed('3 / 4 <= 1')).toEqual([0.75]);
    expect(observed('3 <= 4')).toEqual([3]);
    expect(judged('3 / 4 <= 1', over)[0]?.check.subject).toBe('no source');
  });

  it('has no partial total: one side without a baseline is no data', () => {
    const over = evidence(ALL, { baseline: [facts('a.json', { write_errors: 1 })] });
    expect(lines('delta(write_errors) / records.total <= 1', over)).toEqual([
      'no-data: delta(write_errors) / records.total <= 1: warning, no data: the baseline has no write_errors of b.json [3 sources]',
    ]);
  });

  it('says infinity where it divides by zero, and no data for 0/0', () => {
    const zero = facts('z', { a: 1, b: 0, minus: -0, n: -2 });
    expect(
      judged('a / b <= 5\na / b >= 5\na / minus <= 5\nn / b <= 5', evidence([zero])).map(
        ({ check }) => check,
      ),
    ).toMatchObject([
      { status: 'fail', observed: null, message: 'a / b <= 5: found infinity (1 / 0) [z]' },
      { status: 'pass', observed: null, message: 'a / b >= 5: found infinity (1 / 0) [z]' },
      { status: 'fail', observed: null, message: 'a / minus <= 5: found infinity (1 / 0) [z]' },
      { status: 'pass', observed: null, message: 'n / b <= 5: found -infinity (-2 / 0) [z]' },
    ]);
    expect(lines('b / minus <= 5', evidence([zero]))).toEqual([
      'no-data: b / minus <= 5: warning, no data: 0 / 0 has no answer [z]',
    ]);
    expect(lines('b / minus <= 5', evidence([zero]), 'fail')).toEqual([
      'fail: b / minus <= 5: no data: 0 / 0 has no answer; no-data is set to fail [z]',
    ]);
  });
});

describe('what was not read whole', () => {
  const partial = (more: Partial<Evidence> = {}) =>
    evidence(ALL, { unread: { artifacts: new Set(['events.ndjson']), metrics: false }, ...more });
  const unread = evidence([LOG], { unread: { artifacts: new Set(), metrics: true } });

  it('neither holds a limit nor breaks it', () => {
    expect(lines('records.total >= 1\ndoctor.errors <= 1\nwarn: records.total >= 1', partial())).toEqual([
      'no-data: records.total >= 1: warning, no data: events.ndjson was not read whole, and has 10 up to there [events.ndjson]',
      'no-data: doctor.errors <= 1: warning, no data: events.ndjson was not read whole, and has 2 up to there [events.ndjson]',
      'no-data: records.total >= 1: warning, no data: events.ndjson was not read whole, and has 10 up to there [events.ndjson]',
    ]);
    expect(lines('records.total >= 1', partial(), 'fail')).toEqual([
      'fail: records.total >= 1: no data: events.ndjson was not read whole, and has 10 up to there; no-data is set to fail [events.ndjson]',
    ]);
  });

  it('is compared with no baseline', () => {
    const baseline = [facts('events.ndjson', { 'records.total': 90, 'doctor.errors': 0 })];
    expect(
      lines(
        'delta(records.total) >= 0\nrecords.total / baseline(records.total) >= 90%',
        partial({ baseline }),
      ),
    ).toEqual([
      'no-data: delta(records.total) >= 0: warning, no data: events.ndjson was not read whole [events.ndjson]',
      'no-data: records.total / baseline(records.total) >= 90%: warning, no data: events.ndjson was not read whole, and has 10 up to there [events.ndjson]',
    ]);
  });

  it('makes no total over artifacts, and leaves metrics alone', () => {
    const text =
      'sum(records.total) >= 1\ncount(records.*) >= 1\nmax(doctor.errors) <= 0\nsum(write_errors) <= 9';
    expect(lines(text, partial())).toEqual([
      'no-data: sum(records.total) >= 1: warning, no data: not all was read that may have records.total [1 source]',
      'no-data: count(records.*) >= 1: warning, no data: not all was read that may have records.* [1 source]',
      'no-data: max(doctor.errors) <= 0: warning, no data: not all was read that may have doctor.errors [1 source]',
      'pass: sum(write_errors) <= 9: found 3 (a.json 3, b.json 0) [2 sources]',
    ]);
  });

  it('may have what is missing, unless the name is one of other sources', () => {
    expect(lines('audit.alive_actors <= 9\nwirte_errors <= 0', partial())).toEqual([
      'no-data: audit.alive_actors <= 9: warning, no data: not all was read that may have audit.alive_actors [no source]',
      expect.stringMatching(/^fail: wirte_errors <= 0: missing, .* did you mean write_errors\?/),
    ]);
    expect(lines('write_errors <= 0\ncount(*_errors) >= 1\naudit.alive_actors <= 9', unread)).toEqual([
      'no-data: write_errors <= 0: warning, no data: not all was read that may have write_errors [no source]',
      'no-data: count(*_errors) >= 1: warning, no data: not all was read that may have *_errors [0 sources]',
      expect.stringMatching(/^fail: audit.alive_actors <= 9: missing/),
    ]);
    expect(judged('write_errors? <= 0', unread).map(({ skipped }) => skipped)).toEqual([false]);
  });
});

describe('numbers in messages', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [0, '0'],
    [-0, '0'],
    [1e21, '1000000000000000000000'],
    [2 ** 64, '18446744073709551616'],
    [-(2 ** 53), '-9007199254740992'],
    [1e300, '1e+300'],
    [1767225600.123456, '1767225600.12'],
    [123456789012345.5, '123456789012346'],
    [1 / 3, '0.333333333333'],
    [1e-7, '1e-7'],
    [5e-324, '5e-324'],
    [Infinity, 'infinity'],
    [-Infinity, '-infinity'],
    [Number.NaN, 'not a number'],
  ])('shows %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('shows percentages where the rule has one', () => {
    expect(formatPercent(0.07)).toBe('7%');
    expect(formatPercent(0.285)).toBe('28.5%');
    expect(formatPercent(Infinity)).toBe('infinity');
    const over = evidence([facts('s', { x: 0.4 })], { baseline: [facts('s', { x: 0.1 })] });
    expect(lines('x <= 50%', over)).toEqual(['pass: x <= 50%: found 40% (baseline 10%, delta +30%) [s]']);
  });

  it('compares doubles as they are, and shows why two that look alike differ', () => {
    const source = facts('s', { x: 0.1 + 0.2 });
    expect(lines('x == 0.3\nx != 0.3', evidence([source]))).toEqual([
      'fail: x == 0.3: found 0.30000000000000004, not 0.3 [s]',
      'pass: x != 0.3: found 0.3 [s]',
    ]);
  });

  it('are the number again, to 12 digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = formatNumber(value);
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-11);
        if (Number.isSafeInteger(value)) expect(text).toBe(String(value + 0));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('text from outside', () => {
  const hostile = '\n::error file=x::\x1b[31m\u202e</td>|__proto__\ud800';

  it('is made visible and short', () => {
    expect(visible(hostile)).toBe('\\n::error file=x::\\x1b[31m\\u202e</td>|__proto__\\ud800');
    expect(visible('\t\r\x00\x7f\x85\u200b\u{e0001}')).toBe('\\t\\r\\x00\\x7f\\x85\\u200b\\u{e0001}');
    expect(visible('x'.repeat(500))).toBe(`${'x'.repeat(199)}…`);
    expect(visible(`${'x'.repeat(198)}\u{1f600}yz`)).toBe(`${'x'.repeat(198)}😀…`);
    expect(visible('größe 😀')).toBe('größe 😀');
  });

  it('cannot break a message or an id, whatever the names are', () => {
    const name = fc.oneof(
      fc.constantFrom(
        '__proto__',
        'constructor',
        hostile,
        'write_errors',
        'doctor.errors',
        '',
        'a:b',
        'x'.repeat(10_000),
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    const source = fc.record({
      source: name,
      values: fc.array(fc.tuple(name, value), { maxLength: 4 }).map(numbers),
      raw: fc.array(fc.tuple(name, value), { maxLength: 4 }).map(numbers),
    });
    const refText = fc.oneof(
      name
        .filter((text) => text !== '' && !/[\r\n]/.test(text))
        .map((text) => `"${text.replaceAll('"', '""')}"`),
      fc.constantFrom('*', '*o*', 'doctor.*', 'write_errors?', '*?'),
    );
    const operand = fc.oneof(
      refText,
      fc
        .tuple(fc.constantFrom('delta', 'increase', 'baseline', 'sum', 'max', 'count'), refText)
        .map(([fn, ref]) => `${fn}(${ref})`),
      fc.constantFrom('0', '-5', '1e300'),
    );
    fc.assert(
      fc.property(
        fc.array(source, { maxLength: 3 }),
        fc.option(fc.array(source, { maxLength: 3 })),
        operand,
        fc.option(operand),
        fc.constantFrom(...OPERATORS),
        fc.constantFrom('fail', 'warn', 'pass'),
        (current, baseline, left, right, op, noData) => {
          const text = `${left}${right === null ? '' : ` / ${right}`} ${op} 5%`;
          const checks = judged(text, evidence(current, { baseline }), noData);
          expect(checks.length).toBeGreaterThan(0);
          for (const { check, skipped } of checks) {
            checkSchema.parse(check);
            expect(check.message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}]/u);
            expect(check.id).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Cf}]/u);
            expect(check.message.length).toBeLessThan(10_000);
            expect(check.status === 'warn').toBe(false);
            if (skipped) expect(check.status).toBe('no-data');
            if (noData === 'fail' && check.status === 'no-data') expect(skipped).toBe(true);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('comparison', () => {
  it('agrees with the language, and a breach is always listed', () => {
    const value = fc.oneof(
      fc.integer({ min: -3, max: 3 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 5 }),
        value,
        fc.constantFrom(...OPERATORS),
        (values, limit, op) => {
          const written = /e/.test(String(limit)) ? limit.toString() : String(limit);
          const sources = values.map((one, index) => facts(`s${index}`, { x: one }));
          const statuses = judged(`x ${op} ${written}`, evidence(sources)).map(({ check }) => check.status);
          const within = {
            '<=': (one: number) => one <= limit,
            '<': (one: number) => one < limit,
            '>=': (one: number) => one >= limit,
            '>': (one: number) => one > limit,
            '==': (one: number) => one === limit,
            '!=': (one: number) => one !== limit,
          }[op];
          expect(statuses).toEqual(values.map((one) => (within(one) ? 'pass' : 'fail')));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
