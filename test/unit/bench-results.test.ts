/** What the benchmark makes of its measurements: targets, floors and the page of the documentation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { FILES, PROGRAMS } from '../../bench/contestants.ts';
import {
  pageWith,
  pageWithRecorder,
  pageWithRedis,
  resultsJson,
  writeDocumentation,
} from '../../bench/documentation.ts';
import { floorAnswer } from '../../bench/floor.ts';
import { readOptions, UsageError } from '../../bench/options.ts';
import { timesAsFast, timesAsLong } from '../../bench/ratios.ts';
import type { RecorderResults } from '../../bench/recorder.ts';
import { eventsTable, lossSentence, recordedScanTable } from '../../bench/recorder-table.ts';
import type { RedisResults } from '../../bench/redis-streams.ts';
import type { Measurements, Results, RunResult } from '../../bench/results.ts';
import { targetsOf } from '../../bench/targets.ts';
import { recorderText, resultsText } from '../../bench/terminal.ts';
import { ROOT } from '../support/run.ts';

const DOCUMENTED = JSON.parse(readFileSync(join(ROOT, 'docs/performance.json'), 'utf8')) as Results;
const RECORDER = JSON.parse(
  readFileSync(join(ROOT, 'docs/performance-recorder.json'), 'utf8'),
) as RecorderResults;
const REDIS = JSON.parse(readFileSync(join(ROOT, 'docs/performance-redis.json'), 'utf8')) as RedisResults;

function run(program: string, mb: number, seconds: number[], more: Partial<RunResult> = {}): RunResult {
  const median_seconds = seconds.toSorted((a, b) => a - b)[Math.floor(seconds.length / 2)] ?? Number.NaN;
  return {
    program,
    file: FILES.mixed,
    mb,
    seconds,
    median_seconds,
    mb_per_second: mb / median_seconds,
    speed_to_gate: 1,
    peak_mib: null,
    cpu_seconds: null,
    ...more,
  };
}

function measurements(scans: RunResult[]): Measurements {
  const start_ups = [
    { program: PROGRAMS.version, seconds: [0.02, 0.03], median_seconds: 0.025 },
    { program: PROGRAMS.scanOfOne, seconds: [0.03, 0.05], median_seconds: 0.04 },
  ];
  return { files: [], scans, recoveries: [], start_ups };
}

/** For each target its name and threads, and whether it was reached. */
function verdicts(scans: RunResult[]): Record<string, boolean | null> {
  return Object.fromEntries(
    targetsOf(measurements(scans)).map(({ name, threads, reached }) => [`${name}, ${threads}`, reached]),
  );
}

describe('a comparison', () => {
  it('is of megabytes a second or of seconds, round by round', () => {
    const gate = run('a', 100, [1, 2, 10]);
    const peer = run('b', 10, [1, 1, 2]);
    expect(timesAsFast(gate, peer)).toEqual({ value: 5, lowest: 2, highest: 10 });
    expect(timesAsLong(gate, peer)).toEqual({ value: 2, lowest: 1, highest: 5 });
  });
});

