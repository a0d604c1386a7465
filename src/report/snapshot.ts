/** The metrics snapshot: what this run saw, small enough to keep, and the next run's baseline. */
import * as z from 'zod';
import { artifactFacts, type Facts, factsOf, mergedFacts, NO_NUMBERS } from './facts.ts';
import { finalScan } from './final-scan.ts';
import { type Observation, runSchema } from './report.ts';

export const SNAPSHOT_SCHEMA_VERSION = 1;

const numbers = z.record(z.string(), z.number());

export const snapshotSchema = z.object({
  schema_version: z.literal(SNAPSHOT_SCHEMA_VERSION),
  generated_at: z.string(),
  tool: z.object({ name: z.string(), version: z.string() }),
  run: runSchema.nullable(),
  metrics: numbers.describe('the merged view: canonical name to number, over all sources and artifacts'),
  sources: z.array(z.object({ source: z.string(), status: z.string(), values: numbers })),
  artifacts: z.array(
    z.object({
      id: z.string(),
      bytes: z.int().nonnegative(),
      records: z.record(z.string(), z.int().nonnegative()),
      anomalies: z.int().nonnegative(),
      sha256: z.string().nullable(),
      values: numbers.describe('the names a threshold can use: doctor.*, records.*, events.*, audit.*'),
    }),
  ),
});
export type Snapshot = z.infer<typeof snapshotSchema>;

/** The snapshot of a run, from what it observed. */
export function snapshotOf(observation: Observation): Snapshot {
  const { metrics, artifacts } = observation;
  return {
    schema_version: SNAPSHOT_SCHEMA_VERSION,
    generated_at: observation.generated_at,
    tool: observation.tool,
    run: observation.run,
    metrics: mergedFacts(factsOf(metrics, artifacts)),
    sources: metrics.map(({ source, status, values }) => ({ source, status, values })),
    artifacts: artifacts.map((artifact) => {
      const { bytes, records, counts, sha256 } = finalScan(artifact);
      const values = { ...artifactFacts(artifact).values };
      return { id: artifact.id, bytes, records, anomalies: counts.errors, sha256, values };
    }),
  };
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
