import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoData } from '../../src/policy/evaluate.ts';
import { parseThresholds } from '../../src/policy/grammar.ts';
import { judge, type Policy } from '../../src/policy/judge.ts';
import { factsOf } from '../../src/report/facts.ts';
import type { MetricsSource, Observation, Problem } from '../../src/report/report.ts';
import { checkSchema, verdictSchema } from '../../src/report/report.ts';
import { snapshotFacts, snapshotOf } from '../../src/report/snapshot.ts';
import { anomaly, artifact, report, source } from './render-reports.ts';

function observe(more: Partial<Observation> = {}): Observation {
  return report({ settings: {}, ...more });
}

function policy(thresholds = '', more: Partial<Policy> = {}): Policy {
  const { rules, errors } = parseThresholds(thresholds);
  expect(errors).toEqual([]);
  return { rules, errorThreshold: 0, noData: 'warn', warnOnly: false, baseline: null, ...more };
}

function counters(name: string, values: Record<string, number>): MetricsSource {
  return source(name, { values, raw: values });
}

const PROBLEM: Problem = { subject: 'x.ndjson', message: 'cannot be read: EACCES', severity: 'error' };
const HEALTHY = artifact('ok.ndjson');
const DAMAGED = artifact('bad.ndjson', [
  anomaly('torn-tail', 'bad.ndjson', 5),
  anomaly('missing-field', 'bad.ndjson', 2),
]);

/** `status id: message` of every check. */
async function lines(observation: Observation, by: Policy): Promise<string[]> {
  return (await judge(observation, by)).checks.map(
    ({ status, id, message }) => `${status} ${id}: ${message}`,
  );
}

describe('the check of an artifact', () => {
  it('allows no error anomalies', async () => {
    expect((await judge(observe({ artifacts: [HEALTHY, DAMAGED] }), policy())).checks).toEqual([
      {
        id: 'anomalies:ok.ndjson',
        severity: 'error',
        expression: 'doctor.errors <= 0',
        subject: 'ok.ndjson',
        observed: 0,
        limit: 0,
        baseline: null,
        status: 'pass',
        message: 'doctor.errors <= 0: found no error anomalies [ok.ndjson]',
      },
      {
        id: 'anomalies:bad.ndjson',
        severity: 'error',
        expression: 'doctor.errors <= 0',
        subject: 'bad.ndjson',
        observed: 1,
        limit: 0,
        baseline: null,
        status: 'fail',
        message: 'doctor.errors <= 0: found 1 error anomaly [bad.ndjson]',
      },
    ]);
  });

  it.each(['scan_only', 'ignore'] as const)('lets them pass in mode %s, and says so', async (mode) => {
    const observation = observe({ artifacts: [{ ...DAMAGED, mode }] });
    expect(await lines(observation, policy())).toEqual([
      `pass anomalies:bad.ndjson: doctor.errors <= 0: found 1 error anomaly, which mode ${mode} lets pass [bad.ndjson]`,
    ]);
    expect((await judge(observation, policy())).verdict).toMatchObject({ status: 'pass', exit_code: 0 });
    expect(await lines(observe({ artifacts: [{ ...HEALTHY, mode }] }), policy())).toEqual([
      'pass anomalies:ok.ndjson: doctor.errors <= 0: found no error anomalies [ok.ndjson]',
    ]);
  });

  it('stays when a rule of your own is about the same number, and compares with the baseline', async () => {
    const earlier = { ...DAMAGED, scan: { ...DAMAGED.scan, counts: { ...DAMAGED.scan.counts, errors: 4 } } };
    const baseline = factsOf([], [earlier]);
    expect(
      await lines(observe({ artifacts: [DAMAGED] }), policy('doctor.errors <= 5', { baseline })),
    ).toEqual([
      'fail anomalies:bad.ndjson: doctor.errors <= 0: found 1 error anomaly (baseline 4, delta -3) [bad.ndjson]',
      'pass threshold:1:bad.ndjson:doctor.errors: doctor.errors <= 5: found 1 (baseline 4, delta -3) [bad.ndjson]',
    ]);
  });
});

