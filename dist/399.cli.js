export const id = 399;
export const ids = [399,455];
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

/***/ 13582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ checkDirectoryWithin),
/* harmony export */   GK: () => (/* binding */ fileWithin),
/* harmony export */   RP: () => (/* binding */ checkDistinct),
/* harmony export */   h3: () => (/* binding */ checkBesideSet)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76799);
/* harmony import */ var _ndjson_file_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20027);
/* harmony import */ var _recovery_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73836);
/** Where recovery may write: symbolic links are followed only as long as they stay in the workspace. */





/**
 * The file itself that `path` leads to. A path outside the workspace was named by the user and may lead through linked
 * directories; the file itself may be a link only within the workspace.
 * @throws RecoveryError when a link leads out.
 */
function fileWithin(path, shownPath, workspace) {
    try {
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
        if (isInside(real, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace)) || (!isLink && !isInside(path, workspace)))
            return real;
        throw new _recovery_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RecoveryError */ .g(`${shownPath} is reached by a symbolic link that leads out of the workspace, to ${real}. Name that file itself.`);
    }
    catch (error) {
        if (error instanceof _recovery_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RecoveryError */ .g)
            throw error;
        throw new _recovery_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RecoveryError */ .g(`${shownPath} cannot be reached: ${(0,_ndjson_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeFileError */ .SQ)(error)}.`, { cause: error });
    }
}
/**
 * Refuses a directory, there already or not, that lies in the workspace by its name and elsewhere in truth.
 * @throws RecoveryError
 */
function checkDirectoryWithin(path, setting, workspace) {
    if (!isInside(path, workspace))
        return;
    const real = truePath(path);
    if (real !== null && isInside(real, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace)))
        return;
    throw new _recovery_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RecoveryError */ .g(`${setting}: ${path} goes through a symbolic link that leads ${real === null ? 'nowhere' : 'out of the workspace'}. ` +
        'Name the directory itself.');
}
/** Where a path leads, also one that is not there yet; null when a link in it leads nowhere. */
function truePath(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    if (isLink(path))
        return null;
    const parent = truePath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return parent === null ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
function isLink(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
/**
 * Refuses a directory in which new files would be orphans of a rotating set: the set's own, or one whose name starts
 * as the set's files do.
 * @throws RecoveryError
 */
function checkBesideSet(directory, name, setting, active) {
    const set = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(truePath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(active)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(active), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(active));
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(truePath(directory) ?? directory, name);
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(set), place).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] ?? '';
    if (beside === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(beside) || !beside.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(set)))
        return;
    throw new _recovery_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RecoveryError */ .g(`${setting}: files in ${directory} would be orphans of the rotating set ${active}. Name a directory outside the set.`);
}
function isInside(path, directory) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(directory, path);
    return inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}
/**
 * Refuses a set of which one file has two names: what is written under one would be gone under the other.
 * @throws RecoveryError
 */
