/** The example of the recorder, run as its page says. */
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/run.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const PAGE = readFileSync(join(ROOT, 'examples/recorder/README.md'), 'utf8');

describe('the example of the recorder', () => {
  test('prints what its page says, and the gate reads it', () => {
    const directory = temporaryDirectory();
    for (const name of ['examples', 'dist']) symlinkSync(join(ROOT, name), join(directory, name));
    const sessions = consoleBlocks();
    const run = sessions.map(({ command }) => ({ command, ...runInShell(command, directory) }));
    expect(run.map(({ command, output }) => ({ command, output }))).toEqual(sessions);
    expect(run.map(({ code }) => code)).toEqual([0, 1]);
  });

  test('leaves a closed publisher, a record for each attempt, and the state after the last one', () => {
    const { stdout } = spawnSync(process.execPath, [join(ROOT, 'examples/recorder/document-storage.ts')]);
    const { publisher_is_open, published_records, snapshots } = JSON.parse(String(stdout));
    const state = (total: number, success_total: number, failure_total: number) => ({
      name: 'document_storage.save.attempts',
      dimensions: { total, success_total, failure_total },
    });
    const states = [state(1, 1, 0), state(2, 2, 0), state(3, 2, 1)];
    expect(publisher_is_open).toBe(false);
    expect(published_records).toEqual(
      states.map((snapshot) => ({
        entity_id: 'document_storage',
        metric_name: 'document_storage.save.attempts',
        event_type: 'document_storage.save.attempt',
        snapshot,
      })),
    );
    expect(snapshots).toEqual({ 'document_storage.save.attempts': states.at(-1) });
  });
});

interface ConsoleBlock {
  readonly command: string;
  readonly output: string;
}

/** The commands of the page, each with what it prints. */
function consoleBlocks(): ConsoleBlock[] {
  return [...PAGE.matchAll(/^```console\n\$ (.+)\n([\s\S]*?)^```$/gm)].map(
    ([, command = '', output = '']) => ({
      command,
      output,
    }),
  );
}

/** What a person sees in the terminal, and the exit code. */
function runInShell(command: string, cwd: string): { output: string; code: number | null } {
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const options = { cwd, env: { PATH: path }, encoding: 'utf8' } as const;
  const { stdout, status } = spawnSync('sh', ['-c', `${command} 2>&1`], options);
  return { output: stdout, code: status };
}
