import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { connectRedis } from '../../src/redis/connection/connect.ts';
import {
  type RedisCommand,
  type RedisConnection,
  RedisFailure,
} from '../../src/redis/connection/redis-connection.ts';
import { REDIS_OPTION_DEFAULTS, type RedisOptions } from '../../src/settings/redis-options.ts';
import { runScript } from '../support/run-script.ts';
import { type Certificates, makeCertificates } from './certificates.ts';
import {
  freePort,
  type RedisClusterSetUp,
  type RedisServer,
  type RedisServerOptions,
  redisMissing,
  startCluster,
  startLoading,
  startRedis,
  startReplica,
  startSentinel,
  until,
} from './servers.ts';
import { startVanishingProxy, type VanishingProxy } from './vanishing-proxy.ts';

const REASON = redisMissing();
const TITLE = REASON === null ? 'against real servers' : `against real servers, skipped: ${REASON}`;

interface OpenOptions extends Partial<RedisOptions> {
  readonly signal?: AbortSignal;
  readonly cwd?: string;
}

/** Without retries, unless a test asks for some. */
async function open(url: string, { signal, cwd, ...options }: OpenOptions = {}): Promise<RedisConnection> {
  const connection = await connectRedis({
    url,
    options: { ...REDIS_OPTION_DEFAULTS, retries: 0, ...options },
    cwd: cwd ?? process.cwd(),
    signal: signal ?? new AbortController().signal,
  });
  onTestFinished(() => connection.close());
  return connection;
}

const SECRETS = ['hunter2', 'sen4tinel', 'alice'];

/** A failure as text, `kind: message. remedy`, with the port of each server by its name. */
async function failureOf(
  work: Promise<unknown>,
  ports: Readonly<Record<string, { readonly port: number }>> = {},
): Promise<string> {
  const error = await work.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof RedisFailure)) throw error;
  const everything = `${error.stack} ${JSON.stringify(error, Object.getOwnPropertyNames(error))}`;
  for (const secret of SECRETS) expect(everything).not.toContain(secret);
  let text = `${error.kind}: ${error.message}. ${error.remedy}`;
  for (const [name, { port }] of Object.entries(ports)) text = text.replaceAll(`:${port}`, `:${name}`);
  return text;
}

async function started(options: RedisServerOptions = {}): Promise<RedisServer> {
  const server = await startRedis(options);
  onTestFinished(server.close);
  return server;
}

async function proxied(server: RedisServer): Promise<VanishingProxy> {
  const proxy = await startVanishingProxy(server.port);
  onTestFinished(proxy.close);
  return proxy;
}

function address({ port }: { readonly port: number }): string {
  return `redis://127.0.0.1:${port}`;
}

function withLogin(url: string, login: string): string {
  return url.replace('://', `://${login}@`);
}

async function listening(server: Server): Promise<{ readonly port: number }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port };
}

async function allKeys(connection: RedisConnection, pattern: string): Promise<string[]> {
  const keys = new Set<string>();
  for await (const page of connection.keys(pattern)) for (const key of page) keys.add(String(key));
  return [...keys].sort();
}

const STREAM = 'papyra:local:events';
const ADD: RedisCommand = ['XADD', STREAM, '*', 'data', '{}'];
const LENGTH: RedisCommand = ['XLEN', STREAM];
const PAGE: RedisCommand = ['XRANGE', STREAM, '-', '+'];

const SERVICE =
  'a service container is at localhost and the port it publishes, or, from a job in a container, at its own name';

