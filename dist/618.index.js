export const id = 618;
export const ids = [618];
export const modules = {

/***/ 10618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  redisArtifacts: () => (/* binding */ redisArtifacts)
});

// EXTERNAL MODULE: ./lib/ndjson/interruption.js
var ndjson_interruption = __webpack_require__(64077);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@redis/client/dist/index.js
var dist = __webpack_require__(90488);
;// CONCATENATED MODULE: ./lib/redis/connection/node-error.js
/** What went wrong between the gate and one server, before it is put into words. */

/** The server did not answer in time. */
class SlowServer extends Error {
}
class NodeError extends Error {
    endpoint;
    role;
    /** `XINFO STREAM`; null while the connection was being made. */
    command;
    /** The server's whole answer, null when this is none. */
    answer;
    /** The server's error code, or the system's; empty where there is neither. */
    code;
    constructor(endpoint, role, command, cause) {
        super('a server could not be used', { cause });
        this.endpoint = endpoint;
        this.role = role;
        this.command = command === null ? null : shownCommand(command);
        this.answer = cause instanceof dist.ErrorReply ? cause.message : null;
        this.code = this.answer === null ? systemCode(cause) : (/^[A-Z]+/.exec(this.answer)?.[0] ?? 'ERR');
    }
    /** Neither the server nor the connection is as it should be, which can be over in a moment. */
    get isPassing() {
        if (this.answer !== null) {
            return PASSING_ANSWERS.has(this.code) || /max number of clients/.test(this.answer);
        }
        return !this.isSlow && !this.isForeign && (this.code === '' || PASSING_CODES.has(this.code));
    }
    get isSlow() {
        return this.cause instanceof SlowServer;
    }
    /** What came is no answer of Redis, or none that was asked for; the client has no classes for these. */
    get isForeign() {
        const { cause } = this;
        return cause instanceof TypeError || (cause instanceof Error && /^Unknown RESP type/.test(cause.message));
    }
}
/** There is no server to ask; what is to be said about that is known already. */
class NoServer extends Error {
    failure;
    isPassing;
    constructor(failure, isPassing) {
        super(failure.message);
        this.failure = failure;
        this.isPassing = isPassing;
    }
}
const PASSING_ANSWERS = new Set(['LOADING', 'MASTERDOWN', 'CLUSTERDOWN', 'TRYAGAIN']);
const PASSING_CODES = new Set([
    'ECONNREFUSED',
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);
function systemCode(cause) {
    const code = cause instanceof Error ? cause.code : undefined;
    return typeof code === 'string' ? code : '';
}
/** Commands that are nothing without their second word. */
const CONTAINERS = new Set([
    'XINFO',
    'XGROUP',
    'CLUSTER',
    'SENTINEL',
    'MEMORY',
    'CONFIG',
]);
function shownCommand([name, sub]) {
    const command = String(name).toUpperCase();
    return CONTAINERS.has(command) ? `${command} ${String(sub).toUpperCase()}` : command;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/settings/did-you-mean.js
var did_you_mean = __webpack_require__(60146);
;// CONCATENATED MODULE: ./lib/redis/connection/redis-address.js
/**
 * Addresses of Redis: one server, one behind Sentinel, or a cluster, as the setting `redis-url` has them. What is wrong
 * with one is said without quoting it: where a delimiter is missing, any part of it can be the password.
 */


/** An address that cannot be used; its message is for people, and quotes nothing of it. */
class RedisAddressMistake extends Error {
    name = 'RedisAddressMistake';
    /** The end of a sentence. */
    problem;
    /** What to do about it, a sentence. */
    remedy;
    constructor(problem, remedy) {
        super(`redis-url: ${problem}. ${remedy}`);
        this.problem = problem;
        this.remedy = remedy;
    }
}
const SCHEMES = {
    redis: { kind: 'single', hasTls: false },
    rediss: { kind: 'single', hasTls: true },
    'redis+sentinel': { kind: 'sentinel', hasTls: false },
    'rediss+sentinel': { kind: 'sentinel', hasTls: true },
    'redis+cluster': { kind: 'cluster', hasTls: false },
    'rediss+cluster': { kind: 'cluster', hasTls: true },
};
const REDIS_PORT = 6379;
const SENTINEL_PORT = 26379;
const FORM = 'Write redis://HOST:PORT/DATABASE, with USER:PASSWORD@ before the host where there is a password.';
const ENCODE = 'In a user or password, write %40 for @, %2F for /, %3A for :, %3F for ?, %23 for # and %25 for a percent sign.';
const QUERY_NAMES = ['sentinel-user', 'sentinel-password'];
/**
 * Reads an address, or the one that `env:NAME` stands for.
 * @throws RedisAddressMistake
 */
function parseRedisAddress(setting, environment = process.env) {
    const url = fromEnvironment(setting.trim(), environment);
    const [name, rest] = splitScheme(url);
    const scheme = schemeNamed(name);
    if (/[\s\p{Cc}]/u.test(rest)) {
        throw new RedisAddressMistake('there is a space or a line break in the address', 'Write %20 for a space.');
    }
    const { authority, path, query } = splitParts(rest);
    const [login, places] = splitLogin(authority);
    const { kind, hasTls } = scheme;
    const endpoints = endpointsOf(places, kind === 'sentinel' ? SENTINEL_PORT : REDIS_PORT);
    const shownPlaces = `${name.toLowerCase()}://${endpoints.map(shownEndpoint).join(',')}`;
    const base = { hasTls, endpoints, login };
    if (kind !== 'sentinel') {
        refuseQuery(query);
        const database = databaseOf(path);
        if (kind === 'cluster') {
            refuseDatabase(database);
            return { kind, ...base, database, shown: shownPlaces };
        }
        refuseSeveral(endpoints);
        return { kind, ...base, database, shown: `${shownPlaces}/${database}` };
    }
    const sentinelLogin = sentinelLoginOf(query);
    const [masterName, database] = masterOf(path);
    const shown = `${shownPlaces}/${masterName}/${database}`;
    return { kind, ...base, database, masterName, sentinelLogin, shown };
}
/** `host:port`, with brackets where an IPv6 address needs them. */
function shownEndpoint({ host, port }) {
    return (0,external_node_net_.isIPv6)(host) ? `[${host}]:${port}` : `${host}:${port}`;
}
/** Shorter ones are not masked: they would blot out half a log, and a guess finds them anyway. */
const SHORTEST_SECRET = 4;
/** All texts in an address that no log may show, longest first; of any text, also of one that is no address. */
function redisSecrets(setting, environment = process.env) {
    const name = variableIn(setting.trim());
    const url = (name === null ? setting : (environment[name] ?? '')).trim();
    const login = /^(?:[^/?#@]*:\/\/)?(.*)@/s.exec(url)?.[1] ?? '';
    // A text before the @ without a colon is a user, or a password that somebody put in the user's place.
    const password = login.includes(':') ? login.slice(login.indexOf(':') + 1) : login;
    // The name may be misspelt.
    const inQuery = [...url.matchAll(/[?&](?!sentinel-user=)[^=&#]*=([^&#]*)/g)].map((match) => match[1] ?? '');
    const passwords = [password, ...inQuery].filter((text) => text !== '' && text !== 'default');
    // After a ?, anything may be one.
    if (passwords.length === 0 && !url.includes('?'))
        return [];
    const decoded = passwords.map((text) => decodedText(text) ?? text);
    const secrets = new Set([url, ...passwords, ...decoded].filter((text) => text.length >= SHORTEST_SECRET));
    return [...secrets].sort((a, b) => b.length - a.length);
}
function variableIn(setting) {
    return /^env:\s*([A-Za-z_][A-Za-z0-9_]*)$/.exec(setting)?.[1] ?? null;
}
function fromEnvironment(setting, environment) {
    if (!setting.startsWith('env:'))
        return setting;
    const name = variableIn(setting);
    if (name === null) {
        throw new RedisAddressMistake('what follows env: is not the name of an environment variable', 'Write env: and the name alone, such as env:REDIS_URL.');
    }
    const url = environment[name]?.trim() ?? '';
    if (url !== '')
        return url;
    throw new RedisAddressMistake(`the environment variable ${name} is ${environment[name] === undefined ? 'not set' : 'empty'}`, 'Set it to the address; in a workflow that is "env:" at the step, and a secret of a fork is empty.');
}
function splitScheme(url) {
    const [, name, rest] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(url) ?? [];
    if (name !== undefined && rest !== undefined)
        return [name, rest];
    if (url === '')
        throw new RedisAddressMistake('the address is empty', FORM);
    if (Object.keys(SCHEMES).some((scheme) => url.toLowerCase().startsWith(`${scheme}:`))) {
        throw new RedisAddressMistake('there is no // after the scheme', FORM);
    }
    throw new RedisAddressMistake('the address has no scheme', 'Write redis:// before the host, or rediss:// where the server expects TLS.');
}
function schemeNamed(name) {
    const names = Object.keys(SCHEMES);
    const lower = name.toLowerCase();
    const known = names.find((scheme) => scheme === lower);
    if (known !== undefined)
        return SCHEMES[known];
    const meant = (0,did_you_mean/* didYouMean */.a)(lower, names);
    throw new RedisAddressMistake(`the scheme is not one of ${names.map((scheme) => `${scheme}://`).join(', ')}`, meant === null ? FORM : `Did you mean ${meant}://?`);
}
function splitParts(rest) {
    const [, authority = '', path = '', query = '', fragment = ''] = /^([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(rest) ?? [];
    if (`${path}${query}${fragment}`.includes('@')) {
        throw new RedisAddressMistake('there is an @ after the first /, ? or #', ENCODE);
    }
    if (fragment !== '')
        throw new RedisAddressMistake('there is a # in the address', ENCODE);
    return { authority, path, query: query.slice(1) };
}
/** The login, and the text after it. */
function splitLogin(authority) {
    const end = authority.lastIndexOf('@');
    if (end < 0)
        return [{ user: null, password: null }, authority];
    const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(authority.slice(0, end)) ?? [];
    return [{ user: loginText(user), password: loginText(password) }, authority.slice(end + 1)];
}
function loginText(written) {
    if (written === '')
        return null;
    const decoded = decodedText(written);
    if (decoded !== null)
        return decoded;
    throw new RedisAddressMistake('a % in the user or password is not followed by two hex digits', ENCODE);
}
function decodedText(written) {
    try {
        return decodeURIComponent(written);
    }
    catch {
        return null;
    }
}
function endpointsOf(places, defaultPort) {
    const [first = '', ...others] = places.split(',');
    return [endpointOf(first, defaultPort), ...others.map((place) => endpointOf(place, defaultPort))];
}
function endpointOf(place, defaultPort) {
    if (!place.startsWith('[') && place.split(':').length > 2) {
        throw new RedisAddressMistake('a host has more than one colon', `An IPv6 address stands in brackets, such as redis://[::1]:6379/0. ${ENCODE}`);
    }
    const [, bracketed, plain, port] = /^(?:\[(.*)\]|([^:[\]]*))(?::(.*))?$/s.exec(place) ?? [];
    const host = bracketed ?? plain ?? '';
    if (host === '')
        throw new RedisAddressMistake('there is no host', FORM);
    if (bracketed === undefined ? !/^[\w.-]+$/.test(host) : !(0,external_node_net_.isIPv6)(host)) {
        throw new RedisAddressMistake('a host has characters that no host has', `${FORM} ${ENCODE}`);
    }
    return { host, port: port === undefined ? defaultPort : portOf(port) };
}
function portOf(written) {
    const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
    if (port >= 1 && port <= 65_535)
        return port;
    throw new RedisAddressMistake('a port is not a whole number from 1 to 65535', `${FORM} ${ENCODE}`);
}
function refuseQuery(query) {
    if (query === '')
        return;
    throw new RedisAddressMistake('there is a ? in the address, which only addresses of Sentinels have', `More about the connection is set in redis-options. ${ENCODE}`);
}
function refuseDatabase(database) {
    if (database === 0)
        return;
    throw new RedisAddressMistake('the address of a cluster names a database, and a cluster has none but 0', 'Leave the / and the number out.');
}
function refuseSeveral(endpoints) {
    if (endpoints.length === 1)
        return;
    throw new RedisAddressMistake('there are several hosts, but the scheme is that of one server', 'Write redis+sentinel:// or redis+cluster:// (rediss+… with TLS), or one host.');
}
function databaseOf(path) {
    if (path === '' || path === '/')
        return 0;
    if (/^\/\d{1,9}$/.test(path))
        return Number(path.slice(1));
    throw new RedisAddressMistake('what follows the first / is not the number of a database', `${FORM} ${ENCODE}`);
}
/** The name of the master and the number of the database. */
function masterOf(path) {
    const [, name, database] = /^\/([^/]+)(\/.*)?$/s.exec(path) ?? [];
    if (name === undefined) {
        throw new RedisAddressMistake('the name of the master is missing', 'Write it after the Sentinels, such as redis+sentinel://HOST:26379/mymaster/0.');
    }
    // Sentinel takes no other names.
    if (!/^[\w.-]+$/.test(name)) {
        throw new RedisAddressMistake('the name of the master has other characters than letters, digits, ".", "-" and "_"', ENCODE);
    }
    return [name, databaseOf(database ?? '')];
}
function sentinelLoginOf(query) {
    const login = {};
    for (const part of query === '' ? [] : query.split('&')) {
        const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
        if (!QUERY_NAMES.some((known) => known === name))
            throw unknownQuery(name);
        login[name] = loginText(value);
    }
    return { user: login['sentinel-user'] ?? null, password: login['sentinel-password'] ?? null };
}
function unknownQuery(name) {
    const meant = (0,did_you_mean/* didYouMean */.a)(name, QUERY_NAMES);
    return new RedisAddressMistake(`after the ?, there is something other than ${QUERY_NAMES.map((known) => `${known}=`).join(' and ')}`, meant === null ? ENCODE : `Did you mean ${meant}?`);
}

// EXTERNAL MODULE: ./lib/redis/connection/redis-connection.js
var redis_connection = __webpack_require__(54916);
;// CONCATENATED MODULE: ./lib/redis/connection/node-failure.js


const CHECK_PLACE = 'Correct the host and port in redis-url';
const SERVICE = 'a service container is at localhost and the port it publishes, or, from a job in a container, at its own name';
/** By the code of the system, of Node.js or of OpenSSL; the first that fits. */
const SYSTEM_WORDINGS = [
    [
        /^ECONNREFUSED$/,
        (error) => [
            'unreachable',
            `${place(error)} refuses the connection (${error.code})`,
            `Start the server, or correct the host and port in redis-url; ${SERVICE}.`,
        ],
    ],
    [
        /^ENOTFOUND$/,
        (error) => [
            'unreachable',
            `there is no host ${error.endpoint.host} (${error.code})`,
            `Correct the host in redis-url; ${SERVICE}.`,
        ],
    ],
    [
        /^EAI_AGAIN$/,
        (error) => [
            'unreachable',
            `the name ${error.endpoint.host} cannot be looked up now (${error.code})`,
            'Check the network and its name server, and try again.',
        ],
    ],
    [
        /^(?:EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL)$/,
        (error) => [
            'unreachable',
            `${place(error)} cannot be reached from here (${error.code})`,
            'Check the network and any firewall between.',
        ],
    ],
    [
        /^ETIMEDOUT$/,
        (error) => [
            'unreachable',
            `${place(error)} does not answer (${error.code})`,
            `${CHECK_PLACE}, or check any firewall between.`,
        ],
    ],
    [
        /^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
        (error) => [
            'refused',
            `the TLS certificate of ${place(error)} is ${error.code === 'CERT_HAS_EXPIRED' ? 'expired' : 'not valid yet'} (${error.code})`,
            'Renew the certificate, or check the clock of this machine.',
        ],
    ],
    [
        /^ERR_TLS_CERT_ALTNAME_INVALID$/,
        (error) => [
            'refused',
            `the TLS certificate of ${place(error)} is for another name (${error.code})`,
            'Use the name in the certificate as host in redis-url, or set server-name in redis-options to it.',
        ],
    ],
    [
        /SELF_SIGNED|UNABLE_TO_|CERT_|INVALID_CA/,
        (error) => [
            'refused',
            `the TLS certificate of ${place(error)} is not trusted (${error.code})`,
            'Set ca in redis-options to the PEM file of the authority that signed it.',
        ],
    ],
    [
        /^ERR_SSL_.*(?:CERTIFICATE|UNKNOWN_CA|HANDSHAKE_FAILURE|DECRYPT_ERROR)/,
        (error) => [
            'refused',
            `${place(error)} does not accept the client's TLS certificate, or wants one and got none (${error.code})`,
            'Set cert and key in redis-options to the PEM files of a client certificate that the server trusts.',
        ],
    ],
    [
        /^(?:ERR_SSL_|EPROTO)/,
        (error) => [
            'refused',
            `${place(error)} does not speak TLS, or no version of it that the gate knows (${error.code})`,
            'Write redis:// instead of rediss:// if the server has no TLS, or correct the port.',
        ],
    ],
];
/** By the code an answer of the server begins with. */
const ANSWER_WORDINGS = {
    NOAUTH: (error, { kind }) => error.role === 'sentinel'
        ? [
            'refused',
            `the Sentinel at ${place(error)} wants a password (NOAUTH)`,
            'Add ?sentinel-password=PASSWORD to redis-url, and sentinel-user=USER where it has users.',
        ]
        : [
            'refused',
            `${place(error)} wants a password (NOAUTH)`,
            kind === 'sentinel'
                ? 'Put it before the Sentinels in redis-url: redis+sentinel://USER:PASSWORD@HOST:26379/MASTER, or :PASSWORD@ without a user.'
                : 'Put it before the host in redis-url: redis://USER:PASSWORD@HOST:PORT, or :PASSWORD@ without a user.',
        ],
    WRONGPASS: (error) => [
        'refused',
        `${error.role === 'sentinel' ? 'the Sentinel at ' : ''}${place(error)} does not accept the user and password (WRONGPASS)`,
        `Correct ${error.role === 'sentinel' ? 'sentinel-user and sentinel-password' : 'them'} in redis-url; special characters are percent-encoded, such as %40 for @.`,
    ],
    NOPERM: (error) => notPermitted(error),
    LOADING: (error) => [
        'unreachable',
        `${place(error)} is still loading its data (LOADING)`,
        'Try again when it has, or raise retries in redis-options so that the gate waits longer.',
    ],
    READONLY: (error) => [
        'refused',
        `${place(error)} is a replica, which takes no changes (READONLY)`,
        'Name the master in redis-url; with Sentinel, redis+sentinel:// finds it.',
    ],
    MASTERDOWN: (error) => [
        'unreachable',
        `${place(error)} is a replica that has lost its master, and serves no old data (MASTERDOWN)`,
        'Name the master in redis-url, or bring it back.',
    ],
    CLUSTERDOWN: (error) => [
        'unreachable',
        `the cluster of ${place(error)} is down (CLUSTERDOWN)`,
        'See what redis-cli --cluster check says about it.',
    ],
    TRYAGAIN: (error) => movingSlot(error),
    ASK: (error) => movingSlot(error),
    MOVED: (error, { kind }) => kind === 'cluster'
        ? [
            'reply',
            `the nodes of the cluster do not agree about who has a key: ${place(error)} sends the gate on once more (MOVED)`,
            'See what redis-cli --cluster check says about it.',
        ]
        : [
            'reply',
            `${place(error)} is a node of a cluster, and the data is on another one (MOVED)`,
            'Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS).',
        ],
    CROSSSLOT: (error) => [
        'reply',
        `the keys of ${error.command === 'EXEC' ? 'the transaction' : shownWord(error)} are not on one node of the cluster (CROSSSLOT)`,
        'Give them a common part in braces, such as papyra:{local}.',
    ],
    DENIED: (error) => [
        'refused',
        `${place(error)} is in protected mode: it has no password, and takes connections from its own machine alone (DENIED)`,
        'Give the server a password, or connect from its own machine.',
    ],
    MISCONF: (error) => [
        'refused',
        `${place(error)} takes no changes, because it cannot save its data to disk (MISCONF)`,
        "Look into the server's log, and make room on its disk.",
    ],
    NOREPLICAS: (error) => [
        'refused',
        `${place(error)} takes no changes, because too few replicas follow it (NOREPLICAS)`,
        'Bring the replicas back.',
    ],
    OOM: (error) => [
        'refused',
        `${place(error)} has no memory left for ${shownWord(error)} (OOM)`,
        'Make room, or raise its maxmemory.',
    ],
};
/** Answers whose code is just ERR, told apart by their text. */
const ERR_WORDINGS = [
    [
        /DB index is out of range/,
        (error, { database }) => [
            'refused',
            `${place(error)} has no database ${database}`,
            'Correct the number after the last / in redis-url.',
        ],
    ],
    [
        /SELECT is not allowed in cluster mode/,
        (error) => [
            'refused',
            `${place(error)} is a node of a cluster, which has no databases but 0`,
            'Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS), without a number after the host.',
        ],
    ],
    [
        /max number of clients/,
        (error) => [
            'unreachable',
            `${place(error)} has as many clients as it takes`,
            'Close some of them, or raise its maxclients.',
        ],
    ],
    [
        /AUTH <password> called without any password configured|no password is set/,
        (error) => [
            'refused',
            `${place(error)} has no password, but redis-url has one`,
            'Leave it out, or write the user before it; and see that this is the server you mean.',
        ],
    ],
    [
        /cluster support disabled/,
        (error) => [
            'refused',
            `${place(error)} is no node of a cluster`,
            'Write redis:// instead of redis+cluster:// (rediss:// with TLS).',
        ],
    ],
    [
        /unknown command/i,
        (error) => error.role === 'sentinel'
            ? [
                'refused',
                `${place(error)} is no Sentinel`,
                'Name the Sentinels in redis-url (their port is 26379 as a rule), or write redis:// instead of redis+sentinel://.',
            ]
            : [
                'refused',
                `${place(error)} does not know the command ${shownWord(error)}`,
                'It takes Redis 6.0 or newer; a Sentinel (port 26379 as a rule) is addressed as redis+sentinel://.',
            ],
    ],
];
/** In words. The cause is not passed on: answers of servers name users. */
function nodeFailure(error, context) {
    const [kind, message, remedy] = error.answer === null ? brokenWords(error, context) : answerWords(error, error.answer, context);
    return new redis_connection/* RedisFailure */.A(kind, message, remedy, error.answer === null ? null : error.code, null);
}
function answerWords(error, answer, context) {
    const wording = error.code === 'ERR'
        ? ERR_WORDINGS.find(([pattern]) => pattern.test(answer))?.[1]
        : Object.hasOwn(ANSWER_WORDINGS, error.code)
            ? ANSWER_WORDINGS[error.code]
            : undefined;
    if (wording !== undefined)
        return wording(error, context);
    return [
        'reply',
        `${place(error)} answers ${shownWord(error)} with ${quoted(answer, context)}`,
        "The server's documentation says what that means.",
    ];
}
function brokenWords(error, context) {
    const { code } = error;
    if (error.isSlow)
        return slowWords(error, context);
    if (error.isForeign) {
        return [
            'refused',
            `what answers at ${place(error)} is no Redis server`,
            `${CHECK_PLACE}${context.hasTls ? '' : '; where the server expects TLS, write rediss://'}.`,
        ];
    }
    const wording = SYSTEM_WORDINGS.find(([pattern]) => pattern.test(code))?.[1];
    if (wording !== undefined)
        return wording(error, context);
    const shownCode = code === '' ? '' : ` (${code})`;
    if (error.command !== null) {
        return [
            'lost',
            `the connection to ${place(error)} broke during ${error.command}${shownCode}`,
            "Look into the server's log and at the network between, and run the gate again.",
        ];
    }
    return [
        'unreachable',
        `${place(error)} ends the connection before it has answered${shownCode}`,
        context.hasTls
            ? 'If it wants a client certificate, set cert and key in redis-options; if it has no TLS, write redis://.'
            : "If it expects TLS, write rediss:// instead of redis://; else look into the server's log.",
    ];
}
function slowWords(error, context) {
    if (error.command !== null) {
        return [
            'unreachable',
            `${place(error)} does not answer ${error.command} within ${context.commandTimeoutSeconds} s`,
            'Look whether the server is busy or stalled; raise command-timeout or lower page-size in redis-options.',
        ];
    }
    return [
        'unreachable',
        `${place(error)} does not answer within ${context.connectTimeoutSeconds} s`,
        `${CHECK_PLACE}${context.hasTls ? ', or write redis:// if the server has no TLS' : ''}; check any firewall between, or raise connect-timeout in redis-options.`,
    ];
}
function notPermitted(error) {
    const answer = error.answer ?? '';
    if (/\bkeys?\b/.test(answer)) {
        return [
            'refused',
            `${place(error)} does not let the user touch a key of ${shownWord(error)} (NOPERM)`,
            "Give the user an ACL rule for the keys, such as ~papyra:*, which covers Papyra's streams and their quarantine.",
        ];
    }
    // While the connection is made, only the answer says which command that was.
    const command = error.command ?? (/the '([a-z|]+)' command/.exec(answer)?.[1] ?? '').toUpperCase().replace('|', ' ');
    return [
        'refused',
        `${place(error)} does not let the user run ${command === '' ? 'a command' : command} (NOPERM)`,
        `Give the user the ACL rule +${command === '' ? '@connection' : command.toLowerCase().replace(' ', '|')}.`,
    ];
}
function movingSlot(error) {
    return [
        'unreachable',
        `the cluster is moving keys away from ${place(error)} (${error.code})`,
        'Try again when it has moved them.',
    ];
}
function place(error) {
    return shownEndpoint(error.endpoint);
}
function shownWord(error) {
    return error.command ?? 'the greeting';
}
const MAX_QUOTED = 200;
/** What a server says, as one line without secrets. */
function quoted(answer, { secrets }) {
    let text = answer;
    // Within a word, a short one is most likely no secret but the word.
    for (const secret of secrets) {
        const escaped = secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
        text = text.replace(new RegExp(secret.length < 4 ? `(?<!\\w)${escaped}(?!\\w)` : escaped, 'g'), '***');
    }
    return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}

;// CONCATENATED MODULE: ./lib/redis/connection/redis-node.js
/** One connection to one server. Once it breaks it stays broken; whoever wants another opens one. */


// RESP 2 knows these two kinds of text.
const AS_BYTES = { [dist.RESP_TYPES.BLOB_STRING]: Buffer, [dist.RESP_TYPES.SIMPLE_STRING]: Buffer };
class RedisNode {
    endpoint;
    #settings;
    #client;
    #stop = () => {
        if (!this.#isHeld)
            this.#break(this.#settings.signal.reason);
    };
    /** What ended the connection. */
    #end = null;
    /** The signal has to wait. */
    #isHeld = false;
    #giveUp = () => { };
    constructor(endpoint, settings) {
        this.endpoint = endpoint;
        this.#settings = settings;
        this.#client = plainClient(endpoint, settings);
        this.#client.on('error', (error) => this.#break(error));
        // An idle connection keeps no process alive, and one that is waited for has a timer that does.
        this.#client.unref();
        settings.signal.addEventListener('abort', this.#stop);
    }
    /** @throws NodeError, or the reason of the signal. */
    static async open(endpoint, settings) {
        settings.signal.throwIfAborted();
        const node = new RedisNode(endpoint, settings);
        try {
            await node.#within(settings.connectTimeoutMs, node.#greet());
            return node;
        }
        catch (error) {
            const trouble = node.#trouble(error, null);
            node.close();
            throw trouble;
        }
    }
    get isBroken() {
        return this.#end !== null;
    }
    /** Commands sent without waiting go out together, and are carried out in that order. @throws as `open` does. */
    async send(command) {
        this.#settings.signal.throwIfAborted();
        try {
            return await this.#within(this.#settings.commandTimeoutMs, this.#ask(command));
        }
        catch (error) {
            throw this.#trouble(error, command);
        }
    }
    /** The same, but the signal does not end the wait: for what has to be known once it is sent. */
    async sendToTheEnd(command) {
        this.#isHeld = true;
        try {
            return await this.send(command);
        }
        finally {
            this.#isHeld = false;
        }
    }
    close() {
        this.#break(new Error('closed'));
    }
    #ask(command) {
        return this.#client.sendCommand(command);
    }
    /** Logs in, and hears whether it is Redis that answers: a new connection alone says nothing about that. */
    async #greet() {
        const connecting = this.#client.connect();
        // Sent at once, so that an answer which comes unasked, such as "too many clients", is taken for the one to this.
        const pong = this.#ask(['PING']);
        pong.catch(() => { });
        await this.#connected(connecting);
        await pong.catch((error) => {
            // A user who may not do this may well do the rest.
            if (!(error instanceof dist.ErrorReply && error.message.startsWith('NOPERM')))
                throw error;
        });
    }
    /** The client neither ends nor rejects the making of a connection that is given up meanwhile. */
    #connected(connecting) {
        return new Promise((resolve, reject) => {
            this.#giveUp = reject;
            connecting.then(() => {
                if (this.isBroken)
                    this.#client.destroy();
                resolve(undefined);
            }, reject);
        });
    }
    #break(cause) {
        if (this.#end !== null)
            return;
        this.#end = { cause };
        this.#settings.signal.removeEventListener('abort', this.#stop);
        this.#client.destroy();
        this.#giveUp(cause);
    }
    async #within(limitMs, work) {
        const timer = setTimeout(() => this.#break(new SlowServer()), limitMs);
        try {
            return await work;
        }
        finally {
            clearTimeout(timer);
        }
    }
    /** What ended the connection says more than what the client made of it for a command. */
    #trouble(error, command) {
        const { role, signal } = this.#settings;
        if (this.#end === null) {
            return error instanceof dist.ErrorReply ? new NodeError(this.endpoint, role, command, error) : error;
        }
        const { cause } = this.#end;
        return signal.aborted && cause === signal.reason
            ? cause
            : new NodeError(this.endpoint, role, command, cause);
    }
}
/** One that makes its connection once, and asks the server for nothing of its own accord. */
function plainClient(endpoint, settings) {
    const { user, password, tls } = settings;
    const place = { host: endpoint.host, port: endpoint.port, connectTimeout: settings.connectTimeoutMs };
    return (0,dist.createClient)({
        RESP: 2,
        ...(user === null ? {} : { username: user }),
        ...(password === null ? {} : { password }),
        database: settings.database,
        disableClientInfo: true,
        maintNotifications: 'disabled',
        // Its time-out ends when a command is written, and would not notice a server that stalls.
        commandOptions: { typeMapping: AS_BYTES, timeout: 0 },
        socket: tls === null
            ? { ...place, reconnectStrategy: false }
            : { ...place, ...tls, tls: true, reconnectStrategy: false },
    });
}

;// CONCATENATED MODULE: ./lib/redis/connection/node-pool.js
/** The connections to servers, one to each for reading and one for transactions. */


class NodePool {
    #settings;
    #nodes = new Map();
    #isClosed = false;
    constructor(settings) {
        this.#settings = settings;
    }
    /** The connection to a server, a new one where there is none or it has broken. @throws as `RedisNode.open` does. */
    async at(endpoint, use) {
        const name = `${use} ${shownEndpoint(endpoint)}`;
        const known = this.#nodes.get(name);
        if (known !== undefined && !known.isBroken)
            return known;
        if (this.#isClosed)
            throw new Error('the connection to Redis has been closed');
        const node = await RedisNode.open(endpoint, this.#settings);
        // Another one may have been made meanwhile; what is sent there already gets its answers.
        const other = this.#nodes.get(name);
        if (other !== undefined && !other.isBroken) {
            node.close();
            return other;
        }
        this.#nodes.set(name, node);
        if (this.#isClosed)
            node.close();
        return node;
    }
    close() {
        this.#isClosed = true;
        for (const node of this.#nodes.values())
            node.close();
        this.#nodes.clear();
    }
}

;// CONCATENATED MODULE: ./lib/redis/connection/route.js
/** Which server to ask: the only one there is, the one that Sentinel says is the master, or the one that has the key. */





function singleRoute(endpoint) {
    return {
        serverOf: async () => endpoint,
        servers: async () => [endpoint],
        movedTo: () => { },
        lost: () => { },
    };
}
/**
 * Asks the Sentinels, one after the other, as "Guidelines for Redis clients with support for Redis Sentinel" has it.
 * @param settings of the servers; the Sentinels have a login of their own and no databases.
 */
function sentinelRoute({ endpoints, masterName, sentinelLogin }, pool, settings, context) {
    let master = null;
    const find = async () => {
        const troubles = [];
        let isUnknown = false;
        for (const endpoint of endpoints) {
            try {
                const found = await askSentinel(endpoint);
                if (found !== null)
                    return found;
                isUnknown = true;
            }
            catch (error) {
                if (!(error instanceof NodeError))
                    throw error;
                troubles.push(error);
            }
        }
        if (isUnknown)
            throw unknownMaster(masterName);
        throw noneOf('Sentinel', troubles, context);
    };
    const askSentinel = async (endpoint) => {
        const sentinel = await RedisNode.open(endpoint, {
            ...settings,
            ...sentinelLogin,
            role: 'sentinel',
            database: 0,
        });
        try {
            const reply = await sentinel.send(['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', masterName]);
            return Array.isArray(reply) ? { host: String(reply[0]), port: Number(reply[1]) } : null;
        }
        finally {
            sentinel.close();
        }
    };
    const serverOf = async () => {
        if (master !== null)
            return master;
        const found = await find();
        await refuseUnlessMaster(found, pool);
        master = found;
        return master;
    };
    return {
        serverOf,
        servers: async () => [await serverOf()],
        movedTo: () => { },
        lost: () => {
            master = null;
        },
    };
}
/** For a while after a failover, a Sentinel can still name the old master. */
async function refuseUnlessMaster(endpoint, pool) {
    const node = await pool.at(endpoint, 'reads');
    const role = await node.send(['ROLE']).catch((error) => {
        // Not everybody may ask; the master itself refuses no reads, and a replica no more than changes.
        if (error instanceof NodeError && error.code === 'NOPERM')
            return null;
        throw error;
    });
    if (!Array.isArray(role) || String(role[0]) === 'master')
        return;
    const failure = new redis_connection/* RedisFailure */.A('unreachable', `${shownEndpoint(endpoint)}, the master according to Sentinel, is a replica`, 'A failover is probably under way; try again when it is over.', null, null);
    throw new NoServer(failure, true);
}
function unknownMaster(name) {
    const failure = new redis_connection/* RedisFailure */.A('refused', `the Sentinels know no master named ${name}`, 'Correct the name after the hosts in redis-url; redis-cli -p 26379 SENTINEL MASTERS lists the names.', null, null);
    return new NoServer(failure, false);
}
/** A cluster says by itself which node has a key (MOVED), so that slots need not be computed here. */
function clusterRoute(seeds, pool, context) {
    const owners = new Map();
    let known = seeds;
    /** The first node that answers. */
    const anyServer = async () => {
        const troubles = [];
        for (const endpoint of known) {
            try {
                await pool.at(endpoint, 'reads');
                known = unique([endpoint, ...known]);
                return endpoint;
            }
            catch (error) {
                if (!(error instanceof NodeError))
                    throw error;
                troubles.push(error);
            }
        }
        throw noneOf('node of the cluster', troubles, context);
    };
    return {
        serverOf: async (key) => owners.get(key) ?? anyServer(),
        async servers() {
            const asked = await anyServer();
            const node = await pool.at(asked, 'reads');
            const masters = mastersIn(await node.send(['CLUSTER', 'SLOTS']), asked);
            known = unique([...masters, ...seeds]);
            return masters;
        },
        movedTo: (key, endpoint) => {
            owners.set(key, endpoint);
        },
        lost: (endpoint) => {
            for (const [key, owner] of owners) {
                if (shownEndpoint(owner) === shownEndpoint(endpoint))
                    owners.delete(key);
            }
            // The next question goes to another one first.
            known = [...known].sort((a, b) => Number(isSame(a, endpoint)) - Number(isSame(b, endpoint)));
        },
    };
}
function isSame(a, b) {
    return shownEndpoint(a) === shownEndpoint(b);
}
function unique(endpoints) {
    return [...new Map(endpoints.map((endpoint) => [shownEndpoint(endpoint), endpoint])).values()];
}
const SLOTS = 16_384;
/** The masters in an answer to CLUSTER SLOTS. A node that does not know its own name means where it was asked. */
function mastersIn(reply, asked) {
    const ranges = Array.isArray(reply) ? reply : [];
    let served = 0;
    const masters = ranges.map((range) => {
        const [first, last, master] = range;
        served += Number(last) - Number(first) + 1;
        const [host, port] = Array.isArray(master) ? master : [];
        const name = host === null || host === undefined ? '' : String(host);
        return { host: name === '' || name === '?' ? asked.host : name, port: Number(port) };
    });
    if (served === SLOTS)
        return unique(masters);
    const failure = new redis_connection/* RedisFailure */.A('unreachable', `the cluster of ${shownEndpoint(asked)} serves ${served} of its ${SLOTS} slots, so that keys can be missing`, 'See what redis-cli --cluster check says about it.', null, null);
    throw new NoServer(failure, true);
}
/** None of several servers can be asked. One that refuses the gate says more than one that is not there. */
function noneOf(what, troubles, context) {
    const failures = troubles.map((trouble) => nodeFailure(trouble, context));
    const refusal = failures.find(({ kind }) => kind === 'refused');
    if (refusal !== undefined)
        return new NoServer(refusal, false);
    const failure = new redis_connection/* RedisFailure */.A('unreachable', `no ${what} answers: ${failures.map(({ message }) => message).join(', ')}`, 'Start them, or correct the hosts and ports in redis-url.', null, null);
    return new NoServer(failure, true);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/redis/connection/tls-settings.js
/** What TLS connections to Redis need, from `redis-options`. Certificates are always verified. */






/** The options that mean nothing without TLS. */
const TLS_OPTIONS = ['ca', 'cert', 'key', 'server-name'];
/**
 * Reads the PEM files, whose paths are relative to `cwd`. Null where the address has no TLS.
 * @throws RedisFailure
 */
function tlsSettings(hasTls, options, cwd) {
    if (!hasTls) {
        refuseWithoutTls(options);
        return null;
    }
    const ca = readPem('ca', options.ca, cwd);
    const cert = readPem('cert', options.cert, cwd);
    const key = readPem('key', options.key, cwd);
    if ((cert === null) !== (key === null)) {
        const [set, missing] = cert === null ? ['key', 'cert'] : ['cert', 'key'];
        throw badOption(`${set} is set and ${missing} is not`, `Set ${missing} to the PEM file that belongs to it.`);
    }
    if (ca !== null)
        refuseUnlessCertificate('ca', ca);
    if (cert !== null)
        refuseUnlessCertificate('cert', cert);
    return { secureContext: contextOf(ca, cert, key), ...expectedName(options['server-name']) };
}
function refuseWithoutTls(options) {
    const set = TLS_OPTIONS.find((name) => options[name] !== undefined);
    if (set === undefined)
        return;
    throw badOption(`${set} is set, but redis-url has no TLS`, `Write rediss:// instead of redis://, or leave ${set} out.`);
}
function readPem(name, path, cwd) {
    if (path === undefined)
        return null;
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(cwd, path));
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        throw badOption(`the file ${JSON.stringify(path)} of ${name} cannot be read (${code})`, 'Name a PEM file; the path is relative to the workspace.', error);
    }
}
/** Node.js takes a file of authorities with nothing in it without a word. */
function refuseUnlessCertificate(name, pem) {
    try {
        new external_node_crypto_.X509Certificate(pem);
    }
    catch (error) {
        throw badOption(`the file of ${name} holds no certificate in PEM form`, 'A PEM file begins with -----BEGIN CERTIFICATE-----.', error);
    }
}
function contextOf(ca, cert, key) {
    try {
        return (0,external_node_tls_.createSecureContext)({
            ...(ca === null ? {} : { ca }),
            ...(cert === null ? {} : { cert }),
            ...(key === null ? {} : { key }),
        });
    }
    catch (error) {
        const code = error.code ?? 'unknown error';
        throw badOption(`cert and key cannot be used (${code})`, 'The key has to be the one of the certificate, in PEM form and without a passphrase.', error);
    }
}
function expectedName(name) {
    if (name === undefined)
        return {};
    // TLS sends no IP address as the name of a server (RFC 6066, section 3); the certificate is still checked for it.
    if ((0,external_node_net_.isIP)(name) > 0)
        return { checkServerIdentity: (_host, certificate) => (0,external_node_tls_.checkServerIdentity)(name, certificate) };
    return { servername: name };
}
function badOption(problem, remedy, cause = null) {
    return new redis_connection/* RedisFailure */.A('refused', `redis-options: ${problem}`, remedy, null, cause);
}

;// CONCATENATED MODULE: ./lib/redis/connection/transaction.js
/** One transaction on one connection: what is known about it when something goes wrong. */




/**
 * Carries out commands between MULTI and EXEC, on a connection that has watched a key. EXEC is sent only when the server
 * has taken all of them, so that until then it is certain that nothing was changed.
 * @returns the replies, null when the key was written to.
 * @throws RedisFailure, or the reason of the signal; that ends no wait for what EXEC did.
 */
async function carryOut(node, commands, context) {
    // Alone: after a refused MULTI the server would carry out each of the others by itself.
    await node.send(['MULTI']).catch((error) => {
        throw beforeExec(error, context);
    });
    const taken = await Promise.allSettled(commands.map((command) => node.send(command)));
    const refused = taken.find((result) => result.status === 'rejected');
    if (refused !== undefined)
        throw beforeExec(refused.reason, context);
    const replies = await node.sendToTheEnd(['EXEC']).catch((error) => {
        throw atExec(error, context);
    });
    if (!Array.isArray(replies))
        return null;
    refuseErrors(node, commands, replies, context);
    return replies;
}
/** What a failure means before EXEC was sent. Others than those of a server are passed on. */
function beforeExec(error, context) {
    if (!(error instanceof NodeError))
        return error;
    const { kind, message, remedy, code } = nodeFailure(error, context);
    // Nothing is in doubt.
    const known = kind === 'lost' ? 'unreachable' : kind;
    return new redis_connection/* RedisFailure */.A(known, message, remedy, code, null);
}
function atExec(error, context) {
    if (!(error instanceof NodeError) || error.answer !== null)
        return beforeExec(error, context);
    const { message } = nodeFailure(error, context);
    return new redis_connection/* RedisFailure */.A('lost', `${message}, so nobody knows whether the transaction was carried out: all of it was, or nothing`, 'Scan again to see which.', null, null);
}
/** Redis carries out the rest of a transaction when one of its commands fails. */
function refuseErrors(node, commands, replies, context) {
    const failed = replies.flatMap((reply, at) => (reply instanceof dist.ErrorReply ? [{ reply, at }] : []));
    const [first] = failed;
    if (first === undefined)
        return;
    const error = new NodeError(node.endpoint, 'server', commands[first.at] ?? null, first.reply);
    const { kind, message, remedy, code } = nodeFailure(error, context);
    throw new redis_connection/* RedisFailure */.A(kind, `${message}, in a transaction whose other commands (${replies.length - failed.length} of ${replies.length}) were carried out`, remedy, code, null);
}

;// CONCATENATED MODULE: ./lib/redis/connection/connect.js
/** The connection to Redis: where the address leads, and how often something that went wrong is tried again. */










/** The pause before the first new try, doubled for each further one up to the longest. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** How often a key may be said to be on another node before that is a failure. */
const MAX_REDIRECTIONS = 5;
/**
 * Connects and logs in, so that what is wrong with address, server or login is known at once.
 * @throws RedisFailure, or the reason of the signal.
 */
async function connectRedis(target) {
    const address = readAddress(target.url);
    const connection = new RoutedConnection(address, target);
    try {
        await connection.open();
        return connection;
    }
    catch (error) {
        await connection.close();
        throw error;
    }
}
function readAddress(url) {
    try {
        return parseRedisAddress(url);
    }
    catch (error) {
        if (!(error instanceof RedisAddressMistake))
            throw error;
        throw new redis_connection/* RedisFailure */.A('refused', `redis-url: ${error.problem}`, error.remedy, null, error);
    }
}
class RoutedConnection {
    shownAddress;
    isCluster;
    #retries;
    #signal;
    #unfollow;
    #context;
    #pool;
    #route;
    /** Ends when no transaction is under way. */
    #turn = Promise.resolve();
    constructor(address, target) {
        // Before there is anything to close.
        const tls = tlsSettings(address.hasTls, target.options, target.cwd);
        this.shownAddress = address.shown;
        this.isCluster = address.kind === 'cluster';
        this.#retries = target.options.retries;
        [this.#signal, this.#unfollow] = followed(target.signal);
        this.#context = connect_contextOf(address, target);
        const settings = nodeSettings(address, target.options, tls, this.#signal);
        this.#pool = new NodePool(settings);
        this.#route = routeOf(address, this.#pool, settings, this.#context);
    }
    async open() {
        await this.#persistently(async () => {
            for (const endpoint of await this.#route.servers())
                await this.#nodeAt(endpoint, 'reads');
        });
    }
    read(key, command) {
        return this.#persistently(async () => (await this.#sendTo(key, command, 'reads')).reply);
    }
    async *keys(pattern) {
        for (let tries = 0;; tries++) {
            try {
                // From the beginning each time: a cursor means nothing to another server, nor to one that was started anew.
                for (const endpoint of await this.#route.servers()) {
                    yield* scanKeys(await this.#nodeAt(endpoint, 'reads'), pattern);
                }
                return;
            }
            catch (error) {
                await this.#awaitRetry(error, tries);
            }
        }
    }
    transact(watched, prepare) {
        const done = this.#turn.then(async () => {
            // Only this much may be repeated.
            const watch = () => this.#sendTo(watched, ['WATCH', watched], 'transactions');
            const { node } = await this.#persistently(watch);
            try {
                const read = (command) => node.send(command).catch((error) => {
                    throw beforeExec(error, this.#context);
                });
                const commands = await prepare(read);
                if (commands !== null)
                    return await carryOut(node, commands, this.#context);
                await read(['UNWATCH']);
                return null;
            }
            catch (error) {
                // What it watches, and what it has taken so far, goes with it.
                node.close();
                throw error;
            }
        });
        this.#turn = done.catch(() => { });
        return done;
    }
    async close() {
        this.#unfollow();
        this.#pool.close();
    }
    /** Sends to the server of a key, wherever in a cluster that is. */
    async #sendTo(key, command, use) {
        for (let redirections = 0;; redirections++) {
            const node = await this.#nodeAt(await this.#route.serverOf(key), use);
            try {
                return { node, reply: await node.send(command) };
            }
            catch (error) {
                const redirect = this.isCluster ? redirectIn(error) : null;
                if (redirect === null) {
                    if (node.isBroken || (error instanceof NodeError && error.isPassing))
                        this.#route.lost(node.endpoint);
                    throw error;
                }
                if (redirections === MAX_REDIRECTIONS)
                    throw error;
                if (redirect.isForOnce) {
                    // All of a transaction would have to be sent there in this way; it waits until the key has arrived.
                    if (use === 'transactions')
                        throw error;
                    return await askOnce(await this.#nodeAt(redirect.endpoint, use), command);
                }
                this.#route.movedTo(key, redirect.endpoint);
            }
        }
    }
    async #nodeAt(endpoint, use) {
        try {
            return await this.#pool.at(endpoint, use);
        }
        catch (error) {
            this.#route.lost(endpoint);
            throw error;
        }
    }
    /** Tries as often as the settings allow. */
    async #persistently(attempt) {
        for (let tries = 0;; tries++) {
            try {
                return await attempt();
            }
            catch (error) {
                await this.#awaitRetry(error, tries);
            }
        }
    }
    /** Waits before the next try; throws what is to be said if there is none. */
    async #awaitRetry(error, tries) {
        this.#signal.throwIfAborted();
        if (!(error instanceof NodeError || error instanceof NoServer))
            throw error;
        if (tries >= this.#retries || !this.#isWorthARetry(error)) {
            throw error instanceof NoServer ? error.failure : nodeFailure(error, this.#context);
        }
        const ms = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
        await (0,promises_.setTimeout)(ms, undefined, { signal: this.#signal }).catch(() => this.#signal.throwIfAborted());
    }
    /** Where there are several servers, another one can step in for one that is slow. */
    #isWorthARetry(error) {
        if (error instanceof NodeError && error.isSlow)
            return this.#context.kind !== 'single';
        return error.isPassing || (error instanceof NodeError && error.code === 'ASK');
    }
}
function routeOf(address, pool, settings, context) {
    if (address.kind === 'sentinel')
        return sentinelRoute(address, pool, settings, context);
    if (address.kind === 'cluster')
        return clusterRoute(address.endpoints, pool, context);
    return singleRoute(address.endpoints[0]);
}
/** A signal that is aborted with another one, until it is told not to; every server of a cluster may listen to it. */
function followed(signal) {
    const controller = new AbortController();
    (0,external_node_events_.setMaxListeners)(0, controller.signal);
    const pass = () => controller.abort(signal.reason);
    if (signal.aborted)
        pass();
    signal.addEventListener('abort', pass);
    return [controller.signal, () => signal.removeEventListener('abort', pass)];
}
function nodeSettings(address, options, tls, signal) {
    return {
        role: 'server',
        ...address.login,
        database: address.database,
        tls,
        connectTimeoutMs: options['connect-timeout'] * 1_000,
        commandTimeoutMs: options['command-timeout'] * 1_000,
        signal,
    };
}
function connect_contextOf(address, { url, options }) {
    const logins = address.kind === 'sentinel' ? [address.login, address.sentinelLogin] : [address.login];
    const texts = logins.flatMap(({ user, password }) => [user, password]);
    const secrets = [...redisSecrets(url), ...texts.filter((text) => text !== null)];
    return {
        kind: address.kind,
        hasTls: address.hasTls,
        database: address.database,
        connectTimeoutSeconds: options['connect-timeout'],
        commandTimeoutSeconds: options['command-timeout'],
        secrets: secrets.sort((a, b) => b.length - a.length),
    };
}
/** Where another node of the cluster is said to have the key: `MOVED 3999 127.0.0.1:6381`. */
function redirectIn(error) {
    if (!(error instanceof NodeError) || (error.code !== 'MOVED' && error.code !== 'ASK'))
        return null;
    const [, host, port] = /^[A-Z]+ \d+ (.*):(\d+)$/.exec(error.answer ?? '') ?? [];
    if (host === undefined)
        return null;
    // A node that does not know the name of another one means that it is where it is itself.
    const place = host === '' || host === '?' ? error.endpoint.host : host;
    return { endpoint: { host: place, port: Number(port) }, isForOnce: error.code === 'ASK' };
}
async function askOnce(node, command) {
    const [, reply] = await Promise.all([node.send(['ASKING']), node.send(command)]);
    return { node, reply };
}
/** How many slots of its table a server looks through at once. */
const SCAN_COUNT = '1000';
async function* scanKeys(node, pattern) {
    let cursor = '0';
    do {
        const reply = await node.send(['SCAN', cursor, 'MATCH', pattern, 'COUNT', SCAN_COUNT]);
        const [next, keys] = Array.isArray(reply) ? reply : [];
        cursor = String(next);
        if (Array.isArray(keys) && keys.length > 0)
            yield keys.map(String);
    } while (cursor !== '0');
}

// EXTERNAL MODULE: ./lib/redis/stream-keys.js
var stream_keys = __webpack_require__(96840);
;// CONCATENATED MODULE: ./lib/redis/redis-systems.js

/** Stands for every system that has the prefix. */
const EVERY_SYSTEM = '*';
/**
 * The system that is named, there or not; or, for `*`, all that have a stream under the prefix, sorted by code units.
 * @param quarantinePrefix Papyra's `quarantine_prefix`: what begins with it is no system
 * @throws RedisFailure
 */
async function findSystems(connection, prefix, systemId, quarantinePrefix) {
    if (systemId !== EVERY_SYSTEM)
        return [{ prefix, systemId }];
    const found = new Set();
    for await (const keys of connection.keys(`${literalPattern(prefix)}:*`)) {
        for (const key of keys) {
            const id = systemIdOf(key, prefix);
            const isKeptAside = quarantinePrefix !== undefined && key.startsWith(`${quarantinePrefix}:`);
            if (id !== null && !isKeptAside)
                found.add(id);
        }
    }
    return [...found].sort().map((id) => ({ prefix, systemId: id }));
}
/** A system may have colons in its name; null for a key that is no stream of one. */
function systemIdOf(key, prefix) {
    const kind = stream_keys/* STREAM_KINDS */.HN.find((name) => key.endsWith(`:${name}`));
    const start = prefix.length + 1;
    const end = key.length - (kind?.length ?? 0) - 1;
    // A cluster may take a key for a match that another prefix has.
    if (kind === undefined || end < start || !key.startsWith(`${prefix}:`))
        return null;
    return key.slice(start, end);
}
/** A text as the pattern that matches it alone, in the patterns of Redis. */
function literalPattern(text) {
    return text.replace(/[*?[\]\\]/g, '\\$&');
}

// EXTERNAL MODULE: ./lib/settings/redis-options.js
var redis_options = __webpack_require__(33993);
// EXTERNAL MODULE: ./lib/ndjson/findings.js
var findings = __webpack_require__(4056);
// EXTERNAL MODULE: ./lib/ndjson/record-facts.js
var record_facts = __webpack_require__(15977);
// EXTERNAL MODULE: ./lib/redis/health/entry-clock.js
var entry_clock = __webpack_require__(25725);
// EXTERNAL MODULE: ./lib/redis/health/stream-health.js + 4 modules
var stream_health = __webpack_require__(42668);
// EXTERNAL MODULE: ./lib/redis/stream-entry.js
var stream_entry = __webpack_require__(98750);
// EXTERNAL MODULE: ./lib/redis/stream-id.js
var stream_id = __webpack_require__(31505);
// EXTERNAL MODULE: ./lib/ndjson/anomaly.js
var anomaly = __webpack_require__(12449);
// EXTERNAL MODULE: ./lib/ndjson/line-diagnosis.js
var line_diagnosis = __webpack_require__(86452);
// EXTERNAL MODULE: ./lib/ndjson/line-scanner.js
var line_scanner = __webpack_require__(40551);
// EXTERNAL MODULE: ./lib/ndjson/oddities.js
var oddities = __webpack_require__(16125);
// EXTERNAL MODULE: ./lib/ndjson/record-fields.js
var record_fields = __webpack_require__(63977);
// EXTERNAL MODULE: ./lib/redis/stream-finding.js
var stream_finding = __webpack_require__(76119);
;// CONCATENATED MODULE: ./lib/redis/scan/entry-scanner.js
/** Judges the entries of one stream, newest first, by the same scanner that reads the lines of files. */









/** What Papyra says of an entry that it refuses. */
const DETAILS = {
    missing: "Missing 'data' field or non-string payload",
    invalid: 'Invalid JSON payload in stream entry',
    notObject: 'JSON payload is not an object/dict',
};
const AUDIT = record_fields/* KINDS */.GW.indexOf('audit');
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const TAB = 0x09;
/** Payloads shorter than this are copied to the same place, one after the other; nearly all are far smaller. */
const LINE_BYTES = 1 << 16;
/** Most names of fields that a message shows. */
const MAX_NAMES = 3;
class EntryScanner {
    damaged = [];
    /** The newest audit record; null when there was none. */
    latestAudit = null;
    #options;
    // The kernel, which is faster, tells of many records at once; here the time of each is wanted.
    #scanner;
    #line = Buffer.allocUnsafe(LINE_BYTES);
    // The entry under way.
    #entry = { id: '', fields: [], bytes: 0 };
    #place = { id: '', bytes: null };
    #timestamp = null;
    /** The record that was told last of those with a timestamp: the next one in the stream. */
    #next = this.#place;
    constructor(options) {
        this.#options = options;
        this.#scanner = new line_scanner/* LineScanner */.V5(this, options.facts);
    }
    /** Judges an entry; the timestamp of its record, as written, null when it has none that is a finite number. */
    scan(entry, payload = (0,stream_entry/* payloadOf */.Md)(entry)) {
        const broken = (0,stream_entry/* brokenField */.Il)(entry, payload);
        this.#entry = entry;
        this.#place = { id: entry.id, bytes: broken === null ? (payload?.length ?? null) : null };
        this.#timestamp = null;
        if (broken !== null)
            this.#addUnreadable(broken);
        else if (payload === null)
            this.#addMissing();
        else {
            const line = this.#lineOf(payload);
            this.#scanner.push(line, 0, payload.length + 1, 0, true);
        }
        if (this.#timestamp !== null)
            this.#next = this.#place;
        return this.#timestamp;
    }
    /**
     * The payload as one line with its end. To `json.loads` the ends of lines are white space like any other, and in strings as
     * wrong as a tab: with a tab for each the line is as good or as bad, at the same place.
     */
    #lineOf(payload) {
        const { length } = payload;
        const line = length < LINE_BYTES ? this.#line : Buffer.allocUnsafe(length + 1);
        payload.copy(line);
        if (payload.includes(LINE_FEED) || payload.includes(CARRIAGE_RETURN)) {
            for (let at = 0; at < length; at++) {
                if (line[at] === LINE_FEED || line[at] === CARRIAGE_RETURN)
                    line[at] = TAB;
            }
        }
        line[length] = LINE_FEED;
        return line;
    }
    badLine({ start, end, buffer }, error, errorAt) {
        const bytes = buffer.subarray(start, end);
        const diagnosis = bytes.length <= line_diagnosis/* MAX_DIAGNOSED_BYTES */.A_
            ? (0,line_diagnosis/* diagnoseBadLine */.q1)({ bytes, error, errorAt })
            : { ...(0,line_diagnosis/* diagnoseUnseenLine */.Pm)(error, false), at: errorAt };
        this.#addDamage(diagnosis.rule, DETAILS.invalid, () => ({
            column: (0,line_diagnosis/* columnAt */.o0)(bytes, diagnosis.at),
            message: payloadMessage(diagnosis, error, bytes.length),
        }));
    }
    oddLine(_span, oddity) {
        if (oddity.notObject) {
            this.#addDamage('non-object-payload', DETAILS.notObject, () => ({
                column: null,
                message: anomaly/* RULES */.y0['non-object-payload'].meaning,
            }));
            return;
        }
        for (const { rule, message } of (0,oddities/* oddRules */.T)(oddity)) {
            // It is the later record that goes back in time.
            this.#addOdd(rule, rule === 'time-regression' ? this.#next : this.#place, message);
        }
    }
    goodRecord() {
        const { facts, kind } = this.#options;
        const { verdict } = facts;
        if (verdict.kind === AUDIT) {
            this.latestAudit ??= { id: this.#place.id, gauges: facts.latestAudit() ?? {} };
        }
        if (verdict.kind !== record_facts/* NO_KIND */.xS && verdict.kind !== kind) {
            const message = `kind is ${record_fields/* KINDS */.GW[verdict.kind]}: Papyra looks for no such record among the ${stream_keys/* STREAM_KINDS */.HN[kind]}`;
            this.#addOdd('unknown-kind', this.#place, () => message);
        }
        if (verdict.hasTimestamp)
            this.#timestamp = facts.lastTimestamp();
    }
    /** Each payload is given a line end. */
    unterminatedLine() { }
    #addUnreadable(broken) {
        this.#addDamage('invalid-utf8', DETAILS.invalid, () => ({
            column: null,
            message: `${broken} is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream`,
        }));
    }
    #addMissing() {
        const entry = this.#entry;
        this.#addDamage('missing-payload', DETAILS.missing, () => {
            const names = (0,stream_entry/* fieldNames */.pi)(entry);
            const shown = names.slice(0, MAX_NAMES).map(stream_finding/* quoted */.TL).join(', ');
            const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
            const message = `the entry has no field "data", in which Papyra keeps the record; it has ${shown}${more}`;
            return { column: null, message };
        });
    }
    #addDamage(rule, detail, words) {
        const { findings, keepsDamage } = this.#options;
        const place = this.#place;
        if (keepsDamage)
            this.damaged.push({ id: place.id, rule, bytes: this.#entry.bytes });
        findings.add(rule, 'CORRUPTED_LINE', () => ({ ...this.#at(place), detail, ...words() }));
    }
    #addOdd(rule, place, message) {
        this.#options.findings.add(rule, null, () => {
            const text = message();
            return { ...this.#at(place), column: null, detail: `Entry ${place.id}: ${text}`, message: text };
        });
    }
    #at({ id, bytes }) {
        const { key } = this.#options;
        return { path: key, line: null, entry: id, byte_start: bytes === null ? null : 0, byte_end: bytes };
    }
}
/** The words of a diagnosis, which speaks of lines, for a payload; with the place, counted in bytes from 0. */
function payloadMessage({ rule, at, message }, error, length) {
    if (rule === 'blank-line')
        return length === 0 ? 'the payload is empty' : 'the payload is white space alone';
    if (rule === 'glued-records') {
        return `a torn record and another share the payload; the second is intact and starts at byte offset ${at}`;
    }
    return `${damageWords(rule, error) ?? message}, at byte offset ${at} of the payload`;
}
function damageWords(rule, error) {
    if (rule === 'bom')
        return 'the payload starts with a byte order mark';
    return rule === 'invalid-json' && error === 'incomplete' ? 'the payload ends before its value does' : null;
}

