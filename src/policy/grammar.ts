/**
 * The grammar of thresholds, one rule a line:
 *
 *     line    = [ "- " ], [ rule ], [ "#", text ] ;
 *     rule    = [ ("error"|"warn"), ":" ], operand, [ "/", operand ], op, number ;
 *     operand = number | ref | fn, "(", ref, ")" ;
 *     fn      = "delta" | "increase" | "baseline" | "sum" | "max" | "count" ;
 *     ref     = ( name | '"', text, '"' ), [ "?" ] ;
 *     name    = letters, digits, "_", ".", ":", "*" ;
 *     op      = "<=" | "<" | ">=" | ">" | "==" | "!=" ;
 *     number  = ["-"], digits and "_", [".", digits], [exponent], ["%"] ;
 */
import { SEVERITIES, type Severity } from '../ndjson/anomaly.ts';
import { didYouMean } from '../settings/did-you-mean.ts';
import {
  FUNCTIONS,
  type FunctionName,
  OPERATORS,
  type Operand,
  type Operator,
  type ParsedThresholds,
  type Ref,
  type ThresholdError,
  type ThresholdRule,
} from './rule.ts';
import { type Token, tokensOf, unquoted } from './tokens.ts';
import { visible } from './wording.ts';
import { writtenName } from './written-name.ts';

/** Parses all lines. A line with a mistake gives errors and no rule; the other lines are not affected. */
export function parseThresholds(text: string): ParsedThresholds {
  const rules: ThresholdRule[] = [];
  const errors: ThresholdError[] = [];
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    const parser = new LineParser(line, index + 1);
    const rule = parser.parse();
    errors.push(...parser.errors);
    if (rule !== null && parser.errors.length === 0) rules.push(rule);
  });
  return { rules, errors };
}

