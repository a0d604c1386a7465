import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderConsole } from '../../src/render/console.ts';
import { anomaly, artifact, check, HOSTILE, hugeReport, REPORTS, report, source } from './render-reports.ts';

const PLAIN = { color: false, width: 100 };

describe('the console text', () => {
  it('holds no line that the runner could take for a command, whatever the report holds', async () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('::error::', '##[error]', ' ', '\n', HOSTILE),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.integer({ min: 0, max: 200 }), async (pieces, width) => {
        const text = pieces.join('');
        const output = await renderConsole(
          report({
            artifacts: [artifact(text, [anomaly('bom', text, 1, { message: text, detail: text })])],
            metrics: [source(text, { message: text, status: 'error' })],
            baseline: { source: text, status: 'ok', generated_at: text },
            problems: [{ subject: text, message: text, severity: 'error' }],
            checks: [check(text, { subject: text, message: text, status: 'fail' })],
            verdict: { status: 'fail', exit_code: 1, reasons: [text] },
          }),
          { color: false, width, files: [text] },
        );
        expect(output).not.toContain('##[');
        for (const line of output.split('\n')) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });

  it('has colours only when asked', async () => {
    expect(await renderConsole(REPORTS.damaged, PLAIN)).not.toContain('\x1b');
    const colored = await renderConsole(REPORTS.damaged, { ...PLAIN, color: true });
    expect(colored).toContain('\x1b[31m');
    expect(colored.replace(/\x1b\[\d+m/g, '')).toBe(await renderConsole(REPORTS.damaged, PLAIN));
  });

  it('wraps prose and keeps locations whole', async () => {
    const output = await renderConsole(REPORTS.damaged, { color: false, width: 60 });
    const lines = output.split('\n');
    expect(lines).toContain(
      '    data/events.ndjson:1204:101: glued-records: a torn record runs into the next one, which is intact from here',
    );
    expect(lines.slice(0, 3).every((line) => line.length <= 60)).toBe(true);
  });

  it('counts what it does not list', async () => {
    const output = await renderConsole(hugeReport(), PLAIN);
    expect(output).toContain('… and 4,950 more checks that did not pass');
    expect(output).toContain('… and 950 more reasons');
    expect(output).toContain('… and 1,951 more artifacts');
    expect(output).toMatch(/… and \d+ more like this/);
  });

  it('repeats the verdict at the end of a long output only', async () => {
    expect((await renderConsole(REPORTS.damaged, PLAIN)).match(/Papyra health: failed/g)).toHaveLength(2);
    expect((await renderConsole(REPORTS.healthy, PLAIN)).match(/Papyra health: passed/g)).toHaveLength(1);
  });
});
