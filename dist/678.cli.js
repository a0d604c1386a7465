export const id = 678;
export const ids = [678];
export const modules = {

/***/ 20043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ FileScan),
  O: () => (/* binding */ fileSize)
});

;// CONCATENATED MODULE: ./lib/ndjson/digest.js
/** A new SHA-256 to be fed. */
async function newSha256() {
    const { createHash } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
    return createHash('sha256');
}

// EXTERNAL MODULE: ./lib/ndjson/file-error.js
var file_error = __webpack_require__(76799);
// EXTERNAL MODULE: ./lib/ndjson/findings.js
var findings = __webpack_require__(4056);
// EXTERNAL MODULE: ./lib/ndjson/interruption.js
var interruption = __webpack_require__(64077);
// EXTERNAL MODULE: ./lib/ndjson/read-pieces.js
var read_pieces = __webpack_require__(68308);
// EXTERNAL MODULE: ./lib/ndjson/record-facts.js
var record_facts = __webpack_require__(15977);
// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(12449);
// EXTERNAL MODULE: ./lib/ndjson/line-scanner.js
var line_scanner = __webpack_require__(40551);
;// CONCATENATED MODULE: ./lib/ndjson/create-scanner.js
/** Chooses the scanner for a stream. Both find the same. */

/** Streams smaller than this are read sooner than a kernel is made for them. */
const MIN_KERNEL_BYTES = 16 << 10;
/**
 * A scanner for one stream, to be closed.
 * @param bytes about how long the stream is
 */
async function createScanner(observer, facts, scanner, bytes) {
    if (scanner === 'plain' || bytes < MIN_KERNEL_BYTES)
        return new line_scanner/* LineScanner */.V5(observer, facts);
    // Loaded here: one small artifact need not wait for it.
    const { KernelScanner } = await __webpack_require__.e(/* import() */ 120).then(__webpack_require__.bind(__webpack_require__, 82120));
    return KernelScanner.open(observer, facts) ?? new line_scanner/* LineScanner */.V5(observer, facts);
}

// EXTERNAL MODULE: ./lib/ndjson/file-identity.js
var file_identity = __webpack_require__(20027);
// EXTERNAL MODULE: ./lib/ndjson/line-diagnosis.js
var line_diagnosis = __webpack_require__(86452);
// EXTERNAL MODULE: ./lib/ndjson/oddities.js
var oddities = __webpack_require__(16125);
// EXTERNAL MODULE: ./lib/ndjson/open-artifact.js
var open_artifact = __webpack_require__(17821);
;// CONCATENATED MODULE: ./lib/ndjson/scan-file.js
/** Scans one NDJSON file: reads it piece by piece, and turns what the line scanner meets into findings. */








/**
 * Scans a file, adding to `findings` and `facts`. Memory does not depend on the file or its lines.
 * @throws UnreadableFileError when it is no regular file, or cannot be opened or read to its end; what was
 *   found up to there stays in `findings` and `facts`.
 * @throws the signal's reason when that is aborted; the same stays.
 */
async function scanFile(options) {
    const hash = options.hash ? await newSha256() : null;
    let bytes = 0;
    const content = {
        onBytes(read) {
            bytes += read;
            options.onBytes(read);
        },
        onContent: hash === null ? null : (piece) => hash.update(piece),
    };
    const artifact = await (0,open_artifact/* openArtifact */.H)(options.path, {
        maxRatio: options.engine.maxCompressionRatio,
        onCompressed: (piece) => tell(content, piece),
        signal: options.signal,
    });
    try {
        const identity = (0,file_identity/* identityOf */.cu)(artifact.fd);
        const hasMoved = () => !(0,file_identity/* isSameContent */.OI)(identity, (0,file_identity/* identityOf */.cu)(artifact.fd));
        const reporter = new LineReporter(artifact.source, options, hasMoved);
        await scanOpened(artifact, identity, reporter, content, options);
        const { isCompressed } = artifact;
        return { bytes, sha256: hash?.digest('hex') ?? null, isCompressed, identity, inFlight: hasMoved() };
    }
    finally {
        // Of a record that was cut off by an error nothing may show in the next file.
        options.facts.dropRecord();
        artifact.close();
    }
}
function tell({ onBytes, onContent }, piece) {
    onContent?.(piece);
    onBytes(piece.length);
}
/** By the threads that scan it ahead, or by this one alone. */
async function scanOpened({ fd, source, isCompressed }, identity, reporter, content, { path, facts, onInflated, engine, signal }) {
    const { threads } = engine;
    const chunks = isCompressed ? null : (threads?.chunksOf(path) ?? null);
    if (threads !== null && chunks !== null) {
        const { scanChunks } = await __webpack_require__.e(/* import() */ 362).then(__webpack_require__.bind(__webpack_require__, 75362));
        await scanChunks(reporter, facts, { ...content, fd, identity, chunks, threads, signal });
        return;
    }
    // What a compressed file holds is known when it has been read.
    const size = isCompressed ? Number.POSITIVE_INFINITY : Number(identity.size);
    const scanner = await createScanner(reporter, facts, engine.scanner, size);
    const onPiece = (piece) => (isCompressed ? onInflated(piece.length) : tell(content, piece));
    try {
        await (0,read_pieces/* pushPieces */.ep)(source, scanner, { limit: Number.POSITIVE_INFINITY, onPiece, signal });
    }
    finally {
        scanner.close();
    }
}
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const NOTHING = new Uint8Array();
/** Turns the scanner's lines into findings with positions and words. */
class LineReporter {
    #source;
    #path;
    #findings;
    #damage;
    #hasMoved;
    constructor(source, options, hasMoved) {
        this.#source = source;
        this.#path = options.shownPath;
        this.#findings = options.findings;
        this.#damage = options.damage;
        this.#hasMoved = hasMoved;
    }
    badLine(span, error, errorAt) {
        this.#addRefused(span, error, errorAt, 'CORRUPTED_LINE', `Invalid JSON at line ${span.line}`);
    }
    unterminatedLine(span, error, errorAt, isObject) {
        const detail = `Line ${span.line} missing newline`;
        if (error === null && isObject) {
            this.#damage?.unterminatedRecord(span);
            const message = this.#cutOff(anomaly/* RULES */.y0['unterminated-record'].meaning);
            this.#add('unterminated-record', 'TRUNCATED_LINE', span, () => ({ column: null, detail, message }));
        }
        else
            this.#addRefused(span, error ?? 'incomplete', errorAt, 'TRUNCATED_LINE', detail);
    }
    oddLine(span, oddity) {
        if (oddity.notObject)
            this.#damage?.refusedLine('non-object', this.#upToNextLine(span), null);
        for (const { rule, message } of (0,oddities/* oddRules */.T)(oddity)) {
            this.#add(rule, null, span, () => {
                const text = message();
                return { column: null, detail: `Line ${span.line}: ${text}`, message: text };
            });
        }
    }
    #addRefused(span, error, errorAt, type, detail) {
        const isCut = type === 'TRUNCATED_LINE';
        const isHeld = span.end - span.start <= line_diagnosis/* MAX_DIAGNOSED_BYTES */.A_;
        const bytes = isHeld ? (0,read_pieces/* lineBytes */.M)(this.#source, span) : null;
        if (bytes === null) {
            const { rule, message } = (0,line_diagnosis/* diagnoseUnseenLine */.Pm)(error, isCut);
            this.#damage?.refusedLine(rule, isCut ? withoutLineEnd(span) : this.#withLineEnd(span), null);
            this.#add(rule, type, span, () => ({
                column: null,
                detail,
                message: isCut ? this.#cutOff(message) : message,
            }));
            return;
        }
        const line = { bytes, error, errorAt: errorAt - span.start };
        const { rule, at, message } = isCut ? (0,line_diagnosis/* diagnoseUnterminatedLine */.fX)(line) : (0,line_diagnosis/* diagnoseBadLine */.q1)(line);
        this.#damage?.refusedLine(rule, isCut ? withoutLineEnd(span) : this.#withLineEnd(span), bytes);
        this.#add(rule, type, span, () => ({
            column: (0,line_diagnosis/* columnAt */.o0)(bytes, at),
            detail,
            message: isCut ? this.#cutOff(message) : message,
        }));
    }
    /** What a last line without its end may also be: a record that is being written this very moment. */
    #cutOff(message) {
        return this.#hasMoved() ? `${message}; possibly in flight, for the file is being written to` : message;
    }
    /** A line with its end: in the buffer, but for the `\n` of a `\r\n` that may have to be looked for in the file. */
    #withLineEnd(span) {
        const { line, start, end, buffer, base } = span;
        return buffer[end - base] === LINE_FEED ? { line, start, end, next: end + 1 } : this.#upToNextLine(span);
    }
    /** A line with its `\n`, `\r` or `\r\n`, if it has one. */
    #upToNextLine({ line, start, end }) {
        const next = this.#source.again(end, 2) ?? NOTHING;
        const isPair = next[0] === CARRIAGE_RETURN && next[1] === LINE_FEED;
        return { line, start, end, next: end + (isPair ? 2 : Math.min(next.length, 1)) };
    }
    #add(rule, type, span, words) {
        this.#findings.add(rule, type, () => ({
            path: this.#path,
            line: span.line,
            entry: null,
            byte_start: span.start,
            byte_end: span.end,
            ...words(),
        }));
    }
}
function withoutLineEnd({ line, start, end }) {
    return { line, start, end, next: end };
}

;// CONCATENATED MODULE: ./lib/backends/file-scan.js







/** Scans files one after the other; `findings` may hold what was found before the first is opened. */
class FileScan {
    findings;
    #facts = new record_facts/* RecordFacts */.tL();
    #options;
    #files = [];
    /** What kept the scan from seeing everything. */
    problems = [];
    #members = [];
    #interruption = null;
    #bytes = 0;
    #totalBytes = 0;
    constructor(options) {
        this.#options = options;
        this.findings = new findings/* Findings */.F(options);
    }
    /**
     * Scans a file; false when it cannot be read to its end: why is kept as a problem. After an interruption files are
     * not opened any more, and only their sizes are taken.
     */
    async add(file) {
        const { hash, forRecovery, onBytes, engine, signal } = this.#options;
        const recordsBefore = this.#facts.counts.total;
        const size = fileSize(file.path);
        const damage = forRecovery === null ? null : await newDamage(forRecovery);
        let bytes = 0;
        let inflated = null;
        let scanned = null;
        let isReadable = true;
        try {
            await (0,interruption/* takeTurn */.Vm)();
            signal.throwIfAborted();
            scanned = await scanFile({
                ...file,
                findings: this.findings,
                facts: this.#facts,
                hash,
                damage,
                onBytes: (read) => {
                    bytes += read;
                    onBytes(read);
                },
                onInflated: (came) => {
                    inflated = (inflated ?? 0) + came;
                },
                engine,
                signal,
            });
        }
        catch (error) {
            if (error instanceof interruption/* Interruption */._n)
                this.#interruption = error;
            else if (error instanceof read_pieces/* UnreadableFileError */.o2) {
                isReadable = false;
                const message = unreadableMessage(file, error);
                this.problems.push({ subject: file.shownPath, message, severity: 'error' });
            }
            else
                throw error;
        }
        this.#bytes += bytes;
        this.#totalBytes += Math.max(size, bytes);
        const sha256 = scanned?.sha256 ?? null;
        const records = this.#facts.counts.total - recordsBefore;
        this.#files.push({ path: file.shownPath, bytes, inflated_bytes: inflated, records, sha256 });
        if (scanned !== null)
            this.#members.push({ ...file, ...scanned, records, damage });
        return isReadable;
    }
    async result() {
        const facts = this.#facts;
        const { total, event, audit, dead_letter, other } = facts.counts;
        const scan = {
            files: this.#files,
            streams: [],
            ...this.findings.result(),
            records: { total, event, audit, dead_letter, other },
            events: facts.events(),
            latest_audit: facts.latestAudit(),
            bytes: this.#bytes,
            coverage: { unit: 'bytes', scanned: this.#bytes, total: this.#totalBytes },
            timestamps: { first: facts.firstTimestamp, last: facts.lastTimestamp() },
            sha256: await digestOf(this.#files),
        };
        const interruption = this.#interruption;
        return { scan, problems: this.problems, interruption, members: this.#members, streams: [] };
    }
}
async function newDamage({ salvages }) {
    // Loaded with the recovery that it is for.
    const { FileDamage } = await Promise.all(/* import() */[__webpack_require__.e(845), __webpack_require__.e(455)]).then(__webpack_require__.bind(__webpack_require__, 11845));
    return new FileDamage(salvages);
}
/** Size in bytes; 0 for what is not there or is no regular file. */
function fileSize(path) {
    return (0,file_error/* regularFile */.VI)(path)?.size ?? 0;
}
function unreadableMessage({ path, shownPath }, error) {
    const found = (0,file_error/* lookAt */.t5)(path);
    const remedy = found !== null && typeof found !== 'string' && found.isDirectory()
        ? `Name the files in it, for instance ${shownPath}/*.ndjson.`
        : (error.remedy ?? 'Make it readable for this user, or leave it out of path.');
    return `${shownPath} cannot be read: ${error.message}. ${remedy}`;
}
/** Of one file its own digest, of a set the digest of the files' digests in order; null when one is missing. */
async function digestOf(files) {
    const digests = files.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]));
    if (digests.length !== files.length)
        return null;
    if (digests.length === 1)
        return digests[0] ?? null;
    return (await newSha256()).update(digests.join('\n')).digest('hex');
}


/***/ }),

/***/ 79589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ NUMBERED)
/* harmony export */ });
/** A numbered sibling as Papyra names it: `.1` and up, no leading zero; more digits are a date or a port. */
const NUMBERED = /^(.+)\.([1-9]\d{0,2})$/s;


/***/ }),

/***/ 80678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./lib/command-line/commands.js + 16 modules
var commands = __webpack_require__(51047);
;// CONCATENATED MODULE: ./lib/command-line/plain-arguments.js
/** Arguments in their plain form: the words of a command, then flags, each with its value behind it. */

/**
 * What plain arguments call. Null for all that is written in another way, for help and for mistakes: Commander reads
 * those, and would read these the same, but to load it takes longer than a small scan.
 */
function plainCall(args) {
    const command = commands/* COMMANDS */.L.find(({ words }) => words.every((word, index) => args[index] === word));
    if (command === undefined)
        return null;
    const known = command.flags();
    const flags = new Map();
    for (let at = command.words.length; at < args.length; at += 2) {
        const flag = known.find(({ name }) => args[at] === `--${name}`);
        const value = args[at + 1];
        if (flag === undefined || value === undefined || !isPlain(flag, value))
            return null;
        const before = flag.repeats === true ? flags.get(flag.name) : undefined;
        flags.set(flag.name, before === undefined ? value : `${before}\n${value}`);
    }
    const isWhole = known.every(({ name, isNeeded }) => isNeeded !== true || flags.has(name));
    const isRefused = command.refuse !== undefined && command.refuse(flags) !== null;
    return isWhole && !isRefused ? { command, flags } : null;
}
function isPlain({ value: form, choices }, value) {
    return form !== null && !value.startsWith('-') && (choices === undefined || choices.includes(value));
}

;// CONCATENATED MODULE: ./lib/command-line/command-line.js
/** Runs what the command line calls. */

/** Runs the command in the arguments, those behind the script's name, and returns the exit code. */
async function runCommandLine(args) {
    const call = plainCall(args) ?? (await readWithCommander(args));
    return typeof call === 'number' ? call : call.command.run(call.flags);
}
/** Loaded for what is not plain alone. */
async function readWithCommander(args) {
    const { readArguments } = await Promise.all(/* import() */[__webpack_require__.e(375), __webpack_require__.e(289)]).then(__webpack_require__.bind(__webpack_require__, 92289));
    return readArguments(args);
}


/***/ }),

/***/ 51047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ COMMANDS),
  f: () => (/* binding */ GROUPS)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/ndjson/file-error.js
var file_error = __webpack_require__(76799);
// EXTERNAL MODULE: ./lib/settings/file-patterns.js
var file_patterns = __webpack_require__(6203);
// EXTERNAL MODULE: ./lib/backends/file-scan.js + 3 modules
var file_scan = __webpack_require__(20043);
;// CONCATENATED MODULE: ./lib/backends/json-file.js
/** Papyra's `JsonFilePersistence`: one NDJSON file; a missing one is healthy. */


