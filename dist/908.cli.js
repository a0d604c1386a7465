export const id = 908;
export const ids = [908];
export const modules = {

/***/ 6908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (/* binding */ runCommandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/ndjson/file-error.js
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
        return (0,external_node_fs_.statSync)(path);
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

// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(3382);
;// CONCATENATED MODULE: ./lib/settings/file-patterns.js
/** File patterns as settings have them: paths and globs, one a line, `!` excludes. */




/** Whether a line takes files out instead of naming them. `!(a|b)` is a glob. */
function isExclusion(line) {
    return line.startsWith('!') && !line.startsWith('!(');
}
/** Matches patterns against the files that are there, leaving some out. */
class FilePatterns {
    hasExclusions;
    #cwd;
    #excluded;
    #own;
    #excludedPaths = null;
    constructor({ cwd, exclusions, ownFiles, ownGlobs = [] }) {
        this.hasExclusions = exclusions.length > 0;
        this.#cwd = cwd;
        const own = (path) => (0,dist/* escapePath */.ft)(shownPath((0,external_node_path_.resolve)(cwd, path), cwd));
        this.#own = [
            ...ownFiles.map(own),
            ...ownGlobs.flatMap(({ directory, names }) => [
                `${own(directory)}/${names}`,
                `${own(directory)}/${names}/**`,
            ]),
        ];
        this.#excluded = exclusions.flatMap((exclusion) => {
            const pattern = slashed(exclusion.trim()).replace(/\/$/, '');
            const literal = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, pattern)) ? (0,dist/* escapePath */.ft)(pattern) : pattern;
            return pattern === '' ? [] : [literal, `${literal}/**`];
        });
    }
    /** What a pattern matches. A path that exists is taken as it is, glob characters and all. */
    match(pattern) {
        const path = (0,external_node_path_.resolve)(this.#cwd, pattern);
        const nothing = { files: [], mistake: null, isGlob: false, unlisted: [] };
        if ((0,external_node_fs_.existsSync)(path)) {
            return { ...nothing, files: this.isExcluded(path) ? [] : [{ path, literal: true }] };
        }
        const mistake = globMistake(pattern);
        // An escaped bracket makes a pattern a glob too, if one that matches a single name.
        const isGlob = (0,dist/* isDynamicPattern */.ey)(slashed(pattern)) || slashed(pattern).includes('\\');
        if (mistake !== null || !isGlob)
            return { ...nothing, mistake, isGlob };
        const unlisted = [];
        const options = { ignore: [...this.#excluded, ...this.#own], onlyFiles: true };
        const paths = this.#glob([slashed(pattern)], options, unlisted);
        return { files: paths.map((match) => ({ path: match, literal: false })), mistake, isGlob, unlisted };
    }
    /** Whether an exclusion takes out an absolute path, be it there or not. */
    isExcluded(path) {
        if (this.#excluded.length === 0)
            return false;
        this.#excludedPaths ??= new Set([
            ...this.#excluded.map((pattern) => (0,external_node_path_.resolve)(this.#cwd, pattern)),
            ...this.#glob(this.#excluded, { onlyFiles: false, dot: true }, []),
        ]);
        return this.#excludedPaths.has(path);
    }
    #glob(patterns, options, unlisted) {
        const fs = { readdirSync: listingDirectories(unlisted) };
        return (0,dist/* globSync */.AZ)(patterns, { cwd: this.#cwd, absolute: true, expandDirectories: false, ...options, fs })
            .map((match) => (0,external_node_path_.resolve)(match))
            .sort();
    }
}
/** The globber passes over directories that cannot be listed; this one takes note of them. */
function listingDirectories(unlisted) {
    const list = (...args) => {
        try {
            return (0,external_node_fs_.readdirSync)(...args);
        }
        catch (error) {
            const isGone = ['ENOENT', 'ENOTDIR'].includes(error.code ?? '');
            if (!isGone)
                unlisted.push({ path: (0,external_node_path_.resolve)(String(args[0])), reason: describeFileError(error) });
            throw error;
        }
    };
    return list;
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
        if (char === '\\' && external_node_path_.sep !== '\\')
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
    const inside = (0,external_node_path_.relative)(cwd, path);
    const isOutside = inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside);
    return slashed(isOutside ? path : inside || '.');
}
function slashed(path) {
    return external_node_path_.sep === '\\' ? path.replaceAll('\\', '/') : path;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/recovery/durable-files.js
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
        this.path = temporaryPath((0,external_node_path_.dirname)(target));
        this.#fd = (0,external_node_fs_.openSync)(this.path, 'wx', OWNER_ONLY);
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
            (0,external_node_fs_.fsyncSync)(fd);
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
            throw saying(error, (0,external_node_path_.dirname)(this.path));
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
            (0,external_node_fs_.closeSync)(fd);
    }
}
/** Writes all of it, in as many steps as the system takes. */
function writeAll(fd, bytes) {
    for (let done = 0; done < bytes.length;)
        done += (0,external_node_fs_.writeSync)(fd, bytes, done);
}
/** The owner first: giving a file away takes special mode bits from it. */
function takeOver(fd, like) {
    const own = (0,external_node_fs_.fstatSync)(fd);
    if (own.uid !== like.uid || own.gid !== like.gid)
        (0,external_node_fs_.fchownSync)(fd, like.uid, like.gid);
    (0,external_node_fs_.fchmodSync)(fd, like.mode & PERMISSIONS);
}
function temporaryPath(directory, size = null) {
    const expected = size === null ? '' : `-${size}`;
    return (0,external_node_path_.join)(directory, `${PREFIX}${process.pid}-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}${expected}${SUFFIX}`);
}
/** The size in the name of a second name: what the file had when it was given. */
const EXPECTED_SIZE = /-(\d+)\.tmp$/;
/** Whether a path is one of a temporary file, of which its directory says more to people. */
function isTemporary(path) {
    return (0,external_node_path_.basename)(path).startsWith(PREFIX) && path.endsWith(SUFFIX);
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
    const second = temporaryPath((0,external_node_path_.dirname)(path), size);
    try {
        (0,external_node_fs_.linkSync)(path, second);
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
        (0,external_node_fs_.rmSync)(path, { force: true });
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
    for (const name of (0,external_node_fs_.readdirSync)(directory)) {
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX))
            continue;
        const path = (0,external_node_path_.join)(directory, name);
        const pid = Number.parseInt(name.slice(PREFIX.length), 10);
        // In a container a new run may well have the number of the one that was killed.
        if ((pid === process.pid ? !inUse.has(path) : !isRunning(pid)) && !holdsLateBytes(path)) {
            (0,external_node_fs_.rmSync)(path, { force: true });
        }
    }
}
/** A run was killed, and the file it had just replaced was still written to: nobody else has these bytes. */
function holdsLateBytes(path) {
    const [, size] = EXPECTED_SIZE.exec(path) ?? [];
    return size !== undefined && (0,external_node_fs_.statSync)(path).size > Number(size);
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
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        (0,external_node_fs_.fsyncSync)(fd);
    }
    catch (error) {
        // Some network file systems do not sync directories.
        if (error.code !== 'EINVAL')
            throw saying(error, path);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
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
    if ((0,external_node_fs_.existsSync)(path))
        return;
    makeDirectory((0,external_node_path_.dirname)(path));
    try {
        (0,external_node_fs_.mkdirSync)(path);
    }
    catch (error) {
        // Another run may make it at the same time.
        if (!(0,external_node_fs_.existsSync)(path) || !(0,external_node_fs_.statSync)(path).isDirectory())
            throw error;
    }
    syncDirectory((0,external_node_path_.dirname)(path));
}
const PIECE_BYTES = 4 << 20;
/** Reads a file piece by piece, from its beginning or from `position` on. @throws the system's error. */
function* piecesOf(fd, position = 0) {
    const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
    for (let at = position;;) {
        const read = (0,external_node_fs_.readSync)(fd, buffer, 0, buffer.length, at);
        if (read === 0)
            return;
        yield buffer.subarray(0, read);
        at += read;
    }
}
/** The SHA-256 of a regular file's content, as hexadecimal digits. @throws the system's error. */
function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const fd = (0,external_node_fs_.openSync)(path, 'r');
    try {
        for (const piece of piecesOf(fd))
            hash.update(piece);
        return hash.digest('hex');
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}

;// CONCATENATED MODULE: ./lib/recovery/recovery-error.js
/** Why a recovery or compaction stopped, for people: what, where and what to do. Quotes paths, so escape it. */
class RecoveryError extends Error {
    name = 'RecoveryError';
}

;// CONCATENATED MODULE: ./lib/recovery/failure.js
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
    if (error instanceof RecoveryError)
        return `${error.message} ${state}`;
    const { code, path, dest } = error;
    const place = dest ?? path;
    const where = place === undefined ? '' : ` at ${shown(isTemporary(place) ? (0,external_node_path_.dirname)(place) : place)}`;
    const remedy = REMEDIES[code ?? ''] ?? 'See what is wrong there';
    return `${subject} could not be ${action}: ${describeFileError(error)}${where}. ${state} ${remedy}, then run this again.`;
}
/** Which files are other ones than before, and where records are that came too late for them: a sentence or two. */
function describeState(action, done, left) {
    if (done.length === 0)
        return 'Every file is as it was.';
    const late = left.length === 0 ? '' : ` Records that came late are at the end of ${left.join(', ')}.`;
    return `Already ${action}: ${done.join(', ')}; the others are as they were.${late}`;
}

;// CONCATENATED MODULE: ./lib/ndjson/file-identity.js
/** Tells whether a file is still the one that was looked at, and whether anybody wrote to it since. */

