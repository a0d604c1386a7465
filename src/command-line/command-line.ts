/** Runs what the command line calls. */
import { type Call, plainCall } from './plain-arguments.ts';

/** Runs the command in the arguments, those behind the script's name, and returns the exit code. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const call = plainCall(args) ?? (await readWithCommander(args));
  return typeof call === 'number' ? call : call.command.run(call.flags);
}

/** Loaded for what is not plain alone. */
async function readWithCommander(args: readonly string[]): Promise<Call | number> {
  const { readArguments } = await import('./commander-program.ts');
  return readArguments(args);
}
