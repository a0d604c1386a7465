export const id = 904;
export const ids = [904];
export const modules = {

/***/ 904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseThresholds: () => (/* binding */ parseThresholds)
});

// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(2449);
// EXTERNAL MODULE: ./lib/settings/did-you-mean.js
var did_you_mean = __webpack_require__(146);
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
var wording = __webpack_require__(9054);
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


/***/ }),

/***/ 146:
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
