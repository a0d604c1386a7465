export const id = 160;
export const ids = [160,455];
export const modules = {

/***/ 97160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RotatingFilesBackend: () => (/* binding */ RotatingFilesBackend)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(12449);
// EXTERNAL MODULE: ./lib/ndjson/file-error.js
var file_error = __webpack_require__(76799);
// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/recovery/recovery-error.js
var recovery_error = __webpack_require__(73836);
;// CONCATENATED MODULE: ./lib/backends/directory-listing.js
/** Names in a directory by their beginning: one with thousands of rotating sets is listed once, not once a set. */

/** File systems count time in steps of up to two seconds; two changes in one step look like one. */
const SETTLING_NS = 2000000000n;
let latest = null;
/** Names that start with `prefix`, sorted by code units, as they are now. @throws the system's error. */
function namesStartingWith(directory, prefix) {
    const { names } = listingOf(directory);
    const found = [];
    for (let at = firstFrom(names, prefix); names[at]?.startsWith(prefix) === true; at++) {
        found.push(names[at]);
    }
    return found;
}
function listingOf(directory) {
    const { ino: inode, mtimeNs: modified } = (0,external_node_fs_.statSync)(directory, { bigint: true });
    const isCurrent = latest?.isSettled === true &&
        latest.directory === directory &&
        latest.inode === inode &&
        latest.modified === modified;
    if (latest === null || !isCurrent) {
        const isSettled = BigInt(Date.now()) * 1000000n - modified > SETTLING_NS;
        latest = { directory, inode, modified, isSettled, names: (0,external_node_fs_.readdirSync)(directory).sort() };
    }
    return latest;
}
/** Index of the first name that does not come before `prefix`. */
function firstFrom(names, prefix) {
    let low = 0;
    let high = names.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (names[middle] < prefix)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

// EXTERNAL MODULE: ./lib/backends/file-scan.js + 3 modules
var file_scan = __webpack_require__(20043);
// EXTERNAL MODULE: ./lib/backends/numbered-name.js
var numbered_name = __webpack_require__(79589);
;// CONCATENATED MODULE: ./lib/backends/rotating-files.js
/**
 * Papyra's `RotatingFilePersistence`: the active file `P`, then `P.1` (newest) to `P.{max_files - 1}` (oldest).
 * Whatever else starts with `P` is an orphan.
 */









class RotatingFilesBackend {
    kind = 'rotating';
    path;
    #active;
    #options;
    #artifacts;
    /** `artifacts`: the paths of all that are examined in the same run. */
    constructor(active, options, artifacts = []) {
        this.path = active.shownPath;
        this.#active = active;
        this.#options = options;
        this.#artifacts = artifacts;
    }
    files() {
        return this.#existingMembers().map(({ path }) => ({ path, size: (0,file_scan/* fileSize */.O)(path) }));
    }
    async scan(options) {
        const scan = new file_scan/* FileScan */.Q(options);
        for (const orphan of this.#orphans((problem) => scan.problems.push(problem))) {
            scan.findings.add('orphaned-file', 'ORPHANED_ROTATED_FILE', () => wholeFile(orphan.shownPath, 'Unexpected file in rotation set', anomaly/* RULES */.y0['orphaned-file'].meaning));
        }
        for (const file of this.#existingMembers()) {
            if (await scan.add(file))
                continue;
            scan.findings.add('unreadable-file', 'PARTIAL_WRITE', () => wholeFile(file.shownPath, 'File could not be read fully', anomaly/* RULES */.y0['unreadable-file'].meaning));
        }
        if (this.#isStalled()) {
            scan.findings.add('rotation-stalled', null, () => this.#stalledDetails());
        }
        return await scan.result();
    }
    async recover({ members }, options) {
        // Loaded here: few runs change artifacts.
        const { orphanFile, recoverFiles } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 11845));
        const orphans = () => this.#orphans(() => { }).map((orphan) => orphanFile(this.#notNamed(orphan)));
        return recoverFiles({ ...this.#active, isRotating: true, members, orphans }, options);
    }
    /** An orphan that was named as an artifact of its own must not be moved away. @throws RecoveryError */
    #notNamed(orphan) {
        const set = numbered_name/* NUMBERED */.Z.exec(orphan.path)?.[1];
        const owner = this.#artifacts.find((path) => path !== this.#active.path && (path === orphan.path || path === set));
        if (owner === undefined)
            return orphan;
        throw new recovery_error/* RecoveryError */.g(`${orphan.shownPath} is an orphan of the rotating set ${this.path}, for its name starts like it, and an artifact of ` +
            'its own. Keep the two in different directories, or recover them in runs of their own.');
    }
    async compact(options) {
        // Loaded here, as above.
        const { compactFiles } = await __webpack_require__.e(/* import() */ 845).then(__webpack_require__.bind(__webpack_require__, 11845));
        const { path, shownPath } = this.#active;
        return compactFiles({ shownPath, active: path, files: this.#existingMembers() }, options);
    }
    #member(index) {
        const { path, shownPath } = this.#active;
        return index === 0 ? this.#active : { path: `${path}.${index}`, shownPath: `${shownPath}.${index}` };
    }
    /** Members that are there, oldest first, as Papyra reads them. */
    #existingMembers() {
        return Array.from({ length: this.#options.maxFiles }, (_, i) => this.#member(this.#options.maxFiles - 1 - i)).filter(({ path }) => (0,external_node_fs_.existsSync)(path));
    }
    /**
     * Sorted by name: Papyra lists them in the arbitrary order of a set. Papyra reads its own path as a glob
     * pattern here; a name with `[`, `*` or `?` is taken as it is instead.
     */
    #orphans(tell) {
        const directory = (0,external_node_path_.dirname)(this.#active.path);
        const name = (0,external_node_path_.basename)(this.#active.path);
        const prefix = this.#active.shownPath.slice(0, this.#active.shownPath.length - name.length);
        const members = new Set(Array.from({ length: this.#options.maxFiles }, (_, i) => (0,external_node_path_.basename)(this.#member(i).path)));
        return this.#namesLike(name, directory, tell)
            .filter((entry) => !members.has(entry))
            .map((entry) => ({ path: (0,external_node_path_.join)(directory, entry), shownPath: prefix + entry }));
    }
    #namesLike(name, directory, tell) {
        try {
            return namesStartingWith(directory, name);
        }
        catch (error) {
            const message = `${this.path}: its directory cannot be listed, so orphans would go unseen: ${(0,file_error/* describeFileError */.SQ)(error)}. Make ` +
                'it readable for this user, or set backend to json to look at single files.';
            tell({ subject: this.path, message, severity: 'error' });
            return [];
        }
    }
    /** Papyra's rotation gives up, without a word, once the last slot is taken. */
    #isStalled() {
        const { maxFiles, maxBytes } = this.#options;
        return (maxFiles > 1 && (0,external_node_fs_.existsSync)(this.#member(maxFiles - 1).path) && (0,file_scan/* fileSize */.O)(this.#active.path) > maxBytes);
    }
    #stalledDetails() {
        const size = (0,format_count/* formatCount */.B)((0,file_scan/* fileSize */.O)(this.#active.path));
        const limit = (0,format_count/* formatCount */.B)(this.#options.maxBytes);
        const message = `${anomaly/* RULES */.y0['rotation-stalled'].meaning} (${size} of ${limit} bytes)`;
        return wholeFile(this.path, message, message);
    }
}
function wholeFile(path, detail, message) {
    return { path, line: null, column: null, entry: null, byte_start: null, byte_end: null, detail, message };
}


/***/ }),

/***/ 73836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ RecoveryError)
/* harmony export */ });
/** Why a recovery or compaction stopped, for people: what, where and what to do. Quotes paths, so escape it. */
class RecoveryError extends Error {
    name = 'RecoveryError';
}


/***/ })

};
