/** The baseline: the snapshot of an earlier run, read from a file. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeFileError, lookAt } from '../ndjson/file-error.ts';
import type { Facts } from './facts.ts';
import type { Observation, Problem } from './report.ts';
import { snapshotFacts } from './snapshot.ts';
import type { Snapshot } from './snapshot-schema.ts';

/** Far above what a snapshot of a thousand artifacts needs. */
const MAX_BASELINE_BYTES = 64 << 20;

export interface Baseline {
  readonly report: Observation['baseline'];
  /** Null when there is nothing to compare with. */
  readonly facts: Facts[] | null;
  readonly problems: readonly Problem[];
}

/** Reads the baseline that the settings name. A missing file is no mistake: a first run. */
export async function baselineFrom(path: string, cwd: string): Promise<Baseline> {
  if (path.includes('://'))
    return broken(path, 'it is an address, and a baseline is a file: download it first');
  const file = resolve(cwd, path);
  const stat = lookAt(file);
  if (stat === null) {
    return { report: { source: path, status: 'missing', generated_at: null }, facts: null, problems: [] };
  }
  if (typeof stat === 'string') return broken(path, stat);
  if (!stat.isFile()) return broken(path, 'it is not a file');
  if (stat.size > MAX_BASELINE_BYTES) return broken(path, 'it is larger than 64 MiB');
  const snapshot = await parseSnapshot(file);
  if (typeof snapshot === 'string') return broken(path, snapshot);
  if (snapshot.complete === false) return broken(path, 'the run that wrote it did not read everything');
  return {
    report: { source: path, status: 'ok', generated_at: snapshot.generated_at },
    facts: snapshotFacts(snapshot),
    problems: [],
  };
}

/** The snapshot, or why the file holds none. */
async function parseSnapshot(file: string): Promise<Snapshot | string> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return describeFileError(error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text.trim() === '' ? 'it is empty' : 'it is not JSON';
  }
  // Loaded when there is a baseline: the schema brings zod along.
  const { snapshotSchema } = await import('./snapshot-schema.ts');
  const parsed = snapshotSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  return `it is JSON, but no snapshot of this gate${where === '' ? '' : ` (see "${where.slice(0, 100)}")`}`;
}

function broken(path: string, reason: string): Baseline {
  const message =
    `baseline: ${path} cannot be used: ${reason}. Name the metrics-snapshot.json of an earlier run, or leave ` +
    'baseline out.';
  return {
    report: { source: path, status: 'error', generated_at: null },
    facts: null,
    problems: [{ subject: path, message, severity: 'error' }],
  };
}
