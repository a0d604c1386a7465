export const id = 614;
export const ids = [614];
export const modules = {

/***/ 6002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   D9: () => (/* binding */ removeStaleTemporaries),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   ab: () => (/* binding */ cannotLink),
/* harmony export */   cF: () => (/* binding */ removeTemporary),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   f4: () => (/* binding */ writeAll),
/* harmony export */   rc: () => (/* binding */ linkTemporarily),
/* harmony export */   yX: () => (/* binding */ TemporaryFile),
/* harmony export */   zR: () => (/* binding */ syncDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/** Files written so that neither a crash nor a full disk leaves half of one: second file, sync, rename, sync. */



const PREFIX = '.papyra-health-';
const SUFFIX = '.tmp';
const OWNER_ONLY = 0o600;
const PERMISSIONS = 0o7777;
/** Kept spans from this size on are written as they are; smaller ones are gathered first. */
const DIRECT_BYTES = 1 << 16;
const BUFFER_BYTES = 1 << 20;
/**
 * A file under a second name in the directory where it shall be. The name starts with a dot, so that no rotating set
 * takes it for an orphan and no glob for an artifact; it cannot be guessed, and nothing is written through.
 */
class TemporaryFile {
    path;
    #fd;
    #buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
    #held = 0;
    /** Bytes written so far. */
    bytes = 0;
    /** `target`: the path it is made for. @throws the system's error. */
    constructor(target) {
        this.path = temporaryPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
        this.#fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(this.path, 'wx', OWNER_ONLY);
        inUse.add(this.path);
    }
    /** @throws the system's error, with the directory as its `path`. */
    write(bytes) {
        this.#saying(() => this.#write(bytes));
    }
    #write(bytes) {
        this.bytes += bytes.length;
        if (this.#held + bytes.length > BUFFER_BYTES || bytes.length >= DIRECT_BYTES)
            this.#flush();
        if (bytes.length >= DIRECT_BYTES)
            writeAll(this.#open(), bytes);
        else {
            this.#buffer?.set(bytes, this.#held);
            this.#held += bytes.length;
        }
    }
    /**
     * Brings all of it to the disk and closes it. `like`: the file whose mode and owner it takes over.
     * @throws the system's error, also where the owner may not be given away.
     */
    finish(like) {
        this.#saying(() => {
            this.#flush();
            const fd = this.#open();
            if (like !== null)
                takeOver(fd, like);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
            this.#close();
        });
    }
    /** Takes it away, unless it has been renamed. Never throws: it is called when something else went wrong. */
    discard() {
        try {
            this.#close();
        }
        catch {
            // What is wrong with the disk has been said.
        }
        removeTemporary(this.path);
    }
    #saying(write) {
        try {
            write();
        }
        catch (error) {
            throw saying(error, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(this.path));
        }
    }
    #open() {
        if (this.#fd === null)
            throw new Error(`${this.path} is closed`);
        return this.#fd;
    }
    #flush() {
        if (this.#buffer !== null)
            writeAll(this.#open(), this.#buffer.subarray(0, this.#held));
        this.#held = 0;
    }
    #close() {
        const fd = this.#fd;
        this.#fd = null;
        this.#buffer = null;
        if (fd !== null)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** Writes all of it, in as many steps as the system takes. */
function writeAll(fd, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(fd, bytes, done);
}
/** The owner first: giving a file away takes special mode bits from it. */
function takeOver(fd, like) {
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(fd);
    if (own.uid !== like.uid || own.gid !== like.gid)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchownSync)(fd, like.uid, like.gid);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(fd, like.mode & PERMISSIONS);
}
function temporaryPath(directory, size = null) {
    const expected = size === null ? '' : `-${size}`;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, `${PREFIX}${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}${expected}${SUFFIX}`);
}
/** The size in the name of a second name: what the file had when it was given. */
const EXPECTED_SIZE = /-(\d+)\.tmp$/;
/** Whether a path is one of a temporary file, of which its directory says more to people. */
function isTemporary(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).startsWith(PREFIX) && path.endsWith(SUFFIX);
}
/** Codes of a file system that has no hard links, or not for this file, or not to there. */
const NO_LINKS = ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
/** Whether an error says that a second name cannot be given, rather than that something is wrong. */
function cannotLink(error) {
    return NO_LINKS.includes(error.code ?? '');
}
/**
 * Gives a file of `size` bytes a temporary second name beside it; null where the file system has none.
 * @throws the system's error.
 */
function linkTemporarily(path, size) {
    const second = temporaryPath((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), size);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(path, second);
        inUse.add(second);
        return second;
    }
    catch (error) {
        if (cannotLink(error))
            return null;
        throw error;
    }
}
/** Takes a temporary file away if it is there. Never throws: what cannot be taken away, a later run takes. */
function removeTemporary(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        inUse.delete(path);
    }
    catch {
        // A later run takes it away.
    }
}
/** Temporary files of this process that are, or may be, still there. */
const inUse = new Set();
/** Takes away what runs that were killed left in a directory. Those of processes that still run are theirs. */
function removeStaleTemporaries(directory) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(directory)) {
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, name);
        const pid = Number.parseInt(name.slice(PREFIX.length), 10);
        // In a container a new run may well have the number of the one that was killed.
        if ((pid === process.pid ? !inUse.has(path) : !isRunning(pid)) && !holdsLateBytes(path)) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
        }
    }
}
/** A run was killed, and the file it had just replaced was still written to: nobody else has these bytes. */
function holdsLateBytes(path) {
    const [, size] = EXPECTED_SIZE.exec(path) ?? [];
    return size !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size > Number(size);
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** Makes renames and new names in a directory last. Windows cannot, and needs not. @throws the system's error. */
function syncDirectory(path) {
    if (process.platform === 'win32')
        return;
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(fd);
    }
    catch (error) {
        // Some network file systems do not sync directories.
        if (error.code !== 'EINVAL')
            throw saying(error, path);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}
/** An error of an open file does not say where. */
function saying(error, path) {
    return error instanceof Error ? Object.assign(error, { path }) : error;
}
/**
 * A directory and those above it. Not by `mkdirSync` with `recursive`: Node's loops without end where a parent is
 * there and takes no directories, such as /proc or a link that leads nowhere.
 */
function makeDirectory(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path);
    }
    catch (error) {
        // Another run may make it at the same time.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory())
            throw error;
    }
    syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
}
const PIECE_BYTES = 4 << 20;
/** Reads a file piece by piece, from its beginning or from `position` on. @throws the system's error. */
function* piecesOf(fd, position = 0) {
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    for (let at = position;;) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(fd, buffer, 0, buffer.length, at);
        if (read === 0)
            return;
        yield buffer.subarray(0, read);
        at += read;
    }
}
/** The SHA-256 of a regular file's content, as hexadecimal digits. @throws the system's error. */
function sha256Of(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        for (const piece of piecesOf(fd))
            hash.update(piece);
        return hash.digest('hex');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(fd);
    }
}


/***/ }),

/***/ 7087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FM: () => (/* binding */ retentionParts),
/* harmony export */   Jv: () => (/* binding */ isOverdue),
/* harmony export */   Kc: () => (/* binding */ compactionChange),
/* harmony export */   MQ: () => (/* binding */ reclaimedText),
/* harmony export */   R0: () => (/* binding */ compactionWords),
/* harmony export */   rO: () => (/* binding */ compactionMood),
/* harmony export */   yZ: () => (/* binding */ compactedArtifacts)
/* harmony export */ });
/* harmony import */ var _report_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1925);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9109);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8287);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8291);
/* harmony import */ var _recovery_amounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4397);
/** Compactions in words: the view that console, summary and annotations share. No text from outside. */




