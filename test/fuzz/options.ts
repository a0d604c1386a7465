/** What can be set on the command line of `npm run fuzz`. */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

export interface Options {
  readonly lines: number;
  readonly seed: number;
  /** A file to scan instead of random ones. */
  readonly file: string | null;
  /** The program to start CPython with. */
  readonly python: string;
}

export const USAGE = `npm run fuzz -- [options]
  --lines N      stop after so many lines (200000)
  --seed N       repeat a run; without it the seed is random, and printed
  --file FILE    scan this file instead, such as one that an earlier run found
  --python FILE  the CPython to compare with (python3)
  --help         this text`;

const DEFAULT_LINES = 200_000;
const SEEDS = 2 ** 31;

/** A mistake on the command line; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the options; null means that help is wanted. @throws UsageError */
export function readOptions(args: readonly string[]): Options | null {
  const values = parse(args);
  if (values.help) return null;
  return {
    lines: whole('--lines', values.lines) ?? DEFAULT_LINES,
    seed: whole('--seed', values.seed) ?? randomInt(SEEDS),
    file: values.file ?? null,
    python: values.python,
  };
}

function parse(args: readonly string[]) {
  const options = {
    lines: { type: 'string' },
    seed: { type: 'string' },
    file: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    help: { type: 'boolean', default: false },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // parseArgs throws a TypeError whose message already names the option and the way out.
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function whole(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw new UsageError(`${name} is "${text}", but must be a whole number.`);
}