/** Of an open file, by its descriptor. */
function identityOf(fd) {
    return fromStats((0,external_node_fs_.fstatSync)(fd, { bigint: true }));
}
/** Of the file that a path leads to now. @throws the system's error when there is none. */
function identityAt(path) {
    return fromStats((0,external_node_fs_.statSync)(path, { bigint: true }));
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

;// CONCATENATED MODULE: ./lib/recovery/rewrite-file.js
/** Rewrites one file without the stretches that a list of cuts takes out. The original is only read. */





const NEWLINE = Buffer.from('\n');
const NOTHING = Buffer.alloc(0);
/** A rewritten file, whole and on the disk under a second name. */
class RewrittenFile {
    source;
    #temporary;
    /** The file that was replaced, kept open. */
    #original = null;
    /** A second name of the original; null where the file system has none. */
    #wayBack = null;
    #isInPlace = false;
    /** Bytes that were appended to the original late. */
    #late = 0;
    /** Of the new file. */
    #size = 0;
    constructor(source, temporary) {
        this.source = source;
        this.#temporary = temporary;
    }
    /**
     * Writes the second file; what is cut goes to `removed`.
     * @throws RecoveryError when the source is no longer what was scanned, the system's error when a file cannot be
     *   read or written. Nothing is left behind then.
     */
    static prepare(source, cuts, removed) {
        const fd = (0,external_node_fs_.openSync)(source.path, 'r');
        try {
            if (!isSameFile(source.identity, identityOf(fd)))
                throw changedSince(source);
            const temporary = new TemporaryFile(source.path);
            try {
                const sha256 = copyUncut(fd, cuts, temporary, removed);
                if (sha256 !== source.sha256)
                    throw changedSince(source);
                temporary.finish((0,external_node_fs_.fstatSync)(fd));
                return new RewrittenFile(source, temporary);
            }
            catch (error) {
                temporary.discard();
                throw error;
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    get isInPlace() {
        return this.#isInPlace;
    }
    /**
     * Puts it in the place of the original, in one step. The directory is for the caller to sync, and to ask `isSettled`.
     * @throws RecoveryError when the original was written to in the meantime. It is as it was then, and so it is after
     *   an error of the system.
     */
    commit() {
        const { source } = this;
        this.#original = (0,external_node_fs_.openSync)(source.path, 'r');
        if (!isSameFile(source.identity, identityOf(this.#original)))
            throw changedSince(source);
        this.#wayBack = linkTemporarily(source.path, Number(source.identity.size));
        if (this.#wayBack !== null && !isSameFile(source.identity, identityAt(this.#wayBack)))
            throw changedSince(source);
        (0,external_node_fs_.renameSync)(this.#temporary.path, source.path);
        this.#isInPlace = true;
        this.#size = this.#temporary.bytes;
        this.isSettled();
    }
    /**
     * Whether nothing more came since this was asked last. Records that were appended between the last look and the
     * rename, by a process that had the file open, went to the file that has just lost its name: they follow the others.
     * @throws the system's error when they cannot be written; the original, with all of them, is then back in its place.
     */
    isSettled() {
        if (this.#original === null)
            return true;
        try {
            return this.#takeLateBytes(this.#original) === 0;
        }
        catch (error) {
            this.undo();
            throw error;
        }
    }
    /** Puts the original back, whole and with all that came late; unless others have written to the new file. */
    undo() {
        const hasGrown = (0,external_node_fs_.statSync)(this.source.path).size !== this.#size;
        if (this.#wayBack === null || hasGrown)
            return;
        (0,external_node_fs_.renameSync)(this.#wayBack, this.source.path);
        this.#isInPlace = false;
    }
    /**
     * Lets the original go, or what was prepared and is not in place. Where the original still is when it has bytes that
     * nothing else has, else null. Never throws.
     */
    close() {
        const { identity } = this.source;
        const isLast = this.#isInPlace &&
            this.#original !== null &&
            (0,external_node_fs_.fstatSync)(this.#original).size > Number(identity.size) + this.#late;
        const left = isLast ? this.#wayBack : null;
        this.#temporary.discard();
        if (this.#wayBack !== null && left === null)
            removeTemporary(this.#wayBack);
        if (this.#original !== null)
            (0,external_node_fs_.closeSync)(this.#original);
        this.#wayBack = null;
        this.#original = null;
        return left;
    }
    #takeLateBytes(original) {
        const from = Number(this.source.identity.size) + this.#late;
        if ((0,external_node_fs_.fstatSync)(original).size <= from)
            return 0;
        const before = this.#late;
        const target = (0,external_node_fs_.openSync)(this.source.path, 'a');
        try {
            for (const piece of piecesOf(original, from)) {
                writeAll(target, piece);
                this.#late += piece.length;
                this.#size += piece.length;
            }
            (0,external_node_fs_.fsyncSync)(target);
        }
        finally {
            (0,external_node_fs_.closeSync)(target);
        }
        return this.#late - before;
    }
}
/** Whether a file is still what was scanned. @throws RecoveryError when it is not. */
function checkUnchanged(source) {
    if (!isSameFile(source.identity, identityAt(source.path)))
        throw changedSince(source);
}
function changedSince({ shownPath }) {
    return new RecoveryError(`${shownPath} was written to while it was looked at, so it was left alone. Stop what writes to it, then run this again.`);
}
/** Copies what is not cut and returns the SHA-256 of all that was read. */
function copyUncut(fd, cuts, target, removed) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const walk = new CutWalk(cuts, target, removed);
    let position = 0;
    for (const piece of piecesOf(fd)) {
        hash.update(piece);
        walk.piece(piece, position, false);
        position += piece.length;
    }
    walk.piece(NOTHING, position, true);
    return hash.digest('hex');
}
/** Goes through the pieces of a file and the cuts side by side. */
class CutWalk {
    #cuts;
    #target;
    #removed;
    #next = 0;
    constructor(cuts, target, removed) {
        this.#cuts = cuts;
        this.#target = target;
        this.#removed = removed;
    }
    /** `final`: nothing follows, and a newline at the very end is due now. */
    piece(piece, position, final) {
        const end = position + piece.length;
        let at = position;
        while (this.#next < this.#cuts.length) {
            const cut = this.#cuts.at(this.#next);
            // A newline that belongs right behind this piece waits for the next one.
            if (cut.start > end || (cut.start === end && !final))
                break;
            const start = Math.max(at, cut.start);
            this.#target.write(piece.subarray(at - position, start - position));
            at = start;
            if (cut.action === 'complete')
                this.#target.write(NEWLINE);
            else {
                const stop = Math.min(cut.end, end);
                this.#removed(piece.subarray(at - position, stop - position));
                at = stop;
                if (cut.end > end)
                    return;
            }
            this.#next++;
        }
        this.#target.write(piece.subarray(at - position));
    }
}

;// CONCATENATED MODULE: ./lib/recovery/put-in-place.js
/** The moment in which new files take the place of the old ones: one step a file, and a look at who else was writing. */



/** A process that had a file open when it was replaced has this long to end its write, in milliseconds. */
const SETTLING_MS = 50;
/** As many times in a row something may come late before it is clear that the file is in use. */
const MAX_ROUNDS = 20;
/**
 * Puts files in place, in their order, each at once. Stops at the first that cannot be: those before it are in place, it
 * and those behind it are as they were (`isInPlace` says which). `settlingMs`: how long to wait for what comes late.
 * @throws RecoveryError when a file is written to all the while, and the system's error.
 */
function putInPlace(files, settlingMs) {
    for (const file of files) {
        file.commit();
        syncDirectory((0,external_node_path_.dirname)(file.source.path));
    }
    let unsettled = files;
    for (let round = 0; unsettled.length > 0; round++) {
        const [first] = unsettled;
        if (first !== undefined && round === MAX_ROUNDS) {
            for (const file of unsettled)
                file.undo();
            throw changedSince(first.source);
        }
        pause(settlingMs);
        unsettled = unsettled.filter((file) => !file.isSettled());
    }
}
function pause(milliseconds) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

;// CONCATENATED MODULE: ./lib/ndjson/anomaly.js
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
};
const RULE_NAMES = Object.keys(RULES);
/** Severity of a rule: what the settings say, else error for what Papyra reports and warn for the rest. */
function severityOf(rule, severities) {
    return severities[rule] ?? (RULES[rule].papyra ? 'error' : 'warn');
}

;// CONCATENATED MODULE: ./lib/ndjson/cut-list.js
/**
 * What a rewrite of one file takes out and puts in: stretches of bytes, in the order of the file. Kept in flat
 * arrays, some 33 bytes a stretch, since a file may have a million of them; neighbours with one reason are one.
 */

const cut_list_REASONS = [...RULE_NAMES, 'expired'];
const STRIDE = 4;
const COMPLETE = 128;
/** Rules whose removal takes no record with it. */
const EMPTY = ['blank-line', 'bom'];
class CutList {
    #numbers = new Float64Array(STRIDE * 16);
    #codes = new Uint8Array(16);
    #length = 0;
    #removedBytes = 0;
    #removedRecords = 0;
    #addedBytes = 0;
    /** Stretches in the list; neighbours that were merged count as one. */
    get length() {
        return this.#length;
    }
    get removedBytes() {
        return this.#removedBytes;
    }
    /** Pieces that were removed and had something in them: blank lines and byte order marks are no loss. */
    get removedRecords() {
        return this.#removedRecords;
    }
    get addedBytes() {
        return this.#addedBytes;
    }
    /** Takes `[start, end)` out, which lies behind all that is in the list. */
    remove(reason, line, start, end) {
        this.#removedBytes += end - start;
        if (!EMPTY.includes(reason))
            this.#removedRecords++;
        const code = cut_list_REASONS.indexOf(reason);
        const last = this.#length - 1;
        const at = last * STRIDE;
        if (last >= 0 && this.#codes[last] === code && this.#numbers[at + 3] === start) {
            const first = this.#numbers[at];
            this.#numbers[at + 1] = Math.max(this.#numbers[at + 1], line - first + 1);
            this.#numbers[at + 3] = end;
        }
        else
            this.#push(code, line, start, end);
    }
    /** Puts a newline in at `at`, behind all that is in the list. */
    complete(reason, line, at) {
        this.#addedBytes++;
        this.#push(cut_list_REASONS.indexOf(reason) | COMPLETE, line, at, at);
    }
    at(index) {
        const numbers = this.#numbers;
        const code = this.#codes[index];
        const at = index * STRIDE;
        return {
            action: code >= COMPLETE ? 'complete' : 'remove',
            reason: cut_list_REASONS[code & ~COMPLETE],
            line: numbers[at],
            lines: numbers[at + 1],
            start: numbers[at + 2],
            end: numbers[at + 3],
        };
    }
    *[Symbol.iterator]() {
        for (let index = 0; index < this.#length; index++)
            yield this.at(index);
    }
    /** The list as bytes, for a digest over all of it. */
    bytes() {
        const numbers = this.#numbers.subarray(0, this.#length * STRIDE);
        return [
            new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
            this.#codes.subarray(0, this.#length),
        ];
    }
    #push(code, line, start, end) {
        const index = this.#length++;
        if (index === this.#codes.length)
            this.#grow();
        this.#codes[index] = code;
        this.#numbers.set([line, 1, start, end], index * STRIDE);
    }
    #grow() {
        const numbers = new Float64Array(this.#numbers.length * 2);
        numbers.set(this.#numbers);
        this.#numbers = numbers;
        const codes = new Uint8Array(this.#codes.length * 2);
        codes.set(this.#codes);
        this.#codes = codes;
    }
}

;// CONCATENATED MODULE: ./lib/ndjson/record-fields.js
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

;// CONCATENATED MODULE: ./lib/ndjson/record-facts.js
/** What the records of an artifact say, gathered as the scan goes; bounded, whatever the artifact holds. */

const UNKNOWN = -1;
/** `RecordVerdict.kind` of a record that is of none of the kinds, and of an event. */
const NO_KIND = UNKNOWN;
const EVENT = 0;
const AUDIT = 1;
const KIND_BYTES = KINDS.map((kind) => Buffer.from(kind));
const KNOWN_EVENT_BYTES = EVENT_TYPES.map((name) => Buffer.from(name));
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
        return this.length < other.length;
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
    #knownEvents = new Float64Array(EVENT_TYPES.length);
    #otherEvents = new Map();
    #kind = UNKNOWN;
    #knownEvent = UNKNOWN;
    #otherEvent = null;
    #timestamp = new TimestampText();
    #previousTimestamp = new TimestampText();
    #hasTimestamp = false;
    #gauges = new Float64Array(FIELDS.length).fill(Number.NaN);
    #hasGauges = false;
    #latestAudit = null;
    kind(buffer, start, end) {
        this.#kind = indexOfWord(KIND_BYTES, buffer, start, end);
    }
    eventType(buffer, start, end) {
        this.#knownEvent = indexOfWord(KNOWN_EVENT_BYTES, buffer, start, end);
        this.#otherEvent = this.#knownEvent === UNKNOWN ? decodeEventType(buffer, start, end) : null;
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
            this.counts[KINDS[kind]]++;
            verdict.missing = REQUIRED[kind] & ~seen;
            if (kind === EVENT && (seen & (1 << EVENT_TYPE_FIELD)) !== 0)
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
    /** Counts by `event_type`; none of a kind is left out. */
    events() {
        const events = Object.create(null);
        EVENT_TYPES.forEach((name, index) => {
            const count = this.#knownEvents[index];
            if (count > 0)
                events[name] = count;
        });
        for (const [name, count] of this.#otherEvents)
            events[name] = count;
        return events;
    }
    /** The gauges of the last audit record, lists as their length; null when there was none. */
    latestAudit() {
        if (this.#latestAudit === null)
            return null;
        const audit = {};
        for (let field = FIRST_GAUGE; field < FIELDS.length; field++) {
            const value = this.#latestAudit[field];
            if (!Number.isNaN(value))
                audit[FIELDS[field].name] = value;
        }
        return audit;
    }
    lastTimestamp() {
        return this.firstTimestamp === null ? null : this.#previousTimestamp.text();
    }
    #countEvent() {
        if (this.#knownEvent !== UNKNOWN) {
            this.#knownEvents[this.#knownEvent] = this.#knownEvents[this.#knownEvent] + 1;
        }
        else if (this.#otherEvent !== null) {
            const isNew = !this.#otherEvents.has(this.#otherEvent);
            const name = isNew && this.#otherEvents.size >= MAX_EVENT_TYPES ? OTHER_EVENT_TYPES : this.#otherEvent;
            this.#otherEvents.set(name, (this.#otherEvents.get(name) ?? 0) + 1);
        }
    }
    #keepAudit() {
        this.#latestAudit ??= new Float64Array(FIELDS.length);
        this.#latestAudit.set(this.#gauges);
    }
    #advanceTime() {
        const current = this.#timestamp;
        const isFirst = this.firstTimestamp === null;
        if (isFirst)
            this.firstTimestamp = current.text();
        const regression = !isFirst && current.isBefore(this.#previousTimestamp);
        this.#timestamp = this.#previousTimestamp;
        this.#previousTimestamp = current;
        return regression;
    }
}
function indexOfWord(words, buffer, start, end) {
    for (let i = 0; i < words.length; i++) {
        const word = words[i];
        if (word.length === end - start && equalBytes(buffer, start, word))
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

;// CONCATENATED MODULE: ./lib/ndjson/line-scanner.js
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
    integer: `an integer has more than ${MAX_INTEGER_DIGITS.toLocaleString('en')} digits, the most Python reads`,
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
    [0x74, { bytes: Buffer.from('true'), type: BOOLEAN }],
    [0x66, { bytes: Buffer.from('false'), type: BOOLEAN }],
    [0x6e, { bytes: Buffer.from('null'), type: NULL }],
    [0x4e, { bytes: Buffer.from('NaN'), type: NON_FINITE }],
    [0x49, { bytes: INFINITY, type: NON_FINITE }],
]);
/** Results of the token readers, besides the offset behind the token; `#stop` then says where. */
const NEED_MORE = -1;
const WRONG = -2;
/** Scans a stream: `push` its pieces in order, the last one as `final`; then it is ready for the next stream. */
class LineScanner {
    #observer;
    #facts;
    #stopsAtError;
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
    #field = NO_FIELD;
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
     * which it is done. The caller passes the rest again with more behind it; with `final` nothing follows.
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
                }
            }
            else if (byte === 0x20 || byte === 0x09) {
                pos++;
            }
            else if (byte === 0x0a || byte === 0x0d) {
                pos = this.#endLine(buffer, pos, to, base, state, depth);
                state = LINE_START;
                depth = 0;
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
                    const isCaptured = depth === 1 && (isKey || this.#field === KIND_FIELD || this.#field === EVENT_TYPE_FIELD);
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
                            this.#takeContainer(byte === 0x7b ? OBJECT : ARRAY);
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
        if (final) {
            this.#endStream(buffer, to, base, state, depth);
            this.#reset();
        }
        return pos;
    }
    #fail(at) {
        this.#error = this.#tokenError;
        this.#errorAt = at;
    }
    /** The string goes on in the next piece: what it says is not needed, or too long to hold. */
    #enterString(isKey, depth) {
        this.#inKey = isKey;
        if (depth === 1) {
            if (isKey)
                this.#field = NO_FIELD;
            else
                this.#noteType(STRING);
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
        if (word.type === NON_FINITE)
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
            this.#tokenType = NON_FINITE;
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
        let type = INTEGER;
        let hasExponent = false;
        if (at < to && buffer[at] === 0x2e) {
            const digits = at + 1;
            at = endOfDigits(buffer, digits, to);
            if (at === digits)
                return at === to ? NEED_MORE : WRONG;
            type = FLOAT;
        }
        if (at < to && (buffer[at] | 0x20) === 0x65) {
            let digits = at + 1;
            if (digits < to && (buffer[digits] === 0x2b || buffer[digits] === 0x2d))
                digits++;
            at = endOfDigits(buffer, digits, to);
            if (at === digits)
                return at === to ? NEED_MORE : WRONG;
            type = FLOAT;
            hasExponent = true;
        }
        if (at - from > MAX_TOKEN_BYTES) {
            this.#tokenError = 'number';
            return WRONG;
        }
        if (at === to && !final)
            return NEED_MORE;
        if (type === INTEGER && integerDigits > MAX_INTEGER_DIGITS) {
            this.#tokenError = 'integer';
            return WRONG;
        }
        if (type === FLOAT &&
            (hasExponent || integerDigits > 300) &&
            !Number.isFinite(numberAt(buffer, from, at))) {
            type = NON_FINITE;
            this.#nonFinite = true;
        }
        this.#tokenType = type;
        return at;
    }
    #noteType(type) {
        const field = this.#field;
        if (field === NO_FIELD)
            return;
        if ((FIELDS[field].allowed & type) === 0)
            this.#wrongType |= 1 << field;
        if (field === PAYLOAD_FIELD)
            this.#payloadIsObject = type === OBJECT;
    }
    #takeKey(buffer, start, end) {
        if (this.#facts === null)
            return;
        let field = fieldAt(buffer, start, end);
        if (this.#hasEscape) {
            const key = Buffer.from(decodeJsonString(buffer, start, end));
            field = fieldAt(key, 0, key.length);
        }
        this.#field = field;
        if (field === NO_FIELD)
            this.#takeOtherKey(buffer, start, end);
        else {
            const bit = 1 << field;
            if ((this.#seen & bit) !== 0)
                this.#duplicateKey = true;
            this.#seen |= bit;
        }
    }
    #takeOtherKey(buffer, start, end) {
        if (end - start > MAX_OTHER_KEY_BYTES)
            return;
        const keys = this.#otherKeys;
        const key = this.#hasEscape
            ? decodeJsonString(buffer, start, end)
            : Buffer.from(buffer.buffer, buffer.byteOffset + start, end - start).toString('utf8');
        if (keys.has(key))
            this.#duplicateKey = true;
        else if (keys.size < MAX_OTHER_KEYS)
            keys.add(key);
    }
    #takeString(buffer, start, end) {
        const field = this.#field;
        if (field === NO_FIELD)
            return;
        this.#noteType(STRING);
        if (field === KIND_FIELD) {
            const kind = this.#hasEscape
                ? Buffer.from(decodeJsonString(buffer, start, end))
                : buffer.subarray(start, end);
            this.#facts?.kind(kind, 0, kind.length);
        }
        else if (field === EVENT_TYPE_FIELD)
            this.#facts?.eventType(buffer, start, end);
    }
    #takeContainer(type) {
        this.#noteType(type);
        this.#elements = 0;
    }
    #takeList(length) {
        if (this.#field >= FIRST_GAUGE)
            this.#facts?.gauge(this.#field, length);
    }
    #takeScalar(buffer, start, end) {
        const field = this.#field;
        if (field === NO_FIELD)
            return;
        const type = this.#tokenType;
        this.#noteType(type);
        if (field === TIMESTAMP_FIELD && (type === FLOAT || type === INTEGER))
            this.#facts?.timestamp(buffer, start, end);
        else if (field >= FIRST_GAUGE && type === INTEGER)
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
        let wrongType = record.kind === NO_KIND ? 0 : this.#wrongType;
        if (record.kind === EVENT && !this.#payloadIsObject)
            wrongType |= 1 << PAYLOAD_FIELD;
        if (record.kind === NO_KIND ||
            record.missing !== 0 ||
            wrongType !== 0 ||
            this.#duplicateKey ||
            this.#nonFinite ||
            record.timeRegression) {
            this.#observer.oddLine(span, {
                notObject: false,
                unknownKind: record.kind === NO_KIND,
                missing: record.missing,
                wrongType,
                duplicateKey: this.#duplicateKey,
                nonFinite: this.#nonFinite,
                timeRegression: record.timeRegression,
            });
        }
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
        this.#field = NO_FIELD;
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

;// CONCATENATED MODULE: ./lib/ndjson/read-pieces.js
/** Reads an open file piece by piece through a line scanner, in the same memory for any file. */



/** Several of the scanner's longest tokens, so that a piece always makes progress. */
const read_pieces_PIECE_BYTES = 4 * MAX_TOKEN_BYTES;
/** Most that is asked of the system at once: Node takes no more than 2 GiB. */
const MAX_READ_BYTES = 1 << 30;
/** Without `O_NONBLOCK` (absent on Windows) a FIFO would wait for a writer that may never come. */
const READ_WITHOUT_WAITING = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** A file that cannot be read to its end; `message` is for people and names the reason, not the file. */
class UnreadableFileError extends Error {
    name = 'UnreadableFileError';
}
/** A descriptor to read from. @throws UnreadableFileError when it is no regular file or cannot be opened. */
function openRegularFile(path) {
    let fd;
    try {
        fd = (0,external_node_fs_.openSync)(path, READ_WITHOUT_WAITING);
    }
    catch (error) {
        throw new UnreadableFileError(describeFileError(error), { cause: error });
    }
    const stat = (0,external_node_fs_.fstatSync)(fd);
    if (stat.isFile())
        return fd;
    (0,external_node_fs_.closeSync)(fd);
    throw new UnreadableFileError(stat.isDirectory() ? 'it is a directory' : 'it is not a regular file');
}
/**
 * Pushes the file through the scanner from the descriptor's position on, `limit` bytes at most, and ends the
 * stream. `onPiece` gets the bytes as they are read. Returns how many that were.
 * @throws UnreadableFileError when it cannot be read to its end.
 */
function pushPieces(fd, scanner, limit, onPiece) {
    const buffer = pieceBuffer();
    let base = 0;
    let held = 0;
    for (;;) {
        const wanted = Math.min(buffer.length - held, limit - base - held);
        const read = readBytes(fd, buffer, held, wanted, null);
        onPiece(buffer.subarray(held, held + read));
        const end = held + read;
        const done = scanner.push(buffer, 0, end, base, read === 0);
        if (read === 0)
            return base + end;
        buffer.copyWithin(0, done, end);
        held = end - done;
        base += done;
    }
}
/**
 * The bytes of a line the scanner tells of, read again where they have left the buffer; without a copy where not.
 * @throws UnreadableFileError when they cannot be read again.
 */
function lineBytes(fd, { start, end, buffer, base }) {
    if (start >= base)
        return buffer.subarray(start - base, end - base);
    const bytes = allocate(end - start);
    for (let done = 0; done < bytes.length;) {
        const read = readBytes(fd, bytes, done, Math.min(bytes.length - done, MAX_READ_BYTES), start + done);
        if (read === 0)
            throw new UnreadableFileError('it became shorter while it was read');
        done += read;
    }
    return bytes;
}
/** Fills `bytes` from an offset of the file, less at its end; how many there were. @throws UnreadableFileError */
function bytesAt(fd, bytes, offset) {
    return readBytes(fd, bytes, 0, bytes.length, offset);
}
function allocate(length) {
    try {
        return Buffer.allocUnsafeSlow(length);
    }
    catch (error) {
        throw new UnreadableFileError(`a line of ${length} bytes does not fit into memory`, { cause: error });
    }
}
function readBytes(fd, buffer, offset, length, position) {
    if (length === 0)
        return 0;
    try {
        return (0,external_node_fs_.readSync)(fd, buffer, offset, length, position);
    }
    catch (error) {
        throw new UnreadableFileError(describeFileError(error), { cause: error });
    }
}
let reusedBuffer = null;
/** One buffer for all files: they are read synchronously, so no two are under way at once. */
function pieceBuffer() {
    reusedBuffer ??= Buffer.allocUnsafeSlow(read_pieces_PIECE_BYTES);
    return reusedBuffer;
}

;// CONCATENATED MODULE: ./lib/recovery/python-repr.js
/**
 * The size of a record as Papyra's retention measures it (`papyra/persistence/_retention.py`): the bytes of
 * `repr(json.loads(line))` in UTF-8. Only the size is worked out; neither the object nor the text is made.
 *
 * Rules, from CPython's `unicode_repr`, `float_repr` and `dict_repr`:
 * - a string stands in single quotes; in double quotes when it holds single quotes and no double ones; where it
 *   holds both, the single ones are escaped;
 * - `\\`, `\n`, `\r` and `\t` are escaped by two characters, every other character that `str.isprintable` denies
 *   by `\xNN`, `\uNNNN` or `\UNNNNNNNN`;
 * - a float has the fewest digits that read back as the same double, with an exponent below 1e-4 and from 1e16;
 * - of equal keys, the last value counts.
 *
 * Known limit: which characters are printable is asked of the Unicode tables of this Node. A character that
 * Unicode took up later than the Python in question counts 3 or 4 bytes here and 6 or 10 there.
 */

const QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const python_repr_COLON = 0x3a;
const CAPITAL_I = 0x49;
const CAPITAL_N = 0x4e;
const OPEN_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_BRACKET = 0x5d;
const SMALL_F = 0x66;
const SMALL_N = 0x6e;
const SMALL_T = 0x74;
const SMALL_U = 0x75;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
/** Bytes that an ASCII character adds to a repr, quotes taken as not escaped. */
const ASCII_SIZES = new Uint8Array(0x80).fill(1).fill(4, 0, 0x20);
ASCII_SIZES[0x7f] = 4;
for (const character of Buffer.from('\\\n\r\t'))
    ASCII_SIZES[character] = 2;
/** 1 for the bytes of a JSON string that are just one byte of the repr. */
const python_repr_PLAIN = new Uint8Array(256);
for (let byte = 0x20; byte < 0x7f; byte++)
    python_repr_PLAIN[byte] = 1;
for (const byte of [QUOTE, SINGLE_QUOTE, BACKSLASH])
    python_repr_PLAIN[byte] = 0;
/** What the letter behind a backslash stands for; `\u` apart. */
const python_repr_ESCAPES = new Map([...'"\\/bfnrt'].map((letter, index) => [letter.charCodeAt(0), '"\\/\b\f\n\r\t'.charCodeAt(index)]));
const NUMBER_BYTES = new Uint8Array(256);
for (const byte of Buffer.from('0123456789+-.eE'))
    NUMBER_BYTES[byte] = 1;
/** Decimals of so many digits are all different doubles: the shortest text of such a one is itself. */
const EXACT_DIGITS = 15;
/** Objects with more keys than this look them up in a map. */
const MAX_COMPARED_KEYS = 24;
/**
 * Bytes in UTF-8 of Python's `repr` of a line's value. `line`: without its end, and one that the line scanner takes
 * for good; of others it makes an error or a number without meaning.
 */
function reprBytes(line) {
    return meter.measure(line);
}
const NO_BYTES = new Uint8Array(0);
/** Reads through one line at a time; each of the readers starts at `#at` and leaves it behind what it has read. */
class ReprMeter {
    #bytes = NO_BYTES;
    #at = 0;
    /** Whether the string just read has an escape in it. */
    #hasEscape = false;
    // The keys of the objects that are open, those of the innermost last.
    #keyStarts = [];
    #keyEnds = [];
    #keyEscapes = [];
    #valueSizes = [];
    #keys = 0;
    measure(line) {
        this.#bytes = line;
        this.#at = 0;
        this.#keys = 0;
        try {
            return this.#value();
        }
        finally {
            // A line can be large, and this object is for good.
            this.#bytes = NO_BYTES;
        }
    }
    #value() {
        switch (this.#skipBlanks()) {
            case QUOTE:
                return this.#string();
            case OPEN_BRACE:
                return this.#object();
            case OPEN_BRACKET:
                return this.#array();
            case SMALL_T:
                return this.#word('true', 'True');
            case SMALL_F:
                return this.#word('false', 'False');
            case SMALL_N:
                return this.#word('null', 'None');
            case CAPITAL_N:
                return this.#word('NaN', 'nan');
            case CAPITAL_I:
                return this.#word('Infinity', 'inf');
            default:
                return this.#number();
        }
    }
    #word(json, python) {
        this.#at += json.length;
        return python.length;
    }
    /** The brackets and the separators between the items come to two bytes an item. */
    #array() {
        this.#at++;
        let size = 0;
        while (this.#nextItem(CLOSE_BRACKET))
            size += this.#value() + 2;
        return size === 0 ? 2 : size;
    }
    #object() {
        this.#at++;
        const firstKey = this.#keys;
        let lookup = null;
        let size = 0;
        while (this.#nextItem(CLOSE_BRACE)) {
            const start = this.#at + 1;
            const keySize = this.#string();
            const newKey = this.#keys;
            this.#pushKey(start, this.#at - 1);
            lookup ??= newKey - firstKey < MAX_COMPARED_KEYS ? null : this.#lookupFrom(firstKey);
            const key = lookup === null ? this.#findKey(firstKey) : this.#findInLookup(lookup);
            if (key === newKey)
                size += keySize + 4;
            else
                this.#keys--;
            if (this.#skipBlanks() !== python_repr_COLON)
                throw this.#malformed();
            this.#at++;
            const valueSize = this.#value();
            size += valueSize - this.#valueSizes[key];
            this.#valueSizes[key] = valueSize;
        }
        this.#keys = firstKey;
        return size === 0 ? 2 : size;
    }
    #pushKey(start, end) {
        const key = this.#keys++;
        this.#keyStarts[key] = start;
        this.#keyEnds[key] = end;
        this.#keyEscapes[key] = this.#hasEscape;
        this.#valueSizes[key] = 0;
    }
    /** The first key from `firstKey` on that is equal to the last one: itself when there is no other. */
    #findKey(firstKey) {
        const last = this.#keys - 1;
        let key = firstKey;
        while (key < last && !this.#isSameKey(key, last))
            key++;
        return key;
    }
    #isSameKey(a, b) {
        if (this.#keyEscapes[a] === true || this.#keyEscapes[b] === true) {
            return this.#keyText(a) === this.#keyText(b);
        }
        const start = this.#keyStarts[a];
        const length = this.#keyEnds[a] - start;
        const other = this.#keyStarts[b];
        if (length !== this.#keyEnds[b] - other)
            return false;
        const bytes = this.#bytes;
        for (let i = 0; i < length; i++) {
            if (bytes[start + i] !== bytes[other + i])
                return false;
        }
        return true;
    }
    /** All keys from `firstKey` on but the last one. */
    #lookupFrom(firstKey) {
        const lookup = new Map();
        for (let key = firstKey; key < this.#keys - 1; key++)
            lookup.set(this.#keyText(key), key);
        return lookup;
    }
    #findInLookup(lookup) {
        const last = this.#keys - 1;
        const text = this.#keyText(last);
        const key = lookup.get(text);
        if (key !== undefined)
            return key;
        lookup.set(text, last);
        return last;
    }
    #keyText(key) {
        return decodeJsonString(this.#bytes, this.#keyStarts[key], this.#keyEnds[key]);
    }
    /** Goes to the next item of an array or object; false behind its end. */
    #nextItem(close) {
        let byte = this.#skipBlanks();
        if (byte === COMMA) {
            this.#at++;
            byte = this.#skipBlanks();
        }
        if (byte !== close)
            return true;
        this.#at++;
        return false;
    }
    /** The byte that stands behind spaces and tabs. */
    #skipBlanks() {
        const bytes = this.#bytes;
        while (bytes[this.#at] === 0x20 || bytes[this.#at] === 0x09)
            this.#at++;
        if (this.#at >= bytes.length)
            throw this.#malformed();
        return bytes[this.#at];
    }
    #string() {
        const bytes = this.#bytes;
        let at = this.#at + 1;
        let size = 2;
        let singleQuotes = 0;
        let doubleQuotes = 0;
        this.#hasEscape = false;
        for (;;) {
            const run = at;
            while (python_repr_PLAIN[bytes[at]] === 1)
                at++;
            size += at - run;
            const byte = bytes[at];
            if (byte === QUOTE)
                break;
            if (byte === undefined)
                throw this.#malformed();
            let character = byte;
            if (byte === BACKSLASH) {
                this.#hasEscape = true;
                character = escapedCharacter(bytes, at);
                at += bytes[at + 1] !== SMALL_U ? 2 : character > 0xffff ? 12 : 6;
            }
            else if (byte >= 0x80) {
                character = characterAt(bytes, at);
                at += byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
            }
            else
                at++;
            if (character === SINGLE_QUOTE)
                singleQuotes++;
            else if (character === QUOTE)
                doubleQuotes++;
            size += characterSize(character);
        }
        this.#at = at + 1;
        return singleQuotes > 0 && doubleQuotes > 0 ? size + singleQuotes : size;
    }
    #number() {
        const bytes = this.#bytes;
        const start = this.#at;
        if (bytes[start] === MINUS && bytes[start + 1] === CAPITAL_I)
            return this.#word('-Infinity', '-inf');
        let at = start;
        let digits = 0;
        let point = 0;
        let hasExponent = false;
        while (NUMBER_BYTES[bytes[at]] === 1) {
            const byte = bytes[at];
            if (byte >= ZERO && byte <= NINE)
                digits++;
            else if (byte === POINT)
                point = at;
            else if (byte !== MINUS || at > start)
                hasExponent = true;
            at++;
        }
        if (digits === 0)
            throw this.#malformed();
        this.#at = at;
        const firstDigit = bytes[start] === MINUS ? start + 1 : start;
        const length = at - start;
        if (point === 0 && !hasExponent)
            return bytes[firstDigit] === ZERO ? 1 : length;
        const isShortest = !hasExponent &&
            digits <= EXACT_DIGITS &&
            bytes[firstDigit] !== ZERO &&
            (bytes[at - 1] !== ZERO || at - 1 === point + 1);
        return isShortest ? length : floatSize(asciiText(bytes, start, at));
    }
    #malformed() {
        return new Error(`byte ${this.#at} of the line is not JSON as the line scanner takes it`);
    }
}
const meter = new ReprMeter();
/** The character of the escape whose backslash is at `at`; two `\u` that make a pair of surrogates are one. */
function escapedCharacter(bytes, at) {
    const letter = bytes[at + 1];
    if (letter !== SMALL_U)
        return python_repr_ESCAPES.get(letter);
    const high = hexAt(bytes, at + 2);
    const isHigh = high >= 0xd800 && high < 0xdc00;
    if (!isHigh || bytes[at + 6] !== BACKSLASH || bytes[at + 7] !== SMALL_U)
        return high;
    const low = hexAt(bytes, at + 8);
    return low >= 0xdc00 && low < 0xe000 ? 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00) : high;
}
/** Four hexadecimal digits. */
function hexAt(bytes, at) {
    let value = 0;
    for (let i = at; i < at + 4; i++) {
        const byte = bytes[i];
        value = value * 16 + (byte <= NINE ? byte - ZERO : (byte | 0x20) - 0x57);
    }
    return value;
}
/** The character of the valid UTF-8 sequence at `at`, which starts with a byte from 0x80. */
function characterAt(bytes, at) {
    const lead = bytes[at];
    const second = bytes[at + 1] & 0x3f;
    if (lead < 0xe0)
        return ((lead & 0x1f) << 6) | second;
    const third = bytes[at + 2] & 0x3f;
    if (lead < 0xf0)
        return ((lead & 0x0f) << 12) | (second << 6) | third;
    return ((lead & 0x07) << 18) | (second << 12) | (third << 6) | (bytes[at + 3] & 0x3f);
}
/** Bytes that a character adds to a repr, quotes taken as not escaped. */
function characterSize(character) {
    if (character < 0x80)
        return ASCII_SIZES[character];
    if (!isPrintable(character))
        return character < 0x100 ? 4 : character < 0x10000 ? 6 : 10;
    return character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
}
/** `str.isprintable` but for the space: everything but the general categories Other and Separator. */
const UNPRINTABLE = /[\p{C}\p{Z}]/u;
/** 1 for printable, by pages of 256 characters, made when first asked for. */
const pages = [];
function isPrintable(character) {
    const index = character >> 8;
    pages[index] ??= Uint8Array.from({ length: 256 }, (_, low) => UNPRINTABLE.test(String.fromCodePoint((index << 8) | low)) ? 0 : 1);
    return pages[index][character & 0xff] === 1;
}
function asciiText(bytes, start, end) {
    return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
/** Length of Python's `repr` of the float that `text` is in JSON. Both languages write the fewest digits. */
function floatSize(text) {
    const sign = text.startsWith('-') ? 1 : 0;
    const size = Math.abs(Number(text));
    if (size === Number.POSITIVE_INFINITY)
        return sign + 'inf'.length;
    if (size === 0 || (size >= 1e-4 && size < 1e16)) {
        return sign + String(size).length + (Number.isInteger(size) ? '.0'.length : 0);
    }
    const scientific = size.toExponential();
    // Python writes two digits of the exponent at least.
    return sign + scientific.length + (/e.\d$/.test(scientific) ? 1 : 0);
}

;// CONCATENATED MODULE: ./lib/recovery/retention-plan.js
/**
 * What Papyra's retention would let go of an artifact, and where it stands: measured only, nothing is written.
 *
 * The rule (`papyra/persistence/_retention.py`): of all records, oldest first, those that are too old go; of the rest
 * the newest `max_records` stay; of these the newest that together take `max_total_bytes`, in the size of Python's
 * `repr`. So what stays of the records that are young enough is always the end of them, and two passes find it: the
 * first adds up, the second knows of each record how much comes behind it.
 *
 * Unlike Papyra, damaged lines stay where they are (recovery sees to them), and so do records whose age nobody can
 * tell (deviation `age-unknown`: Papyra drops those without a timestamp and dies on those with a string).
 *
 * Memory does not depend on the artifact. A limit in bytes needs the longest line, where it is longer than 4 MiB.
 */










/** Timestamps before September 2001 are none: they come from a clock that does not count Unix seconds. */
const FIRST_UNIX_SECONDS = 1_000_000_000;
/**
 * Plans the retention of an artifact. It may be appended to meanwhile: the plan is about what was there at first.
 * @param files all of the artifact, oldest first
 * @param retention limits, null for none; 0 records are no limit either, as Papyra has it
 * @param now what ages are counted from
 * @throws RecoveryError when a file cannot be read, or is another one when it is read again
 */
function planRetention(files, retention, now) {
    const limits = limitsOf(retention, now);
    const totals = new Totals(limits);
    const facts = new RecordFacts();
    const identities = files.map((file) => readFile(file, facts, totals, null, ignoreBytes));
    const refusal = refusalOf(totals, files);
    const cutter = new Cutter(refusal === null ? limits : NO_LIMITS, totals);
    const retained = files.map((file, index) => retainFile(file, facts, cutter, identities[index]));
    const before = sumOf(retained.map((file) => file.before));
    const after = sumOf(retained.map((file) => file.after));
    return {
        before,
        after: { ...after, ...cutter.keptByKind },
        reclaimed: { records: before.records - after.records, bytes: before.bytes - after.bytes },
        ageUnknown: totals.ageUnknown,
        refusal,
        files: retained,
    };
}
const NO_LIMITS = {
    oldest: Number.NEGATIVE_INFINITY,
    records: Number.POSITIVE_INFINITY,
    bytes: Number.POSITIVE_INFINITY,
};
function limitsOf({ max_records, max_age_seconds, max_total_bytes }, now) {
    return {
        oldest: max_age_seconds === null ? NO_LIMITS.oldest : now.getTime() / 1_000 - max_age_seconds,
        // Papyra's `records[-0:]` is all of them.
        records: max_records === null || max_records === 0 ? NO_LIMITS.records : max_records,
        bytes: max_total_bytes ?? NO_LIMITS.bytes,
    };
}
function hasAgeLimit({ oldest }) {
    return oldest !== NO_LIMITS.oldest;
}
/** Whether a record is not too old; one of unknown age never is. */
function isYoungEnough(seconds, { oldest }) {
    return seconds === null || seconds >= oldest;
}
/** The first pass: adds up what the age limit leaves. */
class Totals {
    #limits;
    asksSeconds;
    records = 0;
    bytes = 0;
    newest = null;
    ageUnknown = 0;
    constructor(limits) {
        this.#limits = limits;
        this.asksSeconds = hasAgeLimit(limits);
    }
    asksSize(seconds) {
        return this.#limits.bytes !== NO_LIMITS.bytes && isYoungEnough(seconds, this.#limits);
    }
    record({ seconds, size }) {
        if (seconds !== null)
            this.newest = Math.max(seconds, this.newest ?? seconds);
        else if (this.asksSeconds)
            this.ageUnknown++;
        if (!isYoungEnough(seconds, this.#limits))
            return;
        this.records++;
        this.bytes += size;
    }
}
/** The second pass: cuts out what goes. */
class Cutter {
    #limits;
    asksSeconds;
    /** Of the record under way and all behind it that are young enough. */
    #restRecords;
    #restBytes;
    keptByKind = { event: 0, audit: 0, dead_letter: 0, other: 0 };
    /** Of the file under way. */
    cuts = new CutList();
    records = 0;
    constructor(limits, totals) {
        this.#limits = limits;
        this.asksSeconds = hasAgeLimit(limits);
        this.#restRecords = totals.records;
        this.#restBytes = totals.bytes;
    }
    startFile() {
        this.cuts = new CutList();
        this.records = 0;
    }
    /** Once the rest fits, nothing more goes for its size. */
    asksSize(seconds) {
        return this.#restBytes > this.#limits.bytes && isYoungEnough(seconds, this.#limits);
    }
    record({ kind, line, start, end, seconds, size }) {
        this.records++;
        const isYoung = isYoungEnough(seconds, this.#limits);
        if (isYoung && this.#restRecords <= this.#limits.records && this.#restBytes <= this.#limits.bytes) {
            this.keptByKind[KINDS[kind] ?? 'other']++;
        }
        else
            this.cuts.remove('expired', line, start, end);
        if (!isYoung)
            return;
        this.#restRecords--;
        this.#restBytes -= size;
    }
}
/** Reads of each record what a pass asks for. */
class RecordReader {
    #fd;
    #facts;
    #pass;
    /** Its end is known only when the next line starts: `\r` may end one piece and `\n` begin the next. */
    #pending = null;
    constructor(fd, facts, pass) {
        this.#fd = fd;
        this.#facts = facts;
        this.#pass = pass;
    }
    goodRecord(span) {
        this.#startLine(span.start);
        this.#take(span, this.#pass.asksSeconds ? this.#seconds(span) : null);
    }
    oddLine(span, oddity) {
        this.#startLine(span.start);
        // The facts know the last timestamp that was a number, and there may be another one behind it.
        const isRecord = this.#pending !== null;
        if (isRecord && oddity.duplicateKey && this.#pass.asksSeconds)
            this.#take(span, this.#parsedSeconds(span));
    }
    badLine(span, _error, _errorAt) {
        this.#startLine(span.start);
    }
    unterminatedLine(span) {
        this.#startLine(span.start);
    }
    /** The file ends, or the next line starts, at `start`. A line may be told of more than once. */
    #startLine(start) {
        const pending = this.#pending;
        if (pending === null || pending.start === start)
            return;
        this.#pending = null;
        this.#pass.record({ ...pending, end: start });
    }
    endFile(bytes) {
        this.#startLine(bytes);
    }
    #take(span, seconds) {
        const size = this.#pass.asksSize(seconds) ? reprBytes(lineBytes(this.#fd, span)) : 0;
        this.#pending = { kind: this.#facts.verdict.kind, line: span.line, start: span.start, seconds, size };
    }
    #seconds(span) {
        if (!this.#facts.verdict.hasTimestamp)
            return null;
        const text = this.#facts.lastTimestamp() ?? '';
        // A text as long as the facts keep may have been cut.
        return text.length < MAX_TIMESTAMP_BYTES ? Number(text) : this.#parsedSeconds(span);
    }
    /** By parsing the record, where of equal keys the last counts; null also when it is too long for that or has NaN. */
    #parsedSeconds(span) {
        try {
            const bytes = lineBytes(this.#fd, span);
            const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
            const { timestamp } = JSON.parse(text);
            return typeof timestamp === 'number' && Number.isFinite(timestamp) ? timestamp : null;
        }
        catch (error) {
            if (error instanceof UnreadableFileError)
                throw error;
            return null;
        }
    }
}
/**
 * Takes one file through a pass. `before` is how it was in the pass before: as many bytes are read as it had then.
 * Returns how it was when this pass began.
 */
function readFile(file, facts, pass, before, onPiece) {
    try {
        const fd = openRegularFile(file.path);
        try {
            const identity = identityOf(fd);
            if (before !== null && !isContinuation(before, identity))
                throw retention_plan_changedSince(file);
            const size = Number((before ?? identity).size);
            const reader = new RecordReader(fd, facts, pass);
            const read = pushPieces(fd, new LineScanner(reader, facts), size, onPiece);
            if (read < size)
                throw retention_plan_changedSince(file);
            reader.endFile(read);
            return identity;
        }
        finally {
            (0,external_node_fs_.closeSync)(fd);
        }
    }
    catch (error) {
        if (!(error instanceof UnreadableFileError))
            throw error;
        const message = `${file.shownPath} cannot be read: ${error.message}. Make it readable for this user, or leave it out of path.`;
        throw new RecoveryError(message, { cause: error });
    }
}
/** Whether a file is the same one, and at most longer. */
function isContinuation(before, now) {
    return before.device === now.device && before.inode === now.inode && before.size <= now.size;
}
function retention_plan_changedSince({ shownPath }) {
    return new RecoveryError(`${shownPath} was replaced or cut short while it was read, so nothing can be said of its retention. Stop what writes to it, then run this again.`);
}
function retainFile(file, facts, cutter, identity) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    cutter.startFile();
    readFile(file, facts, cutter, identity, (bytes) => hash.update(bytes));
    const { cuts } = cutter;
    const before = { records: cutter.records, bytes: Number(identity.size) };
    const after = {
        records: before.records - cuts.removedRecords,
        bytes: before.bytes - cuts.removedBytes,
    };
    return { file, before, after, cuts, sha256: hash.digest('hex'), identity };
}
function ignoreBytes() { }
/** Papyra stamps records with its system's clock, which is not Unix seconds unless it was told so. */
function refusalOf({ newest }, files) {
    if (newest === null || newest >= FIRST_UNIX_SECONDS)
        return null;
    return (`max-age-seconds cannot be applied to ${files.at(-1)?.shownPath}: its newest timestamp, ${newest}, is no Unix ` +
        "time. Papyra's own clock counts from when the machine was started, so every record would seem decades old " +
        'and all would go. Nothing is let go. Start the actor system with time_fn=time.time, on a new file so that the ' +
        'two clocks do not mix, or use max-records instead of max-age-seconds.');
}
function sumOf(amounts) {
    return {
        records: amounts.reduce((sum, { records }) => sum + records, 0),
        bytes: amounts.reduce((sum, { bytes }) => sum + bytes, 0),
    };
}

;// CONCATENATED MODULE: ./lib/recovery/workspace.js
/** Where recovery may write: symbolic links are followed only as long as they stay in the workspace. */





/**
 * The file itself that `path` leads to. A path outside the workspace was named by the user and may lead through linked
 * directories; the file itself may be a link only within the workspace.
 * @throws RecoveryError when a link leads out.
 */
function fileWithin(path, shownPath, workspace) {
    try {
        const real = (0,external_node_fs_.realpathSync)(path);
        const isLink = (0,external_node_fs_.lstatSync)(path).isSymbolicLink();
        if (isInside(real, (0,external_node_fs_.realpathSync)(workspace)) || (!isLink && !isInside(path, workspace)))
            return real;
        throw new RecoveryError(`${shownPath} is reached by a symbolic link that leads out of the workspace, to ${real}. Name that file itself.`);
    }
    catch (error) {
        if (error instanceof RecoveryError)
            throw error;
        throw new RecoveryError(`${shownPath} cannot be reached: ${describeFileError(error)}.`, { cause: error });
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
    if (real !== null && isInside(real, (0,external_node_fs_.realpathSync)(workspace)))
        return;
    throw new RecoveryError(`${setting}: ${path} goes through a symbolic link that leads ${real === null ? 'nowhere' : 'out of the workspace'}. ` +
        'Name the directory itself.');
}
/** Where a path leads, also one that is not there yet; null when a link in it leads nowhere. */
function truePath(path) {
    if ((0,external_node_fs_.existsSync)(path))
        return (0,external_node_fs_.realpathSync)(path);
    if (isLink(path))
        return null;
    const parent = truePath((0,external_node_path_.dirname)(path));
    return parent === null ? null : (0,external_node_path_.join)(parent, (0,external_node_path_.basename)(path));
}
function isLink(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
/**
 * Refuses a directory in which new files would be orphans of a rotating set: the set's own, or one whose name starts
 * as the set's files do.
 * @throws RecoveryError
 */
function checkBesideSet(directory, name, setting, active) {
    const set = (0,external_node_path_.join)(truePath((0,external_node_path_.dirname)(active)) ?? (0,external_node_path_.dirname)(active), (0,external_node_path_.basename)(active));
    const place = (0,external_node_path_.join)(truePath(directory) ?? directory, name);
    const beside = (0,external_node_path_.relative)((0,external_node_path_.dirname)(set), place).split(external_node_path_.sep)[0] ?? '';
    if (beside === '..' || (0,external_node_path_.isAbsolute)(beside) || !beside.startsWith((0,external_node_path_.basename)(set)))
        return;
    throw new RecoveryError(`${setting}: files in ${directory} would be orphans of the rotating set ${active}. Name a directory outside the set.`);
}
function isInside(path, directory) {
    const inside = (0,external_node_path_.relative)(directory, path);
    return inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside);
}
/**
 * Refuses a set of which one file has two names: what is written under one would be gone under the other.
 * @throws RecoveryError
 */
function checkDistinct(files) {
    files.forEach((file, index) => {
        const twin = files.slice(0, index).find(({ identity }) => isSameInode(identity, file.identity));
        if (twin === undefined)
            return;
        throw new RecoveryError(`${twin.shownPath} and ${file.shownPath} are one file under two names. Take one of the links away.`);
    });
}

;// CONCATENATED MODULE: ./lib/recovery/tidy-up.js
/** Takes away what runs that were killed left beside the files of an artifact. */



/** Never throws: where it cannot, or may not, the recovery itself will say so. */
function tidyUp(files, workspace) {
    try {
        const places = files.map(({ path, shownPath }) => (0,external_node_path_.dirname)(fileWithin(path, shownPath, workspace)));
        for (const directory of new Set(places))
            removeStaleTemporaries(directory);
    }
    catch {
        // Nothing that is left over is in anybody's way.
    }
}

;// CONCATENATED MODULE: ./lib/recovery/compact-files.js
/**
 * Compaction of an artifact that lies in files: what retention lets go is cut out of each file where it stands, the
 * oldest file first. Nothing moves between the files of a set, so a compaction that is killed leaves a set in which every
 * record that stays is there once; the next one goes on. Damage is not touched: that is for recovery to do.
 */










/** Compacts files. Never throws for what files and settings can do. */
function compactFiles(set, options) {
    const { retention, now, dryRun, workspace } = options;
    if (!dryRun)
        tidyUp(set.files, workspace);
    let plan;
    try {
        plan = planRetention(set.files, retention, now);
    }
    catch (error) {
        return stopped(set, unmeasured(retention), 'refused', reasonOf(set, error, describeState('compacted', [], []), options));
    }
    const compaction = describe(plan, retention);
    if (plan.refusal !== null)
        return stopped(set, compaction, 'refused', plan.refusal);
    try {
        checkDistinct(plan.files.map(({ file, identity }) => ({ ...file, identity })));
    }
    catch (error) {
        return stopped(set, compaction, 'refused', reasonOf(set, error, describeState('compacted', [], []), options));
    }
    if (compaction.status === 'none' || dryRun)
        return { compaction, problems: [], hasWritten: false };
    return writeFiles(set, plan, compaction, options);
}
function describe({ before, after, reclaimed, ageUnknown, files }, retention) {
    return {
        status: reclaimed.records === 0 ? 'none' : 'planned',
        reason: null,
        retention,
        before,
        after,
        reclaimed,
        age_unknown: ageUnknown,
        files: files.map(({ file, before, after }) => ({ path: file.shownPath, before, after })),
    };
}
function unmeasured(retention) {
    const nothing = { records: 0, bytes: 0 };
    const after = { ...nothing, event: 0, audit: 0, dead_letter: 0, other: 0 };
    return {
        status: 'refused',
        reason: null,
        retention,
        before: nothing,
        after,
        reclaimed: nothing,
        age_unknown: 0,
        files: [],
    };
}
/** Writes every new file beside its original, then puts them in place. A file of a set that is empty then goes first. */
function writeFiles(set, plan, compaction, options) {
    const rewritten = [];
    const removed = [];
    const done = () => [
        ...removed,
        ...rewritten.filter((file) => file.isInPlace).map(({ source }) => source.shownPath),
    ];
    try {
        const changed = plan.files.filter(({ cuts }) => cuts.length > 0);
        // A link stays, and what it leads to: both or none would have to go.
        const isEmptied = ({ file, after }) => after.bytes === 0 && file.path !== set.active && !(0,external_node_fs_.lstatSync)(file.path).isSymbolicLink();
        for (const file of changed.filter((one) => !isEmptied(one))) {
            rewritten.push(RewrittenFile.prepare(sourceOf(file, options.workspace), file.cuts, () => { }));
        }
        for (const file of changed.filter(isEmptied)) {
            const source = sourceOf(file, options.workspace);
            checkUnchanged(source);
            (0,external_node_fs_.unlinkSync)(source.path);
            removed.push(source.shownPath);
            syncDirectory((0,external_node_path_.dirname)(source.path));
        }
        putInPlace(rewritten, options.settlingMs);
        for (const file of rewritten)
            file.close();
        return { compaction: { ...compaction, status: 'done' }, problems: [], hasWritten: true };
    }
    catch (error) {
        const left = rewritten.flatMap((file) => file.close() ?? []).map(options.shown);
        const hasWritten = done().length > 0;
        const status = !hasWritten && error instanceof RecoveryError ? 'refused' : 'failed';
        const state = describeState('compacted', done(), left);
        return { ...stopped(set, compaction, status, reasonOf(set, error, state, options)), hasWritten };
    }
}
function sourceOf({ file, identity, sha256 }, workspace) {
    const { path, shownPath } = file;
    return { path: fileWithin(path, shownPath, workspace), shownPath, identity, sha256 };
}
function stopped({ shownPath }, compaction, status, reason) {
    const problem = { subject: shownPath, message: reason, severity: 'error' };
    return { compaction: { ...compaction, status, reason }, problems: [problem], hasWritten: false };
}
function reasonOf({ shownPath }, error, state, { shown }) {
    return describeFailure(error, { subject: shownPath, action: 'compacted', state, shown });
}

;// CONCATENATED MODULE: ./lib/recovery/loss-budget.js
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
        '--plan); then restore the file from a good copy, or raise max-loss.');
}
function counted(count, unit) {
    return `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/recovery/quarantine.js
/** Puts originals and orphans into the quarantine directory, never over anything that is there. */






class Quarantine {
    directory;
    #stamp;
    /** `now`: milliseconds since 1970, for the names. The directory is made. @throws the system's error. */
    constructor(directory, now) {
        this.directory = directory;
        this.#stamp = now;
        makeDirectory(directory);
        removeStaleTemporaries(directory);
    }
    /**
     * Gives a file a second place in quarantine; the original stays. It is a second name of the same file where the file
     * system can do that, else a copy.
     */
    keep(path) {
        const before = this.#keptBefore(path);
        const target = before ?? this.#link(path, path) ?? this.#copy(path);
        syncDirectory(this.directory);
        return { path: target, isNew: before === null };
    }
    /**
     * Moves a file, link or directory, and returns where it is now. `measured`: a regular file as it was planned.
     * @throws RecoveryError when it is another one by now, or was written to; it then stays.
     */
    move(path, shownPath, measured) {
        if (measured === null)
            return this.#moved(path, this.#rename(path));
        checkUnchanged({ path, shownPath, identity: measured });
        const target = this.#keptBefore(path) ?? this.#link(path, path);
        if (target !== null) {
            (0,external_node_fs_.unlinkSync)(path);
            return this.#moved(path, target);
        }
        // What may not be linked, as somebody else's file, can still be renamed.
        if ((0,external_node_fs_.statSync)(this.directory, { bigint: true }).dev === measured.device) {
            return this.#moved(path, this.#rename(path));
        }
        const copy = this.#copy(path);
        try {
            checkUnchanged({ path, shownPath, identity: measured });
        }
        catch (error) {
            (0,external_node_fs_.unlinkSync)(copy);
            throw error;
        }
        syncDirectory(this.directory);
        (0,external_node_fs_.unlinkSync)(path);
        return this.#moved(path, copy);
    }
    #moved(path, target) {
        syncDirectory(this.directory);
        syncDirectory((0,external_node_path_.dirname)(path));
        return target;
    }
    /** What a run that was killed had put here already: the same file under its second name. */
    #keptBefore(path) {
        const prefix = `${(0,external_node_path_.basename)(path)}.quarantine.`;
        const original = (0,external_node_fs_.lstatSync)(path, { bigint: true });
        if (original.nlink < 2n)
            return null;
        const kept = (0,external_node_fs_.readdirSync)(this.directory).find((name) => {
            if (!name.startsWith(prefix))
                return false;
            const { dev, ino } = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(this.directory, name), { bigint: true });
            return dev === original.dev && ino === original.ino;
        });
        return kept === undefined ? null : (0,external_node_path_.join)(this.directory, kept);
    }
    /** Links `from` under the first free name for `original`; null where that cannot be done. */
    #link(from, original) {
        try {
            return this.#place(original, (candidate) => (0,external_node_fs_.linkSync)(from, candidate));
        }
        catch (error) {
            if (cannotLink(error))
                return null;
            throw error;
        }
    }
    #copy(path) {
        const temporary = new TemporaryFile((0,external_node_path_.join)(this.directory, (0,external_node_path_.basename)(path)));
        try {
            const fd = (0,external_node_fs_.openSync)(path, 'r');
            try {
                for (const piece of piecesOf(fd))
                    temporary.write(piece);
                temporary.finish((0,external_node_fs_.fstatSync)(fd));
            }
            finally {
                (0,external_node_fs_.closeSync)(fd);
            }
            return this.#adopt(temporary.path, path);
        }
        catch (error) {
            temporary.discard();
            throw error;
        }
    }
    /** Gives a finished copy its name: by a link, which never overwrites, else after a look. */
    #adopt(temporary, original) {
        const target = this.#link(temporary, original);
        if (target === null)
            return this.#rename(temporary, original);
        (0,external_node_fs_.unlinkSync)(temporary);
        return target;
    }
    /** For what cannot be linked: a directory, a symbolic link, a file system without hard links. */
    #rename(path, original = path) {
        return this.#place(original, (candidate) => {
            if ((0,external_node_fs_.lstatSync)(candidate, { throwIfNoEntry: false }) !== undefined)
                throw new TakenError();
            renameOrExplain(path, candidate);
        });
    }
    /** Counts the stamp on until the name is free. */
    #place(original, put) {
        for (;; this.#stamp++) {
            const candidate = (0,external_node_path_.join)(this.directory, `${(0,external_node_path_.basename)(original)}.quarantine.${this.#stamp}`);
            try {
                put(candidate);
                return candidate;
            }
            catch (error) {
                if (!(error instanceof TakenError) && error.code !== 'EEXIST')
                    throw error;
            }
        }
    }
}
/** Takes a file out of quarantine that this run has put there, if its original is still in its place. Never throws. */
function takeOut({ path, isNew }, { path: original, identity }) {
    try {
        if (!isNew || !isSameInode(identity, identityAt(original)))
            return false;
        (0,external_node_fs_.unlinkSync)(path);
        return true;
    }
    catch {
        return false;
    }
}
/** The name is in use. */
class TakenError extends Error {
}
function renameOrExplain(path, target) {
    try {
        (0,external_node_fs_.renameSync)(path, target);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        throw new RecoveryError(`${path} is no regular file, and the quarantine directory is on another file system. Move it there by hand, or ` +
            'set quarantine-dir to a directory on the same file system.');
    }
}

;// CONCATENATED MODULE: ./lib/recovery/recovery-plan.js
/** The plan of a recovery: what would change, file by file, as plain data. Made from a scan; writes nothing. */


/** Changes a file lists in the report; a plan of more is still whole, and its SHA-256 covers all of it. */
const MAX_CHANGES = 100_000;
/**
 * Repair each damaged file where it stands: a file that is whole is not touched, and nothing moves between the files
 * of a set, so that every mix of old and new files is a set too. A file needs it when a rule of severity error can be
 * mended in it. Quarantine also moves orphans aside.
 */
function planRecovery(set, mode, severities) {
    const rewrites = set.members.flatMap((member) => {
        const { damage } = member;
        const isDamaged = [...(damage?.rules ?? [])].some((rule) => severityOf(rule, severities) === 'error');
        if (damage === null || !isDamaged)
            return [];
        return [{ member, cuts: damage.cuts, salvagedRecords: damage.salvagedRecords }];
    });
    const moves = mode === 'quarantine' ? set.orphans() : [];
    return { mode, rewrites, moves, sha256: digestOf(mode, set.members, rewrites, moves) };
}
function isEmptyPlan({ rewrites, moves }) {
    return rewrites.length === 0 && moves.length === 0;
}
/** Sums over all files. */
function removedBy({ rewrites }) {
    return {
        records: rewrites.reduce((sum, { cuts }) => sum + cuts.removedRecords, 0),
        bytes: rewrites.reduce((sum, { cuts }) => sum + cuts.removedBytes, 0),
    };
}
/** The plan as a report has it, with nothing of it done yet. */
function describePlan(plan) {
    return {
        mode: plan.mode,
        status: isEmptyPlan(plan) ? 'none' : 'planned',
        reason: null,
        files: [...plan.moves.map(movedFile), ...plan.rewrites.map(rewrittenFile)],
        repaired_files: [],
        quarantined_files: [],
        removed: { ...removedBy(plan), kept_at: null },
        sha256: plan.sha256,
    };
}
function rewrittenFile({ member, cuts, salvagedRecords }) {
    const { shownPath, bytes, sha256, records } = member;
    return {
        path: shownPath,
        linked_to: null,
        input: { bytes, sha256 },
        kept: { records: records + salvagedRecords, bytes: bytes - cuts.removedBytes },
        salvaged_records: salvagedRecords,
        removed: { records: cuts.removedRecords, bytes: cuts.removedBytes },
        added_bytes: cuts.addedBytes,
        changes: changesOf(cuts),
        truncated: cuts.length > MAX_CHANGES,
        moved_to: null,
    };
}
function changesOf(cuts) {
    const changes = [];
    for (let index = 0; index < Math.min(cuts.length, MAX_CHANGES); index++) {
        const { action, reason, line, lines, start, end } = cuts.at(index);
        if (reason !== 'expired') {
            changes.push({ action, rule: reason, line, lines, byte_start: start, byte_end: end });
        }
    }
    return changes;
}
function movedFile({ shownPath, bytes, sha256 }) {
    const nothing = { records: 0, bytes: 0 };
    const whole = { line: null, lines: 0, byte_start: 0, byte_end: bytes };
    return {
        path: shownPath,
        linked_to: null,
        input: { bytes, sha256 },
        kept: nothing,
        salvaged_records: 0,
        removed: nothing,
        added_bytes: 0,
        changes: [{ action: 'move', rule: 'orphaned-file', ...whole }],
        truncated: false,
        moved_to: null,
    };
}
/** Over the content of all files, those that stay as they are too: who approves a plan has seen the whole. */
function digestOf(mode, members, rewrites, moves) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(mode);
    for (const { shownPath, bytes, sha256 } of members)
        hash.update(JSON.stringify([shownPath, bytes, sha256]));
    for (const { member, cuts } of rewrites) {
        hash.update(JSON.stringify(member.shownPath));
        for (const bytes of cuts.bytes())
            hash.update(bytes);
    }
    for (const { shownPath, bytes, sha256 } of moves)
        hash.update(JSON.stringify([shownPath, bytes, sha256]));
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./lib/recovery/removed-bytes.js
/**
 * What a repair removes is kept: the bytes one after the other in one file, and beside it an index that says of each
 * stretch where it came from. Both are named after the plan, so that a run that was killed is repeated, not doubled.
 */



/** The directory in `output-dir` for what is removed. */
const REMOVED_DIRECTORY = 'removed';
/** In bytes, of the artifact's own name. */
const LONGEST_NAME = 100;
const SHOWN_DIGITS = 16;
/** One write for each line of an index of a million would cost more than the lines. */
const LINES_AT_ONCE = 1_000;
/** Absolute path of the file that shall hold what a plan removes; its index has `.ndjson` behind the name. */
function removedBytesPath(outputDir, artifact, planSha256) {
    return (0,external_node_path_.join)(outputDir, REMOVED_DIRECTORY, `${cutName((0,external_node_path_.basename)(artifact))}.${planSha256.slice(0, SHOWN_DIGITS)}.removed`);
}
/** The beginning of a name, never half a character. */
function cutName(name) {
    return new TextDecoder().decode(Buffer.from(name).subarray(0, LONGEST_NAME), { stream: true });
}
class RemovedBytes {
    path;
    #data;
    #index;
    /** `path`: as `removedBytesPath` has it. @throws the system's error. */
    constructor(path) {
        this.path = path;
        makeDirectory((0,external_node_path_.dirname)(path));
        removeStaleTemporaries((0,external_node_path_.dirname)(path));
        this.#data = new TemporaryFile(path);
        try {
            this.#index = new TemporaryFile(indexPath(path));
        }
        catch (error) {
            this.#data.discard();
            throw error;
        }
    }
    /** Says where the next bytes come from: the stretches that `cuts` removes from a file, in their order. */
    describe(shownPath, cuts) {
        let at = this.#data.bytes;
        let index = [];
        for (const { action, reason, line, lines, start, end } of cuts) {
            if (action !== 'remove')
                continue;
            const entry = {
                at,
                bytes: end - start,
                file: shownPath,
                byte_start: start,
                byte_end: end,
                line,
                lines,
            };
            index.push(`${JSON.stringify({ ...entry, rule: reason })}\n`);
            if (index.length === LINES_AT_ONCE) {
                this.#index.write(Buffer.from(index.join('')));
                index = [];
            }
            at += end - start;
        }
        this.#index.write(Buffer.from(index.join('')));
    }
    add(bytes) {
        this.#data.write(bytes);
    }
    /** Brings both to the disk, under their names. */
    finish() {
        this.#data.finish(null);
        this.#index.finish(null);
        (0,external_node_fs_.renameSync)(this.#data.path, this.path);
        (0,external_node_fs_.renameSync)(this.#index.path, indexPath(this.path));
        syncDirectory((0,external_node_path_.dirname)(this.path));
    }
    /** Takes away what is not finished. */
    discard() {
        this.#data.discard();
        this.#index.discard();
    }
}
function indexPath(path) {
    return `${path}.ndjson`;
}

;// CONCATENATED MODULE: ./lib/recovery/recover-files.js
/**
 * Recovery of an artifact that lies in files: plan, write every new file beside its original, keep what goes, and only
 * then put the new files in place, one rename each. Killed at any moment it leaves each file old or new, and a set of
 * both is a set; the next run plans anew and finishes.
 */












/** Recovers a set of files that has just been scanned. Never throws for what files and settings can do. */
function recoverFiles(set, options) {
    if (!options.planOnly)
        tidyUp(set.members, options.workspace);
    let plan;
    try {
        plan = planRecovery(set, options.mode, options.severities);
    }
    catch (error) {
        return cannotPlan(set, options, error);
    }
    const planned = describePlan(plan);
    const disapproved = notApproved(set, plan, options);
    if (disapproved !== null)
        return refused(set, planned, disapproved, true);
    if (isEmptyPlan(plan))
        return { recovery: planned, problems: [], hasWritten: false };
    const inFlight = plan.rewrites.find(({ member }) => member.inFlight);
    if (inFlight !== undefined)
        return refused(set, planned, inFlightMessage(inFlight), false);
    const foreign = options.maxLoss === null ? looksForeign(set, plan) : null;
    if (foreign !== null)
        return refused(set, planned, foreign, false);
    const budget = overBudget(removedBy(plan), options.maxLoss);
    if (budget !== null)
        return refused(set, planned, budget, false);
    const misplaced = refusedPlace(set, plan, options);
    if (misplaced !== null)
        return refused(set, planned, misplaced, true);
    if (options.planOnly)
        return { recovery: planned, problems: [], hasWritten: false };
    return new RecoveryRun(set, plan, planned, options).run();
}
function cannotPlan(set, options, error) {
    const nothing = describePlan({ mode: options.mode, rewrites: [], moves: [], sha256: '' });
    return refused(set, nothing, obstacle(set, options, error), true);
}
/** What is in the way of a recovery that has not begun. */
function obstacle({ shownPath }, { shown }, error) {
    const state = 'Nothing was written.';
    return describeFailure(error, { subject: shownPath, action: 'recovered', state, shown });
}
/** Why files or places are refused, null when they are not. */
function refusedPlace(set, plan, options) {
    try {
        checkPlaces(set, plan, options);
        return null;
    }
    catch (error) {
        return obstacle(set, options, error);
    }
}
/** Refuses files and places that recovery must not write to. @throws RecoveryError, and the system's error. */
function checkPlaces(set, plan, options) {
    const { mode, outputDir, quarantineDir, workspace } = options;
    checkDistinct(set.members);
    for (const { member } of plan.rewrites)
        fileWithin(member.path, member.shownPath, workspace);
    const isQuarantine = mode === 'quarantine';
    const [directory, setting] = isQuarantine
        ? [quarantineDir, 'quarantine-dir']
        : [(0,external_node_path_.join)(outputDir, REMOVED_DIRECTORY), 'output-dir'];
    checkDirectoryWithin(directory, setting, workspace);
    if (!set.isRotating)
        return;
    // Orphans are moved by their own names, whatever they are; so their directory has to be the workspace's.
    if (plan.moves.length > 0)
        checkDirectoryWithin((0,external_node_path_.dirname)(set.path), 'path', workspace);
    checkBesideSet(directory, isQuarantine ? `${(0,external_node_path_.basename)(set.path)}.quarantine` : '.', setting, set.path);
}
function inFlightMessage({ member }) {
    return (`${member.shownPath} is being written to (it changed during the scan), so it was left alone; what looks torn may be ` +
        'in flight. Stop what writes to it, then run this again.');
}
/** Damaged lines from which on an artifact without a single record is taken for something else. */
const FOREIGN_LINES = 3;
/** A glob may catch what is no log at all, and repair would empty it. */
function looksForeign(set, plan) {
    const lines = removedBy(plan).records;
    const salvaged = plan.rewrites.reduce((sum, { salvagedRecords }) => sum + salvagedRecords, 0);
    const records = set.members.reduce((sum, member) => sum + member.records, salvaged);
    if (records > 0 || lines < FOREIGN_LINES)
        return null;
    return (`${set.shownPath} has ${lines.toLocaleString('en')} lines that are no records and not one that is: it seems to be no ` +
        'log of Papyra, so nothing was written. Leave it out of path; or, if it is one, say with max-loss how much may go.');
}
/** Why a plan is not the one that was approved. */
function notApproved(set, plan, { approved }) {
    if (approved === null || approved.sha256 === plan.sha256)
        return null;
    if (approved.sha256 === null && isEmptyPlan(plan))
        return null;
    return (`${set.shownPath} is not what the plan was made for: its files changed since, or another version of the gate made ` +
        'the plan. Nothing was written. Make a new plan (persistence recover --plan --format json) and look at it.');
}
function refused(set, planned, reason, isProblem) {
    const problem = { subject: set.shownPath, message: reason, severity: 'error' };
    return {
        recovery: { ...planned, status: 'refused', reason },
        problems: isProblem ? [problem] : [],
        hasWritten: false,
    };
}
/** One recovery that writes. */
class RecoveryRun {
    #set;
    #plan;
    #options;
    #recovery;
    #rewritten = [];
    /** Originals and their places in quarantine. */
    #kept = new Map();
    #removed = null;
    /** Originals that still hold records which came too late, as reports show them. */
    #left = [];
    /** `planned`: the plan as the report has it, to be completed. */
    constructor(set, plan, planned, options) {
        this.#set = set;
        this.#plan = plan;
        this.#options = options;
        this.#recovery = planned;
    }
    run() {
        const recovery = this.#recovery;
        try {
            this.#prepare();
            const quarantine = this.#keepOriginals();
            putInPlace(this.#rewritten, this.#options.settlingMs);
            if (quarantine !== null)
                this.#moveOrphans(quarantine);
            this.#close();
            recovery.status = 'done';
            return { recovery, problems: [], hasWritten: true };
        }
        catch (error) {
            return this.#failed(error);
        }
    }
    /** Writes every new file under a second name, and what goes to where it is kept. Originals are only read. */
    #prepare() {
        const { mode, outputDir } = this.#options;
        const keepsRemoved = mode === 'repair' && removedBy(this.#plan).bytes > 0;
        if (keepsRemoved) {
            this.#removed = new RemovedBytes(removedBytesPath(outputDir, this.#set.path, this.#plan.sha256));
        }
        for (const { member, cuts } of this.#plan.rewrites) {
            const source = this.#sourceOf(member);
            this.#removed?.describe(member.shownPath, cuts);
            this.#rewritten.push(RewrittenFile.prepare(source, cuts, (bytes) => this.#removed?.add(bytes)));
        }
        this.#removed?.finish();
        if (this.#removed !== null)
            this.#recovery.removed.kept_at = this.#options.shown(this.#removed.path);
    }
    #sourceOf({ path, shownPath, identity, sha256 }) {
        const { workspace, shown } = this.#options;
        const real = fileWithin(path, shownPath, workspace);
        const file = this.#recovery.files.find((one) => one.path === shownPath);
        if (file !== undefined && (0,external_node_fs_.lstatSync)(path).isSymbolicLink())
            file.linked_to = shown(real);
        return { path: real, shownPath, identity, sha256 };
    }
    /** In quarantine mode, gives the originals and, later, the orphans a place there. */
    #keepOriginals() {
        const { mode, quarantineDir, now, shown } = this.#options;
        if (mode !== 'quarantine')
            return null;
        const quarantine = new Quarantine(quarantineDir, now);
        for (const rewritten of this.#rewritten) {
            const { source } = rewritten;
            const kept = quarantine.keep(source.path);
            this.#kept.set(rewritten, kept);
            this.#noteMove(source.shownPath, shown(kept.path));
        }
        if (removedBy(this.#plan).bytes > 0)
            this.#recovery.removed.kept_at = shown(quarantineDir);
        return quarantine;
    }
    #moveOrphans(quarantine) {
        for (const { path, shownPath, identity } of this.#plan.moves) {
            this.#noteMove(shownPath, this.#options.shown(quarantine.move(path, shownPath, identity)));
        }
    }
    #noteMove(from, to) {
        this.#recovery.quarantined_files.push(to);
        const file = this.#recovery.files.find(({ path }) => path === from);
        if (file !== undefined)
            file.moved_to = to;
    }
    /** Originals that were not replaced after all are where they were, and need no second place. */
    #takeBack() {
        const recovery = this.#recovery;
        for (const rewritten of this.#rewritten) {
            const kept = this.#kept.get(rewritten);
            if (kept === undefined || rewritten.isInPlace || !takeOut(kept, rewritten.source))
                continue;
            const shown = this.#options.shown(kept.path);
            recovery.quarantined_files = recovery.quarantined_files.filter((path) => path !== shown);
            for (const file of recovery.files)
                if (file.moved_to === shown)
                    file.moved_to = null;
        }
    }
    /** Lets go of all files, and takes down which of them are in place. */
    #close() {
        this.#left = this.#rewritten.flatMap((rewritten) => rewritten.close() ?? []).map(this.#options.shown);
        this.#recovery.repaired_files = this.#rewritten
            .filter(({ isInPlace }) => isInPlace)
            .map(({ source }) => source.shownPath);
    }
    #failed(error) {
        const recovery = this.#recovery;
        this.#close();
        this.#removed?.discard();
        this.#takeBack();
        const hasWritten = recovery.repaired_files.length + recovery.quarantined_files.length > 0;
        const { shownPath: subject } = this.#set;
        const { shown } = this.#options;
        const reason = describeFailure(error, { subject, action: 'recovered', state: this.#state(), shown });
        if (recovery.repaired_files.length === 0)
            recovery.removed.kept_at = null;
        recovery.status = error instanceof RecoveryError && !hasWritten ? 'refused' : 'failed';
        recovery.reason = reason;
        return { recovery, problems: [{ subject, message: reason, severity: 'error' }], hasWritten };
    }
    #state() {
        const { repaired_files, files } = this.#recovery;
        const moved = files.filter(({ changes, moved_to }) => {
            return moved_to !== null && changes.some(({ action }) => action === 'move');
        });
        return describeState('recovered', [...repaired_files, ...moved.map(({ path }) => path)], this.#left);
    }
}

;// CONCATENATED MODULE: ./lib/ndjson/salvage.js
/**
 * Intact records within a line that Papyra refuses. Only what is a whole record of Papyra's (a known kind with all
 * its fields) is taken, so that no piece of a payload is made into a record.
 */


const SEARCH_FACTOR = 8;
const MIN_SEARCH_BYTES = 1 << 16;
/** How many bytes a search within a broken line may look at: nested braces would make it quadratic otherwise. */
function searchBudget(line) {
    return Math.max(line.length * SEARCH_FACTOR, MIN_SEARCH_BYTES);
}
/** Stands in every record; most broken lines need no other look. */
const KIND = Buffer.from('"kind"');
/** `:`, `,` and `[`: what stands before a value within another one. */
const INSIDE = [0x3a, 0x2c, 0x5b];
const BRACE = 0x7b;
const salvage_QUOTE = 0x22;
/**
 * The records of a broken line, in its order: those in a row at its beginning (behind blanks, NULs and a byte order
 * mark), then the longest run of records that reaches to its end. What stands between is torn. `isCut`: the line has no
 * line end.
 */
function intactRecords(line, isCut) {
    if (Buffer.from(line.buffer, line.byteOffset, line.length).indexOf(KIND) < 0)
        return [];
    const head = recordsFrom(line, startOfText(line));
    const from = head.at(-1)?.end ?? 0;
    return from === line.length ? head : [...head, ...withoutPayload(line, recordsAtEnd(line, from), isCut)];
}
/** Behind what a file system, an editor or a concatenation leaves in front of a record. */
function startOfText(line) {
    let at = 0;
    while (line[at] === 0 || line[at] === 0x20 || line[at] === 0x09)
        at++;
    return line[at] === 0xef && line[at + 1] === 0xbb && line[at + 2] === 0xbf ? at + 3 : at;
}
/** Records that follow each other from `start`, as many as there are. */
function recordsFrom(line, start) {
    const pieces = [];
    for (let at = start; line[at] === BRACE;) {
        const end = endOfRecord(line, at);
        if (end === null)
            break;
        pieces.push({ start: at, end });
        at = end;
    }
    return pieces;
}
/** The longest run of records up to the end of the line. */
function recordsAtEnd(line, from) {
    let budget = searchBudget(line);
    for (let at = line.indexOf(BRACE, from); at >= 0 && budget > 0; at = line.indexOf(BRACE, at + 1)) {
        if (line[at + 1] !== salvage_QUOTE)
            continue;
        const pieces = recordsFrom(line, at);
        const end = pieces.at(-1)?.end ?? at;
        if (end === line.length)
            return pieces;
        budget -= looked.until - at + 1;
    }
    return [];
}
/**
 * A record right behind `:`, `,` or `[` may be part of a payload that was torn just behind it. It is taken for that
 * where the line goes on with another record, or ends without a line end: there the torn record would have had to lose
 * its end twice for it to be one of its own.
 */
function withoutPayload(line, run, isCut) {
    const [first] = run;
    if (first === undefined || (run.length === 1 && !isCut))
        return run;
    let before = first.start - 1;
    while (line[before] === 0x20 || line[before] === 0x09)
        before--;
    return INSIDE.includes(line[before] ?? 0) ? run.slice(1) : run;
}
/** End of the record that starts at `start`, blanks behind it included; null when there is no whole record. */
function endOfRecord(line, start) {
    look(line, start, line.length);
    looked.until = looked.errorAt;
    // A whole value, and then something else: only without that can be told whether it is a record.
    const end = looked.error === 'extra' ? looked.errorAt : line.length;
    if (end < line.length)
        look(line, start, end);
    return looked.error === null && looked.isRecord ? end : null;
}
const facts = new RecordFacts();
const looked = { error: null, errorAt: 0, isRecord: false, until: 0 };
/** One for all lines: a million broken ones would otherwise make a million of them. */
const scanner = new LineScanner({
    badLine() { },
    oddLine() { },
    unterminatedLine(_span, error, errorAt, isObject) {
        const { kind, missing } = facts.verdict;
        looked.error = error;
        looked.errorAt = errorAt;
        looked.isRecord = error === null && isObject && kind !== NO_KIND && missing === 0;
    },
}, facts, true);
function look(line, start, end) {
    scanner.push(line, start, end, 0, true);
}

;// CONCATENATED MODULE: ./lib/ndjson/damage.js


class FileDamage {
    cuts = new CutList();
    /** Rules that a repair of the file would see to. */
    rules = new Set();
    /** Records found intact within damaged lines; the scan does not count them. */
    salvagedRecords = 0;
    #salvages;
    #lastLine = 0;
    /** `salvages`: whether intact records that share a line with damage are kept. */
    constructor(salvages) {
        this.#salvages = salvages;
    }
    /** A line that is no record: it goes, but for the intact records in it. `bytes` null: too long to be looked at. */
    refusedLine(rule, at, bytes) {
        this.rules.add(rule);
        // A value that is no object and lacks its newline too is told of twice.
        if (at.line === this.#lastLine)
            return;
        this.#lastLine = at.line;
        const records = this.#salvages && bytes !== null ? intactRecords(bytes, at.next === at.end) : [];
        let done = at.start;
        records.forEach(({ start, end }, index) => {
            const [from, to] = [at.start + start, at.start + end];
            if (from > done)
                this.cuts.remove(rule, at.line, done, from);
            const endsLine = index === records.length - 1 && to === at.end;
            if (!endsLine || at.next === at.end)
                this.cuts.complete(rule, at.line, to);
            done = endsLine ? at.next : to;
        });
        if (done < at.next)
            this.cuts.remove(rule, at.line, done, at.next);
        this.salvagedRecords += records.length;
    }
    /** A whole last record that lacks only its newline. */
    unterminatedRecord({ line, end }) {
        this.rules.add('unterminated-record');
        this.cuts.complete('unterminated-record', line, end);
    }
}

;// CONCATENATED MODULE: ./lib/ndjson/findings.js
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
        const severity = severityOf(rule, this.#options.severities);
        if (severity === 'ignore')
            return;
        const { papyra } = RULES[rule];
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

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/ndjson/line-diagnosis.js
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
        gluedRecords(line) ?? { rule: 'invalid-json', at: line.errorAt, message: LINE_ERRORS[line.error] });
}
/** Names the damage of the last line of a file that has no line end. */
function diagnoseUnterminatedLine(line) {
    return (invalidUtf8(line, true) ??
        nulHole(line) ??
        gluedRecords(line) ?? {
        rule: 'torn-tail',
        at: line.bytes.length,
        message: RULES['torn-tail'].meaning,
    });
}
/** Names the damage of a line that is too long to be held, by the first error alone. */
function diagnoseUnseenLine(error, isCut) {
    const message = LINE_ERRORS[error];
    if (error === 'utf8')
        return { rule: 'invalid-utf8', message };
    if (isCut)
        return { rule: 'torn-tail', message: RULES['torn-tail'].meaning };
    return { rule: error === 'depth' ? 'too-deep' : 'invalid-json', message };
}
/** `cutOff`: the line may end within a character, since it was cut there. */
function invalidUtf8({ bytes }, cutOff) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return null;
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at];
        const length = byte < 0x80 ? 1 : utf8Length(bytes, at, bytes.length);
        if (length < 0)
            break;
        at += length;
    }
    if (cutOff && utf8Length(bytes, at, bytes.length) === NEED_MORE)
        return null;
    const value = bytes[at].toString(16).padStart(2, '0');
    return {
        rule: 'invalid-utf8',
        at,
        message: `byte 0x${value} is not UTF-8`,
    };
}
function blankLine({ error }) {
    return error === 'blank' ? { rule: 'blank-line', at: 0, message: RULES['blank-line'].meaning } : null;
}
function byteOrderMark({ bytes }) {
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
        return null;
    return { rule: 'bom', at: 0, message: RULES.bom.meaning };
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
    return error === 'depth' ? { rule: 'too-deep', at: errorAt, message: LINE_ERRORS.depth } : null;
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
    let budget = searchBudget(bytes);
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
const suffixScanner = new LineScanner({
    badLine() { },
    oddLine() { },
    unterminatedLine(_span, error, errorAt, isObject) {
        suffix.isObject = error === null && isObject;
        suffix.errorAt = errorAt;
    },
}, null, true);

;// CONCATENATED MODULE: ./lib/ndjson/scan-file.js
/** Scans one NDJSON file: reads it piece by piece, and turns what the line scanner meets into findings. */








/**
 * Scans a file, adding to `findings` and `facts`. Memory does not depend on the file or its lines.
 * @throws UnreadableFileError when it is no regular file, or cannot be opened or read to its end; what was
 *   found up to there stays in `findings` and `facts`.
 */
function scanFile(options) {
    const fd = openRegularFile(options.path);
    try {
        return scanDescriptor(fd, options);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function scanDescriptor(fd, options) {
    const { facts, onBytes } = options;
    const identity = identityOf(fd);
    const hasMoved = () => !isSameContent(identity, identityOf(fd));
    const scanner = new LineScanner(new LineReporter(fd, options, hasMoved), facts);
    const hash = options.hash ? (0,external_node_crypto_.createHash)('sha256') : null;
    const bytes = pushPieces(fd, scanner, Number.POSITIVE_INFINITY, (piece) => {
        hash?.update(piece);
        onBytes(piece.length);
    });
    return { bytes, sha256: hash?.digest('hex') ?? null, identity, inFlight: hasMoved() };
}
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Turns the scanner's lines into findings with positions and words. */
class LineReporter {
    #fd;
    #path;
    #findings;
    #damage;
    #hasMoved;
    constructor(fd, options, hasMoved) {
        this.#fd = fd;
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
            const message = this.#cutOff(RULES['unterminated-record'].meaning);
            this.#add('unterminated-record', 'TRUNCATED_LINE', span, () => ({ column: null, detail, message }));
        }
        else
            this.#addRefused(span, error ?? 'incomplete', errorAt, 'TRUNCATED_LINE', detail);
    }
    oddLine(span, oddity) {
        if (oddity.notObject) {
            this.#damage?.refusedLine('non-object', this.#upToNextLine(span), null);
            this.#addOdd('non-object', span);
        }
        if (oddity.unknownKind)
            this.#addOdd('unknown-kind', span);
        if (oddity.missing !== 0) {
            this.#addOdd('missing-field', span, () => `the record lacks ${fieldNames(oddity.missing).join(', ')}`);
        }
        if (oddity.wrongType !== 0)
            this.#addOdd('wrong-type', span, () => describeWrongTypes(oddity.wrongType));
        if (oddity.duplicateKey)
            this.#addOdd('duplicate-key', span);
        if (oddity.nonFinite)
            this.#addOdd('non-finite-number', span);
        if (oddity.timeRegression)
            this.#addOdd('time-regression', span);
    }
    #addOdd(rule, span, message = () => RULES[rule].meaning) {
        this.#add(rule, null, span, () => {
            const text = message();
            return { column: null, detail: `Line ${span.line}: ${text}`, message: text };
        });
    }
    #addRefused(span, error, errorAt, type, detail) {
        const isCut = type === 'TRUNCATED_LINE';
        if (span.end - span.start > MAX_DIAGNOSED_BYTES) {
            const { rule, message } = diagnoseUnseenLine(error, isCut);
            this.#damage?.refusedLine(rule, isCut ? withoutLineEnd(span) : this.#withLineEnd(span), null);
            this.#add(rule, type, span, () => ({
                column: null,
                detail,
                message: isCut ? this.#cutOff(message) : message,
            }));
            return;
        }
        const bytes = lineBytes(this.#fd, span);
        const line = { bytes, error, errorAt: errorAt - span.start };
        const { rule, at, message } = isCut ? diagnoseUnterminatedLine(line) : diagnoseBadLine(line);
        this.#damage?.refusedLine(rule, isCut ? withoutLineEnd(span) : this.#withLineEnd(span), bytes);
        this.#add(rule, type, span, () => ({
            column: columnAt(bytes, at),
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
        const next = Buffer.alloc(2);
        const length = bytesAt(this.#fd, next, end);
        const isPair = length === 2 && next[0] === CARRIAGE_RETURN && next[1] === LINE_FEED;
        return { line, start, end, next: end + (isPair ? 2 : Math.min(length, 1)) };
    }
    #add(rule, type, span, words) {
        this.#findings.add(rule, type, () => ({
            path: this.#path,
            line: span.line,
            byte_start: span.start,
            byte_end: span.end,
            ...words(),
        }));
    }
}
function withoutLineEnd({ line, start, end }) {
    return { line, start, end, next: end };
}
function describeWrongTypes(fields) {
    return fieldNames(fields)
        .map((name) => {
        const allowed = name === 'payload'
            ? 'an object'
            : typeNames(FIELDS.find((field) => field.name === name)?.allowed ?? 0);
        return `${name} is not ${allowed}`;
    })
        .join('; ');
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

;// CONCATENATED MODULE: ./lib/backends/file-scan.js
/** The scan of an artifact that lies in files: one pass over each, oldest first, and one result. */







/** Scans files one after the other; `findings` may hold what was found before the first is opened. */
class FileScan {
    findings;
    #facts = new RecordFacts();
    #options;
    #files = [];
    /** What kept the scan from seeing everything. */
    problems = [];
    #members = [];
    #bytes = 0;
    #totalBytes = 0;
    constructor(options) {
        this.#options = options;
        this.findings = new Findings(options);
    }
    /** Scans a file; whether it could be read to its end. What stopped it is kept as a problem. */
    add(file) {
        const { hash, forRecovery, onBytes } = this.#options;
        const recordsBefore = this.#facts.counts.total;
        const size = fileSize(file.path);
        const damage = forRecovery === null ? null : new FileDamage(forRecovery.salvages);
        let bytes = 0;
        let scanned = null;
        try {
            scanned = scanFile({
                ...file,
                findings: this.findings,
                facts: this.#facts,
                hash,
                damage,
                onBytes: (read) => {
                    bytes += read;
                    onBytes(read);
                },
            });
        }
        catch (error) {
            if (!(error instanceof UnreadableFileError))
                throw error;
            this.problems.push({
                subject: file.shownPath,
                message: unreadableMessage(file, error),
                severity: 'error',
            });
        }
        this.#bytes += bytes;
        this.#totalBytes += Math.max(size, bytes);
        const sha256 = scanned?.sha256 ?? null;
        const records = this.#facts.counts.total - recordsBefore;
        this.#files.push({ path: file.shownPath, bytes, records, sha256 });
        if (scanned !== null)
            this.#members.push({ ...file, ...scanned, records, damage });
        return scanned !== null;
    }
    result() {
        const facts = this.#facts;
        const { total, event, audit, dead_letter, other } = facts.counts;
        const scan = {
            files: this.#files,
            ...this.findings.result(),
            records: { total, event, audit, dead_letter, other },
            events: facts.events(),
            latest_audit: facts.latestAudit(),
            bytes: this.#bytes,
            coverage: { unit: 'bytes', scanned: this.#bytes, total: this.#totalBytes },
            timestamps: { first: facts.firstTimestamp, last: facts.lastTimestamp() },
            sha256: file_scan_digestOf(this.#files),
        };
        return { scan, problems: this.problems, members: this.#members };
    }
}
/** Size in bytes; 0 for what is not there or is no regular file. */
function fileSize(path) {
    return regularFile(path)?.size ?? 0;
}
function unreadableMessage({ path, shownPath }, error) {
    const found = lookAt(path);
    const remedy = found !== null && typeof found !== 'string' && found.isDirectory()
        ? `Name the files in it, for instance ${shownPath}/*.ndjson.`
        : 'Make it readable for this user, or leave it out of path.';
    return `${shownPath} cannot be read: ${error.message}. ${remedy}`;
}
/** Of one file its own digest, of a set the digest of the files' digests in order; null when one is missing. */
function file_scan_digestOf(files) {
    const digests = files.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]));
    if (digests.length !== files.length)
        return null;
    if (digests.length === 1)
        return digests[0] ?? null;
    return (0,external_node_crypto_.createHash)('sha256').update(digests.join('\n')).digest('hex');
}

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
    size() {
        return fileSize(this.#file.path);
    }
    async scan(options) {
        const scan = new FileScan(options);
        if ((0,external_node_fs_.existsSync)(this.#file.path))
            scan.add(this.#file);
        return scan.result();
    }
    async recover({ members }, options) {
        return recoverFiles({ ...this.#file, isRotating: false, members, orphans: () => [] }, options);
    }
    async compact(options) {
        const { path, shownPath } = this.#file;
        const files = (0,external_node_fs_.existsSync)(path) ? [this.#file] : [];
        return compactFiles({ shownPath, active: path, files }, options);
    }
}

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

;// CONCATENATED MODULE: ./lib/backends/rotating-files.js
/**
 * Papyra's `RotatingFilePersistence`: the active file `P`, then `P.1` (newest) to `P.{max_files - 1}` (oldest).
 * Whatever else starts with `P` is an orphan.
 */











/** A numbered sibling as Papyra names it: `.1` and up, no leading zero; more digits are a date or a port. */
const NUMBERED = /^(.+)\.([1-9]\d{0,2})$/s;
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
    size() {
        return this.#existingMembers().reduce((sum, { path }) => sum + fileSize(path), 0);
    }
    async scan(options) {
        const scan = new FileScan(options);
        for (const orphan of this.#orphans((problem) => scan.problems.push(problem))) {
            scan.findings.add('orphaned-file', 'ORPHANED_ROTATED_FILE', () => wholeFile(orphan.shownPath, 'Unexpected file in rotation set', RULES['orphaned-file'].meaning));
        }
        for (const file of this.#existingMembers()) {
            if (scan.add(file))
                continue;
            scan.findings.add('unreadable-file', 'PARTIAL_WRITE', () => wholeFile(file.shownPath, 'File could not be read fully', RULES['unreadable-file'].meaning));
        }
        if (this.#isStalled()) {
            scan.findings.add('rotation-stalled', null, () => this.#stalledDetails());
        }
        return scan.result();
    }
    async recover({ members }, options) {
        const orphans = () => this.#orphans(() => { }).map((orphan) => measured(this.#notNamed(orphan)));
        return recoverFiles({ ...this.#active, isRotating: true, members, orphans }, options);
    }
    /** An orphan that was named as an artifact of its own must not be moved away. @throws RecoveryError */
    #notNamed(orphan) {
        const set = NUMBERED.exec(orphan.path)?.[1];
        const owner = this.#artifacts.find((path) => path !== this.#active.path && (path === orphan.path || path === set));
        if (owner === undefined)
            return orphan;
        throw new RecoveryError(`${orphan.shownPath} is an orphan of the rotating set ${this.path}, for its name starts like it, and an artifact of ` +
            'its own. Keep the two in different directories, or recover them in runs of their own.');
    }
    async compact(options) {
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
            const message = `${this.path}: its directory cannot be listed, so orphans would go unseen: ${describeFileError(error)}. Make ` +
                'it readable for this user, or set backend to json to look at single files.';
            tell({ subject: this.path, message, severity: 'error' });
            return [];
        }
    }
    /** Papyra's rotation gives up, without a word, once the last slot is taken. */
    #isStalled() {
        const { maxFiles, maxBytes } = this.#options;
        return (maxFiles > 1 && (0,external_node_fs_.existsSync)(this.#member(maxFiles - 1).path) && fileSize(this.#active.path) > maxBytes);
    }
    #stalledDetails() {
        const size = fileSize(this.#active.path).toLocaleString('en');
        const limit = this.#options.maxBytes.toLocaleString('en');
        const message = `${RULES['rotation-stalled'].meaning} (${size} of ${limit} bytes)`;
        return wholeFile(this.path, message, message);
    }
}
function wholeFile(path, detail, message) {
    return { path, line: null, column: null, byte_start: null, byte_end: null, detail, message };
}
/** An orphan with its size and digest, so that a plan covers its content. */
function measured(file) {
    const stat = (0,external_node_fs_.lstatSync)(file.path);
    if (!stat.isFile())
        return { ...file, bytes: 0, sha256: null, identity: null };
    const identity = identityAt(file.path);
    return { ...file, bytes: stat.size, sha256: sha256Of(file.path), identity };
}

;// CONCATENATED MODULE: ./lib/backends/discovery.js
/** Finds the artifacts that `path` names: which files there are, and which of them are one rotating set. */






/** Finds the artifacts. A pattern that matches nothing is a problem as `ifNoFiles` says, a broken one always. */
function discoverArtifacts(options) {
    return new ArtifactDiscovery(options).run();
}
class ArtifactDiscovery {
    #options;
    #patterns;
    #siblings = new NumberedSiblings();
    #problems = [];
    constructor(options) {
        this.#options = options;
        const exclusions = options.patterns.filter(isExclusion).map((line) => line.slice(1));
        const { cwd, ownFiles, ownGlobs } = options;
        this.#patterns = new FilePatterns({ cwd, exclusions, ownFiles, ownGlobs });
        for (const exclusion of exclusions) {
            const mistake = globMistake(exclusion);
            if (mistake !== null)
                this.#problems.push(brokenPattern(`!${exclusion}`, mistake));
        }
    }
    run() {
        const files = this.#options.patterns
            .filter((line) => !isExclusion(line))
            .flatMap((line) => this.#filesOf(line));
        return { backends: this.#backendsOf(files), problems: this.#problems };
    }
    #filesOf(pattern) {
        const { cwd, ifNoFiles } = this.#options;
        const { files, mistake, unlisted } = this.#patterns.match(pattern);
        const found = files.length > 0 ? files : this.#missingActiveFile(pattern);
        this.#problems.push(...unlisted.map((directory) => unlistedDirectory(pattern, directory, cwd)));
        if (mistake !== null)
            this.#problems.push(brokenPattern(pattern, mistake));
        else if (found.length === 0) {
            this.#problems.push(...noFiles(pattern, ifNoFiles, this.#patterns.hasExclusions));
        }
        return found;
    }
    /** A rotating set whose active file is not there (yet) is still named by its path. */
    #missingActiveFile(pattern) {
        const path = (0,external_node_path_.resolve)(this.#options.cwd, pattern);
        const isSet = this.#options.backend !== 'json' && lookAt(path) === null && this.#siblings.has(path);
        return isSet && !this.#patterns.isExcluded(path) ? [{ path, literal: true }] : [];
    }
    #backendsOf(files) {
        const { backend, cwd } = this.#options;
        const sets = new Set();
        const paths = new Map();
        for (const file of files) {
            const active = backend === 'json' ? null : this.#activeFileOf(file.path);
            if (active !== null && this.#patterns.isExcluded(active))
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
        return artifacts.map((path) => {
            const shown = { path, shownPath: shownPath(path, cwd) };
            if (!sets.has(path))
                return new JsonFileBackend(shown);
            return new RotatingFilesBackend(shown, this.#options, artifacts);
        });
    }
    /** The active file of the rotating set that a path belongs to, null when it belongs to none. */
    #activeFileOf(path) {
        const base = NUMBERED.exec(path)?.[1];
        if (base !== undefined && isActiveFile(base))
            return base;
        return this.#options.backend === 'rotating' || this.#siblings.has(path) ? path : null;
    }
}
function isActiveFile(path) {
    return regularFile(path) !== null || (lookAt(path) === null && regularFile(`${path}.1`) !== null);
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
        return names === null ? regularFile(`${path}.1`) !== null : names.has((0,external_node_path_.basename)(path));
    }
}
/** Names of the files that have numbered siblings; null when the directory cannot be listed. */
function activeNamesIn(directory) {
    try {
        const files = (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
        return new Set(files.flatMap(({ name }) => NUMBERED.exec(name)?.[1] ?? []));
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
    const directory = shownPath(path, cwd);
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

;// CONCATENATED MODULE: ./lib/report/exit-codes.js
/** Exit codes of the contract: healthy or passed, anomalies or breached thresholds, left by a recovery, cannot judge. */
const EXIT_HEALTHY = 0;
const EXIT_ANOMALIES = 1;
const EXIT_ANOMALIES_LEFT = 2;
const EXIT_CANNOT_JUDGE = 3;

;// CONCATENATED MODULE: ./lib/doctor/compaction.js

/** Adds to a diagnosis what retention says; without limits, and of an artifact that could not be read, nothing. */
async function compactArtifact(backend, { artifact, problems }, doctor, options) {
    const hasLimits = Object.values(options.retention).some((limit) => limit !== null);
    if (!hasLimits || artifact.exit_code === EXIT_CANNOT_JUDGE)
        return { artifact, problems };
    const { compaction, problems: stopped, hasWritten } = await backend.compact(options);
    const post = hasWritten ? await backend.scan({ ...doctor, forRecovery: null }) : null;
    const found = [...problems, ...stopped, ...(post?.problems ?? [])];
    const compacted = {
        ...artifact,
        compaction,
        post_scan: post?.scan ?? artifact.post_scan,
        metrics: compactionMetrics(artifact, compaction.status, options.dryRun),
        exit_code: found.length > 0 ? EXIT_CANNOT_JUDGE : artifact.exit_code,
    };
    return { artifact: compacted, problems: found };
}
/** Papyra counts a compaction when it begins, and one that fails as an error too. Measuring is none. */
function compactionMetrics({ metrics }, status, dryRun) {
    return {
        ...metrics,
        compactions: dryRun || status === 'refused' ? 0 : 1,
        compaction_errors: status === 'failed' ? 1 : 0,
    };
}

;// CONCATENATED MODULE: ./lib/report/final-scan.js
/** The state of an artifact that counts: after a recovery the one it left behind. */

/** The last scan of the artifact: that after the recovery, or the only one when nothing was written. */
function finalScan({ scan, post_scan }) {
    return post_scan ?? scan;
}
/** Errors that the recovery took away. */
function mendedErrors({ scan, post_scan }) {
    return post_scan === null ? 0 : Math.max(0, scan.counts.errors - post_scan.counts.errors);
}
/** Whether what cannot be judged is the scan: not all was read. Else a change to it was refused, or failed. */
function isUnread({ exit_code, recovery, compaction }) {
    const stopped = [recovery?.status, compaction?.status].some((status) => {
        return status === 'refused' || status === 'failed';
    });
    return exit_code === EXIT_CANNOT_JUDGE && !stopped;
}

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
    const result = mends && unread.length === 0 ? await mend(backend, scanned, recovery) : null;
    const post = result?.hasWritten === true ? await backend.scan({ ...options, forRecovery: null }) : null;
    const problems = [...unread, ...(result?.problems ?? []), ...(post?.problems ?? [])];
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
        metrics: doctorMetrics(outcome, backend.kind === 'json' && unread.length > 0),
        exit_code: exitCode(finalScan(outcome), problems.length > 0, mode),
    };
    return { artifact, problems };
}
/** Null when there was nothing to mend. An approved plan is held against any artifact, also one that is whole. */
async function mend(backend, scanned, options) {
    const result = await backend.recover(scanned, options);
    const isWhole = scanned.scan.counts.errors === 0 && result.recovery.status === 'none';
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
 * with the scan that verifies it. An unreadable file makes the scan of the JSON backend raise, an error; the rotating
 * backend takes it for an anomaly.
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
        return EXIT_CANNOT_JUDGE;
    if (counts.errors === 0)
        return EXIT_HEALTHY;
    if (mode === 'recover')
        return EXIT_ANOMALIES_LEFT;
    return mode === 'fail_on_anomaly' ? EXIT_ANOMALIES : EXIT_HEALTHY;
}

;// CONCATENATED MODULE: ./lib/metrics/unreadable.js
/** A metrics source that cannot be used. The message names the source, what is wrong and the way out. */
class UnreadableMetrics extends Error {
    name = 'UnreadableMetrics';
}
const LONGEST_QUOTE = 60;
/** A piece of a source as a message may show it: in double quotes, on one line, cut to a readable length. */
function quote(text) {
    return JSON.stringify(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);
}

;// CONCATENATED MODULE: ./lib/metrics/text.js
/** Bytes to text: metrics arrive from many hands, and not every hand writes UTF-8. */

const BINARY_MAGIC = [
    { magic: [0x1f, 0x8b], what: 'is compressed with gzip; unpack it first' },
    { magic: [0x28, 0xb5, 0x2f, 0xfd], what: 'is compressed with zstd; unpack it first' },
    { magic: [0x50, 0x4b, 0x03, 0x04], what: 'is a zip archive; unpack it and name the file inside' },
];
/**
 * The text of a source, without a byte order mark. UTF-8, and UTF-16 where a byte order mark says so: that is
 * what `>` writes in Windows PowerShell. Throws UnreadableMetrics for a source that is empty or not text.
 */
function decodeText(bytes, source) {
    if (bytes.length === 0)
        throw emptySource(source);
    for (const { magic, what } of BINARY_MAGIC) {
        if (startsWith(bytes, magic))
            throw new UnreadableMetrics(`${source} ${what}.`);
    }
    const text = decode(bytes, encodingOf(bytes));
    if (text === null || text.includes('\0')) {
        throw new UnreadableMetrics(`${source} is binary or not in UTF-8; a metrics snapshot is a text file. Check that the right file is named.`);
    }
    if (text.trim() === '')
        throw emptySource(source);
    return text;
}
/** Colours and cursor movements, as a terminal program leaves them in a log: CSI and OSC, never over a line end. */
const TERMINAL_SEQUENCES = /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b\r\n]*(?:\x07|\x1b\\)?)/g;
/** The text without terminal control sequences. */
function withoutColours(text) {
    return text.includes('\x1b') ? text.replace(TERMINAL_SEQUENCES, '') : text;
}
/** The lines of a text, without their ends. */
function linesOf(text) {
    return text.split(/\r?\n/);
}
function emptySource(source) {
    return new UnreadableMetrics(`${source} is empty. The program that writes it probably failed or has not run yet; look at its output.`);
}
function encodingOf(bytes) {
    if (startsWith(bytes, [0xff, 0xfe]))
        return 'utf-16le';
    return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}
function decode(bytes, encoding) {
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function startsWith(bytes, magic) {
    return magic.every((byte, index) => bytes[index] === byte);
}

;// CONCATENATED MODULE: ./lib/metrics/http.js
/** Metrics over http(s), on the built-in fetch: bounded in time, size and redirects, and discreet. */


const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ACCEPT = 'application/json, application/openmetrics-text;version=1.0.0;q=0.8, text/plain;q=0.7, */*;q=0.1';
/**
 * The text at an address. A user and password in it are sent as Basic authentication, to that origin only.
 * Throws UnreadableMetrics when there is no answer in time, a status other than 200, more than `maxBytes`, a
 * redirect to another scheme or more than five, or an answer that is no text. No message has credentials.
 */
async function fetchText(address, limits) {
    const source = redactUrl(address);
    const start = parseAddress(address);
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), limits.timeoutMs);
    try {
        const response = await follow(start, source, controller.signal);
        return decodeText(await readBody(response, source, limits.maxBytes), source);
    }
    catch (error) {
        if (error instanceof UnreadableMetrics)
            throw error;
        throw new UnreadableMetrics(`${source} ${controller.signal.aborted ? describeTimeout(limits) : http_describeFailure(error)}`);
    }
    finally {
        clearTimeout(timer);
        controller.abort();
    }
}
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
    return text
        .replace(/\b[a-z][a-z\d+.-]*:\/\/[^\s"'`<>]+/gi, (address) => redactUrl(address))
        .replace(/(?<![:\w])\/\/[^\s/"@]*@/g, '//***@');
}
function redactQuery(search) {
    if (search === '')
        return '';
    const parts = search.slice(1).split('&');
    return parts
        .map((part) => (part.includes('=') ? `${part.slice(0, part.indexOf('='))}=***` : '***'))
        .join('&');
}
/** For what has no host, or the URL parser refuses: a port of 99999, a slash in the password. */
function redactText(address) {
    if (!address.includes('@'))
        return address.split(/[?#]/, 1)[0] ?? '';
    return `${/^[a-z][a-z\d+.-]*:\/\//i.exec(address)?.[0] ?? ''}***`;
}
function parseAddress(address) {
    const url = tryUrl(address);
    if (url !== null && isWeb(url))
        return url;
    throw new UnreadableMetrics(`${redactUrl(address)} is not an address the gate can read. Write http://HOST/PATH or https://HOST/PATH; ` +
        'special characters in a user or password are percent-encoded, such as %2F for a slash.');
}
function tryUrl(address, base) {
    try {
        return new URL(address, base);
    }
    catch {
        return null;
    }
}
function isWeb(url) {
    return url.protocol === 'http:' || url.protocol === 'https:';
}
/** Follows redirects by hand, since fetch would follow them to any scheme. Answers with a response of status 200. */
async function follow(start, source, signal) {
    let url = start;
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        const headers = requestHeaders(start, url.origin === start.origin);
        const response = await fetch(withoutUser(url), { headers, signal, redirect: 'manual' });
        if (response.status === 200)
            return response;
        if (!REDIRECTS.has(response.status)) {
            throw new UnreadableMetrics(`${source} ${describeStatus(response.status)}`);
        }
        url = nextUrl(url, response.headers.get('location'), source);
    }
    throw new UnreadableMetrics(`${source} redirects more than ${MAX_REDIRECTS} times, the last time to ${redactUrl(url.href)}. ` +
        'Name the address where the metrics are.');
}
function nextUrl(from, location, source) {
    const url = location === null ? null : tryUrl(location, from);
    if (url === null) {
        throw new UnreadableMetrics(`${source} redirects without saying where to. Name the address of the metrics.`);
    }
    if (url.protocol !== from.protocol) {
        throw new UnreadableMetrics(`${source} redirects to another scheme, ${redactUrl(url.href)}, which the gate does not follow. ` +
            'If that is the right place, name it.');
    }
    return url;
}
/** The request's headers; the credentials only where they belong. */
function requestHeaders(start, withCredentials) {
    const headers = { accept: ACCEPT, 'user-agent': 'papyra-health-gate' };
    if (!withCredentials || (start.username === '' && start.password === ''))
        return headers;
    const credentials = `${percentDecoded(start.username)}:${percentDecoded(start.password)}`;
    return { ...headers, authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}
function withoutUser(url) {
    const bare = new URL(url);
    bare.username = '';
    bare.password = '';
    return bare;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
async function readBody(response, source, maxBytes) {
    if (Number(response.headers.get('content-length') ?? 0) > maxBytes)
        throw tooLarge(source, maxBytes);
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maxBytes)
            throw tooLarge(source, maxBytes);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** For a source over the size limit, in bytes. */
function tooLarge(source, maxBytes) {
    return new UnreadableMetrics(`${source} is larger than ${formatBytes(maxBytes)}, the limit for metrics. A snapshot is a few kilobytes; ` +
        'check that the right one is named.');
}
function formatBytes(bytes) {
    return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes} bytes`;
}
function describeStatus(status) {
    if (status === 401 || status === 403) {
        return `refused the request (status ${status}). Give a user and password as https://USER:PASSWORD@HOST/PATH, from a secret.`;
    }
    if (status === 404)
        return 'is not there (status 404). Check the path of the address.';
    const who = status >= 500 ? 'The server has a problem; look at its log' : 'Check the address';
    return `answered with status ${status} where 200 was expected. ${who}.`;
}
function describeTimeout({ timeoutMs }) {
    return `did not answer in full within ${timeoutMs / 1000} s. Check that the server is up and can be reached from here.`;
}
const FAILURES = {
    ECONNREFUSED: 'refused the connection. Check the port, and that the server is running',
    ENOTFOUND: 'has a host name that nobody knows. Check its spelling',
    EAI_AGAIN: 'has a host name that could not be looked up. Check the network and its DNS',
    ECONNRESET: 'broke the connection off. Look at the server; http and https may be mixed up',
    UND_ERR_SOCKET: 'broke the connection off. Look at the server; http and https may be mixed up',
    EPIPE: 'broke the connection off. Look at the server',
    ETIMEDOUT: 'could not be reached in time. Check the network and any firewall between',
    UND_ERR_CONNECT_TIMEOUT: 'could not be reached in time. Check the network and any firewall between',
    EHOSTUNREACH: 'cannot be reached from here. Check the network',
    ENETUNREACH: 'cannot be reached from here. Check the network',
    CERT_HAS_EXPIRED: 'has a TLS certificate that has expired. Renew it',
    ERR_TLS_CERT_ALTNAME_INVALID: 'has a TLS certificate for another host. Check the host name',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'has a self-signed TLS certificate. Set NODE_EXTRA_CA_CERTS to its file',
    SELF_SIGNED_CERT_IN_CHAIN: 'has a self-signed TLS certificate. Set NODE_EXTRA_CA_CERTS to the file of its CA',
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'has a TLS certificate of an unknown CA. Set NODE_EXTRA_CA_CERTS to its file',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'has a TLS certificate of an unknown CA. Set NODE_EXTRA_CA_CERTS to its file',
};
/**
 * A failure of fetch in words. Only its code is used: messages of the platform may quote the request.
 * The codes are those of Node's errors, of undici (UND_ERR_*), OpenSSL and zlib (Z_*).
 */
function http_describeFailure(error) {
    const code = codeOf(error);
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
    const known = FAILURES[code];
    if (known !== undefined)
        return `${known} (${code}).`;
    if (code.startsWith('ERR_SSL') || code === 'EPROTO') {
        return `could not agree on TLS (${code}). Check whether the address is http or https.`;
    }
    // The fetch standard blocks some ports (https://fetch.spec.whatwg.org/#port-blocking); undici gives no code then.
    if (cause?.message === 'bad port') {
        return 'uses a port that belongs to another protocol, so fetch refuses it. Use another port.';
    }
    // The parser's error has a code in Node 20 and none in Node 24.
    if (cause?.name === 'HTTPParserError')
        return 'does not speak HTTP. Check the port.';
    if (code.startsWith('Z_'))
        return `sent an answer whose compression is damaged (${code}). Try again.`;
    return `could not be read${code === '' ? '' : ` (${code})`}. Check the address and the network.`;
}
/** The innermost error code: fetch wraps what went wrong as `cause`, several tries as an AggregateError. */
function codeOf(error) {
    if (!(error instanceof Error))
        return '';
    const inner = codeOf(error.cause);
    const { code } = error;
    return inner === '' && typeof code === 'string' ? code : inner;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/metrics/json.js
/** JSON with messages that help: what V8 says of a broken file differs by version and quotes the file. */

const PYTHON_NUMBER = /[:[,\s]-?(NaN|Infinity)\s*[,\]}]/;
/** The value of a JSON text. Throws UnreadableMetrics, with the likeliest cause, when it is not JSON. */
function parseJson(text, source) {
    const value = tryJson(text);
    if (value !== undefined)
        return value;
    const number = PYTHON_NUMBER.exec(text)?.[1];
    if (number !== undefined) {
        throw new UnreadableMetrics(`${source} holds ${number}, which Python writes and JSON does not have. Leave such a metric out, or write null.`);
    }
    if (isCutOff(text)) {
        throw new UnreadableMetrics(`${source} ends in the middle of a JSON value: it was cut off while it was written or copied. ` +
            'Write it again; writing to another name and renaming it keeps readers from half a file.');
    }
    throw new UnreadableMetrics(`${source} starts like JSON and is not valid JSON. Write it with json.dump(backend.metrics.snapshot(), file).`);
}
/** The value of a JSON text; undefined, which JSON cannot say, when it is not JSON. */
function tryJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value, if it is an object. Throws UnreadableMetrics saying what it is instead. */
function asObject(value, source) {
    if (isObject(value))
        return value;
    throw new UnreadableMetrics(`${source} holds ${describeJson(value)}; a metrics snapshot is one JSON object, ` +
        'as backend.metrics.snapshot() gives.');
}
/** A JSON value in a few words, for a message. */
function describeJson(value) {
    if (Array.isArray(value))
        return 'a JSON array';
    if (typeof value === 'string')
        return `the string ${quote(value)}`;
    if (typeof value === 'number')
        return `the number ${value}`;
    return isObject(value) ? 'an object' : `only ${String(value)}`;
}
/** Whether a string, an object or an array is still open at the end of the text. */
function isCutOff(text) {
    const open = [];
    for (let at = 0; at < text.length; at++) {
        const char = text[at];
        if (char === '"') {
            at = endOfString(text, at);
            if (at === text.length)
                return true;
        }
        else if (char === '{')
            open.push('}');
        else if (char === '[')
            open.push(']');
        else if ((char === '}' || char === ']') && open.pop() !== char)
            return false;
    }
    return open.length > 0;
}
/** Index of the quote that ends the string which starts at `start`; the text's length when none does. */
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return Math.min(at, text.length);
}

;// CONCATENATED MODULE: ./lib/metrics/vocabulary.js
/**
 * The vocabulary of metrics. Papyra's code and its documents name the same counters differently; here each has
 * one canonical name, the aliases it is known by, and a class.
 */
function metric(name, of, ...aliases) {
    return { name, class: of, aliases };
}
const METRICS = [
    metric('records_written', 'counter', 'writes_total'),
    metric('bytes_written', 'counter'),
    metric('records_read', 'counter'),
    metric('scans', 'counter', 'scan_runs', 'scan_operations', 'scan_count'),
    metric('anomalies_detected', 'damage', 'anomaly_detected', 'scan_anomalies'),
    metric('recoveries', 'counter', 'recovery_runs', 'recovery_attempts', 'recoveries_attempted', 'recover_count'),
    metric('recovery_repairs', 'counter'),
    metric('compactions', 'counter', 'compactions_triggered', 'compactions_run', 'compact_count'),
    metric('records_dropped', 'loss'),
    metric('write_errors', 'error'),
    metric('read_errors', 'error'),
    metric('scan_errors', 'error'),
    metric('recovery_errors', 'error', 'recovery_failures', 'recoveries_failed'),
    metric('compaction_errors', 'error'),
    metric('total_actors', 'gauge'),
    metric('alive_actors', 'gauge'),
    metric('stopping_actors', 'gauge'),
    metric('restarting_actors', 'gauge'),
    metric('registry_size', 'gauge'),
    metric('registry_orphans', 'gauge'),
    metric('registry_dead', 'gauge'),
    metric('dead_letters_count', 'counter'),
];
const BY_NAME = new Map(METRICS.map((entry) => [entry.name, entry]));
const BY_ALIAS = new Map(METRICS.flatMap((entry) => entry.aliases.map((alias) => [alias, entry])));
/** Every name the vocabulary accepts, canonical names first: the candidates of a "did you mean". */
const KNOWN_METRICS = [...BY_NAME.keys(), ...BY_ALIAS.keys()];
const vocabulary_PREFIX = /^papyra[_.]/;
const TOTAL = /_total$/;
const RECORDER_FAILURES = '.failure_total';
/**
 * The canonical name of a metric. Tried in this order: the name itself, without a leading `papyra_` or
 * `papyra.`, as an alias, without a trailing `_total`. A name that is none of these comes back unchanged.
 */
function canonicalName(raw) {
    return find(raw)?.name ?? raw;
}
/** The class of a metric under any of its names; undefined for a name that is not in the vocabulary. */
function metricClass(name) {
    return find(name)?.class;
}
/**
 * Whether a metric counts failed operations, so that the default policy gates it: the five error counters of
 * the vocabulary, and every `<name>.failure_total` of a recorder.
 */
function isErrorCounter(name) {
    return metricClass(name) === 'error' || name.endsWith(RECORDER_FAILURES);
}
function find(raw) {
    const bare = raw.replace(vocabulary_PREFIX, '');
    const untotalled = bare.replace(TOTAL, '');
    return (BY_NAME.get(raw) ??
        BY_NAME.get(bare) ??
        BY_ALIAS.get(bare) ??
        BY_NAME.get(untotalled) ??
        BY_ALIAS.get(untotalled));
}

;// CONCATENATED MODULE: ./lib/metrics/reading.js
/** What a form's reader makes of a source, and how numbers under any names become one under canonical names. */


/**
 * Brings what was gathered under canonical names; nothing gathered is "unavailable". Throws UnreadableMetrics
 * when two names of one metric disagree: adding them up, or taking one of them, would be a guess.
 */
function settle(gathered, source) {
    const { numbers, series = new Map(), message = null } = gathered;
    if (numbers.size === 0 && series.size === 0) {
        return unavailable(`${source} holds no metrics`, message);
    }
    const names = new Map();
    const values = Object.create(null);
    for (const [name, value] of numbers) {
        const canonical = canonicalName(name);
        const earlier = names.get(canonical);
        if (earlier !== undefined && values[canonical] !== value) {
            throw new UnreadableMetrics(`${source} holds ${canonical} under two names that disagree: ` +
                `${quote(earlier)} is ${values[canonical]} and ${quote(name)} is ${value}. Keep the one that is right.`);
        }
        if (value < 0 && isErrorCounter(canonical)) {
            throw new UnreadableMetrics(`${source} has ${value} for ${quote(name)}; an error counter cannot be negative.`);
        }
        names.set(canonical, name);
        values[canonical] = value;
    }
    return { status: 'ok', values, raw: toRecord([...series, ...numbers]), message };
}
/** A source that is there and has no metrics: not an error, and nothing to count. */
function unavailable(what, note = null) {
    return { status: 'unavailable', message: note === null ? what : `${what}; ${note}` };
}
function toRecord(entries) {
    const record = Object.create(null);
    for (const [name, value] of entries)
        record[name] = value;
    return record;
}
const NAMES_IN_A_MESSAGE = 5;
/** `"a", "b" and 3 more`: names for a message, a few of them. */
function nameSome(names) {
    const shown = names.slice(0, NAMES_IN_A_MESSAGE).map(quote).join(', ');
    const more = names.length - NAMES_IN_A_MESSAGE;
    return more > 0 ? `${shown} and ${more} more` : shown;
}

;// CONCATENATED MODULE: ./lib/metrics/series.js
/** Series: one metric told apart by labels. They are added up under the metric's name. */
/** `name{a="b",c="d"}`, as Prometheus writes it; the name alone without labels. */
function seriesName(name, labels) {
    if (labels.length === 0)
        return name;
    return `${name}{${labels.map(([label, value]) => `${label}="${escapeValue(value)}"`).join(',')}}`;
}
/** Adds a part to the number under a name. */
function addTo(totals, name, value) {
    totals.set(name, (totals.get(name) ?? 0) + value);
}
function escapeValue(value) {
    return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

;// CONCATENATED MODULE: ./lib/metrics/forms/recorder.js
/**
 * Snapshots of a recorder of `mvx.common.metrics`, as `recorder.get_metric_snapshots()` gives them:
 * `{"<name>": {"name": "<name>", "dimensions": {"total": 3}}}`, flattened to `<name>.<dimension>`.
 */



/** Whether a value is the snapshot of one metric. */
function isMetricSnapshot(value) {
    return isObject(value) && isObject(value['dimensions']);
}
/**
 * Reads a parsed JSON value: the snapshots of a recorder by metric name, or that of one metric alone.
 * Throws UnreadableMetrics for an entry that is not a metric's snapshot.
 */
function readRecorder(value, source) {
    const snapshots = asObject(value, source);
    const numbers = new Map();
    if (isMetricSnapshot(snapshots) && typeof snapshots['name'] === 'string') {
        flatten(snapshots, snapshots['name'], source, numbers);
        return settle({ numbers }, source);
    }
    for (const [name, snapshot] of Object.entries(snapshots)) {
        if (!isObject(snapshot)) {
            throw new UnreadableMetrics(`${source}: ${quote(name)} holds ${describeJson(snapshot)} where the snapshot of a metric belongs, such as ` +
                '{"name": …, "dimensions": {…}}. Write the file with recorder.get_metric_snapshots().');
        }
        flatten(snapshot, name, source, numbers);
    }
    return settle({ numbers }, source);
}
/**
 * The numbers of one metric's snapshot into `into`, as `<name>.<dimension>`. A metric shapes its own snapshot, so
 * text, flags and lists are no mistake: they are passed over, objects are entered, and without `dimensions`
 * the snapshot's own fields are the dimensions.
 */
function flatten(snapshot, name, source, into) {
    const { dimensions, name: _, ...fields } = snapshot;
    const queue = [[name, isObject(dimensions) ? dimensions : fields]];
    for (const [prefix, object] of queue) {
        for (const [key, value] of Object.entries(object)) {
            const path = `${prefix}.${key}`;
            if (isObject(value))
                queue.push([path, value]);
            else if (typeof value === 'number')
                into.set(path, finite(value, path, source));
        }
    }
}
function finite(value, path, source) {
    if (Number.isFinite(value))
        return value;
    throw new UnreadableMetrics(`${source}: ${quote(path)} is a number too large to compare. Correct it.`);
}

;// CONCATENATED MODULE: ./lib/metrics/forms/changes.js
/**
 * The change log of a recorder of `mvx.common.metrics`: NDJSON, one record for each change of a metric,
 * `{"entity_id": …, "metric_name": …, "event_type": …, "snapshot": {…}}`. Each record holds the metric's whole
 * state, so the last one of each entity and metric is what counts.
 */






/** Whether a value is a record of a change log. */
function isChange(value) {
    return isObject(value) && typeof value['metric_name'] === 'string' && 'snapshot' in value;
}
/**
 * Reads a change log. `event_type` is the domain's own word for what happened ("document.deleted"), so it never
 * removes a metric; a `snapshot` of null does. One metric of several entities is added up under its name, and each
 * entity's share is in `raw` under `name{entity_id="…"}`. Throws UnreadableMetrics naming the line.
 */
function readChanges(text, source) {
    const numbers = new Map();
    const series = new Map();
    for (const { labels, metric, snapshot } of lastChanges(text, source)) {
        const flat = new Map();
        flatten(snapshot, metric, source, flat);
        for (const [name, value] of flat) {
            addTo(numbers, name, value);
            series.set(seriesName(name, labels), value);
        }
    }
    return settle({ numbers, series }, source);
}
function lastChanges(text, source) {
    const last = new Map();
    linesOf(text).forEach((line, index) => {
        if (line.trim() === '')
            return;
        const record = parseChange(line, `${source}, line ${index + 1}`);
        const metric = String(record['metric_name']);
        const labels = entityLabels(record['entity_id']);
        const key = JSON.stringify([metric, labels]);
        const { snapshot } = record;
        if (isObject(snapshot))
            last.set(key, { labels, metric, snapshot });
        else
            last.delete(key);
    });
    return last.values();
}
function parseChange(line, where) {
    const record = tryJson(line);
    if (record === undefined) {
        throw new UnreadableMetrics(`${where}: ${quote(line)} is not JSON; the log is damaged or was cut off there. Copy it again, or mend the line.`);
    }
    if (isChange(record) && (isObject(record['snapshot']) || record['snapshot'] === null))
        return record;
    throw new UnreadableMetrics(`${where}: ${quote(line)} is no change of a metric, such as {"entity_id": …, "metric_name": …, "snapshot": {…}}. ` +
        'Remove the line, or name the right file.');
}
function entityLabels(entity) {
    if (entity === undefined || entity === null)
        return [];
    return [['entity_id', typeof entity === 'string' ? entity : JSON.stringify(entity)]];
}

;// CONCATENATED MODULE: ./lib/metrics/forms/lines.js
/**
 * Text for people: `key: value` lines, as `papyra persistence inspect --show-metrics` and the web endpoint's
 * `format="text"` write them, and the table of `papyra metrics persistence` (in ASCII too, which its console
 * falls back to). What is no number is a heading or a remark, unless a known metric stands before it.
 */




/** A lone carriage return is how a console overwrites its line. */
const LINE_END = /\r\n?|\n/;
/** Papyra's console puts this mark before a line. Unicode counts it among the letters. */
const MARK = 'ℹ';
/** Marks and spaces may stand before the key; `#` is a comment. */
const KEY_VALUE = /^[^\p{L}\p{N}_#]*([A-Za-z_][\w.]*):[ \t]*(\S.*)$/u;
const TABLE_BAR = /[│┃|]/;
/** A name that the table's column was too narrow for ends so. */
const CUT_SHORT = '…';
const TABLE_NAME = /^[A-Za-z_][\w.]*…?$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/** What Papyra's command line and web endpoint say when a backend has no metrics. */
const NO_METRICS = /metrics: <unavailable>|does not expose metrics|No metrics available\./;
const NO_VALUE = /^(?:<\w+>|None|null)$/;
const METRICS_BLOCK = /^[^\p{L}\p{N}_#]*metrics:\s*(?:<unavailable>)?$/u;
const INSPECT_TITLE = /^[^\p{L}\p{N}_]*Persistence Inspect$/u;
/** Whether a text has a line that this form reads. */
function looksLikeLines(text) {
    const plain = plainText(text);
    if (NO_METRICS.test(plain))
        return true;
    return plain.split(LINE_END).some((line) => {
        if (INSPECT_TITLE.test(line.trimEnd()))
            return true;
        const row = rowOf(line);
        return row !== null && (NUMBER.test(row.value) || metricClass(row.key) !== undefined);
    });
}
/**
 * Reads the lines. A line `metrics:` starts over: what stands above it are `inspect`'s own counts of records.
 * Throws UnreadableMetrics for a known metric without a number, a name in a table that the terminal cut short,
 * and one name with two values.
 */
function readLines(text, source) {
    const plain = plainText(text);
    const numbers = new Map();
    let isInspect = false;
    let hasBlock = false;
    plain.split(LINE_END).forEach((line, index) => {
        const end = line.trimEnd();
        isInspect ||= INSPECT_TITLE.test(end);
        if (METRICS_BLOCK.test(end)) {
            hasBlock = true;
            numbers.clear();
            return;
        }
        const row = rowOf(line);
        if (row !== null)
            addRow(numbers, row, `${source}, line ${index + 1}`);
    });
    if (isInspect && !hasBlock) {
        return unavailable(`${source} is the output of "papyra persistence inspect" without --show-metrics, so it holds no metrics`);
    }
    if (numbers.size > 0)
        return settle({ numbers }, source);
    if (NO_METRICS.test(plain))
        return unavailable(`${source} says that the backend exposes no metrics`);
    if (hasBlock)
        return unavailable(`${source} has no metrics under "metrics:"`);
    throw new UnreadableMetrics(`${source} has no line of the form "key: number". Write it with "papyra metrics persistence --json".`);
}
function plainText(text) {
    return withoutColours(text).replaceAll(MARK, ' ');
}
function rowOf(line) {
    const [, key, value] = KEY_VALUE.exec(line) ?? [];
    return key === undefined || value === undefined ? tableRow(line) : { key, value: value.trimEnd() };
}
function tableRow(line) {
    const [before, key, value, after, ...more] = line.split(TABLE_BAR, 5).map((cell) => cell.trim());
    const isRow = before === '' && after === '' && more.length === 0;
    return isRow && key !== undefined && value !== undefined && TABLE_NAME.test(key) ? { key, value } : null;
}
function addRow(numbers, { key, value }, where) {
    if (key.endsWith(CUT_SHORT)) {
        throw new UnreadableMetrics(`${where}: the terminal was too narrow and cut the name ${quote(key)} short. Write the snapshot with ` +
            '"papyra metrics persistence --json", or set COLUMNS=120 before the command.');
    }
    if (NUMBER.test(value))
        addNumber(numbers, key, Number(value), where);
    else if (metricClass(key) !== undefined && !NO_VALUE.test(value)) {
        throw new UnreadableMetrics(`${where}: ${key} is ${quote(value)}, which is not a number. Write numbers with digits only, or leave the line out.`);
    }
}
function addNumber(numbers, key, value, where) {
    if (!Number.isFinite(value)) {
        throw new UnreadableMetrics(`${where}: ${quote(key)} is a number too large to compare. Correct it.`);
    }
    const earlier = numbers.get(key);
    if (earlier !== undefined && earlier !== value) {
        throw new UnreadableMetrics(`${where}: ${quote(key)} stands a second time, first with ${earlier} and now with ${value}. ` +
            'Keep one snapshot in a file.');
    }
    numbers.set(key, value);
}

;// CONCATENATED MODULE: ./lib/metrics/forms/papyra.js
/**
 * Papyra's own snapshot: `backend.metrics.snapshot()` as JSON, from a file, `papyra metrics persistence --json`
 * or the web endpoint. A flat object of integers; a list, as an audit's registry_orphans, counts as its length.
 */



/**
 * Reads a parsed JSON value. `{}` is unavailable, `null` leaves the one metric out; anything else that is not
 * a finite number throws UnreadableMetrics naming the key.
 */
function readPapyra(value, source) {
    const numbers = new Map();
    const absent = [];
    for (const [name, entry] of Object.entries(asObject(value, source))) {
        if (entry === null)
            absent.push(name);
        else
            numbers.set(name, toNumber(entry, name, source));
    }
    const message = absent.length === 0 ? null : `null, so left out: ${nameSome(absent)}`;
    return settle({ numbers, message }, source);
}
function toNumber(entry, name, source) {
    if (Array.isArray(entry))
        return entry.length;
    if (typeof entry === 'number' && Number.isFinite(entry))
        return entry;
    if (typeof entry === 'number') {
        throw new UnreadableMetrics(`${source}: ${quote(name)} is a number too large to compare. Correct it.`);
    }
    throw new UnreadableMetrics(`${source}: ${quote(name)} holds ${describeJson(entry)} where a number belongs. A Papyra snapshot is a flat ` +
        'JSON object of numbers, as backend.metrics.snapshot() gives; check that the right file or URL is named.');
}

;// CONCATENATED MODULE: ./lib/metrics/forms/prometheus.js
/**
 * Prometheus text format 0.0.4 and OpenMetrics 1.0, with the quoted UTF-8 names of Prometheus 3.
 * https://prometheus.io/docs/instrumenting/exposition_formats/ and https://prometheus.io/docs/specs/om/open_metrics_spec/
 */





const COMMENT = /^#[ \t]*(?:HELP|TYPE|UNIT|EOF)\b/m;
const END = /^#[ \t]*EOF[ \t]*$/;
const TYPE = /^#[ \t]*TYPE[ \t]+(\S+)[ \t]+(\S+)/;
/** Whether a text has a comment that only this form has. */
function hasPrometheusComment(text) {
    return COMMENT.test(text);
}
/** Whether the first line that is no comment is a sample. */
function startsWithSample(text) {
    const first = linesOf(text).find((line) => !/^\s*(?:#|$)/.test(line));
    return first !== undefined && parseSample(first.trim()) !== null;
}
/**
 * Reads an exposition. The series of one name are added up under the name; each is kept in `raw` too, under
 * `name{label="value"}`. NaN and the infinities are left out, for JSON has no such numbers; the buckets of a
 * histogram, the quantiles of a summary and the `_created` times of a counter are in `raw` alone, for their
 * sum means nothing. Throws UnreadableMetrics naming the line that cannot be read.
 */
function readPrometheus(text, source) {
    const { samples, types } = parse(text, source);
    const series = new Map();
    const totals = new Map();
    for (const { name, labels, value } of samples) {
        if (Number.isFinite(value))
            series.set(seriesName(name, labels), value);
        if (!isPart(name, labels, types))
            addTo(totals, name, value);
    }
    const endless = [...totals].filter(([, value]) => !Number.isFinite(value)).map(([name]) => name);
    const errorCounter = endless.find((name) => isErrorCounter(canonicalName(name)));
    if (errorCounter !== undefined) {
        throw new UnreadableMetrics(`${source} has NaN or infinity for the error counter ${quote(errorCounter)}, so it cannot be judged. ` +
            'Repair the exporter; a counter is a number.');
    }
    for (const name of endless)
        totals.delete(name);
    const message = endless.length === 0 ? null : `NaN or infinite, so left out: ${nameSome(endless)}`;
    return settle({ numbers: totals, series, message }, source);
}
function parse(text, source) {
    const samples = new Map();
    const types = new Map();
    let ended = false;
    linesOf(text).forEach((full, index) => {
        const line = full.trim();
        const where = `${source}, line ${index + 1}`;
        if (line === '')
            return;
        if (ended) {
            throw new UnreadableMetrics(`${where}: the text goes on after "# EOF". Keep one exposition in a file.`);
        }
        if (line.startsWith('#')) {
            ended = END.test(line);
            const [, family, type] = TYPE.exec(line) ?? [];
            if (family !== undefined && type !== undefined)
                types.set(unquote(family), type);
            return;
        }
        const sample = parseSample(line);
        if (sample === null) {
            throw new UnreadableMetrics(`${where}: ${quote(line)} is no Prometheus sample, such as papyra_writes_total{backend="json"} 12. ` +
                'Correct the line, or write the exposition again.');
        }
        keepNewer(samples, sample, where);
    });
    return { samples: samples.values(), types };
}
/** A series stands once, or several times with timestamps: then the newest counts. */
function keepNewer(samples, sample, where) {
    const sorted = [...sample.labels].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    const id = seriesName(sample.name, sorted);
    const earlier = samples.get(id);
    if (earlier === undefined || Object.is(earlier.value, sample.value)) {
        samples.set(id, sample);
    }
    else if (earlier.timestamp === null || sample.timestamp === null) {
        throw new UnreadableMetrics(`${where}: ${quote(id)} stands a second time, first with ${earlier.value} and now with ${sample.value}. ` +
            'Keep one exposition in a file.');
    }
    else if (sample.timestamp >= earlier.timestamp) {
        samples.set(id, sample);
    }
}
const CREATED = /_created$/;
const HAS_CREATED = new Set(['counter', 'histogram', 'summary']);
function isPart(name, labels, types) {
    if (labels.some(([label]) => label === 'quantile' || (label === 'le' && name.endsWith('_bucket'))))
        return true;
    if (!CREATED.test(name))
        return false;
    const family = name.replace(CREATED, '');
    // OpenMetrics declares the family of a counter, the older format its _total.
    return HAS_CREATED.has(types.get(family) ?? types.get(`${family}_total`) ?? '');
}
const NAME = /[A-Za-z_:][\w:.]*/y;
const SPACE = /[ \t]*/y;
const EQUALS = /[ \t]*=[ \t]*/y;
const prometheus_COMMA = /[ \t]*,[ \t]*/y;
const OPEN = /[ \t]*\{[ \t]*/y;
const CLOSE = /[ \t]*\}/y;
/** A value, perhaps a timestamp, perhaps an exemplar, which is of no concern here. */
const REST = /[ \t]*(\S+)(?:[ \t]+([+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?))?(?:[ \t]+#[ \t]*\{.*)?$/y;
/** Walks along a line; every `take` returns what matched at the place reached, or null. */
class Cursor {
    #at = 0;
    #line;
    constructor(line) {
        this.#line = line;
    }
    take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#line);
        if (match !== null)
            this.#at = pattern.lastIndex;
        return match;
    }
    /** The content of a string in double quotes, escapes undone. By hand: a regular expression overflows its stack. */
    takeQuoted() {
        if (this.#line[this.#at] !== '"')
            return null;
        const start = this.#at + 1;
        let end = start;
        while (end < this.#line.length && this.#line[end] !== '"')
            end += this.#line[end] === '\\' ? 2 : 1;
        if (end >= this.#line.length)
            return null;
        this.#at = end + 1;
        return unescapeValue(this.#line.slice(start, end));
    }
}
function parseSample(line) {
    const cursor = new Cursor(line);
    let name = cursor.take(NAME)?.[0] ?? null;
    const labels = [];
    if (cursor.take(OPEN) !== null) {
        const braces = parseBraces(cursor);
        if (braces === null || (name !== null && braces.name !== null))
            return null;
        name ??= braces.name;
        labels.push(...braces.labels);
    }
    else if (name === null || cursor.take(SPACE)?.[0] === '') {
        return null;
    }
    const [, number, timestamp] = cursor.take(REST) ?? [];
    const value = number === undefined ? null : parseNumber(number);
    // "scans: 3" would be a sample of the name "scans:"; nobody has such a name, and many have such lines.
    if (name === null || name.endsWith(':') || value === null)
        return null;
    return { name, labels, value, timestamp: timestamp === undefined ? null : Number(timestamp) };
}
/** What stands between braces: labels, and the metric's own name where that is quoted. */
function parseBraces(cursor) {
    const labels = [];
    let name = null;
    while (cursor.take(CLOSE) === null) {
        const quoted = cursor.takeQuoted();
        const label = quoted ?? cursor.take(NAME)?.[0];
        if (label === undefined)
            return null;
        if (cursor.take(EQUALS) !== null) {
            const value = cursor.takeQuoted();
            if (value === null)
                return null;
            labels.push([label, value]);
        }
        else if (quoted !== null && name === null) {
            name = label;
        }
        else {
            return null;
        }
        if (cursor.take(prometheus_COMMA) === null)
            return cursor.take(CLOSE) === null ? null : { name, labels };
    }
    return { name, labels };
}
function unescapeValue(text) {
    return text.replace(/\\([\\"n])/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
}
function unquote(family) {
    return family.startsWith('"') && family.endsWith('"') ? unescapeValue(family.slice(1, -1)) : family;
}
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
function parseNumber(text) {
    if (DECIMAL.test(text))
        return Number(text);
    if (/^nan$/i.test(text))
        return Number.NaN;
    const sign = INFINITE.exec(text)?.[1];
    if (sign === undefined)
        return null;
    return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

;// CONCATENATED MODULE: ./lib/metrics/forms/snapshot.js



/** Typed by the schema rather than taken from it: importing that would load zod into every run. */
const SCHEMA_VERSION = 1;
/**
 * What a gate found in the artifacts of its own run. Read as metrics, an old run's findings would stand beside
 * today's under the same names, so they are left out.
 */
const OF_ARTIFACTS = /^(?:doctor|records|events|audit)\./;
/** Whether an object is a snapshot, of whatever version. */
function isSnapshot(value) {
    return 'schema_version' in value && isObject(value['metrics']);
}
/**
 * Reads a parsed JSON value: the merged `metrics` of that run, without what its artifacts gave.
 * Throws UnreadableMetrics for another version and for what is not a number.
 */
function readSnapshot(value, source) {
    const snapshot = asObject(value, source);
    const { schema_version: version, metrics } = snapshot;
    if (!isObject(metrics) || version === undefined) {
        throw new UnreadableMetrics(`${source} is not a snapshot of this gate: it has no "schema_version" and "metrics". ` +
            'Name the metrics-snapshot.json of an earlier run.');
    }
    if (version !== SCHEMA_VERSION) {
        throw new UnreadableMetrics(`${source} has schema_version ${quote(String(version))}, and this version of the gate reads ${SCHEMA_VERSION}. ` +
            'Write it again with the version you use now.');
    }
    const numbers = new Map();
    for (const [name, number] of Object.entries(metrics)) {
        if (OF_ARTIFACTS.test(name))
            continue;
        numbers.set(name, snapshot_toNumber(number, name, source));
    }
    if (numbers.size === 0)
        return unavailable(`${source} holds no metrics besides what its run found in artifacts`);
    return settle({ numbers }, source);
}
function snapshot_toNumber(number, name, source) {
    if (typeof number === 'number' && Number.isFinite(number))
        return number;
    throw new UnreadableMetrics(`${source}: metrics[${quote(name)}] holds ${describeJson(number)} where a finite number belongs. ` +
        'The file was changed by hand or damaged; write it again.');
}

;// CONCATENATED MODULE: ./lib/metrics/detect.js









function ofJson(read) {
    return (text, source) => read(parseJson(text, source), source);
}
const READERS = {
    papyra: ofJson(readPapyra),
    lines: readLines,
    prometheus: readPrometheus,
    recorder: ofJson(readRecorder),
    changes: readChanges,
    snapshot: ofJson(readSnapshot),
};
/** The forms a source can be named to have, in the order of the documentation. */
const FORM_NAMES = Object.keys(READERS);
/**
 * Reads the metrics of a text. `named` is the form the user gave, or null to tell it by the content. `source`
 * is the name that messages call it by. Never throws for what the text holds: that is status `error`.
 */
function readMetrics(text, source, named) {
    let form = named;
    try {
        refuseMarkup(text, source);
        const inner = unwrapped(text, source);
        // A string inside JSON is what the web endpoint's text format answers, so "papyra" allows for any form in it.
        const isWrapped = inner !== text;
        form = named === null || (isWrapped && named === 'papyra') ? detectForm(inner, source) : named;
        return withHint({ form, ...READERS[form](inner, source) });
    }
    catch (error) {
        if (error instanceof UnreadableMetrics)
            return { form, status: 'error', message: error.message };
        throw error;
    }
}
/** The text that a JSON-encoded string holds, as Papyra's web endpoint answers with `format="text"`. */
function unwrapped(text, source) {
    if (!text.trimStart().startsWith('"'))
        return text;
    const inner = tryJson(text);
    if (typeof inner !== 'string')
        return text;
    if (inner.trim() === '')
        throw new UnreadableMetrics(`${source} holds an empty JSON string, and no metrics in it.`);
    return inner;
}
function refuseMarkup(text, source) {
    if (!text.trimStart().startsWith('<'))
        return;
    throw new UnreadableMetrics(`${source} holds a web page (HTML or XML), not metrics: often a login or an error page. ` +
        'Open the address in a browser to see which, and name the address of the metrics themselves.');
}
function detectForm(text, source) {
    const start = text.trimStart().charAt(0);
    if (start === '{')
        return detectObject(text, source);
    if (start === '[' || start === '"' || isJsonScalar(text))
        throw notAnObject(parseJson(text, source), source);
    if (hasPrometheusComment(text))
        return 'prometheus';
    if (looksLikeLines(text))
        return 'lines';
    if (startsWithSample(text))
        return 'prometheus';
    throw new UnreadableMetrics(`${source} is in none of the forms the gate knows (${FORM_NAMES.join(', ')}). Check that the right file is ` +
        'named; a form can be named too, as in prometheus=PATH.');
}
function isJsonScalar(text) {
    const value = tryJson(text);
    return value !== undefined && !isObject(value);
}
function notAnObject(value, source) {
    return new UnreadableMetrics(`${source} holds ${describeJson(value)}; a metrics snapshot is one JSON object, ` +
        'as backend.metrics.snapshot() gives.');
}
/** The form of a text that starts like an object: one object, one on each line, or a quoted Prometheus name. */
function detectObject(text, source) {
    const value = tryJson(text);
    if (isObject(value))
        return classify(value, source);
    const first = tryJson(linesOf(text).find((line) => line.trim() !== '') ?? '');
    if (isChange(first))
        return 'changes';
    if (isObject(first)) {
        refuseForeign(first, source);
        throw new UnreadableMetrics(`${source} holds several JSON values, one on a line; a metrics snapshot is one JSON object, ` +
            'as backend.metrics.snapshot() gives.');
    }
    if (hasPrometheusComment(text) || startsWithSample(text))
        return 'prometheus';
    return 'papyra';
}
function classify(value, source) {
    refuseForeign(value, source);
    if (isSnapshot(value))
        return 'snapshot';
    if (isChange(value))
        return 'changes';
    if (isMetricSnapshot(value) || Object.values(value).some(isMetricSnapshot))
        return 'recorder';
    return 'papyra';
}
const RECORD_KINDS = ['event', 'audit', 'dead_letter'];
/** Objects that are known and are no metrics the gate reads. */
function refuseForeign(value, source) {
    if ('resourceMetrics' in value || 'resource_metrics' in value) {
        throw new UnreadableMetrics(`${source} holds OpenTelemetry metrics (OTLP/JSON), which this version of the gate does not read yet. ` +
            'Export them in Prometheus format, or write backend.metrics.snapshot() as JSON.');
    }
    if ('schema_version' in value && 'verdict' in value) {
        throw new UnreadableMetrics(`${source} is a report of this gate, not metrics. Name the metrics-snapshot.json that lies beside it.`);
    }
    if (RECORD_KINDS.includes(value['kind']) && 'system_id' in value) {
        throw new UnreadableMetrics(`${source} holds records of a Papyra log, not metrics. Name it under "path", where logs are checked.`);
    }
}
/** Counters live in the process that writes; another process asks an idle backend, and gets zeros. */
function withHint(detected) {
    if (detected.status !== 'ok' || detected.message !== null)
        return detected;
    if (detected.form !== 'papyra' && detected.form !== 'lines')
        return detected;
    const { values } = detected;
    const isIdle = 'records_written' in values && Object.values(values).every((value) => value === 0);
    if (!isIdle)
        return detected;
    const message = 'every counter is 0; Papyra counts in the process that writes, so take the snapshot there, not with the command line';
    return { ...detected, message };
}

;// CONCATENATED MODULE: ./lib/metrics/targets.js
/** From the lines of the setting `metrics` to the files and addresses they mean. */






/**
 * What the specs mean. A spec is `[FORM=]PATH-OR-GLOB`, `[FORM=]http(s)://URL`, or `!GLOB`, which takes files
 * out of all of them. A path that exists is a path, whatever glob characters it has; a path without any is taken
 * as it stands, missing or not.
 */
function findTargets(specs, cwd, ownFiles) {
    const trimmed = specs.map((spec) => spec.trim()).filter((spec) => spec !== '');
    const problems = [];
    const exclusions = trimmed.filter(isExclusion).map((spec) => spec.slice(1));
    problems.push(...exclusions.flatMap(exclusionMistake));
    const place = {
        cwd,
        patterns: new FilePatterns({ cwd, exclusions: exclusions.filter(isFilePattern), ownFiles }),
    };
    const found = new Map();
    for (const spec of trimmed) {
        if (isExclusion(spec))
            continue;
        const targets = targetsOf(spec, place);
        if (typeof targets === 'string')
            problems.push(problem(spec, targets));
        else
            for (const target of targets)
                add(found, target, problems);
    }
    return { targets: withDistinctNames([...found.values()]), problems };
}
/** The targets of one spec, or what is wrong with it. */
function targetsOf(spec, place) {
    const { form, rest } = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(place.cwd, spec)) ? { form: null, rest: spec } : splitForm(spec);
    if (/^https?:\/\//i.test(rest)) {
        return [{ kind: 'url', location: rest, source: redactUrl(rest), form }];
    }
    if (/^\/\/[^/]*@/.test(rest))
        return `${redactCredentials(rest)} has no scheme. Write http: or https: in front of it.`;
    if (/^[a-z][a-z\d+.-]+:\/\//i.test(rest)) {
        return `${redactUrl(rest)} has a scheme the gate does not read. Use http:// or https://, or the path of a file.`;
    }
    const paths = pathsOf(rest, place);
    if (typeof paths === 'string')
        return paths;
    return paths.map((path) => ({ kind: 'file', location: path, source: shownPath(path, place.cwd), form }));
}
function splitForm(spec) {
    const form = FORM_NAMES.find((name) => spec.startsWith(`${name}=`)) ?? null;
    return { form, rest: form === null ? spec : spec.slice(form.length + 1).trim() };
}
/** The absolute paths that a path or a glob means, or what is wrong with it. */
function pathsOf(pattern, { cwd, patterns }) {
    if (pattern === '')
        return 'A form is named without a path behind it. Write FORM=PATH.';
    const { files, mistake, isGlob, unlisted } = patterns.match(pattern);
    const [closed] = unlisted;
    if (closed !== undefined) {
        return `The directory ${shownPath(closed.path, cwd)}, where ${quote(pattern)} looks, cannot be listed: ${closed.reason}.`;
    }
    if (files.length > 0)
        return files.map(({ path }) => path);
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, pattern)))
        return [];
    const prefix = /^([a-z_-]+)=/i.exec(pattern)?.[1];
    if (prefix !== undefined) {
        return (`${quote(pattern)} does not exist, and ${quote(prefix)} is no form of metrics. ` +
            `The forms are ${FORM_NAMES.join(', ')}.`);
    }
    if (mistake !== null)
        return brokenGlob(pattern, mistake);
    if (!isGlob)
        return [(0,external_node_path_.resolve)(cwd, pattern)];
    return (`No file matches ${quote(pattern)}${patterns.hasExclusions ? ' after the exclusions' : ''}. ` +
        'Check the pattern, and that the step which writes the metrics has run.');
}
function isFilePattern(exclusion) {
    return exclusionMistake(exclusion).length === 0;
}
function exclusionMistake(exclusion) {
    const mistake = globMistake(exclusion);
    if (mistake !== null)
        return [problem(`!${exclusion}`, brokenGlob(exclusion, mistake))];
    if (!exclusion.includes('://'))
        return [];
    const message = `"!" leaves out files, not addresses. Take ${redactUrl(exclusion)} off the list instead.`;
    return [problem(`!${exclusion}`, message)];
}
function brokenGlob(pattern, mistake) {
    return `The pattern ${quote(pattern)} cannot be read: ${mistake}.`;
}
/** The same file twice is one source; the form named for it counts wherever it is named. */
function add(found, target, problems) {
    const key = `${target.kind} ${target.location}`;
    const earlier = found.get(key);
    if (earlier === undefined || earlier.form === null)
        found.set(key, target);
    else if (target.form !== null && target.form !== earlier.form) {
        problems.push(problem(target.source, `${target.source} is named both as ${earlier.form} and as ${target.form}. Keep one of the two.`));
    }
}
/** Addresses that differ only in what is not shown get a number, so that each source has its own name. */
function withDistinctNames(targets) {
    const seen = new Map();
    return targets.map((target) => {
        const count = (seen.get(target.source) ?? 0) + 1;
        seen.set(target.source, count);
        return count === 1 ? target : { ...target, source: `${target.source} (${count})` };
    });
}
/** Specs can hold addresses in places where none is expected, so nothing of them is shown as it stands. */
function problem(spec, message) {
    return { subject: redactCredentials(spec), message: redactCredentials(message), severity: 'error' };
}

;// CONCATENATED MODULE: ./lib/metrics/source.js
/** Metrics sources: what the setting `metrics` names, read into the report's shape. */








/** A snapshot is a few kilobytes, a big Prometheus exposition some megabytes. */
const DEFAULT_MAX_METRICS_BYTES = 16 * 2 ** 20;
/**
 * Reads every source that the specs name (`[FORM=]PATH-OR-GLOB`, `[FORM=]URL`, `!GLOB`), in their order. A source
 * that cannot be read has status `error` and a problem of the same message; a spec that means nothing has a
 * problem alone. A source without metrics is `unavailable`, which is no problem. Throws for nothing a spec
 * or a source can hold.
 */
async function readMetricsSources(specs, options) {
    const { targets, problems } = findTargets(specs, options.cwd, options.ownFiles ?? []);
    // Addresses all at once, so that several slow ones take the time of one; files in turn, as memory is dearer.
    const addresses = new Map(targets.flatMap((target) => target.kind === 'url' ? [[target, readTarget(target, options)]] : []));
    const sources = [];
    for (const target of targets)
        sources.push(await (addresses.get(target) ?? readTarget(target, options)));
    return { sources, problems: [...problems, ...sources.flatMap(problemOf)] };
}
function problemOf({ source, status, message }) {
    return status === 'error' ? [{ subject: source, message: message ?? '', severity: 'error' }] : [];
}
async function readTarget(target, options) {
    const { source, form } = target;
    const none = Object.create(null);
    const nothing = { values: none, raw: none };
    try {
        const text = await readText(target, options);
        return { source, ...nothing, ...readMetrics(text, source, form) };
    }
    catch (error) {
        if (!(error instanceof UnreadableMetrics))
            throw error;
        return { source, form, status: 'error', message: error.message, ...nothing };
    }
}
function readText({ kind, location, source }, options) {
    return kind === 'url' ? fetchText(location, options) : readFileText(location, source, options.maxBytes);
}
async function readFileText(path, source, maxBytes) {
    return decodeText(await readFileBytes(path, source, maxBytes), source);
}
async function readFileBytes(path, source, maxBytes) {
    let file;
    try {
        // Without waiting: opening a named pipe would otherwise wait for its writer, for ever if there is none.
        file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = await file.stat();
        if (stats.isDirectory())
            throw directory(source);
        if (!stats.isFile())
            throw notAFile(source);
        if (stats.size > maxBytes)
            throw tooLarge(source, maxBytes);
        return await readUpTo(file, source, maxBytes);
    }
    catch (error) {
        throw error instanceof UnreadableMetrics ? error : unreadable(source, error);
    }
    finally {
        await file?.close();
    }
}
const CHUNK = 64 * 1024;
/** The whole file, whatever size it said it has: it may be growing. */
async function readUpTo(file, source, maxBytes) {
    const chunks = [];
    let size = 0;
    for (;;) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK, null);
        if (bytesRead === 0)
            return Buffer.concat(chunks);
        size += bytesRead;
        if (size > maxBytes)
            throw tooLarge(source, maxBytes);
        chunks.push(buffer.subarray(0, bytesRead));
    }
}
function directory(source) {
    return new UnreadableMetrics(`${source} is a directory. Name the file in it, or several with a glob such as ${source}/*.json.`);
}
function notAFile(source) {
    return new UnreadableMetrics(`${source} is a pipe or a device. Write the metrics to a file, and name that.`);
}
function unreadable(source, error) {
    const isMissing = error?.code === 'ENOENT';
    const wayOut = isMissing
        ? 'Check the path, and that the step which writes the metrics has run'
        : 'Make it readable for the user that runs the gate';
    return new UnreadableMetrics(`${source} cannot be read: ${describeFileError(error)}. ${wayOut}.`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./lib/report/facts.js
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
    const scan = finalScan(artifact);
    for (const [name, value] of Object.entries(artifact.metrics))
        values[`doctor.${name}`] = value;
    values['doctor.errors'] = scan.counts.errors;
    values['doctor.warnings'] = scan.counts.warnings;
    for (const [name, value] of Object.entries(scan.records))
        values[`records.${name}`] = value;
    values['records.bytes'] = scan.bytes;
    // None of a kind that Papyra knows is 0, not missing.
    for (const name of EVENT_TYPES)
        values[`events.${name}`] = 0;
    for (const [name, value] of Object.entries(scan.events))
        values[`events.${name}`] = value;
    for (const [name, value] of Object.entries(scan.latest_audit ?? {}))
        values[`audit.${name}`] = value;
    for (const [name, value] of Object.entries(changeFacts(artifact)))
        values[name] = value;
    return { source: artifact.id, values, raw: NO_NUMBERS };
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
        ...(compaction === null
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

;// CONCATENATED MODULE: ./lib/report/report.js
/**
 * The Report: plain data, made by observing, completed by judging, read by every renderer.
 * The zod schemas are the single source of its types and of `schema/report.schema.json`.
 */


const REPORT_SCHEMA_VERSION = 1;
/** What a run writes into `output-dir`. */
const REPORT_FILES = ['report.json', 'metrics-snapshot.json', 'summary.md'];
const count = schemas/* int */.Whr().nonnegative();
const numbers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig());
const counts = schemas/* record */.g1P(schemas/* string */.YjP(), count);
const anomalySchema = schemas/* strictObject */.rej({
    type: schemas/* enum */.k5n(ANOMALY_TYPES)
        .nullable()
        .describe("Papyra's type; null where Papyra's scan makes no such finding"),
    rule: schemas/* enum */.k5n(RULE_NAMES),
    severity: schemas/* enum */.k5n(SEVERITIES),
    papyra: schemas/* boolean */.zMY().describe("Papyra's own scan reports it"),
    path: schemas/* string */.YjP(),
    line: schemas/* int */.Whr().positive().nullable(),
    column: schemas/* int */.Whr().positive().nullable().describe('in characters, from 1'),
    byte_start: count.nullable(),
    byte_end: count.nullable().describe('exclusive; the line end is not counted in'),
    detail: schemas/* string */.YjP().describe("Papyra's own words where papyra is true"),
    message: schemas/* string */.YjP().describe('what is wrong, for people'),
});
const fileFactsSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    bytes: count,
    records: count,
    sha256: schemas/* string */.YjP()
        .nullable()
        .describe('of the content as it was scanned; null when the file was not read whole'),
});
const scanSchema = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(fileFactsSchema).describe('oldest first'),
    anomalies: schemas/* array */.YOg(anomalySchema).describe('in the order of the scan, at most max-anomalies'),
    truncated: schemas/* boolean */.zMY().describe('anomalies is not the whole list; counts are'),
    counts: schemas/* strictObject */.rej({
        total: count.describe('all findings'),
        errors: count,
        warnings: count,
        papyra: count.describe("what Papyra's own scan would count"),
        by_type: counts,
        by_rule: counts,
    }),
    records: schemas/* strictObject */.rej({ total: count, event: count, audit: count, dead_letter: count, other: count }),
    events: counts.describe('events by event_type'),
    latest_audit: numbers.nullable().describe('gauges of the last audit record'),
    bytes: count,
    coverage: schemas/* strictObject */.rej({
        unit: schemas/* enum */.k5n(['bytes', 'entries']),
        scanned: count,
        total: count,
    }),
    timestamps: schemas/* strictObject */.rej({ first: schemas/* string */.YjP().nullable(), last: schemas/* string */.YjP().nullable() })
        .describe('Unix seconds of the first and last record that has one, as written (a double would lose digits)'),
    sha256: schemas/* string */.YjP()
        .nullable()
        .describe('of the content of all files, oldest first; null when not all was read, or only examined'),
});
/** Names of the checks that can be run on an artifact. */
const CHECKS = ['doctor', 'startup-check'];
const MODES = ['ignore', 'scan_only', 'fail_on_anomaly', 'recover'];
const RECOVERY_MODES = ['repair', 'quarantine'];
/** What a rewrite does to a stretch of a file. `move` is the whole of it, into quarantine. */
const CHANGE_ACTIONS = ['remove', 'complete', 'move'];
/**
 * How far a change to an artifact came: `none` was needed, it was only `planned`, it is `done`, it was `refused`
 * before anything was written, or it `failed` on the way (each file is then whole, as it was or as it shall be).
 */
const CHANGE_STATUSES = ['none', 'planned', 'done', 'refused', 'failed'];
const amountSchema = schemas/* strictObject */.rej({ records: count, bytes: count });
const changeSchema = schemas/* strictObject */.rej({
    action: schemas/* enum */.k5n(CHANGE_ACTIONS).describe('complete: the newline that is missing is put in at byte_start'),
    rule: schemas/* enum */.k5n(RULE_NAMES).describe('why'),
    line: schemas/* int */.Whr().positive().nullable().describe('the first line it touches; null for a whole file'),
    lines: count.describe('lines it touches: neighbours with the same damage are one change'),
    byte_start: count.describe('in the file as it was'),
    byte_end: count.describe('exclusive; line ends that go are counted in'),
});
const changedFileSchema = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    linked_to: schemas/* string */.YjP()
        .nullable()
        .describe('the file itself, where path is a symbolic link and it was written to'),
    input: schemas/* strictObject */.rej({
        bytes: count,
        sha256: schemas/* string */.YjP().nullable().describe('null for what is no regular file'),
    })
        .describe('the file as it was scanned; a file that differs is left alone'),
    kept: amountSchema,
    salvaged_records: count.describe('of those kept: intact records that shared a line with damage'),
    removed: amountSchema.describe('records: damaged lines, or pieces of lines, with something in them'),
    added_bytes: count.describe('newlines put in'),
    changes: schemas/* array */.YOg(changeSchema).describe('in the order of the file'),
    truncated: schemas/* boolean */.zMY().describe('changes is not the whole list; the amounts are'),
    moved_to: schemas/* string */.YjP().nullable().describe('where the original lies in quarantine'),
});
const recoverySchema = schemas/* strictObject */.rej({
    mode: schemas/* enum */.k5n(RECOVERY_MODES),
    status: schemas/* enum */.k5n(CHANGE_STATUSES),
    reason: schemas/* string */.YjP().nullable().describe('why it was refused or failed, and what to do'),
    files: schemas/* array */.YOg(changedFileSchema)
        .describe('what changes, file by file; files not named are left as they are'),
    repaired_files: schemas/* array */.YOg(schemas/* string */.YjP()),
    quarantined_files: schemas/* array */.YOg(schemas/* string */.YjP()).describe('where the originals are now'),
    removed: amountSchema.extend({
        kept_at: schemas/* string */.YjP().nullable().describe('where the bytes that were removed are kept, with their origin'),
    }),
    sha256: schemas/* string */.YjP().describe('of the whole plan: input, changes and what is moved'),
});
const retentionSchema = schemas/* strictObject */.rej({
    max_records: count.nullable(),
    max_age_seconds: schemas/* number */.aig().nullable(),
    max_total_bytes: count.nullable().describe("in UTF-8 of Python's repr, as Papyra counts it"),
});
const compactionSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(CHANGE_STATUSES),
    reason: schemas/* string */.YjP().nullable().describe('why it was refused or failed, and what to do'),
    retention: retentionSchema,
    before: amountSchema,
    after: amountSchema.extend({ event: count, audit: count, dead_letter: count, other: count }),
    reclaimed: amountSchema.describe('what retention lets go, or let go'),
    age_unknown: count.describe('records without a timestamp that is a number: max-age-seconds does not touch them'),
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), before: amountSchema, after: amountSchema })),
});
const artifactSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().describe('unique in the report: the path'),
    backend: schemas/* enum */.k5n(['json', 'rotating']),
    path: schemas/* string */.YjP(),
    check: schemas/* enum */.k5n(CHECKS),
    mode: schemas/* enum */.k5n(MODES),
    scan: scanSchema,
    recovery: recoverySchema.nullable().describe('null unless mode is recover and there was something to mend'),
    post_scan: scanSchema.nullable().describe('the artifact after a recovery; null when nothing was written'),
    compaction: compactionSchema.nullable().describe('null unless a retention limit is set'),
    metrics: numbers.describe("the counters of this doctor run, under Papyra's names"),
    exit_code: schemas/* int */.Whr().describe("the doctor's exit code for this artifact"),
});
const METRICS_FORMS = ['papyra', 'lines', 'prometheus', 'recorder', 'changes', 'snapshot'];
const metricsSourceSchema = schemas/* strictObject */.rej({
    source: schemas/* string */.YjP().describe('path or URL, credentials removed'),
    form: schemas/* enum */.k5n(METRICS_FORMS).nullable(),
    status: schemas/* enum */.k5n(['ok', 'unavailable', 'error']),
    message: schemas/* string */.YjP().nullable(),
    values: numbers.describe('by canonical name'),
    raw: numbers.describe('by the name in the source'),
});
const problemSchema = schemas/* strictObject */.rej({
    subject: schemas/* string */.YjP().describe('the setting, file or URL that is in the way'),
    message: schemas/* string */.YjP().describe('what, where and what to do'),
    severity: schemas/* enum */.k5n(SEVERITIES).describe('error: cannot judge'),
});
const runSchema = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP().nullable(),
    workflow: schemas/* string */.YjP().nullable(),
    job: schemas/* string */.YjP().nullable(),
    run_id: schemas/* number */.aig().nullable(),
    run_attempt: schemas/* number */.aig().nullable(),
    event: schemas/* string */.YjP().nullable(),
    ref: schemas/* string */.YjP().nullable(),
    sha: schemas/* string */.YjP().nullable(),
    actor: schemas/* string */.YjP().nullable(),
    url: schemas/* string */.YjP().nullable(),
});
const observationSchema = schemas/* strictObject */.rej({
    schema_version: schemas/* literal */.euz(REPORT_SCHEMA_VERSION),
    tool: schemas/* strictObject */.rej({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    generated_at: schemas/* string */.YjP(),
    run: runSchema.nullable(),
    settings: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({
        value: schemas/* unknown */.L5J(),
        from: schemas/* string */.YjP().describe('default, or the file, input or flag it came from'),
    })),
    artifacts: schemas/* array */.YOg(artifactSchema),
    metrics: schemas/* array */.YOg(metricsSourceSchema),
    baseline: schemas/* strictObject */.rej({
        source: schemas/* string */.YjP(),
        status: schemas/* enum */.k5n(['ok', 'missing', 'error']),
        generated_at: schemas/* string */.YjP().nullable(),
    })
        .nullable(),
    problems: schemas/* array */.YOg(problemSchema),
});
const CHECK_STATUSES = ['pass', 'fail', 'warn', 'no-data'];
const checkSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(SEVERITIES),
    expression: schemas/* string */.YjP().describe('the rule as it was written'),
    subject: schemas/* string */.YjP().describe('the artifact or metrics source it was evaluated on'),
    observed: schemas/* number */.aig().nullable(),
    limit: schemas/* number */.aig().nullable(),
    baseline: schemas/* number */.aig().nullable(),
    status: schemas/* enum */.k5n(CHECK_STATUSES),
    message: schemas/* string */.YjP(),
});
const verdictSchema = schemas/* strictObject */.rej({
    status: schemas/* enum */.k5n(['pass', 'fail', 'cannot-judge']),
    exit_code: schemas/* int */.Whr(),
    reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const reportSchema = observationSchema.extend({
    checks: schemas/* array */.YOg(checkSchema),
    verdict: verdictSchema,
});

;// CONCATENATED MODULE: ./lib/report/snapshot.js
/** The metrics snapshot: what this run saw, small enough to keep, and the next run's baseline. */




const SNAPSHOT_SCHEMA_VERSION = 1;
const snapshot_numbers = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig());
const snapshotSchema = schemas/* object */.Ikc({
    schema_version: schemas/* literal */.euz(SNAPSHOT_SCHEMA_VERSION),
    generated_at: schemas/* string */.YjP(),
    tool: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() }),
    run: runSchema.nullable(),
    metrics: snapshot_numbers.describe('the merged view: canonical name to number, over all sources and artifacts'),
    sources: schemas/* array */.YOg(schemas/* object */.Ikc({ source: schemas/* string */.YjP(), status: schemas/* string */.YjP(), values: snapshot_numbers })),
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        bytes: schemas/* int */.Whr().nonnegative(),
        records: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* int */.Whr().nonnegative()),
        anomalies: schemas/* int */.Whr().nonnegative(),
        sha256: schemas/* string */.YjP().nullable(),
        values: snapshot_numbers.describe('the names a threshold can use: doctor.*, records.*, events.*, audit.*'),
    })),
});
/** The snapshot of a run, from what it observed. */
function snapshotOf(observation) {
    const { metrics, artifacts } = observation;
    return {
        schema_version: SNAPSHOT_SCHEMA_VERSION,
        generated_at: observation.generated_at,
        tool: observation.tool,
        run: observation.run,
        metrics: mergedFacts(factsOf(metrics, artifacts)),
        sources: metrics.map(({ source, status, values }) => ({ source, status, values })),
        artifacts: artifacts.map((artifact) => {
            const { bytes, records, counts, sha256 } = finalScan(artifact);
            const values = { ...artifactFacts(artifact).values };
            return { id: artifact.id, bytes, records, anomalies: counts.errors, sha256, values };
        }),
    };
}
/** Facts of an earlier run, from its snapshot. */
function snapshotFacts(snapshot) {
    return [
        ...snapshot.sources
            .filter(({ status }) => status === 'ok')
            .map(({ source, values }) => ({ source, values, raw: NO_NUMBERS })),
        ...snapshot.artifacts.map(({ id, values }) => ({ source: id, values, raw: NO_NUMBERS })),
    ];
}

