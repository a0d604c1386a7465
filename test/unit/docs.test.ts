/** The documentation is held to the code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalName, KNOWN_METRICS } from '../../src/metrics/vocabulary.ts';
import { RULE_NAMES, RULES } from '../../src/ndjson/anomaly.ts';
import { artifactFacts } from '../../src/report/facts.ts';
import { METRICS_FORMS } from '../../src/report/report-words.ts';
import { REDIS_OPTION_DEFAULTS, REDIS_OPTIONS } from '../../src/settings/redis-options.ts';
import { ROOT } from '../support/run.ts';
import { artifact } from './render-reports.ts';

const DOCS = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...DOCS.map((name) => `docs/${name}`),
];

function read(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

/** Cells of the table rows whose first cell holds code. */
function codeRows(page: string): string[][] {
  return [...read(page).matchAll(/^\| (`.*) \|$/gm)].map(([, row]) => (row as string).split(' | '));
}

function codesIn(cell: string | undefined): string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, code]) => code as string);
}

describe('the documentation', () => {
  test.each(PAGES)('%s links to files that are there', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
      ([, target]) => target as string,
    );
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });

  test('the README links to every page of docs/', () => {
    expect(DOCS.filter((name) => !read('README.md').includes(`(docs/${name})`))).toEqual([]);
  });

  test('docs/findings.md has every rule, on the right side', () => {
    const rules = codeRows('docs/findings.md').map(([cell]) => codesIn(cell)[0] as keyof typeof RULES);
    expect([...rules].sort()).toEqual([...RULE_NAMES].sort());
    expect(rules.map((rule) => RULES[rule].papyra)).toEqual(
      [...rules.map((rule) => RULES[rule].papyra)].sort().reverse(),
    );
  });

  test('docs/redis.md has every option, its default and what it may be', () => {
    const names = Object.keys(REDIS_OPTIONS);
    const rows = codeRows('docs/redis.md').filter(([cell]) => names.includes(codesIn(cell)[0] ?? ''));
    const defaults: Readonly<Record<string, unknown>> = REDIS_OPTION_DEFAULTS;
    expect(rows.map((cells) => cells.map((cell) => cell.trim()))).toEqual(
      Object.entries(REDIS_OPTIONS).map(([name, { allowed, description }]) => {
        const value = defaults[name] === undefined ? '' : `\`${defaults[name]}\``;
        return [`\`${name}\``, value, description, allowed];
      }),
    );
  });

  test('docs/redis.md has every number that thresholds can name', () => {
    const facts = artifactFacts(artifact('redis', [], { backend: 'redis' }));
    const names = Object.keys(facts.values).filter((name) => name.startsWith('redis.'));
    const rows = codeRows('docs/redis.md').flatMap(([cell]) => codesIn(cell));
    expect(rows.filter((code) => code.startsWith('redis.')).sort()).toEqual(names.sort());
  });

  test('docs/metrics.md has every form and every name', () => {
    const rows = codeRows('docs/metrics.md');
    const forms = rows.slice(0, METRICS_FORMS.length).flatMap(([cell]) => codesIn(cell));
    expect(forms).toEqual([...METRICS_FORMS]);
    const names = rows
      .slice(METRICS_FORMS.length)
      .flatMap(([name, aliases]) => [...codesIn(name), ...codesIn(aliases)]);
    expect([...names].sort()).toEqual([...KNOWN_METRICS].sort());
    for (const [name, aliases] of rows.slice(METRICS_FORMS.length)) {
      for (const alias of codesIn(aliases)) expect(canonicalName(alias)).toBe(codesIn(name)[0]);
    }
  });
});
