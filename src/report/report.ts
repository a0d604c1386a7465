/**
 * The Report: plain data, made by observing, completed by judging, read by every renderer.
 * The zod schemas are the single source of its types and of `schema/report.schema.json`. Import types alone where you
 * can: the schemas load zod, and are needed only where a report is read back.
 */
import * as z from 'zod';
import { ANOMALY_TYPES, RULE_NAMES, SEVERITIES } from '../ndjson/anomaly.ts';
import { CHECKS, METRICS_FORMS, MODES, RECOVERY_MODES, REPORT_SCHEMA_VERSION } from './report-words.ts';

const count = z.int().nonnegative();
const numbers = z.record(z.string(), z.number());
const counts = z.record(z.string(), count);

const anomalySchema = z.strictObject({
  type: z
    .enum(ANOMALY_TYPES)
    .nullable()
    .describe("Papyra's type; null where Papyra's scan makes no such finding"),
  rule: z.enum(RULE_NAMES),
  severity: z.enum(SEVERITIES),
  papyra: z.boolean().describe("Papyra's own scan reports it"),
  path: z.string(),
  line: z.int().positive().nullable(),
  column: z.int().positive().nullable().describe('in characters, from 1'),
  entry: z
    .string()
    .nullable()
    .describe('ID of the stream entry, or what a plugin calls the record; null in files'),
  byte_start: count
    .nullable()
    .describe(
      "in the file; of a compressed one, in what it holds; in a stream or a plugin's artifact, in the entry's payload",
    ),
  byte_end: count.nullable().describe('exclusive; the line end is not counted in'),
  detail: z.string().describe("Papyra's own words where papyra is true"),
  message: z.string().describe('what is wrong, for people'),
});

const fileFactsSchema = z.strictObject({
  path: z.string(),
  bytes: count.describe('of the file as it lies there, as many as were read'),
  inflated_bytes: count
    .nullable()
    .describe(
      'what came of them where the file is compressed; null where it is not, or not one was inflated',
    ),
  records: count,
  sha256: z
    .string()
    .nullable()
    .describe('of the file as it lies there, compressed or not; null when it was not read whole'),
});

const groupSchema = z.strictObject({
  name: z.string(),
  consumers: count,
  pending: count.describe('entries delivered and not acknowledged'),
  lag: count.nullable().describe('entries not yet delivered; null where the server cannot tell'),
  oldest_pending_seconds: z
    .number()
    .nonnegative()
    .nullable()
    .describe(
      'since the longest-waiting of them (of the 100,000 with the lowest IDs) was delivered last; null when none is pending',
    ),
  idle_consumers: count.describe('consumers with entries pending, not heard of for max-consumer-idle'),
  lost_pending: count.describe(
    'pending entries (of the 100,000 with the lowest IDs) whose record is no longer in the stream',
  ),
});

const streamSchema = z.strictObject({
  key: z.string(),
  entries: count.describe(
    'in the stream when the scan began, without those that were taken out of it before they could be read',
  ),
  scanned: count.describe('entries that were read, the newest first'),
  first_id: z.string().nullable(),
  last_id: z.string().nullable(),
  last_generated_id: z.string().nullable().describe('the next entry gets a higher one'),
  groups: z.array(groupSchema),
});

const scanSchema = z.strictObject({
  files: z
    .array(fileFactsSchema)
    .describe(
      'oldest first; of Redis, a stream each, of a plugin the artifact, with the bytes of the payloads that were read',
    ),
  streams: z.array(streamSchema).describe('of Redis: what Papyra does not look at; else empty'),
  anomalies: z.array(anomalySchema).describe('in the order of the scan, at most max-anomalies'),
  truncated: z.boolean().describe('anomalies is not the whole list; counts are'),
  counts: z.strictObject({
    total: count.describe('all findings'),
    errors: count,
    warnings: count,
    papyra: count.describe("what Papyra's own scan would count"),
    by_type: counts,
    by_rule: counts,
  }),
  records: z.strictObject({ total: count, event: count, audit: count, dead_letter: count, other: count }),
  events: counts.describe('events by event_type'),
  latest_audit: numbers.nullable().describe('gauges of the last audit record'),
  bytes: count.describe('that were read; of Redis and plugins, of payloads'),
  coverage: z.strictObject({
    unit: z.enum(['bytes', 'entries']),
    scanned: count.describe('of entries fewer than total where a sample was asked for: redis-sample-size'),
    total: count,
  }),
  timestamps: z
    .strictObject({ first: z.string().nullable(), last: z.string().nullable() })
    .describe(
      'Unix seconds of the first and last record that has one, as written (a double would lose digits)',
    ),
  sha256: z
    .string()
    .nullable()
    .describe('of the content of all files, oldest first; null when not all was read, or only examined'),
});

