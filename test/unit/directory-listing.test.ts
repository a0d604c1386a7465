import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesStartingWith } from '../../src/backends/directory-listing.ts';
import { temporaryDirectory, withDirectory } from '../support/temporary.ts';

/** As if it had last been changed a minute ago. */
function settle(directory: string): void {
  const time = Date.now() / 1_000 - 60;
  utimesSync(directory, time, time);
}

test('the names are those that start so, in order', async () => {
  const name = fc.stringMatching(/^[a-c.1]{1,4}$/).filter((text) => text !== '.' && text !== '..');
  const property = fc.asyncProperty(fc.uniqueArray(name, { maxLength: 12 }), name, (names, prefix) =>
    withDirectory(Object.fromEntries(names.map((one) => [one, ''])), async (directory) => {
      expect(namesStartingWith(directory, prefix)).toEqual(
        names.filter((one) => one.startsWith(prefix)).sort(),
      );
    }),
  );
  await fc.assert(property);
});

test.each([false, true])(
  'a change is seen at once, in a directory that had settled or not: %s',
  (isSettled) => {
    const directory = temporaryDirectory({ 'r.log': '', 'r.log.1': '' });
    const names = () => {
      if (isSettled) settle(directory);
      return namesStartingWith(directory, 'r.log');
    };
    expect(names()).toEqual(['r.log', 'r.log.1']);
    writeFileSync(join(directory, 'r.log.bak'), '');
    expect(namesStartingWith(directory, 'r.log')).toEqual(['r.log', 'r.log.1', 'r.log.bak']);
    rmSync(join(directory, 'r.log.1'));
    expect(namesStartingWith(directory, 'r.log')).toEqual(['r.log', 'r.log.bak']);
  },
);

test('another directory of that name is listed anew', () => {
  const parent = temporaryDirectory({ 'logs/r.log': '', 'other/r.log.9': '' });
  const logs = join(parent, 'logs');
  const time = Date.now() / 1_000 - 60;
  for (const name of ['logs', 'other']) utimesSync(join(parent, name), time, time);
  expect(namesStartingWith(logs, 'r')).toEqual(['r.log']);
  mkdirSync(join(parent, 'old'));
  renameSync(logs, join(parent, 'old/logs'));
  renameSync(join(parent, 'other'), logs);
  expect(namesStartingWith(logs, 'r')).toEqual(['r.log.9']);
});