/** Those that need a person come first. */
const RANKS = {
    failed: 0,
    refused: 1,
    planned: 2,
    done: 3,
    none: 4,
};
/** The artifacts that a retention limit holds for. */
function compactedArtifacts({ artifacts }) {
    return artifacts
        .filter((artifact) => artifact.compaction !== null)
        .sort((a, b) => RANKS[a.compaction.status] - RANKS[b.compaction.status]);
}
/** Something would go, and nothing was done about it. */
function isOverdue({ status, reclaimed }) {
    return status === 'planned' && reclaimed.records + reclaimed.bytes > 0;
}
function compactionMood(compaction) {
    if (compaction.status === 'failed' || compaction.status === 'refused')
        return 'bad';
    return isOverdue(compaction) ? 'open' : 'good';
}
/** How far it came: `compacted`, `compaction overdue`, `within its limits`. */
function compactionWords(compaction) {
    switch (compaction.status) {
        case 'none':
            return 'within its limits';
        case 'planned':
            return isOverdue(compaction) ? 'compaction overdue' : 'within its limits';
        case 'done':
            return 'compacted';
        case 'refused':
            return 'compaction refused, nothing was written';
        case 'failed':
            return 'compaction failed on the way; every file is whole, as it was or as it shall be';
    }
}
/** The limits, one a part: `at most 1,000 records`. */
function retentionParts({ max_records, max_age_seconds, max_total_bytes }) {
    return [
        ...(max_records === null ? [] : [`at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(max_records, 'record')}`]),
        ...(max_age_seconds === null ? [] : [`none older than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(max_age_seconds)} s`]),
        ...(max_total_bytes === null ? [] : [`at most ${(0,_report_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(max_total_bytes)} as Papyra counts them`]),
    ];
}
/** Records and size, before and after. What was only planned says what they would be. */
function compactionChange({ before, after }) {
    return {
        records: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(before.records)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(after.records)}`,
        size: (0,_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeChange */ .S8)(before.bytes, after.bytes),
    };
}
/** What retention let go, or would. */
function reclaimedText({ status, reclaimed }) {
    const amount = (0,_recovery_amounts_js__WEBPACK_IMPORTED_MODULE_4__/* .amountText */ .cY)(reclaimed);
    if (status === 'done')
        return `${amount} let go`;
    return status === 'none' ? 'nothing to let go' : `${amount} would go`;
}


/***/ }),

/***/ 6244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   ik: () => (/* binding */ adviceOn),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   oQ: () => (/* binding */ ownMessage)
/* harmony export */ });
/* harmony import */ var _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2449);
/* harmony import */ var _report_final_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6802);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9889);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9109);
/** Findings grouped by file and rule: the view that summary, annotations and console share. */




/**
 * The findings of all artifacts that are there now, worst first: errors before warnings, ignored ones last, then by count.
 * Counts are true even where the list of anomalies is capped. A group keeps at most `maxSamples` findings.
 */
function groupFindings(report, maxSamples) {
    const groups = report.artifacts.flatMap((artifact) => groupArtifact(artifact, maxSamples));
    return groups.sort(worstFirst);
}
function groupArtifact(artifact, maxSamples) {
    const groups = new Map();
    const listed = new Map();
    for (const anomaly of (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .finalScan */ .eb)(artifact).anomalies) {
        listed.set(anomaly.rule, (listed.get(anomaly.rule) ?? 0) + 1);
        const key = `${anomaly.rule} ${anomaly.path}`;
        const group = groups.get(key) ?? emptyGroup(artifact, anomaly.path, anomaly.rule, anomaly.severity);
        groups.set(key, group);
        group.count += 1;
        if (anomaly.severity === 'error')
            group.severity = 'error';
        if (group.samples.length < maxSamples)
            group.samples.push(anomaly);
    }
    return addUnlisted(artifact, [...groups.values()], listed);
}
/** Corrects the counts by `by_rule`, which is never capped, as far as it tells in which file they are. */
function addUnlisted(artifact, groups, listed) {
    const { counts, files } = (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .finalScan */ .eb)(artifact);
    for (const rule of _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU) {
        const total = counts.by_rule[rule] ?? 0;
        if (total <= (listed.get(rule) ?? 0))
            continue;
        const ofRule = groups.filter((group) => group.rule === rule);
        const [only] = ofRule;
        if (only === undefined)
            groups.push(unlistedGroup(artifact, rule, total));
        else if (files.length <= 1 && ofRule.length === 1)
            only.count = total;
        else
            for (const group of ofRule)
                group.atLeast = true;
    }
    return groups;
}
function unlistedGroup(artifact, rule, count) {
    const severity = (0,_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(rule, {}) === 'error' ? 'error' : 'warn';
    return { ...emptyGroup(artifact, artifact.path, rule, severity), count };
}
function emptyGroup(artifact, path, rule, severity) {
    const ignored = artifact.mode === 'ignore';
    const recoveryMode = artifact.recovery?.mode ?? null;
    return { path, rule, severity, ignored, count: 0, recoveryMode, atLeast: false, samples: [] };
}
function worstFirst(a, b) {
    return (Number(a.ignored) - Number(b.ignored) ||
        Number(a.severity === 'warn') - Number(b.severity === 'warn') ||
        b.count - a.count ||
        compareText(a.path, b.path) ||
        compareText(a.rule, b.rule));
}
/** By code units, so that the order is the same on every machine. */
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** What a rule means, as a sentence. */
function meaningOf(rule) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalize */ .ZH)(_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].meaning)}.`;
}
/**
 * What to do about damage before anything else, or null when no finding stops the run, or when the recovery has said
 * it.
 */
function adviceOn(groups) {
    const blocking = groups.filter(({ severity, ignored }) => severity === 'error' && !ignored);
    if (blocking.some(({ recoveryMode }) => recoveryMode === null)) {
        return ('Keep a copy of the damaged files before Papyra repairs or compacts them: ' +
            'it drops whole lines, even where an intact record stands in one. ' +
            '"persistence recover --plan" shows how this gate would mend them byte by byte, and writes nothing.');
    }
    const isOrphanLeft = blocking.some(({ rule, recoveryMode }) => rule === 'orphaned-file' && recoveryMode === 'repair');
    return isOrphanLeft
        ? 'Recovery-mode repair leaves orphaned files where they are; recovery-mode quarantine moves them aside.'
        : null;
}
/** What is to say about this very finding, not escaped; null when its message only repeats the rule's meaning. */
function ownMessage({ rule, message }) {
    return message === '' || message === _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].meaning ? null : message;
}
/**
 * `path:line:column` as editors and terminals open it, as far as line and column are known; the path is cut
 * after `max` code points. Not escaped.
 */
function locationOf({ path, line, column }, max) {
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, max), line, column].filter((part) => part !== null).join(':');
}


/***/ }),

/***/ 8291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VN: () => (/* binding */ PLAN_ADVICE),
  rL: () => (/* binding */ PLAN_COMMANDS),
  yE: () => (/* binding */ beforeAfter),
  k0: () => (/* binding */ changeText),
  CG: () => (/* binding */ fileText),
  wA: () => (/* binding */ rangesOf),
  qo: () => (/* binding */ reasonFor),
  rp: () => (/* binding */ recoveredArtifacts),
  F_: () => (/* binding */ recoveryMood),
  tj: () => (/* binding */ recoveryWords),
  TK: () => (/* binding */ restoreCommands),
  S8: () => (/* binding */ sizeChange),
  zF: () => (/* binding */ totalsText)
});

