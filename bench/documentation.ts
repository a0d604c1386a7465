/** The tables of docs/performance.md, made from docs/performance.json. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { UsageError } from './options.ts';
import type { RecorderResults } from './recorder.ts';
import { eventsTable, lossSentence, recordedScanTable, recorderCircumstances } from './recorder-table.ts';
import type { RedisResults } from './redis-streams.ts';
import { redisCircumstances, redisTable } from './redis-table.ts';
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
const REDIS_NUMBERS = fileURLToPath(new URL('../docs/performance-redis.json', import.meta.url));
const RECORDER_NUMBERS = fileURLToPath(new URL('../docs/performance-recorder.json', import.meta.url));
const NUMBERS = fileURLToPath(new URL('../docs/performance.json', import.meta.url));

/** Puts the results that there are into docs/. Throws UsageError when there are none, or they are not fit to be quoted. */
export function writeDocumentation(
  results: Results | null,
  redis: RedisResults | null,
  recorder: RecorderResults | null,
): void {
  const all = [results, redis, recorder].filter((one) => one !== null);
  if (all.length === 0) {
    throw new UsageError('There are no results yet: run "npm run bench" first, without options.');
  }
  if (all.some(({ full }) => !full)) {
    throw new UsageError('The last run was not a full one: run "npm run bench" first, without options.');
  }
  let page = readFileSync(PAGE, 'utf8');
  if (results !== null) {
    writeFileSync(NUMBERS, resultsJson(results));
    page = pageWith(results, page);
  }
  if (redis !== null) {
    writeFileSync(REDIS_NUMBERS, resultsJson(redis));
    page = pageWithRedis(redis, page);
  }
  if (recorder !== null) {
    writeFileSync(RECORDER_NUMBERS, resultsJson(recorder));
    page = pageWithRecorder(recorder, page);
  }
  writeFileSync(PAGE, page);
}

/** As it is kept: numbers of the same thing on one line. */
export function resultsJson(results: Results | RedisResults | RecorderResults): string {
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

/** The same for what was measured on Redis. */
export function pageWithRedis(results: RedisResults, page: string): string {
  const table = redisTable(results);
  const content = [redisCircumstances(results), `${table.title}.`, tableMarkdown(table)];
  return withBlock(page, ['redis', content.join('\n\n')]);
}

/** And for the recorder. */
export function pageWithRecorder(results: RecorderResults, page: string): string {
  const tables = [eventsTable(results), recordedScanTable(results)];
  const content = [
    recorderCircumstances(results),
    ...tables.flatMap((table) => [`${table.title}.`, tableMarkdown(table)]),
    lossSentence(results),
  ];
  return withBlock(page, ['recorder', content.join('\n\n')]);
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
