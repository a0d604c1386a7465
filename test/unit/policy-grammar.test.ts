import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseThresholds } from '../../src/policy/grammar.ts';
import { FUNCTIONS, OPERATORS, type Ref, type ThresholdRule } from '../../src/policy/rule.ts';

/** The one rule of a text that has no mistake. */
function ruleOf(text: string): ThresholdRule {
  const { rules, errors } = parseThresholds(text);
  expect(errors).toEqual([]);
  expect(rules).toHaveLength(1);
  const [rule] = rules;
  if (rule === undefined) throw new Error('no rule');
  return rule;
}

function messagesOf(text: string): string[] {
  return parseThresholds(text).errors.map(({ message }) => message);
}

function metric(name: string, more: Partial<Ref> = {}): object {
  return {
    kind: 'metric',
    fn: null,
    ref: { name, wildcard: name.includes('*'), optional: false, column: 1, ...more },
  };
}

describe('parseThresholds', () => {
  it('reads a rule with all that a rule can have', () => {
    expect(ruleOf('  - warn: delta(write_errors?) / "records written" <= 1_0.5e-1% # why: #1\r\n')).toEqual({
      line: 1,
      severity: 'warn',
      expression: 'delta(write_errors?) / "records written" <= 1_0.5e-1%',
      left: {
        kind: 'metric',
        fn: 'delta',
        ref: { name: 'write_errors', wildcard: false, optional: true, column: 17 },
      },
      right: {
        kind: 'metric',
        fn: null,
        ref: { name: 'records written', wildcard: false, optional: false, column: 34 },
      },
      op: '<=',
      limit: 0.0105,
      percent: true,
    });
  });

  it('keeps line numbers over blank lines, comments, bullets alone and all line ends', () => {
    const { rules, errors } = parseThresholds('\n# c\r\n\t a<1\r-\n- # c\n\n-\tb>2#c\n   \n- - \nc != 3');
    expect(rules.map(({ line, expression }) => [line, expression])).toEqual([
      [3, 'a<1'],
      [7, 'b>2'],
      [10, 'c != 3'],
    ]);
    expect(errors.map(({ line }) => line)).toEqual([9]);
  });

  it('takes no text for no rules', () => {
    for (const text of ['', '\n', ' \t ', '# only a comment', '- ', '\ufeff']) {
      expect(parseThresholds(text)).toEqual({ rules: [], errors: [] });
    }
  });

  it.each([
    ['5', 5, false],
    ['-5', -5, false],
    ['-0', 0, false],
    ['1_000_000', 1_000_000, false],
    ['0.5', 0.5, false],
    ['1_0.2_5', 10.25, false],
    ['1e3', 1000, false],
    ['1E+3', 1000, false],
    ['2.5e-3', 0.0025, false],
    ['5%', 0.05, true],
    ['0.7%', 0.007, true],
    ['1e2%', 1, true],
    ['-3 %', -0.03, true],
    ['9007199254740993', 9007199254740992, false],
  ] as const)('reads the number %s', (text, limit, percent) => {
    expect(ruleOf(`a <= ${text}`)).toMatchObject({ limit, percent });
    expect(Object.is(ruleOf(`a <= ${text}`).limit, -0)).toBe(false);
  });

  it.each([
    ['write_errors', metric('write_errors')],
    ['*_errors', metric('*_errors')],
    ['job:errors:rate5m', metric('job:errors:rate5m')],
    ['events.ActorCrashed', metric('events.ActorCrashed')],
    ['5xx_errors', metric('5xx_errors')],
    ['1.2.3', metric('1.2.3')],
    ['größe', metric('größe')],
    ['__proto__', metric('__proto__')],
    ['count', metric('count')],
    ['error', metric('error')],
    ['job: ', metric('job:')],
    ['"a # b" ', metric('a # b')],
    ['"error: x"', metric('error: x')],
    ['"*"', metric('*', { wildcard: false })],
    ['"a" ?', metric('a', { optional: true })],
    ['"http{code=""500""}"', metric('http{code="500"}')],
    ['12', { kind: 'number', value: 12 }],
    ['-1.5%', { kind: 'number', value: -0.015 }],
  ])('reads the operand %s', (text, left) => {
    expect(ruleOf(`${text} < 1`).left).toEqual(left);
  });

  it.each(FUNCTIONS)('reads the function %s, with space in it or not', (fn) => {
    const ref = { name: 'x', wildcard: false, optional: true };
    expect(ruleOf(`${fn}(x?)>=1`).left).toMatchObject({ kind: 'metric', fn, ref });
    expect(ruleOf(`${fn} ( "x" ? ) >= 1`).left).toMatchObject({ kind: 'metric', fn, ref });
  });

  it('takes digits in a function for a name, as the grammar has it', () => {
    expect(ruleOf('sum(5) > 1').left).toMatchObject({ fn: 'sum', ref: { name: '5' } });
  });

  it.each([
    ['error: a <= 1', 'error', 'a <= 1'],
    ['warn: a <= 1', 'warn', 'a <= 1'],
    ['warn:a <= 1', 'warn', 'a <= 1'],
    ['warn : a <= 1', 'warn', 'a <= 1'],
    ['- warn:5 / a <= 1', 'warn', '5 / a <= 1'],
    ['a <= 1', 'error', 'a <= 1'],
  ] as const)('reads the severity of %s', (text, severity, expression) => {
    expect(ruleOf(text)).toMatchObject({ severity, expression });
  });

  it.each([
    [
      'detla(x) < 1',
      '1:1: expected a function (delta, increase, baseline, sum, max, count), found `detla(`; did you mean `delta(`?',
    ],
    [
      'Delta(x) < 1',
      '1:1: expected a function (delta, increase, baseline, sum, max, count), found `Delta(`; did you mean `delta(`?',
    ],
    ['foo(x) < 1', '1:1: expected a function (delta, increase, baseline, sum, max, count), found `foo(`'],
    ['warning: a < 1', '1:1: expected `error:` or `warn:`, found `warning:`; did you mean `warn:`?'],
    ['warning:a < 1', '1:1: expected `error:` or `warn:`, found `warning:`; did you mean `warn:`?'],
    ['- ERROR: a < 1', '1:3: expected `error:` or `warn:`, found `ERROR:`; did you mean `error:`?'],
    ['wran: a < 1', '1:1: expected `error:` or `warn:`, found `wran:`; did you mean `warn:`?'],
    ['a =< 1', '1:3: expected one of <= < >= > == !=, found `=<`; did you mean `<=`?'],
    ['a = 1', '1:3: expected one of <= < >= > == !=, found `=`; did you mean `==`?'],
    ['a => 1', '1:3: expected one of <= < >= > == !=, found `=>`; did you mean `>=`?'],
    ['a ≤ 1', '1:3: expected one of <= < >= > == !=, found `≤`; did you mean `<=`?'],
    ['a≥1', '1:2: expected one of <= < >= > == !=, found `≥`; did you mean `>=`?'],
    ['a <> 1', '1:3: expected one of <= < >= > == !=, found `<>`; did you mean `!=`?'],
    ['a <=> 1', '1:3: expected one of <= < >= > == !=, found `<=>`'],
    ['a 1', '1:3: expected one of <= < >= > == !=, found `1`'],
    ['a', '1:2: expected one of <= < >= > == !=, found the end of the line'],
    ['a <=', '1:5: expected a number, found the end of the line'],
    ['a <= # 5', '1:5: expected a number, found the end of the line'],
    ['<= 5', '1:1: expected a metric, a number or a function, found `<=`'],
    ['a / <= 5', '1:5: expected a metric, a number or a function, found `<=`'],
    [
      'a / b / c < 1',
      '1:7: expected one of <= < >= > == !=, found `/`; a rule divides once; use a second rule',
    ],
    ['sum() < 1', '1:5: expected a metric in `sum( )`, found `)`'],
    ['sum(-5) < 1', '1:5: expected a metric in `sum( )`, found `-5`'],
    ['sum(a < 1', '1:7: expected `)` after the metric in `sum(`, found `<`'],
    ['max(a, b) < 1', '1:6: expected `)` after the metric in `max(`, found `,`'],
    ['sum(a)? < 1', '1:7: expected an operator, found `?`; it belongs to the metric: `sum(a?)`'],
    ['"a < 1', '1:1: expected a metric, a number or a function, found `"a < 1`; this quote is never closed'],
    ['"" < 1', '1:1: expected a metric, a number or a function, found `""`; the name in quotes is empty'],
    [
      '-a < 1',
      '1:1: expected a metric, a number or a function, found `-`; a list is written with a space after the dash: `- write_errors <= 0`',
    ],
    [
      'cache-hits < 1',
      '1:6: expected one of <= < >= > == !=, found `-`; a name with other characters than letters, digits and _ . : goes in quotes: `"cache-hits"`',
    ],
    [
      'http{code="500"} < 1',
      '1:5: expected one of <= < >= > == !=, found `{`; a name with other characters than letters, digits and _ . : goes in quotes: `"http{code=""500""}"`',
    ],
    ['0 >= a', '1:6: expected a number, found `a`; the metric stands on the left: `a <= 0`'],
    [
      'a < b',
      '1:5: expected a number, found `b`; to compare two metrics, divide one by the other: `a / b <= 1`',
    ],
    ['a < .5', '1:5: expected a number, found `.5`; write `0.5`'],
    ['a < +5', '1:5: expected a number, found `+`; a number has no plus sign'],
    [
      'a < - 5',
      '1:5: expected a number, found `-`; a negative number is written without a space and with a plain dash: `-5`',
    ],
    [
      'a < 10k',
      '1:5: expected a number, found `10k`; a number is written in full and without a unit, as `10_000`, `0.5`, `1e6` or `5%`',
    ],
    [
      'a < 1_',
      '1:5: expected a number, found `1_`; a number is written in full and without a unit, as `10_000`, `0.5`, `1e6` or `5%`',
    ],
    ['a < 1e999', '1:5: expected a number below 1.8e308, found `1e999`'],
    [
      'a < 1,000',
      '1:6: expected the end of the line or a comment (`#`) after the number, found `,`; thousands are written `1_000` or `1000`',
    ],
    [
      'a < 1 MB',
      '1:7: expected the end of the line or a comment (`#`) after the number, found `MB`; a number has no unit here; write it in full',
    ],
    [
      'a < 1 and b < 2',
      '1:7: expected the end of the line or a comment (`#`) after the number, found `and`; a rule compares once; write another line for the other limit',
    ],
    [
      '0 < 1 < 2',
      '1:7: expected the end of the line or a comment (`#`) after the number, found `<`; a rule compares once; write another line for the other limit',
    ],
    [
      'write_errors: 5',
      '1:1: expected `error:` or `warn:`, found `write_errors:`; a limit is written `write_errors <= 5`',
    ],
    ['warn:', '1:6: expected a rule after the severity, found the end of the line'],
    ['error: # c', '1:7: expected a rule after the severity, found the end of the line'],
    [
      '\u{1f600}\u{1f600} < 1',
      '1:1: expected a metric, a number or a function, found `\u{1f600}\u{1f600}`; a name with other characters than letters, digits and _ . : goes in quotes: `"\u{1f600}\u{1f600}"`',
    ],
    ['"\u{1f600}" =< 1', '1:5: expected one of <= < >= > == !=, found `=<`; did you mean `<=`?'],
  ])('says what is wrong with %j', (text, message) => {
    expect(messagesOf(text)).toEqual([`thresholds:${message}`]);
    expect(parseThresholds(text).rules).toEqual([]);
  });

  it('finds every mistake, several a line, and keeps the good lines', () => {
    const { rules, errors } = parseThresholds('a <= 1\nwarnings: detla(x) =< 1k\nb <= 2\nc = 3');
    expect(rules.map(({ line }) => line)).toEqual([1, 3]);
    expect(errors.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [2, 11],
      [2, 20],
      [2, 23],
      [4, 3],
    ]);
  });

  it('shows hostile text on one line and not all of it', () => {
    const [message = ''] = messagesOf(`a <= \x1b[31m::error::\u202e${'x'.repeat(5_000)}`);
    expect(message).toContain('found `\\x1b[`');
    expect(messagesOf(`"${'x\u2028'.repeat(5_000)}`)[0]?.length).toBeLessThan(2_000);
    expect(messagesOf(`${'f'.repeat(100_000)}(x) < 1`)[0]?.length).toBeLessThan(1_000);
  });

  it('is not slow on long text', () => {
    const start = performance.now();
    for (const text of [
      '"'.repeat(200_000),
      '1'.repeat(200_000),
      '1_'.repeat(200_000),
      ' '.repeat(200_000),
      '(/?'.repeat(70_000),
      'a{'.repeat(100_000),
      '- '.repeat(100_000),
      'a <= 1\n'.repeat(20_000),
    ]) {
      parseThresholds(text);
      parseThresholds(`a <= ${text}`);
      parseThresholds(`a${text}`);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('docs/thresholds.md', () => {
  const page = readFileSync(new URL('../../docs/thresholds.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map(([, code = '', text = '']) => ({
    code,
    text,
  }));
  const examples = rows.filter(({ code }) => /[<>=]/.test(code));

  it.each(examples.filter(({ text }) => !text.includes('thresholds:')))(
    'has the valid example $code',
    ({ code }) => {
      ruleOf(code);
    },
  );

  it.each(examples.filter(({ text }) => text.includes('thresholds:')))(
    'quotes the message for $code',
    ({ code, text }) => {
      expect(messagesOf(code)).toEqual([/^``(.*?) ?``$/.exec(text)?.[1]]);
    },
  );

  it('has the block of rules it begins with, and the grammar of the parser', () => {
    const block = /thresholds: \|\n([^`]*)```/.exec(page)?.[1] ?? '';
    expect(parseThresholds(block)).toMatchObject({ errors: [], rules: [{}, {}, {}, {}] });
    const source = readFileSync(new URL('../../src/policy/grammar.ts', import.meta.url), 'utf8');
    const ebnf = /```ebnf\n([^`]*)```/.exec(page)?.[1] ?? '-';
    expect(source.replaceAll(' *     ', '')).toContain(ebnf);
    expect(examples.length).toBeGreaterThan(15);
  });
});

// ---- properties

const space = fc.constantFrom('', ' ', '\t', '  ', '\u00a0');
const plainName = fc
  .string({ unit: fc.constantFrom(...'abcXYZ019_.:*é'), minLength: 1, maxLength: 12 })
  .filter((name) => !/^[0-9]/.test(name) && !/^[a-z]+:/i.test(name) && !name.endsWith(':'));
const quotedName = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .filter((name) => !/[\r\n]/.test(name));
const writtenRef = fc
  .record({ name: plainName, quoted: fc.option(quotedName, { freq: 2 }), optional: fc.boolean(), gap: space })
  .map(({ name, quoted, optional, gap }) => ({
    text: `${quoted === null ? name : `"${quoted.replaceAll('"', '""')}"`}${optional ? `${gap}?` : ''}`,
    ref: {
      name: quoted ?? name,
      wildcard: quoted === null && name.includes('*'),
      optional,
    },
  }));
const writtenNumber = fc
  .record({
    negative: fc.boolean(),
    digits: fc.stringMatching(/^[0-9]{1,6}(_[0-9]{1,3}){0,2}$/),
    fraction: fc.option(fc.stringMatching(/^[0-9]{1,4}$/)),
    exponent: fc.option(fc.integer({ min: -20, max: 20 })),
  })
  .map(({ negative, digits, fraction, exponent }) => {
    const text = `${negative ? '-' : ''}${digits}${fraction === null ? '' : `.${fraction}`}${exponent === null ? '' : `e${exponent}`}`;
    return { text, value: Number(text.replaceAll('_', '')) + 0 };
  });
const writtenOperand = fc.oneof(
  writtenNumber.map(({ text, value }) => ({ text, operand: { kind: 'number', value } })),
  writtenRef.map(({ text, ref }) => ({ text, operand: { kind: 'metric', fn: null, ref } })),
  fc
    .record({ fn: fc.constantFrom(...FUNCTIONS), ref: writtenRef, gap: space })
    .map(({ fn, ref: { text, ref }, gap }) => ({
      text: `${fn}${gap}(${gap}${text}${gap})`,
      operand: { kind: 'metric', fn, ref },
    })),
);
const writtenRule = fc
  .record({
    bullet: fc.constantFrom('', '- ', ' -\t'),
    severity: fc.constantFrom('', 'warn: ', 'error : ', 'warn:'),
    left: writtenOperand,
    right: fc.option(writtenOperand),
    op: fc.constantFrom(...OPERATORS),
    limit: writtenNumber,
    gap: space,
    comment: fc.constantFrom('', '#', ' # "not a quote', '# a <= 1'),
  })
  .map(({ bullet, severity, left, right, op, limit, gap, comment }) => {
    const quotient = right === null ? '' : `${gap}/${gap}${right.text}`;
    const expression = `${left.text}${quotient}${gap}${op}${gap}${limit.text}`;
    return {
      text: `${bullet}${severity}${expression}${gap}${comment}`,
      rule: {
        severity: severity.startsWith('warn') ? 'warn' : 'error',
        expression,
        left: left.operand,
        right: right?.operand ?? null,
        op,
        limit: limit.value,
        percent: false,
      },
    };
  });

describe('parseThresholds, for any text', () => {
  it('reads back whatever the grammar can write', () => {
    fc.assert(
      fc.property(
        fc.array(writtenRule, { maxLength: 4 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (written, end) => {
          const { rules, errors } = parseThresholds(written.map(({ text }) => text).join(end));
          expect(errors).toEqual([]);
          expect(rules).toMatchObject(written.map(({ rule }, index) => ({ line: index + 1, ...rule })));
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('never throws, and every line with something on it is a rule or a mistake with its place', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        'warn:',
        'error',
        ':',
        '(',
        ')',
        '"',
        '#',
        '-',
        '- ',
        '?',
        '<=',
        '=<',
        '1',
        '5%',
        '\n',
        '\r',
        ' ',
        'delta',
        'a',
        '*',
        '/',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const { rules, errors } = parseThresholds(text);
        const lines = text.split(/\r\n|\n|\r/);
        const spoken = new Set([...rules, ...errors].map(({ line }) => line));
        lines.forEach((line, index) => {
          const content = line.replace(/^\s*-(?=\s|#|$)/, '').trim();
          expect(spoken.has(index + 1)).toBe(content !== '' && !content.startsWith('#'));
        });
        expect(new Set(rules.map(({ line }) => line)).size).toBe(rules.length);
        for (const { line, column, message } of errors) {
          expect(message.startsWith(`thresholds:${line}:${column}: expected `)).toBe(true);
          expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1);
          expect(message).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        }
        for (const rule of rules) {
          expect(Number.isFinite(rule.limit)).toBe(true);
          expect(parseThresholds(rule.expression).rules).toMatchObject([
            { expression: rule.expression, op: rule.op, limit: rule.limit },
          ]);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
