/** A baseline's reset, killed and failing at each of its steps: the old one is never lost, the file always whole. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withDirectory } from '../support/temporary.ts';
import { type Disturbance, type Ended, readSteps, runToEnd } from './processes.ts';
import { stepName } from './steps.ts';

const NAME = 'metrics-snapshot.json';
const KEPT = /^metrics-snapshot\.\d{4}-\d\d-\d\dT\d{6}Z(-\d+)?\.json$/;

const OLD = `${JSON.stringify({
  schema_version: 1,
  generated_at: '2026-11-21T00:00:00.000Z',
  tool: { name: 'papyra-health-gate', version: '0.1.0' },
  run: null,
  complete: true,
  metrics: { write_errors: 3 },
  sources: [{ source: 'm.json', status: 'ok', values: { write_errors: 3 } }],
  artifacts: [],
})}\n`;

/** A fresh directory with the old baseline, for one of many runs. */
function inDirectory<T>(use: (directory: string) => Promise<T>): Promise<T> {
  return withDirectory({ [NAME]: OLD }, use);
}

function reset(directory: string, disturbance: Disturbance = {}): Promise<Ended> {
  return runToEnd(['metrics', 'reset', '--baseline', NAME], directory, disturbance);
}

function content(directory: string, name = NAME): string {
  return readFileSync(join(directory, name), 'utf8');
}

function keptIn(directory: string): string[] {
  return readdirSync(directory).filter((name) => KEPT.test(name));
}

/** The file is old or new as a whole, every dated one is the old one, and the old one is there. */
function expectNothingLost(directory: string): void {
  const isNew = content(directory) !== OLD;
  if (isNew) expect(JSON.parse(content(directory)).metrics).toEqual({ write_errors: 0 });
  for (const name of keptIn(directory)) expect(content(directory, name), name).toBe(OLD);
  if (isNew) expect(keptIn(directory).length).toBeGreaterThan(0);
}

const steps = await inDirectory(async (directory) => {
  const log = join(directory, 'steps');
  const { code, output } = await reset(directory, { atSteps: [{ log }] });
  expect(code, output).toBe(0);
  return readSteps(log);
});

const kills = steps.flatMap((step) =>
  (['kill before', 'kill half-way', 'kill after'] as const)
    .filter((act) => act !== 'kill half-way' || step.call === 'writeSync')
    .map((act) => ({ name: `${act} ${stepName(step)}`, atStep: { step: step.number, act } })),
);

describe('killed', () => {
  test.each(kills)('$name', async ({ atStep }) => {
    await inDirectory(async (directory) => {
      const killed = await reset(directory, { atSteps: [atStep] });
      expect(killed.signal, killed.output).toBe('SIGKILL');
      expectNothingLost(directory);
      // Run again on the old one, it tidies up and does its work.
      writeFileSync(join(directory, NAME), OLD);
      const second = await reset(directory);
      expect(second.code, second.output).toBe(0);
      expectNothingLost(directory);
      expect(content(directory)).not.toBe(OLD);
      expect(readdirSync(directory).filter((name) => name !== NAME && !KEPT.test(name))).toEqual([]);
    });
  });
});

const faults = steps.flatMap((step) =>
  ['ENOSPC', 'EIO', 'EACCES', 'EROFS'].map((code) => ({
    name: `${code} at ${stepName(step)}`,
    step,
    code,
  })),
);

describe('failing', () => {
  test.each(faults)('$name', async ({ step, code }) => {
    await inDirectory(async (directory) => {
      const ended = await reset(directory, { atSteps: [{ step: step.number, act: 'fail', code }] });
      expectNothingLost(directory);
      if (ended.code === 0) {
        // What could not be taken away is for the next one.
        expect(step.call, ended.output).toBe('rmSync');
        expect(content(directory)).not.toBe(OLD);
        return;
      }
      expect(ended.code, ended.output).toBe(3);
      expect(ended.output).toContain(`--baseline: ${NAME} could not be replaced`);
      expect(ended.output).toContain(`(${code})`);
      expect(ended.output).toMatch(/run this again/);
      if (content(directory) === OLD) {
        expect(ended.output).toContain('Nothing was changed.');
        expect(readdirSync(directory)).toEqual([NAME]);
      } else {
        expect(ended.output).toContain('The new baseline is in its place, and the old one is kept at');
      }
    });
  });

  test('to give a second name, where the file system has none, keeps the old one all the same', async () => {
    const step = steps.find(({ call }) => call === 'linkSync')?.number ?? 0;
    await inDirectory(async (directory) => {
      const ended = await reset(directory, { atSteps: [{ step, act: 'fail', code: 'EOPNOTSUPP' }] });
      expect(ended.code, ended.output).toBe(0);
      expectNothingLost(directory);
      expect(keptIn(directory)).toHaveLength(1);
      expect(readdirSync(directory)).toHaveLength(2);
    });
  });
});
