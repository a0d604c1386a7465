/** The whole gate, run in this process with one plugin, several times in one directory. */
import type { GateTask } from '../../src/gate.ts';
import type { Report } from '../../src/report/report.ts';
import { EXAMINE, errorsOf, reportWith } from './plugins.ts';
import { temporaryDirectory } from './temporary.ts';

export interface PluginRun {
  /** As flags, without their dashes. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly task?: Partial<GateTask>;
  readonly signal?: AbortSignal;
}

const PLUGIN = 'p.mjs';

/** A directory with this module, and other files. */
export function directoryWith(plugin: string, files: Readonly<Record<string, string>> = {}): string {
  return temporaryDirectory({ [PLUGIN]: plugin, ...files });
}

/** The report of a run with the plugin of a directory. */
export function runWithPlugin(cwd: string, { task = {}, ...run }: PluginRun = {}): Promise<Report> {
  return reportWith({ [PLUGIN]: '' }, { ...run, cwd, task: { ...EXAMINE, ...task } });
}

/** Messages of what keeps the gate from judging. */
export function errorText(report: Report): string {
  return errorsOf(report).join('\n');
}
