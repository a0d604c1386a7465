/** Papyra's `JsonFilePersistence`: one NDJSON file; a missing one is healthy. */
import { existsSync } from 'node:fs';
import type { ShownFile, SizedFile } from '../ndjson/shown-file.ts';
import { PersistenceMetrics } from '../recorder/persistence-metrics.ts';
import type { CompactionOptions, CompactionResult } from '../recovery/compact-files.ts';
import type { RecoveryOptions, RecoveryResult } from '../recovery/recover-files.ts';
import type { BackendScan, PersistenceBackend, ScanOptions } from './backend.ts';
import { FileScan, fileSize } from './file-scan.ts';

export class JsonFileBackend implements PersistenceBackend {
  readonly kind = 'json';
  readonly path: string;
  readonly metrics: PersistenceMetrics;
  readonly #file: ShownFile;

  constructor(file: ShownFile) {
    this.path = file.shownPath;
    this.metrics = new PersistenceMetrics(this.path);
    this.#file = file;
  }

  files(): SizedFile[] {
    const { path } = this.#file;
    return [{ path, size: fileSize(path) }];
  }

  async scan(options: ScanOptions): Promise<BackendScan> {
    const scan = new FileScan(this.path, options);
    if (existsSync(this.#file.path)) await scan.add(this.#file);
    return await scan.result();
  }

  async recover({ members }: BackendScan, options: RecoveryOptions): Promise<RecoveryResult> {
    // Loaded here: few runs change artifacts.
    const { recoverFiles } = await import('../recovery/changes.ts');
    return recoverFiles({ ...this.#file, isRotating: false, members, orphans: () => [] }, options);
  }

  async compact(options: CompactionOptions): Promise<CompactionResult> {
    // Loaded here, as above.
    const { compactFiles } = await import('../recovery/changes.ts');
    const { path, shownPath } = this.#file;
    const files = existsSync(path) ? [this.#file] : [];
    return compactFiles({ shownPath, active: path, files }, options);
  }
}
