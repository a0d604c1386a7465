/** The default policy of metrics: every error counter is at most `error-threshold`. */
import { canonicalName, isErrorCounter } from '../metrics/vocabulary.ts';
import type { Facts } from '../report/facts.ts';
import type { Check, MetricsSource } from '../report/report.ts';
import { atMost } from './default-policy.ts';
import { checkCase } from './evaluate.ts';
import { findName } from './matches.ts';
import { type Evidence, readMatch } from './reading.ts';
import type { Operator, ThresholdRule } from './rule.ts';
import { visible } from './wording.ts';

/**
 * One check for every error counter a metrics source has. A limit of your own on a counter (a rule of severity
 * error on that counter alone, with `<=`, `<` or `==`) replaces the default one.
 */
export function errorCounterChecks(
  source: MetricsSource,
  errorThreshold: number,
  rules: readonly ThresholdRule[],
  evidence: Evidence,
): Check[] {
  if (source.status !== 'ok') return [];
  const limited = limitedNames(source, rules);
  return Object.entries(source.values)
    .filter(([name]) => isErrorCounter(name) && !limited.has(name))
    .map(([name, value]) => {
      const subject = source.source;
      const left = readMatch({ source: subject, name, value }, evidence);
      const one = { subject, scope: subject, left, right: null };
      const { check } = checkCase(limitOf(name, errorThreshold), one, 'fail');
      return { ...check, id: `error-threshold:${visible(name)}:${visible(subject)}` };
    });
}

const UPPER_BOUNDS: readonly Operator[] = ['<=', '<', '=='];

/** Canonical names in a source on which a rule sets a limit of its own. */
function limitedNames(facts: Facts, rules: readonly ThresholdRule[]): Set<string> {
  const names = rules.flatMap(({ severity, left, right, op }) => {
    const plain = left.kind === 'metric' && left.fn === null && !left.ref.wildcard && right === null;
    if (!plain || severity !== 'error' || !UPPER_BOUNDS.includes(op)) return [];
    const match = findName(facts, left.ref.name);
    return match === null ? [] : [match.name, canonicalName(match.name)];
  });
  return new Set(names);
}

function limitOf(name: string, limit: number): ThresholdRule {
  const ref = { name, wildcard: false, optional: false, column: 1 };
  return {
    line: 0,
    severity: 'error',
    expression: atMost(name, limit),
    left: { kind: 'metric', fn: null, ref },
    right: null,
    op: '<=',
    limit,
    percent: false,
  };
}
