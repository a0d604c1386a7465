import { describe, expect, it } from 'vitest';
import { planAnnotations } from '../../src/render/annotations.ts';
import { renderConsole } from '../../src/render/console.ts';
import { renderInspection } from '../../src/render/inspection.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { reportSchema } from '../../src/report/report.ts';
import { expectGolden } from './render-golden.ts';
import { RECOVERY_REPORTS } from './render-recovery-reports.ts';
import { REDIS_REPORTS } from './render-redis-reports.ts';
import { hugeReport, REPORTS } from './render-reports.ts';

const FILES = ['out/report.json', 'out/metrics-snapshot.json'];

describe('golden files', () => {
  for (const [name, report] of Object.entries({
    ...REPORTS,
    ...RECOVERY_REPORTS,
    ...REDIS_REPORTS,
    huge: hugeReport(),
  })) {
    const maxBytes = name === 'huge' ? 30_000 : 1_000_000;

    it(`summary of a ${name} run`, () => {
      expectGolden(`summary-${name}.md`, renderSummary(report, { maxBytes, files: FILES }));
    });

    it(`console of a ${name} run`, async () => {
      const text = await renderConsole(report, { color: false, width: 100, files: FILES });
      if (name !== 'huge') expectGolden(`console-${name}.txt`, text);
      expect(text.length).toBeLessThan(200_000);
    });

    it(`annotations of a ${name} run`, () => {
      const plan = planAnnotations(report, { workspace: '/work/repo' });
      const text = `${JSON.stringify(plan, null, 2)}\n`;
      if (name !== 'huge') expectGolden(`annotations-${name}.json`, text);
      else expect(plan).toHaveLength(9 + 10);
    });
  }

  for (const [name, report] of Object.entries(REDIS_REPORTS)) {
    it(`inspection of a ${name} run`, () => {
      expectGolden(`inspection-${name}.txt`, renderInspection(report));
    });
  }

  it('never changes the report', async () => {
    for (const each of Object.values({ ...REPORTS, ...RECOVERY_REPORTS, ...REDIS_REPORTS })) {
      const before = structuredClone(each);
      renderSummary(each, { maxBytes: 1_000_000 });
      await renderConsole(each, { color: true, width: 80 });
      planAnnotations(each, { workspace: '/work/repo' });
      expect(each).toEqual(before);
    }
  });

  it('tells of reports that are what the schema says', () => {
    for (const each of Object.values({ ...RECOVERY_REPORTS, ...REDIS_REPORTS }))
      expect(reportSchema.parse(each)).toEqual(each);
  });
});
