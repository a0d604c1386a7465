/** Addresses without their secrets. Apart from `http.ts`: every run looks for them, and few fetch anything. */

/**
 * An address as it may be shown: without user and password, and with every query value and the fragment
 * replaced, for tokens stand there. What can be read in two ways is cut down to its scheme: where a character of the
 * password should have been encoded, the rest of it stands where host, path or query are expected.
 */
export function redactUrl(address: string): string {
  if (EXAMPLE.test(address)) return address;
  if (BEGINS_AS_REDIS.test(address)) return redactRedis(address);
  if (hasLateAt(address)) return schemeAlone(address);
  const url = tryUrl(address);
  if (url === null || url.host === '') return redactText(address);
  url.username = '';
  url.password = '';
  url.search = redactQuery(url.search);
  if (url.hash !== '') url.hash = '***';
  return url.href;
}

/** A text with every address in it as `redactUrl` shows it; for messages that quote what a user wrote. */
export function redactCredentials(text: string): string {
  // Both patterns need it, and most texts have none.
  if (!text.includes('//')) return text;
  return text
    .replace(/(?<![a-z])[a-z][a-z\d+.-]*:\/\/(?:\S*@)?[^\s"'`<>]+/gi, redactInSentence)
    .replace(/(?<![:\w])\/\/[^\s"]*@/g, '//***@');
}

/** What ends the sentence is no part of the address. */
function redactInSentence(found: string): string {
  const end = /[.,;:!?)]{0,2}$/.exec(found)?.[0] ?? '';
  const address = found.slice(0, found.length - end.length);
  return `${address.endsWith('//') ? address : redactUrl(address)}${end}`;
}

/**
 * A text that a user gave, as it may be shown. A line of it that begins as an address is one to its end, blanks and
 * quotes in its password too.
 */
export function redactGiven(text: string): string {
  return text
    .split('\n')
    .map((line) => (BEGINS_AS_ADDRESS.test(line) ? redactUrl(line.trim()) : redactCredentials(line)))
    .join('\n');
}

/** The address of a Redis server as it was given. What is none may be a password in the wrong place. */
export function redactRedisUrl(given: string): string {
  // The name of a variable is no secret, and what no variable is called may be one.
  if (given === '' || /^\s*env:\s*[A-Za-z_]\w*\s*$/.test(given)) return given;
  return BEGINS_AS_ADDRESS.test(given) ? redactRedis(given.trim()) : '***';
}

const BEGINS_AS_ADDRESS = /^\s*(?:[a-z][a-z\d+.-]*:\/\/|rediss?:)/i;
const BEGINS_AS_REDIS = /^rediss?(?:\+[a-z]*)?:\/\//i;

/** The gate's own examples. */
const EXAMPLE =
  /^[a-z+]+:\/\/(?:USER:PASSWORD@)?HOST(?::(?:PORT|26379))?(?:\/(?:PATH|DATABASE|MASTER|mymaster\/0))?$/;

const PORT = '(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5])';
const HOST = `(?:[\\w.-]+|\\[[\\da-f:.]+\\])(?::${PORT})?`;
const LOGIN = '(?:[^/?#]*@)?';
const LOGIN_PART = 'sentinel-(?:user|password)=[^@#&]*';
const DATABASE = '(?:/(?:\\d{1,9}/?)?)?';

/** Addresses that can be read in one way only, as `parseRedisAddress` does: the scheme, and what may be shown. */
const CLEAR_REDIS = [
  new RegExp(`^(rediss?://)${LOGIN}(${HOST}${DATABASE})$`, 'i'),
  new RegExp(`^(rediss?\\+cluster://)${LOGIN}(${HOST}(?:,${HOST})*(?:/(?:0{1,9}/?)?)?)$`, 'i'),
  new RegExp(
    `^(rediss?\\+sentinel://)${LOGIN}(${HOST}(?:,${HOST})*/[\\w.-]+${DATABASE})(?:\\?${LOGIN_PART}(?:&${LOGIN_PART})*)?$`,
    'i',
  ),
];

function redactRedis(address: string): string {
  for (const pattern of CLEAR_REDIS) {
    const [, scheme, places] = pattern.exec(address) ?? [];
    if (scheme !== undefined && places !== undefined) return `${scheme}${places}`;
  }
  return schemeAlone(address);
}

function schemeAlone(address: string): string {
  return `${SCHEME.exec(address)?.[0] ?? ''}***`;
}

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;

/** Whether an @ stands behind the first part, which can then be half of a user and password. */
function hasLateAt(address: string): boolean {
  return /^[^/?#\\]*[/?#\\].*@/s.test(address.replace(SCHEME, ''));
}

function redactQuery(search: string): string {
  if (search === '') return '';
  const parts = search.slice(1).split('&');
  return parts
    .map((part) => (part.includes('=') ? `${part.slice(0, part.indexOf('='))}=***` : '***'))
    .join('&');
}

/** For what has no host, or the URL parser refuses: a port of 99999, several hosts. */
function redactText(address: string): string {
  const scheme = SCHEME.exec(address)?.[0] ?? '';
  const [place = ''] = address.slice(scheme.length).split(/[?#]/, 1);
  if (scheme === '') return address.includes('@') ? '***' : place;
  const [authority = ''] = place.split('/', 1);
  const hosts = authority.slice(authority.lastIndexOf('@') + 1);
  // A colon that no port follows may have a password behind it.
  return `${scheme}${HOSTS.test(hosts) ? `${hosts}${place.slice(authority.length)}` : '***'}`;
}

/** `h1:7000,h2:7001,[::1]`, or nothing. */
const HOSTS = /^(?:(?:[\w.-]+|\[[\da-f:.]+\])(?::\d*)?(?:,(?!$)|$))*$/i;

/** The URL that a text is, null when it is none. */
export function tryUrl(address: string, base?: URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
