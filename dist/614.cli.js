export const id = 614;
export const ids = [614];
export const modules = {

/***/ 46002:
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
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
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

/***/ 68614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeReportFiles: () => (/* binding */ writeReportFiles)
});

// UNUSED EXPORTS: MAX_SUMMARY_BYTES

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ndjson/file-error.js
var file_error = __webpack_require__(76799);
// EXTERNAL MODULE: ./lib/recovery/durable-files.js
var durable_files = __webpack_require__(46002);
// EXTERNAL MODULE: ./lib/report/snapshot.js
var snapshot = __webpack_require__(91948);
// EXTERNAL MODULE: ./lib/settings/file-patterns.js
var file_patterns = __webpack_require__(6203);
// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(37544);
// EXTERNAL MODULE: ./lib/render/findings.js
var findings = __webpack_require__(66244);
// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(39889);
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

// EXTERNAL MODULE: ./lib/report/exit-codes.js
var exit_codes = __webpack_require__(29463);
// EXTERNAL MODULE: ./lib/report/final-scan.js
var final_scan = __webpack_require__(56802);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(89109);
// EXTERNAL MODULE: ./lib/render/streams.js
var streams = __webpack_require__(44661);
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
        sizeCell(artifact),
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
function sizeCell(artifact) {
    const scan = (0,final_scan/* finalScan */.eb)(artifact);
    const members = (0,streams/* membersText */.RV)(scan);
    const coverage = (0,headline/* coverageText */._)(artifact)?.replace(', ', ',<br>') ?? null;
    const lines = [(0,streams/* sizeText */.lP)(scan), members === null ? null : `in ${members}`, coverage];
    return unbroken(lines.filter((line) => line !== null).join('<br>'));
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
/** One row a consumer group, or a stream that has none: what Papyra does not look at. */
function streamsSection({ report }, tier) {
    const rows = report.artifacts.flatMap((artifact) => (0,final_scan/* finalScan */.eb)(artifact).streams).flatMap(streamRows(tier));
    if (rows.length === 0)
        return [];
    const columns = [
        { title: 'Stream' },
        { title: 'Entries', align: 'right' },
        { title: 'First and last ID' },
        { title: 'Consumer group' },
        { title: 'Consumers', align: 'right' },
        { title: 'Pending', align: 'right' },
        { title: 'Oldest pending', align: 'right' },
        { title: 'Lag', align: 'right' },
    ];
    const shown = rows.slice(0, tier.rows);
    return [
        '### Redis streams',
        markdownTable(columns, shown),
        moreLine(rows.length, shown.length, 'streams and consumer groups'),
    ];
}
/** The stream itself stands in the first row of its groups. */
function streamRows(tier) {
    const code = (text) => (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(text, tier.text));
    return (stream) => {
        const ids = (0,streams/* idsOf */.UX)(stream)?.map(code).join('<br>') ?? '–';
        const of = [code(stream.key), (0,format_count/* formatCount */.B)(stream.entries), ids];
        const groups = stream.groups.map((group) => [
            code(group.name),
            (0,streams/* consumersText */.ZU)(group),
            (0,streams/* pendingText */.J1)(group),
            (0,streams/* oldestPendingText */.CN)(group),
            (0,streams/* lagText */.kF)(group),
        ]);
        const [first = ['–', '–', '–', '–', '–'], ...others] = groups;
        return [[...of, ...first], ...others.map((group) => ['', '', '', ...group])];
    };
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
var render_compaction = __webpack_require__(17087);
// EXTERNAL MODULE: ./lib/render/recovery.js + 1 modules
var render_recovery = __webpack_require__(28291);
// EXTERNAL MODULE: ./lib/render/recovery-amounts.js
var recovery_amounts = __webpack_require__(74397);
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
        { title: artifacts.every(render_recovery/* isInRedis */.fh) ? 'Removed entries kept in' : 'Removed bytes kept in' },
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
    const totals = (0,render_recovery/* totalsText */.zF)(artifact);
    const kept = (0,render_recovery/* keptPlaces */.f9)(artifact).map((place) => (0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(place, tier.text)));
    const reason = reasonCell(recovery.reason, report, tier);
    const name = `${ICONS[(0,render_recovery/* recoveryMood */.F_)(artifact)]}&nbsp;${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(path, tier.text))}`;
    return [
        [name, `<sub>${recovery.mode} · ${(0,render_recovery/* recoveryWords */.tj)(artifact)}</sub>`, ...reason].join('<br>'),
        errors,
        (0,render_recovery/* isInRedis */.fh)(artifact) ? `${records} entries` : records,
        size ?? '–',
        totals.length === 0 ? '–' : totals.join('<br>'),
        kept.length === 0 ? '–' : kept.join('<br>'),
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
function changesBlock(artifact, tier) {
    const { path, recovery } = artifact;
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
            `- ${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(file.path, tier.text))}: ${(0,render_recovery/* changesText */.Tb)(artifact, file, state)}`,
            ...[...ranges.map((change) => (0,render_escape/* markdownText */.p7)((0,render_recovery/* changeText */.k0)(artifact, change, state))), ...more].map((text) => `  - ${text}`),
        ];
    });
    const [noun, steps] = (0,render_recovery/* isInRedis */.fh)(artifact) ? ['stream', 'entry by entry'] : ['file', 'byte by byte'];
    const title = `${(0,format/* plural */.LS)(recovery.files.length, noun)} of ${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(path, tier.text))}, ${steps}`;
    return markdownDetails(title, joinBlocks([lines.join('\n'), moreLine(recovery.files.length, tier.rows, 'files')]));
}
function moreRanges(left, isTruncated) {
    if (isTruncated)
        return '… and more than the report lists; the amounts are complete';
    return `… and ${(0,format_count/* formatCount */.B)(left)} more: see the JSON report`;
}
/** Commands are never cut: half of one would do something else. */
function restoreBlocks(artifacts, tier) {
    const commands = artifacts.flatMap(render_recovery/* restoreCommands */.TK);
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
    const rows = shown.map((artifact) => {
        const { path, compaction } = artifact;
        const { records, size } = (0,render_compaction/* compactionChange */.Kc)(artifact);
        const name = `${ICONS[(0,render_compaction/* compactionMood */.rO)(compaction)]}&nbsp;${(0,render_escape/* markdownCode */.D9)((0,render_escape/* clip */.$Q)(path, tier.text))}`;
        const reason = reasonCell(compaction.reason, report, tier);
        return [
            [name, `<sub>${(0,render_compaction/* compactionWords */.R0)(artifact)}</sub>`, ...reason].join('<br>'),
            (0,render_compaction/* retentionParts */.FM)(artifact).join('<br>'),
            (0,render_recovery/* isInRedis */.fh)(artifact) ? `${records} entries` : records,
            size,
            (0,render_compaction/* reclaimedText */.MQ)(artifact),
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
var anomaly = __webpack_require__(12449);
// EXTERNAL MODULE: ./lib/report/bytes.js
var report_bytes = __webpack_require__(81925);
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
function meaningCell(group, tier) {
    const { ignored, samples: [first], } = group;
    const lines = [(0,render_escape/* markdownText */.p7)((0,findings/* meaningOf */.Pr)(group))];
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
        ...streamsSection(view, tier),
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

/***/ 91948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ snapshotFacts),
/* harmony export */   e: () => (/* binding */ snapshotOf)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85697);
/* harmony import */ var _final_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56802);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50262);
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
