/** The doctor and compaction as a run has them: with the counters that its recording makes of their events. */
import type { PersistenceBackend } from '../../src/backends/backend.ts';
import { compactArtifact } from '../../src/doctor/compaction.ts';
import { type Diagnosis, type DoctorOptions, runDoctor } from '../../src/doctor/doctor.ts';
import type { Emit } from '../../src/recorder/persistence-events.ts';
import { RunRecording } from '../../src/recorder/run-recording.ts';
import type { CompactionOptions } from '../../src/recovery/compact-files.ts';
import type { Artifact } from '../../src/report/report.ts';

export interface CountedDiagnosis extends Diagnosis {
  readonly artifact: Artifact;
}

/** Examines one artifact, and mends it in mode `recover`. */
export function runCountedDoctor(
  backend: PersistenceBackend,
  options: DoctorOptions,
): Promise<CountedDiagnosis> {
  return counted(backend, options, (counting) => runDoctor(backend, counting));
}

/** Compacts what was diagnosed before; the counters are those of the compaction alone. */
export function compactCounted(
  backend: PersistenceBackend,
  diagnosis: Diagnosis,
  options: DoctorOptions,
  compaction: CompactionOptions,
): Promise<CountedDiagnosis> {
  return counted(backend, options, (counting) => compactArtifact(backend, diagnosis, counting, compaction));
}

async function counted(
  backend: PersistenceBackend,
  options: DoctorOptions,
  examine: (counting: DoctorOptions) => Promise<Diagnosis>,
): Promise<CountedDiagnosis> {
  backend.metrics.reset();
  const recording = new RunRecording([], []);
  recording.addArtifacts([backend.metrics]);
  const emit: Emit = (event) => {
    recording.emit(event);
    options.emit(event);
  };
  const diagnosis = await examine({ ...options, emit });
  const { artifacts, failure } = await recording.finish();
  if (failure !== null) throw new Error(failure);
  const metrics = artifacts[backend.path] ?? {};
  return { ...diagnosis, artifact: { ...diagnosis.artifact, metrics } };
}
