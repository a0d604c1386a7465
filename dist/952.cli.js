export const id = 952;
export const ids = [952,455];
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

/***/ 58845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   J: () => (/* binding */ describeState)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76799);
/* harmony import */ var _durable_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46002);
/* harmony import */ var _recovery_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73836);
/** What went wrong with a change to an artifact, for people: what, why, where, and what to do. */




const REMEDIES = {
    ENOSPC: 'Make room there',
    EDQUOT: 'Make room there',
    EROFS: 'Make it writable, or name another place',
    EACCES: 'Run it as a user who may write there and give files their owner',
    EPERM: 'Run it as a user who may write there and give files their owner',
    EIO: 'Have the disk looked at, and a copy made',
    ENAMETOOLONG: 'Give the file a shorter name, or use recovery-mode repair',
    ENOTDIR: 'Name a directory',
    EEXIST: 'Take away what is in the way',
    ENOENT: 'See who moves or deletes files there',
};
/**
 * `action`: the end of "it could not be …". `state`: what is with the files now, a sentence.
 * `shown`: a path as reports show it.
 */
function describeFailure(error, { subject, action, state, shown, }) {
    if (error instanceof _recovery_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RecoveryError */ .g)
        return `${error.message} ${state}`;
    const { code, path, dest } = error;
    const place = dest ?? path;
    const where = place === undefined ? '' : ` at ${shown((0,_durable_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemporary */ .ey)(place) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(place) : place)}`;
    const remedy = REMEDIES[code ?? ''] ?? 'See what is wrong there';
    return `${subject} could not be ${action}: ${(0,_ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFileError */ .SQ)(error)}${where}. ${state} ${remedy}, then run this again.`;
}
/** Which files are other ones than before, and where records are that came too late for them: a sentence or two. */
function describeState(action, done, left) {
    if (done.length === 0)
        return 'Every file is as it was.';
    const late = left.length === 0 ? '' : ` Records that came late are at the end of ${left.join(', ')}.`;
    return `Already ${action}: ${done.join(', ')}; the others are as they were.${late}`;
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


/***/ }),

/***/ 27952:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compactStreams: () => (/* binding */ compactStreams)
});

// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/ndjson/interruption.js
var interruption = __webpack_require__(64077);
// EXTERNAL MODULE: ./lib/recovery/recovery-error.js
var recovery_error = __webpack_require__(73836);
// EXTERNAL MODULE: ./lib/redis/recovery/lost-deliveries.js
var lost_deliveries = __webpack_require__(48658);
// EXTERNAL MODULE: ./lib/redis/recovery/stream-failure.js
var stream_failure = __webpack_require__(91032);
// EXTERNAL MODULE: ./lib/redis/recovery/unknown-outcome.js
var unknown_outcome = __webpack_require__(26532);
// EXTERNAL MODULE: ./lib/redis/stream-id.js
var stream_id = __webpack_require__(31505);
// EXTERNAL MODULE: ./lib/redis/stream-keys.js
var stream_keys = __webpack_require__(96840);
// EXTERNAL MODULE: ./lib/redis/health/stream-health.js + 4 modules
var stream_health = __webpack_require__(42668);
// EXTERNAL MODULE: ./lib/redis/page-pause.js
var page_pause = __webpack_require__(96063);
// EXTERNAL MODULE: ./lib/redis/replies.js
var replies = __webpack_require__(33923);
// EXTERNAL MODULE: ./lib/redis/scan/stream-pages.js
var stream_pages = __webpack_require__(36240);
// EXTERNAL MODULE: ./lib/redis/stream-entry.js
var stream_entry = __webpack_require__(98750);
;// CONCATENATED MODULE: ./lib/redis/compaction/stream-retention.js
/**
 * What retention lets go of a stream. The number of entries is known to the server; their ages are in their IDs, which the
 * clock of the server gave, so that no record has to be read. Unlike with files, damaged entries count too: Redis trims
 * from the oldest on, and knows nothing of records.
 */







