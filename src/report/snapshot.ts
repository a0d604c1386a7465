/** The metrics snapshot: what this run saw, small enough to keep, and the next run's baseline. */
import { artifactFacts, type Facts, factsOf, mergedFacts, NO_NUMBERS } from './facts.ts';
import { finalScan, isUnread } from './final-scan.ts';
import type { Observation } from './report.ts';
import { SNAPSHOT_SCHEMA_VERSION } from './report-words.ts';
import type { Snapshot } from './snapshot-schema.ts';

/** The snapshot of a run, from what it observed. */
export function snapshotOf(observation: Observation): Snapshot {
  const { metrics, artifacts, interruption } = observation;
  return {
    schema_version: SNAPSHOT_SCHEMA_VERSION,
    generated_at: observation.generated_at,
    tool: observation.tool,
    run: observation.run,
    complete:
      interruption === null && !artifacts.some(isUnread) && metrics.every(({ status }) => status !== 'error'),
    metrics: mergedFacts(factsOf(metrics, artifacts)),
    sources: metrics.map(({ source, status, values }) => ({ source, status, values })),
    artifacts: artifacts.map((artifact) => {
      const { bytes, records, counts, sha256 } = finalScan(artifact);
      const values = { ...artifactFacts(artifact).values };
      return { id: artifact.id, bytes, records, anomalies: counts.errors, sha256, values };
    }),
  };
}

/** Names whose numbers stand in a snapshot source by source alone: together they are too large for a number. */
export function unsummed({ metrics, sources, artifacts }: Snapshot): string[] {
  const names = [...sources, ...artifacts].flatMap(({ values }) => Object.keys(values));
  return [...new Set(names)].filter((name) => !Object.hasOwn(metrics, name));
}

/** Facts of an earlier run, from its snapshot. */
export function snapshotFacts(snapshot: Snapshot): Facts[] {
  return [
    ...snapshot.sources
      .filter(({ status }) => status === 'ok')
      .map(({ source, values }) => ({ source, values, raw: NO_NUMBERS })),
    ...snapshot.artifacts.map(({ id, values }) => ({ source: id, values, raw: NO_NUMBERS })),
  ];
}
