/** Random lines: every engine says the same of them, and CPython agrees outside the named differences. */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LINE_ERRORS, MAX_TOKEN_BYTES } from '../../src/ndjson/line-scanner.ts';
import { checkFiles } from './check.ts';
import { CPython } from './cpython.ts';
import { allEngines } from './engines.ts';
import { checkBytes, FOUND, fuzz, summary } from './fuzz.ts';
import { DIFFERENCES } from './prediction.ts';

/** Set both to repeat a run that failed. */
const SEED = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31));
const LINES = Number(process.env['FUZZ_LINES'] ?? 200_000);

/** Too rare in random lines to be met in each run, or only met with some versions of CPython. */
const RARE = ['number', 'long-number', 'trailing-comma'];
const ODDITIES = [
  'notObject',
  'unknownKind',
  'missing',
  'wrongType',
  'duplicateKey',
  'nonFinite',
  'timeRegression',
];

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

test(`all agree on random lines (FUZZ_SEED=${SEED} FUZZ_LINES=${LINES})`, async () => {
  const result = await fuzz({
    lines: LINES,
    seed: SEED,
    engines,
    cpython,
    found: FOUND,
    onProgress: () => {},
  });
  console.log(summary(result, SEED, engines, cpython));
  const wanted = [...Object.keys(LINE_ERRORS), ...Object.keys(DIFFERENCES), ...ODDITIES];
  expect(wanted.filter((name) => !result.met.has(name) && !RARE.includes(name))).toEqual([]);
});

test('all agree on the differences that have a name, each of which there is', async () => {
  for (const [name, { example, ended }] of Object.entries(DIFFERENCES)) {
    if (name === 'trailing-comma' && !cpython.pointsToTrailingCommas) continue;
    const bytes = Buffer.concat([Buffer.from(example), Buffer.from(ended ? '\n' : '')]);
    for (const { met } of await checkBytes(bytes, engines, cpython)) expect([...met.keys()]).toContain(name);
  }
});

describe('all scanners agree on what is as long as can be held, and on what is longer', () => {
  const scanners = engines.filter(({ group }) => group === 'scanner');

  test.each<[string, string, [start: string, filling: string, end: string], string]>([
    ['an event type', '{"kind": "event", "event_type": ', ['"', 'T', '"'], ', "timestamp": 1}'],
    ['a kind', '{"kind": "event", "kind": ', ['"', 'k', '"'], '}'],
    ['a key', '{"kind": "event", ', ['"', 'k', '"'], ': 1, "event_type": "A"}'],
    ['a text', '{"kind": "event", "payload": ', ['"', 'x', '"'], '}'],
    ['a fraction', '{"x": ', ['0.', '1', ''], '}'],
    ['an integer', '[', ['', '1', ''], ']'],
    ['a number without its exponent', '[', ['1.', '0', 'e'], ']'],
    ['a number without its fraction', '', ['', '1', '.'], ''],
    ['a number cut off', '{"x": ', ['', '1', 'e+'], ''],
  ])('%s', async (_, before, [start, filling, end], after) => {
    for (const length of [MAX_TOKEN_BYTES, MAX_TOKEN_BYTES + 1, 1.5 * MAX_TOKEN_BYTES]) {
      const token = start + filling.repeat(length - start.length - end.length) + end;
      const line = before + token + after;
      const bytes = Buffer.from(`${line}\n{"kind": "event"}\n${line}`);
      const [checked] = await checkFiles([{ bytes, wanted: 'oddities' }], scanners, cpython);
      expect(checked?.disagreement).toBeNull();
    }
  });
});