describe('targets', () => {
  it('are reached on their limit and missed beyond it, by the median', () => {
    const peers = [run(PROGRAMS.jq, 10, [1, 1, 1]), run(PROGRAMS.simdjson, 100, [1, 1, 1])];
    expect(
      verdicts([run(PROGRAMS.oneThread, 120, [1, 9, 1]), run(PROGRAMS.twoThreads, 189, [1, 1, 1]), ...peers]),
    ).toMatchObject({
      'Speed, times that of jq, 1': true,
      'Speed, times that of jq, 2': false,
      'Time, times that of simdjson on one core, 1': true,
      'Time, times that of simdjson on one core, 2': false,
    });
  });

  it('take the Papyra that is faster', () => {
    const papyra = [run(PROGRAMS.papyra, 10, [2]), run(PROGRAMS.papyraOneCore, 10, [1])];
    expect(verdicts([run(PROGRAMS.oneThread, 699, [1]), ...papyra])).toMatchObject({
      "Speed, times that of Papyra's scan, 1": false,
    });
    expect(verdicts([run(PROGRAMS.oneThread, 700, [1]), ...papyra])).toMatchObject({
      "Speed, times that of Papyra's scan, 1": true,
    });
  });

  it('take the highest memory of all single files', () => {
    const peaks = [
      run(PROGRAMS.oneThread, 1, [1], { peak_mib: 50 }),
      run(PROGRAMS.oneThread, 1, [1], { file: FILES.allBad, peak_mib: 61 }),
      run(PROGRAMS.twoThreads, 1, [1], { peak_mib: 80 }),
      run(PROGRAMS.twoThreads, 1, [1], { file: FILES.tree, peak_mib: 81 }),
    ];
    expect(verdicts(peaks)).toMatchObject({
      'Peak memory, the highest of all single files, 1': false,
      'Peak memory, the highest of all single files, 2': true,
    });
  });

  it('are of bad lines, of growth and of the start', () => {
    const scans = [
      run(PROGRAMS.oneThread, 60, [1], { file: FILES.allBad }),
      run(PROGRAMS.oneThread, 600, [1.06]),
      run(PROGRAMS.oneThreadOfTenth, 60, [0.1]),
    ];
    expect(verdicts(scans)).toMatchObject({
      'Speed where every line is bad, 1': true,
      'Time for 10 times the data, 1': false,
      'Start-up: a scan of one record, over --version, null': true,
      'Start-up: a check of one record, over --version, null': null,
    });
  });

  it('are not measured without what they compare with', () => {
    const found = verdicts([run(PROGRAMS.oneThread, 600, [1])]);
    expect(found).toMatchObject({
      "Speed, times that of Papyra's scan, 1": null,
      'Speed, times that of jq, 1': null,
      'Time, times that of simdjson on one core, 1': null,
      'Peak memory, the highest of all single files, 1': null,
    });
  });

  it('are shown when they are missed', () => {
    const targets = targetsOf(measurements([run(PROGRAMS.oneThread, 10, [1]), run(PROGRAMS.jq, 10, [1])]));
    const text = resultsText({ ...DOCUMENTED, targets });
    expect(text).toMatch(/Speed, times that of jq +1 +≥ 12 x +1 +1 +1 +MISSED/);
    expect(text).toMatch(/Speed, times that of jq +2 +≥ 19 x +- +- +- +not measured/);
  });
});

describe('a floor', () => {
  const floor = { peer: 'jq', programs: [PROGRAMS.jq], times: 6 };
  const jq = run(PROGRAMS.jq, 10, [1, 1, 1]);

  it('holds from its number on, and says both numbers', () => {
    const fast = floorAnswer(floor, [run(PROGRAMS.gate, 60, [1, 1, 2]), jq]);
    expect(fast).toEqual({
      holds: true,
      line:
        'The gate is 6.0 times as fast as jq (rounds: 3.0 to 6.0; 60 MB/s against 10.0): ' +
        'not below its floor of 6.',
    });
    const slow = floorAnswer(floor, [run(PROGRAMS.gate, 59, [1, 1, 0.5]), jq]);
    expect(slow).toEqual({
      holds: false,
      line:
        'TOO SLOW: the gate is 5.9 times as fast as jq (rounds: 5.9 to 11.8; 59 MB/s against 10.0), ' +
        'and its floor is 6.',
    });
  });
});

