import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consoleText } from '../../src/render/escape.ts';
import { shellQuote } from '../../src/render/shell-quote.ts';
import { HOSTILE } from './render-reports.ts';

/** What bash makes of these words, one at a time. */
function bashWords(words: readonly string[]): string[] {
  const output = execFileSync('bash', ['-c', `printf '%s\\0' ${words.join(' ')}`], { encoding: 'utf8' });
  return output.split('\0').slice(0, -1);
}

describe('a word for the shell', () => {
  it.each([
    ['data/events.ndjson.1', 'data/events.ndjson.1'],
    ['-rf', '-rf'],
    ['', "''"],
    ['two words', "'two words'"],
    ["it's", "'it'\\''s'"],
    ['$(id) `id` $HOME', "'$(id) `id` $HOME'"],
    ['~', "'~'"],
    ['=ls', "'=ls'"],
    ['a\nb', "$'a\\nb'"],
    ["it's\x1b[31m", "$'it\\'s\\x1b[31m'"],
    ['\u202eexe', "$'\\xe2\\x80\\xaeexe'"],
    ['back\\slash\t', "$'back\\\\slash\\t'"],
    ['::error::x', "$'\\x3a:error::x'"],
    ['a ##[error]', "$'a #\\x23[error]'"],
  ])('%j is %s', (text, word) => {
    expect(shellQuote(text)).toBe(word);
    expect(bashWords([word])).toEqual([text]);
  });

  it('is read by the shell as what it was, and passes the guard of the log unchanged', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 1, max: 0x2fff }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom(
        '::',
        '##[',
        ' ',
        '\n',
        '\x01',
        'a',
        '0',
        "'",
        '\\',
        '$(id)',
        '`id`',
        '*',
        '~',
        '\u{e0001}',
        '👍\ufe0f',
      ),
    );
    const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('').replaceAll('\0', ''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (texts) => {
        const words = texts.map(shellQuote);
        expect(bashWords(words)).toEqual(texts);
        const line = words.join(' ');
        expect(consoleText(line)).toBe(line);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
      { numRuns: 60 },
    );
  });

  it('is one line for the most hostile name', () => {
    const word = shellQuote(HOSTILE);
    expect(word).not.toContain('\n');
    expect(bashWords([word])).toEqual([HOSTILE.replace('\ud800', '\ufffd')]);
  });
});
