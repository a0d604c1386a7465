export const id = 572;
export const ids = [572];
export const modules = {

/***/ 65572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEFAULT_MAX_METRICS_BYTES: () => (/* binding */ DEFAULT_MAX_METRICS_BYTES),
  readMetricsSources: () => (/* binding */ readMetricsSources)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/ndjson/file-error.js
var file_error = __webpack_require__(76799);
// EXTERNAL MODULE: ./lib/ndjson/interruption.js
var interruption = __webpack_require__(64077);
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

// EXTERNAL MODULE: ./lib/metrics/vocabulary.js
var vocabulary = __webpack_require__(32081);
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
        const canonical = (0,vocabulary/* canonicalName */.Ew)(name);
        const earlier = names.get(canonical);
        if (earlier !== undefined && values[canonical] !== value) {
            throw new UnreadableMetrics(`${source} holds ${canonical} under two names that disagree: ` +
                `${quote(earlier)} is ${values[canonical]} and ${quote(name)} is ${value}. Keep the one that is right.`);
        }
        if (value < 0 && (0,vocabulary/* isErrorCounter */.vu)(canonical)) {
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
        return row !== null && (NUMBER.test(row.value) || (0,vocabulary/* metricClass */.TU)(row.key) !== undefined);
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
    else if ((0,vocabulary/* metricClass */.TU)(key) !== undefined && !NO_VALUE.test(value)) {
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
    const errorCounter = endless.find((name) => (0,vocabulary/* isErrorCounter */.vu)((0,vocabulary/* canonicalName */.Ew)(name)));
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
const COMMA = /[ \t]*,[ \t]*/y;
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
        if (cursor.take(COMMA) === null)
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

// EXTERNAL MODULE: ./lib/report/facts.js
var facts = __webpack_require__(85697);
// EXTERNAL MODULE: ./lib/report/report-words.js
var report_words = __webpack_require__(50262);
;// CONCATENATED MODULE: ./lib/metrics/forms/snapshot.js
/** The gate's own `metrics-snapshot.json`, whose schema is in `report/snapshot-schema.ts`. */





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
    if (version !== report_words/* SNAPSHOT_SCHEMA_VERSION */.A0) {
        throw new UnreadableMetrics(`${source} has schema_version ${quote(String(version))}, and this version of the gate reads ${report_words/* SNAPSHOT_SCHEMA_VERSION */.A0}. ` +
            'Write it again with the version you use now.');
    }
    if (snapshot['complete'] === false) {
        throw new UnreadableMetrics(`${source} is of a run that did not read everything, so its numbers are too low. Name the snapshot of a whole run.`);
    }
    const numbers = new Map();
    for (const [name, number] of Object.entries(metrics)) {
        // An old run's findings in artifacts would stand beside today's under the same names.
        if (facts/* ARTIFACT_NAMES */.kZ.test(name))
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

// EXTERNAL MODULE: ./lib/report/redact.js
var redact = __webpack_require__(26749);
;// CONCATENATED MODULE: ./lib/metrics/http.js
/** Metrics over http(s), on the built-in fetch: bounded in time, size and redirects, and discreet. */



const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ACCEPT = 'application/json, application/openmetrics-text;version=1.0.0;q=0.8, text/plain;q=0.7, */*;q=0.1';
/**
 * The text at an address. A user and password in it are sent as Basic authentication, to that origin only.
 * Throws UnreadableMetrics when there is no answer in time, a status other than 200, more than `maxBytes`, a
 * redirect to another scheme or more than five, or an answer that is no text. No message has credentials.
 * Throws the signal's reason when that is aborted.
 */
async function fetchText(address, limits) {
    const source = (0,redact/* redactUrl */.BO)(address);
    const start = parseAddress(address);
    const controller = new AbortController();
    const stop = () => controller.abort();
    limits.signal?.addEventListener('abort', stop);
    const timer = setTimeout(stop, limits.timeoutMs);
    try {
        limits.signal?.throwIfAborted();
        const response = await follow(start, source, controller.signal);
        return decodeText(await readBody(response, source, limits.maxBytes), source);
    }
    catch (error) {
        limits.signal?.throwIfAborted();
        if (error instanceof UnreadableMetrics)
            throw error;
        throw new UnreadableMetrics(`${source} ${controller.signal.aborted ? describeTimeout(limits) : describeFailure(error)}`);
    }
    finally {
        clearTimeout(timer);
        limits.signal?.removeEventListener('abort', stop);
        controller.abort();
    }
}
function parseAddress(address) {
    const url = (0,redact/* tryUrl */.bk)(address);
    if (url !== null && isWeb(url))
        return url;
    throw new UnreadableMetrics(`${(0,redact/* redactUrl */.BO)(address)} is not an address the gate can read. Write http://HOST/PATH or https://HOST/PATH; ` +
        'special characters in a user or password are percent-encoded, such as %2F for a slash.');
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
    throw new UnreadableMetrics(`${source} redirects more than ${MAX_REDIRECTS} times, the last time to ${(0,redact/* redactUrl */.BO)(url.href)}. ` +
        'Name the address where the metrics are.');
}
function nextUrl(from, location, source) {
    const url = location === null ? null : (0,redact/* tryUrl */.bk)(location, from);
    if (url === null) {
        throw new UnreadableMetrics(`${source} redirects without saying where to. Name the address of the metrics.`);
    }
    if (url.protocol !== from.protocol) {
        throw new UnreadableMetrics(`${source} redirects to another scheme, ${(0,redact/* redactUrl */.BO)(url.href)}, which the gate does not follow. ` +
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
function describeFailure(error) {
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/settings/file-patterns.js
var file_patterns = __webpack_require__(6203);
;// CONCATENATED MODULE: ./lib/metrics/targets.js
/** From the lines of the setting `metrics` to the files and addresses they mean. */






/**
 * What the specs mean. A spec is `[FORM=]PATH-OR-GLOB`, `[FORM=]http(s)://URL`, or `!GLOB`, which takes files
 * out of all of them. A path that exists is a path, whatever glob characters it has; a path without any is taken
 * as it stands, missing or not.
 */
async function findTargets(specs, cwd, ownFiles) {
    const trimmed = specs.map((spec) => spec.trim()).filter((spec) => spec !== '');
    const problems = [];
    const exclusions = trimmed.filter(file_patterns/* isExclusion */.VB).map((spec) => spec.slice(1));
    problems.push(...exclusions.flatMap(exclusionMistake));
    const place = {
        cwd,
        patterns: new file_patterns/* FilePatterns */.Ep({ cwd, exclusions: exclusions.filter(isFilePattern), ownFiles }),
    };
    const found = new Map();
    for (const spec of trimmed) {
        if ((0,file_patterns/* isExclusion */.VB)(spec))
            continue;
        const targets = await targetsOf(spec, place);
        if (typeof targets === 'string')
            problems.push(problem(spec, targets));
        else
            for (const target of targets)
                add(found, target, problems);
    }
    return { targets: withDistinctNames([...found.values()]), problems };
}
/** The targets of one spec, or what is wrong with it. */
async function targetsOf(spec, place) {
    const { form, rest } = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(place.cwd, spec)) ? { form: null, rest: spec } : splitForm(spec);
    if (/^https?:\/\//i.test(rest)) {
        return [{ kind: 'url', location: rest, source: (0,redact/* redactUrl */.BO)(rest), form }];
    }
    if (/^\/\/[^/]*@/.test(rest))
        return `${(0,redact/* redactCredentials */.UY)(rest)} has no scheme. Write http: or https: in front of it.`;
    if (/^[a-z][a-z\d+.-]+:\/\//i.test(rest)) {
        return `${(0,redact/* redactUrl */.BO)(rest)} has a scheme the gate does not read. Use http:// or https://, or the path of a file.`;
    }
    const paths = await pathsOf(rest, place);
    if (typeof paths === 'string')
        return paths;
    return paths.map((path) => ({ kind: 'file', location: path, source: (0,file_patterns/* shownPath */.pS)(path, place.cwd), form }));
}
function splitForm(spec) {
    const form = FORM_NAMES.find((name) => spec.startsWith(`${name}=`)) ?? null;
    return { form, rest: form === null ? spec : spec.slice(form.length + 1).trim() };
}
/** The absolute paths that a path or a glob means, or what is wrong with it. */
async function pathsOf(pattern, { cwd, patterns }) {
    if (pattern === '')
        return 'A form is named without a path behind it. Write FORM=PATH.';
    const { files, mistake, isGlob, unlisted } = await patterns.match(pattern);
    const [closed] = unlisted;
    if (closed !== undefined) {
        return `The directory ${(0,file_patterns/* shownPath */.pS)(closed.path, cwd)}, where ${quote(pattern)} looks, cannot be listed: ${closed.reason}.`;
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
    const mistake = (0,file_patterns/* globMistake */.fF)(exclusion);
    if (mistake !== null)
        return [problem(`!${exclusion}`, brokenGlob(exclusion, mistake))];
    if (!exclusion.includes('://'))
        return [];
    const message = `"!" leaves out files, not addresses. Take ${(0,redact/* redactUrl */.BO)(exclusion)} off the list instead.`;
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
    return { subject: (0,redact/* redactCredentials */.UY)(spec), message: (0,redact/* redactCredentials */.UY)(message), severity: 'error' };
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
    const { targets, problems } = await findTargets(specs, options.cwd, options.ownFiles ?? []);
    // Addresses all at once, so that several slow ones take the time of one; files in turn, as memory is dearer.
    const addresses = new Map(targets.flatMap((target) => target.kind === 'url' ? [[target, readTarget(target, options)]] : []));
    const outcomes = [];
    for (const target of targets)
        outcomes.push(await (addresses.get(target) ?? readTarget(target, options)));
    return {
        sources: outcomes.map(({ source }) => source),
        problems: [...problems, ...outcomes.flatMap(problemOf)],
        interruption: outcomes.find(({ interruption }) => interruption !== null)?.interruption ?? null,
    };
}
function problemOf({ source: { source, status, message }, interruption }) {
    if (status !== 'error' || interruption !== null)
        return [];
    return [{ subject: source, message: message ?? '', severity: 'error' }];
}
async function readTarget(target, options) {
    const { source, form } = target;
    const none = Object.create(null);
    const nothing = { values: none, raw: none };
    const unread = { source, form, status: 'error', ...nothing };
    try {
        options.signal?.throwIfAborted();
        const text = await readText(target, options);
        return { source: { source, ...nothing, ...readMetrics(text, source, form) }, interruption: null };
    }
    catch (error) {
        if (error instanceof interruption/* Interruption */._n) {
            const message = `${source} was not read, for the run was cut short: ${error.message}.`;
            return { source: { ...unread, message }, interruption: error };
        }
        if (!(error instanceof UnreadableMetrics))
            throw error;
        return { source: { ...unread, message: error.message }, interruption: null };
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
    return new UnreadableMetrics(`${source} cannot be read: ${(0,file_error/* describeFileError */.SQ)(error)}. ${wayOut}.`);
}


/***/ }),

/***/ 32081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   TU: () => (/* binding */ metricClass),
/* harmony export */   vu: () => (/* binding */ isErrorCounter),
/* harmony export */   yX: () => (/* binding */ KNOWN_METRICS)
/* harmony export */ });
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
const PREFIX = /^papyra[_.]/;
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
    const bare = raw.replace(PREFIX, '');
    const untotalled = bare.replace(TOTAL, '');
    return (BY_NAME.get(raw) ??
        BY_NAME.get(bare) ??
        BY_ALIAS.get(bare) ??
        BY_NAME.get(untotalled) ??
        BY_ALIAS.get(untotalled));
}


/***/ })

};
