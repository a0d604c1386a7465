/** The setting `metrics-command` as it may be shown: addresses and arguments can hold passwords. */
import { redactCredentials, redactGiven } from '../report/redact.ts';
import { splitCommand } from './command-words.ts';

/** Shorter ones are no secrets, and would take half of a message with them. */
const SHORTEST_SECRET = 4;
const HIDDEN = '***';

const SECRET_NAME = 'passw|passphrase|pwd|token|secret|key|credential|auth|cookie';
/** `--password=x`, `TOKEN=x`, `X-Api-Key: x`, `"secret": "x"`, `-c "… --token x"`: a secret, to the end of the word. */
const NAMED_SECRET = new RegExp(`((?:${SECRET_NAME})[\\w.-]*["']?[\\s=:]+)(.+)$`, 'is');
/** `--password`, `Authorization:` or `Bearer`, behind which the next word is a secret. */
const SECRET_FLAG = new RegExp(
  `^(?:-[\\w.-]*(?:${SECRET_NAME})[\\w.-]*|.*(?:${SECRET_NAME})[\\w.-]*["']?[=:]|bearer|basic)$`,
  'i',
);
/** curl's `-u user:password`. */
const LOGIN_FLAG = /^(?:-u|--(?:proxy-)?user)$/;

export interface ShownCommand {
  /** For a report: the program and its arguments, without secrets. */
  readonly shown: string;
  /** The program alone, in the same way. */
  readonly program: string;
  /** Text of the program's own, without the secrets that it was given. */
  readonly redact: (text: string) => string;
}

/** How a command is shown. Takes any text, also one that cannot be run. */
export function showCommand(command: string): ShownCommand {
  const words: string[] = [];
  const secrets: string[] = [];
  let before = '';
  for (const { text, written } of splitCommand(command).words) {
    const isSecret = SECRET_FLAG.test(before) || (LOGIN_FLAG.test(before) && text.includes(':'));
    const named = text.replace(NAMED_SECRET, (_, name: string, secret: string) => {
      secrets.push(secret);
      return `${name}${HIDDEN}`;
    });
    if (isSecret) secrets.push(text);
    words.push(isSecret ? HIDDEN : shownWord(redactWord(named), text, written));
    before = text;
  }
  const hidden = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  hidden.sort((a, b) => b.length - a.length);
  return {
    shown: words.join(' '),
    program: words[0] ?? '',
    redact: (said) => hidden.reduce((text, one) => text.replaceAll(one, HIDDEN), redactCredentials(said)),
  };
}

/** A word with the addresses in it redacted; one that stands behind `NAME=` is an address to its end. */
function redactWord(text: string): string {
  const [, name = '', value = text] = /^([\w.-]+=)(.*)$/s.exec(text) ?? [];
  return `${name}${redactGiven(value)}`;
}

/** As it was written, where nothing had to be taken out. */
function shownWord(redacted: string, text: string, written: string): string {
  if (redacted === text) return written;
  return /\s/.test(redacted) ? `"${redacted}"` : redacted;
}
