/** The default policy: no error anomalies, and every error counter at most `error-threshold`. */
import { canonicalName, isErrorCounter } from '../metrics/vocabulary.ts';
import type { Facts } from '../report/facts.ts';
import { finalScan, isUnread } from '../report/final-scan.ts';
import type { Artifact, Check, MetricsSource } from '../report/report.ts';
import { checkCase } from './evaluate.ts';
import { findName } from './matches.ts';
import { type Evidence, readMatch } from './reading.ts';
import type { Operator, ThresholdRule } from './rule.ts';
import { formatNumber, plural, visible } from './wording.ts';
import { writtenName } from './written-name.ts';

/** What the checks of artifacts count: findings of severity error. */
const ERRORS = 'doctor.errors';

/** Modes in which an anomaly that is there at the end fails. */
const STRICT_MODES: readonly Artifact['mode'][] = ['fail_on_anomaly', 'recover'];

/**
 * The check of an artifact: no error anomalies, after the recovery where there was one, unless its mode lets them pass.
 * One not read whole has no data.
 */
export function anomalyCheck(artifact: Artifact, evidence: Evidence): Check {
  const { id, mode } = artifact;
  const { errors } = finalScan(artifact).counts;
  const { detail, baseline } = readMatch({ source: id, name: ERRORS, value: errors }, evidence);
  const unread = isUnread(artifact);
  const held = errors === 0 || !STRICT_MODES.includes(mode);
  const found = errors === 0 ? 'no error anomalies' : plural(errors, 'error anomaly', 'error anomalies');
  const allowed = errors > 0 && held ? `, which mode ${mode} lets pass` : '';
  const where = unread ? ' in what could be read' : recoveryNote(artifact);
  const compared = detail.length === 0 || unread ? '' : ` (${detail.join(', ')})`;
  const { expression } = atMost(ERRORS, 0);
  return {
    id: `anomalies:${visible(id)}`,
    severity: 'error',
    expression,
    subject: id,
    observed: errors,
    limit: 0,
    baseline,
    status: !held ? 'fail' : unread ? 'no-data' : 'pass',
    message: `${expression}: found ${found}${where}${allowed}${compared} [${visible(id)}]`,
  };
}

/** What a recovery has to do with the count. */
function recoveryNote({ recovery, scan, post_scan }: Artifact): string {
  if (recovery === null) return '';
  if (recovery.status === 'refused') return `, and the recovery was refused: ${recovery.reason}`;
  if (recovery.status === 'planned') return ', and the recovery is only planned';
  if (post_scan === null) return ', which a recovery in this mode does not touch';
  return ` after the recovery (${scan.counts.errors} before)`;
}

/**
 * The check of an artifact's retention, where a limit is set: it holds no more than that, or compaction is overdue. The
 * modes that let anomalies pass make it a warning.
 */
export function retentionChecks({ id, mode, compaction }: Artifact): Check[] {
  if (compaction === null || compaction.status === 'refused' || compaction.status === 'failed') return [];
  const { reclaimed, before, retention, status, age_unknown } = compaction;
  const overdue = status === 'planned' ? reclaimed.records : 0;
  const limits = Object.entries(retention)
    .filter(([, limit]) => limit !== null)
    .map(([name, limit]) => `${name.replaceAll('_', '-')} ${formatNumber(limit ?? 0)}`);
  const { expression } = atMost('retention.overdue_records', 0);
  const held = overdue === 0;
  const found = held
    ? `found nothing past retention (${limits.join(', ')})`
    : `compaction is overdue, for ${overdue} of ${plural(before.records, 'record')} ${overdue === 1 ? 'is' : 'are'} past ` +
      `retention (${limits.join(', ')})`;
  const ageless =
    age_unknown === 0
      ? ''
      : `; ${plural(age_unknown, 'record')} without a timestamp, whose age nobody can tell`;
  const isStrict = STRICT_MODES.includes(mode);
  return [
    {
      id: `retention:${visible(id)}`,
      severity: isStrict ? 'error' : 'warn',
      expression,
      subject: id,
      observed: overdue,
      limit: 0,
      baseline: null,
      status: held ? 'pass' : isStrict ? 'fail' : 'warn',
      message: `${expression}: ${found}${ageless} [${visible(id)}]`,
    },
  ];
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