describe('the recorder', () => {
  const events = [
    { hooks: 'none', per_second: 9_000_000, median_per_second: 8_000_000 },
    { hooks: 'progress', per_second: 2_000_000, median_per_second: 1_000_000.4 },
  ];
  const scan = {
    mb: 60.000037,
    events: 61,
    thrown_away: { fastest: 0.1, median: 0.2 },
    recorded: { fastest: 0.1009, median: 0.19 },
    ratio: 1.009,
  };

  it('has a row for each of its hooks, and for each way to scan', () => {
    expect(eventsTable({ events }).rows).toEqual([
      ['none', '9,000,000', '8,000,000'],
      ['progress', '2,000,000', '1,000,000'],
    ]);
    expect(recordedScanTable({ scan })).toMatchObject({
      title: 'The scan of 60 MB, with 61 events',
      rows: [
        ['thrown away', '100.00', '200.00'],
        ['recorded', '100.90', '190.00'],
      ],
    });
  });

  it('may cost a scan less than 1 %', () => {
    expect(lossSentence({ events, scan })).toBe(
      'The recorder costs a scan 0.90 % of its time (the middle of many pairs of scans); the aim is less than 1.00 %: ' +
        'reached. By the time of one event it would be 0.06 %.',
    );
    const slow = { ...scan, ratio: 1.01 };
    expect(lossSentence({ events, scan: slow })).toMatch(/ 1\.00 % of its time .*: MISSED\./);
  });

  it('says on the terminal what is on the page, and whether it may be quoted', () => {
    expect(recorderText(RECORDER)).toContain(lossSentence(RECORDER));
    expect(recorderText(RECORDER)).not.toContain('NOT A FULL RUN');
    expect(recorderText({ ...RECORDER, full: false })).toContain('NOT A FULL RUN');
  });
});

describe('options', () => {
  it('call full what is as large and as often as the default', () => {
    expect(readOptions([])?.full).toBe(true);
    for (const args of [['--quick'], ['--size', '599'], ['--rounds', '6']]) {
      expect(readOptions(args)?.full).toBe(false);
    }
  });

  it('measure one thing at a time', () => {
    expect(readOptions([])?.task).toBe('measure');
    expect(readOptions(['--redis', '--quick'])?.task).toBe('redis');
    expect(readOptions(['--recorder', '--quick'])?.task).toBe('recorder');
    expect(() => readOptions(['--redis', '--recorder'])).toThrow(UsageError);
  });

  it('want the tasks without a measurement alone', () => {
    expect(readOptions(['--floor'])?.task).toBe('floor');
    expect(readOptions(['--write-docs'])?.task).toBe('write-docs');
    for (const args of [
      ['--floor', '--write-docs'],
      ['--floor', '--quick'],
      ['--write-docs', '--seed', '2'],
    ]) {
      expect(() => readOptions(args)).toThrow(UsageError);
    }
  });
});

describe('docs/performance.md', () => {
  const page = readFileSync(join(ROOT, 'docs/performance.md'), 'utf8');

  test('has the tables that docs/performance.json gives', () => {
    expect(pageWith(DOCUMENTED, page)).toBe(page);
    expect(pageWith({ ...DOCUMENTED, version: '99.0.0' }, page)).not.toBe(page);
  });

  test('and that has the targets that its own measurements give', () => {
    expect(targetsOf(DOCUMENTED)).toEqual(DOCUMENTED.targets);
    expect(JSON.parse(resultsJson(DOCUMENTED))).toEqual(DOCUMENTED);
  });

  test('has the table that docs/performance-redis.json gives', () => {
    expect(pageWithRedis(REDIS, page)).toBe(page);
    expect(pageWithRedis({ ...REDIS, entries: 1 }, page)).not.toBe(page);
  });

  test('has the tables that docs/performance-recorder.json gives', () => {
    expect(pageWithRecorder(RECORDER, page)).toBe(page);
    expect(pageWithRecorder({ ...RECORDER, rounds: 99 }, page)).not.toBe(page);
    expect(JSON.parse(resultsJson(RECORDER))).toEqual(RECORDER);
  });

  test('shows a full run', () => {
    expect([DOCUMENTED.full, REDIS.full, RECORDER.full]).toEqual([true, true, true]);
  });

  test('is never made from less than that', () => {
    const quick = { full: false };
    expect(() => writeDocumentation({ ...DOCUMENTED, ...quick }, null, null)).toThrow(UsageError);
    expect(() => writeDocumentation(null, { ...REDIS, ...quick }, null)).toThrow(UsageError);
    expect(() => writeDocumentation(null, null, { ...RECORDER, ...quick })).toThrow(UsageError);
    expect(() => writeDocumentation(null, null, null)).toThrow(UsageError);
  });

  test('has to have its markers', () => {
    expect(() => pageWith(DOCUMENTED, page.replace('<!-- scans: end -->', ''))).toThrow(/scans: end/);
  });
});
