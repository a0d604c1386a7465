export const id = 42;
export const ids = [42];
export const modules = {

/***/ 45650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ runSchema),
/* harmony export */   Qh: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony exports metricsSourceSchema, problemSchema, checkSchema, verdictSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12449);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50262);
/**
 * The Report: plain data, made by observing, completed by judging, read by every renderer.
 * The zod schemas are the single source of its types and of `schema/report.schema.json`. Import types alone where you
 * can: the schemas load zod, and are needed only where a report is read back.
 */



const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const numbers = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig());
const counts = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count);
const anomalySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .ANOMALY_TYPES */ .Al)
        .nullable()
        .describe("Papyra's type; null where Papyra's scan makes no such finding"),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC),
    papyra: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe("Papyra's own scan reports it"),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable(),
    column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable().describe('in characters, from 1'),
    entry: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('ID of the stream entry; null in files'),
    byte_start: count
        .nullable()
        .describe("in the file; of a compressed one, in what it holds; in a stream, in the entry's payload"),
    byte_end: count.nullable().describe('exclusive; the line end is not counted in'),
    detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe("Papyra's own words where papyra is true"),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('what is wrong, for people'),
});
const fileFactsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes: count.describe('of the file as it lies there, as many as were read'),
    inflated_bytes: count
        .nullable()
        .describe('what came of them where the file is compressed; null where it is not, or not one was inflated'),
    records: count,
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .describe('of the file as it lies there, compressed or not; null when it was not read whole'),
});
const groupSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    consumers: count,
    pending: count.describe('entries delivered and not acknowledged'),
    lag: count.nullable().describe('entries not yet delivered; null where the server cannot tell'),
    oldest_pending_seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
        .nonnegative()
        .nullable()
        .describe('since the longest-waiting of them (of the 100,000 with the lowest IDs) was delivered last; null when none is pending'),
    idle_consumers: count.describe('consumers with entries pending, not heard of for max-consumer-idle'),
    lost_pending: count.describe('pending entries (of the 100,000 with the lowest IDs) whose record is no longer in the stream'),
});
const streamSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    entries: count.describe('in the stream when the scan began'),
    scanned: count.describe('entries that were read, the newest first'),
    first_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    last_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    last_generated_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('the next entry gets a higher one'),
    groups: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(groupSchema),
});
const scanSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(fileFactsSchema)
        .describe('oldest first; of Redis, a stream each, with the bytes of the payloads that were read'),
    streams: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(streamSchema).describe('of Redis: what Papyra does not look at; else empty'),
    anomalies: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(anomalySchema).describe('in the order of the scan, at most max-anomalies'),
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('anomalies is not the whole list; counts are'),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        total: count.describe('all findings'),
        errors: count,
        warnings: count,
        papyra: count.describe("what Papyra's own scan would count"),
        by_type: counts,
        by_rule: counts,
    }),
    records: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ total: count, event: count, audit: count, dead_letter: count, other: count }),
    events: counts.describe('events by event_type'),
    latest_audit: numbers.nullable().describe('gauges of the last audit record'),
    bytes: count.describe('that were read; of Redis, of payloads'),
    coverage: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        unit: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['bytes', 'entries']),
        scanned: count.describe('of entries fewer than total where a sample was asked for: redis-sample-size'),
        total: count,
    }),
    timestamps: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ first: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), last: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })
        .describe('Unix seconds of the first and last record that has one, as written (a double would lose digits)'),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
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
const amountSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ records: count, bytes: count });
const changeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHANGE_ACTIONS).describe('complete: the newline that is missing is put in at byte_start'),
    rule: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU).describe('why'),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive().nullable().describe('the first line it touches; null for a whole file'),
    entry: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('ID of the stream entry; null in files'),
    lines: count.describe('lines it touches: neighbours with the same damage are one change'),
    byte_start: count.describe('in the file as it was'),
    byte_end: count.describe('exclusive; line ends that go are counted in'),
});
const changedFileSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    linked_to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .describe('the file itself, where path is a symbolic link and it was written to'),
    input: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        bytes: count,
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('null for what is no regular file'),
    })
        .describe('the file as it was scanned; a file that differs is left alone'),
    kept: amountSchema,
    salvaged_records: count.describe('of those kept: intact records that shared a line with damage'),
    removed: amountSchema.describe('records: damaged lines, or pieces of lines, with something in them'),
    added_bytes: count.describe('newlines put in'),
    changes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(changeSchema).describe('in the order of the file'),
    truncated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('changes is not the whole list; the amounts are'),
    moved_to: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('where the original lies in quarantine'),
});
const recoverySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .RECOVERY_MODES */ .X1),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHANGE_STATUSES),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('why it was refused or failed, and what to do'),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(changedFileSchema)
        .describe('what changes, file by file; files not named are left as they are'),
    repaired_files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    quarantined_files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('where the originals are now'),
    removed: amountSchema.extend({
        kept_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('where the bytes that were removed are kept, with their origin'),
    }),
    sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('of the whole plan: input, changes and what is moved'),
});
const retentionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    max_records: count.nullable(),
    max_age_seconds: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    max_total_bytes: count.nullable().describe("in UTF-8 of Python's repr, as Papyra counts it"),
});
const compactionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHANGE_STATUSES),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .describe('why it was refused or failed, and what to do; or what approximate trimming left'),
    retention: retentionSchema,
    before: amountSchema.describe('bytes of files; of streams, where records are entries, the memory they take as the server estimates it'),
    after: amountSchema.extend({ event: count, audit: count, dead_letter: count, other: count }),
    reclaimed: amountSchema.describe('what retention lets go, or let go; where trimming is approximate, what would go is an estimate'),
    age_unknown: count.describe('records without a timestamp that is a number: max-age-seconds does not touch them'),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), before: amountSchema, after: amountSchema })),
});
const artifactSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('unique in the report: the path'),
    backend: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['json', 'rotating', 'redis']),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    check: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .CHECKS */ .ui),
    mode: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .MODES */ .FN),
    scan: scanSchema,
    recovery: recoverySchema.nullable().describe('null unless mode is recover and there was something to mend'),
    post_scan: scanSchema.nullable().describe('the artifact after a recovery; null when nothing was written'),
    compaction: compactionSchema.nullable().describe('null unless a retention limit is set'),
    metrics: numbers.describe("the counters of this doctor run, under Papyra's names"),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().describe("the doctor's exit code for this artifact"),
});
const interruptionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('what ended the run early, for people: a signal, or the time limit'),
    scanned_bytes: count.describe('over all files; how much of streams was read, the coverage of each says'),
    total_bytes: count.describe('those of files that were not reached are counted in'),
});
const metricsSourceSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('path or URL, credentials removed'),
    form: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .METRICS_FORMS */ .wU).nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'unavailable', 'error']),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    values: numbers.describe('by canonical name'),
    raw: numbers.describe('by the name in the source'),
});
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('the setting, file or URL that is in the way'),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('what, where and what to do'),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC).describe('error: cannot judge'),
});
const runSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    job: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    run_attempt: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    sha: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const observationSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .REPORT_SCHEMA_VERSION */ .WI),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    generated_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    run: runSchema.nullable(),
    settings: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        value: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J(),
        from: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('default, or the file, input or flag it came from'),
    })),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(artifactSchema).describe('also those that an interruption kept from being read'),
    interruption: interruptionSchema
        .nullable()
        .describe('null unless the run ended before all was seen and done; what was not read is not judged then'),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(metricsSourceSchema),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['ok', 'missing', 'error']),
        generated_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    })
        .nullable(),
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(problemSchema),
});
const CHECK_STATUSES = ['pass', 'fail', 'warn', 'no-data'];
const checkSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC),
    expression: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('the rule as it was written'),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('the artifact or metrics source it was evaluated on'),
    observed: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(CHECK_STATUSES),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const verdictSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'cannot-judge']),
    exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const reportSchema = observationSchema.extend({
    checks: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(checkSchema),
    verdict: verdictSchema,
});


/***/ }),

/***/ 4042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   snapshotSchema: () => (/* binding */ snapshotSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38816);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45650);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50262);
/** The zod schema of the metrics snapshot, for reading one back; it is the source of its type and of `schema/`. */



const numbers = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig());
const snapshotSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(_report_words_js__WEBPACK_IMPORTED_MODULE_2__/* .SNAPSHOT_SCHEMA_VERSION */ .A0),
    generated_at: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    run: _report_js__WEBPACK_IMPORTED_MODULE_0__/* .runSchema */ .Lx.nullable(),
    complete: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .optional()
        .describe('false: not all was read, so the numbers are too small to compare with'),
    metrics: numbers.describe('the merged view: canonical name to number, over all sources and artifacts'),
    sources: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ source: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), status: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), values: numbers })),
    artifacts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        records: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative()),
        anomalies: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
        sha256: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        values: numbers.describe('the names a threshold can use: doctor.*, records.*, events.*, audit.*'),
    })),
});


/***/ })

};
