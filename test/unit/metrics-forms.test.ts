import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMetrics } from '../../src/metrics/detect.ts';
import { SNAPSHOT_SCHEMA_VERSION } from '../../src/report/report-words.ts';

const IDLE = {
  records_written: 0,
  bytes_written: 0,
  scans: 0,
  anomalies_detected: 0,
  recoveries: 0,
  compactions: 0,
  write_errors: 0,
  scan_errors: 0,
  recovery_errors: 0,
  compaction_errors: 0,
};

/** Reads a text as source `m`, the form told by its content, and gives what matters in a plain object. */
function read(text: string, form: Parameters<typeof readMetrics>[2] = null) {
  const reading = readMetrics(text, 'm', form);
  if (reading.status !== 'ok') return reading;
  return { ...reading, values: { ...reading.values }, raw: { ...reading.raw } };
}

function valuesOf(text: string): Record<string, number> {
  const reading = read(text);
  if (reading.status !== 'ok') throw new Error(`${reading.status}: ${reading.message}`);
  return reading.values;
}

function errorOf(text: string, form: Parameters<typeof readMetrics>[2] = null): string {
  const reading = read(text, form);
  if (reading.status !== 'error') throw new Error(`read as ${JSON.stringify(reading)}`);
  return reading.message;
}

describe('papyra', () => {
  test('a flat object, under canonical names and under its own', () => {
    expect(read('{"writes_total": 7, "write_errors": 0, "queue_depth": 1.5}\n')).toEqual({
      form: 'papyra',
      status: 'ok',
      values: { records_written: 7, write_errors: 0, queue_depth: 1.5 },
      raw: { writes_total: 7, write_errors: 0, queue_depth: 1.5 },
      message: null,
    });
  });

  test('a list counts as its length', () => {
    expect(valuesOf('{"registry_orphans": ["a", "b"], "registry_dead": []}')).toEqual({
      registry_orphans: 2,
      registry_dead: 0,
    });
  });

  test('{} is unavailable, and so are nulls alone', () => {
    expect(read('{}')).toEqual({ form: 'papyra', status: 'unavailable', message: 'm holds no metrics' });
    expect(read('{"scans": null}')).toMatchObject({ status: 'unavailable' });
  });

  test('null is left out, and said', () => {
    expect(read('{"scans": null, "records_read": 3}')).toMatchObject({
      values: { records_read: 3 },
      message: 'null, so left out: "scans"',
    });
  });

  test('all zeros are explained, for counters live in the process that writes', () => {
    expect(read(JSON.stringify(IDLE))).toMatchObject({ status: 'ok', message: /take the snapshot there/ });
    expect(read(JSON.stringify({ ...IDLE, scans: 1 }))).toMatchObject({ message: null });
  });

  test.each([
    ['{"scans": true}', /^m: "scans" holds only true where a number belongs/],
    ['{"scans": "5"}', /^m: "scans" holds the string "5" where a number belongs/],
    ['{"scans": {"n": 5}}', /^m: "scans" holds an object/],
    ['{"scans": 1e400}', /^m: "scans" is a number too large/],
  ])('%s is refused by its key', (text, message) => {
    expect(errorOf(text)).toMatch(message);
  });

  test('a name from outside is only a name', () => {
    expect(readMetrics('{"__proto__": 1, "constructor": 2}', 'm', null)).toMatchObject({
      status: 'ok',
      message: null,
    });
    const reading = readMetrics('{"__proto__": 1}', 'm', null);
    expect(reading.status === 'ok' && Object.entries(reading.values)).toEqual([['__proto__', 1]]);
  });

  test('every flat object of finite numbers is read whole', () => {
    const name = fc.string().filter((text) => !/total|papyra|resource/.test(text));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(
      fc.property(fc.dictionary(name, number, { minKeys: 1 }), (metrics) => {
        const reading = readMetrics(JSON.stringify(metrics), 'm', 'papyra');
        expect(reading.status === 'ok' && new Map(Object.entries(reading.raw))).toEqual(
          new Map(Object.entries(JSON.parse(JSON.stringify(metrics)))),
        );
      }),
    );
  });
});