describe('error-threshold', () => {
  const M = counters('m.json', {
    records_written: 9,
    write_errors: 3,
    read_errors: 0,
    'docs.save.failure_total': 2,
    'odd name.failure_total': 0,
    'doctor.write_errors': 7,
  });

  it('makes a check for every error counter a source has', async () => {
    expect(await lines(observe({ metrics: [M] }), policy('', { errorThreshold: 2 }))).toEqual([
      'fail error-threshold:write_errors:m.json: write_errors <= 2: found 3 [m.json]',
      'pass error-threshold:read_errors:m.json: read_errors <= 2: found 0 [m.json]',
      'pass error-threshold:docs.save.failure_total:m.json: docs.save.failure_total <= 2: found 2 [m.json]',
      'pass error-threshold:odd name.failure_total:m.json: "odd name.failure_total" <= 2: found 0 [m.json]',
    ]);
    expect((await judge(observe({ metrics: [M] }), policy())).checks[0]).toMatchObject({
      expression: 'write_errors <= 0',
      severity: 'error',
      observed: 3,
      limit: 0,
      status: 'fail',
    });
  });

  it('can be off, and says nothing of sources without metrics', async () => {
    expect(await lines(observe({ metrics: [M] }), policy('', { errorThreshold: null }))).toEqual([]);
    const gone = source('gone', { status: 'unavailable', values: { write_errors: 5 }, raw: {} });
    expect(await lines(observe({ metrics: [gone] }), policy())).toEqual([]);
  });

  it.each([
    'write_errors <= 5',
    'write_errors < 5',
    'write_errors == 3',
    'papyra_write_errors_total <= 5',
    'error: "write_errors"? <= 5',
    'write_errors <= 1',
  ])('gives way to your own limit %s', async (rule) => {
    const ids = (await judge(observe({ metrics: [M] }), policy(rule))).checks.map(({ id }) => id);
    expect(ids.filter((id) => id.includes('write_errors:'))).toEqual([]);
    expect(ids).toContain('error-threshold:read_errors:m.json');
    expect(ids).toContain('threshold:1:m.json:write_errors');
  });

  it.each([
    'warn: write_errors <= 5',
    'write_errors >= 1',
    'write_errors != 9',
    '*_errors <= 5',
    'sum(write_errors) <= 5',
    'write_errors / 2 <= 5',
    'max(write_errors) < 5',
  ])('stays beside %s', async (rule) => {
    const ids = (await judge(observe({ metrics: [M] }), policy(rule))).checks.map(({ id }) => id);
    expect(ids).toContain('error-threshold:write_errors:m.json');
  });

  it('compares with the baseline snapshot', async () => {
    const before = report({ metrics: [counters('m.json', { write_errors: 1 })] });
    const baseline = snapshotFacts(snapshotOf(before));
    expect((await lines(observe({ metrics: [M] }), policy('', { baseline })))[0]).toBe(
      'fail error-threshold:write_errors:m.json: write_errors <= 0: found 3 (baseline 1, delta +2) [m.json]',
    );
  });
});

