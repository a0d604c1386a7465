/** Writes what outlives the run: report.json, metrics-snapshot.json and summary.md. */
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeFileError } from '../ndjson/file-error.ts';
import { makeDirectory } from '../recovery/durable-files.ts';
import type { REPORT_FILES, Report } from '../report/report.ts';
import { snapshotOf } from '../report/snapshot.ts';
import { shownPath } from '../settings/file-patterns.ts';
import { renderSummary } from './summary.ts';

/** GitHub throws a larger summary away whole. */
export const MAX_SUMMARY_BYTES = 1_048_576;

export interface ReportFiles {
  /** Absolute; null when it was not written. */
  readonly report: string | null;
  readonly snapshot: string | null;
  /** Those that were written, as people are shown them. */
  readonly shown: readonly string[];
  /** Why files are missing, for people; empty when none is. */
  readonly warnings: readonly string[];
}

const NO_FILES: ReportFiles = { report: null, snapshot: null, shown: [], warnings: [] };
const NOT_THE_VERDICT = 'The verdict does not depend on it.';

/** Writes the files into a directory, which is made when it is not there; null writes none. */
export function writeReportFiles(report: Report, directory: string | null, cwd: string): ReportFiles {
  if (directory === null) return NO_FILES;
  const target = resolve(cwd, directory);
  try {
    makeDirectory(target);
  } catch (error) {
    const reason = describeFileError(error);
    return {
      ...NO_FILES,
      warnings: [`output-dir: ${target} could not be made: ${reason}. ${NOT_THE_VERDICT}`],
    };
  }
  const artifacts = new Set(
    report.artifacts.flatMap(({ scan }) => scan.files.map(({ path }) => resolve(cwd, path))),
  );
  const warnings: string[] = [];
  const write = (name: (typeof REPORT_FILES)[number], content: () => string): string | null => {
    const path = join(target, name);
    try {
      if (artifacts.has(path)) throw new Error('it is one of the artifacts; choose another output-dir');
      replaceFile(path, content());
      return path;
    } catch (error) {
      warnings.push(`${path} could not be written: ${describeFileError(error)}. ${NOT_THE_VERDICT}`);
      return null;
    }
  };
  const files = {
    report: write('report.json', () => json(report)),
    snapshot: write('metrics-snapshot.json', () => json(snapshotOf(report))),
  };
  const shown = Object.values(files).flatMap((path) => (path === null ? [] : [shownPath(path, cwd)]));
  write('summary.md', () => renderSummary(report, { maxBytes: MAX_SUMMARY_BYTES, files: shown }));
  return { ...files, shown, warnings };
}

/** A report as `report.json` and `--format json` have it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * By way of a second file, so that a crash or a full disk never leaves half a report under the name. Its name cannot
 * be guessed and it must not exist, so that nothing planted there is written through.
 */
function replaceFile(path: string, content: string): void {
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
