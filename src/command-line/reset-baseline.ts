/** Resets a baseline: reads it, makes that of a new interval, and puts it in place. */
import { resolve } from 'node:path';
import { RecoveryError } from '../recovery/recovery-error.ts';
import { fileWithin } from '../recovery/workspace.ts';
import { json } from '../render/json.ts';
import type { BaselineReset } from '../render/metrics-reset.ts';
import { readSnapshotFile, refusalOf } from '../report/baseline.ts';
import { type Sources, startNewInterval } from '../report/new-interval.ts';
import { replaceBaseline } from '../report/replace-baseline.ts';
import { shownPath } from '../settings/file-patterns.ts';
import { TOOL } from '../tool.ts';

const NAME_ONE = 'Name the metrics-snapshot.json of an earlier run.';
const UNCHANGED = 'Nothing was changed.';

/**
 * Resets the baseline at `path`, with the numbers of `asked` sources as they are. A text says what stands in the
 * way and what to do; then nothing was changed, but where it says otherwise.
 */
export async function resetBaseline(
  path: string,
  asked: Sources,
  { cwd, now }: { readonly cwd: string; readonly now: Date },
): Promise<BaselineReset | string> {
  if (path === '') return `--baseline names no file. ${NAME_ONE} ${UNCHANGED}`;
  const old = await readSnapshotFile(path, cwd);
  if (old === null) {
    return `--baseline: ${path} is not there. ${NAME_ONE} Before the first run there is nothing to reset.`;
  }
  if (typeof old === 'string') {
    return `--baseline: ${path} cannot be reset: ${old}. ${NAME_ONE} ${UNCHANGED}`;
  }
  const { snapshot, sources } = startNewInterval(old.snapshot, asked, {
    generated_at: now.toISOString(),
    tool: TOOL,
  });
  const content = json(snapshot);
  const refusal = await refusalOf(content);
  if (refusal !== null) {
    return (
      `--baseline: the new one for ${path} could not be read again: ${refusal}. Name fewer sources with --from, or begin ` +
      `with the metrics-snapshot.json of a smaller run. ${UNCHANGED}`
    );
  }
  const shown = (file: string) => shownPath(file, cwd);
  try {
    const file = fileWithin(resolve(cwd, path), path, cwd);
    const { bytes, identity } = old;
    const keptAt = replaceBaseline({ path: file, shownPath: path, bytes, identity }, content, now, shown);
    return {
      baseline: shown(file),
      kept_at: shown(keptAt),
      generated_at: snapshot.generated_at,
      previous_generated_at: old.snapshot.generated_at,
      sources,
      artifacts: snapshot.artifacts.length,
    };
  } catch (error) {
    if (error instanceof RecoveryError) return `--baseline: ${error.message}`;
    throw error;
  }
}
