/** Papyra's `JsonFilePersistence`: one NDJSON file; a missing one is healthy. */
import { existsSync } from 'node:fs';
import type { BackendScan, PersistenceBackend, ScanOptions } from './backend.ts';
import { FileScan, fileSize, type ShownFile } from './file-scan.ts';

export class JsonFileBackend implements PersistenceBackend {
  readonly kind = 'json';
  readonly path: string;
  readonly #file: ShownFile;

  constructor(file: ShownFile) {
    this.path = file.shownPath;
    this.#file = file;
  }

  size(): number {
    return fileSize(this.#file.path);
  }

  async scan(options: ScanOptions): Promise<BackendScan> {
    const scan = new FileScan(options);
    if (existsSync(this.#file.path)) scan.add(this.#file);
    return scan.result();
  }
}
