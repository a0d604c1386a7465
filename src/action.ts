/** Entry of dist/index.js: inputs in, report to the places where people look, exit code out. */
import { dirname, resolve } from 'node:path';
import { setFailed, setSecret } from '@actions/core';
import { leaveSoon, settleExitCode } from './exit-code.ts';
import { runGate, WHOLE_GATE } from './gate.ts';
import { settleVerdict } from './leaving.ts';
import type { RunHooks } from './recorder/run-recording.ts';
import { planAnnotations } from './render/annotations.ts';
import { renderConsole } from './render/console.ts';
import { consoleText } from './render/escape.ts';
import { emitAnnotations, setOutputs, writeSummary } from './render/github-output.ts';
import { createProgress, type Progress } from './render/progress.ts';
import { MAX_SUMMARY_BYTES, type ReportFiles } from './render/report-files.ts';
import { renderSummary } from './render/summary.ts';
import { EXIT_CANNOT_JUDGE } from './report/exit-codes.ts';
import { finalScan } from './report/final-scan.ts';
import type { Report } from './report/report.ts';
import { heedStopSignals } from './stop-signals.ts';

const LOG_WIDTH = 120;

/**
 * The inputs of the step. All are taken, not the known ones alone: the runner passes on what action.yml does not
 * declare with a mere warning, and a misspelt input must not switch a gate off. The runner writes their names in upper
 * case; what else an environment has in another case is none, and must not take the place of an input.
 */
function readInputs(env: NodeJS.ProcessEnv): Map<string, string> {
  const inputs = new Map<string, string>();
  for (const key of Object.keys(env)) {
    // Looked up again by the name in upper case, which is another variable but on Windows, where case means nothing.
    const name = key.toUpperCase();
    const value = env[name];
    if (name.startsWith('INPUT_') && value !== undefined)
      inputs.set(name.slice('INPUT_'.length).toLowerCase(), value);
  }
  return inputs;
}

async function run(): Promise<void> {
  const progress = createProgress(() => process.stdout, { isTerminal: process.stdout.isTTY === true });
  await heedStopSignals(progress.stop, (signal) => runUntil(signal, progress));
}

async function runUntil(signal: AbortSignal, progress: Progress): Promise<void> {
  const cwd = process.env['GITHUB_WORKSPACE'] || process.cwd();
  const { runContext } = await import('./github/context.ts');
  const hooks = isDebugging(process.env) ? [progress, await debugLog(progress)] : [progress];
  const { report, files } = await runGate(
    { given: readInputs(process.env), givenAs: 'input', withConfigFile: true, cwd },
    {
      cwd,
      run: runContext(process.env),
      now: new Date(),
      hooks,
      mask: setSecret,
      signal,
    },
    WHOLE_GATE,
  );
  progress.finish();
  const leave = settleVerdict(report);

  await show('the log', async () => {
    const options = { color: true, width: LOG_WIDTH, files: files.shown };
    process.stdout.write(await renderConsole(report, options));
    for (const warning of files.warnings) process.stdout.write(`${consoleText(warning)}\n`);
  });
  await show('the annotations', () => emitAnnotations(planAnnotations(report, { workspace: cwd })));
  const summaryOptions = { maxBytes: MAX_SUMMARY_BYTES, files: files.shown };
  await show('the job summary', () => writeSummary(renderSummary(report, summaryOptions)));
  await show('the outputs', () => setOutputs(outputsOf(report, files, cwd)));
  leave();
}

/** The runner says so where the secret or variable ACTIONS_STEP_DEBUG is set; a step may have it in its environment too. */
function isDebugging(env: NodeJS.ProcessEnv): boolean {
  return env['RUNNER_DEBUG'] === '1' || env['ACTIONS_STEP_DEBUG'] === 'true';
}

/** Each event of the run as a debug command, which the runner shows where debugging is on. */
async function debugLog({ say }: Progress): Promise<RunHooks> {
  const { createDebugLog, debugCommand } = await import('./render/debug-log.ts');
  return createDebugLog((line) => say(debugCommand(line)));
}

/** What one place cannot take is a warning in the log: it never changes the verdict. */
async function show(place: string, render: () => void | Promise<void>): Promise<void> {
  try {
    await render();
  } catch (error) {
    process.stdout.write(`Warning: ${place} could not be written: ${consoleText(String(error))}\n`);
  }
}

function outputsOf(report: Report, files: ReportFiles, cwd: string): Record<string, string | number> {
  return {
    result: report.verdict.status,
    'exit-code': report.verdict.exit_code,
    anomalies: sum(report.artifacts, (artifact) => finalScan(artifact).counts.errors),
    breaches: report.checks.filter(({ status }) => status === 'fail').length,
    'report-path': files.report ?? '',
    'snapshot-path': files.snapshot ?? '',
    ...recoveryOutputs(report, cwd),
  };
}

/** What was done, not what was planned: a refused or failed recovery counts only what came to be. */
function recoveryOutputs({ artifacts }: Report, cwd: string): Record<string, string | number> {
  const recoveries = artifacts.flatMap(({ recovery }) => (recovery === null ? [] : [recovery]));
  const done = recoveries.filter(({ status }) => status === 'done');
  // In Redis quarantine is a stream, in no directory.
  const [quarantined] = artifacts
    .filter(({ backend }) => backend !== 'redis')
    .flatMap(({ recovery }) => recovery?.quarantined_files ?? []);
  return {
    recovered: done.length,
    'removed-records': sum(done, ({ removed }) => removed.records),
    'quarantine-dir': quarantined === undefined ? '' : dirname(resolve(cwd, quarantined)),
  };
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

try {
  await run();
} catch (error) {
  const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
  setFailed(
    consoleText(`Papyra Health Gate itself broke, so it cannot judge. Please report this: ${reason}`),
  );
  settleExitCode(EXIT_CANNOT_JUDGE);
  await leaveSoon();
}
