/** The categories of JSON that the fast tests go through are what CPython says of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATEGORIES } from '../unit/json-categories.ts';
import { CPython } from './cpython.ts';
import { allEngines } from './engines.ts';
import { checkBytes } from './fuzz.ts';
import { predict } from './prediction.ts';

const directory = mkdtempSync(join(tmpdir(), 'papyra-gate-fuzz-'));
const engines = allEngines(directory);
let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.start();
});
afterAll(() => {
  cpython.stop();
  rmSync(directory, { recursive: true, force: true });
});

describe.each(Object.entries(CATEGORIES))('%s', (_, lines) => {
  test('are as the table says', async () => {
    const answers = await cpython.judge(
      Buffer.concat(lines.flatMap(([, , line]) => [Buffer.from(line), Buffer.from('\n')])),
    );
    const said = lines.map(([rules, name, line], index) => {
      const answer = answers[index] ?? expect.fail(`CPython has no line ${index + 1}`);
      const { error, at } = predict(Buffer.from(line), answer, cpython.limitsDepth);
      return error === null ? [rules, name, line] : [rules, name, line, error, at];
    });
    expect(said).toEqual(lines);
  });

  test('are the same to all, ended by any line end or by none', async () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      await checkBytes(
        Buffer.concat(lines.flatMap(([, , line]) => [Buffer.from(line), Buffer.from(lineEnd)])),
        engines,
        cpython,
      );
    }
    for (const [, , line] of lines) await checkBytes(Buffer.from(line), engines, cpython);
  });
});