// UNUSED EXPORTS: isToldAsProblem

// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/report/final-scan.js
var final_scan = __webpack_require__(6802);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(9109);
// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/render/recovery-amounts.js
var recovery_amounts = __webpack_require__(4397);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
;// CONCATENATED MODULE: ./lib/render/shell-quote.js
/** Text from outside as one word of a command that people paste into a shell. */

/** No shell gives any of these a meaning, wherever they stand in a word. */
const SAFE = /^[\w./,:@%+-]+$/;
const SHORT_ESCAPES = new Map([
    ['\\', '\\\\'],
    ["'", "\\'"],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/**
 * `text` as one word for a POSIX shell: bare, in single quotes, or as `$'…'` (bash, zsh, busybox, POSIX of 2024) when
 * it holds what a reader could not see or what the runner of an Action could take for a command. `consoleText` leaves
 * the result as it is, so what is shown is what the shell reads.
 */
function shellQuote(text) {
    if ((0,render_escape/* consoleText */.bt)(text) !== text)
        return `$'${ansiC(text)}'`;
    return SAFE.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function ansiC(text) {
    const escaped = Array.from(text, (character) => {
        const short = SHORT_ESCAPES.get(character);
        return short ?? ((0,render_escape/* visible */.RK)(character) === character ? character : utf8Escapes(character));
    });
    // The guard's own escapes, `\x23` and `\x3a`, are the shell's too.
    return (0,render_escape/* consoleText */.bt)(escaped.join(''));
}
function utf8Escapes(character) {
    return Array.from(Buffer.from(character), (byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}

;// CONCATENATED MODULE: ./lib/render/recovery.js
/** Recoveries in words: the view that console, summary and annotations share. No text from outside, but for paths. */





/** Those that need a person come first. */
const RANKS = { failed: 0, refused: 1, planned: 2, done: 3, none: 4 };
/** How to carry a plan out: the first takes the flags of the run, the second has them from the plan. */
const PLAN_ADVICE = 'To carry it out, save the plan with the flags of this run, read it, and apply it; it brings the flags along.';
const PLAN_COMMANDS = [
    'persistence recover --plan --format json > plan.json',
    'persistence recover --apply-plan plan.json',
];
/** The artifacts that were to be recovered. */
function recoveredArtifacts({ artifacts }) {
    return artifacts.filter(hasRecovery).sort((a, b) => RANKS[a.recovery.status] - RANKS[b.recovery.status]);
}
function hasRecovery(artifact) {
    return artifact.recovery !== null;
}
function recoveryMood(artifact) {
    const { status } = artifact.recovery;
    if (status === 'planned')
        return 'open';
    if (status === 'failed' || status === 'refused')
        return 'bad';
    if ((0,final_scan/* isUnverified */.sU)(artifact))
        return 'open';
    return (0,final_scan/* finalScan */.eb)(artifact).counts.errors > 0 ? 'bad' : 'good';
}
/** Whether this is why the gate cannot judge, and stands among the problems already. */
function isToldAsProblem(reason, { problems }) {
    return problems.some(({ message }) => message === reason);
}
/** Why something was not done, not escaped; null without a reason. */
function reasonFor(reason, report) {
    return isToldAsProblem(reason, report) ? 'The reason stands above, under Problems.' : reason;
}
/** How far it came: `recovered`, `refused, nothing was written`. */
function recoveryWords(artifact) {
    const { status, mode } = artifact.recovery;
    const left = (0,final_scan/* finalScan */.eb)(artifact).counts.errors;
    const remaining = `${(0,format/* plural */.LS)(left, 'error')} ${left === 1 ? 'remains' : 'remain'}`;
    switch (status) {
        case 'none':
            return left === 0 ? 'nothing to recover' : `nothing that ${mode} can mend, ${remaining}`;
        case 'planned':
            return 'planned, nothing was written';
        case 'done':
            if ((0,final_scan/* isUnverified */.sU)(artifact))
                return 'recovered, but not verified: the scan after it did not get through';
            return left === 0 ? 'recovered' : `recovered in part, ${remaining}`;
        case 'refused':
            return 'refused, every file is as it was';
        case 'failed':
            return 'failed on the way; every file is whole, as it was or as it shall be';
    }
}
/** `5 → 0` for each of them, or the one number there is. */
function beforeAfter(artifact) {
    const { scan, post_scan } = artifact;
    const after = post_scan ?? scan;
    if ((0,final_scan/* isUnverified */.sU)(artifact)) {
        return {
            errors: arrow((0,format_count/* formatCount */.B)(scan.counts.errors), '?', true),
            records: arrow((0,format_count/* formatCount */.B)(scan.records.total), '?', true),
            size: arrow((0,bytes/* formatBytes */.z3)(scan.bytes), '?', true),
        };
    }
    return {
        errors: arrow((0,format_count/* formatCount */.B)(scan.counts.errors), (0,format_count/* formatCount */.B)(after.counts.errors), post_scan !== null),
        records: arrow((0,format_count/* formatCount */.B)(scan.records.total), (0,format_count/* formatCount */.B)(after.records.total), post_scan !== null),
        size: post_scan === null ? (0,bytes/* formatBytes */.z3)(scan.bytes) : sizeChange(scan.bytes, after.bytes),
    };
}
function arrow(before, after, isChanged) {
    return isChanged ? `${before} → ${after}` : before;
}
/** `1.2 MB → 800.0 kB`; in bytes where the rounded sizes would hide the difference. */
function sizeChange(before, after) {
    const [from, to] = [(0,bytes/* formatBytes */.z3)(before), (0,bytes/* formatBytes */.z3)(after)];
    if (from !== to || before === after)
        return `${from} → ${to}`;
    return `${(0,format_count/* formatCount */.B)(before)} → ${(0,format_count/* formatCount */.B)(after)} B`;
}
/** The totals as parts of a sentence: `3 damaged records (312 B) removed`, `1 newline put in`. */
function totalsText(recovery) {
    const { removed, newlines, moved } = (0,recovery_amounts/* totalsOfRecovery */.E7)(recovery);
    const state = (0,recovery_amounts/* isOnlyPlanned */.NF)(recovery) ? 'planned' : 'done';
    return [
        ...(removed.bytes > 0 ? [`${(0,recovery_amounts/* removedText */.sJ)(removed)} ${said('removed', state)}`] : []),
        ...(newlines > 0 ? [`${(0,format/* plural */.LS)(newlines, 'newline')} ${said('put in', state)}`] : []),
        ...(moved > 0 ? [`${(0,format/* plural */.LS)(moved, 'file')} ${said('moved to quarantine', state)}`] : []),
    ];
}
/** What becomes of one file: `2,000 records (600.1 kB) kept, 2 records (312 B) removed, 1 newline put in`. */
function fileText(file, state) {
    const { kept, salvaged_records, removed, added_bytes, input } = file;
    const [only] = file.changes;
    if ((0,recovery_amounts/* isMoved */.yu)(file) && only !== undefined) {
        return `${withPrefix(state)}whole file (${(0,bytes/* formatBytes */.z3)(input.bytes)}) ${said('moved to quarantine', state)}, ${only.rule}`;
    }
    const parts = [
        `${(0,recovery_amounts/* amountText */.cY)(kept)} ${said('kept', state)}`,
        ...(salvaged_records > 0 ? [`${(0,format_count/* formatCount */.B)(salvaged_records)} of them salvaged from damaged lines`] : []),
        `${(0,recovery_amounts/* removedText */.sJ)(removed)} ${said('removed', state)}`,
        ...(added_bytes > 0 ? [`${(0,format/* plural */.LS)(added_bytes, 'newline')} ${said('put in', state)}`] : []),
    ];
    return `${withPrefix(state)}${parts.join(', ')}`;
}
function withPrefix(state) {
    return state === 'not-done' ? 'not done: ' : '';
}
/** The changes of a file that its own line does not tell. */
function rangesOf(file) {
    return (0,recovery_amounts/* isMoved */.yu)(file) ? [] : file.changes;
}
/** `bytes 120-240 (line 3): removed, torn-tail`; the end is exclusive, and numbers can be pasted. */
function changeText(change, state) {
    const { action, rule, line, lines, byte_start, byte_end } = change;
    const where = action === 'complete' ? `byte ${byte_start}` : `bytes ${byte_start}-${byte_end}`;
    const at = lines > 1 ? `${(0,format_count/* formatCount */.B)(lines)} lines from line ${line}` : `line ${line}`;
    const what = action === 'complete' ? `newline ${said('put in', state)}` : said('removed', state);
    return `${where}${line === null ? '' : ` (${at})`}: ${what}, ${rule}`;
}
/** `removed` or `would be removed`. */
function said(what, state) {
    return state === 'done' ? what : `would be ${what}`;
}
/**
 * The commands that put the originals back, one a file that another one stands for now, or none: ready to be pasted,
 * and safe to be shown as they are.
 */
function restoreCommands(recovery) {
    return recovery.files.flatMap((file) => {
        const { path, linked_to, moved_to } = file;
        const isThere = moved_to !== null && (0,recovery_amounts/* changeState */.Uk)(recovery, file) === 'done';
        // Over a link, the command would put the original in place of the link, not of what it leads to.
        return isThere ? [`mv -- ${shellQuote(moved_to)} ${shellQuote(linked_to ?? path)}`] : [];
    });
}


/***/ }),

/***/ 8614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReportFiles: () => (/* binding */ writeReportFiles)
});

// UNUSED EXPORTS: MAX_SUMMARY_BYTES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/ndjson/file-error.js
var file_error = __webpack_require__(6799);
// EXTERNAL MODULE: ./lib/recovery/durable-files.js
var durable_files = __webpack_require__(6002);
// EXTERNAL MODULE: ./lib/report/snapshot.js
var snapshot = __webpack_require__(1948);
// EXTERNAL MODULE: ./lib/settings/file-patterns.js
var file_patterns = __webpack_require__(6203);
// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(7544);
// EXTERNAL MODULE: ./lib/render/findings.js
var findings = __webpack_require__(6244);
// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
;// CONCATENATED MODULE: ./lib/render/markdown.js
/** The few Markdown and HTML blocks a job summary is made of. Cells and bodies come in already escaped. */


/** A GitHub table. Every row has as many cells as there are columns. */
function markdownTable(columns, rows) {
    const titles = columns.map(({ title }) => title);
    const rules = columns.map(({ align }) => (align === 'right' ? '---:' : ':---'));
    return [titles, rules, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
/** A folded block. The empty lines make GitHub read the body as Markdown. */
function markdownDetails(summary, body, open = false) {
    return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/**
 * Lines as they are in a block of code, to be copied. The fence is longer than any run of backticks in them, and a
 * line cannot become two.
 */
function markdownFence(lines) {
    const body = lines.map(render_escape/* visible */.RK).join('\n');
    const longest = Math.max(2, ...Array.from(body.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}shell\n${body}\n${fence}`;
}
/** A mermaid pie chart, largest slice first; labels come from `mermaidLabel`. */
function mermaidPie(title, slices) {
    const lines = [...slices].sort((a, b) => b[1] - a[1]).map(([label, value]) => `    "${label}" : ${value}`);
    return ['```mermaid', `pie showData title ${title}`, ...lines, '```'].join('\n');
}
/** `… and 1,200 more breaches: see the JSON report.` under a cut list; empty when nothing was cut. */
function moreLine(total, shown, noun) {
    return total > shown ? `_… and ${(0,format_count/* formatCount */.B)(total - shown)} more ${noun}: see the JSON report._` : '';
}
/** Blocks with an empty line in between; empty ones are left out. */
function joinBlocks(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

// EXTERNAL MODULE: ./lib/report/bytes.js
var report_bytes = __webpack_require__(1925);
// EXTERNAL MODULE: ./lib/report/exit-codes.js
var exit_codes = __webpack_require__(9463);
// EXTERNAL MODULE: ./lib/report/final-scan.js
var final_scan = __webpack_require__(6802);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(9109);
;// CONCATENATED MODULE: ./lib/render/summary-evidence.js
/** The summary's second half: what was looked at, with which settings. A section with nothing to say gives no blocks. */







/** Slices of one chart; the rest becomes one slice. */
const MAX_SLICES = 8;
/** One row an artifact. */
function artifactsSection({ report }, tier) {
    const artifacts = [...report.artifacts].sort((a, b) => artifactRank(a) - artifactRank(b));
    if (artifacts.length === 0)
        return [];
    const shown = artifacts.slice(0, tier.rows);
    const columns = [
        { title: 'Artifact' },
        { title: 'Findings' },
        { title: 'Records' },
        { title: 'Size', align: 'right' },
        { title: 'First and last record (UTC)' },
    ];
    const rows = shown.map((artifact) => [
        artifactCell(artifact, tier),
        findingsCell(artifact),
        recordsCell((0,final_scan/* finalScan */.eb)(artifact)),
        sizeCell((0,final_scan/* finalScan */.eb)(artifact)),
        timeSpan((0,final_scan/* finalScan */.eb)(artifact), tier),
    ]);
    return [
        '### Artifacts',
        markdownTable(columns, rows),
        moreLine(artifacts.length, shown.length, 'artifacts'),
    ];
}
function artifactRank(artifact) {
    const { counts } = (0,final_scan/* finalScan */.eb)(artifact);
    if (artifact.exit_code === exit_codes/* EXIT_CANNOT_JUDGE */.RS)
        return -1;
    if (counts.errors > 0)
        return 0;
    return counts.total > 0 ? 1 : 2;
}
/** The path, and below it how it was checked. */
function artifactCell(artifact, tier) {
    const { backend, check, mode, exit_code, path } = artifact;
    const how = [`${backend} backend`, check, mode, `exit code ${exit_code}`].join(' · ');
    return `${artifactIcon(artifact)}&nbsp;${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(path, tier.text))}<br><sub>${how}</sub>`;
}
function artifactIcon(artifact) {
    const { counts } = (0,final_scan/* finalScan */.eb)(artifact);
    if (artifact.exit_code === exit_codes/* EXIT_CANNOT_JUDGE */.RS)
        return '⛔';
    if (counts.total === 0)
        return '✅';
    if (artifact.mode === 'ignore')
        return '⚪';
    return counts.errors > 0 ? '❌' : '⚠️';
}
/** What is there now, and below it what the recovery took away. */
function findingsCell(artifact) {
    const mended = (0,final_scan/* mendedErrors */.$g)(artifact);
    const note = mended > 0 ? `<br><sub>${(0,format/* plural */.LS)(mended, 'error')} mended</sub>` : '';
    return `${(0,headline/* findingsText */._g)(artifact)}${note}`;
}
const RECORD_KINDS = [
    ['event', 'event'],
    ['audit', 'audit'],
    ['dead_letter', 'dead letter'],
    ['other', 'other'],
];
function recordsCell({ records }) {
    const kinds = RECORD_KINDS.filter(([kind]) => records[kind] > 0);
    if (kinds.length === 0)
        return (0,format_count/* formatCount */.B)(records.total);
    const parts = kinds.map(([kind, label]) => `${(0,format_count/* formatCount */.B)(records[kind])} ${label}`);
    return kinds.length === 1
        ? parts.join('')
        : `${(0,format_count/* formatCount */.B)(records.total)}<br><sub>${parts.join(', ')}</sub>`;
}
/** Size, and what share was read when it was not all of it. */
function sizeCell(scan) {
    const files = scan.files.length > 1 ? `in ${(0,format/* plural */.LS)(scan.files.length, 'file')}` : null;
    const lines = [(0,report_bytes/* formatBytes */.z3)(scan.bytes), files, (0,headline/* coverageText */._)(scan)].filter((line) => line !== null);
    return unbroken(lines.join('<br>'));
}
function timeSpan({ timestamps }, tier) {
    const first = timeCell(timestamps.first, tier);
    const last = timeCell(timestamps.last, tier);
    return first === last ? first : `${first}<br>${last}`;
}
function timeCell(timestamp, tier) {
    if (timestamp === null)
        return '–';
    const utc = (0,format/* formatUtc */.ay)(timestamp);
    return utc === null ? (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(timestamp, Math.min(tier.text, 40))) : unbroken(utc);
}
/** For short cells that a line break would make hard to read. */
function unbroken(text) {
    return text.replaceAll(' ', '&nbsp;');
}
/** Where metrics came from, whether they could be read, and the baseline. */
function metricsSection({ report }, tier) {
    const { metrics, baseline } = report;
    if (metrics.length === 0 && baseline === null)
        return [];
    const shown = metrics.slice(0, tier.rows);
    const rows = shown.map((source) => [
        (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(source.source, tier.text)),
        source.form ?? '–',
        sourceStatus(source, tier),
    ]);
    const columns = [{ title: 'Source' }, { title: 'Form' }, { title: 'Status' }];
    return [
        '### Metrics',
        rows.length === 0 ? '' : markdownTable(columns, rows),
        moreLine(metrics.length, shown.length, 'metrics sources'),
        baselineLine(report, tier),
    ];
}
function sourceStatus({ status, values, message }, tier) {
    const note = message === null ? '' : `<br>${(0,render_escape/* markdownText */.p7)((0,render_escape/* clip */.$Q)(message, tier.text))}`;
    switch (status) {
        case 'ok':
            return `✅ ${(0,format/* plural */.LS)(Object.keys(values).length, 'value')}${note}`;
        case 'unavailable':
            return `⚪ unavailable${note}`;
        case 'error':
            return `⛔ not read${note}`;
    }
}
function baselineLine({ baseline }, tier) {
    if (baseline === null)
        return '';
    const source = (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(baseline.source, tier.text));
    if (baseline.status === 'missing')
        return `Baseline ${source}: there is none yet.`;
    if (baseline.status === 'error')
        return `Baseline ${source}: it could not be read.`;
    const when = baseline.generated_at === null ? '' : `, from ${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(baseline.generated_at, 40))}`;
    return `Baseline ${source}${when}.`;
}
/** Pies of records by kind and events by type, of all artifacts; folded away unless all is well. */
function chartsSection({ report, headline }) {
    const scans = report.artifacts.map(final_scan/* finalScan */.eb);
    const kinds = sumSlices(scans.map(({ records }) => RECORD_KINDS.map(([kind, label]) => [label, records[kind]])));
    const events = sumSlices(scans.map(({ events: byType }) => Object.entries(byType)));
    const charts = [
        ...(kinds.size > 1 ? [mermaidPie('Records by kind', kinds)] : []),
        ...(events.size > 1 ? [mermaidPie('Events by type', events)] : []),
    ];
    if (charts.length === 0)
        return [];
    const title = `What the records are${report.artifacts.some(final_scan/* isUnread */.KJ) ? ', as far as they were read' : ''}`;
    return [markdownDetails(title, joinBlocks(charts), headline.mood === 'pass')];
}
/** Sums by safe label, without zeros, the largest first and the smallest as one. */
function sumSlices(entries) {
    const sums = new Map();
    for (const [name, value] of entries.flat()) {
        if (value <= 0)
            continue;
        const label = (0,render_escape/* mermaidLabel */._b)(name);
        sums.set(label, (sums.get(label) ?? 0) + value);
    }
    const sorted = [...sums].sort((a, b) => b[1] - a[1]);
    if (sorted.length <= MAX_SLICES)
        return new Map(sorted);
    const rest = sorted.slice(MAX_SLICES - 1);
    const restLabel = `${(0,format_count/* formatCount */.B)(rest.length)} more types`.replaceAll(',', '');
    return new Map([
        ...sorted.slice(0, MAX_SLICES - 1),
        [restLabel, rest.reduce((sum, [, value]) => sum + value, 0)],
    ]);
}
/** Settings with where each came from, and the run. */
function provenanceSection({ report }, tier) {
    const settings = Object.entries(report.settings).sort(([, a], [, b]) => Number(a.from === 'default') - Number(b.from === 'default'));
    const shown = settings
        .slice(0, tier.rows)
        .map(([name, { value, from }]) => [
        (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(name, tier.text)),
        settingValue(value, tier),
        (0,render_escape/* markdownText */.p7)((0,render_escape/* clip */.$Q)(from, tier.text)),
    ]);
    const columns = [{ title: 'Setting' }, { title: 'Value' }, { title: 'From' }];
    const blocks = [
        shown.length === 0 ? '' : markdownTable(columns, shown),
        moreLine(settings.length, shown.length, 'settings'),
        runLine(report, tier),
    ];
    return [markdownDetails('Settings and provenance', joinBlocks(blocks))];
}
/** Values of several lines, as thresholds are, keep their lines. */
function settingValue(value, tier) {
    const lines = Array.isArray(value) ? value.map(plainValue) : plainValue(value).trim().split('\n');
    if (lines.length === 0)
        return '–';
    const shown = lines.slice(0, tier.rows).map((line) => (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(line, tier.text)));
    const more = lines.length > shown.length ? [`and ${(0,format_count/* formatCount */.B)(lines.length - shown.length)} more`] : [];
    return [...shown, ...more].join('<br>');
}
function plainValue(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
function runLine({ run, generated_at }, tier) {
    const facts = [
        ['Generated', generated_at],
        ['repository', run?.repository],
        ['ref', run?.ref],
        ['commit', run?.sha],
        ['workflow', run?.workflow],
        ['job', run?.job],
        ['event', run?.event],
        ['run', run?.run_id],
        ['attempt', run?.run_attempt],
    ];
    return facts
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([label, value]) => `${label} ${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(String(value), tier.text))}`)
        .join(' · ');
}
/** Who made this, and where the rest is. */
function footer({ report: { tool }, files }, tier) {
    const made = `${(0,render_escape/* markdownText */.p7)((0,render_escape/* clip */.$Q)(tool.name, 80))} ${(0,render_escape/* markdownText */.p7)((0,render_escape/* clip */.$Q)(tool.version, 80))}`;
    const written = files.map((file) => (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(file, tier.text)));
    return [`<sub>${[made, ...written].join(' · ')}</sub>`];
}

// EXTERNAL MODULE: ./lib/render/compaction.js
var render_compaction = __webpack_require__(7087);
// EXTERNAL MODULE: ./lib/render/recovery.js + 1 modules
var render_recovery = __webpack_require__(8291);
// EXTERNAL MODULE: ./lib/render/recovery-amounts.js
var recovery_amounts = __webpack_require__(4397);
;// CONCATENATED MODULE: ./lib/render/summary-recovery.js






const ICONS = { bad: '❌', open: '⚠️', good: '✅' };
/** One row an artifact, before and after; what was changed, folded; how to apply a plan or to take it all back. */
function recoverySection({ report }, tier) {
    const artifacts = (0,render_recovery/* recoveredArtifacts */.rp)(report);
    if (artifacts.length === 0)
        return [];
    const shown = artifacts.slice(0, tier.rows);
    const columns = [
        { title: 'Artifact' },
        { title: 'Errors', align: 'right' },
        { title: 'Records', align: 'right' },
        { title: 'Size', align: 'right' },
        { title: 'What changed' },
        { title: 'Removed bytes kept in' },
    ];
    return [
        '### Recovery',
        markdownTable(columns, shown.map((artifact) => recoveryRow(artifact, report, tier))),
        moreLine(artifacts.length, shown.length, 'artifacts'),
        ...(artifacts.some(({ recovery }) => recovery.status === 'planned') ? planBlocks() : []),
        ...shown.map((artifact) => changesBlock(artifact, tier)),
        ...restoreBlocks(artifacts, tier),
    ];
}
function recoveryRow(artifact, report, tier) {
    const { path, recovery } = artifact;
    const { errors, records, size } = (0,render_recovery/* beforeAfter */.yE)(artifact);
    const { kept_at } = recovery.removed;
    const totals = (0,render_recovery/* totalsText */.zF)(recovery);
    const reason = reasonCell(recovery.reason, report, tier);
    const name = `${ICONS[(0,render_recovery/* recoveryMood */.F_)(artifact)]}&nbsp;${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(path, tier.text))}`;
    return [
        [name, `<sub>${recovery.mode} · ${(0,render_recovery/* recoveryWords */.tj)(artifact)}</sub>`, ...reason].join('<br>'),
        errors,
        records,
        size,
        totals.length === 0 ? '–' : totals.join('<br>'),
        kept_at === null ? '–' : (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(kept_at, tier.text)),
    ];
}
function reasonCell(reason, report, tier) {
    const text = (0,render_recovery/* reasonFor */.qo)(reason, report);
    return text === null ? [] : [(0,render_escape/* markdownText */.p7)((0,render_escape/* clip */.$Q)(text, tier.text * 2))];
}
function planBlocks() {
    return [render_recovery/* PLAN_ADVICE */.VN, markdownFence(render_recovery/* PLAN_COMMANDS */.rL)];
}
/** The files and byte ranges of one recovery; no more lines than a table has rows. */
function changesBlock({ path, recovery }, tier) {
    if (recovery.files.length === 0)
        return '';
    let room = tier.rows;
    const lines = recovery.files.slice(0, tier.rows).flatMap((file) => {
        const state = (0,recovery_amounts/* changeState */.Uk)(recovery, file);
        const ranges = (0,render_recovery/* rangesOf */.wA)(file).slice(0, room);
        room -= ranges.length;
        const left = (0,render_recovery/* rangesOf */.wA)(file).length - ranges.length;
        const more = left > 0 || file.truncated ? [moreRanges(left, file.truncated)] : [];
        return [
            `- ${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(file.path, tier.text))}: ${(0,render_recovery/* fileText */.CG)(file, state)}`,
            ...[...ranges.map((change) => (0,render_recovery/* changeText */.k0)(change, state)), ...more].map((text) => `  - ${text}`),
        ];
    });
    const title = `${(0,format/* plural */.LS)(recovery.files.length, 'file')} of ${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(path, tier.text))}, byte by byte`;
    return markdownDetails(title, joinBlocks([lines.join('\n'), moreLine(recovery.files.length, tier.rows, 'files')]));
}
function moreRanges(left, isTruncated) {
    if (isTruncated)
        return '… and more than the report lists; the amounts are complete';
    return `… and ${(0,format_count/* formatCount */.B)(left)} more: see the JSON report`;
}
/** Commands are never cut: half of one would do something else. */
function restoreBlocks(artifacts, tier) {
    const commands = artifacts.flatMap(({ recovery }) => (0,render_recovery/* restoreCommands */.TK)(recovery));
    if (commands.length === 0)
        return [];
    const body = [
        'Run this where the gate ran, while nothing writes to these files:',
        markdownFence(commands.slice(0, tier.rows)),
        moreLine(commands.length, tier.rows, 'files'),
    ];
    return [
        markdownDetails(`Put ${(0,format/* plural */.LS)(commands.length, 'original')} back from quarantine`, joinBlocks(body)),
    ];
}
/** One row an artifact: the limits, before and after. */
function compactionSection({ report }, tier) {
    const artifacts = (0,render_compaction/* compactedArtifacts */.yZ)(report);
    if (artifacts.length === 0)
        return [];
    const shown = artifacts.slice(0, tier.rows);
    const columns = [
        { title: 'Artifact' },
        { title: 'Limits' },
        { title: 'Records', align: 'right' },
        { title: 'Size', align: 'right' },
        { title: 'Let go' },
    ];
    const rows = shown.map(({ path, compaction }) => {
        const { records, size } = (0,render_compaction/* compactionChange */.Kc)(compaction);
        const name = `${ICONS[(0,render_compaction/* compactionMood */.rO)(compaction)]}&nbsp;${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(path, tier.text))}`;
        const reason = reasonCell(compaction.reason, report, tier);
        return [
            [name, `<sub>${(0,render_compaction/* compactionWords */.R0)(compaction)}</sub>`, ...reason].join('<br>'),
            (0,render_compaction/* retentionParts */.FM)(compaction.retention).join('<br>'),
            records,
            size,
            (0,render_compaction/* reclaimedText */.MQ)(compaction),
        ];
    });
    return [
        '### Compaction',
        markdownTable(columns, rows),
        moreLine(artifacts.length, shown.length, 'artifacts'),
        artifacts.some(({ compaction }) => (0,render_compaction/* isOverdue */.Jv)(compaction))
            ? 'To let go what is beyond the limits: <code>persistence compact</code>, with the flags of this run.'
            : '',
    ];
}
/** Numbers only: for a summary that has no room for tables. */
function recoveryCounts({ report }) {
    const recoveries = (0,render_recovery/* recoveredArtifacts */.rp)(report).map(({ recovery }) => recovery.status);
    const compactions = (0,render_compaction/* compactedArtifacts */.yZ)(report).map(({ compaction }) => compaction.status);
    return [
        ...(recoveries.length === 0 ? [] : [`- Recoveries: ${statusCounts(recoveries)}`]),
        ...(compactions.length === 0 ? [] : [`- Compactions: ${statusCounts(compactions)}`]),
    ];
}
/** `1 failed, 2 done`; `none` is what needed nothing. */
function statusCounts(statuses) {
    const counts = new Map();
    for (const status of statuses)
        counts.set(status, (counts.get(status) ?? 0) + 1);
    return [...counts]
        .map(([status, count]) => `${(0,format_count/* formatCount */.B)(count)} ${status === 'none' ? 'not needed' : status}`)
        .join(', ');
}

// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(2449);
;// CONCATENATED MODULE: ./lib/render/summary-verdict.js
/** The summary's first half: the verdict and what led to it. A section with nothing to say gives no blocks. */








const MOOD_ICONS = {
    pass: '✅',
    fail: '❌',
    softened: '⚠️',
    'cannot-judge': '⛔',
};
const STATUS_LABELS = {
    fail: '❌&nbsp;fail',
    warn: '⚠️&nbsp;warn',
    'no-data': '⚪&nbsp;no&nbsp;data',
    pass: '✅&nbsp;pass',
};
/** Passing checks are shown unfolded up to this many. */
const CALM_ROWS = 10;
/** Heading, one sentence, the reasons, and what was left out. */
function verdictSection({ report, headline }, tier) {
    const { reasons } = report.verdict;
    const shown = reasons.slice(0, tier.reasons);
    const list = shown.map((reason) => `- ${(0,render_escape/* markdownText */.p7)((0,render_escape/* clip */.$Q)(reason, tier.text))}`).join('\n');
    return [
        `## ${MOOD_ICONS[headline.mood]} Papyra health: ${headline.word}`,
        headline.sentence,
        list,
        moreLine(reasons.length, shown.length, 'reasons'),
        tier.leftOut === ''
            ? ''
            : `_Shortened to fit the size limit: ${tier.leftOut}. All of it is in the JSON report._`,
    ];
}
/** What is in the way of judging, and warnings about the run itself. */
function problemsSection({ report }, tier) {
    const sorted = [...report.problems].sort((a, b) => problemRank(a) - problemRank(b));
    if (sorted.length === 0)
        return [];
    const shown = sorted.slice(0, tier.rows).map((problem) => {
        const icon = problem.severity === 'error' ? '⛔' : '⚠️';
        const subject = (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(problem.subject, tier.text));
        return `- ${icon} ${subject} — ${(0,render_escape/* markdownText */.p7)((0,render_escape/* clip */.$Q)(problem.message, tier.text * 2))}`;
    });
    return ['### Problems', shown.join('\n'), moreLine(sorted.length, shown.length, 'problems')];
}
function problemRank({ severity }) {
    return severity === 'error' ? 0 : 1;
}
/** Breaches open, worst first; passing checks folded away when there are many or when something failed. */
function checksSection({ report }, tier) {
    const { checks } = report;
    if (checks.length === 0)
        return [];
    const breaches = ['fail', 'warn', 'no-data'].flatMap((status) => checks.filter((check) => check.status === status));
    const passes = checks.filter(({ status }) => status === 'pass');
    const fold = passes.length > CALM_ROWS || breaches.length > 0;
    const passed = [checkTable(passes, tier), moreLine(passes.length, tier.rows, 'passing checks')];
    return [
        '### Thresholds',
        checkTable(breaches, tier),
        moreLine(breaches.length, tier.rows, 'checks that did not pass'),
        ...(fold && passes.length > 0
            ? [markdownDetails(`✅ ${(0,format/* plural */.LS)(passes.length, 'check')} passed`, joinBlocks(passed))]
            : passed),
    ];
}
function checkTable(checks, tier) {
    if (checks.length === 0)
        return '';
    const withBaseline = checks.some(({ baseline }) => baseline !== null);
    const columns = [
        { title: 'Result' },
        { title: 'Rule' },
        { title: 'Subject' },
        { title: 'Observed', align: 'right' },
        { title: 'Limit', align: 'right' },
        ...(withBaseline ? [{ title: 'Baseline', align: 'right' }] : []),
    ];
    const rows = checks
        .slice(0, tier.rows)
        .map((check) => [
        STATUS_LABELS[check.status],
        ruleCell(check, tier),
        (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(check.subject, tier.text)),
        numberCell(check.observed),
        numberCell(check.limit),
        ...(withBaseline ? [numberCell(check.baseline)] : []),
    ]);
    return markdownTable(columns, rows);
}
/** The rule as written; a message under it where the numbers alone do not tell what happened. */
function ruleCell(check, tier) {
    const rule = (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(check.expression, tier.text));
    if (check.status === 'pass' || check.observed !== null)
        return rule;
    const prefix = `${check.expression}: `;
    const message = check.message.startsWith(prefix) ? check.message.slice(prefix.length) : check.message;
    return `${rule}<br>${(0,render_escape/* markdownText */.p7)((0,format/* capitalize */.ZH)((0,render_escape/* clip */.$Q)(message, tier.text)))}`;
}
function numberCell(value) {
    return value === null ? '–' : (0,format/* formatNumber */.ZV)(value);
}
/** One row a file and rule: where it starts, how often, what it means. */
function findingsSection({ groups, report }, tier) {
    if (groups.length === 0)
        return [];
    const shown = groups.slice(0, tier.rows);
    const columns = [
        { title: 'Finding' },
        { title: 'First at' },
        { title: 'Count', align: 'right' },
        { title: 'What it means' },
    ];
    const rows = shown.map((group) => [
        `${severityIcon(group)}&nbsp;${(0,render_escape/* markdownCode */.D9)(group.rule)}`,
        firstAt(group, tier),
        `${(0,format_count/* formatCount */.B)(group.count)}${group.atLeast ? '+' : ''}`,
        meaningCell(group, tier),
    ]);
    return [
        '### Findings',
        (0,findings/* adviceOn */.ik)(groups) ?? '',
        markdownTable(columns, rows),
        moreLine(groups.length, shown.length, 'kinds of findings'),
        listCapNote(report),
    ];
}
function severityIcon({ severity, ignored }) {
    if (ignored)
        return '⚪';
    return severity === 'error' ? '❌' : '⚠️';
}
function firstAt({ samples, path }, tier) {
    const [first] = samples;
    if (first === undefined)
        return `${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(path, tier.text))}<br>past the end of the list`;
    return (0,render_escape/* markdownCode */.D9)((0,findings/* locationOf */.hD)(first, tier.text));
}
/** The gate's words first, Papyra's own below: people search for them. */
function meaningCell({ rule, ignored, samples: [first] }, tier) {
    const lines = [(0,render_escape/* markdownText */.p7)((0,findings/* meaningOf */.Pr)(rule))];
    const message = first === undefined ? null : (0,findings/* ownMessage */.oQ)(first);
    if (message !== null)
        lines.push((0,render_escape/* markdownText */.p7)((0,format/* capitalize */.ZH)((0,render_escape/* clip */.$Q)(message, tier.text))));
    if (first?.papyra)
        lines.push(`<sub>Papyra: ${first.type ?? ''}, “${(0,render_escape/* markdownText */.p7)((0,render_escape/* clip */.$Q)(first.detail, tier.text))}”</sub>`);
    if (ignored)
        lines.push('<sub>Told only: the check of this artifact runs in mode ignore.</sub>');
    return lines.join('<br>');
}
function listCapNote({ artifacts }) {
    const capped = artifacts.map(final_scan/* finalScan */.eb).filter(({ truncated }) => truncated);
    if (capped.length === 0)
        return '';
    const listed = capped.reduce((sum, { anomalies }) => sum + anomalies.length, 0);
    const total = capped.reduce((sum, { counts }) => sum + counts.total, 0);
    return (`_The list of findings was capped at ${(0,format_count/* formatCount */.B)(listed)} of ${(0,format_count/* formatCount */.B)(total)} ` +
        `in ${(0,format/* plural */.LS)(capped.length, 'artifact')}; the counts are complete._`);
}
/** Numbers only, `more` lines of them too: for a summary that has no room for tables. */
function countsSection({ report, groups }, more) {
    const { checks, metrics, problems, artifacts } = report;
    const { errors, warnings, records, bytes } = (0,headline/* totalsOf */.vA)(report);
    const byRule = anomaly/* RULE_NAMES */.iU.map((rule) => [rule, ruleTotal(report, rule)]).filter(([, n]) => n > 0);
    const rules = byRule.map(([rule, total]) => `${(0,format_count/* formatCount */.B)(total)} ${rule}`).join(', ');
    const lines = [
        `- Problems: ${(0,format_count/* formatCount */.B)(problems.length)}`,
        `- Thresholds: ${['fail', 'warn', 'no-data', 'pass']
            .map((status) => `${(0,format_count/* formatCount */.B)((0,headline/* countChecks */.ls)(checks, status))} ${status}`)
            .join(', ')}`,
        `- Findings: ${(0,headline/* findingCounts */.s_)(errors, warnings)}${groups.length === 0 ? '' : ` (${rules})`}`,
        ...more,
        `- Artifacts: ${(0,format_count/* formatCount */.B)(artifacts.length)} (${(0,format/* plural */.LS)(records, 'record')}, ${(0,report_bytes/* formatBytes */.z3)(bytes)})`,
        `- Metrics sources: ${(0,format_count/* formatCount */.B)(metrics.length)}`,
    ];
    return [lines.join('\n')];
}
function ruleTotal({ artifacts }, rule) {
    return artifacts.reduce((sum, artifact) => sum + ((0,final_scan/* finalScan */.eb)(artifact).counts.by_rule[rule] ?? 0), 0);
}

