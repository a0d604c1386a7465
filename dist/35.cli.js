export const id = 35;
export const ids = [35];
export const modules = {

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

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compactionLines: () => (/* reexport */ compactionLines),
  findingLines: () => (/* reexport */ findingLines),
  recoveryLines: () => (/* reexport */ recoveryLines)
});

// EXTERNAL MODULE: ./lib/report/facts.js
var facts = __webpack_require__(5697);
// EXTERNAL MODULE: ./lib/render/compaction.js
var render_compaction = __webpack_require__(7087);
// EXTERNAL MODULE: ./lib/render/console-lines.js
var console_lines = __webpack_require__(771);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(9889);
// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/render/recovery.js + 1 modules
var render_recovery = __webpack_require__(8291);
// EXTERNAL MODULE: ./lib/render/recovery-amounts.js
var recovery_amounts = __webpack_require__(4397);
;// CONCATENATED MODULE: ./lib/render/console-recovery.js





const RECOVERY_SIGNS = {
    bad: ['✗', 'red'],
    open: ['!', 'yellow'],
    good: ['✓', 'green'],
};
const MAX_FILES = 20;
const MAX_CHANGES = 5;
/** More commands than this are for a script; the report has both paths of each. */
const MAX_COMMANDS = 100;
/** One block an artifact, those that need a person first; no lines when nothing was to be recovered. */
function recoveryLines(view) {
    const { report, paint, width } = view;
    const artifacts = (0,render_recovery/* recoveredArtifacts */.rp)(report);
    if (artifacts.length === 0)
        return [];
    const isPlanned = artifacts.some(({ recovery }) => recovery.status === 'planned');
    return [
        paint('bold', 'Recovery'),
        ...artifacts.slice(0, console_lines/* MAX_ROWS */.pX).flatMap((artifact) => artifactLines(artifact, view)),
        ...(0,console_lines/* more */.OS)(artifacts.length, console_lines/* MAX_ROWS */.pX, 'artifacts', '  '),
        ...(isPlanned ? planLines(width) : []),
    ];
}
function planLines(width) {
    return [...(0,console_lines/* wrap */.LV)(render_recovery/* PLAN_ADVICE */.VN, width, '  '), ...render_recovery/* PLAN_COMMANDS */.rL.map((command) => `    ${command}`)];
}
function artifactLines(artifact, { report, paint, width }) {
    const { recovery, path } = artifact;
    const [sign, style] = RECOVERY_SIGNS[(0,render_recovery/* recoveryMood */.F_)(artifact)];
    const title = `  ${paint(style, sign)} ${(0,console_lines/* safe */.gB)(path)}: ${(0,render_recovery/* recoveryWords */.tj)(artifact)}`;
    if (recovery.status === 'none')
        return [title];
    const { errors, records, size } = (0,render_recovery/* beforeAfter */.yE)(artifact);
    const facts = [recovery.mode, `errors ${errors}`, `records ${records}`, `size ${size}`].join(' · ');
    return [
        title,
        ...reasonLines((0,render_recovery/* reasonFor */.qo)(recovery.reason, report), width),
        paint('dim', `    ${facts}`),
        ...(0,console_lines/* wrap */.LV)((0,render_recovery/* totalsText */.zF)(recovery).join(', '), width, '    '),
        ...recovery.files.slice(0, MAX_FILES).flatMap((file) => fileLines(file, (0,recovery_amounts/* changeState */.Uk)(recovery, file))),
        ...moreInReport(recovery.files.length, MAX_FILES, 'files', '    '),
        ...keptLines(artifact),
        ...restoreLines(artifact),
    ];
}
/** Why something was not done, as a paragraph; no lines without a reason. */
function reasonLines(reason, width) {
    return reason === null ? [] : (0,console_lines/* wrap */.LV)((0,render_escape/* consoleText */.bt)((0,render_escape/* clip */.$Q)(reason, console_lines/* MAX_TEXT */.lG * 3)), width, '    ');
}
function fileLines(file, state) {
    const ranges = (0,render_recovery/* rangesOf */.wA)(file);
    return [
        `    ${(0,console_lines/* safe */.gB)(file.path)}: ${(0,render_recovery/* fileText */.CG)(file, state)}`,
        ...ranges.slice(0, MAX_CHANGES).map((change) => `      ${(0,render_recovery/* changeText */.k0)(change, state)}`),
        ...(file.truncated
            ? ['      … and more than the report lists; the amounts are complete']
            : moreInReport(ranges.length, MAX_CHANGES, '', '      ')),
    ];
}
function moreInReport(total, shown, noun, indent) {
    if (total <= shown)
        return [];
    return [`${indent}… and ${(0,format_count/* formatCount */.B)(total - shown)} more${noun && ` ${noun}`}; --format json lists all`];
}
/** Paths are not cut here: people go there. */
function keptLines({ recovery }) {
    const { kept_at } = recovery.removed;
    return kept_at === null ? [] : [`    The removed bytes are kept in ${(0,render_escape/* consoleText */.bt)(kept_at)}`];
}
function restoreLines({ recovery }) {
    const commands = (0,render_recovery/* restoreCommands */.TK)(recovery);
    if (commands.length === 0)
        return [];
    return [
        '    The originals are in quarantine. To put them back, run this where the gate ran, while nothing writes:',
        ...commands.slice(0, MAX_COMMANDS).map((command) => `      ${command}`),
        ...moreInReport(commands.length, MAX_COMMANDS, 'files', '      '),
    ];
}

