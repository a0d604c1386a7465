/** Evaluates thresholds: a rule and the numbers in, checks out. Pure; every source and match is judged. */
import type { Check } from '../report/report.ts';
import { type Case, casesOf, NO_SOURCE, nameOf } from './cases.ts';
import { isLacking } from './matches.ts';
import { absence, absenceFrom } from './missing.ts';
import { type Evidence, type Gap, isAbsent, type Reading, unreadGap } from './reading.ts';
import type { Operand, Operator, ThresholdRule } from './rule.ts';
import { formatNumber, formatPercent, visible } from './wording.ts';

/** What a check is that has no data: a failure, worth a warning, or nothing to speak of. */
export type NoData = 'fail' | 'warn' | 'pass';

/** A check, and whether it was skipped because what it names is optional: then nobody counts it. */
export interface Judged {
  readonly check: Check;
  readonly skipped: boolean;
}

/**
 * All checks of one rule, one at the least. A name that nothing has fails; one that is optional, 0/0, a missing
 * baseline and what was not read are no data, and `noData` says what the last three come to. `observed` is null where there is no finite
 * number.
 */
export function evaluateRule(rule: ThresholdRule, evidence: Evidence, noData: NoData): Judged[] {
  const operands = rule.right === null ? [rule.left] : [rule.left, rule.right];
  const absent = operands.flatMap((operand) =>
    operand.kind === 'metric' && isAbsent(operand, evidence) ? [operand.ref] : [],
  );
  if (absent.length > 0) {
    const [gap] = absent.flatMap((ref) => unreadGap(ref, evidence) ?? []);
    if (gap !== undefined) {
      const start = startCheck(rule, NO_SOURCE, 'missing', absent[0]?.name ?? '');
      return [{ check: { ...start, ...withoutData(rule, NO_SOURCE, gap, noData) }, skipped: false }];
    }
    const { name, skipped, message } = absence(rule, absent, evidence);
    const status = skipped ? 'no-data' : breachOf(rule);
    return [{ check: { ...startCheck(rule, NO_SOURCE, 'missing', name), status, message }, skipped }];
  }
  const lacking = lackingChecks(rule, operands, evidence);
  const without = new Set(lacking.map(({ check }) => check.subject));
  const cases = casesOf(rule, evidence).filter(({ subject }) => !without.has(subject));
  return [...cases.map((one) => checkCase(rule, one, noData)), ...lacking];
}

/** For every source that lacks a name which others of its kind have: left out, it would pass unjudged. */
function lackingChecks(rule: ThresholdRule, operands: readonly Operand[], evidence: Evidence): Judged[] {
  const refs = operands.flatMap((operand) => {
    return operand.kind === 'number' || operand.fn === 'count' || operand.fn === 'baseline'
      ? []
      : [operand.ref];
  });
  return evidence.facts.flatMap((facts): Judged[] => {
    const { source } = facts;
    const absent = refs.filter((ref) => isLacking(facts, ref));
    if (absent.length === 0 || evidence.unread.artifacts.has(source)) return [];
    const { name, skipped, message } = absenceFrom(source, rule, absent, evidence);
    const status = skipped ? 'no-data' : breachOf(rule);
    return [{ check: { ...startCheck(rule, source, source, name), status, message }, skipped }];
  });
}

/** Whether a number keeps to a limit. What is not a number never does. */
function holds(value: number, op: Operator, limit: number): boolean {
  if (Number.isNaN(value)) return false;
  switch (op) {
    case '<=':
      return value <= limit;
    case '<':
      return value < limit;
    case '>=':
      return value >= limit;
    case '>':
      return value > limit;
    case '==':
      return value === limit;
    case '!=':
      return value !== limit;
  }
}

