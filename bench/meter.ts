/**
 * Peak memory and processor time of a process, from the kernel's own account of it (`ru_maxrss`, `ru_utime`,
 * `ru_stime`). Node cannot ask for a child's account, so a small program in between does: GNU time, or
 * Python. On Linux a process starts out with the peak of the program that started it, so a value at that
 * program's own size (about 2 MB for GNU time, 10 MB for Python) means "no more than".
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Command, clock, works } from './processes.ts';

const GNU_TIME = '/usr/bin/time';
/** Python gives `ru_maxrss` as the system has it: KiB, and bytes on macOS. */
const PYTHON_UNIT_BYTES = process.platform === 'darwin' ? 1 : 1_024;
const PYTHON_PROGRAM = `
import os, sys
child = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(child, 0)
with open(sys.argv[1], "w") as account:
    account.write(f"{usage.ru_maxrss} {usage.ru_utime} {usage.ru_stime}")
sys.exit(os.waitstatus_to_exitcode(status))
`;

export interface Usage {
  peakBytes: number;
  userSeconds: number;
  systemSeconds: number;
}

export interface Meter {
  /** What it measures with, for people. */
  name: string;
  /** Runs the command once; throws ProcessFailure as `clock` does. */
  measure(command: Command): Usage;
}

/**
 * The first meter that works on this machine, or null when there is neither GNU time nor Python.
 * @param accountPath a file the meter may write, to hand over its numbers
 */
export function findMeter(accountPath: string): Meter | null {
  mkdirSync(dirname(accountPath), { recursive: true });
  const meters = [
    meter('GNU time', accountPath, 1_024, GNU_TIME, ['-o', accountPath, '-f', '%M %U %S']),
    meter("Python's os.wait4", accountPath, PYTHON_UNIT_BYTES, 'python3', [
      '-c',
      PYTHON_PROGRAM,
      accountPath,
    ]),
  ];
  const nothing: Command = { program: process.execPath, args: ['-e', '0'], accepts: [0] };
  return meters.find(({ command }) => works(command(nothing)))?.meter ?? null;
}

function meter(
  name: string,
  accountPath: string,
  unitBytes: number,
  program: string,
  before: readonly string[],
) {
  const command = (measured: Command): Command => ({
    ...measured,
    program,
    args: [...before, measured.program, ...measured.args],
  });
  const measure = (measured: Command): Usage => {
    clock(command(measured));
    return readAccount(accountPath, unitBytes);
  };
  return { command, meter: { name, measure } satisfies Meter };
}

/** Reads the last line: GNU time first says so when the exit code was not 0. */
function readAccount(path: string, unitBytes: number): Usage {
  const line = readFileSync(path, 'utf8').trim().split('\n').at(-1) ?? '';
  const [peak = 0, userSeconds = 0, systemSeconds = 0] = line.split(' ').map(Number);
  return { peakBytes: peak * unitBytes, userSeconds, systemSeconds };
}
