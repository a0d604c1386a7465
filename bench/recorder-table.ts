/** The results of the recorder's benchmark as text, on the terminal and in docs/performance.md alike. */
import type { RecordedScan, RecorderResults, ScanSeconds } from './recorder.ts';
import { grouped, type Table } from './tables.ts';

/** What the recorder may cost a scan, as a share of its time. */
const MOST_LOSS = 0.01;

export function eventsTable({ events }: Pick<RecorderResults, 'events'>): Table {
  return {
    title: 'Events through a recorder with the metrics of the gate',
    headings: ['Hooks', 'Events/s, fastest', 'Events/s, median'],
    words: [0],
    rows: events.map(({ hooks, per_second, median_per_second }) => [
      hooks,
      grouped(per_second),
      grouped(median_per_second),
    ]),
  };
}

export function recordedScanTable({ scan }: Pick<RecorderResults, 'scan'>): Table {
  const { mb, events, thrown_away, recorded } = scan;
  return {
    title: `The scan of ${grouped(mb)} MB, with ${grouped(events)} events`,
    headings: ['Events', 'CPU ms, fastest', 'CPU ms, median'],
    words: [0],
    rows: [
      ['thrown away', ...scanCells(thrown_away)],
      ['recorded', ...scanCells(recorded)],
    ],
  };
}

function scanCells({ fastest, median }: ScanSeconds): string[] {
  return [fastest, median].map((seconds) => (1_000 * seconds).toFixed(2));
}

/** What the recorder costs, in a sentence: as it was clocked, and as its events are worth. */
export function lossSentence({ events, scan }: Pick<RecorderResults, 'events' | 'scan'>): string {
  const loss = scan.ratio - 1;
  const verdict = loss < MOST_LOSS ? 'reached' : 'MISSED';
  return (
    `The recorder costs a scan ${percent(loss)} of its time (the middle of many pairs of scans); the aim is less than ` +
    `${percent(MOST_LOSS)}: ${verdict}. By the time of one event it would be ${percent(shareOfEvents(scan, events))}.`
  );
}

/** What the events of a scan take, as a share of it, at the median of the slowest hooks. */
function shareOfEvents({ events, thrown_away }: RecordedScan, rates: RecorderResults['events']): number {
  const slowest = Math.min(...rates.map(({ median_per_second }) => median_per_second));
  return events / slowest / thrown_away.fastest;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

/** What the numbers were measured on and how. */
export function recorderCircumstances(results: RecorderResults): string {
  const { generated_at, machine, seed, rounds, full } = results;
  const quick = full ? '' : ' NOT A FULL RUN: to see that it works, not to be quoted.';
  return (
    `${generated_at.slice(0, 10)}: ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}. ` +
    `Seed ${seed}, ${rounds} round${rounds === 1 ? '' : 's'}, processor time of one process.${quick}`
  );
}