// EXTERNAL MODULE: ./lib/redis/scan/stream-pages.js
var stream_pages = __webpack_require__(36240);
;// CONCATENATED MODULE: ./lib/redis/scan/stream-scan.js










/** Scans streams: what was found up to a failure or an interruption is in the result too. */
async function scanStreams(connection, keys, options, streamOptions) {
    const scan = new StreamScan(connection, keys, options, streamOptions);
    try {
        await scan.run();
    }
    catch (error) {
        if (!(error instanceof ndjson_interruption/* Interruption */._n || error instanceof redis_connection/* RedisFailure */.A))
            throw error;
        // A connection that was given up because the run was ended is no failure.
        const interruption = error instanceof ndjson_interruption/* Interruption */._n ? error : (options.signal.reason ?? null);
        return scan.result(interruption, error instanceof redis_connection/* RedisFailure */.A && interruption === null ? error : null);
    }
    return scan.result(null, null);
}
class StreamScan {
    #connection;
    #options;
    #streamOptions;
    #findings;
    /** Of all streams, one after the other. */
    #facts = new record_facts/* RecordFacts */.tL(true);
    #timestamps = { first: null, last: null };
    #streams;
    constructor(connection, keys, options, streamOptions) {
        this.#connection = connection;
        this.#options = options;
        this.#streamOptions = streamOptions;
        this.#findings = new findings/* Findings */.F(options);
        const nothing = { now: 0, scanned: 0, records: 0, payloadBytes: 0, bytes: 0, scanner: null };
        this.#streams = keys.map((key) => ({ key, state: undefined, ...nothing }));
    }
    /** Looks at all streams first, so that it is known how much there is. */
    async run() {
        for (const stream of this.#streams)
            await this.#examine(stream);
        for (const [kind, stream] of this.#streams.entries()) {
            try {
                await this.#read(stream, kind);
            }
            finally {
                this.#takeTimestamps();
            }
        }
    }
    async #examine(stream) {
        const { signal } = this.#options;
        signal.throwIfAborted();
        stream.now = await (0,stream_health/* serverTime */.n)(this.#connection, stream.key);
        stream.state = await (0,stream_health/* examineStream */.W)(this.#connection, stream.key, {
            findings: this.#findings,
            options: this.#streamOptions.redis,
            now: stream.now,
            signal,
        });
    }
    async #read(stream, kind) {
        const { key, state, now } = stream;
        this.#facts.startStream();
        if (state === null || state === undefined || state.last_id === null)
            return;
        const { forRecovery, onBytes, signal } = this.#options;
        const { redis, sampleSize } = this.#streamOptions;
        const [findings, facts] = [this.#findings, this.#facts];
        const clock = new entry_clock/* EntryClock */.N(findings, key, { now, maxDrift: redis['max-clock-drift'] });
        const scanner = new EntryScanner({ key, kind, findings, facts, keepsDamage: forRecovery !== null });
        stream.scanner = scanner;
        const pages = (0,stream_pages/* newestFirst */.ll)(this.#connection, key, {
            from: state.last_id,
            limit: sampleSize === 'all' ? Number.POSITIVE_INFINITY : sampleSize,
            pageSize: redis['page-size'],
            pagePause: redis['page-pause'],
            signal,
        });
        for await (const page of pages) {
            let payloadBytes = 0;
            const recordsBefore = facts.counts.total;
            for (const entry of page) {
                const payload = (0,stream_entry/* payloadOf */.Md)(entry);
                clock.add(entry.id, scanner.scan(entry, payload));
                payloadBytes += payload?.length ?? 0;
                stream.bytes += entry.bytes;
            }
            stream.scanned += page.length;
            stream.records += facts.counts.total - recordsBefore;
            stream.payloadBytes += payloadBytes;
            onBytes(payloadBytes);
        }
    }
    /** Of the stream that was read last. It was read from its end. */
    #takeTimestamps() {
        const { first, last } = this.#timestamps;
        this.#timestamps = {
            first: earlier(first, this.#facts.lastTimestamp()),
            last: later(last, this.#facts.firstTimestamp),
        };
    }
    result(interruption, failure) {
        const { total, event, audit, dead_letter, other } = this.#facts.counts;
        const bytes = sumOf(this.#streams.map(({ payloadBytes }) => payloadBytes));
        const scan = {
            files: this.#streams.map(fileFacts),
            streams: this.#streams.flatMap(streamFacts),
            ...this.#findings.result(),
            records: { total, event, audit, dead_letter, other },
            events: this.#facts.events(),
            latest_audit: this.#latestAudit(),
            bytes,
            coverage: {
                unit: 'entries',
                scanned: sumOf(this.#streams.map(({ scanned }) => scanned)),
                total: sumOf(this.#streams.map(({ state }) => state?.entries ?? 0)),
            },
            timestamps: this.#timestamps,
            sha256: null,
        };
        const isThere = this.#streams.some(({ state }) => state === undefined || isKey(state));
        return { scan, interruption, failure, isThere, members: [], streams: this.#streams.map(scannedStream) };
    }
    /** Audits have a stream of their own; one that went astray counts as well. */
    #latestAudit() {
        const audits = this.#streams.flatMap(({ scanner }) => scanner?.latestAudit ?? []);
        return audits.sort((a, b) => (0,stream_id/* compareIds */.q3)(b.id, a.id))[0]?.gauges ?? null;
    }
}
/** The earlier of two timestamps, as far as there are any. */
function earlier(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return Number(b) < Number(a) ? b : a;
}
function later(a, b) {
    if (a === null || b === null)
        return a ?? b;
    return Number(b) > Number(a) ? b : a;
}
/** Whether a key is there: an empty stream has an ID that it gave last, even if that is `0-0`. */
function isKey(state) {
    return state === null || state.last_generated_id !== null;
}
function fileFacts({ key, payloadBytes, records }) {
    return { path: key, bytes: payloadBytes, inflated_bytes: null, records, sha256: null };
}
function streamFacts({ state, scanned }) {
    return state === null || state === undefined ? [] : [{ ...state, scanned }];
}
function scannedStream({ key, records, bytes, scanner }) {
    return { key, records, bytes, damaged: scanner?.damaged ?? [] };
}
function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}
/** A failure of Redis as a problem of the artifact. */
function failureProblem(path, { message, remedy }) {
    return { subject: path, message: `${path} cannot be read: ${message}. ${remedy}`, severity: 'error' };
}

;// CONCATENATED MODULE: ./lib/backends/redis-streams.js


class RedisStreamsBackend {
    kind = 'redis';
    path;
    #system;
    #connection;
    #options;
    constructor(system, connection, options) {
        this.path = (0,stream_keys/* shownSystem */.pb)(system);
        this.#system = system;
        this.#connection = connection;
        this.#options = options;
    }
    /** None that threads could share. */
    files() {
        return [];
    }
    async scan(options) {
        const keys = (0,stream_keys/* streamKeys */.Z_)(this.#system);
        const { failure, isThere, ...scanned } = await scanStreams(this.#connection, keys, options, this.#options);
        if (failure !== null)
            return { ...scanned, problems: [failureProblem(this.path, failure)] };
        return { ...scanned, problems: isThere ? [] : this.#noStreams(keys) };
    }
    #noStreams(keys) {
        const { ifNoStreams } = this.#options;
        if (ifNoStreams === 'ignore')
            return [];
        const message = `${this.path}: none of the streams ${keys.join(', ')} is there, at ${this.#connection.shownAddress}. Check ` +
            'redis-prefix, redis-system-id and the number of the database in redis-url ("redis-system-id: *" finds every system ' +
            'that has the prefix), or set if-no-files to warn or ignore.';
        return [{ subject: this.path, message, severity: ifNoStreams }];
    }
    async recover({ streams }, options) {
        // Loaded here: few runs change artifacts.
        const { recoverStreams } = await __webpack_require__.e(/* import() */ 399).then(__webpack_require__.bind(__webpack_require__, 69399));
        const [system, connection] = [this.#system, this.#connection];
        return recoverStreams({ system, connection, streams }, options, this.#options.redis);
    }
    async compact(options) {
        // Loaded here, as above.
        const { compactStreams } = await __webpack_require__.e(/* import() */ 952).then(__webpack_require__.bind(__webpack_require__, 27952));
        const [system, connection] = [this.#system, this.#connection];
        return compactStreams({ system, connection }, options, this.#options.redis);
    }
}

;// CONCATENATED MODULE: ./lib/backends/redis-discovery.js
/** Finds the artifacts that lie in Redis: one for each actor system whose streams are to be examined. */







/** Papyra's own default, for who asks for its Redis backend and says no more. */
const DEFAULT_ADDRESS = 'redis://localhost:6379/0';
const NOTHING = {
    backends: [],
    problems: [],
    isReached: false,
    interruption: null,
    close: async () => { },
};
/** Connects, and finds the systems. What is in the way becomes a problem. The connection stays open until `close`. */
async function redisArtifacts(source, { cwd, mask, signal }) {
    const url = source.url || DEFAULT_ADDRESS;
    for (const secret of redisSecrets(url))
        mask(secret);
    const redis = { ...redis_options/* REDIS_OPTION_DEFAULTS */.bI, ...source.options };
    try {
        // Here, for what is wrong with the address is a mistake in the setting, and no failure of Redis.
        parseRedisAddress(url);
        const connection = await connectRedis({ url, options: redis, cwd, signal });
        return await systemsBehind(connection, source, redis);
    }
    catch (error) {
        if (error instanceof ndjson_interruption/* Interruption */._n)
            return { ...NOTHING, interruption: error };
        if (error instanceof RedisAddressMistake)
            return obstructed(error.message);
        if (error instanceof redis_connection/* RedisFailure */.A) {
            return obstructed(`redis-url: Redis cannot be read: ${error.message}. ${error.remedy}`);
        }
        throw error;
    }
}
function obstructed(message) {
    return { ...NOTHING, problems: [{ subject: 'redis-url', message, severity: 'error' }] };
}
/** Closes the connection when the systems cannot be found. */
async function systemsBehind(connection, { prefix, systemId, sampleSize, ifNoStreams }, redis) {
    try {
        const systems = await findSystems(connection, prefix, systemId, redis['quarantine-prefix']);
        return {
            ...NOTHING,
            backends: systems.map((system) => {
                return new RedisStreamsBackend(system, connection, { redis, sampleSize, ifNoStreams });
            }),
            problems: systems.length > 0 ? [] : noSystems(prefix, connection, ifNoStreams),
            isReached: true,
            close: () => connection.close(),
        };
    }
    catch (error) {
        await connection.close();
        throw error;
    }
}
function noSystems(prefix, { shownAddress }, severity) {
    if (severity === 'ignore')
        return [];
    const message = `redis-system-id: no stream of Papyra has the prefix ${prefix} at ${shownAddress}. Check redis-prefix and the number ` +
        'of the database in redis-url, or set if-no-files to warn or ignore.';
    return [{ subject: 'redis-system-id', message, severity }];
}


/***/ }),

/***/ 54916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ RedisFailure)
/* harmony export */ });
/** What the gate asks of Redis, whatever kind of server there is: one alone, one behind Sentinel, or a cluster. */
/** Redis does not do what was asked; `message` is for people, the end of a sentence, and holds no secret. */
class RedisFailure extends Error {
    name = 'RedisFailure';
    kind;
    /** What to do about it, a sentence. */
    remedy;
    /** The server's own error code (`WRONGTYPE`, `NOPERM`), null when it did not answer. */
    code;
    constructor(kind, message, remedy, code, cause) {
        super(message, { cause });
        this.kind = kind;
        this.remedy = remedy;
        this.code = code;
    }
}


/***/ }),

