/** Writes what outlives the run: report.json, metrics-snapshot.json and summary.md. */
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describeFileError } from '../ndjson/file-error.ts';
import type { Report } from '../report/report.ts';
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

/** Writes the files into a directory, which is made when it is not there; null writes none. */
export function writeReportFiles(report: Report, directory: string | null, cwd: string): ReportFiles {
  if (directory === null) return { report: null, snapshot: null, shown: [], warnings: [] };
  const target = resolve(cwd, directory);
  const warnings: string[] = [];
  const write = (name: string, content: () => string): string | null => {
    const path = join(target, name);
    try {
      makeDirectory(target);
      replaceFile(path, content());
      return path;
    } catch (error) {
      warnings.push(
        `${path} could not be written: ${describeFileError(error)}. The verdict does not depend on it.`,
      );
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
 * A directory and those above it. Not by `mkdirSync` with `recursive`: Node's loops without end where a parent is
 * there and takes no directories, such as /proc or a link that leads nowhere.
 */
function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  mkdirSync(path);
}

/** By way of a second file, so that a crash or a full disk never leaves half a report under the name. */
function replaceFile(path: string, content: string): void {
  const temporary = `${path}.tmp`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}