;// CONCATENATED MODULE: ./lib/report/baseline.js
/** The baseline: the snapshot of an earlier run, read from a file. */




/** Far above what a snapshot of a thousand artifacts needs. */
const MAX_BASELINE_BYTES = 64 << 20;
/** Reads the baseline named by the settings; an empty name means none. A missing file is no mistake: a first run. */
function readBaseline(path, cwd) {
    if (path === '')
        return { report: null, facts: null, problems: [] };
    if (path.includes('://'))
        return broken(path, 'it is an address, and a baseline is a file: download it first');
    const file = (0,external_node_path_.resolve)(cwd, path);
    const stat = lookAt(file);
    if (stat === null) {
        return { report: { source: path, status: 'missing', generated_at: null }, facts: null, problems: [] };
    }
    if (typeof stat === 'string')
        return broken(path, stat);
    if (!stat.isFile())
        return broken(path, 'it is not a file');
    if (stat.size > MAX_BASELINE_BYTES)
        return broken(path, 'it is larger than 64 MiB');
    const snapshot = parseSnapshot(file);
    if (typeof snapshot === 'string')
        return broken(path, snapshot);
    return {
        report: { source: path, status: 'ok', generated_at: snapshot.generated_at },
        facts: snapshotFacts(snapshot),
        problems: [],
    };
}
/** The snapshot, or why the file holds none. */
function parseSnapshot(file) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        return describeFileError(error);
    }
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return text.trim() === '' ? 'it is empty' : 'it is not JSON';
    }
    const parsed = snapshotSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    return `it is JSON, but no snapshot of this gate${where === '' ? '' : ` (see "${where.slice(0, 100)}")`}`;
}
function broken(path, reason) {
    const message = `baseline: ${path} cannot be used: ${reason}. Name the metrics-snapshot.json of an earlier run, or leave ` +
        'baseline out.';
    return {
        report: { source: path, status: 'error', generated_at: null },
        facts: null,
        problems: [{ subject: path, message, severity: 'error' }],
    };
}

