/** Installs the newest Papyra into a virtual environment of the project's own, once. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const ENVIRONMENT = join(ROOT, '.venv');

/** Runs with the Papyra that is tested against. */
export const PYTHON = join(ENVIRONMENT, 'bin', 'python');

export default function setup(): void {
  if (!existsSync(PYTHON)) execFileSync('python3', ['-m', 'venv', ENVIRONMENT], { stdio: 'inherit' });
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--upgrade', 'papyra'];
  execFileSync(PYTHON, install, { stdio: 'inherit' });
}
