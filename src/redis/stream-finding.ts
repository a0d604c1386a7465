/** Findings about a stream that Papyra does not look for, and how their words show names and numbers. */
import type { Rule } from '../ndjson/anomaly.ts';
import type { Findings } from '../ndjson/findings.ts';
import { formatCount } from '../ndjson/format-count.ts';
import { clip } from '../report/visible.ts';

/** What is wrong, in words that are made only for findings that get into the list; `entry`: the ID it is about. */
export function addToStream(
  findings: Findings,
  key: string,
  rule: Rule,
  entry: string | null,
  words: () => string,
): void {
  findings.add(rule, null, () => {
    const message = words();
    const detail = entry === null ? message : `Entry ${entry}: ${message}`;
    const nowhere = { line: null, column: null, byte_start: null, byte_end: null };
    return { path: key, entry, ...nowhere, detail, message };
  });
}

const MAX_NAME = 80;

/** A name that somebody outside chose. */
export function quoted(name: string): string {
  return `"${clip(name, MAX_NAME)}"`;
}

const DAY = 86_400;
const YEAR = 365.25 * DAY;

/** In seconds, as the settings have it, with what many of them come to: `0.25 s`, `7,200 s`, `195,302,061 s (6 years)`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 10) return `${Number(seconds.toFixed(3))} s`;
  const text = `${formatCount(Math.round(seconds))} s`;
  if (seconds < DAY) return text;
  const [unit, name] = seconds < 2 * YEAR ? [DAY, 'day'] : [YEAR, 'year'];
  const number = Math.round(seconds / unit);
  return `${text} (${formatCount(number)} ${number === 1 ? name : `${name}s`})`;
}
