/** What plugins count, read as any other source of metrics is. */
import { readMetrics } from '../metrics/detect.ts';
import { thrownText } from '../recorder/recorder-error.ts';
import type { MetricsForm, MetricsSource, Problem } from '../report/report.ts';
import { clip } from '../report/visible.ts';
import type { PluginArtifact } from './plugin-artifact.ts';
import { failureText, obstacle, reasonFrom } from './plugin-failure.ts';
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
  /** What is reported already, and not said again. */
  readonly told: readonly Problem[];
}

/** Reads a snapshot that a plugin makes. */
export async function readSnapshot(
  plugin: string,
  { source, form, snapshot, signal, told }: Snapshot,
): Promise<ReadMetrics> {
  const failed = (error: unknown): ReadMetrics => {
    const message = failureText(plugin, `metrics.snapshot() of ${source}`, error, source !== plugin);
    const reason = reasonFrom(error);
    // What keeps a scan from reading keeps the counters too.
    const isTold = told.some(({ subject, message: words }) => subject === source && words.includes(reason));
    return {
      sources: [errorSource(source, message)],
      problems: isTold ? [] : [obstacle(source, message)],
    };
  };
  try {
    const taken = await withinBound(async () => snapshot(), signal);
    if (taken === null) {
      const message = `${source} does not expose metrics`;
      const unavailable = { source, form: null, status: 'unavailable' as const, message, ...noNumbers() };
      return { sources: [unavailable], problems: [] };
    }
    // First, as it refuses what goes round in circles.
    const text = JSON.stringify(taken);
    checkPlain(taken, 'the snapshot');
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
  told: readonly Problem[],
): Promise<ReadMetrics> {
  const snapshot = () => {
    // Looked at now: a scan may have found them.
    const { metrics } = backend;
    return metrics === undefined || metrics === null ? null : metrics.snapshot();
  };
  return readSnapshot(plugin, { source, form: null, snapshot, signal, told });
}

/**
 * JSON leaves out what it cannot hold, or makes it null; a counter would be missing without a word.
 * @throws TypeError for what is no plain data, and for a number in it that is not finite
 */
function checkPlain(value: unknown, place: string): void {
  if (!isPlain(value)) {
    const given = typeof value === 'object' ? 'no plain object' : clip(thrownText(value), 100);
    throw new TypeError(`${place} is ${given}; it has to give plain objects of finite numbers`);
  }
  for (const [name, held] of Object.entries(value)) {
    if (!isScalar(held)) checkPlain(held, JSON.stringify(name));
  }
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

export function errorSource(source: string, message: string): MetricsSource {
  return { source, form: null, status: 'error', message, ...noNumbers() };
}

/** Without a prototype, as all numbers under names from outside. */
function noNumbers(): Pick<MetricsSource, 'values' | 'raw'> {
  return { values: Object.create(null), raw: Object.create(null) };
}
