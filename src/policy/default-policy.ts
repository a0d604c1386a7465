/** The default policy of artifacts: no error anomalies, and nothing past retention. */
import { formatCount } from '../ndjson/format-count.ts';
import { finalScan, isUnread } from '../report/final-scan.ts';
import type { Artifact, Check } from '../report/report.ts';
import type { Reading } from './reading.ts';
import { formatNumber, plural, visible } from './wording.ts';
import { writtenName } from './written-name.ts';

/** What the checks of artifacts count: findings of severity error. */
export const ERRORS = 'doctor.errors';

/** Modes in which an anomaly that is there at the end fails. */
const STRICT_MODES: readonly Artifact['mode'][] = ['fail_on_anomaly', 'recover'];

/**
 * The check of an artifact: no error anomalies, after the recovery where there was one, unless its mode lets them pass.
 * One not read whole has no data. `compared`: the errors beside those of the baseline, null without one.
 */
export function anomalyCheck(artifact: Artifact, compared: Reading | null): Check {
  const { id, mode } = artifact;
  const { errors } = finalScan(artifact).counts;
  const unread = isUnread(artifact);
  const held = errors === 0 || !STRICT_MODES.includes(mode);
  const found = errors === 0 ? 'no error anomalies' : plural(errors, 'error anomaly', 'error anomalies');
  const allowed = errors > 0 && held ? `, which mode ${mode} lets pass` : '';
  const where = unread ? ' in what could be read' : recoveryNote(artifact);
  const detail = unread ? [] : (compared?.detail ?? []);
  const comparison = detail.length === 0 ? '' : ` (${detail.join(', ')})`;
  const expression = atMost(ERRORS, 0);
  return {
    id: `anomalies:${visible(id)}`,
    severity: 'error',
    expression,
    subject: id,
    observed: errors,
    limit: 0,
    baseline: compared?.baseline ?? null,
    status: !held ? 'fail' : unread ? 'no-data' : 'pass',
    message: `${expression}: found ${found}${where}${allowed}${comparison} [${visible(id)}]`,
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
export function retentionChecks({ id, backend, mode, compaction }: Artifact): Check[] {
  if (compaction === null || compaction.status === 'refused' || compaction.status === 'failed') return [];
  const { reclaimed, before, retention, status, age_unknown } = compaction;
  const overdue = status === 'planned' ? reclaimed.records : 0;
  const isRedis = backend === 'redis';
  const limits = Object.entries(retention)
    .filter(([, limit]) => limit !== null)
    .map(
      ([name, limit]) =>
        `${name.replaceAll('_', '-')} ${formatNumber(limit ?? 0)}${isRedis ? ' in each stream' : ''}`,
    );
  const expression = atMost('retention.overdue_records', 0);
  const held = overdue === 0;
  const found = held
    ? `found nothing past retention (${limits.join(', ')})`
    : `compaction is overdue: ${formatCount(overdue)} of ${formatCount(before.records)} ${nounFor(before.records, isRedis)} ` +
      `would go (${limits.join(', ')})`;
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

function nounFor(count: number, isRedis: boolean): string {
  if (isRedis) return count === 1 ? 'entry' : 'entries';
  return count === 1 ? 'record' : 'records';
}

/** A limit, as a rule writes it. */
export function atMost(name: string, limit: number): string {
  return `${writtenName(name)} <= ${formatNumber(limit)}`;
}
