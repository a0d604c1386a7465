/** What `metrics persistence` does: reads metrics and prints them. Loaded by that command alone. */
import { consoleText } from '../render/escape.ts';
import { renderMetrics } from '../render/metrics-text.ts';
import { EXIT_CANNOT_JUDGE, EXIT_HEALTHY } from '../report/exit-codes.ts';
import { standardError, standardOutput } from '../standard-streams.ts';
import { readAskedMetrics } from './asked-metrics.ts';

const NO_SOURCE = 'There is no metrics source. Name a file, a glob or an address with --from, or a command.';

/** Reads the metrics sources in settings given as flags and prints their numbers; 3 when one cannot be read. */
export async function runMetrics(given: ReadonlyMap<string, string>, asJson: boolean): Promise<number> {
  const read = await readAskedMetrics(given, process.cwd(), () => []);
  const isNothing = read.mistakes.length === 0 && read.sources.length === 0;
  const mistakes = isNothing ? [NO_SOURCE] : read.mistakes;
  for (const message of mistakes) standardError().write(`${consoleText(message)}\n`);
  standardOutput().write(renderMetrics(read.sources, asJson));
  return mistakes.length > 0 ? EXIT_CANNOT_JUDGE : EXIT_HEALTHY;
}
