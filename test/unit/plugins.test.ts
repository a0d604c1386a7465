/** Plugins: real modules in real directories, and the whole gate around them. */
import { describe, expect, test } from 'vitest';
import { stoppedBy } from '../../src/ndjson/interruption.ts';
import { planAnnotations } from '../../src/render/annotations.ts';
import { renderConsole } from '../../src/render/console.ts';
import { renderInspection } from '../../src/render/inspection.ts';
import { renderSummary } from '../../src/render/summary.ts';
import {
  backend,
  DAMAGED,
  EMPTY,
  EXAMINE,
  errorsOf,
  expectCannotJudge,
  GOOD,
  LOG,
  metric,
  reportWith,
  WHOLE,
} from '../support/plugins.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

describe('a plugin that cannot be loaded', () => {
  const cases: [string, Record<string, string>, Record<string, string>, string][] = [
    ['is missing', {}, { plugins: 'no.mjs' }, 'there is nothing at no.mjs'],
    ['is a directory', { 'd/': '' }, { plugins: 'd' }, 'd is a directory'],
    ['is named twice', { 'p.mjs': WHOLE }, { plugins: 'p.mjs\n./p.mjs' }, 'p.mjs is named twice'],
    ['is no JavaScript', { 'p.mjs': 'export default (' }, {}, 'p.mjs cannot be imported: '],
    ['exports no function', { 'p.mjs': 'export default 1' }, {}, 'default export has to be a function'],
    ['throws when it is imported', { 'p.mjs': 'throw new Error("at import")' }, {}, 'imported: at import.'],
    [
      'throws when it is called',
      { 'p.mjs': 'export default () => { throw new Error("called.") }' },
      {},
      'p.mjs failed: called. Correct',
    ],
    [
      'rejects with what is no error',
      { 'p.mjs': 'export default async () => { throw Object.create(null) }' },
      {},
      'p.mjs failed: something that cannot be shown.',
    ],
  ];
  test.each(cases)('is a problem that names it when it %s', async (_, files, settings, message) => {
    const plugins = Object.fromEntries(Object.entries(files).filter(([name]) => name.endsWith('.mjs')));
    const report = await reportWith(plugins, {
      files: { ...files, ...LOG.files },
      settings: { ...LOG.settings, ...settings },
    });
    expectCannotJudge(report, message);
    expect(report.problems.map(({ subject }) => subject)).toEqual([
      settings['plugins']?.split('\n')[0] ?? 'p.mjs',
    ]);
  });

  test('shows no password of an address that was given in its place', async () => {
    const report = await reportWith(
      {},
      { ...LOG, settings: { ...LOG.settings, plugins: 'https://u:s3cret@host/p.mjs' } },
    );
    expectCannotJudge(report, 'https://host/p.mjs is an address');
    expect(JSON.stringify(report)).not.toContain('s3cret');
  });

  test('is not waited for when the run is ended', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(stoppedBy('SIGINT')), 50);
    const plugin = 'export default () => new Promise((resolve) => setTimeout(resolve, 1e6).unref())';
    const report = await reportWith({ 'p.mjs': plugin }, { ...LOG, signal: controller.signal });
    expectCannotJudge(report, 'p.mjs was not loaded, for the run was cut short: stopped by SIGINT');
  });

  test('keeps the time limit', async () => {
    const settings = { ...LOG.settings, 'time-limit': '0.05' };
    const plugin = 'export default () => new Promise((resolve) => setTimeout(resolve, 1e6).unref())';
    const report = await reportWith({ 'p.mjs': plugin }, { ...LOG, settings });
    expectCannotJudge(report, 'p.mjs was not loaded, for the run was cut short: the time limit');
  });

  test.each(['ts', 'cjs', 'js'])('may be written as .%s', async (ending) => {
    const plugin = ending === 'cjs' ? WHOLE.replace('export default', 'module.exports =') : WHOLE;
    const report = await reportWith({ [`p.${ending}`]: plugin });
    expect(report.verdict.status).toBe('pass');
    expect(report.artifacts.map(({ path, backend: kind }) => [path, kind])).toEqual([['queue', 'queue']]);
  });
});