class JsonFileBackend {
    kind = 'json';
    path;
    #file;
    constructor(file) {
        this.path = file.shownPath;
        this.#file = file;
    }
    files() {
        const { path } = this.#file;
        return [{ path, size: (0,file_scan/* fileSize */.O)(path) }];
    }
    async scan(options) {
        const scan = new file_scan/* FileScan */.Q(options);
        if ((0,external_node_fs_.existsSync)(this.#file.path))
            await scan.add(this.#file);
        return await scan.result();
    }
    async recover({ members }, options) {
        // Loaded here: few runs change artifacts.
        const { recoverFiles } = await Promise.all(/* import() */[__webpack_require__.e(845), __webpack_require__.e(455)]).then(__webpack_require__.bind(__webpack_require__, 11845));
        return recoverFiles({ ...this.#file, isRotating: false, members, orphans: () => [] }, options);
    }
    async compact(options) {
        // Loaded here, as above.
        const { compactFiles } = await Promise.all(/* import() */[__webpack_require__.e(845), __webpack_require__.e(455)]).then(__webpack_require__.bind(__webpack_require__, 11845));
        const { path, shownPath } = this.#file;
        const files = (0,external_node_fs_.existsSync)(path) ? [this.#file] : [];
        return compactFiles({ shownPath, active: path, files }, options);
    }
}

// EXTERNAL MODULE: ./lib/backends/numbered-name.js
var numbered_name = __webpack_require__(79589);
;// CONCATENATED MODULE: ./lib/backends/discovery.js
/** Finds the artifacts that `path` names: which files there are, and which of them are one rotating set. */






/** Finds the artifacts. A pattern that matches nothing is a problem as `ifNoFiles` says, a broken one always. */
async function discoverArtifacts(options) {
    return new ArtifactDiscovery(options).run();
}
class ArtifactDiscovery {
    #options;
    #patterns;
    #siblings = new NumberedSiblings();
    #problems = [];
    constructor(options) {
        this.#options = options;
        const exclusions = options.patterns.filter(file_patterns/* isExclusion */.VB).map((line) => line.slice(1));
        const { cwd, ownFiles, ownGlobs } = options;
        this.#patterns = new file_patterns/* FilePatterns */.Ep({ cwd, exclusions, ownFiles, ownGlobs });
        for (const exclusion of exclusions) {
            const mistake = (0,file_patterns/* globMistake */.fF)(exclusion);
            if (mistake !== null)
                this.#problems.push(brokenPattern(`!${exclusion}`, mistake));
        }
    }
    async run() {
        const files = [];
        for (const line of this.#options.patterns) {
            if (!(0,file_patterns/* isExclusion */.VB)(line))
                files.push(...(await this.#filesOf(line)));
        }
        return { backends: await this.#backendsOf(files), problems: this.#problems };
    }
    async #filesOf(pattern) {
        const { cwd, ifNoFiles } = this.#options;
        const { files, mistake, unlisted } = await this.#patterns.match(pattern);
        const found = files.length > 0 ? files : await this.#missingActiveFile(pattern);
        this.#problems.push(...unlisted.map((directory) => unlistedDirectory(pattern, directory, cwd)));
        if (mistake !== null)
            this.#problems.push(brokenPattern(pattern, mistake));
        else if (found.length === 0) {
            this.#problems.push(...noFiles(pattern, ifNoFiles, this.#patterns.hasExclusions));
        }
        return found;
    }
    /** A rotating set whose active file is not there (yet) is still named by its path. */
    async #missingActiveFile(pattern) {
        const path = (0,external_node_path_.resolve)(this.#options.cwd, pattern);
        const isSet = this.#options.backend !== 'json' && (0,file_error/* lookAt */.t5)(path) === null && this.#siblings.has(path);
        return isSet && !(await this.#patterns.isExcluded(path)) ? [{ path, literal: true }] : [];
    }
    async #backendsOf(files) {
        const { backend, cwd } = this.#options;
        const sets = new Set();
        const paths = new Map();
        for (const file of files) {
            const active = backend === 'json' ? null : this.#activeFileOf(file.path);
            if (active !== null && (await this.#patterns.isExcluded(active)))
                continue;
            if (active !== null)
                sets.add(active);
            const path = active ?? file.path;
            paths.set(path, { path, literal: file.literal || paths.get(path)?.literal === true });
        }
        const isBesideSet = besideSets(sets);
        const artifacts = [...paths.values()]
            .filter((file) => sets.has(file.path) || file.literal || !isBesideSet(file.path))
            .map(({ path }) => path);
        // Loaded when there is a set.
        const rotating = sets.size === 0 ? null : await __webpack_require__.e(/* import() */ 160).then(__webpack_require__.bind(__webpack_require__, 97160));
        return artifacts.map((path) => {
            const shown = { path, shownPath: (0,file_patterns/* shownPath */.pS)(path, cwd) };
            if (rotating === null || !sets.has(path))
                return new JsonFileBackend(shown);
            return new rotating.RotatingFilesBackend(shown, this.#options, artifacts);
        });
    }
    /** The active file of the rotating set that a path belongs to, null when it belongs to none. */
    #activeFileOf(path) {
        const base = numbered_name/* NUMBERED */.Z.exec(path)?.[1];
        if (base !== undefined && isActiveFile(base))
            return base;
        return this.#options.backend === 'rotating' || this.#siblings.has(path) ? path : null;
    }
}
function isActiveFile(path) {
    return (0,file_error/* regularFile */.VI)(path) !== null || ((0,file_error/* lookAt */.t5)(path) === null && (0,file_error/* regularFile */.VI)(`${path}.1`) !== null);
}
/** Active files, by directory, that have numbered siblings: one look at a directory, however many files match. */
class NumberedSiblings {
    #byDirectory = new Map();
    has(path) {
        const directory = (0,external_node_path_.dirname)(path);
        let names = this.#byDirectory.get(directory);
        if (names === undefined) {
            names = activeNamesIn(directory);
            this.#byDirectory.set(directory, names);
        }
        // A directory that can be entered and not listed, as /var/log may be: its files can still be asked for.
        return names === null ? (0,file_error/* regularFile */.VI)(`${path}.1`) !== null : names.has((0,external_node_path_.basename)(path));
    }
}
/** Names of the files that have numbered siblings; null when the directory cannot be listed. */
function activeNamesIn(directory) {
    try {
        const files = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
        return new Set(files.flatMap(({ name }) => numbered_name/* NUMBERED */.Z.exec(name)?.[1] ?? []));
    }
    catch {
        return null;
    }
}
/** A wildcard also matches the orphans of a set; they are the set's findings, not artifacts of their own. */
function besideSets(sets) {
    const namesByDirectory = new Map();
    for (const active of sets) {
        const names = namesByDirectory.get((0,external_node_path_.dirname)(active)) ?? [];
        namesByDirectory.set((0,external_node_path_.dirname)(active), [...names, (0,external_node_path_.basename)(active)]);
    }
    return (path) => namesByDirectory.get((0,external_node_path_.dirname)(path))?.some((name) => (0,external_node_path_.basename)(path).startsWith(name)) === true;
}
function brokenPattern(pattern, mistake) {
    return {
        subject: pattern,
        message: `path: the pattern "${pattern}" cannot be read: ${mistake}.`,
        severity: 'error',
    };
}
function unlistedDirectory(pattern, { path, reason }, cwd) {
    const directory = (0,file_patterns/* shownPath */.pS)(path, cwd);
    const message = `path: the directory ${directory}, where "${pattern}" looks, cannot be listed: ${reason}. Make it readable for ` +
        `this user, or leave it out with "!${directory}".`;
    return { subject: directory, message, severity: 'error' };
}
function noFiles(pattern, ifNoFiles, hasExclusions) {
    if (ifNoFiles === 'ignore')
        return [];
    const orExcluded = hasExclusions ? ', or all of it is excluded' : '';
    const message = `path: nothing is there for "${pattern}"${orExcluded}. Check the spelling and the working directory, make sure ` +
        'that the step before wrote it, or set if-no-files to warn or ignore.';
    return [{ subject: pattern, message, severity: ifNoFiles }];
}

// EXTERNAL MODULE: ./lib/report/exit-codes.js
var exit_codes = __webpack_require__(29463);
// EXTERNAL MODULE: ./lib/report/final-scan.js
var final_scan = __webpack_require__(56802);
;// CONCATENATED MODULE: ./lib/doctor/doctor.js


/** Examines one artifact, and mends it in mode `recover`. */
async function runDoctor(backend, options) {
    const { mode, recovery } = options;
    const mends = mode === 'recover';
    const scanned = await backend.scan({
        ...options,
        hash: options.hash || mends,
        forRecovery: mends ? recovery : null,
    });
    const unread = [...scanned.problems, ...goneProblem(backend, scanned, options)];
    const isRead = !isObstructed(unread) && scanned.interruption === null;
    const result = mends && isRead ? await mend(backend, scanned, options) : null;
    const post = result?.hasWritten === true ? await backend.scan({ ...options, forRecovery: null }) : null;
    const problems = [...unread, ...(result?.problems ?? []), ...(post?.problems ?? [])];
    const interruption = scanned.interruption ?? result?.interruption ?? post?.interruption ?? null;
    const outcome = {
        scan: scanned.scan,
        recovery: result?.recovery ?? null,
        post_scan: post?.scan ?? null,
    };
    const artifact = {
        id: backend.path,
        backend: backend.kind,
        path: backend.path,
        check: options.check,
        mode,
        ...outcome,
        compaction: null,
        metrics: doctorMetrics(outcome, backend.kind !== 'rotating' && isObstructed(unread)),
        exit_code: exitCode((0,final_scan/* finalScan */.eb)(outcome), isObstructed(problems) || interruption !== null, mode),
    };
    return { artifact, problems, interruption };
}
/** Whether problems keep anyone from judging; a warning does not. */
function isObstructed(problems) {
    return problems.some(({ severity }) => severity === 'error');
}
/** Null when there was nothing to mend. An approved plan is held against any artifact, also one that is whole. */
async function mend(backend, scanned, { recovery, signal }) {
    const result = await backend.recover(scanned, { ...recovery, signal });
    const { interruption } = result;
    const isWhole = scanned.scan.counts.errors === 0 && (result.recovery.status === 'none' || interruption !== null);
    return isWhole ? null : result;
}
function goneProblem(backend, { scan }, options) {
    return options.mustExist && scan.files.length === 0 ? [vanished(backend.path)] : [];
}
function vanished(path) {
    const message = `${path} was found, and then could not be reached any more: it was moved or deleted during the scan, or its ` +
        'directory may be listed and not entered. Look again when nothing else works on it.';
    return { subject: path, message, severity: 'error' };
}
/**
 * The counters a Papyra backend holds after this run, all ten of `PersistenceMetrics.snapshot()`: a scan, and a recovery
 * with the scan that verifies it. What cannot be read makes the scans of the JSON and Redis backends raise, an error; the
 * rotating backend takes it for an anomaly.
 */
function doctorMetrics({ scan, recovery, post_scan }, crashed) {
    const isRun = recovery !== null && recovery.status !== 'planned';
    return {
        records_written: 0,
        bytes_written: 0,
        scans: post_scan === null ? 1 : 2,
        anomalies_detected: scan.counts.papyra + (post_scan?.counts.papyra ?? 0),
        recoveries: isRun ? 1 : 0,
        compactions: 0,
        write_errors: 0,
        scan_errors: crashed ? 1 : 0,
        recovery_errors: hasFailed(recovery) ? 1 : 0,
        compaction_errors: 0,
    };
}
function hasFailed(recovery) {
    return recovery?.status === 'failed';
}
/** Papyra's exit codes; where it would crash or judge by half of the artifact, 3: cannot judge. */
function exitCode({ counts }, failed, mode) {
    if (failed)
        return exit_codes/* EXIT_CANNOT_JUDGE */.RS;
    if (counts.errors === 0)
        return exit_codes/* EXIT_HEALTHY */.tN;
    if (mode === 'recover')
        return exit_codes/* EXIT_ANOMALIES_LEFT */.Vq;
    return mode === 'fail_on_anomaly' ? exit_codes/* EXIT_ANOMALIES */.Py : exit_codes/* EXIT_HEALTHY */.tN;
}

;// CONCATENATED MODULE: ./lib/doctor/compaction.js


/** Adds to a diagnosis what retention says; without limits, and of an artifact that was not read whole, nothing. */
async function compactArtifact(backend, diagnosis, doctor, options) {
    const hasLimits = Object.values(options.retention).some((limit) => limit !== null);
    const { artifact } = diagnosis;
    if (!hasLimits || artifact.exit_code === exit_codes/* EXIT_CANNOT_JUDGE */.RS)
        return diagnosis;
    const result = await backend.compact(options);
    const { compaction } = result;
    const post = result.hasWritten ? await backend.scan({ ...doctor, forRecovery: null }) : null;
    const problems = [...diagnosis.problems, ...result.problems, ...(post?.problems ?? [])];
    const interruption = diagnosis.interruption ?? result.interruption ?? post?.interruption ?? null;
    const compacted = {
        ...artifact,
        compaction,
        post_scan: post?.scan ?? artifact.post_scan,
        metrics: compactionMetrics(artifact, compaction.status, options.dryRun),
        exit_code: isObstructed(problems) || interruption !== null ? exit_codes/* EXIT_CANNOT_JUDGE */.RS : artifact.exit_code,
    };
    return { artifact: compacted, problems, interruption };
}
/** Papyra counts a compaction when it begins, and one that fails as an error too. Measuring is none. */
function compactionMetrics({ metrics }, status, dryRun) {
    return {
        ...metrics,
        compactions: dryRun || status === 'refused' ? 0 : 1,
        compaction_errors: status === 'failed' ? 1 : 0,
    };
}

// EXTERNAL MODULE: ./lib/report/coverage.js
var coverage = __webpack_require__(7130);
;// CONCATENATED MODULE: ./lib/doctor/interruption-report.js


const MOST_NAMED = 3;
/** `writes`: the run was to change artifacts where they need it. */
function reportInterruption(interruption, artifacts, { writes }) {
    const { scanned, total } = (0,coverage/* coverageOf */._5)(artifacts).bytes;
    const message = [
        causeOf(interruption),
        scanned < total || artifacts.some(final_scan/* isUnread */.KJ)
            ? `By then ${(0,coverage/* coverageShares */.pV)(artifacts)} had been read; what was not read is not judged.`
            : 'By then all artifacts had been read, but not all that comes after was done; what is missing is not judged.',
        ...(writes ? ['Nothing was written to an artifact after that.'] : []),
        ...unverifiedText(artifacts.filter(final_scan/* isUnverified */.sU)),
        adviceOn(interruption, artifacts),
    ].join(' ');
    return {
        interruption: { reason: interruption.message, scanned_bytes: scanned, total_bytes: total },
        problem: { subject: interruption.by, message, severity: 'error' },
    };
}
function causeOf({ by, message }) {
    return by === 'time-limit' ? `${by}: ${message}.` : `${by} stopped the run.`;
}
function adviceOn({ by }, artifacts) {
    if (by !== 'time-limit')
        return 'Run it again.';
    const units = new Set(artifacts.filter(final_scan/* isUnread */.KJ).map((artifact) => (0,final_scan/* finalScan */.eb)(artifact).coverage.unit));
    const less = [
        ...(units.has('entries') ? ['lower redis-sample-size'] : []),
        ...(units.has('bytes') || units.size === 0 ? ['name fewer files in path'] : []),
    ];
    return `Raise time-limit, set it to off, or ${less.join(' and ')}.`;
}
function unverifiedText(artifacts) {
    if (artifacts.length === 0)
        return [];
    const names = artifacts.slice(0, MOST_NAMED).map(({ path }) => path);
    const more = artifacts.length - names.length;
    const all = `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return [`What was written to ${all} was not verified: the scan after it did not get through.`];
}

// EXTERNAL MODULE: ./lib/ndjson/interruption.js
var interruption = __webpack_require__(64077);
// EXTERNAL MODULE: ./lib/ndjson/scan-engine.js
var scan_engine = __webpack_require__(97734);
// EXTERNAL MODULE: ./lib/recovery/loss-budget.js
var loss_budget = __webpack_require__(81700);
// EXTERNAL MODULE: ./lib/recovery/recovery-constants.js
var recovery_constants = __webpack_require__(26412);
// EXTERNAL MODULE: ./lib/report/redact.js
var redact = __webpack_require__(26749);
// EXTERNAL MODULE: ./lib/report/report-words.js
var report_words = __webpack_require__(50262);
// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(59813);
;// CONCATENATED MODULE: ./lib/observe.js
/** Observing: everything the gate looks at, in the order in which it looks, as one plain Observation. */













/** The directory in `output-dir` for originals and orphans, when `quarantine-dir` names no other. */
const QUARANTINE_DIRECTORY = 'quarantine';
/** Scans the artifacts, reads the metrics sources and the baseline. What goes wrong becomes a problem, not an error. */
async function observe(loaded, surroundings, task) {
    const { settings } = loaded;
    const { cwd } = surroundings;
    const problems = [...loaded.problems, ...nothingToLookAt(loaded), ...unreadPath(settings)];
    const ownFiles = report_words/* REPORT_FILES */.JL.map((name) => (0,external_node_path_.join)(settings['output-dir'], name));
    const discovery = await discoverArtifacts({
        patterns: settings.backend === 'redis' ? [] : settings.path,
        backend: settings.backend === 'redis' ? 'auto' : settings.backend,
        maxFiles: settings['max-files'],
        maxBytes: settings['max-bytes'],
        ifNoFiles: settings['if-no-files'],
        cwd,
        ownFiles,
        ownGlobs: [
            { directory: (0,external_node_path_.join)(settings['output-dir'], recovery_constants/* REMOVED_DIRECTORY */.r), names: '*.removed*' },
            { directory: quarantineDir(settings), names: '*.quarantine.*' },
        ],
    });
    problems.push(...discovery.problems);
    const examined = await (0,interruption/* withinTimeLimit */.A0)(settings['time-limit'], surroundings.signal, async (signal) => {
        const redis = await findRedisArtifacts(settings, { ...surroundings, signal });
        try {
            const backends = [...discovery.backends, ...redis.backends];
            problems.push(...redis.problems, ...(redis.isReached ? notInPlan(backends, task) : []));
            const examined = await examineAll(backends, settings, { ...surroundings, signal }, task, problems);
            return { ...examined, interruption: examined.interruption ?? redis.interruption };
        }
        finally {
            await redis.close();
        }
    });
    const { artifacts } = examined;
    const metrics = await readMetrics(settings, surroundings, ownFiles);
    problems.push(...metrics.problems);
    const baseline = await readBaseline(settings, cwd);
    problems.push(...baseline.problems);
    const cause = examined.interruption ?? metrics.interruption;
    const writes = task.compacts || (settings.mode === 'recover' && !task.planOnly);
    const cutShort = cause === null ? null : reportInterruption(cause, artifacts, { writes });
    if (cutShort !== null)
        problems.unshift(cutShort.problem);
    const observation = {
        schema_version: report_words/* REPORT_SCHEMA_VERSION */.WI,
        tool: tool/* TOOL */.j,
        generated_at: surroundings.now.toISOString(),
        run: surroundings.run,
        settings: loaded.provenance,
        artifacts,
        interruption: cutShort?.interruption ?? null,
        metrics: metrics.sources,
        baseline: baseline.report,
        problems,
    };
    return { observation: withoutCredentials(observation), baseline: baseline.facts };
}
const NO_REDIS = {
    backends: [],
    problems: [],
    isReached: true,
    interruption: null,
    close: async () => { },
};
/** Most runs have no Redis, and go without its client. */
async function findRedisArtifacts(settings, { cwd, mask, signal }) {
    if (!isRedisAsked(settings))
        return NO_REDIS;
    const { redisArtifacts } = await Promise.all(/* import() */[__webpack_require__.e(488), __webpack_require__.e(618)]).then(__webpack_require__.bind(__webpack_require__, 10618));
    return redisArtifacts({
        url: settings['redis-url'],
        prefix: settings['redis-prefix'],
        systemId: settings['redis-system-id'],
        sampleSize: settings['redis-sample-size'],
        options: settings['redis-options'],
        ifNoStreams: settings['if-no-files'],
    }, { cwd, mask, signal });
}
function isRedisAsked(settings) {
    return settings.backend === 'redis' || settings['redis-url'] !== '';
}
/** Most runs name no metrics, and go without the code that reads them. */
async function readMetrics(settings, { cwd, signal }, ownFiles) {
    if (settings.metrics.length === 0)
        return { sources: [], problems: [], interruption: null };
    const { DEFAULT_MAX_METRICS_BYTES: maxBytes, readMetricsSources } = await __webpack_require__.e(/* import() */ 572).then(__webpack_require__.bind(__webpack_require__, 65572));
    const timeoutMs = settings['metrics-timeout'] * 1_000;
    return readMetricsSources(settings.metrics, { cwd, ownFiles, timeoutMs, maxBytes, signal });
}
/** Nor do most runs name a baseline. */
async function readBaseline({ baseline }, cwd) {
    if (baseline === '')
        return { report: null, facts: null, problems: [] };
    const { baselineFrom } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 24351));
    return baselineFrom(baseline, cwd);
}
/** Settings that name what is examined, or the file in which they stand. */
const MUST_NAME_SOMETHING = ['path', 'redis-url', 'metrics', 'config'];
/** A gate that looks at nothing would always be green. */
function nothingToLookAt({ settings, problems }) {
    const { path, metrics } = settings;
    const isMistaken = problems.some(({ subject }) => MUST_NAME_SOMETHING.includes(subject));
    const lines = [...path, ...metrics];
    if (lines.some((line) => !(0,file_patterns/* isExclusion */.VB)(line)) || isRedisAsked(settings) || isMistaken)
        return [];
    const state = lines.length === 0 ? 'Neither path nor metrics is set' : 'path and metrics name only what to leave out';
    const message = `${state}, so there is nothing to examine. Set path to the files that Papyra writes, for instance "data/*.ndjson", ` +
        'redis-url to the server it writes to, or metrics to a metrics snapshot.';
    return [{ subject: 'path', message, severity: 'error' }];
}
/** Of who asks for Redis alone no file is taken. */
function unreadPath({ backend, path }) {
    if (backend !== 'redis' || path.length === 0)
        return [];
    const message = 'path: with "backend: redis" no files are examined. Leave path out, or, to examine both, set redis-url and leave ' +
        'backend out.';
    return [{ subject: 'path', message, severity: 'error' }];
}
/** An approved plan names artifacts; one that is gone since would go unmentioned. */
function notInPlan(backends, { approved }) {
    const found = new Set(backends.map(({ path }) => path));
    return [...(approved?.keys() ?? [])]
        .filter((path) => !found.has(path))
        .map((path) => {
        const message = `${path} is in the plan and not there any more. Make a new plan and look at it.`;
        return { subject: path, message, severity: 'error' };
    });
}
/** Examines all artifacts. A plan for several is carried out whole or not at all: first it is held against each. */
async function examineAll(backends, settings, surroundings, task, problems) {
    if (task.approved !== null) {
        const found = [];
        const examined = await examine(backends, settings, surroundings, { ...task, planOnly: true }, found);
        const isObstructed = [...problems, ...found].some(({ severity }) => severity === 'error');
        if (isObstructed || examined.interruption !== null) {
            problems.push(...found);
            return examined;
        }
        // What was found and is in nobody's way is found again.
    }
    return examine(backends, settings, surroundings, task, problems);
}
/** Examines each artifact, with threads that scan ahead where they are worth it. */
async function examine(backends, settings, surroundings, task, problems) {
    const { scanner, threads: wanted, 'max-compression-ratio': maxCompressionRatio } = settings;
    const files = backends.flatMap((backend) => backend.files());
    const threads = await (0,scan_engine/* startThreads */.Y)(files, scanner, wanted);
    try {
        const engine = { scanner, threads, maxCompressionRatio };
        const bytes = files.reduce((sum, { size }) => sum + size, 0);
        return await examineEach(backends, bytes, engine, settings, surroundings, task, problems);
    }
    finally {
        await threads?.close();
    }
}
/** Runs the doctor on one artifact after the other. `total`: bytes of them all. */
async function examineEach(backends, total, engine, settings, { cwd, now, onProgress, signal }, task, problems) {
    const artifacts = [];
    let interruption = null;
    let done = 0;
    for (const backend of backends) {
        const options = {
            check: settings.check,
            mode: settings.mode,
            mustExist: true,
            maxAnomalies: settings['max-anomalies'],
            severities: settings.rules,
            hash: task.hash,
            onBytes: (bytes) => {
                done += bytes;
                onProgress(done, backend.kind === 'redis' ? 0 : Math.max(done, total), backend.path);
            },
            engine,
            signal,
            recovery: {
                ...recoverySettings(settings, cwd),
                planOnly: task.planOnly,
                approved: task.approved === null ? null : { sha256: task.approved.get(backend.path) ?? null },
                now: now.getTime(),
            },
        };
        const diagnosis = await runDoctor(backend, options);
        const compacted = await compactArtifact(backend, diagnosis, options, {
            retention: retentionOf(settings),
            now,
            dryRun: !task.compacts,
            workspace: cwd,
            shown: (path) => (0,file_patterns/* shownPath */.pS)(path, cwd),
            settlingMs: recovery_constants/* SETTLING_MS */.U,
            signal,
        });
        artifacts.push(compacted.artifact);
        problems.push(...compacted.problems);
        interruption ??= compacted.interruption;
    }
    return { artifacts, interruption };
}
function retentionOf(settings) {
    const limit = (value) => (value === 'off' ? null : value);
    return {
        max_records: limit(settings['max-records']),
        max_age_seconds: limit(settings['max-age-seconds']),
        max_total_bytes: limit(settings['max-total-bytes']),
    };
}
function recoverySettings(settings, cwd) {
    return {
        mode: settings['recovery-mode'],
        salvages: settings.salvage,
        severities: settings.rules,
        maxLoss: (0,loss_budget/* lossBudgetFrom */.V)(settings['max-loss']),
        workspace: cwd,
        outputDir: (0,external_node_path_.resolve)(cwd, settings['output-dir']),
        quarantineDir: (0,external_node_path_.resolve)(cwd, quarantineDir(settings)),
        shown: (path) => (0,file_patterns/* shownPath */.pS)(path, cwd),
        settlingMs: recovery_constants/* SETTLING_MS */.U,
    };
}
function quarantineDir(settings) {
    return settings['quarantine-dir'] || (0,external_node_path_.join)(settings['output-dir'], QUARANTINE_DIRECTORY);
}
/** A URL can stand, by design or by mistake, in any setting; its credentials must not stand in the report. */
function withoutCredentials(observation) {
    const { settings, problems, baseline } = observation;
    return {
        ...observation,
        settings: Object.fromEntries(Object.entries(settings).map(([name, { value, from }]) => [
            name,
            { value: name === 'redis-url' ? (0,redact/* redactRedisUrl */.eK)(String(value)) : redactValue(value), from },
        ])),
        problems: problems.map(({ subject, message, severity }) => {
            return { subject: (0,redact/* redactCredentials */.UY)(subject), message: (0,redact/* redactCredentials */.UY)(message), severity };
        }),
        baseline: baseline === null ? null : { ...baseline, source: (0,redact/* redactCredentials */.UY)(baseline.source) },
    };
}
function redactValue(value) {
    if (Array.isArray(value))
        return value.map(redactValue);
    if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, redactValue(held)]));
    }
    return typeof value === 'string' ? (0,redact/* redactGiven */.Fu)(value) : value;
}

// EXTERNAL MODULE: ./lib/policy/default-policy.js
var default_policy = __webpack_require__(79546);
// EXTERNAL MODULE: ./lib/policy/wording.js
var wording = __webpack_require__(79054);
;// CONCATENATED MODULE: ./lib/policy/verdict.js
/** The verdict: pass, fail or cannot judge, and why. Fail closed: what cannot be judged is never green. */


/** A problem's message may be a paragraph; a reason is a line. */
const LONGEST_REASON = 1_000;
/**
 * The verdict on an observation and its checks. Reasons come one a line, the most important first: what is in the
 * way of judging, breaches, then warnings; a pass begins with what was checked. With `warnOnly` a failure keeps its
 * status and exits with 0; what cannot be judged is not softened. That nothing is named to be examined is for
 * those who read the settings to say, as a problem; nothing found where the settings allow it passes.
 */
function verdictOf(observation, judged, { noData, warnOnly }) {
    const obstacles = obstaclesOf(observation);
    const breaches = withStatus(judged, 'fail').map(({ message }) => message);
    const warnings = warningsOf(observation, judged, noData);
    if (obstacles.length > 0) {
        const reasons = [...obstacles.map(problemLine), ...breaches, ...warnings];
        return { status: 'cannot-judge', exit_code: exit_codes/* EXIT_CANNOT_JUDGE */.RS, reasons };
    }
    if (breaches.length === 0) {
        return { status: 'pass', exit_code: exit_codes/* EXIT_HEALTHY */.tN, reasons: [passLine(observation, judged), ...warnings] };
    }
    const reasons = [...breaches, ...warnings];
    if (!warnOnly)
        return { status: 'fail', exit_code: failureCode(observation), reasons };
    // Still a failure by name, so that no page shows breaches under the word "passed".
    return { status: 'fail', exit_code: exit_codes/* EXIT_HEALTHY */.tN, reasons: [softening(breaches.length), ...reasons] };
}
/** That a recovery left anomalies is told apart from all else that fails. */
function failureCode({ artifacts }) {
    const hasLeft = artifacts.some(({ exit_code }) => exit_code === exit_codes/* EXIT_ANOMALIES_LEFT */.Vq);
    return hasLeft ? exit_codes/* EXIT_ANOMALIES_LEFT */.Vq : exit_codes/* EXIT_ANOMALIES */.Py;
}
function softening(breaches) {
    const failed = (0,wording/* plural */.LS)(breaches, 'failed check');
    return `warn-only is set, so ${failed} ${breaches === 1 ? 'lets' : 'let'} the job go on`;
}
/** Problems of severity error, and what could not be read and has no problem that says so; an interruption has one. */
function obstaclesOf({ problems, metrics, baseline, interruption }) {
    const told = new Set(problems.map(({ subject }) => subject));
    const unread = [...metrics, ...(baseline === null ? [] : [{ ...baseline, message: null }])]
        .filter(({ source, status }) => status === 'error' && !told.has(source) && interruption === null)
        .map(({ source, message }) => {
        return { subject: source, message: message ?? 'could not be read', severity: 'error' };
    });
    return [...problems.filter(({ severity }) => severity === 'error'), ...unread];
}
function warningsOf({ problems }, judged, noData) {
    const unjudged = noData === 'warn' ? withStatus(judged, 'no-data') : [];
    return [
        ...withStatus(judged, 'warn').map(({ message }) => `warning: ${message}`),
        // Their messages say that they are warnings.
        ...unjudged.map(({ message }) => message),
        ...problems
            .filter(({ severity }) => severity === 'warn')
            .map((problem) => `warning: ${problemLine(problem)}`),
    ];
}
/** The checks of a status, without those that were skipped. */
function withStatus(judged, status) {
    return judged.flatMap(({ check, skipped }) => (check.status === status && !skipped ? [check] : []));
}
/** The subject in front, unless the message begins with it anyway. */
function problemLine({ subject, message }) {
    const line = (0,wording/* visible */.RK)(message, LONGEST_REASON);
    return message.startsWith(subject) ? line : `${(0,wording/* visible */.RK)(subject)}: ${line}`;
}
/** What a pass rests on, said as plainly when that is nothing. */
function passLine({ artifacts, metrics }, judged) {
    if (judged.length > 0)
        return checksLine(judged);
    if (metrics.length === 0 && artifacts.length === 0) {
        return 'nothing was checked: no artifact and no metrics source was found';
    }
    return metrics.some(({ status }) => status === 'ok')
        ? 'nothing was checked: no metrics source has an error counter to judge, and no threshold is set'
        : `nothing was checked: no metrics source has metrics (${(0,wording/* listed */.KE)(metrics.map(({ source }) => source))})`;
}
function checksLine(judged) {
    const skipped = judged.filter((one) => one.skipped).length;
    const counted = judged.length - skipped;
    const passed = withStatus(judged, 'pass').length;
    const warned = withStatus(judged, 'warn').length;
    const unjudged = withStatus(judged, 'no-data').length;
    const others = [
        ...(warned > 0 ? [(0,wording/* plural */.LS)(warned, 'warning')] : []),
        ...(unjudged > 0 ? [`${unjudged} without data`] : []),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    if (counted === 0)
        return 'nothing was checked: every check was skipped';
    const all = counted === 1 ? 'the one check passed' : `all ${counted} checks passed`;
    const some = `${passed} of ${(0,wording/* plural */.LS)(counted, 'check')} passed`;
    return [passed === counted ? all : some, ...others].join(', ');
}

;// CONCATENATED MODULE: ./lib/policy/judge.js


/** Judges everything that was observed: the default policy first, then every rule in its order. */
async function judge(observation, policy) {
    const { artifacts } = observation;
    const sources = await judgeSources(observation, policy);
    const defaults = [
        ...artifacts.map((artifact) => (0,default_policy/* anomalyCheck */.OD)(artifact, sources?.compared(artifact) ?? null)),
        ...artifacts.flatMap(default_policy/* retentionChecks */.E7),
    ];
    const judged = withUniqueIds([
        ...defaults.map((check) => ({ check, skipped: false })),
        ...(sources?.judged ?? []),
    ]);
    return { checks: judged.map(({ check }) => check), verdict: verdictOf(observation, judged, policy) };
}
/** What is judged by more than the artifacts themselves, with the code for it; null without. */
async function judgeSources(observation, policy) {
    const hasMore = observation.metrics.length > 0 || policy.rules.length > 0 || policy.baseline !== null;
    if (!hasMore)
        return null;
    const { judgedSources } = await __webpack_require__.e(/* import() */ 562).then(__webpack_require__.bind(__webpack_require__, 77562));
    return judgedSources(observation, policy);
}
/** Names from outside can be made to collide; then the later check gets a number. */
function withUniqueIds(judged) {
    const taken = new Set();
    const numbers = new Map();
    return judged.map(({ check, skipped }) => {
        let { id } = check;
        let number = numbers.get(check.id) ?? 2;
        for (; taken.has(id); number++)
            id = `${check.id}#${number}`;
        numbers.set(check.id, number);
        taken.add(id);
        return { check: { ...check, id }, skipped };
    });
}

;// CONCATENATED MODULE: ./lib/policy/policy.js
const COMPARING = ['delta', 'increase', 'baseline'];
/** The policy without its baseline, and every mistake in the thresholds. */
async function policyOf(settings) {
    const { rules, errors } = await parsed(settings.thresholds);
    const problems = errors.map(({ message }) => ({
        subject: 'thresholds',
        message,
        severity: 'error',
    }));
    const comparing = rules.find(comparesWithBaseline);
    if (comparing !== undefined && settings.baseline === '') {
        const message = `thresholds:${comparing.line}: "${comparing.expression}" compares with a baseline, and none is named. ` +
            'Set baseline to the metrics-snapshot.json of an earlier run; it may be missing on the first run.';
        problems.push({ subject: 'baseline', message, severity: 'error' });
    }
    const errorThreshold = settings['error-threshold'];
    return {
        policy: {
            rules,
            errorThreshold: errorThreshold === 'off' ? null : errorThreshold,
            noData: settings['no-data'],
            warnOnly: settings['warn-only'],
        },
        problems,
    };
}
/** Without thresholds there is nothing to load the grammar for. */
async function parsed(thresholds) {
    if (thresholds.trim() === '')
        return { rules: [], errors: [] };
    const { parseThresholds } = await __webpack_require__.e(/* import() */ 562).then(__webpack_require__.bind(__webpack_require__, 77562));
    return parseThresholds(thresholds);
}
function comparesWithBaseline({ left, right }) {
    return [left, right].some((operand) => operand?.kind === 'metric' && COMPARING.includes(operand.fn));
}

// EXTERNAL MODULE: ./lib/settings/load.js + 1 modules
var load = __webpack_require__(56061);
;// CONCATENATED MODULE: ./lib/gate.js
/**
 * The whole story: settings → observe → judge → report files. Where people look (console, job summary,
 * annotations) is the business of the two entries, which are given the report and cannot change its verdict.
 */




/** The gate as a workflow runs it. */
const WHOLE_GATE = { writesFiles: true, planOnly: false, approved: null, compacts: false };
const NO_FILES = { report: null, snapshot: null, shown: [], warnings: [] };
/** Runs the gate. What a run may not need is loaded where it is needed, so that a small scan starts at once. */
async function runGate(sources, surroundings, task) {
    // 1. Settings: defaults < config file < inputs or flags, every mistake at once.
    const loaded = await (0,load/* loadSettings */.M)(sources);
    const { policy, problems } = await policyOf(loaded.settings);
    // 2. Observe: scan the artifacts, mend them where that is asked for, read metrics and baseline. Mistakes do not stop
    //    it: it learns what it can, and writes to no artifact.
    const mistakes = [...loaded.problems, ...problems];
    const { observation, baseline } = await observe({ ...loaded, problems: mistakes }, surroundings, {
        ...task,
        planOnly: task.planOnly || mistakes.length > 0,
        compacts: task.compacts && mistakes.length === 0,
        hash: task.writesFiles && loaded.settings.sha256,
    });
    // 3. Judge: every rule, once, on plain data.
    const report = { ...observation, ...(await judge(observation, { ...policy, baseline })) };
    // 4. Report: files that fail to be written are a warning, never another verdict.
    if (!task.writesFiles)
        return { report, files: NO_FILES };
    // Loaded here: commands that only look write none.
    const { writeReportFiles } = await Promise.all(/* import() */[__webpack_require__.e(122), __webpack_require__.e(614)]).then(__webpack_require__.bind(__webpack_require__, 68614));
    return { report, files: writeReportFiles(report, loaded.settings['output-dir'], surroundings.cwd) };
}

// EXTERNAL MODULE: ./lib/settings/settings.js
var settings_settings = __webpack_require__(23152);
;// CONCATENATED MODULE: ./lib/command-line/flags.js
/** The flags of the command line, as data. */

const CONFIG_FLAG = {
    name: 'config',
    value: '<file>',
    describe: () => settings_settings/* CONFIG_DESCRIPTION */.Wz,
};
const FORMAT_FLAG = {
    name: 'format',
    value: '<format>',
    describe: () => 'what goes to standard output',
    choices: ['text', 'json'],
};
/** The flag that sets a setting. */
function settingFlag(name) {
    const { form } = settings_settings/* SETTINGS */.yy[name];
    const flag = { name, describe: () => describe(name) };
    if (form === 'boolean')
        return { ...flag, value: '[true|false]' };
    if (form === 'word' || form === 'number')
        return { ...flag, value: '<value>' };
    if (name === 'redis-url')
        return { ...flag, value: '<url>' };
    if (form === 'text' && name !== 'thresholds')
        return { ...flag, value: '<path>' };
    return { ...flag, value: '<text>', repeats: true };
}
/** What the help says of a setting: its description, the range of a number, and its default. */
function describe(name) {
    const { description, allowed, form } = settings_settings/* SETTINGS */.yy[name];
    const value = settings_settings/* DEFAULTS */.zY[name];
    const notes = [
        ...(form === 'number' ? [allowed] : []),
        ...(value === '' || typeof value === 'object' ? [] : [`default: ${value}`]),
    ];
    return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}

// EXTERNAL MODULE: ./lib/render/console-lines.js
var console_lines = __webpack_require__(40771);
// EXTERNAL MODULE: ./lib/render/escape.js
var render_escape = __webpack_require__(39889);
// EXTERNAL MODULE: ./lib/render/format.js
var format = __webpack_require__(89109);
// EXTERNAL MODULE: ./lib/render/headline.js
var headline = __webpack_require__(5818);
// EXTERNAL MODULE: ./lib/render/streams.js
var streams = __webpack_require__(44661);
;// CONCATENATED MODULE: ./lib/render/console.js
/** The report as plain text, for people at a terminal and for the log of an Action. */







const MIN_WIDTH = 40;
const MAX_WIDTH = 110;
/** The whole report as lines, each ended by a newline. Text from outside can forge nothing in it. */
async function renderConsole(report, options) {
    const view = {
        report,
        paint: (0,console_lines/* painter */.C2)(options.color),
        width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width || 0)),
        files: options.files ?? [],
    };
    const sections = [
        verdictLines(view),
        problemLines(view),
        checkLines(view),
        ...(await damageSections(view)),
        artifactLines(view),
        metricsLines(view),
        fileLines(view),
    ];
    const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
    // Who reads a log starts at its end.
    const end = lines.length > LONG_OUTPUT ? [verdictLine(view)] : [];
    return `${[...lines, ...end].join('\n').trimEnd()}\n`;
}
/** The sections on damage, and on what was done about it: loaded when there is any. */
async function damageSections(view) {
    const isWhole = view.report.artifacts.every((artifact) => (0,final_scan/* finalScan */.eb)(artifact).counts.total === 0 && artifact.recovery === null && artifact.compaction === null);
    if (isWhole)
        return [];
    const { compactionLines, findingLines, recoveryLines } = await Promise.all(/* import() */[__webpack_require__.e(122), __webpack_require__.e(35)]).then(__webpack_require__.bind(__webpack_require__, 4035));
    return [findingLines(view), recoveryLines(view), compactionLines(view)];
}
/** Lines; after a longer output the verdict stands once more. */
const LONG_OUTPUT = 30;
const MOODS = {
    pass: ['✓', 'green'],
    fail: ['✗', 'red'],
    softened: ['!', 'yellow'],
    'cannot-judge': ['✗', 'red'],
};
function verdictLine({ report, paint }) {
    const { mood, word } = (0,headline/* headlineOf */.gD)(report);
    const [sign, style] = MOODS[mood];
    return paint('bold', paint(style, `${sign} Papyra health: ${word}`));
}
function verdictLines(view) {
    const { report, width } = view;
    const { sentence } = (0,headline/* headlineOf */.gD)(report);
    const reasons = reasonsNotShownBelow(report);
    return [
        verdictLine(view),
        ...(0,console_lines/* wrap */.LV)(sentence, width, '  '),
        ...reasons.slice(0, console_lines/* MAX_ROWS */.pX).flatMap((reason) => (0,console_lines/* wrap */.LV)((0,console_lines/* safe */.gB)(reason), width, '  • ', '    ')),
        ...(0,console_lines/* more */.OS)(reasons.length, console_lines/* MAX_ROWS */.pX, 'reasons', '  '),
    ];
}
/** Checks and problems have their own sections, right below; what remains is said here. */
function reasonsNotShownBelow({ verdict, checks, problems }) {
    const below = new Set([...checks, ...problems].map(({ message }) => message));
    for (const { subject, message } of problems)
        below.add(`${subject}: ${message}`);
    // The first reason of a pass says how many checks passed, as the sentence above does.
    const reasons = verdict.status === 'pass' && checks.length > 0 ? verdict.reasons.slice(1) : verdict.reasons;
    return reasons.filter((reason) => !below.has(reason) && !below.has(reason.replace(/^warning: /, '')));
}
function problemLines({ report: { problems }, paint, width }) {
    if (problems.length === 0)
        return [];
    const shown = problems.slice(0, console_lines/* MAX_ROWS */.pX).flatMap(({ subject, message, severity }) => {
        const sign = severity === 'error' ? paint('red', '✗') : paint('yellow', '!');
        const text = message.includes(subject) ? message : `${(0,render_escape/* clip */.$Q)(subject, console_lines/* MAX_TEXT */.lG)}: ${message}`;
        const [first = '', ...rest] = (0,console_lines/* wrap */.LV)((0,render_escape/* consoleText */.bt)((0,render_escape/* clip */.$Q)(text, console_lines/* MAX_TEXT */.lG * 3)), width, '    ');
        return [`  ${sign} ${first.slice(4)}`, ...rest];
    });
    return [paint('bold', 'Problems'), ...shown, ...(0,console_lines/* more */.OS)(problems.length, console_lines/* MAX_ROWS */.pX, 'problems', '  ')];
}
function checkLines({ report: { checks }, paint, width }) {
    if (checks.length === 0)
        return [];
    const open = ['fail', 'warn', 'no-data'].flatMap((status) => checks.filter((check) => check.status === status));
    const passed = (0,headline/* countChecks */.ls)(checks, 'pass');
    return [
        paint('bold', 'Thresholds'),
        ...open.slice(0, console_lines/* MAX_ROWS */.pX).flatMap((check) => checkLine(check, paint, width)),
        ...(0,console_lines/* more */.OS)(open.length, console_lines/* MAX_ROWS */.pX, 'checks that did not pass', '  '),
        ...(passed === 0 ? [] : [`  ${paint('green', '✓')} ${(0,format/* plural */.LS)(passed, 'check')} passed`]),
    ];
}
function checkLine({ status, message }, paint, width) {
    const signs = {
        fail: paint('red', '✗'),
        warn: paint('yellow', '!'),
        'no-data': paint('dim', '–'),
        pass: paint('green', '✓'),
    };
    const [first = '', ...rest] = (0,console_lines/* wrap */.LV)((0,render_escape/* consoleText */.bt)((0,render_escape/* clip */.$Q)(message, console_lines/* MAX_TEXT */.lG * 2)), width, '    ');
    return [`  ${signs[status]} ${first.slice(4)}`, ...rest];
}
function artifactLines({ report: { artifacts }, paint }) {
    if (artifacts.length === 0)
        return [];
    const shown = artifacts.slice(0, console_lines/* MAX_ROWS */.pX).flatMap((artifact) => artifactLine(artifact, paint));
    return [paint('bold', 'Artifacts'), ...shown, ...(0,console_lines/* more */.OS)(artifacts.length, console_lines/* MAX_ROWS */.pX, 'artifacts', '  ')];
}
function artifactLine(artifact, paint) {
    const { path, backend, check, mode } = artifact;
    const scan = (0,final_scan/* finalScan */.eb)(artifact);
    const mended = (0,final_scan/* mendedErrors */.$g)(artifact);
    const members = (0,streams/* membersText */.RV)(scan);
    const facts = [
        `${backend} backend`,
        ...(members === null ? [] : [members]),
        (0,streams/* sizeText */.lP)(scan),
        (0,format/* plural */.LS)(scan.records.total, 'record'),
        ...((0,final_scan/* isUnread */.KJ)(artifact) && scan.bytes > 0 ? ['not read whole'] : []),
        (0,headline/* findingsText */._g)(artifact),
        ...(mended > 0 ? [`${(0,format/* plural */.LS)(mended, 'error')} mended`] : []),
        `${check}, ${mode}`,
    ];
    return [
        `  ${artifactSign(artifact, paint)} ${(0,console_lines/* safe */.gB)(path)}`,
        paint('dim', `    ${facts.join(' · ')}`),
        ...[(0,headline/* coverageText */._)(artifact), timeText(scan)]
            .filter((text) => text !== null)
            .map((text) => paint('dim', `    ${text}`)),
    ];
}
function artifactSign(artifact, paint) {
    const { mode, exit_code } = artifact;
    const { counts } = (0,final_scan/* finalScan */.eb)(artifact);
    if (exit_code === exit_codes/* EXIT_CANNOT_JUDGE */.RS)
        return paint('red', '✗');
    if (counts.total === 0)
        return paint('green', '✓');
    if (mode === 'ignore')
        return paint('dim', '–');
    return counts.errors > 0 ? paint('red', '✗') : paint('yellow', '!');
}
function timeText({ timestamps }) {
    if (timestamps.first === null || timestamps.last === null)
        return null;
    const [first, last] = [(0,format/* formatUtc */.ay)(timestamps.first), (0,format/* formatUtc */.ay)(timestamps.last)];
    if (first !== null && last !== null)
        return `from ${first} to ${last} UTC`;
    const [from, to] = [timestamps.first, timestamps.last].map((time) => (0,render_escape/* consoleText */.bt)((0,render_escape/* clip */.$Q)(time, 40)));
    return `timestamps from ${from} to ${to}`;
}
function metricsLines({ report: { metrics, baseline }, paint, width }) {
    const lines = metrics.slice(0, console_lines/* MAX_ROWS */.pX).flatMap(({ source, form, status, values, message }) => {
        const signs = { ok: paint('green', '✓'), unavailable: paint('dim', '–'), error: paint('red', '✗') };
        const read = `${(0,format/* plural */.LS)(Object.keys(values).length, 'value')}${form === null ? '' : `, ${form}`}`;
        const state = status === 'ok' ? read : status === 'error' ? 'not read' : 'unavailable';
        const note = message === null ? [] : (0,console_lines/* wrap */.LV)((0,console_lines/* safe */.gB)(message), width, '    ');
        return [`  ${signs[status]} ${(0,console_lines/* safe */.gB)(source)}: ${state}`, ...note];
    });
    const baselineLine = baseline === null ? [] : [`  ${paint('dim', `baseline ${(0,console_lines/* safe */.gB)(baseline.source)}: ${baseline.status}`)}`];
    if (lines.length + baselineLine.length === 0)
        return [];
    const left = (0,console_lines/* more */.OS)(metrics.length, console_lines/* MAX_ROWS */.pX, 'metrics sources', '  ');
    return [paint('bold', 'Metrics'), ...lines, ...left, ...baselineLine];
}
function fileLines({ files, paint }) {
    if (files.length === 0)
        return [];
    return [paint('bold', 'Written'), ...files.map((file) => `  ${(0,render_escape/* consoleText */.bt)(file)}`)];
}

// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
;// CONCATENATED MODULE: ./lib/render/inspection.js
/** What `persistence inspect` prints: what the artifacts hold, in the shape of Papyra's own inspect. */





/** One block an artifact, then what could not be read. */
function renderInspection({ artifacts, problems }) {
    const blocks = artifacts.map(inspectArtifact);
    const mistakes = problems.map(({ message }) => `${(0,render_escape/* consoleText */.bt)(message)}\n`);
    return [...blocks, ...mistakes].join('\n');
}
function inspectArtifact(artifact) {
    const { backend, path } = artifact;
    const scan = (0,final_scan/* finalScan */.eb)(artifact);
    const lines = [
        ['backend', backend],
        [backend === 'redis' ? 'streams' : 'files', `${scan.files.length} (${(0,streams/* sizeText */.lP)(scan)})`],
        ...coverageLine(artifact),
        ['events', (0,format_count/* formatCount */.B)(scan.records.event)],
        ...Object.entries(scan.events).map(([name, count]) => [
            `  ${name}`,
            (0,format_count/* formatCount */.B)(count),
        ]),
        ['audits', (0,format_count/* formatCount */.B)(scan.records.audit)],
        ['dead_letters', (0,format_count/* formatCount */.B)(scan.records.dead_letter)],
        ['other', (0,format_count/* formatCount */.B)(scan.records.other)],
        ['first', inspection_timeText(scan.timestamps.first)],
        ['last', inspection_timeText(scan.timestamps.last)],
        ['anomalies', (0,format_count/* formatCount */.B)(scan.counts.papyra)],
        ...scan.streams.flatMap(streamLines),
    ];
    const body = lines.map(([name, value]) => `  ${(0,render_escape/* consoleText */.bt)(name)}: ${(0,render_escape/* consoleText */.bt)(value)}\n`).join('');
    return `${(0,render_escape/* consoleText */.bt)(path)}\n${body}`;
}
function coverageLine(artifact) {
    const coverage = (0,headline/* coverageText */._)(artifact);
    if (coverage === null)
        return [];
    return [[artifact.backend === 'redis' && !(0,final_scan/* isUnread */.KJ)(artifact) ? 'read' : 'not whole', coverage]];
}
/** What Papyra's own inspect does not look at. */
function streamLines(stream) {
    const ids = (0,streams/* idsOf */.UX)(stream);
    const range = ids === null ? '' : `, ${ids[0]} to ${ids[1]}`;
    return [
        [`stream ${stream.key}`, `${(0,format/* plural */.LS)(stream.entries, 'entry', 'entries')}${range}`],
        ...stream.groups.map((group) => [`  group ${group.name}`, groupText(group)]),
    ];
}
function groupText(group) {
    const oldest = group.oldest_pending_seconds === null ? [] : [`oldest pending ${(0,streams/* oldestPendingText */.CN)(group)}`];
    const parts = [`consumers ${(0,streams/* consumersText */.ZU)(group)}`, `pending ${(0,streams/* pendingText */.J1)(group)}`, ...oldest];
    return [...parts, `lag ${(0,streams/* lagText */.kF)(group)}`].join(', ');
}
function inspection_timeText(unixSeconds) {
    return unixSeconds === null ? '-' : ((0,format/* formatUtc */.ay)(unixSeconds) ?? unixSeconds);
}

// EXTERNAL MODULE: ./lib/render/json.js
var json = __webpack_require__(37544);
// EXTERNAL MODULE: ./lib/ndjson/clock.js
var clock = __webpack_require__(72426);
// EXTERNAL MODULE: ./lib/report/bytes.js
var bytes = __webpack_require__(81925);
;// CONCATENATED MODULE: ./lib/render/progress.js
/** Progress of a long scan: a bar on a terminal, a line now and then in a log, nothing for a short scan. */




/** A scan faster than this is not worth a bar. */
const BAR_DELAY_MS = 200;
const BAR_INTERVAL_MS = 100;
const LOG_DELAY_MS = 5_000;
const LOG_INTERVAL_MS = 10_000;
const BAR_CELLS = 20;
/**
 * Progress on `stream`. The scan gives timers few turns, so the time is looked at in `update`.
 * A stream that is gone (EPIPE) ends the progress and nothing else.
 */
function createProgress(stream, options = {}) {
    const now = options.now ?? clock/* clockMs */.L;
    const terminal = stream.isTTY === true;
    const [delay, interval] = terminal ? [BAR_DELAY_MS, BAR_INTERVAL_MS] : [LOG_DELAY_MS, LOG_INTERVAL_MS];
    const write = carefulWriter(stream);
    const rate = createRate();
    let next = null;
    let shown = false;
    let isStopped = false;
    const clear = () => {
        if (shown && terminal)
            write('\r\x1b[K');
        shown = false;
        next = null;
    };
    return {
        update(done, total, label) {
            if (isStopped)
                return;
            const time = now();
            rate.update(done, time);
            next ??= time + delay;
            if (time < next)
                return;
            next = time + interval;
            shown = true;
            const status = statusOf(done, total, rate.bytesPerSecond(done, time));
            const columns = Math.max(20, stream.columns || 80);
            const line = terminal
                ? `\r${barLine(done, total, status, label, columns)}\x1b[K`
                : logLine(done, total, status, label);
            write(line);
        },
        stop() {
            clear();
            if (!isStopped && terminal)
                write('Stopping; press Ctrl-C again to stop at once.\n');
            isStopped = true;
        },
        finish: clear,
    };
}
/** Writes until the stream breaks; some streams throw then, others emit `error`. */
function carefulWriter(stream) {
    let state = 'untouched';
    const fail = () => {
        state = 'broken';
    };
    return (text) => {
        if (state === 'broken')
            return;
        if (state === 'untouched')
            stream.on('error', fail);
        state = 'open';
        try {
            stream.write(text);
        }
        catch {
            fail();
        }
    };
}
/** Mean speed since the start; a count that goes back is the start of another artifact. */
function createRate() {
    let start = null;
    let last = 0;
    return {
        update(done, time) {
            if (start === null || done < last)
                start = { done, time };
            last = done;
        },
        bytesPerSecond(done, time) {
            if (start === null || time <= start.time)
                return 0;
            return ((done - start.done) * 1000) / (time - start.time);
        },
    };
}
/** `1.2 GB of 3.4 GB · 298.0 MB/s · 7 s left`. */
function statusOf(done, total, bytesPerSecond) {
    const parts = [total > 0 ? `${(0,bytes/* formatBytes */.z3)(done)} of ${(0,bytes/* formatBytes */.z3)(total)}` : (0,bytes/* formatBytes */.z3)(done)];
    if (bytesPerSecond > 0)
        parts.push(`${(0,bytes/* formatBytes */.z3)(bytesPerSecond)}/s`);
    if (bytesPerSecond > 0 && total > done)
        parts.push(`${(0,format/* formatDuration */.a3)((total - done) / bytesPerSecond)} left`);
    return parts.join(' · ');
}
function barLine(done, total, status, label, columns) {
    const line = total > 0 ? `${barOf(done, total)} ${status}` : status;
    // One column stays free: a full line would wrap, and the next redraw would leave it behind.
    const room = columns - 1;
    return (0,render_escape/* clip */.$Q)(`${line} · ${(0,render_escape/* consoleText */.bt)((0,render_escape/* clip */.$Q)(label, room))}`, room);
}
/** `██████░░░░░░░░░░░░░░  30%`. */
function barOf(done, total) {
    const full = Math.round(Math.min(1, Math.max(0, done / total)) * BAR_CELLS);
    return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}${(0,bytes/* wholePercent */.pC)(done, total).padStart(4)}`;
}
function logLine(done, total, status, label) {
    const percent = total > 0 ? `${(0,bytes/* wholePercent */.pC)(done, total)} · ` : '';
    return `Scanning ${(0,render_escape/* consoleText */.bt)((0,render_escape/* clip */.$Q)(label, 200))}: ${percent}${status}\n`;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./lib/stop-signals.js
/** SIGINT and SIGTERM: the first ends the run early and leaves its report, a second one ends the process at once. */



const STOP_SIGNALS = ['SIGINT', 'SIGTERM'];
/** The same on every system. */
const NUMBERS = { SIGINT: 2, SIGTERM: 15 };
/** One Ctrl-C comes twice where npm started the process: from the terminal, and passed on by npm. */
const ECHO_MS = 250;
/** Runs `use` with a signal that is aborted when the process is asked to stop; `onStop` is told first. */
async function heedStopSignals(onStop, use) {
    const controller = new AbortController();
    // Every metrics address listens to it; Node 20 would warn of a leak.
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    let first = null;
    const heed = (name) => {
        const now = (0,clock/* clockMs */.L)();
        if (first !== null) {
            if (first.name === name && now - first.at < ECHO_MS)
                return;
            process.exit(128 + NUMBERS[name]);
        }
        first = { name, at: now };
        onStop();
        controller.abort((0,interruption/* stoppedBy */.$)(name));
    };
    const listeners = STOP_SIGNALS.map((name) => ({ name, listener: () => heed(name) }));
    for (const { name, listener } of listeners)
        process.on(name, listener);
    try {
        return await use(controller.signal);
    }
    finally {
        for (const { name, listener } of listeners)
            process.off(name, listener);
    }
}

;// CONCATENATED MODULE: ./lib/command-line/runs.js
/** What the commands on artifacts do: run the gate, and print. */








/** The commands that only look at artifacts. */
const EXAMINE = { writesFiles: false, planOnly: false, approved: null, compacts: false };
/**
 * Runs the gate with settings given as flags and prints what it found; the gate's exit code. A task that writes report
 * files is the whole gate, and reads the config file too.
 */
async function runCheck(given, output, task = EXAMINE) {
    const cwd = process.cwd();
    const progress = createProgress(process.stderr);
    return heedStopSignals(progress.stop, async (signal) => {
        const { report, files } = await runGate({ given, givenAs: 'flag', withConfigFile: task.writesFiles, cwd }, { cwd, run: null, now: new Date(), onProgress: progress.update, mask: () => { }, signal }, task);
        progress.finish();
        for (const warning of files.warnings)
            process.stderr.write(`warning: ${(0,render_escape/* consoleText */.bt)(warning)}\n`);
        process.stdout.write(output.json ? (0,json/* json */.P)(report) : await renderText(report, output.text, files.shown));
        return report.verdict.exit_code;
    });
}
async function renderText(report, text, files) {
    if (text === 'inspect')
        return renderInspection(report);
    return renderConsole(report, { color: hasColor(), width: process.stdout.columns || 100, files });
}
/**
 * Carries out the plan in a file, made by an earlier run, and nothing else; 3 when it is no plan.
 * @param given settings that no plan holds: the address of Redis with its password
 */
async function runApprovedPlan(path, given, output) {
    // Loaded where a plan is read back: its schema brings zod along.
    const { readApprovedPlan } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(555)]).then(__webpack_require__.bind(__webpack_require__, 96555));
    const plan = readApprovedPlan(path);
    if (typeof plan === 'string') {
        process.stderr.write(`${(0,render_escape/* consoleText */.bt)(plan)}\n`);
        return exit_codes/* EXIT_CANNOT_JUDGE */.RS;
    }
    return runCheck(new Map([...plan.given, ...given]), output, { ...EXAMINE, approved: plan.approved });
}
/** As https://no-color.org and Node's own `FORCE_COLOR` have it. */
function hasColor() {
    if (process.env['NO_COLOR'])
        return false;
    return process.env['FORCE_COLOR'] ? process.env['FORCE_COLOR'] !== '0' : process.stdout.isTTY === true;
}

;// CONCATENATED MODULE: ./lib/command-line/commands.js
/** The commands of the command line, as data: their names, flags, exit codes, and what they run. */




/** Flags of the commands that examine artifacts and judge nothing else. */
const ARTIFACT_FLAGS = [
    'path',
    'backend',
    'redis-url',
    'redis-prefix',
    'redis-system-id',
    'redis-sample-size',
    'redis-options',
    'max-files',
    'max-bytes',
    'rules',
    'max-anomalies',
    'if-no-files',
    'scanner',
    'threads',
    'time-limit',
    'max-compression-ratio',
];
/** Flags of the commands that can mend. */
const RECOVERY_FLAGS = [
    'recovery-mode',
    'quarantine-dir',
    'salvage',
    'max-loss',
    'output-dir',
];
const RETENTION_FLAGS = ['max-records', 'max-age-seconds', 'max-total-bytes'];
const EXIT_CODES = `
Exit codes:
  0  healthy, recovered, or passed
  1  anomalies, or a breached threshold
  2  a recovery left anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read, a run that was stopped`;
const SCAN_EXIT_CODES = `
Exit codes:
  0  healthy
  2  anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read, a run that was stopped`;
const RECOVER_EXIT_CODES = `
Exit codes:
  0  healthy, or recovered
  2  anomalies are left, or --plan found some
  3  could not be done, and the originals are as they were; a mistake in the settings`;
const COMPACT_EXIT_CODES = `
Exit codes:
  0  done, or nothing to do; with --dry-run also when something would go
  3  could not be done, and the originals are as they were; a mistake in the settings`;
/** Papyra's exit code of `persistence scan` for anomalies. */
const EXIT_SCAN_ANOMALIES = 2;
/** The first words of commands that have two, and what they are about. */
const GROUPS = new Map([
    ['doctor', "Papyra's doctor"],
    ['persistence', "Papyra's persistence commands"],
    ['metrics', 'metrics snapshots'],
]);
const COMMANDS = [
    {
        words: ['check'],
        description: 'examine artifacts and metrics, judge them, write the report',
        flags: () => [...settings_settings/* SETTING_NAMES */.OI.map(settingFlag), CONFIG_FLAG, FORMAT_FLAG],
        exitCodes: EXIT_CODES,
        run: (flags) => runCheck(given(flags), outputOf(flags), WHOLE_GATE),
    },
    {
        words: ['doctor', 'run'],
        description: 'examine artifacts, as "papyra doctor run" does',
        ...examining('doctor'),
    },
    {
        words: ['persistence', 'scan'],
        description: 'list the anomalies, as "papyra persistence scan" does',
        flags: () => [...ARTIFACT_FLAGS.map(settingFlag), FORMAT_FLAG],
        exitCodes: SCAN_EXIT_CODES,
        run: async (flags) => {
            const code = await runCheck(given(flags), outputOf(flags));
            return code === 1 ? EXIT_SCAN_ANOMALIES : code;
        },
    },
    {
        words: ['persistence', 'startup-check'],
        description: 'examine artifacts, as "papyra persistence startup-check" does',
        ...examining('startup-check'),
    },
    {
        words: ['persistence', 'recover'],
        description: 'mend damaged artifacts; what is removed is kept aside',
        flags: () => [
            ...[...ARTIFACT_FLAGS, ...RECOVERY_FLAGS].map(settingFlag),
            {
                name: 'mode',
                value: '<value>',
                describe: () => "the same as --recovery-mode, under Papyra's name",
            },
            { name: 'plan', value: null, describe: () => 'say exactly what would change, and write nothing' },
            {
                name: 'apply-plan',
                value: '<file>',
                describe: () => 'carry out this plan (of --plan --format json) unless anything changed since',
            },
            FORMAT_FLAG,
        ],
        exitCodes: RECOVER_EXIT_CODES,
        refuse: (flags) => {
            // The address with its password stands in no plan.
            const others = [...given(flags).keys()].filter((name) => name !== 'redis-url');
            if (flags.has('apply-plan') && (flags.has('plan') || others.length > 0)) {
                return '--apply-plan brings the settings of its plan; leave out the other flags, but for --redis-url and --format';
            }
            const [mode, recoveryMode] = [flags.get('mode'), flags.get('recovery-mode')];
            return mode !== undefined && recoveryMode !== undefined && mode !== recoveryMode
                ? '--mode and --recovery-mode are two names of one setting; give one of them'
                : null;
        },
        run: recover,
    },
    {
        words: ['persistence', 'compact'],
        description: 'let go what retention does not keep',
        flags: () => [
            ...[...ARTIFACT_FLAGS, ...RETENTION_FLAGS].map(settingFlag),
            { name: 'dry-run', value: null, describe: () => 'say what would be reclaimed, and write nothing' },
            FORMAT_FLAG,
        ],
        exitCodes: COMPACT_EXIT_CODES,
        refuse: (flags) => RETENTION_FLAGS.some((name) => !['', 'off'].includes(String(flags.get(name) ?? '').trim()))
            ? null
            : `say what to keep with one of ${RETENTION_FLAGS.map((name) => `--${name}`).join(', ')}`,
        run: (flags) => runCheck(given(flags).set('mode', 'scan_only'), outputOf(flags), {
            ...EXAMINE,
            compacts: !flags.has('dry-run'),
        }),
    },
    {
        words: ['persistence', 'inspect'],
        description: 'say what the artifacts hold',
        flags: () => [...ARTIFACT_FLAGS.map(settingFlag), FORMAT_FLAG],
        run: (flags) => runCheck(given(flags).set('mode', 'scan_only'), outputOf(flags, 'inspect')),
    },
    {
        words: ['metrics', 'persistence'],
        description: 'show the numbers of a snapshot under their canonical names',
        flags: () => [
            {
                name: 'from',
                value: '<source>',
                describe: () => settings_settings/* SETTINGS */.yy.metrics.description,
                repeats: true,
                isNeeded: true,
            },
            {
                name: 'metrics-timeout',
                value: '<seconds>',
                describe: () => settings_settings/* SETTINGS */.yy['metrics-timeout'].description,
            },
            { name: 'json', value: null, describe: () => 'print one JSON object' },
        ],
        run: async (flags) => {
            const settings = given(flags).set('metrics', String(flags.get('from')));
            const { runMetrics } = await Promise.all(/* import() */[__webpack_require__.e(572), __webpack_require__.e(390)]).then(__webpack_require__.bind(__webpack_require__, 68390));
            return runMetrics(settings, flags.has('json'));
        },
    },
];
/** A command that examines artifacts with one of Papyra's checks, and mends them in mode `recover`. */
function examining(check) {
    return {
        flags: () => [...[...ARTIFACT_FLAGS, 'mode', ...RECOVERY_FLAGS].map(settingFlag), FORMAT_FLAG],
        exitCodes: EXIT_CODES,
        run: (flags) => runCheck(given(flags).set('check', check), outputOf(flags)),
    };
}
function recover(flags) {
    const plan = flags.get('apply-plan');
    if (typeof plan === 'string')
        return runApprovedPlan(plan, given(flags), outputOf(flags));
    const settings = given(flags);
    const mode = settings.get('mode');
    if (mode !== undefined && !settings.has('recovery-mode'))
        settings.set('recovery-mode', mode);
    return runCheck(settings.set('mode', 'recover'), outputOf(flags), {
        ...EXAMINE,
        planOnly: flags.has('plan'),
    });
}
/** The settings that were given, as text. */
function given(flags) {
    const settings = new Map();
    for (const name of [...settings_settings/* SETTING_NAMES */.OI, 'config']) {
        const value = flags.get(name);
        if (value !== undefined)
            settings.set(name, String(value));
    }
    return settings;
}
function outputOf(flags, text = 'console') {
    return { json: flags.get('format') === 'json', text };
}


/***/ }),

/***/ 12449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ ANOMALY_TYPES),
/* harmony export */   iU: () => (/* binding */ RULE_NAMES),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   xJ: () => (/* binding */ severityOf),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * The vocabulary of findings: Papyra's anomaly types, the gate's finer rules, and how each rule is judged
 * when no setting says otherwise.
 */
/** Papyra's own names, from `papyra.persistence.models.PersistenceAnomalyType`. */
const ANOMALY_TYPES = [
    'TRUNCATED_LINE',
    'PARTIAL_WRITE',
    'CORRUPTED_LINE',
    'ORPHANED_ROTATED_FILE',
    'UNEXPECTED_FILE',
];
const SEVERITIES = ['error', 'warn'];
/** Every rule, with stable names: users script against them. */
const RULES = {
    'torn-tail': { papyra: true, meaning: 'the last record was cut off while it was being written' },
    'unterminated-record': { papyra: true, meaning: 'the last record is complete and lacks only its newline' },
    'glued-records': {
        papyra: true,
        meaning: 'a torn record and the next one share a line; the second is intact',
    },
    'invalid-utf8': { papyra: true, meaning: 'the line is not UTF-8; Papyra itself crashes on it' },
    'nul-hole': { papyra: true, meaning: 'NUL bytes, as a file system leaves after a crash or a sparse copy' },
    bom: {
        papyra: true,
        meaning: 'the line starts with a byte order mark, as an editor or a concatenation leaves',
    },
    'blank-line': { papyra: true, meaning: 'an empty line, which Papyra does not read as a record' },
    'invalid-json': { papyra: true, meaning: 'the line is not JSON as Python reads it' },
    'too-deep': { papyra: true, meaning: 'nested deeper than Python can read' },
    'orphaned-file': { papyra: true, meaning: 'a file beside the rotating set that does not belong to it' },
    'unreadable-file': { papyra: true, meaning: 'a file of the set could not be read to its end' },
    'missing-payload': {
        papyra: true,
        meaning: 'a stream entry without a field "data", in which Papyra keeps the record',
    },
    'non-object-payload': {
        papyra: true,
        meaning: 'a stream entry holds JSON that is not an object, so no record',
    },
    'wrong-key-type': {
        papyra: true,
        meaning: 'the key of a stream holds another type; Papyra itself fails on it, and cannot write to it',
    },
    'non-object': {
        papyra: false,
        meaning: 'a JSON value that is not an object; Papyra drops it when it repairs',
    },
    'unknown-kind': { papyra: false, meaning: 'kind is none of event, audit and dead_letter' },
    'missing-field': { papyra: false, meaning: 'the record lacks a field that Papyra always writes' },
    'wrong-type': { papyra: false, meaning: 'a field holds another type than Papyra writes' },
    'duplicate-key': { papyra: false, meaning: 'a key stands twice; Python keeps the last value only' },
    'non-finite-number': {
        papyra: false,
        meaning: 'NaN, Infinity or a number too large: not JSON outside Python',
    },
    'time-regression': { papyra: false, meaning: 'the timestamp is earlier than that of the record before' },
    'rotation-stalled': {
        papyra: false,
        meaning: 'every slot is taken, so Papyra no longer rotates and the active file grows past max-bytes',
    },
    'id-regression': {
        papyra: false,
        meaning: 'IDs of a stream run backwards, as a restore or a broken copy leaves them',
    },
    'future-id': {
        papyra: false,
        meaning: "an ID lies ahead of the server's clock; every later entry gets its time from it",
    },
    'timestamp-mismatch': {
        papyra: false,
        meaning: 'the timestamp of a record and the time in the ID of its entry are far apart',
    },
    'consumer-lag': { papyra: false, meaning: 'a consumer group is far behind its stream' },
    'pending-backlog': {
        papyra: false,
        meaning: 'a consumer group has taken many entries and not acknowledged them',
    },
    'stale-pending': {
        papyra: false,
        meaning: 'an entry was delivered long ago and never acknowledged: its consumer is stuck or gone',
    },
    'idle-consumer': {
        papyra: false,
        meaning: 'a consumer has entries pending and has not been heard of for long',
    },
    'lost-pending': {
        papyra: false,
        meaning: 'an entry is pending whose record is no longer in the stream: it was deleted or trimmed',
    },
};
const RULE_NAMES = Object.keys(RULES);
/** Severity of a rule: what the settings say, else error for what Papyra reports and warn for the rest. */
function severityOf(rule, severities) {
    return severities[rule] ?? (RULES[rule].papyra ? 'error' : 'warn');
}


/***/ }),

/***/ 72426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ clockMs)
/* harmony export */ });
/** Milliseconds since the process began, never going back. `performance` has to be loaded first, for 2 ms. */
function clockMs() {
    return process.uptime() * 1_000;
}


/***/ }),

/***/ 80759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ compressionNamed),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   kP: () => (/* binding */ MAGIC_BYTES)
/* harmony export */ });
/* harmony import */ var _read_pieces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68308);
/** Which files are compressed: the name says so, and the first bytes have to agree. */

const SUFFIXES = { gzip: '.gz', zstd: '.zst' };
/** As many first bytes of a file as tell what it is. */
const MAGIC_BYTES = 4;
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
/** A zstd frame that holds nothing of the content; its first byte is one of sixteen. */
const ZSTD_SKIPPABLE = Array.from({ length: 16 }, (_, i) => Buffer.from([0x50 + i, 0x2a, 0x4d, 0x18]));
const MAGICS = {
    gzip: [GZIP],
    zstd: [ZSTD, ...ZSTD_SKIPPABLE],
};
/** What a file is by its name, whatever the case of the letters; null for one that is not compressed. */
function compressionNamed(path) {
    const name = path.toLowerCase();
    if (name.endsWith(SUFFIXES.gzip))
        return 'gzip';
    return name.endsWith(SUFFIXES.zstd) ? 'zstd' : null;
}
/**
 * What a file is by its name and its first `MAGIC_BYTES`, fewer where it has no more.
 * @throws UnreadableFileError when the two do not agree.
 */
function compressionOf(path, beginning) {
    const named = compressionNamed(path);
    const found = compressionBegun(beginning);
    if (named === found)
        return named;
    if (found !== null) {
        const claim = named === null ? 'its name does not say so' : `its name ends in ${SUFFIXES[named]}`;
        refuse(`it is ${found} data and ${claim}`, `Give it a name that ends in ${SUFFIXES[found]}.`);
    }
    if (named === null || isCutOff(named, beginning))
        return named;
    if (beginning.length === 0) {
        refuse(`it is named ${SUFFIXES[named]} and is empty, which ${named} data never is`, 'Compress the original again, or leave it out of path.');
    }
    return refuse(`it is named ${SUFFIXES[named]} and does not begin as ${named} data does`, 'See what it is and give it a name that says so, or leave it out of path.');
}
function compressionBegun(bytes) {
    const begins = (magic) => bytes.subarray(0, magic.length).equals(magic);
    if (MAGICS.gzip.some(begins))
        return 'gzip';
    return MAGICS.zstd.some(begins) ? 'zstd' : null;
}
/** Whether it ends within its first bytes: what inflates it tells that in its own words. */
function isCutOff(compression, bytes) {
    return (bytes.length > 0 && MAGICS[compression].some((magic) => magic.subarray(0, bytes.length).equals(bytes)));
}
function refuse(message, remedy) {
    throw new _read_pieces_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableFileError */ .o2(message, { remedy });
}


/***/ }),

/***/ 76799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SQ: () => (/* binding */ describeFileError),
/* harmony export */   VI: () => (/* binding */ regularFile),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** File system errors in words, and looks at files that raise none. */

const REASONS = {
    ENOENT: 'there is no such file',
    EACCES: 'permission is denied',
    EPERM: 'the operation is not permitted',
    EISDIR: 'it is a directory',
    ENOTDIR: 'a part of its path is not a directory',
    ELOOP: 'its symbolic links go round in a circle',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
    EIO: 'the disk reported an input/output error',
    ENOSPC: 'the disk is full',
    EROFS: 'the file system is read-only',
    ENXIO: 'it is not a regular file',
    EEXIST: 'a file of that name is in the way',
    ERR_INVALID_ARG_VALUE: 'its name holds a NUL, which no file name can',
};
/** The reason of a failed file operation as the end of a sentence, with the system's code behind it. */
function describeFileError(error) {
    const code = error?.code;
    if (typeof code !== 'string')
        return error instanceof Error ? error.message : String(error);
    const reason = REASONS[code];
    return reason === undefined ? code : `${reason} (${code})`;
}
/** What is at a path: its stats, null when there is nothing, or why nobody can tell, as the end of a sentence. */
function lookAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch (error) {
        return error.code === 'ENOENT' ? null : describeFileError(error);
    }
}
/** The stats of a regular file, else null. */
function regularFile(path) {
    const found = lookAt(path);
    return found !== null && typeof found !== 'string' && found.isFile() ? found : null;
}


/***/ }),

/***/ 20027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   OI: () => (/* binding */ isSameContent),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   i9: () => (/* binding */ isSameInode),
/* harmony export */   s8: () => (/* binding */ identityAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/** Tells whether a file is still the one that was looked at, and whether anybody wrote to it since. */

/** Of an open file, by its descriptor. */
function identityOf(fd) {
    return fromStats((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd, { bigint: true }));
}
/** Of the file that a path leads to now. @throws the system's error when there is none. */
function identityAt(path) {
    return fromStats((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true }));
}
function fromStats({ dev, ino, size, mtimeNs }) {
    return { device: dev, inode: ino, size, modified: mtimeNs };
}
/** Whether size and time of change, to the nanosecond, are the same. */
function isSameContent(a, b) {
    return a.size === b.size && a.modified === b.modified;
}
/** Whether both are one file, under whatever names. */
function isSameInode(a, b) {
    return a.device === b.device && a.inode === b.inode;
}
/** Whether both are one file with the same content. */
function isSameFile(a, b) {
    return isSameInode(a, b) && isSameContent(a, b);
}


/***/ }),

/***/ 4056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Findings)
/* harmony export */ });
/* harmony import */ var _anomaly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12449);
/** The findings of one scan: a list that is capped and counts that never are. */

/** Errors have first claim on the places of the list: a flood of warnings cannot hide the first of them. */
class Findings {
    #options;
    #errors = [];
    #warnings = [];
    #byType = new Map();
    #byRule = new Map();
    #errorCount = 0;
    #warningCount = 0;
    #papyraCount = 0;
    constructor(options) {
        this.#options = options;
    }
    /** Adds a finding; `type` is Papyra's, null for a rule that Papyra does not have. */
    add(rule, type, details) {
        const severity = (0,_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(rule, this.#options.severities);
        if (severity === 'ignore')
            return;
        const { papyra } = _anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule];
        const order = this.#errorCount + this.#warningCount;
        if (severity === 'error')
            this.#errorCount++;
        else
            this.#warningCount++;
        if (papyra)
            this.#papyraCount++;
        increment(this.#byRule, rule);
        if (type !== null)
            increment(this.#byType, type);
        const list = severity === 'error' ? this.#errors : this.#warnings;
        if (list.length < this.#options.maxAnomalies) {
            list.push({ order, anomaly: { type, rule, severity, papyra, ...details() } });
        }
    }
    /** In the order in which they were added, with what was left out said and counted. */
    result() {
        const total = this.#errorCount + this.#warningCount;
        const warnings = this.#warnings.slice(0, this.#options.maxAnomalies - this.#errors.length);
        const listed = [...this.#errors, ...warnings].sort((a, b) => a.order - b.order);
        return {
            anomalies: listed.map(({ anomaly }) => anomaly),
            truncated: listed.length < total,
            counts: {
                total,
                errors: this.#errorCount,
                warnings: this.#warningCount,
                papyra: this.#papyraCount,
                by_type: Object.fromEntries(this.#byType),
                by_rule: Object.fromEntries(this.#byRule),
            },
        };
    }
}
function increment(counts, key) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
}


/***/ }),

/***/ 8287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
/** Counts as people read them. By hand: `toLocaleString` loads the tables of all languages, 15 ms and 10 MB. */
/** A number of things, with thousands separators: `1,234,567`. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}


/***/ }),

/***/ 64077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy),
/* harmony export */   A0: () => (/* binding */ withinTimeLimit),
/* harmony export */   Vm: () => (/* binding */ takeTurn),
/* harmony export */   _n: () => (/* binding */ Interruption),
/* harmony export */   nS: () => (/* binding */ interruptionOf)
/* harmony export */ });
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72426);
/** Why a run ends before it has seen everything, and how it gets to know. */

/** The only reason a run's signal is ever aborted with. The message is for people: "stopped by SIGINT". */
class Interruption extends Error {
    name = 'Interruption';
    /** What ended the run: a signal of the system, or the setting. */
    by;
    constructor(by, message) {
        super(message);
        this.by = by;
    }
}
/** A person, or the machine the run is on, wants it to end. */
function stoppedBy(signal) {
    return new Interruption(signal, `stopped by ${signal}`);
}
/** What ended a run, null when nothing did. */
function interruptionOf(signal) {
    return signal.aborted ? signal.reason : null;
}
/** Runs `use` with a signal that is aborted with `signal`, or when the time is over. */
async function withinTimeLimit(limitSeconds, signal, use) {
    if (limitSeconds === 'off')
        return use(signal);
    const controller = new AbortController();
    const pass = () => controller.abort(signal.reason);
    if (signal.aborted)
        pass();
    signal.addEventListener('abort', pass);
    const timer = setTimeout(() => {
        controller.abort(new Interruption('time-limit', `the time limit of ${limitSeconds} s is over`));
    }, limitSeconds * 1_000);
    try {
        return await use(controller.signal);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', pass);
    }
}
/** Signals and timers wait no longer than this, but for a piece that is being scanned. */
const TURN_MS = 50;
let latestTurn = 0;
/** Gives signals and timers their turn if it is due. Cheap: for loops over files, which may be small and many. */
async function takeTurn() {
    if ((0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clockMs */ .L)() - latestTurn < TURN_MS)
        return;
    await new Promise(setImmediate);
    latestTurn = (0,_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .clockMs */ .L)();
}


/***/ }),

/***/ 86452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ MAX_DIAGNOSED_BYTES),
/* harmony export */   Pm: () => (/* binding */ diagnoseUnseenLine),
/* harmony export */   fX: () => (/* binding */ diagnoseUnterminatedLine),
/* harmony export */   o0: () => (/* binding */ columnAt),
/* harmony export */   q1: () => (/* binding */ diagnoseBadLine)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _anomaly_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12449);
/* harmony import */ var _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40551);
/* harmony import */ var _search_budget_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37522);
/** What is wrong with a line that Papyra refuses: slow and clear, for the few lines that need it. */




/** A longer line is judged by its first error alone: its bytes are not held in memory. */
const MAX_DIAGNOSED_BYTES = 8 << 20;
/** Names the damage of a line that has a line end. */
function diagnoseBadLine(line) {
    return (invalidUtf8(line, false) ??
        blankLine(line) ??
        byteOrderMark(line) ??
        nulHole(line) ??
        tooDeep(line) ??
        gluedRecords(line) ?? { rule: 'invalid-json', at: line.errorAt, message: _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_ERRORS */ .H_[line.error] });
}
/** Names the damage of the last line of a file that has no line end. */
function diagnoseUnterminatedLine(line) {
    return (invalidUtf8(line, true) ??
        nulHole(line) ??
        gluedRecords(line) ?? {
        rule: 'torn-tail',
        at: line.bytes.length,
        message: _anomaly_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0['torn-tail'].meaning,
    });
}
/** Names the damage of a line that is too long to be held, by the first error alone. */
function diagnoseUnseenLine(error, isCut) {
    const message = _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_ERRORS */ .H_[error];
    if (error === 'utf8')
        return { rule: 'invalid-utf8', message };
    if (isCut)
        return { rule: 'torn-tail', message: _anomaly_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0['torn-tail'].meaning };
    return { rule: error === 'depth' ? 'too-deep' : 'invalid-json', message };
}
/** Column of a byte offset: characters before it, from 1, as Python counts them. */
function columnAt(bytes, at) {
    const end = Math.min(at, bytes.length);
    let characters = 0;
    for (let i = 0; i < end; i++) {
        if ((bytes[i] & 0xc0) !== 0x80)
            characters++;
    }
    return characters + 1;
}
/** `cutOff`: the line may end within a character, since it was cut there. */
function invalidUtf8({ bytes }, cutOff) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return null;
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at];
        const length = byte < 0x80 ? 1 : (0,_line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Length */ .wI)(bytes, at, bytes.length);
        if (length < 0)
            break;
        at += length;
    }
    if (cutOff && (0,_line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8Length */ .wI)(bytes, at, bytes.length) === _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .NEED_MORE */ .Jt)
        return null;
    const value = bytes[at].toString(16).padStart(2, '0');
    return {
        rule: 'invalid-utf8',
        at,
        message: `byte 0x${value} is not UTF-8`,
    };
}
function blankLine({ error }) {
    return error === 'blank' ? { rule: 'blank-line', at: 0, message: _anomaly_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0['blank-line'].meaning } : null;
}
function byteOrderMark({ bytes }) {
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
        return null;
    return { rule: 'bom', at: 0, message: _anomaly_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y0.bom.meaning };
}
function nulHole({ bytes }) {
    const at = bytes.indexOf(0);
    if (at < 0)
        return null;
    let end = at;
    while (bytes[end] === 0)
        end++;
    const run = end - at === 1 ? 'a NUL byte' : `${end - at} NUL bytes in a row`;
    return { rule: 'nul-hole', at, message: run };
}
function tooDeep({ error, errorAt }) {
    return error === 'depth' ? { rule: 'too-deep', at: errorAt, message: _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_ERRORS */ .H_.depth } : null;
}
function gluedRecords(line) {
    const at = intactSuffix(line.bytes);
    if (at === null)
        return null;
    return {
        rule: 'glued-records',
        at,
        message: 'the intact record starts here',
    };
}
/**
 * Offset of the longest suffix of a broken line that is a JSON object with at least one key, or null. A record
 * that was torn by a crash and followed by the next append looks like that. Braces inside strings do no harm:
 * what follows them is no object up to the end of the line.
 */
function intactSuffix(bytes) {
    let budget = (0,_search_budget_js__WEBPACK_IMPORTED_MODULE_3__/* .searchBudget */ .o)(bytes);
    for (let at = bytes.indexOf(0x7b, 1); at >= 0 && budget > 0; at = bytes.indexOf(0x7b, at + 1)) {
        if (bytes[at + 1] !== 0x22)
            continue;
        suffixScanner.push(bytes, at, bytes.length, 0, true);
        if (suffix.isObject)
            return at;
        budget -= suffix.errorAt - at + 1;
    }
    return null;
}
/** What the scan of the last suffix, which has no line end, came to. */
const suffix = { isObject: false, errorAt: 0 };
/** One for all suffixes: a million broken lines would otherwise make a million of them. */
const suffixScanner = new _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LineScanner */ .V5({
    badLine() { },
    oddLine() { },
    unterminatedLine(_span, error, errorAt, isObject) {
        suffix.isObject = error === null && isObject;
        suffix.errorAt = errorAt;
    },
}, null, true);


/***/ }),

/***/ 40551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ IN_OBJECT),
/* harmony export */   Cc: () => (/* binding */ IN_ARRAY),
/* harmony export */   DA: () => (/* binding */ MAX_TOKEN_BYTES),
/* harmony export */   H_: () => (/* binding */ LINE_ERRORS),
/* harmony export */   Jt: () => (/* binding */ NEED_MORE),
/* harmony export */   Uy: () => (/* binding */ LINE_STATES),
/* harmony export */   V5: () => (/* binding */ LineScanner),
/* harmony export */   wI: () => (/* binding */ utf8Length)
/* harmony export */ });
/* unused harmony exports MAX_DEPTH, MAX_INTEGER_DIGITS */
/* harmony import */ var _format_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/* harmony import */ var _record_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15977);
/* harmony import */ var _record_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63977);
/**
 * The byte automaton: decides for each line of an NDJSON stream whether Python's `json.loads` takes it, and
 * reads the facts of the record on the way. It sees the stream in pieces, keeps nothing of what it has passed
 * but a few counters, and so needs the same memory for any file and any line.
 *
 * Rules, from CPython's `json` (C scanner) and text files with universal newlines:
 * - `\n`, `\r` and `\r\n` end a line, inside strings too; whitespace is space and tab besides;
 * - `NaN`, `Infinity` and `-Infinity` are numbers; an integer has at most 4,300 digits;
 * - strings hold no byte under 0x20 and only the escapes of JSON; lone surrogate escapes are fine;
 * - the stream is UTF-8 without overlong forms and surrogates.
 */



/**
 * Deepest nesting that Papyra's own scan reads, measured with CPython 3.11 (its limit is the interpreter's
 * recursion limit of 1,000 less the frames already in use).
 */
const MAX_DEPTH = 984;
/** CPython's `sys.int_info.default_max_str_digits`. */
const MAX_INTEGER_DIGITS = 4_300;
/**
 * A key, a number or a captured value that is longer cannot be held: keys and values are then taken as unknown,
 * a number as an error. The caller's buffer has to be larger than this.
 */
const MAX_TOKEN_BYTES = 1 << 20;
/** Keys of one record remembered in the search for duplicates, besides the known ones; longer ones are not. */
const MAX_OTHER_KEYS = 4_096;
const MAX_OTHER_KEY_BYTES = 256;
const LINE_ERRORS = {
    blank: 'the line is empty',
    value: 'expected a value',
    key: 'expected a key in double quotes',
    colon: "expected ':' after the key",
    comma: "expected ',' or the closing bracket",
    extra: 'more text follows after the end of the value',
    control: 'a control character stands in a string; JSON needs it escaped',
    escape: 'a backslash starts no escape that JSON knows',
    utf8: 'a byte is not UTF-8',
    integer: `an integer has more than ${(0,_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(MAX_INTEGER_DIGITS)} digits, the most Python reads`,
    number: 'a number is longer than 1 MiB',
    depth: `nested deeper than ${MAX_DEPTH} levels`,
    incomplete: 'the line ends before its value does',
};
// States of the line under way. At `VALUE` and above a value is due.
const AFTER_VALUE = 0;
const FIRST_KEY = 1;
const KEY = 2;
const COLON = 3;
const IN_STRING = 4;
const BAD = 5;
const VALUE = 6;
const FIRST_ELEMENT = 7;
const LINE_START = 8;
/** The states behind an operator. */
const LINE_STATES = { LINE_START, AFTER_VALUE, FIRST_KEY, KEY, VALUE, FIRST_ELEMENT };
const IN_OBJECT = 1;
const IN_ARRAY = 2;
/** 1 for the bytes that a string holds as they are and that need no look: ASCII but controls, `"` and `\`. */
const PLAIN = new Uint8Array(256).fill(1, 0x20, 0x80);
PLAIN[0x22] = 0;
PLAIN[0x5c] = 0;
const ESCAPES = new Uint8Array(256);
for (const letter of Buffer.from('"\\/bfnrt'))
    ESCAPES[letter] = 1;
const HEX_DIGITS = new Uint8Array(256);
for (const digit of Buffer.from('0123456789abcdefABCDEF'))
    HEX_DIGITS[digit] = 1;
const INFINITY = Buffer.from('Infinity');
/** Words that are values, by their first byte. */
const WORDS = new Map([
    [0x74, { bytes: Buffer.from('true'), type: _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .BOOLEAN */ .Jx }],
    [0x66, { bytes: Buffer.from('false'), type: _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .BOOLEAN */ .Jx }],
    [0x6e, { bytes: Buffer.from('null'), type: _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NULL */ .Cq }],
    [0x4e, { bytes: Buffer.from('NaN'), type: _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NON_FINITE */ .K$ }],
    [0x49, { bytes: INFINITY, type: _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NON_FINITE */ .K$ }],
]);
/** Results of the token readers, besides the offset behind the token; `#stop` then says where. */
const NEED_MORE = -1;
const WRONG = -2;
/** Scans a stream: `push` its pieces in order, the last one as `final`; then it is ready for the next stream. */
class LineScanner {
    buffer = null;
    #observer;
    #facts;
    #stopsAtError;
    /** How many lines to read before a pause; below 0 for none. */
    #untilPause = -1;
    // The line under way.
    #state = LINE_START;
    #depth = 0;
    #stack = new Uint8Array(MAX_DEPTH + 1);
    #line = 1;
    #lineStart = 0;
    #error = 'incomplete';
    #errorAt = 0;
    #skipLineFeed = false;
    #isObject = false;
    // The string under way.
    #inKey = false;
    // The token just read.
    #stop = 0;
    #tokenError = 'value';
    #tokenType = 0;
    #hasEscape = false;
    // The record under way.
    #field = _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELD */ .LT;
    #seen = 0;
    #wrongType = 0;
    #payloadIsObject = true;
    #duplicateKey = false;
    #nonFinite = false;
    #elements = 0;
    #otherKeys = new Set();
    /**
     * `facts` null: only whether the lines are good. `stopsAtError`: a stream of one line, of which nothing is looked
     * at behind its first error.
     */
    constructor(observer, facts, stopsAtError = false) {
        this.#observer = observer;
        this.#facts = facts;
        this.#stopsAtError = stopsAtError;
    }
    /**
     * Reads `buffer[from, to)`, where `buffer[0]` is at offset `base` of the stream, and returns the offset up to
     * which it is done. The caller passes the rest again with more behind it; with `final` nothing follows. It may be done
     * early where `pauseAfter` asked for that.
     *
     * One long loop on purpose: every byte outside a string passes through it, and its state has to stay in
     * registers.
     */
    push(buffer, from, to, base, final) {
        const stack = this.#stack;
        let pos = from;
        let state = this.#state;
        let depth = this.#depth;
        if (this.#skipLineFeed && pos < to) {
            if (buffer[pos] === 0x0a)
                pos++;
            this.#lineStart = base + pos;
            this.#skipLineFeed = false;
            if (this.#untilPause === 0 && pos < to)
                return pos;
        }
        while (pos < to) {
            const byte = buffer[pos];
            if (state === IN_STRING) {
                // Only a string that began in an earlier piece, or is too long to hold, comes here.
                const end = this.#readString(buffer, pos, to);
                if (end >= 0) {
                    state = this.#inKey ? COLON : AFTER_VALUE;
                    pos = end;
                }
                else if (end === WRONG) {
                    this.#fail(base + this.#stop);
                    state = BAD;
                    pos = this.#stop;
                }
                else {
                    pos = final ? to : this.#stop;
                    break;
                }
            }
            else if (state === BAD) {
                pos = this.#stopsAtError ? to : endOfLine(buffer, pos, to);
                if (pos < to) {
                    pos = this.#endLine(buffer, pos, to, base, state, depth);
                    state = LINE_START;
                    depth = 0;
                    if (this.#untilPause === 0)
                        break;
                }
            }
            else if (byte === 0x20 || byte === 0x09) {
                pos++;
            }
            else if (byte === 0x0a || byte === 0x0d) {
                pos = this.#endLine(buffer, pos, to, base, state, depth);
                state = LINE_START;
                depth = 0;
                if (this.#untilPause === 0)
                    break;
            }
            else if (byte === 0x22 && state !== AFTER_VALUE && state !== COLON) {
                const isKey = state < VALUE;
                this.#hasEscape = false;
                const end = this.#readString(buffer, pos + 1, to);
                if (end >= 0) {
                    if (isKey) {
                        if (depth === 1)
                            this.#takeKey(buffer, pos + 1, end - 1);
                        // The colon and the space behind it nearly always follow; the states take what does not.
                        state = COLON;
                        pos = end;
                        if (pos + 1 < to && buffer[pos] === 0x3a) {
                            state = VALUE;
                            pos += buffer[pos + 1] === 0x20 ? 2 : 1;
                        }
                    }
                    else {
                        if (depth === 1)
                            this.#takeString(buffer, pos + 1, end - 1);
                        else if (depth === 0)
                            this.#isObject = false;
                        state = AFTER_VALUE;
                        pos = end;
                    }
                }
                else if (end === WRONG) {
                    this.#fail(base + this.#stop);
                    state = BAD;
                    pos = this.#stop;
                }
                else {
                    const isCaptured = depth === 1 && (isKey || this.#field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .KIND_FIELD */ .Oq || this.#field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_TYPE_FIELD */ .b2);
                    if (isCaptured && !final && to - pos <= MAX_TOKEN_BYTES)
                        break;
                    this.#enterString(isKey, depth);
                    state = IN_STRING;
                    pos = final ? to : this.#stop;
                    break;
                }
            }
            else if (state >= VALUE) {
                if (byte === 0x7b || byte === 0x5b) {
                    if (depth === MAX_DEPTH) {
                        this.#tokenError = 'depth';
                        this.#fail(base + pos);
                        state = BAD;
                    }
                    else {
                        if (depth === 0)
                            this.#isObject = byte === 0x7b;
                        else if (depth === 1)
                            this.#takeContainer(byte === 0x7b ? _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .OBJECT */ .qv : _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .ARRAY */ .sO);
                        depth++;
                        stack[depth] = byte === 0x7b ? IN_OBJECT : IN_ARRAY;
                        state = byte === 0x7b ? FIRST_KEY : FIRST_ELEMENT;
                        pos++;
                    }
                }
                else if (byte === 0x5d && state === FIRST_ELEMENT) {
                    depth--;
                    if (depth === 1)
                        this.#takeList(0);
                    state = AFTER_VALUE;
                    pos++;
                }
                else {
                    const end = this.#readScalar(buffer, pos, to, final);
                    if (end >= 0) {
                        if (depth === 1)
                            this.#takeScalar(buffer, pos, end);
                        else if (depth === 0)
                            this.#isObject = false;
                        state = AFTER_VALUE;
                        pos = end;
                    }
                    else if (end === WRONG) {
                        this.#fail(base + this.#stop);
                        state = BAD;
                        // From the start of the token: its bytes have not been looked at for a line end.
                    }
                    else {
                        if (final)
                            pos = to;
                        break;
                    }
                }
            }
            else if (state === AFTER_VALUE) {
                if (byte === 0x2c && depth > 0) {
                    if (depth === 2)
                        this.#elements++;
                    state = stack[depth] === IN_OBJECT ? KEY : VALUE;
                    pos++;
                    if (pos < to && buffer[pos] === 0x20)
                        pos++;
                }
                else if (depth > 0 && byte === (stack[depth] === IN_OBJECT ? 0x7d : 0x5d)) {
                    depth--;
                    if (depth === 1 && byte === 0x5d)
                        this.#takeList(this.#elements + 1);
                    pos++;
                }
                else {
                    this.#tokenError = depth === 0 ? 'extra' : 'comma';
                    this.#fail(base + pos);
                    state = BAD;
                }
            }
            else if (state === COLON && byte === 0x3a) {
                state = VALUE;
                pos++;
            }
            else if (state === FIRST_KEY && byte === 0x7d) {
                depth--;
                state = AFTER_VALUE;
                pos++;
            }
            else {
                this.#tokenError = state === COLON ? 'colon' : 'key';
                this.#fail(base + pos);
                state = BAD;
            }
        }
        this.#state = state;
        this.#depth = depth;
        if (final && pos === to) {
            this.#endStream(buffer, to, base, state, depth);
            this.#reset();
        }
        return pos;
    }
    close() { }
    #fail(at) {
        this.#error = this.#tokenError;
        this.#errorAt = at;
    }
    /** The string goes on in the next piece: what it says is not needed, or too long to hold. */
    #enterString(isKey, depth) {
        this.#inKey = isKey;
        if (depth === 1) {
            if (isKey)
                this.#field = _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELD */ .LT;
            else
                this.#noteType(_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An);
        }
        else if (depth === 0)
            this.#isObject = false;
    }
    /** Reads on from within a string: the offset behind its closing quote, `NEED_MORE` or `WRONG`. */
    #readString(buffer, from, to) {
        let at = from;
        for (;;) {
            while (at < to && PLAIN[buffer[at]] === 1)
                at++;
            if (at === to) {
                this.#stop = at;
                return NEED_MORE;
            }
            const byte = buffer[at];
            if (byte === 0x22)
                return at + 1;
            let length;
            if (byte === 0x5c) {
                this.#hasEscape = true;
                length = escapeLength(buffer, at, to);
                this.#tokenError = 'escape';
            }
            else if (byte >= 0x80) {
                length = utf8Length(buffer, at, to);
                this.#tokenError = 'utf8';
            }
            else {
                length = WRONG;
                this.#tokenError = byte === 0x0a || byte === 0x0d ? 'incomplete' : 'control';
            }
            if (length < 0) {
                this.#stop = at;
                return length;
            }
            at += length;
        }
    }
    /** Reads a number or a word: the offset behind it, `NEED_MORE` or `WRONG`; sets `#tokenType`. */
    #readScalar(buffer, from, to, final) {
        const byte = buffer[from];
        this.#stop = from;
        this.#tokenError = 'value';
        if (byte === 0x2d || (byte >= 0x30 && byte <= 0x39))
            return this.#readNumber(buffer, from, to, final);
        const word = WORDS.get(byte);
        if (word === undefined)
            return WRONG;
        this.#tokenType = word.type;
        if (word.type === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NON_FINITE */ .K$)
            this.#nonFinite = true;
        return this.#readWord(buffer, from, to, word.bytes);
    }
    #readWord(buffer, from, to, word) {
        for (let i = 0; i < word.length; i++) {
            if (from + i === to)
                return NEED_MORE;
            if (buffer[from + i] !== word[i])
                return WRONG;
        }
        return from + word.length;
    }
    #readNumber(buffer, from, to, final) {
        let at = from;
        if (buffer[at] === 0x2d)
            at++;
        if (at === to)
            return NEED_MORE;
        const first = buffer[at];
        if (first === 0x49 && at > from) {
            this.#tokenType = _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NON_FINITE */ .K$;
            this.#nonFinite = true;
            return this.#readWord(buffer, at, to, INFINITY);
        }
        const integerStart = at;
        if (first === 0x30)
            at++;
        else
            at = endOfDigits(buffer, at, to);
        const integerDigits = at - integerStart;
        if (integerDigits === 0)
            return WRONG;
        let type = _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGER */ .vh;
        let hasExponent = false;
        if (at < to && buffer[at] === 0x2e) {
            const digits = at + 1;
            at = endOfDigits(buffer, digits, to);
            if (at === digits)
                return this.#lackOfDigits(at - from, at === to);
            type = _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOAT */ .zH;
        }
        if (at < to && (buffer[at] | 0x20) === 0x65) {
            let digits = at + 1;
            if (digits < to && (buffer[digits] === 0x2b || buffer[digits] === 0x2d))
                digits++;
            at = endOfDigits(buffer, digits, to);
            if (at === digits)
                return this.#lackOfDigits(at - from, at === to);
            type = _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOAT */ .zH;
            hasExponent = true;
        }
        if (at - from > MAX_TOKEN_BYTES)
            return this.#lackOfDigits(at - from, false);
        if (at === to && !final)
            return NEED_MORE;
        if (type === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGER */ .vh && integerDigits > MAX_INTEGER_DIGITS) {
            this.#tokenError = 'integer';
            return WRONG;
        }
        if (type === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOAT */ .zH &&
            (hasExponent || integerDigits > 300) &&
            !Number.isFinite(numberAt(buffer, from, at))) {
            type = _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NON_FINITE */ .K$;
            this.#nonFinite = true;
        }
        this.#tokenType = type;
        return at;
    }
    /** What lacks digits is wrong, or not there yet; one that is too long is that first, however it comes in pieces. */
    #lackOfDigits(length, mayFollow) {
        if (length <= MAX_TOKEN_BYTES)
            return mayFollow ? NEED_MORE : WRONG;
        this.#tokenError = 'number';
        return WRONG;
    }
    #noteType(type) {
        const field = this.#field;
        if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELD */ .LT)
            return;
        if ((_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ[field].allowed & type) === 0)
            this.#wrongType |= 1 << field;
        if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_FIELD */ .Ob)
            this.#payloadIsObject = type === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .OBJECT */ .qv;
    }
    #takeKey(buffer, start, end) {
        if (this.#facts === null)
            return;
        let field = (0,_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldAt */ .UK)(buffer, start, end);
        if (this.#hasEscape) {
            const key = Buffer.from((0,_record_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJsonString */ .Sg)(buffer, start, end));
            field = (0,_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldAt */ .UK)(key, 0, key.length);
        }
        this.#field = field;
        if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELD */ .LT)
            this.#takeOtherKey(buffer, start, end);
        else {
            const bit = 1 << field;
            if ((this.#seen & bit) !== 0)
                this.#takeAgain(field);
            this.#seen |= bit;
        }
    }
    /** Of a key that stands twice Python keeps the last value: what was taken of the first is forgotten. */
    #takeAgain(field) {
        this.#duplicateKey = true;
        this.#wrongType &= ~(1 << field);
        if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_FIELD */ .Ob)
            this.#payloadIsObject = true;
        this.#facts?.forget(field);
    }
    #takeOtherKey(buffer, start, end) {
        if (end - start > MAX_OTHER_KEY_BYTES)
            return;
        const keys = this.#otherKeys;
        const key = this.#hasEscape
            ? (0,_record_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJsonString */ .Sg)(buffer, start, end)
            : Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('utf8');
        if (keys.has(key))
            this.#duplicateKey = true;
        else if (keys.size < MAX_OTHER_KEYS)
            keys.add(key);
    }
    #takeString(buffer, start, end) {
        const field = this.#field;
        if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELD */ .LT)
            return;
        this.#noteType(_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .STRING */ .An);
        // As where it comes in pieces that cannot be held together.
        if (end - start + 2 > MAX_TOKEN_BYTES)
            return;
        if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .KIND_FIELD */ .Oq && this.#hasEscape) {
            const kind = Buffer.from((0,_record_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJsonString */ .Sg)(buffer, start, end));
            this.#facts?.kind(kind, 0, kind.length);
        }
        else if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .KIND_FIELD */ .Oq)
            this.#facts?.kind(buffer, start, end);
        else if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .EVENT_TYPE_FIELD */ .b2)
            this.#facts?.eventType(buffer, start, end);
    }
    #takeContainer(type) {
        this.#noteType(type);
        this.#elements = 0;
    }
    #takeList(length) {
        if (this.#field >= _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_GAUGE */ .lG)
            this.#facts?.gauge(this.#field, length);
    }
    #takeScalar(buffer, start, end) {
        const field = this.#field;
        if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELD */ .LT)
            return;
        const type = this.#tokenType;
        this.#noteType(type);
        if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .TIMESTAMP_FIELD */ .WK && (type === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOAT */ .zH || type === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGER */ .vh))
            this.#facts?.timestamp(buffer, start, end);
        else if (field >= _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_GAUGE */ .lG && type === _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .INTEGER */ .vh)
            this.#facts?.gauge(field, numberAt(buffer, start, end));
    }
    /** Ends the line whose line end is at `pos`; the offset at which the next one starts. */
    #endLine(buffer, pos, to, base, state, depth) {
        const span = { line: this.#line, start: this.#lineStart, end: base + pos, buffer, base };
        if (state === AFTER_VALUE && depth === 0)
            this.#endGoodLine(span);
        else {
            this.#facts?.dropRecord();
            if (state === BAD)
                this.#observer.badLine(span, this.#error, this.#errorAt);
            else if (state === LINE_START)
                this.#observer.badLine(span, 'blank', span.start);
            else
                this.#observer.badLine(span, 'incomplete', span.end);
        }
        this.#resetRecord();
        this.#line++;
        this.#untilPause--;
        let next = pos + 1;
        if (buffer[pos] === 0x0d) {
            if (next === to)
                this.#skipLineFeed = true;
            else if (buffer[next] === 0x0a)
                next++;
        }
        this.#lineStart = base + next;
        return next;
    }
    #endStream(buffer, to, base, state, depth) {
        const span = { line: this.#line, start: this.#lineStart, end: base + to, buffer, base };
        if (span.start >= span.end)
            return;
        if (state === AFTER_VALUE && depth === 0) {
            this.#endGoodLine(span);
            this.#observer.unterminatedLine(span, null, span.end, this.#isObject);
        }
        else {
            this.#facts?.dropRecord();
            if (state === BAD)
                this.#observer.unterminatedLine(span, this.#error, this.#errorAt, false);
            else
                this.#observer.unterminatedLine(span, 'incomplete', span.end, false);
        }
    }
    #endGoodLine(span) {
        const facts = this.#facts;
        if (facts === null)
            return;
        if (!this.#isObject) {
            facts.dropRecord();
            this.#observer.oddLine(span, { ...NOTHING_ODD, notObject: true, nonFinite: this.#nonFinite });
            return;
        }
        const record = facts.endRecord(this.#seen);
        this.#observer.goodRecord?.(span);
        let wrongType = record.kind === _record_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_KIND */ .xS ? 0 : this.#wrongType;
        if (record.kind === _record_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT */ .ll && !this.#payloadIsObject)
            wrongType |= 1 << _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_FIELD */ .Ob;
        if (record.kind === _record_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_KIND */ .xS ||
            record.missing !== 0 ||
            wrongType !== 0 ||
            this.#duplicateKey ||
            this.#nonFinite ||
            record.timeRegression) {
            this.#observer.oddLine(span, {
                notObject: false,
                unknownKind: record.kind === _record_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_KIND */ .xS,
                missing: record.missing,
                wrongType,
                duplicateKey: this.#duplicateKey,
                nonFinite: this.#nonFinite,
                timeRegression: record.timeRegression,
            });
        }
    }
    /** Lets `push` return once so many more lines have ended; -1 for not at all. */
    pauseAfter(lines) {
        this.#untilPause = lines;
    }
    /** Whether so many lines have ended, and what comes next is the start of another. */
    get isPaused() {
        return this.#untilPause === 0 && !this.#skipLineFeed;
    }
    /** Passes over lines that another has read; the next starts at that offset of the stream. */
    passOver(lines, lineStart) {
        this.#line += lines;
        this.#lineStart = lineStart;
    }
    /** Goes on within a line that another has begun to read; its record is in the facts already. */
    goOnWithin(line) {
        this.#state = line.state;
        this.#depth = line.stack.length;
        this.#stack.set(line.stack, 1);
        this.#isObject = true;
        this.#field = line.field;
        this.#seen = line.seen;
        this.#payloadIsObject = line.payloadIsObject;
        for (const key of line.otherKeys)
            this.#otherKeys.add(key);
    }
    #reset() {
        this.#state = LINE_START;
        this.#depth = 0;
        this.#line = 1;
        this.#lineStart = 0;
        this.#skipLineFeed = false;
        this.#resetRecord();
    }
    #resetRecord() {
        this.#field = _record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_FIELD */ .LT;
        this.#seen = 0;
        this.#wrongType = 0;
        this.#payloadIsObject = true;
        this.#duplicateKey = false;
        this.#nonFinite = false;
        if (this.#otherKeys.size > 0)
            this.#otherKeys.clear();
    }
}
const NOTHING_ODD = {
    notObject: false,
    unknownKind: false,
    missing: 0,
    wrongType: 0,
    duplicateKey: false,
    nonFinite: false,
    timeRegression: false,
};
function endOfLine(buffer, from, to) {
    let at = from;
    while (at < to && buffer[at] !== 0x0a && buffer[at] !== 0x0d)
        at++;
    return at;
}
function endOfDigits(buffer, from, to) {
    let at = from;
    while (at < to && buffer[at] >= 0x30 && buffer[at] <= 0x39)
        at++;
    return at;
}
function numberAt(buffer, start, end) {
    return Number(Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('latin1'));
}
/** Bytes of the escape whose backslash is at `at`; `NEED_MORE` while what is there may become one. */
function escapeLength(buffer, at, to) {
    if (at + 1 === to)
        return NEED_MORE;
    const letter = buffer[at + 1];
    if (ESCAPES[letter] === 1)
        return 2;
    if (letter !== 0x75)
        return WRONG;
    for (let i = at + 2; i < at + 6; i++) {
        if (i === to)
            return NEED_MORE;
        if (HEX_DIGITS[buffer[i]] === 0)
            return WRONG;
    }
    return 6;
}
/**
 * Bytes of the character that starts at `at` with a byte from 0x80; `NEED_MORE` while what is there may become
 * one. The ranges are those of the Unicode Standard, table 3-7.
 */
