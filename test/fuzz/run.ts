/** `npm run fuzz`: random lines, scanned by every engine and by CPython, until enough agree or one does not. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CPython, NoCPythonError } from './cpython.ts';
import { allEngines, type Engine } from './engines.ts';
import { checkBytes, DisagreementError, FOUND, fuzz, summary } from './fuzz.ts';
import { type Options, readOptions, USAGE, UsageError } from './options.ts';

const LINES_BETWEEN_WORDS = 100_000;

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  try {
    const options = readOptions(args);
    if (options === null) say(USAGE);
    else await runIn(mkdtempSync(join(tmpdir(), 'papyra-gate-fuzz-')), options);
  } catch (error) {
    const isForPeople = [DisagreementError, NoCPythonError, UsageError].some((kind) => error instanceof kind);
    if (!isForPeople) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

async function runIn(directory: string, options: Options): Promise<void> {
  try {
    const cpython = await CPython.start(options.python);
    try {
      await run(options, allEngines(directory), cpython);
    } finally {
      cpython.stop();
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function run({ lines, seed, file }: Options, engines: readonly Engine[], cpython: CPython) {
  if (file !== null) {
    await checkBytes(readFileSync(file), engines, cpython);
    say(`All agree on ${file}.`);
    return;
  }
  say(`seed ${seed}, CPython ${cpython.version}, ${lines} lines`);
  let next = LINES_BETWEEN_WORDS;
  const onProgress = (done: number) => {
    if (done < next) return;
    say(`${done} lines agree`);
    next = done + LINES_BETWEEN_WORDS;
  };
  const result = await fuzz({ lines, seed, engines, cpython, found: FOUND, onProgress });
  say(`met: ${Array.from(result.met, ([name, count]) => `${name} ${count}`).join(', ')}`);
  say(summary(result, seed, engines, cpython));
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
