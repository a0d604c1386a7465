/** Text from outside as one word of a command that people paste into a shell. */
import { consoleText, visible } from './escape.ts';

/** No shell gives any of these a meaning, wherever they stand in a word. */
const SAFE = /^[\w./,:@%+-]+$/;

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * `text` as one word for a POSIX shell: bare, in single quotes, or as `$'…'` (bash, zsh, busybox, POSIX of 2024) when
 * it holds what a reader could not see or what the runner of an Action could take for a command. `consoleText` leaves
 * the result as it is, so what is shown is what the shell reads.
 */
export function shellQuote(text: string): string {
  if (consoleText(text) !== text) return `$'${ansiC(text)}'`;
  return SAFE.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function ansiC(text: string): string {
  const escaped = Array.from(text, (character) => {
    const short = SHORT_ESCAPES.get(character);
    return short ?? (visible(character) === character ? character : utf8Escapes(character));
  });
  // The guard's own escapes, `\x23` and `\x3a`, are the shell's too.
  return consoleText(escaped.join(''));
}

function utf8Escapes(character: string): string {
  return Array.from(Buffer.from(character), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