describe('what a plugin registers', () => {
  test.each([
    ["registerBackend({ kind: 'redis', path: 'x', scan() {} })", 'registerBackend(): kind has to be'],
    ["registerBackend({ kind: 'Upper', path: 'x', scan() {} })", 'registerBackend(): kind has to be'],
    ["registerBackend({ kind: 'q', path: ' ', scan() {} })", 'registerBackend(): path has to be'],
    ["registerBackend({ kind: 'q', path: 'x' })", 'registerBackend(): a backend has a method scan'],
    ["registerBackend({ kind: 'q', path: 'x', scan() {}, recover: 1 })", 'recover has to be a method'],
    ["registerBackend({ kind: 'q', path: 'x', scan() {}, metrics: {} })", 'metrics has to have a method'],
    ['registerBackend(null)', 'registerBackend(): kind has to be'],
    ['registerFileBackend({})', 'registerFileBackend(): it takes a function'],
    ["registerMetric({ name: 'x' })", 'registerMetric(): A metric has a name'],
    ['registerHook({})', 'registerHook(): hooks are an object'],
    ['registerHook({ onStarting: 1 })', 'registerHook(): hooks are an object'],
  ])('is held against the contract: %s', async (call, message) => {
    // Also where the plugin takes no notice of it.
    const plugin = `export default (gate) => { try { gate.${call} } catch {} }`;
    expectCannotJudge(await reportWith({ 'p.mjs': plugin }, LOG), 'the plugin p.mjs failed', message);
  });

  test('comes too late when the plugin has returned', async () => {
    const plugin = `export default (gate) => gate.registerBackend({ kind: 'q', path: 'queue', scan() {
      gate.registerMetric({ name: 'x', handleEvent: () => true, snapshot: () => ({}) });
    } });`;
    expectCannotJudge(
      await reportWith({ 'p.mjs': plugin }),
      'p.mjs failed in scan() of queue',
      'had returned',
    );
  });

  test('is examined under a path of its own', async () => {
    const twins = { 'a.mjs': WHOLE, 'b.mjs': WHOLE };
    const report = await reportWith(twins);
    expectCannotJudge(report, 'Two artifacts have the path queue');
    expect(report.artifacts).toHaveLength(1);
    const file = { files: { queue: eventLine(1) }, settings: { path: 'queue' } };
    const withFile = await reportWith({ 'a.mjs': WHOLE }, file);
    expectCannotJudge(withFile, 'Two artifacts have the path queue');
    expect(withFile.artifacts.map((one) => one.backend)).toEqual(['json']);
  });

  test('has to be something when nothing else is named', async () => {
    expectCannotJudge(await reportWith({ 'p.mjs': metric('') }), 'there is nothing to examine');
  });
});