;// CONCATENATED MODULE: ./lib/render/summary.js






/** From everything to nothing but the verdict: the first one that fits is shown. */
const TIERS = [
    { detail: 'full', rows: 100, reasons: 50, text: 400, leftOut: '' },
    { detail: 'full', rows: 25, reasons: 25, text: 200, leftOut: 'tables show at most 25 rows' },
    {
        detail: 'tables',
        rows: 8,
        reasons: 10,
        text: 120,
        leftOut: 'tables show at most 8 rows; charts, settings and provenance are left out',
    },
    { detail: 'counts', rows: 0, reasons: 10, text: 120, leftOut: 'everything but the counts is left out' },
    { detail: 'verdict', rows: 0, reasons: 3, text: 80, leftOut: 'everything but the verdict is left out' },
];
/**
 * Markdown for the job summary, at most `maxBytes` bytes of UTF-8, with as much detail as fits; what was left
 * out is said. The verdict and its reasons come first and are the last to go.
 */
function renderSummary(report, options) {
    const view = {
        report,
        headline: (0,headline/* headlineOf */.gD)(report),
        groups: (0,findings/* groupFindings */.kG)(report, 1),
        files: options.files ?? [],
    };
    let markdown = '';
    for (const tier of TIERS) {
        markdown = renderTier(view, tier);
        if (Buffer.byteLength(markdown) <= options.maxBytes)
            return markdown;
    }
    return cutLines(markdown, options.maxBytes);
}
function renderTier(view, tier) {
    return `${joinBlocks([...verdictSection(view, tier), ...bodyOf(view, tier), ...footer(view, tier)])}\n`;
}
function bodyOf(view, tier) {
    switch (tier.detail) {
        case 'verdict':
            return [];
        case 'counts':
            return countsSection(view, recoveryCounts(view));
        case 'tables':
            return tablesOf(view, tier);
        case 'full':
            return [...tablesOf(view, tier), ...chartsSection(view), ...provenanceSection(view, tier)];
    }
}
function tablesOf(view, tier) {
    return [
        ...problemsSection(view, tier),
        ...checksSection(view, tier),
        ...findingsSection(view, tier),
        ...recoverySection(view, tier),
        ...compactionSection(view, tier),
        ...artifactsSection(view, tier),
        ...metricsSection(view, tier),
    ];
}
/** The whole lines of `text` that fit; of a first line that does not fit, the characters that do. */
function cutLines(text, maxBytes) {
    let kept = '';
    let bytes = 0;
    for (const piece of [...text.matchAll(/.*\n/g)].map(([line]) => line)) {
        bytes += Buffer.byteLength(piece);
        if (bytes > maxBytes)
            return kept === '' ? cutCharacters(piece, maxBytes) : kept;
        kept += piece;
    }
    return kept;
}
function cutCharacters(text, maxBytes) {
    let kept = '';
    let bytes = 0;
    for (const character of text) {
        bytes += Buffer.byteLength(character);
        if (bytes > maxBytes)
            break;
        kept += character;
    }
    return kept;
}

