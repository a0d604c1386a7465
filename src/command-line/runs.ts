/** What the commands on artifacts do: run the gate, and print. */
import { fstatSync } from 'node:fs';
import { type GateTask, runGate } from '../gate.ts';
import { settleVerdict } from '../leaving.ts';
import type { RunHooks } from '../recorder/run-recording.ts';
import { renderConsole } from '../render/console.ts';
import { consoleText } from '../render/escape.ts';
import { renderInspection } from '../render/inspection.ts';
import { json } from '../render/json.ts';
import { createProgress, type Progress } from '../render/progress.ts';
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import type { Report } from '../report/report.ts';
import { standardError, standardOutput } from '../standard-streams.ts';
import { heedStopSignals } from '../stop-signals.ts';

const STANDARD_ERROR = 2;

export type TextRenderer = 'console' | 'inspect';

export interface Output {
  /** The report as JSON on standard output, and nothing else there. */
  readonly json: boolean;
  /** Whether each event of the run is told on standard error. */
  readonly isVerbose: boolean;
  readonly text: TextRenderer;
}

/** The commands that only look at artifacts. */
export const EXAMINE: GateTask = { writesFiles: false, planOnly: false, approved: null, compacts: false };

/**
 * Runs the gate with settings given as flags and prints what it found; the gate's exit code. A task that writes report
 * files is the whole gate, and reads the config file too.
 */
export async function runCheck(
  given: ReadonlyMap<string, string>,
  output: Output,
  task: GateTask = EXAMINE,
): Promise<number> {
  const cwd = process.cwd();
  const progress = createProgress(standardError, { isTerminal: isTerminal() });
  return heedStopSignals(progress.stop, async (signal) => {
    const hooks = output.isVerbose ? [progress, await debugLog(progress)] : [progress];
    const { report, files } = await runGate(
      { given, givenAs: 'flag', withConfigFile: task.writesFiles, cwd },
      { cwd, run: null, now: new Date(), hooks, mask: () => {}, signal },
      task,
    );
    const leave = settleVerdict(report);
    progress.finish();
    for (const warning of files.warnings) standardError().write(`warning: ${consoleText(warning)}\n`);
    standardOutput().write(output.json ? json(report) : await renderText(report, output.text, files.shown));
    leave();
    return report.verdict.exit_code;
  });
}

/** Loaded where it is asked for. It shares its stream with the progress, which makes way for its lines. */
async function debugLog({ say }: Progress): Promise<RunHooks> {
  const { createDebugLog } = await import('../render/debug-log.ts');
  return createDebugLog(say);
}

async function renderText(report: Report, text: TextRenderer, files: readonly string[]): Promise<string> {
  if (text === 'inspect') return renderInspection(report);
  return renderConsole(report, { color: hasColor(), width: standardOutput().columns || 100, files });
}

/**
 * Carries out the plan in a file, made by an earlier run, and nothing else; 3 when it is no plan.
 * @param given settings that no plan holds: the address of Redis with its password
 */
export async function runApprovedPlan(
  path: string,
  given: ReadonlyMap<string, string>,
  output: Output,
): Promise<number> {
  // Loaded where a plan is read back: its schema brings zod along.
  const { readApprovedPlan } = await import('./approved-plan.ts');
  const plan = readApprovedPlan(path, given);
  if (typeof plan === 'string') {
    standardError().write(`${consoleText(plan)}\n`);
    return EXIT_CANNOT_JUDGE;
  }
  return runCheck(new Map([...plan.given, ...given]), output, { ...EXAMINE, approved: plan.approved });
}

/** Whether standard error is a terminal. What is no device is none; to know that it need not be opened. */
function isTerminal(): boolean {
  return fstatSync(STANDARD_ERROR).isCharacterDevice() && standardError().isTTY === true;
}

/** As https://no-color.org and Node's own `FORCE_COLOR` have it. */
function hasColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  return process.env['FORCE_COLOR'] ? process.env['FORCE_COLOR'] !== '0' : standardOutput().isTTY === true;
}
