/** Secrets as texts: which parts of them have to stay secret too, and how they are taken out of what a program says. */

/** Shorter ones are no secrets, and would take half of a message with them. */
const SHORTEST_SECRET = 4;

/** A program may say a part alone: the password of `user:password`, a value of `a=b;c=d`, a line of a key. */
const BETWEEN_PARTS = /[\s:&;,=@?#"'{}()[\]]+/;
/** What stands in front of secrets, and is none. */
const SCHEME = /^(?:bearer|basic|digest|token)\s+/i;
const NO_SECRET = /^(?:bearer|basic|digest|token|https?|\/\/.*)$/i;
/** Hidden in a whole log, a word would take more away than it protects. */
const WORD = /^-*(?:[A-Z]?[a-z]+|[A-Z]+)(?:-[a-z]+)*$/;

export interface Secrets {
  readonly toRedact: readonly string[];
  readonly toMask: readonly string[];
}

/** The secrets among texts that were taken out of a command: the texts, and their parts. */
export function secretsIn(taken: readonly string[]): Secrets {
  const wholes = taken
    .flatMap(decoded)
    .flatMap((whole) => [whole, whole.replace(SCHEME, '')])
    .filter(isLongEnough);
  const parts = wholes
    .flatMap((whole) => whole.split(BETWEEN_PARTS))
    .filter((part) => isLongEnough(part) && !NO_SECRET.test(part));
  return {
    // A longer one first: it may have a shorter one in it.
    toRedact: [...new Set([...wholes, ...parts])].sort((a, b) => b.length - a.length),
    toMask: [...new Set([...wholes, ...parts.filter((part) => !WORD.test(part))])],
  };
}

function isLongEnough(text: string): boolean {
  return text.length >= SHORTEST_SECRET;
}

/** As it stands, and as it reads in an address. */
function decoded(text: string): string[] {
  if (!text.includes('%')) return [text];
  try {
    return [text, decodeURIComponent(text)];
  } catch {
    return [text];
  }
}

/** Longer ones are looked for as they stand: a pattern of them would be too large. */
const LONGEST_PATTERN = 1_000;
/** A line that was broken to fit into a frame. */
const BREAK = '(?:[ \\t\\r\\u2500-\\u257f]*\\n[ \\t\\u2500-\\u257f]*)?';

/** A text with every secret in it replaced, those too that go over the end of a line. */
export function hideAll(secrets: readonly string[], text: string, by: string): string {
  return secrets.reduce((shorter, secret) => {
    return secret.length > LONGEST_PATTERN
      ? shorter.replaceAll(secret, () => by)
      : shorter.replace(wrapped(secret), () => by);
  }, text);
}

function wrapped(secret: string): RegExp {
  const characters = Array.from(secret.matchAll(/\s+|./gsu), ([one]) =>
    /\s/.test(one) ? '[\\s\\u2500-\\u257f]+' : one.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&'),
  );
  return new RegExp(characters.join(BREAK), 'g');
}
