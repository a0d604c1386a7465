/** Reports for the golden tests of the renderers: runs of every kind, told in plain data. */
import type { Anomaly, AnomalyType, Rule } from '../../src/ndjson/anomaly.ts';
import { RULES } from '../../src/ndjson/anomaly.ts';
import type { Artifact, Check, MetricsSource, Report, Scan } from '../../src/report/report.ts';

export const HOSTILE =
  '\n::error file=x::forged\r\n##[error]forged \x1b[31mred\x1b[0m \u202egnp.exe\u200b <img src=x onerror=alert(1)>' +
  '</details></table> @team #12 org/repo#7 GH-3 :x: $a^2$ | `tick` [link](https://evil.example) **b** _i_ ~~s~~' +
  ' www.evil.example a@evil.example <!-- ``` \ud800 --> \\| "q" \'s\'';

/** A finding with Papyra's words where Papyra makes it. */
export function anomaly(rule: Rule, path: string, line: number | null, more: Partial<Anomaly> = {}): Anomaly {
  const { papyra, meaning } = RULES[rule];
  const type: AnomalyType = rule === 'torn-tail' ? 'TRUNCATED_LINE' : 'CORRUPTED_LINE';
  return {
    type: papyra ? type : null,
    rule,
    severity: papyra ? 'error' : 'warn',
    papyra,
    path,
    line,
    column: line === null ? null : 1,
    entry: null,
    byte_start: line === null ? null : line * 100,
    byte_end: line === null ? null : line * 100 + 80,
    detail: papyra ? `Invalid JSON at line ${line}` : meaning,
    message: meaning,
    ...more,
  };
}

/** A scan of one file with these findings; the counts follow from them. */
export function scan(path: string, anomalies: readonly Anomaly[], more: Partial<Scan> = {}): Scan {
  const byRule: Record<string, number> = Object.create(null);
  const byType: Record<string, number> = Object.create(null);
  for (const { rule, type } of anomalies) {
    byRule[rule] = (byRule[rule] ?? 0) + 1;
    if (type !== null) byType[type] = (byType[type] ?? 0) + 1;
  }
  const errors = anomalies.filter(({ severity }) => severity === 'error').length;
  return {
    files: [{ path, bytes: 1_234_567, inflated_bytes: null, records: 4_321, sha256: 'ab'.repeat(32) }],
    streams: [],
    anomalies: [...anomalies],
    truncated: false,
    counts: {
      total: anomalies.length,
      errors,
      warnings: anomalies.length - errors,
      papyra: anomalies.filter(({ papyra }) => papyra).length,
      by_type: byType,
      by_rule: byRule,
    },
    records: { total: 4_321, event: 4_200, audit: 100, dead_letter: 21, other: 0 },
    events: { ActorStarted: 2_100, ActorStopped: 2_000, ActorCrashed: 70, ActorRestarted: 30 },
    latest_audit: { alive_actors: 12 },
    bytes: 1_234_567,
    coverage: { unit: 'bytes', scanned: 1_234_567, total: 1_234_567 },
    timestamps: { first: '1767225600.0000001', last: '1767311999.9876543' },
    sha256: 'ab'.repeat(32),
    ...more,
  };
}

export function artifact(
  path: string,
  anomalies: readonly Anomaly[] = [],
  more: Partial<Artifact> = {},
): Artifact {
  return {
    id: path,
    backend: 'json',
    path,
    check: 'doctor',
    mode: 'fail_on_anomaly',
    scan: scan(path, anomalies),
    recovery: null,
    post_scan: null,
    verified: null,
    compaction: null,
    inspection: null,
    metrics: { anomalies_detected: anomalies.length },
    exit_code: anomalies.some(({ papyra }) => papyra) ? 1 : 0,
    ...more,
  };
}

export function check(expression: string, more: Partial<Check> = {}): Check {
  return {
    id: expression,
    severity: 'error',
    expression,
    subject: 'metrics.json',
    observed: 0,
    limit: 0,
    baseline: null,
    status: 'pass',
    message: `${expression}: found 0 [metrics.json]`,
    ...more,
  };
}

export function source(name: string, more: Partial<MetricsSource> = {}): MetricsSource {
  return {
    source: name,
    form: 'papyra',
    status: 'ok',
    message: null,
    values: { records_written: 4_321, write_errors: 0 },
    raw: { records_written: 4_321, write_errors: 0 },
    ...more,
  };
}

