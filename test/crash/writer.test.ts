/** Recovery while Papyra goes on writing: every record that was appended is in the log afterwards, once. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';
import type { Step } from './processes.ts';
import { runToEnd } from './processes.ts';
import { AS_JSON, recoveryIn } from './reports.ts';
import { type Scenario, smallScenarios } from './scenarios.ts';
import { SEED } from './seed.ts';
import { stepName, stepsOfCleanRun } from './steps.ts';
import { inWorkspace, type Workspace } from './workspace.ts';

const APPENDED = 150;
const LATE = eventLine(1_900_000_000);

const SCENARIOS = smallScenarios(SEED).filter(({ active }) => active === 'events.ndjson');

/** The log as it has to be: what was in it before, mended, and the record that was appended. */
function expectAllRecords(workspace: Workspace, { active, logs }: Scenario): void {
  const log = readFileSync(join(workspace.directory, active), 'utf8');
  expect(log).toBe(`${logs.get(active)?.mended.toString('utf8')}${LATE}`);
}

/** The step that puts the new file in place. */
function renameStep(steps: readonly Step[], { active }: Scenario): number {
  const renames = steps.filter(({ call }) => call === 'renameSync');
  const last = renames.at(-1);
  if (last === undefined) throw new Error(`${active} is never put in place`);
  return last.number;
}

for (const scenario of SCENARIOS) {
  const steps = await stepsOfCleanRun(scenario);

  describe(`${scenario.name} (CRASH_SEED=${SEED})`, () => {
    const appends = steps.map((step) => ({ name: stepName(step), step: step.number }));

    test.each(appends)('a record is appended before $name', async ({ step }) => {
      await inWorkspace(scenario, async (workspace) => {
        const path = join(workspace.directory, scenario.active);
        await workspace.run({ atSteps: [{ step, act: 'append', path, text: LATE }] });
        const second = await workspace.run();
        expect(second.code, second.output).toBe(0);
        expectAllRecords(workspace, scenario);
      });
    });

    test('another process has the log open while it is put in place, and writes then', async () => {
      await inWorkspace(scenario, async (workspace) => {
        const path = join(workspace.directory, scenario.active);
        const signals = join(workspace.directory, 'signals');
        mkdirSync(signals);
        const step = renameStep(steps, scenario);
        await workspace.run({ atSteps: [{ step, act: 'append late', path, text: LATE, signals }] });
        while (!existsSync(join(signals, 'done'))) await sleep(5);
        const second = await workspace.run();
        expect(second.code, second.output).toBe(0);
        expectAllRecords(workspace, scenario);
      });
    });

    test('a record that came late cannot be written for want of space: it is said, and not lost', async () => {
      await inWorkspace(scenario, async (workspace) => {
        const path = join(workspace.directory, scenario.active);
        const step = renameStep(steps, scenario);
        const append = { step, act: 'append', path, text: LATE } as const;
        const fail = { step: step + 1, act: 'fail', code: 'ENOSPC' } as const;
        const failed = await workspace.run({ atSteps: [append, fail] }, AS_JSON);
        expect(failed.code, failed.output).toBe(3);
        const { reason, repaired_files } = recoveryIn(failed);
        const original = scenario.logs.get(scenario.active)?.before.toString('utf8');
        if (!readFileSync(path, 'utf8').startsWith(original ?? '')) {
          expect(repaired_files).toEqual([scenario.active]);
          expect(reason).not.toContain('Every file is as it was');
        }
        expect(filesWith(LATE, workspace.directory)).toHaveLength(1);
      });
    });
  });
}

function filesWith(text: string, directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile() && readFileSync(path, 'utf8').includes(text));
}

test.each(['repair', 'quarantine'])('%s runs again and again while a process appends', async (mode) => {
  const directory = temporaryDirectory();
  const path = join(directory, 'events.ndjson');
  const before = Array.from({ length: 50 }, (_, second) => eventLine(second));
  writeFileSync(path, [...before.slice(0, 25), 'torn\n', ...before.slice(25)].join(''));

  const appender = spawn(process.execPath, [join(ROOT, 'test/support/appender.mjs'), path, String(APPENDED)]);
  const hasEnded = new Promise((resolve) => appender.on('close', resolve));
  const command = ['persistence', 'recover', '--path', 'events.ndjson', '--recovery-mode', mode];
  const codes: (number | null)[] = [];
  while (appender.exitCode === null) codes.push((await runToEnd(command, directory)).code);
  expect(await hasEnded).toBe(0);
  const last = await runToEnd(command, directory);
  expect(last.code, last.output).toBe(0);

  const lines = readFileSync(path, 'utf8').split('\n');
  const ids = lines.filter(Boolean).map((line) => JSON.parse(line).payload.id);
  const appended = ids.filter((id) => id !== undefined);
  expect(appended.sort()).toEqual(Array.from({ length: APPENDED }, (_, id) => `appended ${id}`).sort());
  expect(ids).toHaveLength(APPENDED + before.length);
  const counted = (code: number) => codes.filter((each) => each === code).length;
  console.log(
    `${mode} beside a writer: ${codes.length} runs, ${counted(0)} recovered or found no damage, ${counted(2) + counted(3)} left it alone`,
  );
});
