export const id = 362;
export const ids = [362,120];
export const modules = {

/***/ 86138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ learnedNames),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   pg: () => (/* binding */ MAX_NAME_BYTES)
/* harmony export */ });
/* unused harmony export KernelNames */
/* harmony import */ var _record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63977);
/**
 * Names that the kernels have learned beyond Papyra's own: keys and event types of applications. All kernels are taught
 * them in one order, so that a number means the same name to each.
 */

/** Names a table of the kernel can hold: their numbers are bits of one word, and 0 is no name. */
const MAX_NAMES = 63;
/** What is left of it beside Papyra's own names. */
const MAX_LEARNED = { keys: MAX_NAMES - (_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELDS */ .cJ.length - 1), eventTypes: MAX_NAMES - _record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPES */ .Ru.length };
const MAX_NAME_BYTES = 64;
class KernelNames {
    #names = [];
    /** In the order in which they were learned. */
    get list() {
        return this.#names;
    }
    /** Adds a name of 1 to 64 bytes, unless it is known or its table is full. */
    add(name) {
        const known = this.#names.filter(({ table }) => table === name.table);
        if (known.length >= MAX_LEARNED[name.table] || known.some(({ bytes }) => bytes.equals(name.bytes)))
            return;
        this.#names.push(name);
    }
}
/** The names of this thread. */
const learnedNames = new KernelNames();


/***/ }),

/***/ 82120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KernelScanner: () => (/* binding */ KernelScanner)
/* harmony export */ });
/* harmony import */ var _kernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86396);
/* harmony import */ var _kernel_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86138);
/* harmony import */ var _line_scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40551);
/* harmony import */ var _record_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15977);
/**
 * The scanner with the kernel before it: the kernel takes the lines that are just as Papyra writes them, the plain scanner
 * every other, so that whatever is told of a line is told by the plain scanner.
 */




/** A value that is longer without an end is the plain scanner's, which need not hold it. */
const MAX_VALUE_BYTES = 1 << 20;
/** How many lines in a row are the plain scanner's, at most, while the kernel gets nowhere. */
const MAX_PLAIN_LINES = 64;
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
            if (status === _kernel_js__WEBPACK_IMPORTED_MODULE_0__/* .SUSPENDED */ .aH) {
                this.#suspended = this.#kernel.lineUnderWay();
                if (to - at <= MAX_VALUE_BYTES)
                    break;
            }
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
            this.#kernel.forgetTimestamp();
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

/***/ 86396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DH: () => (/* binding */ DONE),
  MB: () => (/* binding */ Kernel),
  Ui: () => (/* binding */ MAX_TIMESTAMP_BYTES),
  yd: () => (/* binding */ STOPPED),
  aH: () => (/* binding */ SUSPENDED),
  gN: () => (/* binding */ kernelModule)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/ndjson/kernel-code.js
