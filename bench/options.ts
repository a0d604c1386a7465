/** What can be set on the command line of the benchmark. */
import { parseArgs } from 'node:util';

/**
 * What is asked for: to measure and publish, to hold the gate to its floor, or to put the last results into docs/. `redis`
 * measures streams instead of files, `recorder` what counts the gate's events.
 */
export type Task = 'measure' | 'redis' | 'recorder' | 'floor' | 'write-docs';

export interface Options {
  task: Task;
  /** As large and as often as what is quoted has to be; else it is to see that it works. */
  full: boolean;
  seed: number;
  /** Of the mixed file, in megabytes; the other files are in proportion to it. */
  size: number;
  /** How often each scan and each recovery is clocked. */
  rounds: number;
  /** How often the memory and the processor time of each scan and each recovery are measured. */
  weighings: number;
  /** How often each start-up is clocked. */
  startUps: number;
}

const FULL_SIZE = 600;
const FULL_ROUNDS = 7;
const QUICK_SIZE = 60;

export const USAGE = `npm run bench -- [options]
  --size MB      size of the mixed file, the other files in proportion (${FULL_SIZE})
  --seed N       seed of the data (1)
  --rounds N     how often each scan and each recovery is clocked (${FULL_ROUNDS})
  --quick        ${QUICK_SIZE} MB and 1 round: to see that it works, not to quote
  --redis        scan a million entries of Redis Streams instead; with --quick 20,000
  --recorder     measure the recorder of events, and what it costs a scan, instead
  --floor        only see that the gate is not below its floor, against Papyra and jq; exit code 1 when it is
  --write-docs   measure nothing: put the results of the last full run into docs/
  --help         this text`;

/** A mistake on the command line; the message says which. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the options; null means that help is wanted. Throws UsageError. */
export function readOptions(args: readonly string[]): Options | null {
  const values = parse(args);
  if (values.help) return null;
  const size = whole('--size', values.size, 1) ?? (values.quick ? QUICK_SIZE : FULL_SIZE);
  const rounds = whole('--rounds', values.rounds, 1) ?? (values.quick ? 1 : FULL_ROUNDS);
  return {
    task: taskOf(values),
    full: size >= FULL_SIZE && rounds >= FULL_ROUNDS,
    seed: whole('--seed', values.seed, 0) ?? 1,
    size,
    rounds,
    weighings: values.quick ? 1 : 3,
    startUps: 21,
  };
}

function taskOf(
  values: { floor: boolean; 'write-docs': boolean; redis: boolean; recorder: boolean } & object,
): Task {
  const { floor, 'write-docs': writesDocs, ...others } = values;
  if (values.redis && values.recorder) throw new UsageError('--redis and --recorder go one at a time.');
  if (!floor && !writesDocs) {
    if (values.redis) return 'redis';
    return values.recorder ? 'recorder' : 'measure';
  }
  const name = floor ? '--floor' : '--write-docs';
  if (
    (floor && writesDocs) ||
    Object.values(others).some((value) => value !== undefined && value !== false)
  ) {
    throw new UsageError(`${name} goes alone, without other options.`);
  }
  return floor ? 'floor' : 'write-docs';
}

function parse(args: readonly string[]) {
  const options = {
    size: { type: 'string' },
    seed: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
    floor: { type: 'boolean', default: false },
    redis: { type: 'boolean', default: false },
    recorder: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // parseArgs throws a TypeError whose message already names the option and the way out.
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function whole(name: string, text: string | undefined, least: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least) return value;
  throw new UsageError(`${name} is "${text}", but must be a whole number from ${least}.`);
}