;// CONCATENATED MODULE: ./lib/render/console-compaction.js
/** The section "Compaction" of the console text: the limits, and what they let go. */





/** One block an artifact, those that need a person first; no lines when no limit is set. */
function compactionLines(view) {
    const { report, paint } = view;
    const artifacts = (0,render_compaction/* compactedArtifacts */.yZ)(report);
    if (artifacts.length === 0)
        return [];
    return [
        paint('bold', 'Compaction'),
        ...artifacts.slice(0, console_lines/* MAX_ROWS */.pX).flatMap((artifact) => console_compaction_artifactLines(artifact, view)),
        ...(0,console_lines/* more */.OS)(artifacts.length, console_lines/* MAX_ROWS */.pX, 'artifacts', '  '),
        ...(artifacts.some(({ compaction }) => (0,render_compaction/* isOverdue */.Jv)(compaction))
            ? ['  To let go what is beyond the limits: persistence compact, with the flags of this run.']
            : []),
    ];
}
function console_compaction_artifactLines({ path, compaction }, { report, paint, width }) {
    const [sign, style] = RECOVERY_SIGNS[(0,render_compaction/* compactionMood */.rO)(compaction)];
    const { records, size } = (0,render_compaction/* compactionChange */.Kc)(compaction);
    return [
        `  ${paint(style, sign)} ${(0,console_lines/* safe */.gB)(path)}: ${(0,render_compaction/* compactionWords */.R0)(compaction)}`,
        ...reasonLines((0,render_recovery/* reasonFor */.qo)(compaction.reason, report), width),
        paint('dim', `    limits: ${(0,render_compaction/* retentionParts */.FM)(compaction.retention).join(' · ')}`),
        ...((0,facts/* isMeasured */.V2)(compaction)
            ? [`    records ${records} · size ${size} · ${(0,render_compaction/* reclaimedText */.MQ)(compaction)}`]
            : []),
    ];
}

// EXTERNAL MODULE: ./lib/render/findings.js
var findings = __webpack_require__(6244);
;// CONCATENATED MODULE: ./lib/render/console-findings.js




const MAX_GROUPS = 30;
const MAX_PER_GROUP = 5;
/** One block a rule and file, the worst first; no lines without findings. */
function findingLines({ report, paint, width }) {
    const groups = (0,findings/* groupFindings */.kG)(report, MAX_PER_GROUP);
    if (groups.length === 0)
        return [];
    const shown = groups.slice(0, MAX_GROUPS).flatMap((group) => groupLines(group, paint, width));
    return [
        paint('bold', 'Findings'),
        ...(0,console_lines/* wrap */.LV)((0,findings/* adviceOn */.ik)(groups) ?? '', width, '  '),
        ...shown,
        ...(0,console_lines/* more */.OS)(groups.length, MAX_GROUPS, 'kinds of findings', '  '),
    ];
}
function groupLines(group, paint, width) {
    const { rule, count, atLeast, samples, path } = group;
    const title = `${paint('bold', rule)} × ${(0,format_count/* formatCount */.B)(count)}${atLeast ? ' or more' : ''} in ${(0,console_lines/* safe */.gB)(path)}`;
    return [
        `  ${groupSign(group, paint)} ${title}`,
        ...(0,console_lines/* wrap */.LV)((0,findings/* meaningOf */.Pr)(rule), width, '    ').map((line) => paint('dim', line)),
        ...samples.map((anomaly) => `    ${findingText(anomaly)}`),
        ...(0,console_lines/* more */.OS)(count, samples.length, 'like this', '    '),
    ];
}
/** `path:line:column: rule: message`, the form that editors and terminals make clickable. */
function findingText(anomaly) {
    const words = (0,findings/* ownMessage */.oQ)(anomaly) ?? (anomaly.papyra ? anomaly.detail : anomaly.message);
    return `${(0,render_escape/* consoleText */.bt)((0,findings/* locationOf */.hD)(anomaly, console_lines/* MAX_TEXT */.lG))}: ${anomaly.rule}: ${(0,console_lines/* safe */.gB)(words)}`;
}
function groupSign({ severity, ignored }, paint) {
    if (ignored)
        return paint('dim', '–');
    return severity === 'error' ? paint('red', '✗') : paint('yellow', '!');
}

;// CONCATENATED MODULE: ./lib/render/console-damage.js
/** The sections of the console text that a healthy artifact does not have, in one place to be loaded from. */





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


/***/ })

};
