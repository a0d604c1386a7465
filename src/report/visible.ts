/** Text from outside on one line that hides nothing: the first step of every escape. */
import { latePattern } from './late-pattern.ts';

/**
 * Everything a reader cannot see or that moves other text: control characters (C0, DEL, C1), formatting
 * characters (bidi controls, zero-width characters, tags), line and paragraph separators, lone surrogates
 * and the rest of Unicode's default ignorables. A variation selector stays where it belongs to an emoji.
 */
const invisible = latePattern(
  String.raw`(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`,
  'gu',
);

/** Most texts are this, and need no look at Unicode. */
const PRINTABLE_ASCII = /^[ -~]*$/;

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** `text` on one line with every invisible character spelt out: `\n`, `\x1b`, `\u202e`, `\u{e0001}`. */
export function visible(text: string): string {
  return PRINTABLE_ASCII.test(text) ? text : text.replace(invisible(), escapeCharacter);
}

function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES.get(character);
  if (short !== undefined) return short;
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}

/** At most `max` code points of `text`; where something was cut off the last one is `…`. */
export function clip(text: string, max: number): string {
  // A code point has at least one UTF-16 unit, so a text this short needs no counting.
  if (text.length <= max) return text;
  let end = 0;
  let kept = 0;
  let cut = 0;
  for (const character of text) {
    if (kept === max) return max < 1 ? '' : `${text.slice(0, cut)}…`;
    cut = end;
    end += character.length;
    kept += 1;
  }
  return text;
}