/***/ 25725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secondsAhead),
/* harmony export */   N: () => (/* binding */ EntryClock)
/* harmony export */ });
/* harmony import */ var _stream_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76119);
/* harmony import */ var _stream_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31505);


/**
 * Papyra stamps records with the clock of the event loop unless the actor system was given another: seconds since the
 * machine started. Below this, September 2001, it is taken for that: such a machine would be up for 31 years.
 */
const EARLIEST_TIMESTAMP = 1e9;
/** IDs that people made up (`1-1`, or a counter) are no clock: only milliseconds of this century are. */
const CENTURY = { start: Date.UTC(2000, 0), end: Date.UTC(2100, 0) };
/** Whether an ID is further ahead of the server's clock than it may be: how far, in seconds, else null. */
function secondsAhead(id, { now, maxDrift }) {
    const ahead = ((0,_stream_id_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(id) - now) / 1_000;
    return ahead > maxDrift ? ahead : null;
}
/** Finds IDs that run backwards, lie ahead of the clock, or contradict the record. */
class EntryClock {
    #findings;
    #key;
    #options;
    /** Of the entry that was told before, the next one in the stream. */
    #next = null;
    constructor(findings, key, options) {
        this.#findings = findings;
        this.#key = key;
        this.#options = options;
    }
    /** Takes the entries of a stream, newest first. `timestamp`: of the record, as written; null when it has none. */
    add(id, timestamp) {
        const next = this.#next;
        this.#next = id;
        if (next !== null && (0,_stream_id_js__WEBPACK_IMPORTED_MODULE_1__/* .compareIds */ .q3)(id, next) >= 0) {
            (0,_stream_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .addToStream */ .bz)(this.#findings, this.#key, 'id-regression', id, () => {
                return `the entry behind it has the ID ${next}, which is not higher: a restore or a broken copy leaves this`;
            });
        }
        const ahead = secondsAhead(id, this.#options);
        if (ahead !== null) {
            (0,_stream_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .addToStream */ .bz)(this.#findings, this.#key, 'future-id', id, () => {
                return `the ID is ${(0,_stream_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(ahead)} ahead of the server's clock; every later entry gets its time from it`;
            });
        }
        if (timestamp !== null)
            this.#compare(id, timestamp);
    }
    #compare(id, timestamp) {
        const milliseconds = (0,_stream_id_js__WEBPACK_IMPORTED_MODULE_1__/* .millisecondsOf */ .W$)(id);
        const seconds = Number(timestamp);
        const isClock = milliseconds >= CENTURY.start && milliseconds < CENTURY.end;
        const isCalendarTime = seconds >= EARLIEST_TIMESTAMP && seconds * 1_000 < CENTURY.end;
        if (!isClock || !isCalendarTime)
            return;
        const late = milliseconds / 1_000 - seconds;
        if (Math.abs(late) <= this.#options.maxDrift)
            return;
        (0,_stream_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .addToStream */ .bz)(this.#findings, this.#key, 'timestamp-mismatch', id, () => {
            const relation = `${(0,_stream_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(Math.abs(late))} ${late > 0 ? 'before' : 'after'}`;
            return `the record's timestamp ${timestamp} is ${relation} the time in the ID`;
        });
    }
}


