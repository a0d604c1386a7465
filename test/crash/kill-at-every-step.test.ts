/** Recovery killed at each of its steps, and run again: nothing is lost, and the second run finishes the work. */
import { describe, expect, test } from 'vitest';
import type { AtStep, Step } from './processes.ts';
import { ELSEWHERE, type Scenario, smallScenarios } from './scenarios.ts';
import { SEED } from './seed.ts';
import { stepName, stepsOfCleanRun } from './steps.ts';
import { inWorkspace } from './workspace.ts';

/** After a step is before the next one: nothing changes a file system between them. */
function killsOf(steps: readonly Step[]): { name: string; atStep: AtStep }[] {
  return steps.flatMap((step) => {
    const kill = (act: 'kill before' | 'kill half-way' | 'kill after') => {
      return { name: `${act} ${stepName(step)}`, atStep: { step: step.number, act } };
    };
    return [
      kill('kill before'),
      ...(step.call === 'writeSync' ? [kill('kill half-way')] : []),
      ...(step === steps.at(-1) ? [kill('kill after')] : []),
    ];
  });
}

async function killAndRepeat(scenario: Scenario, atStep: AtStep): Promise<void> {
  await inWorkspace(scenario, async (workspace) => {
    const killed = await workspace.run({ atSteps: [atStep] });
    expect(killed.signal, killed.output).toBe('SIGKILL');
    workspace.expectNothingLost();
    const second = await workspace.run();
    expect(second.code, second.output).toBe(0);
    workspace.expectFinished();
  });
}

for (const scenario of smallScenarios(SEED)) {
  const kills = killsOf(await stepsOfCleanRun(scenario));
  describe(`${scenario.name} (CRASH_SEED=${SEED})`, () => {
    test.each(kills)('$name', async ({ atStep }) => {
      await killAndRepeat(scenario, atStep);
    });
  });
}

if (ELSEWHERE === null) test.skip('quarantine on another file system: there is none to write to here');
