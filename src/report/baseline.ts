/** The baseline: the snapshot of an earlier run, read from a file. */
import { closeSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isObject, tryJson } from '../metrics/json.ts';
import { describeFileError, lookAt } from '../ndjson/file-error.ts';
import { type FileIdentity, identityOf } from '../ndjson/file-identity.ts';
import { openRegularFile } from '../ndjson/read-pieces.ts';
import type { Facts } from './facts.ts';
import type { Observation, Problem } from './report.ts';
import { SNAPSHOT_SCHEMA_VERSION } from './report-words.ts';
import { snapshotFacts } from './snapshot.ts';
import type { Snapshot } from './snapshot-schema.ts';

/** Far above what a snapshot of a thousand artifacts needs. */
const MAX_BASELINE_BYTES = 64 << 20;
const TOO_LARGE = 'it is larger than 64 MiB';

export interface Baseline {
  readonly report: Observation['baseline'];
  /** Null when there is nothing to compare with. */
  readonly facts: Facts[] | null;
  readonly problems: readonly Problem[];
}

/** Reads the baseline that the settings name. A missing file is no mistake: a first run. */
export async function baselineFrom(path: string, cwd: string): Promise<Baseline> {
  const file = await readSnapshotFile(path, cwd);
  if (typeof file === 'string') return broken(path, file);
  if (file === null) {
    return { report: { source: path, status: 'missing', generated_at: null }, facts: null, problems: [] };
  }
  const { snapshot } = file;
  return {
    report: { source: path, status: 'ok', generated_at: snapshot.generated_at },
    facts: snapshotFacts(snapshot),
    problems: [],
  };
}

/** A snapshot as it lies in a file. */
interface SnapshotFile {
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
  readonly identity: FileIdentity;
}

/**
 * Reads a snapshot to compare with. Null when nothing is at the path; a text, the end of a sentence, says why what is
 * there cannot be used.
 */
export async function readSnapshotFile(path: string, cwd: string): Promise<SnapshotFile | null | string> {
  if (path.includes('://')) return 'it is an address, and a baseline is a file: download it first';
  const file = resolve(cwd, path);
  const stat = lookAt(file);
  if (stat === null || typeof stat === 'string') return stat;
  if (!stat.isFile()) return 'it is not a file';
  if (stat.size > MAX_BASELINE_BYTES) return TOO_LARGE;
  const read = readIdentified(file);
  if (typeof read === 'string') return read;
  const snapshot = await parseSnapshot(read.bytes.toString('utf8'));
  if (typeof snapshot === 'string') return snapshot;
  if (snapshot.complete === false) return 'the run that wrote it did not read everything';
  return { snapshot, ...read };
}

/** What a file holds, and which file that is; or why it cannot be read. */
function readIdentified(file: string): { bytes: Buffer; identity: FileIdentity } | string {
  try {
    const fd = openRegularFile(file);
    try {
      return { identity: identityOf(fd), bytes: readFileSync(fd) };
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    return describeFileError(error);
  }
}

/** Why a file of this text would be refused as a baseline, the end of a sentence; null when it would be read. */
export async function refusalOf(text: string): Promise<string | null> {
  if (Buffer.byteLength(text) > MAX_BASELINE_BYTES) return TOO_LARGE;
  const snapshot = await parseSnapshot(text);
  return typeof snapshot === 'string' ? snapshot : null;
}

/** The snapshot, or why the text is none. */
async function parseSnapshot(text: string): Promise<Snapshot | string> {
  const value = tryJson(text);
  if (value === undefined) return text.trim() === '' ? 'it is empty' : 'it is not JSON';
  if (isObject(value) && 'verdict' in value && 'schema_version' in value) {
    return 'it is a report of this gate, and the snapshot lies beside it';
  }
  // Loaded when there is a baseline: the schema brings zod along.
  const { snapshotSchema } = await import('./snapshot-schema.ts');
  const parsed = snapshotSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const version = isObject(value) ? value['schema_version'] : undefined;
  if (typeof version === 'number' && version !== SNAPSHOT_SCHEMA_VERSION) {
    return `it has schema_version ${version}, and this version of the gate reads ${SNAPSHOT_SCHEMA_VERSION}`;
  }
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
