/** What the doctor and the backends tell of their work: plain, frozen facts, by chunk or by batch and never one a record. */

/** What stands in every event about an artifact. */
interface OfArtifact {
  /** The path that names the artifact in the report. */
  readonly artifact: string;
}

export interface RunStarted {
  readonly type: 'run.started';
  readonly artifacts: number;
  /** Of all files that will be read; what streams hold is not known. */
  readonly bytes: number;
  /** An approved plan is held against all artifacts first; then they are read once more. */
  readonly isTrial: boolean;
}

export interface ScanStarted extends OfArtifact {
  readonly type: 'scan.started';
  /** The kind of backend. */
  readonly backend: string;
  /** `verify`: after a recovery or a compaction. */
  readonly purpose: 'examine' | 'verify';
}

export interface ScanProgress extends OfArtifact {
  readonly type: 'scan.progress';
  /** Read since the last event. */
  readonly bytes: number;
  /** Whether it is known how many there are: of streams nobody knows. */
  readonly isSized: boolean;
}

/** Findings since the last event. */
export interface AnomaliesDetected extends OfArtifact {
  readonly type: 'anomaly.detected';
  /** Those that Papyra's own scan makes too. */
  readonly papyra: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface ScanFinished extends OfArtifact {
  readonly type: 'scan.finished';
  /** The kind of backend. */
  readonly backend: string;
  /** Nothing kept it from being read, unless it was interrupted. */
  readonly isReadable: boolean;
  readonly isInterrupted: boolean;
  readonly records: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface RecoveryStarted extends OfArtifact {
  readonly type: 'recovery.started';
  readonly mode: 'repair' | 'quarantine';
  readonly planOnly: boolean;
}

/** How far a change came, as the report has it. */
export type ChangeStatus = 'none' | 'planned' | 'done' | 'refused' | 'failed';

export interface RecoveryFinished extends OfArtifact {
  readonly type: 'recovery.finished';
  readonly status: ChangeStatus;
  /** Whether there was damage to mend: an approved plan is held against what is whole too. */
  readonly wasNeeded: boolean;
  readonly planOnly: boolean;
  readonly removedRecords: number;
}

export interface CompactionStarted extends OfArtifact {
  readonly type: 'compaction.started';
  /** It is measured only. */
  readonly dryRun: boolean;
}

export interface CompactionFinished extends OfArtifact {
  readonly type: 'compaction.finished';
  readonly status: ChangeStatus;
  readonly dryRun: boolean;
  readonly reclaimedRecords: number;
}

export interface MetricsRead {
  readonly type: 'metrics.read';
  /** As the report calls it, without credentials. */
  readonly source: string;
  readonly status: 'ok' | 'unavailable' | 'error';
}

export type PersistenceEvent =
  | RunStarted
  | ScanStarted
  | ScanProgress
  | AnomaliesDetected
  | ScanFinished
  | RecoveryStarted
  | RecoveryFinished
  | CompactionStarted
  | CompactionFinished
  | MetricsRead;

/** Takes events in. Never throws: who is at work on an artifact must not fail for those who count it. */
export type Emit = (event: PersistenceEvent) => void;
