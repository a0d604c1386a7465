/** Random files, one after the other, until enough lines agree or one does not. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkFiles } from './check.ts';
import type { Compared, Disagreement, Met } from './comparison.ts';
import type { CPython } from './cpython.ts';
import { type Engine, type FuzzFile, WANTED, type Wanted } from './engines.ts';
import { makeFile, type NamedFile } from './generator/files.ts';
import { shrink } from './shrink.ts';

/** Where failures are kept: `SEED-FILE.ndjson`, each as small as it could be made. */
export const FOUND = join(import.meta.dirname, 'found');

/** Files that are scanned together: threads need not be started for each of them. */
const BATCH_FILES = 30;
const BATCH_BYTES = 8 << 20;

const MAX_SHOWN_CHARACTERS = 1_000;

export interface FuzzOptions {
  /** At least so many lines. */
  readonly lines: number;
  readonly seed: number;
  readonly engines: readonly Engine[];
  readonly cpython: CPython;
  /** Directory for a file on which there is no agreement. */
  readonly found: string;
  /** Told now and then how far it is. */
  readonly onProgress: (lines: number) => void;
}

export interface FuzzResult {
  readonly lines: number;
  readonly badLines: number;
  readonly files: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly met: Met;
}

/** Two that should agree do not; the message has all that is needed to see why. */
export class DisagreementError extends Error {
  override readonly name = 'DisagreementError';
}

/** Scans random files until there were enough lines. @throws DisagreementError at the first disagreement. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const started = process.hrtime.bigint();
  const met = new Map<string, number>();
  let [lines, badLines, files, bytes] = [0, 0, 0, 0];
  while (lines < options.lines) {
    const batch = makeBatch(options.seed, files);
    const compared = await checkFiles(batch, options.engines, options.cpython);
    for (const [index, checked] of compared.entries()) {
      const file = batch[index] as NamedFile;
      if (checked.disagreement !== null) await report(options, files, file, checked.disagreement);
      for (const [name, count] of checked.met) met.set(name, (met.get(name) ?? 0) + count);
      lines += checked.lines;
      badLines += checked.badLines;
      bytes += file.bytes.length;
      files++;
    }
    options.onProgress(lines);
  }
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { lines, badLines, files, bytes, seconds, met };
}

/** Puts one file to all, for each use there is for a scan. @throws DisagreementError */
export async function checkBytes(
  bytes: Buffer,
  engines: readonly Engine[],
  cpython: CPython,
): Promise<Compared[]> {
  const files = WANTED.map((wanted) => ({ bytes, wanted }));
  const compared = await checkFiles(files, engines, cpython);
  for (const [index, { disagreement }] of compared.entries()) {
    if (disagreement === null) continue;
    const { line, message } = disagreement;
    throw new DisagreementError(
      `wanted: ${files[index]?.wanted}, line ${line ?? 'unknown'}:\n${cut(message)}`,
    );
  }
  return compared;
}

/** The next files, from number `first` on. */
function makeBatch(seed: number, first: number): NamedFile[] {
  const batch: NamedFile[] = [];
  let bytes = 0;
  while (batch.length < BATCH_FILES && bytes < BATCH_BYTES) {
    const number = first + batch.length;
    const file = makeFile(seedOf(seed, number), number);
    batch.push(file);
    bytes += file.bytes.length;
  }
  return batch;
}

/** Every file of a run has a seed of its own. */
function seedOf(seed: number, file: number): number {
  return (Math.imul(seed, 0x9e37_79b1) + Math.imul(file, 0x85eb_ca6b)) >>> 0;
}

async function report(
  options: FuzzOptions,
  number: number,
  file: NamedFile,
  disagreement: Disagreement,
): Promise<never> {
  const { seed, found } = options;
  const { line, message } = disagreement;
  const check = await smallestCheck(options, file, disagreement);
  const least = await shrink(file.bytes, line, async (bytes) => (await check(bytes)) !== null);
  const path = join(found, `${seed}-${number}.ndjson`);
  mkdirSync(found, { recursive: true });
  writeFileSync(path, least);
  const left = await check(least);
  throw new DisagreementError(
    [
      `seed ${seed}, file ${number} (${file.recipe}, wanted: ${file.wanted}), line ${line ?? 'unknown'}:`,
      cut(message),
      `The line: ${escaped(lineAt(file, line))}`,
      `As small as it gets, in ${relative(process.cwd(), path)}: ${escaped(least)}`,
      left === null ? 'On that alone they agree: it takes what was scanned before it.' : cut(left.message),
    ].join('\n'),
  );
}

/**
 * What is still wrong with other bytes, asked of as few engines as will do: scanners alone, where they too disagree on
 * the file; else the two that do; of a disagreement with CPython, who speaks for the engines.
 */
async function smallestCheck(
  { engines, cpython }: FuzzOptions,
  file: NamedFile,
  { among }: Disagreement,
): Promise<(bytes: Buffer) => Promise<Disagreement | null>> {
  const checkWith = (involved: readonly Engine[], wanted: Wanted) => async (bytes: Buffer) => {
    const [checked] = await checkFiles([{ bytes, wanted }], involved, cpython);
    const left = checked?.disagreement ?? null;
    return left !== null && (left.among === null) === (among === null) ? left : null;
  };
  const named = (names: readonly string[]) => engines.filter(({ name }) => names.includes(name));
  if (among === null) {
    const groups = [...new Set(engines.map(({ group }) => group))];
    const firsts = groups.flatMap((group) => engines.find((engine) => engine.group === group) ?? []);
    return checkWith(firsts, file.wanted);
  }
  const scanners = engines.filter(({ group }) => group === 'scanner');
  const simpler = await checkWith(scanners, 'oddities')(file.bytes);
  if (simpler?.among) return checkWith(named(simpler.among), 'oddities');
  return checkWith(named(among), file.wanted);
}

function lineAt({ bytes }: FuzzFile, line: number | null): Buffer {
  if (line === null) return bytes;
  return Buffer.from(bytes.toString('latin1').split(/\r\n|\r|\n/)[line - 1] ?? '', 'latin1');
}

/** Bytes as text in which nothing is hidden. */
function escaped(bytes: Buffer): string {
  const text = JSON.stringify(bytes.toString('latin1', 0, MAX_SHOWN_CHARACTERS)).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return cut(text);
}

function cut(text: string): string {
  const lines = text.split('\n').map((line) => {
    return line.length > MAX_SHOWN_CHARACTERS ? `${line.slice(0, MAX_SHOWN_CHARACTERS)}…` : line;
  });
  return lines.join('\n');
}

/** One line that says what was run. */
export function summary(
  { lines, badLines, files, bytes, seconds }: FuzzResult,
  seed: number,
  engines: readonly Engine[],
  { version }: CPython,
): string {
  return [
    `${lines} lines (${badLines} bad) in ${files} files of ${(bytes / 1e6).toFixed(0)} MB`,
    `seed ${seed}`,
    `CPython ${version} and ${engines.length} engines (${engines.map(({ name }) => name).join('; ')})`,
    'disagreements 0',
    `${seconds.toFixed(0)} seconds`,
  ].join(' | ');
}
