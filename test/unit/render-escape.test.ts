import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clip,
  consoleText,
  htmlText,
  markdownCode,
  markdownText,
  mermaidLabel,
  visible,
} from '../../src/render/escape.ts';

/** Any code units at all, lone surrogates too, mixed with the pieces that matter to some reader. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.constantFrom(
        ...[
          '::error::',
          '##[error]',
          ':',
          '#',
          '[',
          ' ',
          '\n',
          '\r\n',
          '\x1b[31m',
          '|',
          '\\',
          '\\|',
          '`',
          '$x$',
        ],
        ...[
          '@team',
          '#12',
          'GH-1',
          'https://x.y',
          'www.x.y',
          'a@b.c',
          ':x:',
          '<b>',
          '-->',
          '&lt;',
          '&#64;',
          '_a_',
        ],
        ...[
          '**',
          '~~',
          '- ',
          '1. ',
          '    ',
          '# ',
          '> ',
          '---',
          '"',
          "'",
          '\u202e',
          '\u2028',
          '\ufeff',
          '\ufe0f',
        ],
      ),
    ),
  )
  .map((parts) => parts.join(''));

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

function each(check: (text: string) => void): void {
  fc.assert(fc.property(nastyText, check), { numRuns: 1_000 });
}

/** What a browser shows of HTML without comments. */
function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\u200b', '');
}

describe('visible', () => {
  it.each([
    ['a\nb\r\n\tc', 'a\\nb\\r\\n\\tc'],
    ['\x00\x1b[31m\x7f\x9b', '\\x00\\x1b[31m\\x7f\\x9b'],
    ['\u202egnp\u2066\u2069\u200e\u200f', '\\u202egnp\\u2066\\u2069\\u200e\\u200f'],
    ['\u200b\u200c\u200d\ufeff\u2028\u2029', '\\u200b\\u200c\\u200d\\ufeff\\u2028\\u2029'],
    ['\ud800x\udc00', '\\ud800x\\udc00'],
    ['\u{e0041}', '\\u{e0041}'],
    [':\ufe0f:', ':\\ufe0f:'],
    ['⚠️ naïve 日本 😀', '⚠️ naïve 日本 😀'],
  ])('%j is shown as %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('leaves nothing unseen in any text, and is done after one pass', () => {
    each((text) => {
      expect(visible(text)).not.toMatch(UNSEEN);
      expect(visible(visible(text))).toBe(visible(text));
    });
  });
});

