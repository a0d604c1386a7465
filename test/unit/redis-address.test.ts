import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseRedisAddress,
  type RedisAddress,
  RedisAddressMistake,
  redisSecrets,
} from '../../src/redis/connection/redis-address.ts';

const NOBODY = { user: null, password: null };

function place(host: string, port: number) {
  return { host, port };
}

/** The message of a mistake, null when there is none. */
function mistakeIn(url: string, environment: Record<string, string> = {}): string | null {
  try {
    parseRedisAddress(url, environment);
    return null;
  } catch (error) {
    if (!(error instanceof RedisAddressMistake)) throw error;
    return error.message;
  }
}

describe('addresses', () => {
  const single = { kind: 'single', hasTls: false, login: NOBODY, database: 0 } as const;
  const sentinel = {
    kind: 'sentinel',
    hasTls: false,
    login: NOBODY,
    sentinelLogin: NOBODY,
    database: 0,
    masterName: 'mymaster',
  } as const;
  const cluster = { kind: 'cluster', hasTls: false, login: NOBODY, database: 0 } as const;

  test.each<[string, RedisAddress]>([
    [
      'redis://localhost',
      { ...single, endpoints: [place('localhost', 6379)], shown: 'redis://localhost:6379/0' },
    ],
    [
      'redis://h:7000/3/',
      { ...single, database: 3, endpoints: [place('h', 7000)], shown: 'redis://h:7000/3' },
    ],
    [
      'redis+sentinel://h/mymaster/',
      { ...sentinel, endpoints: [place('h', 26379)], shown: 'redis+sentinel://h:26379/mymaster/0' },
    ],
    ['redis://h:7000/', { ...single, endpoints: [place('h', 7000)], shown: 'redis://h:7000/0' }],
    [
      'rediss://my-redis.example:6380/15',
      {
        ...single,
        hasTls: true,
        database: 15,
        endpoints: [place('my-redis.example', 6380)],
        shown: 'rediss://my-redis.example:6380/15',
      },
    ],
    [
      ' REDIS://alice:p%40ss%2Fword@10.0.0.1/2\n',
      {
        ...single,
        login: { user: 'alice', password: 'p@ss/word' },
        database: 2,
        endpoints: [place('10.0.0.1', 6379)],
        shown: 'redis://10.0.0.1:6379/2',
      },
    ],
    [
      'redis://:only@h',
      {
        ...single,
        login: { user: null, password: 'only' },
        endpoints: [place('h', 6379)],
        shown: 'redis://h:6379/0',
      },
    ],
    [
      'redis://bob@h',
      {
        ...single,
        login: { user: 'bob', password: null },
        endpoints: [place('h', 6379)],
        shown: 'redis://h:6379/0',
      },
    ],
    [
      // Colons and an @ are taken where they can mean nothing else.
      'redis://bob:a:b@c@h',
      {
        ...single,
        login: { user: 'bob', password: 'a:b@c' },
        endpoints: [place('h', 6379)],
        shown: 'redis://h:6379/0',
      },
    ],
    [
      'redis://[::1]:6390/1',
      { ...single, database: 1, endpoints: [place('::1', 6390)], shown: 'redis://[::1]:6390/1' },
    ],
    [
      'redis+sentinel://h1,h2:26380,[fe80::1]/mymaster',
      {
        ...sentinel,
        endpoints: [place('h1', 26379), place('h2', 26380), place('fe80::1', 26379)],
        shown: 'redis+sentinel://h1:26379,h2:26380,[fe80::1]:26379/mymaster/0',
      },
    ],
    [
      'rediss+sentinel://alice:pw@h1:26379/mymaster/3?sentinel-user=sen&sentinel-password=s%26s',
      {
        ...sentinel,
        hasTls: true,
        login: { user: 'alice', password: 'pw' },
        sentinelLogin: { user: 'sen', password: 's&s' },
        database: 3,
        endpoints: [place('h1', 26379)],
        shown: 'rediss+sentinel://h1:26379/mymaster/3',
      },
    ],
    [
      'redis+cluster://:pw@h1:7000,h2:7001/0',
      {
        ...cluster,
        login: { user: null, password: 'pw' },
        endpoints: [place('h1', 7000), place('h2', 7001)],
        shown: 'redis+cluster://h1:7000,h2:7001',
      },
    ],
    [
      'rediss+cluster://h1',
      { ...cluster, hasTls: true, endpoints: [place('h1', 6379)], shown: 'rediss+cluster://h1:6379' },
    ],
  ])('%s', (url, expected) => {
    expect(parseRedisAddress(url, {})).toEqual(expected);
  });

  test('env:NAME stands for the address in the variable', () => {
    const environment = { REDIS_URL: 'redis://:pw@h:1/2\n' };
    expect(parseRedisAddress('env:REDIS_URL', environment)).toEqual(
      parseRedisAddress('redis://:pw@h:1/2', {}),
    );
  });
});