/***/ }),

/***/ 42668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ examineStream),
  n: () => (/* binding */ serverTime)
});

// EXTERNAL MODULE: ./lib/redis/connection/redis-connection.js
var redis_connection = __webpack_require__(54916);
// EXTERNAL MODULE: ./lib/redis/replies.js
var replies = __webpack_require__(33923);
// EXTERNAL MODULE: ./lib/redis/stream-finding.js
var stream_finding = __webpack_require__(76119);
// EXTERNAL MODULE: ./lib/redis/stream-id.js
var stream_id = __webpack_require__(31505);
// EXTERNAL MODULE: ./lib/ndjson/format-count.js
var format_count = __webpack_require__(8287);
// EXTERNAL MODULE: ./lib/redis/page-pause.js
var page_pause = __webpack_require__(96063);
;// CONCATENATED MODULE: ./lib/redis/health/pending-entries.js



/** Of a longer list only the entries with the lowest IDs, the oldest, are looked at. */
const MAX_PENDING_SEEN = 100_000;
/** Records looked for at once: each answer may hold a large payload. */
const LOOKUPS_AT_ONCE = 100;
/** Walks the list from its lowest ID, a page at a time. @throws RedisFailure */
async function pendingEntries(list) {
    const { options, signal } = list;
    const maxAge = options['max-pending-age'];
    let [seen, stale, lost] = [0, 0, 0];
    let oldest = null;
    let firstLost = null;
    for (let start = '-'; start !== null;) {
        const count = Math.min(options['page-size'], MAX_PENDING_SEEN - seen);
        const page = await readPage(list, start, '+', count);
        seen += page.length;
        for (const entry of page) {
            if (oldest === null || entry.idleSeconds > oldest.idleSeconds)
                oldest = entry;
            if (maxAge !== 'off' && entry.idleSeconds > maxAge)
                stale++;
        }
        const gone = await withoutRecord(list, page.map(({ id }) => id));
        lost += gone.length;
        firstLost ??= gone[0] ?? null;
        const last = page.at(-1);
        const isEnd = last === undefined || page.length < count || seen >= MAX_PENDING_SEEN;
        start = isEnd ? null : (0,stream_id/* idAfter */._p)(last.id);
        if (start !== null)
            await (0,page_pause/* pause */.v)(options['page-pause'], signal);
    }
    return { seen, oldest, stale, lost, firstLost };
}
async function readPage({ connection, key, group }, start, end, count) {
    const reply = await connection.read(key, ['XPENDING', key, group, start, end, String(count)]);
    return (0,replies/* listOf */.c3)(reply).map(readEntry);
}
function readEntry(reply) {
    const [id, consumer, idle] = (0,replies/* listOf */.c3)(reply);
    return { id: (0,replies/* textOf */.b6)(id), consumer: (0,replies/* textOf */.b6)(consumer), idleSeconds: Math.max(0, (0,replies/* numberOf */.rl)(idle)) / 1_000 };
}
/** Those of the IDs, lowest first, that are pending although no entry of the stream has them. */
async function withoutRecord(list, ids) {
    const gone = [];
    for (let from = 0; from < ids.length; from += LOOKUPS_AT_ONCE) {
        const some = ids.slice(from, from + LOOKUPS_AT_ONCE);
        const isGone = await Promise.all(some.map((id) => hasNoRecord(list, id)));
        gone.push(...some.filter((_, i) => isGone[i]));
    }
    return gone;
}
async function hasNoRecord(list, id) {
    const known = isInStream(list.stream, id);
    if (known !== null)
        return !known;
    const { connection, key } = list;
    // There is no command for this that leaves the payload away.
    if ((0,replies/* listOf */.c3)(await connection.read(key, ['XRANGE', key, id, id])).length > 0)
        return false;
    // A consumer may have acknowledged and deleted it since the page was read.
    return (await readPage(list, id, id, 1)).length > 0;
}
/** Whether an entry has the ID, as far as the stream itself tells; null when it has to be looked for. */
function isInStream({ firstId, lastId, lastGeneratedId, maxDeletedId }, id) {
    // Added since the stream was asked.
    if ((0,stream_id/* compareIds */.q3)(id, lastGeneratedId) > 0)
        return true;
    if (firstId === null || lastId === null)
        return false;
    if ((0,stream_id/* compareIds */.q3)(id, firstId) < 0 || (0,stream_id/* compareIds */.q3)(id, lastId) > 0)
        return false;
    return maxDeletedId !== null && (0,stream_id/* compareIds */.q3)(id, maxDeletedId) > 0 ? true : null;
}

