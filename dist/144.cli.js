export const id = 144;
export const ids = [144];
export const modules = {

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


/***/ }),

/***/ 38144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unknownNameMistake: () => (/* binding */ unknownNameMistake),
/* harmony export */   valueMistakes: () => (/* binding */ valueMistakes)
/* harmony export */ });
/* harmony import */ var _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12449);
/* harmony import */ var _report_redact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26749);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60146);
/* harmony import */ var _redis_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33993);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23152);
/** What is wrong with settings, in words. Loaded when something is. */





const MAX_QUOTED = 200;
/** Why a setting does not take a value: one mistake or more. */
function valueMistakes(name, given) {
    const found = mistakesWithin(name, given);
    return found.length > 0 ? found : [refusal(name, given)];
}
/** Entry by entry, of settings that are maps. */
function mistakesWithin(name, { value, from }) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    if (name === 'rules')
        return Object.entries(value).flatMap((entry) => ruleMistakes(entry, from));
    if (name === 'redis-options')
        return Object.entries(value).flatMap((entry) => redisOptionMistakes(entry, from));
    return [];
}
function refusal(name, given) {
    const written = quote(given.written);
    const suggestion = suggestionFor(name, given.value);
    return `${name}: ${written} (${given.from}) is not allowed; it has to be ${_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy[name].allowed}.${suggestion}`;
}
function suggestionFor(name, value) {
    const { words } = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTING_KINDS */ .LW[name];
    return words !== undefined && typeof value === 'string' ? suggestion(value, words) : '';
}
function suggestion(word, candidates) {
    const meant = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(word, candidates);
    return meant === null ? '' : ` Did you mean ${meant}?`;
}
function ruleMistakes([name, severity], from) {
    const rule = _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.find((known) => known === name);
    if (rule === undefined) {
        const known = `it has to be one of ${_ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU.join(', ')}`;
        return [`rules: ${quote(name)} (${from}) is no rule; ${known}.${suggestion(name, _ndjson_anomaly_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_NAMES */ .iU)}`];
    }
    if (severity === 'ignore' && !(0,_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isIgnorable */ .kx)(rule)) {
        return [
            `rules: ${rule} (${from}) cannot be ignored, because Papyra itself reports it; "warn" lets it pass.`,
        ];
    }
    if (severity === 'error' || severity === 'warn' || severity === 'ignore')
        return [];
    const meant = suggestion(String(severity), ['error', 'warn', 'ignore']);
    return [
        `rules: ${rule}: ${quote(String(severity))} (${from}) has to be one of error, warn, ignore.${meant}`,
    ];
}
function redisOptionMistakes([name, value], from) {
    if (!(0,_redis_options_js__WEBPACK_IMPORTED_MODULE_1__/* .isRedisOption */ .bj)(name)) {
        const names = Object.keys(_redis_options_js__WEBPACK_IMPORTED_MODULE_1__/* .REDIS_OPTIONS */ .zt);
        const known = `it has to be one of ${names.join(', ')}`;
        return [`redis-options: ${quote(name)} (${from}) is no option; ${known}.${suggestion(name, names)}`];
    }
    if (_redis_options_js__WEBPACK_IMPORTED_MODULE_1__/* .REDIS_OPTION_KINDS */ .IH[name].accepts(value))
        return [];
    const { allowed } = _redis_options_js__WEBPACK_IMPORTED_MODULE_1__/* .REDIS_OPTIONS */ .zt[name];
    return [
        `redis-options: ${name}: ${quote(asText(value))} (${from}) is not allowed; it has to be ${allowed}.`,
    ];
}
/** As it may have been written; a map or a list as JSON. */
function asText(value) {
    if (value === null)
        return '';
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
function unknownNameMistake({ name, from, known }) {
    if (name === 'config')
        return `config (${from}) names this very file; set it as an input or a flag.`;
    return `${quote(name)} (${from}) is no setting.${suggestion(name, known) || ` There are ${known.join(', ')}.`}`;
}
/**
 * Settings come from the workflow, not from artifacts; still they are quoted so that nothing can be forged. An address
 * may have got into the wrong setting: its password goes before anything is cut, for half of it would not be known as one.
 */
function quote(text) {
    const shown = (0,_report_redact_js__WEBPACK_IMPORTED_MODULE_4__/* .redactGiven */ .Fu)(text);
    const clipped = shown.length > MAX_QUOTED ? `${shown.slice(0, MAX_QUOTED)}…` : shown;
    return JSON.stringify(clipped);
}


/***/ })

};
