export const id = 120;
export const ids = [120];
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


/***/ })

};