function utf8Length(buffer, at, to) {
    const lead = buffer[at];
    if (lead < 0xc2 || lead > 0xf4)
        return WRONG;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (at + 1 === to)
        return NEED_MORE;
    const second = buffer[at + 1];
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high)
        return WRONG;
    for (let i = at + 2; i < at + length; i++) {
        if (i === to)
            return NEED_MORE;
        if ((buffer[i] & 0xc0) !== 0x80)
            return WRONG;
    }
    return length;
}


/***/ }),

/***/ 16125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oddRules)
/* harmony export */ });
/* harmony import */ var _anomaly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12449);
/* harmony import */ var _record_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63977);
/** What is odd about a good record, as rules and words. */


/** The rules that a record breaks, in the order in which they are told. */
function oddRules(oddity) {
    const odd = [];
    const add = (rule, message = () => _anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].meaning) => odd.push({ rule, message });
    if (oddity.notObject)
        add('non-object');
    if (oddity.unknownKind)
        add('unknown-kind');
    if (oddity.missing !== 0) {
        add('missing-field', () => `the record lacks ${(0,_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNames */ .pi)(oddity.missing).join(', ')}`);
    }
    if (oddity.wrongType !== 0)
        add('wrong-type', () => describeWrongTypes(oddity.wrongType));
    if (oddity.duplicateKey)
        add('duplicate-key');
    if (oddity.nonFinite)
        add('non-finite-number');
    if (oddity.timeRegression)
        add('time-regression');
    return odd;
}
function describeWrongTypes(fields) {
    return (0,_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldNames */ .pi)(fields)
        .map((name) => {
        const allowed = name === 'payload'
            ? 'an object'
            : (0,_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .typeNames */ .DK)(_record_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .FIELDS */ .cJ.find((field) => field.name === name)?.allowed ?? 0);
        return `${name} is not ${allowed}`;
    })
        .join('; ');
}


