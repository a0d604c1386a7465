/**
 * The vocabulary of findings: Papyra's anomaly types, the gate's finer rules, and how each rule is judged
 * when no setting says otherwise.
 */
/** Papyra's own names, from `papyra.persistence.models.PersistenceAnomalyType`. */
export declare const ANOMALY_TYPES: readonly ['TRUNCATED_LINE', 'PARTIAL_WRITE', 'CORRUPTED_LINE', 'ORPHANED_ROTATED_FILE', 'UNEXPECTED_FILE'];
export type AnomalyType = (typeof ANOMALY_TYPES)[number];
export declare const SEVERITIES: readonly ['error', 'warn'];
export type Severity = (typeof SEVERITIES)[number];
/** Every rule, with stable names: users script against them. */
export declare const RULES: {
    readonly 'torn-tail': {
        readonly papyra: true;
        readonly meaning: 'the last record was cut off while it was being written';
    };
    readonly 'unterminated-record': {
        readonly papyra: true;
        readonly meaning: 'the last record is complete and lacks only its newline';
    };
    readonly 'glued-records': {
        readonly papyra: true;
        readonly meaning: 'a torn record and the next one share a line; the second is intact';
    };
    readonly 'invalid-utf8': {
        readonly papyra: true;
        readonly meaning: 'the line is not UTF-8; Papyra itself crashes on it';
    };
    readonly 'nul-hole': {
        readonly papyra: true;
        readonly meaning: 'NUL bytes, as a file system leaves after a crash or a sparse copy';
    };
    readonly bom: {
        readonly papyra: true;
        readonly meaning: 'the line starts with a byte order mark, as an editor or a concatenation leaves';
    };
    readonly 'blank-line': {
        readonly papyra: true;
        readonly meaning: 'an empty line, which Papyra does not read as a record';
    };
    readonly 'invalid-json': {
        readonly papyra: true;
        readonly meaning: 'the line is not JSON as Python reads it';
    };
    readonly 'too-deep': {
        readonly papyra: true;
        readonly meaning: 'nested deeper than Python can read';
    };
    readonly 'orphaned-file': {
        readonly papyra: true;
        readonly meaning: 'a file beside the rotating set that does not belong to it';
    };
    readonly 'unreadable-file': {
        readonly papyra: true;
        readonly meaning: 'a file of the set could not be read to its end';
    };
    readonly 'missing-payload': {
        readonly papyra: true;
        readonly meaning: 'a stream entry without a field "data", in which Papyra keeps the record';
    };
    readonly 'non-object-payload': {
        readonly papyra: true;
        readonly meaning: 'a stream entry holds JSON that is not an object, so no record';
    };
    readonly 'wrong-key-type': {
        readonly papyra: true;
        readonly meaning: 'the key of a stream holds another type; Papyra itself fails on it, and cannot write to it';
    };
    readonly 'non-object': {
        readonly papyra: false;
        readonly meaning: 'a JSON value that is not an object; Papyra drops it when it repairs';
    };
    readonly 'unknown-kind': {
        readonly papyra: false;
        readonly meaning: 'kind is none of event, audit and dead_letter, or not that of its stream';
    };
    readonly 'missing-field': {
        readonly papyra: false;
        readonly meaning: 'the record lacks a field that Papyra always writes';
    };
    readonly 'wrong-type': {
        readonly papyra: false;
        readonly meaning: 'a field holds another type than Papyra writes';
    };
    readonly 'duplicate-key': {
        readonly papyra: false;
        readonly meaning: 'a key stands twice; Python keeps the last value only';
    };
    readonly 'non-finite-number': {
        readonly papyra: false;
        readonly meaning: 'NaN, Infinity or a number too large: not JSON outside Python';
    };
    readonly 'time-regression': {
        readonly papyra: false;
        readonly meaning: 'the timestamp is earlier than that of the record before';
    };
    readonly 'rotation-stalled': {
        readonly papyra: false;
        readonly meaning: 'every slot is taken, so Papyra no longer rotates and the active file grows past max-bytes';
    };
    readonly 'id-regression': {
        readonly papyra: false;
        readonly meaning: 'IDs of a stream run backwards, as a restore or a broken copy leaves them';
    };
    readonly 'future-id': {
        readonly papyra: false;
        readonly meaning: "an ID lies ahead of the server's clock; every later entry gets its time from it";
    };
    readonly 'timestamp-mismatch': {
        readonly papyra: false;
        readonly meaning: 'the timestamp of a record and the time in the ID of its entry are far apart';
    };
    readonly 'consumer-lag': {
        readonly papyra: false;
        readonly meaning: 'a consumer group is far behind its stream';
    };
    readonly 'pending-backlog': {
        readonly papyra: false;
        readonly meaning: 'a consumer group has taken many entries and not acknowledged them';
    };
    readonly 'stale-pending': {
        readonly papyra: false;
        readonly meaning: 'an entry was delivered long ago and never acknowledged: its consumer is stuck or gone';
    };
    readonly 'idle-consumer': {
        readonly papyra: false;
        readonly meaning: 'a consumer has entries pending and has not been heard of for long';
    };
    readonly 'lost-pending': {
        readonly papyra: false;
        readonly meaning: 'an entry is pending whose record is no longer in the stream: it was deleted or trimmed';
    };
};
export type Rule = keyof typeof RULES;
export declare const RULE_NAMES: Rule[];
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
export declare function severityOf(rule: Rule, severities: RuleSeverities): Severity | 'ignore';
