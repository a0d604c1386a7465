/** Puts a case to the gate's doctor and compares its answer with Papyra's. */
import { join } from 'node:path';
import { expect } from 'vitest';
import type { PersistenceBackend } from '../../src/backends/backend.ts';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import { RotatingFilesBackend } from '../../src/backends/rotating-files.ts';
import type { Artifact } from '../../src/report/report.ts';
import { runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions } from '../support/doctor-options.ts';
import { type Case, type PapyraAnomaly, withCaseFiles } from './cases.ts';

/** The backend of a case whose files lie in `directory`. */
export function backendOf(options: Case['options'], directory: string): PersistenceBackend {
  const file = { path: join(directory, options.path), shownPath: options.path };
  if (options.backend === 'json') return new JsonFileBackend(file);
  return new RotatingFilesBackend(file, {
    maxFiles: options.max_files ?? 5,
    maxBytes: options.max_bytes ?? 50_000_000,
  });
}

export async function examineCase(testCase: Case): Promise<Artifact> {
  const { options } = testCase;
  return withCaseFiles(testCase, async (directory) => {
    const { artifact } = await runCountedDoctor(backendOf(options, directory), doctorOptions(directory));
    return artifact;
  });
}

/** The list as Papyra would give it: only its own findings, in its order, in its words. */
export function papyraAnomalies(artifact: Artifact): PapyraAnomaly[] {
  return artifact.scan.anomalies.flatMap(({ papyra, type, path, detail }) =>
    papyra && type !== null ? [{ type, path, detail }] : [],
  );
}

/** Papyra lists orphans in the arbitrary order of a set; all else comes in the order of the scan. */
export function inCanonicalOrder(anomalies: readonly PapyraAnomaly[]): PapyraAnomaly[] {
  const isOrphan = ({ type }: PapyraAnomaly) => type === 'ORPHANED_ROTATED_FILE';
  const orphans = anomalies.filter(isOrphan).sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...orphans, ...anomalies.filter((anomaly) => !isOrphan(anomaly))];
}

/** Fails unless the gate's answer is Papyra's, but for the named deviations. */
export function expectAgreement(testCase: Case, artifact: Artifact): void {
  const { id, truth } = testCase;
  if (truth.scan.raises !== undefined) {
    expectNamedDamage(testCase, artifact);
    return;
  }
  const { anomalies = [], metrics } = truth.scan;
  expect(papyraAnomalies(artifact), id).toEqual(inCanonicalOrder(anomalies));
  expect(artifact.scan.counts.papyra, id).toBe(anomalies.length);
  expect(artifact.metrics, id).toEqual(metrics);
  // Deviation unreadable: an artifact that was not read whole is not judged.
  const unreadable = anomalies.some(({ type }) => type === 'PARTIAL_WRITE');
  expect(artifact.exit_code, id).toBe(unreadable ? 3 : anomalies.length > 0 ? 1 : 0);
}

/** Deviation invalid-utf8: where Papyra crashes, the line is named and the scan goes on to the end. */
function expectNamedDamage({ id, truth }: Case, artifact: Artifact): void {
  expect(truth.scan.raises, id).toBe('UnicodeDecodeError');
  const rules = Object.keys(artifact.scan.counts.by_rule);
  // A character that the end of the file cuts in two is a torn tail; any other bad byte is named as such.
  expect(rules.includes('invalid-utf8') || rules.includes('torn-tail'), id).toBe(true);
  expect(artifact.exit_code, id).toBe(artifact.scan.counts.by_type['PARTIAL_WRITE'] === undefined ? 1 : 3);
  expect(artifact.scan.coverage.scanned, id).toBe(artifact.scan.coverage.total);
  expect(artifact.metrics, id).toEqual({
    ...truth.scan.metrics,
    scan_errors: 0,
    anomalies_detected: artifact.scan.counts.papyra,
  });
}