const FORM =
  'Write redis://HOST:PORT/DATABASE, with USER:PASSWORD@ before the host where there is a password.';
const ENCODE =
  'In a user or password, write %40 for @, %2F for /, %3A for :, %3F for ?, %23 for # and %25 for a percent sign.';
const SCHEMES =
  'redis://, rediss://, redis+sentinel://, rediss+sentinel://, redis+cluster://, rediss+cluster://';

describe('mistakes', () => {
  test.each<[string, string]>([
    ['', `redis-url: the address is empty. ${FORM}`],
    [
      'localhost:6379',
      'redis-url: the address has no scheme. Write redis:// before the host, or rediss:// where the server expects TLS.',
    ],
    [
      'user:hunter2@localhost:6379',
      'redis-url: the address has no scheme. Write redis:// before the host, or rediss:// where the server expects TLS.',
    ],
    ['"redis://:hunter2@h"', 'redis-url: the address stands in quotes. Take them away.'],
    ["'redis://:hunter2@h", 'redis-url: the address stands in quotes. Take them away.'],
    ...['$REDIS_URL', `\${REDIS_URL}`].map((url): [string, string] => [
      url,
      'redis-url: the address is the name of a variable. Write env: and the name alone, such as env:REDIS_URL.',
    ]),
    ['redis:localhost', `redis-url: there is no // after the scheme. ${FORM}`],
    ['http://localhost', `redis-url: the scheme is not one of ${SCHEMES}. ${FORM}`],
    ['reddis://localhost', `redis-url: the scheme is not one of ${SCHEMES}. Did you mean redis://?`],
    [
      'redis+sentinal://h/mymaster',
      `redis-url: the scheme is not one of ${SCHEMES}. Did you mean redis+sentinel://?`,
    ],
    [
      'redis://:hunter 2@h',
      'redis-url: there is a space or a line break in the address. Write %20 for a space.',
    ],
    ['redis://', `redis-url: there is no host. ${FORM}`],
    ['redis://:hunter2@', `redis-url: there is no host. ${FORM}`],
    ['redis://h:0', `redis-url: a port is not a whole number from 1 to 65535. ${FORM} ${ENCODE}`],
    ['redis://h:65536', `redis-url: a port is not a whole number from 1 to 65535. ${FORM} ${ENCODE}`],
    ['redis://h:', `redis-url: a port is not a whole number from 1 to 65535. ${FORM} ${ENCODE}`],
    ['redis://user:hunter2', `redis-url: a port is not a whole number from 1 to 65535. ${FORM} ${ENCODE}`],
    [
      'redis://::1:6379',
      `redis-url: a host has more than one colon. An IPv6 address stands in brackets, such as redis://[::1]:6379/0. ${ENCODE}`,
    ],
    ['redis://[::g]:6379', `redis-url: a host has characters that no host has. ${FORM} ${ENCODE}`],
    ['redis://hun%74er', `redis-url: a host has characters that no host has. ${FORM} ${ENCODE}`],
    ['redis://user:hun/ter2@h', `redis-url: there is an @ after the first /, ? or #. ${ENCODE}`],
    ['redis://user:hun?ter2@h', `redis-url: there is an @ after the first /, ? or #. ${ENCODE}`],
    ['redis://user:hun#ter2@h', `redis-url: there is an @ after the first /, ? or #. ${ENCODE}`],
    ['redis://h#hunter2', `redis-url: there is a # in the address. ${ENCODE}`],
    [
      'redis://user:100%@h',
      `redis-url: a % in the user or password is not followed by two hex digits. ${ENCODE}`,
    ],
    [
      'redis://h/hunter2',
      `redis-url: what follows the first / is not the number of a database. ${FORM} ${ENCODE}`,
    ],
    [
      'redis://h?db=1',
      `redis-url: there is a ? in the address, which only addresses of Sentinels have. More about the connection is set in redis-options. ${ENCODE}`,
    ],
    [
      'redis://h1,h2',
      'redis-url: there are several hosts, but the scheme is that of one server. Write redis+sentinel:// or redis+cluster:// (rediss+… with TLS), or one host.',
    ],
    [
      'redis+cluster://h1/1',
      'redis-url: the address of a cluster names a database, and a cluster has none but 0. Leave the / and the number out.',
    ],
    [
      'redis+sentinel://h1',
      'redis-url: the name of the master is missing. Write it after the Sentinels, such as redis+sentinel://HOST:26379/mymaster/0.',
    ],
    [
      'redis+sentinel://h1/my+master',
      `redis-url: the name of the master has other characters than letters, digits, ".", "-" and "_". ${ENCODE}`,
    ],
    [
      'redis+sentinel://h1/mymaster?sentinel-pasword=hunter2',
      'redis-url: after the ?, there is something other than sentinel-user= and sentinel-password=. Did you mean sentinel-password?',
    ],
    [
      'env:NOT_SET',
      'redis-url: the environment variable NOT_SET is not set. Set it to the address; in a workflow that is "env:" at the step, and a secret of a fork is empty.',
    ],
    [
      'env:EMPTY',
      'redis-url: the environment variable EMPTY is empty. Set it to the address; in a workflow that is "env:" at the step, and a secret of a fork is empty.',
    ],
    [
      'env:redis://:hunter2@h',
      'redis-url: what follows env: is not the name of an environment variable. Write env: and the name alone, such as env:REDIS_URL.',
    ],
  ])('%s', (url, message) => {
    expect(mistakeIn(url, { EMPTY: ' ' })).toBe(message);
  });
});