;// CONCATENATED MODULE: ./lib/render/report-files.js
/** Writes what outlives the run: report.json, metrics-snapshot.json and summary.md. */









/** GitHub throws a larger summary away whole. */
const MAX_SUMMARY_BYTES = 1_048_576;
const NOT_THE_VERDICT = 'The verdict does not depend on it.';
/** Writes the files into a directory, which is made when it is not there. */
function writeReportFiles(report, directory, cwd) {
    const target = (0,external_node_path_.resolve)(cwd, directory);
    try {
        (0,durable_files/* makeDirectory */.Oh)(target);
    }
    catch (error) {
        const reason = (0,file_error/* describeFileError */.SQ)(error);
        const warning = `output-dir: ${target} could not be made: ${reason}. ${NOT_THE_VERDICT}`;
        return { report: null, snapshot: null, shown: [], warnings: [warning] };
    }
    const artifacts = new Set(report.artifacts.flatMap(({ scan }) => scan.files.map(({ path }) => (0,external_node_path_.resolve)(cwd, path))));
    const warnings = [];
    const write = (name, content) => {
        const path = (0,external_node_path_.join)(target, name);
        try {
            if (artifacts.has(path))
                throw new Error('it is one of the artifacts; choose another output-dir');
            replaceFile(path, content());
            return path;
        }
        catch (error) {
            warnings.push(`${path} could not be written: ${(0,file_error/* describeFileError */.SQ)(error)}. ${NOT_THE_VERDICT}`);
            return null;
        }
    };
    const files = {
        report: write('report.json', () => (0,json/* json */.P)(report)),
        snapshot: write('metrics-snapshot.json', () => (0,json/* json */.P)((0,snapshot/* snapshotOf */.e)(report))),
    };
    const shown = Object.values(files).flatMap((path) => (path === null ? [] : [(0,file_patterns/* shownPath */.pS)(path, cwd)]));
    write('summary.md', () => renderSummary(report, { maxBytes: MAX_SUMMARY_BYTES, files: shown }));
    return { ...files, shown, warnings };
}
/**
 * By way of a second file, so that a crash or a full disk never leaves half a report under the name. Its name cannot
 * be guessed and it must not exist, so that nothing planted there is written through.
 */
