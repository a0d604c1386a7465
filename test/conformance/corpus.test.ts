import { describe, expect, test } from 'vitest';
import { readCorpus } from './cases.ts';
import { examineCase, inCanonicalOrder, papyraAnomalies } from './scan.ts';

const SIZES = { edge: 91, json: 120, 'json-utf8': 120, rotating: 120 };

describe.each(Object.entries(SIZES))('the corpus %s', (name, size) => {
  const cases = readCorpus(name);
  const readable = cases.filter(({ truth }) => truth.scan.raises === undefined);
  const crashing = cases.filter(({ truth }) => truth.scan.raises !== undefined);

  test('is whole', () => {
    expect(cases).toHaveLength(size);
  });

  test('is answered as Papyra answers it', async () => {
    for (const testCase of readable) {
      const artifact = await examineCase(testCase);
      const { anomalies = [], metrics } = testCase.truth.scan;
      expect(papyraAnomalies(artifact), testCase.id).toEqual(inCanonicalOrder(anomalies));
      expect(artifact.scan.counts.papyra, testCase.id).toBe(anomalies.length);
      expect(artifact.metrics, testCase.id).toEqual(metrics);
      const unreadable = anomalies.some(({ type }) => type === 'PARTIAL_WRITE');
      expect(artifact.exit_code, testCase.id).toBe(unreadable ? 3 : anomalies.length > 0 ? 1 : 0);
    }
  });

  test('deviation invalid-utf8: where Papyra crashes, the line is named and the scan goes on', async () => {
    for (const testCase of crashing) {
      expect(testCase.truth.scan.raises, testCase.id).toBe('UnicodeDecodeError');
      const artifact = await examineCase(testCase);
      const rules = Object.keys(artifact.scan.counts.by_rule);
      // A character that the end of the file cuts in two is a torn tail; any other bad byte is named as such.
      expect(rules.includes('invalid-utf8') || rules.includes('torn-tail'), testCase.id).toBe(true);
      expect(artifact.exit_code, testCase.id).toBe(1);
      expect(artifact.scan.coverage.scanned, testCase.id).toBe(artifact.scan.coverage.total);
    }
  });
});
