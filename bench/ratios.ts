/**
 * Comparisons of programs that ran in turns. Each round gives one ratio, of two runs that lie close together in time;
 * the median of them hardly feels how busy the machine was.
 */
import { median } from './processes.ts';
import type { RunResult } from './results.ts';

/** How one number came out in several rounds. */
export interface Measured {
  /** The median, unless it is said otherwise. */
  value: number;
  lowest: number;
  highest: number;
}

type Clocked = Pick<RunResult, 'mb' | 'seconds'>;

/** How many times as fast as `other` it reads: megabytes a second over megabytes a second. */
export function timesAsFast(run: Clocked, other: Clocked): Measured {
  return byRound(run.seconds, other.seconds, (own, others) => run.mb / own / (other.mb / others));
}

/** How many times as long as `other` it takes. */
export function timesAsLong(run: Clocked, other: Clocked): Measured {
  return byRound(run.seconds, other.seconds, (own, others) => own / others);
}

/** A number for each round, from what two programs took in it. */
export function byRound(
  seconds: readonly number[],
  others: readonly number[],
  compare: (seconds: number, others: number) => number,
): Measured {
  return measured(seconds.map((own, round) => compare(own, others[round] ?? Number.NaN)));
}

export function measured(values: readonly number[]): Measured {
  return { value: median(values), lowest: Math.min(...values), highest: Math.max(...values) };
}