function checkDistinct(files) {
    files.forEach((file, index) => {
        const twin = files.slice(0, index).find(({ identity }) => (0,_ndjson_file_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameInode */ .i9)(identity, file.identity));
        if (twin === undefined)
            return;
        throw new _recovery_error_js__WEBPACK_IMPORTED_MODULE_4__/* .RecoveryError */ .g(`${twin.shownPath} and ${file.shownPath} are one file under two names. Take one of the links away.`);
    });
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

/***/ 69399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recoverStreams: () => (/* binding */ recoverStreams)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/ndjson/interruption.js
var ndjson_interruption = __webpack_require__(64077);
// EXTERNAL MODULE: ./lib/recovery/loss-budget.js
var loss_budget = __webpack_require__(81700);
// EXTERNAL MODULE: ./lib/recovery/recovery-constants.js
var recovery_constants = __webpack_require__(26412);
// EXTERNAL MODULE: ./lib/recovery/recovery-error.js
var recovery_error = __webpack_require__(73836);
// EXTERNAL MODULE: ./lib/recovery/workspace.js
var workspace = __webpack_require__(13582);
// EXTERNAL MODULE: ./lib/redis/stream-keys.js
var stream_keys = __webpack_require__(96840);
// EXTERNAL MODULE: ./lib/redis/recovery/lost-deliveries.js
var lost_deliveries = __webpack_require__(48658);
// EXTERNAL MODULE: ./lib/redis/connection/redis-connection.js
var redis_connection = __webpack_require__(54916);
// EXTERNAL MODULE: ./lib/redis/replies.js
var replies = __webpack_require__(33923);
// EXTERNAL MODULE: ./lib/redis/stream-entry.js
var stream_entry = __webpack_require__(98750);
;// CONCATENATED MODULE: ./lib/redis/recovery/quarantined-entry.js

/**
 * The command that adds it. The first three fields are those of Papyra: `source`, the key it comes from; `data`, its payload
 * byte for byte, empty when it has none; `timestamp`, Unix seconds. Papyra loses the rest, so there are two more:
 * - `id`: the ID it had.
 * - `fields`: only where the entry was not one field `data` alone. A JSON array of all its names and values in their order,
 *   each in base64.
 */
function quarantineCommand(quarantine, source, timestamp, entry) {
    const own = ['source', source, 'data', (0,stream_entry/* payloadOf */.Md)(entry) ?? '', 'timestamp', timestamp, 'id', entry.id];
    const more = (0,stream_entry/* isOnlyPayload */.VH)(entry) ? [] : ['fields', JSON.stringify((0,stream_entry/* encodedFields */.Gi)(entry))];
    return ['XADD', quarantine, '*', ...own, ...more];
}

// EXTERNAL MODULE: ./lib/redis/recovery/unknown-outcome.js
var unknown_outcome = __webpack_require__(26532);
;// CONCATENATED MODULE: ./lib/redis/recovery/quarantine-move.js
/** Moving entries of a stream to its quarantine, a batch a transaction, so that each is in one of the two and not in both. */






/** How often somebody else may come first. Each time one of the two gets on, so it does not come to this by chance. */
const MAX_CONFLICTS = 20;
/**
 * Moves one batch into quarantine. Returns the IDs that were moved; the others were gone already, by somebody else's hand.
 * @throws UnknownOutcome; RedisFailure, RecoveryError and Interruption, and then nothing of the batch is moved
 */
async function moveToQuarantine(move, ids) {
    const unsure = new Set();
    let [conflicts, breaks] = [0, 0];
    for (;;) {
        let there = [];
        try {
            const isDone = await tryToMove(move, ids, (entries) => {
                there = entries;
            });
            if (isDone) {
                // What of a transaction that seemed lost is gone now, it has moved: it is all or nothing.
                for (const { id } of there)
                    unsure.add(id);
                return unsure;
            }
            if (++conflicts === MAX_CONFLICTS)
                throw new recovery_error/* RecoveryError */.g(conflictMessage(move.quarantine));
        }
        catch (error) {
            const kind = error instanceof redis_connection/* RedisFailure */.A ? error.kind : null;
            if (kind === 'lost')
                for (const { id } of there)
                    unsure.add(id);
            // Of the other kind nothing was sent that changes anything.
            if ((kind === 'lost' || kind === 'unreachable') && breaks++ < move.retries)
                continue;
            throw unsure.size > 0 ? new unknown_outcome/* UnknownOutcome */.B(unsure.size, error) : error;
        }
    }
}
/**
 * One transaction. `onRead` is told which entries are still there and would be moved. False when somebody else has written
 * to quarantine meanwhile, and nothing was done.
 */
async function tryToMove({ connection, key, quarantine, timestamp }, ids, onRead) {
    let isNoneLeft = false;
    const replies = await connection.transact(quarantine, async (read) => {
        await checkQuarantine(read, quarantine);
        const entries = await (0,stream_entry/* readEntries */.$2)(read, key, ids);
        onRead(entries);
        isNoneLeft = entries.length === 0;
        if (isNoneLeft)
            return null;
        const stored = entries.map((entry) => quarantineCommand(quarantine, key, timestamp, entry));
        return [...stored, ['XDEL', key, ...entries.map(({ id }) => id)]];
    });
    return isNoneLeft || replies !== null;
}
function conflictMessage(quarantine) {
    return (`Somebody else writes to ${quarantine} all the time: it seems that another recovery is at work. Wait until it is done, ` +
        'then run this again.');
}
/** Milliseconds of the highest ID there can be. */
const LAST_MILLISECONDS = '18446744073709551615-';
/**
 * Makes sure that entries can be added to quarantine. A transaction in which that fails is not undone: the entries would be
 * deleted all the same.
 * @throws RecoveryError when they cannot, and RedisFailure
 */
async function checkQuarantine(read, quarantine) {
    const type = (0,replies/* textOf */.b6)(await read(['TYPE', quarantine]));
    if (type === 'none')
        return;
    if (type !== 'stream') {
        throw new recovery_error/* RecoveryError */.g(`${quarantine}, where damaged entries are to go, holds a ${type} and not a stream. Rename or delete it, or name another ` +
            'place (quarantine-prefix in redis-options).');
    }
    const info = (0,replies/* fieldsOf */.Pf)(await read(['XINFO', 'STREAM', quarantine]));
    if (!(0,replies/* textOf */.b6)(info.get('last-generated-id')).startsWith(LAST_MILLISECONDS))
        return;
    throw new recovery_error/* RecoveryError */.g(`${quarantine}, where damaged entries are to go, has used up its IDs, and takes no more entries. Rename it, or name ` +
        'another place (quarantine-prefix in redis-options).');
}

// EXTERNAL MODULE: ./lib/redis/recovery/stream-failure.js
var stream_failure = __webpack_require__(91032);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(12449);
;// CONCATENATED MODULE: ./lib/redis/recovery/stream-recovery-plan.js
/** The plan of a recovery of streams: what would be taken out, stream by stream, as plain data. Made from a scan. */




/** Changes a stream lists in the report; a plan of more is still whole, and its SHA-256 covers all of it. */
const MAX_CHANGES = 100_000;
/** As base64 in one text this is still far from what Node and Redis can hold. */
const MAX_ENTRY_BYTES = 128 << 20;
/**
 * Takes every damaged entry out of each stream in which a rule of severity error is broken. The IDs say what goes: Redis
 * never changes an entry. New entries, which come all the time, are not part of it.
 * @param quarantineOf the key of a stream's quarantine, where it has one
 * @throws RecoveryError when an entry is too large, and what `quarantineOf` throws
 */
function planStreams(streams, mode, severities, quarantineOf) {
    const planned = streams
        .filter(({ damaged }) => damaged.some(({ rule }) => (0,anomaly/* severityOf */.xJ)(rule, severities) === 'error'))
        .map((stream) => ({ stream, quarantine: quarantineOf(stream.key) }));
    for (const { stream } of planned)
        checkSizes(stream);
    const sha256 = digestOf(mode, planned);
    return { mode, streams: planned, sha256 };
}
function checkSizes({ key, damaged }) {
    const large = damaged.find(({ bytes }) => bytes > MAX_ENTRY_BYTES);
    if (large === undefined)
        return;
    throw new recovery_error/* RecoveryError */.g(`${key}: entry ${large.id} has ${(0,format_count/* formatCount */.B)(large.bytes)} bytes, more than recovery takes at once ` +
        `(${(0,format_count/* formatCount */.B)(MAX_ENTRY_BYTES)}). Save and delete it by hand (XRANGE, XDEL), then run this again.`);
}
function digestOf(mode, streams) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(mode);
    for (const { stream, quarantine } of streams) {
        hash.update(JSON.stringify([stream.key, quarantine, stream.damaged.length]));
        for (const { id, rule, bytes } of stream.damaged)
            hash.update(JSON.stringify([id, rule, bytes]));
    }
    return hash.digest('hex');
}
function isEmptyPlan({ streams }) {
    return streams.length === 0;
}
/** Sums over entries. */
function amountOf(entries) {
    return { records: entries.length, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) };
}
/** Sums over all streams. */
function removedBy({ streams }) {
    return amountOf(streams.flatMap(({ stream }) => stream.damaged));
}
/** The plan as a report has it, with nothing of it done yet. */
function describePlan(plan) {
    return {
        mode: plan.mode,
        status: isEmptyPlan(plan) ? 'none' : 'planned',
        reason: null,
        files: plan.streams.map(({ stream }) => describeStream(stream, stream.damaged)),
        repaired_files: [],
        quarantined_files: [],
        removed: { ...removedBy(plan), kept_at: null },
        sha256: plan.sha256,
    };
}
/** A stream without the entries `removed`, as a report has it. */
function describeStream({ key, records, bytes }, removed) {
    const amount = amountOf(removed);
    return {
        path: key,
        linked_to: null,
        input: { bytes, sha256: null },
        kept: { records, bytes: bytes - amount.bytes },
        salvaged_records: 0,
        removed: amount,
        added_bytes: 0,
        changes: removed.slice(0, MAX_CHANGES).map(removal),
        truncated: removed.length > MAX_CHANGES,
        moved_to: null,
    };
}
function removal({ id, rule, bytes }) {
    return { action: 'remove', rule, line: null, entry: id, lines: 0, byte_start: 0, byte_end: bytes };
}

