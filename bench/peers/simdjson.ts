/** Native simdjson, in a small program that is compiled into `bench/data` for this very processor. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Data } from '../kept-data.ts';
import { type Command, outputOf, ProcessFailure, works } from '../processes.ts';
import { tool } from './tools.ts';

const SOURCE = fileURLToPath(new URL('./simdjson-lines.cpp', import.meta.url));
const COMPILERS = ['c++', 'g++', 'clang++'];
const FLAGS = ['-std=c++17', '-O3', '-march=native'];
const HOW_TO_GET_IT = 'Debian and Ubuntu have it in the packages g++ and libsimdjson-dev.';

export interface Simdjson {
  version: string;
  /** A document a line, each parsed on its own. */
  lines(data: Data): Command;
  /** The same with `parse_many`. */
  many(data: Data): Command;
  /** Line by line with vectors of 256 bits, whatever the processor has; null on one that has none. */
  lines256: ((data: Data) => Command) | null;
  /** The same with 128 bits, as many as WebAssembly has. */
  lines128: ((data: Data) => Command) | null;
}

/** The program, compiled first where it is not there yet; or, where that fails, a sentence saying why. */
export function findSimdjson(directory: string): Simdjson | string {
  const digest = createHash('sha256').update(readFileSync(SOURCE)).digest('hex').slice(0, 8);
  const program = join(directory, `simdjson-lines-${digest}`);
  const version = tool(program, '--version');
  const missing = works(version) ? null : compile(directory, program);
  if (missing !== null) return `simdjson is left out: ${missing} ${HOW_TO_GET_IT}`;
  return {
    version: outputOf(version).trim(),
    lines: ({ path }) => tool(program, 'lines', path),
    many: ({ path }) => tool(program, 'many', path),
    lines256: withKernel(program, 'haswell'),
    lines128: withKernel(program, 'westmere'),
  };
}

/** By one of simdjson's own kernels for Intel's processors, null on others. */
function withKernel(program: string, kernel: string): Simdjson['lines256'] {
  if (process.arch !== 'x64') return null;
  return ({ path }) => tool('env', `SIMDJSON_FORCE_IMPLEMENTATION=${kernel}`, program, 'lines', path);
}

/** Speed counts for nothing if the answer is wrong: throws ProcessFailure unless it saw every line, and which are bad. */
export function verifySimdjson(command: Command, { path, records, anomalies }: Data): void {
  const answer = JSON.parse(outputOf(command)) as { lines: number; bad: number };
  if (answer.lines === records + anomalies && answer.bad === anomalies) return;
  throw new ProcessFailure(
    `simdjson's answer on ${path} is wrong: ${answer.lines} lines, ${answer.bad} of them bad; ` +
      `it was made with ${records + anomalies} and ${anomalies}.`,
  );
}

/** Answers with null, or with what was in the way. */
function compile(directory: string, program: string): string | null {
  const compiler = COMPILERS.find((name) => works(tool(name, '--version')));
  if (compiler === undefined) return 'there is no C++ compiler.';
  mkdirSync(directory, { recursive: true });
  try {
    outputOf(tool(compiler, ...FLAGS, '-o', program, SOURCE, '-lsimdjson'));
    return null;
  } catch (error) {
    if (error instanceof ProcessFailure) return `it could not be compiled (${firstError(error.message)}).`;
    throw error;
  }
}

function firstError(text: string): string {
  const line = text.split('\n').find((candidate) => candidate.includes('error'));
  return (line ?? text.split('\n')[0] ?? '').replace(/^.*?error: /, '').trim();
}
