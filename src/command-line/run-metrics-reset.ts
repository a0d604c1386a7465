/** What `metrics reset` does: starts a new measuring interval. Loaded by that command alone. */
import { consoleText } from '../render/escape.ts';
import { renderReset } from '../render/metrics-reset.ts';
import { EXIT_CANNOT_JUDGE, EXIT_HEALTHY } from '../report/exit-codes.ts';
import { ownFiles } from '../report/own-files.ts';
import { redactCredentials } from '../report/redact.ts';
import { standardError, standardOutput } from '../standard-streams.ts';
import { readAskedMetrics } from './asked-metrics.ts';
import { resetBaseline } from './reset-baseline.ts';

const NO_SOURCE = '--from names no metrics source. Name a file, a glob or an address, or leave it out.';
const NO_COMMAND = '--metrics-command names no program. Name what prints the metrics, or leave it out.';
const UNCHANGED = 'Nothing was changed.';

/**
 * Resets the baseline in settings given as flags and prints what became of it; 3 when it could not be reset. The metrics
 * sources among them are read first, and nothing is written when that fails.
 */
export async function runMetricsReset(given: ReadonlyMap<string, string>, asJson: boolean): Promise<number> {
  if (isBlank(given.get('metrics'))) return refused([NO_SOURCE, UNCHANGED]);
  if (isBlank(given.get('metrics-command'))) return refused([NO_COMMAND, UNCHANGED]);
  const cwd = process.cwd();
  const { settings, sources, mistakes } = await readAskedMetrics(given, cwd, (of) => ownFiles(of, cwd));
  if (mistakes.length > 0) return refused([...mistakes, UNCHANGED]);
  if (given.has('metrics') && sources.length === 0) return refused([NO_SOURCE, UNCHANGED]);
  const reset = await resetBaseline(settings.baseline, sources, { cwd, now: new Date() });
  if (typeof reset === 'string') return refused([reset]);
  standardOutput().write(renderReset(reset, asJson));
  return EXIT_HEALTHY;
}

/** Given, and empty: a variable that is not set. What it was to name would begin at 0 unasked. */
function isBlank(text: string | undefined): boolean {
  return text !== undefined && text.trim() === '';
}

function refused(messages: readonly string[]): number {
  for (const message of messages) standardError().write(`${consoleText(redactCredentials(message))}\n`);
  return EXIT_CANNOT_JUDGE;
}
