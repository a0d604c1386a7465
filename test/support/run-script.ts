/** Small scripts in a Node.js process of their own. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a script printed; an error when it fails, or does not end. */
export async function runScript(code: string): Promise<string> {
  const args = ['--input-type=module', '--eval', code];
  return (await run(process.execPath, args, { timeout: 20_000, killSignal: 'SIGKILL' })).stdout;
}
