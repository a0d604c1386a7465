/** From a text to its metrics: which form it has, told by its content or named by the user, and who reads it. */
import type { MetricsForm } from '../report/report.ts';
import { isChange, readChanges } from './forms/changes.ts';
import { looksLikeLines, readLines } from './forms/lines.ts';
import { readPapyra } from './forms/papyra.ts';
import { hasPrometheusComment, readPrometheus, startsWithSample } from './forms/prometheus.ts';
import { isMetricSnapshot, readRecorder } from './forms/recorder.ts';
import { isSnapshot, readSnapshot } from './forms/snapshot.ts';
import { describeJson, isObject, type JsonObject, parseJson, tryJson } from './json.ts';
import type { Reading } from './reading.ts';
import { linesOf } from './text.ts';
import { UnreadableMetrics } from './unreadable.ts';

type Reader = (text: string, source: string) => Reading;

function ofJson(read: (value: unknown, source: string) => Reading): Reader {
  return (text, source) => read(parseJson(text, source), source);
}

const READERS: Readonly<Record<MetricsForm, Reader>> = {
  papyra: ofJson(readPapyra),
  lines: readLines,
  prometheus: readPrometheus,
  recorder: ofJson(readRecorder),
  changes: readChanges,
  snapshot: ofJson(readSnapshot),
};

/** The forms a source can be named to have, in the order of the documentation. */
export const FORM_NAMES = Object.keys(READERS) as readonly MetricsForm[];

/** A reading, with the form it was read as; null when the form could not be told. */
export type Detected = { readonly form: MetricsForm | null } & (
  | Reading
  | { readonly status: 'error'; readonly message: string }
);

/**
 * Reads the metrics of a text. `named` is the form the user gave, or null to tell it by the content. `source`
 * is the name that messages call it by. Never throws for what the text holds: that is status `error`.
 */
export function readMetrics(text: string, source: string, named: MetricsForm | null): Detected {
  let form = named;
  try {
    refuseMarkup(text, source);
    const inner = unwrapped(text, source);
    // A string inside JSON is what the web endpoint's text format answers, so "papyra" allows for any form in it.
    const isWrapped = inner !== text;
    form = named === null || (isWrapped && named === 'papyra') ? detectForm(inner, source) : named;
    return withHint({ form, ...READERS[form](inner, source) });
  } catch (error) {
    if (error instanceof UnreadableMetrics) return { form, status: 'error', message: error.message };
    throw error;
  }
}

/** The text that a JSON-encoded string holds, as Papyra's web endpoint answers with `format="text"`. */
function unwrapped(text: string, source: string): string {
  if (!text.trimStart().startsWith('"')) return text;
  const inner = tryJson(text);
  if (typeof inner !== 'string') return text;
  if (inner.trim() === '')
    throw new UnreadableMetrics(`${source} holds an empty JSON string, and no metrics in it.`);
  return inner;
}

function refuseMarkup(text: string, source: string): void {
  if (!text.trimStart().startsWith('<')) return;
  throw new UnreadableMetrics(
    `${source} holds a web page (HTML or XML), not metrics: often a login or an error page. ` +
      'Open the address in a browser to see which, and name the address of the metrics themselves.',
  );
}

function detectForm(text: string, source: string): MetricsForm {
  const start = text.trimStart().charAt(0);
  if (start === '{') return detectObject(text, source);
  if (start === '[' || start === '"' || isJsonScalar(text))
    throw notAnObject(parseJson(text, source), source);
  if (hasPrometheusComment(text)) return 'prometheus';
  if (looksLikeLines(text)) return 'lines';
  if (startsWithSample(text)) return 'prometheus';
  throw new UnreadableMetrics(
    `${source} is in none of the forms the gate knows (${FORM_NAMES.join(', ')}). Check that the right source is ` +
      'named; the form of a file or an address can be named too, as in prometheus=PATH.',
  );
}

function isJsonScalar(text: string): boolean {
  const value = tryJson(text);
  return value !== undefined && !isObject(value);
}

function notAnObject(value: unknown, source: string): UnreadableMetrics {
  return new UnreadableMetrics(
    `${source} holds ${describeJson(value)}; a metrics snapshot is one JSON object, ` +
      'as backend.metrics.snapshot() gives.',
  );
}

/** The form of a text that starts like an object: one object, one on each line, or a quoted Prometheus name. */
function detectObject(text: string, source: string): MetricsForm {
  const value = tryJson(text);
  if (isObject(value)) return classify(value, source);
  const first = tryJson(linesOf(text).find((line) => line.trim() !== '') ?? '');
  if (isChange(first)) return 'changes';
  if (isObject(first)) {
    refuseForeign(first, source);
    throw new UnreadableMetrics(
      `${source} holds several JSON values, one on a line; a metrics snapshot is one JSON object, ` +
        'as backend.metrics.snapshot() gives.',
    );
  }
  if (hasPrometheusComment(text) || startsWithSample(text)) return 'prometheus';
  return 'papyra';
}

function classify(value: JsonObject, source: string): MetricsForm {
  refuseForeign(value, source);
  if (isSnapshot(value)) return 'snapshot';
  if (isChange(value)) return 'changes';
  if (isMetricSnapshot(value) || Object.values(value).some(isMetricSnapshot)) return 'recorder';
  return 'papyra';
}

const RECORD_KINDS: readonly unknown[] = ['event', 'audit', 'dead_letter'];

/** Objects that are known and are no metrics the gate reads. */
function refuseForeign(value: JsonObject, source: string): void {
  if ('resourceMetrics' in value || 'resource_metrics' in value) {
    throw new UnreadableMetrics(
      `${source} holds OpenTelemetry metrics (OTLP/JSON), which this version of the gate does not read yet. ` +
        'Export them in Prometheus format, or write backend.metrics.snapshot() as JSON.',
    );
  }
  if ('schema_version' in value && 'verdict' in value) {
    throw new UnreadableMetrics(
      `${source} is a report of this gate, not metrics. Name the metrics-snapshot.json that lies beside it.`,
    );
  }
  if (RECORD_KINDS.includes(value['kind']) && 'system_id' in value) {
    throw new UnreadableMetrics(
      `${source} holds records of a Papyra log, not metrics. Name it under "path", where logs are checked.`,
    );
  }
}

/** Counters live in the process that writes; another process asks an idle backend, and gets zeros. */
function withHint(detected: Detected): Detected {
  if (detected.status !== 'ok' || detected.message !== null) return detected;
  if (detected.form !== 'papyra' && detected.form !== 'lines') return detected;
  const { values } = detected;
  const isIdle = 'records_written' in values && Object.values(values).every((value) => value === 0);
  if (!isIdle) return detected;
  const message =
    'every counter is 0; Papyra counts in the process that writes, so take the snapshot there, not with the command line';
  return { ...detected, message };
}
