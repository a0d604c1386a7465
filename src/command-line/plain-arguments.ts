/** Arguments in their plain form: the words of a command, then flags, each with its value behind it. */
import { COMMANDS, type CommandInfo, type Flags } from './commands.ts';
import type { Flag } from './flags.ts';

export interface Call {
  readonly command: CommandInfo;
  readonly flags: Flags;
}

/**
 * What plain arguments call. Null for all that is written in another way, for help and for mistakes: Commander reads
 * those, and would read these the same, but to load it takes longer than a small scan.
 */
export function plainCall(args: readonly string[]): Call | null {
  const command = COMMANDS.find(({ words }) => words.every((word, index) => args[index] === word));
  if (command === undefined) return null;
  const known = command.flags();
  const flags = new Map<string, string>();
  for (let at = command.words.length; at < args.length; at += 2) {
    const flag = known.find(({ name }) => args[at] === `--${name}`);
    const value = args[at + 1];
    if (flag === undefined || value === undefined || !isPlain(flag, value)) return null;
    const before = flag.repeats === true ? flags.get(flag.name) : undefined;
    flags.set(flag.name, before === undefined ? value : `${before}\n${value}`);
  }
  const isWhole = known.every(({ name, isNeeded }) => isNeeded !== true || flags.has(name));
  const isRefused = command.refuse !== undefined && command.refuse(flags) !== null;
  return isWhole && !isRefused ? { command, flags } : null;
}

function isPlain({ value: form, choices }: Flag, value: string): boolean {
  return form !== null && !value.startsWith('-') && (choices === undefined || choices.includes(value));
}