/** Null for a stream that is not there, or empty. @throws RedisFailure, also for a key of another type */
async function streamSize(connection, key) {
    if ((await entriesIn(connection, key)) === 0)
        return null;
    const info = (0,replies/* fieldsOf */.Pf)(await connection.read(key, ['XINFO', 'STREAM', key]));
    const [first, last] = [info.get('first-entry') ?? null, info.get('last-entry') ?? null];
    if (first === null || last === null)
        return null;
    const entries = (0,replies/* numberOf */.rl)(info.get('length'));
    return {
        key,
        entries,
        bytes: await memoryOf(connection, key),
        firstId: (0,replies/* textOf */.b6)((0,replies/* listOf */.c3)(first)[0]),
        lastId: (0,replies/* textOf */.b6)((0,replies/* listOf */.c3)(last)[0]),
        nodeEntries: Math.ceil(entries / Math.max(1, (0,replies/* numberOf */.rl)(info.get('radix-tree-keys')))),
    };
}
/** @throws RedisFailure */
async function entriesIn(connection, key) {
    return (0,replies/* numberOf */.rl)(await connection.read(key, ['XLEN', key]));
}
/** Bytes of memory, as the server estimates them from a few nodes. @throws RedisFailure */
async function memoryOf(connection, key) {
    const reply = await connection.read(key, ['MEMORY', 'USAGE', key]);
    return reply === null ? 0 : (0,replies/* numberOf */.rl)(reply);
}
/** Before September 2001: what counts so is no clock of a server, but a number that somebody gave. */
const FIRST_UNIX_MS = 1_000_000_000_000;
/**
 * The limits of a retention for one stream. Ages are counted from `now`, or from the server's clock where that is behind: it
 * made the IDs, and a machine whose clock is ahead must not take young entries for old ones.
 * @throws RecoveryError when the IDs tell no ages; RedisFailure
 */
async function limitsOf(connection, { key, lastId }, { max_records, max_age_seconds }, now) {
    // As Papyra has it, 0 records are no limit.
    const records = max_records === 0 ? null : max_records;
    if (max_age_seconds === null)
        return { records, oldestId: null };
    if ((0,stream_id/* millisecondsOf */.W$)(lastId) < FIRST_UNIX_MS) {
        throw new recovery_error/* RecoveryError */.g(`max-age-seconds cannot be applied to ${key}: the ID of its newest entry, ${lastId}, has no Unix time in it, so every ` +
            'entry would seem decades old and all would go. Use max-records instead of max-age-seconds.');
    }
    const clock = Math.min(now.getTime(), await (0,stream_health/* serverTime */.n)(connection, key));
    const oldest = Math.max(0, Math.ceil(clock - max_age_seconds * 1_000));
    return { records, oldestId: `${oldest}-0` };
}
/**
 * Counts the entries that exact trimming would let go. Those that are too old are read, a page at a time, for Redis has
 * no command that counts them.
 * @param lowestPending what no consumer group has acknowledged, null for nothing. Only then entries are read to know which
 *   go beyond `max-records`, and as many at most.
 * @throws RedisFailure; the signal's reason
 */
