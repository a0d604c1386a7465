/** Compaction after the doctor: measures retention, or carries it out and looks at the artifact again. */
import type { PersistenceBackend } from '../backends/backend.ts';
import type { CompactionOptions } from '../recovery/compact-files.ts';
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import type { Artifact, Compaction } from '../report/report.ts';
import { type Diagnosis, type DoctorOptions, isObstructed } from './doctor.ts';

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
  const result = await backend.compact(options);
  const { compaction } = result;
  const post = result.hasWritten ? await backend.scan({ ...doctor, forRecovery: null }) : null;
  const problems = [...diagnosis.problems, ...result.problems, ...(post?.problems ?? [])];
  const interruption = diagnosis.interruption ?? result.interruption ?? post?.interruption ?? null;
  const compacted: Artifact = {
    ...artifact,
    compaction,
    post_scan: post?.scan ?? artifact.post_scan,
    metrics: compactionMetrics(artifact, compaction.status, options.dryRun),
    exit_code: isObstructed(problems) || interruption !== null ? EXIT_CANNOT_JUDGE : artifact.exit_code,
  };
  return { artifact: compacted, problems, interruption };
}

/** Papyra counts a compaction when it begins, and one that fails as an error too. Measuring is none. */
function compactionMetrics(
  { metrics }: Artifact,
  status: Compaction['status'],
  dryRun: boolean,
): Artifact['metrics'] {
  return {
    ...metrics,
    compactions: dryRun || status === 'refused' ? 0 : 1,
    compaction_errors: status === 'failed' ? 1 : 0,
  };
}
