import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { planAnnotations } from '../../src/render/annotations.ts';
import { renderConsole } from '../../src/render/console.ts';
import { headlineOf } from '../../src/render/headline.ts';
import { markdownFence } from '../../src/render/markdown.ts';
import { fileText, restoreCommands } from '../../src/render/recovery.ts';
import { changeState } from '../../src/render/recovery-amounts.ts';
import { renderSummary } from '../../src/render/summary.ts';
import type { Recovery, Report } from '../../src/report/report.ts';
import {
  changedFile,
  compaction,
  complete,
  orphan,
  RECOVERY_REPORTS,
  recovered,
  recovery,
  remove,
} from './render-recovery-reports.ts';
import { anomaly, artifact, HOSTILE, report, scan } from './render-reports.ts';

const WORKSPACE = { workspace: '/ws' };
const PLAIN = { color: false, width: 100 };

function one(how: Recovery, more: Partial<Report> = {}): Report {
  const findings = [anomaly('torn-tail', 'data/a.log', 9)];
  return report({ artifacts: [recovered('data/a.log', findings, how, null)], ...more });
}

function recoveredBy(how: Recovery) {
  return { ...recovered('data/a.log', [], how, null), recovery: how };
}

function summaryOf(each: Report): string {
  return renderSummary(each, { maxBytes: 1_000_000 });
}

describe('the commands that undo a quarantine', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'papyra-restore-'));
    mkdirSync(join(directory, 'quarantine'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const NAMES = [
    'plain.log',
    "it's here",
    '-rf',
    '$(touch forged)',
    '`touch forged`',
    '; touch forged #',
    '*',
    'two\nlines',
    '::error::x',
    ' ##[error] ::x',
    '\x1b[31mred',
    '\u202egnp.exe',
    'back\\slash\\',
    '"quoted" \'twice\'',
    'naïve 👍\ufe0f',
  ];

  /** Files in quarantine, each with its name for content, and the recovery that put them there. */
  function quarantine(): Recovery {
    const files = NAMES.map((name, index) => {
      const movedTo = `quarantine/${name}.quarantine.${index}`;
      writeFileSync(join(directory, movedTo), `original ${name}`);
      return index % 2 === 0
        ? orphan(name, movedTo)
        : changedFile(name, [remove('bom', 1, 0, 3)], { moved_to: movedTo });
    });
    for (const { path, changes } of files) {
      if (changes[0]?.action === 'remove') writeFileSync(join(directory, path), 'mended');
    }
    return recovery(files, { mode: 'quarantine' });
  }

  function expectRestored(): void {
    expect(readdirSync(join(directory, 'quarantine'))).toEqual([]);
    expect(readdirSync(directory).sort()).toEqual([...NAMES, 'quarantine'].sort());
    for (const name of NAMES) expect(readFileSync(join(directory, name), 'utf8')).toBe(`original ${name}`);
  }

  it('put every original back, as the console shows them', async () => {
    const text = await renderConsole(one(quarantine()), PLAIN);
    const commands = text.split('\n').filter((line) => line.trimStart().startsWith('mv -- '));
    expect(commands).toHaveLength(NAMES.length);
    execFileSync('bash', ['-c', commands.join('\n')], { cwd: directory });
    expectRestored();
  });

  it('put every original back, as the summary shows them', () => {
    const [, block = ''] =
      /^(?:`{3,})shell\n((?:mv -- .*\n)+)`{3,}$/m.exec(summaryOf(one(quarantine()))) ?? [];
    execFileSync('bash', ['-c', block], { cwd: directory });
    expectRestored();
    expect(existsSync(join(directory, 'forged'))).toBe(false);
  });
});

describe('which originals can be put back', () => {
  const files = [
    changedFile('a.1', [complete(1, 5)], { moved_to: 'q/a.1' }),
    changedFile('a', [complete(1, 5)], { moved_to: 'q/a' }),
    orphan('a.bak', 'q/a.bak'),
  ];

  it('are those that went, of a recovery that failed on the way', () => {
    const failed = recovery(files, {
      status: 'failed',
      repaired_files: ['a.1'],
      quarantined_files: ['q/a.1', 'q/a'],
    });
    expect(files.map((file) => changeState(failed, file))).toEqual(['done', 'not-done', 'not-done']);
    expect(restoreCommands(recoveredBy(failed))).toEqual(['mv -- q/a.1 a.1']);
  });

  it('are none of a plan and of what was refused', () => {
    for (const status of ['planned', 'refused'] as const) {
      expect(restoreCommands(recoveredBy(recovery(files, { status, repaired_files: [] })))).toEqual([]);
    }
  });

  it('are none of a repair, which keeps no originals', () => {
    expect(restoreCommands(recoveredBy(recovery([changedFile('a', [complete(1, 5)])])))).toEqual([]);
  });
});

describe('what is said of files and ranges', () => {
  it('tells blank lines and byte order marks from damaged records', () => {
    const file = changedFile('a', [remove('bom', 1, 0, 3)], { removed: { records: 0, bytes: 3 } });
    expect(fileText(file, 'done')).toBe('4,320 records (1.2 MB) kept, 3 B (no record) removed');
  });

  it('says that a list which the report cut is not whole', async () => {
    const file = changedFile('a', [remove('bom', 1, 0, 3)], { truncated: true });
    expect(await renderConsole(one(recovery([file])), PLAIN)).toContain(
      '… and more than the report lists; the amounts are complete',
    );
    expect(summaryOf(one(recovery([file])))).toContain('… and more than the report lists');
  });

  it('counts the ranges it leaves out', async () => {
    const ranges = Array.from({ length: 1_000 }, (_, index) =>
      remove('blank-line', index + 1, index, index + 1),
    );
    const large = one(recovery([changedFile('a', ranges), changedFile('b', ranges)]));
    expect(await renderConsole(large, PLAIN)).toContain('… and 995 more; --format json lists all');
    const summary = summaryOf(large);
    expect(summary).toContain('  - … and 900 more: see the JSON report');
    expect(summary).toContain('  - … and 1,000 more: see the JSON report');
    expect(Buffer.byteLength(renderSummary(large, { maxBytes: 3_000 }))).toBeLessThanOrEqual(3_000);
  });

  it('gives counts where tables have no room', () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      recovered(
        `data/${index}`,
        [],
        recovery([changedFile('x'.repeat(4_000), [])]),
        scan(`data/${index}`, []),
        {
          compaction: compaction({ status: index === 0 ? 'refused' : 'done' }),
        },
      ),
    );
    const markdown = renderSummary(report({ artifacts: many }), { maxBytes: 2_000 });
    expect(markdown).toContain('- Recoveries: 500 done\n- Compactions: 1 refused, 499 done\n');
  });

  it('has a fence that nothing in a block can close', () => {
    expect(markdownFence(['a ```` b', '```'])).toBe('`````shell\na ```` b\n```\n`````');
    expect(markdownFence(['a\n```'])).toBe('````shell\na\\n```\n````');
  });
});

