/** The moment in which new files take the place of the old ones: one step a file, and a look at who else was writing. */
import { dirname } from 'node:path';
import { syncDirectory } from './durable-files.ts';
import { changedSince, type RewrittenFile } from './rewrite-file.ts';

/** As many times in a row something may come late before it is clear that the file is in use. */
const MAX_ROUNDS = 20;

/**
 * Puts files in place, in their order, each at once. Stops at the first that cannot be: those before it are in place, it
 * and those behind it are as they were (`isInPlace` says which). `settlingMs`: how long to wait for what comes late.
 * @throws RecoveryError when a file is written to all the while, and the system's error.
 */
export function putInPlace(files: readonly RewrittenFile[], settlingMs: number): void {
  for (const file of files) {
    file.commit();
    syncDirectory(dirname(file.source.path));
  }
  let unsettled = files;
  for (let round = 0; unsettled.length > 0; round++) {
    const [first] = unsettled;
    if (first !== undefined && round === MAX_ROUNDS) {
      for (const file of unsettled) file.undo();
      throw changedSince(first.source);
    }
    pause(settlingMs);
    unsettled = unsettled.filter((file) => !file.isSettled());
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
