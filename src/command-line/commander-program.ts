/** The whole command line, read by Commander: every spelling of a flag, help, and what is wrong with a mistake. */
import { Command, CommanderError, Option } from 'commander';
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import { redactCredentials, redactGiven } from '../report/redact.ts';
import { standardError, standardOutput } from '../standard-streams.ts';
import { TOOL } from '../tool.ts';
import { COMMANDS, type CommandInfo, GROUPS } from './commands.ts';
import type { Flag } from './flags.ts';
import type { Call } from './plain-arguments.ts';

const QUOTE_PATTERNS = "Put a pattern in quotes, so that the shell leaves it alone: --path 'logs/*'\n";

/** What the arguments call; or, when they only ask for help or are mistaken, the exit code, and all has been said. */
export function readArguments(args: readonly string[]): Call | number {
  let call: Call | null = null;
  const program = buildProgram({
    onCall: (called) => {
      call = called;
    },
    onMistake: (text) => standardError().write(withoutPasswords(text, args)),
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander has said what was wrong; help and version end here too, with 0.
    if (error.code === 'commander.excessArguments') standardError().write(QUOTE_PATTERNS);
    return error.exitCode === 0 ? 0 : EXIT_CANNOT_JUDGE;
  }
  return call ?? 0;
}

/** What Commander says of a mistake quotes arguments. An address among them, whose flag was forgotten, may hold a password. */
function withoutPasswords(text: string, args: readonly string[]): string {
  const values = args.flatMap((arg) => [arg, arg.slice(arg.indexOf('=') + 1)]);
  const shown = values.reduce((shorter, value) => {
    const redacted = redactGiven(value);
    return redacted === value ? shorter : shorter.replaceAll(value, () => redacted);
  }, text);
  return redactCredentials(shown);
}

interface Listeners {
  readonly onCall: (call: Call) => void;
  /** Told what is wrong, for people. */
  readonly onMistake: (text: string) => void;
}

function buildProgram({ onCall, onMistake }: Listeners): Command {
  const program = new Command(TOOL.name)
    .configureOutput({
      writeOut: (text) => standardOutput().write(text),
      writeErr: onMistake,
    })
    .description('Judges the health of Papyra persistence: event logs, rotating sets and metrics snapshots.')
    .version(TOOL.version, '-V, --version')
    .exitOverride()
    .showHelpAfterError('Run it with --help to see what there is.')
    .helpCommand(false);
  const groups = new Map<string, Command>();
  for (const info of COMMANDS) {
    const [first = '', second] = info.words;
    if (second === undefined) addCommand(program.command(first), info, onCall);
    else {
      const group = groups.get(first) ?? addGroup(program, first);
      groups.set(first, group);
      addCommand(group.command(second), info, onCall);
    }
  }
  return program;
}

function addGroup(program: Command, name: string): Command {
  return program
    .command(name)
    .helpCommand(false)
    .description(GROUPS.get(name) ?? '');
}

function addCommand(command: Command, info: CommandInfo, onCall: (call: Call) => void): void {
  const options = info.flags().map((flag) => ({ name: flag.name, option: optionOf(flag) }));
  command.description(info.description);
  for (const { option } of options) command.addOption(option);
  if (info.exitCodes !== undefined) command.addHelpText('after', info.exitCodes);
  command.action(() => {
    const flags = new Map<string, string | true>();
    for (const { name, option } of options) {
      const key = option.attributeName();
      // Commander gives a flag that starts with "no-", as --no-data does, a value also where it is not there.
      if (command.getOptionValueSource(key) === 'cli') flags.set(name, command.getOptionValue(key));
    }
    const refusal = info.refuse?.(flags) ?? null;
    if (refusal !== null) command.error(`error: ${refusal}`);
    onCall({ command: info, flags });
  });
}

function optionOf({ name, value, describe, repeats, isNeeded, choices }: Flag): Option {
  const option = new Option(value === null ? `--${name}` : `--${name} ${value}`, describe());
  if (choices !== undefined) option.choices(choices).default(choices[0]);
  if (isNeeded === true) option.makeOptionMandatory();
  if (repeats === true) {
    option.argParser((given: string, before: string | undefined) =>
      before === undefined ? given : `${before}\n${given}`,
    );
  }
  return option;
}
