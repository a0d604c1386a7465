export const id = 362;
export const ids = [362,120];
export const modules = {

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KernelScanner: () => (/* binding */ KernelScanner)
/* harmony export */ });
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6396);
/* harmony import */ var _kernel_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6138);
/* harmony import */ var _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(551);
/* harmony import */ var _record_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5977);
/**
 * The scanner with the kernel before it: the kernel takes the lines that are just as Papyra writes them, the plain scanner
 * every other, so that whatever is told of a line is told by the plain scanner.
 */




/** A value that is longer without an end is the plain scanner's, which need not hold it. */
const MAX_VALUE_BYTES = 1 << 20;
/** How many lines in a row are the plain scanner's, at most, while the kernel gets nowhere. */
const MAX_PLAIN_LINES = 64;
const NO_TEXT = new Uint8Array();
/** Kernels that nobody is using: as many are made as scans were ever under way at once. */
const idleKernels = [];
class KernelScanner {
    #kernel;
    #facts;
    #plain;
    /** The plain scanner is at work. */
    #isPlain = false;
    #plainLines = 1;
    /** A name in the line that stopped the kernel last. */
    #unknown = null;
    /** The line in which the kernel was suspended. */
    #suspended = null;
    /** The last audit that a kernel has counted, to be read when it is known to be the last, or a later one may come. */
    #latestAudit = null;
    constructor(kernel, observer, facts) {
        this.#kernel = kernel;
        this.#facts = facts;
        this.#plain = new _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LineScanner */ .V5(observer, facts);
        kernel.teach(_kernel_names_js__WEBPACK_IMPORTED_MODULE_1__/* .learnedNames */ .A3);
        this.#tellTimestamp();
    }
    /** A scanner for one stream; null where this Node cannot run the kernel. To be closed. */
    static open(observer, facts) {
        const module = (0,_kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .kernelModule */ .gN)();
        if (module === null)
            return null;
        return new KernelScanner(idleKernels.pop() ?? new _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .Kernel */ .MB(module), observer, facts);
    }
    /** Lets others have the kernel. */
    close() {
        // Of a stream that was given up, too.
        this.#readAudit();
        idleKernels.push(this.#kernel);
    }
    get buffer() {
        return this.#kernel.buffer;
    }
    push(buffer, from, to, base, final) {
        let at = from;
        while (at < to) {
            if (this.#isPlain && !this.#plain.isPaused) {
                at = this.#plain.push(buffer, at, to, base, final);
                if (!this.#plain.isPaused || at === to)
                    return at;
            }
            if (this.#isPlain)
                this.#leavePlain();
            const status = this.#kernel.scan(at, to, this.#suspended !== null);
            at = this.#kernel.reached;
            if (this.#kernel.lines > 0)
                this.#takeLines(base + at);
            if (status === _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .DONE */ .DH)
                break;
            if (status === _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPENDED */ .aH)
                this.#suspended = this.#kernel.lineUnderWay();
            const isLongString = status === _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPENDED */ .aH && to - at > MAX_VALUE_BYTES;
            if (status === _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPENDED */ .aH && !isLongString)
                break;
            this.#enterPlain();
        }
        return final ? this.#end(buffer, at, to, base) : at;
    }
    /** Takes the records that the kernel has just counted; the next line starts at that offset of the stream. */
    #takeLines(lineStart) {
        this.#suspended = null;
        const run = this.#kernel.run();
        const audit = run.lastAudit;
        this.#add(run, audit === null ? null : this.buffer.subarray(audit.start, audit.end), lineStart);
    }
    #add(run, audit, lineStart) {
        this.#facts.addRun({ ...run, events: this.#kernel.eventsOf(run.eventCounts) });
        if (audit !== null)
            this.#latestAudit = Buffer.from(audit);
        this.#plain.passOver(run.lines, lineStart);
    }
    /**
     * Takes a run of records that another kernel has counted, in place of their bytes. All before them has been pushed, up
     * to the end of a line. False when a time goes back from there to them: then it is their bytes that have to be pushed.
     * @param audit the bytes of the last audit in the run; null when it has none
     * @param lineStart where the line behind them starts in the stream
     */
    addRun(run, audit, lineStart) {
        if (!this.#facts.isFollowedBy(run.firstTimestamp))
            return false;
        if (this.#isPlain)
            this.#leavePlain();
        this.#kernel.teach(_kernel_names_js__WEBPACK_IMPORTED_MODULE_1__/* .learnedNames */ .A3);
        this.#add(run, audit, lineStart);
        this.#tellTimestamp();
        return true;
    }
    /** The kernel got nowhere, or not far: the plain scanner takes a line, or twice as many as the last time. */
    #enterPlain() {
        this.#isPlain = true;
        this.#plainLines = this.#kernel.lines > 0 ? 1 : Math.min(2 * this.#plainLines, MAX_PLAIN_LINES);
        this.#plain.pauseAfter(this.#plainLines);
        this.#unknown = this.#kernel.unknownName();
        this.#readAudit();
        this.#goOnWithin();
    }
    #goOnWithin() {
        if (this.#suspended === null)
            return;
        goOnWithin(this.#plain, this.#facts, this.#suspended);
        this.#suspended = null;
    }
    #leavePlain() {
        this.#isPlain = false;
        if (this.#unknown !== null)
            _kernel_names_js__WEBPACK_IMPORTED_MODULE_1__/* .learnedNames */ .A3.add(this.#unknown);
        this.#kernel.teach(_kernel_names_js__WEBPACK_IMPORTED_MODULE_1__/* .learnedNames */ .A3);
        this.#tellTimestamp();
    }
    /** What is left has no line end that the kernel knows. */
    #end(buffer, at, to, base) {
        this.#plain.pauseAfter(-1);
        this.#readAudit();
        this.#goOnWithin();
        return this.#plain.push(buffer, at, to, base, true);
    }
    #readAudit() {
        if (this.#latestAudit !== null)
            this.#facts.takeAudit(factsOf(this.#latestAudit));
        this.#latestAudit = null;
    }
    #tellTimestamp() {
        const text = this.#facts.previousTimestamp;
        if (text === null)
            this.#kernel.setLastTimestamp(NO_TEXT, 0);
        else
            this.#kernel.setLastTimestamp(text.bytes.subarray(0, text.length), text.integerLength);
    }
}
/** What kernel/walk-records.ts calls its states, in its order, in the words of the plain scanner. */
const STATES = [
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.LINE_START,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.FIRST_KEY,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.KEY,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.VALUE,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.AFTER_VALUE,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.AFTER_VALUE,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.FIRST_KEY,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.KEY,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.VALUE,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.AFTER_VALUE,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.FIRST_ELEMENT,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.VALUE,
    _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LINE_STATES */ .Uy.AFTER_VALUE,
];
function goOnWithin(scanner, facts, line) {
    scanner.goOnWithin({
        ...line,
        state: STATES[line.state],
        depth: line.isObject.length,
        stack: line.isObject.map((isObject) => (isObject ? _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .IN_OBJECT */ .Af : _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .IN_ARRAY */ .Cc)),
    });
    const kind = Buffer.from(line.kind ?? '');
    facts.kind(kind, 0, kind.length);
    if (line.eventType !== null) {
        const eventType = Buffer.from(line.eventType);
        facts.eventType(eventType, 0, eventType.length);
    }
    if (line.timestamp !== null)
        facts.timestamp(line.timestamp, 0, line.timestamp.length);
}
/** The facts of one audit that is known to be sound: its gauges. */
function factsOf(audit) {
    const facts = new _record_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordFacts */ .tL();
    const silent = { badLine() { }, oddLine() { }, unterminatedLine() { } };
    new _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .LineScanner */ .V5(silent, facts).push(audit, 0, audit.length, 0, true);
    return facts;
}


/***/ }),

/***/ 5362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanChunks: () => (/* binding */ scanChunks)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _kernel_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2120);
/* harmony import */ var _read_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8308);
/** Takes in a file that threads scan ahead: their runs in order, and whatever lies between them by its bytes. */