/** The scan kernel as WebAssembly, in base64: what scripts/build-kernel.ts makes of kernel/. */
const KERNEL_CODE = 'AGFzbQEAAAABIgZgAn9/AGADf39/AX9gAn9/AX9gAABgAX8Bf2AEf39/fwADDAsBAgMEAAMAAAEFAgUEAQFFRQbiASp/AUEAC38BQQALfgFCAAt+AUIAC34BQgALfgFCAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfgFCAAt/AUEAC38BQQALfwFBAQt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwFBAAt/AUEAC38BQQALfwBBgICAAgt/AEHg9wQLfwBBkAsLfwBB0CwLfwBBkM4AC38AQdD1BAt/AEHg9QQLfwBBsPAAC38BQQALfwFBAAsH1QMkBmJ1ZmZlcgMfC2J1ZmZlckJ5dGVzAyAHbmV3TmFtZQMhBGtleXMDIgVraW5kcwMjCmV2ZW50VHlwZXMDJApraW5kQ291bnRzAyULZXZlbnRDb3VudHMDJg5maXJzdFRpbWVzdGFtcAMnB3JlYWNoZWQDKARzY2FuAAgHYWRkTmFtZQAJEGN1cnJlbnRUaW1lc3RhbXADCBZjdXJyZW50VGltZXN0YW1wTGVuZ3RoAwwUZmlyc3RUaW1lc3RhbXBMZW5ndGgDCQ1sYXN0VGltZXN0YW1wAwcTbGFzdFRpbWVzdGFtcExlbmd0aAMKEHNldExhc3RUaW1lc3RhbXAABwphbGxvd1R5cGVzAAYKY29udGFpbmVycwMRBWRlcHRoAxAJZXZlbnRUeXBlAxYMaGFzVGltZXN0YW1wAxgDa2V5AxMEa2luZAMVCWxhc3RBdWRpdAMdDGxhc3RBdWRpdEVuZAMeBWxpbmVzAxwPcGF5bG9hZElzT2JqZWN0AxcLcmVxdWlyZUtleXMABAhzZWVuS2V5cwMUBXN0YXRlAw8JdW5rbm93bkF0AxoNdW5rbm93bkxlbmd0aAMbDHVua25vd25UYWJsZQMZBm1lbW9yeQIACAECDAEKCukzC7gDAgh/An4gAkEBa0HAAE8EQEEADwsgASkDACELIAKtIgwgAkEISQR+IAtCCCAMfUIDhoYFIAsgASACakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKciCCAAai0AACEHA0AgBwRAAkAgAEHAAWogB0EGdGohBiAAQYABaiAHai0AACACRgR/An8gAkEgSwRAIAIhA0EAIQUCQCABIgQgBkYNACAEQQdxIAZBB3FGBEADQCAEQQdxBEBBACEFIANFDQMgBC0AACIJIAYtAAAiCmshBSAJIApHDQMgA0EBayEDIARBAWohBCAGQQFqIQYMAQsLA0AgA0EITwRAIAQpAwAgBikDAFEEQCAEQQhqIQQgBkEIaiEGIANBCGshAwwCCwsLCwNAIAMiBUEBayEDIAUEQCAELQAAIgkgBi0AACIKayEFIAkgCkcNAiAEQQFqIQQgBkEBaiEGDAELC0EAIQULIAVFDAELIAH9AAQAIAb9AAQA/SP9ZCAB/QAEECAG/QAEEP0j/WRBEHRyQX9zQSAgAmt0RQsFQQALDQAgCEEBakH/AHEiCCAAai0AACEHDAILCwsgBwvUBAIDfwJ7IAFBIEsEQEEADwsgAC0AAEEwRiEDIAD9AAQAQZDwAP0ABAAiBf1xQaDwAP0ABAAiBv0q/WQgAP0ABBAgBf1xIAb9Kv1kQRB0ckF/c0F/QSAgAWt2cSICRQRAQQBBAiABQQFLIANxGw8LIAJoIgRBAWogAUcgAiACQQFrcUUiAgRAIAAgBGotAABBLkYhAgsgAgRAIARBAEchAgsgAiACGwRAQQBBBCAEQQFLIANxGw8LQcAAIQICQCABQQRGIgMgACgCACIEQe7qseMGRnENAEEgIQIgBEH05NWrBkYgA3ENACAEQebCsZsHRiABQQVGcQR/IAAtAARB5QBGBUEACw0AIAAgAWohASAAQQFqIAAgAC0AAEEtRhsiACEDA0AgACABSQR/IAAtAABBMGtBCU0FQQALBEAgAEEBaiEADAELC0EAIQICQCAAIANGBH9BAQUgAy0AAEEwRiAAIANBAWpHcQsNACAAIAFJBH8gAC0AAEEuRgVBAAsEfyAAQQFqIgMhAANAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRg0BQQQFQQILIQMgACABSQR/IAAtAABBIHJB5QBGBUEACwR/IAEgAEEBaiIASwR/IAAtAABBK0YEf0EBBSAALQAAQS1GCwVBAAsEQCAAQQFqIQALIAAhAwNAIAAgAUkEfyAALQAAQTBrQQlNBUEACwRAIABBAWohAAwBCwsgACADRiAAIANBAmpLcg0BQQQFIAMLQQAgACABRhshAgsLIAIL2AIBAn9B0PkEJABBfyQBQdDwACQHQfDwACQIQQAkD0GQ/AgkH0GAgAEkKUGwCv0MIiIiIiIiIiIiIiIiIiIiIv0LBABBwAr9DFxcXFxcXFxcXFxcXFxcXFz9CwQAQdAK/QwKCgoKCgoKCgoKCgoKCgoK/QsEAEHgCv0MICAgICAgICAgICAgICAgIP0LBABB8Ar9DA8PDw8PDw8PDw8PDw8PDw/9CwQAQYAL/QwAAAAAAAAAAAAAOnssfQAA/QsEAANAQbz4BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBwPgEai8BAAtBgAhqQQE6AAAgAEEBaiEADAELC0EAIQADQEHs+AQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QfD4BGovAQALQYAIaiIBIAEtAABBAnI6AAAgAEEBaiEADAELCxAFQZDxAEH/AUEg/AsAC9YNAwx/AX4CeyMAIABBAnRqIQkjDyEDIxIhACMAIQgCQANAIAggCUkEQAJAIANBBk8EQCADJA8gACQSIw8hAyMQIQIjESENIxIhAAJ/A0AgCCAJSQRAAkBBACAIKAIAIgFBAWsvAQBB0PEAai0AACIEIANBBXRB0PEEamotAAAiA0UNAxogBEEQcQRAIABBAWohAANAIAAtAABBIEYEQCAAQQFqIQAMAQsLQQAgACABIABrEAFFDQQaCyAIQQRqIQggASEAIARBB3EiAUEESQRAIAFBAXEEQCACQQFrIgJFBEBBBCEDDAMLQQlBDCANQgGIIg1CAYOnGyEDBUEAIAJBAWoiAkE+Sw0FGiABRa0gDUIBhoQhDQsLDAILCwsgAyQPIAIkECANJBEgACQSIAgLIghFDQQjDyEDIxIhACAIIAlPDQELIAgoAgAiAUEBay8BAEHQ8QBqLQAAIgJBB3EhBCADQQNGBH8gAEEBaiEAA0AgAC0AAEEgRgRAIABBAWohAAwBCwsgAkEYcSICBH8gASAAayEDAn8gAkEIRgRAIxNBBkYEQEEAJBcLQQAjE0Hw9ARqLQAAQQFxRQ0BGiMTQQVHIxNBAUdxBH9BAQUgAEEBaiEAIANBAmshAgJ/IxNBAUYEQEHQLCAAIAIQACQVIxVBAEcMAQtBkM4AIAAgAhAAJBYjFgR/QQEFQZDOACQZIAAkGiACJBtBAAsLCwwBCyAAIAMQASECIxNBBkYEQCACQQhGJBcLIxNB8PQEai0AACACcQR/IxNBA0cEf0EBBUEBJBggAkEGcQR/IwggAP0ABABBsPEAIANrIgL9AAQA/U79CwQAIwggAP0ABBAgAv0ABBD9Tv0LBBAgAP0ABABBkPAA/QAEACIO/XFBoPAA/QAEACIP/Sr9ZCAA/QAEECAO/XEgD/0q/WRBEHRyQX9zQX9BICADa3ZxIQIgAyQMIAJoIAMgAhskDSACBH9BASACIAJBAWtxIAAjDWotAABBLkcbBUEAC0UFQQALCwVBAAsLRQ0FIARBBUYEf0ECBSAEQQFHDQZBBQsFIARBAkdBACAEGw0FQQhBECAERSIAGyECIxNBBkYEQCACQQhGJBcLIxNB8PQEai0AACACcUUNBUEBJBAgAK0kEUEGQQogABsLBSADQQFGIANBAkZyBH8gAkEMRw0FIABBAWohAANAIAAtAABBIEYEQCAAQQFqIQAMAQsLIAFBAWsgAEEBaiIEayIFIxMiCkHQ7wBqLQAAIgNBkAxqLQAARgR/IAQhAiADQQZ0QdAMaiEHAn8gBUEgSwRAIAUhAEEAIQYCQCACIAdGDQAgAkEHcSAHQQdxRgRAA0AgAkEHcQRAQQAhBiAARQ0DIAItAAAiCyAHLQAAIgxrIQYgCyAMRw0DIABBAWshACACQQFqIQIgB0EBaiEHDAELCwNAIABBCE8EQCACKQMAIAcpAwBRBEAgAkEIaiECIAdBCGohByAAQQhrIQAMAgsLCwsDQCAAIgZBAWshACAGBEAgAi0AACILIActAAAiDGshBiALIAxHDQIgAkEBaiECIAdBAWohBwwBCwtBACEGCyAGRQwBCyAC/QAEACAH/QAEAP0j/WQgAv0ABBAgB/0ABBD9I/1kQRB0ckF/c0EgIAVrdEULBUEACyADIQBFBEBBkAsgBCAFEAAiAARAIApB0O8AaiAAOgAACwsgACQTAn8jE0UEQEGQCyQZIAQkGiAFJBtBAAwBC0EAQgEjE62GIg0jFINCAFINABojFCANhCQUQQELRQ0FQQMFIANBBEYEfyACQQVGBH9BAgUgAkEBRw0HQQULBSADQQVGBH8gAkEGRyABIwFLcgRAQQAhAAUjFUEDdEGw9QRqKQMAIQ1BACEAAkAjFQR/IA0jFEJ/hYNCAFIFQQELDQAjF0UjFUEBRnENACMYBEACf0EBIwpFDQAaQQAjCyMNRw0AGkEBIwf9AAQAIwj9AAQA/SP9ZCMH/QAEECMI/QAEEP0j/WRBEHRyQX9zIgJFDQAaIAJoIgIjB2otAAAjCCACai0AAEkLRQ0BIwlFBEBBsPAAIwhBIPwKAAAjDCQJCyMHIwgkByQIIwwkCiMNJAsLIxVBAUYEQCMWQQJ0QeD1BGoiACAAKAIAQQFqNgIABSMVQQJGBEAjDiQdIAEkHgsLIxVBAnRB0PUEaiIAIAAoAgBBAWo2AgAjHEEBaiQcQQEhAAsLIABFDQcgAUEBaiQOQQAkE0IAJBRBACQVQQAkFkEBJBdBACQYQQAFIAINB0EBCwsLCyEDIAEhACAIQQRqIQgMAgsLCyADJA8gACQSQQEPC0EACxIAIABBA3RBsPUEaiABrTcDAAvZBgECf0HQ5wJBEEGAAvwLAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0OcCakEAOgAAIABBAWohAAwBCwtB8ucCQQg6AABB0OsCQRFBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQ6wJqQQE6AAAgAEEBaiEADAELC0Hy6wJBCToAAEHQpwJBEkGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdCnAmpBAjoAACAAQQFqIQAMAQsLQfKnAkEKOgAAQdCrAkETQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0KsCakEDOgAAIABBAWohAAwBCwtB8qsCQQs6AABB0OUBQRRBgAL8CwBBACEAA0BBrPkEKAIAQQF2IgEgAEoEQCAAIAFPBH9BfwUgAEEBdEGw+QRqLwEAC0HQ5QFqQQQ6AAAgAEEBaiEADAELC0Hy5QFBDDoAAEHQyQFBFUGAAvwLAEEAIQADQEGs+QQoAgBBAXYiASAASgRAIAAgAU8Ef0F/BSAAQQF0QbD5BGovAQALQdDJAWpBBToAACAAQQFqIQAMAQsLQfLJAUENOgAAQdCFAUEWQYAC/AsAQQAhAANAQaz5BCgCAEEBdiIBIABKBEAgACABTwR/QX8FIABBAXRBsPkEai8BAAtB0IUBakEGOgAAIABBAWohAAwBCwtB8oUBQQ46AABBnPMEQQg6AABBkfMEQQQ6AABBvPMEQQg6AABB0PMEQQY6AABB0vMEQQo6AABB3fMEQQc6AABB5fMEQQc6AABB2fMEQQQ6AABB4fMEQQQ6AABB9fMEQQc6AABB8fMEQQQ6AABBkPQEQQY6AABBkvQEQQo6AABBk/QEQQQ6AABBnfQEQQs6AABBpfQEQQs6AABBm/QEQQQ6AABBo/QEQQQ6AABBsPQEQQY6AABBsvQEQQo6AABBvfQEQQs6AABBxfQEQQs6AABBu/QEQQQ6AABBw/QEQQQ6AABB1fQEQQs6AABB0/QEQQQ6AAALDgAgAEHw9ARqIAE6AAALCgAgACQKIAEkCwuvAgEBfyABQSBBwAD8CwAgAEEBayIDQQo6AABBACQcQQAkHUEAJBlB0PUE/QwAAAAAAAAAAAAAAAAAAAAA/QsAAEHg9QRBAEGAAvwLAEEAJAlBfyQBQgAkAkIAJANCACQEQgEkBUEAJAYgAgRAIAAkDiADJBIFIAAkDiAAQQFrJBJBACQPQQAkEEEAJBNCACQUQQAkFUEAJBZBASQXQQAkGAsgACECA0AgASACSwRAIAIgAiMpaiIDIAEgASADSxsQChADRQRAQYAEJCkjDiQoQQEPCyACIylqIQJBgIABIylBAXQiAyADQYCAAU8bJCkMAQsLIw4gAEcEQCMOJChBAA8LIxRCgPwHg1AjFUEARyMSIwFJcSMVQQJHcXEEfyMSQQFqJChBAgUgACQoQQELC5EBAgF/An4gAikDACEFIAOtIgYgA0EISQR+IAVCCCAGfUIDhoYFIAUgAiADakEIaykDAEIdiYULfEKV+Kn6l7fem55/fkI5iKchBANAIAAgBGotAAAEQCAEQQFqQf8AcSEEDAELCyAAIARqIAE6AAAgAEGAAWogAWogAzoAACAAQcABaiABQQZ0aiACIAP8CgAAC9gQAwt+BX8Me0GwCv0ABAAhG0HACv0ABAAhGkHQCv0ABAAhHEHgCv0ABAAhHUHwCv0ABAAhGUGAC/0ABAAhGCMCIQojAyELIwQhByMFIQkjACENA0AgACABSQRAIAD9AAQAIhUgG/0j/WQgAP0ABBAiFCAb/SP9ZEEQdHKtIAD9AAQgIhMgG/0j/WQgAP0ABDAiEiAb/SP9ZEEQdHKtQiCGhCECQgAhAyAVIBr9I/1kIBQgGv0j/WRBEHRyrSATIBr9I/1kIBIgGv0j/WRBEHRyrUIghoQiBiALhCIFQgBSBEAgBiALQn+FgyIDQgGGQqrVqtWq1arVqn+EIAN9QqrVqtWq1arVqn+FIgQgBYUhAyAEIAaDQj+IIQsgAiADQn+FgyECCyAKIAIgAkIBhoUiBCAEQgKGhSIEIARCBIaFIgQgBEIIhoUiBCAEQhCGhSIEIARCIIaFhSIGQj+HIQogBkJ/hSIFIBUgHf0j/WQgFCAd/SP9ZEEQdHKtIBMgHf0j/WQgEiAd/SP9ZEEQdHKtQiCGhIMiBCAHIAQgFSAc/SP9ZCAUIBz9I/1kQRB0cq0gEyAc/SP9ZCASIBz9I/1kQRB0cq1CIIaEIgcgGCAVIBn9Tv0OIBUgHf1Q/SP9ZCAYIBQgGf1O/Q4gFCAd/VD9I/1kQRB0cq0gGCATIBn9Tv0OIBMgHf1Q/SP9ZCAYIBIgGf1O/Q4gEiAd/VD9I/1kQRB0cq1CIIaEhCAFgyIMhCIIIAKEQn+FIAWDIgRCAYaEQn+FIASDIAIgBoOEhCAIQgGGIAmEQn+FgyAGIAeDhCECIARCP4ghByAIQj+IIQkgAkIAUgRAIAAgAnqnaiIOIwFJBEAgDiQBCwsgA0IAUgRAIAMhAgJAA0AgAkIAUgRAIAAgAnqnaiIOLQAAQYAIai0AAEEBcQR/QQEFIA4tAABB9QBHBH9BAAVBAiEPQQEhEANAIBBBBE0EQCAPIA4gEGotAABBgAhqLQAAcSEPIBBBAWohEAwBCwsgD0ECRgsLRQ0CIAIgAkIBfYMhAgwBCwtBfyEOCyAOIwFJBEAgDiQBCyADIAWDIgJCAFIEQCAAIAJ6p2oiDiMBSQRAIA4kAQsLC0EBIwYgFSAd/SUgFSAc/SP9TyAUIB39JSAUIBz9I/1P/VAgEyAd/SUgEyAc/SP9TyASIB39JSASIBz9I/1P/VD9UP1TGwRAIBX9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kIBT9DB8fHx8fHx8fHx8fHx8fHx/9Kv1kQRB0cq0gE/0MHx8fHx8fHx8fHx8fHx8fH/0q/WQgEv0MHx8fHx8fHx8fHx8fHx8fH/0q/WRBEHRyrUIghoQgFf0MCgoKCgoKCgoKCgoKCgoKCv0j/WQgFP0MCgoKCgoKCgoKCgoKCgoKCv0j/WRBEHRyrSAT/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZCAS/QwKCgoKCgoKCgoKCgoKCgoK/SP9ZEEQdHKtQiCGhEJ/hYMiAkIAUgRAIAAgAnqnaiIOIwFJBEAgDiQBCwsgFSAU/VAgEyAS/VD9UP1kBEAgAEEQaiIQQQFr/QAEACEWIABBIGoiD0EBa/0ABAAhFSAAQTBqIhFBAWv9AAQAIRQgAEECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyAAQQNrIg79AAQA/QxwcHBwcHBwcHBwcHBwcHBw/XP9UP0MgICAgICAgICAgICAgICAgP1OQYAK/QAEACITIABBAWv9AAQAIhJBBP1t/Q5BkAr9AAQAIhcgEv0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TkGgCv0ABAAiEiAA/QAEAEEE/W39Dv1O/VEgEEECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyAQQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TiATIBZBBP1t/Q4gFyAW/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIBIgEP0ABABBBP1t/Q79Tv1R/VAgD0ECa/0ABAD9DGBgYGBgYGBgYGBgYGBgYGD9cyAPQQNr/QAEAP0McHBwcHBwcHBwcHBwcHBwcP1z/VD9DICAgICAgICAgICAgICAgID9TiATIBVBBP1t/Q4gFyAV/QwPDw8PDw8PDw8PDw8PDw8P/U79Dv1OIBIgD/0ABABBBP1t/Q79Tv1RIBFBAmv9AAQA/QxgYGBgYGBgYGBgYGBgYGBg/XMgEUEDa/0ABAD9DHBwcHBwcHBwcHBwcHBwcHD9c/1Q/QyAgICAgICAgICAgICAgICA/U4gEyAUQQT9bf0OIBcgFP0MDw8PDw8PDw8PDw8PDw8PD/1O/Q79TiASIBH9AAQAQQT9bf0O/U79Uf1Q/VD9U0EAIA4jAUkbBEAgDiQBC0EBJAYFIwYEfyAAQQFrLQAAQcABTwR/QQEFIABBAmstAABB4AFPCwR/QQEFIABBA2stAABB8AFPCwVBAAsEQCAAQQNrIg4jAUkEQCAOJAELC0EAJAYLCyANIg4gDHunQQJ0aiENA0AgDiAAIAx6p2o2AgAgDiAAIAwgDEIBfYMiAnqnajYCBCAOIAAgAiACQgF9gyICeqdqNgIIIA4gACACIAJCAX2DIgJ6p2o2AgwgDiAAIAIgAkIBfYMiAnqnajYCECAOIAAgAiACQgF9gyICeqdqNgIUIA4gACACIAJCAX2DIgJ6p2o2AhggDiAAIAIgAkIBfYMiAnqnajYCHCACIAJCAX2DIQwgDSAOQSBqIg5LDQALIABBQGshAAwBCwsgCiQCIAskAyAHJAQgCSQFIA0jAGtBAnYLC/gBCgBBgAoLEAICAgICAgICgICAgCEBFUkAQZAKCxDno4ODi8vLy8vLy8vL28vLAEGgCgsQAQEBAQEBAQHmrrq6AQEBAQBBkPAACyAwMDAwMDAwMDAwMDAwMDAwCQkJCQkJCQkJCQkJCQkJCQBBrPgECwEsAEG4+AQLFwIAAAAQAAAAIgBcAC8AYgBmAG4AcgB0AEHc+AQLATwAQej4BAszAgAAACwAAAAwADEAMgAzADQANQA2ADcAOAA5AGEAYgBjAGQAZQBmAEEAQgBDAEQARQBGAEGc+QQLASwAQaj5BAsXAgAAABAAAAB7AH0AWwBdADoALAAKACA=';

