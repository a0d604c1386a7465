/** Runs a program without a shell, bounded in time and output; a limit ends the program with its process group. */
import { spawn } from 'node:child_process';

export interface ProgramLimits {
  readonly cwd: string;
  /** For everything together, until all that the program started has closed its output. */
  readonly timeoutMs: number;
  /** Of its standard output. */
  readonly maxBytes: number;
  /** Ends the program early. */
  readonly signal?: AbortSignal;
}

/** Why a program was stopped; `held open` when it had ended in time, and something that it started had not. */
type Cut = 'timeout' | 'held open' | 'too large' | 'aborted';

export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Null when it came to its end by itself. */
  readonly cut: Cut | null;
  readonly stdout: Uint8Array;
  /** The last lines of its standard error. */
  readonly stderr: string;
}

/** What a program that is asked to end gets to do so. */
const KILL_AFTER_MS = 1_000;
const LAST_LINES_BYTES = 8 * 1024;

/**
 * Runs a program with its arguments until it and everything that writes to its output has ended, or a limit is reached:
 * then its whole process group is asked to end, and killed a moment later. The environment is the gate's own, standard
 * input is empty. Rejects with the system's error when it cannot be started.
 */
export function runProgram(program: string, args: readonly string[], limits: ProgramLimits): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: limits.cwd,
      // A process group of its own, so that what it starts can be stopped with it. Windows has none.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const stdout: Uint8Array[] = [];
    let stderr: Uint8Array = new Uint8Array();
    let size = 0;
    let cut: Cut | null = null;
    let killer: NodeJS.Timeout | undefined;

    const kill = (signal: NodeJS.Signals) => {
      if (child.pid !== undefined) killGroup(child.pid, signal);
    };
    const stop = (why: Cut) => {
      if (cut !== null) return;
      cut = why;
      kill('SIGTERM');
      killer = setTimeout(() => {
        kill('SIGKILL');
        // A process that left the group may hold the other ends, and is not waited for.
        child.stdout.destroy();
        child.stderr.destroy();
      }, KILL_AFTER_MS);
    };
    const onAbort = () => stop('aborted');
    // The gate itself may be made to end at once; the group, being one of its own, would go on.
    const onExit = () => kill('SIGKILL');
    const timer = setTimeout(() => {
      const hasEnded = child.exitCode !== null || child.signalCode !== null;
      stop(hasEnded ? 'held open' : 'timeout');
    }, limits.timeoutMs);
    const settle = () => {
      clearTimeout(timer);
      clearTimeout(killer);
      limits.signal?.removeEventListener('abort', onAbort);
      process.off('exit', onExit);
    };

    limits.signal?.addEventListener('abort', onAbort);
    process.on('exit', onExit);
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    // Where the system has no more files to open, there are no streams, against what their type says.
    child.stdout?.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size > limits.maxBytes) stop('too large');
      else stdout.push(chunk);
    });
    child.stderr?.on('data', (chunk: Uint8Array) => {
      // One byte more than is shown tells that there was more.
      stderr = Buffer.concat([stderr, chunk]).subarray(-LAST_LINES_BYTES - 1);
    });
    child.on('close', (code, signal) => {
      settle();
      if (cut !== null) kill('SIGKILL');
      resolve({ code, signal, cut, stdout: Buffer.concat(stdout), stderr: lastLines(stderr) });
    });
    if (limits.signal?.aborted === true) onAbort();
  });
}

function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch {
    // Nobody is left.
  }
}

/**
 * The last lines of a text, a few KiB of it, without the line whose beginning is lost: half a password would not be
 * known as one.
 */
export function lastLines(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes.subarray(-LAST_LINES_BYTES));
  return bytes.length > LAST_LINES_BYTES ? text.slice(text.indexOf('\n') + 1 || text.length) : text;
}
