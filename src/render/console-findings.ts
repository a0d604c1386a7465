/** The section "Findings" of the console text: what is wrong, by rule and file. */
import type { Anomaly } from '../ndjson/anomaly.ts';
import { MAX_TEXT, more, type Paint, type SectionView, safe, wrap } from './console-lines.ts';
import { consoleText } from './escape.ts';
import { adviceOn, type FindingGroup, groupFindings, locationOf, meaningOf, ownMessage } from './findings.ts';
import { formatCount } from './format.ts';

const MAX_GROUPS = 30;
const MAX_PER_GROUP = 5;

/** One block a rule and file, the worst first; no lines without findings. */
export function findingLines({ report, paint, width }: SectionView): string[] {
  const groups = groupFindings(report, MAX_PER_GROUP);
  if (groups.length === 0) return [];
  const shown = groups.slice(0, MAX_GROUPS).flatMap((group) => groupLines(group, paint, width));
  return [
    paint('bold', 'Findings'),
    ...wrap(adviceOn(groups) ?? '', width, '  '),
    ...shown,
    ...more(groups.length, MAX_GROUPS, 'kinds of findings', '  '),
  ];
}

function groupLines(group: FindingGroup, paint: Paint, width: number): string[] {
  const { rule, count, atLeast, samples, path } = group;
  const title = `${paint('bold', rule)} × ${formatCount(count)}${atLeast ? ' or more' : ''} in ${safe(path)}`;
  return [
    `  ${groupSign(group, paint)} ${title}`,
    ...wrap(meaningOf(group), width, '    ').map((line) => paint('dim', line)),
    ...samples.map((anomaly) => `    ${findingText(anomaly)}`),
    ...more(count, samples.length, 'like this', '    '),
  ];
}

/** `path:line:column: rule: message`, the form that editors and terminals make clickable. */
function findingText(anomaly: Anomaly): string {
  const words = ownMessage(anomaly) ?? (anomaly.papyra ? anomaly.detail : anomaly.message);
  return `${consoleText(locationOf(anomaly, MAX_TEXT))}: ${anomaly.rule}: ${safe(words)}`;
}

function groupSign({ severity, ignored }: FindingGroup, paint: Paint): string {
  if (ignored) return paint('dim', '–');
  return severity === 'error' ? paint('red', '✗') : paint('yellow', '!');
}