// EXTERNAL MODULE: ./lib/tool.js
var tool = __webpack_require__(9813);
;// CONCATENATED MODULE: ./lib/observe.js
/** Observing: everything the gate looks at, in the order in which it looks, as one plain Observation. */













/** The directory in `output-dir` for originals and orphans, when `quarantine-dir` names no other. */
const QUARANTINE_DIRECTORY = 'quarantine';
/** Scans the artifacts, reads the metrics sources and the baseline. What goes wrong becomes a problem, not an error. */
async function observe(loaded, surroundings, task) {
    const { settings } = loaded;
    const { cwd } = surroundings;
    const problems = [...loaded.problems, ...nothingToLookAt(loaded)];
    const ownFiles = REPORT_FILES.map((name) => (0,external_node_path_.join)(settings['output-dir'], name));
    const discovery = discoverArtifacts({
        patterns: settings.path,
        backend: settings.backend,
        maxFiles: settings['max-files'],
        maxBytes: settings['max-bytes'],
        ifNoFiles: settings['if-no-files'],
        cwd,
        ownFiles,
        ownGlobs: [
            { directory: (0,external_node_path_.join)(settings['output-dir'], REMOVED_DIRECTORY), names: '*.removed*' },
            { directory: quarantineDir(settings), names: '*.quarantine.*' },
        ],
    });
    problems.push(...discovery.problems, ...notInPlan(discovery.backends, task));
    const artifacts = await examineAll(discovery.backends, settings, surroundings, task, problems);
    const timeoutMs = settings['metrics-timeout'] * 1_000;
    const metrics = await readMetricsSources(settings.metrics, {
        cwd,
        ownFiles,
        timeoutMs,
        maxBytes: DEFAULT_MAX_METRICS_BYTES,
    });
    problems.push(...metrics.problems);
    const baseline = readBaseline(settings.baseline, cwd);
    problems.push(...baseline.problems);
    const observation = {
        schema_version: REPORT_SCHEMA_VERSION,
        tool: tool/* TOOL */.j,
        generated_at: surroundings.now.toISOString(),
        run: surroundings.run,
        settings: loaded.provenance,
        artifacts,
        metrics: metrics.sources,
        baseline: baseline.report,
        problems,
    };
    return { observation: withoutCredentials(observation), baseline: baseline.facts };
}
/** A gate that looks at nothing would always be green. */
function nothingToLookAt({ settings: { path, metrics }, problems }) {
    const isMistaken = problems.some(({ subject }) => ['path', 'metrics', 'config'].includes(subject));
    if (path.length > 0 || metrics.length > 0 || isMistaken)
        return [];
    const message = 'Neither path nor metrics is set, so there is nothing to examine. Set path to the files that Papyra writes, for ' +
        'instance "data/*.ndjson", or metrics to a metrics snapshot.';
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
        const artifacts = await examine(backends, settings, surroundings, { ...task, planOnly: true }, found);
        problems.push(...found);
        if (problems.some(({ severity }) => severity === 'error'))
            return artifacts;
    }
    return examine(backends, settings, surroundings, task, problems);
}
/** Runs the doctor on one artifact after the other. */
async function examine(backends, settings, { cwd, now, onProgress }, task, problems) {
    const total = backends.reduce((sum, backend) => sum + backend.size(), 0);
    const artifacts = [];
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
                onProgress(done, Math.max(done, total), backend.path);
            },
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
            shown: (path) => shownPath(path, cwd),
            settlingMs: SETTLING_MS,
        });
        artifacts.push(compacted.artifact);
        problems.push(...compacted.problems);
    }
    return artifacts;
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
        maxLoss: lossBudgetFrom(settings['max-loss']),
        workspace: cwd,
        outputDir: (0,external_node_path_.resolve)(cwd, settings['output-dir']),
        quarantineDir: (0,external_node_path_.resolve)(cwd, quarantineDir(settings)),
        shown: (path) => shownPath(path, cwd),
        settlingMs: SETTLING_MS,
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
        settings: Object.fromEntries(Object.entries(settings).map(([name, { value, from }]) => [name, { value: redactValue(value), from }])),
        problems: problems.map(({ subject, message, severity }) => {
            return { subject: redactCredentials(subject), message: redactCredentials(message), severity };
        }),
        baseline: baseline === null ? null : { ...baseline, source: redactCredentials(baseline.source) },
    };
}
function redactValue(value) {
    if (Array.isArray(value))
        return value.map(redactValue);
    return typeof value === 'string' ? redactCredentials(value) : value;
}