export function report(more: Partial<Report> = {}): Report {
  return {
    schema_version: 1,
    tool: { name: 'papyra-health-gate', version: '0.1.0' },
    generated_at: '2026-01-02T03:04:05.000Z',
    run: {
      repository: 'acme/actors',
      workflow: 'CI',
      job: 'gate',
      run_id: 4711,
      run_attempt: 1,
      event: 'pull_request',
      ref: 'refs/pull/7/merge',
      sha: '0123456789abcdef0123456789abcdef01234567',
      actor: 'dev',
      url: 'https://github.com/acme/actors/actions/runs/4711',
    },
    settings: {
      path: { value: ['data/*.ndjson', '!data/old*'], from: 'input path' },
      'error-threshold': { value: 0, from: 'default' },
      thresholds: {
        value: 'write_errors <= 0\nrecords.total >= 1_000\n',
        from: '.github/papyra-health.yml:3',
      },
      'warn-only': { value: false, from: 'default' },
    },
    artifacts: [],
    interruption: null,
    counters: {},
    metrics: [],
    baseline: null,
    problems: [],
    checks: [],
    verdict: { status: 'pass', exit_code: 0, reasons: [] },
    ...more,
  };
}

const PASSING = [
  check('write_errors <= 0'),
  check('read_errors <= 0'),
  check('records.total >= 1_000', { subject: 'data/events.ndjson', observed: 4_321, limit: 1_000 }),
];

const healthy = report({
  artifacts: [
    artifact('data/events.ndjson'),
    artifact('data/audit/rotating.log', [], {
      backend: 'rotating',
      check: 'startup-check',
      scan: scan('data/audit/rotating.log', [], {
        files: ['rotating.log.2', 'rotating.log.1', 'rotating.log'].map((name) => ({
          path: `data/audit/${name}`,
          bytes: 50_000_000,
          inflated_bytes: null,
          records: 200_000,
          sha256: null,
        })),
        bytes: 150_000_000,
        records: { total: 600_000, event: 0, audit: 600_000, dead_letter: 0, other: 0 },
        events: {},
        coverage: { unit: 'bytes', scanned: 150_000_000, total: 150_000_000 },
      }),
    }),
  ],
  metrics: [source('metrics.json')],
  checks: PASSING,
});

const damagedFindings = [
  anomaly('invalid-json', 'data/events.ndjson', 12, {
    column: 45,
    message: 'a comma or a closing brace should stand here',
  }),
  anomaly('invalid-json', 'data/events.ndjson', 90, { column: 3, message: 'a string is not closed' }),
  anomaly('glued-records', 'data/events.ndjson', 1_204, {
    column: 101,
    message: 'a torn record runs into the next one, which is intact from here',
  }),
  anomaly('invalid-utf8', 'data/events.ndjson', 1_300, {
    column: 17,
    message: "byte 0xff is not UTF-8; Papyra's own scan crashes on it",
  }),
  ...[7, 8, 9, 200, 201, 202, 203].map((line) => anomaly('missing-field', 'data/events.ndjson', line)),
  anomaly('torn-tail', 'data/events.ndjson', 4_322, { column: 80, detail: 'Line 4322 missing newline' }),
];

const rotatingFindings = [
  anomaly('orphaned-file', 'data/actors.log.bak', null, {
    type: 'ORPHANED_ROTATED_FILE',
    detail: 'Unexpected file in rotation set',
  }),
  anomaly('blank-line', 'data/actors.log.1', 3, { message: 'the line is empty' }),
  anomaly('rotation-stalled', 'data/actors.log', null),
];

const DAMAGED_REASONS = [
  '6 errors and 7 warnings in data/events.ndjson',
  '2 errors and 1 warning in data/actors.log',
  'write_errors <= 0: found 3 (baseline 1, delta +2) [metrics.json]',
  'wirte_errors <= 0: missing; did you mean write_errors? [metrics.json]',
];

