import { describe, expect, it } from 'vitest';
import { adviceOn, groupFindings } from '../../src/render/findings.ts';
import type { Recovery } from '../../src/report/report.ts';
import { recovered, recovery } from './render-recovery-reports.ts';
import { anomaly, artifact, report, scan } from './render-reports.ts';

describe('findings by file and rule', () => {
  it('puts errors first, then the most frequent, ignored ones last', () => {
    const groups = groupFindings(
      report({
        artifacts: [
          artifact(
            'b',
            [1, 2, 3].map((line) => anomaly('missing-field', 'b', line)),
          ),
          artifact('a', [anomaly('blank-line', 'a', 1), anomaly('torn-tail', 'a', 9)]),
          artifact(
            'c',
            [1, 2].map((line) => anomaly('blank-line', 'c', line)),
          ),
          artifact('d', [anomaly('nul-hole', 'd', 1)], { mode: 'ignore' }),
        ],
      }),
      1,
    );
    expect(groups.map(({ path, rule, count, samples }) => [path, rule, count, samples.length])).toEqual([
      ['c', 'blank-line', 2, 1],
      ['a', 'blank-line', 1, 1],
      ['a', 'torn-tail', 1, 1],
      ['b', 'missing-field', 3, 1],
      ['d', 'nul-hole', 1, 1],
    ]);
  });

  it('tells the true count of one file when the list was capped', () => {
    const list = [anomaly('blank-line', 'a', 1)];
    const counts = { ...scan('a', list).counts, total: 500, by_rule: { 'blank-line': 499, bom: 1 } };
    const groups = groupFindings(
      report({ artifacts: [artifact('a', list, { scan: scan('a', list, { truncated: true, counts }) })] }),
      5,
    );
    expect(groups).toMatchObject([
      { rule: 'blank-line', count: 499, atLeast: false },
      { rule: 'bom', path: 'a', count: 1, samples: [], severity: 'error' },
    ]);
  });

  it('says "or more" where a capped list cannot tell in which file of the set they are', () => {
    const list = [anomaly('blank-line', 'a.1', 1)];
    const [file] = scan('a', []).files;
    const files = [file, file].filter((each) => each !== undefined);
    const counts = { ...scan('a', list).counts, total: 9, by_rule: { 'blank-line': 9 } };
    const set = artifact('a', list, { scan: scan('a', list, { truncated: true, counts, files }) });
    expect(groupFindings(report({ artifacts: [set] }), 5)).toMatchObject([{ count: 1, atLeast: true }]);
  });

  it('survives file names that are names of objects', () => {
    const list = [anomaly('blank-line', '__proto__', 1), anomaly('blank-line', 'constructor', 2)];
    const groups = groupFindings(report({ artifacts: [artifact('__proto__', list)] }), 5);
    expect(groups.map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
  });

  it('advises only when damage stops the run', () => {
    const advice = (mode: 'ignore' | 'scan_only') =>
      adviceOn(groupFindings(report({ artifacts: [artifact('a', [anomaly('bom', 'a', 1)], { mode })] }), 1));
    expect(advice('scan_only')).toContain('Keep a copy');
    expect(advice('ignore')).toBeNull();
  });

  it('points to the plan before a recovery, and to quarantine after one that leaves orphans', () => {
    const advice = (rule: 'orphaned-file' | 'bom', how: Recovery | null, after = [anomaly(rule, 'a', 1)]) =>
      adviceOn(
        groupFindings(
          report({ artifacts: [recovered('a', [anomaly('bom', 'a', 1)], how, scan('a', after))] }),
          1,
        ),
      );
    expect(advice('bom', null)).toContain('persistence recover --plan');
    expect(advice('orphaned-file', recovery([]))).toContain('quarantine moves them aside');
    expect(advice('orphaned-file', recovery([], { mode: 'quarantine' }))).toBeNull();
    expect(advice('bom', recovery([]))).toBeNull();
    expect(advice('bom', null, [])).toBeNull();
  });

  it('are those that are there after the recovery', () => {
    const before = [anomaly('bom', 'a', 1), anomaly('torn-tail', 'a', 9)];
    const left = recovered('a', before, recovery([]), scan('a', [anomaly('torn-tail', 'a', 8)]));
    expect(groupFindings(report({ artifacts: [left] }), 1)).toMatchObject([
      { rule: 'torn-tail', count: 1, samples: [{ line: 8 }] },
    ]);
  });
});