describe('the scan of a plugin', () => {
  test('judges and counts its records as lines of a file are', async () => {
    const lines = [
      eventLine(5).trimEnd(),
      eventLine(3).trimEnd(),
      '{"kind": "ev',
      '[1]',
      '\ufeff{}',
      '{"kind":"x"}',
      '',
    ];
    const report = await reportWith({
      'p.mjs': backend(`async scan(scan) {
        for (const line of ${JSON.stringify(lines)}) scan.record(line);
        scan.record(new Uint8Array([0x7b, 0xff, 0x7d]), { line: 8 });
      }`),
    });
    const ofFile = await reportWith(
      {},
      { files: { 'e.ndjson': `${lines.join('\n')}\n{\xff}\n` }, settings: { plugins: '', path: 'e.ndjson' } },
    );
    const [artifact] = report.artifacts;
    expect(artifact?.scan.counts.by_rule).toMatchObject({ 'invalid-utf8': 1, bom: 1, 'time-regression': 1 });
    const { 'invalid-utf8': _, ...byRule } = artifact?.scan.counts.by_rule ?? {};
    expect(ofFile.artifacts[0]?.scan.counts.by_rule).toMatchObject({ ...byRule, 'invalid-json': 2 });
    expect(artifact?.scan.records).toEqual(ofFile.artifacts[0]?.scan.records);
    expect(artifact?.scan.coverage).toEqual({ unit: 'entries', scanned: 8, total: 8 });
    expect(artifact?.scan.anomalies[0]).toMatchObject({
      entry: 'record 2',
      rule: 'time-regression',
      line: null,
    });
    expect(artifact?.scan.anomalies.at(-1)).toMatchObject({ line: 8, entry: null, byte_start: null });
    expect(artifact?.metrics).toMatchObject({
      scans: 1,
      anomalies_detected: artifact?.scan.counts.papyra ?? -1,
    });
  });

  test('takes findings of its own, and lists no more than max-anomalies', async () => {
    const scan = `scan(scan) { for (let n = 0; n < 5; n++) scan.anomaly({ rule: 'nul-hole', message: 'page ' + n, entry: 'p' + n });
      scan.anomaly({ rule: 'id-regression', message: 'backwards' }); }`;
    const report = await reportWith({ 'p.mjs': backend(scan) }, { settings: { 'max-anomalies': '2' } });
    expect(report.verdict).toMatchObject({ status: 'fail', exit_code: 1 });
    expect(report.artifacts[0]?.scan).toMatchObject({ truncated: true, counts: { errors: 5, warnings: 1 } });
    expect(report.artifacts[0]?.scan.anomalies).toMatchObject([
      { message: 'page 0', entry: 'p0', type: 'CORRUPTED_LINE' },
      { message: 'page 1' },
    ]);
  });

  test.each([
    ['by the MiB at most, and never by the record', 1, [1, 2, 3]],
    ['of all of it', 'event.bytes', [3_000_000]],
  ])('tells of its payload %s', async (_, counted, expected) => {
    const records = `scan(scan) { for (let n = 0; n < 3000; n++) scan.record('"' + 'x'.repeat(998) + '"'); }`;
    const counter =
      `handleEvent(event) { if (event.type !== 'scan.progress') return false; total += ${counted}; ` +
      'return true; }';
    const report = await reportWith({ 'b.mjs': backend(records), 'm.mjs': metric(counter) });
    const values = report.metrics.find(({ source }) => source === 'm.mjs')?.values;
    expect(expected).toContain(values?.['scans.seen.total']);
  });

  test.each([
    [
      'throws',
      `scan.record(${GOOD}); throw new Error('disk on fire.')`,
      "disk on fire. If that is not the artifact's fault, correct",
    ],
    ['tells of a record that is none', `scan.record(7)`, 'record(payload, place): the payload'],
    ['has a place that is none', `scan.record(${GOOD}, { line: NaN })`, 'record(): line has to be'],
    ['hides its mistake', `try { scan.record({}) } catch {}`, 'record(payload, place): the payload'],
    ['knows another rule', `scan.anomaly({ rule: 'constructor', message: '' })`, 'anomaly(finding): rule'],
    ['expects no number', `scan.expect('3')`, 'at least 0; it is "3".'],
    [
      'tells of nothing',
      '',
      'it told of no record; if the artifact is empty, it has to say expect(0). If that',
    ],
    ['does not tell of all', `scan.expect(3); scan.record(${GOOD})`, 'told of 1 records'],
  ])('cannot be judged when it %s', async (_, body, message) => {
    const report = await reportWith({ 'p.mjs': backend(`scan(scan) { ${body} }`) });
    expectCannotJudge(report, 'plugin p.mjs', 'scan() of queue', message);
    expect(report.artifacts[0]?.exit_code).toBe(3);
  });

  test('that failed has kept what was found before', async () => {
    const report = await reportWith({
      'p.mjs': backend(`scan(scan) { scan.record('{'); throw new Error('gone'); }`),
    });
    expectCannotJudge(report, 'p.mjs failed in scan() of queue: gone.');
    expect(report.artifacts[0]?.scan.counts.errors).toBe(1);
  });

  test('is over when it is over', async () => {
    const late = `scan(scan) { scan.expect(0); setImmediate(() => { try { scan.record('{') } catch (error) { globalThis.told = error.message } }); },
      async inspect() { await new Promise(setImmediate); await new Promise(setImmediate); return {}; }`;
    const report = await reportWith({ 'p.mjs': backend(late) });
    expectCannotJudge(report, 'p.mjs went on to tell of records when scan() of queue was over');
    expect(report.artifacts[0]?.scan.counts.total).toBe(0);
    expect(Reflect.get(globalThis, 'told')).toContain('scan() was over');
  });

  test.each(['0.1', 'SIGTERM'])('that heeds nobody is not waited for: %s', async (by) => {
    const scan = `async scan(scan) { scan.expect(9); scan.record(${GOOD}); for (;;) await new Promise((go) => setTimeout(go, 5).unref()); }`;
    const controller = new AbortController();
    if (by === 'SIGTERM') setTimeout(() => controller.abort(stoppedBy(by)), 100);
    const settings = by === 'SIGTERM' ? {} : { 'time-limit': by };
    const report = await reportWith({ 'p.mjs': backend(scan) }, { settings, signal: controller.signal });
    expect(report.verdict.exit_code).toBe(3);
    expect(report.interruption).not.toBeNull();
    expect(report.artifacts[0]?.scan.coverage).toEqual({ unit: 'entries', scanned: 1, total: 9 });
    expect(errorsOf(report).join()).toContain('1 of 9 entries had been read');
  });
});

