/** Another process takes the log away, or puts another one in its place, at any step of a recovery. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventLine } from '../support/temporary.ts';
import type { Step } from './processes.ts';
import { AS_JSON } from './reports.ts';
import { smallScenarios } from './scenarios.ts';
import { SEED } from './seed.ts';
import { stepName, stepsOfCleanRun } from './steps.ts';
import { inWorkspace } from './workspace.ts';

const OTHER = eventLine(1) + eventLine(2);

const SCENARIOS = smallScenarios(SEED).filter(({ name }) => name === 'JSON file, repair');

/** Up to the last look at the log; the rename that follows it would be one step with it if a system could do that. */
function stepsBeforeRename(steps: readonly Step[]): Step[] {
  const rename = steps.findLast(({ call }) => call === 'renameSync');
  return steps.filter(({ number }) => number < (rename?.number ?? 0));
}

for (const scenario of SCENARIOS) {
  const all = await stepsOfCleanRun(scenario);
  const steps = stepsBeforeRename(all).map((step) => ({ name: stepName(step), step: step.number }));

  describe(`${scenario.name} (CRASH_SEED=${SEED})`, () => {
    test.each(steps)('the log is deleted before $name', async ({ step }) => {
      await inWorkspace(scenario, async (workspace) => {
        const path = join(workspace.directory, scenario.active);
        const ended = await workspace.run({ atSteps: [{ step, act: 'remove', path }] }, AS_JSON);
        expect(ended.code, ended.output).toBe(3);
        expect(ended.output).toContain(scenario.active);
        expect(existsSync(path)).toBe(false);
        expect(workspace.temporaryFiles()).toEqual([]);
      });
    });

    test.each(steps)('the log is replaced before $name', async ({ step }) => {
      await inWorkspace(scenario, async (workspace) => {
        const path = join(workspace.directory, scenario.active);
        const ended = await workspace.run(
          { atSteps: [{ step, act: 'replace', path, text: OTHER }] },
          AS_JSON,
        );
        expect(ended.code, ended.output).toBe(3);
        expect(ended.output).toContain('run this again');
        expect(readFileSync(path, 'utf8')).toBe(OTHER);
        expect(workspace.temporaryFiles()).toEqual([]);
      });
    });
  });
}

/** Files are put in place oldest first, and each is looked at before its turn. */
test(`the oldest file of a set is replaced before any is put in place: none is (CRASH_SEED=${SEED})`, async () => {
  const [set] = smallScenarios(SEED).filter(({ name }) => name === 'rotating set, repair');
  if (set === undefined) throw new Error('there is no such scenario');
  const steps = await stepsOfCleanRun(set);
  const damaged = [...set.logs].filter(([, { before, mended }]) => !before.equals(mended));
  const oldest = damaged.at(-1)?.[0] ?? '';
  const rename = steps.find(({ call, path }) => call === 'renameSync' && !path.includes('/removed/'));
  const step = (rename?.number ?? 0) - 1;
  await inWorkspace(set, async (workspace) => {
    const path = join(workspace.directory, oldest);
    const ended = await workspace.run({ atSteps: [{ step, act: 'replace', path, text: OTHER }] });
    expect(ended.code, ended.output).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe(OTHER);
    expect(workspace.committed()).toEqual([]);
    expect(workspace.temporaryFiles()).toEqual([]);
  });
});
