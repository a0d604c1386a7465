export const id = 35;
export const ids = [35];
export const modules = {

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compactionLines: () => (/* reexport */ compactionLines),
  findingLines: () => (/* reexport */ findingLines),
  recoveryLines: () => (/* reexport */ recoveryLines)
});

// EXTERNAL MODULE: ./lib/report/facts.js
var facts = __webpack_require__(85697);
// EXTERNAL MODULE: ./lib/render/compaction.js
var render_compaction = __webpack_require__(17087);
// EXTERNAL MODULE: ./lib/render/console-lines.js
var console_lines = __webpack_require__(40771);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(39889);
// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/render/recovery.js + 1 modules
var render_recovery = __webpack_require__(28291);
// EXTERNAL MODULE: ./lib/render/recovery-amounts.js
var recovery_amounts = __webpack_require__(74397);
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
    const facts = [
        recovery.mode,
        `errors ${errors}`,
        `${(0,render_recovery/* isInRedis */.fh)(artifact) ? 'entries' : 'records'} ${records}`,
        ...(size === null ? [] : [`size ${size}`]),
    ].join(' · ');
    return [
        title,
        ...reasonLines((0,render_recovery/* reasonFor */.qo)(recovery.reason, report), width),
        paint('dim', `    ${facts}`),
        ...(0,console_lines/* wrap */.LV)((0,render_recovery/* totalsText */.zF)(artifact).join(', '), width, '    '),
        ...recovery.files.slice(0, MAX_FILES).flatMap((file) => fileLines(artifact, file)),
        ...moreInReport(recovery.files.length, MAX_FILES, 'files', '    '),
        ...keptLines(artifact),
        ...restoreLines(artifact),
    ];
}
/** Why something was not done, as a paragraph; no lines without a reason. */
function reasonLines(reason, width) {
    return reason === null ? [] : (0,console_lines/* wrap */.LV)((0,render_escape/* consoleText */.bt)((0,render_escape/* clip */.$Q)(reason, console_lines/* MAX_TEXT */.lG * 3)), width, '    ');
}
function fileLines(artifact, file) {
    const state = (0,recovery_amounts/* changeState */.Uk)(artifact.recovery, file);
    const ranges = (0,render_recovery/* rangesOf */.wA)(file);
    return [
        `    ${(0,console_lines/* safe */.gB)(file.path)}: ${(0,render_recovery/* changesText */.Tb)(artifact, file, state)}`,
        ...ranges.slice(0, MAX_CHANGES).map((change) => `      ${(0,console_lines/* safe */.gB)((0,render_recovery/* changeText */.k0)(artifact, change, state))}`),
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
function keptLines(artifact) {
    return (0,render_recovery/* keptPlaces */.f9)(artifact).map((place) => `    ${(0,render_recovery/* keptWords */.Gx)(artifact)} ${(0,render_escape/* consoleText */.bt)(place)}`);
}
function restoreLines(artifact) {
    const commands = (0,render_recovery/* restoreCommands */.TK)(artifact);
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
function console_compaction_artifactLines(artifact, { report, paint, width }) {
    const { path, compaction } = artifact;
    const [sign, style] = RECOVERY_SIGNS[(0,render_compaction/* compactionMood */.rO)(compaction)];
    const { records, size } = (0,render_compaction/* compactionChange */.Kc)(artifact);
    const noun = (0,render_recovery/* isInRedis */.fh)(artifact) ? 'entries' : 'records';
    return [
        `  ${paint(style, sign)} ${(0,console_lines/* safe */.gB)(path)}: ${(0,render_compaction/* compactionWords */.R0)(artifact)}`,
        ...reasonLines((0,render_recovery/* reasonFor */.qo)(compaction.reason, report), width),
        paint('dim', `    limits: ${(0,render_compaction/* retentionParts */.FM)(artifact).join(' · ')}`),
        ...((0,facts/* isMeasured */.V2)(compaction) ? [`    ${noun} ${records} · size ${size} · ${(0,render_compaction/* reclaimedText */.MQ)(artifact)}`] : []),
    ];
}

// EXTERNAL MODULE: ./lib/render/findings.js
var findings = __webpack_require__(66244);
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
        ...(0,console_lines/* wrap */.LV)((0,findings/* meaningOf */.Pr)(group), width, '    ').map((line) => paint('dim', line)),
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





/***/ })

};