describe('clip', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['abc', 1, '…'],
    ['abc', 0, ''],
    ['', 0, ''],
  ])('%j to %i code points is %j', (text, max, expected) => {
    expect(clip(text, max)).toBe(expected);
  });

  it('never gives more code points than asked for, and cuts no character in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, max) => {
        const clipped = clip(text, max);
        expect([...clipped].length).toBeLessThanOrEqual(max);
        expect(text.startsWith(clipped.replace(/…$/, ''))).toBe(true);
        expect(clipped).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe('consoleText', () => {
  it.each([
    ['::error::x', '\\x3a:error::x'],
    ['  ::error::x', '  \\x3a:error::x'],
    ['a ::error::x', 'a \\x3a:error::x'],
    ['mypkg::Type', 'mypkg::Type'],
    ['##[group]x ##[error]', '#\\x23[group]x #\\x23[error]'],
    ['###[x', '##\\x23[x'],
  ])('%j becomes %j', (text, expected) => {
    expect(consoleText(text)).toBe(expected);
  });

  it('is never a command, wherever a line breaks', () => {
    each((text) => {
      for (const line of consoleText(text).split(/\s/u)) expect(line.startsWith('::')).toBe(false);
      expect(consoleText(text).trimStart().startsWith('::')).toBe(false);
      expect(consoleText(text)).not.toContain('##[');
      expect(consoleText(text)).not.toMatch(UNSEEN);
    });
  });
});

describe('htmlText', () => {
  it('shows the text and holds no markup', () => {
    each((text) => {
      expect(htmlText(text)).not.toMatch(/[<>"']/);
      expect(htmlText(text)).not.toMatch(UNSEEN);
      expect(shown(htmlText(text))).toBe(visible(text));
    });
  });
});

describe('markdownText', () => {
  it.each([
    ['write_errors <= 0', 'write_errors &lt;= 0'],
    ['_a_ *b* ~c~ `d`', '&#95;a&#95; &#42;b&#42; &#126;c&#126; &#96;d&#96;'],
    ['a|b \\| c', 'a&#124;b &#92;&#124; c'],
    ['# head', '&#35; head'],
    ['- [ ] task', '&#45; &#91; &#93; task'],
    ['12. item', '12&#46; item'],
    ['0.1.0', '0.1.0'],
    ['@team #12 GH-3', '@&#8203;team #&#8203;12 GH-&#8203;3'],
    ['https://x.y www.x.y', 'https:/&#8203;/x.y www&#8203;.x.y'],
    [':x: 12:34:56', ':&#8203;x: 12:&#8203;34:56'],
    ['$a$', '<span>&#36;</span>a<span>&#36;</span>'],
    ['&#64;team', '&amp;#&#8203;64;team'],
  ])('%j becomes %j', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it('is text and nothing else for every text, and shows what was written', () => {
    each((text) => {
      const markdown = markdownText(text);
      const bare = markdown.replaceAll('<span>&#36;</span>', '');
      expect(bare).not.toMatch(/[<>`*~[\]|\\$]/);
      expect(bare.replace(/&(#\d+|amp|lt|gt);/g, '')).not.toContain('&');
      expect(markdown).not.toMatch(UNSEEN);
      expect(markdown).not.toMatch(/^([#+=-]|\s|\d+[.)](\s|$))/);
      expect(shown(markdown)).toBe(visible(text).trim());
    });
  });

  it('leaves nothing that GitHub turns into something else after Markdown', () => {
    each((text) => {
      const decoded = markdownText(text)
        .replaceAll('&#8203;', '\u200b')
        .replace(/<[^>]*>/g, '\0');
      expect(shown(decoded.replaceAll('\u200b', '\0'))).not.toMatch(
        /@\w|#\d|\bGH-\d|:\/\/|\bwww\.|:[\w+-]+:/i,
      );
    });
  });
});

describe('markdownCode', () => {
  it.each([
    ['data/events.ndjson:12:45', '<code>data/events.ndjson:12:45</code>'],
    ['a`b|c', '<code>a&#96;b&#124;c</code>'],
    ['http://h/m', '<code>http:/<wbr>/h/m</code>'],
    ['www.x.y a@b.c', '<code>www<wbr>.x.y a@<wbr>b.c</code>'],
    ['', '<i>(empty)</i>'],
  ])('%j becomes %j', (text, expected) => {
    expect(markdownCode(text)).toBe(expected);
  });

  it('is one piece of code for every text, and shows what was written', () => {
    each((text) => {
      fc.pre(text !== '');
      const code = markdownCode(text);
      expect(code).toMatch(/^<code>.*<\/code>$/u);
      const inner = code.slice('<code>'.length, -'</code>'.length).replaceAll('<wbr>', '');
      expect(inner).not.toMatch(/[<>`*~[\]|\\$]/);
      expect(code).not.toMatch(UNSEEN);
      expect(code).not.toMatch(/:\/\/|\bwww\.|@\w/i);
      expect(shown(code)).toBe(visible(text));
    });
  });
});

describe('mermaidLabel', () => {
  it('is a label that cannot end its quotes, start a comment or a directive', () => {
    each((text) => {
      expect(mermaidLabel(text)).toMatch(/^[\p{L}\p{N} _./…-]{1,40}$/u);
    });
  });

  it('keeps an ordinary name', () => {
    expect(mermaidLabel('ActorStarted')).toBe('ActorStarted');
    expect(mermaidLabel(' ')).toBe('unnamed');
  });
});
