/** Plugins as tests write them: modules in real directories, and the whole gate around them. */
import { expect } from 'vitest';
import { type GateTask, runGate, WHOLE_GATE } from '../../src/gate.ts';
import { type Report, reportSchema } from '../../src/report/report.ts';
import { NO_SIGNAL } from './doctor-options.ts';
import { eventLine, temporaryDirectory } from './temporary.ts';

export const EXAMINE: GateTask = { ...WHOLE_GATE, writesFiles: false };

interface GateRun {
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, string>>;
  readonly task?: GateTask;
  readonly signal?: AbortSignal;
  readonly cwd?: string;
}

/** The report of a run with these plugins, all of them named in the settings. It is one that the schema allows. */
export async function reportWith(
  plugins: Readonly<Record<string, string>>,
  { files = {}, settings = {}, task = EXAMINE, signal = NO_SIGNAL, cwd: given }: GateRun = {},
): Promise<Report> {
  const cwd = given ?? temporaryDirectory({ ...plugins, ...files });
  const inputs = { plugins: Object.keys(plugins).join('\n'), ...settings };
  const { report } = await runGate(
    { given: new Map(Object.entries(inputs)), givenAs: 'flag', withConfigFile: false, cwd },
    { cwd, run: null, now: new Date(0), hooks: [], mask: () => {}, signal },
    task,
  );
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  return report;
}

/** A plugin with one backend, whose members are written as in an object. */
export function backend(members: string, path = 'queue'): string {
  return `export default (gate) => gate.registerBackend({ kind: 'queue', path: ${JSON.stringify(path)}, ${members} });`;
}

/** A plugin with one metric and, maybe, hooks. */
export function metric(members: string, hooks = ''): string {
  return `export default (gate) => {
    let total = 0;
    const counted = {
      name: 'scans.seen',
      handleEvent(event) { if (event.type !== 'scan.finished') return false; total++; return true; },
      snapshot: () => ({ name: 'scans.seen', dimensions: { total } }),
    };
    gate.registerMetric(Object.assign(counted, { ${members} }));
    ${hooks === '' ? '' : `gate.registerHook({ ${hooks} });`}
  };`;
}

export const GOOD = JSON.stringify(eventLine(1).trimEnd());
export const WHOLE = backend(`scan(scan) { scan.record(${GOOD}); }`);
export const EMPTY = 'scan(scan) { scan.expect(0); }';
export const DAMAGED = `scan(scan) { scan.record(${GOOD}, { entry: 'row 1' }); scan.record('{"kind"', { entry: 'row 2' }); }`;
export const LOG = { files: { 'e.ndjson': eventLine(1) }, settings: { path: 'e.ndjson' } };

export function errorsOf({ problems }: Report): string[] {
  return problems.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

export function expectCannotJudge(report: Report, ...words: string[]): void {
  expect(report.verdict).toMatchObject({ status: 'cannot-judge', exit_code: 3 });
  for (const word of words) expect(errorsOf(report).join('\n')).toContain(word);
}
