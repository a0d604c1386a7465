/** The few Markdown and HTML blocks a job summary is made of. Cells and bodies come in already escaped. */
import { visible } from './escape.ts';
import { formatCount } from './format.ts';

export type Align = 'left' | 'right';

export interface Column {
  readonly title: string;
  readonly align?: Align;
}

/** A GitHub table. Every row has as many cells as there are columns. */
export function markdownTable(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map(({ title }) => title);
  const rules = columns.map(({ align }) => (align === 'right' ? '---:' : ':---'));
  return [titles, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A folded block. The empty lines make GitHub read the body as Markdown. */
export function markdownDetails(summary: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/**
 * Lines as they are in a block of code, to be copied. The fence is longer than any run of backticks in them, and a
 * line cannot become two.
 */
export function markdownFence(lines: readonly string[]): string {
  const body = lines.map(visible).join('\n');
  const longest = Math.max(2, ...Array.from(body.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}shell\n${body}\n${fence}`;
}

/** A mermaid pie chart, largest slice first; labels come from `mermaidLabel`. */
export function mermaidPie(title: string, slices: ReadonlyMap<string, number>): string {
  const lines = [...slices].sort((a, b) => b[1] - a[1]).map(([label, value]) => `    "${label}" : ${value}`);
  return ['```mermaid', `pie showData title ${title}`, ...lines, '```'].join('\n');
}

/** `… and 1,200 more breaches: see the JSON report.` under a cut list; empty when nothing was cut. */
export function moreLine(total: number, shown: number, noun: string): string {
  return total > shown ? `_… and ${formatCount(total - shown)} more ${noun}: see the JSON report._` : '';
}

/** Blocks with an empty line in between; empty ones are left out. */
export function joinBlocks(blocks: readonly string[]): string {
  return blocks.filter((block) => block !== '').join('\n\n');
}
