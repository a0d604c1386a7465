/**
 * The one escaping module: text that came from an artifact, a metrics source or a setting goes through here
 * before anybody sees it. Clip first and escape second, so that no entity or escape is ever cut in half.
 */
import { latePattern } from '../report/late-pattern.ts';
import { clip, visible } from '../report/visible.ts';

export { clip, visible };

/**
 * `text` for a terminal and for the log of an Action: visible, and nothing the runner could read as a
 * command. The runner (`ActionCommand.cs`) takes a line that starts with `::` after trimming, and one that
 * holds `##[` anywhere. A `::` after a space is broken up too, because wrapping can bring it to the start.
 */
export function consoleText(text: string): string {
  return visible(text)
    .replaceAll('##[', '#\\x23[')
    .replace(/(^|\s)::/g, '$1\\x3a:');
}

const HTML_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** `text` as HTML text or as the value of a quoted attribute. */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => HTML_ENTITIES.get(character) ?? character);
}

/** What Markdown, GitHub's tables and HTML give a meaning to, wherever it stands. */
const markdownSpecial = latePattern(
  String.raw`[&<>\x60*~[\]|\\$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#+=-]|(?<=^\d{1,9})[.)](?=\s|$)`,
  'gu',
);

/**
 * Where GitHub would turn plain text into something else after Markdown is done: @mentions, #123 and GH-123,
 * URLs and `www.`, `:emoji:`. Entities do not help there (they are decoded before those filters run), so a
 * zero-width space goes in between, as Renovate and Dependabot do it.
 */
const GITHUB_TRIGGERS = /@|#(?=\d)|\bGH-(?=\d)|:\/(?=\/)|\bwww(?=\.)|:(?=[\w+-]+:)/gi;

/**
 * `text` as Markdown prose or in a cell of a Markdown table: reads as it was written, and is nothing but text.
 * Dollar signs stand in a `<span>`, GitHub's documented way to keep one from starting a formula.
 */
export function markdownText(text: string): string {
  return visible(text)
    .trim()
    .replace(GITHUB_TRIGGERS, '$&\u200b')
    .replace(markdownSpecial(), (character) =>
      character === '$' ? '<span>&#36;</span>' : numericEntity(character),
    );
}

function numericEntity(character: string): string {
  return HTML_ENTITIES.get(character) ?? `&#${character.codePointAt(0)};`;
}

/**
 * URLs and e-mail addresses, which cmark links even between `<code>` tags, and mentions for good measure. An
 * element in between stops it and, other than a zero-width space, does not get into what people copy.
 */
const CODE_TRIGGERS = /:\/(?=\/)|\bwww(?=\.)|@(?=\w)/gi;

/** `text` as inline code, in prose or in a cell of a table; GitHub leaves references and emoji in it alone. */
export function markdownCode(text: string): string {
  if (text === '') return '<i>(empty)</i>';
  const parts = visible(text).replace(CODE_TRIGGERS, '$&\u200b').split('\u200b');
  return `<code>${parts.map((part) => part.replace(markdownSpecial(), numericEntity)).join('<wbr>')}</code>`;
}

const notForMermaid = latePattern(String.raw`[^\p{L}\p{N} _./…-]`, 'gu');

/**
 * `text` as a quoted label of a mermaid chart, without the quotes. Mermaid has comments, directives and
 * entities of its own that work inside quotes, so only letters, digits and a few signs get through.
 */
export function mermaidLabel(text: string): string {
  const label = clip(visible(text), 40).replace(notForMermaid(), '_').trim();
  return label === '' ? 'unnamed' : label;
}
