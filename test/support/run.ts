/** Runs the built entries as processes of their own, the way a person and the runner do. */
import { spawnSync } from 'node:child_process';
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

/** Runs the Action in `workspace` with its inputs in the environment and the runner's command files in `files`. */
export function runAction(
  inputs: Readonly<Record<string, string>>,
  workspace: string,
  files: string,
): ActionRun {
  const output = join(files, 'github-output');
  const summary = join(files, 'github-summary');
  const environmentFile = join(files, 'github-env');
  for (const file of [output, summary, environmentFile]) writeFileSync(file, '');
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const finished = run(join(ROOT, 'dist/index.js'), [], workspace, {
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
  });
  if (readFileSync(environmentFile, 'utf8') !== '') throw new Error('the environment file was written');
  return {
    ...finished,
    outputs: parseOutputs(readFileSync(output, 'utf8')),
    summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '',
  };
}

function run(script: string, args: readonly string[], cwd: string, env: Record<string, string>): Finished {
  const options = { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { code: status, stdout, stderr };
}

/** The runner's own format: `name<<DELIMITER`, the value, the delimiter. */
function parseOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>();
  for (const [, name, , value] of text.matchAll(/^(.+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm)) {
    outputs.set(name as string, value as string);
  }
  return outputs;
}
