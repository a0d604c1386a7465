/** What is said of a change that a plugin makes, when its own word is not all there is. */
import { formatCount } from '../ndjson/format-count.ts';
import type { Interruption } from '../ndjson/interruption.ts';
import { lossAmount } from '../recovery/loss-budget.ts';
import type { Scan } from '../report/report.ts';
import type { CheckedRecovery } from './answers.ts';
import type { PluginArtifact } from './plugin-artifact.ts';

/** What to do about more that is gone than was to go. */
const LOSS_ADVICE =
  'Look at it, and at what was kept, before you run again; restore a good copy if records are missing, and correct the plugin.';

/** Why a recovery took more than was planned, which is what max-loss was held against; null where it did not. */
export function excessText(
  { plugin, path }: PluginArtifact,
  planned: CheckedRecovery['removed'],
  removed: CheckedRecovery['removed'],
): string | null {
  if (removed === null || planned === null) return null;
  if (removed.records <= planned.records && removed.bytes <= planned.bytes) return null;
  return (
    `The plugin ${plugin} says that recover() removed ${lossAmount(removed)} from ${path}, and had planned no more than ` +
    `${lossAmount(planned)}. ${LOSS_ADVICE}`
  );
}

/**
 * Why a change cannot be right: the scan after it told of fewer records than were to be left, `least`. Null where it did
 * not.
 */
export function lossText(
  { plugin, path }: PluginArtifact,
  method: 'recover()' | 'compact()',
  least: number,
  { coverage }: Scan,
): string | null {
  if (coverage.scanned >= least) return null;
  return (
    `By what the plugin ${plugin} says of ${method}, at least ${formatCount(least)} records of ${path} were to be left, and ` +
    `the scan after it found ${formatCount(coverage.scanned)}. ${LOSS_ADVICE}`
  );
}

/** What to say of a change that had begun when the run was ended, and of which nobody knows how it came out. */
export function halfwayText(
  path: string,
  verb: 'recovered' | 'compacted',
  { message }: Interruption,
): string {
  return (
    `${path} was not ${verb} to the end, for the run was cut short: ${message}. Its state is unknown: look at it before you ` +
    'run again.'
  );
}
