import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../src/render/summary.ts';
import { RECOVERY_REPORTS } from './render-recovery-reports.ts';
import { anomaly, artifact, check, HOSTILE, hugeReport, REPORTS, report, source } from './render-reports.ts';

const OWN_TAGS = /<\/?(details|details open|summary|code|sub|br|wbr|i|span)>/g;

describe('the byte budget', () => {
  const huge = hugeReport();

  it.each([1_000_000, 500_000, 60_000, 20_000, 8_000, 3_000, 1_000, 300, 50, 3, 0])(
    'is kept at %i bytes',
    (maxBytes) => {
      const markdown = renderSummary(huge, { maxBytes });
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
      if (maxBytes >= 300) expect(markdown).toContain('❌ Papyra health: failed');
      if (maxBytes >= 1_000) {
        expect(markdown).toContain('- reason 0 ');
        expect(markdown).toMatch(/more reasons: see the JSON report/);
      }
      if (maxBytes <= 60_000 && maxBytes >= 1_000) expect(markdown).toContain('Shortened to fit');
    },
  );

  it('is kept for every report and every budget', () => {
    const reports = [...Object.values({ ...REPORTS, ...RECOVERY_REPORTS }), huge];
    fc.assert(
      fc.property(fc.constantFrom(...reports), fc.nat(20_000), (each, maxBytes) => {
        const markdown = renderSummary(each, { maxBytes });
        expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(maxBytes);
        expect(Buffer.from(markdown).toString()).toBe(markdown);
      }),
      { numRuns: 60 },
    );
  });

  it('gives counts where tables have no room', () => {
    const markdown = renderSummary(huge, { maxBytes: 3_000 });
    expect(markdown).toContain('5,000 fail, 0 warn, 0 no-data, 5,000 pass');
    expect(markdown).toContain(
      '33,334 errors and 66,666 warnings (33,334 invalid-json, 66,666 missing-field)',
    );
    expect(markdown).toContain('everything but the counts is left out');
  });

  it('says how many rows were left out', () => {
    const markdown = renderSummary(huge, { maxBytes: 60_000 });
    expect(markdown).toContain('_… and 4,975 more checks that did not pass: see the JSON report._');
    expect(markdown).toContain('_… and 475 more problems: see the JSON report._');
  });

  it('says that the list of findings was capped', () => {
    const list = [anomaly('blank-line', 'a', 1)];
    const capped = artifact('a', list);
    capped.scan.truncated = true;
    capped.scan.counts.total = 700;
    expect(renderSummary(report({ artifacts: [capped] }), { maxBytes: 100_000 })).toContain(
      'capped at 1 of 700 in 1 artifact; the counts are complete',
    );
  });
});

describe('what it says', () => {
  const summary = (more: Parameters<typeof report>[0]) =>
    renderSummary(report(more), { maxBytes: 1_000_000 });

  it('holds no markup but its own, whatever the report holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const text = `${noise}${HOSTILE}`;
        const markdown = summary({
          artifacts: [artifact(text, [anomaly('bom', text, 1, { message: text, detail: text })])],
          metrics: [source(text, { message: text })],
          problems: [{ subject: text, message: text, severity: 'error' }],
          checks: [check(text, { subject: text, message: text, status: 'fail', observed: null })],
          settings: { [text]: { value: text, from: text } },
          verdict: { status: 'fail', exit_code: 1, reasons: [text] },
        });
        expect(markdown.replace(OWN_TAGS, '')).not.toContain('<');
        expect(markdown).not.toMatch(/@team|\]\(https|:\/\/|\u202e|\x1b/);
        for (const line of markdown.split('\n')) {
          if (line.startsWith('|')) expect([5, 6, 7, 4]).toContain(line.split('|').length - 1);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows breaches before passes, and folds passes away beside a breach', () => {
    const checks = [
      check('a <= 0'),
      check('b <= 0', { status: 'warn' }),
      check('c <= 0', { status: 'fail' }),
    ];
    const markdown = summary({ checks, verdict: { status: 'fail', exit_code: 1, reasons: [] } });
    const order = ['c &lt;= 0', 'b &lt;= 0', '<summary>✅ 1 check passed', 'a &lt;= 0'];
    expect(order.map((part) => markdown.indexOf(part))).toEqual(
      order.map((part) => markdown.indexOf(part)).sort((a, b) => a - b),
    );
    expect(order.every((part) => markdown.includes(part))).toBe(true);
  });

  it('says what share was read when it was not all', () => {
    const partial = artifact('redis');
    partial.scan.coverage = { unit: 'entries', scanned: 1_000, total: 52_310 };
    expect(summary({ artifacts: [{ ...partial, exit_code: 3 }] })).toContain(
      'read&nbsp;1,000&nbsp;of&nbsp;52,310&nbsp;entries',
    );
    expect(summary({ artifacts: [partial] })).toContain(
      'sample:&nbsp;1,000&nbsp;of&nbsp;52,310&nbsp;entries,<br>the&nbsp;newest&nbsp;of&nbsp;each&nbsp;stream',
    );
  });

  it('puts events of many types into one last slice, and no name can end the chart', () => {
    const many = artifact('a');
    many.scan.events = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`"]\n\`\`\`\n${index}`, index + 1]),
    );
    const markdown = summary({ artifacts: [many] });
    expect(markdown).toContain('"23 more types" : 276');
    expect(markdown.match(/```/g)).toHaveLength(4);
  });

  it('says something calm about a run that saw nothing but metrics', () => {
    expect(summary({ metrics: [source('m.json')], checks: [check('a <= 0')] })).toContain(
      'Read 1 metrics source; the one check passed.',
    );
    expect(summary({})).toContain('Nothing was scanned.');
  });
});
