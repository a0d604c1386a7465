/** Files, put to every engine and to CPython: do they agree? */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Compared, compareWithCPython, type Disagreement } from './comparison.ts';
import type { CPython } from './cpython.ts';
import type { Engine, FuzzFile, Outcome } from './engines.ts';
import { isSameTold, shown } from './recorder.ts';

type Group = Engine['group'];

interface Scanned {
  readonly engine: string;
  readonly outcomes: readonly (Outcome | null)[];
}

/** Scans files with every engine; the first engine of a group speaks for it to CPython. One answer for each file. */
export async function checkFiles(
  files: readonly FuzzFile[],
  engines: readonly Engine[],
  cpython: CPython,
): Promise<Compared[]> {
  const judged = files.map(({ bytes }) => cpython.judge(bytes));
  const firsts = new Map<Group, Scanned>();
  const disagreements: (Disagreement | null)[] = files.map(() => null);
  for (const engine of engines) {
    const scanned = { engine: engine.name, outcomes: await outcomesOf(engine, files) };
    const first = firsts.get(engine.group);
    if (first === undefined) firsts.set(engine.group, scanned);
    else {
      for (const index of files.keys()) disagreements[index] ??= disagreementOn(index, first, scanned);
    }
  }
  const said = (group: Group, index: number) => firsts.get(group)?.outcomes[index] ?? null;
  const answers = await Promise.all(judged);
  return files.map((file, index) => {
    const compared = compareWithCPython(file, answers[index] ?? [], cpython.limitsDepth, {
      told: said('scanner', index)?.told ?? null,
      facts: said('scanner', index)?.rest[0] ?? null,
      found: said('file', index)?.found ?? null,
    });
    return { ...compared, disagreement: disagreements[index] ?? compared.disagreement };
  });
}

/** An engine that throws has said so of the file at which it threw, and of those behind it. */
async function outcomesOf(engine: Engine, files: readonly FuzzFile[]): Promise<(Outcome | null)[]> {
  const outcomes: (Outcome | null)[] = [];
  try {
    for await (const outcome of engine.scan(files)) {
      outcomes.push(outcome);
      // So that CPython is heard, which else would have to wait.
      await nextTurn();
    }
  } catch (error) {
    const thrown = {
      told: [],
      found: [],
      rest: [`it throws ${error instanceof Error ? error.stack : error}`],
    };
    return files.map((_, index) => outcomes[index] ?? thrown);
  }
  return outcomes;
}

function disagreementOn(index: number, first: Scanned, scanned: Scanned): Disagreement | null {
  const [left, right] = [first.outcomes[index] ?? null, scanned.outcomes[index] ?? null];
  if (left === null || right === null) return null;
  const disagreement = (line: number | null, says: string, saysOther: string): Disagreement => ({
    message: `"${first.engine}" says: ${says}\n"${scanned.engine}" says: ${saysOther}`,
    line,
    among: [first.engine, scanned.engine],
  });
  for (let at = 0; at < Math.max(left.told.length, right.told.length); at++) {
    const [call, otherCall] = [left.told[at], right.told[at]];
    if (isSameTold(call, otherCall)) continue;
    const lines = [call, otherCall].flatMap((told) => (told === undefined ? [] : [told.line]));
    return disagreement(Math.min(...lines), shown(call), shown(otherCall));
  }
  for (let at = 0; at < Math.max(left.rest.length, right.rest.length); at++) {
    const [text, otherText] = [left.rest[at], right.rest[at]];
    if (text !== otherText) return disagreement(null, text ?? 'nothing more', otherText ?? 'nothing more');
  }
  return null;
}