/** What a rewrite does to a stretch of a file. `move` is the whole of it, into quarantine. */
const CHANGE_ACTIONS = ['remove', 'complete', 'move'] as const;

/**
 * How far a change to an artifact came: `none` was needed, it was only `planned`, it is `done`, it was `refused`
 * before anything was written, or it `failed` on the way (each file is then whole, as it was or as it shall be).
 */
const CHANGE_STATUSES = ['none', 'planned', 'done', 'refused', 'failed'] as const;

const amountSchema = z.strictObject({ records: count, bytes: count });

const changeSchema = z.strictObject({
  action: z.enum(CHANGE_ACTIONS).describe('complete: the newline that is missing is put in at byte_start'),
  rule: z.enum(RULE_NAMES).describe('why'),
  line: z.int().positive().nullable().describe('the first line it touches; null for a whole file'),
  entry: z.string().nullable().describe('ID of the stream entry; null in files'),
  lines: count.describe('lines it touches: neighbours with the same damage are one change'),
  byte_start: count.describe('in the file as it was'),
  byte_end: count.describe('exclusive; line ends that go are counted in'),
});

const changedFileSchema = z.strictObject({
  path: z.string(),
  linked_to: z
    .string()
    .nullable()
    .describe('the file itself, where path is a symbolic link and it was written to'),
  input: z
    .strictObject({
      bytes: count,
      sha256: z.string().nullable().describe('null for what is no regular file'),
    })
    .describe('the file as it was scanned; a file that differs is left alone'),
  kept: amountSchema,
  salvaged_records: count.describe('of those kept: intact records that shared a line with damage'),
  removed: amountSchema.describe('records: damaged lines, or pieces of lines, with something in them'),
  added_bytes: count.describe('newlines put in'),
  changes: z.array(changeSchema).describe('in the order of the file'),
  truncated: z.boolean().describe('changes is not the whole list; the amounts are'),
  moved_to: z.string().nullable().describe('where the original lies in quarantine'),
});

const recoverySchema = z.strictObject({
  mode: z.enum(RECOVERY_MODES),
  status: z.enum(CHANGE_STATUSES),
  reason: z.string().nullable().describe('why it was refused or failed, and what to do'),
  files: z
    .array(changedFileSchema)
    .describe('what changes, file by file; files not named are left as they are'),
  repaired_files: z.array(z.string()),
  quarantined_files: z.array(z.string()).describe('where the originals are now'),
  removed: amountSchema.extend({
    kept_at: z.string().nullable().describe('where the bytes that were removed are kept, with their origin'),
  }),
  sha256: z.string().describe('of the whole plan: input, changes and what is moved'),
});

const retentionSchema = z.strictObject({
  max_records: count.nullable(),
  max_age_seconds: z.number().nullable(),
  max_total_bytes: count.nullable().describe("in UTF-8 of Python's repr, as Papyra counts it"),
});

const compactionSchema = z.strictObject({
  status: z.enum(CHANGE_STATUSES),
  reason: z
    .string()
    .nullable()
    .describe('why it was refused or failed, and what to do; or what approximate trimming left'),
  retention: retentionSchema,
  before: amountSchema.describe(
    'bytes of files; of streams, where records are entries, the memory they take as the server estimates it',
  ),
  after: amountSchema.extend({ event: count, audit: count, dead_letter: count, other: count }),
  reclaimed: amountSchema.describe(
    'what retention lets go, or let go; where trimming is approximate, what would go is an estimate',
  ),
  age_unknown: count.describe(
    'records without a timestamp that is a number: max-age-seconds does not touch them',
  ),
  files: z.array(z.strictObject({ path: z.string(), before: amountSchema, after: amountSchema })),
});

const artifactSchema = z.strictObject({
  id: z.string().describe('unique in the report: the path'),
  backend: z.string().describe('json, rotating, redis, or the kind that a plugin calls its own'),
  path: z.string(),
  check: z.enum(CHECKS),
  mode: z.enum(MODES),
  scan: scanSchema,
  recovery: recoverySchema.nullable().describe('null unless mode is recover and there was something to mend'),
  post_scan: scanSchema.nullable().describe('the artifact after a recovery; null when nothing was written'),
  verified: z.boolean().nullable().describe('whether that scan got through; null when nothing was written'),
  compaction: compactionSchema.nullable().describe('null unless a retention limit is set'),
  inspection: numbers
    .nullable()
    .describe("what a plugin's backend tells beside; null where it tells nothing"),
  metrics: numbers.describe("the counters of this doctor run, under Papyra's names"),
  exit_code: z.int().describe("the doctor's exit code for this artifact"),
});