// EXTERNAL MODULE: ./lib/ndjson/kernel-names.js
var kernel_names = __webpack_require__(86138);
// EXTERNAL MODULE: ./lib/ndjson/record-fields.js
var record_fields = __webpack_require__(63977);
;// CONCATENATED MODULE: ./lib/ndjson/kernel.js
/** The scan kernel in WebAssembly, made and spoken to. What it does is in kernel/, how it works in docs/scanner.md. */




/** The state of a record that lacks nothing but its line end; see kernel/walk-records.ts. */
const RECORD_DONE = 5;
/** How a call of the kernel ended; see kernel/scan.ts. */
const DONE = 0;
const STOPPED = 1;
const SUSPENDED = 2;
/** Longer timestamps are the plain scanner's. */
const MAX_TIMESTAMP_BYTES = 32;
const BACKSLASH = 0x5c;
let compiled = null;
/** The compiled kernel; null where this Node has no SIMD in WebAssembly. */
function kernelModule() {
    try {
        compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_CODE, 'base64'));
        return compiled;
    }
    catch {
        return null;
    }
}
/** One kernel with a buffer of its own. Its offsets are those of the buffer. */
class Kernel {
    /** Where the bytes to scan have to be. */
    buffer;
    #exports;
    #memory;
    #kinds;
    #events;
    /** Names by number: from 1, and for keys as in `FIELDS`. */
    #names = { keys: [], kinds: [], eventTypes: [] };
    /** How many of the learned names it has been taught. */
    #taught = 0;
    constructor(module) {
        const exports = new WebAssembly.Instance(module, {}).exports;
        const memory = exports.memory.buffer;
        this.#exports = exports;
        this.#memory = Buffer.from(memory);
        this.buffer = Buffer.from(memory, exports.buffer.value, exports.bufferBytes.value);
        this.#kinds = new Uint32Array(memory, exports.kindCounts.value + 4, record_fields/* KINDS */.GW.length);
        this.#events = new Uint32Array(memory, exports.eventCounts.value + 4, kernel_names/* MAX_NAMES */.oA);
        this.#teachFields();
    }
    #teachFields() {
        const exports = this.#exports;
        for (let key = 0; key <= kernel_names/* MAX_NAMES */.oA; key++)
            exports.allowTypes(key, record_fields/* FIELDS */.cJ[key]?.allowed ?? 0xff);
        record_fields/* REQUIRED */.mw.forEach((keys, kind) => {
            exports.requireKeys(kind + 1, keys);
        });
        for (const { name } of record_fields/* FIELDS */.cJ.slice(1))
            this.#teach('keys', Buffer.from(name));
        for (const name of record_fields/* KINDS */.GW)
            this.#teach('kinds', Buffer.from(name));
        for (const name of record_fields/* EVENT_TYPES */.Ru)
            this.#teach('eventTypes', Buffer.from(name));
    }
    /** Teaches it what has been learned since the last time. */
    teach({ list }) {
        for (; this.#taught < list.length; this.#taught++) {
            const { table, bytes } = list[this.#taught];
            this.#teach(table, bytes);
        }
    }
    #teach(table, bytes) {
        const names = this.#names[table];
        if (names.length === kernel_names/* MAX_NAMES */.oA)
            return;
        names.push(bytes.toString());
        const at = this.#exports.newName.value;
        this.#memory.set(bytes, at);
        this.#exports.addName(this.#exports[table].value, names.length, at, bytes.length);
    }
    /**
     * Scans `buffer[from, to)`, and answers with how that ended. `continues` goes on with the line that the last call was
     * suspended in.
     */
    scan(from, to, continues) {
        const start = this.#exports.buffer.value;
        return this.#exports.scan(start + from, start + to, continues ? 1 : 0);
    }
    /** Up to where the last call came. */
    get reached() {
        return this.#exports.reached.value - this.#exports.buffer.value;
    }
    /** Records that the last call counted. */
    get lines() {
        return this.#exports.lines.value;
    }
    /** What the records say that the last call counted; its views change with the next call. */
    run() {
        const { firstTimestamp, firstTimestampLength, lastTimestamp, lastTimestampLength } = this.#exports;
        const { lastAudit, lastAuditEnd, buffer } = this.#exports;
        const audit = { start: lastAudit.value - buffer.value, end: lastAuditEnd.value - buffer.value };
        return {
            lines: this.lines,
            kinds: this.#kinds,
            eventCounts: this.#events,
            firstTimestamp: this.#text(firstTimestamp.value, firstTimestampLength.value),
            lastTimestamp: this.#text(lastTimestamp.value, lastTimestampLength.value),
            lastAudit: lastAudit.value === 0 ? null : audit,
        };
    }
    /** Event types with their counts, by the numbers of this kernel. */
    eventsOf(counts) {
        return this.#names.eventTypes.flatMap((name, index) => {
            const count = counts[index] ?? 0;
            return count > 0 ? [[name, count]] : [];
        });
    }
    /**
     * Says which timestamp came before. `integerLength` is 0 where it is not plain digits:
     * nothing compares with it then, and the next record stops the kernel.
     */
    setLastTimestamp(text, integerLength) {
        const at = this.#exports.lastTimestamp.value;
        const isShort = text.length <= MAX_TIMESTAMP_BYTES;
        this.#memory.fill(0, at, at + MAX_TIMESTAMP_BYTES);
        if (isShort)
            this.#memory.set(text, at);
        this.#exports.setLastTimestamp(text.length, isShort ? integerLength : 0);
    }
    /** Says that no timestamp came before, or that another knows which. */
    forgetTimestamp() {
        this.#exports.setLastTimestamp(0, 0);
    }
    #text(at, length) {
        return this.#memory.subarray(at, at + length);
    }
    /** The name that the kernel did not know in the line that stopped it, where it is one that can be taught. */
    unknownName() {
        const { unknownTable, unknownAt, unknownLength, keys } = this.#exports;
        const length = unknownLength.value;
        if (unknownTable.value === 0 || length < 1 || length > kernel_names/* MAX_NAME_BYTES */.pg)
            return null;
        const bytes = Buffer.from(this.#text(unknownAt.value, length));
        // Two spellings of one key would pass for two keys, and what is not UTF-8 for one name or another.
        if (bytes.includes(BACKSLASH) || !(0,external_node_buffer_.isUtf8)(bytes))
            return null;
        return { table: unknownTable.value === keys.value ? 'keys' : 'eventTypes', bytes };
    }
    /** The line that the last call was suspended in. */
    lineUnderWay() {
        const { state, depth, containers, key, seenKeys, payloadIsObject } = this.#exports;
        const { kind, eventType, hasTimestamp, currentTimestamp, currentTimestampLength } = this.#exports;
        const timestamp = this.#text(currentTimestamp.value, currentTimestampLength.value);
        const within = Array.from({ length: depth.value }, (_, level) => {
            return isBitSet(containers.value, depth.value - 1 - level);
        });
        const isObject = [true, ...within];
        const isFieldBit = (1n << BigInt(record_fields/* FIELDS */.cJ.length)) - 1n;
        return {
            state: state.value,
            isObject: isObject.slice(0, state.value === RECORD_DONE ? 0 : undefined),
            field: key.value < record_fields/* FIELDS */.cJ.length ? key.value : record_fields/* NO_FIELD */.LT,
            seen: Number(seenKeys.value & isFieldBit),
            otherKeys: this.#names.keys.filter((_, index) => {
                return index + 1 >= record_fields/* FIELDS */.cJ.length && isBitSet(seenKeys.value, index + 1);
            }),
            payloadIsObject: payloadIsObject.value !== 0,
            kind: record_fields/* KINDS */.GW[kind.value - 1] ?? null,
            eventType: this.#names.eventTypes[eventType.value - 1] ?? null,
            timestamp: hasTimestamp.value === 0 ? null : Buffer.from(timestamp),
        };
    }
}
function isBitSet(bits, index) {
    return ((bits >> BigInt(index)) & 1n) === 1n;
}


