export const id = 122;
export const ids = [122];
export const modules = {

/***/ 17087:
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
/* harmony import */ var _report_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81925);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89109);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8287);
/* harmony import */ var _recovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28291);
/* harmony import */ var _recovery_amounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74397);
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
function compactionWords(artifact) {
    const { compaction } = artifact;
    // Redis trims whole nodes, unless it is to be exact: there may be somewhat more than the limit.
    const calm = (0,_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRedis */ .fh)(artifact) ? 'nothing to trim' : 'within its limits';
    switch (compaction.status) {
        case 'none':
            return calm;
        case 'planned':
            return isOverdue(compaction) ? 'compaction overdue' : calm;
        case 'done':
            return 'compacted';
        case 'refused':
            return 'compaction refused, nothing was written';
        case 'failed':
            return (0,_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRedis */ .fh)(artifact)
                ? 'compaction failed on the way; each stream is as it was, or trimmed'
                : 'compaction failed on the way; every file is whole, as it was or as it shall be';
    }
}
/** The limits, one a part: `at most 1,000 records`. Streams have theirs each for itself. */
function retentionParts(artifact) {
    const { max_records, max_age_seconds, max_total_bytes } = artifact.compaction.retention;
    const records = (count) => (0,_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRedis */ .fh)(artifact) ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'entry', 'entries')} in each stream` : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'record');
    return [
        ...(max_records === null ? [] : [`at most ${records(max_records)}`]),
        ...(max_age_seconds === null ? [] : [`none older than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(max_age_seconds)} s`]),
        ...(max_total_bytes === null ? [] : [`at most ${(0,_report_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z3)(max_total_bytes)} as Papyra counts them`]),
    ];
}
/** Records and size, before and after. What was only planned says what they would be. Of streams, entries and memory. */
function compactionChange(artifact) {
    const { before, after } = artifact.compaction;
    return {
        records: `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(before.records)} → ${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(after.records)}`,
        size: `${(0,_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .sizeChange */ .S8)(before.bytes, after.bytes)}${(0,_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRedis */ .fh)(artifact) ? ' of memory' : ''}`,
    };
}
/** What retention let go, or would. */
function reclaimedText(artifact) {
    const { status, reclaimed } = artifact.compaction;
    const amount = (0,_recovery_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRedis */ .fh)(artifact) ? (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(reclaimed.records, 'entry', 'entries') : (0,_recovery_amounts_js__WEBPACK_IMPORTED_MODULE_4__/* .amountText */ .cY)(reclaimed);
    if (status === 'done')
        return `${amount} let go`;
    return status === 'none' ? 'nothing to let go' : `${amount} would go`;
}


/***/ }),

/***/ 66244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   hD: () => (/* binding */ locationOf),
/* harmony export */   ik: () => (/* binding */ adviceOn),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   oQ: () => (/* binding */ ownMessage)
/* harmony export */ });
/* harmony import */ var _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12449);
/* harmony import */ var _report_final_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56802);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39889);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89109);
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
    const { backend } = artifact;
    return { path, backend, rule, severity, ignored, count: 0, recoveryMode, atLeast: false, samples: [] };
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
function meaningOf({ rule, backend }) {
    const inStream = backend === 'redis' ? STREAM_MEANINGS[rule] : undefined;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalize */ .ZH)(inStream ?? _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].meaning)}.`;
}
/** Rules that speak of lines, in the words of streams, where each payload is a line. */
const STREAM_MEANINGS = {
    'glued-records': 'a torn record and another one share a payload; the second is intact',
    'invalid-utf8': 'the entry is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream',
    'nul-hole': 'NUL bytes in the payload',
    bom: 'the payload starts with a byte order mark',
    'blank-line': 'an empty payload, which Papyra does not read as a record',
    'invalid-json': 'the payload is not JSON as Python reads it',
};
/**
 * What to do about damage before anything else, or null when no finding stops the run, or when the recovery has said
 * it.
 */
function adviceOn(groups) {
    const blocking = groups.filter(({ severity, ignored }) => severity === 'error' && !ignored);
    const open = blocking.filter(({ recoveryMode }) => recoveryMode === null);
    if (open.length > 0) {
        const inStreams = open.filter(({ backend }) => backend === 'redis');
        const advice = [
            ...(inStreams.length < open.length ? [FILE_ADVICE] : []),
            ...(inStreams.some(({ rule }) => isOfEntries(rule)) ? [STREAM_ADVICE] : []),
        ];
        return advice.length === 0 ? null : advice.join(' ');
    }
    const isOrphanLeft = blocking.some(({ rule, recoveryMode }) => rule === 'orphaned-file' && recoveryMode === 'repair');
    return isOrphanLeft
        ? 'Recovery-mode repair leaves orphaned files where they are; recovery-mode quarantine moves them aside.'
        : null;
}
/** Papyra takes an entry for damaged by it; what is wrong with a whole stream no recovery mends. */
function isOfEntries(rule) {
    return _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].papyra && rule !== 'wrong-key-type';
}
const FILE_ADVICE = 'Keep a copy of the damaged files before Papyra repairs or compacts them: ' +
    'it drops whole lines, even where an intact record stands in one. ' +
    '"persistence recover --plan" shows how this gate would mend them byte by byte, and writes nothing.';
