export const id = 351;
export const ids = [351];
export const modules = {

/***/ 24351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineFrom: () => (/* binding */ baselineFrom)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76799);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91948);
/** The baseline: the snapshot of an earlier run, read from a file. */




/** Far above what a snapshot of a thousand artifacts needs. */
const MAX_BASELINE_BYTES = 64 << 20;
/** Reads the baseline that the settings name. A missing file is no mistake: a first run. */
async function baselineFrom(path, cwd) {
    if (path.includes('://'))
        return broken(path, 'it is an address, and a baseline is a file: download it first');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path);
    const stat = (0,_ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .lookAt */ .t5)(file);
    if (stat === null) {
        return { report: { source: path, status: 'missing', generated_at: null }, facts: null, problems: [] };
    }
    if (typeof stat === 'string')
        return broken(path, stat);
    if (!stat.isFile())
        return broken(path, 'it is not a file');
    if (stat.size > MAX_BASELINE_BYTES)
        return broken(path, 'it is larger than 64 MiB');
    const snapshot = await parseSnapshot(file);
    if (typeof snapshot === 'string')
        return broken(path, snapshot);
    if (snapshot.complete === false)
        return broken(path, 'the run that wrote it did not read everything');
    return {
        report: { source: path, status: 'ok', generated_at: snapshot.generated_at },
        facts: (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .snapshotFacts */ ._)(snapshot),
        problems: [],
    };
}
/** The snapshot, or why the file holds none. */
async function parseSnapshot(file) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch (error) {
        return (0,_ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .SQ)(error);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return text.trim() === '' ? 'it is empty' : 'it is not JSON';
    }
    // Loaded when there is a baseline: the schema brings zod along.
    const { snapshotSchema } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(42)]).then(__webpack_require__.bind(__webpack_require__, 4042));
    const parsed = snapshotSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    return `it is JSON, but no snapshot of this gate${where === '' ? '' : ` (see "${where.slice(0, 100)}")`}`;
}
function broken(path, reason) {
    const message = `baseline: ${path} cannot be used: ${reason}. Name the metrics-snapshot.json of an earlier run, or leave ` +
        'baseline out.';
    return {
        report: { source: path, status: 'error', generated_at: null },
        facts: null,
        problems: [{ subject: path, message, severity: 'error' }],
    };
}


/***/ }),

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ NO_NUMBERS),
/* harmony export */   SJ: () => (/* binding */ artifactFacts),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   _Y: () => (/* binding */ mergedFacts),
/* harmony export */   kZ: () => (/* binding */ ARTIFACT_NAMES),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _ndjson_record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63977);
/* harmony import */ var _final_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56802);
/**
 * Facts: every number a threshold can name, by source. A source is a metrics source (names as in the
 * vocabulary) or an artifact (names under `doctor.`, `records.`, `events.`,
 * `audit.`, `redis.`, `recovery.` and `retention.`).
 */


