/** An artifact of a plugin's backend, as the doctor examines it. */
import type { BackendScan, Inspected, PersistenceBackend, ScanOptions } from '../backends/backend.ts';
import { newSha256 } from '../ndjson/digest.ts';
import { formatCount } from '../ndjson/format-count.ts';
import { interruptionOf } from '../ndjson/interruption.ts';
import { PersistenceMetrics } from '../recorder/persistence-metrics.ts';
import type { CompactionOptions, CompactionResult } from '../recovery/compact-files.ts';
import type { RecoveryOptions, RecoveryResult } from '../recovery/recover-files.ts';
import type { Problem } from '../report/report.ts';
import type { PluginBackend } from './contract.ts';
import { failureText, obstacle } from './plugin-failure.ts';
import { PluginRecords } from './plugin-records.ts';
import { untilAborted } from './waiting.ts';

export class PluginArtifact implements PersistenceBackend {
  readonly kind: string;
  readonly path: string;
  readonly metrics: PersistenceMetrics;
  /** As reports show it. */
  readonly plugin: string;
  readonly backend: PluginBackend;
  readonly #scans: PluginRecords[] = [];

  /** `kind` and `path`: as the plugin registered them, whatever its backend says of itself later. */
  constructor(plugin: string, backend: PluginBackend, { kind, path }: { kind: string; path: string }) {
    this.plugin = plugin;
    this.backend = backend;
    this.kind = kind;
    this.path = path;
    this.metrics = new PersistenceMetrics(path);
  }

  /** Whether the doctor has looked at it. */
  get wasScanned(): boolean {
    return this.#scans.length > 0;
  }

  /** None that threads could share. */
  files(): [] {
    return [];
  }

  async scan(options: ScanOptions): Promise<BackendScan> {
    const { signal } = options;
    const records = new PluginRecords(this.path, options, options.hash ? await newSha256() : null);
    this.#scans.push(records);
    const ended = (problems: readonly Problem[], interruption: BackendScan['interruption'] = null) => {
      const isWhole = problems.length === 0 && interruption === null;
      return { scan: records.finish(isWhole), problems, interruption, members: [], streams: [] };
    };
    try {
      await untilAborted(() => this.backend.scan(records.scan), signal);
    } catch (error) {
      const interruption = interruptionOf(signal);
      return interruption === null ? ended([this.#failure('scan()', error)]) : ended([], interruption);
    }
    if (records.mistake !== null) return ended([this.#failure('scan()', records.mistake)]);
    return ended(records.missing === 0 ? [] : [this.#shortfall(records)]);
  }

  #failure(method: string, thrown: unknown): Problem {
    return obstacle(this.path, failureText(this.plugin, `${method} of ${this.path}`, thrown));
  }

  #shortfall({ told, missing }: PluginRecords): Problem {
    const message =
      `The plugin ${this.plugin} told of ${formatCount(told)} records in scan() of ${this.path} and expected ` +
      `${formatCount(told + missing)}, so not all of it was looked at. Run it again when nothing else works on it; if it ` +
      'happens again, correct the plugin.';
    return obstacle(this.path, message);
  }

  async recover({ scan }: BackendScan, options: RecoveryOptions): Promise<RecoveryResult> {
    // Loaded here: few runs change artifacts.
    const { recoverArtifact } = await import('./plugin-recovery.ts');
    return recoverArtifact(this, scan, options);
  }

  async compact(options: CompactionOptions): Promise<CompactionResult> {
    // Loaded here, as above.
    const { compactPluginArtifact } = await import('./plugin-compaction.ts');
    return compactPluginArtifact(this, options);
  }

  async inspect(signal: AbortSignal): Promise<Inspected> {
    try {
      if (this.backend.inspect === undefined) return { inspection: null, problems: [], interruption: null };
      const numbers = await untilAborted(async () => this.backend.inspect?.(), signal);
      return { inspection: numbersFrom(numbers), problems: [], interruption: null };
    } catch (error) {
      const interruption = interruptionOf(signal);
      const problems = interruption === null ? [this.#failure('inspect()', error)] : [];
      return { inspection: null, problems, interruption };
    }
  }

  /** Of scans that went on when they were over; known when the run is. */
  lateness(): Problem[] {
    if (!this.#scans.some(({ wasLate }) => wasLate)) return [];
    const message =
      `The plugin ${this.plugin} went on to tell of records when scan() of ${this.path} was over, so they are not judged. ` +
      'Correct the plugin: scan() has to wait (await) for all that it tells of.';
    return [obstacle(this.path, message)];
  }
}

/** @throws TypeError for anything but finite numbers by name */
function numbersFrom(given: unknown): Record<string, number> {
  if (typeof given !== 'object' || given === null) throw new TypeError('it has to give an object of numbers');
  return Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]) => {
      if (typeof value === 'number' && Number.isFinite(value)) return [name, value];
      throw new TypeError(`it has to give numbers, and ${JSON.stringify(name)} is none`);
    }),
  );
}