describe('two names of one metric', () => {
  test('may agree', () => {
    expect(read('{"scans": 3, "scan_count": 3}')).toMatchObject({
      values: { scans: 3 },
      raw: { scans: 3, scan_count: 3 },
    });
  });

  test.each([
    '{"scan_runs": 3, "scan_count": 5}',
    'scan_runs: 3\nscan_count: 5',
    'scan_runs 3\nscan_count 5',
  ])('may not disagree: %j', (text) => {
    expect(errorOf(text)).toBe(
      'm holds scans under two names that disagree: "scan_runs" is 3 and "scan_count" is 5. Keep the one that is right.',
    );
  });
});

describe('lines', () => {
  test('the web endpoint, text in a JSON string', () => {
    const text = 'Persistence Metrics\n-------------------\nrecords_written: 12450\nwrite_errors: 0';
    const expected = { form: 'lines', status: 'ok', values: { records_written: 12450, write_errors: 0 } };
    expect(read(JSON.stringify(text))).toMatchObject(expected);
    expect(read(JSON.stringify(text), 'papyra')).toMatchObject(expected);
    expect(read(JSON.stringify(text), 'lines')).toMatchObject(expected);
    expect(read(text)).toMatchObject(expected);
  });

  test('papyra persistence inspect --show-metrics', () => {
    const metrics = Object.entries({ ...IDLE, records_written: 4 }).map(
      ([key, value]) => `ℹ   ${key}: ${value}`,
    );
    const lines = [
      'ℹ Persistence Inspect',
      'ℹ ------------------',
      'ℹ backend: JsonFilePersistence',
      'ℹ retention: <none>',
      'ℹ events_sampled: 1000 (capped)',
      'ℹ audits_sampled: 3',
      'ℹ metrics:',
      ...metrics,
    ];
    expect(valuesOf(lines.join('\n'))).toEqual({ ...IDLE, records_written: 4 });
    const coloured = lines.map((line) => `\x1b[1;34m${line}\x1b[0m\r\n`).join('');
    expect(valuesOf(coloured)).toEqual({ ...IDLE, records_written: 4 });
  });

  test('inspect without --show-metrics is unavailable, not its counts of records', () => {
    expect(read('ℹ Persistence Inspect\nℹ backend: X\nℹ events_sampled: 3\n')).toMatchObject({
      form: 'lines',
      status: 'unavailable',
      message: /without --show-metrics/,
    });
  });

  test('the table of papyra metrics persistence', () => {
    const table = [
      '     Persistence Metrics      ',
      '┏━━━━━━━━━━━━━━━━━━━━┳━━━━━━━┓',
      '┃ Key                ┃ Value ┃',
      '┡━━━━━━━━━━━━━━━━━━━━╇━━━━━━━┩',
      '│ records_written    │ 12    │',
      '│ write_errors       │ 0     │',
      '└────────────────────┴───────┘',
    ].join('\n');
    expect(valuesOf(table)).toEqual({ records_written: 12, write_errors: 0 });
  });

  test('the same table on a console without Unicode', () => {
    const table = [
      '+----------------------------+',
      '| Key                | Value |',
      '|--------------------+-------|',
      '| scan_errors        | 2     |',
      '+----------------------------+',
    ].join('\n');
    expect(valuesOf(table)).toEqual({ scan_errors: 2 });
  });

  test('the same table with colours', () => {
    const row =
      '│\x1b[32m \x1b[0m\x1b[32mscan_errors\x1b[0m\x1b[32m \x1b[0m│\x1b[36m \x1b[0m\x1b[36m0    \x1b[0m\x1b[36m \x1b[0m│\r\n';
    expect(valuesOf(row)).toEqual({ scan_errors: 0 });
  });

  test('a name cut short by the terminal is an error, for it may be an error counter', () => {
    expect(errorOf('│ scans    │ 0  │\n│ write_e… │ 12 │')).toMatch(
      /line 2: .*too narrow.*"write_e…".*COLUMNS=120/,
    );
    expect(errorOf('│ scans    │ 0  │\n│ write_e… │ 1… │')).toMatch(/too narrow/);
  });

  test.each([
    'metrics: <unavailable>',
    'ℹ metrics: <unavailable>\n',
    'ℹ Persistence Inspect\nℹ events_sampled: 3\nℹ metrics: <unavailable>\n',
    'ℹ Persistence backend does not expose metrics.',
    'ℹ No metrics available.\n',
    '"metrics: <unavailable>"',
  ])('%j is unavailable', (text) => {
    expect(read(text)).toMatchObject({ form: 'lines', status: 'unavailable' });
  });

  test('a known metric without a number is an error, another remark is not', () => {
    expect(errorOf('scans: 1\nwrite_errors: 1,204')).toMatch(
      /^m, line 2: write_errors is "1,204", which is not a number/,
    );
    expect(errorOf('scans: 1\nwrite_errors: nan')).toMatch(/not a number/);
    expect(valuesOf('scans: 1\nwrite_errors: <unavailable>\nbackend: X\n# read_errors: 3')).toEqual({
      scans: 1,
    });
  });

  test('a name that stands twice has one value', () => {
    expect(valuesOf('scans: 1\nscans: 1')).toEqual({ scans: 1 });
    expect(errorOf('scans: 1\nscans: 2')).toMatch(
      /line 2: "scans" stands a second time, first with 1 and now with 2/,
    );
  });

  test('a control sequence hides no line', () => {
    expect(valuesOf('scans: 1\x1b]0;title\nwrite_errors: 3')).toMatchObject({ write_errors: 3 });
  });
});

