import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportInterruption } from '../../src/doctor/interruption-report.ts';
import { Interruption } from '../../src/ndjson/interruption.ts';
import { retentionChecks } from '../../src/policy/default-policy.ts';
import { planAnnotations } from '../../src/render/annotations.ts';
import { renderConsole } from '../../src/render/console.ts';
import { headlineOf } from '../../src/render/headline.ts';
import { renderInspection } from '../../src/render/inspection.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { isUnread } from '../../src/report/final-scan.ts';
import type { Artifact, Report } from '../../src/report/report.ts';
import { compaction, recovered, recovery } from './render-recovery-reports.ts';
import { REDIS_REPORTS, streamsScan } from './render-redis-reports.ts';
import { anomaly, artifact, HOSTILE, report, scan } from './render-reports.ts';

const PLAIN = { color: false, width: 100 };
const WORKSPACE = { workspace: '/ws' };

function summaryOf(each: Report): string {
  return renderSummary(each, { maxBytes: 1_000_000 });
}

function system(more: Partial<Artifact> = {}): Artifact {
  return artifact('redis:papyra:local', [], { backend: 'redis', scan: streamsScan(), ...more });
}

/** Streams of which `scanned` of `entries` were read; the rest of the facts does not matter. */
function readOf(...counts: readonly (readonly [scanned: number, entries: number])[]) {
  const streams = counts.map(([scanned, entries], index) => ({
    key: `k${index}`,
    entries,
    scanned,
    first_id: null,
    last_id: null,
    last_generated_id: null,
    groups: [],
  }));
  return streamsScan([], streams);
}

describe('a sample', () => {
  it('is told as one wherever people look, and is no failure', async () => {
    const healthy = report({ artifacts: [system()] });
    expect(headlineOf(healthy).word).toBe('passed');
    expect(headlineOf(healthy).sentence).toContain('a sample of 2,021 of 53,771 entries');
    expect(await renderConsole(healthy, PLAIN)).toContain(
      'sample: 2,021 of 53,771 entries, the newest of each',
    );
    expect(renderInspection(healthy)).toContain('read: sample: 2,021 of 53,771 entries');
    expect(summaryOf(healthy)).toContain('sample:&nbsp;2,021&nbsp;of&nbsp;53,771&nbsp;entries');
  });

  it('is another thing than a scan that did not get through', async () => {
    const lost = report({
      artifacts: [system({ exit_code: 3 })],
      verdict: { status: 'cannot-judge', exit_code: 3, reasons: [] },
    });
    const text = await renderConsole(lost, PLAIN);
    expect(text).toContain('read 2,021 of 53,771 entries');
    expect(text).not.toContain('sample');
    expect(renderInspection(lost)).toContain('not whole: read 2,021 of 53,771 entries');
  });

  it('does not make a refused recovery look like a scan that failed', () => {
    const how = recovery([], { status: 'refused', reason: 'why' });
    expect(isUnread(recovered('redis:a', [], how, null, { ...system(), exit_code: 3, recovery: how }))).toBe(
      false,
    );
  });
});

describe('the scan after a recovery of streams', () => {
  const failed = recovery([], { status: 'failed', reason: 'why' });

  it.each([true, false])('is judged by whether it got through: %s', (verified) => {
    const after = { scan: readOf([10, 10]), post_scan: readOf([8, 8]), verified };
    expect(isUnread({ ...system(), ...after, recovery: failed, exit_code: 3 })).toBe(!verified);
  });
});

