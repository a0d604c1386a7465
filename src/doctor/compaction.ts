/** Compaction after the doctor: measures retention, or carries it out and looks at the artifact again. */
import type { PersistenceBackend } from '../backends/backend.ts';
import type { Emit } from '../recorder/persistence-events.ts';
import type { CompactionOptions, CompactionResult } from '../recovery/compact-files.ts';
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import { asVerified, type Diagnosis, type DoctorOptions, isObstructed, verify } from './doctor.ts';

/** Adds to a diagnosis what retention says; without limits, and of an artifact that was not read whole, nothing. */
export async function compactArtifact(
  backend: PersistenceBackend,
  diagnosis: Diagnosis,
  doctor: DoctorOptions,
  options: CompactionOptions,
): Promise<Diagnosis> {
  const hasLimits = Object.values(options.retention).some((limit) => limit !== null);
  const { artifact } = diagnosis;
  if (!hasLimits || artifact.exit_code === EXIT_CANNOT_JUDGE) return diagnosis;
  const result = await compactAndTell(backend, doctor.emit, options);
  const post = result.hasWritten ? await verify(backend, doctor, result) : null;
  const problems = [...diagnosis.problems, ...result.problems, ...(post?.problems ?? [])];
  const interruption = diagnosis.interruption ?? result.interruption ?? post?.interruption ?? null;
  const compacted: Diagnosis['artifact'] = {
    ...artifact,
    compaction: asVerified(result.compaction, post),
    post_scan: post?.scan ?? artifact.post_scan,
    verified: post?.isVerified ?? artifact.verified,
    exit_code: isObstructed(problems) || interruption !== null ? EXIT_CANNOT_JUDGE : artifact.exit_code,
  };
  return { artifact: compacted, problems, interruption };
}

/** Compacts, or measures, with an event before and one after. */
async function compactAndTell(
  backend: PersistenceBackend,
  emit: Emit,
  options: CompactionOptions,
): Promise<CompactionResult> {
  const { path: artifact } = backend;
  const { dryRun } = options;
  emit({ type: 'compaction.started', artifact, dryRun });
  // As a recovery, it gives nobody else a turn.
  await new Promise(setImmediate);
  const result = await backend.compact(options);
  const { status, reclaimed } = result.compaction;
  emit({ type: 'compaction.finished', artifact, status, dryRun, reclaimedRecords: reclaimed.records });
  return result;
}
