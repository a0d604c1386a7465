/** The system refuses one call after the other: the originals stay whole, it is said, and a second run succeeds. */
import { describe, expect, test } from 'vitest';
import type { Step } from './processes.ts';
import { AS_JSON, changeIn, recoveryIn } from './reports.ts';
import { type Scenario, smallScenarios } from './scenarios.ts';
import { SEED } from './seed.ts';
import { stepName, stepsOfCleanRun } from './steps.ts';
import { inWorkspace } from './workspace.ts';

const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EROFS'] as const;

/** One code a step, another one with another seed. */
function faultsOf(steps: readonly Step[]): { name: string; step: Step; code: string }[] {
  return steps.map((step) => {
    const code = CODES[(step.number + SEED) % CODES.length] ?? CODES[0];
    return { name: `${code} at ${stepName(step)}`, step, code };
  });
}

async function failAndRepeat(scenario: Scenario, step: Step, code: string): Promise<void> {
  await inWorkspace(scenario, async (workspace) => {
    const failing = { step: step.number, act: 'fail', code } as const;
    const failed = await workspace.run({ atSteps: [failing] }, AS_JSON);
    workspace.expectNothingLost();
    // What refuses a hard link gets a copy; what may not be taken away now is taken away by a later run.
    if (failed.code === 0) expect(['linkSync', 'rmSync'], failed.output).toContain(step.call);
    else {
      expect(failed.code, failed.output).toBe(3);
      const { status, reason } = changeIn(failed);
      expect(status).toBe('failed');
      const action = scenario.keptIn === 'nowhere' ? 'compacted' : 'recovered';
      expect(reason).toContain(`${scenario.active} could not be ${action}: `);
      if (action === 'recovered') expect(recoveryIn(failed).repaired_files).toEqual(workspace.committed());
      expect(reason).toContain(code);
      for (const name of workspace.committed()) expect(reason).toContain(name);
    }
    if (step.call !== 'rmSync') expect(workspace.temporaryFiles()).toEqual([]);
    // A second run over what is as it was would be a clean run, and that has succeeded.
    if (workspace.isUntouched()) return;
    const second = await workspace.run();
    expect(second.code, second.output).toBe(0);
    workspace.expectFinished();
  });
}

for (const scenario of smallScenarios(SEED)) {
  const faults = faultsOf(await stepsOfCleanRun(scenario));
  describe(`${scenario.name} (CRASH_SEED=${SEED})`, () => {
    test.each(faults)('$name', async ({ step, code }) => {
      await failAndRepeat(scenario, step, code);
    });
  });
}

test(`one orphan of two cannot be moved: nobody is told that nothing was (CRASH_SEED=${SEED})`, async () => {
  const [set] = smallScenarios(SEED).filter(({ name }) => name === 'rotating set, quarantine');
  if (set === undefined) throw new Error('there is no such scenario');
  const logs = new Map([...set.logs].map(([name, { mended }]) => [name, { before: mended, mended }]));
  const whole: Scenario = { ...set, logs };
  const last = (await stepsOfCleanRun(whole)).findLast(({ call }) => call === 'linkSync');
  await inWorkspace(whole, async (workspace) => {
    const failing = { step: last?.number ?? 0, act: 'fail', code: 'ENOSPC' } as const;
    const failed = await workspace.run({ atSteps: [failing] }, AS_JSON);
    expect(failed.code, failed.output).toBe(3);
    workspace.expectNothingLost();
    expect(recoveryIn(failed).quarantined_files).toHaveLength(1);
    expect(recoveryIn(failed).reason).not.toContain('Every file is as it was');
  });
});
