/** The results as plain text. */
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

export function resultsText(results: Results): string {
  const sections = [
    circumstances(results).join('\n'),
    ...[scanTable(results), recoveryTable(results), startUpTable(results), targetTable(results)].map(
      tableText,
    ),
    targetNotes(results).join('\n'),
    results.left_out.join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

export function redisText(results: RedisResults): string {
  const { left_out } = results;
  return `${[redisCircumstances(results), tableText(redisTable(results)), ...left_out].join('\n\n')}\n`;
}

export function recorderText(results: RecorderResults): string {
  const tables = [eventsTable(results), recordedScanTable(results)].map(tableText);
  return `${[recorderCircumstances(results), ...tables, lossSentence(results)].join('\n\n')}\n`;
}

/** Columns of equal width. */
function tableText({ title, headings, rows, words }: Table): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return words.includes(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [title, '', ...all.map(line)].join('\n');
}
