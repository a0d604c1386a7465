/** What plugins count, read as any other source of metrics is. */
import { readMetrics } from '../metrics/detect.ts';
import type { MetricsForm, MetricsSource, Problem } from '../report/report.ts';
import type { PluginArtifact } from './plugin-artifact.ts';
import { failureText, obstacle } from './plugin-failure.ts';
import { withinBound } from './waiting.ts';

export interface ReadMetrics {
  readonly sources: readonly MetricsSource[];
  readonly problems: readonly Problem[];
}

interface Snapshot {
  /** Names it in the report. */
  readonly source: string;
  /** Null to tell it by the content. */
  readonly form: MetricsForm | null;
  /** Null where there are no metrics, which is fine. */
  readonly snapshot: () => object | null | Promise<object | null>;
  readonly signal: AbortSignal;
}

/** Reads a snapshot that a plugin makes. */
export async function readSnapshot(
  plugin: string,
  { source, form, snapshot, signal }: Snapshot,
): Promise<ReadMetrics> {
  const failed = (error: unknown): ReadMetrics => {
    const message = failureText(plugin, `metrics.snapshot() of ${source}`, error);
    return { sources: [errorSource(source, message)], problems: [obstacle(source, message)] };
  };
  try {
    const taken = await withinBound(async () => snapshot(), signal);
    if (taken === null) {
      const message = `${source} does not expose metrics`;
      const unavailable = { source, form: null, status: 'unavailable' as const, message, ...noNumbers() };
      return { sources: [unavailable], problems: [] };
    }
    const text: unknown = JSON.stringify(taken);
    if (typeof text !== 'string') throw new TypeError('it has to give an object that JSON can hold');
    const reading = readMetrics(text, source, form);
    if (reading.status === 'error') return failed(reading.message);
    return { sources: [{ source, ...noNumbers(), ...reading }], problems: [] };
  } catch (error) {
    return failed(error);
  }
}

/** Reads the counters of an artifact's backend. */
export function readBackendMetrics(
  { plugin, path: source, backend }: PluginArtifact,
  signal: AbortSignal,
): Promise<ReadMetrics> {
  const snapshot = () => {
    // Looked at now: a scan may have found them.
    const { metrics } = backend;
    return metrics === undefined || metrics === null ? null : metrics.snapshot();
  };
  return readSnapshot(plugin, { source, form: null, snapshot, signal });
}

export function errorSource(source: string, message: string): MetricsSource {
  return { source, form: null, status: 'error', message, ...noNumbers() };
}

/** Without a prototype, as all numbers under names from outside. */
function noNumbers(): Pick<MetricsSource, 'values' | 'raw'> {
  return { values: Object.create(null), raw: Object.create(null) };
}
