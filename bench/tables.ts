/** The results as tables for people, on the terminal and in docs/performance.md alike. */
import type { FileResult, Results, RunResult } from './results.ts';
import type { Target } from './targets.ts';

/** A first column of words, then columns to read downwards. */
export interface Table {
  title: string;
  headings: string[];
  rows: string[][];
  /** Columns of words, which stand to the left, counted from 0. */
  words: number[];
}

const NOT_MEASURED = '-';
const NOT_FULL = '. NOT A FULL RUN: smaller data or fewer rounds, to see that all works, not to be quoted';

export function targetTable({ targets }: Pick<Results, 'targets'>): Table {
  return {
    title: 'Targets',
    headings: ['Target', 'Threads', 'Aim', 'Measured', 'From', 'To', ''],
    words: [0, 6],
    rows: targets.map((target) => [
      target.name,
      target.threads?.toString() ?? 'auto',
      `${target.bound === 'least' ? '≥' : '≤'} ${target.limit} ${target.unit}`,
      ...measuredCells(target),
      verdict(target),
    ]),
  };
}

function measuredCells({ measured }: Target): string[] {
  if (measured === null) return [NOT_MEASURED, NOT_MEASURED, NOT_MEASURED];
  return [measured.value, measured.lowest, measured.highest].map(significant);
}

function verdict({ reached }: Target): string {
  if (reached === null) return 'not measured';
  return reached ? 'reached' : 'MISSED';
}

/** What else has to be known of the targets' numbers, a line each. */
export function targetNotes({ targets }: Pick<Results, 'targets'>): string[] {
  return [...new Set(targets.map(({ note }) => note).filter((note) => note !== ''))];
}

export function scanTable({ files, scans }: Pick<Results, 'files' | 'scans'>): Table {
  return runTable('Scans', files, scans);
}

export function recoveryTable({ files, recoveries }: Pick<Results, 'files' | 'recoveries'>): Table {
  return runTable('Recoveries, of a fresh copy each time', files, recoveries);
}

function runTable(title: string, files: readonly FileResult[], runs: readonly RunResult[]): Table {
  return {
    title,
    headings: ['Data', 'Program', 'Seconds', 'MB/s', 'Speed (gate = 1)', 'CPU seconds', 'Peak MiB'],
    words: [0, 1],
    rows: files.flatMap((file) =>
      runs
        .filter((run) => run.file === file.name)
        .map((run, index) => [index === 0 ? fileText(file) : '', ...runCells(run)]),
    ),
  };
}

function fileText({ name, mb, records, anomalies }: FileResult): string {
  const content =
    anomalies === 0 ? counted(records, 'record', 'records') : counted(anomalies, 'bad line', 'bad lines');
  return `${name}: ${grouped(mb)} MB, ${content}`;
}

function runCells(run: RunResult): string[] {
  return [
    run.program,
    run.median_seconds.toFixed(3),
    run.mb_per_second < 10 ? run.mb_per_second.toFixed(1) : grouped(run.mb_per_second),
    significant(run.speed_to_gate),
    run.cpu_seconds?.toFixed(2) ?? NOT_MEASURED,
    run.peak_mib?.toFixed(1) ?? NOT_MEASURED,
  ];
}

export function startUpTable({ start_ups }: Pick<Results, 'start_ups'>): Table {
  const [bare] = start_ups;
  return {
    title: 'Start-up',
    headings: ['Program', 'Milliseconds', 'More than bare Node'],
    words: [0],
    rows: start_ups.map(({ program, median_seconds }) => [
      program,
      milliseconds(median_seconds),
      milliseconds(median_seconds - (bare?.median_seconds ?? Number.NaN)),
    ]),
  };
}

/** What the numbers were measured on and how, in sentences. */
export function circumstances(results: Results): string[] {
  const { machine, version, generated_at, full, seed, rounds, tools } = results;
  const { cpu, cores, memory_mb, platform, node } = machine;
  const others = Object.entries(tools).map(([tool, which]) => `${tool}: ${which}`);
  return [
    `Version ${version}, ${generated_at.slice(0, 10)}: ${cpu}, ${cores} cores, ${Math.round(memory_mb / 1_000)} GB, ${platform}, Node ${node}.`,
    `Seed ${seed}, medians of ${counted(rounds, 'round', 'rounds')}${full ? '' : NOT_FULL}.`,
    ...(others.length === 0 ? [] : [`${others.join('; ')}.`]),
  ];
}

function milliseconds(seconds: number): string {
  return (1_000 * seconds).toFixed(1);
}

function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** A whole number with its thousands apart. */
export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function significant(value: number): string {
  return Number(value.toPrecision(3)).toString();
}
