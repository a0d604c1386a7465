/** docs/recorder.md is held to the code. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readMetrics } from '../../src/metrics/detect.ts';
import { PersistenceMetrics } from '../../src/recorder/persistence-metrics.ts';
import { NEXT_STATES } from '../support/recorder-rig.ts';
import { ROOT } from '../support/run.ts';
import { temporaryDirectory } from '../support/temporary.ts';

const PAGE = readFileSync(join(ROOT, 'docs/recorder.md'), 'utf8');

/** Cells of the rows of the table under a heading, without its head. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = PAGE.split(`${heading}\n`);
  const [, table = ''] = /\n(?:\|.*\n)(?:\|[-|]+\n)((?:\|.*\n)+)/.exec(section) ?? [];
  return table
    .trim()
    .split('\n')
    .map((row) => row.slice(1, -1).split('|'));
}

function codesIn(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

/** The types of events with their fields, as the source declares them. */
function declaredEvents(): Record<string, string[]> {
  const source = readFileSync(join(ROOT, 'src/recorder/persistence-events.ts'), 'utf8');
  const events: Record<string, string[]> = {};
  for (const [, base, body = ''] of source.matchAll(
    /^export interface \w+( extends OfArtifact)? \{\n([^}]*)\}/gm,
  )) {
    const type = /readonly type: '([^']+)'/.exec(body)?.[1] ?? '';
    const fields = [...body.matchAll(/^ {2}readonly (\w+):/gm)].map(([, name = '']) => name);
    events[type] = [...(base === undefined ? [] : ['artifact']), ...fields.filter((name) => name !== 'type')];
  }
  return events;
}

describe('docs/recorder.md', () => {
  test('has every event, with all its fields', () => {
    const declared = declaredEvents();
    expect(Object.keys(declared)).toHaveLength(10);
    const fieldNames = new Set(Object.values(declared).flat());
    const documented = rowsUnder('## Events').map(([type, , fields]) => [
      codesIn(type)[0],
      codesIn(fields).filter((code) => fieldNames.has(code)),
    ]);
    expect(Object.fromEntries(documented)).toEqual(declared);
  });

  test('has the ten counters, in their order', () => {
    const names = rowsUnder('## Counters').flatMap(([name]) => codesIn(name));
    expect(names).toEqual(Object.keys(new PersistenceMetrics('x').snapshot()));
  });

  test('has the states and where each leads, as random runs have found them', () => {
    const documented = rowsUnder('### States').map((cells) => [codesIn(cells[0])[0], codesIn(cells.at(-1))]);
    expect(Object.fromEntries(documented)).toEqual(NEXT_STATES);
  });

  test('says of each state what the docstring of the recorder says', () => {
    const source = readFileSync(join(ROOT, 'src/recorder/recorder-contract.ts'), 'utf8');
    const states = Object.keys(NEXT_STATES);
    const rows = [...source.matchAll(/^ \* \| `(\w+)`.*\| ([^|]+)\|$/gm)].map(([, state, next]) => [
      state,
      codesIn(next),
    ]);
    expect(rows.map(([state]) => state)).toEqual(states);
    expect(Object.fromEntries(rows)).toEqual(NEXT_STATES);
  });

  test('has an example that runs, and a snapshot that the gate reads as the page says', () => {
    const [, code = ''] = /```ts\n(.*?)```/s.exec(PAGE) ?? [];
    const source = pathToFileURL(join(ROOT, 'src/extend.ts')).href;
    const directory = temporaryDirectory({ 'example.ts': code.replace('papyra-health-gate', source) });
    const printed = execFileSync(process.execPath, [join(directory, 'example.ts')], { encoding: 'utf8' });
    expect(readMetrics(printed, 'example', null)).toMatchObject({
      form: 'recorder',
      values: { 'document.save.attempts.total': 2, 'document.save.attempts.failure_total': 1 },
    });
    expect(PAGE).toContain('`document.save.attempts.failure_total`');
  });
});
