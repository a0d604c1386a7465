import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { showCommand } from '../../src/metrics/command-secrets.ts';
import { splitCommand } from '../../src/metrics/command-words.ts';

const SEED = Number(process.env['WORDS_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

function wordsOf(command: string): string[] {
  const { words, mistake } = splitCommand(command);
  expect(mistake).toBeNull();
  return words.map(({ text }) => text);
}

/** What a real shell makes of the words; null when it refuses them. */
function shellWords(command: string): string[] | null {
  const { status, stdout } = spawnSync('sh', ['-c', `printf '%s\\0' program ${command}`], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout.split('\0').slice(1, -1) : null;
}

describe('the words of a command', () => {
  test.each([
    ['papyra metrics persistence --json', ['papyra', 'metrics', 'persistence', '--json']],
    ['  a \t b\n c\r\n', ['a', 'b', 'c']],
    [`a 'b  c' "d  e" f\\ g`, ['a', 'b  c', 'd  e', 'f g']],
    [`a 'b'"c"d '' ""`, ['a', 'bcd', '', '']],
    [`a '\\"' "\\"\\\\\\$\\n" \\'`, ['a', '\\"', '"\\$\\n', "'"]],
    ['a \\\n  b\\\r\nc', ['a', 'bc']],
    [
      `a '$HOME|\`x\`' \\$HOME "\\$HOME" \\| "a|b;c>d&(e)"`,
      ['a', '$HOME|`x`', '$HOME', '$HOME', '|', 'a|b;c>d&(e)'],
    ],
    [
      'a *.json [ab]? {b,c} #d !e f~ 5$ $ =',
      ['a', '*.json', '[ab]?', '{b,c}', '#d', '!e', 'f~', '5$', '$', '='],
    ],
    ['./my-program', ['./my-program']],
  ])('of %j are %j', (command, words) => {
    expect(wordsOf(command)).toEqual(words);
  });

  test(`are those of a shell (WORDS_SEED=${SEED})`, () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', '-', '=', ' ', '\t', "'", '"', '\\', '\\\\', "''", '""'), {
        maxLength: 14,
      })
      .map((parts) => parts.join(''))
      // A backslash at the very end is a mistake here, and itself in some shells.
      .filter((one) => (/\\*$/.exec(one)?.[0].length ?? 0) % 2 === 0);
    fc.assert(
      fc.property(text, (one) => {
        const { words, mistake } = splitCommand(`program ${one}`);
        const found = mistake === null ? words.slice(1).map((word) => word.text) : null;
        expect(found).toEqual(shellWords(one));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test.each([
    '|',
    '&&',
    '||',
    ';',
    '&',
    '>',
    '<',
    '2>&1',
    '`date`',
    '$(date)',
    '$HOME',
    '$' + '{HOME}',
    '"$HOME"',
    '"`date`"',
    '~/x',
    '(a)',
  ])('do not go with %s, which only a shell knows', (sign) => {
    for (const command of [`a ${sign} b`, `a ${sign}`]) {
      expect(splitCommand(command).mistake).toMatch(
        /^There is no shell .* into a script .*"bash metrics\.sh"/,
      );
    }
  });

  test.each([
    ["a 'b c", /^A quote \('\) is not closed\. Close it, or write \\'/],
    ['a "b c', /^A quote \("\) is not closed/],
    ['a b\\', /ends in a backslash/],
    ['', /names no program/],
    [' \n', /names no program/],
    ["''", /names no program/],
    ['COLUMNS=120 papyra metrics', /write "env" before it/],
    ['https://host/metrics', /an address, not a program/],
  ])('%j is a mistake with a way out', (command, message) => {
    expect(splitCommand(command).mistake).toMatch(message);
  });
});

describe('what is shown of a command', () => {
  test.each([
    ['papyra metrics  persistence --json', 'papyra metrics persistence --json'],
    [`tool 'a b' "c" d\\ e`, `tool 'a b' "c" d\\ e`],
    ['tool --password hunter22 --json', 'tool --password *** --json'],
    ['tool --password -hunter22 --json', 'tool --password *** --json'],
    ['tool --PASSWORD=hunter22', 'tool --PASSWORD=***'],
    ['tool --db-password "hunter 22" x', 'tool --db-password *** x'],
    ["tool --db-password='hunter 22' x", 'tool --db-password=*** x'],
    ["tool --password 'hunter 22", 'tool --password ***'],
    ['tool --password-stdin --token hunter22', 'tool --password-stdin *** ***'],
    ['env PGPASSWORD=hunter22 API_KEY=hunter22 psql', 'env PGPASSWORD=*** API_KEY=*** psql'],
    ["curl -H 'Authorization: Bearer hunter22' http://h/", 'curl -H "Authorization: ***" http://h/'],
    ['curl -H Authorization: Bearer hunter22', 'curl -H Authorization: *** ***'],
    ['curl -u me:hunter22 http://h/', 'curl -u *** http://h/'],
    ['python -u metrics.py', 'python -u metrics.py'],
    [`tool '{"secret": "hunter22"}'`, `tool "{"secret": ***"`],
    [`bash -c "tool --token hunter22"`, 'bash -c "tool --token ***"'],
    ['tool https://me:hunter22@h/m?x=hunter22#hunter22', 'tool https://h/m?x=***#***'],
    ["tool --url='redis://:hunter22 x@h/0'", 'tool --url=redis://h/0'],
    ['tool ht"tps://me:hunter22@h/"', 'tool https://h/'],
    ['redis://:hunter22@h/0', 'redis://h/0'],
    ['', ''],
  ])('of %j is %j', (command, shown) => {
    expect(showCommand(command).shown).toBe(shown);
    expect(showCommand(command).redact('no hunter22 here').replace('no hunter22', 'no ***')).toBe(
      'no *** here',
    );
  });

  test('nothing that it was given as a secret is shown of what it says either', () => {
    const { redact } = showCommand('tool --password hunter22 --token=hunter22-and-more --key abc');
    expect(redact('hunter22-and-more, hunter22 and https://me:pw@h/ are wrong; abc is no secret')).toBe(
      '***, *** and https://h/ are wrong; abc is no secret',
    );
  });
});