describe.skipIf(REASON !== null)(`one server, ${TITLE}`, () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server?.close());
  const fresh = async () => {
    await server.cli('FLUSHALL');
    return await open(server.url);
  };

  test('texts are bytes, whatever they hold', async () => {
    const redis = await fresh();
    const bytes = Buffer.from([0xff, 0x00, 0xc3, 0x28, 0x0d, 0x0a]);
    await redis.transact(STREAM, async () => [['XADD', STREAM, '1-1', 'data', bytes]]);
    expect(await redis.read(STREAM, PAGE)).toEqual([[Buffer.from('1-1'), [Buffer.from('data'), bytes]]]);
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
    expect(await redis.read('none', ['GET', 'none'])).toBeNull();
    expect(await redis.read(STREAM, ['TYPE', STREAM])).toEqual(Buffer.from('stream'));
    expect([redis.shownAddress, redis.isCluster]).toEqual([`redis://127.0.0.1:${server.port}/0`, false]);
  });

  test('commands sent at once are answered in their order', async () => {
    const redis = await fresh();
    const numbers = Array.from({ length: 500 }, (_, at) => String(at));
    const replies = await Promise.all(numbers.map((text) => redis.read('', ['ECHO', text])));
    expect(replies.map(String)).toEqual(numbers);
  });

  test('keys are found by pattern, over many pages', async () => {
    await server.cli('FLUSHALL');
    await server.cli('EVAL', "for i = 1, 5000 do redis.call('SET', 'papyra:' .. i, i) end", '0');
    await server.cli('SET', 'other:1', '1');
    const redis = await open(server.url);
    expect(await allKeys(redis, 'papyra:*')).toHaveLength(5_000);
    expect(await allKeys(redis, 'none:*')).toEqual([]);
  });

  test('the database is the one of the address', async () => {
    await server.cli('FLUSHALL');
    await server.cli('-n', '3', 'XADD', STREAM, '*', 'a', 'b');
    const redis = await open(`${server.url}/3`);
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
    const wrong = await failureOf(open(`${server.url}/99`), { SERVER: server });
    expect(wrong).toBe(
      'refused: 127.0.0.1:SERVER has no database 99. Correct the number after the last / in redis-url.',
    );
  });

  test('a transaction is carried out as one', async () => {
    const redis = await fresh();
    const replies = await redis.transact(STREAM, async (read) => {
      expect(await read(LENGTH)).toBe(0);
      return [ADD, ADD, LENGTH];
    });
    expect(replies?.at(-1)).toBe(2);
  });

  test('a transaction is given up when somebody else writes', async () => {
    const redis = await fresh();
    const replies = await redis.transact(STREAM, async (read) => {
      await read(LENGTH);
      await server.cli('XADD', STREAM, '*', 'by', 'another');
      return [ADD];
    });
    expect(replies).toBeNull();
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
  });

  test('a transaction that is not wanted leaves the next one alone', async () => {
    const redis = await fresh();
    expect(await redis.transact(STREAM, async () => null)).toBeNull();
    await server.cli('XADD', STREAM, '*', 'by', 'another');
    const ended = redis.transact(STREAM, () => Promise.reject(new Error('no plan')));
    await expect(ended).rejects.toThrow('no plan');
    expect(await redis.transact(STREAM, async () => [LENGTH])).toEqual([1]);
  });

  test('transactions and reads at the same time do not get into each other', async () => {
    const redis = await fresh();
    const transactions = Array.from({ length: 20 }, () =>
      redis.transact(STREAM, async (read) => {
        const length = await read(LENGTH);
        return [ADD, ['SET', 'seen', String(length)]];
      }),
    );
    const lengths: unknown[] = [];
    let isDone = false;
    const reading = (async () => {
      while (!isDone) lengths.push(await redis.read(STREAM, LENGTH));
    })();
    expect(await Promise.all(transactions)).not.toContain(null);
    isDone = true;
    await reading;
    expect(lengths.filter((length) => typeof length !== 'number')).toEqual([]);
    expect(String(await redis.read('seen', ['GET', 'seen']))).toBe('19');
  });

  test('nothing is changed when the server does not take one of the commands', async () => {
    const redis = await fresh();
    const ended = redis.transact(STREAM, async () => [ADD, ['XADD', STREAM]]);
    expect(await failureOf(ended, { SERVER: server })).toBe(
      `reply: 127.0.0.1:SERVER answers XADD with "ERR wrong number of arguments for 'xadd' command". ` +
        "The server's documentation says what that means.",
    );
    expect(await redis.read(STREAM, LENGTH)).toBe(0);
    expect(await redis.transact(STREAM, async () => [ADD, LENGTH])).toEqual([expect.any(Buffer), 1]);
  });

  test('a command that fails within the transaction is named', async () => {
    const redis = await fresh();
    await server.cli('SET', 'text', 'x');
    const ended = redis.transact(STREAM, async () => [ADD, ['XADD', 'text', '*', 'a', 'b']]);
    expect(await failureOf(ended, { SERVER: server })).toBe(
      'reply: a key holds another type than a stream (WRONGTYPE), in a transaction whose other commands (1 of 2) were ' +
        'carried out. Find out who wrote it, and rename or delete it; findings of the rule wrong-key-type say which key.',
    );
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
  });

  test('a server without memory takes no transaction', async () => {
    const small = await started({ args: ['--maxmemory', '1'] });
    const redis = await open(small.url);
    const ended = redis.transact(STREAM, async () => [ADD]);
    expect(await failureOf(ended, { SERVER: small })).toBe(
      'refused: 127.0.0.1:SERVER has no memory left for this change (OOM). Make room, or raise its maxmemory.',
    );
  });

  test('an unknown command', async () => {
    const redis = await fresh();
    expect(await failureOf(redis.read('', ['XNEW']), { SERVER: server })).toBe(
      'refused: 127.0.0.1:SERVER does not know the command XNEW. ' +
        'It takes Redis 6.0 or newer; a Sentinel (port 26379 as a rule) is addressed as redis+sentinel://.',
    );
  });
});

describe.skipIf(REASON !== null)(`no way in, ${TITLE}`, () => {
  test('a mistake in the address', async () => {
    expect(await failureOf(open('localhost:6379'))).toBe(
      'refused: redis-url: the address has no scheme. Write redis:// before the host, or rediss:// where the server expects TLS.',
    );
  });

  test('no server', async () => {
    const nobody = { port: await freePort() };
    const text = await failureOf(open(address(nobody)), { PORT: nobody });
    expect(text).toBe(
      'unreachable: 127.0.0.1:PORT refuses the connection (ECONNREFUSED). ' +
        `Start the server, or correct the host and port in redis-url; ${SERVICE}.`,
    );
  });

  test('an unknown host', async () => {
    const text = await failureOf(open('redis://no-such-host.invalid'));
    // A machine without a name server cannot tell.
    const known = [
      `unreachable: there is no host no-such-host.invalid (ENOTFOUND). Correct the host in redis-url; ${SERVICE}.`,
      'unreachable: the name no-such-host.invalid cannot be looked up now (EAI_AGAIN). Check the network and its name server, and try again.',
    ];
    expect(known).toContain(text);
  });

  test('a server that never says a word', async () => {
    const silent = createTcpServer();
    const place = await listening(silent);
    onTestFinished(() => {
      silent.close();
    });
    const short = { 'connect-timeout': 0.2 };
    expect(await failureOf(open(address(place), short), { PORT: place })).toBe(
      'unreachable: 127.0.0.1:PORT does not answer within 0.2 s. ' +
        'Correct the host and port in redis-url; check any firewall between, or raise connect-timeout in redis-options.',
    );
    expect(await failureOf(open(`rediss://127.0.0.1:${place.port}`, short), { PORT: place })).toBe(
      'unreachable: 127.0.0.1:PORT does not answer within 0.2 s. ' +
        'Correct the host and port in redis-url, or write redis:// if the server has no TLS; check any firewall between, ' +
        'or raise connect-timeout in redis-options.',
    );
  });

  test('a server of another kind', async () => {
    const http = createHttpServer((_request, response) => response.end('hello'));
    const place = await listening(http);
    onTestFinished(() => {
      http.close();
    });
    const expected =
      'refused: what answers at 127.0.0.1:PORT is no Redis server. ' +
      'Correct the host and port in redis-url; where the server expects TLS, write rediss://.';
    expect(await failureOf(open(address(place)), { PORT: place })).toBe(expected);
    const withPassword = withLogin(address(place), ':hunter2');
    expect(await failureOf(open(withPassword), { PORT: place })).toBe(expected);
  });

  test('a server that has as many clients as it takes', async () => {
    const server = await started({ args: ['--maxclients', '1'] });
    await open(server.url);
    expect(await failureOf(open(server.url), { SERVER: server })).toBe(
      'unreachable: 127.0.0.1:SERVER has as many clients as it takes. Close some of them, or raise its maxclients.',
    );
  });

  const outside = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;

  test.skipIf(outside === undefined)('a server in protected mode', async () => {
    const server = await started({ args: ['--bind', '0.0.0.0'] });
    const text = await failureOf(open(`redis://${outside}:${server.port}`), { SERVER: server });
    expect(text.replaceAll(String(outside), 'HOST')).toBe(
      'refused: HOST:SERVER is in protected mode: it has no password, and takes connections from its own machine alone (DENIED). ' +
        'Give the server a password, or connect from its own machine.',
    );
  });
});

