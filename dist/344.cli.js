export const id = 344;
export const ids = [344];
export const modules = {

/***/ 5344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderInspection: () => (/* binding */ renderInspection)
/* harmony export */ });
/* harmony import */ var _report_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1925);
/* harmony import */ var _report_final_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6802);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9889);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8287);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9109);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5818);
/** What `persistence inspect` prints: what the artifacts hold, in the shape of Papyra's own inspect. */





/** One block an artifact, then what could not be read. */
function renderInspection({ artifacts, problems }) {
    const blocks = artifacts.map(inspectArtifact);
    const mistakes = problems.map(({ message }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .bt)(message)}\n`);
    return [...blocks, ...mistakes].join('\n');
}
function inspectArtifact(artifact) {
    const { backend, path } = artifact;
    const scan = (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .finalScan */ .eb)(artifact);
    const coverage = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageText */ ._)(scan);
    const lines = [
        ['backend', backend],
        ['files', `${scan.files.length} (${(0,_report_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z3)(scan.bytes)})`],
        ...(coverage === null ? [] : [['not whole', coverage]]),
        ['events', (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(scan.records.event)],
        ...Object.entries(scan.events).map(([name, count]) => [
            `  ${name}`,
            (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(count),
        ]),
        ['audits', (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(scan.records.audit)],
        ['dead_letters', (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(scan.records.dead_letter)],
        ['other', (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(scan.records.other)],
        ['first', timeText(scan.timestamps.first)],
        ['last', timeText(scan.timestamps.last)],
        ['anomalies', (0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(scan.counts.papyra)],
    ];
    const body = lines.map(([name, value]) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .bt)(name)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .bt)(value)}\n`).join('');
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .bt)(path)}\n${body}`;
}
function timeText(unixSeconds) {
    return unixSeconds === null ? '-' : ((0,_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatUtc */ .ay)(unixSeconds) ?? unixSeconds);
}


/***/ })

};