describe('prometheus', () => {
  test('an exposition with comments, labels, escapes, time stamps and exemplars', () => {
    const text = [
      '# HELP papyra_writes_total Records written.',
      '# TYPE papyra_writes_total counter',
      'papyra_writes_total{backend="json",path="a\\\\b\\"c\\n"} 12 1767225600000',
      'papyra_writes_total { backend = "redis" , } 1.5e1 # {trace_id="x"} 1 1767225600.5',
      '# UNIT papyra_lag seconds',
      'papyra_lag_seconds +.5',
      '# EOF',
      '',
    ].join('\n');
    expect(read(text)).toEqual({
      form: 'prometheus',
      status: 'ok',
      values: { records_written: 27, papyra_lag_seconds: 0.5 },
      raw: {
        'papyra_writes_total{backend="json",path="a\\\\b\\"c\\n"}': 12,
        'papyra_writes_total{backend="redis"}': 15,
        papyra_writes_total: 27,
        papyra_lag_seconds: 0.5,
      },
      message: null,
    });
  });

  test("the samples in Papyra's documentation", () => {
    expect(valuesOf('papyra_writes_total 1243\npapyra_scan_anomalies 0\npapyra_compact_count 2\n')).toEqual({
      records_written: 1243,
      anomalies_detected: 0,
      compactions: 2,
    });
  });

  test('quoted names, as Prometheus 3 writes names with dots', () => {
    expect(read('{"papyra.scan_runs"} 3\n{"papyra.writes_total", "back.end"="json"} 4\n')).toMatchObject({
      form: 'prometheus',
      values: { scans: 3, records_written: 4 },
      raw: { 'papyra.writes_total{back.end="json"}': 4 },
    });
  });

  test('buckets, quantiles and creation times are not added up', () => {
    const text = [
      '# TYPE lag histogram',
      'lag_bucket{le="0.1"} 1',
      'lag_bucket{le="+Inf"} 3',
      'lag_sum 4',
      'lag_count 3',
      'lag_created 1767225600',
      '# TYPE took summary',
      'took{quantile="0.5"} 2',
      'took_count 9',
      '# TYPE papyra_writes_total counter',
      'papyra_writes_total 5',
      '# TYPE papyra_writes_created gauge',
      'papyra_writes_created 1767225600',
    ].join('\n');
    const reading = read(text);
    expect(reading).toMatchObject({ raw: { 'lag_bucket{le="0.1"}': 1, lag_created: 1767225600 } });
    expect(valuesOf(text)).toEqual({ lag_sum: 4, lag_count: 3, took_count: 9, records_written: 5 });
  });

  test('NaN and the infinities are left out, and said', () => {
    expect(read('a NaN\nb +Inf\nc{x="1"} -Inf\nc{x="2"} 5\nd 1')).toMatchObject({
      values: { d: 1 },
      raw: { 'c{x="2"}': 5, d: 1 },
      message: 'NaN or infinite, so left out: "a", "b", "c"',
    });
    expect(read('# TYPE a gauge\na NaN')).toMatchObject({ status: 'unavailable' });
  });

  test('an exposition without samples is unavailable', () => {
    expect(read('# EOF\n')).toEqual({
      form: 'prometheus',
      status: 'unavailable',
      message: 'm holds no metrics',
    });
  });

  test('a series that stands twice: the newest, if that can be told', () => {
    expect(valuesOf('a{x="1",y="2"} 3\na{y="2",x="1"} 3')).toEqual({ a: 3 });
    expect(valuesOf('a 5 200\na 3 100')).toEqual({ a: 5 });
    expect(errorOf('a 5 200\na 3')).toMatch(/line 2: "a" stands a second time, first with 5 and now with 3/);
  });

  test.each([
    'a{x="1} 3',
    'a{x=1} 3',
    'a{"b"} 3',
    'a{x="1" y="2"} 3',
    'a 0x10',
    'a',
    'a-b 3',
    'a 3 soon',
    '3 a',
    '{x="1"} 3',
    '{"a","b"} 3',
  ])('%j is refused by its line', (line) => {
    expect(errorOf(`# TYPE ok gauge\nok 1\n${line}\n`)).toMatch(/^m, line 3: .* is no Prometheus sample/);
  });

  test('nothing may follow # EOF', () => {
    expect(errorOf('a 1\n# EOF\na 1\n')).toMatch(/line 3: the text goes on after "# EOF"/);
  });

  test('what was written is what is read', () => {
    const name = fc
      .stringMatching(/^[a-z_][a-z0-9_]{0,8}$/)
      .filter((text) => text !== 'le' && text !== 'quantile');
    const labels = fc.dictionary(
      name,
      fc.string({ unit: 'binary' }).filter((text) => !text.includes('\r')),
    );
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
    fc.assert(
      fc.property(labels, number, (pairs, value) => {
        const escaped = Object.entries(pairs).map(
          ([label, text]) =>
            `${label}="${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
        );
        const series = escaped.length === 0 ? 'm' : `m{${escaped.join(',')}}`;
        const reading = readMetrics(`# TYPE m gauge\n${series} ${value}\n`, 's', null);
        expect(reading.status === 'ok' && { ...reading.raw }).toEqual({ [series]: value, m: value });
      }),
    );
  });
});

describe('recorder', () => {
  const SNAPSHOT = {
    name: 'document_storage.save.attempts',
    dimensions: { total: 3, success_total: 2, failure_total: 1 },
  };
  const VALUES = {
    'document_storage.save.attempts.total': 3,
    'document_storage.save.attempts.success_total': 2,
    'document_storage.save.attempts.failure_total': 1,
  };

  test('snapshots are flattened', () => {
    expect(read(JSON.stringify({ [SNAPSHOT.name]: SNAPSHOT }))).toMatchObject({
      form: 'recorder',
      values: VALUES,
      raw: VALUES,
    });
  });

  test('one snapshot alone', () => {
    expect(read(JSON.stringify(SNAPSHOT))).toMatchObject({ form: 'recorder', values: VALUES });
  });

  test('a metric shapes its own snapshot: objects are entered, text is passed over', () => {
    const dimensions = { ms: { max: 4, p: { p99: 3 } }, unit: 'ms', on: true, gone: null, list: [1] };
    expect(
      valuesOf(JSON.stringify({ lag: { name: 'lag', dimensions }, bare: { name: 'bare', value: 7 } })),
    ).toEqual({
      'lag.ms.max': 4,
      'lag.ms.p.p99': 3,
      'bare.value': 7,
    });
  });

  test('without numbers it is unavailable', () => {
    expect(read('{"lag": {"name": "lag", "dimensions": {}}}')).toMatchObject({
      form: 'recorder',
      status: 'unavailable',
    });
  });

  test('an entry that is no snapshot is refused by its name', () => {
    expect(errorOf('{"lag": {"dimensions": {"total": 1}}, "scans": 4}')).toMatch(
      /^m: "scans" holds the number 4/,
    );
    expect(errorOf('{"lag": {"dimensions": {"total": 1e400}}}')).toMatch(
      /^m: "lag.total" is a number too large/,
    );
  });
});

describe('changes', () => {
  function change(entity: unknown, total: number | null, event = 'document_storage.save.attempt'): string {
    const snapshot = total === null ? null : { name: 'saves', dimensions: { total } };
    return `${JSON.stringify({ entity_id: entity, metric_name: 'saves', event_type: event, snapshot })}\n`;
  }

  test('the last change of a metric counts', () => {
    expect(read(change('a', 1) + change('a', 2))).toMatchObject({
      form: 'changes',
      values: { 'saves.total': 2 },
      raw: { 'saves.total': 2, 'saves.total{entity_id="a"}': 2 },
    });
    expect(valuesOf(change('a', 1))).toEqual({ 'saves.total': 1 });
  });

  test('several entities are added up, and kept apart in raw', () => {
    const reading = read(
      change('a', 1) + change('b"c', 5) + change(7, 10) + change(undefined, 20) + change('a', 2),
    );
    expect(reading).toMatchObject({
      values: { 'saves.total': 37 },
      raw: {
        'saves.total': 37,
        'saves.total{entity_id="a"}': 2,
        'saves.total{entity_id="b\\"c"}': 5,
        'saves.total{entity_id="7"}': 10,
      },
    });
  });

  test("an event type is the domain's word and removes nothing; a null snapshot does", () => {
    expect(valuesOf(change('a', 1) + change('a', 2, 'document.deleted'))).toEqual({ 'saves.total': 2 });
    expect(valuesOf(change('a', 1) + change('b', 3) + change('a', null))).toEqual({ 'saves.total': 3 });
    expect(read(change('a', 1) + change('a', null))).toMatchObject({ status: 'unavailable' });
  });

  test('a damaged line is refused by its number', () => {
    expect(errorOf(`${change('a', 1)}\n${change('a', 2).slice(0, 30)}`)).toMatch(
      /^m, line 3: .* is not JSON/,
    );
    expect(errorOf(`${change('a', 1)}{"a": 1}\n`)).toMatch(/^m, line 2: .* is no change of a metric/);
    expect(errorOf(`${change('a', 1)}[]\n`)).toMatch(/is no change of a metric/);
    expect(errorOf('{"metric_name": "a", "snapshot": 4}')).toMatch(/^m, line 1: .* is no change of a metric/);
  });
});

describe('snapshot', () => {
  function snapshot(metrics: unknown, version: unknown = SNAPSHOT_SCHEMA_VERSION): string {
    return JSON.stringify({ schema_version: version, metrics, sources: [], artifacts: [] });
  }

  test("a run's metrics, without what it found in its artifacts", () => {
    const metrics = {
      records_written: 5,
      'doctor.scans': 1,
      'records.total': 9,
      'events.X': 1,
      'audit.x': 2,
    };
    expect(read(snapshot(metrics))).toEqual({
      form: 'snapshot',
      status: 'ok',
      values: { records_written: 5 },
      raw: { records_written: 5 },
      message: null,
    });
  });

  test('nothing else is unavailable', () => {
    expect(read(snapshot({ 'doctor.scans': 1 }))).toMatchObject({ form: 'snapshot', status: 'unavailable' });
  });

  test('what cannot be read is refused', () => {
    expect(errorOf(snapshot({ scans: 1 }, 2))).toMatch(
      /^m has schema_version "2", and this version of the gate reads 1/,
    );
    expect(errorOf(snapshot({ scans: 'x' }))).toMatch(/^m: metrics\["scans"\] holds the string "x"/);
    expect(errorOf('{"scans": 1}', 'snapshot')).toMatch(/^m is not a snapshot of this gate/);
  });
});
