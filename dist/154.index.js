export const id = 154;
export const ids = [154];
export const modules = {

/***/ 12154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfigFile: () => (/* binding */ readConfigFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38815);
/* harmony import */ var _ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76799);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26749);
/** The config file: YAML read into plain values, every mistake with its line. */





/** A config file is read whole, so it may not be any size. */
const MAX_CONFIG_BYTES = 1 << 20;
/** Reads a config file; mistakes, a missing file among them, are in the result. */
function readConfigFile(named, cwd) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    // An address that got here by mistake may hold a password.
    const path = (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactGiven */ .Fu)(named);
    const stat = (0,_ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .lookAt */ .t5)(file);
    if (typeof stat === 'string')
        return broken(path, `config: ${path} cannot be read: ${stat}.`);
    if (stat === null)
        return broken(path, `config: ${path} is not there. Check the path, or leave config out.`);
    if (!stat.isFile())
        return broken(path, `config: ${path} is not a file. Name a YAML file.`);
    if (stat.size > MAX_CONFIG_BYTES)
        return broken(path, `config: ${path} is larger than 1 MiB; it cannot be right.`);
    try {
        return parseConfig(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        // The parser calls itself for each level.
        const reason = error instanceof RangeError ? 'it is nested too deeply' : (0,_ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFileError */ .SQ)(error);
        return broken(path, `config: ${path} cannot be read: ${reason}.`);
    }
}
function broken(path, mistake) {
    return { path, values: new Map(), lines: new Map(), mistakes: [mistake] };
}
function parseConfig(path, text) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_2__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parseDocument */ .Tp)(text, { lineCounter, prettyErrors: false });
    // Warnings are about tags: "- !old" without quotes means something else than it says.
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
        const mistakes = new Map();
        for (const error of errors) {
            const { line, col } = lineCounter.linePos(error.pos[0]);
            // What follows on the same line is mostly a consequence of the first mistake.
            if (!mistakes.has(line))
                mistakes.set(line, `${path}:${line}:${col}: ${yamlMistake(error.code, error.message)}`);
        }
        return { ...broken(path, ''), mistakes: [...mistakes.values()] };
    }
    const { contents } = document;
    if (contents === null)
        return { path, values: new Map(), lines: new Map(), mistakes: [] };
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(contents)) {
        return broken(path, `${path}: it has to hold settings as "name: value" lines, for instance "mode: scan_only".`);
    }
    const values = new Map();
    const lines = new Map();
    const mistakes = [];
    for (const { key, value } of contents.items) {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) ? String(key.value) : String(key);
        const line = (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isScalar */ .jn)(key) && key.range ? lineCounter.linePos(key.range[0]).line : 1;
        lines.set(name, line);
        try {
            values.set(name, (0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .isNode */ .Ll)(value) ? value.toJS(document) : null);
        }
        catch {
            // The only thing left that can fail is an alias: "*.ndjson" without quotes is one.
            mistakes.push(`${path}:${line}: ${NEEDS_QUOTES}`);
        }
    }
    return { path, values, lines, mistakes };
}
const NEEDS_QUOTES = 'a value that starts with *, & or ! means something else in YAML; put it in quotes.';
function yamlMistake(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'a tab stands where YAML needs spaces; replace it with spaces.';
    if (code === 'DUPLICATE_KEY')
        return 'this setting stands twice; keep one of them.';
    if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS')
        return NEEDS_QUOTES;
    if (code === 'MULTIPLE_DOCS')
        return 'a second document starts here (---); keep one.';
    return `this is not YAML: ${message}.`;
}


/***/ })

};
