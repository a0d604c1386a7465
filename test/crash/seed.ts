/** What the crash tests are made from: `CRASH_SEED` and `CRASH_RUNS` in the environment repeat a run. */
import { randomInt } from 'node:crypto';

const DEFAULT_RUNS = 150;

export const SEED = Number(process.env['CRASH_SEED'] ?? randomInt(2 ** 31));

/** Number of kills at random. */
export const RUNS = Number(process.env['CRASH_RUNS'] ?? DEFAULT_RUNS);