const STREAM_ADVICE = "Do not let Papyra recover damaged streams: it deletes their entries, and even its quarantine loses the entries' IDs. " +
    '"persistence recover --plan" shows which entries this gate would take out and keep, and writes nothing.';
/** What is to say about this very finding, not escaped; null when its message only repeats the rule's meaning. */
function ownMessage({ rule, message }) {
    return message === '' || message === _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].meaning ? null : message;
}
/**
 * `path:line:column` as editors and terminals open it, as far as line and column are known. In a stream
 * `key ID, column 45, bytes 0-120`, which are those of the payload. Path and ID are cut after `max` code points. Not escaped.
 */
function locationOf(anomaly, max) {
    const { path, line, column, entry } = anomaly;
    if (entry === null)
        return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, max), line, column].filter((part) => part !== null).join(':');
    return [
        `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(path, max)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(entry, max)}`,
        ...(column === null ? [] : [`column ${column}`]),
        ...bytesIn(anomaly),
    ].join(', ');
}
function bytesIn({ byte_start, byte_end }) {
    return byte_start === null || byte_end === null ? [] : [`bytes ${byte_start}-${byte_end}`];
}


/***/ }),

/***/ 28291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VN: () => (/* binding */ PLAN_ADVICE),
  rL: () => (/* binding */ PLAN_COMMANDS),
  yE: () => (/* binding */ beforeAfter),
  k0: () => (/* binding */ changeText),
  Tb: () => (/* binding */ changesText),
  fh: () => (/* binding */ isInRedis),
  f9: () => (/* binding */ keptPlaces),
  Gx: () => (/* binding */ keptWords),
  wA: () => (/* binding */ rangesOf),
  qo: () => (/* binding */ reasonFor),
  rp: () => (/* binding */ recoveredArtifacts),
  F_: () => (/* binding */ recoveryMood),
  tj: () => (/* binding */ recoveryWords),
  TK: () => (/* binding */ restoreCommands),
  S8: () => (/* binding */ sizeChange),
  zF: () => (/* binding */ totalsText)
});

// UNUSED EXPORTS: fileText, isToldAsProblem