describe('the files that a plugin takes', () => {
  const CLAIMS = `import { readFileSync } from 'node:fs';
    export default (gate) => gate.registerFileBackend(({ path, shownPath }) => shownPath.endsWith('.db') ? {
      kind: 'database', path: shownPath,
      scan(scan) { for (const line of readFileSync(path, 'utf8').split(';')) scan.record(line); },
    } : null);`;

  test('are those of the globs of path that it wants, and no others', async () => {
    const record = eventLine(1).trimEnd();
    const files = { 'd/a.db': `${record};${record}`, 'd/b.ndjson': eventLine(2), 'd/c.db': record };
    const report = await reportWith({ 'p.mjs': CLAIMS }, { files, settings: { path: 'd/*' } });
    expect(report.verdict.status).toBe('pass');
    expect(report.artifacts.map((one) => [one.path, one.backend, one.scan.records.total])).toEqual([
      ['d/a.db', 'database', 2],
      ['d/b.ndjson', 'json', 1],
      ['d/c.db', 'database', 1],
    ]);
  });

  test.each([
    ["throw new Error('no idea')", 'no idea'],
    ['return { }', 'kind has to be'],
    ["return { kind: 'q', path: 'other', scan() {} }", 'has to be the shownPath'],
    ['return Promise.resolve(null)', 'kind has to be'],
  ])('are left alone when it fails: %s', async (body, message) => {
    const plugin = `export default (gate) => gate.registerFileBackend(() => { ${body} });`;
    const report = await reportWith({ 'p.mjs': plugin }, LOG);
    expectCannotJudge(
      report,
      'p.mjs failed in registerFileBackend(), when it was asked about e.ndjson',
      message,
    );
    expect(report.artifacts).toEqual([]);
  });
});

