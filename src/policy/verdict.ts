/** The verdict: pass, fail or cannot judge, and why. Fail closed: what cannot be judged is never green. */
import {
  EXIT_ANOMALIES,
  EXIT_ANOMALIES_LEFT,
  EXIT_CANNOT_JUDGE,
  EXIT_HEALTHY,
} from '../report/exit-codes.ts';
import type { Check, Observation, Problem, Verdict } from '../report/report.ts';
import type { Judged, NoData } from './evaluate.ts';
import { listed, plural, visible } from './wording.ts';

/** A problem's message may be a paragraph; a reason is a line. */
const LONGEST_REASON = 1_000;

interface Leniency {
  readonly noData: NoData;
  readonly warnOnly: boolean;
}

/**
 * The verdict on an observation and its checks. Reasons come one a line, the most important first: what is in the
 * way of judging, breaches, then warnings; a pass begins with what was checked. With `warnOnly` a failure keeps its
 * status and exits with 0; what cannot be judged is not softened. That nothing is named to be examined is for
 * those who read the settings to say, as a problem; nothing found where the settings allow it passes.
 */
export function verdictOf(
  observation: Observation,
  judged: readonly Judged[],
  { noData, warnOnly }: Leniency,
): Verdict {
  const obstacles = obstaclesOf(observation);
  const breaches = withStatus(judged, 'fail').map(({ message }) => message);
  const warnings = warningsOf(observation, judged, noData);
  if (obstacles.length > 0) {
    const reasons = [...obstacles.map(problemLine), ...breaches, ...warnings];
    return { status: 'cannot-judge', exit_code: EXIT_CANNOT_JUDGE, reasons };
  }
  if (breaches.length === 0) {
    return { status: 'pass', exit_code: EXIT_HEALTHY, reasons: [passLine(observation, judged), ...warnings] };
  }
  const reasons = [...breaches, ...warnings];
  if (!warnOnly) return { status: 'fail', exit_code: failureCode(observation), reasons };
  // Still a failure by name, so that no page shows breaches under the word "passed".
  return { status: 'fail', exit_code: EXIT_HEALTHY, reasons: [softening(breaches.length), ...reasons] };
}

/** That a recovery left anomalies is told apart from all else that fails. */
function failureCode({ artifacts }: Observation): number {
  const hasLeft = artifacts.some(({ exit_code }) => exit_code === EXIT_ANOMALIES_LEFT);
  return hasLeft ? EXIT_ANOMALIES_LEFT : EXIT_ANOMALIES;
}

function softening(breaches: number): string {
  const failed = plural(breaches, 'failed check');
  return `warn-only is set, so ${failed} ${breaches === 1 ? 'lets' : 'let'} the job go on`;
}

/** Problems of severity error, and what could not be read and has no problem that says so; an interruption has one. */
function obstaclesOf({ problems, metrics, baseline, interruption }: Observation): Problem[] {
  const told = new Set(problems.map(({ subject }) => subject));
  const unread = [...metrics, ...(baseline === null ? [] : [{ ...baseline, message: null }])]
    .filter(({ source, status }) => status === 'error' && !told.has(source) && interruption === null)
    .map(({ source, message }): Problem => {
      return { subject: source, message: message ?? 'could not be read', severity: 'error' };
    });
  return [...problems.filter(({ severity }) => severity === 'error'), ...unread];
}

function warningsOf({ problems }: Observation, judged: readonly Judged[], noData: NoData): string[] {
  const unjudged = noData === 'warn' ? withStatus(judged, 'no-data') : [];
  return [
    ...withStatus(judged, 'warn').map(({ message }) => `warning: ${message}`),
    // Their messages say that they are warnings.
    ...unjudged.map(({ message }) => message),
    ...problems
      .filter(({ severity }) => severity === 'warn')
      .map((problem) => `warning: ${problemLine(problem)}`),
  ];
}

/** The checks of a status, without those that were skipped. */
function withStatus(judged: readonly Judged[], status: Check['status']): Check[] {
  return judged.flatMap(({ check, skipped }) => (check.status === status && !skipped ? [check] : []));
}

/** The subject in front, unless the message begins with it anyway. */
function problemLine({ subject, message }: Problem): string {
  const line = visible(message, LONGEST_REASON);
  return message.startsWith(subject) ? line : `${visible(subject)}: ${line}`;
}

/** What a pass rests on, said as plainly when that is nothing. */
function passLine({ artifacts, metrics }: Observation, judged: readonly Judged[]): string {
  if (judged.length > 0) return checksLine(judged);
  if (metrics.length === 0 && artifacts.length === 0) {
    return 'nothing was checked: no artifact and no metrics source was found';
  }
  return metrics.some(({ status }) => status === 'ok')
    ? 'nothing was checked: no metrics source has an error counter to judge, and no threshold is set'
    : `nothing was checked: no metrics source has metrics (${listed(metrics.map(({ source }) => source))})`;
}

function checksLine(judged: readonly Judged[]): string {
  const skipped = judged.filter((one) => one.skipped).length;
  const counted = judged.length - skipped;
  const passed = withStatus(judged, 'pass').length;
  const warned = withStatus(judged, 'warn').length;
  const unjudged = withStatus(judged, 'no-data').length;
  const others = [
    ...(warned > 0 ? [plural(warned, 'warning')] : []),
    ...(unjudged > 0 ? [`${unjudged} without data`] : []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  if (counted === 0) return 'nothing was checked: every check was skipped';
  const all = counted === 1 ? 'the one check passed' : `all ${counted} checks passed`;
  const some = `${passed} of ${plural(counted, 'check')} passed`;
  return [passed === counted ? all : some, ...others].join(', ');
}