async function overdueIn(size, { records, oldestId }, lowestPending, measuring) {
    const excess = records === null ? 0 : Math.max(0, size.entries - records);
    const expired = oldestId === null ? 0 : await countBelow(size, oldestId, measuring);
    const entries = Math.max(excess, expired);
    if (entries === 0 || lowestPending === null)
        return { entries, firstKept: null };
    if (expired >= excess)
        return { entries, firstKept: oldestId };
    return { entries, firstKept: await newestId(size, records ?? 0, lowestPending, measuring) };
}
/** How many entries have a lower ID than `end`. */
async function countBelow({ key }, end, measuring) {
    let count = 0;
    for await (const ids of oldestFirst(key, measuring)) {
        const below = ids.filter((id) => (0,stream_id/* compareIds */.q3)(id, end) < 0).length;
        count += below;
        if (below < ids.length)
            break;
    }
    return count;
}
/** The IDs of a stream from its oldest entry on, a page at a time. */
async function* oldestFirst(key, { connection, redis, signal }) {
    let size = stream_pages/* FIRST_PAGE */.XB;
    for (let start = '-'; start !== null;) {
        signal.throwIfAborted();
        const count = Math.min(size, redis['page-size']);
        const page = (0,stream_entry/* entriesOf */.Mc)(await connection.read(key, ['XRANGE', key, start, '+', 'COUNT', String(count)]));
        yield page.map(({ id }) => id);
        const last = page.at(-1);
        start = last === undefined || page.length < count ? null : (0,stream_id/* idAfter */._p)(last.id);
        size = (0,stream_pages/* nextSize */.nT)(page);
        if (start !== null)
            await (0,page_pause/* pause */.v)(redis['page-pause'], signal);
    }
}
/** The ID of the entry `records` from the end; null when all entries from `lowest` on are newer, and nobody has to know. */
async function newestId({ key, lastId }, records, lowest, { connection, redis, signal }) {
    const pages = {
        from: lastId,
        limit: records,
        pageSize: redis['page-size'],
        pagePause: redis['page-pause'],
        signal,
    };
    let oldest = null;
    for await (const page of (0,stream_pages/* newestFirst */.ll)(connection, key, pages)) {
        oldest = page.at(-1)?.id ?? oldest;
        if (oldest !== null && (0,stream_id/* compareIds */.q3)(oldest, lowest) <= 0)
            return null;
    }
    return oldest;
}
/** Entries in a node as Redis makes them, unless it is configured otherwise. */
const USUAL_NODE = 100;
/**
 * How many of so many entries approximate trimming lets go: it takes whole nodes, and how large the oldest one is nobody
 * tells. So this is an estimate, and none below the size of a node: else a stream that has just been trimmed would be
 * overdue again.
 */
function inWholeNodes(entries, { nodeEntries }) {
    if (entries <= Math.max(USUAL_NODE, nodeEntries))
        return 0;
    return entries - (entries % nodeEntries);
}

;// CONCATENATED MODULE: ./lib/redis/compaction/stream-trim.js





/**
 * Lets go what is beyond the limits. First whole nodes, of which the server takes 100 a step, by its own default; then, unless
 * trimming is approximate, what is left, which is less than a node. Repeating a step does no harm.
 * @throws RedisFailure and UnknownOutcome
 */
async function trimStream(size, limits, trimming) {
    const { records, oldestId } = limits;
    if (oldestId !== null && (0,stream_id/* compareIds */.q3)(size.firstId, oldestId) < 0) {
        await trimTo(size.key, ['MINID', oldestId], size.entries, trimming);
    }
    if (records !== null && size.entries > records) {
        await trimTo(size.key, ['MAXLEN', String(records)], size.entries - records, trimming);
    }
}
/** `most`: the entries that go. A fast writer could keep this going for ever, since each of its entries displaces one. */
async function trimTo(key, [strategy, threshold], most, trimming) {
    for (let trimmed = 0; trimmed < most;) {
        const step = await trimStep(key, ['XTRIM', key, strategy, '~', threshold], trimming);
        if (step === 0)
            break;
        trimmed += step;
        await (0,page_pause/* pause */.v)(trimming.redis['page-pause'], undefined);
    }
    if (!trimming.redis['approximate-trim'])
        await trimStep(key, ['XTRIM', key, strategy, threshold], trimming);
}
/** Returns how many entries one command let go. It does no harm when it is repeated; then it counts the rest alone. */
async function trimStep(key, command, { connection, onTrimmed }) {
    try {
        const trimmed = (0,replies/* numberOf */.rl)(await connection.read(key, command));
        if (trimmed > 0)
            onTrimmed(trimmed);
        return trimmed;
    }
    catch (error) {
        throw (0,stream_failure/* isRefusal */.vu)(error) ? error : new unknown_outcome/* UnknownOutcome */.B(null, error);
    }
}

