export const id = 390;
export const ids = [390];
export const modules = {

/***/ 68390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runMetrics: () => (/* binding */ runMetrics)
});

// EXTERNAL MODULE: ./lib/metrics/source.js + 14 modules
var source = __webpack_require__(65572);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(39889);
;// CONCATENATED MODULE: ./lib/render/metrics-text.js

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
    const title = (0,render_escape/* consoleText */.bt)(form === null ? source : `${source} (${form})`);
    const names = Object.keys(values);
    if (status !== 'ok' || names.length === 0)
        return `${title}\n  metrics: <unavailable>\n`;
    const width = Math.max(...names.map((name) => (0,render_escape/* consoleText */.bt)(name).length));
    const lines = Object.entries(values).map(([name, value]) => `  ${(0,render_escape/* consoleText */.bt)(name).padEnd(width)}  ${value}\n`);
    return `${title}\n${lines.join('')}`;
}

// EXTERNAL MODULE: ./lib/report/exit-codes.js
var exit_codes = __webpack_require__(29463);
// EXTERNAL MODULE: ./lib/settings/load.js + 1 modules
var load = __webpack_require__(56061);
;// CONCATENATED MODULE: ./lib/command-line/run-metrics.js
/** What `metrics persistence` does: reads metrics and prints them. Loaded by that command alone. */





/** Reads the metrics sources in settings given as flags and prints their numbers; 3 when one cannot be read. */
async function runMetrics(given, asJson) {
    const cwd = process.cwd();
    const { settings, problems } = await (0,load/* loadSettings */.M)({ given, givenAs: 'flag', withConfigFile: false, cwd });
    const timeoutMs = settings['metrics-timeout'] * 1_000;
    const read = await (0,source.readMetricsSources)(settings.metrics, {
        cwd,
        timeoutMs,
        maxBytes: source.DEFAULT_MAX_METRICS_BYTES,
    });
    const mistakes = [...problems, ...read.problems].map(({ message }) => message);
    if (mistakes.length === 0 && read.sources.length === 0) {
        mistakes.push('--from names no metrics source. Name a file, a glob or an address.');
    }
    for (const message of mistakes)
        process.stderr.write(`${(0,render_escape/* consoleText */.bt)(message)}\n`);
    process.stdout.write(renderMetrics(read.sources, asJson));
    return mistakes.length > 0 ? exit_codes/* EXIT_CANNOT_JUDGE */.RS : exit_codes/* EXIT_HEALTHY */.tN;
}


/***/ })

};