const interruptionSchema = z.strictObject({
  reason: z.string().describe('what ended the run early, for people: a signal, or the time limit'),
  scanned_bytes: count.describe('over all files; how much of streams was read, the coverage of each says'),
  total_bytes: count.describe('those of files that were not reached are counted in'),
});

export const metricsSourceSchema = z.strictObject({
  source: z
    .string()
    .describe('path, URL or command, without credentials; of a plugin the path of its artifact, or its own'),
  form: z.enum(METRICS_FORMS).nullable(),
  status: z.enum(['ok', 'unavailable', 'error']),
  message: z.string().nullable(),
  values: numbers.describe('by canonical name'),
  raw: numbers.describe('by the name in the source'),
});

export const problemSchema = z.strictObject({
  subject: z.string().describe('the setting, file, URL, command or plugin that is in the way'),
  message: z.string().describe('what, where and what to do'),
  severity: z.enum(SEVERITIES).describe('error: cannot judge'),
});

export const runSchema = z.strictObject({
  repository: z.string().nullable(),
  workflow: z.string().nullable(),
  job: z.string().nullable(),
  run_id: z.number().nullable(),
  run_attempt: z.number().nullable(),
  event: z.string().nullable(),
  ref: z.string().nullable(),
  sha: z.string().nullable(),
  actor: z.string().nullable(),
  url: z.string().nullable(),
});

const observationSchema = z.strictObject({
  schema_version: z.literal(REPORT_SCHEMA_VERSION),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  generated_at: z.string(),
  run: runSchema.nullable(),
  settings: z.record(
    z.string(),
    z.strictObject({
      value: z.unknown(),
      from: z.string().describe('default, or the file, input or flag it came from'),
    }),
  ),
  artifacts: z.array(artifactSchema).describe('also those that an interruption kept from being read'),
  interruption: interruptionSchema
    .nullable()
    .describe('null unless the run ended before all was seen and done; what was not read is not judged then'),
  counters: numbers.describe("Papyra's ten counters over all artifacts of this run"),
  metrics: z.array(metricsSourceSchema),
  baseline: z
    .strictObject({
      source: z.string(),
      status: z.enum(['ok', 'missing', 'error']),
      generated_at: z.string().nullable(),
    })
    .nullable(),
  problems: z.array(problemSchema),
});

const CHECK_STATUSES = ['pass', 'fail', 'warn', 'no-data'] as const;

export const checkSchema = z.strictObject({
  id: z.string(),
  severity: z.enum(SEVERITIES),
  expression: z.string().describe('the rule as it was written'),
  subject: z.string().describe('the artifact or metrics source it was evaluated on'),
  observed: z.number().nullable(),
  limit: z.number().nullable(),
  baseline: z.number().nullable(),
  status: z.enum(CHECK_STATUSES),
  message: z.string(),
});

export const verdictSchema = z.strictObject({
  status: z.enum(['pass', 'fail', 'cannot-judge']),
  exit_code: z.int(),
  reasons: z.array(z.string()),
});

export const reportSchema = observationSchema.extend({
  checks: z.array(checkSchema),
  verdict: verdictSchema,
});

export type FileFacts = z.infer<typeof fileFactsSchema>;
export type ConsumerGroup = z.infer<typeof groupSchema>;
export type StreamFacts = z.infer<typeof streamSchema>;
export type Scan = z.infer<typeof scanSchema>;
export type Change = z.infer<typeof changeSchema>;
export type ChangedFile = z.infer<typeof changedFileSchema>;
export type Recovery = z.infer<typeof recoverySchema>;
export type RecoveryMode = (typeof RECOVERY_MODES)[number];
export type Retention = z.infer<typeof retentionSchema>;
export type Compaction = z.infer<typeof compactionSchema>;
export type Artifact = z.infer<typeof artifactSchema>;
export type MetricsForm = (typeof METRICS_FORMS)[number];
export type MetricsSource = z.infer<typeof metricsSourceSchema>;
export type Problem = z.infer<typeof problemSchema>;
export type RunContext = z.infer<typeof runSchema>;
/** A report before it was judged. */
export type Observation = z.infer<typeof observationSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Report = z.infer<typeof reportSchema>;