/***/ }),

/***/ 75362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanChunks: () => (/* binding */ scanChunks)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _kernel_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82120);
/* harmony import */ var _read_pieces_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68308);
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
        while (!threads.isAt(first) && !threads.hasFailed) {
            signal.throwIfAborted();
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
        for (let chunk = first; chunk < last && !threads.hasFailed;) {
            signal.throwIfAborted();
            const runs = threads.result(chunk, identity);
            if (runs === null) {
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
                continue;
            }
            for (const run of runs)
                this.#takeRun(run);
            // What the threads leave, in step with them: all at once it would leave nobody else a turn.
            this.#pushUpTo(threads.endOf(chunk));
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
        this.#pushUpTo(run.start);
        const isAtLineStart = this.#held === 0 && this.#base === run.start;
        if (isAtLineStart && this.#add(run))
            this.#base = run.end;
        else
            this.#pushUpTo(run.end);
    }
    /** False when the run does not fit what came before it, or the file is no longer what it was. */
    #add(run) {
        const { lastAudit } = run;
        if (lastAudit === null)
            return this.#scanner.addRun(run, null, run.end);
        const length = lastAudit.end - lastAudit.start;
        const audit = (0,_read_pieces_js__WEBPACK_IMPORTED_MODULE_2__/* .bytesAt */ .L1)(this.#reading.fd, lastAudit.start, length);
        return audit.length === length && this.#scanner.addRun(run, audit, run.end);
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