/***/ }),

/***/ 17821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ openArtifact)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _compressed_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80759);
/* harmony import */ var _read_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68308);
/** Opens the files of an artifact, compressed ones too, as bytes to scan. */



/**
 * Opens a file; its name decides whether it is compressed.
 * @throws UnreadableFileError when it is no regular file, cannot be opened, or is not what its name says.
 */
async function openArtifact(path, options) {
    const fd = (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegularFile */ .ZU)(path);
    try {
        const compression = (0,_compressed_format_js__WEBPACK_IMPORTED_MODULE_1__/* .compressionOf */ .MB)(path, (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesAt */ .L1)(fd, 0, _compressed_format_js__WEBPACK_IMPORTED_MODULE_1__/* .MAGIC_BYTES */ .kP));
        if (compression === null) {
            return { fd, source: (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .fileSource */ .IO)(fd), isCompressed: false, close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd) };
        }
        // Loaded here: few artifacts are compressed, and the others need not wait for it.
        const { InflatedSource } = await __webpack_require__.e(/* import() */ 227).then(__webpack_require__.bind(__webpack_require__, 36227));
        const source = new InflatedSource(fd, compression, options);
        const close = () => {
            source.close();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        };
        return { fd, source, isCompressed: true, close };
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
        throw error;
    }
}


