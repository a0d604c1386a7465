/** How much of all artifacts was read: bytes of files, entries of streams. */
import { formatCount } from '../ndjson/format-count.ts';
import { shareOfBytes } from './bytes.ts';
import { finalScan } from './final-scan.ts';
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

/** `2.1 GB of 4.0 GB (52%) and 1,000 of 52,310 entries`: of what there is. */
export function coverageShares(artifacts: readonly Artifact[]): string {
  const { bytes, entries } = coverageOf(artifacts);
  const hasStreams = artifacts.some(({ backend }) => backend === 'redis');
  return [
    ...(bytes.total > 0 || !hasStreams ? [shareOfBytes(bytes.scanned, bytes.total)] : []),
    ...(hasStreams ? [shareOfEntries(entries)] : []),
  ].join(' and ');
}

/** `1,000 of 52,310 entries`. */
export function shareOfEntries({ scanned, total }: Share): string {
  return `${formatCount(scanned)} of ${formatCount(total)} ${total === 1 ? 'entry' : 'entries'}`;
}
