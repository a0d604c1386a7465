/**
 * Addresses of Redis: one server, one behind Sentinel, or a cluster, as the setting `redis-url` has them. What is wrong
 * with one is said without quoting it: where a delimiter is missing, any part of it can be the password.
 */
import { isIPv6 } from 'node:net';
import { didYouMean } from '../../settings/did-you-mean.ts';

export interface RedisEndpoint {
  readonly host: string;
  readonly port: number;
}

/** A user without a password, and a password without a user, are both possible. */
interface RedisLogin {
  readonly user: string | null;
  readonly password: string | null;
}

interface AddressBase {
  readonly hasTls: boolean;
  /** The servers that are named, at least one. */
  readonly endpoints: readonly [RedisEndpoint, ...RedisEndpoint[]];
  readonly login: RedisLogin;
  readonly database: number;
  /** As people may see it: no user, no password. */
  readonly shown: string;
}

export type RedisAddress =
  | (AddressBase & { readonly kind: 'single' | 'cluster' })
  | (AddressBase & {
      /** The endpoints are Sentinels, which know where the master is. */
      readonly kind: 'sentinel';
      readonly masterName: string;
      readonly sentinelLogin: RedisLogin;
    });

/** An address that cannot be used; its message is for people, and quotes nothing of it. */
export class RedisAddressMistake extends Error {
  override readonly name = 'RedisAddressMistake';
  /** The end of a sentence. */
  readonly problem: string;
  /** What to do about it, a sentence. */
  readonly remedy: string;