const damaged = report({
  artifacts: [
    artifact('data/healthy.ndjson'),
    artifact('data/events.ndjson', damagedFindings),
    artifact('data/actors.log', rotatingFindings, { backend: 'rotating' }),
    artifact('data/old.ndjson', [anomaly('torn-tail', 'data/old.ndjson', 5)], {
      mode: 'ignore',
      exit_code: 0,
    }),
  ],
  metrics: [
    source('metrics.json'),
    source('http://127.0.0.1:9100/metrics', { form: 'prometheus' }),
    source('worker.json', {
      form: null,
      status: 'unavailable',
      message: 'The file says that its backend does not expose metrics.',
      values: {},
    }),
  ],
  baseline: {
    source: 'baseline/metrics-snapshot.json',
    status: 'ok',
    generated_at: '2026-01-01T00:00:00.000Z',
  },
  checks: [
    ...PASSING,
    check('write_errors <= 0', {
      observed: 3,
      baseline: 1,
      status: 'fail',
      message: 'write_errors <= 0: found 3 (baseline 1, delta +2) [metrics.json]',
    }),
    check('wirte_errors <= 0', {
      observed: null,
      limit: 0,
      status: 'fail',
      message: 'wirte_errors <= 0: missing; did you mean write_errors? [metrics.json]',
    }),
    check('warn: scan_errors / scans <= 5%', {
      severity: 'warn',
      observed: 0.0731707317,
      limit: 0.05,
      status: 'warn',
      message: 'scan_errors / scans <= 5%: found 7.31707317% [metrics.json]',
    }),
    check('delta(records_dropped) <= 0', {
      observed: null,
      status: 'no-data',
      message: 'delta(records_dropped) <= 0: the baseline has no records_dropped [metrics.json]',
    }),
  ],
  verdict: { status: 'fail', exit_code: 1, reasons: DAMAGED_REASONS },
});

const cannotJudge = report({
  problems: [
    {
      subject: 'thresholds:2:14',
      message: 'Expected one of <=, <, >=, >, == and != after "write_errors", found "=<". Did you mean "<="?',
      severity: 'error',
    },
    {
      subject: 'data/events.ndjson',
      message:
        'The file cannot be read: permission denied (EACCES). Let the job read it, or take it out of path.',
      severity: 'error',
    },
    {
      subject: 'baseline',
      message: 'There is no file baseline.json yet; checks against it have no data.',
      severity: 'warn',
    },
  ],
  artifacts: [artifact('data/audit.ndjson', [anomaly('torn-tail', 'data/audit.ndjson', 9)])],
  metrics: [
    source('metrics.html', {
      form: null,
      status: 'error',
      message: 'The answer is HTML, not metrics. Give the address of the metrics endpoint itself.',
    }),
  ],
  baseline: { source: 'baseline.json', status: 'missing', generated_at: null },
  verdict: {
    status: 'cannot-judge',
    exit_code: 3,
    reasons: ['thresholds:2:14 cannot be read', 'data/events.ndjson cannot be read'],
  },
});

const warnOnly = report({
  ...damaged,
  artifacts: [artifact('data/events.ndjson', damagedFindings.slice(0, 5))],
  settings: { 'warn-only': { value: true, from: 'input warn-only' } },
  verdict: { status: 'fail', exit_code: 0, reasons: DAMAGED_REASONS.slice(0, 1) },
});

const hostile = report({
  tool: { name: HOSTILE, version: HOSTILE },
  generated_at: HOSTILE,
  run: null,
  settings: { [HOSTILE]: { value: [HOSTILE, `${HOSTILE}\n${HOSTILE}`], from: HOSTILE } },
  artifacts: [
    artifact(
      HOSTILE,
      [
        anomaly('invalid-json', HOSTILE, 1, { message: HOSTILE, detail: HOSTILE }),
        anomaly('torn-tail', '::error::x', 2),
      ],
      {
        scan: {
          ...scan(HOSTILE, [anomaly('invalid-json', HOSTILE, 1, { message: HOSTILE, detail: HOSTILE })]),
          events: Object.fromEntries([
            [HOSTILE, 5],
            ['"] : 1\n```\n# forged', 3],
            ['%%{init: {}}%%', 2],
            ['__proto__', 1],
          ]),
          timestamps: { first: '1e400', last: HOSTILE },
        },
      },
    ),
  ],
  metrics: [source(HOSTILE, { status: 'error', message: HOSTILE })],
  baseline: { source: HOSTILE, status: 'ok', generated_at: HOSTILE },
  problems: [{ subject: HOSTILE, message: HOSTILE, severity: 'error' }],
  checks: [check(HOSTILE, { subject: HOSTILE, observed: null, status: 'fail', message: HOSTILE })],
  verdict: { status: 'cannot-judge', exit_code: 3, reasons: [HOSTILE, '::error::x', '- [ ] task', '# head'] },
});

const INTERRUPTION =
  'SIGINT stopped the run. By then 1.2 GB of 3.4 GB (35%) had been read; what was not read is not judged. Run it again.';

