export const id = 562;
export const ids = [562];
export const modules = {

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


/***/ }),

/***/ 77562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgedSources: () => (/* reexport */ judgedSources),
  parseThresholds: () => (/* reexport */ parseThresholds)
});

// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(12449);
// EXTERNAL MODULE: ./lib/settings/did-you-mean.js
var did_you_mean = __webpack_require__(60146);
;// CONCATENATED MODULE: ./lib/policy/rule.js
const FUNCTIONS = ['delta', 'increase', 'baseline', 'sum', 'max', 'count'];
const OPERATORS = ['<=', '<', '>=', '>', '==', '!='];

// EXTERNAL MODULE: ./lib/policy/written-name.js
var written_name = __webpack_require__(1361);
;// CONCATENATED MODULE: ./lib/policy/tokens.js
/** One line of thresholds, cut into tokens. */

const DIGITS = '[0-9]+(?:_[0-9]+)*';
/**
 * In this order. A number ends where no name goes on, so that `5xx_errors` is a name. Two quotes inside quotes
 * stand for one, which lets a name with a quote in it be written (`"http{code=""500""}"`).
 */
const PATTERNS = [
    ['space', '\\s+'],
    ['comment', '#.*'],
    ['quoted', '"[^"]*(?:""[^"]*)*"'],
    ['unclosed', '".*'],
    ['number', `-?${DIGITS}(?:\\.${DIGITS})?(?:[eE][+-]?[0-9]+)?(?:\\s*%)?(?![${written_name/* NAME_CHARACTER */.Y}])`],
    ['name', `[${written_name/* NAME_CHARACTER */.Y}]+`],
    ['operator', '[<>=!~≤≥≠]+'],
    ['mark', '[()/?]'],
    ['odd', `[^\\s#"<>=!~≤≥≠()/?${written_name/* NAME_CHARACTER */.Y}]+`],
];
const TOKEN = new RegExp(PATTERNS.map(([kind, source]) => `(?<${kind}>${source})`).join('|'), 'suy');
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
/** The name that a `quoted` token holds. */
function unquoted(text) {
    return text.slice(1, -1).replaceAll('""', '"');
}

