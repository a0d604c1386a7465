/** What a scan leaves for a recovery: the streams of a system, and the entries in them that are damaged. */
import type { Rule } from '../ndjson/anomaly.ts';

export interface DamagedEntry {
  /** Names the content too: Redis never gives an ID twice, and never changes an entry. */
  readonly id: string;
  readonly rule: Rule;
  /** Bytes of all fields and values. */
  readonly bytes: number;
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