;// CONCATENATED MODULE: ./lib/redis/compaction/compact-streams.js
/**
 * Compaction of an artifact that lies in Redis: each stream is trimmed from its oldest entry on. Papyra knows `max-records`
 * alone there, and holds it for each stream by itself; so does the gate. Stopped at any moment it leaves every stream
 * with its newest entries, and the next run goes on.
 */










/** Compacts streams. Never throws for what Redis and settings can do. */
async function compactStreams(stored, options, redis) {
    return new StreamCompaction(stored, options, redis).run();
}
const NOTHING = { records: 0, bytes: 0 };
class StreamCompaction {
    #stored;
    #options;
    #redis;
    #subject;
    /** Those that are there, in Papyra's order. */
    #streams = new Map();
    /** What consumer groups lose. */
    #losses = [];
    /** What approximate trimming left, in words. */
    #left = [];
    /** Trimming was under way when the connection broke, and nobody knows how far it came. */
    #isUnsure = false;
    constructor(stored, options, redis) {
        this.#stored = stored;
        this.#options = options;
        this.#redis = redis;
        this.#subject = (0,stream_keys/* shownSystem */.pb)(stored.system);
    }
    async run() {
        const { dryRun, retention, signal } = this.#options;
        try {
            const early = (0,interruption/* interruptionOf */.nS)(signal);
            if (early !== null)
                throw early;
            refuseSizeLimit(retention);
            // All of them first: a limit that cannot be held for one is held for none.
            for (const key of (0,stream_keys/* streamKeys */.Z_)(this.#stored.system))
                await this.#look(key);
            for (const state of this.#streams.values()) {
                if (dryRun)
                    await this.#measure(state);
                else
                    await this.#trim(state);
            }
        }
        catch (error) {
            return this.#stopped(error);
        }
        const compaction = this.#describe(this.#hasReclaimed() ? (dryRun ? 'planned' : 'done') : 'none');
        return { compaction, problems: this.#losses, interruption: null, hasWritten: this.#hasWritten() };
    }
    async #look(key) {
        const { connection } = this.#stored;
        const { retention, now } = this.#options;
        const before = await streamSize(connection, key);
        if (before === null)
            return;
        const limits = await limitsOf(connection, before, retention, now);
        const after = { records: before.entries, bytes: before.bytes };
        this.#streams.set(key, { before, limits, reclaimed: NOTHING, after });
    }
    async #measure(state) {
        const { connection } = this.#stored;
        const { before, limits } = state;
        const measuring = { connection, redis: this.#redis, signal: this.#options.signal };
        const pending = await (0,lost_deliveries/* lowestPending */.Ct)(connection, before.key);
        const overdue = await overdueIn(before, limits, pending, measuring);
        const isApproximate = this.#redis['approximate-trim'];
        const records = isApproximate ? inWholeNodes(overdue.entries, before) : overdue.entries;
        noteReclaimed(state, records);
        if (records > 0 && overdue.firstKept !== null)
            await this.#noteLosses(before, overdue.firstKept);
    }
    async #trim(state) {
        const { connection } = this.#stored;
        const { before, limits } = state;
        const { key } = before;
        await trimStream(before, limits, {
            connection,
            redis: this.#redis,
            onTrimmed: (entries) => noteReclaimed(state, state.reclaimed.records + entries),
        });
        const records = await entriesIn(connection, key);
        // What a step let go whose answer was lost is in the difference alone; what was added meanwhile is not.
        const reclaimed = Math.max(state.reclaimed.records, before.entries - records);
        if (reclaimed === 0)
            return;
        const bytes = await memoryOf(connection, key);
        state.after = { records, bytes };
        state.reclaimed = { records: reclaimed, bytes: Math.max(0, before.bytes - bytes) };
        const after = await streamSize(connection, key);
        await this.#noteLosses(before, after?.firstId ?? '+');
        if (after !== null)
            this.#noteLeft(after, limits);
    }
    /** `firstKept`: the lowest ID that stays, or would. */
    async #noteLosses({ key, firstId }, firstKept) {
        const range = { first: firstId, end: firstKept };
        const words = { action: 'trimmed', isPlanned: this.#options.dryRun };
        for (const lost of await (0,lost_deliveries/* pendingWithin */.nE)(this.#stored.connection, key, range, this.#redis['page-size'])) {
            this.#losses.push((0,lost_deliveries/* lostDeliveriesProblem */.gW)(this.#subject, key, lost, words));
        }
    }
    #noteLeft({ key, entries, firstId }, { records, oldestId }) {
        if (!this.#redis['approximate-trim'])
            return;
        const excess = records === null ? 0 : entries - records;
        if (excess > 0)
            this.#left.push(`${(0,format_count/* formatCount */.B)(excess)} more than max-records in ${key}`);
        else if (oldestId !== null && (0,stream_id/* compareIds */.q3)(firstId, oldestId) < 0) {
            this.#left.push(`some older than max-age-seconds in ${key}`);
        }
    }
    #hasReclaimed() {
        return [...this.#streams.values()].some(({ reclaimed }) => reclaimed.records > 0);
    }
    #hasWritten() {
        return !this.#options.dryRun && (this.#isUnsure || this.#hasReclaimed());
    }
    #describe(status, reason = this.#leftText()) {
        const { retention } = this.#options;
        const states = [...this.#streams.values()];
        const after = sumOf(states.map((state) => state.after));
        const [event = 0, audit = 0, dead_letter = 0] = (0,stream_keys/* streamKeys */.Z_)(this.#stored.system).map((key) => this.#streams.get(key)?.after.records ?? 0);
        return {
            status,
            reason,
            retention,
            before: sumOf(states.map(({ before: { entries, bytes } }) => ({ records: entries, bytes }))),
            after: { ...after, event, audit, dead_letter, other: 0 },
            reclaimed: sumOf(states.map(({ reclaimed }) => reclaimed)),
            age_unknown: 0,
            files: states.map(({ before, after }) => ({
                path: before.key,
                before: { records: before.entries, bytes: before.bytes },
                after,
            })),
        };
    }
    #leftText() {
        if (this.#left.length === 0)
            return null;
        return (`Trimming is approximate, for Redis lets go of whole nodes. It left entries: ${this.#left.join(', ')}. To have none ` +
            'left, set approximate-trim (in redis-options) to false.');
    }
    #stopped(thrown) {
        const { dryRun } = this.#options;
        this.#isUnsure = thrown instanceof unknown_outcome/* UnknownOutcome */.B;
        const error = thrown instanceof unknown_outcome/* UnknownOutcome */.B ? thrown.cause : thrown;
        const hasWritten = this.#hasWritten();
        // What was looked at and not measured is not "within its limits".
        if (!hasWritten)
            this.#streams.clear();
        const reason = this.#reason(error, hasWritten);
        const status = hasWritten || !(0,stream_failure/* isForeseen */.Yp)(error) ? 'failed' : 'refused';
        const compaction = this.#describe(status, reason);
        const losses = dryRun ? [] : this.#losses;
        if (error instanceof interruption/* Interruption */._n) {
            return { compaction, problems: losses, interruption: error, hasWritten };
        }
        const problem = { subject: this.#subject, message: reason, severity: 'error' };
        return { compaction, problems: [problem, ...losses], interruption: null, hasWritten };
    }
    #reason(error, hasWritten) {
        const { dryRun, shown } = this.#options;
        const subject = this.#subject;
        const state = hasWritten ? this.#state() : stream_failure/* UNCHANGED */.ST;
        if (error instanceof interruption/* Interruption */._n) {
            const missing = dryRun
                ? `The retention of ${subject} was not measured`
                : `${subject} was not compacted`;
            return `${missing}${hasWritten ? ' to the end' : ''}, for the run was cut short: ${error.message}. ${state}`;
        }
        return (0,stream_failure/* describeStreamFailure */.kE)(error, { subject, action: 'compacted', state, shown });
    }
    #state() {
        const done = [...this.#streams.values()].filter(({ reclaimed }) => reclaimed.records > 0);
        const parts = done.map(({ before, reclaimed }) => `${(0,format_count/* formatCount */.B)(reclaimed.records)} of ${before.key}`);
        return [
            ...(parts.length === 0 ? [] : [`Already let go, oldest first: ${parts.join(', ')}.`]),
            ...(this.#isUnsure
                ? ['More may have gone, for the server was asked to trim, and nobody heard its answer.']
                : []),
            'Nothing that retention keeps was touched, and the next run goes on from here.',
        ].join(' ');
    }
}
/** So many entries are gone, or would be: their bytes are their share of all. */
function noteReclaimed(state, entries) {
    const { before } = state;
    const records = Math.min(entries, before.entries);
    const bytes = Math.round((before.bytes * records) / before.entries);
    state.reclaimed = { records, bytes };
    state.after = { records: before.entries - records, bytes: before.bytes - bytes };
}
/** Redis cannot trim by size. To leave the limit out in silence would say that it is held. */
function refuseSizeLimit({ max_total_bytes }) {
    if (max_total_bytes === null)
        return;
    throw new recovery_error/* RecoveryError */.g('max-total-bytes cannot be held for streams: Redis trims by number and by age alone, and Papyra itself does not look at it ' +
        'there. Use max-records or max-age-seconds, or examine Redis in a run of its own without it.');
}
function sumOf(amounts) {
    return {
        records: amounts.reduce((sum, { records }) => sum + records, 0),
        bytes: amounts.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}


/***/ }),