// EXTERNAL MODULE: ./lib/report/bytes.js
var report_bytes = __webpack_require__(81925);
// EXTERNAL MODULE: ./lib/report/final-scan.js
var final_scan = __webpack_require__(56802);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(89109);
// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/render/recovery-amounts.js
var recovery_amounts = __webpack_require__(74397);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(39889);
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
            return `refused, every ${isInRedis(artifact) ? 'stream' : 'file'} is as it was`;
        case 'failed':
            return isInRedis(artifact)
                ? 'failed on the way; every damaged entry is in its stream or kept'
                : 'failed on the way; every file is whole, as it was or as it shall be';
    }
}
/** Its streams are changed entry by entry, and never as a whole. */
function isInRedis({ backend }) {
    return backend === 'redis';
}
/** `5 → 0` for each of them, or the one number there is. */
function beforeAfter(artifact) {
    const { scan, post_scan } = artifact;
    const after = post_scan ?? scan;
    const recordsIn = (one) => (0,format_count/* formatCount */.B)(isInRedis(artifact) ? one.coverage.total : one.records.total);
    if ((0,final_scan/* isUnverified */.sU)(artifact)) {
        return {
            errors: arrow((0,format_count/* formatCount */.B)(scan.counts.errors), '?', true),
            records: arrow(recordsIn(scan), '?', true),
            size: isInRedis(artifact) ? null : arrow((0,report_bytes/* formatBytes */.z3)(scan.bytes), '?', true),
        };
    }
    return {
        errors: arrow((0,format_count/* formatCount */.B)(scan.counts.errors), (0,format_count/* formatCount */.B)(after.counts.errors), post_scan !== null),
        records: arrow(recordsIn(scan), recordsIn(after), post_scan !== null),
        size: isInRedis(artifact) ? null : sizeAfter(scan, post_scan),
    };
}
function sizeAfter({ bytes }, after) {
    return after === null ? (0,report_bytes/* formatBytes */.z3)(bytes) : sizeChange(bytes, after.bytes);
}
function arrow(before, after, isChanged) {
    return isChanged ? `${before} → ${after}` : before;
}
/** `1.2 MB → 800.0 kB`; in bytes where the rounded sizes would hide the difference. */
function sizeChange(before, after) {
    const [from, to] = [(0,report_bytes/* formatBytes */.z3)(before), (0,report_bytes/* formatBytes */.z3)(after)];
    if (from !== to || before === after)
        return `${from} → ${to}`;
    return `${(0,format_count/* formatCount */.B)(before)} → ${(0,format_count/* formatCount */.B)(after)} B`;
}
/** The totals as parts of a sentence: `3 damaged records (312 B) removed`, `1 newline put in`. */
function totalsText(artifact) {
    const { recovery } = artifact;
    const { removed, newlines, moved } = (0,recovery_amounts/* totalsOfRecovery */.E7)(recovery);
    const state = (0,recovery_amounts/* isOnlyPlanned */.NF)(recovery) ? 'planned' : 'done';
    if (isInRedis(artifact)) {
        return removed.records > 0 ? [`${entriesText(removed)} ${said(fateIn(recovery), state)}`] : [];
    }
    return [
        ...(removed.bytes > 0 ? [`${(0,recovery_amounts/* removedText */.sJ)(removed)} ${said('removed', state)}`] : []),
        ...(newlines > 0 ? [`${(0,format/* plural */.LS)(newlines, 'newline')} ${said('put in', state)}`] : []),
        ...(moved > 0 ? [`${(0,format/* plural */.LS)(moved, 'file')} ${said('moved to quarantine', state)}`] : []),
    ];
}
function entriesText({ records, bytes }) {
    return `${(0,format_count/* formatCount */.B)(records)} damaged ${records === 1 ? 'entry' : 'entries'} (${(0,report_bytes/* formatBytes */.z3)(bytes)})`;
}
/** What becomes of the damaged entries of a stream. */
function fateIn({ mode }) {
    return mode === 'quarantine' ? 'moved to quarantine' : 'removed';
}
/** The same of one file or stream: `3 damaged entries (312 B) moved to quarantine, 997 good ones were read`. */
function changesText(artifact, file, state) {
    if (!isInRedis(artifact))
        return fileText(file, state);
    if (file.removed.records === 0)
        return 'nothing was left to take out';
    const taken = `${entriesText(file.removed)} ${said(fateIn(artifact.recovery), state)}`;
    return `${withPrefix(state)}${taken}, ${(0,format_count/* formatCount */.B)(file.kept.records)} good ones were read`;
}
/** What becomes of one file: `2,000 records (600.1 kB) kept, 2 records (312 B) removed, 1 newline put in`. */
function fileText(file, state) {
    const { kept, salvaged_records, removed, added_bytes, input } = file;
    const [only] = file.changes;
    if ((0,recovery_amounts/* isMoved */.yu)(file) && only !== undefined) {
        return `${withPrefix(state)}whole file (${(0,report_bytes/* formatBytes */.z3)(input.bytes)}) ${said('moved to quarantine', state)}, ${only.rule}`;
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
/** Where what was taken out is now, not escaped; none when that is nowhere. */
function keptPlaces(artifact) {
    const { quarantined_files, removed } = artifact.recovery;
    // Each stream has a quarantine of its own.
    if (isInRedis(artifact) && quarantined_files.length > 0)
        return quarantined_files;
    return removed.kept_at === null ? [] : [removed.kept_at];
}
/** What stands before such a place. */
function keptWords(artifact) {
    return `The removed ${isInRedis(artifact) ? 'entries' : 'bytes'} are kept in`;
}
/** The changes of a file that its own line does not tell. */
function rangesOf(file) {
    return (0,recovery_amounts/* isMoved */.yu)(file) ? [] : file.changes;
}
/**
 * `bytes 120-240 (line 3): removed, torn-tail`; the end is exclusive, and numbers can be pasted. Of a stream
 * `entry 1767225600000-3 (92 B): removed, invalid-json`. Not escaped: an ID is what a server says.
 */
function changeText({ recovery }, change, state) {
    const { action, rule, line, entry, lines, byte_start, byte_end } = change;
    if (entry !== null) {
        return `entry ${entry} (${(0,report_bytes/* formatBytes */.z3)(byte_end - byte_start)}): ${said(fateIn(recovery), state)}, ${rule}`;
    }
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
function restoreCommands(artifact) {
    const { recovery } = artifact;
    // An entry does not go back to where it was: Redis takes no ID below the last one.
    if (isInRedis(artifact))
        return [];
    return recovery.files.flatMap((file) => {
        const { path, linked_to, moved_to } = file;
        const isThere = moved_to !== null && (0,recovery_amounts/* changeState */.Uk)(recovery, file) === 'done';
        // Over a link, the command would put the original in place of the link, not of what it leads to.
        return isThere ? [`mv -- ${shellQuote(moved_to)} ${shellQuote(linked_to ?? path)}`] : [];
    });
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


/***/ })

};
