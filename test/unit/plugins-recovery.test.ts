/** What a plugin did, held against what it said and against what is there afterwards. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readApprovedPlan } from '../../src/command-line/approved-plan.ts';
import { stoppedBy } from '../../src/ndjson/interruption.ts';
import { renderConsole } from '../../src/render/console.ts';
import type { Report } from '../../src/report/report.ts';
import { directoryWith, errorText, type PluginRun, runWithPlugin } from '../support/plugin-run.ts';
import { eventLine } from '../support/temporary.ts';

const RECOVER: PluginRun = { settings: { mode: 'recover' } };

/**
 * A plugin over `good` whole records and one that is damaged. Of `recover` and `compact` the answers are given, and what
 * is left then.
 */
function queue(members: string, good = 10): string {
  return `let good = ${good}, damaged = 1;
    const planned = { status: 'planned', removed: { records: 1, bytes: 1 } };
    const done = { ...planned, status: 'done' };
    export default (gate) => gate.registerBackend({ kind: 'queue', path: 'queue',
      scan(scan) {
        scan.expect(good + damaged);
        for (let n = 0; n < good; n++) scan.record(${JSON.stringify(eventLine(1).trimEnd())});
        for (let n = 0; n < damaged; n++) scan.record('{');
      },
      ${members} });`;
}

function recovers(carriedOut: string, answer = 'done'): string {
  return queue(`async recover({ planOnly, signal }) {
    if (planOnly) return planned;
    ${carriedOut}
    return ${answer};
  }`);
}

function textOf(report: Report): Promise<string> {
  return renderConsole(report, { color: false, width: 400 });
}

function expectFailed(report: Report, ...words: string[]): void {
  expect(report.verdict.exit_code).toBe(3);
  expect(report.artifacts[0]?.recovery?.status).toBe('failed');
  for (const word of words) expect(errorText(report)).toContain(word);
}

describe('a recovery that is done', () => {
  test.each([
    ['as it was planned', 'damaged = 0;', 'done'],
    ['and has nothing more to say', 'damaged = 0;', "{ status: 'done' }"],
    ['while new records came', 'damaged = 0; good += 5;', 'done'],
  ])('passes %s', async (_, carriedOut, answer) => {
    const report = await runWithPlugin(directoryWith(recovers(carriedOut, answer)), RECOVER);
    expect(errorText(report)).toBe('');
    expect(report.verdict.exit_code).toBe(0);
    expect(report.artifacts[0]).toMatchObject({
      recovery: { status: 'done', removed: { records: 1, bytes: 1 } },
      verified: true,
    });
  });

  test.each(['{ records: 2, bytes: 1 }', '{ records: 1, bytes: 2 }'])(
    'cannot be judged when it removed more than was planned: %s',
    async (removed) => {
      const plugin = recovers('damaged = 0;', `{ status: 'done', removed: ${removed} }`);
      const settings = { mode: 'recover', 'max-loss': '1 record' };
      const report = await runWithPlugin(directoryWith(plugin), { settings });
      expectFailed(report, 'The plugin p.mjs says that recover() removed', 'no more than 1 record (1 byte)');
    },
  );

  test.each([
    ['less is left than it says', 'damaged = 0; good = 9;', 'done'],
    [
      'good records are gone, and it does not say of how many',
      'damaged = 0; good = 9;',
      "{ status: 'done' }",
    ],
  ])('cannot be judged when %s', async (_, carriedOut, answer) => {
    const report = await runWithPlugin(directoryWith(recovers(carriedOut, answer)), RECOVER);
    expectFailed(report, 'p.mjs says of recover(), at least 10 records of queue', 'after it found 9');
    const text = await textOf(report);
    expect(text).toContain('entries 11 → 9');
    expect(text).toContain('good entries read before: 10');
    expect(text).toContain('its state is unknown: look at it before you run again');
  });

  test('cannot be judged when it never says how much goes, and more is gone than was damaged', async () => {
    const plugin = recovers('damaged = 0; good = 9;', "{ status: 'done' }").replace(/, removed: [^}]+}/, '');
    expectFailed(await runWithPlugin(directoryWith(plugin), RECOVER), 'at least 10 records of queue');
  });
});

describe('a compaction that is done', () => {
  const compacts = (left: number) =>
    queue(`compact({ dryRun }) {
      if (!dryRun) good = ${left};
      const [before, after] = [{ records: 11, bytes: 11 }, { records: 5, bytes: 5 }];
      return { status: dryRun ? 'planned' : 'done', before, after };
    }`).replace('damaged = 1', 'damaged = 0');
  const COMPACT: PluginRun = { settings: { 'max-records': '5' }, task: { compacts: true } };

  test('passes when as much is left as it says', async () => {
    const report = await runWithPlugin(directoryWith(compacts(5)), COMPACT);
    expect([errorText(report), report.artifacts[0]?.compaction?.status]).toEqual(['', 'done']);
  });

  test('cannot be judged when less is left than it says', async () => {
    const report = await runWithPlugin(directoryWith(compacts(4)), COMPACT);
    expect(report.verdict.exit_code).toBe(3);
    expect(errorText(report)).toContain('p.mjs says of compact(), at least 5 records of queue');
    expect(report.artifacts[0]?.compaction?.status).toBe('failed');
  });
});

