/** The setting `metrics-command` as words: what a shell would hand to a program, but that there is no shell. */

export interface CommandWord {
  /** What the program is given. */
  readonly text: string;
  /** As it was written, with its quotes. */
  readonly written: string;
}

export interface CommandWords {
  /** The program and its arguments; also where there is a mistake, for the message about it. */
  readonly words: readonly CommandWord[];
  /** Why they cannot be run and what to write instead, in sentences; null when they can be. */
  readonly mistake: string | null;
}

/** In this order: a line that goes on in the next, quoted text, an escaped character, white space, plain text, and a quote that is never closed. */
const PART =
  /\\\r?\n|'(?<single>[^']*)'|"(?<double>(?:[^"\\]|\\.)*)"|\\(?<escaped>.?)|(?<space>\s+)|(?<plain>[^\s'"\\]+)|(?<open>['"].*)/gs;

/** What a shell would act on outside of quotes, and what it would replace in double quotes too. */
const SHELL_SIGN = /[|&;<>()`]|\$(?=[\w({?*@#!$-])|^~(?=\/|$)/;
const REPLACED_SIGN = /`|\$(?=[\w({?*@#!$-])/;

/** The backslashes that double quotes leave a meaning; one at the end of a line joins it to the next. */
const ESCAPE_IN_QUOTES = /\\(["\\$`\n])/g;

/**
 * Splits a command into words. White space separates; single quotes, double quotes and backslashes work as in a shell.
 * Nothing else does: a variable, a pipe, a redirection or another command is a mistake, and a glob is plain text.
 */
export function splitCommand(command: string): CommandWords {
  const words: CommandWord[] = [];
  const mistakes: string[] = [];
  let word: CommandWord | null = null;
  for (const { 0: written, groups = {} } of command.matchAll(PART)) {
    if (/^\\\r?\n$/.test(written)) continue;
    if (groups['space'] !== undefined) {
      if (word !== null) words.push(word);
      word = null;
      continue;
    }
    const before: CommandWord = word ?? { text: '', written: '' };
    const mistake = mistakeIn(groups, before.written === '');
    if (mistake !== null) mistakes.push(mistake);
    word = { text: before.text + textOf(groups), written: before.written + written };
  }
  if (word !== null) words.push(word);
  return { words, mistake: mistakes[0] ?? programMistake(words[0]?.text ?? '') };
}

type Part = Readonly<Record<string, string | undefined>>;

function textOf({ single, double, escaped, plain, open }: Part): string {
  if (double !== undefined) return double.replace(ESCAPE_IN_QUOTES, (_, sign) => (sign === '\n' ? '' : sign));
  return escaped ?? single ?? plain ?? open?.slice(1) ?? '';
}

function mistakeIn({ double, escaped, plain = '', open }: Part, startsWord: boolean): string | null {
  if (open !== undefined) {
    return `A quote (${open.charAt(0)}) is not closed. Close it, or write \\${open.charAt(0)} for the character itself.`;
  }
  if (escaped === '') return 'It ends in a backslash that stands before nothing. Take it away.';
  // Only at the start of a word is a tilde the home directory.
  const [sign] = SHELL_SIGN.exec(startsWord ? plain : ` ${plain}`) ?? [];
  const [replaced = sign] = REPLACED_SIGN.exec(double?.replace(/\\./gs, '') ?? '') ?? [];
  return replaced === undefined ? null : shellMistake(replaced);
}

function shellMistake(sign: string): string {
  return (
    `There is no shell that would act on the ${sign} in it. Put the line into a script and name that, for instance ` +
    `"bash metrics.sh"; for the character itself, write '${sign}' in single quotes.`
  );
}

function programMistake(program: string): string | null {
  if (program === '') return 'It names no program. Write the program first, then its arguments.';
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(program))
    return 'It is an address, not a program. Addresses stand in metrics.';
  if (!/^[A-Za-z_]\w*=/.test(program)) return null;
  return (
    'There is no shell that would set the variable in front. Set it under "env:" of the step, or write "env" before it, ' +
    'as in "env COLUMNS=120 papyra metrics persistence".'
  );
}
