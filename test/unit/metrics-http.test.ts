import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchText } from '../../src/metrics/http.ts';
import { redactUrl } from '../../src/report/redact.ts';

const LIMITS = { timeoutMs: 5_000, maxBytes: 1_000 };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

class TestServer {
  readonly requests: { readonly path: string; readonly authorization: string | null }[] = [];
  readonly #answers: Readonly<Record<string, Answer>>;
  readonly #server: Server;

  constructor(answers: Readonly<Record<string, Answer>>) {
    this.#answers = answers;
    this.#server = createServer((request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      this.requests.push({ path, authorization: request.headers.authorization ?? null });
      (this.#answers[path] ?? ((_, none) => none.writeHead(404).end()))(request, response);
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
    return this;
  }

  url(path: string, user = ''): string {
    return `http://${user}127.0.0.1:${(this.#server.address() as AddressInfo).port}${path}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }
}

function redirect(to: () => string, status = 302): Answer {
  return (_, response) => response.writeHead(status, { location: to() }).end('moved');
}

function text(body: string | Buffer, headers: Record<string, string> = {}): Answer {
  return (_, response) => response.writeHead(200, headers).end(body);
}

async function failure(address: string, limits = LIMITS): Promise<string> {
  return fetchText(address, limits).then(
    (body) => Promise.reject(new Error(`answered ${body}`)),
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

describe('fetchText', () => {
  let server: TestServer;
  let other: TestServer;

  beforeEach(async () => {
    other = await new TestServer({ '/metrics': text('{"scans": 2}') }).start();
    server = await new TestServer({
      '/metrics': text('{"scans": 1}'),
      '/zipped': text(gzipSync('{"scans": 1}'), { 'content-encoding': 'gzip' }),
      '/bomb': text(gzipSync('x'.repeat(100_000)), { 'content-encoding': 'gzip' }),
      '/damaged': text('no gzip', { 'content-encoding': 'gzip' }),
      '/large': text('x'.repeat(1_001)),
      '/endless': (_, response) => {
        const timer = setInterval(() => response.write('x'.repeat(100)), 1);
        response.on('close', () => clearInterval(timer));
      },
      '/silent': () => {},
      '/slow': (_, response) => void response.writeHead(200).write('{'),
      '/empty': text(''),
      '/private': (_, response) => response.writeHead(401).end(),
      '/ill': (_, response) => response.writeHead(503).end(),
      '/torn': (request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{');
        setTimeout(() => request.socket.destroy(), 20);
      },
      '/one': redirect(() => '/metrics', 301),
      '/away': redirect(() => other.url('/metrics', 'their:secret@')),
      '/loop': redirect(() => '/loop', 307),
      '/file': redirect(() => 'file:///etc/passwd?token=s3cret'),
      '/tls': redirect(() => 'https://user:s3cret@127.0.0.1/metrics'),
      '/nowhere': (_, response) => response.writeHead(302).end(),
      '/broken': redirect(() => 'http://[:99999'),
    }).start();
  });

  afterEach(async () => {
    await Promise.all([server.stop(), other.stop()]);
  });

  test('the text of an answer, unpacked', async () => {
    expect(await fetchText(server.url('/metrics'), LIMITS)).toBe('{"scans": 1}');
    expect(await fetchText(server.url('/zipped'), LIMITS)).toBe('{"scans": 1}');
  });

  test('user and password go out as Basic authentication', async () => {
    await fetchText(server.url('/metrics', 'me%40home:p%2Fw%25@'), LIMITS);
    const expected = `Basic ${Buffer.from('me@home:p/w%').toString('base64')}`;
    expect(server.requests).toEqual([{ path: '/metrics', authorization: expected }]);
  });

  test('a redirect is followed, with the credentials on the same origin only', async () => {
    expect(await fetchText(server.url('/one', 'u:p@'), LIMITS)).toBe('{"scans": 1}');
    expect(server.requests.map(({ authorization }) => authorization !== null)).toEqual([true, true]);
    expect(await fetchText(server.url('/away', 'u:p@'), LIMITS)).toBe('{"scans": 2}');
    expect(other.requests).toEqual([{ path: '/metrics', authorization: null }]);
  });

  test.each([
    ['/loop', /redirects more than 5 times, the last time to http:/],
    ['/file', /redirects to another scheme, file:\/\/\/etc\/passwd, which the gate does not follow/],
    ['/tls', /redirects to another scheme, https:\/\/127\.0\.0\.1\/metrics, /],
    ['/nowhere', /redirects without saying where to/],
    ['/broken', /redirects without saying where to/],
    ['/private', /refused the request \(status 401\)\. Give a user and password/],
    ['/ill', /answered with status 503 where 200 was expected\. The server has a problem/],
    ['/missing', /is not there \(status 404\)/],
    ['/large', /is larger than 1000 bytes, the limit for metrics/],
    ['/endless', /is larger than 1000 bytes/],
    ['/bomb', /is larger than 1000 bytes/],
    ['/damaged', /compression is damaged/],
    ['/torn', /broke the connection off/],
    ['/empty', /is empty/],
  ])('%s', async (path, message) => {
    const told = await failure(server.url(`${path}?key=s3cret#s3cret`, 'user:s3cret@'));
    expect(told).toMatch(message);
    expect(told.startsWith(server.url(`${path}?key=***#***`))).toBe(true);
    expect(told).not.toContain('s3cret');
  });

