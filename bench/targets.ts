/** What the gate is meant to reach, and whether it does. */
import { FILES, PROGRAMS } from './contestants.ts';
import { byRound, type Measured, measured, timesAsFast, timesAsLong } from './ratios.ts';
import type { Measurements, RunResult } from './results.ts';

export interface Target {
  name: string;
  /** Of the gate; null where it is left to choose. */
  threads: number | null;
  /** The number may be no lower, or no higher, than this. */
  bound: 'least' | 'most';
  limit: number;
  unit: string;
  /** Null where something that it takes was left out. */
  measured: Measured | null;
  /** By the median; null when it was not measured. */
  reached: boolean | null;
  /** What else is to be known of the number, a sentence; may be empty. */
  note: string;
}

interface Answer {
  measured: Measured | null;
  note?: string;
}

type Aim = Pick<Target, 'name' | 'threads' | 'bound' | 'limit' | 'unit'> & {
  measure: (results: Measurements) => Answer;
};

const AIMS: readonly Aim[] = [
  ...byThreads("Speed, times that of Papyra's scan", 'least', 'x', [70, 110], againstPapyra),
  ...byThreads('Speed, times that of jq', 'least', 'x', [12, 19], (results, gate) => ({
    measured: compared(results, gate, PROGRAMS.jq, timesAsFast),
  })),
  ...byThreads('Time, times that of simdjson on one core', 'most', 'x', [1.2, 0.75], (results, gate) => ({
    measured: compared(results, gate, PROGRAMS.simdjson, timesAsLong),
  })),
  ...byThreads('Peak memory, the highest of all single files', 'most', 'MiB', [60, 80], highestPeak),
  {
    name: 'Speed where every line is bad',
    threads: 1,
    bound: 'least',
    limit: 60,
    unit: 'MB/s',
    measure: ({ scans }) => {
      const run = scanOf(scans, PROGRAMS.oneThread, FILES.allBad);
      return { measured: run === null ? null : measured(run.seconds.map((seconds) => run.mb / seconds)) };
    },
  },
  {
    name: 'Time for 10 times the data',
    threads: 1,
    bound: 'most',
    limit: 10.5,
    unit: 'x',
    measure: tenTimesTheData,
  },
  overVersion('Start-up: a scan of one record, over --version', PROGRAMS.scanOfOne),
  overVersion('Start-up: a check of one record, over --version', PROGRAMS.checkOfOne),
];

/** All targets in the order of the tables. */
export function targetsOf(results: Measurements): Target[] {
  return AIMS.map(({ measure, ...aim }) => {
    const { measured: found, note = '' } = measure(results);
    return { ...aim, measured: found, reached: found === null ? null : isWithin(aim, found.value), note };
  });
}

function isWithin({ bound, limit }: Pick<Target, 'bound' | 'limit'>, value: number): boolean {
  return bound === 'least' ? value >= limit : value <= limit;
}

/** The same for one thread and for two, each with its limit. */
function byThreads(
  name: string,
  bound: Aim['bound'],
  unit: string,
  limits: readonly [number, number],
  measure: (results: Measurements, gate: string) => Answer,
): Aim[] {
  return [PROGRAMS.oneThread, PROGRAMS.twoThreads].map((gate, index) => ({
    name,
    threads: index + 1,
    bound,
    limit: limits[index] ?? Number.NaN,
    unit,
    measure: (results) => measure(results, gate),
  }));
}

/** Papyra the way it is faster. */
function againstPapyra(results: Measurements, gate: string): Answer {
  const runs = [PROGRAMS.papyra, PROGRAMS.papyraOneCore]
    .map((program) => scanOf(results.scans, program, FILES.mixed))
    .filter((run) => run !== null);
  const fastest = runs.toSorted((a, b) => b.mb_per_second - a.mb_per_second)[0];
  return fastest === undefined
    ? { measured: null }
    : {
        measured: compared(results, gate, fastest.program, timesAsFast),
        note: `Of Papyra's two ways the faster is taken: ${fastest.program}.`,
      };
}

function compared(
  { scans }: Measurements,
  gate: string,
  peer: string,
  compare: (run: RunResult, other: RunResult) => Measured,
): Measured | null {
  const own = scanOf(scans, gate, FILES.mixed);
  const others = scanOf(scans, peer, FILES.mixed);
  return own === null || others === null ? null : compare(own, others);
}

function highestPeak({ scans }: Measurements, gate: string): Answer {
  const all = scans.flatMap(({ program, file, peak_mib }) =>
    program === gate && peak_mib !== null ? [{ file, peak: peak_mib }] : [],
  );
  const peaks = all.filter(({ file }) => file !== FILES.tree);
  const peakOn = (name: string) => all.find(({ file }) => file === name)?.peak.toFixed(1) ?? 'not measured';
  const highest = peaks.toSorted((a, b) => b.peak - a.peak)[0];
  if (highest === undefined) return { measured: null };
  const lowest = Math.min(...peaks.map(({ peak }) => peak));
  return {
    measured: { value: highest.peak, lowest, highest: highest.peak },
    note:
      `Peak memory in MiB (${gate}): the highest is that on "${highest.file}"; on "${FILES.mixed}" it is ` +
      `${peakOn(FILES.mixed)}, and on "${FILES.tree}", which is none, ${peakOn(FILES.tree)}.`,
  };
}

/** The start of the gate costs the same for all sizes and hides some of the growth, so the note does without it. */
function tenTimesTheData({ scans, start_ups }: Measurements): Answer {
  const whole = scanOf(scans, PROGRAMS.oneThread, FILES.mixed);
  const tenth = scanOf(scans, PROGRAMS.oneThreadOfTenth, FILES.mixed);
  const start = start_ups.find(({ program }) => program === PROGRAMS.scanOfOne);
  if (whole === null || tenth === null || start === undefined) return { measured: null };
  const without =
    (whole.median_seconds - start.median_seconds) / (tenth.median_seconds - start.median_seconds);
  return {
    measured: timesAsLong(whole, tenth),
    note: `Without the start of the gate 10 times the data take ${without.toFixed(1)} times as long.`,
  };
}

function overVersion(name: string, program: string): Aim {
  return {
    name,
    threads: null,
    bound: 'most',
    limit: 15,
    unit: 'ms',
    measure: ({ start_ups }) => {
      const own = start_ups.find((result) => result.program === program);
      const version = start_ups.find((result) => result.program === PROGRAMS.version);
      if (own === undefined || version === undefined) return { measured: null };
      return {
        measured: byRound(own.seconds, version.seconds, (seconds, others) => 1_000 * (seconds - others)),
      };
    },
  };
}

function scanOf(scans: readonly RunResult[], program: string, file: string): RunResult | null {
  return scans.find((run) => run.program === program && run.file === file) ?? null;
}
