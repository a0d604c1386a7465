/** The default policy: no error anomalies, and every error counter at most `error-threshold`. */
import { EXIT_CANNOT_JUDGE } from '../doctor/doctor.ts';
import { canonicalName, isErrorCounter } from '../metrics/vocabulary.ts';
import type { Facts } from '../report/facts.ts';
import type { Artifact, Check, MetricsSource } from '../report/report.ts';
import { checkCase } from './evaluate.ts';
import { findName } from './matches.ts';
import { type Evidence, readMatch } from './reading.ts';
import type { Operator, ThresholdRule } from './rule.ts';
import { writtenName } from './tokens.ts';
import { formatNumber, plural, visible } from './wording.ts';

/** What the checks of artifacts count: findings of severity error. */
const ERRORS = 'doctor.errors';

/** The check of an artifact: no error anomalies, unless its mode lets them pass. One not read whole has no data. */
export function anomalyCheck(artifact: Artifact, evidence: Evidence): Check {
  const { id, mode, scan } = artifact;
  const { errors } = scan.counts;
  const { detail, baseline } = readMatch({ source: id, name: ERRORS, value: errors }, evidence);
  const isUnread = artifact.exit_code === EXIT_CANNOT_JUDGE;
  const held = errors === 0 || mode !== 'fail_on_anomaly';
  const found = errors === 0 ? 'no error anomalies' : plural(errors, 'error anomaly', 'error anomalies');
  const allowed = errors > 0 && held ? `, which mode ${mode} lets pass` : '';
  const unread = isUnread ? ' in what could be read' : '';
  const compared = detail.length === 0 ? '' : ` (${detail.join(', ')})`;
  const { expression } = atMost(ERRORS, 0);
  return {
    id: `anomalies:${visible(id)}`,
    severity: 'error',
    expression,
    subject: id,
    observed: errors,
    limit: 0,
    baseline,
    status: !held ? 'fail' : isUnread ? 'no-data' : 'pass',
    message: `${expression}: found ${found}${unread}${allowed}${compared} [${visible(id)}]`,
  };
}

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
      const { check } = checkCase(atMost(name, errorThreshold), one, 'fail');
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

function atMost(name: string, limit: number): ThresholdRule {
  const ref = { name, wildcard: false, optional: false, column: 1 };
  return {
    line: 0,
    severity: 'error',
    expression: `${writtenName(name)} <= ${formatNumber(limit)}`,
    left: { kind: 'metric', fn: null, ref },
    right: null,
    op: '<=',
    limit,
    percent: false,
  };
}
