/** Runs the built command line as a process of its own, undisturbed or with something done to it on its way. */
import { spawn } from 'node:child_process';
import { readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../support/run.ts';

const AT_STEP = join(ROOT, 'test/support/at-step.mjs');

/** Half of a short run is Node compiling the program. */
const COMPILE_CACHE = join(ROOT, 'node_modules/.cache/crash-tests');

/** What is done at a step, see `test/support/at-step.mjs`. */
export type AtStep =
  | { readonly step: number; readonly act: 'kill before' | 'kill half-way' | 'kill after' }
  | { readonly step: number; readonly act: 'fail'; readonly code: string }
  | { readonly step: number; readonly act: 'remove'; readonly path: string }
  | {
      readonly step: number;
      readonly act: 'replace' | 'append';
      readonly path: string;
      readonly text: string;
    }
  | {
      readonly step: number;
      readonly act: 'append late';
      readonly path: string;
      readonly text: string;
      /** Directory for the files by which the other process is told when to write. */
      readonly signals: string;
    }
  | { readonly log: string };

export interface Disturbance {
  readonly atSteps?: readonly AtStep[];
  readonly kill?: Kill;
}

/** Killed from outside, so many milliseconds after its start or after the first file it makes in its directory. */
export interface Kill {
  readonly after: number;
  readonly since: 'start' | 'first change';
}

export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Standard output and standard error, in the order in which they came. */
  readonly output: string;
  /** Milliseconds it took, and those from its first change on. */
  readonly duration: number;
  readonly changing: number;
}

/** Runs `dist/cli.js` with `args` in `cwd` until it ends. */
export function runToEnd(
  args: readonly string[],
  cwd: string,
  disturbance: Disturbance = {},
): Promise<Ended> {
  const { atSteps, kill } = disturbance;
  const preload = atSteps === undefined ? [] : ['--import', pathToFileURL(AT_STEP).href];
  const env = {
    PATH: process.env['PATH'] ?? '',
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    ...(atSteps === undefined ? {} : { AT_STEP: JSON.stringify(atSteps) }),
  };
  const cli = join(ROOT, 'dist/cli.js');
  const child = spawn(process.execPath, [...preload, cli, ...args], { cwd, env });
  const start = performance.now();
  let firstChange: number | null = null;
  let timer: NodeJS.Timeout | undefined;
  const killSince = (since: Kill['since']) => {
    if (kill?.since === since) timer = setTimeout(() => child.kill('SIGKILL'), kill.after);
  };
  killSince('start');
  const watcher = watch(cwd, () => {
    if (firstChange !== null) return;
    firstChange = performance.now();
    killSince('first change');
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      watcher.close();
      const end = performance.now();
      resolve({ code, signal, output, duration: end - start, changing: end - (firstChange ?? end) });
    });
  });
}

export interface Step {
  readonly number: number;
  /** For instance `renameSync`. */
  readonly call: string;
  readonly path: string;
}

/** The steps that a run with `{ log }` wrote down. */
export function readSteps(log: string): Step[] {
  return readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const [call, path] = JSON.parse(line) as [string, string];
      return { number: index + 1, call, path };
    });
}
