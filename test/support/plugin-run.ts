/** The whole gate, run in this process with one plugin. */
import { expect } from 'vitest';
import { type GateTask, runGate, WHOLE_GATE } from '../../src/gate.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { NO_SIGNAL } from './doctor-options.ts';
import { temporaryDirectory } from './temporary.ts';

export interface PluginRun {
  /** As flags, without their dashes. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly task?: Partial<GateTask>;
  readonly signal?: AbortSignal;
}

/** A directory with this module as p.mjs, and other files. */
export function directoryWith(plugin: string, files: Readonly<Record<string, string>> = {}): string {
  return temporaryDirectory({ 'p.mjs': plugin, ...files });
}

/** The report of a run with the plugin p.mjs of a directory; it is one that the schema allows. */
export async function runWithPlugin(
  cwd: string,
  { settings = {}, task = {}, signal = NO_SIGNAL }: PluginRun = {},
): Promise<Report> {
  const { report } = await runGate(
    {
      given: new Map(Object.entries({ plugins: 'p.mjs', ...settings })),
      givenAs: 'flag',
      withConfigFile: false,
      cwd,
    },
    { cwd, run: null, now: new Date(0), hooks: [], mask: () => {}, signal },
    { ...WHOLE_GATE, writesFiles: false, ...task },
  );
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  return report;
}

/** Messages of what keeps the gate from judging. */
export function errorsOf({ problems }: Report): string {
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message)
    .join('\n');
}