/** Without a prototype, so that no name from outside is found in it. */
const NO_NUMBERS = Object.freeze(Object.create(null));
/** What a threshold can name of one artifact: after a recovery, of what it is now. */
function artifactFacts(artifact) {
    const values = Object.create(null);
    const scan = (0,_final_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .finalScan */ .eb)(artifact);
    for (const [name, value] of Object.entries(artifact.metrics))
        values[`doctor.${name}`] = value;
    values['doctor.errors'] = scan.counts.errors;
    values['doctor.warnings'] = scan.counts.warnings;
    for (const [name, value] of Object.entries(scan.records))
        values[`records.${name}`] = value;
    values['records.bytes'] = scan.bytes;
    // None of a kind that Papyra knows is 0, not missing.
    for (const name of _ndjson_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPES */ .Ru)
        values[`events.${name}`] = 0;
    for (const [name, value] of Object.entries(scan.events))
        values[`events.${name}`] = value;
    for (const [name, value] of Object.entries(scan.latest_audit ?? {}))
        values[`audit.${name}`] = value;
    if (artifact.backend === 'redis')
        Object.assign(values, streamFacts(scan.streams));
    for (const [name, value] of Object.entries(changeFacts(artifact)))
        values[name] = value;
    return { source: artifact.id, values, raw: NO_NUMBERS };
}
/** Whether retention was measured at all: what was not is not 0. */
function isMeasured({ files, before }) {
    return files.length > 0 || before.records > 0;
}
/** Names of what the gate itself finds in artifacts. */
const ARTIFACT_NAMES = /^(?:doctor|records|events|audit|redis|recovery|retention)\./;
/** Over all streams and consumer groups. A lag that the server cannot tell is not 0: then there is none. */
function streamFacts(streams) {
    const groups = streams.flatMap((stream) => stream.groups);
    const ofGroups = (number) => sumOf(groups.map(number));
    const entries = sumOf(streams.map((stream) => stream.entries));
    const scanned = sumOf(streams.map((stream) => stream.scanned));
    return {
        'redis.entries': entries,
        'redis.scanned_entries': scanned,
        'redis.unscanned_entries': Math.max(0, entries - scanned),
        'redis.groups': groups.length,
        'redis.consumers': ofGroups(({ consumers }) => consumers),
        'redis.pending': ofGroups(({ pending }) => pending),
        ...(groups.some(({ lag }) => lag === null) ? {} : { 'redis.lag': ofGroups(({ lag }) => lag ?? 0) }),
        'redis.oldest_pending_seconds': Math.max(0, ...groups.map((group) => group.oldest_pending_seconds ?? 0)),
        'redis.idle_consumers': ofGroups((group) => group.idle_consumers),
        'redis.lost_pending': ofGroups((group) => group.lost_pending),
    };
}
function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}
/** What a recovery took away, not what it would have; and what retention would let go. None without them. */
function changeFacts({ recovery, compaction }) {
    const removed = recovery?.status === 'done' ? recovery.removed : { records: 0, bytes: 0 };
    return {
        ...(recovery === null
            ? {}
            : {
                'recovery.removed_records': removed.records,
                'recovery.removed_bytes': removed.bytes,
                'recovery.repaired_files': recovery.repaired_files.length,
                'recovery.quarantined_files': recovery.quarantined_files.length,
            }),
        ...(compaction === null || !isMeasured(compaction)
            ? {}
            : {
                'retention.overdue_records': compaction.status === 'done' ? 0 : compaction.reclaimed.records,
                'retention.overdue_bytes': compaction.status === 'done' ? 0 : compaction.reclaimed.bytes,
            }),
    };
}
/** Facts of every source that has numbers, metrics first. Absent is not zero: such sources are left out. */
function factsOf(metrics, artifacts) {
    return [
        ...metrics
            .filter((source) => source.status === 'ok')
            .map(({ source, values, raw }) => ({ source, values, raw })),
        ...artifacts.map(artifactFacts),
    ];
}
/** All sources as one: numbers of one name are added up, since each source counts what the others do not. */
function mergedFacts(facts) {
    const merged = Object.create(null);
    for (const { values } of facts) {
        for (const [name, value] of Object.entries(values))
            merged[name] = (merged[name] ?? 0) + value;
    }
    return merged;
}


/***/ }),

/***/ 91948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ snapshotFacts),
/* harmony export */   e: () => (/* binding */ snapshotOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);
/* harmony import */ var _final_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56802);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50262);
/** The metrics snapshot: what this run saw, small enough to keep, and the next run's baseline. */



/** The snapshot of a run, from what it observed. */
function snapshotOf(observation) {
    const { metrics, artifacts, interruption } = observation;
    return {
        schema_version: _report_words_js__WEBPACK_IMPORTED_MODULE_1__/* .SNAPSHOT_SCHEMA_VERSION */ .A0,
        generated_at: observation.generated_at,
        tool: observation.tool,
        run: observation.run,
        complete: interruption === null && !artifacts.some(_final_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnread */ .KJ) && metrics.every(({ status }) => status !== 'error'),
        metrics: (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .mergedFacts */ ._Y)((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOf */ .xS)(metrics, artifacts)),
        sources: metrics.map(({ source, status, values }) => ({ source, status, values })),
        artifacts: artifacts.map((artifact) => {
            const { bytes, records, counts, sha256 } = (0,_final_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .finalScan */ .eb)(artifact);
            const values = { ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactFacts */ .SJ)(artifact).values };
            return { id: artifact.id, bytes, records, anomalies: counts.errors, sha256, values };
        }),
    };
}
/** Facts of an earlier run, from its snapshot. */
function snapshotFacts(snapshot) {
    return [
        ...snapshot.sources
            .filter(({ status }) => status === 'ok')
            .map(({ source, values }) => ({ source, values, raw: _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_NUMBERS */ .P6 })),
        ...snapshot.artifacts.map(({ id, values }) => ({ source: id, values, raw: _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_NUMBERS */ .P6 })),
    ];
}


/***/ })

};
