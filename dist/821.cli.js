export const id = 821;
export const ids = [821];
export const modules = {

/***/ 3821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ScanThreads: () => (/* binding */ ScanThreads)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/ndjson/kernel-names.js
var kernel_names = __webpack_require__(6138);
// EXTERNAL MODULE: ./lib/ndjson/record-fields.js
var record_fields = __webpack_require__(3977);
;// CONCATENATED MODULE: ./lib/ndjson/chunk-board.js


/** Results that may wait to be taken in. */
const SLOTS = 64;
/** Runs of a chunk that are kept; what lies behind them is scanned again by the thread that takes them in. */
const MAX_RUNS = 16;
// Words of the board.
const NEXT = 0;
const TAKEN = 1;
const STOPPED = 2;
const NAMES = 3;
const READY = 4;
const BUSY = READY + SLOTS;
const MAX_WORKERS = 64;
const BOARD_WORDS = BUSY + MAX_WORKERS;
const TEXT_BYTES = 32;
const NAME_BYTES = 2 + kernel_names/* MAX_NAME_BYTES */.pg;
// A run: offsets as doubles, then counts and lengths as words, then texts.
const OFFSETS = 4;
const COUNTS = 1 + record_fields/* KINDS */.GW.length + kernel_names/* MAX_NAMES */.oA;
const LENGTHS = 2;
const RUN_BYTES = align(OFFSETS * 8 + (COUNTS + LENGTHS) * 4 + 2 * TEXT_BYTES);
const SLOT_BYTES = 8 * 4 + MAX_RUNS * RUN_BYTES;
function align(bytes) {
    return Math.ceil(bytes / 8) * 8;
}
class ChunkBoard {
    shared;
    #words;
    #names;
    #slots;
    #slotsAt;
    /** A new board; or, in another thread, the one that is `shared`. */
    constructor(shared) {
        const namesAt = BOARD_WORDS * 4;
        this.#slotsAt = align(namesAt + 2 * kernel_names/* MAX_NAMES */.oA * NAME_BYTES);
        this.shared = shared ?? new SharedArrayBuffer(this.#slotsAt + SLOTS * SLOT_BYTES);
        this.#words = new Int32Array(this.shared, 0, BOARD_WORDS);
        this.#names = new Uint8Array(this.shared, namesAt, 2 * kernel_names/* MAX_NAMES */.oA * NAME_BYTES);
        this.#slots = this.shared;
    }
    /** Claims the next chunk for a thread; null when there is none before `total`, or no room for its result yet. */
    claim(worker, total) {
        const words = this.#words;
        const next = Atomics.load(words, NEXT);
        if (next >= total || next >= Atomics.load(words, TAKEN) + SLOTS)
            return null;
        // Said before the claim, so that `skipTo` never overlooks a thread at work.
        Atomics.store(words, BUSY + worker, next + 1);
        if (Atomics.compareExchange(words, NEXT, next, next + 1) === next)
            return next;
        Atomics.store(words, BUSY + worker, 0);
        return this.claim(worker, total);
    }
    /** Whether all chunks before `total` are claimed. */
    isExhausted(total) {
        return Atomics.load(this.#words, NEXT) >= total;
    }
    get isStopped() {
        return Atomics.load(this.#words, STOPPED) !== 0;
    }
    /** Lets no thread claim anything any more. */
    stop() {
        Atomics.store(this.#words, STOPPED, 1);
        Atomics.notify(this.#words, TAKEN);
    }
    /** Waits until a result is taken in, or a while. */
    waitForRoom() {
        const taken = Atomics.load(this.#words, TAKEN);
        if (Atomics.load(this.#words, NEXT) >= taken + SLOTS)
            Atomics.wait(this.#words, TAKEN, taken, 50);
    }
    /** Says that the result of a chunk is on the board. */
    finish(worker, chunk) {
        Atomics.store(this.#words, READY + (chunk % SLOTS), chunk + 1);
        Atomics.store(this.#words, BUSY + worker, 0);
        Atomics.notify(this.#words, READY + (chunk % SLOTS));
    }
    isReady(chunk) {
        return Atomics.load(this.#words, READY + (chunk % SLOTS)) === chunk + 1;
    }
    /** Waits until the result of a chunk is there, or some milliseconds. */
    waitFor(chunk, milliseconds) {
        const at = READY + (chunk % SLOTS);
        const before = Atomics.load(this.#words, at);
        if (before !== chunk + 1)
            Atomics.wait(this.#words, at, before, milliseconds);
    }
    /** All chunks before this one have been taken in. */
    take(chunk) {
        Atomics.store(this.#words, TAKEN, chunk);
        Atomics.notify(this.#words, TAKEN);
    }
    /** Passes over the chunks before this one; false while a thread is still at work on one of them. */
    skipTo(chunk) {
        const words = this.#words;
        for (let next = Atomics.load(words, NEXT); next < chunk; next = Atomics.load(words, NEXT)) {
            Atomics.compareExchange(words, NEXT, next, chunk);
        }
        for (let worker = 0; worker < MAX_WORKERS; worker++) {
            const busy = Atomics.load(words, BUSY + worker);
            if (busy !== 0 && busy - 1 < chunk)
                return false;
        }
        if (Atomics.load(words, TAKEN) < chunk)
            this.take(chunk);
        return true;
    }
    /** Lets the other threads know what has been learned. */
    shareNames({ list }) {
        for (let index = Atomics.load(this.#words, NAMES); index < list.length; index++) {
            const { table, bytes } = list[index];
            this.#names.set([table === 'keys' ? 0 : 1, bytes.length, ...bytes], index * NAME_BYTES);
            Atomics.store(this.#words, NAMES, index + 1);
        }
    }
    /** Adds what others have learned. */
    readNames(names) {
        const count = Atomics.load(this.#words, NAMES);
        for (let index = names.list.length; index < count; index++) {
            const at = index * NAME_BYTES;
            const bytes = Buffer.from(this.#names.slice(at + 2, at + 2 + this.#names[at + 1]));
            names.add({ table: this.#names[at] === 0 ? 'keys' : 'eventTypes', bytes });
        }
    }
    /** Puts the result of a chunk on the board, before `finish`. */
    write(chunk, identity, runs) {
        const at = this.#slotsAt + (chunk % SLOTS) * SLOT_BYTES;
        new BigInt64Array(this.#slots, at, 4).set(identity);
        for (let index = 0; index < MAX_RUNS; index++)
            this.#writeRun(at, index, runs[index]);
    }
    /** An empty run ends the list. */
    #writeRun(slot, index, run) {
        const { offsets, counts, lengths, first, last } = this.#runAt(slot, index);
        counts[0] = run?.lines ?? 0;
        if (run === undefined)
            return;
        offsets.set([run.start, run.end, run.lastAudit?.start ?? 0, run.lastAudit?.end ?? 0]);
        counts.set(run.kinds, 1);
        counts.set(run.eventCounts, 1 + record_fields/* KINDS */.GW.length);
        lengths.set([run.firstTimestamp.length, run.lastTimestamp.length]);
        first.set(run.firstTimestamp);
        last.set(run.lastTimestamp);
    }
    /** The runs of a chunk that is ready; null when they are of a file that was another then. */
    read(chunk, identity) {
        const at = this.#slotsAt + (chunk % SLOTS) * SLOT_BYTES;
        const scanned = new BigInt64Array(this.#slots, at, 4);
        if (identity.some((part, index) => part !== scanned[index]))
            return null;
        const runs = [];
        for (let index = 0; index < MAX_RUNS; index++) {
            const run = this.#readRun(at, index);
            if (run === null)
                break;
            runs.push(run);
        }
        return runs;
    }
    #readRun(slot, index) {
        const { offsets, counts, lengths, first, last } = this.#runAt(slot, index);
        const [start = 0, end = 0, auditStart = 0, auditEnd = 0] = offsets;
        const lines = counts[0] ?? 0;
        if (lines === 0)
            return null;
        return {
            start,
            end,
            lines,
            kinds: counts.subarray(1, 1 + record_fields/* KINDS */.GW.length),
            eventCounts: counts.subarray(1 + record_fields/* KINDS */.GW.length),
            firstTimestamp: first.subarray(0, lengths[0]),
            lastTimestamp: last.subarray(0, lengths[1]),
            lastAudit: auditEnd === 0 ? null : { start: auditStart, end: auditEnd },
        };
    }
    #runAt(slot, index) {
        const offsets = slot + 8 * 4 + index * RUN_BYTES;
        const counts = offsets + OFFSETS * 8;
        const lengths = counts + COUNTS * 4;
        const texts = lengths + LENGTHS * 4;
        return {
            offsets: new Float64Array(this.#slots, offsets, OFFSETS),
            counts: new Uint32Array(this.#slots, counts, COUNTS),
            lengths: new Uint32Array(this.#slots, lengths, LENGTHS),
            first: new Uint8Array(this.#slots, texts, TEXT_BYTES),
            last: new Uint8Array(this.#slots, texts + TEXT_BYTES, TEXT_BYTES),
        };
    }
}

;// CONCATENATED MODULE: ./lib/ndjson/chunk-list.js
/** The chunks of files, numbered through all of them in the order of the files. */
/** Large enough that a thread seldom asks for another, small enough that none waits long for the last. */
const CHUNK_BYTES = 1 << 20;
class ChunkList {
    files;
    chunkBytes;
    /** The number of the first chunk of each file, and behind them the number of all. */
    #firsts = [0];
    constructor(files, chunkBytes) {
        this.files = files;
        this.chunkBytes = chunkBytes;
        for (const { size } of files)
            this.#firsts.push(this.total + Math.ceil(size / chunkBytes));
    }
    get total() {
        return this.#firsts[this.#firsts.length - 1];
    }
    /** Numbers of the chunks of a file: from the first up to and without the second; null when it is not in the list. */
    ofFile(path) {
        const index = this.files.findIndex((file) => file.path === path);
        return index < 0 ? null : [this.#firsts[index], this.#firsts[index + 1]];
    }
    at(number) {
        let index = 0;
        while (this.#firsts[index + 1] <= number)
            index++;
        const file = this.files[index];
        const start = (number - this.#firsts[index]) * this.chunkBytes;
        return { file, start, end: Math.min(start + this.chunkBytes, file.size) };
    }
}

// EXTERNAL MODULE: ./lib/ndjson/compressed-format.js
var compressed_format = __webpack_require__(759);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/ndjson/file-identity.js
var file_identity = __webpack_require__(27);
// EXTERNAL MODULE: ./lib/ndjson/kernel.js + 1 modules
var ndjson_kernel = __webpack_require__(6396);
// EXTERNAL MODULE: ./lib/ndjson/read-pieces.js
var read_pieces = __webpack_require__(8308);
;// CONCATENATED MODULE: ./lib/ndjson/scan-chunk.js
/** Scans one chunk of a file with a kernel alone: the runs of records that are just as Papyra writes them. */





const LINE_FEED = 0x0a;
const NO_TEXT = new Uint8Array();
/** How much is read at a time in search of the end of a chunk's last line. */
const TAIL_BYTES = 1 << 16;
const UNKNOWN_IDENTITY = [-1n, -1n, -1n, -1n];
function scannedIdentity({ device, inode, size, modified }) {
    return [device, inode, size, modified];
}
/** Claims chunks for one thread and puts what it finds on the board. Holds one file open. */
class ChunkScanner {
    #kernel;
    #board;
    #chunks;
    #names;
    #worker;
    #open = null;
    constructor(kernel, board, chunks, names, worker) {
        this.#kernel = kernel;
        this.#board = board;
        this.#chunks = chunks;
        this.#names = names;
        this.#worker = worker;
    }
    /** Null where this Node cannot run the kernel. `worker` is the number of the thread. */
    static create(board, chunks, names, worker) {
        const module = (0,ndjson_kernel/* kernelModule */.gN)();
        return module === null ? null : new ChunkScanner(new ndjson_kernel/* Kernel */.MB(module), board, chunks, names, worker);
    }
    /** Scans the next chunk that nobody has claimed; false when there is none, or no room for its result. */
    scanNext() {
        const number = this.#board.claim(this.#worker, this.#chunks.total);
        if (number === null)
            return false;
        this.#kernel.teach(this.#names);
        const { identity, runs } = this.#scan(this.#chunks.at(number));
        this.#board.write(number, identity, runs);
        this.#board.finish(this.#worker, number);
        return true;
    }
    close() {
        if (this.#open !== null)
            (0,external_node_fs_.closeSync)(this.#open.fd);
        this.#open = null;
    }
    /** What cannot be read has no runs: the thread that takes in the chunk reads it again, and meets the reason. */
    #scan(chunk) {
        try {
            const fd = this.#descriptor(chunk.file.path);
            const identity = scannedIdentity((0,file_identity/* identityOf */.cu)(fd));
            return { identity, runs: scanChunk(this.#kernel, fd, chunk) };
        }
        catch {
            return { identity: UNKNOWN_IDENTITY, runs: [] };
        }
    }
    #descriptor(path) {
        if (this.#open?.path === path)
            return this.#open.fd;
        this.close();
        this.#open = { path, fd: (0,read_pieces/* openRegularFile */.ZU)(path) };
        return this.#open.fd;
    }
}
/** The runs of the lines that start in the chunk, copied. */
function scanChunk(kernel, fd, { start, end }) {
    const { buffer } = kernel;
    // The byte before tells whether a line starts with the chunk.
    const base = Math.max(0, start - 1);
    const to = readLines(fd, buffer, base, end);
    let at = start === 0 ? 0 : buffer.subarray(0, to).indexOf(LINE_FEED) + 1;
    if (start > 0 && at === 0)
        return [];
    const runs = [];
    while (at < to && runs.length < MAX_RUNS) {
        // What came before is for the thread that takes in the run to know.
        kernel.setLastTimestamp(NO_TEXT, 0);
        const status = kernel.scan(at, to, false);
        if (kernel.lines > 0)
            runs.push(runAt(kernel, base, at));
        if (status !== ndjson_kernel/* STOPPED */.yd)
            break;
        at = buffer.indexOf(LINE_FEED, kernel.reached) + 1;
    }
    return runs;
}
/**
 * Reads from `base` up to the end of the line that goes beyond `end`, or of the last one that is whole. Returns where in
 * the buffer that is.
 */
function readLines(fd, buffer, base, end) {
    let held = fill(fd, buffer, 0, end - base, base);
    const last = end - base - 1;
    for (let from = last; held > last;) {
        const lineEnd = buffer.subarray(0, held).indexOf(LINE_FEED, from);
        if (lineEnd >= 0)
            return lineEnd + 1;
        from = held;
        const read = fill(fd, buffer, held, Math.min(TAIL_BYTES, buffer.length - held), base + held);
        if (read === 0)
            break;
        held += read;
    }
    return buffer.subarray(0, held).lastIndexOf(LINE_FEED) + 1;
}
/** Reads until there is as much, or the file ends; how much there was. */
function fill(fd, buffer, at, length, position) {
    let done = 0;
    while (done < length) {
        const read = (0,read_pieces/* readBytes */.io)(fd, buffer, at + done, length - done, position + done);
        if (read === 0)
            break;
        done += read;
    }
    return done;
}
function runAt(kernel, base, at) {
    const run = kernel.run();
    const audit = run.lastAudit;
    return {
        ...run,
        start: base + at,
        end: base + kernel.reached,
        kinds: Array.from(run.kinds),
        eventCounts: Array.from(run.eventCounts),
        firstTimestamp: Buffer.from(run.firstTimestamp),
        lastTimestamp: Buffer.from(run.lastTimestamp),
        lastAudit: audit === null ? null : { start: base + audit.start, end: base + audit.end },
    };
}

;// CONCATENATED MODULE: ./lib/ndjson/scan-threads.js
/** Threads that scan the chunks of large artifacts ahead of the one that takes in what they find. */






/** Smaller files cost more to tell of than to scan. */
const MIN_FILE_BYTES = 256 << 10;
/** How long the taking thread sleeps before it looks for signals, in milliseconds. */
const PATIENCE_MS = 20;
const WORKER_URL = new URL(import.meta.url.endsWith('.ts') ? './scan-worker.ts' : './scan-worker.js', import.meta.url);
class ScanThreads {
    #chunks;
    #board;
    #scanner;
    #workers = [];
    #leavesChunks;
    #hasFailed = false;
    /** Chunks before this one are taken in, or passed over. */
    #taken = 0;
    /**
     * Starts threads for the files, in the order in which they will be taken in. Small and compressed ones are passed over;
     * null where none is left, or this Node cannot run the kernel. To be closed.
     */
    static start(files, options) {
        const { minFileBytes = MIN_FILE_BYTES } = options;
        const shared = files.filter(({ path, size }) => size >= minFileBytes && (0,compressed_format/* compressionNamed */.CH)(path) === null);
        const chunks = new ChunkList(shared, options.chunkBytes ?? CHUNK_BYTES);
        if (chunks.total === 0)
            return null;
        const board = new ChunkBoard();
        const scanner = ChunkScanner.create(board, chunks, kernel_names/* learnedNames */.A3, 0);
        if (scanner === null)
            return null;
        return new ScanThreads(chunks, board, scanner, options);
    }
    constructor(chunks, board, scanner, { threads, workerUrl = WORKER_URL, leavesChunks = false }) {
        this.#leavesChunks = leavesChunks;
        this.#chunks = chunks;
        this.#board = board;
        this.#scanner = scanner;
        const { files, chunkBytes } = chunks;
        for (let worker = 1; worker < Math.min(threads, MAX_WORKERS); worker++) {
            const workerData = { board: board.shared, files, chunkBytes, worker };
            const thread = new external_node_worker_threads_.Worker(workerUrl, { workerData });
            // A thread that cannot be had, or breaks, costs time and nothing else: this one does its work.
            thread.on('error', () => {
                this.#hasFailed = true;
                this.#board.stop();
            });
            thread.unref();
            this.#workers.push(thread);
        }
    }
    /** Numbers of the chunks of a file, the end exclusive; null when it is not scanned ahead, or was taken in before. */
    chunksOf(path) {
        const chunks = this.#hasFailed ? null : this.#chunks.ofFile(path);
        return chunks === null || chunks[0] < this.#taken ? null : chunks;
    }
    /** Passes over all chunks before this one; false while that has to wait, or for good when a thread has failed. */
    isAt(chunk) {
        this.#taken = Math.max(this.#taken, chunk);
        return !this.#hasFailed && this.#board.skipTo(chunk);
    }
    get hasFailed() {
        return this.#hasFailed;
    }
    /**
     * What a chunk holds, in part or in whole: runs in the order of the file, none for a file that was another when it was
     * scanned; null when it is not known yet. Does not sleep for long, and scans another chunk in that time.
     */
    result(chunk, identity) {
        this.#board.shareNames(kernel_names/* learnedNames */.A3);
        if (!this.#board.isReady(chunk)) {
            const hasScanned = !this.#leavesChunks && this.#scanner.scanNext();
            if (!hasScanned)
                this.#board.waitFor(chunk, PATIENCE_MS);
            if (!this.#board.isReady(chunk))
                return null;
        }
        return this.#board.read(chunk, scannedIdentity(identity)) ?? [];
    }
    /** The result of the chunk is taken in. */
    take(chunk) {
        this.#taken = chunk + 1;
        this.#board.take(chunk + 1);
    }
    async close() {
        this.#board.stop();
        this.#scanner.close();
        await Promise.all(this.#workers.map((worker) => worker.terminate()));
    }
}


/***/ })

};
