/** Compaction of a plugin's artifact, or the measuring of it. */
import { type Interruption, interruptionOf } from '../ndjson/interruption.ts';
import type { CompactionOptions, CompactionResult } from '../recovery/compact-files.ts';
import type { Compaction } from '../report/report.ts';
import { type CheckedCompaction, checkedCompaction } from './answers.ts';
import type { PluginArtifact } from './plugin-artifact.ts';
import { halfwayText, lossText } from './plugin-changes.ts';
import { failureText, obstacle, pluginText } from './plugin-failure.ts';
import { GRACE_MS, untilAborted } from './waiting.ts';

/** Compacts. Never throws for what plugins can do. */
export async function compactPluginArtifact(
  artifact: PluginArtifact,
  options: CompactionOptions,
): Promise<CompactionResult> {
  const { backend, path, plugin } = artifact;
  const { signal, dryRun } = options;
  const early = interruptionOf(signal);
  if (early !== null) return interrupted(artifact, options, early);
  if (backend.compact === undefined) {
    const message =
      `${path}: retention cannot be measured, for its backend in the plugin ${plugin} has no compact(). Give it one, or ` +
      'leave max-records, max-age-seconds and max-total-bytes out.';
    return stopped(artifact, options, 'refused', message);
  }
  try {
    const compact = async () => backend.compact?.(taskOf(options));
    const answer = await untilAborted(compact, signal, dryRun ? 0 : GRACE_MS);
    const statuses = dryRun ? (['none', 'planned', 'refused', 'failed'] as const) : STATUSES_OF_WRITING;
    return resultOf(artifact, options, checkedCompaction(answer, statuses));
  } catch (error) {
    const interruption = interruptionOf(signal);
    if (interruption !== null && dryRun) return interrupted(artifact, options, interruption);
    if (interruption !== null) {
      const reason = halfwayText(path, 'compacted', interruption);
      return { ...stopped(artifact, options, 'failed', reason), interruption };
    }
    return stopped(artifact, options, 'failed', failureText(plugin, `compact() of ${path}`, error));
  }
}

const STATUSES_OF_WRITING = ['none', 'done', 'refused', 'failed'] as const;

function taskOf({ retention, now, dryRun, signal }: CompactionOptions) {
  return {
    maxRecords: retention.max_records,
    maxAgeSeconds: retention.max_age_seconds,
    maxTotalBytes: retention.max_total_bytes,
    now: new Date(now),
    dryRun,
    signal,
  };
}

function resultOf(
  artifact: PluginArtifact,
  options: CompactionOptions,
  answer: CheckedCompaction,
): CompactionResult {
  const { status, reason, before, after } = answer;
  if (status === 'refused' || status === 'failed') {
    const text = reason === null ? 'it does not say why.' : pluginText(reason);
    const message = `${artifact.path} was not compacted by the plugin ${artifact.plugin}: ${text}`;
    return stopped(artifact, options, status, message, answer);
  }
  const compaction = describe(artifact, options, answer);
  const isOverdue = before.records > after.records;
  const measured = { ...compaction, status: isOverdue ? ('planned' as const) : ('none' as const) };
  return {
    compaction: options.dryRun ? measured : compaction,
    problems: [],
    interruption: null,
    hasWritten: status === 'done',
    doubt: (scan) => lossText(artifact, 'compact()', after.records, scan),
  };
}

const UNMEASURED = { before: { records: 0, bytes: 0 }, after: { records: 0, bytes: 0 } };

function stopped(
  artifact: PluginArtifact,
  options: CompactionOptions,
  status: 'refused' | 'failed',
  reason: string,
  amounts: Pick<CheckedCompaction, 'before' | 'after'> = UNMEASURED,
): CompactionResult {
  return {
    compaction: { ...describe(artifact, options, { ...amounts, status }), reason },
    problems: [obstacle(artifact.path, reason)],
    interruption: null,
    // What failed may have written before.
    hasWritten: status === 'failed' && !options.dryRun,
  };
}

function interrupted(
  artifact: PluginArtifact,
  options: CompactionOptions,
  interruption: Interruption,
): CompactionResult {
  const reason =
    `${artifact.path} was not compacted, nor measured, for the run was cut short: ${interruption.message}. ` +
    'Nothing was written.';
  return { ...stopped(artifact, options, 'refused', reason), problems: [], interruption };
}

function describe(
  { path }: PluginArtifact,
  { retention }: CompactionOptions,
  { status, before, after }: Pick<CheckedCompaction, 'status' | 'before' | 'after'>,
): Compaction {
  return {
    status,
    reason: null,
    retention,
    before,
    // Of which kind they are a plugin does not say.
    after: { ...after, event: 0, audit: 0, dead_letter: 0, other: after.records },
    reclaimed: { records: before.records - after.records, bytes: before.bytes - after.bytes },
    age_unknown: 0,
    files: before.records > 0 ? [{ path, before, after }] : [],
  };
}
