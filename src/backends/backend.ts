/** What every kind of persistence offers the doctor. */
import type { FindingsOptions } from '../ndjson/findings.ts';
import type { Artifact, Problem, Scan } from '../report/report.ts';

export type BackendKind = Artifact['backend'];

export interface ScanOptions extends FindingsOptions {
  /** Whether to take the SHA-256 of the content. */
  readonly hash: boolean;
  /** Told of the bytes read since it was last told. */
  readonly onBytes: (bytes: number) => void;
}

export interface BackendScan {
  readonly scan: Scan;
  /** What kept the scan from seeing all of the artifact; empty when it saw all. */
  readonly problems: readonly Problem[];
}

export interface PersistenceBackend {
  readonly kind: BackendKind;
  /** As reports show it, and unique in a report. */
  readonly path: string;
  /** Size of what a scan will read, in bytes. */
  size(): number;
  /** Reads all of the artifact and writes nothing. */
  scan(options: ScanOptions): Promise<BackendScan>;
}
