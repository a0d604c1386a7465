export const id = 845;
export const ids = [845];
export const modules = {

/***/ 11845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FileDamage: () => (/* reexport */ FileDamage),
  compactFiles: () => (/* reexport */ compactFiles),
  orphanFile: () => (/* reexport */ orphanFile),
  recoverFiles: () => (/* reexport */ recoverFiles)
});

// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(12449);
;// CONCATENATED MODULE: ./lib/ndjson/cut-list.js
/**
 * What a rewrite of one file takes out and puts in: stretches of bytes, in the order of the file. Kept in flat
 * arrays, some 33 bytes a stretch, since a file may have a million of them; neighbours with one reason are one.
 */

const REASONS = [...anomaly/* RULE_NAMES */.iU, 'expired'];
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
        const code = REASONS.indexOf(reason);
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
        this.#push(REASONS.indexOf(reason) | COMPLETE, line, at, at);
    }
    at(index) {
        const numbers = this.#numbers;
        const code = this.#codes[index];
        const at = index * STRIDE;
        return {
            action: code >= COMPLETE ? 'complete' : 'remove',
            reason: REASONS[code & ~COMPLETE],
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

// EXTERNAL MODULE: ./lib/ndjson/line-scanner.js
var line_scanner = __webpack_require__(40551);
// EXTERNAL MODULE: ./lib/ndjson/record-facts.js
var record_facts = __webpack_require__(15977);
// EXTERNAL MODULE: ./lib/ndjson/search-budget.js
var search_budget = __webpack_require__(37522);
;// CONCATENATED MODULE: ./lib/ndjson/salvage.js
/**
 * Intact records within a line that Papyra refuses. Only what is a whole record of Papyra's (a known kind with all
 * its fields) is taken, so that no piece of a payload is made into a record.
 */



/** Stands in every record; most broken lines need no other look. */
const KIND = Buffer.from('"kind"');
/** `:`, `,` and `[`: what stands before a value within another one. */
const INSIDE = [0x3a, 0x2c, 0x5b];
const BRACE = 0x7b;
const QUOTE = 0x22;
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
    let budget = (0,search_budget/* searchBudget */.o)(line);
    for (let at = line.indexOf(BRACE, from); at >= 0 && budget > 0; at = line.indexOf(BRACE, at + 1)) {
        if (line[at + 1] !== QUOTE)
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
const facts = new record_facts/* RecordFacts */.tL();
const looked = { error: null, errorAt: 0, isRecord: false, until: 0 };
/** One for all lines: a million broken ones would otherwise make a million of them. */
const scanner = new line_scanner/* LineScanner */.V5({
    badLine() { },
    oddLine() { },
    unterminatedLine(_span, error, errorAt, isObject) {
        const { kind, missing } = facts.verdict;
        looked.error = error;
        looked.errorAt = errorAt;
        looked.isRecord = error === null && isObject && kind !== record_facts/* NO_KIND */.xS && missing === 0;
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/ndjson/interruption.js
var ndjson_interruption = __webpack_require__(64077);
// EXTERNAL MODULE: ./lib/recovery/durable-files.js
var durable_files = __webpack_require__(46002);
// EXTERNAL MODULE: ./lib/recovery/failure.js
var failure = __webpack_require__(58845);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/ndjson/file-identity.js
var file_identity = __webpack_require__(20027);
// EXTERNAL MODULE: ./lib/recovery/recovery-error.js
var recovery_error = __webpack_require__(73836);
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
            if (!(0,file_identity/* isSameFile */.Dl)(source.identity, (0,file_identity/* identityOf */.cu)(fd)))
                throw changedSince(source);
            const temporary = new durable_files/* TemporaryFile */.yX(source.path);
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
        if (!(0,file_identity/* isSameFile */.Dl)(source.identity, (0,file_identity/* identityOf */.cu)(this.#original)))
            throw changedSince(source);
        this.#wayBack = (0,durable_files/* linkTemporarily */.rc)(source.path, Number(source.identity.size));
        if (this.#wayBack !== null && !(0,file_identity/* isSameFile */.Dl)(source.identity, (0,file_identity/* identityAt */.s8)(this.#wayBack)))
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
            (0,durable_files/* removeTemporary */.cF)(this.#wayBack);
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
            for (const piece of (0,durable_files/* piecesOf */.Xe)(original, from)) {
                (0,durable_files/* writeAll */.f4)(target, piece);
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
    if (!(0,file_identity/* isSameFile */.Dl)(source.identity, (0,file_identity/* identityAt */.s8)(source.path)))
        throw changedSince(source);
}
function changedSince({ shownPath }) {
    return new recovery_error/* RecoveryError */.g(`${shownPath} was written to while it was looked at, so it was left alone. Stop what writes to it, then run this again.`);
}
/** Copies what is not cut and returns the SHA-256 of all that was read. */
function copyUncut(fd, cuts, target, removed) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const walk = new CutWalk(cuts, target, removed);
    let position = 0;
    for (const piece of (0,durable_files/* piecesOf */.Xe)(fd)) {
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
        (0,durable_files/* syncDirectory */.zR)((0,external_node_path_.dirname)(file.source.path));
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

// EXTERNAL MODULE: ./lib/ndjson/open-artifact.js
var open_artifact = __webpack_require__(17821);
// EXTERNAL MODULE: ./lib/ndjson/read-pieces.js
var read_pieces = __webpack_require__(68308);
// EXTERNAL MODULE: ./lib/ndjson/record-fields.js
var record_fields = __webpack_require__(63977);
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

const python_repr_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
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
const PLAIN = new Uint8Array(256);
for (let byte = 0x20; byte < 0x7f; byte++)
    PLAIN[byte] = 1;
for (const byte of [python_repr_QUOTE, SINGLE_QUOTE, BACKSLASH])
    PLAIN[byte] = 0;
/** What the letter behind a backslash stands for; `\u` apart. */
const ESCAPES = new Map([...'"\\/bfnrt'].map((letter, index) => [letter.charCodeAt(0), '"\\/\b\f\n\r\t'.charCodeAt(index)]));
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
            case python_repr_QUOTE:
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
            if (this.#skipBlanks() !== COLON)
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
        return (0,record_facts/* decodeJsonString */.Sg)(this.#bytes, this.#keyStarts[key], this.#keyEnds[key]);
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
            while (PLAIN[bytes[at]] === 1)
                at++;
            size += at - run;
            const byte = bytes[at];
            if (byte === python_repr_QUOTE)
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
            else if (character === python_repr_QUOTE)
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
        return ESCAPES.get(letter);
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
 *
 * A compressed file is measured by what it holds.
 */











/** Timestamps before September 2001 are none: they come from a clock that does not count Unix seconds. */
const FIRST_UNIX_SECONDS = 1_000_000_000;
/**
 * Plans the retention of an artifact. It may be appended to meanwhile: the plan is about what was there at first.
 * @param files all of the artifact, oldest first
 * @param retention limits, null for none; 0 records are no limit either, as Papyra has it
 * @param now what ages are counted from
 * @param signal ends the planning early
 * @throws RecoveryError when a file cannot be read, or is another one when it is read again; the signal's reason
 */
async function planRetention(files, retention, now, signal) {
    const limits = limitsOf(retention, now);
    const totals = new Totals(limits);
    const facts = new record_facts/* RecordFacts */.tL();
    const states = [];
    for (const file of files) {
        states.push(await readFile(file, facts, totals, null, { onPiece: ignoreBytes, signal }));
    }
    const refusal = refusalOf(totals, files);
    const cutter = new Cutter(refusal === null ? limits : NO_LIMITS, totals);
    const retained = [];
    for (const [index, file] of files.entries()) {
        retained.push(await retainFile(file, facts, cutter, states[index], signal));
    }
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
            this.keptByKind[record_fields/* KINDS */.GW[kind] ?? 'other']++;
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
    #source;
    #facts;
    #pass;
    /** Its end is known only when the next line starts: `\r` may end one piece and `\n` begin the next. */
    #pending = null;
    constructor(source, facts, pass) {
        this.#source = source;
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
        const size = this.#pass.asksSize(seconds) ? reprBytes(this.#bytesOf(span)) : 0;
        this.#pending = { kind: this.#facts.verdict.kind, line: span.line, start: span.start, seconds, size };
    }
    #seconds(span) {
        if (!this.#facts.verdict.hasTimestamp)
            return null;
        const text = this.#facts.lastTimestamp() ?? '';
        // A text as long as the facts keep may have been cut.
        return text.length < record_facts/* MAX_TIMESTAMP_BYTES */.Ui ? Number(text) : this.#parsedSeconds(span);
    }
    /** By parsing the record, where of equal keys the last counts; null also when it is too long for that or has NaN. */
    #parsedSeconds(span) {
        try {
            const bytes = this.#bytesOf(span);
            const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString();
            const { timestamp } = JSON.parse(text);
            return typeof timestamp === 'number' && Number.isFinite(timestamp) ? timestamp : null;
        }
        catch (error) {
            if (error instanceof read_pieces/* UnreadableFileError */.o2)
                throw error;
            return null;
        }
    }
    #bytesOf(span) {
        const bytes = (0,read_pieces/* lineBytes */.M)(this.#source, span);
        if (bytes !== null)
            return bytes;
        throw new read_pieces/* UnreadableFileError */.o2(`line ${span.line} is too long to be measured while it is compressed`, {
            remedy: 'Decompress it first.',
        });
    }
}
/**
 * Takes one file through a pass. `before` is how it was in the pass before: as many bytes are read as it had then.
 * Returns how it was when this pass began.
 */
async function readFile(file, facts, pass, before, reading) {
    try {
        await (0,ndjson_interruption/* takeTurn */.Vm)();
        const { signal } = reading;
        const artifact = await (0,open_artifact/* openArtifact */.H)(file.path, { ...ANY_RATIO, signal });
        try {
            const { source, isCompressed } = artifact;
            const identity = (0,file_identity/* identityOf */.cu)(artifact.fd);
            if (before !== null && !isContinuation(before.identity, identity))
                throw retention_plan_changedSince(file);
            const limit = before?.bytes ?? (isCompressed ? Number.POSITIVE_INFINITY : Number(identity.size));
            const reader = new RecordReader(source, facts, pass);
            const bytes = await (0,read_pieces/* pushPieces */.ep)(source, new line_scanner/* LineScanner */.V5(reader, facts), { ...reading, limit });
            if (limit !== Number.POSITIVE_INFINITY && bytes < limit)
                throw retention_plan_changedSince(file);
            reader.endFile(bytes);
            return { identity, isCompressed, bytes };
        }
        finally {
            artifact.close();
        }
    }
    catch (error) {
        if (!(error instanceof read_pieces/* UnreadableFileError */.o2))
            throw error;
        const remedy = error.remedy ?? 'Make it readable for this user, or leave it out of path.';
        const message = `${file.shownPath} cannot be read: ${error.message}. ${remedy}`;
        throw new recovery_error/* RecoveryError */.g(message, { cause: error });
    }
}
/** The scan before has held compressed files against the limit. */
const ANY_RATIO = { maxRatio: Number.POSITIVE_INFINITY, onCompressed: ignoreBytes };
/** Whether a file is the same one, and at most longer. */
function isContinuation(before, now) {
    return before.device === now.device && before.inode === now.inode && before.size <= now.size;
}
function retention_plan_changedSince({ shownPath }) {
    return new recovery_error/* RecoveryError */.g(`${shownPath} was replaced or cut short while it was read, so nothing can be said of its retention. Stop what writes to it, then run this again.`);
}
async function retainFile(file, facts, cutter, state, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    cutter.startFile();
    await readFile(file, facts, cutter, state, { onPiece: (bytes) => hash.update(bytes), signal });
    const { cuts } = cutter;
    const { identity, isCompressed, bytes } = state;
    const before = { records: cutter.records, bytes };
    const after = {
        records: before.records - cuts.removedRecords,
        bytes: before.bytes - cuts.removedBytes,
    };
    return { file, isCompressed, before, after, cuts, sha256: hash.digest('hex'), identity };
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

// EXTERNAL MODULE: ./lib/recovery/workspace.js
var recovery_workspace = __webpack_require__(13582);
;// CONCATENATED MODULE: ./lib/recovery/tidy-up.js
/** Takes away what runs that were killed left beside the files of an artifact. */



/** Never throws: where it cannot, or may not, the recovery itself will say so. */
function tidyUp(files, workspace) {
    try {
        const places = files.map(({ path, shownPath }) => (0,external_node_path_.dirname)((0,recovery_workspace/* fileWithin */.GK)(path, shownPath, workspace)));
        for (const directory of new Set(places))
            (0,durable_files/* removeStaleTemporaries */.D9)(directory);
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
async function compactFiles(set, options) {
    const { retention, now, dryRun, workspace, signal } = options;
    const before = (0,ndjson_interruption/* interruptionOf */.nS)(signal);
    if (before !== null)
        return interrupted(set, unmeasured(retention), before, options);
    if (!dryRun)
        tidyUp(set.files, workspace);
    let plan;
    try {
        plan = await planRetention(set.files, retention, now, signal);
    }
    catch (error) {
        if (error instanceof ndjson_interruption/* Interruption */._n)
            return interrupted(set, unmeasured(retention), error, options);
        return stopped(set, unmeasured(retention), 'refused', reasonOf(set, error, (0,failure/* describeState */.J)('compacted', [], []), options));
    }
    const compaction = describe(plan, retention);
    if (plan.refusal !== null)
        return stopped(set, compaction, 'refused', plan.refusal);
    try {
        (0,recovery_workspace/* checkDistinct */.RP)(plan.files.map(({ file, identity }) => ({ ...file, identity })));
    }
    catch (error) {
        return stopped(set, compaction, 'refused', reasonOf(set, error, (0,failure/* describeState */.J)('compacted', [], []), options));
    }
    if (compaction.status === 'none' || dryRun)
        return resultOf(compaction);
    const compressed = plan.files.find(({ isCompressed, cuts }) => isCompressed && cuts.length > 0);
    if (compressed !== undefined)
        return stopped(set, compaction, 'refused', compressedMessage(compressed));
    const late = (0,ndjson_interruption/* interruptionOf */.nS)(signal);
    if (late !== null)
        return interrupted(set, compaction, late, options);
    return writeFiles(set, plan, compaction, options);
}
function compressedMessage({ file: { shownPath } }) {
    return (`${shownPath} is compressed, so it was measured and not compacted. Decompress it, compact that, and compress it ` +
        'again. Every file is as it was.');
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
            (0,durable_files/* syncDirectory */.zR)((0,external_node_path_.dirname)(source.path));
        }
        putInPlace(rewritten, options.settlingMs);
        for (const file of rewritten)
            file.close();
        return resultOf({ ...compaction, status: 'done' }, { hasWritten: true });
    }
    catch (error) {
        const left = rewritten.flatMap((file) => file.close() ?? []).map(options.shown);
        const hasWritten = done().length > 0;
        const status = !hasWritten && error instanceof recovery_error/* RecoveryError */.g ? 'refused' : 'failed';
        const state = (0,failure/* describeState */.J)('compacted', done(), left);
        return { ...stopped(set, compaction, status, reasonOf(set, error, state, options)), hasWritten };
    }
}
function sourceOf({ file, identity, sha256 }, workspace) {
    const { path, shownPath } = file;
    return { path: (0,recovery_workspace/* fileWithin */.GK)(path, shownPath, workspace), shownPath, identity, sha256 };
}
function stopped({ shownPath }, compaction, status, reason) {
    const problem = { subject: shownPath, message: reason, severity: 'error' };
    return resultOf({ ...compaction, status, reason }, { problems: [problem] });
}
function interrupted({ shownPath }, compaction, interruption, { dryRun }) {
    const missing = dryRun
        ? `The retention of ${shownPath} was not measured`
        : `${shownPath} was not compacted`;
    const reason = `${missing}, for the run was cut short: ${interruption.message}. Nothing was written.`;
    return resultOf({ ...compaction, status: 'refused', reason }, { interruption });
}
function resultOf(compaction, more = {}) {
    return { compaction, problems: [], interruption: null, hasWritten: false, ...more };
}
function reasonOf({ shownPath }, error, state, { shown }) {
    return (0,failure/* describeFailure */.I)(error, { subject: shownPath, action: 'compacted', state, shown });
}

;// CONCATENATED MODULE: ./lib/recovery/orphan-file.js
/** A file beside a rotating set, as a recovery has to know it. */



/** An orphan with its size and digest, so that a plan covers its content. @throws the system's error. */
function orphanFile(file) {
    const stat = (0,external_node_fs_.lstatSync)(file.path);
    if (!stat.isFile())
        return { ...file, bytes: 0, sha256: null, identity: null };
    const identity = (0,file_identity/* identityAt */.s8)(file.path);
    return { ...file, bytes: stat.size, sha256: (0,durable_files/* sha256Of */.Bj)(file.path), identity };
}

// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/recovery/loss-budget.js
var loss_budget = __webpack_require__(81700);
;// CONCATENATED MODULE: ./lib/recovery/quarantine.js
/** Puts originals and orphans into the quarantine directory, never over anything that is there. */






class Quarantine {
    directory;
    #stamp;
    /** `now`: milliseconds since 1970, for the names. The directory is made. @throws the system's error. */
    constructor(directory, now) {
        this.directory = directory;
        this.#stamp = now;
        (0,durable_files/* makeDirectory */.Oh)(directory);
        (0,durable_files/* removeStaleTemporaries */.D9)(directory);
    }
    /**
     * Gives a file a second place in quarantine; the original stays. It is a second name of the same file where the file
     * system can do that, else a copy.
     */
    keep(path) {
        const before = this.#keptBefore(path);
        const target = before ?? this.#link(path, path) ?? this.#copy(path);
        (0,durable_files/* syncDirectory */.zR)(this.directory);
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
        (0,durable_files/* syncDirectory */.zR)(this.directory);
        (0,external_node_fs_.unlinkSync)(path);
        return this.#moved(path, copy);
    }
    #moved(path, target) {
        (0,durable_files/* syncDirectory */.zR)(this.directory);
        (0,durable_files/* syncDirectory */.zR)((0,external_node_path_.dirname)(path));
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
            if ((0,durable_files/* cannotLink */.ab)(error))
                return null;
            throw error;
        }
    }
    #copy(path) {
        const temporary = new durable_files/* TemporaryFile */.yX((0,external_node_path_.join)(this.directory, (0,external_node_path_.basename)(path)));
        try {
            const fd = (0,external_node_fs_.openSync)(path, 'r');
            try {
                for (const piece of (0,durable_files/* piecesOf */.Xe)(fd))
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
        if (!isNew || !(0,file_identity/* isSameInode */.i9)(identity, (0,file_identity/* identityAt */.s8)(original)))
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
        throw new recovery_error/* RecoveryError */.g(`${path} is no regular file, and the quarantine directory is on another file system. Move it there by hand, or ` +
            'set quarantine-dir to a directory on the same file system.');
    }
}

// EXTERNAL MODULE: ./lib/recovery/recovery-constants.js
var recovery_constants = __webpack_require__(26412);
;// CONCATENATED MODULE: ./lib/recovery/recovery-plan.js
/** The plan of a recovery: what would change, file by file, as plain data. Made from a scan; writes nothing. */



/** Changes a file lists in the report; a plan of more is still whole, and its SHA-256 covers all of it. */
const MAX_CHANGES = 100_000;
/**
 * Repair each damaged file where it stands: a file that is whole is not touched, and nothing moves between the files
 * of a set, so that every mix of old and new files is a set too. A file needs it when a rule of severity error can be
 * mended in it. Quarantine also moves orphans aside.
 * @throws RecoveryError when a file that needs it is compressed; the system's error when an orphan cannot be read.
 */
function planRecovery(set, mode, severities) {
    const rewrites = set.members.flatMap((member) => {
        const { damage } = member;
        const isDamaged = [...(damage?.rules ?? [])].some((rule) => (0,anomaly/* severityOf */.xJ)(rule, severities) === 'error');
        if (damage === null || !isDamaged)
            return [];
        if (member.isCompressed)
            throw new recovery_error/* RecoveryError */.g(recovery_plan_compressedMessage(member));
        return [{ member, cuts: damage.cuts, salvagedRecords: damage.salvagedRecords }];
    });
    const moves = mode === 'quarantine' ? set.orphans() : [];
    return { mode, rewrites, moves, sha256: digestOf(mode, set.members, rewrites, moves) };
}
function recovery_plan_compressedMessage({ shownPath }) {
    return `${shownPath} is compressed, so it cannot be mended. Decompress it, recover that, and compress it again.`;
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
            changes.push({ action, rule: reason, line, entry: null, lines, byte_start: start, byte_end: end });
        }
    }
    return changes;
}
function movedFile({ shownPath, bytes, sha256 }) {
    const nothing = { records: 0, bytes: 0 };
    const whole = { line: null, entry: null, lines: 0, byte_start: 0, byte_end: bytes };
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




/** In bytes, of the artifact's own name. */
const LONGEST_NAME = 100;
const SHOWN_DIGITS = 16;
/** One write for each line of an index of a million would cost more than the lines. */
const LINES_AT_ONCE = 1_000;
/** Absolute path of the file that shall hold what a plan removes; its index has `.ndjson` behind the name. */
function removedBytesPath(outputDir, artifact, planSha256) {
    return (0,external_node_path_.join)(outputDir, recovery_constants/* REMOVED_DIRECTORY */.r, `${cutName((0,external_node_path_.basename)(artifact))}.${planSha256.slice(0, SHOWN_DIGITS)}.removed`);
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
        (0,durable_files/* makeDirectory */.Oh)((0,external_node_path_.dirname)(path));
        (0,durable_files/* removeStaleTemporaries */.D9)((0,external_node_path_.dirname)(path));
        this.#data = new durable_files/* TemporaryFile */.yX(path);
        try {
            this.#index = new durable_files/* TemporaryFile */.yX(indexPath(path));
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
        (0,durable_files/* syncDirectory */.zR)((0,external_node_path_.dirname)(this.path));
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
    const interruption = (0,ndjson_interruption/* interruptionOf */.nS)(options.signal);
    if (interruption !== null)
        return notBegun(set, options, interruption);
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
        return recover_files_resultOf(planned);
    const inFlight = plan.rewrites.find(({ member }) => member.inFlight);
    if (inFlight !== undefined)
        return refused(set, planned, inFlightMessage(inFlight), false);
    const foreign = options.maxLoss === null ? looksForeign(set, plan) : null;
    if (foreign !== null)
        return refused(set, planned, foreign, false);
    const budget = (0,loss_budget/* overBudget */.q)(removedBy(plan), options.maxLoss);
    if (budget !== null)
        return refused(set, planned, budget, false);
    const misplaced = refusedPlace(set, plan, options);
    if (misplaced !== null)
        return refused(set, planned, misplaced, true);
    if (options.planOnly)
        return recover_files_resultOf(planned);
    return new RecoveryRun(set, plan, planned, options).run();
}
function notBegun(set, { mode }, interruption) {
    const reason = `${set.shownPath} was not recovered, for the run was cut short: ${interruption.message}. Nothing was written.`;
    return { ...refused(set, noPlan(mode), reason, false), interruption };
}
function cannotPlan(set, options, error) {
    return refused(set, noPlan(options.mode), obstacle(set, options, error), true);
}
function noPlan(mode) {
    return describePlan({ mode, rewrites: [], moves: [], sha256: '' });
}
function recover_files_resultOf(recovery, more = {}) {
    return { recovery, problems: [], interruption: null, hasWritten: false, ...more };
}
/** What is in the way of a recovery that has not begun. */
function obstacle({ shownPath }, { shown }, error) {
    const state = 'Nothing was written.';
    return (0,failure/* describeFailure */.I)(error, { subject: shownPath, action: 'recovered', state, shown });
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
    (0,recovery_workspace/* checkDistinct */.RP)(set.members);
    for (const { member } of plan.rewrites)
        (0,recovery_workspace/* fileWithin */.GK)(member.path, member.shownPath, workspace);
    const isQuarantine = mode === 'quarantine';
    const [directory, setting] = isQuarantine
        ? [quarantineDir, 'quarantine-dir']
        : [(0,external_node_path_.join)(outputDir, recovery_constants/* REMOVED_DIRECTORY */.r), 'output-dir'];
    (0,recovery_workspace/* checkDirectoryWithin */.F4)(directory, setting, workspace);
    if (!set.isRotating)
        return;
    // Orphans are moved by their own names, whatever they are; so their directory has to be the workspace's.
    if (plan.moves.length > 0)
        (0,recovery_workspace/* checkDirectoryWithin */.F4)((0,external_node_path_.dirname)(set.path), 'path', workspace);
    (0,recovery_workspace/* checkBesideSet */.h3)(directory, isQuarantine ? `${(0,external_node_path_.basename)(set.path)}.quarantine` : '.', setting, set.path);
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
    return (`${set.shownPath} has ${(0,format_count/* formatCount */.B)(lines)} lines that are no records and not one that is: it seems to be no ` +
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
    return recover_files_resultOf({ ...planned, status: 'refused', reason }, { problems: isProblem ? [problem] : [] });
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
            return recover_files_resultOf(recovery, { hasWritten: true });
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
        const real = (0,recovery_workspace/* fileWithin */.GK)(path, shownPath, workspace);
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
        const reason = (0,failure/* describeFailure */.I)(error, { subject, action: 'recovered', state: this.#state(), shown });
        if (recovery.repaired_files.length === 0)
            recovery.removed.kept_at = null;
        recovery.status = error instanceof recovery_error/* RecoveryError */.g && !hasWritten ? 'refused' : 'failed';
        recovery.reason = reason;
        return recover_files_resultOf(recovery, { problems: [{ subject, message: reason, severity: 'error' }], hasWritten });
    }
    #state() {
        const { repaired_files, files } = this.#recovery;
        const moved = files.filter(({ changes, moved_to }) => {
            return moved_to !== null && changes.some(({ action }) => action === 'move');
        });
        return (0,failure/* describeState */.J)('recovered', [...repaired_files, ...moved.map(({ path }) => path)], this.#left);
    }
}

;// CONCATENATED MODULE: ./lib/recovery/changes.js
/** All that changes artifacts, in one place to be loaded from: runs that only look go without it, and start sooner. */






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


/***/ })

};