describe.skipIf(REASON !== null)(`passwords and permissions, ${TITLE}`, () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis({
      password: 'hunter2',
      users: [
        'alice on >hunter2%/@: ~papyra:* +ping +xrange +xlen +xinfo|groups',
        'noping on >hunter2 ~papyra:* +xlen',
        'finder on >hunter2 ~papyra:* +scan',
        'writer on >hunter2 ~papyra:* +@all -xadd',
      ],
    });
  });
  afterAll(() => server?.close());

  test.each([
    ['a password', ':hunter2'],
    ['the user default', 'default:hunter2'],
    ['a user, percent-encoded', 'alice:hunter2%25%2F%40%3A'],
    ['a user who may do no more than this', 'noping:hunter2'],
  ])('%s', async (_title, login) => {
    const redis = await open(withLogin(server.url, login));
    expect(await redis.read(STREAM, LENGTH)).toBe(0);
    expect(redis.shownAddress).toBe(`redis://127.0.0.1:${server.port}/0`);
  });

  test('no password', async () => {
    expect(await failureOf(open(server.url), { SERVER: server })).toBe(
      'refused: 127.0.0.1:SERVER wants a password (NOAUTH). ' +
        'Put it before the host in redis-url: redis://USER:PASSWORD@HOST:PORT, or :PASSWORD@ without a user.',
    );
  });

  test.each([':hunter22', 'alice:hunter2', 'nobody:hunter2', 'alice'])('a wrong one, %s', async (login) => {
    expect(await failureOf(open(withLogin(server.url, login)), { SERVER: server })).toBe(
      'refused: 127.0.0.1:SERVER does not accept the user and password (WRONGPASS). ' +
        'Correct them in redis-url; special characters are percent-encoded, such as %40 for @.',
    );
  });

  test('one that is not needed', async () => {
    const free = await started();
    expect(await failureOf(open(withLogin(free.url, ':hunter2')), { SERVER: free })).toBe(
      'refused: 127.0.0.1:SERVER has no password, but redis-url has one. ' +
        'Leave it out, or write the user before it; and see that this is the server you mean.',
    );
  });

  test.each<[string, RedisCommand, string]>([
    [
      'a command',
      ['XTRIM', STREAM, 'MAXLEN', '1'],
      'does not let the user run XTRIM (NOPERM). Give the user the ACL rule +xtrim.',
    ],
    [
      'a part of a command',
      ['XINFO', 'STREAM', STREAM],
      'does not let the user run XINFO STREAM (NOPERM). Give the user the ACL rule +xinfo|stream.',
    ],
    [
      'a key',
      ['XLEN', 'other:local:events'],
      'lets the user run XLEN, but not on this key (NOPERM). ' +
        "Give the user an ACL rule for the keys, such as ~papyra:*, which covers Papyra's streams and their quarantine.",
    ],
  ])('no permission for %s', async (_title, command, expected) => {
    const redis = await open(withLogin(server.url, 'alice:hunter2%25%2F%40%3A'));
    expect(await failureOf(redis.read('', command), { SERVER: server })).toBe(
      `refused: 127.0.0.1:SERVER ${expected}`,
    );
  });

  test('a user who may do nothing but find keys', async () => {
    const redis = await open(withLogin(server.url, 'finder:hunter2'));
    expect(await allKeys(redis, 'papyra:*')).toEqual([]);
  });

  test('no permission for the database', async () => {
    expect(await failureOf(open(`${withLogin(server.url, 'noping:hunter2')}/1`), { SERVER: server })).toBe(
      'refused: 127.0.0.1:SERVER does not let the user run SELECT (NOPERM). Give the user the ACL rule +select.',
    );
  });

  test('no permission within a transaction', async () => {
    const redis = await open(withLogin(server.url, 'writer:hunter2'));
    const ended = redis.transact(STREAM, async () => [['XTRIM', STREAM, 'MAXLEN', '0'], ADD]);
    expect(await failureOf(ended, { SERVER: server })).toBe(
      'refused: 127.0.0.1:SERVER does not let the user run XADD (NOPERM). Give the user the ACL rule +xadd.',
    );
  });
});