;// CONCATENATED MODULE: ./lib/policy/matches.js
/** Finding the numbers that a threshold names. */

/** Names of what the gate itself found in artifacts; patterns match them only when they start the same way. */
const OWN_PREFIX = /^(?:doctor|records|events|audit|recovery|retention)\./;
/** Whether a name is one of those the gate gives to what it finds in artifacts. */
function isArtifactName(name) {
    return OWN_PREFIX.test(name);
}
/** All numbers that a name or pattern stands for, in the order of the sources. */
function findMatches(facts, ref) {
    if (ref.wildcard)
        return facts.flatMap((source) => matchPattern(source, ref.name));
    return facts.flatMap((source) => findName(source, ref.name) ?? []);
}
/** One source's number of a name: the exact name, then its canonical one, then the source's own. */
function findName({ source, values, raw }, name) {
    const canonical = canonicalName(name);
    for (const known of [name, canonical]) {
        const value = matches_numberAt(values, known);
        if (value !== null)
            return { source, name: known, value };
    }
    const value = matches_numberAt(raw, name);
    return value === null ? null : { source, name, value };
}
/** Every name that any source has, canonical names of a source first. */
function namesOf(facts) {
    return [...new Set(facts.flatMap(({ values, raw }) => [...Object.keys(values), ...Object.keys(raw)]))];
}
/** Whether a pattern would match, were it allowed to match the names of what was found in artifacts. */
function matchesArtifactNames(facts, pattern) {
    return facts.some(({ values }) => Object.keys(values).some((name) => matchesWhole(name, pattern)));
}
/**
 * A source's matches of a pattern, by canonical name, then by the source's own. A number that matches under both
 * counts once, and so do two aliases of one. Series with labels are parts of a number, which has its own name.
 */
