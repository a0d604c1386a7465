export const id = 958;
export const ids = [958];
export const modules = {

/***/ 4958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Globs: () => (/* binding */ Globs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73382);
/* harmony import */ var _ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76799);
/* harmony import */ var _file_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6203);
/** Patterns that have to be globbed. Apart from `file-patterns.ts`, which loads it when a pattern is no plain path. */





/** Matches patterns, as `FilePatterns` does; the files that match are in the order of their names. */
class Globs {
    #cwd;
    #excluded;
    #own;
    #excludedPaths = null;
    constructor({ cwd, exclusions, ownFiles, ownGlobs = [] }) {
        this.#cwd = cwd;
        const own = (path) => (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .escapePath */ .ft)((0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), cwd));
        this.#own = [
            ...ownFiles.map(own),
            ...ownGlobs.flatMap(({ directory, names }) => [
                `${own(directory)}/${names}`,
                `${own(directory)}/${names}/**`,
            ]),
        ];
        this.#excluded = exclusions.flatMap((exclusion) => {
            const pattern = (0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)(exclusion.trim()).replace(/\/$/, '');
            const literal = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, pattern)) ? (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .escapePath */ .ft)(pattern) : pattern;
            return pattern === '' ? [] : [literal, `${literal}/**`];
        });
    }
    /** What a pattern matches. A path that exists is taken as it is, glob characters and all. */
    match(pattern) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#cwd, pattern);
        const nothing = { files: [], mistake: null, isGlob: false, unlisted: [] };
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
            return { ...nothing, files: this.isExcluded(path) ? [] : [{ path, literal: true }] };
        }
        const mistake = (0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .globMistake */ .fF)(pattern);
        // An escaped bracket makes a pattern a glob too, if one that matches a single name.
        const isGlob = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .isDynamicPattern */ .ey)((0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)(pattern)) || (0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)(pattern).includes('\\');
        if (mistake !== null || !isGlob)
            return { ...nothing, mistake, isGlob };
        const unlisted = [];
        const options = { ignore: [...this.#excluded, ...this.#own], onlyFiles: true };
        const paths = this.#glob([(0,_file_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .slashed */ .df)(pattern)], options, unlisted);
        return { files: paths.map((match) => ({ path: match, literal: false })), mistake, isGlob, unlisted };
    }
    /** Whether an exclusion takes out an absolute path, be it there or not. */
    isExcluded(path) {
        if (this.#excluded.length === 0)
            return false;
        this.#excludedPaths ??= new Set([
            ...this.#excluded.map((pattern) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#cwd, pattern)),
            ...this.#glob(this.#excluded, { onlyFiles: false, dot: true }, []),
        ]);
        return this.#excludedPaths.has(path);
    }
    #glob(patterns, options, unlisted) {
        const fs = { readdirSync: listingDirectories(unlisted) };
        return (0,tinyglobby__WEBPACK_IMPORTED_MODULE_4__/* .globSync */ .AZ)(patterns, { cwd: this.#cwd, absolute: true, expandDirectories: false, ...options, fs })
            .map((match) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(match))
            .sort();
    }
}
/** The globber passes over directories that cannot be listed; this one takes note of them. */
function listingDirectories(unlisted) {
    const list = (...args) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(...args);
        }
        catch (error) {
            const isGone = ['ENOENT', 'ENOTDIR'].includes(error.code ?? '');
            if (!isGone)
                unlisted.push({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(String(args[0])), reason: (0,_ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .SQ)(error) });
            throw error;
        }
    };
    return list;
}


/***/ })

};