describe('what has to be masked', () => {
  test.each<[string, string[]]>([
    ['redis://localhost:6379/0', []],
    ['redis://default@localhost', []],
    ['redis://bob:hunter2@h', ['redis://bob:hunter2@h', 'hunter2']],
    ['redis://:p%40ssword@h', ['redis://:p%40ssword@h', 'p%40ssword', 'p@ssword']],
    // Nothing so short is masked by itself.
    ['redis://bob:abc@h', ['redis://bob:abc@h']],
    // A password where the user should be.
    ['redis://hunter2@h', ['redis://hunter2@h', 'hunter2']],
    ['redis://user:hun/ter2@h', ['redis://user:hun/ter2@h', 'hun/ter2', 'ter2']],
    [
      'redis://:s3@TOPpart/W0RDtail@h',
      ['redis://:s3@TOPpart/W0RDtail@h', 's3@TOPpart/W0RDtail', 'W0RDtail', 'TOPpart'],
    ],
    [
      'redis+sentinel://h/m?sentinel-password=one#two2&three',
      ['redis+sentinel://h/m?sentinel-password=one#two2&three', 'one#two2', 'three', 'two2'],
    ],
    ['user:hunter2@localhost:6379', ['user:hunter2@localhost:6379', 'hunter2']],
    [
      'redis+sentinel://:hunter2@h/m?sentinel-user=sentry&sentinel-password=s%65cret',
      [
        'redis+sentinel://:hunter2@h/m?sentinel-user=sentry&sentinel-password=s%65cret',
        's%65cret',
        'hunter2',
        'secret',
      ],
    ],
    ['env:REDIS_URL', ['redis://:fromenv@h', 'fromenv']],
    ['env:NOT_SET', []],
    // The address where the name of a variable should be.
    ['env:redis://:hunter2@h', ['env:redis://:hunter2@h', 'hunter2']],
  ])('%s', (url, secrets) => {
    expect(redisSecrets(url, { REDIS_URL: 'redis://:fromenv@h\n' })).toEqual(secrets);
  });
});

const secretText = fc.stringMatching(/^[a-z]{12}$/);
/** What people forget to encode, around the secret, or nothing. */
const noise = fc.stringMatching(/^[ :/?#%&=@,[\]+-]{0,3}$/);
const password = fc.tuple(noise, secretText, noise).map(([before, secret, after]) => ({
  secret,
  written: `${before}${secret}${after}`,
}));
const scheme = fc.constantFrom(
  'redis://',
  'rediss://',
  'redis+sentinel://',
  'redis+cluster://',
  'reddis://',
  'redis:',
  'env:',
  '',
);
const rest = fc.constantFrom('h', 'h:6379/0', 'h1:1,h2:2/mymaster', '[::1]:7/1', 'h:99999', 'h/x?y=z', '');

test('no message, shown address or stack holds what may be a password', () => {
  fc.assert(
    fc.property(
      scheme,
      fc.constantFrom('', 'user'),
      password,
      rest,
      (start, user, { secret, written }, end) => {
        const addresses = [
          `${start}${user}:${written}@${end}`,
          `${start}${end}?sentinel-password=${written}`,
          `${start}${end}?sentinel-user=u&sentinel-pass=${written}`,
        ];
        for (const url of addresses) {
          let shown: string;
          try {
            shown = parseRedisAddress(url, {}).shown;
          } catch (error) {
            if (!(error instanceof RedisAddressMistake)) throw error;
            shown = `${error.message} ${error.problem} ${error.remedy} ${error.stack}`;
          }
          expect(shown).not.toContain(secret);
          // The whole address is masked wherever it turns up.
          expect(redisSecrets(url, {}).some((text) => text.includes(secret))).toBe(true);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
