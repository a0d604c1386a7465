/** The zod schema of the metrics snapshot, for reading one back; it is the source of its type and of `schema/`. */
import * as z from 'zod';
import { runSchema } from './report.ts';
import { SNAPSHOT_SCHEMA_VERSION } from './report-words.ts';

const numbers = z.record(z.string(), z.number());

export const snapshotSchema = z.object({
  schema_version: z.literal(SNAPSHOT_SCHEMA_VERSION),
  generated_at: z.string(),
  tool: z.object({ name: z.string(), version: z.string() }),
  run: runSchema.nullable(),
  complete: z
    .boolean()
    .optional()
    .describe('false: not all was read, so the numbers are too small to compare with'),
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
