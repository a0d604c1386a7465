/** What `metrics persistence` does: reads metrics and prints them. Loaded by that command alone. */
import { DEFAULT_MAX_METRICS_BYTES, readMetricsSources } from '../metrics/source.ts';
import { consoleText } from '../render/escape.ts';
import { renderMetrics } from '../render/metrics-text.ts';
import { EXIT_CANNOT_JUDGE, EXIT_HEALTHY } from '../report/exit-codes.ts';
import { loadSettings } from '../settings/load.ts';
import { standardError, standardOutput } from '../standard-streams.ts';

/** Reads the metrics sources in settings given as flags and prints their numbers; 3 when one cannot be read. */
export async function runMetrics(given: ReadonlyMap<string, string>, asJson: boolean): Promise<number> {
  const cwd = process.cwd();
  const { settings, problems } = await loadSettings({ given, givenAs: 'flag', withConfigFile: false, cwd });
  const timeoutMs = settings['metrics-timeout'] * 1_000;
  const read = await readMetricsSources(settings.metrics, {
    cwd,
    timeoutMs,
    maxBytes: DEFAULT_MAX_METRICS_BYTES,
  });
  const mistakes = [...problems, ...read.problems].map(({ message }) => message);
  if (mistakes.length === 0 && read.sources.length === 0) {
    mistakes.push('--from names no metrics source. Name a file, a glob or an address.');
  }
  for (const message of mistakes) standardError().write(`${consoleText(message)}\n`);
  standardOutput().write(renderMetrics(read.sources, asJson));
  return mistakes.length > 0 ? EXIT_CANNOT_JUDGE : EXIT_HEALTHY;
}