;// CONCATENATED MODULE: ./lib/redis/health/group-findings.js



function addGroupFindings(key, group, { findings, options }) {
    const { pending, lag, list, idle } = group;
    const add = (rule, entry, words) => (0,stream_finding/* addToStream */.bz)(findings, key, rule, entry, words);
    if (lag !== null && isOver(lag, options['max-lag'])) {
        add('consumer-lag', null, () => lagWords(group, lag, options));
    }
    if (isOver(pending, options['max-pending']))
        add('pending-backlog', null, () => backlogWords(group, options));
    if (list.stale > 0)
        add('stale-pending', list.oldest?.id ?? null, () => staleWords(group, options));
    for (const consumer of idle)
        add('idle-consumer', null, () => idleWords(group, consumer, options));
    if (list.lost > 0)
        add('lost-pending', list.firstLost, () => lostWords(group));
}
function isOver(value, limit) {
    return limit !== 'off' && value > limit;
}
function lagWords({ name }, lag, options) {
    return (`group ${(0,stream_finding/* quoted */.TL)(name)} has ${entries(lag)} still to be delivered, more than ${limit('max-lag', options)}: ` +
        'its consumers are too slow, or none of them runs');
}
function backlogWords(group, options) {
    return (`group ${(0,stream_finding/* quoted */.TL)(group.name)} was given ${entries(group.pending)} that it has not acknowledged, ` +
        `more than ${limit('max-pending', options)}: its consumers are too slow, or do not acknowledge${unseen(group)}`);
}
function staleWords(group, options) {
    const { stale, oldest } = group.list;
    const longest = oldest === null
        ? ''
        : `; this one ${(0,stream_finding/* formatSeconds */.Xo)(oldest.idleSeconds)} ago, to ${(0,stream_finding/* quoted */.TL)(oldest.consumer)}`;
    return (`group ${(0,stream_finding/* quoted */.TL)(group.name)} was given ${entries(stale)} more than ${limit('max-pending-age', options)} ago and ` +
        `has not acknowledged them${longest}: see whether that consumer still runs, else claim them for another one ` +
        `(XCLAIM)${unseen(group)}`);
}
function idleWords({ name }, consumer, options) {
    return (`consumer ${(0,stream_finding/* quoted */.TL)(consumer.name)} of group ${(0,stream_finding/* quoted */.TL)(name)} has ${entries(consumer.pending)} pending, and was heard ` +
        `of ${(0,stream_finding/* formatSeconds */.Xo)(consumer.idleSeconds)} ago, more than ${limit('max-consumer-idle', options)}: if it is gone, ` +
        'claim them for another one (XCLAIM)');
}
function lostWords(group) {
    return (`group ${(0,stream_finding/* quoted */.TL)(group.name)} has ${entries(group.list.lost)} pending whose record was deleted or trimmed, this one ` +
        `first: nobody can process them any more, so acknowledge them (XACK), and keep records longer${unseen(group)}`);
}
function entries(count) {
    return `${(0,format_count/* formatCount */.B)(count)} ${count === 1 ? 'entry' : 'entries'}`;
}
/** A limit as the settings have it: `max-lag (10,000)`, `max-pending-age (3,600 s)`. */
function limit(name, options) {
    const value = options[name];
    if (value === 'off')
        return name;
    return `${name} (${name === 'max-lag' || name === 'max-pending' ? (0,format_count/* formatCount */.B)(value) : (0,stream_finding/* formatSeconds */.Xo)(value)})`;
}
/** What the numbers leave out of a very long list. */
function unseen({ pending, list }) {
    return list.seen < MAX_PENDING_SEEN || pending <= MAX_PENDING_SEEN
        ? ''
        : `; of what is pending only the ${(0,format_count/* formatCount */.B)(MAX_PENDING_SEEN)} with the lowest IDs were looked at`;
}