// EXTERNAL MODULE: ./lib/policy/wording.js
var wording = __webpack_require__(79054);
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
const SEVERITY = new RegExp(`\\s*(${anomaly/* SEVERITIES */.oC.join('|')})\\s*:`, 'uy');
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
        const known = anomaly/* SEVERITIES */.oC.find((name) => name === written);
        // `exec` of a sticky pattern leaves its end in lastIndex, and 0 after a mismatch.
        if (known !== undefined)
            return { severity: known, written: true, end: SEVERITY.lastIndex };
        ODD_SEVERITY.lastIndex = start;
        const odd = ODD_SEVERITY.exec(this.#line);
        if (odd === null)
            return { severity: 'error', written: false, end: start };
        const end = ODD_SEVERITY.lastIndex;
        const word = odd[1] ?? odd[2] ?? '';
        const meant = anomaly/* SEVERITIES */.oC.find((name) => name === word.toLowerCase()) ?? (0,did_you_mean/* didYouMean */.a)(word, anomaly/* SEVERITIES */.oC);
        const hint = meant === null ? `a limit is written ${quote(`${word} <= 5`)}` : `did you mean ${quote(`${meant}:`)}?`;
        const at = end - odd[0].trimStart().length;
        this.#fail(at, `expected ${quote('error:')} or ${quote('warn:')}, found ${quote(odd[0].trim())}; ${hint}`);
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
        const ref = this.#ref(`a metric in ${quote(`${token.text}( )`)}`, true);
        if (ref === null)
            return null;
        if (!this.#takes(')')) {
            this.#expected(`${quote(')')} after the metric in ${quote(`${token.text}(`)}`);
            return null;
        }
        const mark = this.#tokens[this.#next];
        if (this.#takes('?')) {
            const hint = `it belongs to the metric: ${quote(`${token.text}(${writtenRef(ref)}?)`)}`;
            this.#fail(mark?.start ?? 0, `expected an operator, found ${quote('?')}; ${hint}`);
        }
        return { kind: 'metric', fn, ref };
    }
    /** The function a word names; for one that does not exist, any, since its mistake is noted. */
    #functionName(token) {
        const known = FUNCTIONS.find((name) => name === token.text);
        if (known !== undefined)
            return known;
        const meant = (0,did_you_mean/* didYouMean */.a)(token.text, FUNCTIONS);
        const hint = meant === null ? '' : `; did you mean ${quote(`${meant}(`)}?`;
        const found = quote(`${token.text}(`);
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
            return `a list is written with a space after the dash: ${quote('- write_errors <= 0')}`;
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
        this.#expected(OPERATOR_LIST, meant === undefined ? null : `did you mean ${quote(meant)}?`);
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
        this.#expected(`the end of the line or a comment (${quote('#')}) after the number`, trailingHint(token));
        return false;
    }
    /** The value of a number token; `5%` is 0.05, exactly the double nearest to it. */
    #finite(token) {
        const value = numberOf(token.text);
        if (Number.isFinite(value))
            return value;
        this.#fail(token.start, `expected a number below 1.8e308, found ${quote(token.text)}`);
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
        const found = token === undefined ? 'the end of the line' : quote(token.text);
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
function quote(text) {
    return `\`${(0,wording/* visible */.RK)(text)}\``;
}
function writtenRef({ name, wildcard }) {
    return wildcard ? name : (0,written_name/* writtenName */.l)(name);
}
function quotingHint(chunk) {
    const written = (0,written_name/* writtenName */.l)(chunk);
    if (chunk === '' || written === chunk)
        return null;
    return `a name with other characters than letters, digits and _ . : goes in quotes: ${quote(written)}`;
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
            : `a negative number is written without a space and with a plain dash: ${quote('-5')}`;
    }
    if (token?.kind !== 'name' && token?.kind !== 'quoted')
        return null;
    if (/^\.[0-9]/.test(token.text))
        return `write ${quote(`0${token.text}`)}`;
    if (/^[0-9]/.test(token.text)) {
        return `a number is written in full and without a unit, as ${quote('10_000')}, ${quote('0.5')}, ${quote('1e6')} or ${quote('5%')}`;
    }
    if (left.kind === 'number' && right === null) {
        return `the metric stands on the left: ${quote(`${token.text} ${MIRRORED[op]} ${leftText}`)}`;
    }
    return `to compare two metrics, divide one by the other: ${quote('a / b <= 1')}`;
}
function trailingHint(token) {
    if (token.text.startsWith(','))
        return `thousands are written ${quote('1_000')} or ${quote('1000')}`;
    if (/^(?:and|or|&&|\|\||;)$/i.test(token.text) || token.kind === 'operator') {
        return 'a rule compares once; write another line for the other limit';
    }
    return token.kind === 'name' ? 'a number has no unit here; write it in full' : null;
}

// EXTERNAL MODULE: ./lib/report/facts.js
var facts = __webpack_require__(85697);
// EXTERNAL MODULE: ./lib/report/final-scan.js
var final_scan = __webpack_require__(56802);
// EXTERNAL MODULE: ./lib/policy/default-policy.js
var default_policy = __webpack_require__(79546);
// EXTERNAL MODULE: ./lib/metrics/vocabulary.js
var vocabulary = __webpack_require__(32081);
;// CONCATENATED MODULE: ./lib/policy/matches.js
/** Finding the numbers that a threshold names. */


