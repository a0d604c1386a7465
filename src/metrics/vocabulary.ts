/**
 * The vocabulary of metrics. Papyra's code and its documents name the same counters differently; here each has
 * one canonical name, the aliases it is known by, and a class.
 */

/**
 * What a metric counts. `damage` is what a scan found, `loss` is what is gone for good, `error` is an operation
 * that failed; these three and `counter` only ever grow (until a reset), a `gauge` goes up and down.
 */
export type MetricClass = 'counter' | 'damage' | 'loss' | 'error' | 'gauge';

interface Metric {
  readonly name: string;
  readonly class: MetricClass;
  readonly aliases: readonly string[];
}

function metric(name: string, of: MetricClass, ...aliases: string[]): Metric {
  return { name, class: of, aliases };
}

const METRICS: readonly Metric[] = [
  metric('records_written', 'counter', 'writes_total'),
  metric('bytes_written', 'counter'),
  metric('records_read', 'counter'),
  metric('scans', 'counter', 'scan_runs', 'scan_operations', 'scan_count'),
  metric('anomalies_detected', 'damage', 'anomaly_detected', 'scan_anomalies'),
  metric(
    'recoveries',
    'counter',
    'recovery_runs',
    'recovery_attempts',
    'recoveries_attempted',
    'recover_count',
  ),
  metric('recovery_repairs', 'counter'),
  metric('compactions', 'counter', 'compactions_triggered', 'compactions_run', 'compact_count'),
  metric('records_dropped', 'loss'),
  metric('write_errors', 'error'),
  metric('read_errors', 'error'),
  metric('scan_errors', 'error'),
  metric('recovery_errors', 'error', 'recovery_failures', 'recoveries_failed'),
  metric('compaction_errors', 'error'),
  metric('total_actors', 'gauge'),
  metric('alive_actors', 'gauge'),
  metric('stopping_actors', 'gauge'),
  metric('restarting_actors', 'gauge'),
  metric('registry_size', 'gauge'),
  metric('registry_orphans', 'gauge'),
  metric('registry_dead', 'gauge'),
  metric('dead_letters_count', 'counter'),
];

const BY_NAME: ReadonlyMap<string, Metric> = new Map(METRICS.map((entry) => [entry.name, entry]));
const BY_ALIAS: ReadonlyMap<string, Metric> = new Map(
  METRICS.flatMap((entry) => entry.aliases.map((alias) => [alias, entry] as const)),
);

/** Every name the vocabulary accepts, canonical names first: the candidates of a "did you mean". */
export const KNOWN_METRICS: readonly string[] = [...BY_NAME.keys(), ...BY_ALIAS.keys()];

const PREFIX = /^papyra[_.]/;
const TOTAL = /_total$/;
const RECORDER_FAILURES = '.failure_total';

/**
 * The canonical name of a metric. Tried in this order: the name itself, without a leading `papyra_` or
 * `papyra.`, as an alias, without a trailing `_total`. A name that is none of these comes back unchanged.
 */
export function canonicalName(raw: string): string {
  return find(raw)?.name ?? raw;
}

/** The class of a metric under any of its names; undefined for a name that is not in the vocabulary. */
export function metricClass(name: string): MetricClass | undefined {
  return find(name)?.class;
}

/**
 * Whether a metric counts failed operations, so that the default policy gates it: the five error counters of
 * the vocabulary, and every `<name>.failure_total` of a recorder.
 */
export function isErrorCounter(name: string): boolean {
  return metricClass(name) === 'error' || name.endsWith(RECORDER_FAILURES);
}

function find(raw: string): Metric | undefined {
  const bare = raw.replace(PREFIX, '');
  const untotalled = bare.replace(TOTAL, '');
  return (
    BY_NAME.get(raw) ??
    BY_NAME.get(bare) ??
    BY_ALIAS.get(bare) ??
    BY_NAME.get(untotalled) ??
    BY_ALIAS.get(untotalled)
  );
}
