/** Recovery killed from outside at any moment, on files of all sizes, and run again. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createRandom, type Random } from '../../bench/random.ts';
import type { LogSize } from './damaged-log.ts';
import type { Ended, Kill } from './processes.ts';
import { randomScenario, type Scenario } from './scenarios.ts';
import { RUNS, SEED } from './seed.ts';
import { inWorkspace } from './workspace.ts';

/** Bytes of a file: some 3 kB, 600 kB, 4 MB and 60 MB. */
const SMALL: LogSize = { records: 30, payload: 200 };
const LARGE: LogSize = { records: 150, payload: 8_000 };
const LARGER: LogSize = { records: 1_000, payload: 8_000 };
const LARGEST: LogSize = { records: 14_000, payload: 8_000 };

/** Mostly small, for many a kill; large ones are hit in the middle of a write. */
function scenarioOf(run: number, random: Random): Scenario {
  if (run % 200 === 50) return randomScenario(random, LARGEST, false);
  const isRotating = random.next() < 0.6;
  if (run % 20 === 10) return randomScenario(random, LARGER, isRotating);
  return randomScenario(random, run % 4 === 2 ? LARGE : SMALL, isRotating);
}

function bytesOf({ logs }: Scenario): number {
  return [...logs.values()].reduce((sum, { before }) => sum + before.length, 0);
}

async function cleanRun(scenario: Scenario): Promise<Ended> {
  return inWorkspace(scenario, async (workspace) => {
    const ended = await workspace.run();
    expect(ended.code, ended.output).toBe(0);
    return ended;
  });
}

describe(`recovery killed at a moment of chance (CRASH_SEED=${SEED})`, () => {
  let small: Ended;
  let large: Ended;
  let largeBytes = 0;
  let duringRun = 0;
  let amidChanges = 0;

  beforeAll(async () => {
    const random = createRandom(SEED);
    await cleanRun(randomScenario(random, SMALL, false));
    small = await cleanRun(randomScenario(random, SMALL, false));
    const scenario = randomScenario(random, LARGER, true);
    large = await cleanRun(scenario);
    largeBytes = bytesOf(scenario);
  });

  afterAll(() => {
    console.log(
      `${duringRun} of ${RUNS} kills landed during the run, ${amidChanges} of them amid its changes (CRASH_SEED=${SEED})`,
    );
  });

  /**
   * A share of what a clean run of this size takes. Most are counted from the first change on: start-up takes the
   * greater part of a short run, and nothing can go wrong in it.
   */
  function momentOf(scenario: Scenario, random: Random): Kill {
    const since = random.next() < 0.1 ? 'start' : 'first change';
    const part = since === 'start' ? 'duration' : 'changing';
    const perByte = Math.max(0, large[part] - small[part]) / largeBytes;
    return { since, after: random.next() * (small[part] + bytesOf(scenario) * perByte) };
  }

  test.concurrent.each(Array.from({ length: RUNS }, (_, run) => run))('run %i', async (run) => {
    const random = createRandom(SEED + run);
    const scenario = scenarioOf(run, random);
    const kill = momentOf(scenario, random);
    await inWorkspace(scenario, async (workspace) => {
      const killed = await workspace.run({ kill });
      if (killed.signal === 'SIGKILL') duringRun++;
      else expect(killed.code, killed.output).toBe(0);
      workspace.expectNothingLost();
      // A second run over what is as it was would be a clean run, and that has succeeded.
      if (workspace.isUntouched()) return;
      if (killed.signal === 'SIGKILL') amidChanges++;
      const second = await workspace.run();
      expect(second.code, second.output).toBe(0);
      workspace.expectFinished();
    });
  });
});
