/** The results of the Redis benchmark as text, on the terminal and in docs/performance.md alike. */
import type { Latency, RedisResults, RedisRun } from './redis-streams.ts';
import { grouped, type Table } from './tables.ts';

export function redisTable({ entries, mb, idle, runs }: RedisResults): Table {
  const [gate] = runs;
  return {
    title: `Redis: ${grouped(entries)} entries, ${grouped(mb)} MB of payloads`,
    headings: [
      'Program',
      'Seconds',
      'Entries/s',
      'Speed (gate = 1)',
      'PING, median ms',
      'PING, 99 % ms',
      'PING, highest ms',
    ],
    words: [0],
    rows: [
      ...runs.map((run) => [run.program, ...runCells(run, gate), ...latencyCells(run.latency)]),
      ['(nothing)', '', '', '', ...latencyCells(idle)],
    ],
  };
}

function runCells(run: RedisRun, gate: RedisRun | undefined): string[] {
  const speed = (gate?.median_seconds ?? Number.NaN) / run.median_seconds;
  return [run.median_seconds.toFixed(2), grouped(run.entries_per_second), speed.toPrecision(3)];
}

function latencyCells({ median, p99, highest }: Latency): string[] {
  return [median, p99, highest].map((milliseconds) => milliseconds.toFixed(2));
}

/** What the numbers were measured on and how. */
export function redisCircumstances({
  generated_at,
  machine,
  tools,
  seed,
  rounds,
  full,
}: RedisResults): string {
  const versions = Object.entries(tools).map(([tool, version]) => `${tool}: ${version}`);
  const quick = full ? '' : ' NOT A FULL RUN: to see that it works, not to be quoted.';
  return (
    `${generated_at.slice(0, 10)}: ${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ${versions.join('; ')}. ` +
    `Seed ${seed}, medians of ${rounds} round${rounds === 1 ? '' : 's'}.${quick}`
  );
}
