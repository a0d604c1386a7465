/** The tables of docs/performance.md, made from docs/performance.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from './options.ts';
import type { Results } from './results.ts';
import {
  circumstances,
  recoveryTable,
  scanTable,
  startUpTable,
  type Table,
  targetNotes,
  targetTable,
} from './tables.ts';

const PAGE = fileURLToPath(new URL('../docs/performance.md', import.meta.url));
const NUMBERS = fileURLToPath(new URL('../docs/performance.json', import.meta.url));

/** Puts results into docs/. Throws UsageError when they are not fit to be quoted. */
export function writeDocumentation(results: Results): void {
  if (!results.full) {
    throw new UsageError('The last run was not a full one: run "npm run bench" first, without options.');
  }
  writeFileSync(NUMBERS, resultsJson(results));
  writeFileSync(PAGE, pageWith(results, readFileSync(PAGE, 'utf8')));
}

/** As it is kept: numbers of the same thing on one line. */
export function resultsJson(results: Results): string {
  const json = JSON.stringify(results, null, 2);
  return `${json.replaceAll(/\[[\d.,\s]+\]/g, (list) => list.replaceAll(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`;
}

/** The page with what stands between its markers made anew. */
export function pageWith(results: Results, page: string): string {
  const blocks: Record<string, string> = {
    circumstances: circumstances(results).join('\n'),
    targets: [tableMarkdown(targetTable(results)), ...bullets(targetNotes(results))].join('\n'),
    scans: tableMarkdown(scanTable(results)),
    'start-ups': tableMarkdown(startUpTable(results)),
    recoveries: tableMarkdown(recoveryTable(results)),
  };
  return Object.entries(blocks).reduce(withBlock, page);
}

function withBlock(page: string, [name, content]: [string, string]): string {
  const begin = `<!-- ${name}: begin (made by "npm run bench -- --write-docs") -->`;
  const end = `<!-- ${name}: end -->`;
  const [before, rest, ...more] = page.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined || more.length > 0) {
    throw new UsageError(`docs/performance.md has to hold one line "${begin}", and then one "${end}".`);
  }
  return `${before}${begin}\n${content}\n${end}${after}`;
}

function bullets(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', ...lines.map((line) => `- ${line}`)];
}

function tableMarkdown({ headings, rows, words }: Table): string {
  const line = (row: readonly string[]): string => `| ${row.join(' | ')} |`;
  const rule = headings.map((_, column) => (words.includes(column) ? '---' : '--:'));
  return [line(headings), line(rule), ...rows.map(line)].join('\n');
}