describe('no text of a recovery', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('::error::', '##[error]', ' ', '\n', '```', HOSTILE),
  );
  const anyText = fc.array(piece).map((pieces) => pieces.join(''));
  const status = fc.constantFrom('none', 'planned', 'done', 'refused', 'failed' as const);

  function reportOf(text: string, how: Recovery['status']): Report {
    const files = [orphan(text, text), changedFile(text, [remove('bom', 1, 0, 3)], { moved_to: text })];
    const mended = recovery(files, {
      status: how,
      reason: text,
      removed: { records: 1, bytes: 1, kept_at: text },
    });
    return report({
      artifacts: [
        recovered(text, [], mended, null, { compaction: compaction({ status: how, reason: text }) }),
      ],
    });
  }

  it('makes a line that the runner could take for a command', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, status, fc.integer({ min: 0, max: 200 }), async (text, how, width) => {
        const messages = planAnnotations(reportOf(text, how), WORKSPACE).flatMap(({ title, message }) => [
          title,
          message,
        ]);
        const console = await renderConsole(reportOf(text, how), { color: false, width });
        const output = [console, ...messages].join('\n');
        expect(output).not.toContain('##[');
        for (const line of output.split('\n')) {
          expect(line.trimStart().startsWith('::')).toBe(false);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });

  it('gets out of its block in the summary', () => {
    fc.assert(
      fc.property(anyText, status, (text, how) => {
        const markdown = summaryOf(reportOf(text, how));
        const outside = markdown.replace(/^(`{3,})(?:shell|mermaid)\n[\s\S]*?\n\1$/gm, '');
        expect(
          outside.replace(/<\/?(details|details open|summary|code|sub|br|wbr|i|span)>/g, ''),
        ).not.toContain('<');
        expect(outside).not.toContain('```');
        expect(outside).not.toMatch(/@team|\]\(https|:\/\/|\u202e|\x1b/);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the headline', () => {
  const exit = (code: number): Partial<Report> => ({
    verdict: { status: 'fail', exit_code: code, reasons: [] },
  });

  it.each([
    ['recovered', 'passed'],
    ['left', 'failed, recovery left anomalies'],
    ['refused', 'failed, a recovery was refused'],
    ['planned', 'failed, recovery is only planned'],
    ['failed', 'cannot judge'],
    ['overdue', 'failed'],
  ])('of a run that ended %s is "%s"', (name, word) => {
    const each = RECOVERY_REPORTS[name];
    expect(each && headlineOf(each).word).toBe(word);
  });

  it('is no other with warn-only, and with damage that no mode mends', () => {
    const how = recovery([], { status: 'none' });
    expect(headlineOf(one(how, exit(0))).word).toBe('failed, but warn-only lets it pass');
    expect(headlineOf(one(how, exit(2))).word).toBe('failed, recovery left anomalies');
  });
});

describe('annotations', () => {
  const levels = (each: Report) =>
    planAnnotations(each, WORKSPACE).map(({ level, title }) => `${level} ${title}`);

  it('tell a recovery that is done as one notice, and nothing of what was mended', () => {
    const done = report({
      artifacts: [
        recovered(
          'a',
          [anomaly('bom', 'a', 1)],
          recovery([changedFile('a', [remove('bom', 1, 0, 3)])]),
          scan('a', []),
        ),
      ],
    });
    expect(levels(done)).toEqual(['notice Papyra health: passed', 'notice Recovered a']);
  });

  it('tell nothing of a plan, and nothing of what is within its limits', () => {
    const calm = report({
      artifacts: [
        recovered('a', [], recovery([changedFile('a', [])], { status: 'planned' }), null, {
          compaction: compaction({ status: 'none' }),
        }),
        artifact('b', [], { compaction: compaction({ status: 'done' }) }),
      ],
    });
    expect(levels(calm)).toEqual(['notice Papyra health: passed']);
  });

  it('keep to nine errors and ten notices', () => {
    const many = report({
      artifacts: Array.from({ length: 60 }, (_, index) =>
        recovered(
          `a${index}`,
          [],
          recovery([], { status: index % 2 === 0 ? 'refused' : 'done', reason: 'why' }),
          null,
        ),
      ),
      verdict: { status: 'fail', exit_code: 2, reasons: [] },
    });
    const count = (level: string) => levels(many).filter((each) => each.startsWith(level)).length;
    expect([count('error'), count('notice'), count('warning')]).toEqual([9, 10, 0]);
  });
});
