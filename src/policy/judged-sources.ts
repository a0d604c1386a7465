/** What is judged across sources: error counters, thresholds, and how artifacts compare with the baseline. Pure. */
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import { factsOf } from '../report/facts.ts';
import { finalScan, isUnread } from '../report/final-scan.ts';
import type { Artifact, Observation } from '../report/report.ts';
import { OWN_BACKENDS } from '../report/report-words.ts';
import { ERRORS } from './default-policy.ts';
import { errorCounterChecks } from './error-counters.ts';
import { evaluateRule, type Judged } from './evaluate.ts';
import type { Policy } from './judge.ts';
import { type Evidence, type Reading, readMatch } from './reading.ts';
import { visible } from './wording.ts';

export interface JudgedSources {
  /** Error counters first, then every rule in its order. */
  readonly judged: readonly Judged[];
  /** The errors of an artifact beside those of the baseline. */
  readonly compared: (artifact: Artifact) => Reading;
}

export function judgedSources(observation: Observation, policy: Policy): JudgedSources {
  const { metrics } = observation;
  const { errorThreshold, rules, noData } = policy;
  const evidence = evidenceOf(observation, policy);
  const errorCounters =
    errorThreshold === null
      ? []
      : metrics.flatMap((source) => errorCounterChecks(source, errorThreshold, rules, evidence));
  return {
    judged: [
      ...errorCounters.map((check) => ({ check, skipped: false })),
      ...rules.flatMap((rule) => evaluateRule(rule, evidence, noData)),
    ],
    compared: (artifact) => {
      const { errors } = finalScan(artifact).counts;
      return readMatch({ source: artifact.id, name: ERRORS, value: errors }, evidence);
    },
  };
}

function evidenceOf({ artifacts, metrics, interruption, baseline }: Observation, policy: Policy): Evidence {
  return {
    facts: factsOf(metrics, artifacts),
    baseline: policy.baseline,
    baselineNote: baselineNote(baseline),
    unavailable: metrics.filter(({ status }) => status !== 'ok').map(({ source }) => source),
    unread: {
      artifacts: new Set(artifacts.filter(isUnread).map(({ id }) => id)),
      metrics: interruption !== null && metrics.some(({ status }) => status === 'error'),
    },
    uninspected: artifacts.filter(isUninspected).map(({ id }) => id),
  };
}

/** Of an artifact with a problem nothing more is asked. */
function isUninspected({ backend, inspection, exit_code }: Artifact): boolean {
  return inspection === null && exit_code === EXIT_CANNOT_JUDGE && !OWN_BACKENDS.includes(backend);
}

/** Why there may be no baseline, as the reason in a message. */
function baselineNote(baseline: Observation['baseline']): string {
  if (baseline === null) return 'no baseline is set';
  const source = visible(baseline.source);
  return baseline.status === 'missing'
    ? `there is no baseline yet (${source})`
    : `the baseline ${source} could not be read`;
}
