/** How much of all artifacts was read: bytes of files, entries of streams and of what plugins read. */
import { formatCount } from '../ndjson/format-count.ts';
import { shareOfBytes } from './bytes.ts';
import { finalScan, isUnread, isUnverified } from './final-scan.ts';
import type { Artifact, Scan } from './report.ts';

export interface Share {
  readonly scanned: number;
  readonly total: number;
}

/** Sums over all artifacts as they are now, each unit apart. */
export function coverageOf(artifacts: readonly Artifact[]): Record<Scan['coverage']['unit'], Share> {
  const sum = (unit: Scan['coverage']['unit']) =>
    artifacts
      .map((artifact) => finalScan(artifact).coverage)
      .filter((coverage) => coverage.unit === unit)
      .reduce((all, { scanned, total }) => ({ scanned: all.scanned + scanned, total: all.total + total }), {
        scanned: 0,
        total: 0,
      });
  return { bytes: sum('bytes'), entries: sum('entries') };
}

/**
 * `2.1 GB of 4.0 GB (52%) and 1,000 of 52,310 entries`: of what there is. How many entries there are nobody knows before
 * the streams were looked at.
 */
export function coverageShares(artifacts: readonly Artifact[]): string {
  const { bytes, entries } = coverageOf(artifacts);
  const hasStreams = artifacts.some(({ backend }) => backend === 'redis');
  const hasEntries = artifacts.some(({ scan }) => scan.coverage.unit === 'entries');
  const noEntry = hasStreams ? 'no entry of Redis' : 'no entry';
  return [
    ...(bytes.total > 0 || !hasEntries ? [shareOfBytes(bytes.scanned, bytes.total)] : []),
    ...(hasEntries ? [entries.total > 0 ? shareOfEntries(entries) : noEntry] : []),
  ].join(' and ');
}

/**
 * Whether something that is there was not read. What a scan that was to verify a change never came to is not among it:
 * all had been read before.
 */
export function isReadShort(artifacts: readonly Artifact[]): boolean {
  const { scanned, total } = coverageOf(artifacts).bytes;
  const hasBegun = (artifact: Artifact) => finalScan(artifact).coverage.total > 0 || !isUnverified(artifact);
  return scanned < total || artifacts.some((artifact) => isUnread(artifact) && hasBegun(artifact));
}

/** `1,000 of 52,310 entries`. */
export function shareOfEntries({ scanned, total }: Share): string {
  return `${formatCount(scanned)} of ${formatCount(total)} ${total === 1 ? 'entry' : 'entries'}`;
}