/***/ 48658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ lowestPending),
/* harmony export */   QX: () => (/* binding */ pendingAmong),
/* harmony export */   gW: () => (/* binding */ lostDeliveriesProblem),
/* harmony export */   nE: () => (/* binding */ pendingWithin)
/* harmony export */ });
/* harmony import */ var _ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8287);
/* harmony import */ var _connection_redis_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54916);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33923);
/* harmony import */ var _stream_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76119);
/* harmony import */ var _stream_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31505);
/** Entries that a consumer group was given and has not acknowledged, and that lose their record by what the gate does. */





const QUESTIONS_AT_ONCE = 100;
/** How many of the entries with these IDs are pending, group by group; groups without any are left out. @throws RedisFailure */
async function pendingAmong(connection, key, ids) {
    return eachGroup(connection, key, async (group) => {
        let entries = 0;
        for (let from = 0; from < ids.length; from += QUESTIONS_AT_ONCE) {
            const some = ids.slice(from, from + QUESTIONS_AT_ONCE);
            const ask = (id) => connection.read(key, ['XPENDING', key, group, id, id, '1']);
            for (const reply of await Promise.all(some.map(ask)))
                entries += (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(reply).length;
        }
        return entries;
    });
}
/**
 * How many entries from the ID `first` up to, not with, the ID `end` are pending, group by group; groups without any are
 * left out. `pageSize`: asked for at once.
 * @throws RedisFailure
 */
async function pendingWithin(connection, key, { first, end }, pageSize) {
    return eachGroup(connection, key, async (group) => {
        let entries = 0;
        for (let start = first; start !== null;) {
            const command = ['XPENDING', key, group, start, end, String(pageSize)];
            const page = (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(await connection.read(key, command));
            const ids = page.map((entry) => (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)((0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(entry)[0]));
            // Before Redis 6.2 no range could leave its end out.
            entries += ids.filter((id) => id !== end).length;
            const last = ids.at(-1);
            start = last === undefined || ids.length < pageSize ? null : (0,_stream_id_js__WEBPACK_IMPORTED_MODULE_3__/* .idAfter */ ._p)(last);
        }
        return entries;
    });
}
/** The lowest ID that is pending in any group of a stream; null for none. @throws RedisFailure */
async function lowestPending(connection, key) {
    const lowest = [];
    await eachGroup(connection, key, async (group) => {
        const [pending, id] = (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(await connection.read(key, ['XPENDING', key, group]));
        if ((0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(pending) > 0)
            lowest.push((0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(id));
        return 0;
    });
    return lowest.sort(_stream_id_js__WEBPACK_IMPORTED_MODULE_3__/* .compareIds */ .q3)[0] ?? null;
}
/** Asks of each group that has anything pending. */
async function eachGroup(connection, key, count) {
    const lost = [];
    for (const reply of await groupsOf(connection, key)) {
        const fields = (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsOf */ .Pf)(reply);
        const group = (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(fields.get('name'));
        if ((0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(fields.get('pending')) === 0)
            continue;
        try {
            const entries = await count(group);
            if (entries > 0)
                lost.push({ group: group.toString(), entries });
        }
        catch (error) {
            // Somebody has destroyed the group since.
            if (!(error instanceof _connection_redis_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .RedisFailure */ .A && error.code === 'NOGROUP'))
                throw error;
        }
    }
    return lost;
}
/** None where the stream itself is gone, which Redis calls an error. */
async function groupsOf(connection, key) {
    try {
        return (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(await connection.read(key, ['XINFO', 'GROUPS', key]));
    }
    catch (error) {
        const isGone = error instanceof _connection_redis_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .RedisFailure */ .A && error.code === 'ERR';
        if (isGone && (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(await connection.read(key, ['TYPE', key])) === 'none')
            return [];
        throw error;
    }
}
/**
 * What it means for the consumers. `action`: what is done with the records, as in "taken out"; `isPlanned`: it would be.
 * `subject`: the artifact.
 */
function lostDeliveriesProblem(subject, key, { group, entries }, { action, isPlanned }) {
    const those = entries === 1 ? '1 entry' : `${(0,_ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B)(entries)} entries`;
    const verb = isPlanned ? 'would be' : entries === 1 ? 'was' : 'were';
    const message = `${key}: ${those} that ${verb} ${action} ${entries === 1 ? 'is' : 'are'} pending in consumer group ${(0,_stream_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(group)}: ` +
        'delivered, and not acknowledged. The group keeps the IDs without their records, for nothing is acknowledged on behalf ' +
        'of others. Let its consumers acknowledge what they cannot read any more, or do it yourself (XPENDING, XACK).';
    return { subject, message, severity: 'warn' };
}


/***/ }),

/***/ 91032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ UNCHANGED),
/* harmony export */   Yp: () => (/* binding */ isForeseen),
/* harmony export */   kE: () => (/* binding */ describeStreamFailure),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _ndjson_interruption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64077);
/* harmony import */ var _recovery_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58845);
/* harmony import */ var _recovery_recovery_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73836);
/* harmony import */ var _connection_redis_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54916);
/** What went wrong with a change to streams, for people: what, why, where, and what to do. */




/** Whether an error is what Redis, settings or a signal can do, and not the disk or a mistake in the code. */
function isForeseen(error) {
    return [_connection_redis_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .RedisFailure */ .A, _recovery_recovery_error_js__WEBPACK_IMPORTED_MODULE_3__/* .RecoveryError */ .g, _ndjson_interruption_js__WEBPACK_IMPORTED_MODULE_0__/* .Interruption */ ._n].some((kind) => error instanceof kind);
}
/** Whether the server has answered with a refusal, so that a command that may be repeated was not carried out. */
function isRefusal(error) {
    return error instanceof _connection_redis_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .RedisFailure */ .A && (error.kind === 'refused' || error.kind === 'reply');
}
/** What is with the streams when nothing was done. */
const UNCHANGED = 'Nothing was changed in Redis.';
function describeStreamFailure(error, change) {
    if (!(error instanceof _connection_redis_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .RedisFailure */ .A))
        return (0,_recovery_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .I)(error, change);
    return `${change.subject} could not be ${change.action}: ${error.message}. ${change.state} ${error.remedy}`;
}


/***/ }),

/***/ 26532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ UnknownOutcome)
/* harmony export */ });
/** A transaction was sent, the connection broke, and `cause` then kept its outcome from being known. */
class UnknownOutcome extends Error {
    name = 'UnknownOutcome';
    /** How many it was about; null where nobody counts them. */
    entries;
    constructor(entries, cause) {
        super('the outcome of a transaction is not known', { cause });
        this.entries = entries;
    }
}


/***/ })

};
