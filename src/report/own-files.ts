/** Files that the gate itself writes. A glob for artifacts or metrics passes over them; they can still be named. */
import { realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Settings } from '../settings/settings.ts';
import { keptBaselines } from './kept-baselines.ts';
import { REPORT_FILES } from './report-words.ts';

/**
 * What earlier runs have written, or may have: the report files, the baseline, and old baselines beside them; of a
 * symbolic link also the file that it leads to, beside which its old ones are kept.
 */
export function ownFiles(
  { 'output-dir': outputDir, baseline }: Pick<Settings, 'output-dir' | 'baseline'>,
  cwd: string,
): string[] {
  const files = [
    ...REPORT_FILES.map((name) => join(outputDir, name)),
    ...(baseline === '' ? [] : [baseline]),
  ].map((file) => resolve(cwd, file));
  const places = new Set(files.flatMap((file) => [file, behindLinks(file, cwd)]));
  return [...places].flatMap((file) => [file, ...keptBaselines(file)]);
}

/** Where a file itself is, below `cwd` as that is written, for globs find it so; the same path where nothing is there. */
function behindLinks(file: string, cwd: string): string {
  try {
    return resolve(cwd, relative(realpathSync(cwd), realpathSync(file)));
  } catch {
    return file;
  }
}
