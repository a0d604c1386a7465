/** What plugins tell and are told: records, numbers, names and events. */
import { describe, expect, test } from 'vitest';
import { PluginRecording } from '../../src/plugins/plugin-recording.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import {
  backend,
  EMPTY,
  errorsOf,
  expectCannotJudge,
  GOOD,
  LOG,
  metric,
  reportWith,
} from '../support/plugins.ts';

describe('a record', () => {
  test('is whole, or one that a recovery has to take out', async () => {
    const lines = ['{"kind":"x"}', '[1]', '{"kind"', '', '\ufeff{}', '7'].map((line) => JSON.stringify(line));
    const scan = `scan(scan) { globalThis.whole = [${[GOOD, ...lines]}].map((line) => scan.record(line)); }`;
    await reportWith({ 'p.mjs': backend(scan) });
    expect(Reflect.get(globalThis, 'whole')).toEqual([true, true, false, false, false, false, false]);
  });

  test('has not to be there in a scan that says so, or that found something else', async () => {
    const found = "scan(scan) { scan.anomaly({ rule: 'id-regression', message: 'backwards' }); }";
    for (const scan of [EMPTY, found]) {
      expect(errorsOf(await reportWith({ 'p.mjs': backend(scan) }))).toEqual([]);
    }
  });

  test('that comes when nobody waits for it is none', async () => {
    const scan = `scan(scan) { setTimeout(() => { try { scan.record(${GOOD}) } catch {} }, 20); }`;
    expectCannotJudge(await reportWith({ 'p.mjs': backend(scan) }), 'it told of no record');
  });
});

test.each([
  ['kind', `kind: 'k'.repeat(1001), path: 'x'`, 'kind has to be'],
  ['path', `kind: 'k', path: 'x'.repeat(1001)`, 'path has to be text that names the artifact, at most 1000'],
])('the %s of a backend is not endless', async (_, names, message) => {
  const plugin = `export default (gate) => gate.registerBackend({ ${names}, ${EMPTY} });`;
  expectCannotJudge(await reportWith({ 'p.mjs': plugin }, LOG), message);
  const allowed = plugin.replace('1001', '1000');
  expect(errorsOf(await reportWith({ 'p.mjs': allowed }, LOG))).toEqual([]);
});

describe('the numbers of metrics.snapshot()', () => {
  test.each([
    ['({ write_errors: NaN })', '"write_errors" is NaN'],
    ['({ write_errors: -Infinity, a: 1 })', '"write_errors" is -Infinity'],
    ['({ write_errors: undefined })', '"write_errors" is undefined'],
    ['({ write_errors() {} })', '"write_errors" is write_errors() {}'],
    ["new Map([['write_errors', 5]])", 'the snapshot is no plain object'],
    ['new (class { get write_errors() { return 9 } })()', 'the snapshot is no plain object'],
    ["'papyra_write_errors 9'", 'the snapshot is papyra_write_errors 9'],
    ["({ q: { name: 'q', dimensions: new Map([['total', 1]]) } })", '"dimensions" is no plain object'],
    ["({ q: { name: 'q', dimensions: { total: NaN } } })", '"total" is NaN'],
  ])('are not passed over: %s', async (snapshot, message) => {
    const report = await reportWith({
      'p.mjs': backend(`${EMPTY}, metrics: { snapshot: () => ${snapshot} }`),
    });
    expectCannotJudge(report, 'p.mjs failed in metrics.snapshot() of queue', message);
  });

  test.each([
    ["{ name: 'm', dimensions: { total: NaN } }", '"total" is NaN'],
    ["{ name: 'm', dimensions: new Map([['total', 1]]) }", '"dimensions" is no plain object'],
    ['new (class { get dimensions() { return { total: 9 } } })()', '"scans.seen" is no plain object'],
  ])('are not passed over in a metric of the plugin: %s', async (snapshot, message) => {
    const report = await reportWith({ 'p.mjs': metric(`snapshot: () => (${snapshot})`) }, LOG);
    expectCannotJudge(report, 'p.mjs failed in metrics.snapshot() of p.mjs', message);
    expect(errorsOf(report).join()).not.toContain("the artifact's fault");
  });

  test('may lack a prototype', async () => {
    const snapshot = '() => Object.assign(Object.create(null), { busy: 3 })';
    const report = await reportWith({ 'p.mjs': backend(`${EMPTY}, metrics: { snapshot: ${snapshot} }`) });
    expect(report.metrics).toMatchObject([{ status: 'ok', values: { busy: 3 } }]);
  });

  test('are not missed twice for one reason', async () => {
    const locked = "{ throw new Error('database is locked') }";
    const members = `scan() ${locked}, metrics: { snapshot() ${locked} }`;
    const report = await reportWith({ 'p.mjs': backend(members) });
    expect(errorsOf(report)).toEqual([
      "The plugin p.mjs failed in scan() of queue: database is locked. If that is not the artifact's fault, correct the " +
        'plugin, or leave it out of plugins.',
    ]);
    expect(report.metrics).toMatchObject([{ source: 'queue', status: 'error' }]);
    const other = members.replace('is locked', 'is gone');
    expect(errorsOf(await reportWith({ 'p.mjs': backend(other) }))).toHaveLength(2);
  });
});

describe('hooks that wait', () => {
  const EACH =
    "handleEvent(event) { if (!event.type.startsWith('scan.')) return false; total++; return true; }";

  test('miss no event of many small artifacts', async () => {
    const many = `export default (gate) => {
      for (let n = 0; n < 5000; n++) gate.registerBackend({ kind: 'queue', path: 'q' + n, scan(scan) { scan.record(${GOOD}); } });
    };`;
    const hook = 'async onMetricChanged() { await new Promise(setImmediate); }';
    const report = await reportWith({ 'many.mjs': many, 'm.mjs': metric(EACH, hook) });
    expect(errorsOf(report)).toEqual([]);
    // Started, read, finished.
    expect(report.metrics.at(-1)?.values).toEqual({ 'scans.seen.total': 15_000 });
  });

  /** A recording with this hook, and events that have come all at once. */
  function flooded(events: number, onMetricChanged: () => Promise<void>): PluginRecording {
    const metric = { name: 'all', handleEvent: () => true, snapshot: () => ({}) };
    const recording = new PluginRecording('p.mjs', [metric], [{ onMetricChanged }]);
    for (let n = 0; n < events; n++) {
      recording.listen({ type: 'metrics.read', source: 'metrics.json', status: 'ok' });
    }
    return recording;
  }

  test('are not waited for when the run is ended', async () => {
    const controller = new AbortController();
    const recording = flooded(200, () => {
      controller.abort(new Error('ended'));
      return new Promise(() => {});
    });
    await recording.settled(controller.signal);
    expect(controller.signal.aborted).toBe(true);
  });

  test('are said to be too slow when events were lost', async () => {
    const { problems } = await flooded(12_345, () => Promise.resolve()).finish(NO_SIGNAL);
    expect(problems).toMatchObject([
      { message: expect.stringContaining('2,345 events were lost, for its hooks were too slow.') },
    ]);
  });
});