function matchPattern({ source, values, raw }, pattern) {
    const own = OWN_PREFIX.exec(pattern)?.[0] ?? null;
    const fits = (name) => matchesWhole(name, pattern) && (own !== null || !isArtifactName(name));
    const found = new Map();
    for (const [name, value] of Object.entries(values)) {
        if (fits(name))
            found.set(name, { source, name, value });
    }
    for (const [name, value] of Object.entries(raw)) {
        const canonical = canonicalName(name);
        if (!found.has(canonical) && !name.includes('{') && fits(name)) {
            found.set(canonical, { source, name, value });
        }
    }
    return [...found.values()];
}
/** Whether `*` in a pattern can stand for something that makes it the name. Linear, other than a RegExp. */
function matchesWhole(name, pattern) {
    const [head = '', ...rest] = pattern.split('*');
    const tail = rest.pop();
    if (tail === undefined)
        return name === pattern;
    if (!name.startsWith(head) || !name.endsWith(tail) || name.length < head.length + tail.length)
        return false;
    let at = head.length;
    const end = name.length - tail.length;
    for (const piece of rest) {
        const found = name.indexOf(piece, at);
        if (found === -1 || found + piece.length > end)
            return false;
        at = found + piece.length;
    }
    return true;
}
function matches_numberAt(numbers, name) {
    return Object.hasOwn(numbers, name) ? (numbers[name] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/report/visible.js
/** Text from outside on one line that hides nothing: the first step of every escape. */
/**
 * Everything a reader cannot see or that moves other text: control characters (C0, DEL, C1), formatting
 * characters (bidi controls, zero-width characters, tags), line and paragraph separators, lone surrogates
 * and the rest of Unicode's default ignorables. A variation selector stays where it belongs to an emoji.
 */
const INVISIBLE = /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const SHORT_ESCAPES = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
/** `text` on one line with every invisible character spelt out: `\n`, `\x1b`, `\u202e`, `\u{e0001}`. */
function visible_visible(text) {
    return text.replace(INVISIBLE, escapeCharacter);
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

;// CONCATENATED MODULE: ./lib/policy/wording.js
/** Words and numbers of the policy's messages: text from outside made visible, numbers printed exactly. */

/** Longest piece of text from outside that a message quotes, in characters. */
const wording_LONGEST_QUOTE = 200;
/**
 * Text from outside as one line that hides nothing: control characters become `\x1b`, and what goes over
 * `max` characters becomes an ellipsis. HTML, Markdown and `::` are the renderers' business.
 */
function wording_visible(text, max = wording_LONGEST_QUOTE) {
    return visible_visible(clip(text, max));
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
        .map((text) => wording_visible(text))
        .join(', ');
    return rest > 0 ? `${head} and ${rest} more` : head;
}

;// CONCATENATED MODULE: ./lib/policy/reading.js


/** Whether an operand needs a name that nothing has. A count of nothing is 0, and a number needs no name. */
function isAbsent(operand, { facts, baseline }) {
    if (operand.kind === 'number' || operand.fn === 'count')
        return false;
    const has = (sources) => findMatches(sources, operand.ref).length > 0;
    // What a name was in the baseline can be asked even when the name is gone.
    return !has(facts) && !(operand.fn === 'baseline' && has(baseline ?? []));
}
/** Reads an operand; `format` shows its numbers in details. */
function readOperand(operand, evidence, format) {
    if (operand.kind === 'number') {
        return { kind: 'constant', reading: plain(null, formatNumber(operand.value), operand.value) };
    }
    const { fn, ref } = operand;
    const matches = findMatches(evidence.facts, ref);
    switch (fn) {
        case null:
            return { kind: 'series', readings: matches.map((match) => readMatch(match, evidence, format)) };
        case 'delta':
        case 'increase':
            return { kind: 'series', readings: matches.map((match) => compare(match, fn, ref, evidence, format)) };
        case 'baseline':
            return { kind: 'series', readings: reading_readBaseline(matches, ref, evidence, format) };
        case 'sum':
        case 'max':
        case 'count':
            return {
                kind: 'total',
                reading: aggregate(fn, ref, matches, format),
                sources: matches.map(({ source }) => source),
            };
    }
}
/** The number itself, and how it compares with the baseline where there is one. */
function readMatch(match, evidence, format = formatNumber) {
    const { source, name, value } = match;
    const before = baselineOf(match, evidence);
    if (before === null)
        return plain(source, name, value);
    const difference = value - before;
    const delta = `delta ${difference < 0 ? '' : '+'}${format(difference)}`;
    return { ...plain(source, name, value), baseline: before, detail: [`baseline ${format(before)}`, delta] };
}
/** The sum of readings; one without a value makes it a gap, for a partial sum would mislead. */
function addUp(name, readings) {
    const gap = readings.find((reading) => reading.gap !== null)?.gap ?? null;
    const notes = readings.flatMap(({ note }) => note ?? []);
    const value = gap === null ? readings.reduce((sum, reading) => sum + (reading.value ?? 0), 0) : null;
    return { ...plain(null, name, 0), value, gap, note: notes[0] ?? null };
}
/** The baseline's number for a match of this run, or null. */
function baselineOf({ source, name }, { facts, baseline }) {
    if (baseline === null)
        return null;
    const named = baseline.filter((earlier) => earlier.source === source);
    if (named.length > 0)
        return findMatches(named, { name, wildcard: false })[0]?.value ?? null;
    // A source that was renamed: only when nothing else on either side could be meant.
    const [before, ...others] = findMatches(baseline, { name, wildcard: false });
    if (before === undefined || others.length > 0)
        return null;
    const unmistakable = findMatches(facts, { name, wildcard: false }).length === 1 &&
        !facts.some((current) => current.source === before.source);
    return unmistakable ? before.value : null;
}
function plain(source, name, value) {
    return { source, name, value, baseline: null, detail: [], note: null, gap: null };
}
function compare(match, fn, ref, evidence, format) {
    const reading = plain(match.source, match.name, match.value);
    const before = baselineOf(match, evidence);
    if (before === null)
        return { ...reading, value: null, gap: gapOf(match, ref, evidence) };
    const detail = [`now ${format(match.value)}`, `baseline ${format(before)}`];
    const change = fn === 'delta' ? { value: match.value - before } : increase(match, before);
    return { ...reading, ...change, baseline: before, detail };
}
function reading_readBaseline(matches, ref, evidence, format) {
    if (matches.length === 0) {
        return findMatches(evidence.baseline ?? [], ref).map(({ source, name, value }) => {
            return { ...plain(source, name, value), baseline: value, detail: ['gone now'] };
        });
    }
    return matches.map((match) => {
        const reading = plain(match.source, match.name, match.value);
        const before = baselineOf(match, evidence);
        if (before === null)
            return { ...reading, value: null, gap: gapOf(match, ref, evidence) };
        return { ...reading, value: before, baseline: before, detail: [`now ${format(match.value)}`] };
    });
}
/** A counter that went down was reset, so all of it is new; what it lost before the reset nobody knows. */
function increase({ name, value }, before) {
    if (value >= before)
        return { value: value - before, note: null };
    return { value, note: `${wording_visible(name)} was reset since the baseline, so all of it counts as new` };
}
function gapOf({ source, name }, ref, { baseline, baselineNote }) {
    if (baseline === null)
        return { reason: baselineNote, skipped: false };
    const reason = `the baseline has no ${wording_visible(name)} of ${wording_visible(source)}`;
    return { reason, skipped: ref.optional };
}
function aggregate(fn, ref, matches, format) {
    const reading = plain(null, ref.name, 0);
    const detail = parts(matches, ref, fn === 'count' ? null : format);
    if (fn === 'count')
        return { ...reading, value: matches.length, detail };
    const values = matches.map(({ value }) => value);
    const value = fn === 'sum' ? values.reduce((sum, one) => sum + one, 0) : values.reduce(larger, -Infinity);
    return { ...reading, value, detail };
}
function larger(a, b) {
    return Math.max(a, b);
}
const SHOWN_PARTS = 5;
/** What an aggregate is made of, the first few of it. */
function parts(matches, ref, format) {
    const severalNames = matches.some(({ name }) => name !== ref.name);
    const severalSources = new Set(matches.map(({ source }) => source)).size > 1;
    const shown = matches.slice(0, SHOWN_PARTS).map(({ source, name, value }) => {
        const label = severalNames && severalSources ? `${wording_visible(name)} of ${wording_visible(source)}` : null;
        const subject = label ?? wording_visible(severalNames ? name : source);
        return format === null ? subject : `${subject} ${format(value)}`;
    });
    const left = matches.length - shown.length;
    return left > 0 ? [...shown, `and ${plural(left, 'other')}`] : shown;
}

;// CONCATENATED MODULE: ./lib/policy/cases.js
/** What one rule judges: one reading, or one divided by another, for every source and match. */


/** The subject of a rule that no source is judged by. */
const NO_SOURCE = 'no source';
/**
 * The cases of a rule whose names are all there. A quotient is taken source by source where a source has both
 * sides; when none has, of the totals over all sources. A pattern below the line stands for the sum of its
 * matches.
 */
function casesOf({ left, right, percent }, evidence) {
    // The parts of a quotient are no percentages, whatever the limit is.
    const format = percent && right === null ? formatPercent : formatNumber;
    const over = readOperand(left, evidence, format);
    if (right === null) {
        return over.kind === 'series'
            ? over.readings.map((one) => caseOf(one, null))
            : [jointCase(left, over, null)];
    }
    const under = readOperand(right, evidence, format);
    const cases = quotients(over, under, right);
    return cases ?? [jointCase(left, over, { operand: right, readings: under })];
}
/** The name an operand is written with; of a constant, the number. */
function nameOf(operand) {
    return operand.kind === 'number' ? formatNumber(operand.value) : operand.ref.name;
}
/** Source by source, or null when the sides have to be taken as a whole. */
function quotients(over, under, right) {
    if (over.kind === 'series' && under.kind === 'constant') {
        return over.readings.map((one) => caseOf(one, under.reading));
    }
    if (under.kind !== 'series' || over.kind === 'total')
        return null;
    const divisors = divisorsBySource(under.readings, right);
    if (over.kind === 'constant') {
        return [...divisors].map(([source, divisor]) => ({
            ...caseOf(over.reading, divisor),
            subject: source,
            scope: source,
        }));
    }
    if (!over.readings.some(({ source }) => divisors.has(source ?? '')))
        return null;
    return over.readings.map((one) => caseOf(one, divisors.get(one.source ?? '') ?? noDivisor(one, right)));
}
/** One divisor a source: the reading of a name, the sum of the readings of a pattern. */
function divisorsBySource(readings, right) {
    const bySource = new Map();
    for (const reading of readings) {
        const source = reading.source ?? '';
        const others = bySource.get(source);
        if (others === undefined)
            bySource.set(source, [reading]);
        else
            others.push(reading);
    }
    return new Map([...bySource].map(([source, ofSource]) => {
        const [only, ...others] = ofSource;
        return [source, only !== undefined && others.length === 0 ? only : addUp(nameOf(right), ofSource)];
    }));
}
/** Saying nothing of a source that has one side only would hide a breach. */
function noDivisor({ source }, right) {
    const name = nameOf(right);
    const reason = `${wording_visible(source ?? NO_SOURCE)} has no ${wording_visible(name)} to divide by`;
    const skipped = right.kind === 'metric' && right.ref.optional;
    return { source, name, value: null, baseline: null, detail: [], note: null, gap: { reason, skipped } };
}
function caseOf(left, right) {
    const source = left.source ?? NO_SOURCE;
    return { subject: source, scope: source, left, right };
}
function jointCase(left, over, divisor) {
    const sides = divisor === null ? [over] : [over, divisor.readings];
    const judged = sides.some(({ kind }) => kind !== 'constant');
    const sources = new Set(sides.flatMap(sourcesOf));
    return {
        subject: judged ? plural(sources.size, 'source') : NO_SOURCE,
        scope: judged ? 'all' : NO_SOURCE,
        left: wholeOf(over, left),
        right: divisor === null ? null : wholeOf(divisor.readings, divisor.operand),
    };
}
function sourcesOf(side) {
    if (side.kind === 'constant')
        return [];
    return side.kind === 'total' ? side.sources : side.readings.flatMap(({ source }) => source ?? []);
}
function wholeOf(side, operand) {
    return side.kind === 'series' ? addUp(nameOf(operand), side.readings) : side.reading;
}

;// CONCATENATED MODULE: ./lib/settings/did-you-mean.js
/**
 * "Did you mean": the nearest known word to a misspelt one, by Damerau-Levenshtein distance (a swap of
 * neighbours counts as one slip), ignoring case.
 */
/** Longer words are not compared: names come from outside, and no typo needs it. */
const LONGEST = 100;
/** How many slips still look like the same word: one in a short word, three in a long one. */
function slipsAllowed(word) {
    return word.length < 3 ? 0 : Math.min(3, Math.max(1, Math.floor(word.length / 3)));
}
/** Slips between two words, or Infinity when there are more than `limit`; only a band is computed. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return Infinity;
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
        let least = from === 1 ? i : Infinity;
        for (let j = from; j <= to; j++) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            let slips = Math.min((above[j] ?? Infinity) + 1, (row[j - 1] ?? Infinity) + 1, (above[j - 1] ?? Infinity) + change);
            if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                slips = Math.min(slips, (before[j - 2] ?? Infinity) + 1);
            row[j] = slips;
            least = Math.min(least, slips);
        }
        if (least > limit)
            return Infinity;
        [before, above] = [above, row];
    }
    const slips = above[b.length] ?? Infinity;
    return slips > limit ? Infinity : slips;
}
/** A word cut short or drawn out (`inc` for increase, `warning` for warn), when just one candidate fits. */
function byPrefix(word, candidates) {
    const fitting = candidates.filter((candidate) => {
        const known = candidate.toLowerCase();
        const [short, long] = known.length < word.length ? [known, word] : [word, known];
        return short.length >= 3 && long.startsWith(short);
    });
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
}
/**
 * The candidate that `word` most likely stands for, or null when none is near. The word itself is never
 * suggested; of equally near candidates the first wins.
 */
function didYouMean(word, candidates) {
    if (word.length > LONGEST)
        return null;
    const wanted = word.toLowerCase();
    const others = [...new Set(candidates)].filter((known) => known !== word && known.length <= LONGEST);
    let nearest = null;
    let limit = slipsAllowed(word);
    for (const candidate of others) {
        const slips = distance(wanted, candidate.toLowerCase(), limit);
        if (slips > limit || (nearest !== null && slips === limit))
            continue;
        [nearest, limit] = [candidate, slips];
    }
    return nearest ?? byPrefix(wanted, others);
}

;// CONCATENATED MODULE: ./lib/policy/tokens.js
/** One line of thresholds, cut into tokens. */
const NAME_CHARACTER = '\\p{L}\\p{M}\\p{Nd}_.:*';
const tokens_DIGITS = '[0-9]+(?:_[0-9]+)*';
/**
 * In this order. A number ends where no name goes on, so that `5xx_errors` is a name. Two quotes inside quotes
 * stand for one, which lets a name with a quote in it be written (`"http{code=""500""}"`).
 */
const PATTERNS = [
    ['space', '\\s+'],
    ['comment', '#.*'],
    ['quoted', '"[^"]*(?:""[^"]*)*"'],
    ['unclosed', '".*'],
    ['number', `-?${tokens_DIGITS}(?:\\.${tokens_DIGITS})?(?:[eE][+-]?[0-9]+)?(?:\\s*%)?(?![${NAME_CHARACTER}])`],
    ['name', `[${NAME_CHARACTER}]+`],
    ['operator', '[<>=!~≤≥≠]+'],
    ['mark', '[()/?]'],
    ['odd', `[^\\s#"<>=!~≤≥≠()/?${NAME_CHARACTER}]+`],
];
const TOKEN = new RegExp(PATTERNS.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'suy');
const WHOLE_NAME = new RegExp(`^[${NAME_CHARACTER}]+$`, 'u');
/** The tokens of a line from an offset on, without space and comment. Every character belongs to some token. */
function tokensOf(line, from) {
    const tokens = [];
    let start = from;
    while (start < line.length) {
        TOKEN.lastIndex = start;
        const groups = TOKEN.exec(line)?.groups ?? {};
        const [kind] = PATTERNS.find(([name]) => groups[name] !== undefined) ?? ['odd'];
        const end = Math.max(TOKEN.lastIndex, start + 1);
        if (kind === 'comment')
            break;
        if (kind !== 'space')
            tokens.push({ kind, text: line.slice(start, end), start, end });
        start = end;
    }
    return tokens;
}
/** A metric's name as a threshold writes it: in quotes where it is no plain name. */
function writtenName(name) {
    const plain = WHOLE_NAME.test(name) && !name.includes('*') && !/^[0-9]/.test(name);
    return plain ? name : `"${name.replaceAll('"', '""')}"`;
}
/** The name that a `quoted` token holds. */
function unquoted(text) {
    return text.slice(1, -1).replaceAll('""', '"');
}

;// CONCATENATED MODULE: ./lib/policy/missing.js
/** The check of a rule that names what no source has. */





/** A misspelt name is compared with this many others; a source can have hundreds of thousands. */
const MOST_COMPARED = 2_000;
/**
 * What to say of the names (one at least) that a rule uses and nothing has: that it is missing, how it may have
 * been meant and what was read. `skipped` when every one of them is optional.
 */
function absence(rule, absent, evidence) {
    const needed = absent.filter(({ optional }) => !optional);
    const skipped = needed.length === 0;
    const refs = skipped ? absent : needed;
    const [first] = refs;
    const place = `[thresholds:${rule.line}:${first?.column ?? 1}]`;
    const names = [...new Set(refs.map(missing_describe))].join(' or ');
    const start = `${wording_visible(rule.expression)}: ${skipped ? 'skipped' : 'missing'}, no source has ${names}`;
    const hints = refs.flatMap((ref) => hintFor(ref, evidence) ?? []);
    const sentence = [start, ...new Set(hints)].join('; ');
    const stop = sentence.endsWith('?') ? '' : '.';
    const message = `${skipped ? start : `${sentence}${stop} ${whatWasRead(evidence)}`} ${place}`;
    return { name: first?.name ?? '', skipped, message };
}
function missing_describe({ name, wildcard }) {
    return wildcard ? `a name that matches ${wording_visible(name)}` : wording_visible(name);
}
function hintFor(ref, { facts, baseline }) {
    if (ref.wildcard) {
        return matchesArtifactNames(facts, ref.name)
            ? 'names under doctor., records., events. and audit. match a pattern only when it starts with one of these'
            : null;
    }
    const meant = nearestName(ref.name, namesOf(facts));
    if (meant !== null)
        return `did you mean ${wording_visible(writtenName(meant))}?`;
    if (ref.name.includes('*'))
        return 'in quotes a * is an ordinary character';
    if (baseline !== null && findMatches(baseline, ref).length > 0)
        return 'the baseline still has it';
    return null;
}
/** What was most likely meant: the name with the prefix that was left out, else the nearest in spelling. */
function nearestName(name, present) {
    const prefixed = present.find((known) => isArtifactName(known) && known.endsWith(`.${name}`));
    return prefixed ?? didYouMean(name, [...KNOWN_METRICS, ...present.slice(0, MOST_COMPARED)]);
}
function whatWasRead({ facts, unavailable }) {
    const read = [...new Set(facts.map(({ source }) => source))];
    const without = listed(unavailable);
    if (read.length > 0)
        return `Read: ${listed(read)}.${without === '' ? '' : ` Without metrics: ${without}.`}`;
    return without === ''
        ? 'No source was read: the settings name none, or none was found.'
        : `No source has numbers; without metrics: ${without}.`;
}

;// CONCATENATED MODULE: ./lib/policy/evaluate.js




/**
 * All checks of one rule, one at the least. A name that nothing has fails; one that is optional, 0/0 and a missing
 * baseline are no data, and `noData` says what the last two come to. `observed` is null where there is no finite
 * number.
 */
function evaluateRule(rule, evidence, noData) {
    const operands = rule.right === null ? [rule.left] : [rule.left, rule.right];
    const absent = operands.flatMap((operand) => operand.kind === 'metric' && isAbsent(operand, evidence) ? [operand.ref] : []);
    if (absent.length > 0) {
        const { name, skipped, message } = absence(rule, absent, evidence);
        const status = skipped ? 'no-data' : breachOf(rule);
        return [{ check: { ...startCheck(rule, NO_SOURCE, 'missing', name), status, message }, skipped }];
    }
    return casesOf(rule, evidence).map((one) => checkCase(rule, one, noData));
}
/** Whether a number keeps to a limit. What is not a number never does. */
function holds(value, op, limit) {
    if (Number.isNaN(value))
        return false;
    switch (op) {
        case '<=':
            return value <= limit;
        case '<':
            return value < limit;
        case '>=':
            return value >= limit;
        case '>':
            return value > limit;
        case '==':
            return value === limit;
        case '!=':
            return value !== limit;
    }
}
/** The check of one case. */
function checkCase(rule, one, noData) {
    const { left, right, subject, scope } = one;
    const name = right === null ? left.name : `${left.name}/${right.name}`;
    const start = startCheck(rule, subject, scope, name);
    const baseline = right === null ? left.baseline : null;
    const outcome = evaluate_observe(left, right);
    if (typeof outcome !== 'number') {
        const check = { ...start, baseline, ...withoutData(rule, subject, outcome, noData) };
        return { check, skipped: outcome.skipped };
    }
    const held = holds(outcome, rule.op, rule.limit);
    const check = {
        ...start,
        // JSON knows no infinities.
        observed: Number.isFinite(outcome) ? outcome : null,
        baseline,
        status: held ? 'pass' : breachOf(rule),
        message: foundMessage(rule, one, outcome, held),
    };
    return { check, skipped: false };
}
/** The number to judge, or why there is none. */
function evaluate_observe(left, right) {
    const gap = left.gap ?? right?.gap ?? null;
    if (gap !== null)
        return gap;
    const over = left.value ?? Number.NaN;
    if (right === null)
        return over;
    // Adding 0 turns -0 into 0: which zero a counter holds must not decide the sign of infinity.
    const under = (right.value ?? Number.NaN) + 0;
    if (over === 0 && under === 0)
        return { reason: '0 / 0 has no answer', skipped: false };
    return over / under;
}
function withoutData(rule, subject, { reason, skipped }, noData) {
    const expression = wording_visible(rule.expression);
    const place = `[${wording_visible(subject)}]`;
    if (skipped)
        return { status: 'no-data', message: `${expression}: skipped, ${reason} ${place}` };
    if (noData === 'fail') {
        const message = `${expression}: no data: ${reason}; no-data is set to fail ${place}`;
        return { status: breachOf(rule), message };
    }
    const label = noData === 'warn' ? 'warning, no data' : 'no data';
    return { status: 'no-data', message: `${expression}: ${label}: ${reason} ${place}` };
}
/** `write_errors <= 0: found 3 (baseline 1, delta +2) [metrics.json]`. */
function foundMessage(rule, one, value, held) {
    const { left, right, subject } = one;
    const detail = [
        ...(right === null ? left.detail : [`${show(left)} / ${show(right)}`]),
        ...[left.note, right?.note ?? null].flatMap((note) => note ?? []),
    ];
    const parentheses = detail.length === 0 ? '' : ` (${detail.join(', ')})`;
    const found = foundText(value, rule.limit, held, rule.percent);
    return `${wording_visible(rule.expression)}: ${found}${otherName(rule, one)}${parentheses} [${wording_visible(subject)}]`;
}
function show({ value }) {
    return formatNumber(value ?? Number.NaN);
}
/** Where a number looks like the limit it misses (0.1 + 0.2 and 0.3), all of its digits are shown. */
function foundText(value, limit, held, percent) {
    const format = percent ? formatPercent : formatNumber;
    const text = format(value);
    return `found ${!held && value !== limit && text === format(limit) ? `${value}, not ${limit}` : text}`;
}
/** The name a number was found under, when that is not the one in the rule. */
function otherName({ left, right }, one) {
    const written = [nameOf(left), ...(right === null ? [] : [nameOf(right)])];
    const found = [one.left.name, ...(one.right === null ? [] : [one.right.name])];
    return found.every((name, index) => name === written[index])
        ? ''
        : ` for ${found.map((name) => wording_visible(name)).join(' / ')}`;
}
function startCheck(rule, subject, scope, name) {
    return {
        id: `threshold:${rule.line}:${wording_visible(scope)}:${wording_visible(name)}`,
        severity: rule.severity,
        expression: rule.expression,
        subject,
        observed: null,
        limit: rule.limit,
        baseline: null,
    };
}
function breachOf({ severity }) {
    return severity === 'error' ? 'fail' : 'warn';
}

;// CONCATENATED MODULE: ./lib/policy/default-policy.js
/** The default policy: no error anomalies, and every error counter at most `error-threshold`. */







/** What the checks of artifacts count: findings of severity error. */
const ERRORS = 'doctor.errors';
/** Modes in which an anomaly that is there at the end fails. */
const STRICT_MODES = ['fail_on_anomaly', 'recover'];
/**
 * The check of an artifact: no error anomalies, after the recovery where there was one, unless its mode lets them pass.
 * One not read whole has no data.
 */
function anomalyCheck(artifact, evidence) {
    const { id, mode } = artifact;
    const { errors } = finalScan(artifact).counts;
    const { detail, baseline } = readMatch({ source: id, name: ERRORS, value: errors }, evidence);
    const unread = isUnread(artifact);
    const held = errors === 0 || !STRICT_MODES.includes(mode);
    const found = errors === 0 ? 'no error anomalies' : plural(errors, 'error anomaly', 'error anomalies');
    const allowed = errors > 0 && held ? `, which mode ${mode} lets pass` : '';
    const where = unread ? ' in what could be read' : recoveryNote(artifact);
    const compared = detail.length === 0 ? '' : ` (${detail.join(', ')})`;
    const { expression } = atMost(ERRORS, 0);
    return {
        id: `anomalies:${wording_visible(id)}`,
        severity: 'error',
        expression,
        subject: id,
        observed: errors,
        limit: 0,
        baseline,
        status: !held ? 'fail' : unread ? 'no-data' : 'pass',
        message: `${expression}: found ${found}${where}${allowed}${compared} [${wording_visible(id)}]`,
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
        .map(([name, limit]) => `${name.replaceAll('_', '-')} ${formatNumber(limit ?? 0)}`);
    const { expression } = atMost('retention.overdue_records', 0);
    const held = overdue === 0;
    const found = held
        ? `found nothing past retention (${limits.join(', ')})`
        : `compaction is overdue, for ${overdue} of ${plural(before.records, 'record')} ${overdue === 1 ? 'is' : 'are'} past ` +
            `retention (${limits.join(', ')})`;
    const ageless = age_unknown === 0
        ? ''
        : `; ${plural(age_unknown, 'record')} without a timestamp, whose age nobody can tell`;
    const isStrict = STRICT_MODES.includes(mode);
    return [
        {
            id: `retention:${wording_visible(id)}`,
            severity: isStrict ? 'error' : 'warn',
            expression,
            subject: id,
            observed: overdue,
            limit: 0,
            baseline: null,
            status: held ? 'pass' : isStrict ? 'fail' : 'warn',
            message: `${expression}: ${found}${ageless} [${wording_visible(id)}]`,
        },
    ];
}
/**
 * One check for every error counter a metrics source has. A limit of your own on a counter (a rule of severity
 * error on that counter alone, with `<=`, `<` or `==`) replaces the default one.
 */
function errorCounterChecks(source, errorThreshold, rules, evidence) {
    if (source.status !== 'ok')
        return [];
    const limited = limitedNames(source, rules);
    return Object.entries(source.values)
        .filter(([name]) => isErrorCounter(name) && !limited.has(name))
        .map(([name, value]) => {
        const subject = source.source;
        const left = readMatch({ source: subject, name, value }, evidence);
        const one = { subject, scope: subject, left, right: null };
        const { check } = checkCase(atMost(name, errorThreshold), one, 'fail');
        return { ...check, id: `error-threshold:${wording_visible(name)}:${wording_visible(subject)}` };
    });
}
const UPPER_BOUNDS = ['<=', '<', '=='];
/** Canonical names in a source on which a rule sets a limit of its own. */
function limitedNames(facts, rules) {
    const names = rules.flatMap(({ severity, left, right, op }) => {
        const plain = left.kind === 'metric' && left.fn === null && !left.ref.wildcard && right === null;
        if (!plain || severity !== 'error' || !UPPER_BOUNDS.includes(op))
            return [];
        const match = findName(facts, left.ref.name);
        return match === null ? [] : [match.name, canonicalName(match.name)];
    });
    return new Set(names);
}
function atMost(name, limit) {
    const ref = { name, wildcard: false, optional: false, column: 1 };
    return {
        line: 0,
        severity: 'error',
        expression: `${writtenName(name)} <= ${formatNumber(limit)}`,
        left: { kind: 'metric', fn: null, ref },
        right: null,
        op: '<=',
        limit,
        percent: false,
    };
}

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
        return { status: 'cannot-judge', exit_code: EXIT_CANNOT_JUDGE, reasons };
    }
    if (breaches.length === 0) {
        return { status: 'pass', exit_code: EXIT_HEALTHY, reasons: [passLine(observation, judged), ...warnings] };
    }
    const reasons = [...breaches, ...warnings];
    if (!warnOnly)
        return { status: 'fail', exit_code: failureCode(observation), reasons };
    // Still a failure by name, so that no page shows breaches under the word "passed".
    return { status: 'fail', exit_code: EXIT_HEALTHY, reasons: [softening(breaches.length), ...reasons] };
}
/** That a recovery left anomalies is told apart from all else that fails. */
function failureCode({ artifacts }) {
    const hasLeft = artifacts.some(({ exit_code }) => exit_code === EXIT_ANOMALIES_LEFT);
    return hasLeft ? EXIT_ANOMALIES_LEFT : EXIT_ANOMALIES;
}
function softening(breaches) {
    const failed = plural(breaches, 'failed check');
    return `warn-only is set, so ${failed} ${breaches === 1 ? 'lets' : 'let'} the job go on`;
}
/** Problems of severity error, and what could not be read and has no problem that says so. */
function obstaclesOf({ problems, metrics, baseline }) {
    const told = new Set(problems.map(({ subject }) => subject));
    const unread = [...metrics, ...(baseline === null ? [] : [{ ...baseline, message: null }])]
        .filter(({ source, status }) => status === 'error' && !told.has(source))
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
    const line = wording_visible(message, LONGEST_REASON);
    return message.startsWith(subject) ? line : `${wording_visible(subject)}: ${line}`;
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
        : `nothing was checked: no metrics source has metrics (${listed(metrics.map(({ source }) => source))})`;
}
function checksLine(judged) {
    const skipped = judged.filter((one) => one.skipped).length;
    const counted = judged.length - skipped;
    const passed = withStatus(judged, 'pass').length;
    const warned = withStatus(judged, 'warn').length;
    const unjudged = withStatus(judged, 'no-data').length;
    const others = [
        ...(warned > 0 ? [plural(warned, 'warning')] : []),
        ...(unjudged > 0 ? [`${unjudged} without data`] : []),
        ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ];
    if (counted === 0)
        return 'nothing was checked: every check was skipped';
    const all = counted === 1 ? 'the one check passed' : `all ${counted} checks passed`;
    const some = `${passed} of ${plural(counted, 'check')} passed`;
    return [passed === counted ? all : some, ...others].join(', ');
}

;// CONCATENATED MODULE: ./lib/policy/judge.js
/** Judging: an observation and a policy in, checks and verdict out. Pure; nothing is left out after a breach. */





/** Judges everything that was observed: the default policy first, then every rule in its order. */
function judge(observation, policy) {
    const { artifacts, metrics } = observation;
    const evidence = {
        facts: factsOf(metrics, artifacts),
        baseline: policy.baseline,
        baselineNote: baselineNote(observation.baseline),
        unavailable: metrics.filter(({ status }) => status !== 'ok').map(({ source }) => source),
    };
    const { errorThreshold, rules, noData } = policy;
    const defaults = [
        ...artifacts.map((artifact) => anomalyCheck(artifact, evidence)),
        ...artifacts.flatMap(retentionChecks),
        ...(errorThreshold === null
            ? []
            : metrics.flatMap((source) => errorCounterChecks(source, errorThreshold, rules, evidence))),
    ];
    const judged = withUniqueIds([
        ...defaults.map((check) => ({ check, skipped: false })),
        ...rules.flatMap((rule) => evaluateRule(rule, evidence, noData)),
    ]);
    return { checks: judged.map(({ check }) => check), verdict: verdictOf(observation, judged, policy) };
}
/** Why there may be no baseline, as the reason in a message. */
function baselineNote(baseline) {
    if (baseline === null)
        return 'no baseline is set';
    const source = wording_visible(baseline.source);
    return baseline.status === 'missing'
        ? `there is no baseline yet (${source})`
        : `the baseline ${source} could not be read`;
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

;// CONCATENATED MODULE: ./lib/policy/rule.js
const FUNCTIONS = ['delta', 'increase', 'baseline', 'sum', 'max', 'count'];
const OPERATORS = ['<=', '<', '>=', '>', '==', '!='];

;// CONCATENATED MODULE: ./lib/policy/grammar.js
/**
 * The grammar of thresholds, one rule a line:
 *
 *     line    = [ "- " ], [ rule ], [ "#", text ] ;
 *     rule    = [ ("error"|"warn"), ":" ], operand, [ "/", operand ], op, number ;
 *     operand = number | ref | fn, "(", ref, ")" ;
 *     fn      = "delta" | "increase" | "baseline" | "sum" | "max" | "count" ;
 *     ref     = ( name | '"', text, '"' ), [ "?" ] ;
 *     name    = letters, digits, "_", ".", ":", "*" ;
 *     op      = "<=" | "<" | ">=" | ">" | "==" | "!=" ;
 *     number  = ["-"], digits and "_", [".", digits], [exponent], ["%"] ;
 */





/** Parses all lines. A line with a mistake gives errors and no rule; the other lines are not affected. */
function parseThresholds(text) {
    const rules = [];
    const errors = [];
    text.split(/\r\n|\n|\r/).forEach((line, index) => {
        const parser = new LineParser(line, index + 1);
        const rule = parser.parse();
        errors.push(...parser.errors);
        if (rule !== null && parser.errors.length === 0)
            rules.push(rule);
    });
    return { rules, errors };
}
const BULLET = /\s*-(?=\s|#|$)/uy;
const SEVERITY = new RegExp(`\\s*(${SEVERITIES.join('|')})\\s*:`, 'uy');
/** A word and a colon before what can start an operand, or one that is severity enough without the space. */
const ODD_SEVERITY = /\s*(?:([\p{L}\p{Nd}_-]+)\s*:(?=\s+["\p{L}\p{Nd}_*.:-])|(warnings?|warn|error|err)\s*:(?=\S))/iuy;
/** What people write for an operator, and which one it most likely is. */
const MEANT_OPERATORS = new Map([
    ['=', '=='],
    ['===', '=='],
    ['=<', '<='],
    ['≤', '<='],
    ['<==', '<='],
    ['<<', '<'],
    ['=>', '>='],
    ['≥', '>='],
    ['>==', '>='],
    ['>>', '>'],
    ['!', '!='],
    ['≠', '!='],
    ['=!', '!='],
    ['!==', '!='],
    ['~=', '!='],
    ['<>', '!='],
]);
const MIRRORED = {
    '<=': '>=',
    '<': '>',
    '>=': '<=',
    '>': '<',
    '==': '==',
    '!=': '!=',
};
const OPERATOR_LIST = `one of ${OPERATORS.join(' ')}`;
/** Reads one line. Every method that can fail notes the mistake in `errors` and gives null when it is stuck. */
class LineParser {
    errors = [];
    #line;
    #number;
    #tokens = [];
    #next = 0;
    constructor(line, number) {
        this.#line = line;
        this.#number = number;
    }
    /** The rule, or null for a line without one and for a mistake. */
    parse() {
        let start = endOf(BULLET, this.#line, 0) ?? 0;
        const severity = this.#severity(start);
        if (severity === null)
            return null;
        start = severity.end;
        this.#tokens = tokensOf(this.#line, start);
        if (this.#tokens.length === 0) {
            if (severity.written)
                this.#fail(start, 'expected a rule after the severity, found the end of the line');
            return null;
        }
        return this.#rule(severity.severity);
    }
    #severity(start) {
        SEVERITY.lastIndex = start;
        const written = SEVERITY.exec(this.#line)?.[1];
        const known = SEVERITIES.find((name) => name === written);
        // `exec` of a sticky pattern leaves its end in lastIndex, and 0 after a mismatch.
        if (known !== undefined)
            return { severity: known, written: true, end: SEVERITY.lastIndex };
        ODD_SEVERITY.lastIndex = start;
        const odd = ODD_SEVERITY.exec(this.#line);
        if (odd === null)
            return { severity: 'error', written: false, end: start };
        const end = ODD_SEVERITY.lastIndex;
        const word = odd[1] ?? odd[2] ?? '';
        const meant = SEVERITIES.find((name) => name === word.toLowerCase()) ?? didYouMean(word, SEVERITIES);
        const hint = meant === null ? `a limit is written ${grammar_quote(`${word} <= 5`)}` : `did you mean ${grammar_quote(`${meant}:`)}?`;
        const at = end - odd[0].trimStart().length;
        this.#fail(at, `expected ${grammar_quote('error:')} or ${grammar_quote('warn:')}, found ${grammar_quote(odd[0].trim())}; ${hint}`);
        return meant === null ? null : { severity: 'error', written: true, end };
    }
    #rule(severity) {
        const first = this.#tokens[0]?.start ?? 0;
        const left = this.#operand();
        if (left === null)
            return null;
        let right = null;
        if (this.#takes('/')) {
            right = this.#operand();
            if (right === null)
                return null;
        }
        const op = this.#operator();
        if (op === null)
            return null;
        const limit = this.#limit(left, right, op);
        if (limit === null || !this.#ended())
            return null;
        const last = this.#tokens.at(-1)?.end ?? first;
        const expression = this.#line.slice(first, last);
        return { line: this.#number, severity, expression, left, right, op, ...limit };
    }
    #operand() {
        const token = this.#tokens[this.#next];
        const after = this.#tokens[this.#next + 1];
        if (token !== undefined && after?.text === '(' && (token.kind === 'name' || token.kind === 'number')) {
            return this.#call(token);
        }
        if (token?.kind === 'number') {
            this.#next += 1;
            return { kind: 'number', value: this.#finite(token) };
        }
        const ref = this.#ref('a metric, a number or a function', false);
        return ref === null ? null : { kind: 'metric', fn: null, ref };
    }
    #call(token) {
        const fn = this.#functionName(token);
        this.#next += 2;
        const ref = this.#ref(`a metric in ${grammar_quote(`${token.text}( )`)}`, true);
        if (ref === null)
            return null;
        if (!this.#takes(')')) {
            this.#expected(`${grammar_quote(')')} after the metric in ${grammar_quote(`${token.text}(`)}`);
            return null;
        }
        const mark = this.#tokens[this.#next];
        if (this.#takes('?')) {
            const hint = `it belongs to the metric: ${grammar_quote(`${token.text}(${writtenRef(ref)}?)`)}`;
            this.#fail(mark?.start ?? 0, `expected an operator, found ${grammar_quote('?')}; ${hint}`);
        }
        return { kind: 'metric', fn, ref };
    }
    /** The function a word names; for one that does not exist, any, since its mistake is noted. */
    #functionName(token) {
        const known = FUNCTIONS.find((name) => name === token.text);
        if (known !== undefined)
            return known;
        const meant = didYouMean(token.text, FUNCTIONS);
        const hint = meant === null ? '' : `; did you mean ${grammar_quote(`${meant}(`)}?`;
        const found = grammar_quote(`${token.text}(`);
        this.#fail(token.start, `expected a function (${FUNCTIONS.join(', ')}), found ${found}${hint}`);
        return 'sum';
    }
    #ref(what, inFunction) {
        const token = this.#tokens[this.#next];
        // In a function even `5` is a name; only a sign or a percent sign makes it a number for good.
        const digits = inFunction && token?.kind === 'number' && /^[\w.]+$/.test(token.text);
        const named = token?.kind === 'name' || digits;
        if (token === undefined || !(named || token.kind === 'quoted')) {
            this.#expected(what, token?.kind === 'unclosed' ? 'this quote is never closed' : this.#refHint(token));
            return null;
        }
        const name = named ? token.text : unquoted(token.text);
        if (name === '') {
            this.#expected(what, 'the name in quotes is empty');
            return null;
        }
        this.#next += 1;
        const optional = this.#takes('?');
        return { name, wildcard: named && name.includes('*'), optional, column: this.#column(token.start) };
    }
    #refHint(token) {
        if (token?.text === '-' && token.start === this.#tokens[0]?.start)
            return `a list is written with a space after the dash: ${grammar_quote('- write_errors <= 0')}`;
        return token?.kind === 'odd' ? quotingHint(this.#chunk(token.start)) : null;
    }
    #operator() {
        const token = this.#tokens[this.#next];
        const known = OPERATORS.find((operator) => operator === token?.text);
        if (known !== undefined) {
            this.#next += 1;
            return known;
        }
        if (token?.kind !== 'operator') {
            this.#expected(OPERATOR_LIST, this.#operatorHint(token));
            return null;
        }
        const meant = MEANT_OPERATORS.get(token.text);
        this.#expected(OPERATOR_LIST, meant === undefined ? null : `did you mean ${grammar_quote(meant)}?`);
        if (meant !== undefined)
            this.#next += 1;
        return meant ?? null;
    }
    #operatorHint(token) {
        const before = this.#tokens[this.#next - 1];
        if (token?.text === '/')
            return 'a rule divides once; use a second rule';
        if (token === undefined || before === undefined || token.start !== before.end)
            return null;
        if (before.kind === 'quoted' || token.kind === 'mark')
            return null;
        return quotingHint(this.#chunk(before.start));
    }
    #limit(left, right, op) {
        const token = this.#tokens[this.#next];
        if (token?.kind === 'number') {
            this.#next += 1;
            return { limit: this.#finite(token), percent: token.text.endsWith('%') };
        }
        this.#expected('a number', limitHint(token, left, right, op, this.#tokens[0]?.text ?? ''));
        return null;
    }
    #ended() {
        const token = this.#tokens[this.#next];
        if (token === undefined)
            return true;
        this.#expected(`the end of the line or a comment (${grammar_quote('#')}) after the number`, trailingHint(token));
        return false;
    }
    /** The value of a number token; `5%` is 0.05, exactly the double nearest to it. */
    #finite(token) {
        const value = numberOf(token.text);
        if (Number.isFinite(value))
            return value;
        this.#fail(token.start, `expected a number below 1.8e308, found ${grammar_quote(token.text)}`);
        return 0;
    }
    #takes(mark) {
        if (this.#tokens[this.#next]?.text !== mark)
            return false;
        this.#next += 1;
        return true;
    }
    /** Notes that something else than the next token belongs here. */
    #expected(what, hint = null) {
        const token = this.#tokens[this.#next];
        const found = token === undefined ? 'the end of the line' : grammar_quote(token.text);
        const at = token?.start ?? this.#tokens.at(-1)?.end ?? 0;
        this.#fail(at, `expected ${what}, found ${found}${hint === null ? '' : `; ${hint}`}`);
    }
    #fail(at, reason) {
        const [line, column] = [this.#number, this.#column(at)];
        this.errors.push({ line, column, message: `thresholds:${line}:${column}: ${reason}` });
    }
    #column(at) {
        return [...this.#line.slice(0, at)].length + 1;
    }
    /** What stands at an offset up to the next space, operator or comment, labels in braces included. */
    #chunk(at) {
        const pattern = /^[^\s#<>=!~≤≥≠"{]*(?:\{[^}]*\}[^\s#<>=!~≤≥≠"{]*)*/u;
        return pattern.exec(this.#line.slice(at))?.[0] ?? '';
    }
}
function endOf(pattern, line, at) {
    pattern.lastIndex = at;
    return pattern.test(line) ? pattern.lastIndex : null;
}
function grammar_quote(text) {
    return `\`${wording_visible(text)}\``;
}
function writtenRef({ name, wildcard }) {
    return wildcard ? name : writtenName(name);
}
function quotingHint(chunk) {
    const written = writtenName(chunk);
    if (chunk === '' || written === chunk)
        return null;
    return `a name with other characters than letters, digits and _ . : goes in quotes: ${grammar_quote(written)}`;
}
/** Shifts the exponent for a percentage: 0.7 / 100 is not the double nearest to 0.007. */
function numberOf(text) {
    const digits = text.replaceAll('_', '');
    if (!digits.endsWith('%'))
        return Number(digits) + 0;
    const [mantissa = '', exponent = '0'] = digits.slice(0, -1).trim().split(/e/i);
    return Number(`${mantissa}e${Number(exponent) - 2}`) + 0;
}
function limitHint(token, left, right, op, leftText) {
    if (token?.kind === 'operator')
        return null;
    if (token?.kind === 'odd' && /^[-+−–]/.test(token.text)) {
        return token.text.startsWith('+')
            ? 'a number has no plus sign'
            : `a negative number is written without a space and with a plain dash: ${grammar_quote('-5')}`;
    }
    if (token?.kind !== 'name' && token?.kind !== 'quoted')
        return null;
    if (/^\.[0-9]/.test(token.text))
        return `write ${grammar_quote(`0${token.text}`)}`;
    if (/^[0-9]/.test(token.text)) {
        return `a number is written in full and without a unit, as ${grammar_quote('10_000')}, ${grammar_quote('0.5')}, ${grammar_quote('1e6')} or ${grammar_quote('5%')}`;
    }
    if (left.kind === 'number' && right === null) {
        return `the metric stands on the left: ${grammar_quote(`${token.text} ${MIRRORED[op]} ${leftText}`)}`;
    }
    return `to compare two metrics, divide one by the other: ${grammar_quote('a / b <= 1')}`;
}
function trailingHint(token) {
    if (token.text.startsWith(','))
        return `thousands are written ${grammar_quote('1_000')} or ${grammar_quote('1000')}`;
    if (/^(?:and|or|&&|\|\||;)$/i.test(token.text) || token.kind === 'operator') {
        return 'a rule compares once; write another line for the other limit';
    }
    return token.kind === 'name' ? 'a number has no unit here; write it in full' : null;
}

;// CONCATENATED MODULE: ./lib/policy/policy.js

const COMPARING = ['delta', 'increase', 'baseline'];
/** The policy without its baseline, and every mistake in the thresholds. */
function policyOf(settings) {
    const { rules, errors } = parseThresholds(settings.thresholds);
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
function comparesWithBaseline({ left, right }) {
    return [left, right].some((operand) => operand?.kind === 'metric' && COMPARING.includes(operand.fn));
}

;// CONCATENATED MODULE: ./lib/render/escape.js
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
    return visible_visible(text)
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
const MARKDOWN_SPECIAL = /[&<>`*~[\]|\\$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[#+=-]|(?<=^\d{1,9})[.)](?=\s|$)/gu;
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
    return visible_visible(text)
        .trim()
        .replace(GITHUB_TRIGGERS, '$&\u200b')
        .replace(MARKDOWN_SPECIAL, (character) => character === '$' ? '<span>&#36;</span>' : numericEntity(character));
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
    const parts = visible_visible(text).replace(CODE_TRIGGERS, '$&\u200b').split('\u200b');
    return `<code>${parts.map((part) => part.replace(MARKDOWN_SPECIAL, numericEntity)).join('<wbr>')}</code>`;
}
/**
 * `text` as a quoted label of a mermaid chart, without the quotes. Mermaid has comments, directives and
 * entities of its own that work inside quotes, so only letters, digits and a few signs get through.
 */
function mermaidLabel(text) {
    const label = clip(visible_visible(text), 40)
        .replace(/[^\p{L}\p{N} _./…-]/gu, '_')
        .trim();
    return label === '' ? 'unnamed' : label;
}

;// CONCATENATED MODULE: ./lib/render/format.js
/** Numbers, sizes and times as people read them; everything else about them is in report.json. */
const BYTE_UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'];
/** A size in decimal units: `999 B`, `12.3 MB`. */
function format_formatBytes(bytes) {
    if (bytes < 1000)
        return `${Math.round(bytes)} B`;
    let value = bytes;
    let unit = '';
    for (const next of BYTE_UNITS) {
        value /= 1000;
        unit = next;
        // 999.95 would be shown as 1000.0
        if (value < 999.95)
            break;
    }
    return `${value.toFixed(1)} ${unit}`;
}
/** A number of things, with thousands separators: `1,234,567`. */
function formatCount(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** An observed value or a limit: whole numbers in full, others to six significant digits. */
function format_formatNumber(value) {
    if (Number.isSafeInteger(value))
        return formatCount(value);
    return String(Number(value.toPrecision(6)));
}
/** `1 record`, `2,000 records`; `many` for nouns that do not just take an s. */
function format_plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
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
    return `${formatCount(Math.floor(whole / 3600))} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** `text` with a capital at its start. */
function capitalize(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

;// CONCATENATED MODULE: ./lib/render/findings.js
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
    for (const anomaly of finalScan(artifact).anomalies) {
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
    const { counts, files } = finalScan(artifact);
    for (const rule of RULE_NAMES) {
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
    const severity = severityOf(rule, {}) === 'error' ? 'error' : 'warn';
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
    return `${capitalize(RULES[rule].meaning)}.`;
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
    return message === '' || message === RULES[rule].meaning ? null : message;
}
/**
 * `path:line:column` as editors and terminals open it, as far as line and column are known; the path is cut
 * after `max` code points. Not escaped.
 */
function locationOf({ path, line, column }, max) {
    return [clip(path, max), line, column].filter((part) => part !== null).join(':');
}

;// CONCATENATED MODULE: ./lib/render/shell-quote.js
/** Text from outside as one word of a command that people paste into a shell. */

/** No shell gives any of these a meaning, wherever they stand in a word. */
const SAFE = /^[\w./,:@%+-]+$/;
const shell_quote_SHORT_ESCAPES = new Map([
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
    if (consoleText(text) !== text)
        return `$'${ansiC(text)}'`;
    return SAFE.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function ansiC(text) {
    const escaped = Array.from(text, (character) => {
        const short = shell_quote_SHORT_ESCAPES.get(character);
        return short ?? (visible_visible(character) === character ? character : utf8Escapes(character));
    });
    // The guard's own escapes, `\x23` and `\x3a`, are the shell's too.
    return consoleText(escaped.join(''));
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
    return finalScan(artifact).counts.errors > 0 ? 'bad' : 'good';
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
    const left = finalScan(artifact).counts.errors;
    const remaining = `${format_plural(left, 'error')} ${left === 1 ? 'remains' : 'remain'}`;
    switch (status) {
        case 'none':
            return left === 0 ? 'nothing to recover' : `nothing that ${mode} can mend, ${remaining}`;
        case 'planned':
            return 'planned, nothing was written';
        case 'done':
            return left === 0 ? 'recovered' : `recovered in part, ${remaining}`;
        case 'refused':
            return 'refused, every file is as it was';
        case 'failed':
            return 'failed on the way; every file is whole, as it was or as it shall be';
    }
}
/** `5 → 0` for each of them, or the one number there is. */
function beforeAfter({ scan, post_scan }) {
    const after = post_scan ?? scan;
    return {
        errors: arrow(formatCount(scan.counts.errors), formatCount(after.counts.errors), post_scan !== null),
        records: arrow(formatCount(scan.records.total), formatCount(after.records.total), post_scan !== null),
        size: post_scan === null ? format_formatBytes(scan.bytes) : sizeChange(scan.bytes, after.bytes),
    };
}
function arrow(before, after, isChanged) {
    return isChanged ? `${before} → ${after}` : before;
}
/** `1.2 MB → 800.0 kB`; in bytes where the rounded sizes would hide the difference. */
function sizeChange(before, after) {
    const [from, to] = [format_formatBytes(before), format_formatBytes(after)];
    if (from !== to || before === after)
        return `${from} → ${to}`;
    return `${formatCount(before)} → ${formatCount(after)} B`;
}
/** `3 damaged records (312 B)`; `12 B (no record)` for blank lines and byte order marks; `nothing`. */
function amountText({ records, bytes }, noun = 'record') {
    if (records > 0)
        return `${format_plural(records, noun)} (${format_formatBytes(bytes)})`;
    return bytes > 0 ? `${format_formatBytes(bytes)} (no record)` : 'nothing';
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
function isOnlyPlanned({ status }) {
    return status === 'planned' || status === 'refused';
}
/** The totals as parts of a sentence: `3 damaged records (312 B) removed`, `1 newline put in`. */
function totalsText(recovery) {
    const { removed, newlines, moved } = totalsOfRecovery(recovery);
    const state = isOnlyPlanned(recovery) ? 'planned' : 'done';
    return [
        ...(removed.bytes > 0 ? [`${removedText(removed)} ${said('removed', state)}`] : []),
        ...(newlines > 0 ? [`${format_plural(newlines, 'newline')} ${said('put in', state)}`] : []),
        ...(moved > 0 ? [`${format_plural(moved, 'file')} ${said('moved to quarantine', state)}`] : []),
    ];
}
/** What recovery takes away is no record of Papyra's any more. */
function removedText(removed) {
    return amountText(removed, 'damaged record');
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
/** What becomes of one file: `2,000 records (600.1 kB) kept, 2 records (312 B) removed, 1 newline put in`. */
function fileText(file, state) {
    const { kept, salvaged_records, removed, added_bytes, input } = file;
    const [only] = file.changes;
    if (isMoved(file) && only !== undefined) {
        return `${withPrefix(state)}whole file (${format_formatBytes(input.bytes)}) ${said('moved to quarantine', state)}, ${only.rule}`;
    }
    const parts = [
        `${amountText(kept)} ${said('kept', state)}`,
        ...(salvaged_records > 0 ? [`${formatCount(salvaged_records)} of them salvaged from damaged lines`] : []),
        `${removedText(removed)} ${said('removed', state)}`,
        ...(added_bytes > 0 ? [`${format_plural(added_bytes, 'newline')} ${said('put in', state)}`] : []),
    ];
    return `${withPrefix(state)}${parts.join(', ')}`;
}
function withPrefix(state) {
    return state === 'not-done' ? 'not done: ' : '';
}
/** The changes of a file that its own line does not tell. */
function rangesOf(file) {
    return isMoved(file) ? [] : file.changes;
}
/** `bytes 120-240 (line 3): removed, torn-tail`; the end is exclusive, and numbers can be pasted. */
function changeText(change, state) {
    const { action, rule, line, lines, byte_start, byte_end } = change;
    const where = action === 'complete' ? `byte ${byte_start}` : `bytes ${byte_start}-${byte_end}`;
    const at = lines > 1 ? `${formatCount(lines)} lines from line ${line}` : `line ${line}`;
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
        const isThere = moved_to !== null && changeState(recovery, file) === 'done';
        // Over a link, the command would put the original in place of the link, not of what it leads to.
        return isThere ? [`mv -- ${shellQuote(moved_to)} ${shellQuote(linked_to ?? path)}`] : [];
    });
}

;// CONCATENATED MODULE: ./lib/render/headline.js
/** The verdict in words: the one line everybody reads, the same in summary, annotations and console. */




const headline_WORDS = {
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
/** Which of the failures it is: a recovery was asked for, and errors are there still. */
function wordOf(report, mood) {
    if (mood !== 'fail' || report.verdict.exit_code !== EXIT_ANOMALIES_LEFT)
        return headline_WORDS[mood];
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
    for (const scan of artifacts.map(finalScan)) {
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
        ...(errors > 0 ? [format_plural(errors, 'error')] : []),
        ...(warnings > 0 ? [format_plural(warnings, 'warning')] : []),
    ];
    return parts.length === 0 ? 'no findings' : parts.join(' and ');
}
function sentenceOf(report, mood) {
    if (mood !== 'cannot-judge')
        return `${capitalize(observed(report, mood))}.`;
    const blocking = report.problems.filter(({ severity }) => severity === 'error').length;
    const obstacle = blocking === 0
        ? 'Something is in the way'
        : `${format_plural(blocking, 'problem')} ${blocking === 1 ? 'is' : 'are'} in the way`;
    const isTelling = totalsOf(report).errors > 0 || recoveryClauses(report).length > 0;
    const learned = isTelling ? ` What could be read: ${observed(report, mood)}.` : '';
    return `${obstacle}, so nobody can say yet whether this persistence is healthy; the gate stays closed.${learned}`;
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
    const recovered = artifacts.filter(({ recovery }) => recovery?.status === 'done');
    const errors = recovered.reduce((sum, artifact) => sum + mendedErrors(artifact), 0);
    const removed = { records: 0, bytes: 0 };
    for (const { recovery } of recovered) {
        if (recovery === null)
            continue;
        const { records, bytes } = totalsOfRecovery(recovery).removed;
        removed.records += records;
        removed.bytes += bytes;
    }
    const loss = removed.bytes > 0 ? `, removing ${removedText(removed)}` : '';
    const mended = `recovery mended ${format_plural(errors, 'error')} in ${format_plural(recovered.length, 'artifact')}${loss}`;
    return [
        ...(recovered.length > 0 ? [mended] : []),
        ...(planned > 0 ? [`the recovery of ${format_plural(planned, 'artifact')} is planned and not carried out`] : []),
        ...(refused > 0 ? [`the recovery of ${format_plural(refused, 'artifact')} was refused`] : []),
        ...(failed > 0 ? [`the recovery of ${format_plural(failed, 'artifact')} failed on the way`] : []),
    ];
}
function scanClause(report, mood) {
    const total = report.artifacts.length;
    if (total === 0) {
        const sources = report.metrics.length;
        return sources === 0 ? 'nothing was scanned' : `read ${format_plural(sources, 'metrics source')}`;
    }
    const { bytes, records, errors, warnings, damaged } = totalsOf(report);
    const scanned = `${format_plural(total, 'artifact')} (${format_plural(records, 'record')}, ${format_formatBytes(bytes)})`;
    const isRecovered = report.artifacts.some(({ post_scan }) => post_scan !== null);
    if (damaged === 0)
        return `scanned ${scanned}${isRecovered ? ' afterwards' : ''}, found no damage`;
    const isOne = errors + warnings === 1;
    const which = isOne ? 'which does not stop this run' : 'none of which stops this run';
    const harmless = mood === 'pass' ? `, ${which}` : '';
    const where = damaged === total ? scanned : `${formatCount(damaged)} of ${scanned}`;
    const counts = findingCounts(errors, warnings);
    if (!isRecovered)
        return `found ${counts} in ${where}${harmless}`;
    return `${counts} ${isOne ? 'remains' : 'remain'} in ${where}${harmless}`;
}
function checksClause(checks) {
    if (checks.length === 0)
        return '';
    const failed = countChecks(checks, 'fail');
    if (failed > 0 && checks.length === 1)
        return 'the one check failed';
    if (failed > 0)
        return `${formatCount(failed)} of ${format_plural(checks.length, 'check')} failed`;
    const passed = countChecks(checks, 'pass');
    if (passed < checks.length)
        return `${formatCount(passed)} of ${format_plural(checks.length, 'check')} passed, none failed`;
    return checks.length === 1 ? 'the one check passed' : `all ${format_plural(checks.length, 'check')} passed`;
}
/** What share of an artifact was read; null when it was all of it. */
function coverageText({ coverage: { unit, scanned, total } }) {
    if (scanned >= total)
        return null;
    const format = unit === 'bytes' ? format_formatBytes : formatCount;
    return `read ${format(scanned)} of ${format(total)}${unit === 'bytes' ? '' : ' entries'}`;
}

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
    const body = lines.map(visible_visible).join('\n');
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
    return total > shown ? `_… and ${formatCount(total - shown)} more ${noun}: see the JSON report._` : '';
}
/** Blocks with an empty line in between; empty ones are left out. */
function joinBlocks(blocks) {
    return blocks.filter((block) => block !== '').join('\n\n');
}

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
        recordsCell(finalScan(artifact)),
        sizeCell(finalScan(artifact)),
        timeSpan(finalScan(artifact), tier),
    ]);
    return [
        '### Artifacts',
        markdownTable(columns, rows),
        moreLine(artifacts.length, shown.length, 'artifacts'),
    ];
}
function artifactRank(artifact) {
    const { counts } = finalScan(artifact);
    if (artifact.exit_code === EXIT_CANNOT_JUDGE)
        return -1;
    if (counts.errors > 0)
        return 0;
    return counts.total > 0 ? 1 : 2;
}
/** The path, and below it how it was checked. */
function artifactCell(artifact, tier) {
    const { backend, check, mode, exit_code, path } = artifact;
    const how = [`${backend} backend`, check, mode, `exit code ${exit_code}`].join(' · ');
    return `${artifactIcon(artifact)}&nbsp;${markdownCode(clip(path, tier.text))}<br><sub>${how}</sub>`;
}
function artifactIcon(artifact) {
    const { counts } = finalScan(artifact);
    if (artifact.exit_code === EXIT_CANNOT_JUDGE)
        return '⛔';
    if (counts.total === 0)
        return '✅';
    if (artifact.mode === 'ignore')
        return '⚪';
    return counts.errors > 0 ? '❌' : '⚠️';
}
/** What is there now, and below it what the recovery took away. */
function findingsCell(artifact) {
    const { errors, warnings } = finalScan(artifact).counts;
    const mended = mendedErrors(artifact);
    const note = mended > 0 ? `<br><sub>${format_plural(mended, 'error')} mended</sub>` : '';
    return `${findingCounts(errors, warnings)}${note}`;
}
const summary_evidence_RECORD_KINDS = [
    ['event', 'event'],
    ['audit', 'audit'],
    ['dead_letter', 'dead letter'],
    ['other', 'other'],
];
function recordsCell({ records }) {
    const kinds = summary_evidence_RECORD_KINDS.filter(([kind]) => records[kind] > 0);
    if (kinds.length === 0)
        return formatCount(records.total);
    const parts = kinds.map(([kind, label]) => `${formatCount(records[kind])} ${label}`);
    return kinds.length === 1
        ? parts.join('')
        : `${formatCount(records.total)}<br><sub>${parts.join(', ')}</sub>`;
}
/** Size, and what share was read when it was not all of it. */
function sizeCell(scan) {
    const files = scan.files.length > 1 ? `in ${format_plural(scan.files.length, 'file')}` : null;
    const lines = [format_formatBytes(scan.bytes), files, coverageText(scan)].filter((line) => line !== null);
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
    const utc = formatUtc(timestamp);
    return utc === null ? markdownCode(clip(timestamp, Math.min(tier.text, 40))) : unbroken(utc);
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
        markdownCode(clip(source.source, tier.text)),
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
    const note = message === null ? '' : `<br>${markdownText(clip(message, tier.text))}`;
    switch (status) {
        case 'ok':
            return `✅ ${format_plural(Object.keys(values).length, 'value')}${note}`;
        case 'unavailable':
            return `⚪ unavailable${note}`;
        case 'error':
            return `⛔ not read${note}`;
    }
}
function baselineLine({ baseline }, tier) {
    if (baseline === null)
        return '';
    const source = markdownCode(clip(baseline.source, tier.text));
    if (baseline.status === 'missing')
        return `Baseline ${source}: there is none yet.`;
    if (baseline.status === 'error')
        return `Baseline ${source}: it could not be read.`;
    const when = baseline.generated_at === null ? '' : `, from ${markdownCode(clip(baseline.generated_at, 40))}`;
    return `Baseline ${source}${when}.`;
}
/** Pies of records by kind and events by type, of all artifacts; folded away unless all is well. */
function chartsSection({ report, headline }) {
    const scans = report.artifacts.map(finalScan);
    const kinds = sumSlices(scans.map(({ records }) => summary_evidence_RECORD_KINDS.map(([kind, label]) => [label, records[kind]])));
    const events = sumSlices(scans.map(({ events: byType }) => Object.entries(byType)));
    const charts = [
        ...(kinds.size > 1 ? [mermaidPie('Records by kind', kinds)] : []),
        ...(events.size > 1 ? [mermaidPie('Events by type', events)] : []),
    ];
    if (charts.length === 0)
        return [];
    return [markdownDetails('What the records are', joinBlocks(charts), headline.mood === 'pass')];
}
/** Sums by safe label, without zeros, the largest first and the smallest as one. */
function sumSlices(entries) {
    const sums = new Map();
    for (const [name, value] of entries.flat()) {
        if (value <= 0)
            continue;
        const label = mermaidLabel(name);
        sums.set(label, (sums.get(label) ?? 0) + value);
    }
    const sorted = [...sums].sort((a, b) => b[1] - a[1]);
    if (sorted.length <= MAX_SLICES)
        return new Map(sorted);
    const rest = sorted.slice(MAX_SLICES - 1);
    const restLabel = `${formatCount(rest.length)} more types`.replaceAll(',', '');
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
        markdownCode(clip(name, tier.text)),
        settingValue(value, tier),
        markdownText(clip(from, tier.text)),
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
    const shown = lines.slice(0, tier.rows).map((line) => markdownCode(clip(line, tier.text)));
    const more = lines.length > shown.length ? [`and ${formatCount(lines.length - shown.length)} more`] : [];
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
        .map(([label, value]) => `${label} ${markdownCode(clip(String(value), tier.text))}`)
        .join(' · ');
}
/** Who made this, and where the rest is. */
function footer({ report: { tool }, files }, tier) {
    const made = `${markdownText(clip(tool.name, 80))} ${markdownText(clip(tool.version, 80))}`;
    const written = files.map((file) => markdownCode(clip(file, tier.text)));
    return [`<sub>${[made, ...written].join(' · ')}</sub>`];
}

;// CONCATENATED MODULE: ./lib/render/compaction.js


/** Those that need a person come first. */
const compaction_RANKS = {
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
        .sort((a, b) => compaction_RANKS[a.compaction.status] - compaction_RANKS[b.compaction.status]);
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
        ...(max_records === null ? [] : [`at most ${format_plural(max_records, 'record')}`]),
        ...(max_age_seconds === null ? [] : [`none older than ${format_formatNumber(max_age_seconds)} s`]),
        ...(max_total_bytes === null ? [] : [`at most ${format_formatBytes(max_total_bytes)} as Papyra counts them`]),
    ];
}
/** Records and size, before and after. What was only planned says what they would be. */
function compactionChange({ before, after }) {
    return {
        records: `${formatCount(before.records)} → ${formatCount(after.records)}`,
        size: sizeChange(before.bytes, after.bytes),
    };
}
/** What retention let go, or would. */
function reclaimedText({ status, reclaimed }) {
    const amount = amountText(reclaimed);
    if (status === 'done')
        return `${amount} let go`;
    return status === 'none' ? 'nothing to let go' : `${amount} would go`;
}

;// CONCATENATED MODULE: ./lib/render/summary-recovery.js





const ICONS = { bad: '❌', open: '⚠️', good: '✅' };
/** One row an artifact, before and after; what was changed, folded; how to apply a plan or to take it all back. */
function recoverySection({ report }, tier) {
    const artifacts = recoveredArtifacts(report);
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
    const { errors, records, size } = beforeAfter(artifact);
    const { kept_at } = recovery.removed;
    const totals = totalsText(recovery);
    const reason = reasonCell(recovery.reason, report, tier);
    const name = `${ICONS[recoveryMood(artifact)]}&nbsp;${markdownCode(clip(path, tier.text))}`;
    return [
        [name, `<sub>${recovery.mode} · ${recoveryWords(artifact)}</sub>`, ...reason].join('<br>'),
        errors,
        records,
        size,
        totals.length === 0 ? '–' : totals.join('<br>'),
        kept_at === null ? '–' : markdownCode(clip(kept_at, tier.text)),
    ];
}
function reasonCell(reason, report, tier) {
    const text = reasonFor(reason, report);
    return text === null ? [] : [markdownText(clip(text, tier.text * 2))];
}
function planBlocks() {
    return [PLAN_ADVICE, markdownFence(PLAN_COMMANDS)];
}
/** The files and byte ranges of one recovery; no more lines than a table has rows. */
function changesBlock({ path, recovery }, tier) {
    if (recovery.files.length === 0)
        return '';
    let room = tier.rows;
    const lines = recovery.files.slice(0, tier.rows).flatMap((file) => {
        const state = changeState(recovery, file);
        const ranges = rangesOf(file).slice(0, room);
        room -= ranges.length;
        const left = rangesOf(file).length - ranges.length;
        const more = left > 0 || file.truncated ? [moreRanges(left, file.truncated)] : [];
        return [
            `- ${markdownCode(clip(file.path, tier.text))}: ${fileText(file, state)}`,
            ...[...ranges.map((change) => changeText(change, state)), ...more].map((text) => `  - ${text}`),
        ];
    });
    const title = `${format_plural(recovery.files.length, 'file')} of ${markdownCode(clip(path, tier.text))}, byte by byte`;
    return markdownDetails(title, joinBlocks([lines.join('\n'), moreLine(recovery.files.length, tier.rows, 'files')]));
}
function moreRanges(left, isTruncated) {
    if (isTruncated)
        return '… and more than the report lists; the amounts are complete';
    return `… and ${formatCount(left)} more: see the JSON report`;
}
/** Commands are never cut: half of one would do something else. */
function restoreBlocks(artifacts, tier) {
    const commands = artifacts.flatMap(({ recovery }) => restoreCommands(recovery));
    if (commands.length === 0)
        return [];
    const body = [
        'Run this where the gate ran, while nothing writes to these files:',
        markdownFence(commands.slice(0, tier.rows)),
        moreLine(commands.length, tier.rows, 'files'),
    ];
    return [
        markdownDetails(`Put ${format_plural(commands.length, 'original')} back from quarantine`, joinBlocks(body)),
    ];
}
/** One row an artifact: the limits, before and after. */
function compactionSection({ report }, tier) {
    const artifacts = compactedArtifacts(report);
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
        const { records, size } = compactionChange(compaction);
        const name = `${ICONS[compactionMood(compaction)]}&nbsp;${markdownCode(clip(path, tier.text))}`;
        const reason = reasonCell(compaction.reason, report, tier);
        return [
            [name, `<sub>${compactionWords(compaction)}</sub>`, ...reason].join('<br>'),
            retentionParts(compaction.retention).join('<br>'),
            records,
            size,
            reclaimedText(compaction),
        ];
    });
    return [
        '### Compaction',
        markdownTable(columns, rows),
        moreLine(artifacts.length, shown.length, 'artifacts'),
        artifacts.some(({ compaction }) => isOverdue(compaction))
            ? 'To let go what is beyond the limits: <code>persistence compact</code>, with the flags of this run.'
            : '',
    ];
}
/** Numbers only: for a summary that has no room for tables. */
function recoveryCounts({ report }) {
    const recoveries = recoveredArtifacts(report).map(({ recovery }) => recovery.status);
    const compactions = compactedArtifacts(report).map(({ compaction }) => compaction.status);
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
        .map(([status, count]) => `${formatCount(count)} ${status === 'none' ? 'not needed' : status}`)
        .join(', ');
}

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
    const list = shown.map((reason) => `- ${markdownText(clip(reason, tier.text))}`).join('\n');
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
        const subject = markdownCode(clip(problem.subject, tier.text));
        return `- ${icon} ${subject} — ${markdownText(clip(problem.message, tier.text * 2))}`;
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
            ? [markdownDetails(`✅ ${format_plural(passes.length, 'check')} passed`, joinBlocks(passed))]
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
        markdownCode(clip(check.subject, tier.text)),
        numberCell(check.observed),
        numberCell(check.limit),
        ...(withBaseline ? [numberCell(check.baseline)] : []),
    ]);
    return markdownTable(columns, rows);
}
/** The rule as written; a message under it where the numbers alone do not tell what happened. */
function ruleCell(check, tier) {
    const rule = markdownCode(clip(check.expression, tier.text));
    if (check.status === 'pass' || check.observed !== null)
        return rule;
    const prefix = `${check.expression}: `;
    const message = check.message.startsWith(prefix) ? check.message.slice(prefix.length) : check.message;
    return `${rule}<br>${markdownText(capitalize(clip(message, tier.text)))}`;
}
function numberCell(value) {
    return value === null ? '–' : format_formatNumber(value);
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
        `${severityIcon(group)}&nbsp;${markdownCode(group.rule)}`,
        firstAt(group, tier),
        `${formatCount(group.count)}${group.atLeast ? '+' : ''}`,
        meaningCell(group, tier),
    ]);
    return [
        '### Findings',
        adviceOn(groups) ?? '',
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
        return `${markdownCode(clip(path, tier.text))}<br>past the end of the list`;
    return markdownCode(locationOf(first, tier.text));
}
/** The gate's words first, Papyra's own below: people search for them. */
function meaningCell({ rule, ignored, samples: [first] }, tier) {
    const lines = [markdownText(meaningOf(rule))];
    const message = first === undefined ? null : ownMessage(first);
    if (message !== null)
        lines.push(markdownText(capitalize(clip(message, tier.text))));
    if (first?.papyra)
        lines.push(`<sub>Papyra: ${first.type ?? ''}, “${markdownText(clip(first.detail, tier.text))}”</sub>`);
    if (ignored)
        lines.push('<sub>Told only: the check of this artifact runs in mode ignore.</sub>');
    return lines.join('<br>');
}
function listCapNote({ artifacts }) {
    const capped = artifacts.map(finalScan).filter(({ truncated }) => truncated);
    if (capped.length === 0)
        return '';
    const listed = capped.reduce((sum, { anomalies }) => sum + anomalies.length, 0);
    const total = capped.reduce((sum, { counts }) => sum + counts.total, 0);
    return (`_The list of findings was capped at ${formatCount(listed)} of ${formatCount(total)} ` +
        `in ${format_plural(capped.length, 'artifact')}; the counts are complete._`);
}
/** Numbers only, `more` lines of them too: for a summary that has no room for tables. */
function countsSection({ report, groups }, more) {
    const { checks, metrics, problems, artifacts } = report;
    const { errors, warnings, records, bytes } = totalsOf(report);
    const byRule = RULE_NAMES.map((rule) => [rule, ruleTotal(report, rule)]).filter(([, n]) => n > 0);
    const rules = byRule.map(([rule, total]) => `${formatCount(total)} ${rule}`).join(', ');
    const lines = [
        `- Problems: ${formatCount(problems.length)}`,
        `- Thresholds: ${['fail', 'warn', 'no-data', 'pass']
            .map((status) => `${formatCount(countChecks(checks, status))} ${status}`)
            .join(', ')}`,
        `- Findings: ${findingCounts(errors, warnings)}${groups.length === 0 ? '' : ` (${rules})`}`,
        ...more,
        `- Artifacts: ${formatCount(artifacts.length)} (${format_plural(records, 'record')}, ${format_formatBytes(bytes)})`,
        `- Metrics sources: ${formatCount(metrics.length)}`,
    ];
    return [lines.join('\n')];
}
function ruleTotal({ artifacts }, rule) {
    return artifacts.reduce((sum, artifact) => sum + (finalScan(artifact).counts.by_rule[rule] ?? 0), 0);
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
        headline: headlineOf(report),
        groups: groupFindings(report, 1),
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
const NO_FILES = { report: null, snapshot: null, shown: [], warnings: [] };
const NOT_THE_VERDICT = 'The verdict does not depend on it.';
/** Writes the files into a directory, which is made when it is not there; null writes none. */
function writeReportFiles(report, directory, cwd) {
    if (directory === null)
        return NO_FILES;
    const target = (0,external_node_path_.resolve)(cwd, directory);
    try {
        makeDirectory(target);
    }
    catch (error) {
        const reason = describeFileError(error);
        return {
            ...NO_FILES,
            warnings: [`output-dir: ${target} could not be made: ${reason}. ${NOT_THE_VERDICT}`],
        };
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
            warnings.push(`${path} could not be written: ${describeFileError(error)}. ${NOT_THE_VERDICT}`);
            return null;
        }
    };
    const files = {
        report: write('report.json', () => json(report)),
        snapshot: write('metrics-snapshot.json', () => json(snapshotOf(report))),
    };
    const shown = Object.values(files).flatMap((path) => (path === null ? [] : [shownPath(path, cwd)]));
    write('summary.md', () => renderSummary(report, { maxBytes: MAX_SUMMARY_BYTES, files: shown }));
    return { ...files, shown, warnings };
}
/** A report as `report.json` and `--format json` have it. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/settings/config-file.js
/** The config file: YAML read into plain values, every mistake with its line. */




/** A config file is read whole, so it may not be any size. */
const MAX_CONFIG_BYTES = 1 << 20;
/**
 * Reads a config file. Null when it is not there and `required` is false; mistakes, a missing file among them,
 * are in the result.
 */
function readConfigFile(path, cwd, required) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    const stat = lookAt(file);
    if (typeof stat === 'string')
        return config_file_broken(path, `config: ${path} cannot be read: ${stat}.`);
    if (stat === null) {
        if (!required)
            return null;
        return config_file_broken(path, `config: ${path} is not there. Check the path, or leave config out.`);
    }
    if (!stat.isFile())
        return config_file_broken(path, `config: ${path} is not a file. Name a YAML file.`);
    if (stat.size > MAX_CONFIG_BYTES)
        return config_file_broken(path, `config: ${path} is larger than 1 MiB; it cannot be right.`);
    try {
        return parseConfig(path, (0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        // The parser calls itself for each level.
        const reason = error instanceof RangeError ? 'it is nested too deeply' : describeFileError(error);
        return config_file_broken(path, `config: ${path} cannot be read: ${reason}.`);
    }
}
function config_file_broken(path, mistake) {
    return { path, values: new Map(), lines: new Map(), mistakes: [mistake] };
}
function parseConfig(path, text) {
    const lineCounter = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter, prettyErrors: false });
    // Warnings are about tags: "- !old" without quotes means something else than it says.
    const errors = [...document.errors, ...document.warnings];
    if (errors.length > 0) {
        const mistakes = new Map();
        for (const error of errors) {
            const { line, col } = lineCounter.linePos(error.pos[0]);
            // What follows on the same line is mostly a consequence of the first mistake.
            if (!mistakes.has(line))
                mistakes.set(line, `${path}:${line}:${col}: ${yamlMistake(error.code, error.message)}`);
        }
        return { ...config_file_broken(path, ''), mistakes: [...mistakes.values()] };
    }
    const { contents } = document;
    if (contents === null)
        return { path, values: new Map(), lines: new Map(), mistakes: [] };
    if (!(0,yaml_dist/* isMap */.jh)(contents)) {
        return config_file_broken(path, `${path}: it has to hold settings as "name: value" lines, for instance "mode: scan_only".`);
    }
    const values = new Map();
    const lines = new Map();
    const mistakes = [];
    for (const { key, value } of contents.items) {
        const name = (0,yaml_dist/* isScalar */.jn)(key) ? String(key.value) : String(key);
        const line = (0,yaml_dist/* isScalar */.jn)(key) && key.range ? lineCounter.linePos(key.range[0]).line : 1;
        lines.set(name, line);
        try {
            values.set(name, (0,yaml_dist/* isNode */.Ll)(value) ? value.toJS(document) : null);
        }
        catch {
            // The only thing left that can fail is an alias: "*.ndjson" without quotes is one.
            mistakes.push(`${path}:${line}: ${NEEDS_QUOTES}`);
        }
    }
    return { path, values, lines, mistakes };
}
const NEEDS_QUOTES = 'a value that starts with *, & or ! means something else in YAML; put it in quotes.';
function yamlMistake(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'a tab stands where YAML needs spaces; replace it with spaces.';
    if (code === 'DUPLICATE_KEY')
        return 'this setting stands twice; keep one of them.';
    if (code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS')
        return NEEDS_QUOTES;
    if (code === 'MULTIPLE_DOCS')
        return 'a second document starts here (---); keep one.';
    return `this is not YAML: ${message}.`;
}

;// CONCATENATED MODULE: ./lib/settings/settings.js
/** The settings: one schema for the Action's inputs, the config file and the command line's flags. */



const RULE_SETTINGS = ['error', 'warn', 'ignore'];
const list = schemas/* array */.YOg(schemas/* string */.YjP().min(1));
const rules = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(RULE_NAMES), schemas/* enum */.k5n(RULE_SETTINGS));
/** Retention limits: Papyra reads a limit of 0 records as no limit at all, so it cannot be said here. */
const limit = schemas/* union */.KCZ([schemas/* int */.Whr().min(1), schemas/* literal */.euz('off')]);
/** `10 records`, `4096 bytes`, or `off`. */
const MAX_LOSS = /^(?:(\d{1,15}) (records?|bytes?)|off)$/;
const settingsSchema = schemas/* strictObject */.rej({
    path: list,
    backend: schemas/* enum */.k5n(['auto', 'json', 'rotating']),
    'max-files': schemas/* int */.Whr().min(1).max(999),
    'max-bytes': schemas/* int */.Whr().min(1),
    check: schemas/* enum */.k5n(CHECKS),
    mode: schemas/* enum */.k5n(MODES),
    'recovery-mode': schemas/* enum */.k5n(RECOVERY_MODES),
    'quarantine-dir': schemas/* string */.YjP(),
    salvage: schemas/* boolean */.zMY(),
    'max-loss': schemas/* string */.YjP().regex(MAX_LOSS),
    'max-records': limit,
    'max-age-seconds': schemas/* union */.KCZ([schemas/* number */.aig().positive(), schemas/* literal */.euz('off')]),
    'max-total-bytes': limit,
    rules,
    metrics: list,
    'metrics-timeout': schemas/* number */.aig().positive().max(600),
    thresholds: schemas/* string */.YjP(),
    'error-threshold': schemas/* union */.KCZ([schemas/* number */.aig().min(0), schemas/* literal */.euz('off')]),
    baseline: schemas/* string */.YjP(),
    'no-data': schemas/* enum */.k5n(['fail', 'warn', 'pass']),
    'if-no-files': schemas/* enum */.k5n(['error', 'warn', 'ignore']),
    'warn-only': schemas/* boolean */.zMY(),
    'max-anomalies': schemas/* int */.Whr().min(0).max(100_000),
    'output-dir': schemas/* string */.YjP().min(1),
});
const DEFAULTS = {
    path: [],
    backend: 'auto',
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
};
function oneOf(words) {
    return `one of ${words.join(', ')}`;
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
        allowed: oneOf(settingsSchema.shape.backend.options),
        description: 'How the artifacts were written: json, rotating, or auto, which takes a path with numbered siblings for a set.',
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
        allowed: oneOf(CHECKS),
        description: "Which of Papyra's checks to run: doctor or startup-check.",
    },
    mode: {
        form: 'word',
        allowed: oneOf(MODES),
        description: 'What anomalies do: ignore and scan_only report them and let them pass, fail_on_anomaly fails, recover mends them.',
    },
    'recovery-mode': {
        form: 'word',
        allowed: oneOf(RECOVERY_MODES),
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
        allowed: oneOf(settingsSchema.shape['no-data'].options),
        description: 'What a threshold does that cannot be evaluated, for want of a baseline or because of 0/0: fail, warn or pass.',
    },
    'if-no-files': {
        form: 'word',
        allowed: oneOf(settingsSchema.shape['if-no-files'].options),
        description: 'What a path does that matches nothing: error (the gate cannot judge), warn or ignore.',
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
};
const SETTING_NAMES = Object.keys(SETTINGS);
/** The description of the setting that names the config file; it cannot stand in the file itself. */
const CONFIG_DESCRIPTION = 'Config file to read. Without it .github/papyra-health.yml is read when it is there.';
const DEFAULT_CONFIG_FILE = '.github/papyra-health.yml';
/** Why Papyra's finding cannot be left out: the list would no longer be Papyra's. */
function isIgnorable(rule) {
    return !RULES[rule].papyra;
}

;// CONCATENATED MODULE: ./lib/settings/setting-text.js
/** Settings as text, the way inputs and flags have them, made into the values a config file would hold. */

/**
 * The value that a text stands for. What is no number or no boolean stays text, for the schema to refuse and
 * quote as it was written.
 */
function settingFromText(name, text) {
    switch (SETTINGS[name].form) {
        case 'lines':
            return setting_text_linesOf(text);
        case 'number':
            return numberFrom(text.trim());
        case 'boolean':
            return booleanFrom(text.trim());
        case 'map':
            return mapFrom(text);
        case 'word':
            return text.trim();
        case 'text':
            return name === 'thresholds' ? text : text.trim();
    }
}
function setting_text_linesOf(text) {
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
    for (const line of setting_text_linesOf(text)) {
        const colon = line.indexOf(':');
        if (colon < 0)
            map[line] = '';
        else
            map[line.slice(0, colon).trim()] = line.slice(colon + 1).trim();
    }
    return map;
}

;// CONCATENATED MODULE: ./lib/settings/load.js
/** Loads the settings: defaults < config file < inputs or flags, with where each came from and every mistake. */




const MAX_QUOTED = 200;
/** Loads all settings; never throws for what a user can get wrong. */
function loadSettings(sources) {
    const file = sources.withConfigFile ? configFileOf(sources) : null;
    const problems = (file?.mistakes ?? []).map((message) => load_problem('config', message));
    problems.push(...unknownNames(sources, file));
    const settings = { ...DEFAULTS };
    const provenance = {};
    for (const name of SETTING_NAMES) {
        const given = givenValue(name, sources, file);
        const mistakes = given === null ? [] : take(settings, name, given);
        problems.push(...mistakes.map((message) => load_problem(name, message)));
        const from = given === null || mistakes.length > 0 ? 'default' : given.from;
        provenance[name] = { value: settings[name], from };
    }
    return { settings, provenance, problems };
}
function configFileOf({ given, cwd }) {
    const named = given.get('config')?.trim() ?? '';
    return readConfigFile(named === '' ? DEFAULT_CONFIG_FILE : named, cwd, named !== '');
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
/** Puts a value into the settings; the mistakes in it, when there are any, keep it out. */
function take(settings, name, given) {
    if (name === 'rules') {
        const mistakes = ruleMistakes(given);
        if (mistakes.length > 0)
            return mistakes;
    }
    const parsed = settingsSchema.shape[name].safeParse(given.value);
    if (!parsed.success)
        return [refusal(name, given)];
    settings[name] = parsed.data;
    return [];
}
function refusal(name, given) {
    const written = load_quote(given.written);
    const suggestion = suggestionFor(name, given.value);
    return `${name}: ${written} (${given.from}) is not allowed; it has to be ${SETTINGS[name].allowed}.${suggestion}`;
}
function suggestionFor(name, value) {
    const field = settingsSchema.shape[name];
    return 'options' in field && typeof value === 'string' ? suggestion(value, field.options.map(String)) : '';
}
function suggestion(word, candidates) {
    const meant = didYouMean(word, candidates);
    return meant === null ? '' : ` Did you mean ${meant}?`;
}
function ruleMistakes({ value, from }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    const names = Object.keys(settingsSchema.shape.rules.keyType.enum);
    return Object.entries(value).flatMap(([rule, severity]) => {
        if (!names.includes(rule)) {
            const known = `it has to be one of ${names.join(', ')}`;
            return [`rules: ${load_quote(rule)} (${from}) is no rule; ${known}.${suggestion(rule, names)}`];
        }
        if (severity === 'ignore' && !isIgnorable(rule)) {
            return [
                `rules: ${rule} (${from}) cannot be ignored, because Papyra itself reports it; "warn" lets it pass.`,
            ];
        }
        if (severity === 'error' || severity === 'warn' || severity === 'ignore')
            return [];
        const meant = suggestion(String(severity), ['error', 'warn', 'ignore']);
        return [
            `rules: ${rule}: ${load_quote(String(severity))} (${from}) has to be one of error, warn, ignore.${meant}`,
        ];
    });
}
function unknownNames({ given, givenAs }, file) {
    const inFile = [...(file?.values.keys() ?? [])].map((name) => {
        const line = file?.lines.get(name);
        return { name, from: `${file?.path ?? ''}${line === undefined ? '' : `:${line}`}`, known: SETTING_NAMES };
    });
    const outside = [...given.keys()].map((name) => ({
        name,
        from: givenAs,
        known: [...SETTING_NAMES, 'config'],
    }));
    return [...outside, ...inFile]
        .filter(({ name, known }) => !known.some((candidate) => candidate === name))
        .map(({ name, from, known }) => load_problem(name, describeUnknown(name, from, known)));
}
function describeUnknown(name, from, known) {
    if (name === 'config')
        return `config (${from}) names this very file; set it as an input or a flag.`;
    return `${load_quote(name)} (${from}) is no setting.${suggestion(name, known) || ` There are ${known.join(', ')}.`}`;
}
/** Settings come from the workflow, not from artifacts; still they are quoted so that nothing can be forged. */
function load_quote(text) {
    const clipped = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
    return JSON.stringify(clipped);
}
function load_problem(subject, message) {
    return { subject, message, severity: 'error' };
}

;// CONCATENATED MODULE: ./lib/gate.js
/**
 * The whole story: settings → observe → judge → report files. Where people look (console, job summary,
 * annotations) is the business of the two entries, which are given the report and cannot change its verdict.
 */





/** The gate as a workflow runs it. */
const WHOLE_GATE = { writesFiles: true, planOnly: false, approved: null, compacts: false };
/** Runs the gate. */
async function runGate(sources, surroundings, task) {
    // 1. Settings: defaults < config file < inputs or flags, every mistake at once.
    const loaded = loadSettings(sources);
    const { policy, problems } = policyOf(loaded.settings);
    // 2. Observe: scan the artifacts, mend them where that is asked for, read metrics and baseline. Mistakes do not stop
    //    it: it learns what it can, and writes to no artifact.
    const mistakes = [...loaded.problems, ...problems];
    const { observation, baseline } = await observe({ ...loaded, problems: mistakes }, surroundings, {
        ...task,
        planOnly: task.planOnly || mistakes.length > 0,
        compacts: task.compacts && mistakes.length === 0,
        hash: task.writesFiles,
    });
    // 3. Judge: every rule, once, on plain data.
    const report = { ...observation, ...judge(observation, { ...policy, baseline }) };
    // 4. Report: files that fail to be written are a warning, never another verdict.
    const directory = task.writesFiles ? loaded.settings['output-dir'] : null;
    return { report, files: writeReportFiles(report, directory, surroundings.cwd) };
}

;// CONCATENATED MODULE: ./lib/render/console-lines.js
/** What the sections of the console text share: colours, wrapped prose and cut lists. */


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
    return consoleText(clip(text, MAX_TEXT));
}
/** `… and 1,200 more checks` under a cut list; no line when nothing was cut. */
function more(total, shown, noun, indent) {
    return total > shown ? [`${indent}… and ${formatCount(total - shown)} more ${noun}`] : [];
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

;// CONCATENATED MODULE: ./lib/render/console-recovery.js




const RECOVERY_SIGNS = {
    bad: ['✗', 'red'],
    open: ['!', 'yellow'],
    good: ['✓', 'green'],
};
const MAX_FILES = 20;
const console_recovery_MAX_CHANGES = 5;
/** More commands than this are for a script; the report has both paths of each. */
const MAX_COMMANDS = 100;
/** One block an artifact, those that need a person first; no lines when nothing was to be recovered. */
function recoveryLines(view) {
    const { report, paint, width } = view;
    const artifacts = recoveredArtifacts(report);
    if (artifacts.length === 0)
        return [];
    const isPlanned = artifacts.some(({ recovery }) => recovery.status === 'planned');
    return [
        paint('bold', 'Recovery'),
        ...artifacts.slice(0, MAX_ROWS).flatMap((artifact) => artifactLines(artifact, view)),
        ...more(artifacts.length, MAX_ROWS, 'artifacts', '  '),
        ...(isPlanned ? planLines(width) : []),
    ];
}
function planLines(width) {
    return [...wrap(PLAN_ADVICE, width, '  '), ...PLAN_COMMANDS.map((command) => `    ${command}`)];
}
function artifactLines(artifact, { report, paint, width }) {
    const { recovery, path } = artifact;
    const [sign, style] = RECOVERY_SIGNS[recoveryMood(artifact)];
    const title = `  ${paint(style, sign)} ${safe(path)}: ${recoveryWords(artifact)}`;
    if (recovery.status === 'none')
        return [title];
    const { errors, records, size } = beforeAfter(artifact);
    const facts = [recovery.mode, `errors ${errors}`, `records ${records}`, `size ${size}`].join(' · ');
    return [
        title,
        ...reasonLines(reasonFor(recovery.reason, report), width),
        paint('dim', `    ${facts}`),
        ...wrap(totalsText(recovery).join(', '), width, '    '),
        ...recovery.files.slice(0, MAX_FILES).flatMap((file) => fileLines(file, changeState(recovery, file))),
        ...moreInReport(recovery.files.length, MAX_FILES, 'files', '    '),
        ...keptLines(artifact),
        ...restoreLines(artifact),
    ];
}
/** Why something was not done, as a paragraph; no lines without a reason. */
function reasonLines(reason, width) {
    return reason === null ? [] : wrap(consoleText(clip(reason, MAX_TEXT * 3)), width, '    ');
}
function fileLines(file, state) {
    const ranges = rangesOf(file);
    return [
        `    ${safe(file.path)}: ${fileText(file, state)}`,
        ...ranges.slice(0, console_recovery_MAX_CHANGES).map((change) => `      ${changeText(change, state)}`),
        ...(file.truncated
            ? ['      … and more than the report lists; the amounts are complete']
            : moreInReport(ranges.length, console_recovery_MAX_CHANGES, '', '      ')),
    ];
}
function moreInReport(total, shown, noun, indent) {
    if (total <= shown)
        return [];
    return [`${indent}… and ${formatCount(total - shown)} more${noun && ` ${noun}`}; --format json lists all`];
}
/** Paths are not cut here: people go there. */
function keptLines({ recovery }) {
    const { kept_at } = recovery.removed;
    return kept_at === null ? [] : [`    The removed bytes are kept in ${consoleText(kept_at)}`];
}
function restoreLines({ recovery }) {
    const commands = restoreCommands(recovery);
    if (commands.length === 0)
        return [];
    return [
        '    The originals are in quarantine. To put them back, run this where the gate ran, while nothing writes:',
        ...commands.slice(0, MAX_COMMANDS).map((command) => `      ${command}`),
        ...moreInReport(commands.length, MAX_COMMANDS, 'files', '      '),
    ];
}

;// CONCATENATED MODULE: ./lib/render/console-compaction.js




/** One block an artifact, those that need a person first; no lines when no limit is set. */
function compactionLines(view) {
    const { report, paint } = view;
    const artifacts = compactedArtifacts(report);
    if (artifacts.length === 0)
        return [];
    return [
        paint('bold', 'Compaction'),
        ...artifacts.slice(0, MAX_ROWS).flatMap((artifact) => console_compaction_artifactLines(artifact, view)),
        ...more(artifacts.length, MAX_ROWS, 'artifacts', '  '),
        ...(artifacts.some(({ compaction }) => isOverdue(compaction))
            ? ['  To let go what is beyond the limits: persistence compact, with the flags of this run.']
            : []),
    ];
}
function console_compaction_artifactLines({ path, compaction }, { report, paint, width }) {
    const [sign, style] = RECOVERY_SIGNS[compactionMood(compaction)];
    const { records, size } = compactionChange(compaction);
    return [
        `  ${paint(style, sign)} ${safe(path)}: ${compactionWords(compaction)}`,
        ...reasonLines(reasonFor(compaction.reason, report), width),
        paint('dim', `    limits: ${retentionParts(compaction.retention).join(' · ')}`),
        `    records ${records} · size ${size} · ${reclaimedText(compaction)}`,
    ];
}

;// CONCATENATED MODULE: ./lib/render/console.js
/** The report as plain text, for people at a terminal and for the log of an Action. */









const MAX_GROUPS = 30;
const MAX_PER_GROUP = 5;
const MIN_WIDTH = 40;
const MAX_WIDTH = 110;
/** The whole report as lines, each ended by a newline. Text from outside can forge nothing in it. */
function renderConsole(report, options) {
    const view = {
        report,
        paint: painter(options.color),
        width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, options.width || 0)),
        files: options.files ?? [],
    };
    const sections = [
        verdictLines(view),
        problemLines(view),
        checkLines(view),
        findingLines(view),
        recoveryLines(view),
        compactionLines(view),
        console_artifactLines(view),
        metricsLines(view),
        console_fileLines(view),
    ];
    const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
    // Who reads a log starts at its end.
    const end = lines.length > LONG_OUTPUT ? [verdictLine(view)] : [];
    return `${[...lines, ...end].join('\n').trimEnd()}\n`;
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
    const { mood, word } = headlineOf(report);
    const [sign, style] = MOODS[mood];
    return paint('bold', paint(style, `${sign} Papyra health: ${word}`));
}
function verdictLines(view) {
    const { report, width } = view;
    const { sentence } = headlineOf(report);
    const reasons = reasonsNotShownBelow(report);
    return [
        verdictLine(view),
        ...wrap(sentence, width, '  '),
        ...reasons.slice(0, MAX_ROWS).flatMap((reason) => wrap(safe(reason), width, '  • ', '    ')),
        ...more(reasons.length, MAX_ROWS, 'reasons', '  '),
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
    const shown = problems.slice(0, MAX_ROWS).flatMap(({ subject, message, severity }) => {
        const sign = severity === 'error' ? paint('red', '✗') : paint('yellow', '!');
        const text = message.includes(subject) ? message : `${clip(subject, MAX_TEXT)}: ${message}`;
        const [first = '', ...rest] = wrap(consoleText(clip(text, MAX_TEXT * 3)), width, '    ');
        return [`  ${sign} ${first.slice(4)}`, ...rest];
    });
    return [paint('bold', 'Problems'), ...shown, ...more(problems.length, MAX_ROWS, 'problems', '  ')];
}
function checkLines({ report: { checks }, paint, width }) {
    if (checks.length === 0)
        return [];
    const open = ['fail', 'warn', 'no-data'].flatMap((status) => checks.filter((check) => check.status === status));
    const passed = countChecks(checks, 'pass');
    return [
        paint('bold', 'Thresholds'),
        ...open.slice(0, MAX_ROWS).flatMap((check) => checkLine(check, paint, width)),
        ...more(open.length, MAX_ROWS, 'checks that did not pass', '  '),
        ...(passed === 0 ? [] : [`  ${paint('green', '✓')} ${format_plural(passed, 'check')} passed`]),
    ];
}
function checkLine({ status, message }, paint, width) {
    const signs = {
        fail: paint('red', '✗'),
        warn: paint('yellow', '!'),
        'no-data': paint('dim', '–'),
        pass: paint('green', '✓'),
    };
    const [first = '', ...rest] = wrap(consoleText(clip(message, MAX_TEXT * 2)), width, '    ');
    return [`  ${signs[status]} ${first.slice(4)}`, ...rest];
}
function findingLines({ report, paint, width }) {
    const groups = groupFindings(report, MAX_PER_GROUP);
    if (groups.length === 0)
        return [];
    const shown = groups.slice(0, MAX_GROUPS).flatMap((group) => groupLines(group, paint, width));
    return [
        paint('bold', 'Findings'),
        ...wrap(adviceOn(groups) ?? '', width, '  '),
        ...shown,
        ...more(groups.length, MAX_GROUPS, 'kinds of findings', '  '),
    ];
}
function groupLines(group, paint, width) {
    const { rule, count, atLeast, samples, path } = group;
    const title = `${paint('bold', rule)} × ${formatCount(count)}${atLeast ? ' or more' : ''} in ${safe(path)}`;
    return [
        `  ${groupSign(group, paint)} ${title}`,
        ...wrap(meaningOf(rule), width, '    ').map((line) => paint('dim', line)),
        ...samples.map((anomaly) => `    ${findingText(anomaly)}`),
        ...more(count, samples.length, 'like this', '    '),
    ];
}
/** `path:line:column: rule: message`, the form that editors and terminals make clickable. */
function findingText(anomaly) {
    const words = ownMessage(anomaly) ?? (anomaly.papyra ? anomaly.detail : anomaly.message);
    return `${consoleText(locationOf(anomaly, MAX_TEXT))}: ${anomaly.rule}: ${safe(words)}`;
}
function groupSign({ severity, ignored }, paint) {
    if (ignored)
        return paint('dim', '–');
    return severity === 'error' ? paint('red', '✗') : paint('yellow', '!');
}
function console_artifactLines({ report: { artifacts }, paint }) {
    if (artifacts.length === 0)
        return [];
    const shown = artifacts.slice(0, MAX_ROWS).flatMap((artifact) => artifactLine(artifact, paint));
    return [paint('bold', 'Artifacts'), ...shown, ...more(artifacts.length, MAX_ROWS, 'artifacts', '  ')];
}
function artifactLine(artifact, paint) {
    const { path, backend, check, mode } = artifact;
    const scan = finalScan(artifact);
    const { errors, warnings } = scan.counts;
    const mended = mendedErrors(artifact);
    const facts = [
        `${backend} backend`,
        ...(scan.files.length > 1 ? [format_plural(scan.files.length, 'file')] : []),
        format_formatBytes(scan.bytes),
        format_plural(scan.records.total, 'record'),
        ...(isUnread(artifact) ? ['not read whole'] : []),
        findingCounts(errors, warnings),
        ...(mended > 0 ? [`${format_plural(mended, 'error')} mended`] : []),
        `${check}, ${mode}`,
    ];
    return [
        `  ${artifactSign(artifact, paint)} ${safe(path)}`,
        paint('dim', `    ${facts.join(' · ')}`),
        ...[coverageText(scan), timeText(scan)]
            .filter((text) => text !== null)
            .map((text) => paint('dim', `    ${text}`)),
    ];
}
function artifactSign(artifact, paint) {
    const { mode, exit_code } = artifact;
    const { counts } = finalScan(artifact);
    if (exit_code === EXIT_CANNOT_JUDGE)
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
    const [first, last] = [formatUtc(timestamps.first), formatUtc(timestamps.last)];
    if (first !== null && last !== null)
        return `from ${first} to ${last} UTC`;
    const [from, to] = [timestamps.first, timestamps.last].map((time) => consoleText(clip(time, 40)));
    return `timestamps from ${from} to ${to}`;
}
function metricsLines({ report: { metrics, baseline }, paint, width }) {
    const lines = metrics.slice(0, MAX_ROWS).flatMap(({ source, form, status, values, message }) => {
        const signs = { ok: paint('green', '✓'), unavailable: paint('dim', '–'), error: paint('red', '✗') };
        const read = `${format_plural(Object.keys(values).length, 'value')}${form === null ? '' : `, ${form}`}`;
        const state = status === 'ok' ? read : status === 'error' ? 'not read' : 'unavailable';
        const note = message === null ? [] : wrap(safe(message), width, '    ');
        return [`  ${signs[status]} ${safe(source)}: ${state}`, ...note];
    });
    const baselineLine = baseline === null ? [] : [`  ${paint('dim', `baseline ${safe(baseline.source)}: ${baseline.status}`)}`];
    if (lines.length + baselineLine.length === 0)
        return [];
    const left = more(metrics.length, MAX_ROWS, 'metrics sources', '  ');
    return [paint('bold', 'Metrics'), ...lines, ...left, ...baselineLine];
}
function console_fileLines({ files, paint }) {
    if (files.length === 0)
        return [];
    return [paint('bold', 'Written'), ...files.map((file) => `  ${consoleText(file)}`)];
}

;// CONCATENATED MODULE: ./lib/render/inspection.js
/** What `persistence inspect` prints: what the artifacts hold, in the shape of Papyra's own inspect. */



/** One block an artifact, then what could not be read. */
function renderInspection({ artifacts, problems }) {
    const blocks = artifacts.map(inspectArtifact);
    const mistakes = problems.map(({ message }) => `${consoleText(message)}\n`);
    return [...blocks, ...mistakes].join('\n');
}
function inspectArtifact(artifact) {
    const { backend, path } = artifact;
    const scan = finalScan(artifact);
    const lines = [
        ['backend', backend],
        ['files', `${scan.files.length} (${format_formatBytes(scan.bytes)})`],
        ['events', formatCount(scan.records.event)],
        ...Object.entries(scan.events).map(([name, count]) => [
            `  ${name}`,
            formatCount(count),
        ]),
        ['audits', formatCount(scan.records.audit)],
        ['dead_letters', formatCount(scan.records.dead_letter)],
        ['other', formatCount(scan.records.other)],
        ['first', inspection_timeText(scan.timestamps.first)],
        ['last', inspection_timeText(scan.timestamps.last)],
        ['anomalies', formatCount(scan.counts.papyra)],
    ];
    const body = lines.map(([name, value]) => `  ${consoleText(name)}: ${consoleText(value)}\n`).join('');
    return `${consoleText(path)}\n${body}`;
}
function inspection_timeText(unixSeconds) {
    return unixSeconds === null ? '-' : (formatUtc(unixSeconds) ?? unixSeconds);
}

;// CONCATENATED MODULE: ./lib/render/metrics-text.js

/**
 * Numbers under their canonical names. As JSON one object: of the source itself when there is one, else of all
 * of them by source; an unavailable source is `{}`, as Papyra has it.
 */
function renderMetrics(sources, asJson) {
    if (asJson) {
        const [first, ...others] = sources;
        const value = others.length === 0
            ? (first?.values ?? {})
            : Object.fromEntries(sources.map(({ source, values }) => [source, values]));
        return `${JSON.stringify(value, null, 2)}\n`;
    }
    return sources.map(renderSource).join('\n');
}
function renderSource({ source, form, status, values }) {
    const title = consoleText(form === null ? source : `${source} (${form})`);
    const names = Object.keys(values);
    if (status !== 'ok' || names.length === 0)
        return `${title}\n  metrics: <unavailable>\n`;
    const width = Math.max(...names.map((name) => consoleText(name).length));
    const lines = Object.entries(values).map(([name, value]) => `  ${consoleText(name).padEnd(width)}  ${value}\n`);
    return `${title}\n${lines.join('')}`;
}

;// CONCATENATED MODULE: ./lib/render/progress.js
/** Progress of a long scan: a bar on a terminal, a line now and then in a log, nothing for a short scan. */


/** A scan faster than this is not worth a bar. */
const BAR_DELAY_MS = 200;
const BAR_INTERVAL_MS = 100;
const LOG_DELAY_MS = 5_000;
const LOG_INTERVAL_MS = 10_000;
const BAR_CELLS = 20;
/**
 * Progress on `stream`. The scan is synchronous, so no timer could fire: the time is looked at in `update`.
 * A stream that is gone (EPIPE) ends the progress and nothing else.
 */
function createProgress(stream, options = {}) {
    const now = options.now ?? (() => performance.now());
    const terminal = stream.isTTY === true;
    const [delay, interval] = terminal ? [BAR_DELAY_MS, BAR_INTERVAL_MS] : [LOG_DELAY_MS, LOG_INTERVAL_MS];
    const write = carefulWriter(stream);
    const rate = createRate();
    let next = null;
    let shown = false;
    return {
        update(done, total, label) {
            const time = now();
            rate.update(done, time);
            next ??= time + delay;
            if (time < next)
                return;
            next = time + interval;
            shown = true;
            const status = statusOf(done, total, rate.bytesPerSecond(done, time));
            const columns = Math.max(20, stream.columns || 80);
            write(terminal ? `\r${barLine(done, total, status, label, columns)}\x1b[K` : logLine(status, label));
        },
        finish() {
            if (shown && terminal)
                write('\r\x1b[K');
            shown = false;
            next = null;
        },
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
    const parts = [total > 0 ? `${format_formatBytes(done)} of ${format_formatBytes(total)}` : format_formatBytes(done)];
    if (bytesPerSecond > 0)
        parts.push(`${format_formatBytes(bytesPerSecond)}/s`);
    if (bytesPerSecond > 0 && total > done)
        parts.push(`${formatDuration((total - done) / bytesPerSecond)} left`);
    return parts.join(' · ');
}
function barLine(done, total, status, label, columns) {
    const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
    const full = Math.round(share * BAR_CELLS);
    const percent = `${Math.floor(share * 100)}%`.padStart(4);
    const line = `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}${percent} ${status}`;
    // One column stays free: a full line would wrap, and the next redraw would leave it behind.
    const room = columns - 1;
    return clip(`${line} · ${consoleText(clip(label, room))}`, room);
}
function logLine(status, label) {
    return `Scanning ${consoleText(clip(label, 200))}: ${status}\n`;
}

;// CONCATENATED MODULE: ./lib/command-line/approved-plan.js
/** A plan that was looked at: the report of `persistence recover --plan --format json`, read back. */





/** Reads a plan; a text says what is wrong with it and what to do. */
function readApprovedPlan(path) {
    const makeNew = 'Make one with: persistence recover --plan --format json > plan.json';
    let content;
    try {
        content = JSON.parse(approved_plan_readText(path));
    }
    catch (error) {
        const reason = error instanceof SyntaxError ? 'it is not JSON' : describeFileError(error);
        return `--apply-plan: ${path} cannot be read: ${reason}. ${makeNew}`;
    }
    const parsed = reportSchema.safeParse(content);
    if (!parsed.success || !hasSoundSettings(parsed.data)) {
        return `--apply-plan: ${path} is no plan of this version of the gate. ${makeNew}`;
    }
    const { artifacts, problems, settings } = parsed.data;
    const isPlan = artifacts.every(({ recovery }) => ['planned', 'none', undefined].includes(recovery?.status));
    const [obstacle] = problems.filter(({ severity }) => severity === 'error');
    if (obstacle !== undefined) {
        return `--apply-plan: ${path} is not whole, for something was in the way: ${obstacle.message} ${makeNew}`;
    }
    if (!isPlan || settings['mode']?.value !== 'recover') {
        return `--apply-plan: ${path} is the report of another run, not a plan. ${makeNew}`;
    }
    return {
        given: settingsOf(settings),
        approved: new Map(artifacts.map(({ id, recovery }) => [id, recovery?.sha256 ?? null])),
    };
}
/** The text of a regular file. Windows' own shell writes UTF-16 when output is sent to a file. */
function approved_plan_readText(path) {
    const fd = openRegularFile(path);
    try {
        const bytes = (0,external_node_fs_.readFileSync)(fd);
        const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
        return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}
function hasSoundSettings({ settings }) {
    return SETTING_NAMES.every((name) => {
        const setting = settings[name];
        return setting === undefined || settingsSchema.shape[name].safeParse(setting.value).success;
    });
}
/** The settings that were no defaults, written as flags are. */
function settingsOf(settings) {
    return new Map(SETTING_NAMES.flatMap((name) => {
        const setting = settings[name];
        return setting === undefined || setting.from === 'default' ? [] : [[name, textOf(name, setting.value)]];
    }));
}
function textOf(name, value) {
    if (Array.isArray(value))
        return value.join('\n');
    if (SETTINGS[name].form === 'map') {
        return Object.entries(value)
            .map(([key, of]) => `${key}: ${of}`)
            .join('\n');
    }
    return String(value);
}

;// CONCATENATED MODULE: ./lib/command-line/runs.js
/** What the commands do: run the gate or read metrics, and print. */











/** The commands that only look at artifacts. */
const EXAMINE = { writesFiles: false, planOnly: false, approved: null, compacts: false };
/**
 * Runs the gate with settings given as flags and prints what it found; the gate's exit code. A task that writes report
 * files is the whole gate, and reads the config file too.
 */
async function runCheck(given, output, task = EXAMINE) {
    const cwd = process.cwd();
    const progress = createProgress(process.stderr);
    const { report, files } = await runGate({ given, givenAs: 'flag', withConfigFile: task.writesFiles, cwd }, { cwd, run: null, now: new Date(), onProgress: progress.update }, task);
    progress.finish();
    for (const warning of files.warnings)
        process.stderr.write(`warning: ${consoleText(warning)}\n`);
    process.stdout.write(output.json ? json(report) : renderText(report, output.text, files.shown));
    return report.verdict.exit_code;
}
function renderText(report, text, files) {
    if (text === 'inspect')
        return renderInspection(report);
    return renderConsole(report, { color: hasColor(), width: process.stdout.columns || 100, files });
}
/** Carries out the plan in a file, made by an earlier run, and nothing else; 3 when it is no plan. */
async function runApprovedPlan(path, output) {
    const plan = readApprovedPlan(path);
    if (typeof plan === 'string') {
        process.stderr.write(`${consoleText(plan)}\n`);
        return EXIT_CANNOT_JUDGE;
    }
    return runCheck(plan.given, output, { ...EXAMINE, approved: plan.approved });
}
/** Reads metrics sources and prints their numbers; 3 when one of them cannot be read. */
async function runMetrics(from, timeout, asJson) {
    const cwd = process.cwd();
    const given = new Map([['metrics', from]]);
    if (timeout !== undefined)
        given.set('metrics-timeout', timeout);
    const { settings, problems } = loadSettings({ given, givenAs: 'flag', withConfigFile: false, cwd });
    const timeoutMs = settings['metrics-timeout'] * 1_000;
    const read = await readMetricsSources(settings.metrics, {
        cwd,
        timeoutMs,
        maxBytes: DEFAULT_MAX_METRICS_BYTES,
    });
    const mistakes = [...problems, ...read.problems];
    for (const { message } of mistakes)
        process.stderr.write(`${consoleText(message)}\n`);
    process.stdout.write(renderMetrics(read.sources, asJson));
    return mistakes.length > 0 ? EXIT_CANNOT_JUDGE : EXIT_HEALTHY;
}
/** As https://no-color.org and Node's own `FORCE_COLOR` have it. */
function hasColor() {
    if (process.env['NO_COLOR'])
        return false;
    return process.env['FORCE_COLOR'] ? process.env['FORCE_COLOR'] !== '0' : process.stdout.isTTY === true;
}

;// CONCATENATED MODULE: ./lib/command-line/commands.js
/** The commands of the command line: their names, flags and exit codes. What they do is in `runs.ts`. */






/** Flags of the commands that examine artifacts and judge nothing else. */
const ARTIFACT_FLAGS = [
    'path',
    'backend',
    'max-files',
    'max-bytes',
    'rules',
    'max-anomalies',
    'if-no-files',
];
/** Flags of the commands that can mend. */
const RECOVERY_FLAGS = [
    'recovery-mode',
    'quarantine-dir',
    'salvage',
    'max-loss',
    'output-dir',
];
const RETENTION_FLAGS = [
    'max-records',
    'max-age-seconds',
    'max-total-bytes',
];
const EXIT_CODES = `
Exit codes:
  0  healthy, recovered, or passed
  1  anomalies, or a breached threshold
  2  a recovery left anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read`;
const SCAN_EXIT_CODES = `
Exit codes:
  0  healthy
  2  anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read`;
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
const QUOTE_PATTERNS = "Put a pattern in quotes, so that the shell leaves it alone: --path 'logs/*'\n";
/** Runs the command in `argv` and returns the exit code. */
async function runCommandLine(argv) {
    let exitCode = 0;
    const program = buildProgram((code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync(argv);
        return exitCode;
    }
    catch (error) {
        // Commander has said what was wrong; help and version end here too, with 0.
        if (error instanceof commander/* CommanderError */.b7) {
            if (error.code === 'commander.excessArguments')
                process.stderr.write(QUOTE_PATTERNS);
            return error.exitCode === 0 ? 0 : EXIT_CANNOT_JUDGE;
        }
        throw error;
    }
}
function buildProgram(finish) {
    const program = new commander/* Command */.uB(tool/* TOOL */.j.name)
        .description('Judges the health of Papyra persistence: event logs, rotating sets and metrics snapshots.')
        .version(tool/* TOOL */.j.version, '-V, --version')
        .exitOverride()
        .showHelpAfterError('Run it with --help to see what there is.')
        .helpCommand(false);
    const check = program
        .command('check')
        .description('examine artifacts and metrics, judge them, write the report');
    addSettings(check, SETTING_NAMES);
    check.option('--config <file>', CONFIG_DESCRIPTION);
    addFormat(check).addHelpText('after', EXIT_CODES);
    check.action(async (flags) => finish(await runCheck(given(flags), outputOf(flags), WHOLE_GATE)));
    const doctor = program.command('doctor').helpCommand(false).description("Papyra's doctor");
    const run = doctor.command('run').description('examine artifacts, as "papyra doctor run" does');
    addArtifactCommand(run, 'doctor', finish);
    const persistence = program
        .command('persistence')
        .helpCommand(false)
        .description("Papyra's persistence commands");
    const scan = persistence
        .command('scan')
        .description('list the anomalies, as "papyra persistence scan" does');
    addSettings(scan, ARTIFACT_FLAGS);
    addFormat(scan).addHelpText('after', SCAN_EXIT_CODES);
    scan.action(async (flags) => {
        const code = await runCheck(given(flags), outputOf(flags));
        finish(code === 1 ? EXIT_SCAN_ANOMALIES : code);
    });
    const startup = persistence
        .command('startup-check')
        .description('examine artifacts, as "papyra persistence startup-check" does');
    addArtifactCommand(startup, 'startup-check', finish);
    addRecoverCommand(persistence.command('recover'), finish);
    addCompactCommand(persistence.command('compact'), finish);
    const inspect = persistence.command('inspect').description('say what the artifacts hold');
    addSettings(inspect, ARTIFACT_FLAGS);
    addFormat(inspect);
    inspect.action(async (flags) => {
        const settings = given(flags).set('mode', 'scan_only');
        finish(await runCheck(settings, outputOf(flags, 'inspect')));
    });
    const metrics = program.command('metrics').helpCommand(false).description('metrics snapshots');
    metrics
        .command('persistence')
        .description('show the numbers of a snapshot under their canonical names')
        .addOption(repeatable(new commander/* Option */.c$('--from <source>', SETTINGS.metrics.description)).makeOptionMandatory())
        .option('--metrics-timeout <seconds>', SETTINGS['metrics-timeout'].description)
        .option('--json', 'print one JSON object')
        .action(async (flags) => {
        finish(await runMetrics(flags.from, flags.metricsTimeout, flags.json === true));
    });
    return program;
}
function addArtifactCommand(command, check, finish) {
    addSettings(command, [...ARTIFACT_FLAGS, 'mode', ...RECOVERY_FLAGS]);
    addFormat(command).addHelpText('after', EXIT_CODES);
    command.action(async (flags) => finish(await runCheck(given(flags).set('check', check), outputOf(flags))));
}
function addRecoverCommand(command, finish) {
    command.description('mend damaged artifacts; what is removed is kept aside');
    addSettings(command, [...ARTIFACT_FLAGS, ...RECOVERY_FLAGS]);
    command
        .option('--mode <value>', "the same as --recovery-mode, under Papyra's name")
        .option('--plan', 'say exactly what would change, and write nothing')
        .option('--apply-plan <file>', 'carry out this plan (of --plan --format json) unless anything changed since');
    addFormat(command).addHelpText('after', RECOVER_EXIT_CODES);
    command.action(async (flags) => {
        const settings = given({
            ...flags,
            recoveryMode: flags['recoveryMode'] ?? flags['mode'],
            mode: 'recover',
        });
        const { applyPlan, plan } = flags;
        if (typeof applyPlan !== 'string') {
            finish(await runCheck(settings, outputOf(flags), { ...EXAMINE, planOnly: plan === true }));
        }
        else if (settings.size > 1 || plan === true) {
            command.error('error: --apply-plan brings the settings of its plan; leave out the other flags, but for --format');
        }
        else
            finish(await runApprovedPlan(applyPlan, outputOf(flags)));
    });
}
function addCompactCommand(command, finish) {
    command.description('let go what retention does not keep');
    addSettings(command, [...ARTIFACT_FLAGS, ...RETENTION_FLAGS]);
    command.option('--dry-run', 'say what would be reclaimed, and write nothing');
    addFormat(command).addHelpText('after', COMPACT_EXIT_CODES);
    command.action(async (flags) => {
        const settings = given(flags);
        if (!RETENTION_FLAGS.some((name) => settings.has(name))) {
            command.error(`error: say what to keep with one of ${RETENTION_FLAGS.map((name) => `--${name}`).join(', ')}`);
        }
        const compacts = flags['dryRun'] !== true;
        finish(await runCheck(settings.set('mode', 'scan_only'), outputOf(flags), { ...EXAMINE, compacts }));
    });
}
function addSettings(command, names) {
    for (const name of names) {
        const { form } = SETTINGS[name];
        const description = commands_describe(name);
        if (form === 'boolean')
            command.option(`--${name} [true|false]`, description);
        else if (form === 'word' || form === 'number')
            command.option(`--${name} <value>`, description);
        else if (form === 'text' && name !== 'thresholds')
            command.option(`--${name} <path>`, description);
        else
            command.addOption(repeatable(new commander/* Option */.c$(`--${name} <text>`, description)));
    }
}
/** What the help says of a setting: its description, the range of a number, and its default. */
function commands_describe(name) {
    const { description, allowed, form } = SETTINGS[name];
    const value = DEFAULTS[name];
    const notes = [
        ...(form === 'number' ? [allowed] : []),
        ...(value === '' || typeof value === 'object' ? [] : [`default: ${value}`]),
    ];
    return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}
/** May be given several times, each adding a line. */
function repeatable(option) {
    return option.argParser((value, before) => before === undefined ? value : `${before}\n${value}`);
}
function addFormat(command) {
    return command.addOption(new commander/* Option */.c$('--format <format>', 'what goes to standard output').choices(['text', 'json']).default('text'));
}
/** The settings that were given, by their own names, as text. */
function given(flags) {
    const settings = new Map();
    for (const name of [...SETTING_NAMES, 'config']) {
        const value = flags[name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())];
        if (value !== undefined)
            settings.set(name, String(value));
    }
    return settings;
}
function outputOf(flags, text = 'console') {
    return { json: flags['format'] === 'json', text };
}


/***/ })

};