const PIECE_BYTES = 1 << 20;
/** After so many chunks, whoever else waits has a turn: signals, timers, messages. */
const TURN_CHUNKS = 8;
/**
 * Scans an open file as `pushPieces` does with a scanner of its own, with the same result.
 * @throws UnreadableFileError when it cannot be read to its end, and the signal's reason when that is aborted.
 */
async function scanChunks(observer, facts, reading) {
    const scanner = _kernel_scanner_js__WEBPACK_IMPORTED_MODULE_1__.KernelScanner.open(observer, facts);
    if (scanner === null)
        throw new Error('There are threads, so there is a kernel.');
    try {
        await new ChunkTaker(scanner, reading).run();
    }
    finally {
        scanner.close();
    }
}
class ChunkTaker {
    #scanner;
    #reading;
    /** Up to here the scanner has all; what is left of a line stands at the start of its buffer. */
    #base = 0;
    #held = 0;
    #hasEnded = false;
    /** Up to here `onContent` and `onBytes` have been told. */
    #told = 0;
    #piece = null;
    constructor(scanner, reading) {
        this.#scanner = scanner;
        this.#reading = reading;
    }
    async run() {
        const { threads, chunks, identity, signal } = this.#reading;
        const [first, last] = chunks;
        while (!threads.isAt(first) && !threads.hasFailed)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        for (let chunk = first; chunk < last && !threads.hasFailed;) {
            signal.throwIfAborted();
            const runs = threads.result(chunk, identity);
            if (runs === null) {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
                continue;
            }
            for (const run of runs)
                this.#takeRun(run);
            threads.take(chunk);
            chunk++;
            this.#tellUpTo(this.#position);
            if (chunk % TURN_CHUNKS === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
        await this.#pushRest();
    }
    get #position() {
        return this.#base + this.#held;
    }
    #takeRun(run) {
        if (this.#position < run.start)
            this.#pushUpTo(run.start);
        const isAtLineStart = this.#held === 0 && this.#base === run.start;
        if (!isAtLineStart || !this.#scanner.addRun(run, this.#auditOf(run), run.end))
            this.#pushUpTo(run.end);
        else
            this.#base = run.end;
    }
    #auditOf({ lastAudit }) {
        if (lastAudit === null)
            return null;
        return (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesAt */ .L1)(this.#reading.fd, lastAudit.start, lastAudit.end - lastAudit.start);
    }
    #pushUpTo(end) {
        while (this.#position < end && this.#push(end) > 0)
            ;
    }
    async #pushRest() {
        for (let pushed = 1, turn = 1; pushed > 0; turn++) {
            this.#reading.signal.throwIfAborted();
            pushed = this.#push(Number.POSITIVE_INFINITY);
            this.#tellUpTo(this.#position);
            if (turn % TURN_CHUNKS === 0)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
    }
    /** Reads the next bytes, not beyond `end`, and pushes them; how many there were. The end of the file ends the stream. */
    #push(end) {
        if (this.#hasEnded)
            return 0;
        const { buffer } = this.#scanner;
        const wanted = Math.min(PIECE_BYTES, buffer.length - this.#held, end - this.#position);
        const read = (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(this.#reading.fd, buffer, this.#held, wanted, this.#position);
        const to = this.#held + read;
        this.#hasEnded = read === 0;
        const done = this.#scanner.push(buffer, 0, to, this.#base, this.#hasEnded);
        buffer.copyWithin(0, done, to);
        this.#held = to - done;
        this.#base += done;
        return read;
    }
    #tellUpTo(end) {
        const { onContent, onBytes } = this.#reading;
        while (this.#told < end) {
            const length = Math.min(PIECE_BYTES, end - this.#told);
            const read = onContent === null ? length : this.#tellPiece(length, onContent);
            if (read === 0)
                return;
            onBytes(read);
            this.#told += read;
        }
    }
    #tellPiece(length, onContent) {
        this.#piece ??= Buffer.allocUnsafeSlow(PIECE_BYTES);
        const read = (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(this.#reading.fd, this.#piece, 0, length, this.#told);
        onContent(this.#piece.subarray(0, read));
        return read;
    }
}


/***/ })

};