// EXTERNAL MODULE: ./lib/redis/page-pause.js
var page_pause = __webpack_require__(96063);
;// CONCATENATED MODULE: ./lib/redis/recovery/entry-batches.js
/** One command or transaction does not keep the server from others for longer than these take. */
const BATCH_ENTRIES = 100;
const BATCH_BYTES = 1 << 20;
/** Entries in their order, as many to a batch as are taken out at once. */
function batchesOf(entries) {
    const batches = [];
    let [batch, bytes] = [[], 0];
    for (const entry of entries) {
        if (batch.length === BATCH_ENTRIES || (batch.length > 0 && bytes + entry.bytes > BATCH_BYTES)) {
            batches.push(batch);
            [batch, bytes] = [[], 0];
        }
        batch.push(entry);
        bytes += entry.bytes;
    }
    return batch.length === 0 ? batches : [...batches, batch];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/recovery/durable-files.js
var durable_files = __webpack_require__(46002);
;// CONCATENATED MODULE: ./lib/redis/recovery/removed-entries.js
/**
 * What a repair deletes is kept: a file with one JSON object a line, `{key, id, rule, fields}`, where `fields` are all names
 * and values of the entry in their order, each in base64. It is named after what it holds, so that a run that is repeated
 * writes the same file again, and one that has other entries never writes over it.
 */





const LONGEST_NAME = 100;
const SHOWN_DIGITS = 16;
/** Names of files may not have everything that keys may: not the colon, where files go to Windows or to an artifact store. */
const UNSAFE = /[^A-Za-z0-9._-]/g;
class RemovedEntries {
    #directory;
    #name;
    #file;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    /**
     * @param directory absolute; it is made when it is not there
     * @param artifact what the name of the file begins with
     * @throws the system's error
     */
    constructor(directory, artifact) {
        (0,durable_files/* makeDirectory */.Oh)(directory);
        (0,durable_files/* removeStaleTemporaries */.D9)(directory);
        this.#directory = directory;
        this.#name = artifact.replaceAll(UNSAFE, '_').slice(0, LONGEST_NAME);
        this.#file = new durable_files/* TemporaryFile */.yX((0,external_node_path_.join)(directory, this.#name));
    }
    /** @throws the system's error */
    add(key, rule, entry) {
        const line = Buffer.from(`${JSON.stringify({ key, id: entry.id, rule, fields: (0,stream_entry/* encodedFields */.Gi)(entry) })}\n`);
        this.#hash.update(line);
        this.#file.write(line);
    }
    /** Brings it to the disk, under its name. Returns its absolute path. @throws the system's error */
    finish() {
        const digits = this.#hash.digest('hex').slice(0, SHOWN_DIGITS);
        const path = (0,external_node_path_.join)(this.#directory, `${this.#name}.${digits}.removed.ndjson`);
        this.#file.finish(null);
        (0,external_node_fs_.renameSync)(this.#file.path, path);
        (0,durable_files/* syncDirectory */.zR)((0,external_node_path_.dirname)(path));
        return path;
    }
    /** Takes away what is not finished. */
    discard() {
        this.#file.discard();
    }
}

;// CONCATENATED MODULE: ./lib/redis/recovery/stream-recovery-run.js
/** One recovery of streams that writes. */













class StreamRecoveryRun {
    #scanned;
    #plan;
    #options;
    #redis;
    #recovery;
    #subject;
    /** What was taken out so far. */
    #taken = new Map();
    /** In mode repair, the file that keeps it, as reports show it; null when there was nothing left to keep. */
    #keptIn = null;
    /** Entries of which nobody knows whether they were taken out, and whence. */
    #unsure = null;
    /** `planned`: the plan as the report has it, to be completed. */
    constructor(scanned, plan, planned, options, redis) {
        this.#scanned = scanned;
        this.#plan = plan;
        this.#recovery = planned;
        this.#subject = (0,stream_keys/* shownSystem */.pb)(scanned.system);
        this.#options = options;
        this.#redis = redis;
    }
    /** Never throws for what Redis and files can do. */
    async run() {
        const recovery = this.#recovery;
        try {
            const kept = this.#plan.mode === 'repair' ? await this.#keepAll() : null;
            for (const planned of this.#plan.streams) {
                const entries = kept === null ? planned.stream.damaged : (kept.get(planned) ?? []);
                await this.#takeFrom(planned, entries);
            }
            this.#noteTaken(true);
            recovery.status = 'done';
            return { recovery, problems: [], interruption: null, hasWritten: true };
        }
        catch (error) {
            return this.#failed(error);
        }
    }
    /** Writes all that will be deleted to the disk. Returns what it is; the rest is gone already. */
    async #keepAll() {
        const { outputDir, shown } = this.#options;
        const kept = new Map();
        const file = new RemovedEntries((0,external_node_path_.join)(outputDir, recovery_constants/* REMOVED_DIRECTORY */.r), this.#subject);
        try {
            for (const planned of this.#plan.streams)
                kept.set(planned, await this.#keep(planned, file));
            const isEmpty = [...kept.values()].every((entries) => entries.length === 0);
            if (!isEmpty)
                this.#keptIn = shown(file.finish());
            return kept;
        }
        finally {
            file.discard();
        }
    }
    async #keep({ stream }, file) {
        const { connection } = this.#scanned;
        const kept = [];
        for (const batch of batchesOf(stream.damaged)) {
            const damaged = new Map(batch.map((entry) => [entry.id, entry]));
            const read = (command) => connection.read(stream.key, command);
            for (const entry of await (0,stream_entry/* readEntries */.$2)(read, stream.key, [...damaged.keys()])) {
                const known = damaged.get(entry.id);
                if (known === undefined)
                    continue;
                file.add(stream.key, known.rule, entry);
                kept.push(known);
            }
        }
        return kept;
    }
    async #takeFrom(planned, entries) {
        const taken = [];
        this.#taken.set(planned, taken);
        for (const [index, batch] of batchesOf(entries).entries()) {
            // What has begun is finished, as far as the connection lasts.
            if (index > 0)
                await (0,page_pause/* pause */.v)(this.#redis['page-pause'], undefined);
            try {
                taken.push(...(await this.#take(planned, batch)));
            }
            catch (error) {
                if (error instanceof unknown_outcome/* UnknownOutcome */.B)
                    this.#unsure = { entries: error.entries ?? 0, from: planned };
                throw error;
            }
        }
    }
    /** Returns what is taken out of a batch by this run. */
    async #take({ stream, quarantine }, batch) {
        const { connection } = this.#scanned;
        const { key } = stream;
        const ids = batch.map(({ id }) => id);
        if (quarantine === null) {
            await deleteEntries(connection, key, ids);
            return [...batch];
        }
        const timestamp = String(this.#options.now / 1_000);
        const { retries } = this.#redis;
        const moved = await moveToQuarantine({ connection, key, quarantine, timestamp, retries }, ids);
        return batch.filter(({ id }) => moved.has(id));
    }
    /** Puts into the report what was taken out, which may be less than was planned: others delete entries too. */
    #noteTaken(isComplete) {
        const recovery = this.#recovery;
        recovery.files = this.#plan.streams.map((planned, index) => {
            const taken = this.#taken.get(planned) ?? [];
            const file = recovery.files[index];
            if (file !== undefined && taken.length === 0 && !isComplete)
                return file;
            const { stream, quarantine } = planned;
            const moved_to = taken.length === 0 ? null : quarantine;
            if (taken.length > 0)
                recovery.repaired_files.push(stream.key);
            if (moved_to !== null)
                recovery.quarantined_files.push(moved_to);
            return { ...describeStream(stream, taken), moved_to };
        });
        const all = [...this.#taken.values()].flat();
        const keptAt = this.#keptIn ?? recovery.quarantined_files.join(', ');
        recovery.removed = { ...amountOf(all), kept_at: all.length === 0 ? null : keptAt };
    }
    #failed(error) {
        const recovery = this.#recovery;
        const hasTaken = [...this.#taken.values()].some((entries) => entries.length > 0);
        const hasWritten = hasTaken || this.#unsure !== null;
        if (hasWritten)
            this.#noteTaken(false);
        if (this.#unsure !== null && this.#keptIn !== null)
            recovery.removed.kept_at = this.#keptIn;
        const cause = error instanceof unknown_outcome/* UnknownOutcome */.B ? error.cause : error;
        recovery.status = (0,stream_failure/* isForeseen */.Yp)(cause) && !hasWritten ? 'refused' : 'failed';
        recovery.reason = this.#reason(cause);
        if (cause instanceof ndjson_interruption/* Interruption */._n)
            return { recovery, problems: [], interruption: cause, hasWritten };
        const problem = { subject: this.#subject, message: recovery.reason, severity: 'error' };
        return { recovery, problems: [problem], interruption: null, hasWritten };
    }
    #reason(cause) {
        const subject = this.#subject;
        if (cause instanceof ndjson_interruption/* Interruption */._n) {
            return `${subject} was not recovered to the end, for the run was cut short: ${cause.message}. ${this.#state()}`;
        }
        const { shown } = this.#options;
        return (0,stream_failure/* describeStreamFailure */.kE)(cause, { subject, action: 'recovered', state: this.#state(), shown });
    }
    /** Where the damaged entries are after a failure; the others are where they were. */
    #state() {
        const isQuarantine = this.#plan.mode === 'quarantine';
        const done = [...this.#taken].filter(([, entries]) => entries.length > 0);
        const unsure = this.#unsure;
        if (done.length === 0 && unsure === null)
            return stream_failure/* UNCHANGED */.ST;
        const parts = done.map(([{ stream }, entries]) => {
            return `${(0,format_count/* formatCount */.B)(entries.length)} of ${(0,format_count/* formatCount */.B)(stream.damaged.length)} damaged entries of ${stream.key}`;
        });
        const fate = isQuarantine ? 'moved to quarantine' : 'deleted';
        return [
            ...(parts.length === 0 ? [] : [`Before that, ${parts.join(', ')} were ${fate}.`]),
            ...(unsure === null ? [] : [unsureText(unsure, isQuarantine)]),
            isQuarantine
                ? 'Every damaged entry is in its stream or in quarantine, never in both.'
                : `What was to be deleted is kept in ${this.#keptIn}.`,
            'All other entries are where they were, and the next run goes on from here.',
        ].join(' ');
    }
}
/**
 * Deletes entries that are kept elsewhere. One command is carried out as a whole or not at all, and does no harm when it is
 * repeated: no transaction, which would also not begin on a server that has no memory left.
 * @throws RedisFailure; UnknownOutcome
 */
async function deleteEntries(connection, key, ids) {
    try {
        await connection.read(key, ['XDEL', key, ...ids]);
    }
    catch (error) {
        throw (0,stream_failure/* isRefusal */.vu)(error) ? error : new unknown_outcome/* UnknownOutcome */.B(ids.length, error);
    }
}
function unsureText({ entries, from }, isQuarantine) {
    const those = `${(0,format_count/* formatCount */.B)(entries)} ${entries === 1 ? 'entry' : 'entries'} of ${from.stream.key}`;
    return isQuarantine
        ? `Nobody knows whether ${those} came to ${from.quarantine} before the connection broke.`
        : `Nobody knows whether ${those} were deleted before the connection broke.`;
}

;// CONCATENATED MODULE: ./lib/redis/recovery/recover-streams.js
/**
 * Recovery of an artifact that lies in Redis: plan, keep what goes, and take it out, a batch a transaction. In mode
 * quarantine the two are one transaction; in mode repair the entries are on the disk before the first is deleted. Stopped
 * at any moment it leaves every damaged entry in its stream or kept, and all others where they were; the next run goes on.
 */













/** Recovers streams that have just been scanned. Never throws for what Redis, files and settings can do. */
async function recoverStreams(scanned, options, redis) {
    const subject = (0,stream_keys/* shownSystem */.pb)(scanned.system);
    const interruption = (0,ndjson_interruption/* interruptionOf */.nS)(options.signal);
    if (interruption !== null)
        return notBegun(subject, noPlan(options), interruption);
    let plan;
    try {
        plan = planStreams(scanned.streams, options.mode, options.severities, (key) => quarantineOf(key, scanned, options, redis));
    }
    catch (error) {
        return refused(subject, noPlan(options), obstacle(subject, error, options), true);
    }
    const planned = describePlan(plan);
    const disapproved = notApproved(subject, plan, options);
    if (disapproved !== null)
        return refused(subject, planned, disapproved, true);
    if (isEmptyPlan(plan))
        return resultOf(planned);
    const foreign = options.maxLoss === null ? looksForeign(subject, scanned, plan) : null;
    if (foreign !== null)
        return refused(subject, planned, foreign, false);
    const budget = (0,loss_budget/* overBudget */.q)(removedBy(plan), options.maxLoss);
    if (budget !== null)
        return refused(subject, planned, budget, false);
    let losses;
    try {
        await checkPlaces(scanned, plan, options);
        losses = await lossesOf(subject, scanned, plan, options);
    }
    catch (error) {
        if (error instanceof ndjson_interruption/* Interruption */._n)
            return notBegun(subject, planned, error);
        return refused(subject, planned, obstacle(subject, error, options), true);
    }
    if (options.planOnly)
        return resultOf(planned, { problems: losses });
    const late = (0,ndjson_interruption/* interruptionOf */.nS)(options.signal);
    if (late !== null)
        return notBegun(subject, planned, late);
    const result = await new StreamRecoveryRun(scanned, plan, planned, options, redis).run();
    return result.hasWritten ? { ...result, problems: [...result.problems, ...losses] } : result;
}
/** Null in mode repair. @throws RecoveryError when there can be none */
function quarantineOf(streamKey, { system, connection }, { mode }, redis) {
    if (mode === 'repair')
        return null;
    const key = (0,stream_keys/* reachableQuarantineKey */.Nb)(system, streamKey, redis['quarantine-prefix'], connection.isCluster);
    if (key !== null)
        return key;
    throw new recovery_error/* RecoveryError */.g(`${streamKey} cannot be recovered into quarantine: one transaction has to hold both, so in a cluster both have to be on ` +
        'one node, and braces in quarantine-prefix or in the key decide otherwise. Set quarantine-prefix (in redis-options) to ' +
        'one without braces, or use recovery-mode repair.');
}
function noPlan({ mode }) {
    return describePlan({ mode, streams: [], sha256: '' });
}
function notBegun(subject, planned, interruption) {
    const reason = `${subject} was not recovered, for the run was cut short: ${interruption.message}. ${stream_failure/* UNCHANGED */.ST}`;
    return { ...refused(subject, planned, reason, false), interruption };
}
function resultOf(recovery, more = {}) {
    return { recovery, problems: [], interruption: null, hasWritten: false, ...more };
}
function refused(subject, planned, reason, isProblem) {
    const problem = { subject, message: reason, severity: 'error' };
    return resultOf({ ...planned, status: 'refused', reason }, { problems: isProblem ? [problem] : [] });
}
/** What is in the way of a recovery that has not begun. */
function obstacle(subject, error, { shown }) {
    return (0,stream_failure/* describeStreamFailure */.kE)(error, { subject, action: 'recovered', state: stream_failure/* UNCHANGED */.ST, shown });
}
/** Why a plan is not the one that was approved. */
function notApproved(subject, plan, { approved }) {
    if (approved === null || approved.sha256 === plan.sha256)
        return null;
    if (approved.sha256 === null && isEmptyPlan(plan))
        return null;
    return (`${subject} is not what the plan was made for: other entries of its streams are damaged than then, or another version of ` +
        `the gate made the plan. ${stream_failure/* UNCHANGED */.ST} Make a new plan (persistence recover --plan --format json) and look at it.`);
}
/** Damaged entries from which on a system without a single record is taken for something else. */
const FOREIGN_ENTRIES = 3;
/** Other programs may have streams under such keys, and repair would empty them. */
function looksForeign(subject, { streams }, plan) {
    const entries = removedBy(plan).records;
    if (entries < FOREIGN_ENTRIES || streams.some(({ records }) => records > 0))
        return null;
    return (`${subject}: ${(0,format_count/* formatCount */.B)(entries)} entries were read that are no records, and not one that is. Its streams seem to be ` +
        `none of Papyra's. ${stream_failure/* UNCHANGED */.ST} Check redis-prefix and redis-system-id; read more of the streams (redis-sample-size: all); ` +
        'or, if they are, say with max-loss how much may go.');
}
/** Refuses places that recovery must not, or cannot, write to. @throws RecoveryError and RedisFailure */
async function checkPlaces({ connection }, plan, options) {
    if (plan.mode === 'repair') {
        (0,workspace/* checkDirectoryWithin */.F4)((0,external_node_path_.join)(options.outputDir, recovery_constants/* REMOVED_DIRECTORY */.r), 'output-dir', options.workspace);
    }
    for (const { quarantine } of plan.streams) {
        if (quarantine === null)
            continue;
        await checkQuarantine((command) => connection.read(quarantine, command), quarantine);
    }
}
/** What consumer groups lose. @throws RedisFailure */
async function lossesOf(subject, { connection }, { streams }, { planOnly }) {
    const problems = [];
    for (const { stream } of streams) {
        const ids = stream.damaged.map(({ id }) => id);
        for (const lost of await (0,lost_deliveries/* pendingAmong */.QX)(connection, stream.key, ids)) {
            const words = { action: 'taken out', isPlanned: planOnly };
            problems.push((0,lost_deliveries/* lostDeliveriesProblem */.gW)(subject, stream.key, lost, words));
        }
    }
    return problems;
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
