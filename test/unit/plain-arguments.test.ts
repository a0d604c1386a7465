import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/command-line/commander-program.ts';
import { COMMANDS } from '../../src/command-line/commands.ts';
import { plainCall } from '../../src/command-line/plain-arguments.ts';

const SCAN = ['persistence', 'scan'];

describe('plain arguments', () => {
  test.each([
    [[...SCAN, '--path', 'a.ndjson'], { path: 'a.ndjson' }],
    [[...SCAN, '--path', 'a', '--threads', '1', '--path', 'b'], { path: 'a\nb', threads: '1' }],
    [[...SCAN, '--threads', '1', '--threads', '2', '--format', 'json'], { threads: '2', format: 'json' }],
    [['check', '--no-data', 'fail'], { 'no-data': 'fail' }],
    [['metrics', 'persistence', '--from', 'm.json'], { from: 'm.json' }],
    [['metrics', 'persistence', '--metrics-command', 'a b'], { 'metrics-command': 'a b' }],
    [['check'], {}],
  ])('%j is read', (args, flags) => {
    expect(Object.fromEntries(plainCall(args)?.flags ?? [])).toEqual(flags);
    expect(plainCall(args)).toEqual(readArguments(args));
  });

  test.each([
    [[]],
    [['persistence']],
    [['--version']],
    [[...SCAN, '--help']],
    [[...SCAN, '--path']],
    [[...SCAN, '--path', '--format', 'json']],
    [[...SCAN, '--path=a']],
    [[...SCAN, '--format', 'xml']],
    [[...SCAN, '--verbose']],
    [[...SCAN, '--verbose', '--path', 'a']],
    [[...SCAN, 'a.ndjson']],
    [['check', '--warn-only']],
    [['metrics', 'persistence']],
    [['metrics', 'reset']],
    [['persistence', 'compact', '--path', 'a']],
    [['persistence', 'recover', '--apply-plan', 'p', '--path', 'a']],
  ])('%j is left to Commander', (args) => {
    expect(plainCall(args)).toBeNull();
  });

  test('are read as Commander reads them', () => {
    const flags = COMMANDS.flatMap((command) => command.flags().map(({ name }) => `--${name}`));
    const value = fc.constantFrom(
      'a',
      '1',
      'text',
      'json',
      '',
      '-',
      '-1',
      '--',
      'a=b',
      '--path=a',
      'true',
      'a b\nc',
    );
    const flag = fc.tuple(fc.constantFrom(...flags, '--no-such'), value);
    const args = fc
      .tuple(
        fc.constantFrom(...COMMANDS),
        fc.array(fc.oneof({ weight: 9, arbitrary: flag }, value), { maxLength: 6 }),
      )
      .map(([{ words }, rest]) => [...words, ...rest.flat()]);
    fc.assert(
      fc.property(args, (line) => {
        const call = plainCall(line);
        fc.pre(call !== null);
        expect(readArguments(line)).toEqual(call);
      }),
      { numRuns: 2_000, maxSkipsPerRun: 100 },
    );
  });
});
