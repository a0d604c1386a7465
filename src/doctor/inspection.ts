/** Inspection after the doctor: further numbers, of backends that have some. */
import type { PersistenceBackend } from '../backends/backend.ts';
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import type { Diagnosis } from './doctor.ts';

/** Adds to a diagnosis what the backend tells beside; to one of an artifact that was not read whole, nothing. */
export async function inspectArtifact(
  backend: PersistenceBackend,
  diagnosis: Diagnosis,
  signal: AbortSignal,
): Promise<Diagnosis> {
  const { artifact } = diagnosis;
  if (backend.inspect === undefined || artifact.exit_code === EXIT_CANNOT_JUDGE) return diagnosis;
  const { inspection, problems, interruption } = await backend.inspect(signal);
  return {
    artifact: { ...artifact, inspection: inspection === null ? null : { ...inspection } },
    problems: [...diagnosis.problems, ...problems],
    interruption: diagnosis.interruption ?? interruption,
  };
}