describe('the verdict', () => {
  const FAILING = observe({ artifacts: [DAMAGED], metrics: [counters('m.json', { write_errors: 3 })] });

  it('passes when all checks pass', async () => {
    const observation = observe({ artifacts: [HEALTHY], metrics: [counters('m.json', { write_errors: 0 })] });
    expect((await judge(observation, policy('records.total >= 1'))).verdict).toEqual({
      status: 'pass',
      exit_code: 0,
      reasons: ['all 3 checks passed'],
    });
    expect((await judge(observe({ artifacts: [HEALTHY] }), policy())).verdict.reasons).toEqual([
      'the one check passed',
    ]);
  });

  it('fails on a breach and lists every one, warnings last', async () => {
    expect(
      (await judge(FAILING, policy('warn: write_errors <= 1\nfoo <= 1\nrecords.total <= 1'))).verdict,
    ).toEqual({
      status: 'fail',
      exit_code: 1,
      reasons: [
        'doctor.errors <= 0: found 1 error anomaly [bad.ndjson]',
        'write_errors <= 0: found 3 [m.json]',
        'foo <= 1: missing, no source has foo. Read: m.json, bad.ndjson. [thresholds:2:1]',
        'records.total <= 1: found 4321 [bad.ndjson]',
        'warning: write_errors <= 1: found 3 [m.json]',
      ],
    });
  });

  it('passes with warnings, and counts what has no data or was skipped', async () => {
    const observation = observe({
      artifacts: [HEALTHY],
      problems: [{ subject: 'old/*', message: 'nothing is there for "old/*"', severity: 'warn' }],
    });
    const rules = 'warn: records.total <= 1\ndelta(records.total) >= 0\nfoo? <= 1';
    expect((await judge(observation, policy(rules))).verdict).toEqual({
      status: 'pass',
      exit_code: 0,
      reasons: [
        '1 of 3 checks passed, 1 warning, 1 without data, 1 skipped',
        'warning: records.total <= 1: found 4321 [ok.ndjson]',
        'delta(records.total) >= 0: warning, no data: no baseline is set [ok.ndjson]',
        'warning: old/*: nothing is there for "old/*"',
      ],
    });
    expect((await judge(observation, policy(rules, { noData: 'pass' }))).verdict.reasons).not.toContain(
      'delta(records.total) >= 0: warning, no data: no baseline is set [ok.ndjson]',
    );
    expect((await judge(observation, policy(rules, { noData: 'fail' }))).verdict).toMatchObject({
      status: 'fail',
      exit_code: 1,
    });
  });

  it.each([
    [null, 'no baseline is set'],
    [{ source: 'b.json', status: 'missing', generated_at: null }, 'there is no baseline yet (b.json)'],
  ] as const)('says why there is no baseline: %j', async (baseline, reason) => {
    const [, check] = (
      await judge(observe({ artifacts: [HEALTHY], baseline }), policy('delta(records.total) <= 1'))
    ).checks;
    expect(check?.message).toContain(`no data: ${reason} [`);
  });

  it('cannot judge when a problem is in the way, and still lists the breaches', async () => {
    const verdict = (await judge({ ...FAILING, problems: [PROBLEM] }, policy('', { warnOnly: true })))
      .verdict;
    expect(verdict).toEqual({
      status: 'cannot-judge',
      exit_code: 3,
      reasons: [
        'x.ndjson: cannot be read: EACCES',
        'doctor.errors <= 0: found 1 error anomaly [bad.ndjson]',
        'write_errors <= 0: found 3 [m.json]',
      ],
    });
    expect(
      (await judge(observe({ artifacts: [HEALTHY], problems: [PROBLEM] }), policy())).verdict.exit_code,
    ).toBe(3);
  });

  it('does not say the subject twice', async () => {
    const problem: Problem = {
      subject: 'mode',
      message: 'mode: "x" is not allowed\nat all',
      severity: 'error',
    };
    expect((await judge(observe({ problems: [problem] }), policy())).verdict.reasons).toEqual([
      'mode: "x" is not allowed\\nat all',
    ]);
  });

  it('cannot judge by a source or baseline that could not be read, even if no problem says so', async () => {
    const broken = source('m.html', { status: 'error', message: 'it is HTML', values: {}, raw: {} });
    expect(
      (await judge(observe({ artifacts: [HEALTHY], metrics: [broken] }), policy())).verdict,
    ).toMatchObject({
      exit_code: 3,
      reasons: ['m.html: it is HTML'],
    });
    const baseline = { source: 'b.json', status: 'error', generated_at: null } as const;
    expect((await judge(observe({ artifacts: [HEALTHY], baseline }), policy())).verdict).toMatchObject({
      exit_code: 3,
      reasons: ['b.json: could not be read'],
    });
    const told: Problem = { subject: 'm.html', message: 'it is HTML', severity: 'error' };
    expect((await judge(observe({ metrics: [broken], problems: [told] }), policy())).verdict.reasons).toEqual(
      ['m.html: it is HTML'],
    );
  });

  it('is softened by warn-only, and says that first', async () => {
    const strict = await judge(FAILING, policy());
    const lenient = await judge(FAILING, policy('', { warnOnly: true }));
    expect(lenient.checks).toEqual(strict.checks);
    expect(lenient.verdict).toEqual({
      status: 'fail',
      exit_code: 0,
      reasons: ['warn-only is set, so 2 failed checks let the job go on', ...strict.verdict.reasons],
    });
    expect(
      (await judge(observe({ artifacts: [HEALTHY] }), policy('', { warnOnly: true }))).verdict.reasons,
    ).toEqual(['the one check passed']);
  });

  it('passes over nothing when the settings allow it, and says that nothing was checked', async () => {
    expect((await judge(observe(), policy())).verdict).toEqual({
      status: 'pass',
      exit_code: 0,
      reasons: ['nothing was checked: no artifact and no metrics source was found'],
    });
    const gone = source('gone', { status: 'unavailable', values: {}, raw: {} });
    expect((await judge(observe({ metrics: [gone] }), policy())).verdict).toEqual({
      status: 'pass',
      exit_code: 0,
      reasons: ['nothing was checked: no metrics source has metrics (gone)'],
    });
    const calm = counters('m.json', { records_written: 1 });
    expect((await judge(observe({ metrics: [calm] }), policy())).verdict.reasons).toEqual([
      'nothing was checked: no metrics source has an error counter to judge, and no threshold is set',
    ]);
    expect((await judge(observe(), policy('x? <= 1'))).verdict.reasons).toEqual([
      'nothing was checked: every check was skipped',
    ]);
    expect((await judge(observe(), policy('x <= 1'))).verdict).toMatchObject({
      status: 'fail',
      exit_code: 1,
    });
  });
});

