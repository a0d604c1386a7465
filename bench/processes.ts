/** Whole processes, run one at a time and clocked from the outside. */
import { spawnSync } from 'node:child_process';

const LONGEST_ANSWER_BYTES = 64_000_000;

/** A program with its arguments, and the exit codes that mean it did its work. */
export interface Command {
  program: string;
  args: readonly string[];
  accepts: readonly number[];
  /** Sets up what the program works on, each time before it runs and before the clock starts. */
  prepare?: () => void;
}

/** A process that could not be started, was killed, or ended with an exit code that was not expected. */
export class ProcessFailure extends Error {
  override name = 'ProcessFailure';
}

/** Runs a command with its output thrown away. Answers with seconds from start to end; throws ProcessFailure. */
export function clock(command: Command): number {
  command.prepare?.();
  const started = process.hrtime.bigint();
  spawn(command, 'ignore');
  return Number(process.hrtime.bigint() - started) / 1e9;
}

/** Runs a command and answers with what it wrote to its standard output; throws ProcessFailure. */
export function outputOf(command: Command): string {
  command.prepare?.();
  return spawn(command, 'pipe').stdout;
}

/** True when the command can be started and ends as it should. */
export function works(command: Command): boolean {
  try {
    clock(command);
    return true;
  } catch (error) {
    if (error instanceof ProcessFailure) return false;
    throw error;
  }
}

/**
 * Runs the commands in turns (A B C A B C …), so that whatever the machine does meanwhile slows all of them
 * alike. The first turn warms the page cache and is not counted.
 * @returns for each command, in the order given, the seconds of its `rounds` runs
 */
export function clockInTurns(commands: readonly Command[], rounds: number): number[][] {
  for (const command of commands) clock(command);
  const seconds: number[][] = commands.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) seconds[index]?.push(clock(command));
  }
  return seconds;
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}

function spawn(command: Command, stdout: 'ignore' | 'pipe'): { stdout: string } {
  const ended = spawnSync(command.program, command.args, {
    stdio: ['ignore', stdout, 'pipe'],
    encoding: 'utf8',
    env: environment(),
    maxBuffer: LONGEST_ANSWER_BYTES,
  });
  if (ended.error) throw new ProcessFailure(`${shown(command)} could not run: ${ended.error.message}`);
  if (ended.status === null || !command.accepts.includes(ended.status)) {
    const how =
      ended.status === null ? `was ended by ${ended.signal}` : `ended with exit code ${ended.status}`;
    const words =
      ended.stderr.trim().slice(-2_000) || 'It says why on its standard output: run it to read that.';
    throw new ProcessFailure(`${shown(command)} ${how}.\n${words}`);
  }
  return { stdout: ended.stdout ?? '' };
}

/** Ours, without GitHub's variables: in a workflow the gate would write its summary once for every run. */
function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GITHUB_')));
}

function shown({ program, args }: Command): string {
  return [program, ...args].join(' ');
}