describe('an interruption', () => {
  const timeLimit = new Interruption('time-limit', 'the time limit of 30 s is over');
  const LOOKING = { writes: false, isReachingRedis: false };
  const stopped = { ...system(), scan: readOf([3, 100]), exit_code: 3 };

  it('counts bytes of files and entries of streams apart', () => {
    const { problem, interruption } = reportInterruption(timeLimit, [artifact('a'), stopped], {
      ...LOOKING,
    });
    expect(problem.message).toContain('By then 1.2 MB of 1.2 MB (100%) and 3 of 100 entries had been read');
    expect(problem.message).toContain('or lower redis-sample-size, or page-pause in redis-options.');
    expect(interruption).toMatchObject({ scanned_bytes: 1_234_567, total_bytes: 1_234_567 });
  });

  it('says nothing of bytes where there are streams alone', () => {
    const { problem, interruption } = reportInterruption(timeLimit, [stopped], LOOKING);
    expect(problem.message).toContain('By then 3 of 100 entries had been read');
    expect(interruption).toMatchObject({ scanned_bytes: 0, total_bytes: 0 });
  });

  it('does not take a sample that was read for one that was not', () => {
    const { problem } = reportInterruption(timeLimit, [system()], LOOKING);
    expect(problem.message).toContain('By then all artifacts had been read');
  });

  it('has read all that was to be read when it only keeps a recovery from being verified', () => {
    const notBegun = readOf();
    const unverified = recovered('redis:papyra:local', [], recovery([]), notBegun, {
      backend: 'redis',
      scan: streamsScan(),
      verified: false,
      exit_code: 3,
    });
    const { problem } = reportInterruption(timeLimit, [unverified], { ...LOOKING, writes: true });
    expect(problem.message).toContain('By then all artifacts had been read');
    expect(problem.message).toContain('What was written to redis:papyra:local was not verified');
    const sentence = headlineOf(
      report({
        artifacts: [unverified],
        interruption: { reason: 'x', scanned_bytes: 0, total_bytes: 0 },
        problems: [problem],
        verdict: { status: 'cannot-judge', exit_code: 3, reasons: [] },
      }),
    ).sentence;
    expect(sentence).toMatch(/^The run ended early, so nobody/);
  });

  it('says that nothing of Redis was read where it was still connecting, and blames no files', () => {
    const message = (artifacts: readonly Artifact[]) =>
      reportInterruption(timeLimit, artifacts, { writes: false, isReachingRedis: true }).problem.message;
    expect(message([])).toBe(
      'time-limit: the time limit of 30 s is over. By then nothing had been read; what was not read is not judged. Raise ' +
        'time-limit, set it to off, or find out why the server at redis-url is slow to answer.',
    );
    expect(message([artifact('a')])).toContain('(100%), and nothing of Redis, had been read');
  });

  it('counts no entries where nobody knows how many there are', () => {
    const early = { ...system(), scan: readOf(), exit_code: 3 };
    expect(reportInterruption(timeLimit, [early], LOOKING).problem.message).toContain(
      'By then no entry of Redis had been read; what was not read is not judged.',
    );
  });

  it('asks for less of what was too much', () => {
    const file = {
      ...artifact('a'),
      exit_code: 3,
      scan: scan('a', [], { coverage: { unit: 'bytes', scanned: 1, total: 9 } }),
    };
    const advice = (artifacts: readonly Artifact[]) =>
      reportInterruption(timeLimit, artifacts, LOOKING).problem.message;
    expect(advice([file])).toMatch(/or name fewer files in path\.$/);
    expect(advice([file, stopped])).toMatch(
      /or lower redis-sample-size, or page-pause in redis-options; and name fewer files in path\.$/,
    );
  });
});

describe('the advice on a plan', () => {
  const planned = (backend: 'redis' | 'json') =>
    report({ artifacts: [{ ...system(), backend, recovery: recovery([], { status: 'planned' }) }] });

  it('says that it brings no password along, where that is about Redis', async () => {
    const but = 'brings the flags along (but no user and password of redis-url).';
    expect(summaryOf(planned('redis'))).toContain(but);
    expect((await renderConsole(planned('redis'), PLAIN)).replace(/\s+/g, ' ')).toContain(but);
    expect(summaryOf(planned('json'))).toContain('brings the flags along.');
  });
});

describe('the check of retention', () => {
  it('counts the entries that would go, by a limit that holds for each stream', () => {
    const retention = { max_records: 1_000, max_age_seconds: null, max_total_bytes: null };
    const amounts = { before: { records: 1_500, bytes: 9 }, reclaimed: { records: 1_494, bytes: 9 } };
    const overdue = compaction({ status: 'planned', retention, ...amounts });
    expect(retentionChecks(system({ compaction: overdue }))).toMatchObject([
      {
        message:
          'retention.overdue_records <= 0: compaction is overdue: 1,494 of 1,500 entries would go (max-records 1000 in ' +
          'each stream) [redis:papyra:local]',
      },
    ]);
  });
});

