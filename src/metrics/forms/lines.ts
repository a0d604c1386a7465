/**
 * Text for people: `key: value` lines, as `papyra persistence inspect --show-metrics` and the web endpoint's
 * `format="text"` write them, and the table of `papyra metrics persistence` (in ASCII too, which its console
 * falls back to). What is no number is a heading or a remark, unless a known metric stands before it.
 */
import { type Reading, settle, unavailable } from '../reading.ts';
import { withoutColours } from '../text.ts';
import { quote, UnreadableMetrics } from '../unreadable.ts';
import { metricClass } from '../vocabulary.ts';

/** A lone carriage return is how a console overwrites its line. */
const LINE_END = /\r\n?|\n/;
/** Papyra's console puts this mark before a line. Unicode counts it among the letters. */
const MARK = 'ℹ';
/** Marks and spaces may stand before the key; `#` is a comment. */
const KEY_VALUE = /^[^\p{L}\p{N}_#]*([A-Za-z_][\w.]*):[ \t]*(\S.*)$/u;
const TABLE_BAR = /[│┃|]/;
/** A name that the table's column was too narrow for ends so. */
const CUT_SHORT = '…';
const TABLE_NAME = /^[A-Za-z_][\w.]*…?$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** What Papyra's command line and web endpoint say when a backend has no metrics. */
const NO_METRICS = /metrics: <unavailable>|does not expose metrics|No metrics available\./;
const NO_VALUE = /^(?:<\w+>|None|null)$/;
const METRICS_BLOCK = /^[^\p{L}\p{N}_#]*metrics:\s*(?:<unavailable>)?$/u;
const INSPECT_TITLE = /^[^\p{L}\p{N}_]*Persistence Inspect$/u;

/** Whether a text has a line that this form reads. */
export function looksLikeLines(text: string): boolean {
  const plain = plainText(text);
  if (NO_METRICS.test(plain)) return true;
  return plain.split(LINE_END).some((line) => {
    if (INSPECT_TITLE.test(line.trimEnd())) return true;
    const row = rowOf(line);
    return row !== null && (NUMBER.test(row.value) || metricClass(row.key) !== undefined);
  });
}

/**
 * Reads the lines. A line `metrics:` starts over: what stands above it are `inspect`'s own counts of records.
 * Throws UnreadableMetrics for a known metric without a number, a name in a table that the terminal cut short,
 * and one name with two values.
 */
export function readLines(text: string, source: string): Reading {
  const plain = plainText(text);
  const numbers = new Map<string, number>();
  let isInspect = false;
  let hasBlock = false;
  plain.split(LINE_END).forEach((line, index) => {
    const end = line.trimEnd();
    isInspect ||= INSPECT_TITLE.test(end);
    if (METRICS_BLOCK.test(end)) {
      hasBlock = true;
      numbers.clear();
      return;
    }
    const row = rowOf(line);
    if (row !== null) addRow(numbers, row, `${source}, line ${index + 1}`);
  });
  if (isInspect && !hasBlock) {
    return unavailable(
      `${source} is the output of "papyra persistence inspect" without --show-metrics, so it holds no metrics`,
    );
  }
  if (numbers.size > 0) return settle({ numbers }, source);
  if (NO_METRICS.test(plain)) return unavailable(`${source} says that the backend exposes no metrics`);
  if (hasBlock) return unavailable(`${source} has no metrics under "metrics:"`);
  throw new UnreadableMetrics(
    `${source} has no line of the form "key: number". Write it with "papyra metrics persistence --json".`,
  );
}

function plainText(text: string): string {
  return withoutColours(text).replaceAll(MARK, ' ');
}

interface Row {
  readonly key: string;
  readonly value: string;
}

function rowOf(line: string): Row | null {
  const [, key, value] = KEY_VALUE.exec(line) ?? [];
  return key === undefined || value === undefined ? tableRow(line) : { key, value: value.trimEnd() };
}

function tableRow(line: string): Row | null {
  const [before, key, value, after, ...more] = line.split(TABLE_BAR, 5).map((cell) => cell.trim());
  const isRow = before === '' && after === '' && more.length === 0;
  return isRow && key !== undefined && value !== undefined && TABLE_NAME.test(key) ? { key, value } : null;
}

function addRow(numbers: Map<string, number>, { key, value }: Row, where: string): void {
  if (key.endsWith(CUT_SHORT)) {
    throw new UnreadableMetrics(
      `${where}: the terminal was too narrow and cut the name ${quote(key)} short. Write the snapshot with ` +
        '"papyra metrics persistence --json", or set COLUMNS=120 before the command.',
    );
  }
  if (NUMBER.test(value)) addNumber(numbers, key, Number(value), where);
  else if (metricClass(key) !== undefined && !NO_VALUE.test(value)) {
    throw new UnreadableMetrics(
      `${where}: ${key} is ${quote(value)}, which is not a number. Write numbers with digits only, or leave the line out.`,
    );
  }
}

function addNumber(numbers: Map<string, number>, key: string, value: number, where: string): void {
  if (!Number.isFinite(value)) {
    throw new UnreadableMetrics(`${where}: ${quote(key)} is a number too large to compare. Correct it.`);
  }
  const earlier = numbers.get(key);
  if (earlier !== undefined && earlier !== value) {
    throw new UnreadableMetrics(
      `${where}: ${quote(key)} stands a second time, first with ${earlier} and now with ${value}. ` +
        'Keep one snapshot in a file.',
    );
  }
  numbers.set(key, value);
}
