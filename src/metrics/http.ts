/** Metrics over http(s), on the built-in fetch: bounded in time, size and redirects, and discreet. */
import { redactUrl, tryUrl } from '../report/redact.ts';
import { decodeText } from './text.ts';
import { UnreadableMetrics } from './unreadable.ts';

export interface FetchLimits {
  /** For everything together: connecting, redirects and the whole answer. */
  readonly timeoutMs: number;
  /** Of the answer, unpacked. */
  readonly maxBytes: number;
  /** Ends the request early; its reason is an Interruption. */
  readonly signal?: AbortSignal;
}

const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const ACCEPT =
  'application/json, application/openmetrics-text;version=1.0.0;q=0.8, text/plain;q=0.7, */*;q=0.1';

/**
 * The text at an address. A user and password in it are sent as Basic authentication, to that origin only.
 * Throws UnreadableMetrics when there is no answer in time, a status other than 200, more than `maxBytes`, a
 * redirect to another scheme or more than five, or an answer that is no text. No message has credentials.
 * Throws the signal's reason when that is aborted.
 */
export async function fetchText(address: string, limits: FetchLimits): Promise<string> {
  const source = redactUrl(address);
  const start = parseAddress(address);
  const controller = new AbortController();
  const stop = () => controller.abort();
  limits.signal?.addEventListener('abort', stop);
  const timer = setTimeout(stop, limits.timeoutMs);
  try {
    limits.signal?.throwIfAborted();
    const response = await follow(start, source, controller.signal);
    return decodeText(await readBody(response, source, limits.maxBytes), source);
  } catch (error) {
    limits.signal?.throwIfAborted();
    if (error instanceof UnreadableMetrics) throw error;
    throw new UnreadableMetrics(
      `${source} ${controller.signal.aborted ? describeTimeout(limits) : describeFailure(error)}`,
    );
  } finally {
    clearTimeout(timer);
    limits.signal?.removeEventListener('abort', stop);
    controller.abort();
  }
}

function parseAddress(address: string): URL {
  const url = tryUrl(address);
  if (url !== null && isWeb(url)) return url;
  throw new UnreadableMetrics(
    `${redactUrl(address)} is not an address the gate can read. Write http://HOST/PATH or https://HOST/PATH; ` +
      'special characters in a user or password are percent-encoded, such as %2F for a slash.',
  );
}

function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** Follows redirects by hand, since fetch would follow them to any scheme. Answers with a response of status 200. */
async function follow(start: URL, source: string, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    const headers = requestHeaders(start, url.origin === start.origin);
    const response = await fetch(withoutUser(url), { headers, signal, redirect: 'manual' });
    if (response.status === 200) return response;
    if (!REDIRECTS.has(response.status)) {
      throw new UnreadableMetrics(`${source} ${describeStatus(response.status)}`);
    }
    url = nextUrl(url, response.headers.get('location'), source);
  }
  throw new UnreadableMetrics(
    `${source} redirects more than ${MAX_REDIRECTS} times, the last time to ${redactUrl(url.href)}. ` +
      'Name the address where the metrics are.',
  );
}

function nextUrl(from: URL, location: string | null, source: string): URL {
  const url = location === null ? null : tryUrl(location, from);
  if (url === null) {
    throw new UnreadableMetrics(
      `${source} redirects without saying where to. Name the address of the metrics.`,
    );
  }
  if (url.protocol !== from.protocol) {
    throw new UnreadableMetrics(
      `${source} redirects to another scheme, ${redactUrl(url.href)}, which the gate does not follow. ` +
        'If that is the right place, name it.',
    );
  }
  return url;
}

/** The request's headers; the credentials only where they belong. */
function requestHeaders(start: URL, withCredentials: boolean): Record<string, string> {
  const headers = { accept: ACCEPT, 'user-agent': 'papyra-health-gate' };
  if (!withCredentials || (start.username === '' && start.password === '')) return headers;
  const credentials = `${percentDecoded(start.username)}:${percentDecoded(start.password)}`;
  return { ...headers, authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

function withoutUser(url: URL): URL {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function readBody(response: Response, source: string, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(source, maxBytes);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(source, maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** For a source over the size limit, in bytes. */
export function tooLarge(source: string, maxBytes: number): UnreadableMetrics {
  return new UnreadableMetrics(
    `${source} is larger than ${formatBytes(maxBytes)}, the limit for metrics. A snapshot is a few kilobytes; ` +
      'check that the right one is named.',
  );
}

function formatBytes(bytes: number): string {
  return bytes % 2 ** 20 === 0 ? `${bytes / 2 ** 20} MiB` : `${bytes} bytes`;
}

function describeStatus(status: number): string {
  if (status === 401 || status === 403) {
    return `refused the request (status ${status}). Give a user and password as https://USER:PASSWORD@HOST/PATH, from a secret.`;
  }
  if (status === 404) return 'is not there (status 404). Check the path of the address.';
  const who = status >= 500 ? 'The server has a problem; look at its log' : 'Check the address';
  return `answered with status ${status} where 200 was expected. ${who}.`;
}

function describeTimeout({ timeoutMs }: FetchLimits): string {
  return `did not answer in full within ${timeoutMs / 1000} s. Check that the server is up and can be reached from here.`;
}

const FAILURES: Readonly<Record<string, string>> = {
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
  SELF_SIGNED_CERT_IN_CHAIN:
    'has a self-signed TLS certificate. Set NODE_EXTRA_CA_CERTS to the file of its CA',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'has a TLS certificate of an unknown CA. Set NODE_EXTRA_CA_CERTS to its file',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'has a TLS certificate of an unknown CA. Set NODE_EXTRA_CA_CERTS to its file',
};

/**
 * A failure of fetch in words. Only its code is used: messages of the platform may quote the request.
 * The codes are those of Node's errors, of undici (UND_ERR_*), OpenSSL and zlib (Z_*).
 */
function describeFailure(error: unknown): string {
  const code = codeOf(error);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : null;
  const known = FAILURES[code];
  if (known !== undefined) return `${known} (${code}).`;
  if (code.startsWith('ERR_SSL') || code === 'EPROTO') {
    return `could not agree on TLS (${code}). Check whether the address is http or https.`;
  }
  // The fetch standard blocks some ports (https://fetch.spec.whatwg.org/#port-blocking); undici gives no code then.
  if (cause?.message === 'bad port') {
    return 'uses a port that belongs to another protocol, so fetch refuses it. Use another port.';
  }
  // The parser's error has a code in Node 20 and none in Node 24.
  if (cause?.name === 'HTTPParserError') return 'does not speak HTTP. Check the port.';
  if (code.startsWith('Z_')) return `sent an answer whose compression is damaged (${code}). Try again.`;
  return `could not be read${code === '' ? '' : ` (${code})`}. Check the address and the network.`;
}

/** The innermost error code: fetch wraps what went wrong as `cause`, several tries as an AggregateError. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const inner = codeOf(error.cause);
  const { code } = error as NodeJS.ErrnoException;
  return inner === '' && typeof code === 'string' ? code : inner;
}
