export const id = 640;
export const ids = [640];
export const modules = {

/***/ 96640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotSchema: () => (/* binding */ snapshotSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(38816);
// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(12449);
// EXTERNAL MODULE: ./lib/report/report-words.js
var report_words = __webpack_require__(50262);
;// CONCATENATED MODULE: ./lib/report/report.js
/**
 * The Report: plain data, made by observing, completed by judging, read by every renderer.
 * The zod schemas are the single source of its types and of `schema/report.schema.json`. Import types alone where you
 * can: the schemas load zod, and are needed only where a report is read back.
 */



const count = schemas/* int */.Whr().nonnegative();
const numbers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig());
const counts = schemas/* record */.g1P(schemas/* string */.YjP(), count);
const anomalySchema = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(anomaly/* ANOMALY_TYPES */.Al)
        .nullable()
        .describe("Papyra's type; null where Papyra's scan makes no such finding"),
    rule: schemas/* enum */.k5n(anomaly/* RULE_NAMES */.iU),
    severity: schemas/* enum */.k5n(anomaly/* SEVERITIES */.oC),
    papyra: schemas/* boolean */.zMY().describe("Papyra's own scan reports it"),
    path: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().positive().nullable(),
    column: schemas/* int */.Whr().positive().nullable().describe('in characters, from 1'),
    entry: schemas/* string */.YjP().nullable().describe('ID of the stream entry; null in files'),
    byte_start: count
        .nullable()
        .describe("in the file; of a compressed one, in what it holds; in a stream, in the entry's payload"),
    byte_end: count.nullable().describe('exclusive; the line end is not counted in'),
    detail: schemas/* string */.YjP().describe("Papyra's own words where papyra is true"),
    message: schemas/* string */.YjP().describe('what is wrong, for people'),
});
const fileFactsSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    bytes: count.describe('of the file as it lies there, as many as were read'),
    inflated_bytes: count
        .nullable()
        .describe('what came of them where the file is compressed; null where it is not, or not one was inflated'),
    records: count,
    sha256: schemas/* string */.YjP()
        .nullable()
        .describe('of the file as it lies there, compressed or not; null when it was not read whole'),
});
const groupSchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    consumers: count,
    pending: count.describe('entries delivered and not acknowledged'),
    lag: count.nullable().describe('entries not yet delivered; null where the server cannot tell'),
    oldest_pending_seconds: schemas/* number */.aig()
        .nonnegative()
        .nullable()
        .describe('since the longest-waiting of them (of the 100,000 with the lowest IDs) was delivered last; null when none is pending'),
    idle_consumers: count.describe('consumers with entries pending, not heard of for max-consumer-idle'),
    lost_pending: count.describe('pending entries (of the 100,000 with the lowest IDs) whose record is no longer in the stream'),
});
const streamSchema = schemas/* strictObject */.rej({
    key: schemas/* string */.YjP(),
    entries: count.describe('in the stream when the scan began'),
    scanned: count.describe('entries that were read, the newest first'),
    first_id: schemas/* string */.YjP().nullable(),
    last_id: schemas/* string */.YjP().nullable(),
    last_generated_id: schemas/* string */.YjP().nullable().describe('the next entry gets a higher one'),
    groups: schemas/* array */.YOg(groupSchema),
});
const scanSchema = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(fileFactsSchema)
        .describe('oldest first; of Redis, a stream each, with the bytes of the payloads that were read'),
    streams: schemas/* array */.YOg(streamSchema).describe('of Redis: what Papyra does not look at; else empty'),
    anomalies: schemas/* array */.YOg(anomalySchema).describe('in the order of the scan, at most max-anomalies'),
    truncated: schemas/* boolean */.zMY().describe('anomalies is not the whole list; counts are'),
    counts: schemas/* strictObject */.rej({
        total: count.describe('all findings'),
        errors: count,
        warnings: count,
        papyra: count.describe("what Papyra's own scan would count"),
        by_type: counts,
        by_rule: counts,
    }),
    records: schemas/* strictObject */.rej({ total: count, event: count, audit: count, dead_letter: count, other: count }),
    events: counts.describe('events by event_type'),
    latest_audit: numbers.nullable().describe('gauges of the last audit record'),
    bytes: count.describe('that were read; of Redis, of payloads'),
    coverage: schemas/* strictObject */.rej({
        unit: schemas/* enum */.k5n(['bytes', 'entries']),
        scanned: count.describe('of entries fewer than total where a sample was asked for: redis-sample-size'),
        total: count,
    }),
    timestamps: schemas/* strictObject */.rej({ first: schemas/* string */.YjP().nullable(), last: schemas/* string */.YjP().nullable() })
        .describe('Unix seconds of the first and last record that has one, as written (a double would lose digits)'),
    sha256: schemas/* string */.YjP()
        .nullable()
        .describe('of the content of all files, oldest first; null when not all was read, or only examined'),
});
/** What a rewrite does to a stretch of a file. `move` is the whole of it, into quarantine. */
const CHANGE_ACTIONS = ['remove', 'complete', 'move'];
/**
 * How far a change to an artifact came: `none` was needed, it was only `planned`, it is `done`, it was `refused`
 * before anything was written, or it `failed` on the way (each file is then whole, as it was or as it shall be).
 */