;// CONCATENATED MODULE: ./lib/redis/health/consumer-groups.js





/** All groups of a stream, and findings where one is past a limit. @throws RedisFailure */
async function examineGroups(connection, key, stream, options) {
    const groups = [];
    for (const reply of (0,replies/* listOf */.c3)(await connection.read(key, ['XINFO', 'GROUPS', key]))) {
        const group = await readGroup(connection, key, stream, (0,replies/* fieldsOf */.Pf)(reply), options);
        if (group === null)
            continue;
        addGroupFindings(key, group, options);
        groups.push(groupFacts(group));
    }
    return groups;
}
const NONE_PENDING = { seen: 0, oldest: null, stale: 0, lost: 0, firstLost: null };
/** Null for a group that was destroyed since it was listed. */
async function readGroup(connection, key, stream, fields, { options, signal }) {
    const group = (0,replies/* bytesOf */.$$)(fields.get('name'));
    const pending = (0,replies/* numberOf */.rl)(fields.get('pending'));
    const facts = {
        name: group.toString(),
        consumers: (0,replies/* numberOf */.rl)(fields.get('consumers')),
        pending,
        lag: lagOf(stream, fields),
    };
    if (pending === 0)
        return { ...facts, list: NONE_PENDING, idle: [] };
    try {
        const list = await pendingEntries({ connection, key, group, stream, options, signal });
        const consumers = await connection.read(key, ['XINFO', 'CONSUMERS', key, group]);
        return { ...facts, list, idle: idleConsumers(consumers, options['max-consumer-idle']) };
    }
    catch (error) {
        if (error instanceof redis_connection/* RedisFailure */.A && error.code === 'NOGROUP')
            return null;
        throw error;
    }
}
/**
 * From Redis 7 the server counts it, where no deletion is in its way. At either end of the stream it can be told anyway.
 */