const BULLET = /\s*-(?=\s|#|$)/uy;
const SEVERITY = new RegExp(`\\s*(${SEVERITIES.join('|')})\\s*:`, 'uy');
/** A word and a colon before what can start an operand, or one that is severity enough without the space. */
const ODD_SEVERITY =
  /\s*(?:([\p{L}\p{Nd}_-]+)\s*:(?=\s+["\p{L}\p{Nd}_*.:-])|(warnings?|warn|error|err)\s*:(?=\S))/iuy;

/** What people write for an operator, and which one it most likely is. */
const MEANT_OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['=', '=='],
  ['===', '=='],
  ['=<', '<='],
  ['≤', '<='],
  ['<==', '<='],
  ['<<', '<'],
  ['=>', '>='],
  ['≥', '>='],
  ['>==', '>='],
  ['>>', '>'],
  ['!', '!='],
  ['≠', '!='],
  ['=!', '!='],
  ['!==', '!='],
  ['~=', '!='],
  ['<>', '!='],
]);
const MIRRORED: Readonly<Record<Operator, Operator>> = {
  '<=': '>=',
  '<': '>',
  '>=': '<=',
  '>': '<',
  '==': '==',
  '!=': '!=',
};
const OPERATOR_LIST = `one of ${OPERATORS.join(' ')}`;

/** Reads one line. Every method that can fail notes the mistake in `errors` and gives null when it is stuck. */
class LineParser {
  readonly errors: ThresholdError[] = [];
  readonly #line: string;
  readonly #number: number;
  #tokens: Token[] = [];
  #next = 0;

  constructor(line: string, number: number) {
    this.#line = line;
    this.#number = number;
  }

  /** The rule, or null for a line without one and for a mistake. */
  parse(): ThresholdRule | null {
    let start = endOf(BULLET, this.#line, 0) ?? 0;
    const severity = this.#severity(start);
    if (severity === null) return null;
    start = severity.end;
    this.#tokens = tokensOf(this.#line, start);
    if (this.#tokens.length === 0) {
      if (severity.written)
        this.#fail(start, 'expected a rule after the severity, found the end of the line');
      return null;
    }
    return this.#rule(severity.severity);
  }

  #severity(start: number): { severity: Severity; written: boolean; end: number } | null {
    SEVERITY.lastIndex = start;
    const written = SEVERITY.exec(this.#line)?.[1];
    const known = SEVERITIES.find((name) => name === written);
    // `exec` of a sticky pattern leaves its end in lastIndex, and 0 after a mismatch.
    if (known !== undefined) return { severity: known, written: true, end: SEVERITY.lastIndex };
    ODD_SEVERITY.lastIndex = start;
    const odd = ODD_SEVERITY.exec(this.#line);
    if (odd === null) return { severity: 'error', written: false, end: start };
    const end = ODD_SEVERITY.lastIndex;
    const word = odd[1] ?? odd[2] ?? '';
    const meant = SEVERITIES.find((name) => name === word.toLowerCase()) ?? didYouMean(word, SEVERITIES);
    const hint =
      meant === null ? `a limit is written ${quote(`${word} <= 5`)}` : `did you mean ${quote(`${meant}:`)}?`;
    const at = end - odd[0].trimStart().length;
    this.#fail(
      at,
      `expected ${quote('error:')} or ${quote('warn:')}, found ${quote(odd[0].trim())}; ${hint}`,
    );
    return meant === null ? null : { severity: 'error', written: true, end };
  }

  #rule(severity: Severity): ThresholdRule | null {
    const first = this.#tokens[0]?.start ?? 0;
    const left = this.#operand();
    if (left === null) return null;
    let right: Operand | null = null;
    if (this.#takes('/')) {
      right = this.#operand();
      if (right === null) return null;
    }
    const op = this.#operator();
    if (op === null) return null;
    const limit = this.#limit(left, right, op);
    if (limit === null || !this.#ended()) return null;
    const last = this.#tokens.at(-1)?.end ?? first;
    const expression = this.#line.slice(first, last);
    return { line: this.#number, severity, expression, left, right, op, ...limit };
  }

  #operand(): Operand | null {
    const token = this.#tokens[this.#next];
    const after = this.#tokens[this.#next + 1];
    if (token !== undefined && after?.text === '(' && (token.kind === 'name' || token.kind === 'number')) {
      return this.#call(token);
    }
    if (token?.kind === 'number') {
      this.#next += 1;
      return { kind: 'number', value: this.#finite(token) };
    }
    const ref = this.#ref('a metric, a number or a function', false);
    return ref === null ? null : { kind: 'metric', fn: null, ref };
  }

  #call(token: Token): Operand | null {
    const fn = this.#functionName(token);
    this.#next += 2;
    const ref = this.#ref(`a metric in ${quote(`${token.text}( )`)}`, true);
    if (ref === null) return null;
    if (!this.#takes(')')) {
      this.#expected(`${quote(')')} after the metric in ${quote(`${token.text}(`)}`);
      return null;
    }
    const mark = this.#tokens[this.#next];
    if (this.#takes('?')) {
      const hint = `it belongs to the metric: ${quote(`${token.text}(${writtenRef(ref)}?)`)}`;
      this.#fail(mark?.start ?? 0, `expected an operator, found ${quote('?')}; ${hint}`);
    }
    return { kind: 'metric', fn, ref };
  }

  /** The function a word names; for one that does not exist, any, since its mistake is noted. */
  #functionName(token: Token): FunctionName {
    const known = FUNCTIONS.find((name) => name === token.text);
    if (known !== undefined) return known;
    const meant = didYouMean(token.text, FUNCTIONS);
    const hint = meant === null ? '' : `; did you mean ${quote(`${meant}(`)}?`;
    const found = quote(`${token.text}(`);
    this.#fail(token.start, `expected a function (${FUNCTIONS.join(', ')}), found ${found}${hint}`);
    return 'sum';
  }

  #ref(what: string, inFunction: boolean): Ref | null {
    const token = this.#tokens[this.#next];
    // In a function even `5` is a name; only a sign or a percent sign makes it a number for good.
    const digits = inFunction && token?.kind === 'number' && /^[\w.]+$/.test(token.text);
    const named = token?.kind === 'name' || digits;
    if (token === undefined || !(named || token.kind === 'quoted')) {
      this.#expected(what, token?.kind === 'unclosed' ? 'this quote is never closed' : this.#refHint(token));
      return null;
    }
    const name = named ? token.text : unquoted(token.text);
    if (name === '') {
      this.#expected(what, 'the name in quotes is empty');
      return null;
    }
    this.#next += 1;
    const optional = this.#takes('?');
    return { name, wildcard: named && name.includes('*'), optional, column: this.#column(token.start) };
  }

  #refHint(token: Token | undefined): string | null {
    if (token?.text === '-' && token.start === this.#tokens[0]?.start)
      return `a list is written with a space after the dash: ${quote('- write_errors <= 0')}`;
    return token?.kind === 'odd' ? quotingHint(this.#chunk(token.start)) : null;
  }

  #operator(): Operator | null {
    const token = this.#tokens[this.#next];
    const known = OPERATORS.find((operator) => operator === token?.text);
    if (known !== undefined) {
      this.#next += 1;
      return known;
    }
    if (token?.kind !== 'operator') {
      this.#expected(OPERATOR_LIST, this.#operatorHint(token));
      return null;
    }
    const meant = MEANT_OPERATORS.get(token.text);
    this.#expected(OPERATOR_LIST, meant === undefined ? null : `did you mean ${quote(meant)}?`);
    if (meant !== undefined) this.#next += 1;
    return meant ?? null;
  }

  #operatorHint(token: Token | undefined): string | null {
    const before = this.#tokens[this.#next - 1];
    if (token?.text === '/') return 'a rule divides once; use a second rule';
    if (token === undefined || before === undefined || token.start !== before.end) return null;
    if (before.kind === 'quoted' || token.kind === 'mark') return null;
    return quotingHint(this.#chunk(before.start));
  }

  #limit(left: Operand, right: Operand | null, op: Operator): { limit: number; percent: boolean } | null {
    const token = this.#tokens[this.#next];
    if (token?.kind === 'number') {
      this.#next += 1;
      return { limit: this.#finite(token), percent: token.text.endsWith('%') };
    }
    this.#expected('a number', limitHint(token, left, right, op, this.#tokens[0]?.text ?? ''));
    return null;
  }

  #ended(): boolean {
    const token = this.#tokens[this.#next];
    if (token === undefined) return true;
    this.#expected(`the end of the line or a comment (${quote('#')}) after the number`, trailingHint(token));
    return false;
  }

  /** The value of a number token; `5%` is 0.05, exactly the double nearest to it. */
  #finite(token: Token): number {
    const value = numberOf(token.text);
    if (Number.isFinite(value)) return value;
    this.#fail(token.start, `expected a number below 1.8e308, found ${quote(token.text)}`);
    return 0;
  }

  #takes(mark: string): boolean {
    if (this.#tokens[this.#next]?.text !== mark) return false;
    this.#next += 1;
    return true;
  }

  /** Notes that something else than the next token belongs here. */
  #expected(what: string, hint: string | null = null): void {
    const token = this.#tokens[this.#next];
    const found = token === undefined ? 'the end of the line' : quote(token.text);
    const at = token?.start ?? this.#tokens.at(-1)?.end ?? 0;
    this.#fail(at, `expected ${what}, found ${found}${hint === null ? '' : `; ${hint}`}`);
  }

  #fail(at: number, reason: string): void {
    const [line, column] = [this.#number, this.#column(at)];
    this.errors.push({ line, column, message: `thresholds:${line}:${column}: ${reason}` });
  }

  #column(at: number): number {
    return [...this.#line.slice(0, at)].length + 1;
  }

  /** What stands at an offset up to the next space, operator or comment, labels in braces included. */
  #chunk(at: number): string {
    const pattern = /^[^\s#<>=!~≤≥≠"{]*(?:\{[^}]*\}[^\s#<>=!~≤≥≠"{]*)*/u;
    return pattern.exec(this.#line.slice(at))?.[0] ?? '';
  }
}

function endOf(pattern: RegExp, line: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : null;
}

function quote(text: string): string {
  return `\`${visible(text)}\``;
}

function writtenRef({ name, wildcard }: Ref): string {
  return wildcard ? name : writtenName(name);
}

function quotingHint(chunk: string): string | null {
  const written = writtenName(chunk);
  if (chunk === '' || written === chunk) return null;
  return `a name with other characters than letters, digits and _ . : goes in quotes: ${quote(written)}`;
}

/** Shifts the exponent for a percentage: 0.7 / 100 is not the double nearest to 0.007. */
function numberOf(text: string): number {
  const digits = text.replaceAll('_', '');
  if (!digits.endsWith('%')) return Number(digits) + 0;
  const [mantissa = '', exponent = '0'] = digits.slice(0, -1).trim().split(/e/i);
  return Number(`${mantissa}e${Number(exponent) - 2}`) + 0;
}

function limitHint(
  token: Token | undefined,
  left: Operand,
  right: Operand | null,
  op: Operator,
  leftText: string,
): string | null {
  if (token?.kind === 'operator') return null;
  if (token?.kind === 'odd' && /^[-+−–]/.test(token.text)) {
    return token.text.startsWith('+')
      ? 'a number has no plus sign'
      : `a negative number is written without a space and with a plain dash: ${quote('-5')}`;
  }
  if (token?.kind !== 'name' && token?.kind !== 'quoted') return null;
  if (/^\.[0-9]/.test(token.text)) return `write ${quote(`0${token.text}`)}`;
  if (/^[0-9]/.test(token.text)) {
    return `a number is written in full and without a unit, as ${quote('10_000')}, ${quote('0.5')}, ${quote('1e6')} or ${quote('5%')}`;
  }
  if (left.kind === 'number' && right === null) {
    return `the metric stands on the left: ${quote(`${token.text} ${MIRRORED[op]} ${leftText}`)}`;
  }
  return `to compare two metrics, divide one by the other: ${quote('a / b <= 1')}`;
}

function trailingHint(token: Token): string | null {
  if (token.text.startsWith(',')) return `thousands are written ${quote('1_000')} or ${quote('1000')}`;
  if (/^(?:and|or|&&|\|\||;)$/i.test(token.text) || token.kind === 'operator') {
    return 'a rule compares once; write another line for the other limit';
  }
  return token.kind === 'name' ? 'a number has no unit here; write it in full' : null;
}
