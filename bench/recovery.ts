/** The gate's repair of a damaged file, or of a rotating set with the same lines, each time of a fresh copy. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gateCommand } from './gate.ts';
import type { Data } from './kept-data.ts';
import { type Command, clock, ProcessFailure } from './processes.ts';
import type { RepairableFile } from './repair-data.ts';
import type { WorkDirectory } from './work-directory.ts';

/** As many as Papyra keeps when nothing else is set. */
export const SET_FILES = 5;

/** The repair of a copy of the file. */
export function fileRecovery(file: Data, work: WorkDirectory): Command {
  return recovery('json', work, () => work.fillWithCopy(file.path));
}

/** The repair of a rotating set that holds the file's lines. */
export function setRecovery(file: Data, work: WorkDirectory): Command {
  return recovery('rotating', work, () => work.fillWithSet(file.path, SET_FILES));
}

function recovery(backend: 'json' | 'rotating', work: WorkDirectory, prepare: () => void): Command {
  const where = ['--path', work.log, '--output-dir', join(work.path, 'output')];
  return { ...gateCommand('persistence', 'recover', '--backend', backend, ...where), prepare };
}

/** Speed counts for nothing if a record is lost: throws ProcessFailure unless every byte is as it must be. */
export function verifyRecovery(file: RepairableFile, work: WorkDirectory): void {
  clock(fileRecovery(file, work));
  requireContent(file, [work.log]);
  clock(setRecovery(file, work));
  requireContent(
    file,
    Array.from({ length: SET_FILES }, (_, index) => work.member(SET_FILES - 1 - index)),
  );
}

function requireContent(file: RepairableFile, repaired: readonly string[]): void {
  const hash = createHash('sha256');
  for (const path of repaired) hash.update(readFileSync(path));
  if (hash.digest('hex') === file.repairedSha256) return;
  throw new ProcessFailure(
    `The gate's repair of ${file.path} is wrong: ${repaired.join(', ')} does not hold all records that are intact, and nothing else.`,
  );
}