describe('the scan that is to verify a recovery', () => {
  test('mends nothing when it does not get through, nor does the recovery that failed before', async () => {
    const plugin = `let broken = false; export default (gate) => gate.registerBackend({ kind: 'queue', path: 'queue',
      scan(scan) { if (broken) throw new Error('cannot open'); scan.record('{'); },
      recover({ planOnly }) { if (planOnly) return { status: 'planned' }; broken = true; throw new Error('half way'); } });`;
    const report = await runWithPlugin(directoryWith(plugin), RECOVER);
    expectFailed(report, 'half way', 'cannot open');
    expect(report.artifacts[0]?.verified).toBe(false);
    const text = await textOf(report);
    expect(text).toContain('errors 1 → ?');
    expect(text).not.toContain('found no damage');
    expect(text).not.toContain('1 error mended');
  });
});

describe('a run that is ended while a plugin writes', () => {
  /** Ends the run as soon as the plugin has begun, and reads on. */
  async function endedIn(plugin: string, run: PluginRun): Promise<Report> {
    const controller = new AbortController();
    Reflect.set(globalThis, 'endRun', () => controller.abort(stoppedBy('SIGINT')));
    return await runWithPlugin(directoryWith(plugin), { ...run, signal: controller.signal });
  }

  const GIVES_UP = 'globalThis.endRun(); signal.throwIfAborted();';

  test('does not blame the plugin that gives up, and says that its state is unknown', async () => {
    const report = await endedIn(recovers(GIVES_UP), RECOVER);
    expectFailed(
      report,
      'queue was not recovered to the end, for the run was cut short: stopped by SIGINT. Its state is unknown',
      'after that, but what plugins may still have written to queue.',
    );
    expect(errorText(report)).not.toContain('orrect the plugin');
    const text = await textOf(report);
    expect(text).toContain('errors 1 → ?');
    expect(text).not.toContain('found no damage');
  });

  test('reports what the plugin gets done in the time that it has', async () => {
    const report = await endedIn(recovers('globalThis.endRun(); damaged = 0;'), RECOVER);
    expect(report.artifacts[0]).toMatchObject({ recovery: { status: 'done' }, verified: false });
    expect(errorText(report)).toContain('What was written to queue was not verified');
  });

  test('does so in a compaction too', async () => {
    const plugin = queue(`compact({ signal }) { ${GIVES_UP} }`).replace('damaged = 1', 'damaged = 0');
    const report = await endedIn(plugin, { settings: { 'max-records': '5' }, task: { compacts: true } });
    expect(report.verdict.exit_code).toBe(3);
    expect(report.artifacts[0]?.compaction?.reason).toContain('queue was not compacted to the end');
    expect(errorText(report)).toContain('but what plugins may still have written to queue');
    expect(errorText(report)).not.toContain('orrect the plugin');
  });
});

describe('a plan', () => {
  function tells(told: string): string {
    return `export default (gate) => gate.registerBackend({ kind: 'queue', path: 'queue', scan(scan) { ${told} },
      recover: ({ keepAt }) => ({ status: 'planned', removed: { records: 1, bytes: 1 }, keptAt: keepAt }) });`;
  }

  const TOLD = "scan.anomaly({ rule: 'nul-hole', message: 'page', entry: 'p1', line: 1 });";
  const RECORD = "scan.record('{', { entry: 'row 1' });";

  test.each([
    ['rule', TOLD, TOLD.replace('nul-hole', 'invalid-json')],
    ['message', TOLD, TOLD.replace('page', 'pages')],
    ['entry', TOLD, TOLD.replace('p1', 'p2')],
    ['line', TOLD, TOLD.replace('line: 1', 'line: 2')],
    ['record', RECORD, RECORD.replace('row 1', 'row 2')],
  ])('is another one for another %s, and keeps what goes in another place', async (_, one, other) => {
    const cwd = directoryWith(tells(one), { 'other.mjs': tells(other) });
    const planOf = async (plugins: string) => {
      const settings = { mode: 'recover', plugins };
      const { artifacts } = await runWithPlugin(cwd, { settings, task: { planOnly: true } });
      return artifacts[0]?.recovery;
    };
    const first = await planOf('p.mjs');
    const second = await planOf('other.mjs');
    expect(first?.status).toBe('planned');
    expect(await planOf('p.mjs')).toEqual(first);
    expect(second?.sha256).not.toBe(first?.sha256);
    expect(second?.removed.kept_at).not.toBe(first?.removed.kept_at);
  });

  test('with an artifact of a plugin is applied with plugins only', async () => {
    const cwd = directoryWith(recovers('damaged = 0;'));
    const report = await runWithPlugin(cwd, { ...RECOVER, task: { planOnly: true } });
    const plan = join(cwd, 'plan.json');
    writeFileSync(plan, JSON.stringify(report));
    expect(readApprovedPlan(plan, new Map())).toContain(
      'The plan was made with plugins: give --plugins again, with the same modules.',
    );
    expect(readApprovedPlan(plan, new Map([['plugins', 'p.mjs']]))).toMatchObject({
      approved: new Map([['queue', report.artifacts[0]?.recovery?.sha256]]),
    });
  });

  test('says so too when other plugins are given', async () => {
    const plugin = queue('').replace('damaged = 1', 'damaged = 0');
    const approved = new Map([['other', 'f'.repeat(64)]]);
    const report = await runWithPlugin(directoryWith(plugin), { ...RECOVER, task: { approved } });
    expect(errorText(report)).toContain('If a plugin brings it, give --plugins the same modules again');
  });
});

test('a number of inspect() that is missing because of a problem says so', async () => {
  const settings = { mode: 'recover', thresholds: 'inspect.pages <= 5' };
  const report = await runWithPlugin(directoryWith(queue('inspect: () => ({ pages: 1 })')), { settings });
  expect(report.checks.map(({ message }) => message).join('\n')).toContain(
    'no source has inspect.pages; what has a problem is not inspected, so solve that first: queue.',
  );
});
