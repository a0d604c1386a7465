/** The doctor's options for tests: everything is listed, nothing is limited. */
import { join } from 'node:path';
import type { DoctorOptions, DoctorRecovery } from '../../src/doctor/doctor.ts';
import type { ScanEngine } from '../../src/ndjson/scan-engine.ts';
import type { Emit } from '../../src/recorder/persistence-events.ts';
import { shownPath } from '../../src/settings/file-patterns.ts';

export const ENGINE: ScanEngine = { scanner: 'auto', threads: null, maxCompressionRatio: 250 };

/** A signal that nobody aborts. */
export const NO_SIGNAL = new AbortController().signal;

export function doctorOptions(
  directory: string,
  more: Partial<Omit<DoctorOptions, 'recovery'>> = {},
  recovery: Partial<DoctorRecovery> = {},
): DoctorOptions & { readonly recovery: DoctorRecovery } {
  return {
    check: 'doctor',
    mode: 'fail_on_anomaly',
    mustExist: false,
    maxAnomalies: Number.MAX_SAFE_INTEGER,
    severities: {},
    hash: false,
    emit: () => {},
    engine: ENGINE,
    signal: NO_SIGNAL,
    recovery: {
      mode: 'repair',
      salvages: true,
      severities: {},
      maxLoss: null,
      planOnly: false,
      approved: null,
      workspace: directory,
      outputDir: join(directory, 'papyra-health'),
      quarantineDir: join(directory, 'quarantine'),
      shown: (path) => shownPath(path, directory),
      settlingMs: 0,
      now: 1_767_225_600_000,
      ...recovery,
    },
    ...more,
  };
}

/** Takes events in, and tells `onBytes` of the bytes that were read. */
export function heardBytes(onBytes: (bytes: number) => void): Emit {
  return (event) => {
    if (event.type === 'scan.progress') onBytes(event.bytes);
  };
}