const partial = scan('data/orders.log', [anomaly('invalid-json', 'data/orders.log.1', 12)], {
  files: [
    {
      path: 'data/orders.log.1',
      bytes: 1_198_765_433,
      inflated_bytes: null,
      records: 4_321_000,
      sha256: null,
    },
    { path: 'data/orders.log', bytes: 0, inflated_bytes: null, records: 0, sha256: null },
  ],
  records: { total: 4_321_000, event: 4_321_000, audit: 0, dead_letter: 0, other: 0 },
  bytes: 1_198_765_433,
  coverage: { unit: 'bytes', scanned: 1_198_765_433, total: 2_000_000_000 },
  sha256: null,
});

const nothing = scan('data/late.ndjson', [], {
  files: [{ path: 'data/late.ndjson', bytes: 0, inflated_bytes: null, records: 0, sha256: null }],
  records: { total: 0, event: 0, audit: 0, dead_letter: 0, other: 0 },
  events: {},
  latest_audit: null,
  bytes: 0,
  coverage: { unit: 'bytes', scanned: 0, total: 1_400_000_000 },
  timestamps: { first: null, last: null },
  sha256: null,
});

const interrupted = report({
  artifacts: [
    artifact('data/events.ndjson'),
    artifact('data/orders.log', [], { backend: 'rotating', scan: partial, exit_code: 3 }),
    artifact('data/late.ndjson', [], { scan: nothing, exit_code: 3 }),
  ],
  interruption: {
    reason: 'stopped by SIGINT',
    scanned_bytes: 1_200_000_000,
    total_bytes: 3_401_234_567,
  },
  metrics: [
    source('metrics.json', {
      form: null,
      status: 'error',
      message: 'metrics.json was not read, for the run was cut short: stopped by SIGINT.',
      values: {},
      raw: {},
    }),
  ],
  problems: [{ subject: 'SIGINT', message: INTERRUPTION, severity: 'error' }],
  checks: [
    check('doctor.errors <= 0', {
      subject: 'data/events.ndjson',
      message: 'doctor.errors <= 0: found no error anomalies [data/events.ndjson]',
    }),
    check('doctor.errors <= 0', {
      subject: 'data/orders.log',
      observed: 1,
      status: 'fail',
      message: 'doctor.errors <= 0: found 1 error anomaly in what could be read [data/orders.log]',
    }),
    check('records.total >= 1_000', {
      subject: 'data/late.ndjson',
      observed: null,
      limit: 1_000,
      status: 'no-data',
      message:
        'records.total >= 1_000: warning, no data: data/late.ndjson was not read whole, and has 0 up to there ' +
        '[data/late.ndjson]',
    }),
  ],
  verdict: {
    status: 'cannot-judge',
    exit_code: 3,
    reasons: [
      INTERRUPTION,
      'doctor.errors <= 0: found 1 error anomaly in what could be read [data/orders.log]',
      'records.total >= 1_000: warning, no data: data/late.ndjson was not read whole, and has 0 up to there ' +
        '[data/late.ndjson]',
    ],
  },
});

/** More than any page holds: 100,000 findings, 10,000 checks, 1,000 reasons, and texts of 100,000 characters. */
export function hugeReport(): Report {
  const long = 'x'.repeat(100_000);
  const findings = Array.from({ length: 100_000 }, (_, index) =>
    anomaly(index % 3 === 0 ? 'invalid-json' : 'missing-field', `data/${index % 400}.ndjson`, index + 1, {
      message: index === 0 ? long : 'a value should stand here',
    }),
  );
  return report({
    artifacts: [
      artifact('data', findings, {
        backend: 'rotating',
        scan: { ...scan('data', findings), truncated: true },
      }),
      ...Array.from({ length: 2_000 }, (_, index) =>
        artifact(`data/more-${index}-${long.slice(0, 500)}.ndjson`),
      ),
    ],
    problems: Array.from({ length: 500 }, (_, index) => ({
      subject: `setting-${index}`,
      message: long,
      severity: 'warn' as const,
    })),
    checks: Array.from({ length: 10_000 }, (_, index) =>
      check(`metric_${index} <= 0`, {
        observed: index,
        status: index % 2 === 0 ? 'fail' : 'pass',
        message: `metric_${index} <= 0: found ${index} [metrics.json]`,
      }),
    ),
    verdict: {
      status: 'fail',
      exit_code: 1,
      reasons: Array.from({ length: 1_000 }, (_, index) => `reason ${index} ${long}`),
    },
  });
}

/** The reports with a golden file each, by name. */
export const REPORTS = {
  healthy,
  damaged,
  'cannot-judge': cannotJudge,
  'warn-only': warnOnly,
  interrupted,
  hostile,
} as const;