/***/ }),

/***/ 68308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IO: () => (/* binding */ fileSource),
/* harmony export */   L1: () => (/* binding */ bytesAt),
/* harmony export */   M: () => (/* binding */ lineBytes),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   ep: () => (/* binding */ pushPieces),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   jw: () => (/* binding */ BUFFER_BYTES),
/* harmony export */   o2: () => (/* binding */ UnreadableFileError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76799);
/* harmony import */ var _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40551);
/** Reads an artifact piece by piece through a line scanner, in the same memory for any artifact. */



/** Several of the scanner's longest tokens, so that a piece always makes progress. */
const BUFFER_BYTES = 4 * _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TOKEN_BYTES */ .DA;
/** Most that is read at once; what lies behind it in the buffer is touched for long lines only. */
const PIECE_BYTES = _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_TOKEN_BYTES */ .DA;
/** After so much, whoever else waits has a turn: signals, timers, messages. */
const TURN_BYTES = 8 << 20;
/** Most that is asked of the system at once: Node takes no more than 2 GiB. */
const MAX_READ_BYTES = 1 << 30;
/** Without `O_NONBLOCK` (absent on Windows) a FIFO would wait for a writer that may never come. */
const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/**
 * A file that cannot be read to its end; `message` is for people and names the reason, not the file: the end of a
 * sentence. `remedy` is what to do about it, a sentence; null where nothing but the usual helps.
 */
class UnreadableFileError extends Error {
    name = 'UnreadableFileError';
    remedy;
    constructor(message, options = {}) {
        super(message, options);
        this.remedy = options.remedy ?? null;
    }
}
/** A descriptor to read from. @throws UnreadableFileError when it is no regular file or cannot be opened. */
function openRegularFile(path) {
    let fd;
    try {
        fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, READ_WITHOUT_WAITING);
    }
    catch (error) {
        throw new UnreadableFileError((0,_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFileError */ .SQ)(error), { cause: error });
    }
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    if (stat.isFile())
        return fd;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    throw new UnreadableFileError(stat.isDirectory() ? 'it is a directory' : 'it is not a regular file');
}
/** The bytes of an open file, from its descriptor's position on. */
function fileSource(fd) {
    return {
        read: (buffer, offset, length) => readBytes(fd, buffer, offset, length, null),
        again: (start, length) => bytesAt(fd, start, length),
    };
}
/**
 * Pushes all bytes through the scanner and ends the stream. Returns how many there were.
 * @throws UnreadableFileError when it cannot be read to its end, and the signal's reason when that is aborted.
 */
async function pushPieces(source, scanner, { limit, onPiece, signal }) {
    const buffer = scanner.buffer ?? buffers.pop() ?? Buffer.allocUnsafeSlow(BUFFER_BYTES);
    try {
        let base = 0;
        let held = 0;
        let untilTurn = TURN_BYTES;
        for (;;) {
            signal.throwIfAborted();
            const wanted = Math.min(PIECE_BYTES, buffer.length - held, limit - base - held);
            const answer = source.read(buffer, held, wanted);
            const read = typeof answer === 'number' ? answer : await answer;
            onPiece(buffer.subarray(held, held + read));
            const end = held + read;
            const done = scanner.push(buffer, 0, end, base, read === 0);
            if (read === 0)
                return base + end;
            buffer.copyWithin(0, done, end);
            held = end - done;
            base += done;
            untilTurn -= read;
            if (untilTurn <= 0) {
                await new Promise(setImmediate);
                untilTurn = TURN_BYTES;
            }
        }
    }
    finally {
        if (scanner.buffer === null)
            buffers.push(buffer);
    }
}
/**
 * The bytes of a line the scanner tells of, asked for again where they have left the buffer, without a copy where not;
 * null when they are gone for good.
 * @throws UnreadableFileError when they cannot be read again.
 */
function lineBytes(source, { start, end, buffer, base }) {
    if (start >= base)
        return buffer.subarray(start - base, end - base);
    const bytes = source.again(start, end - start);
    if (bytes !== null && bytes.length < end - start) {
        throw new UnreadableFileError('it became shorter while it was read');
    }
    return bytes;
}
/** Bytes from an offset of a file on, less than `length` at its end. @throws UnreadableFileError */
function bytesAt(fd, start, length) {
    const bytes = allocate(length);
    let done = 0;
    while (done < length) {
        const read = readBytes(fd, bytes, done, Math.min(length - done, MAX_READ_BYTES), start + done);
        if (read === 0)
            break;
        done += read;
    }
    return bytes.subarray(0, done);
}
function allocate(length) {
    try {
        return Buffer.allocUnsafeSlow(length);
    }
    catch (error) {
        throw new UnreadableFileError(`a line of ${length} bytes does not fit into memory`, { cause: error });
    }
}
/** Reads from an offset of a file, from the descriptor's position on where that is null. @throws UnreadableFileError */
function readBytes(fd, buffer, offset, length, position) {
    if (length === 0)
        return 0;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, buffer, offset, length, position);
    }
    catch (error) {
        throw new UnreadableFileError((0,_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFileError */ .SQ)(error), { cause: error });
    }
}
/** Buffers that nobody is using: as many are made as readings were ever under way at once. */
const buffers = [];


/***/ }),

/***/ 15977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ decodeJsonString),
/* harmony export */   Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
/* harmony export */   ll: () => (/* binding */ EVENT),
/* harmony export */   tL: () => (/* binding */ RecordFacts),
/* harmony export */   xS: () => (/* binding */ NO_KIND)
/* harmony export */ });
/* unused harmony export TimestampText */
/* harmony import */ var _record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63977);
/** What the records of an artifact say, gathered as the scan goes; bounded, whatever the artifact holds. */

const UNKNOWN = -1;
/** `RecordVerdict.kind` of a record that is of none of the kinds, and of an event. */
const NO_KIND = UNKNOWN;
const EVENT = 0;
const AUDIT = 1;
const KIND_BYTES = _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.map((kind) => Buffer.from(kind));
const KNOWN_EVENT_BYTES = _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPES */ .Ru.map((name) => Buffer.from(name));
/** Distinct event types kept by name; more are counted together, so that hostile input cannot fill memory. */
const MAX_EVENT_TYPES = 1_000;
const MAX_EVENT_TYPE_BYTES = 200;
const OTHER_EVENT_TYPES = '(other)';
/** A timestamp longer than this is compared as a double and quoted cut short. */
const MAX_TIMESTAMP_BYTES = 64;
/** A timestamp as its source text: a double cannot hold 17 digits. */
class TimestampText {
    bytes = new Uint8Array(MAX_TIMESTAMP_BYTES);
    length = 0;
    /** Bytes before the point; 0 when the text has an exponent or a sign or was cut, so must be read as a double. */
    integerLength = 0;
    set(buffer, start, end) {
        const length = Math.min(end - start, MAX_TIMESTAMP_BYTES);
        let integerLength = length;
        let plain = length === end - start;
        for (let i = 0; i < length; i++) {
            const byte = buffer[start + i];
            this.bytes[i] = byte;
            if (byte === 0x2e)
                integerLength = i;
            else if (byte < 0x30 || byte > 0x39)
                plain = false;
        }
        this.length = length;
        this.integerLength = plain ? integerLength : 0;
    }
    isBefore(other) {
        if (this.integerLength === 0 || this.integerLength !== other.integerLength) {
            return Number(this.text()) < Number(other.text());
        }
        const shared = Math.min(this.length, other.length);
        for (let i = 0; i < shared; i++) {
            const difference = this.bytes[i] - other.bytes[i];
            if (difference !== 0)
                return difference < 0;
        }
        // "1.5" is no less than "1.50".
        return other.bytes.subarray(shared, other.length).some((byte) => byte > 0x30);
    }
    text() {
        return Buffer.from(this.bytes.buffer, 0, this.length).toString('latin1');
    }
}
/**
 * Takes the values of one record at a time (`kind`, `eventType`, `timestamp`, `gauge`), then `endRecord` or
 * `dropRecord`. One instance sees all files of an artifact, oldest first, so that time runs across them.
 */
