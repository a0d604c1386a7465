/**
 * The vocabulary of findings: Papyra's anomaly types, the gate's finer rules, and how each rule is judged
 * when no setting says otherwise.
 */

/** Papyra's own names, from `papyra.persistence.models.PersistenceAnomalyType`. */
export const ANOMALY_TYPES = [
  'TRUNCATED_LINE',
  'PARTIAL_WRITE',
  'CORRUPTED_LINE',
  'ORPHANED_ROTATED_FILE',
  'UNEXPECTED_FILE',
] as const;
export type AnomalyType = (typeof ANOMALY_TYPES)[number];

export const SEVERITIES = ['error', 'warn'] as const;
export type Severity = (typeof SEVERITIES)[number];

interface RuleInfo {
  /** Papyra's own scan reports it (as one of its types). */
  readonly papyra: boolean;
  /** What it means and what usually caused it, for people. One sentence, no full stop. */
  readonly meaning: string;
}

/** Every rule, with stable names: users script against them. */
export const RULES = {
  'torn-tail': { papyra: true, meaning: 'the last record was cut off while it was being written' },
  'unterminated-record': { papyra: true, meaning: 'the last record is complete and lacks only its newline' },
  'glued-records': {
    papyra: true,
    meaning: 'a torn record and the next one share a line; the second is intact',
  },
  'invalid-utf8': { papyra: true, meaning: 'the line is not UTF-8; Papyra itself crashes on it' },
  'nul-hole': { papyra: true, meaning: 'NUL bytes, as a file system leaves after a crash or a sparse copy' },
  bom: {
    papyra: true,
    meaning: 'the line starts with a byte order mark, as an editor or a concatenation leaves',
  },
  'blank-line': { papyra: true, meaning: 'an empty line, which Papyra does not read as a record' },
  'invalid-json': { papyra: true, meaning: 'the line is not JSON as Python reads it' },
  'too-deep': { papyra: true, meaning: 'nested deeper than Python can read' },
  'orphaned-file': { papyra: true, meaning: 'a file beside the rotating set that does not belong to it' },
  'unreadable-file': { papyra: true, meaning: 'a file of the set could not be read to its end' },
  'missing-payload': {
    papyra: true,
    meaning: 'a stream entry without a field "data", in which Papyra keeps the record',
  },
  'non-object-payload': {
    papyra: true,
    meaning: 'a stream entry holds JSON that is not an object, so no record',
  },
  'wrong-key-type': {
    papyra: true,
    meaning: 'the key of a stream holds another type; Papyra itself fails on it, and cannot write to it',
  },
  'non-object': {
    papyra: false,
    meaning: 'a JSON value that is not an object; Papyra drops it when it repairs',
  },
  'unknown-kind': {
    papyra: false,
    meaning: 'kind is none of event, audit and dead_letter, or not that of its stream',
  },
  'missing-field': { papyra: false, meaning: 'the record lacks a field that Papyra always writes' },
  'wrong-type': { papyra: false, meaning: 'a field holds another type than Papyra writes' },
  'duplicate-key': { papyra: false, meaning: 'a key stands twice; Python keeps the last value only' },
  'non-finite-number': {
    papyra: false,
    meaning: 'NaN, Infinity or a number too large: not JSON outside Python',
  },
  'time-regression': { papyra: false, meaning: 'the timestamp is earlier than that of the record before' },
  'rotation-stalled': {
    papyra: false,
    meaning: 'every slot is taken, so Papyra no longer rotates and the active file grows past max-bytes',
  },
  'id-regression': {
    papyra: false,
    meaning: 'IDs of a stream run backwards, as a restore or a broken copy leaves them',
  },
  'future-id': {
    papyra: false,
    meaning: "an ID lies ahead of the server's clock; every later entry gets its time from it",
  },
  'timestamp-mismatch': {
    papyra: false,
    meaning: 'the timestamp of a record and the time in the ID of its entry are far apart',
  },
  'consumer-lag': { papyra: false, meaning: 'a consumer group is far behind its stream' },
  'pending-backlog': {
    papyra: false,
    meaning: 'a consumer group has taken many entries and not acknowledged them',
  },
  'stale-pending': {
    papyra: false,
    meaning: 'an entry was delivered long ago and never acknowledged: its consumer is stuck or gone',
  },
  'idle-consumer': {
    papyra: false,
    meaning: 'a consumer has entries pending and has not been heard of for long',
  },
  'lost-pending': {
    papyra: false,
    meaning: 'an entry is pending whose record is no longer in the stream: it was deleted or trimmed',
  },
} as const satisfies Record<string, RuleInfo>;
export type Rule = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as Rule[];

/** One finding. Byte offsets are half-open and exclude the line end; line and column count from 1. */
export interface Anomaly {
  /** Papyra's type, or null for a finding that Papyra's scan does not make. */
  type: AnomalyType | null;
  rule: Rule;
  severity: Severity;
  /** True when Papyra's own scan reports it, with this `type` and `detail`. */
  papyra: boolean;
  path: string;
  line: number | null;
  /** In characters (code points), as Python's `JSONDecodeError.colno`. */
  column: number | null;
  /** ID of the stream entry; null in files. */
  entry: string | null;
  byte_start: number | null;
  byte_end: number | null;
  /** Papyra's own words where `papyra` is true. */
  detail: string;
  /** What is wrong, for people; may quote the artifact, so escape it before showing it. */
  message: string;
}

/** Severities by rule, as the settings have them; rules not named keep the default. */
export type RuleSeverities = Partial<Record<Rule, Severity | 'ignore'>>;

/** Severity of a rule: what the settings say, else error for what Papyra reports and warn for the rest. */
export function severityOf(rule: Rule, severities: RuleSeverities): Severity | 'ignore' {
  return severities[rule] ?? (RULES[rule].papyra ? 'error' : 'warn');
}
