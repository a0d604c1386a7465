/** One line of thresholds, cut into tokens. */
import { NAME_CHARACTER } from './written-name.ts';

export interface Token {
  /** `odd` is what the grammar has no use for; `unclosed` a quote that nothing closes. */
  readonly kind: 'name' | 'quoted' | 'number' | 'operator' | 'mark' | 'unclosed' | 'odd';
  /** As it was written. */
  readonly text: string;
  /** Offsets in the line, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

const DIGITS = '[0-9]+(?:_[0-9]+)*';

/**
 * In this order. A number ends where no name goes on, so that `5xx_errors` is a name. Two quotes inside quotes
 * stand for one, which lets a name with a quote in it be written (`"http{code=""500""}"`).
 */
const PATTERNS: readonly (readonly [Token['kind'] | 'space' | 'comment', string])[] = [
  ['space', '\\s+'],
  ['comment', '#.*'],
  ['quoted', '"[^"]*(?:""[^"]*)*"'],
  ['unclosed', '".*'],
  ['number', `-?${DIGITS}(?:\\.${DIGITS})?(?:[eE][+-]?[0-9]+)?(?:\\s*%)?(?![${NAME_CHARACTER}])`],
  ['name', `[${NAME_CHARACTER}]+`],
  ['operator', '[<>=!~≤≥≠]+'],
  ['mark', '[()/?]'],
  ['odd', `[^\\s#"<>=!~≤≥≠()/?${NAME_CHARACTER}]+`],
];
const TOKEN = new RegExp(PATTERNS.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'suy');

/** The tokens of a line from an offset on, without space and comment. Every character belongs to some token. */
export function tokensOf(line: string, from: number): Token[] {
  const tokens: Token[] = [];
  let start = from;
  while (start < line.length) {
    TOKEN.lastIndex = start;
    const groups = TOKEN.exec(line)?.groups ?? {};
    const [kind] = PATTERNS.find(([name]) => groups[name] !== undefined) ?? ['odd' as const];
    const end = Math.max(TOKEN.lastIndex, start + 1);
    if (kind === 'comment') break;
    if (kind !== 'space') tokens.push({ kind, text: line.slice(start, end), start, end });
    start = end;
  }
  return tokens;
}

/** The name that a `quoted` token holds. */
export function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll('""', '"');
}
