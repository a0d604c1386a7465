import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Annotation, type AnnotationLevel, planAnnotations } from '../../src/render/annotations.ts';
import { anomaly, artifact, check, HOSTILE, hugeReport, REPORTS, report } from './render-reports.ts';

const WORKSPACE = { workspace: '/home/runner/work/repo' };

function ofLevel(plan: readonly Annotation[], level: AnnotationLevel): Annotation[] {
  return plan.filter((annotation) => annotation.level === level);
}

/** The annotation of one finding in a file of this name. */
function findingIn(path: string, workspace: string): Annotation | undefined {
  const { workspace: _, ...options } = { ...WORKSPACE };
  return planAnnotations(report({ artifacts: [artifact(path, [anomaly('bom', path, 3)])] }), {
    ...options,
    workspace,
  })[1];
}

describe('the caps of the platform', () => {
  it('are kept, with a word on what was left out at the end of each level', () => {
    const plan = planAnnotations(hugeReport(), WORKSPACE);
    expect(ofLevel(plan, 'error')).toHaveLength(9);
    expect(ofLevel(plan, 'warning')).toHaveLength(10);
    expect(plan[0]?.title).toBe('Papyra health: failed');
    // 5,000 breaches and a third of the 1,200 groups of findings, of which 7 are shown
    expect(ofLevel(plan, 'error').at(-1)?.message).toMatch(/^5,393 more errors are not shown here/);
    expect(ofLevel(plan, 'warning').at(-1)?.message).toContain('the JSON report the full one');
  });

  it('hold for texts of any length', () => {
    const long = HOSTILE.repeat(500);
    const plan = planAnnotations(
      report({
        artifacts: [artifact(long, [anomaly('bom', long, 1, { message: long, detail: long })])],
        problems: [{ subject: long, message: long, severity: 'error' }],
        checks: [check(long, { status: 'fail', message: long })],
        verdict: {
          status: 'fail',
          exit_code: 1,
          reasons: Array.from({ length: 100 }, () => '😀'.repeat(9_000)),
        },
      }),
      WORKSPACE,
    );
    expect(plan).toHaveLength(4);
    for (const { message, title } of plan) {
      expect(message.length).toBeLessThanOrEqual(4_096);
      expect(title.length).toBeLessThanOrEqual(255);
    }
    expect(plan[0]?.message).toContain('and 90 more reasons');
  });

  it('hold for any number of anything', () => {
    const counts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(30), fc.boolean());
    fc.assert(
      fc.property(counts, ([problems, breaches, findings, softened]) => {
        const plan = planAnnotations(
          report({
            artifacts: Array.from({ length: findings }, (_, index) =>
              artifact(`f${index}`, [anomaly(index % 2 === 0 ? 'bom' : 'non-object', `f${index}`, 1)]),
            ),
            problems: Array.from({ length: problems }, () => ({
              subject: 's',
              message: 'm',
              severity: 'warn',
            })),
            checks: Array.from({ length: breaches }, (_, index) =>
              check(`c${index}`, { status: index % 3 === 0 ? 'no-data' : 'fail' }),
            ),
            verdict: { status: 'fail', exit_code: softened ? 0 : 1, reasons: [] },
          }),
          WORKSPACE,
        );
        expect(ofLevel(plan, 'error').length).toBeLessThanOrEqual(softened ? 0 : 9);
        expect(ofLevel(plan, 'warning').length).toBeLessThanOrEqual(10);
        expect(ofLevel(plan, 'notice').length).toBeLessThanOrEqual(10);
        expect(plan[0]?.title).toMatch(/^Papyra health: failed/);
      }),
    );
  });
});

describe('where an annotation stands', () => {
  it('has one line and its columns', () => {
    expect(findingIn('data/a.ndjson', '/ws')).toMatchObject({
      file: 'data/a.ndjson',
      startLine: 3,
      endLine: 3,
      startColumn: 1,
      endColumn: 1,
    });
  });

  it.each([
    ['/ws/data/a', '/ws', 'data/a'],
    ['./data/../data/a', '/ws', 'data/a'],
    ['..data/a', '/ws', '..data/a'],
    ['odd\\name', '/ws', 'odd\\name'],
    ['D:\\a\\repo\\data\\a.ndjson', 'D:\\a\\repo', 'data/a.ndjson'],
    ['data\\a.ndjson', 'D:\\a\\repo', 'data/a.ndjson'],
  ])('%s in %s is %s', (path, workspace, file) => {
    expect(findingIn(path, workspace)?.file).toBe(file);
  });

  it.each([
    ['/elsewhere/a', '/ws'],
    ['../a', '/ws'],
    ['/ws2/a', '/ws'],
    ['C:\\a', 'D:\\a\\repo'],
    ['new\nline', '/ws'],
  ])('%j in %s has no file, and is named in the message', (path, workspace) => {
    const annotation = findingIn(path, workspace);
    expect(annotation).not.toHaveProperty('file');
    expect(annotation).not.toHaveProperty('startLine');
    expect(annotation?.message).toContain(path.replace('\n', '\\n'));
  });

  it('has no columns without a line', () => {
    const plan = planAnnotations(REPORTS.damaged, WORKSPACE);
    const orphan = plan.find(({ title }) => title.startsWith('orphaned-file'));
    expect(orphan).toMatchObject({ file: 'data/actors.log.bak' });
    expect(orphan).not.toHaveProperty('startLine');
    expect(orphan).not.toHaveProperty('startColumn');
  });
});

describe('what level it has', () => {
  it('is nothing but a notice for a passed run', () => {
    expect(planAnnotations(REPORTS.healthy, WORKSPACE)).toMatchObject([{ level: 'notice' }]);
  });

  it('is never an error with warn-only', () => {
    const plan = planAnnotations(REPORTS['warn-only'], WORKSPACE);
    expect(plan[0]).toMatchObject({
      level: 'warning',
      title: 'Papyra health: failed, but warn-only lets it pass',
    });
    expect(ofLevel(plan, 'error')).toEqual([]);
  });

  it('is a notice for an artifact whose check ignores findings', () => {
    const ignored = artifact('a', [anomaly('bom', 'a', 1)], { mode: 'ignore' });
    expect(planAnnotations(report({ artifacts: [ignored] }), WORKSPACE)[1]?.level).toBe('notice');
  });
});
