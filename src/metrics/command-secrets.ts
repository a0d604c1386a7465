/** The setting `metrics-command` as it may be shown: addresses and arguments can hold passwords. */
import { redactCredentials, redactGiven } from '../report/redact.ts';
import { splitCommand } from './command-words.ts';
import { isSecretName, passwordFlags } from './secret-names.ts';
import { hideAll, secretsIn } from './secret-texts.ts';

const HIDDEN = '***';

const NAME = /-?[A-Za-z][\w.-]*/g;
/** `--password=x`, `TOKEN=x`, `X-Api-Key: x`, `"secret": "x"`, `-c "… --token x"`: what stands between name and secret. */
const BEHIND_NAME = /["']?(?:\s*[=:]\s*|\s+)(?=\S)/y;
/** `Authorization:` and `--token=`, whose secret is the next word. */
const ENDS_IN_NAME = /(?<![\w.-])([\w.-]+)["']?[=:]$/;

/** curl's `-u user:password`, among other letters too. */
const LOGIN_FLAG = /^(?:-[A-Za-z]*u|--(?:[\w-]*-)?(?:user|login))$/i;
/** The same in one word: `-uuser:password`. */
const LOGIN_IN_WORD = /^(-[A-Za-z]*?u|--(?:\w+-)*(?:user|login)=)([^=/\s]*:.+)$/is;
/** `user:password@host` without a scheme in front. */
const LOGIN_AT_HOST = /(?<![^\s/@'"=,])([^\s:/@'"=,]+:[^\s@]+)@(?=[\w[])/g;

/** What `redactGiven` leaves of an address that can be read in two ways, behind `NAME=` too. */
const CUT_DOWN = /(?:^[\w.-]*=?|\/\/)\*{3}$/;

export interface ShownCommand {
  /** For a report: the program and its arguments, without secrets. */
  readonly shown: string;
  /** The program alone, as it is run, in the same way. */
  readonly program: string;
  /** Text of the program's own, of one line or more, without the secrets that it was given. */
  readonly redact: (text: string) => string;
  /** What nobody is to see, for a log that can hide texts: the secrets, and those parts of them that are no words. */
  readonly secrets: readonly string[];
}

/** How a command is shown. Takes any text, also one that cannot be run. */
export function showCommand(command: string): ShownCommand {
  const shown: string[] = [];
  const taken: string[] = [];
  const flags = new Set<string>();
  const { words } = splitCommand(command);
  let before = '';
  for (const { text, written } of words) {
    for (const flag of passwordFlags(text)) flags.add(flag);
    const word = announcesSecret(before, text, flags)
      ? { shown: HIDDEN, taken: [text] }
      : showWord(text, flags);
    shown.push(asWritten(word.shown, text, written));
    taken.push(...word.taken);
    before = text;
  }
  const { toRedact, toMask } = secretsIn(taken);
  const [first = ''] = words.map(({ text }) => showWord(text, flags).shown);
  return {
    shown: shown.join(' '),
    program: first,
    redact: (said) => hideAll(toRedact, redactCredentials(said), HIDDEN),
    secrets: toMask,
  };
}

/** Whether a word is a secret because of the one before it. */
function announcesSecret(before: string, word: string, flags: ReadonlySet<string>): boolean {
  if (flags.has(before) || /^bearer$/i.test(before)) return true;
  if (LOGIN_FLAG.test(before)) return word.includes(':');
  if (/^-[\w.-]+$/.test(before)) return isSecretName(before);
  return isSecretName(ENDS_IN_NAME.exec(before)?.[1] ?? '');
}

interface ShownWord {
  readonly shown: string;
  /** What was taken out of it. */
  readonly taken: readonly string[];
}

/** A word by itself: with a secret at its end, or with addresses in it. */
function showWord(text: string, flags: ReadonlySet<string>): ShownWord {
  const at = startOfSecret(text, flags);
  const taken = at < text.length ? [text.slice(at)] : [];
  const rest = at < text.length ? `${text.slice(0, at)}${HIDDEN}` : text;
  const redacted = redactWord(rest);
  if (redacted !== rest) taken.push(...addressSecrets(rest, redacted));
  if (!redacted.includes('@')) return { shown: redacted, taken };
  const shown = redacted.replace(LOGIN_AT_HOST, (_, login: string) => {
    taken.push(login, afterColon(login));
    return `${HIDDEN}@`;
  });
  return { shown, taken };
}

/** Where the secret begins that goes to the end of a word; the word's length when there is none. */
function startOfSecret(text: string, flags: ReadonlySet<string>): number {
  const flag = [...flags].find((one) => text.startsWith(one) && text.length > one.length);
  if (flag !== undefined) return flag.length;
  const [, before] = (text.includes(':') && LOGIN_IN_WORD.exec(text)) || [];
  if (before !== undefined) return before.length;
  for (const { 0: name, index } of text.matchAll(NAME)) {
    BEHIND_NAME.lastIndex = index + name.length;
    if (BEHIND_NAME.test(text) && isSecretName(name)) return BEHIND_NAME.lastIndex;
  }
  return text.length;
}

/** A word with the addresses in it redacted; one that stands behind `NAME=` is an address to its end. */
function redactWord(text: string): string {
  const [, name = '', value = text] = /^([\w.-]+=)(.*)$/s.exec(text) ?? [];
  return `${name}${redactGiven(value)}`;
}

/** User and password, values and fragment of the address in a word; all of it where no more than its scheme is shown. */
function addressSecrets(text: string, shown: string): string[] {
  const [, address = text] = /\/\/(.*)$/s.exec(text) ?? [];
  if (CUT_DOWN.test(shown)) return [address];
  const [, login = ''] = /^(.*)@/s.exec(address) ?? [];
  const [, query = ''] = /[?#](.*)$/s.exec(address) ?? [];
  return [login, afterColon(login), ...query.split(/[&#]/)];
}

function afterColon(login: string): string {
  return login.slice(login.indexOf(':') + 1);
}

/** As it was written, where nothing had to be taken out. */
function asWritten(shown: string, text: string, written: string): string {
  if (shown === text) return written;
  return /\s/.test(shown) ? `"${shown}"` : shown;
}