describe('the recovery of a plugin', () => {
  const MENDS = `let whole = false;
    export default (gate) => gate.registerBackend({ kind: 'queue', path: 'queue',
      scan(scan) { scan.record(${GOOD}); if (!whole) scan.record('{'); },
      recover(task) {
        (globalThis.tasks ??= []).push(task);
        const removed = { records: 1, bytes: 1 };
        if (task.planOnly) return { status: 'planned', removed };
        whole = true;
        return { status: 'done', removed, keptAt: task.keepAt };
      } });`;
  const RECOVER = { mode: 'recover' };

  test('is planned first, carried out, and verified', async () => {
    const report = await reportWith({ 'p.mjs': MENDS }, { settings: RECOVER });
    expect(errorsOf(report)).toEqual([]);
    expect(report.verdict).toMatchObject({ status: 'pass', exit_code: 0 });
    const [artifact] = report.artifacts;
    expect(artifact?.recovery).toMatchObject({ status: 'done', removed: { records: 1, bytes: 1 } });
    expect(artifact?.recovery?.removed.kept_at).toMatch(
      /^papyra-health\/removed\/queue\.[0-9a-f]{16}\.removed$/,
    );
    expect(artifact?.scan.counts.errors).toBe(1);
    expect(artifact?.post_scan?.counts.errors).toBe(0);
    expect(renderSummary(report, { maxBytes: 100_000 })).toContain('1 damaged entry (1 B) removed');
  });

  test('carries an approved plan out, and no other', async () => {
    const cwd = temporaryDirectory({ 'p.mjs': MENDS.replace('let whole', 'let whole /* approved */') });
    const inputs = { cwd, settings: RECOVER };
    const plan = await reportWith({ 'p.mjs': '' }, { ...inputs, task: { ...EXAMINE, planOnly: true } });
    expect(plan.artifacts[0]?.recovery?.status).toBe('planned');
    const sha256 = plan.artifacts[0]?.recovery?.sha256 ?? '';
    const other = new Map([['queue', 'f'.repeat(64)]]);
    const refused = await reportWith({ 'p.mjs': '' }, { ...inputs, task: { ...EXAMINE, approved: other } });
    expectCannotJudge(refused, 'queue is not what the plan was made for');
    expect(refused.artifacts[0]?.recovery?.status).toBe('refused');
    const approved = new Map([['queue', sha256]]);
    const done = await reportWith({ 'p.mjs': '' }, { ...inputs, task: { ...EXAMINE, approved } });
    expect(done.artifacts[0]?.recovery?.status).toBe('done');
    expect(done.verdict.exit_code).toBe(0);
  });

  test('keeps to max-loss', async () => {
    const settings = { ...RECOVER, 'max-loss': '0 records' };
    const report = await reportWith(
      { 'p.mjs': MENDS.replace('let whole', 'let whole /* loss */') },
      { settings },
    );
    expect(report.artifacts[0]?.recovery).toMatchObject({ status: 'refused' });
    expect(report.artifacts[0]?.recovery?.reason).toContain('max-loss: 1 record');
    expect(report.verdict.exit_code).toBe(2);
  });

  test.each([
    ['has no recover()', '', 'has no recover()', 'refused'],
    [
      'throws in its plan',
      "recover() { throw new Error('locked'); }",
      'recover() of queue, which was to plan only: locked',
      'refused',
    ],
    [
      'writes when it was to plan',
      "recover() { return { status: 'done' }; }",
      'one of none, planned',
      'refused',
    ],
    [
      'throws on the way',
      "recover({ planOnly }) { if (planOnly) return { status: 'planned' }; throw new Error('half'); }",
      'p.mjs failed in recover() of queue: half',
      'failed',
    ],
    [
      'counts what cannot be',
      "recover() { return { status: 'planned', removed: { records: -1 } }; }",
      'removed in its answer',
      'refused',
    ],
  ])('cannot be judged when it %s', async (_, recover, message, status) => {
    const report = await reportWith({ 'p.mjs': backend(`${DAMAGED}, ${recover}`) }, { settings: RECOVER });
    expectCannotJudge(report, 'p.mjs', message);
    expect(report.artifacts[0]?.recovery?.status).toBe(status);
  });

  test('that the plugin refuses leaves the anomalies', async () => {
    const recover = "recover: () => ({ status: 'refused', reason: 'in use' })";
    const report = await reportWith({ 'p.mjs': backend(`${DAMAGED}, ${recover}`) }, { settings: RECOVER });
    expect(report.verdict.exit_code).toBe(2);
    expect(report.artifacts[0]?.recovery?.reason).toContain('was not recovered by the plugin p.mjs: in use');
  });

  test('is not asked of what is whole, with or without recover()', async () => {
    const report = await reportWith({ 'p.mjs': WHOLE }, { settings: RECOVER });
    expect(report.verdict.exit_code).toBe(0);
    expect(report.artifacts[0]?.recovery).toBeNull();
  });
});

describe('the compaction of a plugin', () => {
  const limits = { 'max-records': '1' };
  const compact = `let left = 3;`;
  const COMPACTS = `${compact} export default (gate) => gate.registerBackend({ kind: 'queue', path: 'queue',
    scan(scan) { for (let n = 0; n < left; n++) scan.record(${GOOD}); },
    compact({ maxRecords, maxAgeSeconds, dryRun }) {
      const before = { records: left, bytes: left }, after = { records: maxRecords, bytes: maxRecords };
      if (maxAgeSeconds !== null) throw new Error('no age');
      if (!dryRun) left = maxRecords;
      return { status: dryRun ? 'planned' : 'done', before, after };
    } });`;

  test('is measured, and carried out', async () => {
    const cwd = temporaryDirectory({ 'p.mjs': COMPACTS });
    const measured = await reportWith({ 'p.mjs': '' }, { cwd, settings: limits });
    expect(measured.artifacts[0]?.compaction).toMatchObject({ status: 'planned', reclaimed: { records: 2 } });
    expect(measured.verdict.status).toBe('fail');
    const done = await reportWith(
      { 'p.mjs': '' },
      { cwd, settings: limits, task: { ...EXAMINE, compacts: true } },
    );
    expect(done.artifacts[0]).toMatchObject({
      compaction: { status: 'done' },
      post_scan: { records: { total: 1 } },
    });
    expect(done.verdict.status).toBe('pass');
  });

  test.each([
    ['has no compact()', WHOLE, limits, 'has no compact()'],
    ['throws', COMPACTS, { 'max-age-seconds': '9' }, 'p.mjs failed in compact() of queue: no age'],
    ['answers nothing', backend(`${EMPTY}, compact() {}`), limits, 'before in its answer has to be'],
  ])('cannot be judged when it %s', async (_, plugin, settings, message) => {
    expectCannotJudge(await reportWith({ 'p.mjs': plugin }, { settings }), 'p.mjs', message);
  });
});

