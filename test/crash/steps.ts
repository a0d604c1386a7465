/** The steps of a clean run: the calls by which it changes a file system, in their order. */
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { readSteps, type Step } from './processes.ts';
import type { Scenario } from './scenarios.ts';
import { inWorkspace } from './workspace.ts';

/** Runs it undisturbed, sees that it did all it should, and returns its steps. */
export async function stepsOfCleanRun(scenario: Scenario): Promise<Step[]> {
  return inWorkspace(scenario, async (workspace) => {
    const log = join(workspace.directory, 'steps');
    const { code, output } = await workspace.run({ atSteps: [{ log }] });
    expect(code, output).toBe(0);
    workspace.expectFinished();
    return readSteps(log);
  });
}

/** A step in the name of a test, without what differs from run to run. */
export function stepName({ number, call, path }: Step): string {
  const name = basename(path).replace(/-\d+-[0-9a-f]{16}\.tmp$/, '-….tmp');
  return `step ${number}, ${call} ${name}`;
}
