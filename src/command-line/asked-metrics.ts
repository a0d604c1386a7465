/** The metrics sources that flags ask for, read. */
import { DEFAULT_MAX_METRICS_BYTES, readMetricsSources } from '../metrics/source.ts';
import type { MetricsSource } from '../report/report.ts';
import { loadSettings } from '../settings/load.ts';
import type { Settings } from '../settings/settings.ts';
import { heedStopSignals } from '../stop-signals.ts';

interface AskedMetrics {
  readonly settings: Settings;
  readonly sources: readonly MetricsSource[];
  /** Why not all was read, for people; empty when all was. */
  readonly mistakes: readonly string[];
}

/** Reads the sources in settings given as flags. `ownFiles`: paths that no glob takes for a source. */
export async function readAskedMetrics(
  given: ReadonlyMap<string, string>,
  cwd: string,
  ownFiles: (settings: Settings) => readonly string[],
): Promise<AskedMetrics> {
  const { settings, problems } = await loadSettings({ given, givenAs: 'flag', withConfigFile: false, cwd });
  const read = await heedStopSignals(
    () => {},
    (signal) =>
      readMetricsSources(settings.metrics, {
        cwd,
        ownFiles: () => ownFiles(settings),
        command: settings['metrics-command'],
        timeoutMs: settings['metrics-timeout'] * 1_000,
        maxBytes: DEFAULT_MAX_METRICS_BYTES,
        signal,
      }),
  );
  const mistakes = [...problems, ...read.problems].map(({ message }) => message);
  if (read.interruption !== null) mistakes.push(`Not all was read: ${read.interruption.message}.`);
  return { settings, sources: read.sources, mistakes };
}
