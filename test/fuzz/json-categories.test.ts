/** The categories of JSON that the fast tests go through are what CPython says of them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CATEGORIES } from '../unit/json-categories.ts';
import { checkFiles } from './check.ts';
import { CPython } from './cpython.ts';
import { allEngines } from './engines.ts';
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

  test.each(['\n', '\r\n', '\r'])('are the same to all, ended by %j', async (lineEnd) => {
    const contents = lines.flatMap(([, , line]) => [Buffer.from(line), Buffer.from(lineEnd)]);
    await expectAgreement([Buffer.concat(contents)]);
  });

  test('are the same to all, at the end of a file', async () => {
    await expectAgreement(lines.map(([, , line]) => Buffer.from(line)));
  });

  test('are the same to all, as a value in a record', async () => {
    const records = lines.flatMap(([, , line]) => [
      Buffer.from('{"kind": "event", "system_id": "s", "actor_address": "a", "event_type": "ActorStarted", '),
      Buffer.from('"payload": {"x": '),
      Buffer.from(line),
      Buffer.from('}, "timestamp": 1767225600.5}\n'),
    ]);
    await expectAgreement([Buffer.concat(records)]);
  });
});

async function expectAgreement(contents: readonly Buffer[]): Promise<void> {
  const files = contents.map((bytes) => ({ bytes, wanted: 'oddities' as const }));
  const compared = await checkFiles(files, engines, cpython);
  expect(compared.flatMap(({ disagreement }) => disagreement?.message ?? [])).toEqual([]);
}
