/** What can be set on the command line of the benchmark. */
import { parseArgs } from 'node:util';

export interface Options {
  seed: number;
  /** Of the large files, in megabytes. */
  size: number;
  /** Of the small files, which are the start of the large ones, in megabytes. */
  smallSize: number;
  /** How often each scan and each recovery is clocked. */
  rounds: number;
  /** How often the memory and the processor time of each scan and each recovery are measured. */
  weighings: number;
  /** How often each start-up is clocked. */
  startUps: number;
  /** Damaged lines in the damaged file. */
  anomalies: number;
}

export const USAGE = `npm run bench -- [options]
  --size MB     size of the large files (200)
  --seed N      seed of the data (1)
  --rounds N    how often each scan and each recovery is clocked (7)
  --quick       20 MB, 1 round and fewer anomalies: to see that it works, not to quote
  --help        this text`;

/** A mistake on the command line; the message says which. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the options; null means that help is wanted. Throws UsageError. */
export function readOptions(args: readonly string[]): Options | null {
  const values = parse(args);
  if (values.help) return null;
  const size = whole('--size', values.size, 1) ?? (values.quick ? 20 : 200);
  return {
    seed: whole('--seed', values.seed, 0) ?? 1,
    size,
    smallSize: Math.max(1, Math.min(20, Math.floor(size / 10))),
    rounds: whole('--rounds', values.rounds, 1) ?? (values.quick ? 1 : 7),
    weighings: values.quick ? 1 : 3,
    startUps: 21,
    anomalies: values.quick ? 100_000 : 1_000_000,
  };
}

function parse(args: readonly string[]) {
  const options = {
    size: { type: 'string' },
    seed: { type: 'string' },
    rounds: { type: 'string' },
    quick: { type: 'boolean', default: false },
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
