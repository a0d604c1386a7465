/** The policy that the settings ask for. */
import type { Problem } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { parseThresholds } from './grammar.ts';
import type { Policy } from './judge.ts';
import type { FunctionName, ThresholdRule } from './rule.ts';

const COMPARING: readonly (FunctionName | null)[] = ['delta', 'increase', 'baseline'];

/** The policy without its baseline, and every mistake in the thresholds. */
export function policyOf(settings: Settings): { policy: Omit<Policy, 'baseline'>; problems: Problem[] } {
  const { rules, errors } = parseThresholds(settings.thresholds);
  const problems: Problem[] = errors.map(({ message }) => ({
    subject: 'thresholds',
    message,
    severity: 'error',
  }));
  const comparing = rules.find(comparesWithBaseline);
  if (comparing !== undefined && settings.baseline === '') {
    const message =
      `thresholds:${comparing.line}: "${comparing.expression}" compares with a baseline, and none is named. ` +
      'Set baseline to the metrics-snapshot.json of an earlier run; it may be missing on the first run.';
    problems.push({ subject: 'baseline', message, severity: 'error' });
  }
  const errorThreshold = settings['error-threshold'];
  return {
    policy: {
      rules,
      errorThreshold: errorThreshold === 'off' ? null : errorThreshold,
      noData: settings['no-data'],
      warnOnly: settings['warn-only'],
    },
    problems,
  };
}

function comparesWithBaseline({ left, right }: ThresholdRule): boolean {
  return [left, right].some((operand) => operand?.kind === 'metric' && COMPARING.includes(operand.fn));
}
