/** Writes what outlives the run: report.json, metrics-snapshot.json and summary.md. */
import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeFileError } from '../ndjson/file-error.ts';
import { makeDirectory } from '../recovery/durable-files.ts';
import type { Report } from '../report/report.ts';
import type { REPORT_FILES } from '../report/report-words.ts';
import { snapshotOf, unsummed } from '../report/snapshot.ts';
import { shownPath } from '../settings/file-patterns.ts';
import { json } from './json.ts';
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

const NOT_THE_VERDICT = 'The verdict does not depend on it.';

/** Writes the files into a directory, which is made when it is not there. */
export function writeReportFiles(report: Report, directory: string, cwd: string): ReportFiles {
  const target = resolve(cwd, directory);
  try {
    makeDirectory(target);
  } catch (error) {
    const reason = describeFileError(error);
    const warning = `output-dir: ${target} could not be made: ${reason}. ${NOT_THE_VERDICT}`;
    return { report: null, snapshot: null, shown: [], warnings: [warning] };
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
  const snapshot = snapshotOf(report);
  const files = {
    report: write('report.json', () => json(report)),
    snapshot: write('metrics-snapshot.json', () => json(snapshot)),
  };
  const leftOut = unsummed(snapshot);
  if (leftOut.length > 0) {
    warnings.push(
      `metrics-snapshot.json has no sum of ${leftOut.join(', ')}, which is too large for a number; the numbers of each ` +
        `source are there. ${NOT_THE_VERDICT}`,
    );
  }
  const shown = Object.values(files).flatMap((path) => (path === null ? [] : [shownPath(path, cwd)]));
  write('summary.md', () => renderSummary(report, { maxBytes: MAX_SUMMARY_BYTES, files: shown }));
  return { ...files, shown, warnings };
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
