export const id = 997;
export const ids = [997];
export const modules = {

/***/ 1997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderMetrics: () => (/* binding */ renderMetrics)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9889);

/**
 * Numbers under their canonical names. As JSON one object: of the source itself when there is one, else of all
 * of them by source; an unavailable source is `{}`, as Papyra has it.
 */
function renderMetrics(sources, asJson) {
    if (asJson) {
        const [first, ...others] = sources;
        const value = others.length === 0
            ? (first?.values ?? {})
            : Object.fromEntries(sources.map(({ source, values }) => [source, values]));
        return `${JSON.stringify(value, null, 2)}\n`;
    }
    return sources.map(renderSource).join('\n');
}
function renderSource({ source, form, status, values }) {
    const title = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .bt)(form === null ? source : `${source} (${form})`);
    const names = Object.keys(values);
    if (status !== 'ok' || names.length === 0)
        return `${title}\n  metrics: <unavailable>\n`;
    const width = Math.max(...names.map((name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .bt)(name).length));
    const lines = Object.entries(values).map(([name, value]) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .bt)(name).padEnd(width)}  ${value}\n`);
    return `${title}\n${lines.join('')}`;
}


/***/ })

};