/** The check of one case. */
export function checkCase(rule: ThresholdRule, one: Case, noData: NoData): Judged {
  const { left, right, subject, scope } = one;
  const name = right === null ? left.name : `${left.name}/${right.name}`;
  const start = startCheck(rule, subject, scope, name);
  const baseline = right === null ? left.baseline : null;
  const outcome = observe(left, right);
  if (typeof outcome !== 'number') {
    const check = { ...start, baseline, ...withoutData(rule, subject, outcome, noData) };
    return { check, skipped: outcome.skipped };
  }
  const held = holds(outcome, rule.op, rule.limit);
  const check: Check = {
    ...start,
    // JSON knows no infinities.
    observed: Number.isFinite(outcome) ? outcome : null,
    baseline,
    status: held ? 'pass' : breachOf(rule),
    message: foundMessage(rule, one, outcome, held),
  };
  return { check, skipped: false };
}

/** The number to judge, or why there is none. */
function observe(left: Reading, right: Reading | null): number | Gap {
  const gap = left.gap ?? right?.gap ?? null;
  if (gap !== null) return gap;
  const over = left.value ?? Number.NaN;
  if (right === null) return over;
  // Adding 0 turns -0 into 0: which zero a counter holds must not decide the sign of infinity.
  const under = (right.value ?? Number.NaN) + 0;
  if (over === 0 && under === 0) return { reason: '0 / 0 has no answer', skipped: false };
  return over / under;
}

function withoutData(
  rule: ThresholdRule,
  subject: string,
  { reason, skipped }: Gap,
  noData: NoData,
): Pick<Check, 'status' | 'message'> {
  const expression = visible(rule.expression);
  const place = `[${visible(subject)}]`;
  if (skipped) return { status: 'no-data', message: `${expression}: skipped, ${reason} ${place}` };
  if (noData === 'fail') {
    const message = `${expression}: no data: ${reason}; no-data is set to fail ${place}`;
    return { status: breachOf(rule), message };
  }
  const label = noData === 'warn' ? 'warning, no data' : 'no data';
  return { status: 'no-data', message: `${expression}: ${label}: ${reason} ${place}` };
}

/** `write_errors <= 0: found 3 (baseline 1, delta +2) [metrics.json]`. */
function foundMessage(rule: ThresholdRule, one: Case, value: number, held: boolean): string {
  const { left, right, subject } = one;
  const detail = [
    ...(right === null ? left.detail : [`${show(left)} / ${show(right)}`]),
    ...[left.note, right?.note ?? null].flatMap((note) => note ?? []),
  ];
  const parentheses = detail.length === 0 ? '' : ` (${detail.join(', ')})`;
  const found = foundText(value, rule.limit, held, rule.percent);
  return `${visible(rule.expression)}: ${found}${otherName(rule, one)}${parentheses} [${visible(subject)}]`;
}

function show({ value }: Reading): string {
  return formatNumber(value ?? Number.NaN);
}

/** Where a number looks like the limit it misses (0.1 + 0.2 and 0.3), all of its digits are shown. */
function foundText(value: number, limit: number, held: boolean, percent: boolean): string {
  const format = percent ? formatPercent : formatNumber;
  const text = format(value);
  return `found ${!held && value !== limit && text === format(limit) ? `${value}, not ${limit}` : text}`;
}

/** The name a number was found under, when that is not the one in the rule. */
function otherName({ left, right }: ThresholdRule, one: Case): string {
  const written = [nameOf(left), ...(right === null ? [] : [nameOf(right)])];
  const found = [one.left.name, ...(one.right === null ? [] : [one.right.name])];
  return found.every((name, index) => name === written[index])
    ? ''
    : ` for ${found.map((name) => visible(name)).join(' / ')}`;
}

function startCheck(
  rule: ThresholdRule,
  subject: string,
  scope: string,
  name: string,
): Omit<Check, 'status' | 'message'> {
  return {
    id: `threshold:${rule.line}:${visible(scope)}:${visible(name)}`,
    severity: rule.severity,
    expression: rule.expression,
    subject,
    observed: null,
    limit: rule.limit,
    baseline: null,
  };
}

function breachOf({ severity }: ThresholdRule): 'fail' | 'warn' {
  return severity === 'error' ? 'fail' : 'warn';
}
