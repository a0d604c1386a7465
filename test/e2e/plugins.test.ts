/** Plugins, and the output of a run: all of it is read, and nothing of theirs gets into it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ROOT, runAction } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const WAIT_MS = 2_500;

/** What the tool says, as JSON, to a reader that does something else for a while. */
async function saidToSlowReader(cwd: string, ...flags: string[]) {
  const args = ['check', '--path', 'e.ndjson', '--format', 'json', '--max-anomalies', '3000', ...flags];
  const child = spawn(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], { cwd });
  const ended = once(child, 'close');
  child.stderr.resume();
  await setTimeout(WAIT_MS);
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  const [code] = await ended;
  return { code, report: JSON.parse(Buffer.concat(chunks).toString()) };
}

test.each([
  ['without plugins', []],
  ['with a plugin that leaves something running', ['--plugins', 'p.mjs']],
])('a slow reader gets the whole report, %s', { timeout: 30_000 }, async (_, flags) => {
  const plugin = 'export default () => {}; setInterval(() => {}, 1000);';
  const cwd = temporaryDirectory({ 'e.ndjson': '{\n'.repeat(3_000), 'p.mjs': plugin });
  const { code, report } = await saidToSlowReader(cwd, ...flags);
  expect(code).toBe(1);
  expect(report.artifacts[0].scan.anomalies).toHaveLength(3_000);
});

test('what a plugin throws where nobody waits for it is no command in the log of the Action', () => {
  const plugin = `export default (gate) => gate.registerBackend({ kind: 'queue', path: 'queue', async scan(scan) {
    scan.record(${JSON.stringify(eventLine(1).trimEnd())});
    Promise.reject(new Error('boom\\n::error::forged'));
    await new Promise((go) => setTimeout(go, 50));
  } });`;
  const workspace = temporaryDirectory({ 'p.mjs': plugin });
  const { code, stdout, stderr, outputs, summary } = runAction(
    { plugins: 'p.mjs' },
    workspace,
    temporaryDirectory(),
  );
  expect(code).toBe(3);
  expect(`${stdout}\n${stderr}`).not.toMatch(/^::error::forged/m);
  expect(stdout).toContain('something was thrown outside of what the gate waits for');
  expect(outputs.get('result')).toBe('cannot-judge');
  expect(outputs.get('report-path')).not.toBe('');
  expect(summary).toContain('something was thrown outside of what the gate waits for');
});