describe('the numbers of a plugin', () => {
  test('of inspect() can be gated, and are shown', async () => {
    const plugin = backend(`${EMPTY}, inspect: async () => ({ pages: 7 })`);
    const settings = { thresholds: 'inspect.pages <= 5' };
    const report = await reportWith({ 'p.mjs': plugin }, { settings });
    expect(report.verdict).toMatchObject({ status: 'fail', exit_code: 1 });
    expect(report.artifacts[0]?.inspection).toEqual({ pages: 7 });
    expect(renderInspection(report)).toContain('  inspect.pages: 7\n');
  });

  test.each([
    ['throws', "inspect() { throw new Error('no pages') }", 'no pages'],
    ['has a text in it', "inspect: () => ({ pages: '7' })", '"pages" is none'],
    ['is nothing', 'inspect: () => null', 'an object of numbers'],
  ])('cannot be judged when inspect() %s', async (_, inspect, message) => {
    const report = await reportWith({ 'p.mjs': backend(`${EMPTY}, ${inspect}`) });
    expectCannotJudge(report, 'p.mjs failed in inspect() of queue', message);
  });

  test.each([
    ['flat numbers', '{ busy: 3, writes_total: 2 }', { busy: 3, records_written: 2 }],
    ['snapshots of a recorder', "{ q: { name: 'q', dimensions: { total: 4 } } }", { 'q.total': 4 }],
  ])('of its metrics may be %s', async (_, snapshot, values) => {
    const plugin = backend(`${EMPTY}, metrics: { snapshot: async () => (${snapshot}) }`);
    const { metrics } = await reportWith({ 'p.mjs': plugin });
    expect(metrics).toMatchObject([{ source: 'queue', status: 'ok', values }]);
  });

  test('may come to be in the scan', async () => {
    const plugin = backend(`scan(scan) { scan.expect(0); this.metrics = { snapshot: () => ({ busy: 3 }) } }`);
    expect((await reportWith({ 'p.mjs': plugin })).metrics).toMatchObject([{ values: { busy: 3 } }]);
  });

  test.each(['', 'metrics: null', 'metrics: { snapshot: () => ({}) }'])(
    'may be unavailable: %s',
    async (metrics) => {
      const report = await reportWith({ 'p.mjs': backend(`${EMPTY}, ${metrics}`) });
      expect(report.verdict.status).toBe('pass');
      expect(report.metrics).toMatchObject([{ source: 'queue', status: 'unavailable' }]);
    },
  );

  test.each([
    "() => { throw new Error('lost') }",
    'async () => ({ a: 1n })',
    '() => undefined',
    '() => ({ a: "b" })',
  ])('cannot be judged when metrics.snapshot() fails: %s', async (snapshot) => {
    const report = await reportWith({ 'p.mjs': backend(`${EMPTY}, metrics: { snapshot: ${snapshot} }`) });
    expectCannotJudge(report, 'p.mjs failed in metrics.snapshot() of queue');
    expect(report.metrics).toMatchObject([{ source: 'queue', status: 'error' }]);
  });
});

