/** Streams of Redis and their consumer groups in words: the view that summary and inspection share. Nothing is escaped. */
import { formatBytes } from '../report/bytes.ts';
import { finalScan, isUnread } from '../report/final-scan.ts';
import type { Artifact, ConsumerGroup, Scan, StreamFacts } from '../report/report.ts';
import { clip } from './escape.ts';
import { formatCount, formatDuration, plural } from './format.ts';

/** `3 files`, or streams; null for one file, and what a plugin reads, which need no mention. */
export function membersText({ files, coverage }: Scan): string | null {
  if (files.length <= 1) return null;
  return plural(files.length, coverage.unit === 'entries' ? 'stream' : 'file');
}

/** `1.2 MB`; of streams `1.2 MB of payload`, for Redis needs more to hold them. */
export function sizeText({ bytes, coverage }: Scan): string {
  return `${formatBytes(bytes)}${coverage.unit === 'entries' ? ' of payload' : ''}`;
}

/** What stands in the place of a stream's entries where its key holds something else. */
export const NO_STREAM = 'holds another type';

/** Keys where a stream of Papyra belongs, and a value of another type is. */
export function mistypedKeys(artifact: Artifact): string[] {
  const { files, streams, anomalies } = finalScan(artifact);
  if (artifact.backend !== 'redis') return [];
  const isMistyped = (key: string) =>
    // The list of findings may be cut short; of a scan that got through, each other key is among the streams.
    !isUnread(artifact) || anomalies.some(({ rule, path }) => rule === 'wrong-key-type' && path === key);
  return files
    .map(({ path }) => path)
    .filter((key) => !streams.some((stream) => stream.key === key) && isMistyped(key));
}

const LONGEST_GROUP_NAME = 80;

/** The name of a group, which may be any text of any length. */
export function groupNameText({ name }: ConsumerGroup): string {
  return clip(name, LONGEST_GROUP_NAME);
}

/** The first and the last ID; null for a stream without entries. */
export function idsOf({ first_id, last_id }: StreamFacts): readonly [string, string] | null {
  return first_id === null || last_id === null ? null : [first_id, last_id];
}

/** `12`, and what is wrong with some of them: `12 (3 without a record)`. */
export function pendingText({ pending, lost_pending }: ConsumerGroup): string {
  return `${formatCount(pending)}${lost_pending > 0 ? ` (${formatCount(lost_pending)} without a record)` : ''}`;
}

/** How long the longest-waiting entry has waited; `–` where none does. */
export function oldestPendingText({ oldest_pending_seconds }: ConsumerGroup): string {
  return oldest_pending_seconds === null ? '–' : formatDuration(oldest_pending_seconds);
}

/** `2`, and how many of them have not been heard of: `2 (1 idle)`. */
export function consumersText({ consumers, idle_consumers }: ConsumerGroup): string {
  return `${formatCount(consumers)}${idle_consumers > 0 ? ` (${formatCount(idle_consumers)} idle)` : ''}`;
}

/** `120`; `unknown` where the server cannot tell, as after a deletion in the middle of a stream. */
export function lagText({ lag }: ConsumerGroup): string {
  return lag === null ? 'unknown' : formatCount(lag);
}
