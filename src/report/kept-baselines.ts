/** Old baselines, kept beside the one that took their place: `metrics-snapshot.2026-11-22T004538Z.json`. */
import { readdirSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';

/** What stands between the name and its ending; a number behind it where one second saw several. */
const STAMP = /^\.\d{4}-\d\d-\d\dT\d{6}Z(?:-\d+)?$/;

/** Where the baseline at `path` is kept when it is replaced; `number`: from 1, the next where a name is taken. */
export function keptPath(path: string, replaced: Date, number: number): string {
  const { dir, name, ext } = parse(path);
  const stamp = replaced
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '');
  return join(dir, `${name}.${stamp}${number === 1 ? '' : `-${number}`}${ext}`);
}

/** Paths of the old baselines that are kept beside the one at `path`; none where nobody can look. Never throws. */
export function keptBaselines(path: string): string[] {
  const { name, ext } = parse(path);
  const directory = dirname(path);
  return namesIn(directory)
    .filter((other) => other.startsWith(name) && other.endsWith(ext))
    .filter((other) => STAMP.test(other.slice(name.length, other.length - ext.length)))
    .map((other) => join(directory, other));
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
