/**
 * The whole story: settings → observe → judge → report files. Where people look (console, job summary,
 * annotations) is the business of the two entries, which are given the report and cannot change its verdict.
 */
import type { Surroundings, Task } from './examine.ts';
import { observe } from './observe.ts';
import { judge } from './policy/judge.ts';
import { policyOf } from './policy/policy.ts';
import type { ReportFiles } from './render/report-files.ts';
import type { Report } from './report/report.ts';
import { loadSettings, type SettingsSources } from './settings/load.ts';

export interface GateResult {
  readonly report: Report;
  readonly files: ReportFiles;
}

export interface GateTask extends Omit<Task, 'hash'> {
  /** False: the report is for the caller alone. */
  readonly writesFiles: boolean;
}

/** The gate as a workflow runs it. */
export const WHOLE_GATE: GateTask = { writesFiles: true, planOnly: false, approved: null, compacts: false };

const NO_FILES: ReportFiles = { report: null, snapshot: null, shown: [], warnings: [] };

/** Runs the gate. What a run may not need is loaded where it is needed, so that a small scan starts at once. */
export async function runGate(
  sources: SettingsSources,
  surroundings: Surroundings,
  task: GateTask,
): Promise<GateResult> {
  // 1. Settings: defaults < config file < inputs or flags, every mistake at once.
  const loaded = await loadSettings(sources);
  const { policy, problems } = await policyOf(loaded.settings);

  // 2. Observe: scan the artifacts, mend them where that is asked for, read metrics and baseline. Mistakes do not stop
  //    it: it learns what it can, and writes to no artifact.
  const mistakes = [...loaded.problems, ...problems];
  const { observation, baseline, release } = await observe({ ...loaded, problems: mistakes }, surroundings, {
    ...task,
    planOnly: task.planOnly || mistakes.length > 0,
    compacts: task.compacts && mistakes.length === 0,
    hash: task.writesFiles && loaded.settings.sha256,
  });

  // 3. Judge: every rule, once, on plain data.
  const report: Report = { ...observation, ...(await judge(observation, { ...policy, baseline })) };

  // 4. Report: files that fail to be written are a warning, never another verdict.
  const files = task.writesFiles
    ? await writeFiles(report, loaded.settings['output-dir'], surroundings.cwd)
    : NO_FILES;
  // Not where the gate itself breaks: until its entry has settled the exit code, plugins must not.
  release();
  return { report, files };
}

/** Loaded here: commands that only look write none. */
async function writeFiles(report: Report, outputDir: string, cwd: string): Promise<ReportFiles> {
  const { writeReportFiles } = await import('./render/report-files.ts');
  return writeReportFiles(report, outputDir, cwd);
}
