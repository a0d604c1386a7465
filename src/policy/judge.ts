/** Judging: an observation and a policy in, checks and verdict out. Pure; nothing is left out after a breach. */
import type { Facts } from '../report/facts.ts';
import type { Check, Observation, Verdict } from '../report/report.ts';
import { anomalyCheck, retentionChecks } from './default-policy.ts';
import type { Judged, NoData } from './evaluate.ts';
import type { JudgedSources } from './judged-sources.ts';
import type { ThresholdRule } from './rule.ts';
import { verdictOf } from './verdict.ts';

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
export async function judge(
  observation: Observation,
  policy: Policy,
): Promise<{ checks: Check[]; verdict: Verdict }> {
  const { artifacts } = observation;
  const sources = await judgeSources(observation, policy);
  const defaults = [
    ...artifacts.map((artifact) => anomalyCheck(artifact, sources?.compared(artifact) ?? null)),
    ...artifacts.flatMap(retentionChecks),
  ];
  const judged = withUniqueIds([
    ...defaults.map((check) => ({ check, skipped: false })),
    ...(sources?.judged ?? []),
  ]);
  return { checks: judged.map(({ check }) => check), verdict: verdictOf(observation, judged, policy) };
}

/** What is judged by more than the artifacts themselves, with the code for it; null without. */
async function judgeSources(observation: Observation, policy: Policy): Promise<JudgedSources | null> {
  const hasMore = observation.metrics.length > 0 || policy.rules.length > 0 || policy.baseline !== null;
  if (!hasMore) return null;
  const { judgedSources } = await import('./thresholds.ts');
  return judgedSources(observation, policy);
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
