/** What the sections of the console text share: colours, wrapped prose and cut lists. */
import type { Report } from '../report/report.ts';
import { clip, consoleText } from './escape.ts';
import { formatCount } from './format.ts';

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 } as const;

export type Style = keyof typeof STYLES;
export type Paint = (style: Style, text: string) => string;

/** What a section is made from. */
export interface SectionView {
  readonly report: Report;
  readonly paint: Paint;
  readonly width: number;
}

/** Most entries of one list. */
export const MAX_ROWS = 50;
/** Code points of one text from outside. */
export const MAX_TEXT = 300;

/** Colours, or none. */
export function painter(color: boolean): Paint {
  return (style, text) => (color ? `\x1b[${STYLES[style]}m${text}\x1b[0m` : text);
}

/** Text from outside within a line: safe and cut to `MAX_TEXT`. */
export function safe(text: string): string {
  return consoleText(clip(text, MAX_TEXT));
}

/** `… and 1,200 more checks` under a cut list; no line when nothing was cut. */
export function more(total: number, shown: number, noun: string, indent: string): string[] {
  return total > shown ? [`${indent}… and ${formatCount(total - shown)} more ${noun}`] : [];
}

/** Breaks `text` at spaces; a word longer than a line stays whole, so that paths can be copied. */
export function wrap(text: string, width: number, indent: string, hanging = indent): string[] {
  if (text === '') return [];
  const lines: string[] = [];
  let line = indent;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = hanging;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
