export const id = 227;
export const ids = [227];
export const modules = {

/***/ 36227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  InflatedSource: () => (/* binding */ InflatedSource)
});

// EXTERNAL MODULE: ./lib/ndjson/read-pieces.js
var read_pieces = __webpack_require__(68308);
;// CONCATENATED MODULE: ./lib/ndjson/compressed-error.js

const FROM_A_COPY = 'Restore it from a copy, or compress the original again.';
/** `error` is what zlib or zstd raised. */
function damagedData(error, soFar) {
    const { compression, compressedBytes } = soFar;
    if (error.code === 'Z_BUF_ERROR') {
        const message = `it ends in the middle of its ${compression} data: it was cut off, or is still being written`;
        return brokenOff(message, soFar, 'Look again when nothing writes to it; else restore it from a copy, or compress the original again.');
    }
    if (error.code === 'ZSTD_error_frameParameter_windowTooLarge') {
        const message = 'its zstd data takes more than 128 MiB of memory to inflate';
        return brokenOff(message, soFar, 'Compress it again, with --long=27 at most.');
    }
    if (error.code === 'ZSTD_error_dictionary_wrong') {
        const message = 'its zstd data takes a dictionary to inflate';
        return brokenOff(message, soFar, 'Compress it again without one.');
    }
    if (isNoData(error))
        return foreignData(soFar);
    const reason = error.message.charAt(0).toLowerCase() + error.message.slice(1);
    const message = `its ${compression} data is damaged near byte ${counted(compressedBytes)}: ${reason}`;
    return brokenOff(message, soFar, FROM_A_COPY);
}
/** Of what stands behind the end of compressed data, where only the same may follow. */
function foreignData(soFar) {
    const { compression, compressedBytes } = soFar;
    const message = `its ${compression} data ends near byte ${counted(compressedBytes)}, and something else follows`;
    return brokenOff(message, soFar, 'See what was appended to it, and take that out.');
}
/** Of data that grows beyond measure. */
function suspectedBomb(maxRatio, soFar) {
    const { compressedBytes, inflatedBytes } = soFar;
    return new read_pieces/* UnreadableFileError */.o2(`it inflates to more than ${counted(maxRatio)} times its size, as a bomb does: its first ` +
        `${counted(compressedBytes)} bytes hold ${counted(inflatedBytes)}. The rest was not read`, { remedy: 'If that is as it should be, raise max-compression-ratio.' });
}
function brokenOff(message, { inflatedBytes }, remedy) {
    const examined = inflatedBytes > 0
        ? `. What came before that, ${counted(inflatedBytes)} bytes inflated, was examined`
        : '';
    return new read_pieces/* UnreadableFileError */.o2(`${message}${examined}`, { remedy });
}
/** Whether zlib or zstd met something else where the header of more data could have been. */
function isNoData({ code, message }) {
    return code === 'ZSTD_error_prefix_unknown' || message === 'incorrect header check';
}
function counted(bytes) {
    return bytes.toLocaleString('en');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/ndjson/compressed-inflater.js
/** One of Node's inflating streams, made to be given one piece at a time and to lose nothing of what it gives back. */


/** Most that is inflated at once. */
const OUTPUT_BYTES = 1 << 16;
/** What the zstd tool takes without being told to: a window of 128 MiB, which is then held in memory. */
const MAX_ZSTD_WINDOW_LOG = 27;
class Inflater {
    #onChange;
    #stream;
    #isBusy = false;
    #hasEnded = false;
    #error = null;
    #isHeld = false;
    #usedBefore = 0;
    /** @throws UnreadableFileError when this Node cannot inflate it. */
    constructor(compression, { onPiece, onChange }) {
        this.#onChange = onChange;
        this.#stream = createStream(compression);
        this.#stream.on('data', onPiece);
        this.#stream.on('end', () => {
            this.#hasEnded = true;
            onChange();
        });
        this.#stream.on('error', (error) => {
            this.#error = error;
            onChange();
        });
    }
    /** Whether it still works on what it was given. */
    get isBusy() {
        return this.#isBusy;
    }
    /** Whether its data has come to an end, be it within what it was given. */
    get hasEnded() {
        return this.#hasEnded;
    }
    get error() {
        return this.#error;
    }
    /** Bytes it has used up of what it was given last. */
    get usedBytes() {
        return this.#stream.bytesWritten - this.#usedBefore;
    }
    /** Starts to inflate a piece, which must not be changed until it is no longer busy. */
    give(piece) {
        this.#isBusy = true;
        this.#usedBefore = this.#stream.bytesWritten;
        this.#stream.write(piece, (error) => {
            if (error)
                return;
            this.#isBusy = false;
            this.#onChange();
        });
    }
    /** Nothing more comes: it ends, or fails where its data is not whole. */
    finish() {
        this.#isBusy = true;
        this.#usedBefore = this.#stream.bytesWritten;
        this.#stream.end();
    }
    /** Gives back no more than one further piece until it may go on. */
    hold() {
        this.#isHeld = true;
        this.#stream.pause();
    }
    goOn() {
        if (!this.#isHeld)
            return;
        this.#isHeld = false;
        this.#stream.resume();
    }
    close() {
        this.#stream.destroy();
    }
}
function createStream(compression) {
    // An error takes with it what the stream still holds. With room for one byte it inflates on only when it holds nothing.
    const options = { chunkSize: OUTPUT_BYTES, readableHighWaterMark: 1 };
    if (compression === 'gzip')
        return external_node_zlib_.createGunzip(options);
    if (!("createZstdDecompress" in external_node_zlib_)) {
        throw new read_pieces/* UnreadableFileError */.o2(`it is zstd data, which Node ${process.versions.node} cannot read`, {
            remedy: 'Run the gate on Node 24 (22.15 and 23.8 do, too), or compress the file with gzip.',
        });
    }
    const params = { [external_node_zlib_.constants.ZSTD_d_windowLogMax]: MAX_ZSTD_WINDOW_LOG };
    return external_node_zlib_.createZstdDecompress({ ...options, params });
}

