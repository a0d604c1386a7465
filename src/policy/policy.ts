/** The policy that the settings ask for. */
import type { Problem } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { Policy } from './judge.ts';
import type { FunctionName, ParsedThresholds, ThresholdRule } from './rule.ts';

const COMPARING: readonly (FunctionName | null)[] = ['delta', 'increase', 'baseline'];

/** The policy without its baseline, and every mistake in the thresholds. */
export async function policyOf(
  settings: Settings,
): Promise<{ policy: Omit<Policy, 'baseline'>; problems: Problem[] }> {
  const { rules, errors } = await parsed(settings.thresholds);
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

/** Without thresholds there is nothing to load the grammar for. */
async function parsed(thresholds: string): Promise<ParsedThresholds> {
  if (thresholds.trim() === '') return { rules: [], errors: [] };
  const { parseThresholds } = await import('./thresholds.ts');
  return parseThresholds(thresholds);
}

function comparesWithBaseline({ left, right }: ThresholdRule): boolean {
  return [left, right].some((operand) => operand?.kind === 'metric' && COMPARING.includes(operand.fn));
}