describe.skipIf(REASON !== null)(`TLS, ${TITLE}`, () => {
  let certificates: Certificates;
  let server: RedisServer;
  beforeAll(async () => {
    certificates = makeCertificates();
    server = await startRedis({ tls: certificates });
  });
  afterAll(async () => {
    await server?.close();
    certificates?.close();
  });
  const trusting = () => ({ cwd: certificates.directory, ca: 'ca.pem' });
  const complete = () => ({ ...trusting(), cert: 'client.pem', key: 'client.key' });

  test('a client with a certificate, and paths from the workspace', async () => {
    const redis = await open(server.url, complete());
    expect(await redis.read(STREAM, LENGTH)).toBe(0);
    expect(redis.shownAddress).toBe(`rediss://localhost:${server.port}/0`);
  });

  test('a server under another name', async () => {
    const url = `rediss://127.0.0.1:${server.port}`;
    const redis = await open(url, { ...complete(), 'server-name': 'redis.test' });
    expect(await redis.read(STREAM, LENGTH)).toBe(0);
    expect(await failureOf(open(url, complete()), { SERVER: server })).toBe(
      'refused: the TLS certificate of 127.0.0.1:SERVER is for another name (ERR_TLS_CERT_ALTNAME_INVALID). ' +
        'Use the name in the certificate as host in redis-url, or set server-name in redis-options to it.',
    );
    for (const name of ['other.test', '10.0.0.1']) {
      const text = await failureOf(open(url, { ...complete(), 'server-name': name }), { SERVER: server });
      expect(text).toContain('is for another name (ERR_TLS_CERT_ALTNAME_INVALID)');
    }
  });

  test('an authority that is not trusted', async () => {
    const { ca, ...rest } = complete();
    expect(ca).toBe('ca.pem');
    expect(await failureOf(open(server.url, rest), { SERVER: server })).toBe(
      'refused: the TLS certificate of localhost:SERVER is not trusted (SELF_SIGNED_CERT_IN_CHAIN). ' +
        'Set ca in redis-options to the PEM file of the authority that signed it.',
    );
  });

  test('a certificate that has expired', async () => {
    const old = await started({ tls: { ...certificates, server: certificates.expired } });
    expect(await failureOf(open(old.url, complete()), { SERVER: old })).toBe(
      'refused: the TLS certificate of localhost:SERVER is expired (CERT_HAS_EXPIRED). ' +
        'Renew the certificate, or check the clock of this machine.',
    );
  });

  test('a client without a certificate', async () => {
    const text = await failureOf(open(server.url, trusting()), { SERVER: server });
    // The server closes right after its alert, which is then lost as a rule.
    expect(text).toMatch(
      /^(?:unreachable|refused): localhost:SERVER (?:ends the connection|does not accept)/,
    );
    expect(text).toMatch(/ [sS]et cert and key in redis-options/);
  });

  test('TLS expected, and none used', async () => {
    expect(await failureOf(open(address(server)), { SERVER: server })).toBe(
      'unreachable: 127.0.0.1:SERVER ends the connection before it has answered (ECONNRESET). ' +
        "If it expects TLS, write rediss:// instead of redis://; else look into the server's log.",
    );
  });

  test('TLS used, and none there', async () => {
    const http = createHttpServer();
    const place = await listening(http);
    onTestFinished(() => {
      http.close();
    });
    const text = await failureOf(open(`rediss://localhost:${place.port}`, trusting()), { PORT: place });
    expect(text).toMatch(
      /^refused: localhost:PORT does not speak TLS, or no version of it that the gate knows \(/,
    );
    expect(text).toContain(
      '. Write redis:// instead of rediss:// if the server has no TLS, or correct the port.',
    );
    // Redis waits for the rest of what it takes for a command.
    const plain = await started();
    const url = `rediss://127.0.0.1:${plain.port}`;
    const silent = await failureOf(open(url, { ...trusting(), 'connect-timeout': 0.5 }), { SERVER: plain });
    expect(silent).toContain('127.0.0.1:SERVER does not answer within 0.5 s. ');
    expect(silent).toContain('or write redis:// if the server has no TLS');
  });

  test('options that cannot be used', async () => {
    const cwd = certificates.directory;
    const failure = (options: OpenOptions) => failureOf(open(server.url, { cwd, ...options }));
    expect(await failure({ ca: 'none.pem' })).toBe(
      'refused: redis-options: the file "none.pem" of ca cannot be read (ENOENT). Name a PEM file; the path is relative to the workspace.',
    );
    expect(await failure({ ca: 'names' })).toBe(
      'refused: redis-options: the file of ca holds no certificate in PEM form. A PEM file begins with -----BEGIN CERTIFICATE-----.',
    );
    expect(await failure({ cert: 'client.pem' })).toBe(
      'refused: redis-options: cert is set and key is not. Set key to the PEM file that belongs to it.',
    );
    expect(await failure({ cert: 'client.pem', key: 'server.key' })).toBe(
      'refused: redis-options: cert and key cannot be used (ERR_OSSL_X509_KEY_VALUES_MISMATCH). ' +
        'The key has to be the one of the certificate, in PEM form and without a passphrase.',
    );
    expect(await failureOf(open('redis://localhost', { cwd, ca: 'ca.pem' }))).toBe(
      'refused: redis-options: ca is set, but redis-url has no TLS. Write rediss:// instead of redis://, or leave ca out.',
    );
  });
});

describe.skipIf(REASON !== null)(`connections that break, ${TITLE}`, () => {
  let server: RedisServer;
  beforeAll(async () => {
    server = await startRedis();
  });
  afterAll(() => server?.close());
  const filled = async (entries: number) => {
    await server.cli('FLUSHALL');
    const script = `for i = 1, ${entries} do redis.call('XADD', KEYS[1], '1-' .. i, 'data', string.rep('x', 100)) end`;
    await server.cli('EVAL', script, '1', STREAM);
    return await proxied(server);
  };

  test('in the middle of a page: the page is read again', async () => {
    const proxy = await filled(1_000);
    const redis = await open(address(proxy), { retries: 1 });
    proxy.cutWhen({ after: 50_000, direction: 'toClient' });
    expect(await redis.read(STREAM, PAGE)).toHaveLength(1_000);
    expect(proxy.connections()).toBe(2);
  });

  test('while nobody asks: the next question finds another connection', async () => {
    const proxy = await filled(1);
    const redis = await open(address(proxy), { retries: 1 });
    await redis.transact(STREAM, async () => [LENGTH]);
    proxy.cut();
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
    expect(await redis.transact(STREAM, async () => [LENGTH])).toEqual([1]);
  });

  test('between pages of keys: all are found', async () => {
    const proxy = await filled(1);
    await server.cli('EVAL', "for i = 1, 5000 do redis.call('SET', 'papyra:' .. i, i) end", '0');
    const redis = await open(address(proxy), { retries: 1 });
    const keys = new Set<string>();
    let pages = 0;
    for await (const page of redis.keys('papyra:*')) {
      if (++pages === 2) proxy.cut();
      for (const key of page) keys.add(String(key));
    }
    expect(keys.size).toBe(5_001);
    expect(proxy.connections()).toBe(2);
  });

  test('each time: the tries end', async () => {
    const proxy = await filled(1_000);
    const redis = await open(address(proxy), { retries: 2 });
    const cutting = setInterval(() => proxy.cut(), 1);
    onTestFinished(() => clearInterval(cutting));
    proxy.stall();
    const text = await failureOf(redis.read(STREAM, PAGE), { PROXY: proxy });
    expect(text).toMatch(
      /127\.0\.0\.1:PROXY (?:broke during XRANGE|ends the connection before it has answered)/,
    );
    expect(proxy.connections()).toBe(3);
  });

  test('and nobody is there any more', async () => {
    const proxy = await filled(1);
    const redis = await open(address(proxy), { retries: 2 });
    await proxy.refuse();
    expect(await failureOf(redis.read(STREAM, LENGTH), { PROXY: proxy })).toContain(
      '127.0.0.1:PROXY refuses the connection (ECONNREFUSED)',
    );
    await proxy.accept();
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
  });

  test('a page that is cut off, without retries', async () => {
    const proxy = await filled(1_000);
    const redis = await open(address(proxy));
    proxy.cutWhen({ after: 1_000, direction: 'toClient' });
    expect(await failureOf(redis.read(STREAM, PAGE), { PROXY: proxy })).toBe(
      'lost: the connection to 127.0.0.1:PROXY broke during XRANGE. ' +
        "Look into the server's log and at the network between, and run the gate again.",
    );
  });

  test('a server that stalls', async () => {
    const proxy = await filled(1);
    const redis = await open(address(proxy), { 'command-timeout': 0.2, retries: 5 });
    proxy.stall();
    expect(await failureOf(redis.read(STREAM, LENGTH), { PROXY: proxy })).toBe(
      'unreachable: 127.0.0.1:PROXY does not answer XLEN within 0.2 s. ' +
        'Look whether the server is busy or stalled; raise command-timeout or lower page-size in redis-options.',
    );
    expect(proxy.connections()).toBe(1);
    proxy.resume();
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
  });

  test('the signal ends what is waited for', async () => {
    const proxy = await filled(1);
    const reason = new Error('stopped');
    const waits: ((redis: RedisConnection) => Promise<unknown>)[] = [
      (redis) => redis.read(STREAM, LENGTH),
      (redis) => allKeys(redis, '*'),
      (redis) => redis.transact(STREAM, async () => [ADD]),
    ];
    for (const wait of waits) {
      const stop = new AbortController();
      const redis = await open(address(proxy), { signal: stop.signal });
      proxy.stall();
      const ended = wait(redis);
      setTimeout(() => stop.abort(reason), 20);
      await expect(ended).rejects.toBe(reason);
      await expect(wait(redis)).rejects.toBe(reason);
      proxy.resume();
    }
    const stop = new AbortController();
    proxy.stall();
    const connecting = open(address(proxy), { signal: stop.signal });
    setTimeout(() => stop.abort(reason), 20);
    await expect(connecting).rejects.toBe(reason);
    await proxy.refuse();
    const pausing = new AbortController();
    const retrying = open(address(proxy), { signal: pausing.signal, retries: 100 });
    setTimeout(() => pausing.abort(reason), 50);
    await expect(retrying).rejects.toBe(reason);
    expect(await server.cli(...(LENGTH as string[]))).toBe('1');
  });

  test.each(['MULTI', 'XTRIM'])('before the transaction is complete, at %s', async (text) => {
    const proxy = await filled(2);
    const redis = await open(address(proxy), { retries: 3 });
    proxy.cutWhen({ before: text });
    const ended = redis.transact(STREAM, async () => [ADD, ['XTRIM', STREAM, 'MAXLEN', '0']]);
    expect(await failureOf(ended, { PROXY: proxy })).toMatch(
      /^unreachable: the connection to 127\.0\.0\.1:PROXY broke during (?:MULTI|XADD|XTRIM)(?: \(\w+\))?\. /,
    );
    expect(await redis.read(STREAM, LENGTH)).toBe(2);
    expect(await redis.transact(STREAM, async () => [LENGTH])).toEqual([2]);
  });

  test('while the transaction is prepared', async () => {
    const proxy = await filled(2);
    const redis = await open(address(proxy), { retries: 3 });
    const ended = redis.transact(STREAM, async (read) => {
      proxy.cut();
      await read(LENGTH);
      return [ADD];
    });
    expect(await failureOf(ended, { PROXY: proxy })).toMatch(/ broke during XLEN.*\. /);
    expect(await redis.read(STREAM, LENGTH)).toBe(2);
  });

  test.each([
    ['before EXEC arrives', { before: 'EXEC' }, 2],
    ['after EXEC is carried out', { afterAnswering: 'EXEC' }, 3],
  ] as const)('%s: nobody knows', async (_title, when, entries) => {
    const proxy = await filled(2);
    const redis = await open(address(proxy), { retries: 3 });
    proxy.cutWhen(when);
    const ended = redis.transact(STREAM, async () => [ADD]);
    expect(await failureOf(ended, { PROXY: proxy })).toMatch(
      /^lost: the connection to 127\.0\.0\.1:PROXY broke during EXEC(?: \(\w+\))?, so nobody knows whether the transaction was carried out: all of it was, or nothing\. Scan again to see which\.$/,
    );
    // It is never sent twice.
    expect(await redis.read(STREAM, LENGTH)).toBe(entries);
  });

  test('a stop waits for what EXEC did', async () => {
    const proxy = await filled(2);
    const stop = new AbortController();
    const redis = await open(address(proxy), { signal: stop.signal });
    const reason = new Error('stopped');
    proxy.cutWhen({ stallBefore: 'EXEC' });
    const ended = redis.transact(STREAM, async () => [ADD]);
    await until(async () => proxy.isStalled());
    stop.abort(reason);
    proxy.resume();
    expect(await ended).toHaveLength(1);
    await expect(redis.read(STREAM, LENGTH)).rejects.toBe(reason);
  });
});

describe.skipIf(REASON !== null)(`the process, ${TITLE}`, () => {
  const HEAD = `
    import { connectRedis } from ${JSON.stringify(join(import.meta.dirname, '../../src/redis/connection/connect.ts'))};
    import { REDIS_OPTION_DEFAULTS } from ${JSON.stringify(join(import.meta.dirname, '../../src/settings/redis-options.ts'))};
    const stop = new AbortController();
    const options = { ...REDIS_OPTION_DEFAULTS, 'connect-timeout': 300 };
    const target = (url) => ({ url, options, cwd: '/', signal: stop.signal });
  `;

  test('ends when a connection is closed, and when one is just left alone', async () => {
    const server = await started();
    const work = `const redis = await connectRedis(target(${JSON.stringify(server.url)}));
      await redis.transact('a', async () => [['SET', 'a', '1']]);`;
    expect(await runScript(`${HEAD}${work} await redis.close(); console.log('done');`)).toBe('done\n');
    expect(await runScript(`${HEAD}${work} console.log('done');`)).toBe('done\n');
  });

  test('ends when a connection that is being made is given up', async () => {
    const silent = createTcpServer();
    const place = await listening(silent);
    onTestFinished(() => {
      silent.close();
    });
    for (const scheme of ['redis', 'rediss']) {
      const work = `setTimeout(() => stop.abort(new Error('stopped')), 50);
        await connectRedis(target('${scheme}://127.0.0.1:${place.port}')).catch((error) => console.log(error.message));`;
      expect(await runScript(`${HEAD}${work}`)).toBe('stopped\n');
    }
  });
});

describe.skipIf(REASON !== null)(`replicas and loading servers, ${TITLE}`, () => {
  test('a replica is read, and takes no changes', async () => {
    const master = await started({ args: ['--repl-diskless-sync-delay', '0'] });
    await master.cli('XADD', STREAM, '1-1', 'a', 'b');
    const replica = await startReplica(master, { args: ['--replica-serve-stale-data', 'no'] });
    onTestFinished(replica.close);
    const redis = await open(replica.url);
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
    const ended = redis.transact(STREAM, async () => [ADD]);
    expect(await failureOf(ended, { REPLICA: replica })).toBe(
      'refused: 127.0.0.1:REPLICA is a replica, which takes no changes (READONLY). ' +
        'Name the master in redis-url; with Sentinel, redis+sentinel:// finds it.',
    );
    await master.close();
    await until(async () => (await replica.cli('INFO', 'replication')).includes('master_link_status:down'));
    expect(await failureOf(redis.read(STREAM, LENGTH), { REPLICA: replica })).toBe(
      'unreachable: 127.0.0.1:REPLICA is a replica that has lost its master, and serves no old data (MASTERDOWN). ' +
        'Name the master in redis-url, or bring it back.',
    );
  });

  test('a server that loads is waited for', async () => {
    const server = await startLoading();
    onTestFinished(server.close);
    expect(await failureOf(open(server.url), { SERVER: server })).toBe(
      'unreachable: 127.0.0.1:SERVER is still loading its data (LOADING). ' +
        'Try again when it has, or raise retries in redis-options so that the gate waits longer.',
    );
    const connecting = open(server.url, { retries: 10 });
    await server.finish();
    expect(await (await connecting).read(STREAM, LENGTH)).toBe(1);
  });
});

describe.skipIf(REASON !== null)(`Sentinel, ${TITLE}`, () => {
  test('leads to the master, also to the next one', async () => {
    const { url, sentinel, master, replica, close } = await startSentinel({ password: 'sen4tinel' });
    onTestFinished(close);
    await master.cli('XADD', STREAM, '1-1', 'a', 'b');
    await until(async () => (await replica.cli(...(LENGTH as string[]))) === '1');
    const nobody = { port: await freePort() };
    const places = url.replace('//', `//127.0.0.1:${nobody.port},`);
    const redis = await open(`${places}?sentinel-password=sen4tinel`, { retries: 8 });
    expect(redis.shownAddress).toBe(places);
    expect(await redis.transact(STREAM, async () => [LENGTH])).toEqual([1]);
    await until(async () => (await replica.cli(...(LENGTH as string[]))) === '1');
    await master.close();
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
    expect(await redis.transact(STREAM, async () => [ADD, LENGTH])).toEqual([expect.any(Buffer), 2]);
    expect(await replica.cli(...(LENGTH as string[]))).toBe('2');

    const ports = { SENTINEL: sentinel, NOBODY: nobody };
    expect(await failureOf(open(url), ports)).toBe(
      'refused: the Sentinel at 127.0.0.1:SENTINEL wants a password (NOAUTH). ' +
        'Add ?sentinel-password=PASSWORD to redis-url, and sentinel-user=USER where it has users.',
    );
    expect(await failureOf(open(`${url}?sentinel-password=hunter2`), ports)).toBe(
      'refused: the Sentinel at 127.0.0.1:SENTINEL does not accept the user and password (WRONGPASS). ' +
        'Correct sentinel-user and sentinel-password in redis-url; special characters are percent-encoded, such as %40 for @.',
    );
    const other = url.replace('mymaster', 'another');
    expect(await failureOf(open(`${other}?sentinel-password=sen4tinel`), ports)).toBe(
      'refused: the Sentinels know no master named another. ' +
        'Correct the name after the hosts in redis-url; redis-cli -p 26379 SENTINEL MASTERS lists the names.',
    );
    // A Sentinel that is taken for a server.
    const wrong = await open(withLogin(address(sentinel), ':sen4tinel'));
    expect(await failureOf(wrong.read(STREAM, LENGTH), ports)).toBe(
      'refused: 127.0.0.1:SENTINEL does not know the command XLEN. ' +
        'It takes Redis 6.0 or newer; a Sentinel (port 26379 as a rule) is addressed as redis+sentinel://.',
    );
  });

  test('a master that becomes a replica: nothing is changed there, and the next one is found', async () => {
    const { url, sentinel, master, replica, close } = await startSentinel();
    onTestFinished(close);
    const redis = await open(url, { retries: 8 });
    const swap = async () => {
      await sentinel.cli('SENTINEL', 'REMOVE', 'mymaster');
      await sentinel.cli('SENTINEL', 'MONITOR', 'mymaster', '127.0.0.1', String(replica.port), '1');
      await replica.cli('REPLICAOF', 'NO', 'ONE');
      await master.cli('REPLICAOF', '127.0.0.1', String(replica.port));
      await until(async () => (await master.cli('INFO', 'replication')).includes('master_link_status:up'));
    };
    const ended = redis.transact(STREAM, async () => {
      await swap();
      return [ADD];
    });
    expect(await failureOf(ended, { MASTER: master })).toBe(
      'unreachable: 127.0.0.1:MASTER was the master, and is a replica now, which takes no changes (READONLY). ' +
        'A failover is probably under way; try again when it is over.',
    );
    expect(await redis.transact(STREAM, async () => [ADD, LENGTH])).toEqual([expect.any(Buffer), 1]);
    expect(await replica.cli(...(LENGTH as string[]))).toBe('1');
  });

  test('a connection that breaks has Sentinel asked again, whatever it was used for', async () => {
    const { url, sentinel, master, replica, close } = await startSentinel();
    onTestFinished(close);
    const redis = await open(url, { retries: 8 });
    const swap = async () => {
      await sentinel.cli('SENTINEL', 'REMOVE', 'mymaster');
      await sentinel.cli('SENTINEL', 'MONITOR', 'mymaster', '127.0.0.1', String(replica.port), '1');
      await replica.cli('REPLICAOF', 'NO', 'ONE');
      await replica.cli('XADD', STREAM, '1-1', 'only', 'here');
      // What Sentinel does to clients of a master that it makes a replica of.
      await master.cli('CLIENT', 'KILL', 'TYPE', 'normal');
    };
    const ended = redis.transact(STREAM, async (read) => {
      await swap();
      await read(LENGTH);
      return [ADD];
    });
    expect(await failureOf(ended, { MASTER: master })).toMatch(/^unreachable: .* broke during XLEN/);
    expect(await redis.read(STREAM, LENGTH)).toBe(1);
    expect(await master.cli(...(LENGTH as string[]))).toBe('0');
  });

  test('a transaction that a replaced master took is in doubt', async () => {
    const { url, sentinel, master, replica, close } = await startSentinel();
    onTestFinished(close);
    const redis = await open(url, { retries: 8 });
    // The old master is told of it later.
    const replace = async () => {
      await sentinel.cli('SENTINEL', 'REMOVE', 'mymaster');
      await sentinel.cli('SENTINEL', 'MONITOR', 'mymaster', '127.0.0.1', String(replica.port), '1');
      await replica.cli('REPLICAOF', 'NO', 'ONE');
    };
    const ended = redis.transact(STREAM, async () => {
      await replace();
      return [ADD];
    });
    expect(await failureOf(ended, { MASTER: master })).toBe(
      'lost: Sentinel has named another master than 127.0.0.1:MASTER while that took a change, so nobody knows whether it was kept. ' +
        'Scan again to see.',
    );
    expect(await redis.read(STREAM, LENGTH)).toBe(0);
  });

  test('a stop does not wait for what Sentinel says of a transaction that was carried out', async () => {
    const { url, sentinel, master, close } = await startSentinel();
    onTestFinished(close);
    const proxy = await proxied(sentinel);
    const stop = new AbortController();
    const redis = await open(url.replace(String(sentinel.port), String(proxy.port)), { signal: stop.signal });
    const ended = redis.transact(STREAM, async () => {
      proxy.stall();
      return [ADD];
    });
    await until(async () => (await master.cli(...(LENGTH as string[]))) === '1');
    stop.abort(new Error('stopped'));
    expect(await ended).toHaveLength(1);
  });

  test('many changes at once have Sentinel asked once', async () => {
    const { url, sentinel, close } = await startSentinel();
    onTestFinished(close);
    const proxy = await proxied(sentinel);
    const redis = await open(url.replace(String(sentinel.port), String(proxy.port)));
    const before = proxy.connections();
    const ids = Array.from({ length: 500 }, (_, at) => `1-${at + 1}`);
    await Promise.all(ids.map((id) => redis.read(STREAM, ['XDEL', STREAM, id])));
    expect(proxy.connections() - before).toBeLessThan(20);
  });

  test('a failover is under way', async () => {
    const { url, master, replica, close } = await startSentinel();
    onTestFinished(close);
    await master.cli('REPLICAOF', '127.0.0.1', String(replica.port));
    expect(await failureOf(open(url), { MASTER: master })).toBe(
      'unreachable: 127.0.0.1:MASTER, the master according to Sentinel, is a replica. ' +
        'A failover is probably under way; try again when it is over.',
    );
  });

  test('none there, or something else', async () => {
    const nobody = { port: await freePort() };
    const url = `redis+sentinel://127.0.0.1:${nobody.port}/mymaster`;
    expect(await failureOf(open(url), { PORT: nobody })).toBe(
      'unreachable: no Sentinel answers: 127.0.0.1:PORT refuses the connection (ECONNREFUSED). ' +
        'Start them, or correct the hosts and ports in redis-url.',
    );
    const server = await started();
    const wrong = `redis+sentinel://127.0.0.1:${server.port}/mymaster`;
    expect(await failureOf(open(wrong), { SERVER: server })).toBe(
      'refused: 127.0.0.1:SERVER is no Sentinel. ' +
        'Name the Sentinels in redis-url (their port is 26379 as a rule), or write redis:// instead of redis+sentinel://.',
    );
  });
});

describe.skipIf(REASON !== null)(`a cluster, ${TITLE}`, () => {
  const SYSTEMS = Array.from({ length: 12 }, (_, at) => `papyra:s${at}:events`);
  let cluster: RedisClusterSetUp;
  beforeAll(async () => {
    cluster = await startCluster();
    for (const key of SYSTEMS) await cluster.cli('XADD', key, '1-1', 'a', 'b');
  });
  afterAll(() => cluster?.close());
  const node = (at: number) => cluster.nodes[at] ?? expect.unreachable();

  /** The node where a key would be that is nowhere yet, and another one. */
  const placeOf = async (key: string) => {
    await cluster.cli('SET', key, '1');
    const place = await holders(key);
    await cluster.cli('DEL', key);
    return place;
  };

  /** The node that has a key, and the others. */
  const holders = async (key: string) => {
    const slot = await cluster.cli('CLUSTER', 'KEYSLOT', key);
    const found: RedisServer[] = [];
    for (const candidate of cluster.nodes) {
      const held = await candidate.cli('CLUSTER', 'COUNTKEYSINSLOT', slot);
      if (held !== '0') found.push(candidate);
    }
    const [owner = expect.unreachable()] = found;
    return { slot, owner, other: cluster.nodes.find((server) => server !== owner) ?? expect.unreachable() };
  };

  test('all keys are found and read, whatever node they are on', async () => {
    const redis = await open(`redis+cluster://127.0.0.1:${node(0).port}`);
    expect(redis.isCluster).toBe(true);
    expect(await allKeys(redis, 'papyra:*:events')).toEqual([...SYSTEMS].sort());
    for (const key of SYSTEMS) expect(await redis.read(key, ['XLEN', key])).toBe(1);
  });

  test('a command without a key goes to the node of the key all the same', async () => {
    const redis = await open(cluster.url);
    for (const key of SYSTEMS) {
      const { owner } = await holders(key);
      const reply = await redis.read(key, ['CONFIG', 'GET', 'port']);
      expect(Array.isArray(reply) ? reply.map(String) : reply).toEqual(['port', String(owner.port)]);
    }
  });

  test('a transaction whose key has just gone to another node may be tried again', async () => {
    const redis = await open(cluster.url);
    const key = 'papyra:gone:events';
    const { slot, owner, other } = await placeOf(key);
    const id = await other.cli('CLUSTER', 'MYID');
    const back = await owner.cli('CLUSTER', 'MYID');
    const ended = redis.transact(key, async () => {
      for (const server of cluster.nodes) await server.cli('CLUSTER', 'SETSLOT', slot, 'NODE', id);
      return [['XADD', key, '1-1', 'a', 'b']];
    });
    expect(await failureOf(ended, { OWNER: owner })).toBe(
      'unreachable: the cluster has just given the keys of 127.0.0.1:OWNER to another node (MOVED). Try again.',
    );
    const replies = await redis.transact(key, async () => [['XADD', key, '1-1', 'a', 'b']]);
    expect(replies?.map(String)).toEqual(['1-1']);
    await cluster.cli('DEL', key);
    for (const server of cluster.nodes) await server.cli('CLUSTER', 'SETSLOT', slot, 'NODE', back);
  });

  test('a transaction goes to the node of its key', async () => {
    const redis = await open(cluster.url);
    for (const key of SYSTEMS) {
      const copy = `papyra:copy:{${key}}`;
      const replies = await redis.transact(key, async (read) => {
        expect(await read(['XLEN', key])).toBe(1);
        return [
          ['XADD', copy, '1-1', 'a', 'b'],
          ['XLEN', copy],
        ];
      });
      expect(replies?.[1]).toBe(1);
      expect(await redis.transact(key, async () => [['DEL', copy]])).toEqual([1]);
    }
    const [one = '', two = ''] = ['papyra:s0:events', 'papyra:s0:audits'];
    const ended = redis.transact(one, async () => [
      ['XADD', one, '*', 'a', 'b'],
      ['XADD', two, '*', 'a', 'b'],
    ]);
    const text = await failureOf(ended);
    expect(text).toMatch(/\. /);
    expect(await redis.read(one, ['XLEN', one])).toBe(1);
  });

  test('keys of one transaction on two nodes', async () => {
    const redis = await open(cluster.url);
    const { owner } = await holders('papyra:s0:events');
    const ended = redis.transact('papyra:s0:events', async () => [
      ['DEL', 'papyra:s0:events', 'a', 'b', 'c'],
    ]);
    expect(await failureOf(ended, { NODE: owner })).toBe(
      'reply: the keys of DEL are not on one node of the cluster (CROSSSLOT). ' +
        'Give them a common part in braces, such as papyra:{local}.',
    );
  });

  test('a node that is taken for a server alone', async () => {
    const { owner, other } = await holders('papyra:s0:events');
    const redis = await open(other.url);
    const ended = redis.read('papyra:s0:events', ['XLEN', 'papyra:s0:events']);
    expect(await failureOf(ended, { OWNER: owner, OTHER: other })).toBe(
      'reply: 127.0.0.1:OTHER is a node of a cluster, and the data is on another one (MOVED). ' +
        'Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS).',
    );
    expect(await failureOf(allKeys(redis, 'papyra:*'), { OTHER: other })).toBe(
      'refused: 127.0.0.1:OTHER is a node of a cluster, and others of its keys are on other ones. ' +
        'Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS).',
    );
    expect(await failureOf(open(`${other.url}/1`), { OTHER: other })).toBe(
      'refused: 127.0.0.1:OTHER is a node of a cluster, which has no databases but 0. ' +
        'Write redis+cluster:// instead of redis:// (rediss+cluster:// with TLS), without a number after the host.',
    );
  });

  test('a server alone that is taken for a cluster', async () => {
    const server = await started();
    const url = `redis+cluster://127.0.0.1:${server.port}`;
    expect(await failureOf(open(url), { SERVER: server })).toBe(
      'refused: 127.0.0.1:SERVER is no node of a cluster. Write redis:// instead of redis+cluster:// (rediss:// with TLS).',
    );
  });

  test('keys that are on their way to another node', async () => {
    const key = 'papyra:moving:events';
    await cluster.cli('XADD', key, '1-1', 'a', 'b');
    const { slot, owner, other } = await holders(key);
    const redis = await open(cluster.url);
    expect(await redis.read(key, ['XLEN', key])).toBe(1);
    const [from, to] = [await owner.cli('CLUSTER', 'MYID'), await other.cli('CLUSTER', 'MYID')];
    await other.cli('CLUSTER', 'SETSLOT', slot, 'IMPORTING', from);
    await owner.cli('CLUSTER', 'SETSLOT', slot, 'MIGRATING', to);
    await owner.cli('MIGRATE', '127.0.0.1', String(other.port), key, '0', '5000');
    expect(await redis.read(key, ['XLEN', key])).toBe(1);
    const ended = redis.transact(key, async () => [['XADD', key, '*', 'a', 'b']]);
    expect(await failureOf(ended, { OWNER: owner, OTHER: other })).toBe(
      'unreachable: the cluster is moving keys away from 127.0.0.1:OWNER (ASK). Try again when it has moved them.',
    );
    for (const server of cluster.nodes) await server.cli('CLUSTER', 'SETSLOT', slot, 'NODE', to);
    expect(await redis.read(key, ['XLEN', key])).toBe(1);
    expect(await redis.transact(key, async () => [['XLEN', key]])).toEqual([1]);
    await cluster.cli('DEL', key);
  });

  test('no node there', async () => {
    const nobody = { port: await freePort() };
    expect(await failureOf(open(`redis+cluster://127.0.0.1:${nobody.port}`), { PORT: nobody })).toBe(
      'unreachable: no node of the cluster answers: 127.0.0.1:PORT refuses the connection (ECONNREFUSED). ' +
        'Start them, or correct the hosts and ports in redis-url.',
    );
  });

  // The last one, since it ends a node.
  test('a node that is gone', async () => {
    const { owner, other } = await holders('papyra:s0:events');
    const redis = await open(cluster.url);
    await owner.close();
    await until(async () => (await other.cli('CLUSTER', 'INFO')).includes('cluster_state:fail'));
    const ended = redis.read('papyra:s0:events', ['XLEN', 'papyra:s0:events']);
    expect(await failureOf(ended)).toMatch(
      /^unreachable: the cluster of 127\.0\.0\.1:\d+ is down \(CLUSTERDOWN\)\. See what redis-cli --cluster check says about it\.$/,
    );
    await expect(allKeys(redis, '*')).rejects.toThrow(RedisFailure);
  });
});