describe('ids', () => {
  it('stay unique where sources and names collide', async () => {
    const twins = [
      counters('m', { write_errors: 1, 'write_errors#2': 0 }),
      counters('m', { write_errors: 2 }),
      counters('m', { write_errors: 3 }),
    ];
    const { checks } = await judge(
      observe({ metrics: twins, artifacts: [HEALTHY, HEALTHY] }),
      policy('*_errors* <= 5'),
    );
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('anomalies:ok.ndjson#2');
    expect(ids).toContain('error-threshold:write_errors:m#3');
  });
});

describe('judge, for any observation', () => {
  const hostile = '\n::error::\x1b[31m\u202e<b>|`';
  const name = fc.constantFrom(
    'write_errors',
    'docs.failure_total',
    'records_written',
    '__proto__',
    hostile,
    'x.failure_total\u2028',
  );
  const metrics = fc
    .record({
      name: fc.constantFrom('a', 'b', hostile),
      status: fc.constantFrom('ok', 'unavailable', 'error'),
      values: fc.array(fc.tuple(name, fc.integer({ min: 0, max: 2 })), { maxLength: 3 }),
    })
    .map(({ name: label, status, values }) => {
      const record: Record<string, number> = Object.create(null);
      for (const [key, value] of values) record[key] = value;
      return source(label, { status, message: hostile, values: record, raw: record });
    });
  const problem = fc.record({
    subject: fc.constantFrom('path', hostile, ''),
    message: fc.constantFrom('m', hostile),
    severity: fc.constantFrom('error', 'warn'),
  });
  const artifacts = fc.array(
    fc
      .tuple(fc.constantFrom(HEALTHY, DAMAGED), fc.constantFrom('ignore', 'scan_only', 'fail_on_anomaly'))
      .map(([one, mode]) => ({ ...one, mode })),
    { maxLength: 2 },
  );
  const rules = fc.subarray([
    'write_errors <= 1',
    'warn: *_total == 0',
    'delta(records_written) >= 0',
    'sum(write_errors?) < 3',
    'records.total / records_written < 5%',
    'nothing? <= 1',
  ]);

  it('keeps the contract', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(metrics, { maxLength: 3 }),
        artifacts,
        fc.array(problem, { maxLength: 2 }),
        rules,
        fc.constantFrom<NoData>('fail', 'warn', 'pass'),
        fc.boolean(),
        async (sources, scanned, problems, thresholds, noData, off) => {
          const observation = observe({ metrics: sources, artifacts: scanned, problems });
          const by = policy(thresholds.join('\n'), { noData, errorThreshold: off ? null : 1 });
          const before = JSON.stringify(observation);
          const { checks, verdict } = await judge(observation, by);
          expect(JSON.stringify(observation)).toBe(before);
          verdictSchema.parse(verdict);
          for (const check of checks) checkSchema.parse(check);
          expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);

          const failed = checks.filter(({ status }) => status === 'fail');
          const blocked =
            problems.some(({ severity }) => severity === 'error') ||
            sources.some(
              ({ status, source: label }) =>
                status === 'error' && !problems.some(({ subject }) => subject === label),
            );
          const expected = blocked ? 'cannot-judge' : failed.length > 0 ? 'fail' : 'pass';
          expect(verdict.status).toBe(expected);
          expect(verdict.exit_code).toBe({ pass: 0, fail: 1, 'cannot-judge': 3 }[verdict.status]);
          expect(verdict.reasons.length).toBeGreaterThan(0);
          for (const { message } of failed) expect(verdict.reasons).toContain(message);
          for (const reason of verdict.reasons) expect(reason).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202e]/u);
          // One rule is one check at the least: nothing is dropped.
          for (let line = 1; line <= thresholds.length; line++) {
            expect(checks.some(({ id }) => id.startsWith(`threshold:${line}:`))).toBe(true);
          }

          const lenient = await judge(observation, { ...by, warnOnly: true });
          expect(lenient.checks).toEqual(checks);
          expect(lenient.verdict.status).toBe(verdict.status);
          expect(lenient.verdict.exit_code).toBe(blocked ? 3 : 0);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('is not slow over many sources, names and rules', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      counters(
        `m${index}.json`,
        Object.fromEntries(Array.from({ length: 50 }, (__, n) => [`c${n}.failure_total`, n])),
      ),
    );
    const baseline = factsOf(many, []);
    const text = Array.from(
      { length: 40 },
      (_, n) => `delta(c${n}.failure_total) <= 0\nsum(*_total) <= ${n}\nmissing${n}? <= 1`,
    );
    const start = performance.now();
    await judge(observe({ metrics: many }), policy(text.join('\n'), { baseline }));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
