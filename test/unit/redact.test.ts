/** What is shown of addresses: no part of a password, and every word of the gate's own messages. */
import { ErrorReply } from '@redis/client';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NodeError, SlowServer } from '../../src/redis/connection/node-error.ts';
import { type FailureContext, nodeFailure } from '../../src/redis/connection/node-failure.ts';
import { parseRedisAddress, RedisAddressMistake } from '../../src/redis/connection/redis-address.ts';
import { redactCredentials, redactGiven, redactRedisUrl } from '../../src/report/redact.ts';

/** Letters and digits, so that any part of it that is left is known as one, and what people forget to encode. */
const password = fc.stringMatching(/^(?:[a-zA-Z0-9]{1,9}[@/?#:%]{0,2}){2,5}$/).map((text) => `${text}pw`);
const start = fc.constantFrom(
  'redis://:',
  'redis://user:',
  'rediss://',
  'redis+sentinel://:',
  'redis+cluster://u:',
  'redsi://:',
  'http://u:',
);
const end = fc.constantFrom('@h', '@10.0.0.1:7000/0', '@h1:1,h2:2/mymaster', '@[::1]:7/1', '@h:1/m?x=y');

/** The texts of five characters in a password. */
function partsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 4) }, (_, at) => text.slice(at, at + 5));
}

test('no five characters of a password are shown, whatever is not encoded in it', () => {
  fc.assert(
    fc.property(start, password, end, (before, secret, after) => {
      const address = `${before}${secret}${after}`;
      for (const shown of [
        redactGiven(address),
        redactRedisUrl(address),
        redactCredentials(`the address ${address}, which is wrong`),
        redactCredentials(`"${address}" is wrong.`),
        redactGiven(`ca: ${address}`),
        redactGiven(`env:${address}`),
      ]) {
        for (const part of partsOf(secret)) expect(shown).not.toContain(part);
      }
    }),
    { numRuns: 3_000 },
  );
});

test('of an address of Redis, what the gate connects to is shown, and nothing of one that it refuses', () => {
  const piece = fc.constantFrom(
    ...['redis', 'rediss', '+sentinel', '+cluster', '://', '://', 'h', 'h1:1', ',', ':', '7', '99999'],
    ...['/', '@', 'user', ':pw', '?', '#', '%20', 'm', '[::1]', 'sentinel-password=x', '0'],
  );
  const address = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => `redis://${pieces.join('')}`),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `redis+sentinel://${pieces.join('')}`),
    fc.array(piece, { maxLength: 8 }).map((pieces) => `redis+cluster://${pieces.join('')}`),
  );
  fc.assert(
    fc.property(address, (url) => {
      const shown = redactRedisUrl(url);
      const isCut = /^[a-z+]+:\/\/\*\*\*$/.test(shown);
      try {
        const read = parseRedisAddress(url, {}).shown;
        if (!isCut) expect(parseRedisAddress(shown, {}).shown).toBe(read);
      } catch (error) {
        if (!(error instanceof RedisAddressMistake)) throw error;
        expect(isCut).toBe(true);
      }
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  'redis://localhost',
  'redis://127.0.0.1:6379/0',
  'rediss://my-redis.example:6380/15/',
  'redis+sentinel://h1,h2:26380,[fe80::1]/mymaster/3',
  'redis+cluster://h1:7000,h2:7001',
])('%s has nothing to hide', (address) => {
  expect(redactRedisUrl(address)).toBe(address);
  expect(redactCredentials(`at ${address}, and (${address}).`)).toBe(`at ${address}, and (${address}).`);
});

test('what is no name of a variable is not shown', () => {
  expect(redactRedisUrl('env:REDIS_URL')).toBe('env:REDIS_URL');
  for (const given of ['env:p@ssw0rd', 'env:1secret', 'env:', 'env:redis://:pw@h']) {
    expect(redactRedisUrl(given)).toBe('***');
  }
});

/** An address for each mistake there is. */
const MISTAKES = [
  ...[
    '',
    'localhost:6379',
    'redis:localhost',
    'http://localhost',
    'reddis://localhost',
    'redis+sentinal://h/m',
  ],
  ...['redis://h 2', 'redis://', 'redis://h:0', 'redis://::1:6379', 'redis://[::g]:6379', 'redis://u:a/b@h'],
  ...[
    'redis://h#x',
    'redis://u:100%@h',
    'redis://h/x',
    'redis://h?x=y',
    'redis://h1,h2',
    'redis+cluster://h/1',
  ],
  ...['redis+sentinel://h', 'redis+sentinel://h/my+master', 'redis+sentinel://h/m?sentinel-pasword=x'],
  ...['env:NOT_SET', 'env:', "'redis://h'", '$REDIS_URL'],
];

test.each(MISTAKES)('what is wrong with %j is said in full', (address) => {
  expect(() => parseRedisAddress(address, {})).toThrow(RedisAddressMistake);
  try {
    parseRedisAddress(address, {});
  } catch (error) {
    const { message } = error as RedisAddressMistake;
    expect(redactCredentials(message)).toBe(message);
  }
});

const ANSWERS = [
  ...['NOAUTH', 'WRONGPASS', 'LOADING', 'READONLY', 'MASTERDOWN', 'CLUSTERDOWN', 'TRYAGAIN', 'ASK', 'MOVED'],
  ...['CROSSSLOT', 'DENIED', 'MISCONF', 'NOREPLICAS', 'OOM', 'WRONGTYPE', 'NOPERM', 'XYZ'],
  "NOPERM User u has no permissions to run the 'time' command",
  "NOPERM User u has no permissions to access the 'k' key",
  'ERR DB index is out of range',
  'ERR SELECT is not allowed in cluster mode',
  'ERR max number of clients reached',
  'ERR AUTH <password> called without any password configured',
  'ERR This instance has cluster support disabled',
  "ERR unknown command 'X'",
];
const CODES = [
  ...['', 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ETIMEDOUT', 'CERT_HAS_EXPIRED'],
  ...['CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID', 'SELF_SIGNED_CERT_IN_CHAIN', 'EPROTO'],
  'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED',
];
const CAUSES: readonly (readonly [string, Error])[] = [
  ...ANSWERS.map((answer) => [answer, new ErrorReply(answer)] as const),
  ...CODES.map((code) => [code, Object.assign(new Error(), { code })] as const),
  ['a stall', new SlowServer()],
  ['another protocol', new TypeError()],
];

test.each(CAUSES)('what comes of %j is said in full', (_title, cause) => {
  for (const kind of ['single', 'sentinel', 'cluster'] as const) {
    for (const hasTls of [false, true]) {
      const context: FailureContext = {
        ...{ kind, hasTls, database: 1, secrets: [] },
        ...{ connectTimeoutSeconds: 1, commandTimeoutSeconds: 1 },
      };
      for (const role of ['server', 'sentinel'] as const) {
        for (const command of [null, ['XDEL', 'a']]) {
          const error = new NodeError({ host: 'h', port: 1 }, role, command, cause);
          const { message, remedy } = nodeFailure(error, context);
          const text = `redis-url: Redis cannot be read: ${message}. ${remedy}`;
          expect(redactCredentials(text)).toBe(text);
        }
      }
    }
  }
});
