/** What every kind of persistence offers the doctor. */
import type { FindingsOptions } from '../ndjson/findings.ts';
import type { Interruption } from '../ndjson/interruption.ts';
import type { ScanEngine } from '../ndjson/scan-engine.ts';
import type { SizedFile } from '../ndjson/shown-file.ts';
import type { Emit } from '../recorder/persistence-events.ts';
import type { PersistenceMetrics } from '../recorder/persistence-metrics.ts';
import type { CompactionOptions, CompactionResult } from '../recovery/compact-files.ts';
import type { RecoveryOptions, RecoveryResult } from '../recovery/recover-files.ts';
import type { ScannedMember } from '../recovery/scanned-file-set.ts';
import type { ScannedStream } from '../redis/scanned-stream.ts';
import type { Problem, Scan } from '../report/report.ts';

export interface ScanOptions extends FindingsOptions {
  /** Whether to take the SHA-256 of the content. */
  readonly hash: boolean;
  /** Takes down what a recovery would have to change; null for a scan that no recovery follows. */
  readonly forRecovery: { readonly salvages: boolean } | null;
  /** Told what was read and found, by chunk. */
  readonly emit: Emit;
  readonly engine: ScanEngine;
  /** Ends the scan early; its reason is an Interruption. */
  readonly signal: AbortSignal;
}

export interface BackendScan {
  readonly scan: Scan;
  /** What kept the scan from seeing all of the artifact; empty when it saw all. */
  readonly problems: readonly Problem[];
  /** What ended the scan early, null when nothing did. The rest was not looked at; that is no problem of the artifact. */
  readonly interruption: Interruption | null;
  /** The files that were read whole, oldest first. */
  readonly members: readonly ScannedMember[];
  /** The streams that were read. */
  readonly streams: readonly ScannedStream[];
}

export interface Inspected {
  /** Numbers by name; null when nobody could tell them. */
  readonly inspection: Readonly<Record<string, number>> | null;
  readonly problems: readonly Problem[];
  readonly interruption: Interruption | null;
}

export interface PersistenceBackend {
  /** As reports have it: json, rotating, redis, or what a plugin calls it. */
  readonly kind: string;
  /** As reports show it, and unique in a report. */
  readonly path: string;
  /** What the doctor and the backend did, counted from their events; `reset()` starts to count anew. */
  readonly metrics: PersistenceMetrics;
  /** What a scan will read, in this order. */
  files(): SizedFile[];
  /** Reads all of the artifact and writes nothing. */
  scan(options: ScanOptions): Promise<BackendScan>;
  /** Mends what a scan `forRecovery` with `hash` has just found. */
  recover(scanned: BackendScan, options: RecoveryOptions): Promise<RecoveryResult>;
  /** Lets go what retention does not keep, or says what that would be. */
  compact(options: CompactionOptions): Promise<CompactionResult>;
  /** Further numbers about the artifact, where there are any. */
  inspect?(signal: AbortSignal): Promise<Inspected>;
}
