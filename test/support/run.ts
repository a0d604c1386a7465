/** Runs the built entries as processes of their own, the way a person and the runner do. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function runCli(
  args: readonly string[],
  cwd = ROOT,
  env: Readonly<Record<string, string>> = {},
): Finished {
  return run(join(ROOT, 'dist/cli.js'), args, cwd, { PATH: process.env['PATH'] ?? '', ...env });
}

export interface ActionRun extends Finished {
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
}

/** A process under way. */
export interface Started<T extends Finished> {
  readonly pid: number;
  readonly finished: Promise<T>;
}

/** Starts the tool, to be watched and stopped. */
export function startCli(args: readonly string[], cwd: string): Started<Finished> {
  return start(join(ROOT, 'dist/cli.js'), args, cwd, { PATH: process.env['PATH'] ?? '' });
}

/** Runs the Action in `workspace` with its inputs in the environment and the runner's command files in `files`. */
export function runAction(
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  files: string,
  more: Readonly<Record<string, string>> = {},
): ActionRun {
  const { env, result } = actionRun(inputs, workspace, files);
  return result(run(join(ROOT, 'dist/index.js'), [], workspace, { ...env, ...more }));
}

/** Starts the Action, to be watched and stopped. */
export function startAction(
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  files: string,
): Started<ActionRun> {
  const { env, result } = actionRun(inputs, workspace, files);
  const { pid, finished } = start(join(ROOT, 'dist/index.js'), [], workspace, env);
  return { pid, finished: finished.then(result) };
}

/** The environment that the runner gives to the Action, and what the Action leaves in the runner's files. */
function actionRun(
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  files: string,
): { env: Record<string, string>; result: (finished: Finished) => ActionRun } {
  const output = join(files, 'github-output');
  const summary = join(files, 'github-summary');
  const environmentFile = join(files, 'github-env');
  for (const file of [output, summary, environmentFile]) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const env = {
    PATH: process.env['PATH'] ?? '',
    ...Object.fromEntries(given),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_ENV: environmentFile,
    GITHUB_REPOSITORY: 'octo/actors',
    GITHUB_RUN_ID: '42',
    GITHUB_WORKFLOW: 'health',
    GITHUB_SHA: 'a'.repeat(40),
  };
  const result = (finished: Finished) => {
    if (readFileSync(environmentFile, 'utf8') !== '') throw new Error('the environment file was written');
    return {
      ...finished,
      outputs: parseOutputs(readFileSync(output, 'utf8')),
      summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
    };
  };
  return { env, result };
}

function run(script: string, args: readonly string[], cwd: string, env: Record<string, string>): Finished {
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { code: status, stdout, stderr };
}

function start(
  script: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Started<Finished> {
  const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => {
    stdout += String(data);
  });
  child.stderr.on('data', (data) => {
    stderr += String(data);
  });
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { pid: child.pid ?? 0, finished };
}

/** The runner's own format: `name<<DELIMITER`, the value, the delimiter. */
function parseOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  for (const [, name, , value] of text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)) {
    outputs.set(name as string, value as string);
  }
  return outputs;
}