describe('the metrics and hooks of a plugin', () => {
  test('count the events of the run, and can be gated', async () => {
    const settings = { ...LOG.settings, thresholds: 'scans.seen.total >= 2' };
    const report = await reportWith({ 'p.mjs': metric('') }, { ...LOG, settings });
    expect(report.metrics).toMatchObject([
      { source: 'p.mjs', form: 'recorder', values: { 'scans.seen.total': 1 } },
    ]);
    expect(report.verdict.status).toBe('fail');
  });

  test('are told of the start, of each change and of the end', async () => {
    const hooks = `onStarting() { globalThis.heard = ['start'] }, onStopped() { globalThis.heard.push('stop') },
      async onMetricChanged({ metric, event }) { globalThis.heard.push(metric.name + ' ' + event.type + Object.isFrozen(event)) }`;
    const report = await reportWith({ 'p.mjs': metric('', hooks) }, LOG);
    expect(report.verdict.status).toBe('pass');
    expect(Reflect.get(globalThis, 'heard')).toEqual(['start', 'scans.seen scan.finishedtrue', 'stop']);
  });

  const FAILING: [string, string, string, string][] = [
    ['handleEvent()', "handleEvent() { throw new Error('odd event') }", '', 'odd event'],
    [
      'handleEvent(), which waits',
      'async handleEvent() { return true }',
      '',
      'has to return true or false, at once',
    ],
    ['snapshot()', "snapshot() { throw new Error('no snapshot') }", '', 'no snapshot'],
    ['onStarting()', '', "onStarting() { throw new Error('no start') }", 'no start'],
    ['onMetricChanged()', '', "async onMetricChanged() { throw new Error('no change') }", 'no change'],
    ['onStopped()', '', "onStopped() { throw new Error('no stop') }", 'no stop'],
  ];
  test.each(FAILING)(
    'cannot be judged when they fail in %s, and harm nobody else',
    async (_, members, hooks, message) => {
      const plugins = { 'bad.mjs': metric(members, hooks), 'good.mjs': metric('') };
      const report = await reportWith(plugins, LOG);
      expectCannotJudge(report, 'plugin bad.mjs', message);
      expect(errorsOf(report).join()).not.toContain('good.mjs');
      expect(report.metrics).toMatchObject([
        { source: 'bad.mjs', status: 'error' },
        { source: 'good.mjs', status: 'ok', values: { 'scans.seen.total': 1 } },
      ]);
      expect(report.artifacts[0]?.metrics).toMatchObject({ scans: 1 });
    },
  );

  test('are not waited for without end', async () => {
    const controller = new AbortController();
    const hooks = `onStopped: () => { setTimeout(() => globalThis.endRun(), 20); return new Promise(() => {}) }`;
    Reflect.set(globalThis, 'endRun', () => controller.abort(stoppedBy('SIGINT')));
    const report = await reportWith({ 'p.mjs': metric('', hooks) }, { ...LOG, signal: controller.signal });
    expectCannotJudge(report, 'p.mjs', 'a hook has not come to its end');
  });
});

describe('text from a plugin', () => {
  const HOSTILE = '\u001b[31m\n::error::forged\n| a | <img src=x> ##[error]';

  test('forges nothing, wherever it is shown', async () => {
    const words = JSON.stringify(HOSTILE);
    const plugins = {
      'bad.mjs': backend(
        `scan(scan) { scan.anomaly({ rule: 'nul-hole', message: ${words}, entry: ${words} }); throw new Error(${words}); },
         metrics: { snapshot() { throw new Error(${words}) } }`,
        HOSTILE,
      ),
      'left.mjs': backend(
        `${DAMAGED}, inspect: () => ({ [${words}]: 1 }), recover: () => ({ status: 'refused', reason: ${words} }),
         metrics: { snapshot: () => ({ [${words}]: 1 }) }`,
        `${HOSTILE} 2`,
      ),
    };
    const report = await reportWith(plugins, { settings: { mode: 'recover' } });
    const shown = [
      await renderConsole(report, { color: false, width: 80 }),
      renderSummary(report, { maxBytes: 100_000 }),
      renderInspection(report),
      ...planAnnotations(report, { workspace: '/w' }).map(({ title, message }) => `${title}\n${message}`),
    ].join('\n');
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toMatch(/^\s*::/m);
    expect(shown).not.toContain('##[');
    expect(renderSummary(report, { maxBytes: 100_000 })).not.toContain('<img');
    expect(planAnnotations(report, { workspace: '/w' }).every(({ file }) => file === undefined)).toBe(true);
  });

  test('shows no passwords', async () => {
    const address = 'postgres://user:s3cret@db/orders';
    const plugin = backend(
      `scan(scan) { scan.anomaly({ rule: 'nul-hole', message: '${address}' }); throw new Error('${address} is down') },
       metrics: { snapshot() { throw new Error('${address} is down') } }`,
      address,
    );
    expect(JSON.stringify(await reportWith({ 'p.mjs': plugin }))).not.toContain('s3cret');
  });
});