;// CONCATENATED MODULE: ./lib/ndjson/compressed-window.js
/**
 * The latest bytes of an inflated stream: those that nobody has taken yet, and the beginning of the line under way, for a
 * second look.
 */
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
class InflatedWindow {
    /** In order, without a gap. */
    #pieces = [];
    #maxKept;
    /** Offset in the stream of the first piece. */
    #start = 0;
    /** Offset behind the last piece. */
    #end = 0;
    /** Offset up to which all was taken. */
    #taken = 0;
    /** Offset from which on bytes are kept when more are taken: the last line end, if it is not too far back. */
    #kept = 0;
    /** The piece that `#taken` lies in, and where it starts in the stream. */
    #next = 0;
    #nextStart = 0;
    /** `maxKept`: how far back, from the last byte that was taken, one may look at most. */
    constructor(maxKept) {
        this.#maxKept = maxKept;
    }
    /** Bytes that were ever added. */
    get total() {
        return this.#end;
    }
    /** Bytes that nobody has taken yet. */
    get waiting() {
        return this.#end - this.#taken;
    }
    add(piece) {
        this.#pieces.push(piece);
        this.#end += piece.length;
    }
    /**
     * Puts the next bytes at `offset` of a buffer, `length` at most; how many there were. Whoever asks for them is done
     * with the lines that ended in those before.
     */
    take(buffer, offset, length) {
        this.#forget();
        let done = 0;
        while (done < length) {
            const piece = this.#pieces[this.#next];
            if (piece === undefined)
                break;
            const from = this.#taken - this.#nextStart;
            const bytes = piece.subarray(from, from + length - done);
            buffer.set(bytes, offset + done);
            done += bytes.length;
            this.#taken += bytes.length;
            if (this.#taken < this.#nextStart + piece.length)
                break;
            this.#next++;
            this.#nextStart += piece.length;
        }
        this.#keepLastLine(buffer.subarray(offset, offset + done));
        return done;
    }
    /** Bytes from an offset on, as many as there are and `length` at most; null when they are no longer kept. */
    again(start, length) {
        if (start < this.#start)
            return null;
        const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(length, this.#end - start)));
        let done = 0;
        let at = this.#start;
        for (const piece of this.#pieces) {
            if (done === bytes.length)
                break;
            if (at + piece.length > start + done) {
                done += piece.copy(bytes, done, start + done - at);
            }
            at += piece.length;
        }
        return bytes;
    }
    #keepLastLine(latest) {
        const lineFeed = latest.lastIndexOf(LINE_FEED);
        const lineEnd = lineFeed >= 0 ? lineFeed : latest.lastIndexOf(CARRIAGE_RETURN);
        if (lineEnd >= 0)
            this.#kept = this.#taken - latest.length + lineEnd;
        this.#kept = Math.max(this.#kept, this.#taken - this.#maxKept);
    }
    #forget() {
        let gone = 0;
        for (const { length } of this.#pieces) {
            if (this.#start + length > this.#kept)
                break;
            this.#start += length;
            gone++;
        }
        this.#pieces.splice(0, gone);
        this.#next -= gone;
    }
}

// EXTERNAL MODULE: ./lib/ndjson/interruption.js
var interruption = __webpack_require__(64077);
// EXTERNAL MODULE: ./lib/ndjson/line-diagnosis.js
var line_diagnosis = __webpack_require__(86452);
;// CONCATENATED MODULE: ./lib/ndjson/compressed-source.js
/**
 * The bytes of a gzip or zstd file, inflated. That is done on a thread of its own: while one piece is validated here, the
 * next is inflated there. Memory does not depend on the file, but for the window that zstd data may ask for.
 */






/** Most that is read of the file at once. */
const INPUT_BYTES = 1 << 16;
/** So much may wait for the scanner; then the inflater holds. */
const WAITING_BYTES = 1 << 18;
/** So much is gathered of what comes byte by byte; less than may wait. */
const GATHERED_BYTES = 1 << 16;
/** A line that is looked at a second time ends somewhere in the scanner's buffer. */
const KEPT_BYTES = line_diagnosis/* MAX_DIAGNOSED_BYTES */.A_ + read_pieces/* BUFFER_BYTES */.jw;
/** What is not larger does no harm, and is too little to tell a bomb from a long run of the same record. */
const HARMLESS_BYTES = 16 << 20;
class InflatedSource {
    #fd;
    #compression;
    #options;
    #window = new InflatedWindow(KEPT_BYTES);
    #inflater;
    #input = Buffer.allocUnsafeSlow(INPUT_BYTES);
    /** The latest piece of the file: from `#done` on. */
    #piece = this.#input.subarray(0, 0);
    /** Offset in the file up to which all was used up. */
    #done = 0;
    /** The furthest that it ever was. */
    #reported = 0;
    /** The inflater was told that nothing more comes. */
    #isFinished = false;
    /** gzip data has come to its end, and nothing but zeros may follow. */
    #isPadding = false;
    #isOver = false;
    #failure = null;
    /** The piece in which damage was met. What is inflated along with damage is lost, so it is given byte by byte. */
    #damaged = null;
    /** Bytes that were inflated before the damage was met, and come once more. */
    #repeated = 0;
    #wake = () => { };
    /** Reads from the start of the file. @throws UnreadableFileError when this Node cannot inflate it. */
    constructor(fd, compression, options) {
        this.#fd = fd;
        this.#compression = compression;
        this.#options = options;
        this.#inflater = this.#createInflater();
    }
    read(buffer, offset, length) {
        if (length === 0)
            return 0;
        return this.#take(buffer, offset, length) ?? this.#await(buffer, offset, length);
    }
    again(start, length) {
        return this.#window.again(start, length);
    }
    /** Ends all work; the descriptor is for the caller to close. */
    close() {
        this.#inflater.close();
    }
    async #await(buffer, offset, length) {
        for (;;) {
            if (this.#isPadding)
                await (0,interruption/* takeTurn */.Vm)();
            else
                await this.#change();
            this.#options.signal.throwIfAborted();
            const taken = this.#take(buffer, offset, length);
            if (taken !== null)
                return taken;
        }
    }
    #change() {
        return new Promise((resolve) => {
            this.#wake = resolve;
        });
    }
    /** What is there; 0 at the end, null when nothing is there yet. Sees to it that the inflater has work. */
    #take(buffer, offset, length) {
        if (!this.#isDone)
            this.#proceed();
        // What comes byte by byte is gathered: the scanner would rather have it at once.
        const isTooLittle = this.#isCareful && this.#window.waiting < GATHERED_BYTES && !this.#isDone;
        const taken = isTooLittle ? 0 : this.#window.take(buffer, offset, length);
        if (taken > 0)
            return taken;
        if (this.#failure !== null)
            throw this.#failure;
        if (this.#isOver)
            return 0;
        this.#inflater.goOn();
        return null;
    }
    /** Whether nothing more comes than what waits. */
    get #isDone() {
        return this.#isOver || this.#failure !== null;
    }
    /** Whether the damage may be in the next byte. */
    get #isCareful() {
        return this.#damaged !== null && this.#damaged.from <= this.#done && this.#done < this.#damaged.to;
    }
    #proceed() {
        const { error, hasEnded, isBusy, usedBytes } = this.#inflater;
        if (error !== null)
            this.#meetDamage(error);
        else if (this.#isPadding)
            this.#skipPadding();
        else if (hasEnded)
            this.#endData();
        // Where it leaves something of the piece its data has ended within, and the end itself is still to come.
        else if (!isBusy && usedBytes === this.#piece.length) {
            this.#use(usedBytes);
            this.#giveNext();
        }
    }
    #giveNext() {
        this.#readNext();
        this.#isFinished = this.#piece.length === 0;
        if (this.#isFinished)
            this.#inflater.finish();
        else
            this.#inflater.give(this.#piece);
    }
    #readNext() {
        const from = this.#damaged?.from ?? 0;
        const untilDamage = this.#done < from ? from - this.#done : INPUT_BYTES;
        const length = this.#isCareful ? 1 : Math.min(INPUT_BYTES, untilDamage);
        this.#piece = this.#input.subarray(0, (0,read_pieces/* readBytes */.io)(this.#fd, this.#input, 0, length, this.#done));
    }
    /** So many bytes of the piece were used up. */
    #use(bytes) {
        this.#done += bytes;
        if (this.#done > this.#reported) {
            this.#options.onCompressed(this.#piece.subarray(0, bytes));
            this.#reported = this.#done;
        }
        this.#piece = this.#piece.subarray(bytes);
    }
    /** The data is over. Inflaters stop at the end of a zstd frame, and pass over that of a gzip member but for zeros. */
    #endData() {
        if (this.#isFinished) {
            this.#isOver = true;
            return;
        }
        this.#use(this.#inflater.usedBytes);
        if (this.#compression === 'gzip')
            this.#isPadding = true;
        else {
            this.#replaceInflater();
            this.#inflater.give(this.#piece);
        }
    }
    #skipPadding() {
        const foreign = this.#piece.findIndex((byte) => byte !== 0);
        if (foreign >= 0) {
            this.#use(foreign);
            this.#fail(foreignData(this.#soFar()));
            return;
        }
        this.#use(this.#piece.length);
        this.#readNext();
        this.#isOver = this.#piece.length === 0;
    }
    /** Begins again from the start, so that nothing before the damage is lost; fails when it is met once more. */
    #meetDamage(error) {
        if (this.#damaged !== null || this.#piece.length === 0) {
            this.#fail(damagedData(error, this.#soFar()));
            return;
        }
        this.#damaged = { from: this.#done, to: this.#done + this.#piece.length };
        this.#repeated = this.#window.total;
        this.#done = 0;
        this.#replaceInflater();
        this.#giveNext();
    }
    #fail(failure) {
        this.#failure = failure;
        this.#inflater.close();
    }
    #replaceInflater() {
        this.#inflater.close();
        this.#inflater = this.#createInflater();
    }
    #createInflater() {
        return new Inflater(this.#compression, {
            onPiece: (piece) => {
                this.#add(piece);
                this.#wake();
            },
            onChange: () => this.#wake(),
        });
    }
    #add(piece) {
        const known = Math.min(this.#repeated, piece.length);
        this.#repeated -= known;
        if (known < piece.length)
            this.#window.add(piece.subarray(known));
        if (this.#window.waiting >= WAITING_BYTES)
            this.#inflater.hold();
        const { maxRatio } = this.#options;
        const used = Math.max(this.#reported, this.#done + this.#inflater.usedBytes);
        const { total } = this.#window;
        if (total <= HARMLESS_BYTES || total <= maxRatio * used)
            return;
        this.#use(this.#inflater.usedBytes);
        this.#fail(suspectedBomb(maxRatio, this.#soFar()));
    }
    #soFar() {
        return {
            compression: this.#compression,
            compressedBytes: this.#reported,
            inflatedBytes: this.#window.total,
        };
    }
}


/***/ })

};