const CHANGE_STATUSES = ['none', 'planned', 'done', 'refused', 'failed'];
const amountSchema = schemas/* strictObject */.rej({ records: count, bytes: count });
const changeSchema = schemas/* strictObject */.rej({
    action: schemas/* enum */.k5n(CHANGE_ACTIONS).describe('complete: the newline that is missing is put in at byte_start'),
    rule: schemas/* enum */.k5n(anomaly/* RULE_NAMES */.iU).describe('why'),
    line: schemas/* int */.Whr().positive().nullable().describe('the first line it touches; null for a whole file'),
    entry: schemas/* string */.YjP().nullable().describe('ID of the stream entry; null in files'),
    lines: count.describe('lines it touches: neighbours with the same damage are one change'),
    byte_start: count.describe('in the file as it was'),
    byte_end: count.describe('exclusive; line ends that go are counted in'),
});
const changedFileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    linked_to: schemas/* string */.YjP()
        .nullable()
        .describe('the file itself, where path is a symbolic link and it was written to'),
    input: schemas/* strictObject */.rej({
        bytes: count,
        sha256: schemas/* string */.YjP().nullable().describe('null for what is no regular file'),
    })
        .describe('the file as it was scanned; a file that differs is left alone'),
    kept: amountSchema,
    salvaged_records: count.describe('of those kept: intact records that shared a line with damage'),
    removed: amountSchema.describe('records: damaged lines, or pieces of lines, with something in them'),
    added_bytes: count.describe('newlines put in'),
    changes: schemas/* array */.YOg(changeSchema).describe('in the order of the file'),
    truncated: schemas/* boolean */.zMY().describe('changes is not the whole list; the amounts are'),
    moved_to: schemas/* string */.YjP().nullable().describe('where the original lies in quarantine'),
});
const recoverySchema = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(report_words/* RECOVERY_MODES */.X1),
    status: schemas/* enum */.k5n(CHANGE_STATUSES),
    reason: schemas/* string */.YjP().nullable().describe('why it was refused or failed, and what to do'),
    files: schemas/* array */.YOg(changedFileSchema)
        .describe('what changes, file by file; files not named are left as they are'),
    repaired_files: schemas/* array */.YOg(schemas/* string */.YjP()),
    quarantined_files: schemas/* array */.YOg(schemas/* string */.YjP()).describe('where the originals are now'),
    removed: amountSchema.extend({
        kept_at: schemas/* string */.YjP().nullable().describe('where the bytes that were removed are kept, with their origin'),
    }),
    sha256: schemas/* string */.YjP().describe('of the whole plan: input, changes and what is moved'),
});
const retentionSchema = schemas/* strictObject */.rej({
    max_records: count.nullable(),
    max_age_seconds: schemas/* number */.aig().nullable(),
    max_total_bytes: count.nullable().describe("in UTF-8 of Python's repr, as Papyra counts it"),
});
const compactionSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(CHANGE_STATUSES),
    reason: schemas/* string */.YjP()
        .nullable()
        .describe('why it was refused or failed, and what to do; or what approximate trimming left'),
    retention: retentionSchema,
    before: amountSchema.describe('bytes of files; of streams, where records are entries, the memory they take as the server estimates it'),
    after: amountSchema.extend({ event: count, audit: count, dead_letter: count, other: count }),
    reclaimed: amountSchema.describe('what retention lets go, or let go; where trimming is approximate, what would go is an estimate'),
    age_unknown: count.describe('records without a timestamp that is a number: max-age-seconds does not touch them'),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), before: amountSchema, after: amountSchema })),
});
const artifactSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('unique in the report: the path'),
    backend: schemas/* enum */.k5n(['json', 'rotating', 'redis']),
    path: schemas/* string */.YjP(),
    check: schemas/* enum */.k5n(report_words/* CHECKS */.ui),
    mode: schemas/* enum */.k5n(report_words/* MODES */.FN),
    scan: scanSchema,
    recovery: recoverySchema.nullable().describe('null unless mode is recover and there was something to mend'),
    post_scan: scanSchema.nullable().describe('the artifact after a recovery; null when nothing was written'),
    compaction: compactionSchema.nullable().describe('null unless a retention limit is set'),
    metrics: numbers.describe("the counters of this doctor run, under Papyra's names"),
    exit_code: schemas/* int */.Whr().describe("the doctor's exit code for this artifact"),
});
const interruptionSchema = schemas/* strictObject */.rej({
    reason: schemas/* string */.YjP().describe('what ended the run early, for people: a signal, or the time limit'),
    scanned_bytes: count.describe('over all files; how much of streams was read, the coverage of each says'),
    total_bytes: count.describe('those of files that were not reached are counted in'),
});
const metricsSourceSchema = schemas/* strictObject */.rej({
    source: schemas/* string */.YjP().describe('path or URL, credentials removed'),
    form: schemas/* enum */.k5n(report_words/* METRICS_FORMS */.wU).nullable(),
    status: schemas/* enum */.k5n(['ok', 'unavailable', 'error']),
    message: schemas/* string */.YjP().nullable(),
    values: numbers.describe('by canonical name'),
    raw: numbers.describe('by the name in the source'),
});
const problemSchema = schemas/* strictObject */.rej({
    subject: schemas/* string */.YjP().describe('the setting, file or URL that is in the way'),
    message: schemas/* string */.YjP().describe('what, where and what to do'),
    severity: schemas/* enum */.k5n(anomaly/* SEVERITIES */.oC).describe('error: cannot judge'),
});
const runSchema = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP().nullable(),
    workflow: schemas/* string */.YjP().nullable(),
    job: schemas/* string */.YjP().nullable(),
    run_id: schemas/* number */.aig().nullable(),
    run_attempt: schemas/* number */.aig().nullable(),
    event: schemas/* string */.YjP().nullable(),
    ref: schemas/* string */.YjP().nullable(),
    sha: schemas/* string */.YjP().nullable(),
    actor: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP().nullable(),
});
const observationSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(report_words/* REPORT_SCHEMA_VERSION */.WI),
    tool: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    generated_at: schemas/* string */.YjP(),
    run: runSchema.nullable(),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        value: schemas/* unknown */.L5J(),
        from: schemas/* string */.YjP().describe('default, or the file, input or flag it came from'),
    })),
    artifacts: schemas/* array */.YOg(artifactSchema).describe('also those that an interruption kept from being read'),
    interruption: interruptionSchema
        .nullable()
        .describe('null unless the run ended before all was seen and done; what was not read is not judged then'),
    metrics: schemas/* array */.YOg(metricsSourceSchema),
    baseline: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['ok', 'missing', 'error']),
        generated_at: schemas/* string */.YjP().nullable(),
    })
        .nullable(),
    problems: schemas/* array */.YOg(problemSchema),
});
const CHECK_STATUSES = ['pass', 'fail', 'warn', 'no-data'];
const checkSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(anomaly/* SEVERITIES */.oC),
    expression: schemas/* string */.YjP().describe('the rule as it was written'),
    subject: schemas/* string */.YjP().describe('the artifact or metrics source it was evaluated on'),
    observed: schemas/* number */.aig().nullable(),
    limit: schemas/* number */.aig().nullable(),
    baseline: schemas/* number */.aig().nullable(),
    status: schemas/* enum */.k5n(CHECK_STATUSES),
    message: schemas/* string */.YjP(),
});
const verdictSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(['pass', 'fail', 'cannot-judge']),
    exit_code: schemas/* int */.Whr(),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const reportSchema = observationSchema.extend({
    checks: schemas/* array */.YOg(checkSchema),
    verdict: verdictSchema,
});

;// CONCATENATED MODULE: ./lib/report/snapshot-schema.js
/** The zod schema of the metrics snapshot, for reading one back; it is the source of its type and of `schema/`. */



const snapshot_schema_numbers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig());
const snapshotSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(report_words/* SNAPSHOT_SCHEMA_VERSION */.A0),
    generated_at: schemas/* string */.YjP(),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    run: runSchema.nullable(),
    complete: schemas/* boolean */.zMY()
        .optional()
        .describe('false: not all was read, so the numbers are too small to compare with'),
    metrics: snapshot_schema_numbers.describe('the merged view: canonical name to number, over all sources and artifacts'),
    sources: schemas/* array */.YOg(schemas/* object */.Ikc({ source: schemas/* string */.YjP(), status: schemas/* string */.YjP(), values: snapshot_schema_numbers })),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        bytes: schemas/* int */.Whr().nonnegative(),
        records: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().nonnegative()),
        anomalies: schemas/* int */.Whr().nonnegative(),
        sha256: schemas/* string */.YjP().nullable(),
        values: snapshot_schema_numbers.describe('the names a threshold can use: doctor.*, records.*, events.*, audit.*'),
    })),
});


/***/ })

};
