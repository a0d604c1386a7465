/** Files that the gate itself writes. A glob for artifacts or metrics passes over them; they can still be named. */
import { join, resolve } from 'node:path';
import type { Settings } from '../settings/settings.ts';
import { keptBaselines } from './kept-baselines.ts';
import { REPORT_FILES } from './report-words.ts';

/** What earlier runs have written, or may have: the report files, the baseline, and old baselines beside them. */
export function ownFiles(
  { 'output-dir': outputDir, baseline }: Pick<Settings, 'output-dir' | 'baseline'>,
  cwd: string,
): string[] {
  const files = [
    ...REPORT_FILES.map((name) => join(outputDir, name)),
    ...(baseline === '' ? [] : [baseline]),
  ].map((file) => resolve(cwd, file));
  return files.flatMap((file) => [file, ...keptBaselines(file)]);
}