  constructor(problem: string, remedy: string) {
    super(`redis-url: ${problem}. ${remedy}`);
    this.problem = problem;
    this.remedy = remedy;
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const SCHEMES = {
  redis: { kind: 'single', hasTls: false },
  rediss: { kind: 'single', hasTls: true },
  'redis+sentinel': { kind: 'sentinel', hasTls: false },
  'rediss+sentinel': { kind: 'sentinel', hasTls: true },
  'redis+cluster': { kind: 'cluster', hasTls: false },
  'rediss+cluster': { kind: 'cluster', hasTls: true },
} as const;

const REDIS_PORT = 6379;
const SENTINEL_PORT = 26379;
const FORM =
  'Write redis://HOST:PORT/DATABASE, with USER:PASSWORD@ before the host where there is a password.';
const ENCODE =
  'In a user or password, write %40 for @, %2F for /, %3A for :, %3F for ?, %23 for # and %25 for a percent sign.';
const QUERY_NAMES = ['sentinel-user', 'sentinel-password'] as const;

/**
 * Reads an address, or the one that `env:NAME` stands for.
 * @throws RedisAddressMistake
 */
export function parseRedisAddress(setting: string, environment: Environment = process.env): RedisAddress {
  const url = fromEnvironment(setting.trim(), environment);
  const [name, rest] = splitScheme(url);
  const scheme = schemeNamed(name);
  if (/[\s\p{Cc}]/u.test(rest)) {
    throw new RedisAddressMistake(
      'there is a space or a line break in the address',
      'Write %20 for a space.',
    );
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
export function shownEndpoint({ host, port }: RedisEndpoint): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Shorter ones are not masked: they would blot out half a log, and a guess finds them anyway. */
const SHORTEST_SECRET = 4;

/** All texts in an address that no log may show, longest first; of any text, also of one that is no address. */
export function redisSecrets(setting: string, environment: Environment = process.env): string[] {
  const name = variableIn(setting.trim());
  const url = (name === null ? setting : (environment[name] ?? '')).trim();
  const login = /^(?:(?:env:\s*)?[a-z][a-z\d+.-]*:\/\/)?(.*)@/is.exec(url)?.[1] ?? '';
  // A text before the @ without a colon is a user, or a password that somebody put in the user's place.
  const password = /:(.+)$/s.exec(login)?.[1] ?? login.replace(/:$/, '');
  // The name may be misspelt.
  const inQuery = [...url.matchAll(/[?&](?!sentinel-user=)(?:[^=&]*=)?([^&]*)/g)].map(
    (match) => match[1] ?? '',
  );
  const whole = [password, ...inQuery].filter((text) => text !== '' && text !== 'default');
  // Where it should have been encoded, what takes the address apart takes the password apart too.
  const passwords = whole.flatMap((text) => [text, ...text.split(/[@:/?#&=]/)]);
  // After a ?, anything may be one.
  if (passwords.length === 0 && !url.includes('?')) return [];
  const decoded = passwords.map((text) => decodedText(text) ?? text);
  const secrets = new Set([url, ...passwords, ...decoded].filter((text) => text.length >= SHORTEST_SECRET));
  return [...secrets].sort((a, b) => b.length - a.length);
}

function variableIn(setting: string): string | null {
  return /^env:\s*([A-Za-z_][A-Za-z0-9_]*)$/.exec(setting)?.[1] ?? null;
}

function fromEnvironment(setting: string, environment: Environment): string {
  if (!setting.startsWith('env:')) return setting;
  const name = variableIn(setting);
  if (name === null) {
    throw new RedisAddressMistake(
      'what follows env: is not the name of an environment variable',
      'Write env: and the name alone, such as env:REDIS_URL.',
    );
  }
  const url = environment[name]?.trim() ?? '';
  if (url !== '') return url;
  throw new RedisAddressMistake(
    `the environment variable ${name} is ${environment[name] === undefined ? 'not set' : 'empty'}`,
    'Set it to the address; in a workflow that is "env:" at the step, and a secret of a fork is empty.',
  );
}

function splitScheme(url: string): [string, string] {
  const [, name, rest] = /^([a-z][a-z\d+.-]*):\/\/(.*)$/is.exec(url) ?? [];
  if (name !== undefined && rest !== undefined) return [name, rest];
  if (url === '') throw new RedisAddressMistake('the address is empty', FORM);
  if (Object.keys(SCHEMES).some((scheme) => url.toLowerCase().startsWith(`${scheme}:`))) {
    throw new RedisAddressMistake('there is no // after the scheme', FORM);
  }
  if (/^["'`]|["'`]$/.test(url)) {
    throw new RedisAddressMistake('the address stands in quotes', 'Take them away.');
  }
  // Its name is not quoted: it may be a password that begins so.
  if (/^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/.test(url)) {
    throw new RedisAddressMistake(
      'the address is the name of a variable',
      'Write env: and the name alone, such as env:REDIS_URL.',
    );
  }
  throw new RedisAddressMistake(
    'the address has no scheme',
    'Write redis:// before the host, or rediss:// where the server expects TLS.',
  );
}

function schemeNamed(name: string): (typeof SCHEMES)[keyof typeof SCHEMES] {
  const names = Object.keys(SCHEMES) as (keyof typeof SCHEMES)[];
  const lower = name.toLowerCase();
  const known = names.find((scheme) => scheme === lower);
  if (known !== undefined) return SCHEMES[known];
  const meant = didYouMean(lower, names);
  throw new RedisAddressMistake(
    `the scheme is not one of ${names.map((scheme) => `${scheme}://`).join(', ')}`,
    meant === null ? FORM : `Did you mean ${meant}://?`,
  );
}

interface AddressParts {
  readonly authority: string;
  readonly path: string;
  readonly query: string;
}

function splitParts(rest: string): AddressParts {
  const [, authority = '', path = '', query = '', fragment = ''] =
    /^([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(rest) ?? [];
  if (`${path}${query}${fragment}`.includes('@')) {
    throw new RedisAddressMistake('there is an @ after the first /, ? or #', ENCODE);
  }
  if (fragment !== '') throw new RedisAddressMistake('there is a # in the address', ENCODE);
  return { authority, path, query: query.slice(1) };
}

/** The login, and the text after it. */
function splitLogin(authority: string): [RedisLogin, string] {
  const end = authority.lastIndexOf('@');
  if (end < 0) return [{ user: null, password: null }, authority];
  const [, user = '', password = ''] = /^([^:]*):?(.*)$/s.exec(authority.slice(0, end)) ?? [];
  return [{ user: loginText(user), password: loginText(password) }, authority.slice(end + 1)];
}

function loginText(written: string): string | null {
  if (written === '') return null;
  const decoded = decodedText(written);
  if (decoded !== null) return decoded;
  throw new RedisAddressMistake('a % in the user or password is not followed by two hex digits', ENCODE);
}

function decodedText(written: string): string | null {
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}

function endpointsOf(places: string, defaultPort: number): [RedisEndpoint, ...RedisEndpoint[]] {
  const [first = '', ...others] = places.split(',');
  return [endpointOf(first, defaultPort), ...others.map((place) => endpointOf(place, defaultPort))];
}

function endpointOf(place: string, defaultPort: number): RedisEndpoint {
  if (!place.startsWith('[') && place.split(':').length > 2) {
    throw new RedisAddressMistake(
      'a host has more than one colon',
      `An IPv6 address stands in brackets, such as redis://[::1]:6379/0. ${ENCODE}`,
    );
  }
  const [, bracketed, plain, port] = /^(?:\[(.*)\]|([^:[\]]*))(?::(.*))?$/s.exec(place) ?? [];
  const host = bracketed ?? plain ?? '';
  if (host === '') throw new RedisAddressMistake('there is no host', FORM);
  if (bracketed === undefined ? !/^[\w.-]+$/.test(host) : !isIPv6(host)) {
    throw new RedisAddressMistake('a host has characters that no host has', `${FORM} ${ENCODE}`);
  }
  return { host, port: port === undefined ? defaultPort : portOf(port) };
}

function portOf(written: string): number {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new RedisAddressMistake('a port is not a whole number from 1 to 65535', `${FORM} ${ENCODE}`);
}

function refuseQuery(query: string): void {
  if (query === '') return;
  throw new RedisAddressMistake(
    'there is a ? in the address, which only addresses of Sentinels have',
    `More about the connection is set in redis-options. ${ENCODE}`,
  );
}

function refuseDatabase(database: number): void {
  if (database === 0) return;
  throw new RedisAddressMistake(
    'the address of a cluster names a database, and a cluster has none but 0',
    'Leave the / and the number out.',
  );
}

function refuseSeveral(endpoints: readonly RedisEndpoint[]): void {
  if (endpoints.length === 1) return;
  throw new RedisAddressMistake(
    'there are several hosts, but the scheme is that of one server',
    'Write redis+sentinel:// or redis+cluster:// (rediss+… with TLS), or one host.',
  );
}

function databaseOf(path: string): number {
  if (path === '' || path === '/') return 0;
  const [, number] = /^\/(\d{1,9})\/?$/.exec(path) ?? [];
  if (number !== undefined) return Number(number);
  throw new RedisAddressMistake(
    'what follows the first / is not the number of a database',
    `${FORM} ${ENCODE}`,
  );
}

/** The name of the master and the number of the database. */
function masterOf(path: string): [string, number] {
  const [, name, database] = /^\/([^/]+)(\/.*)?$/s.exec(path) ?? [];
  if (name === undefined) {
    throw new RedisAddressMistake(
      'the name of the master is missing',
      'Write it after the Sentinels, such as redis+sentinel://HOST:26379/mymaster/0.',
    );
  }
  // Sentinel takes no other names.
  if (!/^[\w.-]+$/.test(name)) {
    throw new RedisAddressMistake(
      'the name of the master has other characters than letters, digits, ".", "-" and "_"',
      ENCODE,
    );
  }
  return [name, databaseOf(database ?? '')];
}

function sentinelLoginOf(query: string): RedisLogin {
  const login: Record<string, string | null> = {};
  for (const part of query === '' ? [] : query.split('&')) {
    const [, name = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(part) ?? [];
    if (!QUERY_NAMES.some((known) => known === name)) throw unknownQuery(name);
    login[name] = loginText(value);
  }
  return { user: login['sentinel-user'] ?? null, password: login['sentinel-password'] ?? null };
}

function unknownQuery(name: string): RedisAddressMistake {
  const meant = didYouMean(name, QUERY_NAMES);
  return new RedisAddressMistake(
    `after the ?, there is something other than ${QUERY_NAMES.map((known) => `${known}=`).join(' and ')}`,
    meant === null ? ENCODE : `Did you mean ${meant}?`,
  );
}