/** Whether a name is one of those the gate gives to what it finds in artifacts. */
function isArtifactName(name) {
    return facts/* ARTIFACT_NAMES */.kZ.test(name);
}
/** All numbers that a name or pattern stands for, in the order of the sources. */
function findMatches(facts, ref) {
    if (ref.wildcard)
        return facts.flatMap((source) => matchPattern(source, ref.name));
    return facts.flatMap((source) => findName(source, ref.name) ?? []);
}
/** One source's number of a name: the exact name, then its canonical one, then the source's own. */
function findName({ source, values, raw }, name) {
    const canonical = (0,vocabulary/* canonicalName */.Ew)(name);
    for (const known of [name, canonical]) {
        const value = numberAt(values, known);
        if (value !== null)
            return { source, name: known, value };
    }
    const value = numberAt(raw, name);
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
    // Patterns match those names only when they start the same way.
    const own = facts/* ARTIFACT_NAMES */.kZ.exec(pattern)?.[0] ?? null;
    const fits = (name) => matchesWhole(name, pattern) && (own !== null || !isArtifactName(name));
    const found = new Map();
    for (const [name, value] of Object.entries(values)) {
        if (fits(name))
            found.set(name, { source, name, value });
    }
    for (const [name, value] of Object.entries(raw)) {
        const canonical = (0,vocabulary/* canonicalName */.Ew)(name);
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
function numberAt(numbers, name) {
    return Object.hasOwn(numbers, name) ? (numbers[name] ?? null) : null;
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
/** Why a name that nothing has may still be there; null when all was read that could have it. */
function unreadGap({ name }, { unread }) {
    const isIncomplete = isArtifactName(name) ? unread.artifacts.size > 0 : unread.metrics;
    return isIncomplete ? { reason: `not all was read that may have ${(0,wording/* visible */.RK)(name)}`, skipped: false } : null;
}
/** Reads an operand; `format` shows its numbers in details. */
function readOperand(operand, evidence, format) {
    if (operand.kind === 'number') {
        return { kind: 'constant', reading: plain(null, (0,wording/* formatNumber */.ZV)(operand.value), operand.value) };
    }
    const { fn, ref } = operand;
    const matches = findMatches(evidence.facts, ref);
    switch (fn) {
        case null: {
            const readings = matches.map((match) => readMatch(match, evidence, format));
            return { kind: 'series', readings: withoutPartial(readings, evidence, format) };
        }
        case 'delta':
        case 'increase': {
            const readings = matches.map((match) => compare(match, fn, ref, evidence, format));
            return { kind: 'series', readings: withoutPartial(readings, evidence, null) };
        }
        case 'baseline':
            return { kind: 'series', readings: readBaseline(matches, ref, evidence, format) };
        case 'sum':
        case 'max':
        case 'count':
            return {
                kind: 'total',
                reading: asGap(aggregate(fn, ref, matches, format), unreadGap(ref, evidence)),
                sources: matches.map(({ source }) => source),
            };
    }
}
/** Takes numbers of artifacts that were not read whole for none; a format says what they came to up to there. */
function withoutPartial(readings, { unread }, format) {
    return readings.map((reading) => {
        const { source, value } = reading;
        if (source === null || !unread.artifacts.has(source))
            return reading;
        const found = value === null || format === null ? '' : `, and has ${format(value)} up to there`;
        return asGap(reading, { reason: `${(0,wording/* visible */.RK)(source)} was not read whole${found}`, skipped: false });
    });
}
function asGap(reading, gap) {
    return gap === null ? reading : { ...reading, value: null, gap };
}
/** The number itself, and how it compares with the baseline where there is one. */
function readMatch(match, evidence, format = wording/* formatNumber */.ZV) {
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
function readBaseline(matches, ref, evidence, format) {
    if (matches.length === 0) {
        return findMatches(evidence.baseline ?? [], ref).map(({ source, name, value }) => {
            const state = unreadGap(ref, evidence) === null ? 'gone now' : 'not seen in what was read';
            return { ...plain(source, name, value), baseline: value, detail: [state] };
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
    return { value, note: `${(0,wording/* visible */.RK)(name)} was reset since the baseline, so all of it counts as new` };
}
function gapOf({ source, name }, ref, { baseline, baselineNote }) {
    if (baseline === null)
        return { reason: baselineNote, skipped: false };
    const reason = `the baseline has no ${(0,wording/* visible */.RK)(name)} of ${(0,wording/* visible */.RK)(source)}`;
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
        const label = severalNames && severalSources ? `${(0,wording/* visible */.RK)(name)} of ${(0,wording/* visible */.RK)(source)}` : null;
        const subject = label ?? (0,wording/* visible */.RK)(severalNames ? name : source);
        return format === null ? subject : `${subject} ${format(value)}`;
    });
    const left = matches.length - shown.length;
    return left > 0 ? [...shown, `and ${(0,wording/* plural */.LS)(left, 'other')}`] : shown;
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
    const format = percent && right === null ? wording/* formatPercent */.l9 : wording/* formatNumber */.ZV;
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
    return operand.kind === 'number' ? (0,wording/* formatNumber */.ZV)(operand.value) : operand.ref.name;
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
    const reason = `${(0,wording/* visible */.RK)(source ?? NO_SOURCE)} has no ${(0,wording/* visible */.RK)(name)} to divide by`;
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
        subject: judged ? (0,wording/* plural */.LS)(sources.size, 'source') : NO_SOURCE,
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
    const names = [...new Set(refs.map(describe))].join(' or ');
    const start = `${(0,wording/* visible */.RK)(rule.expression)}: ${skipped ? 'skipped' : 'missing'}, no source has ${names}`;
    const hints = refs.flatMap((ref) => hintFor(ref, evidence) ?? []);
    const sentence = [start, ...new Set(hints)].join('; ');
    const stop = sentence.endsWith('?') ? '' : '.';
    const message = `${skipped ? start : `${sentence}${stop} ${whatWasRead(evidence)}`} ${place}`;
    return { name: first?.name ?? '', skipped, message };
}
function describe({ name, wildcard }) {
    return wildcard ? `a name that matches ${(0,wording/* visible */.RK)(name)}` : (0,wording/* visible */.RK)(name);
}
function hintFor(ref, { facts, baseline }) {
    if (ref.wildcard) {
        return matchesArtifactNames(facts, ref.name)
            ? 'names under doctor., records., events. and audit. match a pattern only when it starts with one of these'
            : null;
    }
    const meant = nearestName(ref.name, namesOf(facts));
    if (meant !== null)
        return `did you mean ${(0,wording/* visible */.RK)((0,written_name/* writtenName */.l)(meant))}?`;
    if (ref.name.includes('*'))
        return 'in quotes a * is an ordinary character';
    if (baseline !== null && findMatches(baseline, ref).length > 0)
        return 'the baseline still has it';
    return null;
}
/** What was most likely meant: the name with the prefix that was left out, else the nearest in spelling. */
function nearestName(name, present) {
    const prefixed = present.find((known) => isArtifactName(known) && known.endsWith(`.${name}`));
    return prefixed ?? (0,did_you_mean/* didYouMean */.a)(name, [...vocabulary/* KNOWN_METRICS */.yX, ...present.slice(0, MOST_COMPARED)]);
}
function whatWasRead({ facts, unavailable }) {
    const read = [...new Set(facts.map(({ source }) => source))];
    const without = (0,wording/* listed */.KE)(unavailable);
    if (read.length > 0)
        return `Read: ${(0,wording/* listed */.KE)(read)}.${without === '' ? '' : ` Without metrics: ${without}.`}`;
    return without === ''
        ? 'No source was read: the settings name none, or none was found.'
        : `No source has numbers; without metrics: ${without}.`;
}

;// CONCATENATED MODULE: ./lib/policy/evaluate.js




/**
 * All checks of one rule, one at the least. A name that nothing has fails; one that is optional, 0/0, a missing
 * baseline and what was not read are no data, and `noData` says what the last three come to. `observed` is null where there is no finite
 * number.
 */
function evaluateRule(rule, evidence, noData) {
    const operands = rule.right === null ? [rule.left] : [rule.left, rule.right];
    const absent = operands.flatMap((operand) => operand.kind === 'metric' && isAbsent(operand, evidence) ? [operand.ref] : []);
    if (absent.length > 0) {
        const [gap] = absent.flatMap((ref) => unreadGap(ref, evidence) ?? []);
        if (gap !== undefined) {
            const start = startCheck(rule, NO_SOURCE, 'missing', absent[0]?.name ?? '');
            return [{ check: { ...start, ...withoutData(rule, NO_SOURCE, gap, noData) }, skipped: false }];
        }
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
    const outcome = observe(left, right);
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
function observe(left, right) {
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
    const expression = (0,wording/* visible */.RK)(rule.expression);
    const place = `[${(0,wording/* visible */.RK)(subject)}]`;
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
    return `${(0,wording/* visible */.RK)(rule.expression)}: ${found}${otherName(rule, one)}${parentheses} [${(0,wording/* visible */.RK)(subject)}]`;
}
function show({ value }) {
    return (0,wording/* formatNumber */.ZV)(value ?? Number.NaN);
}
/** Where a number looks like the limit it misses (0.1 + 0.2 and 0.3), all of its digits are shown. */
function foundText(value, limit, held, percent) {
    const format = percent ? wording/* formatPercent */.l9 : wording/* formatNumber */.ZV;
    const text = format(value);
    return `found ${!held && value !== limit && text === format(limit) ? `${value}, not ${limit}` : text}`;
}
/** The name a number was found under, when that is not the one in the rule. */
function otherName({ left, right }, one) {
    const written = [nameOf(left), ...(right === null ? [] : [nameOf(right)])];
    const found = [one.left.name, ...(one.right === null ? [] : [one.right.name])];
    return found.every((name, index) => name === written[index])
        ? ''
        : ` for ${found.map((name) => (0,wording/* visible */.RK)(name)).join(' / ')}`;
}
function startCheck(rule, subject, scope, name) {
    return {
        id: `threshold:${rule.line}:${(0,wording/* visible */.RK)(scope)}:${(0,wording/* visible */.RK)(name)}`,
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

;// CONCATENATED MODULE: ./lib/policy/error-counters.js
/** The default policy of metrics: every error counter is at most `error-threshold`. */






/**
 * One check for every error counter a metrics source has. A limit of your own on a counter (a rule of severity
 * error on that counter alone, with `<=`, `<` or `==`) replaces the default one.
 */
function errorCounterChecks(source, errorThreshold, rules, evidence) {
    if (source.status !== 'ok')
        return [];
    const limited = limitedNames(source, rules);
    return Object.entries(source.values)
        .filter(([name]) => (0,vocabulary/* isErrorCounter */.vu)(name) && !limited.has(name))
        .map(([name, value]) => {
        const subject = source.source;
        const left = readMatch({ source: subject, name, value }, evidence);
        const one = { subject, scope: subject, left, right: null };
        const { check } = checkCase(limitOf(name, errorThreshold), one, 'fail');
        return { ...check, id: `error-threshold:${(0,wording/* visible */.RK)(name)}:${(0,wording/* visible */.RK)(subject)}` };
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
        return match === null ? [] : [match.name, (0,vocabulary/* canonicalName */.Ew)(match.name)];
    });
    return new Set(names);
}
function limitOf(name, limit) {
    const ref = { name, wildcard: false, optional: false, column: 1 };
    return {
        line: 0,
        severity: 'error',
        expression: (0,default_policy/* atMost */.Tu)(name, limit),
        left: { kind: 'metric', fn: null, ref },
        right: null,
        op: '<=',
        limit,
        percent: false,
    };
}

;// CONCATENATED MODULE: ./lib/policy/judged-sources.js
/** What is judged across sources: error counters, thresholds, and how artifacts compare with the baseline. Pure. */







function judgedSources(observation, policy) {
    const { metrics } = observation;
    const { errorThreshold, rules, noData } = policy;
    const evidence = evidenceOf(observation, policy);
    const errorCounters = errorThreshold === null
        ? []
        : metrics.flatMap((source) => errorCounterChecks(source, errorThreshold, rules, evidence));
    return {
        judged: [
            ...errorCounters.map((check) => ({ check, skipped: false })),
            ...rules.flatMap((rule) => evaluateRule(rule, evidence, noData)),
        ],
        compared: (artifact) => {
            const { errors } = (0,final_scan/* finalScan */.eb)(artifact).counts;
            return readMatch({ source: artifact.id, name: default_policy/* ERRORS */.Sr, value: errors }, evidence);
        },
    };
}
function evidenceOf({ artifacts, metrics, interruption, baseline }, policy) {
    return {
        facts: (0,facts/* factsOf */.xS)(metrics, artifacts),
        baseline: policy.baseline,
        baselineNote: baselineNote(baseline),
        unavailable: metrics.filter(({ status }) => status !== 'ok').map(({ source }) => source),
        unread: {
            artifacts: new Set(artifacts.filter(final_scan/* isUnread */.KJ).map(({ id }) => id)),
            metrics: interruption !== null && metrics.some(({ status }) => status === 'error'),
        },
    };
}
/** Why there may be no baseline, as the reason in a message. */
function baselineNote(baseline) {
    if (baseline === null)
        return 'no baseline is set';
    const source = (0,wording/* visible */.RK)(baseline.source);
    return baseline.status === 'missing'
        ? `there is no baseline yet (${source})`
        : `the baseline ${source} could not be read`;
}

;// CONCATENATED MODULE: ./lib/policy/thresholds.js
/** Thresholds, from their text to their checks, in one place to be loaded from: a plain scan has none. */




/***/ }),

/***/ 85697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P6: () => (/* binding */ NO_NUMBERS),
/* harmony export */   SJ: () => (/* binding */ artifactFacts),
/* harmony export */   V2: () => (/* binding */ isMeasured),
/* harmony export */   _Y: () => (/* binding */ mergedFacts),
/* harmony export */   kZ: () => (/* binding */ ARTIFACT_NAMES),
/* harmony export */   xS: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _ndjson_record_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63977);
/* harmony import */ var _final_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56802);
/**
 * Facts: every number a threshold can name, by source. A source is a metrics source (names as in the
 * vocabulary) or an artifact (names under `doctor.`, `records.`, `events.`,
 * `audit.`, `redis.`, `recovery.` and `retention.`).
 */


/** Without a prototype, so that no name from outside is found in it. */
const NO_NUMBERS = Object.freeze(Object.create(null));
/** What a threshold can name of one artifact: after a recovery, of what it is now. */
function artifactFacts(artifact) {
    const values = Object.create(null);
    const scan = (0,_final_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .finalScan */ .eb)(artifact);
    for (const [name, value] of Object.entries(artifact.metrics))
        values[`doctor.${name}`] = value;
    values['doctor.errors'] = scan.counts.errors;
    values['doctor.warnings'] = scan.counts.warnings;
    for (const [name, value] of Object.entries(scan.records))
        values[`records.${name}`] = value;
    values['records.bytes'] = scan.bytes;
    // None of a kind that Papyra knows is 0, not missing.
    for (const name of _ndjson_record_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_TYPES */ .Ru)
        values[`events.${name}`] = 0;
    for (const [name, value] of Object.entries(scan.events))
        values[`events.${name}`] = value;
    for (const [name, value] of Object.entries(scan.latest_audit ?? {}))
        values[`audit.${name}`] = value;
    if (artifact.backend === 'redis')
        Object.assign(values, streamFacts(scan.streams));
    for (const [name, value] of Object.entries(changeFacts(artifact)))
        values[name] = value;
    return { source: artifact.id, values, raw: NO_NUMBERS };
}
/** Whether retention was measured at all: what was not is not 0. */
function isMeasured({ files, before }) {
    return files.length > 0 || before.records > 0;
}
/** Names of what the gate itself finds in artifacts. */
const ARTIFACT_NAMES = /^(?:doctor|records|events|audit|redis|recovery|retention)\./;
/** Over all streams and consumer groups. A lag that the server cannot tell is not 0: then there is none. */
function streamFacts(streams) {
    const groups = streams.flatMap((stream) => stream.groups);
    const ofGroups = (number) => sumOf(groups.map(number));
    const entries = sumOf(streams.map((stream) => stream.entries));
    const scanned = sumOf(streams.map((stream) => stream.scanned));
    return {
        'redis.entries': entries,
        'redis.scanned_entries': scanned,
        'redis.unscanned_entries': Math.max(0, entries - scanned),
        'redis.groups': groups.length,
        'redis.consumers': ofGroups(({ consumers }) => consumers),
        'redis.pending': ofGroups(({ pending }) => pending),
        ...(groups.some(({ lag }) => lag === null) ? {} : { 'redis.lag': ofGroups(({ lag }) => lag ?? 0) }),
        'redis.oldest_pending_seconds': Math.max(0, ...groups.map((group) => group.oldest_pending_seconds ?? 0)),
        'redis.idle_consumers': ofGroups((group) => group.idle_consumers),
        'redis.lost_pending': ofGroups((group) => group.lost_pending),
    };
}
function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
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
        ...(compaction === null || !isMeasured(compaction)
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


/***/ }),

/***/ 60146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
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


/***/ })

};
