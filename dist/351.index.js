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
    const { snapshotSchema } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(640)]).then(__webpack_require__.bind(__webpack_require__, 96640));
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


/***/ })

};
