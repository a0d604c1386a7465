/** Papyra's `RedisStreamsPersistence`: the three streams of an actor system. */
import { PersistenceMetrics } from '../recorder/persistence-metrics.ts';
import type { CompactionOptions, CompactionResult } from '../recovery/compact-files.ts';
import type { RecoveryOptions, RecoveryResult } from '../recovery/recover-files.ts';
import type { RedisConnection } from '../redis/connection/redis-connection.ts';
import { failureProblem, scanStreams } from '../redis/scan/stream-scan.ts';
import { type RedisSystem, shownSystem, streamKeys } from '../redis/stream-keys.ts';
import type { Problem } from '../report/report.ts';
import type { RedisOptions } from '../settings/redis-options.ts';
import type { BackendScan, PersistenceBackend, ScanOptions } from './backend.ts';

export interface RedisStreamsOptions {
  readonly redis: RedisOptions;
  /** How many of the newest entries of each stream a scan reads. */
  readonly sampleSize: number | 'all';
  /** What it is when none of the streams is there, which to Papyra is healthy. */
  readonly ifNoStreams: 'error' | 'warn' | 'ignore';
  /** The system is one that was found, not named: then its streams have been there. */
  readonly wasFound?: boolean;
}

export class RedisStreamsBackend implements PersistenceBackend {
  readonly kind = 'redis';
  readonly path: string;
  readonly metrics: PersistenceMetrics;
  readonly #system: RedisSystem;
  readonly #connection: RedisConnection;
  readonly #options: RedisStreamsOptions;

  constructor(system: RedisSystem, connection: RedisConnection, options: RedisStreamsOptions) {
    this.path = shownSystem(system);
    this.metrics = new PersistenceMetrics(this.path);
    this.#system = system;
    this.#connection = connection;
    this.#options = options;
  }

  /** None that threads could share. */
  files(): [] {
    return [];
  }

  async scan(options: ScanOptions): Promise<BackendScan> {
    const keys = streamKeys(this.#system);
    const { failure, isThere, doubt, ...scanned } = await scanStreams(
      this.#connection,
      { path: this.path, keys },
      options,
      this.#options,
    );
    const doubts = doubt === null ? [] : [this.#obstacle(doubt)];
    if (failure !== null) return { ...scanned, problems: [...doubts, failureProblem(this.path, failure)] };
    return { ...scanned, problems: [...doubts, ...(isThere ? [] : this.#noStreams(keys))] };
  }

  #obstacle(sentences: string): Problem {
    return { subject: this.path, message: `${this.path}: ${sentences}`, severity: 'error' };
  }

  #noStreams(keys: readonly string[]): Problem[] {
    const { ifNoStreams, wasFound = false } = this.#options;
    if (wasFound) {
      return [
        this.#obstacle(
          'its streams were there when systems were looked for, and are gone. Run the gate again.',
        ),
      ];
    }
    if (ifNoStreams === 'ignore') return [];
    const message =
      `${this.path}: none of the streams ${keys.join(', ')} is there, at ${this.#connection.shownAddress}. Check ` +
      'redis-prefix, redis-system-id and the number of the database in redis-url ("redis-system-id: *" finds every system ' +
      `that has the prefix), or set if-no-files to ${ifNoStreams === 'warn' ? 'ignore' : 'warn or ignore'}.`;
    return [{ subject: this.path, message, severity: ifNoStreams }];
  }

  async recover({ streams }: BackendScan, options: RecoveryOptions): Promise<RecoveryResult> {
    // Loaded here: few runs change artifacts.
    const { recoverStreams } = await import('../redis/recovery/recover-streams.ts');
    const [system, connection] = [this.#system, this.#connection];
    return recoverStreams({ system, connection, streams }, options, this.#options.redis);
  }

  async compact(options: CompactionOptions): Promise<CompactionResult> {
    // Loaded here, as above.
    const { compactStreams } = await import('../redis/compaction/compact-streams.ts');
    const [system, connection] = [this.#system, this.#connection];
    return compactStreams({ system, connection }, options, this.#options.redis);
  }
}