describe('what stands where a stream belongs', () => {
  const mistyped = () => {
    const found = [anomaly('wrong-key-type', 'k1', null, { type: 'CORRUPTED_LINE' })];
    const [first, , last] = readOf([1, 1], [2, 2], [3, 3]).streams;
    return streamsScan(
      found,
      [first, last].filter((one) => one !== undefined),
      {
        files: readOf([1, 1], [0, 0], [3, 3]).files,
      },
    );
  };

  it.each([0, 3])('has its place among the streams (exit code %i)', (exit_code) => {
    const each = report({ artifacts: [system({ scan: mistyped(), exit_code })] });
    expect(summaryOf(each)).toContain('| <code>k1</code> | – | holds another type | – | – | – | – | – |');
    expect(renderInspection(each)).toContain('  stream k1: holds another type\n');
  });

  it('is not known of streams that were not looked at', () => {
    const scan = { ...mistyped(), anomalies: [] };
    const each = report({ artifacts: [system({ scan, exit_code: 3 })] });
    expect(summaryOf(each)).not.toContain('| holds another type |');
    expect(renderInspection(each)).not.toContain('holds another type');
  });
});

describe('the name of a consumer group', () => {
  const named = (name: string) => {
    const found = structuredClone(streamsScan());
    for (const group of found.streams.flatMap(({ groups }) => groups)) group.name = name;
    return report({ artifacts: [system({ scan: found })] });
  };

  it('is cut where it is long', () => {
    const each = named('g'.repeat(3_000));
    expect(summaryOf(each)).not.toContain('g'.repeat(81));
    expect(renderInspection(each)).not.toContain('g'.repeat(81));
  });

  it('stands in quotes, for it may be empty', () => {
    expect(renderInspection(named(''))).toContain('    group "": consumers 2');
  });
});

describe('annotations on streams', () => {
  it('name no file, also where a key looks like one', () => {
    const key = 'src/action.ts';
    const found = [anomaly('invalid-json', key, null, { entry: '1-1', column: 3 })];
    const artifacts = [
      recovered(key, found, recovery([], { status: 'refused', reason: 'why' }), null, { backend: 'redis' }),
    ];
    const plan = planAnnotations(report({ artifacts }), WORKSPACE);
    expect(plan.map(({ title }) => title)).toEqual([
      'Papyra health: passed',
      'Recovery refused: src/action.ts',
      'invalid-json in src/action.ts',
    ]);
    for (const annotation of plan) expect(Object.keys(annotation)).toEqual(['level', 'title', 'message']);
  });
});

describe('no text of a server', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('::error::', '##[error]', ' ', '\n', '|', '```', HOSTILE),
  );
  const anyText = fc.array(piece).map((pieces) => pieces.join(''));

  /** Everything that a server can name is `text`. */
  function reportOf(text: string): Report {
    const hostile = structuredClone(REDIS_REPORTS['redis-damaged']) as Report;
    for (const one of hostile.artifacts) {
      one.path = text;
      for (const file of one.scan.files) file.path = text;
      for (const found of one.scan.anomalies) {
        Object.assign(found, { path: text, entry: found.entry === null ? null : text, message: text });
      }
      for (const stream of one.scan.streams) {
        Object.assign(stream, { key: text, first_id: text, last_id: text });
        for (const group of stream.groups) group.name = text;
      }
      one.recovery = recovery([], { quarantined_files: [text] });
      one.recovery.files = structuredClone(
        REDIS_REPORTS['redis-recovered']?.artifacts[0]?.recovery?.files ?? [],
      );
      for (const file of one.recovery.files) {
        file.path = text;
        for (const change of file.changes) change.entry = text;
      }
    }
    return hostile;
  }

  it('makes a line that the runner could take for a command', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const each = reportOf(text);
        const messages = planAnnotations(each, WORKSPACE).flatMap(({ title, message }) => [title, message]);
        const output = [await renderConsole(each, PLAIN), renderInspection(each), ...messages].join('\n');
        expect(output).not.toContain('##[');
        for (const line of output.split('\n')) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });

  it('gets out of its cell in the summary', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const markdown = summaryOf(reportOf(text));
        expect(
          markdown.replace(/<\/?(details|details open|summary|code|sub|br|wbr|i|span)>/g, ''),
        ).not.toContain('<');
        expect(markdown).not.toMatch(/@team|\]\(https|:\/\/|\u202e|\x1b/);
        const [, table = ''] = /### Redis streams\n\n([\s\S]*?)\n\n/.exec(markdown) ?? [];
        expect(table.split('\n')).toHaveLength(2 + 3);
        for (const row of table.split('\n')) expect(row.split('|')).toHaveLength(8 + 2);
      }),
      { numRuns: 100 },
    );
  });
});
