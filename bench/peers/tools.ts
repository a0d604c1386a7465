/** Tools of the system that are measured beside the gate, or that measure. */
import { type Command, outputOf, works } from '../processes.ts';

/** A tool that must end with exit code 0. */
export function tool(program: string, ...args: string[]): Command {
  return { program, args, accepts: [0] };
}

/** Its version, such as `1.12`; or null when it is not there, or another than GNU's or the usual one. */
export function versionOf(name: string): string | null {
  const version = tool(name, '--version');
  return works(version) ? (/\d+(\.\d+)+/.exec(outputOf(version))?.[0] ?? 'of an unknown version') : null;
}

/** The command on the first core alone, or null where the system cannot do that. */
export function onOneCore(command: Command): Command | null {
  if (!works(tool('taskset', '-c', '0', 'true'))) return null;
  return { ...command, program: 'taskset', args: ['-c', '0', command.program, ...command.args] };
}