function lagOf({ entries, firstId, lastId }, fields) {
    const lag = fields.get('lag') ?? null;
    if (lag !== null)
        return (0,replies/* numberOf */.rl)(lag);
    const delivered = (0,replies/* textOf */.b6)(fields.get('last-delivered-id'));
    if (lastId === null || (0,stream_id/* compareIds */.q3)(delivered, lastId) >= 0)
        return 0;
    return firstId !== null && (0,stream_id/* compareIds */.q3)(delivered, firstId) < 0 ? entries : null;
}
function idleConsumers(reply, maxIdle) {
    if (maxIdle === 'off')
        return [];
    const consumers = (0,replies/* listOf */.c3)(reply).map((consumer) => {
        const fields = (0,replies/* fieldsOf */.Pf)(consumer);
        return {
            name: (0,replies/* textOf */.b6)(fields.get('name')),
            pending: (0,replies/* numberOf */.rl)(fields.get('pending')),
            idleSeconds: (0,replies/* numberOf */.rl)(fields.get('idle')) / 1_000,
        };
    });
    return consumers.filter(({ pending, idleSeconds }) => pending > 0 && idleSeconds > maxIdle);
}
function groupFacts({ name, consumers, pending, lag, list, idle }) {
    return {
        name,
        consumers,
        pending,
        lag,
        oldest_pending_seconds: list.oldest?.idleSeconds ?? null,
        idle_consumers: idle.length,
        lost_pending: list.lost,
    };
}

// EXTERNAL MODULE: ./lib/redis/health/entry-clock.js
var entry_clock = __webpack_require__(25725);
;// CONCATENATED MODULE: ./lib/redis/health/stream-info.js

/** @throws RedisFailure when it is no such reply. */
function readStreamInfo(reply) {
    const fields = (0,replies/* fieldsOf */.Pf)(reply);
    const maxDeleted = fields.get('max-deleted-entry-id');
    return {
        entries: (0,replies/* numberOf */.rl)(fields.get('length')),
        groups: (0,replies/* numberOf */.rl)(fields.get('groups')),
        firstId: idOf(fields.get('first-entry')),
        lastId: idOf(fields.get('last-entry')),
        lastGeneratedId: (0,replies/* textOf */.b6)(fields.get('last-generated-id')),
        maxDeletedId: maxDeleted === undefined ? null : (0,replies/* textOf */.b6)(maxDeleted),
    };
}
/** Of an entry with its fields; null when there is none. */
function idOf(entry) {
    return entry === null ? null : (0,replies/* textOf */.b6)((0,replies/* listOf */.c3)(entry)[0]);
}

;// CONCATENATED MODULE: ./lib/redis/health/stream-health.js







/** The clock of the server that has the key, in Unix milliseconds. @throws RedisFailure */
async function serverTime(connection, key) {
    const [seconds, microseconds] = (0,replies/* listOf */.c3)(await connection.read(key, ['TIME']));
    return Number((0,replies/* textOf */.b6)(seconds)) * 1_000 + Math.floor(Number((0,replies/* textOf */.b6)(microseconds)) / 1_000);
}
/**
 * Examines a stream but for its entries. A key that is not there is an empty stream; one of another type is a finding,
 * and null.
 * @throws RedisFailure
 */
async function examineStream(connection, key, options) {
    const type = await typeOf(connection, key);
    if (type === 'none')
        return emptyStream(key);
    if (type !== 'stream') {
        addWrongType(options.findings, key, type);
        return null;
    }
    try {
        const info = readStreamInfo(await connection.read(key, ['XINFO', 'STREAM', key]));
        checkIds(key, info, options);
        const groups = info.groups === 0 ? [] : await examineGroups(connection, key, info, options);
        const { entries, firstId, lastId, lastGeneratedId } = info;
        return { key, entries, first_id: firstId, last_id: lastId, last_generated_id: lastGeneratedId, groups };
    }
    catch (error) {
        // Deleted since its type was asked: as Redis says of any command that needs the key, "ERR no such key".
        const isGone = error instanceof redis_connection/* RedisFailure */.A && error.kind === 'reply' && error.code === 'ERR';
        if (isGone && (await typeOf(connection, key)) === 'none')
            return emptyStream(key);
        throw error;
    }
}
async function typeOf(connection, key) {
    return (0,replies/* textOf */.b6)(await connection.read(key, ['TYPE', key]));
}
function emptyStream(key) {
    return { key, entries: 0, first_id: null, last_id: null, last_generated_id: null, groups: [] };
}
function addWrongType(findings, key, type) {
    const holds = `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
    findings.add('wrong-key-type', 'CORRUPTED_LINE', () => ({
        path: key,
        line: null,
        column: null,
        entry: null,
        byte_start: null,
        byte_end: null,
        detail: `Key holds ${holds}, not a stream`,
        message: `the key holds ${holds}, not a stream: Papyra itself fails on it, and cannot write to it; ` +
            'find out who wrote it, and rename or delete it',
    }));
}
/** What no server leaves behind by itself, but a restore or a broken copy does. */
function checkIds(key, { lastId, lastGeneratedId, maxDeletedId }, { findings, options, now }) {
    if (lastId !== null && (0,stream_id/* compareIds */.q3)(lastGeneratedId, lastId) < 0) {
        (0,stream_finding/* addToStream */.bz)(findings, key, 'id-regression', lastId, () => {
            return (`the stream's last-generated-id ${lastGeneratedId} is lower than this, its last entry: ` +
                'new entries may get lower IDs; XSETID with the ID of the last entry mends it');
        });
    }
    if (maxDeletedId !== null && (0,stream_id/* compareIds */.q3)(maxDeletedId, lastGeneratedId) > 0) {
        (0,stream_finding/* addToStream */.bz)(findings, key, 'id-regression', null, () => {
            return (`the stream's max-deleted-entry-id ${maxDeletedId} is higher than its last-generated-id ` +
                `${lastGeneratedId}: an ID was deleted that was never given, or the stream was set back`);
        });
    }
    // An entry that has it is found with the entries.
    const ahead = (0,entry_clock/* secondsAhead */.F)(lastGeneratedId, { now, maxDrift: options['max-clock-drift'] });
    if (ahead !== null && lastGeneratedId !== lastId) {
        (0,stream_finding/* addToStream */.bz)(findings, key, 'future-id', null, () => {
            return (`the stream's last-generated-id ${lastGeneratedId} is ${(0,stream_finding/* formatSeconds */.Xo)(ahead)} ahead of the server's clock, ` +
                'and no entry has it; every later entry gets its time from it');
        });
    }
}