class RecordFacts {
    counts = { total: 0, other: 0, event: 0, audit: 0, dead_letter: 0 };
    firstTimestamp = null;
    verdict = {
        kind: NO_KIND,
        missing: 0,
        hasTimestamp: false,
        timeRegression: false,
    };
    #knownEvents = new Float64Array(_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPES */ .Ru.length);
    #otherEvents = new Map();
    #kind = UNKNOWN;
    #knownEvent = UNKNOWN;
    #otherEvent = null;
    #timestamp = new TimestampText();
    #previousTimestamp = new TimestampText();
    #hasTimestamp = false;
    #gauges = new Float64Array(_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length).fill(Number.NaN);
    #hasGauges = false;
    #latestAudit = null;
    #newestFirst;
    /** `newestFirst`: the records of a stream come last to first; its first timestamp is then the last one to come. */
    constructor(newestFirst = false) {
        this.#newestFirst = newestFirst;
    }
    /** What follows is of another stream, with a time of its own. */
    startStream() {
        this.firstTimestamp = null;
    }
    kind(buffer, start, end) {
        this.#kind = indexOfWord(KIND_BYTES, buffer, start, end);
    }
    eventType(buffer, start, end) {
        this.#knownEvent = indexOfWord(KNOWN_EVENT_BYTES, buffer, start, end);
        if (this.#knownEvent !== UNKNOWN)
            this.#otherEvent = null;
        else {
            // It may be a known one all the same, written with escapes.
            const name = decodeEventType(buffer, start, end);
            this.#knownEvent = indexOfEvent(name);
            this.#otherEvent = this.#knownEvent === UNKNOWN ? name : null;
        }
    }
    /** The timestamp of the record before; it changes with the next one. Null when there was none. */
    get previousTimestamp() {
        return this.firstTimestamp === null ? null : this.#previousTimestamp;
    }
    /** Whether a record with this timestamp would not go back in time. */
    isFollowedBy(timestamp) {
        this.#timestamp.set(timestamp, 0, timestamp.length);
        return this.firstTimestamp === null || !this.#timestamp.isBefore(this.#previousTimestamp);
    }
    /** Counts records that follow those before in time. The gauges of the last audit among them come by `takeAudit`. */
    addRun({ kinds, events, firstTimestamp, lastTimestamp }) {
        _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW.forEach((kind, index) => {
            const records = kinds[index] ?? 0;
            this.counts[kind] += records;
            this.counts.total += records;
        });
        for (const [name, count] of events)
            this.#countEvents(name, count);
        this.#timestamp.set(firstTimestamp, 0, firstTimestamp.length);
        this.firstTimestamp ??= this.#timestamp.text();
        this.#previousTimestamp.set(lastTimestamp, 0, lastTimestamp.length);
    }
    /** The gauges of an audit that `addRun` has counted are those of another's. */
    takeAudit(other) {
        if (other.#latestAudit !== null)
            this.#latestAudit = other.#latestAudit.slice();
    }
    /** Of a finite number only. */
    timestamp(buffer, start, end) {
        this.#timestamp.set(buffer, start, end);
        this.#hasTimestamp = true;
    }
    gauge(field, value) {
        this.#gauges[field] = value;
        this.#hasGauges = true;
    }
    /** Forgets what a field of the record under way said. */
    forget(field) {
        if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FIELD */ .Oq)
            this.#kind = UNKNOWN;
        else if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .TIMESTAMP_FIELD */ .WK)
            this.#hasTimestamp = false;
        else if (field >= _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_GAUGE */ .lG)
            this.#gauges[field] = Number.NaN;
        else if (field === _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPE_FIELD */ .b2) {
            this.#knownEvent = UNKNOWN;
            this.#otherEvent = null;
        }
    }
    /** A record is complete: counts it. `seen` has the bits of the fields it had. */
    endRecord(seen) {
        const { verdict } = this;
        const kind = this.#kind;
        this.counts.total++;
        verdict.kind = kind;
        verdict.missing = 0;
        if (kind === UNKNOWN)
            this.counts.other++;
        else {
            this.counts[_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .KINDS */ .GW[kind]]++;
            verdict.missing = _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .REQUIRED */ .mw[kind] & ~seen;
            if (kind === EVENT && (seen & (1 << _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPE_FIELD */ .b2)) !== 0)
                this.#countEvent();
            if (kind === AUDIT)
                this.#keepAudit();
        }
        verdict.hasTimestamp = this.#hasTimestamp;
        verdict.timeRegression = this.#hasTimestamp && this.#advanceTime();
        this.dropRecord();
        return verdict;
    }
    /** Forgets what was taken of a record that turned out to be none. */
    dropRecord() {
        this.#kind = UNKNOWN;
        this.#knownEvent = UNKNOWN;
        this.#otherEvent = null;
        this.#hasTimestamp = false;
        if (this.#hasGauges) {
            this.#gauges.fill(Number.NaN);
            this.#hasGauges = false;
        }
    }
    /** Counts by `event_type`, Papyra's own first; none of a kind is left out. */
    events() {
        const events = Object.create(null);
        _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPES */ .Ru.forEach((name, index) => {
            const count = this.#knownEvents[index];
            if (count > 0)
                events[name] = count;
        });
        // Sorted, since the order in which they were met is that of the threads.
        const others = [...this.#otherEvents].sort(([a], [b]) => (a < b ? -1 : 1));
        for (const [name, count] of others)
            events[name] = count;
        return events;
    }
    /** The gauges of the last audit record, lists as their length; null when there was none. */
    latestAudit() {
        if (this.#latestAudit === null)
            return null;
        const audit = {};
        for (let field = _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIRST_GAUGE */ .lG; field < _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length; field++) {
            const value = this.#latestAudit[field];
            if (!Number.isNaN(value))
                audit[_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ[field].name] = value;
        }
        return audit;
    }
    lastTimestamp() {
        return this.firstTimestamp === null ? null : this.#previousTimestamp.text();
    }
    #countEvent() {
        if (this.#knownEvent !== UNKNOWN)
            this.#countKnownEvents(this.#knownEvent, 1);
        else if (this.#otherEvent !== null)
            this.#countOtherEvents(this.#otherEvent, 1);
    }
    #countEvents(name, count) {
        const known = indexOfEvent(name);
        if (known === UNKNOWN)
            this.#countOtherEvents(name, count);
        else
            this.#countKnownEvents(known, count);
    }
    #countKnownEvents(index, count) {
        this.#knownEvents[index] = this.#knownEvents[index] + count;
    }
    #countOtherEvents(eventType, count) {
        const isNew = !this.#otherEvents.has(eventType);
        const name = isNew && this.#otherEvents.size >= MAX_EVENT_TYPES ? OTHER_EVENT_TYPES : eventType;
        this.#otherEvents.set(name, (this.#otherEvents.get(name) ?? 0) + count);
    }
    #keepAudit() {
        this.#latestAudit ??= new Float64Array(_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length);
        this.#latestAudit.set(this.#gauges);
    }
    #advanceTime() {
        const current = this.#timestamp;
        const isFirst = this.firstTimestamp === null;
        if (isFirst)
            this.firstTimestamp = current.text();
        const previous = this.#previousTimestamp;
        const regression = !isFirst && (this.#newestFirst ? previous.isBefore(current) : current.isBefore(previous));
        this.#timestamp = previous;
        this.#previousTimestamp = current;
        return regression;
    }
}
function indexOfEvent(name) {
    return _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPES */ .Ru.indexOf(name);
}
function indexOfWord(words, buffer, start, end) {
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word.length === end - start && (0,_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .equalBytes */ .ex)(buffer, start, word))
            return i;
    }
    return UNKNOWN;
}
/** A long one is cut before it is decoded: a slice of the text would keep all of it in memory. */
function decodeEventType(buffer, start, end) {
    if (end - start <= MAX_EVENT_TYPE_BYTES)
        return decodeJsonString(buffer, start, end);
    const cut = Buffer.from(buffer.buffer, buffer.byteOffset + start, MAX_EVENT_TYPE_BYTES).toString('utf8');
    return `${cut}…`;
}
/** The value of a valid JSON string whose content, without the quotes, is `buffer[start, end)`. */
function decodeJsonString(buffer, start, end) {
    const text = Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('utf8');
    return text.includes('\\') ? JSON.parse(`"${text}"`) : text;
}


/***/ }),

/***/ 63977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ STRING),
/* harmony export */   Cq: () => (/* binding */ NULL),
/* harmony export */   DK: () => (/* binding */ typeNames),
/* harmony export */   GW: () => (/* binding */ KINDS),
/* harmony export */   Jx: () => (/* binding */ BOOLEAN),
/* harmony export */   K$: () => (/* binding */ NON_FINITE),
/* harmony export */   LT: () => (/* binding */ NO_FIELD),
/* harmony export */   Ob: () => (/* binding */ PAYLOAD_FIELD),
/* harmony export */   Oq: () => (/* binding */ KIND_FIELD),
/* harmony export */   Ru: () => (/* binding */ EVENT_TYPES),
/* harmony export */   UK: () => (/* binding */ fieldAt),
/* harmony export */   WK: () => (/* binding */ TIMESTAMP_FIELD),
/* harmony export */   b2: () => (/* binding */ EVENT_TYPE_FIELD),
/* harmony export */   cJ: () => (/* binding */ FIELDS),
/* harmony export */   ex: () => (/* binding */ equalBytes),
/* harmony export */   lG: () => (/* binding */ FIRST_GAUGE),
/* harmony export */   mw: () => (/* binding */ REQUIRED),
/* harmony export */   pi: () => (/* binding */ fieldNames),
/* harmony export */   qv: () => (/* binding */ OBJECT),
/* harmony export */   sO: () => (/* binding */ ARRAY),
/* harmony export */   vh: () => (/* binding */ INTEGER),
/* harmony export */   zH: () => (/* binding */ FLOAT)
/* harmony export */ });
/** The fields Papyra writes into each kind of record (`papyra.persistence.models`), and what they may hold. */
const KINDS = ['event', 'audit', 'dead_letter'];
/** The lifecycle events Papyra knows (`papyra.events`). */
const EVENT_TYPES = ['ActorStarted', 'ActorRestarted', 'ActorStopped', 'ActorCrashed'];
/** JSON types as bits, so that "one of these" is one comparison. Numbers are split as Python splits them. */
const STRING = 1;
const INTEGER = 2;
const FLOAT = 4;
const OBJECT = 8;
const ARRAY = 16;
const BOOLEAN = 32;
const NULL = 64;
/** `NaN`, `Infinity`, `-Infinity`: Python's floats, reported as non-finite-number and not as a wrong type. */
const NON_FINITE = 128;
const ANY = 255;
const TYPE_NAMES = [
    [STRING, 'a string'],
    [INTEGER, 'an integer'],
    [FLOAT, 'a number'],
    [OBJECT, 'an object'],
    [ARRAY, 'a list'],
    [BOOLEAN, 'true or false'],
    [NULL, 'null'],
];
/** Index 0 stands for every key that Papyra does not write. */
const FIELDS = [
    { name: '', allowed: ANY },
    { name: 'kind', allowed: ANY },
    { name: 'system_id', allowed: STRING },
    { name: 'timestamp', allowed: INTEGER | FLOAT | NON_FINITE },
    { name: 'actor_address', allowed: OBJECT | STRING },
    { name: 'event_type', allowed: STRING },
    { name: 'payload', allowed: ANY },
    { name: 'target', allowed: OBJECT | STRING | NULL },
    { name: 'message_type', allowed: STRING },
    { name: 'total_actors', allowed: INTEGER },
    { name: 'alive_actors', allowed: INTEGER },
    { name: 'stopping_actors', allowed: INTEGER },
    { name: 'restarting_actors', allowed: INTEGER },
    { name: 'registry_size', allowed: INTEGER },
    { name: 'registry_orphans', allowed: ARRAY },
    { name: 'registry_dead', allowed: ARRAY },
    { name: 'dead_letters_count', allowed: INTEGER },
];
const NO_FIELD = 0;
const KIND_FIELD = 1;
const TIMESTAMP_FIELD = 3;
const EVENT_TYPE_FIELD = 5;
const PAYLOAD_FIELD = 6;
/** The gauges of an audit are the fields from here to the end of `FIELDS`. */
const FIRST_GAUGE = 9;
function bitsOf(...names) {
    return names.reduce((bits, name) => bits | (1 << FIELDS.findIndex((field) => field.name === name)), 0);
}
/** Fields each kind always has, as bits of their index; in the order of `KINDS`. */
const REQUIRED = [
    bitsOf('system_id', 'actor_address', 'event_type', 'payload', 'timestamp'),
    bitsOf('system_id', 'timestamp', ...FIELDS.slice(FIRST_GAUGE).map(({ name }) => name)),
    bitsOf('system_id', 'target', 'message_type', 'payload', 'timestamp'),
];
/** The names of the fields whose bits are set, in Papyra's order. */
function fieldNames(bits) {
    return FIELDS.filter((_, index) => index > 0 && (bits & (1 << index)) !== 0).map(({ name }) => name);
}
/** "a string or null": the types whose bits are set. */
function typeNames(bits) {
    const names = TYPE_NAMES.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name);
    const last = names.pop() ?? 'another type';
    return names.length > 0 ? `${names.join(', ')} or ${last}` : last;
}
/** Keys by their length: few share one, so a key is known after one or two comparisons. */
const BY_LENGTH = Array.from({ length: Math.max(...FIELDS.map(({ name }) => name.length)) + 1 }, (_, length) => FIELDS.flatMap(({ name }, index) => index > 0 && name.length === length ? [{ index, bytes: Buffer.from(name) }] : []));
/** Index in `FIELDS` of the key in `bytes[start, end)`, `NO_FIELD` for any other. */
function fieldAt(bytes, start, end) {
    const candidates = BY_LENGTH[end - start];
    if (candidates === undefined)
        return NO_FIELD;
    for (const candidate of candidates) {
        if (equalBytes(bytes, start, candidate.bytes))
            return candidate.index;
    }
    return NO_FIELD;
}
/** Whether `word` stands at `start`; the caller has checked the length. */
function equalBytes(bytes, start, word) {
    for (let i = word.length - 1; i >= 0; i--) {
        if (bytes[start + i] !== word[i])
            return false;
    }
    return true;
}


/***/ }),

/***/ 97734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ SCANNERS),
/* harmony export */   Y: () => (/* binding */ startThreads)
/* harmony export */ });
/** `plain` is the scanner in TypeScript alone; `auto` puts the SIMD kernel before it where this Node can run it. */
const SCANNERS = ['auto', 'plain'];
/** Below this, measured, starting a thread takes longer than it saves. */
const MIN_SHARED_BYTES = 48 << 20;
/**
 * Starts the threads that scan files ahead, in the order in which they will be taken in; null where that would save
 * nothing. To be closed.
 * @param wanted how many to keep busy, this one included; auto: as many as the machine has cores
 */
async function startThreads(files, scanner, wanted) {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    if (scanner === 'plain' || wanted === 1 || bytes < MIN_SHARED_BYTES)
        return null;
    // Loaded here: most artifacts are scanned before a thread has started.
    const { availableParallelism } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 48161, 19));
    const threads = wanted === 'auto' ? availableParallelism() : wanted;
    if (threads < 2)
        return null;
    const { ScanThreads: loaded } = await __webpack_require__.e(/* import() */ 821).then(__webpack_require__.bind(__webpack_require__, 43821));
    return loaded.start(files, { threads });
}


/***/ }),

/***/ 37522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ searchBudget)
/* harmony export */ });
const SEARCH_FACTOR = 8;
const MIN_SEARCH_BYTES = 1 << 16;
/** How many bytes a search within a broken line may look at: nested braces would make it quadratic otherwise. */
function searchBudget(line) {
    return Math.max(line.length * SEARCH_FACTOR, MIN_SEARCH_BYTES);
}


/***/ }),

/***/ 79546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ retentionChecks),
/* harmony export */   OD: () => (/* binding */ anomalyCheck),
/* harmony export */   Sr: () => (/* binding */ ERRORS),
/* harmony export */   Tu: () => (/* binding */ atMost)
/* harmony export */ });
/* harmony import */ var _report_final_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56802);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79054);
/* harmony import */ var _written_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1361);
/** The default policy of artifacts: no error anomalies, and nothing past retention. */



/** What the checks of artifacts count: findings of severity error. */
const ERRORS = 'doctor.errors';
/** Modes in which an anomaly that is there at the end fails. */
const STRICT_MODES = ['fail_on_anomaly', 'recover'];
/**
 * The check of an artifact: no error anomalies, after the recovery where there was one, unless its mode lets them pass.
 * One not read whole has no data. `compared`: the errors beside those of the baseline, null without one.
 */
function anomalyCheck(artifact, compared) {
    const { id, mode } = artifact;
    const { errors } = (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .finalScan */ .eb)(artifact).counts;
    const unread = (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnread */ .KJ)(artifact);
    const held = errors === 0 || !STRICT_MODES.includes(mode);
    const found = errors === 0 ? 'no error anomalies' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(errors, 'error anomaly', 'error anomalies');
    const allowed = errors > 0 && held ? `, which mode ${mode} lets pass` : '';
    const where = unread ? ' in what could be read' : recoveryNote(artifact);
    const detail = unread ? [] : (compared?.detail ?? []);
    const comparison = detail.length === 0 ? '' : ` (${detail.join(', ')})`;
    const expression = atMost(ERRORS, 0);
    return {
        id: `anomalies:${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(id)}`,
        severity: 'error',
        expression,
        subject: id,
        observed: errors,
        limit: 0,
        baseline: compared?.baseline ?? null,
        status: !held ? 'fail' : unread ? 'no-data' : 'pass',
        message: `${expression}: found ${found}${where}${allowed}${comparison} [${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(id)}]`,
    };
}
/** What a recovery has to do with the count. */
function recoveryNote({ recovery, scan, post_scan }) {
    if (recovery === null)
        return '';
    if (recovery.status === 'refused')
        return `, and the recovery was refused: ${recovery.reason}`;
    if (recovery.status === 'planned')
        return ', and the recovery is only planned';
    if (post_scan === null)
        return ', which a recovery in this mode does not touch';
    return ` after the recovery (${scan.counts.errors} before)`;
}
/**
 * The check of an artifact's retention, where a limit is set: it holds no more than that, or compaction is overdue. The
 * modes that let anomalies pass make it a warning.
 */
function retentionChecks({ id, mode, compaction }) {
    if (compaction === null || compaction.status === 'refused' || compaction.status === 'failed')
        return [];
    const { reclaimed, before, retention, status, age_unknown } = compaction;
    const overdue = status === 'planned' ? reclaimed.records : 0;
    const limits = Object.entries(retention)
        .filter(([, limit]) => limit !== null)
        .map(([name, limit]) => `${name.replaceAll('_', '-')} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(limit ?? 0)}`);
    const expression = atMost('retention.overdue_records', 0);
    const held = overdue === 0;
    const found = held
        ? `found nothing past retention (${limits.join(', ')})`
        : `compaction is overdue, for ${overdue} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(before.records, 'record')} ${overdue === 1 ? 'is' : 'are'} past ` +
            `retention (${limits.join(', ')})`;
    const ageless = age_unknown === 0
        ? ''
        : `; ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(age_unknown, 'record')} without a timestamp, whose age nobody can tell`;
    const isStrict = STRICT_MODES.includes(mode);
    return [
        {
            id: `retention:${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(id)}`,
            severity: isStrict ? 'error' : 'warn',
            expression,
            subject: id,
            observed: overdue,
            limit: 0,
            baseline: null,
            status: held ? 'pass' : isStrict ? 'fail' : 'warn',
            message: `${expression}: ${found}${ageless} [${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(id)}]`,
        },
    ];
}
/** A limit, as a rule writes it. */
function atMost(name, limit) {
    return `${(0,_written_name_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .l)(name)} <= ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .formatNumber */ .ZV)(limit)}`;
}


/***/ }),

/***/ 79054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   l9: () => (/* binding */ formatPercent)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);
/** Words and numbers of the policy's messages: text from outside made visible, numbers printed exactly. */

/** Longest piece of text from outside that a message quotes, in characters. */
const LONGEST_QUOTE = 200;
/**
 * Text from outside as one line that hides nothing: control characters become `\x1b`, and what goes over
 * `max` characters becomes an ellipsis. HTML, Markdown and `::` are the renderers' business.
 */
function visible(text, max = LONGEST_QUOTE) {
    return (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(text, max));
}
/** Integers with more digits than this are no counters; an exponent reads better. */
const LONGEST_INTEGER = 40;
const DIGITS = 12;
/**
 * A number for people: integers in full, others to 12 significant digits (so 0.1 + 0.2 is 0.3), yet never
 * with fewer digits than stand before the point.
 */
function formatNumber(value) {
    if (Number.isNaN(value))
        return 'not a number';
    if (!Number.isFinite(value))
        return value > 0 ? 'infinity' : '-infinity';
    if (Number.isInteger(value)) {
        const digits = BigInt(value).toString();
        return digits.length <= LONGEST_INTEGER ? digits : String(Number(value.toPrecision(DIGITS)));
    }
    const whole = Math.floor(Math.log10(Math.abs(value))) + 1;
    return String(Number(value.toPrecision(Math.max(DIGITS, whole))));
}
/** The number as a percentage: 0.05 is `5%`. */
function formatPercent(value) {
    return Number.isFinite(value)
        ? `${formatNumber(Number((value * 100).toPrecision(15)))}%`
        : formatNumber(value);
}
/** `1 source`, `2 sources`; `many` for nouns that do not just take an s. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
/** Texts from outside in one list, the first `shown` of them and how many more there are. */
function listed(texts, shown = 5) {
    const rest = texts.length - shown;
    const head = texts
        .slice(0, shown)
        .map((text) => visible(text))
        .join(', ');
    return rest > 0 ? `${head} and ${rest} more` : head;
}


/***/ }),

/***/ 1361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ NAME_CHARACTER),
/* harmony export */   l: () => (/* binding */ writtenName)
/* harmony export */ });
/* harmony import */ var _report_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80159);
/** Names of metrics as thresholds write them. */

/** What a name may hold that stands without quotes, as the inside of a character class. */
const NAME_CHARACTER = '\\p{L}\\p{M}\\p{Nd}_.:*';
const plainName = (0,_report_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(`^(?![0-9])[${NAME_CHARACTER}]+$`, 'u');
const PLAIN_ASCII_NAME = /^[A-Za-z_.:][\w.:]*$/;
/** A metric's name as a threshold writes it: in quotes where it is no plain name. */
function writtenName(name) {
    if (PLAIN_ASCII_NAME.test(name))
        return name;
    const isPlain = !name.includes('*') && plainName().test(name);
    return isPlain ? name : `"${name.replaceAll('"', '""')}"`;
}


/***/ }),

/***/ 81700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ lossBudgetFrom),
/* harmony export */   q: () => (/* binding */ overBudget)
/* harmony export */ });
/* harmony import */ var _ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8287);
/** The most that a recovery may remove from an artifact. */

const BUDGET = /^(\d+) (record|byte)s?$/;
/** The budget that a setting asks for; null for `off`. */
function lossBudgetFrom(maxLoss) {
    const [, limit, unit] = BUDGET.exec(maxLoss) ?? [];
    if (limit === undefined)
        return null;
    return { limit: Number(limit), unit: unit === 'byte' ? 'bytes' : 'records' };
}
/** Why a loss is over the budget and what to do, or null when it is not. */
function overBudget(removed, budget) {
    if (budget === null || removed[budget.unit] <= budget.limit)
        return null;
    return (`max-loss: ${counted(removed.records, 'record')} (${counted(removed.bytes, 'byte')}) would go, and at most ` +
        `${counted(budget.limit, budget.unit.slice(0, -1))} may. Nothing was written. Look at the plan (persistence recover ` +
        '--plan); then restore the artifact from a good copy, or raise max-loss.');
}
function counted(count, unit) {
    return `${(0,_ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(count)} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 26412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ SETTLING_MS),
/* harmony export */   r: () => (/* binding */ REMOVED_DIRECTORY)
/* harmony export */ });
/** What runs that only look need to know of recovery too, without the code that carries it out. */
/** The directory in `output-dir` for what is removed. */
const REMOVED_DIRECTORY = 'removed';
/** A process that had a file open when it was replaced has this long to end its write, in milliseconds. */
const SETTLING_MS = 50;


/***/ }),

/***/ 40771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ painter),
/* harmony export */   LV: () => (/* binding */ wrap),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   gB: () => (/* binding */ safe),
/* harmony export */   lG: () => (/* binding */ MAX_TEXT),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39889);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8287);


const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
/** Most entries of one list. */
const MAX_ROWS = 50;
/** Code points of one text from outside. */
const MAX_TEXT = 300;
/** Colours, or none. */
function painter(color) {
    return (style, text) => (color ? `\x1b[${STYLES[style]}m${text}\x1b[0m` : text);
}
/** Text from outside within a line: safe and cut to `MAX_TEXT`. */
function safe(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .consoleText */ .bt)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text, MAX_TEXT));
}
/** `… and 1,200 more checks` under a cut list; no line when nothing was cut. */
function more(total, shown, noun, indent) {
    return total > shown ? [`${indent}… and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(total - shown)} more ${noun}`] : [];
}
/** Breaks `text` at spaces; a word longer than a line stays whole, so that paths can be copied. */
function wrap(text, width, indent, hanging = indent) {
    if (text === '')
        return [];
    const lines = [];
    let line = indent;
    let empty = true;
    for (const word of text.split(' ')) {
        if (!empty && line.length + 1 + word.length > width) {
            lines.push(line);
            line = hanging;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}


/***/ }),

/***/ 39889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* reexport safe */ _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.$),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* reexport safe */ _report_visible_js__WEBPACK_IMPORTED_MODULE_0__.R),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   bt: () => (/* binding */ consoleText),
/* harmony export */   p7: () => (/* binding */ markdownText)
/* harmony export */ });
/* unused harmony export htmlText */
/* harmony import */ var _report_late_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80159);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);
/**
 * The one escaping module: text that came from an artifact, a metrics source or a setting goes through here
 * before anybody sees it. Clip first and escape second, so that no entity or escape is ever cut in half.
 */



/**
 * `text` for a terminal and for the log of an Action: visible, and nothing the runner could read as a
 * command. The runner (`ActionCommand.cs`) takes a line that starts with `::` after trimming, and one that
 * holds `##[` anywhere. A `::` after a space is broken up too, because wrapping can bring it to the start.
 */
function consoleText(text) {
    return (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replaceAll('##[', '#\\x23[')
        .replace(/(^|\s)::/g, '$1\\x3a:');
}
const HTML_ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** `text` as HTML text or as the value of a quoted attribute. */
function htmlText(text) {
    return visible(text).replace(/[&<>"']/g, (character) => HTML_ENTITIES.get(character) ?? character);
}
/** What Markdown, GitHub's tables and HTML give a meaning to, wherever it stands. */
const markdownSpecial = (0,_report_late_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .latePattern */ .B)(String.raw `[&<>\x60*~[\]|\\$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#+=-]|(?<=^\d{1,9})[.)](?=\s|$)`, 'gu');
/**
 * Where GitHub would turn plain text into something else after Markdown is done: @mentions, #123 and GH-123,
 * URLs and `www.`, `:emoji:`. Entities do not help there (they are decoded before those filters run), so a
 * zero-width space goes in between, as Renovate and Dependabot do it.
 */
const GITHUB_TRIGGERS = /@|#(?=\d)|\bGH-(?=\d)|:\/(?=\/)|\bwww(?=\.)|:(?=[\w+-]+:)/gi;
/**
 * `text` as Markdown prose or in a cell of a Markdown table: reads as it was written, and is nothing but text.
 * Dollar signs stand in a `<span>`, GitHub's documented way to keep one from starting a formula.
 */
function markdownText(text) {
    return (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .trim()
        .replace(GITHUB_TRIGGERS, '$&\u200b')
        .replace(markdownSpecial(), (character) => character === '$' ? '<span>&#36;</span>' : numericEntity(character));
}
function numericEntity(character) {
    return HTML_ENTITIES.get(character) ?? `&#${character.codePointAt(0)};`;
}
/**
 * URLs and e-mail addresses, which cmark links even between `<code>` tags, and mentions for good measure. An
 * element in between stops it and, other than a zero-width space, does not get into what people copy.
 */
const CODE_TRIGGERS = /:\/(?=\/)|\bwww(?=\.)|@(?=\w)/gi;
/** `text` as inline code, in prose or in a cell of a table; GitHub leaves references and emoji in it alone. */
function markdownCode(text) {
    if (text === '')
        return '<i>(empty)</i>';
    const parts = (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text).replace(CODE_TRIGGERS, '$&\u200b').split('\u200b');
    return `<code>${parts.map((part) => part.replace(markdownSpecial(), numericEntity)).join('<wbr>')}</code>`;
}
const notForMermaid = (0,_report_late_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .latePattern */ .B)(String.raw `[^\p{L}\p{N} _./…-]`, 'gu');
/**
 * `text` as a quoted label of a mermaid chart, without the quotes. Mermaid has comments, directives and
 * entities of its own that work inside quotes, so only letters, digits and a few signs get through.
 */
function mermaidLabel(text) {
    const label = (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)((0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text), 40).replace(notForMermaid(), '_').trim();
    return label === '' ? 'unnamed' : label;
}


/***/ }),

/***/ 89109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   ZH: () => (/* binding */ capitalize),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ay: () => (/* binding */ formatUtc)
/* harmony export */ });
/* harmony import */ var _ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8287);
/** Numbers and times as people read them; everything else about them is in report.json. */


/** An observed value or a limit: whole numbers in full, others to six significant digits. */
function formatNumber(value) {
    if (Number.isSafeInteger(value))
        return (0,_ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(value);
    return String(Number(value.toPrecision(6)));
}
/** `1 record`, `2,000 records`; `many` for nouns that do not just take an s. */
function plural(count, one, many = `${one}s`) {
    return `${(0,_ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(count)} ${count === 1 ? one : many}`;
}
/**
 * Seconds before this, in 2001, are no calendar time: by default Papyra stamps records with the clock of the event
 * loop, which counts from when the machine started.
 */
const EARLIEST_UNIX_SECONDS = 1e9;
/**
 * Unix seconds, as the artifact has them, as UTC: `2026-01-01 00:00:00`. Null for what is no point in time
 * between 2001 and 9999.
 */
function formatUtc(unixSeconds) {
    const seconds = Math.floor(Number(unixSeconds));
    const date = new Date(seconds * 1000);
    const isCalendarTime = seconds >= EARLIEST_UNIX_SECONDS && date.getUTCFullYear() <= 9999;
    return isCalendarTime ? date.toISOString().slice(0, 19).replace('T', ' ') : null;
}
/** How long, in seconds: `4 s`, `1 min 5 s`, `2 h 3 min`. */
function formatDuration(seconds) {
    const whole = Math.max(0, Math.round(seconds));
    if (whole < 60)
        return `${whole} s`;
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${(0,_ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(Math.floor(whole / 3600))} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** `text` with a capital at its start. */
function capitalize(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}


/***/ }),

/***/ 5818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ coverageText),
/* harmony export */   _g: () => (/* binding */ findingsText),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   ls: () => (/* binding */ countChecks),
/* harmony export */   s_: () => (/* binding */ findingCounts),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* unused harmony export isSample */
/* harmony import */ var _report_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _report_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7130);
/* harmony import */ var _report_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29463);
/* harmony import */ var _report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56802);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89109);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8287);
/* harmony import */ var _recovery_amounts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74397);
/** The verdict in words: the one line everybody reads, the same in summary, annotations and console. */






