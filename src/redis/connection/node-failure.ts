/** What went wrong between the gate and a server of Redis, in words. */
import type { NodeError } from './node-error.ts';
import { shownEndpoint } from './redis-address.ts';
import { RedisFailure, type RedisFailureKind } from './redis-connection.ts';

/** What the words depend on, and what none of them may hold. */
export interface FailureContext {
  readonly kind: 'single' | 'sentinel' | 'cluster';
  readonly hasTls: boolean;
  readonly database: number;
  readonly connectTimeoutSeconds: number;
  readonly commandTimeoutSeconds: number;
  /** Users and passwords, longest first. */
  readonly secrets: readonly string[];
}

/** Kind, message (the end of a sentence) and remedy. */
type Words = readonly [kind: RedisFailureKind, message: string, remedy: string];

type Wording = (error: NodeError, context: FailureContext) => Words;

export const USE_CLUSTER = 'Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS).';

const CHECK_PLACE = 'Correct the host and port in redis-url';
const SERVICE =
  'a service container is at localhost and the port it publishes, or, from a job in a container, at its own name';

/** By the code of the system, of Node.js or of OpenSSL; the first that fits. */
const SYSTEM_WORDINGS: readonly (readonly [RegExp, Wording])[] = [
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
const ANSWER_WORDINGS: Readonly<Record<string, Wording>> = {
  NOAUTH: (error, { kind }) =>
    error.role === 'sentinel'
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
  READONLY: (error, { kind }) =>
    kind === 'sentinel'
      ? [
          'unreachable',
          `${place(error)} was the master, and is a replica now, which takes no changes (READONLY)`,
          'A failover is probably under way; try again when it is over.',
        ]
      : [
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
  MOVED: (error, { kind }) =>
    kind === 'cluster'
      ? [
          'reply',
          `the nodes of the cluster do not agree about who has a key: ${place(error)} sends the gate on once more (MOVED)`,
          'See what redis-cli --cluster check says about it.',
        ]
      : [
          'reply',
          `${place(error)} is a node of a cluster, and the data is on another one (MOVED)`,
          USE_CLUSTER,
        ],
  CROSSSLOT: (error) => [
    'reply',
    `the keys of ${error.command === 'EXEC' ? 'the transaction' : shownWord(error)} are not on one node of the cluster (CROSSSLOT)`,
    'Give them a common part in braces, such as papyra:{local}.',
  ],
  WRONGTYPE: () => [
    'reply',
    'a key holds another type than a stream (WRONGTYPE)',
    'Find out who wrote it, and rename or delete it; findings of the rule wrong-key-type say which key.',
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
    `${place(error)} has no memory left for this change (OOM)`,
    'Make room, or raise its maxmemory.',
  ],
};

/** Answers whose code is just ERR, told apart by their text. */
const ERR_WORDINGS: readonly (readonly [RegExp, Wording])[] = [
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
    (error) =>
      error.role === 'sentinel'
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
export function nodeFailure(error: NodeError, context: FailureContext): RedisFailure {
  const [kind, message, remedy] =
    error.answer === null ? brokenWords(error, context) : answerWords(error, error.answer, context);
  return new RedisFailure(kind, message, remedy, error.answer === null ? null : error.code, null);
}

function answerWords(error: NodeError, answer: string, context: FailureContext): Words {
  const wording =
    error.code === 'ERR'
      ? ERR_WORDINGS.find(([pattern]) => pattern.test(answer))?.[1]
      : Object.hasOwn(ANSWER_WORDINGS, error.code)
        ? ANSWER_WORDINGS[error.code]
        : undefined;
  if (wording !== undefined) return wording(error, context);
  return [
    'reply',
    `${place(error)} answers ${shownWord(error)} with ${quoted(answer, context)}`,
    "The server's documentation says what that means.",
  ];
}

function brokenWords(error: NodeError, context: FailureContext): Words {
  const { code } = error;
  if (error.isSlow) return slowWords(error, context);
  if (error.isForeign) {
    return [
      'refused',
      `what answers at ${place(error)} is no Redis server`,
      `${CHECK_PLACE}${context.hasTls ? '' : '; where the server expects TLS, write rediss://'}.`,
    ];
  }
  const wording = SYSTEM_WORDINGS.find(([pattern]) => pattern.test(code))?.[1];
  if (wording !== undefined) return wording(error, context);
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

function slowWords(error: NodeError, context: FailureContext): Words {
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

function notPermitted(error: NodeError): Words {
  const answer = error.answer ?? '';
  // From Redis 7.2 on it names the user, who may be called anything without a space.
  if (/ to access .*\bkeys?\b/.test(answer)) {
    return [
      'refused',
      `${place(error)} lets the user run ${shownWord(error)}, but not on this key (NOPERM)`,
      "Give the user an ACL rule for the keys, such as ~papyra:*, which covers Papyra's streams and their quarantine.",
    ];
  }
  // While the connection is made, only the answer says which command that was.
  const command =
    error.command ??
    (/ to run the '([a-z|]+)' command/.exec(answer)?.[1] ?? '').toUpperCase().replace('|', ' ');
  return [
    'refused',
    `${place(error)} does not let the user run ${command === '' ? 'a command' : command} (NOPERM)`,
    `Give the user the ACL rule +${command === '' ? '@connection' : command.toLowerCase().replace(' ', '|')}.`,
  ];
}

function movingSlot(error: NodeError): Words {
  return [
    'unreachable',
    `the cluster is moving keys away from ${place(error)} (${error.code})`,
    'Try again when it has moved them.',
  ];
}

function place(error: NodeError): string {
  return shownEndpoint(error.endpoint);
}

function shownWord(error: NodeError): string {
  return error.command ?? 'the greeting';
}

const MAX_QUOTED = 200;

/** What a server says, as one line without secrets. */
function quoted(answer: string, { secrets }: FailureContext): string {
  let text = answer;
  // Within a word, a short one is most likely no secret but the word.
  for (const secret of secrets) {
    const escaped = secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
    text = text.replace(new RegExp(secret.length < 4 ? `(?<!\\w)${escaped}(?!\\w)` : escaped, 'g'), '***');
  }
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}
