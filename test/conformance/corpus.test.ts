/** What Papyra 0.1.1 answered, case by case. */
import { describe, expect, test } from 'vitest';
import { readCorpus } from './cases.ts';
import { examineCase, expectAgreement } from './scan.ts';

const SIZES = { edge: 91, json: 120, 'json-utf8': 120, rotating: 120 };

describe.each(Object.entries(SIZES))('the corpus %s', (name, size) => {
  const cases = readCorpus(name);

  test('is whole', () => {
    expect(cases).toHaveLength(size);
  });

  test('is answered as Papyra answers it', async () => {
    for (const testCase of cases) expectAgreement(testCase, await examineCase(testCase));
  });
});