const WORDS = {
    pass: 'passed',
    fail: 'failed',
    softened: 'failed, but warn-only lets it pass',
    'cannot-judge': 'cannot judge',
};
/** What to say first about a judged report. */
function headlineOf(report) {
    const mood = moodOf(report);
    return { mood, word: wordOf(report, mood), sentence: sentenceOf(report, mood) };
}
/** Which of the failures it is: a recovery was asked for, and errors are there still; or not all was read. */
function wordOf(report, mood) {
    const { interruption } = report;
    if (mood === 'cannot-judge' && interruption !== null) {
        const { bytes, entries } = (0,_report_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageOf */ ._5)(report.artifacts);
        // Bytes and entries have no common measure.
        const isMeasured = bytes.scanned < bytes.total && entries.total === 0;
        return `${WORDS[mood]}, ${isMeasured ? `only ${(0,_report_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .wholePercent */ .pC)(bytes.scanned, bytes.total)} was read` : 'it ended early'}`;
    }
    if (mood !== 'fail' || report.verdict.exit_code !== _report_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_ANOMALIES_LEFT */ .Vq)
        return WORDS[mood];
    const has = (status) => report.artifacts.some(({ recovery }) => recovery?.status === status);
    if (has('refused'))
        return 'failed, a recovery was refused';
    if (has('done'))
        return 'failed, recovery left anomalies';
    return has('planned') ? 'failed, recovery is only planned' : 'failed, recovery left anomalies';
}
function moodOf({ verdict }) {
    return verdict.status === 'fail' && verdict.exit_code === 0 ? 'softened' : verdict.status;
}
/** Sums over all artifacts as they are now, from the counts, which are never capped. */
function totalsOf({ artifacts }) {
    let [bytes, records, errors, warnings, damaged] = [0, 0, 0, 0, 0];
    for (const scan of artifacts.map(_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .finalScan */ .eb)) {
        bytes += scan.bytes;
        records += scan.records.total;
        errors += scan.counts.errors;
        warnings += scan.counts.warnings;
        if (scan.counts.total > 0)
            damaged += 1;
    }
    return { bytes, records, errors, warnings, damaged };
}
/** How many checks have this status. */
function countChecks(checks, status) {
    return checks.filter((check) => check.status === status).length;
}
/** `2 errors and 1 warning`, without what there is none of; `no findings` for neither. */
function findingCounts(errors, warnings) {
    const parts = [
        ...(errors > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(errors, 'error')] : []),
        ...(warnings > 0 ? [(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(warnings, 'warning')] : []),
    ];
    return parts.length === 0 ? 'no findings' : parts.join(' and ');
}
/** The same of an artifact; of one that was not read whole, that there may be more. */
function findingsText(artifact) {
    const { counts, coverage } = (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .finalScan */ .eb)(artifact);
    const found = findingCounts(counts.errors, counts.warnings);
    if (!(0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnread */ .KJ)(artifact))
        return found;
    return coverage.scanned === 0 && counts.total === 0 ? 'nothing was read' : `${found} in what was read`;
}
function sentenceOf(report, mood) {
    if (mood !== 'cannot-judge')
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .capitalize */ .ZH)(observed(report, mood))}.`;
    const isTelling = totalsOf(report).errors > 0 || recoveryClauses(report).length > 0;
    const learned = isTelling ? ` What could be read: ${observed(report, mood)}.` : '';
    return `${obstacleTo(report)}, so nobody can say yet whether this persistence is healthy; the gate stays closed.${learned}`;
}
function obstacleTo({ problems, interruption, artifacts }) {
    const blocking = problems.filter(({ severity }) => severity === 'error').length;
    if (interruption !== null) {
        const { scanned, total } = (0,_report_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageOf */ ._5)(artifacts).bytes;
        const isShort = scanned < total || artifacts.some(_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnread */ .KJ);
        const read = isShort ? `, with ${(0,_report_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageShares */ .pV)(artifacts)} read` : '';
        const more = blocking > 1 ? `, and ${areInTheWay(blocking - 1, 'more problem')}` : '';
        return `The run ended early${read}${more}`;
    }
    return blocking === 0 ? 'Something is in the way' : areInTheWay(blocking, 'problem');
}
function areInTheWay(count, noun) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(count, noun)} ${count === 1 ? 'is' : 'are'} in the way`;
}
function observed(report, mood) {
    return [...recoveryClauses(report), scanClause(report, mood), checksClause(report.checks)]
        .filter((clause) => clause !== '')
        .join('; ');
}
/** What was done about the damage before the last look, and what was not; none when nothing was to be recovered. */
function recoveryClauses({ artifacts }) {
    const count = (status) => artifacts.filter(({ recovery }) => recovery?.status === status).length;
    const [planned, refused, failed] = [count('planned'), count('refused'), count('failed')];
    const recovered = artifacts.filter((one) => one.recovery?.status === 'done' && !(0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnverified */ .sU)(one));
    const unverified = artifacts.filter((one) => one.recovery?.status === 'done' && (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnverified */ .sU)(one)).length;
    const errors = recovered.reduce((sum, artifact) => sum + (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .mendedErrors */ .$g)(artifact), 0);
    const removed = { records: 0, bytes: 0 };
    for (const { recovery } of recovered) {
        if (recovery === null)
            continue;
        const { records, bytes } = (0,_recovery_amounts_js__WEBPACK_IMPORTED_MODULE_5__/* .totalsOfRecovery */ .E7)(recovery).removed;
        removed.records += records;
        removed.bytes += bytes;
    }
    const loss = removed.bytes > 0 ? `, removing ${(0,_recovery_amounts_js__WEBPACK_IMPORTED_MODULE_5__/* .removedText */ .sJ)(removed)}` : '';
    const mended = `recovery mended ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(errors, 'error')} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(recovered.length, 'artifact')}${loss}`;
    return [
        ...(recovered.length > 0 ? [mended] : []),
        ...(unverified > 0 ? [`the recovery of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(unverified, 'artifact')} was not verified`] : []),
        ...(planned > 0 ? [`the recovery of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(planned, 'artifact')} is planned and not carried out`] : []),
        ...(refused > 0 ? [`the recovery of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(refused, 'artifact')} was refused`] : []),
        ...(failed > 0 ? [`the recovery of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(failed, 'artifact')} failed on the way`] : []),
    ];
}
function scanClause(report, mood) {
    const total = report.artifacts.length;
    if (total === 0) {
        const sources = report.metrics.length;
        return sources === 0 ? 'nothing was scanned' : `read ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(sources, 'metrics source')}`;
    }
    const { bytes, records, errors, warnings, damaged } = totalsOf(report);
    const amounts = [(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(records, 'record'), (0,_report_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes), ...sampleParts(report)].join(', ');
    const scanned = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(total, 'artifact')} (${amounts})`;
    const isRecovered = report.artifacts.some(({ post_scan }) => post_scan !== null);
    if (damaged === 0 && report.artifacts.some(_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnread */ .KJ))
        return '';
    if (damaged === 0)
        return `scanned ${scanned}${isRecovered ? ' afterwards' : ''}, found no damage`;
    const isOne = errors + warnings === 1;
    const which = isOne ? 'which does not stop this run' : 'none of which stops this run';
    const harmless = mood === 'pass' ? `, ${which}` : '';
    const where = damaged === total ? scanned : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B)(damaged)} of ${scanned}`;
    const counts = findingCounts(errors, warnings);
    if (!isRecovered)
        return `found ${counts} in ${where}${harmless}`;
    return `${counts} ${isOne ? 'remains' : 'remain'} in ${where}${harmless}`;
}
/** Nobody shall take a sample for all there is. */
function sampleParts({ artifacts }) {
    const samples = artifacts.filter(isSample);
    if (samples.length === 0)
        return [];
    const share = (0,_report_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfEntries */ .vm)((0,_report_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageOf */ ._5)(samples).entries);
    return [`${samples.length < artifacts.length ? 'in Redis ' : ''}a sample of ${share}`];
}
function checksClause(checks) {
    if (checks.length === 0)
        return '';
    const failed = countChecks(checks, 'fail');
    if (failed > 0 && checks.length === 1)
        return 'the one check failed';
    if (failed > 0)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B)(failed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(checks.length, 'check')} failed`;
    const passed = countChecks(checks, 'pass');
    if (passed < checks.length)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B)(passed)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(checks.length, 'check')} passed, none failed`;
    return checks.length === 1 ? 'the one check passed' : `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(checks.length, 'check')} passed`;
}
/** What share of an artifact was read; null when it was all of a file. Of a sample, that it was meant to be one. */
function coverageText(artifact) {
    const { unit, scanned, total } = (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .finalScan */ .eb)(artifact).coverage;
    if (unit === 'bytes')
        return scanned >= total ? null : `read ${(0,_report_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOfBytes */ .od)(scanned, total)}`;
    if ((0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnread */ .KJ)(artifact))
        return total === 0 ? null : `read ${(0,_report_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfEntries */ .vm)({ scanned, total })}`;
    if (isSample(artifact))
        return `sample: ${(0,_report_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .shareOfEntries */ .vm)({ scanned, total })}, the newest of each stream`;
    return total === 0 ? 'no entries' : `${(0,_format_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(total, 'entry', 'entries')}, all read`;
}
/** Whether no more than the newest entries were to be read, and were. */
function isSample(artifact) {
    const { unit, scanned, total } = (0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .finalScan */ .eb)(artifact).coverage;
    return unit === 'entries' && scanned < total && !(0,_report_final_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnread */ .KJ)(artifact);
}


/***/ }),

/***/ 37544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ json)
/* harmony export */ });
/** A report as `report.json` and `--format json` have it. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 74397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ totalsOfRecovery),
/* harmony export */   NF: () => (/* binding */ isOnlyPlanned),
/* harmony export */   Uk: () => (/* binding */ changeState),
/* harmony export */   cY: () => (/* binding */ amountText),
/* harmony export */   sJ: () => (/* binding */ removedText),
/* harmony export */   yu: () => (/* binding */ isMoved)
/* harmony export */ });
/* harmony import */ var _report_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89109);
/** What recoveries took away, in numbers and words; the headline speaks of it too. */


/** `3 damaged records (312 B)`; `12 B (no record)` for blank lines and byte order marks; `nothing`. */
function amountText({ records, bytes }, noun = 'record') {
    if (records > 0)
        return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(records, noun)} (${(0,_report_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)})`;
    return bytes > 0 ? `${(0,_report_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)} (no record)` : 'nothing';
}
/** What recovery takes away is no record of Papyra's any more. */
function removedText(removed) {
    return amountText(removed, 'damaged record');
}
/** What was done, or would be; of a recovery that failed on the way only what it got done. */
function totalsOfRecovery(recovery) {
    const isOpen = isOnlyPlanned(recovery);
    const files = recovery.files.filter((file) => changeState(recovery, file) !== 'not-done');
    const removed = { records: 0, bytes: 0 };
    let [newlines, moved] = [0, 0];
    for (const file of files) {
        removed.records += file.removed.records;
        removed.bytes += file.removed.bytes;
        newlines += file.added_bytes;
        // A plan does not know yet where in quarantine a file will lie.
        if (isOpen ? recovery.mode === 'quarantine' : file.moved_to !== null)
            moved += 1;
    }
    return { removed, newlines, moved };
}
/** Nothing was written. */
function isOnlyPlanned({ status }) {
    return status === 'planned' || status === 'refused';
}
/** How far one file of a recovery came; one that failed names those that were reached. */
function changeState({ status, repaired_files, quarantined_files }, file) {
    if (status === 'done')
        return 'done';
    if (status !== 'failed')
        return 'planned';
    const { path, moved_to } = file;
    const isReached = isMoved(file)
        ? moved_to !== null && quarantined_files.includes(moved_to)
        : repaired_files.includes(path);
    return isReached ? 'done' : 'not-done';
}
/** The whole of it goes into quarantine, and nothing comes in its place. */
function isMoved({ changes }) {
    return changes.some(({ action }) => action === 'move');
}


/***/ }),

/***/ 44661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ oldestPendingText),
/* harmony export */   J1: () => (/* binding */ pendingText),
/* harmony export */   RV: () => (/* binding */ membersText),
/* harmony export */   UX: () => (/* binding */ idsOf),
/* harmony export */   ZU: () => (/* binding */ consumersText),
/* harmony export */   kF: () => (/* binding */ lagText),
/* harmony export */   lP: () => (/* binding */ sizeText)
/* harmony export */ });
/* harmony import */ var _report_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89109);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/** Streams of Redis and their consumer groups in words: the view that summary and inspection share. Nothing is escaped. */


/** `3 files`, or streams; null for one file, which needs no mention. */
function membersText({ files, coverage }) {
    if (coverage.unit === 'entries')
        return (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files.length, 'stream');
    return files.length > 1 ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(files.length, 'file') : null;
}
/** `1.2 MB`; of streams `1.2 MB of payload`, for Redis needs more to hold them. */
function sizeText({ bytes, coverage }) {
    return `${(0,_report_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(bytes)}${coverage.unit === 'entries' ? ' of payload' : ''}`;
}
/** The first and the last ID; null for a stream without entries. */
function idsOf({ first_id, last_id }) {
    return first_id === null || last_id === null ? null : [first_id, last_id];
}
/** `12`, and what is wrong with some of them: `12 (3 without a record)`. */
function pendingText({ pending, lost_pending }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(pending)}${lost_pending > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(lost_pending)} without a record)` : ''}`;
}
/** How long the longest-waiting entry has waited; `–` where none does. */
function oldestPendingText({ oldest_pending_seconds }) {
    return oldest_pending_seconds === null ? '–' : (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(oldest_pending_seconds);
}
/** `2`, and how many of them have not been heard of: `2 (1 idle)`. */
function consumersText({ consumers, idle_consumers }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(consumers)}${idle_consumers > 0 ? ` (${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(idle_consumers)} idle)` : ''}`;
}
/** `120`; `unknown` where the server cannot tell, as after a deletion in the middle of a stream. */
function lagText({ lag }) {
    return lag === null ? 'unknown' : (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(lag);
}


/***/ }),

/***/ 81925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   od: () => (/* binding */ shareOfBytes),
/* harmony export */   pC: () => (/* binding */ wholePercent),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Sizes as people read them; the exact ones are in report.json. */
const UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** A size in decimal units: `999 B`, `12.3 MB`. */
function formatBytes(bytes) {
    if (bytes < 1000)
        return `${Math.round(bytes)} B`;
    let value = bytes;
    let unit = '';
    for (const next of UNITS) {
        value /= 1000;
        unit = next;
        // 999.95 would be shown as 1000.0
        if (value < 999.95)
            break;
    }
    return `${value.toFixed(1)} ${unit}`;
}
/** How much of it all: `1.2 GB of 3.4 GB (35%)`. All but a byte is not 100%. */
function shareOfBytes(done, total) {
    return `${formatBytes(done)} of ${formatBytes(total)} (${wholePercent(done, total)})`;
}
/** A share in whole percent, rounded down. */
function wholePercent(done, total) {
    const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
    return `${Math.floor(share * 100)}%`;
}


/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   pV: () => (/* binding */ coverageShares),
/* harmony export */   vm: () => (/* binding */ shareOfEntries)
/* harmony export */ });
/* harmony import */ var _ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8287);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81925);
/* harmony import */ var _final_scan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56802);
/** How much of all artifacts was read: bytes of files, entries of streams. */



/** Sums over all artifacts as they are now, each unit apart. */
function coverageOf(artifacts) {
    const sum = (unit) => artifacts
        .map((artifact) => (0,_final_scan_js__WEBPACK_IMPORTED_MODULE_0__/* .finalScan */ .eb)(artifact).coverage)
        .filter((coverage) => coverage.unit === unit)
        .reduce((all, { scanned, total }) => ({ scanned: all.scanned + scanned, total: all.total + total }), {
        scanned: 0,
        total: 0,
    });
    return { bytes: sum('bytes'), entries: sum('entries') };
}
/** `2.1 GB of 4.0 GB (52%) and 1,000 of 52,310 entries`: of what there is. */
function coverageShares(artifacts) {
    const { bytes, entries } = coverageOf(artifacts);
    const hasStreams = artifacts.some(({ backend }) => backend === 'redis');
    return [
        ...(bytes.total > 0 || !hasStreams ? [(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .shareOfBytes */ .od)(bytes.scanned, bytes.total)] : []),
        ...(hasStreams ? [shareOfEntries(entries)] : []),
    ].join(' and ');
}
/** `1,000 of 52,310 entries`. */
function shareOfEntries({ scanned, total }) {
    return `${(0,_ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(scanned)} of ${(0,_ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(total)} ${total === 1 ? 'entry' : 'entries'}`;
}


/***/ }),

/***/ 29463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Py: () => (/* binding */ EXIT_ANOMALIES),
/* harmony export */   RS: () => (/* binding */ EXIT_CANNOT_JUDGE),
/* harmony export */   Vq: () => (/* binding */ EXIT_ANOMALIES_LEFT),
/* harmony export */   tN: () => (/* binding */ EXIT_HEALTHY)
/* harmony export */ });
/** Exit codes of the contract: healthy or passed, anomalies or breached thresholds, left by a recovery, cannot judge. */
const EXIT_HEALTHY = 0;
const EXIT_ANOMALIES = 1;
const EXIT_ANOMALIES_LEFT = 2;
const EXIT_CANNOT_JUDGE = 3;


/***/ }),

/***/ 56802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ mendedErrors),
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   eb: () => (/* binding */ finalScan),
/* harmony export */   sU: () => (/* binding */ isUnverified)
/* harmony export */ });
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29463);
/** The state of an artifact that counts: after a recovery the one it left behind. */

/** The last scan of the artifact: that after the recovery, or the only one when nothing was written. */
function finalScan({ scan, post_scan }) {
    return post_scan ?? scan;
}
/** Errors that the recovery took away, as far as the scan after it got through to tell. */
function mendedErrors(artifact) {
    const { scan, post_scan } = artifact;
    if (post_scan === null || isUnverified(artifact))
        return 0;
    return Math.max(0, scan.counts.errors - post_scan.counts.errors);
}
/** Whether what cannot be judged is the scan: not all was read. Else a change to it was refused, or failed. */
function isUnread(artifact) {
    const { exit_code, recovery, compaction } = artifact;
    const stopped = [recovery?.status, compaction?.status].some((status) => {
        return status === 'refused' || status === 'failed';
    });
    return exit_code === _exit_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT_CANNOT_JUDGE */ .RS && (isShort(artifact) || !stopped);
}
/** Whether less was read than there was to read. Of a stream a sample is all that was asked for. */
function isShort({ scan, post_scan }) {
    const { unit, scanned, total } = (post_scan ?? scan).coverage;
    if (unit === 'bytes')
        return scanned < total;
    // A change to streams comes after a scan that got through: so many entries the scan after it reads too, if there are.
    return scan.streams.some(({ key, scanned: before }) => {
        const now = (post_scan ?? scan).streams.find((stream) => stream.key === key);
        return now === undefined || now.scanned < Math.min(now.entries, before);
    });
}
/** Whether a recovery or a compaction wrote to the artifact, and the scan that verifies it did not get through. */
function isUnverified(artifact) {
    return artifact.post_scan !== null && isUnread(artifact);
}


/***/ }),

/***/ 80159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ latePattern)
/* harmony export */ });
/**
 * A regular expression that is made when it is first used; for those with `\p{…}`. A literal is read when its file is
 * loaded, and its characters are looked up in the tables of Unicode: milliseconds that most runs need not spend.
 */
function latePattern(source, flags) {
    let pattern = null;
    return () => {
        pattern ??= new RegExp(source, flags);
        return pattern;
    };
}


/***/ }),

/***/ 26749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ redactUrl),
/* harmony export */   Fu: () => (/* binding */ redactGiven),
/* harmony export */   UY: () => (/* binding */ redactCredentials),
/* harmony export */   bk: () => (/* binding */ tryUrl),
/* harmony export */   eK: () => (/* binding */ redactRedisUrl)
/* harmony export */ });
/** Addresses without their secrets. Apart from `http.ts`: every run looks for them, and few fetch anything. */
/**
 * An address as it may be shown: without user and password, and with every query value and the fragment
 * replaced, for tokens stand there. A text that is no URL is cut down to what can hold no secret.
 */