  test.each(['/silent', '/slow'])('%s runs out of time', async (path) => {
    const told = await failure(server.url(path), { ...LIMITS, timeoutMs: 100 });
    expect(told).toMatch(/did not answer in full within 0\.1 s\. Check that the server is up/);
  });

  test('many requests to a loop are bounded', async () => {
    await failure(server.url('/loop'));
    expect(server.requests).toHaveLength(6);
  });

  test('nobody listens', async () => {
    const address = server.url('/metrics', 'user:s3cret@');
    await server.stop();
    const told = await failure(address);
    expect(told).toMatch(
      /refused the connection\. Check the port, and that the server is running \(ECONNREFUSED\)\.$/,
    );
    expect(told).not.toContain('s3cret');
    server = await new TestServer({}).start();
  });

  test('TLS is asked of a server that has none', async () => {
    expect(await failure(server.url('/metrics').replace('http:', 'https:'))).toMatch(
      /could not agree on TLS/,
    );
  });

  test.each([
    ['http://nobody.invalid/metrics', /has a host name that (nobody knows|could not be looked up)/],
    ['http://127.0.0.1:6000/', /uses a port that belongs to another protocol/],
    [
      'http://127.0.0.1:99999/?token=s3cret',
      /^http:\/\/127\.0\.0\.1:99999\/ is not an address the gate can read/,
    ],
    ['http://user:pa/s3cret@host/', /^http:\/\/\*\*\* is not an address .*percent-encoded/],
    ['ftp://127.0.0.1/', /is not an address/],
  ])('%s', async (address, message) => {
    const told = await failure(address);
    expect(told).toMatch(message);
    expect(told).not.toContain('s3cret');
  });
});

test('a server that does not speak HTTP', async () => {
  const tcp: TcpServer = createTcpServer(
    (socket) =>
      void socket
        .resume()
        .end('SSH-2.0-OpenSSH\r\n\r\n')
        .on('error', () => {}),
  );
  await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done));
  const { port } = tcp.address() as AddressInfo;
  expect(await failure(`http://127.0.0.1:${port}/`)).toMatch(/does not speak HTTP\. Check the port/);
  await new Promise((done) => tcp.close(done));
});

describe('redactUrl', () => {
  test.each([
    ['https://host/metrics', 'https://host/metrics'],
    ['https://user:pw@host:8443/metrics', 'https://host:8443/metrics'],
    ['https://token@host/a?b=c&d=e#f', 'https://host/a?b=***&d=***#***'],
    ['https://host/a?token', 'https://host/a?***'],
    ['http://user:pa/ss@host/', 'http://***'],
    ['http://host:99999/a?token=x', 'http://host:99999/a'],
    ['user:pw@host', '***'],
    ['file:///a?token=x', 'file:///a'],
  ])('%s', (address, redacted) => {
    expect(redactUrl(address)).toBe(redacted);
  });

  test('no password, query value or fragment is left, whatever characters they have', () => {
    const secret = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((text) => `s3cret${encodeURIComponent(text)}s3cret`);
    fc.assert(
      fc.property(secret, (text) => {
        for (const address of [
          `https://u:${text}@host/`,
          `https://${text}@host/`,
          `https://host/?a=${text}&${text}`,
          `https://host/#${text}`,
          `https://u:${text}@host:99999/?${text}`,
        ]) {
          expect(redactUrl(address)).not.toContain('s3cret');
        }
      }),
    );
  });
});
