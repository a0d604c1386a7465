/** The results as text for people. */
import { GATE } from './contestants.ts';
import type { FileResult, Results, RunResult } from './results.ts';

const HEADINGS = ['seconds', 'MB/s', 'speed (gate = 1)', 'CPU seconds', 'peak MB'];

/** A page of plain text, at most 100 columns wide. */
export function resultsText(results: Results): string {
  const sections = [
    header(results),
    runs('Scan', results.files, results.scans),
    runs('Recovery, of a fresh copy each time', results.files, results.recoveries),
    startUp(results),
    memory(results),
    results.left_out.join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function header({ machine, seed, rounds, tools }: Results): string {
  const { cpu, cores, memory_mb, platform, node } = machine;
  return [
    `${cpu}, ${cores} cores, ${Math.round(memory_mb / 1_000)} GB · ${platform} · Node ${node}`,
    ...Object.entries(tools).map(([tool, version]) => `${tool}: ${version}`),
    `Seed ${seed}. Whole processes in turns, page cache warm, medians of ${rounds}.`,
  ].join('\n');
}

function runs(heading: string, files: readonly FileResult[], results: readonly RunResult[]): string {
  const rows = files.flatMap((file) => {
    const ofFile = results.filter((result) => result.file === file.name);
    return ofFile.length === 0 ? [] : [[title(file)], ...ofFile.map(runRow)];
  });
  return aligned([[heading, ...HEADINGS], ...rows]);
}

function title({ name, mb, records, anomalies }: FileResult): string {
  const content = anomalies === 0 ? `${grouped(records)} records` : `${grouped(anomalies)} anomalies`;
  return `The ${name} file: ${grouped(mb)} MB, ${content}`;
}

function runRow(run: RunResult): string[] {
  return [
    `  ${run.program}`,
    run.median_seconds.toFixed(3),
    run.mb_per_second < 10 ? run.mb_per_second.toFixed(1) : grouped(run.mb_per_second),
    significant(run.speed_to_gate),
    run.cpu_seconds?.toFixed(2) ?? '-',
    run.peak_mb?.toFixed(1) ?? '-',
  ];
}

function startUp({ start_up }: Results): string {
  const { bare_node_median, version_median, version_ratio, scan_median, scan_ratio } = start_up;
  return aligned([
    [`Start-up, medians of ${start_up.bare_node_seconds.length}`, 'milliseconds', 'times bare Node'],
    ['  node -e 0', (1_000 * bare_node_median).toFixed(1), ''],
    ['  gate --version (aim: under 2.5)', (1_000 * version_median).toFixed(1), version_ratio.toFixed(2)],
    ['  gate, scan of one record', (1_000 * scan_median).toFixed(1), scan_ratio.toFixed(2)],
  ]);
}

/** The gate's memory must not grow with the file, be it scanned or repaired. */
function memory({ files, scans, recoveries }: Results): string {
  const peaks = files.flatMap((file) => {
    const scan = gatePeak(file, scans);
    const recovery = gatePeak(file, recoveries);
    return scan === '' && recovery === '' ? [] : [[`  ${title(file)}`, scan, recovery]];
  });
  return peaks.length === 0 ? '' : aligned([['Memory of the gate, peak MB', 'scan', 'recovery'], ...peaks]);
}

function gatePeak(file: FileResult, results: readonly RunResult[]): string {
  const result = results.find(({ program, file: name }) => program === GATE && name === file.name);
  return result?.peak_mb?.toFixed(1) ?? '';
}

/** Columns of equal width, the first to the left and the others to the right; a lone cell may be wider. */
function aligned(rows: readonly (readonly string[])[]): string {
  const table = rows.filter((row) => row.length > 1);
  const width = (column: number): number => Math.max(...table.map((row) => row[column]?.length ?? 0));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(width(0)) : cell.padStart(width(column))))
      .join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

function significant(value: number): string {
  return Number(value.toPrecision(3)).toString();
}