function replaceFile(path, content) {
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content, { flag: 'wx' });
        (0,external_node_fs_.renameSync)(temporary, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 5697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ NO_NUMBERS),
/* harmony export */   SJ: () => (/* binding */ artifactFacts),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   _Y: () => (/* binding */ mergedFacts),
/* harmony export */   kZ: () => (/* binding */ ARTIFACT_NAMES),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _ndjson_record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3977);
/* harmony import */ var _final_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6802);
/**
 * Facts: every number a threshold can name, by source. A source is a metrics source (names as in the
 * vocabulary) or an artifact (names under `doctor.`, `records.`, `events.`,
 * `audit.`, `recovery.` and `retention.`).
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
    for (const [name, value] of Object.entries(changeFacts(artifact)))
        values[name] = value;
    return { source: artifact.id, values, raw: NO_NUMBERS };
}
/** Whether retention was measured at all: what was not is not 0. */
function isMeasured({ files, before }) {
    return files.length > 0 || before.records > 0;
}
/** Names of what the gate itself finds in artifacts. */
const ARTIFACT_NAMES = /^(?:doctor|records|events|audit|recovery|retention)\./;
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

/***/ 1948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ snapshotFacts),
/* harmony export */   e: () => (/* binding */ snapshotOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5697);
/* harmony import */ var _final_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6802);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(262);
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