function redactUrl(address) {
    const url = tryUrl(address);
    if (url === null || url.host === '')
        return redactText(address);
    url.username = '';
    url.password = '';
    url.search = redactQuery(url.search);
    if (url.hash !== '')
        url.hash = '***';
    return url.href;
}
/** A text with every address in it as `redactUrl` shows it; for messages that quote what a user wrote. */
function redactCredentials(text) {
    // Both patterns need it, and most texts have none.
    if (!text.includes('//'))
        return text;
    return text
        .replace(/\b[a-z][a-z\d+.-]*:\/\/(?:[^\s/?#]*@)?[^\s"'`<>]+/gi, (address) => redactUrl(address))
        .replace(/(?<![:\w])\/\/[^\s/"@]*@/g, '//***@');
}
/**
 * A text that a user gave, as it may be shown. A line of it that begins as an address is one to its end, blanks and
 * quotes in its password too.
 */
function redactGiven(text) {
    return text
        .split('\n')
        .map((line) => (BEGINS_AS_ADDRESS.test(line) ? redactUrl(line.trim()) : redactCredentials(line)))
        .join('\n');
}
/** The address of a Redis server as it was given. What is none may be a password in the wrong place. */
function redactRedisUrl(given) {
    if (given === '' || /^env:\w+$/.test(given))
        return given;
    return BEGINS_AS_ADDRESS.test(given) ? redactUrl(given) : '***';
}
const BEGINS_AS_ADDRESS = /^\s*(?:[a-z][a-z\d+.-]*:\/\/|rediss?:)/i;
function redactQuery(search) {
    if (search === '')
        return '';
    const parts = search.slice(1).split('&');
    return parts
        .map((part) => (part.includes('=') ? `${part.slice(0, part.indexOf('='))}=***` : '***'))
        .join('&');
}
/** For what has no host, or the URL parser refuses: a port of 99999, a slash in the password, several hosts. */
function redactText(address) {
    const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(address)?.[0] ?? '';
    const [place = ''] = address.slice(scheme.length).split(/[?#]/, 1);
    if (scheme === '')
        return address.includes('@') ? '***' : place;
    const [authority = ''] = place.split('/', 1);
    const hosts = authority.slice(authority.lastIndexOf('@') + 1);
    // A colon that no port follows may have a password behind it, and an @ after a slash one before it.
    const isClear = HOSTS.test(hosts) && !address.slice(scheme.length + authority.length).includes('@');
    return `${scheme}${isClear ? `${hosts}${place.slice(authority.length)}` : '***'}`;
}
/** `h1:7000,h2:7001,[::1]`, or nothing. */
const HOSTS = /^(?:(?:[\w.-]+|\[[\da-f:.]+\])(?::\d*)?(?:,(?!$)|$))*$/i;
/** The URL that a text is, null when it is none. */
function tryUrl(address, base) {
    try {
        return new URL(address, base);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 50262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ SNAPSHOT_SCHEMA_VERSION),
/* harmony export */   FN: () => (/* binding */ MODES),
/* harmony export */   JL: () => (/* binding */ REPORT_FILES),
/* harmony export */   WI: () => (/* binding */ REPORT_SCHEMA_VERSION),
/* harmony export */   X1: () => (/* binding */ RECOVERY_MODES),
/* harmony export */   ui: () => (/* binding */ CHECKS),
/* harmony export */   wU: () => (/* binding */ METRICS_FORMS)
/* harmony export */ });
/** The words of the report. Apart from its schemas: every run needs the words, and few runs need zod. */
const REPORT_SCHEMA_VERSION = 1;
const SNAPSHOT_SCHEMA_VERSION = 1;
/** What a run writes into `output-dir`. */
const REPORT_FILES = ['report.json', 'metrics-snapshot.json', 'summary.md'];
/** Names of the checks that can be run on an artifact. */
const CHECKS = ['doctor', 'startup-check'];
const MODES = ['ignore', 'scan_only', 'fail_on_anomaly', 'recover'];
const RECOVERY_MODES = ['repair', 'quarantine'];
const METRICS_FORMS = ['papyra', 'lines', 'prometheus', 'recorder', 'changes', 'snapshot'];


/***/ }),

/***/ 35944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip),
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/* harmony import */ var _late_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80159);
/** Text from outside on one line that hides nothing: the first step of every escape. */

/**
 * Everything a reader cannot see or that moves other text: control characters (C0, DEL, C1), formatting
 * characters (bidi controls, zero-width characters, tags), line and paragraph separators, lone surrogates
 * and the rest of Unicode's default ignorables. A variation selector stays where it belongs to an emoji.
 */
const invisible = (0,_late_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .latePattern */ .B)(String.raw `(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]`, 'gu');
/** Most texts are this, and need no look at Unicode. */
const PRINTABLE_ASCII = /^[ -~]*$/;
const SHORT_ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** `text` on one line with every invisible character spelt out: `\n`, `\x1b`, `\u202e`, `\u{e0001}`. */
function visible(text) {
    return PRINTABLE_ASCII.test(text) ? text : text.replace(invisible(), escapeCharacter);
}
function escapeCharacter(character) {
    const short = SHORT_ESCAPES.get(character);
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x100)
        return `\\x${code.toString(16).padStart(2, '0')}`;
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\u{${code.toString(16)}}`;
}
/** At most `max` code points of `text`; where something was cut off the last one is `…`. */
function clip(text, max) {
    // A code point has at least one UTF-16 unit, so a text this short needs no counting.
    if (text.length <= max)
        return text;
    let end = 0;
    let kept = 0;
    let cut = 0;
    for (const character of text) {
        if (kept === max)
            return max < 1 ? '' : `${text.slice(0, cut)}…`;
        cut = end;
        end += character.length;
        kept += 1;
    }
    return text;
}


/***/ }),

/***/ 6203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ FilePatterns),
/* harmony export */   VB: () => (/* binding */ isExclusion),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   fF: () => (/* binding */ globMistake),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** File patterns as settings have them: paths and globs, one a line, `!` excludes. */


/** Whether a line takes files out instead of naming them. `!(a|b)` is a glob. */
function isExclusion(line) {
    return line.startsWith('!') && !line.startsWith('!(');
}
/** Matches patterns against the files that are there, leaving some out. */
class FilePatterns {
    hasExclusions;
    #options;
    #globs = null;
    constructor(options) {
        this.hasExclusions = options.exclusions.length > 0;
        this.#options = options;
    }
    /** What a pattern matches. A path that exists is taken as it is, glob characters and all. */
    async match(pattern) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(this.#options.cwd, pattern);
        if (!this.hasExclusions && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) {
            return { files: [{ path, literal: true }], mistake: null, isGlob: false, unlisted: [] };
        }
        return (await this.#loadGlobs()).match(pattern);
    }
    /** Whether an exclusion takes out an absolute path, be it there or not. */
    async isExcluded(path) {
        return this.hasExclusions && (await this.#loadGlobs()).isExcluded(path);
    }
    /** A plain path that is there needs no globber, which takes as long to load as a small scan. */
    #loadGlobs() {
        this.#globs ??= Promise.all(/* import() */[__webpack_require__.e(382), __webpack_require__.e(958)]).then(__webpack_require__.bind(__webpack_require__, 4958)).then(({ Globs }) => new Globs(this.#options));
        return this.#globs;
    }
}
const PAIRS = { '[': ']', '{': '}', '(': ')' };
/**
 * Why a pattern is no glob, as the end of a sentence: a bracket that is never closed, which globbers silently take
 * as a plain character. A backslash takes a bracket's meaning away.
 */
function globMistake(pattern) {
    const open = [];
    for (let at = 0; at < pattern.length; at++) {
        const char = pattern.charAt(at);
        const top = open.at(-1);
        if (char === '\\' && node_path__WEBPACK_IMPORTED_MODULE_1__.sep !== '\\')
            at++;
        else if (top !== undefined && char === PAIRS[top])
            open.pop();
        else if (char in PAIRS && top !== '[')
            open.push(char);
    }
    const [bracket] = open;
    if (bracket === undefined)
        return null;
    return `'${bracket}' is never closed; add '${PAIRS[bracket]}', or write '\\${bracket}' for the character itself`;
}
/** A path as reports show it: relative to the working directory when it is inside, always with `/`. */
function shownPath(path, cwd) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, path);
    const isOutside = inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
    return slashed(isOutside ? path : inside || '.');
}
/** A path or pattern with `/`, whatever the system writes. */
function slashed(path) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '\\' ? path.replaceAll('\\', '/') : path;
}


/***/ }),

/***/ 56061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ loadSettings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(12449);
// EXTERNAL MODULE: ./lib/ndjson/file-error.js
var file_error = __webpack_require__(76799);
// EXTERNAL MODULE: ./lib/settings/redis-options.js
var redis_options = __webpack_require__(33993);
// EXTERNAL MODULE: ./lib/settings/settings.js
var settings_settings = __webpack_require__(23152);
;// CONCATENATED MODULE: ./lib/settings/setting-text.js
/** Settings as text, the way inputs and flags have them, made into the values a config file would hold. */


/**
 * The value that a text stands for. What is no number or no boolean stays text, for the schema to refuse and
 * quote as it was written.
 */
function settingFromText(name, text) {
    switch (settings_settings/* SETTINGS */.yy[name].form) {
        case 'lines':
            return linesOf(text);
        case 'number':
            return numberFrom(text.trim());
        case 'boolean':
            return booleanFrom(text.trim());
        case 'map':
            return name === 'redis-options' ? redisOptionsFrom(mapFrom(text)) : mapFrom(text);
        case 'word':
            return text.trim();
        case 'text':
            return name === 'thresholds' ? text : text.trim();
    }
}
function linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function numberFrom(text) {
    return /^[+-]?\d[\d_]*(\.\d+)?$/.test(text) ? Number(text.replaceAll('_', '')) : text;
}
/** As YAML 1.2 and the Actions toolkit have it: a typo must not switch a gate off. */
function booleanFrom(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    return /^(false|False|FALSE)$/.test(text) ? false : text;
}
/** `key: value` lines; a line that is none is kept as a key without a value, for the schema to refuse. */
function mapFrom(text) {
    const map = Object.create(null);
    for (const line of linesOf(text)) {
        const colon = line.indexOf(':');
        if (colon < 0)
            map[line] = '';
        else
            map[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
    }
    return map;
}
/** Each value as its option takes it, where it can be read so. */
function redisOptionsFrom(map) {
    const options = Object.create(null);
    for (const [name, text] of Object.entries(map)) {
        const readings = [text, numberFrom(text), booleanFrom(text)];
        const fitting = readings.find((value) => (0,redis_options/* isRedisOption */.bj)(name) && redis_options/* REDIS_OPTION_KINDS */.IH[name].accepts(value));
        options[name] = fitting ?? text;
    }
    return options;
}

;// CONCATENATED MODULE: ./lib/settings/load.js
/** Loads the settings: defaults < config file < inputs or flags, with where each came from and every mistake. */





/** Loads all settings; never throws for what a user can get wrong. */
async function loadSettings(sources) {
    const file = sources.withConfigFile ? await configFileOf(sources) : null;
    const settings = { ...settings_settings/* DEFAULTS */.zY };
    const provenance = {};
    const refused = [];
    for (const name of settings_settings/* SETTING_NAMES */.OI) {
        const given = givenValue(name, sources, file);
        const isTaken = given !== null && take(settings, name, given);
        if (given !== null && !isTaken)
            refused.push({ name, given });
        provenance[name] = { value: settings[name], from: isTaken ? given.from : 'default' };
    }
    const problems = [
        ...(file?.mistakes ?? []).map((message) => problem('config', message)),
        ...(await describeMistakes(unknownNames(sources, file), refused)),
    ];
    return { settings, provenance, problems };
}
/** The file that is named, else the one that is there; null when it is not. */
async function configFileOf({ given, cwd }) {
    const named = given.get('config')?.trim() ?? '';
    if (named === '' && (0,file_error/* lookAt */.t5)((0,external_node_path_.resolve)(cwd, settings_settings/* DEFAULT_CONFIG_FILE */.Cu)) === null)
        return null;
    // Loaded here, with a parser of YAML.
    const { readConfigFile } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(154)]).then(__webpack_require__.bind(__webpack_require__, 12154));
    return readConfigFile(named === '' ? settings_settings/* DEFAULT_CONFIG_FILE */.Cu : named, cwd);
}
function givenValue(name, sources, file) {
    const text = sources.given.get(name);
    if (text !== undefined && text.trim() !== '') {
        return { value: settingFromText(name, text), written: text, from: sources.givenAs };
    }
    if (file === null || !file.values.has(name))
        return null;
    const inFile = file.values.get(name);
    const line = file.lines.get(name);
    const from = line === undefined ? file.path : `${file.path}:${line}`;
    return { value: fromFile(name, inFile), written: asWritten(inFile), from };
}
/** What stands in the file, as near as can be told from its value. */
function asWritten(value) {
    if (value === null)
        return '';
    if (typeof value !== 'object')
        return String(value);
    try {
        return JSON.stringify(value);
    }
    catch {
        return 'a structure that contains itself';
    }
}
/** In a file a list may be written as one block of text, and the thresholds as a list. */
function fromFile(name, value) {
    if (name === 'thresholds' && Array.isArray(value))
        return value.map(thresholdLine).join('\n');
    // Quotes around a number or a boolean do no harm.
    return typeof value === 'string' ? settingFromText(name, value) : value;
}
/** To YAML, `- warn: a <= 1` is a map with one key. */
function thresholdLine(item) {
    if (typeof item !== 'object' || item === null)
        return String(item);
    return Object.entries(item)
        .map(([severity, rule]) => `${severity}: ${rule}`)
        .join('\n');
}
/** Puts a value into the settings, unless it is mistaken; whether it did. */
function take(settings, name, { value }) {
    if (!settings_settings/* SETTING_KINDS */.LW[name].accepts(value))
        return false;
    if (name === 'rules' && ignoresPapyra(value))
        return false;
    settings[name] = value;
    return true;
}
function ignoresPapyra(rules) {
    return anomaly/* RULE_NAMES */.iU.some((rule) => rules[rule] === 'ignore' && !(0,settings_settings/* isIgnorable */.kx)(rule));
}
function unknownNames({ given, givenAs }, file) {
    const inFile = [...(file?.values.keys() ?? [])].map((name) => {
        const line = file?.lines.get(name);
        return { name, from: `${file?.path ?? ''}${line === undefined ? '' : `:${line}`}`, known: settings_settings/* SETTING_NAMES */.OI };
    });
    const outside = [...given.keys()].map((name) => ({
        name,
        from: givenAs,
        known: [...settings_settings/* SETTING_NAMES */.OI, 'config'],
    }));
    return [...outside, ...inFile].filter(({ name, known }) => !known.some((candidate) => candidate === name));
}
async function describeMistakes(unknown, refused) {
    if (unknown.length === 0 && refused.length === 0)
        return [];
    // Loaded here: most settings are right.
    const { unknownNameMistake, valueMistakes } = await __webpack_require__.e(/* import() */ 144).then(__webpack_require__.bind(__webpack_require__, 38144));
    return [
        ...unknown.map((one) => problem(one.name, unknownNameMistake(one))),
        ...refused.flatMap(({ name, given }) => valueMistakes(name, given).map((message) => problem(name, message))),
    ];
}
function problem(subject, message) {
    return { subject, message, severity: 'error' };
}


/***/ }),

/***/ 33993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IH: () => (/* binding */ REDIS_OPTION_KINDS),
/* harmony export */   bI: () => (/* binding */ REDIS_OPTION_DEFAULTS),
/* harmony export */   bj: () => (/* binding */ isRedisOption),
/* harmony export */   zt: () => (/* binding */ REDIS_OPTIONS)
/* harmony export */ });
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79234);
/** What can be said about Redis beyond where it is: one setting with names of its own. */

const seconds = (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .numberIn */ .Po)({ above: 0, to: 31_536_000 });
const REDIS_OPTION_KINDS = {
    ca: _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .someText */ .aX,
    cert: _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .someText */ .aX,
    key: _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .someText */ .aX,
    'server-name': _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .someText */ .aX,
    'connect-timeout': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .numberIn */ .Po)({ above: 0, to: 600 }),
    'command-timeout': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .numberIn */ .Po)({ above: 0, to: 600 }),
    retries: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberIn */ .k)({ from: 0, to: 100 }),
    'page-size': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberIn */ .k)({ from: 1, to: 100_000 }),
    'page-pause': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .numberIn */ .Po)({ from: 0, to: 60 }),
    'quarantine-prefix': _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .someText */ .aX,
    'approximate-trim': _value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
    // What is too much of something, for the rules about streams.
    'max-clock-drift': seconds,
    'max-lag': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .orWord */ .I7)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberIn */ .k)({ from: 0 }), 'off'),
    'max-pending': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .orWord */ .I7)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumberIn */ .k)({ from: 0 }), 'off'),
    'max-pending-age': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .orWord */ .I7)(seconds, 'off'),
    'max-consumer-idle': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .orWord */ .I7)(seconds, 'off'),
};
const SOME_SECONDS = 'a number of seconds, more than 0 and at most 31,536,000';
const SOME_ENTRIES = 'a whole number of entries from 0';
/** An option that is missing here does not compile. */
const REDIS_OPTIONS = {
    ca: {
        allowed: 'the path of a PEM file',
        description: 'Certificates of the authorities that are trusted, instead of those that Node trusts.',
    },
    cert: { allowed: 'the path of a PEM file', description: "The client's own certificate; with key." },
    key: { allowed: 'the path of a PEM file', description: "The key of the client's certificate; with cert." },
    'server-name': {
        allowed: 'a host name',
        description: "The name in the server's certificate, where it is not that of the address.",
    },
    'connect-timeout': {
        allowed: 'a number of seconds, more than 0 and at most 600',
        description: 'Seconds that a connection may take to stand.',
    },
    'command-timeout': {
        allowed: 'a number of seconds, more than 0 and at most 600',
        description: 'Seconds that the server may take to answer a command.',
    },
    retries: {
        allowed: 'a whole number from 0 to 100',
        description: 'How often a connection that broke is tried again.',
    },
    'page-size': {
        allowed: 'a whole number of entries from 1 to 100,000',
        description: 'Entries that are asked for at once.',
    },
    'page-pause': {
        allowed: 'a number of seconds from 0 to 60',
        description: 'Seconds between two pages, to leave the server to others.',
    },
    'quarantine-prefix': {
        allowed: 'a prefix',
        description: "Papyra's quarantine_prefix, where it has one: what quarantine keys begin with.",
    },
    'approximate-trim': {
        allowed: 'true or false',
        description: "Papyra's approx_trim: a compaction may leave some entries more than the limit.",
    },
    'max-clock-drift': {
        allowed: SOME_SECONDS,
        description: "Seconds that an ID may be ahead of the server's clock, or apart from its record's timestamp.",
    },
    'max-lag': {
        allowed: `${SOME_ENTRIES}, or off`,
        description: 'Entries that a consumer group may be behind its stream.',
    },
    'max-pending': {
        allowed: `${SOME_ENTRIES}, or off`,
        description: 'Entries that a consumer group may have taken and not acknowledged.',
    },
    'max-pending-age': {
        allowed: `${SOME_SECONDS}, or off`,
        description: 'Seconds that an entry may be pending since it was delivered last.',
    },
    'max-consumer-idle': {
        allowed: `${SOME_SECONDS}, or off`,
        description: 'Seconds that a consumer with entries pending may not be heard of.',
    },
};
const REDIS_OPTION_DEFAULTS = {
    'connect-timeout': 5,
    'command-timeout': 30,
    retries: 3,
    'page-size': 1_000,
    'page-pause': 0,
    'approximate-trim': true,
    'max-clock-drift': 3_600,
    'max-lag': 10_000,
    'max-pending': 10_000,
    'max-pending-age': 3_600,
    'max-consumer-idle': 86_400,
};
function isRedisOption(name) {
    return Object.hasOwn(REDIS_OPTION_KINDS, name);
}


/***/ }),

/***/ 23152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ DEFAULT_CONFIG_FILE),
/* harmony export */   LW: () => (/* binding */ SETTING_KINDS),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   Wz: () => (/* binding */ CONFIG_DESCRIPTION),
/* harmony export */   kx: () => (/* binding */ isIgnorable),
/* harmony export */   yy: () => (/* binding */ SETTINGS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12449);
/* harmony import */ var _ndjson_scan_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97734);
/* harmony import */ var _report_report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50262);
/* harmony import */ var _redis_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33993);
/* harmony import */ var _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79234);
/** The settings: one description for the Action's inputs, the config file and the command line's flags. */





const RULE_SETTINGS = ['error', 'warn', 'ignore'];
/** Retention limits: Papyra reads a limit of 0 records as no limit at all, so it cannot be said here. */
const limit = (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .orWord */ .I7)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberIn */ .k)({ from: 1 }), 'off');
/** `10 records`, `4096 bytes`, or `off`. */
const MAX_LOSS = /^(?:(\d{1,15}) (records?|bytes?)|off)$/;
/** Not an address that got into the wrong setting: a directory of that name would show the password in it. */
const NO_ADDRESS = /^(?![A-Za-z][\w+.-]*:\/\/)/;
const DIRECTORY = /^(?![A-Za-z][\w+.-]*:\/\/)[\s\S]/;
/** What each setting may hold; types, checks and the published schema come from here. */
const SETTING_KINDS = {
    path: _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
    backend: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['auto', 'json', 'rotating', 'redis']),
    'redis-url': _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    'redis-prefix': _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .someText */ .aX,
    'redis-system-id': _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .someText */ .aX,
    'redis-sample-size': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .orWord */ .I7)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberIn */ .k)({ from: 1 }), 'all'),
    'redis-options': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesByKey */ .h4)(_redis_options_js__WEBPACK_IMPORTED_MODULE_1__/* .REDIS_OPTION_KINDS */ .IH),
    'max-files': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberIn */ .k)({ from: 1, to: 999 }),
    'max-bytes': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberIn */ .k)({ from: 1 }),
    check: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_report_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKS */ .ui),
    mode: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_report_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MODES */ .FN),
    'recovery-mode': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_report_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .RECOVERY_MODES */ .X1),
    'quarantine-dir': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(NO_ADDRESS),
    salvage: _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
    'max-loss': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(MAX_LOSS),
    'max-records': limit,
    'max-age-seconds': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .orWord */ .I7)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)({ above: 0 }), 'off'),
    'max-total-bytes': limit,
    rules: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsByKey */ .C7)(_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU, RULE_SETTINGS),
    metrics: _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te,
    'metrics-timeout': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)({ above: 0, to: 600 }),
    thresholds: _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    'error-threshold': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .orWord */ .I7)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)({ from: 0 }), 'off'),
    baseline: _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq,
    'no-data': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['fail', 'warn', 'pass']),
    'if-no-files': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['error', 'warn', 'ignore']),
    'warn-only': _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
    'max-anomalies': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberIn */ .k)({ from: 0, to: 100_000 }),
    'output-dir': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(DIRECTORY),
    sha256: _value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .trueOrFalse */ .dt,
    scanner: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_ndjson_scan_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .SCANNERS */ .K),
    threads: (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .orWord */ .I7)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberIn */ .k)({ from: 1, to: 64 }), 'auto'),
    'time-limit': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .orWord */ .I7)((0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)({ above: 0, to: 86_400 }), 'off'),
    'max-compression-ratio': (0,_value_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumberIn */ .k)({ from: 1 }),
};
const DEFAULTS = {
    path: [],
    backend: 'auto',
    'redis-url': '',
    'redis-prefix': 'papyra',
    'redis-system-id': 'local',
    'redis-sample-size': 1_000,
    'redis-options': {},
    'max-files': 5,
    'max-bytes': 50_000_000,
    check: 'doctor',
    mode: 'fail_on_anomaly',
    'recovery-mode': 'repair',
    'quarantine-dir': '',
    salvage: true,
    'max-loss': 'off',
    'max-records': 'off',
    'max-age-seconds': 'off',
    'max-total-bytes': 'off',
    rules: {},
    metrics: [],
    'metrics-timeout': 10,
    thresholds: '',
    'error-threshold': 0,
    baseline: '',
    'no-data': 'warn',
    'if-no-files': 'error',
    'warn-only': false,
    'max-anomalies': 1_000,
    'output-dir': 'papyra-health',
    sha256: true,
    scanner: 'auto',
    threads: 'auto',
    'time-limit': 'off',
    'max-compression-ratio': 250,
};
function wordsOf(name) {
    return `one of ${SETTING_KINDS[name].words?.join(', ') ?? ''}`;
}
/** A setting that is missing here does not compile. */
const SETTINGS = {
    path: {
        form: 'lines',
        allowed: 'paths or globs, one a line',
        description: 'Artifacts to examine: paths and globs, one a line; a line with ! in front excludes.',
    },
    backend: {
        form: 'word',
        allowed: wordsOf('backend'),
        description: 'How the artifacts were written: json, rotating, redis, or auto, which takes a path with numbered siblings for a set.',
    },
    'redis-url': {
        form: 'text',
        allowed: 'an address such as redis://localhost:6379/0, or env:NAME',
        description: "Redis server with Papyra's streams: redis:// or rediss://, with +sentinel or +cluster; env:NAME reads a variable.",
    },
    'redis-prefix': {
        form: 'word',
        allowed: 'a prefix',
        description: "What the keys of Papyra's streams begin with, as Papyra is configured.",
    },
    'redis-system-id': {
        form: 'word',
        allowed: 'a system, or *',
        description: 'The actor system whose streams are examined; * finds every system that has the prefix.',
    },
    'redis-sample-size': {
        form: 'number',
        allowed: 'a whole number, at least 1, or all',
        description: 'How many of the newest entries of each stream are read; all reads every entry.',
    },
    'redis-options': {
        form: 'map',
        allowed: 'lines of the form NAME: value',
        description: 'More about Redis, one a line, for instance "ca: certs/ca.pem", "page-size: 500" or "max-pending-age: 600".',
    },
    'max-files': {
        form: 'number',
        allowed: 'a whole number from 1 to 999',
        description: 'Files of a rotating set, the active one included, as Papyra is configured. What is beyond is an orphan.',
    },
    'max-bytes': {
        form: 'number',
        allowed: 'a whole number of bytes, at least 1',
        description: 'Size in bytes at which Papyra rotates, as it is configured; used to tell a rotation that has stalled.',
    },
    check: {
        form: 'word',
        allowed: wordsOf('check'),
        description: "Which of Papyra's checks to run: doctor or startup-check.",
    },
    mode: {
        form: 'word',
        allowed: wordsOf('mode'),
        description: 'What anomalies do: ignore and scan_only report them and let them pass, fail_on_anomaly fails, recover mends them.',
    },
    'recovery-mode': {
        form: 'word',
        allowed: wordsOf('recovery-mode'),
        description: 'How mode recover mends: repair takes the damage out and keeps it aside, quarantine keeps the whole original too.',
    },
    'quarantine-dir': {
        form: 'text',
        allowed: 'a directory',
        description: 'Where quarantine puts originals and orphans; the directory quarantine in output-dir when not set.',
    },
    salvage: {
        form: 'boolean',
        allowed: 'true or false',
        description: 'Keep intact records that share a line with damage; false removes the whole line, as Papyra does.',
    },
    'max-loss': {
        form: 'word',
        allowed: 'a limit such as "10 records" or "4096 bytes", or off',
        description: 'Most that a recovery may remove from an artifact, for instance "10 records" or "4096 bytes"; else it writes nothing.',
    },
    'max-records': {
        form: 'number',
        allowed: 'a whole number of records, at least 1, or off',
        description: "Papyra's retention: most records an artifact may hold; more means that compaction is overdue.",
    },
    'max-age-seconds': {
        form: 'number',
        allowed: 'a number of seconds, more than 0, or off',
        description: "Papyra's retention: most seconds a record may be old; older ones mean that compaction is overdue.",
    },
    'max-total-bytes': {
        form: 'number',
        allowed: 'a whole number of bytes, at least 1, or off',
        description: "Papyra's retention: most bytes of records, as Papyra measures them (Python's repr); more means compaction is overdue.",
    },
    rules: {
        form: 'map',
        allowed: `lines of the form RULE: ${RULE_SETTINGS.join('|')}`,
        description: 'Severity by rule, one a line, for instance "time-regression: error" or "blank-line: warn".',
    },
    metrics: {
        form: 'lines',
        allowed: 'paths, globs or http(s) URLs, one a line',
        description: 'Metrics snapshots: paths, globs and http(s) URLs, one a line; FORM= in front names the form.',
    },
    'metrics-timeout': {
        form: 'number',
        allowed: 'a number of seconds, more than 0 and at most 600',
        description: 'Seconds a metrics URL may take to answer in full.',
    },
    thresholds: {
        form: 'text',
        allowed: 'threshold rules, one a line',
        description: 'Rules that must hold, one a line, for instance "records.total >= 1" or "delta(write_errors) <= 0".',
    },
    'error-threshold': {
        form: 'number',
        allowed: 'a number from 0, or off',
        description: 'Most that any error counter may show; off to judge error counters by thresholds alone.',
    },
    baseline: {
        form: 'text',
        allowed: 'a file',
        description: 'Snapshot of an earlier run (metrics-snapshot.json) that delta, increase and baseline compare with.',
    },
    'no-data': {
        form: 'word',
        allowed: wordsOf('no-data'),
        description: 'What a threshold does that cannot be evaluated, for want of a baseline or because of 0/0: fail, warn or pass.',
    },
    'if-no-files': {
        form: 'word',
        allowed: wordsOf('if-no-files'),
        description: 'What a path does that matches nothing, and Redis without streams: error (the gate cannot judge), warn or ignore.',
    },
    'warn-only': {
        form: 'boolean',
        allowed: 'true or false',
        description: 'Report anomalies and breaches but do not fail. What cannot be judged still fails.',
    },
    'max-anomalies': {
        form: 'number',
        allowed: 'a whole number from 0 to 100,000',
        description: 'Most findings an artifact lists in the report; the counts are always whole.',
    },
    'output-dir': {
        form: 'text',
        allowed: 'a directory',
        description: 'Where report.json, metrics-snapshot.json and summary.md are written, and what recovery puts aside.',
    },
    sha256: {
        form: 'boolean',
        allowed: 'true or false',
        description: 'Take the SHA-256 of the artifacts for the snapshot; false saves the time that takes.',
    },
    scanner: {
        form: 'word',
        allowed: wordsOf('scanner'),
        description: 'How artifacts are scanned: plain is slower and finds the same, should the fast way ever be in doubt.',
    },
    threads: {
        form: 'number',
        allowed: 'a whole number from 1 to 64, or auto',
        description: 'Threads that scan large artifacts; auto takes as many as the machine has cores.',
    },
    'time-limit': {
        form: 'number',
        allowed: 'a number of seconds, more than 0 and at most 86,400, or off',
        description: 'Seconds the scan may take. What is not read by then is said, and the gate cannot judge: exit code 3.',
    },
    'max-compression-ratio': {
        form: 'number',
        allowed: 'a whole number, at least 1',
        description: 'Compressed artifacts that grow to more than so many times their size are taken for bombs and not read on.',
    },
};
const SETTING_NAMES = Object.keys(SETTINGS);
/** The description of the setting that names the config file; it cannot stand in the file itself. */
const CONFIG_DESCRIPTION = 'Config file to read. Without it .github/papyra-health.yml is read when it is there.';
const DEFAULT_CONFIG_FILE = '.github/papyra-health.yml';
/** Why Papyra's finding cannot be left out: the list would no longer be Papyra's. */
function isIgnorable(rule) {
    return !_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0[rule].papyra;
}


/***/ }),

/***/ 79234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ wordsByKey),
/* harmony export */   I7: () => (/* binding */ orWord),
/* harmony export */   Po: () => (/* binding */ numberIn),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   aX: () => (/* binding */ someText),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   h4: () => (/* binding */ valuesByKey),
/* harmony export */   k: () => (/* binding */ wholeNumberIn),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Any text. */
const text = {
    accepts: (value) => typeof value === 'string',
    schema: (zod) => zod.string(),
};
/** Text with something in it. */
const someText = {
    accepts: (value) => typeof value === 'string' && value !== '',
    schema: (zod) => zod.string().min(1),
};
/** Text that a pattern matches. */
function textLike(pattern) {
    return {
        accepts: (value) => typeof value === 'string' && pattern.test(value),
        schema: (zod) => zod.string().regex(pattern),
    };
}
/** A list of texts, each with something in it. */
const texts = {
    accepts: (value) => Array.isArray(value) && value.every(someText.accepts),
    schema: (zod) => zod.array(someText.schema(zod)),
};
const trueOrFalse = {
    accepts: (value) => typeof value === 'boolean',
    schema: (zod) => zod.boolean(),
};
/** One of some words. */
function oneOf(words) {
    return {
        accepts: (value) => words.some((word) => word === value),
        schema: (zod) => zod.enum(words),
        words,
    };
}
/** A finite number. */
function numberIn(range) {
    return {
        accepts: (value) => Number.isFinite(value) && isWithin(value, range),
        schema: (zod) => within(zod.number(), range),
    };
}
/** A whole number that a double holds exactly. */
function wholeNumberIn(range) {
    return {
        accepts: (value) => Number.isSafeInteger(value) && isWithin(value, range),
        schema: (zod) => within(zod.int(), range),
    };
}
function isWithin(value, { from = -Infinity, above = -Infinity, to = Infinity }) {
    return value >= from && value > above && value <= to;
}
function within(schema, { from, above, to }) {
    const fromBelow = from === undefined ? schema : schema.min(from);
    const open = above === undefined ? fromBelow : fromBelow.gt(above);
    return to === undefined ? open : open.max(to);
}
/** A value of a kind, or a word instead. */
function orWord(kind, word) {
    return {
        accepts: (value) => value === word || kind.accepts(value),
        schema: (zod) => zod.union([kind.schema(zod), zod.literal(word)]),
    };
}
/** Some of the keys, each with one of the words. */
function wordsByKey(keys, words) {
    const [key, word] = [oneOf(keys), oneOf(words)];
    return {
        accepts: (value) => typeof value === 'object' &&
            value !== null &&
            !Array.isArray(value) &&
            Object.entries(value).every(([name, held]) => key.accepts(name) && word.accepts(held)),
        schema: (zod) => zod.partialRecord(zod.enum(keys), zod.enum(words)),
    };
}
/** Some of the keys, each with a value of its own kind. */
function valuesByKey(kinds) {
    return {
        accepts: (value) => typeof value === 'object' &&
            value !== null &&
            !Array.isArray(value) &&
            Object.entries(value).every(([name, held]) => Object.hasOwn(kinds, name) && kinds[name]?.accepts(held)),
        schema: (zod) => {
            const shape = Object.entries(kinds).map(([name, kind]) => [name, kind.schema(zod).optional()]);
            return zod.strictObject(Object.fromEntries(shape));
        },
    };
}


/***/ })

};
