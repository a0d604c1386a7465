/** Judging: an observation and a policy in, checks and verdict out. Pure; nothing is left out after a breach. */
import { type Facts, factsOf } from '../report/facts.ts';
import { isUnread } from '../report/final-scan.ts';
import type { Check, Observation, Verdict } from '../report/report.ts';
import { anomalyCheck, errorCounterChecks, retentionChecks } from './default-policy.ts';
import { evaluateRule, type Judged, type NoData } from './evaluate.ts';
import type { Evidence } from './reading.ts';
import type { ThresholdRule } from './rule.ts';
import { verdictOf } from './verdict.ts';
import { visible } from './wording.ts';

export interface Policy {
  readonly rules: readonly ThresholdRule[];
  /** Most that an error counter may show; null leaves error counters to the rules. */
  readonly errorThreshold: number | null;
  readonly noData: NoData;
  /** Report breaches without failing. What cannot be judged still fails. */
  readonly warnOnly: boolean;
  /** Facts of an earlier run; null when none is named or its file does not exist. */
  readonly baseline: readonly Facts[] | null;
}

/** Judges everything that was observed: the default policy first, then every rule in its order. */
export function judge(observation: Observation, policy: Policy): { checks: Check[]; verdict: Verdict } {
  const { artifacts, metrics, interruption } = observation;
  const evidence: Evidence = {
    facts: factsOf(metrics, artifacts),
    baseline: policy.baseline,
    baselineNote: baselineNote(observation.baseline),
    unavailable: metrics.filter(({ status }) => status !== 'ok').map(({ source }) => source),
    unread: {
      artifacts: new Set(artifacts.filter(isUnread).map(({ id }) => id)),
      metrics: interruption !== null && metrics.some(({ status }) => status === 'error'),
    },
  };
  const { errorThreshold, rules, noData } = policy;
  const defaults = [
    ...artifacts.map((artifact) => anomalyCheck(artifact, evidence)),
    ...artifacts.flatMap(retentionChecks),
    ...(errorThreshold === null
      ? []
      : metrics.flatMap((source) => errorCounterChecks(source, errorThreshold, rules, evidence))),
  ];
  const judged = withUniqueIds([
    ...defaults.map((check) => ({ check, skipped: false })),
    ...rules.flatMap((rule) => evaluateRule(rule, evidence, noData)),
  ]);
  return { checks: judged.map(({ check }) => check), verdict: verdictOf(observation, judged, policy) };
}

/** Why there may be no baseline, as the reason in a message. */
function baselineNote(baseline: Observation['baseline']): string {
  if (baseline === null) return 'no baseline is set';
  const source = visible(baseline.source);
  return baseline.status === 'missing'
    ? `there is no baseline yet (${source})`
    : `the baseline ${source} could not be read`;
}

/** Names from outside can be made to collide; then the later check gets a number. */
function withUniqueIds(judged: readonly Judged[]): Judged[] {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return judged.map(({ check, skipped }) => {
    let { id } = check;
    let number = numbers.get(check.id) ?? 2;
    for (; taken.has(id); number++) id = `${check.id}#${number}`;
    numbers.set(check.id, number);
    taken.add(id);
    return { check: { ...check, id }, skipped };
  });
}
