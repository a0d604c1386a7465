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
  });

  test.each([
    ['curl -uuser:hunter22 http://h/', 'curl -u*** http://h/'],
    ['curl -sSu user:hunter22', 'curl -sSu ***'],
    ['curl --user=user:hunter22', 'curl --user=***'],
    ['tool --pass hunter22', 'tool --pass ***'],
    ['env DB_PASS=hunter22 tool', 'env DB_PASS=*** tool'],
    ['java -Dpass=hunter22 -jar a.jar', 'java -Dpass=*** -jar a.jar'],
    ['tool clientSecret=hunter22', 'tool clientSecret=***'],
    ['tool --psw hunter22', 'tool --psw ***'],
    ['tool --jwt hunter22', 'tool --jwt ***'],
    ['tool --session-id hunter22', 'tool --session-id ***'],
    ['tool --dsn user:hunter22@host/db', 'tool --dsn ***'],
    ['tool user:hunter22@host/db', 'tool ***@host/db'],
    ['tool "X-Mine: Bearer hunter22"', 'tool "X-Mine: Bearer ***"'],
    ['redis-cli -a hunter22 info', 'redis-cli -a *** info'],
    ['env x=1 /usr/bin/mysql -h h -phunter22 db', 'env x=1 /usr/bin/mysql -h h -p*** db'],
    [`tool '{"secret": "hunter22"}'`, `tool "{"secret": ***"`],
    ['tool "a=b;password=hunter22;c=d"', 'tool a=b;password=***'],
    ["tool --key 'one\nhunter22'", 'tool --key ***'],
    ['curl -H "Authorization: Bearer hunter22"', 'curl -H "Authorization: ***"'],
    ['tool https://hunter22:x@h/', 'tool https://h/'],
    ['tool https://user:hunter22@h/', 'tool https://h/'],
    ['tool https://h/?a=b&c=hunter22', 'tool https://h/?a=***&c=***'],
    ['tool https://user:%68unter22@h/', 'tool https://h/'],
    ['tool https://h/#hunter22', 'tool https://h/#***'],
    ['tool redis://:hunter22', 'tool redis://***'],
    ['tool --url=redis:/:hunter22@h', 'tool --url=***'],
  ])('of %j is %j, and its secret is hidden alone too, and where a log is masked', (command, shown) => {
    const { redact, secrets, ...rest } = showCommand(command);
    expect(rest.shown).toBe(shown);
    expect(redact('Error: hunter22 is wrong')).toBe('Error: *** is wrong');
    expect(secrets).toContain('hunter22');
  });

  test.each([
    'tool --author me --keyspace prod --tokenizer x --bypass y --compass z',
    'tool --level basic next',
    'python -u metrics.py -a b -p c',
    'git@host:path java -Durl=http://h/x',
  ])('of %j is all', (command) => {
    expect(showCommand(command)).toMatchObject({ shown: command, secrets: [] });
  });

  test('is no secret that is a word in an address: it is hidden in what the program says alone', () => {
    const { redact, secrets } = showCommand('tool postgres://admin:hunter@h/db?sslmode=require');
    expect(redact('admin, hunter, require')).toBe('***, ***, ***');
    expect(secrets).toEqual(['admin:hunter', 'hunter', 'sslmode=require']);
  });

  test('a secret that goes over the end of a line, or of a frame, is hidden as a whole', () => {
    const { redact } = showCommand("tool --token 0123456789abcdef --key 'one1 two2'");
    expect(redact('bad 01234\n56789abcdef!')).toBe('bad ***!');
    expect(redact('│ bad 0123456789ab │\r\n│ cdef │')).toBe('│ bad *** │');
    expect(redact('one1\ntwo2')).toBe('***');
    expect(redact('0123 456789abcdef')).toBe('0123 456789abcdef');
  });

  test('takes no time to speak of, however long a word is', () => {
    for (const word of [
      'x'.repeat(2e6),
      'A'.repeat(2e6),
      `-${'u'.repeat(2e6)}`,
      `--token ${'s:'.repeat(1e5)}`,
    ]) {
      expect(showCommand(`tool ${word}`).redact('fine')).toBe('fine');
    }
  });

  test('nothing that it was given as a secret is shown of what it says either', () => {
    const { redact } = showCommand('tool --password hunter22 --token=hunter22-and-more --key abc');
    expect(redact('hunter22-and-more, hunter22 and https://me:pw@h/ are wrong; abc is no secret')).toBe(
      '***, *** and https://h/ are wrong; abc is no secret',
    );
  });
});
