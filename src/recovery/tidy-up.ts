/** Takes away what runs that were killed left beside the files of an artifact. */
import { dirname } from 'node:path';
import type { ShownFile } from '../ndjson/shown-file.ts';
import { removeStaleTemporaries } from './durable-files.ts';
import { fileWithin } from './workspace.ts';

/** Never throws: where it cannot, or may not, the recovery itself will say so. */
export function tidyUp(files: readonly ShownFile[], workspace: string): void {
  try {
    const places = files.map(({ path, shownPath }) => dirname(fileWithin(path, shownPath, workspace)));
    for (const directory of new Set(places)) removeStaleTemporaries(directory);
  } catch {
    // Nothing that is left over is in anybody's way.
  }
}
