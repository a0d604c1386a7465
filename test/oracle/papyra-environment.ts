/** Installs the newest Papyra into a virtual environment of the project's own, once. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ENVIRONMENT = join(ROOT, '.venv');

/** Runs with the Papyra that is tested against. */
export const PYTHON = join(ENVIRONMENT, 'bin', 'python');

/** Papyra's Redis backend needs Redis' own client. */
const PACKAGES = ['papyra', 'redis'];

export default function setup(): void {
  if (!existsSync(PYTHON)) execFileSync('python3', ['-m', 'venv', ENVIRONMENT], { stdio: 'inherit' });
  const install = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--upgrade',
    ...PACKAGES,
  ];
  execFileSync(PYTHON, install, { stdio: 'inherit' });
}

/** Runs one of the scripts beside this one: the objects it prints, one a line. @throws Error when it prints none and fails. */
export function runOracle(script: string, ...args: string[]): unknown[] {
  const path = join(import.meta.dirname, script);
  const { status, stdout, stderr } = spawnSync(PYTHON, [path, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const lines = (stdout ?? '').split('\n').filter((line) => line !== '');
  if (status !== 0 && lines.length === 0) throw new Error(`${script} ended with ${status}:\n${stderr}`);
  return lines.map((line) => JSON.parse(line));
}