/***/ }),

/***/ 96063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** Leaves the server to others for a while. `signal` ends that early; its reason is thrown. */
async function pause(seconds, signal) {
    if (seconds === 0)
        return;
    try {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1_000, undefined, { signal });
    }
    catch {
        signal?.throwIfAborted();
    }
}


/***/ }),

/***/ 33923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _connection_redis_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54916);
/** Reading replies whose shape the command promises. Another shape is no Redis, or one that this code does not know. */

/** @throws RedisFailure when it is no list. */
function listOf(reply) {
    return Array.isArray(reply) ? reply : unexpected('a list');
}
/** @throws RedisFailure when it is no text. */
function bytesOf(reply) {
    return Buffer.isBuffer(reply) ? reply : unexpected('text');
}
/** Names of groups and consumers may be any bytes; what is no UTF-8 among them is shown as U+FFFD. */
function textOf(reply) {
    return bytesOf(reply).toString();
}
/** @throws RedisFailure when it is no number. */
function numberOf(reply) {
    return typeof reply === 'number' ? reply : unexpected('a number');
}
/** Fields by name, which Redis gives as one list in turn; each version has some more of them. */
function fieldsOf(reply) {
    const list = listOf(reply);
    const fields = new Map();
    for (let i = 0; i + 1 < list.length; i += 2)
        fields.set(textOf(list[i]), list[i + 1] ?? null);
    return fields;
}
function unexpected(wanted) {
    throw new _connection_redis_connection_js__WEBPACK_IMPORTED_MODULE_0__/* .RedisFailure */ .A('reply', `the server's answer is not ${wanted}, as Redis would give`, 'Check that the address leads to Redis 6.0 or newer, and that no proxy changes its answers.', null, undefined);
}


/***/ }),

/***/ 36240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XB: () => (/* binding */ FIRST_PAGE),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   nT: () => (/* binding */ nextSize)
/* harmony export */ });
/* harmony import */ var _page_pause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96063);
/* harmony import */ var _stream_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98750);
/* harmony import */ var _stream_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31505);



/** Redis cannot be asked for so many bytes: pages begin small, grow, and shrink where entries turn out to be large. */
const FIRST_PAGE = 128;
const PAGE_BYTES = 8 << 20;
/**
 * The entries of a stream, newest first, a page at a time. Each page ends at an ID, so that none is read twice and none
 * left out, whatever is added or trimmed meanwhile.
 * @throws RedisFailure
 */
async function* newestFirst(connection, key, { from, limit, pageSize, pagePause, signal }) {
    let end = from;
    let left = limit;
    let size = FIRST_PAGE;
    while (end !== null && left > 0) {
        signal.throwIfAborted();
        const count = Math.min(size, pageSize, left);
        const reply = await connection.read(key, ['XREVRANGE', key, end, '-', 'COUNT', String(count)]);
        const page = (0,_stream_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(reply);
        const oldest = page.at(-1);
        if (oldest === undefined)
            return;
        yield page;
        if (page.length < count)
            return;
        left -= page.length;
        end = (0,_stream_id_js__WEBPACK_IMPORTED_MODULE_2__/* .idBefore */ .vQ)(oldest.id);
        size = nextSize(page);
        if (left > 0)
            await (0,_page_pause_js__WEBPACK_IMPORTED_MODULE_0__/* .pause */ .v)(pagePause, signal);
    }
}
/** How many entries to ask for after a page. */
function nextSize(page) {
    const bytes = page.reduce((sum, entry) => sum + entry.bytes, 0);
    const fitting = Math.floor((PAGE_BYTES / Math.max(bytes, 1)) * page.length);
    return Math.max(1, Math.min(2 * page.length, fitting));
}


/***/ }),

/***/ 98750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   Gi: () => (/* binding */ encodedFields),
/* harmony export */   Il: () => (/* binding */ brokenField),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   Md: () => (/* binding */ payloadOf),
/* harmony export */   VH: () => (/* binding */ isOnlyPayload),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _replies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33923);
/** Entries of a stream as Redis holds them, and the field in which Papyra keeps the record. */


const PAYLOAD_NAME = Buffer.from('data');
/** The entries in a reply to XRANGE or XREVRANGE, in its order. @throws RedisFailure when it is no such reply. */
function entriesOf(reply) {
    return (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(reply).map((entry) => {
        const [id, list] = (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(entry);
        const fields = (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(list).map(_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$);
        return { id: (0,_replies_js__WEBPACK_IMPORTED_MODULE_1__/* .textOf */ .b6)(id), fields, bytes: fields.reduce((sum, { length }) => sum + length, 0) };
    });
}
/** The record as text; of two fields `data` the last, as Python's dict keeps it. Null when there is none. */
function payloadOf({ fields }) {
    for (let name = fields.length - 2; name >= 0; name -= 2) {
        if (fields[name]?.equals(PAYLOAD_NAME))
            return fields[name + 1] ?? null;
    }
    return null;
}
/** The names of the fields, as far as they are UTF-8. */
function fieldNames({ fields }) {
    return fields.filter((_, index) => index % 2 === 0).map(String);
}
/** Which name or value, beside that of the payload, is not UTF-8: in words, null for none. */
function brokenField({ fields }, payload) {
    const broken = fields.findIndex((bytes, index) => bytes !== payload && !(index % 2 === 0 && bytes.equals(PAYLOAD_NAME)) && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes));
    if (broken < 0)
        return null;
    const number = Math.floor(broken / 2) + 1;
    return broken % 2 === 0 ? `the name of field ${number}` : `the value of field ${number}`;
}
/** Whether it is as Papyra writes it: the payload, and nothing else. */
function isOnlyPayload({ fields }) {
    return fields.length === 2 && fields[0]?.equals(PAYLOAD_NAME) === true;
}
/** All names and values in their order, each in base64: they may be any bytes. */
function encodedFields({ fields }) {
    return fields.map((field) => field.toString('base64'));
}
/** The entries with these IDs that are in the stream, in the order of the IDs. @throws RedisFailure */
async function readEntries(read, key, ids) {
    const replies = await Promise.all(ids.map((id) => read(['XRANGE', key, id, id])));
    return replies.flatMap(entriesOf);
}


/***/ }),

/***/ 76119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   bz: () => (/* binding */ addToStream)
/* harmony export */ });
/* harmony import */ var _ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8287);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);


/** What is wrong, in words that are made only for findings that get into the list; `entry`: the ID it is about. */
function addToStream(findings, key, rule, entry, words) {
    findings.add(rule, null, () => {
        const message = words();
        const detail = entry === null ? message : `Entry ${entry}: ${message}`;
        const nowhere = { line: null, column: null, byte_start: null, byte_end: null };
        return { path: key, entry, ...nowhere, detail, message };
    });
}
const MAX_NAME = 80;
/** A name that somebody outside chose. */
function quoted(name) {
    return `"${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(name, MAX_NAME)}"`;
}
/** In seconds whatever the length, as the settings have it: `7,200 s`, `0.25 s`. */
function formatSeconds(seconds) {
    return `${seconds < 10 ? Number(seconds.toFixed(3)) : (0,_ndjson_format_count_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B)(Math.round(seconds))} s`;
}


/***/ }),

/***/ 31505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W$: () => (/* binding */ millisecondsOf),
/* harmony export */   _p: () => (/* binding */ idAfter),
/* harmony export */   q3: () => (/* binding */ compareIds),
/* harmony export */   vQ: () => (/* binding */ idBefore)
/* harmony export */ });
/** IDs of stream entries: `MILLISECONDS-SEQUENCE`, two unsigned numbers of 64 bits, more than a double holds. */
/** Negative when `a` is the lower one, 0 when they are the same. */
function compareIds(a, b) {
    const [aDash, bDash] = [a.indexOf('-'), b.indexOf('-')];
    return (compareDigits(a.slice(0, aDash), b.slice(0, bDash)) ||
        compareDigits(a.slice(aDash + 1), b.slice(bDash + 1)));
}
/** Redis writes no leading zeros, so the longer number is the higher one. */
function compareDigits(a, b) {
    if (a.length !== b.length)
        return a.length - b.length;
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The time in an ID: Unix milliseconds where Redis gave it. */
function millisecondsOf(id) {
    return Number(id.slice(0, id.indexOf('-')));
}
const HIGHEST = (1n << 64n) - 1n;
/**
 * The lowest ID that is higher, null behind the highest there is: where to go on. (A `(` before the start of a range
 * would say the same, but only from Redis 6.2.)
 */
function idAfter(id) {
    const dash = id.indexOf('-');
    const milliseconds = BigInt(id.slice(0, dash));
    const sequence = BigInt(id.slice(dash + 1));
    if (sequence < HIGHEST)
        return `${milliseconds}-${sequence + 1n}`;
    return milliseconds < HIGHEST ? `${milliseconds + 1n}-0` : null;
}
/** The highest ID that is lower: where to go on towards the oldest entry. Null below the lowest of all. */
function idBefore(id) {
    const dash = id.indexOf('-');
    const milliseconds = BigInt(id.slice(0, dash));
    const sequence = BigInt(id.slice(dash + 1));
    if (sequence > 0n)
        return `${milliseconds}-${sequence - 1n}`;
    return milliseconds > 0n ? `${milliseconds - 1n}-${HIGHEST}` : null;
}


/***/ }),

/***/ 96840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ STREAM_KINDS),
/* harmony export */   Nb: () => (/* binding */ reachableQuarantineKey),
/* harmony export */   Z_: () => (/* binding */ streamKeys),
/* harmony export */   pb: () => (/* binding */ shownSystem)
/* harmony export */ });
/** The keys of Papyra's streams: `{prefix}:{system_id}:{events|audits|dead_letters}`. */
/** In the order in which Papyra reads them. */
const STREAM_KINDS = ['events', 'audits', 'dead_letters'];
/** The system as reports name it: `redis:papyra:local`. */
function shownSystem({ prefix, systemId }) {
    return `redis:${prefix}:${systemId}`;
}
function streamKeys({ prefix, systemId }) {
    return STREAM_KINDS.map((kind) => `${prefix}:${systemId}:${kind}`);
}
/** What quarantine keys of a system begin with. `quarantinePrefix`: Papyra's `quarantine_prefix`, when it has one. */
function quarantineBase({ prefix, systemId }, quarantinePrefix) {
    return quarantinePrefix ?? `${prefix}:${systemId}:quarantine`;
}
/** Where Papyra puts what it takes out of a stream. */
function quarantineKey(base, streamKey) {
    return `${base}:${streamKey.replaceAll(':', '_')}`;
}
/**
 * The same in a cluster, on the node of the stream, since one transaction has to hold both: a part in braces alone decides
 * which node that is (Redis Cluster Specification, "Hash tags"). Where Papyra's own key is on that node, it is that one.
 * Null when braces in the base, or odd ones in the stream's key, decide otherwise.
 */
function clusterQuarantineKey(base, streamKey) {
    const candidates = [quarantineKey(base, streamKey), `${base}:{${streamKey}}`, `${base}:${streamKey}`];
    return candidates.find((key) => placing(key) === placing(streamKey)) ?? null;
}
/** What decides on which node a key is: what is between the first `{` and the next `}`, else the whole key. */
function placing(key) {
    const start = key.indexOf('{');
    const end = key.indexOf('}', start + 1);
    return start < 0 || end <= start + 1 ? key : key.slice(start + 1, end);
}
/** The key of a stream's quarantine that one transaction can hold with the stream; null where there can be none. */
function reachableQuarantineKey(system, streamKey, quarantinePrefix, isCluster) {
    const base = quarantineBase(system, quarantinePrefix);
    return isCluster ? clusterQuarantineKey(base, streamKey) : quarantineKey(base, streamKey);
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
