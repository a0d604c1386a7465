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
    .replace(/\b[a-z][a-z\d+.-]*:\/\/[^\s"'`<>]+/gi, (address) => redactUrl(address))
    .replace(/(?<![:\w])\/\/[^\s/"@]*@/g, '//***@');
}

function redactQuery(search: string): string {
  if (search === '') return '';
  const parts = search.slice(1).split('&');
  return parts
    .map((part) => (part.includes('=') ? `${part.slice(0, part.indexOf('='))}=***` : '***'))
    .join('&');
}

/** For what has no host, or the URL parser refuses: a port of 99999, a slash in the password. */
function redactText(address: string): string {
  if (!address.includes('@')) return address.split(/[?#]/, 1)[0] ?? '';
  return `${/^[a-z][a-z\d+.-]*:\/\//i.exec(address)?.[0] ?? ''}***`;
}

/** The URL that a text is, null when it is none. */
export function tryUrl(address: string, base?: URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
