/** Addresses without their secrets. Apart from `http.ts`: every run looks for them, and few fetch anything. */

/**
 * An address as it may be shown: without user and password, and with every query value and the fragment
 * replaced, for tokens stand there. A text that is no URL is cut down to what can hold no secret.
 */
export function redactUrl(address: string): string {
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
    .replace(/\b[a-z][a-z\d+.-]*:\/\/(?:[^\s/?#]*@)?[^\s"'`<>]+/gi, (address) => redactUrl(address))
    .replace(/(?<![:\w])\/\/[^\s/"@]*@/g, '//***@');
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
  if (given === '' || /^env:\w+$/.test(given)) return given;
  return BEGINS_AS_ADDRESS.test(given) ? redactUrl(given) : '***';
}

const BEGINS_AS_ADDRESS = /^\s*(?:[a-z][a-z\d+.-]*:\/\/|rediss?:)/i;

function redactQuery(search: string): string {
  if (search === '') return '';
  const parts = search.slice(1).split('&');
  return parts
    .map((part) => (part.includes('=') ? `${part.slice(0, part.indexOf('='))}=***` : '***'))
    .join('&');
}

/** For what has no host, or the URL parser refuses: a port of 99999, a slash in the password, several hosts. */
function redactText(address: string): string {
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(address)?.[0] ?? '';
  const [place = ''] = address.slice(scheme.length).split(/[?#]/, 1);
  if (scheme === '') return address.includes('@') ? '***' : place;
  const [authority = ''] = place.split('/', 1);
  const hosts = authority.slice(authority.lastIndexOf('@') + 1);
  // A colon that no port follows may have a password behind it, and an @ after a slash one before it.
  const isClear = HOSTS.test(hosts) && !address.slice(scheme.length + authority.length).includes('@');
  return `${scheme}${isClear ? `${hosts}${place.slice(authority.length)}` : '***'}`;
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
