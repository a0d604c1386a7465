/** What Papyra 0.1.1 answered, case by case. */
import { describe, expect, test } from 'vitest';
import { RECOVERY_MODES } from '../../src/report/report-words.ts';
import { readCorpus } from './cases.ts';
import { compactCase, expectSameCompaction, expectSameCounts } from './compaction.ts';
import { expectSameRecovery, recoverCase } from './recovery.ts';
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

  test.each(RECOVERY_MODES)('is recovered by %s as Papyra recovers it', async (mode) => {
    for (const testCase of cases) {
      expectSameRecovery(testCase, mode, await recoverCase(testCase, mode));
    }
  });

  test('is compacted and counted as Papyra does it', async () => {
    for (const testCase of cases) {
      const compacted = await compactCase(testCase);
      expectSameCompaction(testCase, compacted);
      expectSameCounts(testCase, compacted);
    }
  });
});
