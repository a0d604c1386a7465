/** What a scan leaves for a recovery: the streams of a system, and the entries in them that are damaged. */
import { createHash } from 'node:crypto';
import type { Rule } from '../ndjson/anomaly.ts';
import type { StreamEntry } from './stream-entry.ts';

export interface DamagedEntry {
  readonly id: string;
  readonly rule: Rule;
  /** Bytes of all fields and values. */
  readonly bytes: number;
  /**
   * Of the content. No command changes an entry, but a stream that is deleted and restored, or filled anew, may have
   * another one under the same ID.
   */
  readonly digest: string;
}

export interface ScannedStream {
  readonly key: string;
  /** Good records that were read. */
  readonly records: number;
  /** Bytes of what was read. */
  readonly bytes: number;
  /** Newest first; empty for a scan that no recovery follows. */
  readonly damaged: readonly DamagedEntry[];
}

export function damagedEntry(entry: StreamEntry, rule: Rule): DamagedEntry {
  return { id: entry.id, rule, bytes: entry.bytes, digest: contentDigest(entry) };
}

/** Whether the entry is still the one that was scanned, and no other under its ID. */
export function isAsScanned(entry: StreamEntry, scanned: DamagedEntry): boolean {
  return entry.id === scanned.id && contentDigest(entry) === scanned.digest;
}

const DIGEST_BYTES = 16;

function contentDigest({ fields }: StreamEntry): string {
  const hash = createHash('sha256');
  // With their lengths, so that what ends one field cannot begin the next.
  for (const field of fields) hash.update(`${field.length}:`).update(field);
  return hash.digest().subarray(0, DIGEST_BYTES).toString('base64');
}
