/**
 * Papyra's `RotatingFilePersistence`: the active file `P`, then `P.1` (newest) to `P.{max_files - 1}` (oldest).
 * Whatever else starts with `P` is an orphan.
 */
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RULES } from '../ndjson/anomaly.ts';
import { describeFileError } from '../ndjson/file-error.ts';
import type { FindingDetails } from '../ndjson/findings.ts';
import { formatCount } from '../ndjson/format-count.ts';
import type { ShownFile, SizedFile } from '../ndjson/shown-file.ts';
import { PersistenceMetrics } from '../recorder/persistence-metrics.ts';
import type { CompactionOptions, CompactionResult } from '../recovery/compact-files.ts';
import type { RecoveryOptions, RecoveryResult } from '../recovery/recover-files.ts';
import { RecoveryError } from '../recovery/recovery-error.ts';
import type { Problem } from '../report/report.ts';
import type { BackendScan, PersistenceBackend, ScanOptions } from './backend.ts';
import { namesStartingWith } from './directory-listing.ts';
import { FileScan, fileSize } from './file-scan.ts';
import { NUMBERED } from './numbered-name.ts';

export interface RotationOptions {
  /** The active file and those rotated away, as Papyra counts them. */
  readonly maxFiles: number;
  /** Size in bytes at which Papyra rotates. */
  readonly maxBytes: number;
}

export class RotatingFilesBackend implements PersistenceBackend {
  readonly kind = 'rotating';
  readonly path: string;
  readonly metrics: PersistenceMetrics;
  readonly #active: ShownFile;
  readonly #options: RotationOptions;
  readonly #artifacts: readonly string[];

  /** `artifacts`: the paths of all that are examined in the same run. */
  constructor(active: ShownFile, options: RotationOptions, artifacts: readonly string[] = []) {
    this.path = active.shownPath;
    this.metrics = new PersistenceMetrics(this.path);
    this.#active = active;
    this.#options = options;
    this.#artifacts = artifacts;
  }

  files(): SizedFile[] {
    return this.#existingMembers().map(({ path }) => ({ path, size: fileSize(path) }));
  }

  async scan(options: ScanOptions): Promise<BackendScan> {
    const scan = new FileScan(this.path, options);
    for (const orphan of this.#orphans((problem) => scan.problems.push(problem))) {
      scan.findings.add('orphaned-file', 'ORPHANED_ROTATED_FILE', () =>
        wholeFile(orphan.shownPath, 'Unexpected file in rotation set', RULES['orphaned-file'].meaning),
      );
    }
    for (const file of this.#existingMembers()) {
      if (await scan.add(file)) continue;
      scan.findings.add('unreadable-file', 'PARTIAL_WRITE', () =>
        wholeFile(file.shownPath, 'File could not be read fully', RULES['unreadable-file'].meaning),
      );
    }
    if (this.#isStalled()) {
      scan.findings.add('rotation-stalled', null, () => this.#stalledDetails());
    }
    return await scan.result();
  }

  async recover({ members }: BackendScan, options: RecoveryOptions): Promise<RecoveryResult> {
    // Loaded here: few runs change artifacts.
    const { orphanFile, recoverFiles } = await import('../recovery/changes.ts');
    const orphans = () => this.#orphans(() => {}).map((orphan) => orphanFile(this.#notNamed(orphan)));
    return recoverFiles({ ...this.#active, isRotating: true, members, orphans }, options);
  }

  /** An orphan that was named as an artifact of its own must not be moved away. @throws RecoveryError */
  #notNamed(orphan: ShownFile): ShownFile {
    const set = NUMBERED.exec(orphan.path)?.[1];
    const owner = this.#artifacts.find(
      (path) => path !== this.#active.path && (path === orphan.path || path === set),
    );
    if (owner === undefined) return orphan;
    throw new RecoveryError(
      `${orphan.shownPath} is an orphan of the rotating set ${this.path}, for its name starts like it, and an artifact of ` +
        'its own. Keep the two in different directories, or recover them in runs of their own.',
    );
  }

  async compact(options: CompactionOptions): Promise<CompactionResult> {
    // Loaded here, as above.
    const { compactFiles } = await import('../recovery/changes.ts');
    const { path, shownPath } = this.#active;
    return compactFiles({ shownPath, active: path, files: this.#existingMembers() }, options);
  }

  #member(index: number): ShownFile {
    const { path, shownPath } = this.#active;
    return index === 0 ? this.#active : { path: `${path}.${index}`, shownPath: `${shownPath}.${index}` };
  }

  /** Members that are there, oldest first, as Papyra reads them. */
  #existingMembers(): ShownFile[] {
    return Array.from({ length: this.#options.maxFiles }, (_, i) =>
      this.#member(this.#options.maxFiles - 1 - i),
    ).filter(({ path }) => existsSync(path));
  }

  /**
   * Sorted by name: Papyra lists them in the arbitrary order of a set. Papyra reads its own path as a glob
   * pattern here; a name with `[`, `*` or `?` is taken as it is instead.
   */
  #orphans(tell: (problem: Problem) => void): ShownFile[] {
    const directory = dirname(this.#active.path);
    const name = basename(this.#active.path);
    const prefix = this.#active.shownPath.slice(0, this.#active.shownPath.length - name.length);
    const members = new Set(
      Array.from({ length: this.#options.maxFiles }, (_, i) => basename(this.#member(i).path)),
    );
    return this.#namesLike(name, directory, tell)
      .filter((entry) => !members.has(entry))
      .map((entry) => ({ path: join(directory, entry), shownPath: prefix + entry }));
  }

  #namesLike(name: string, directory: string, tell: (problem: Problem) => void): string[] {
    try {
      return namesStartingWith(directory, name);
    } catch (error) {
      const message =
        `${this.path}: its directory cannot be listed, so orphans would go unseen: ${describeFileError(error)}. Make ` +
        'it readable for this user, or set backend to json to look at single files.';
      tell({ subject: this.path, message, severity: 'error' });
      return [];
    }
  }

  /** Papyra's rotation gives up, without a word, once the last slot is taken. */
  #isStalled(): boolean {
    const { maxFiles, maxBytes } = this.#options;
    return (
      maxFiles > 1 && existsSync(this.#member(maxFiles - 1).path) && fileSize(this.#active.path) > maxBytes
    );
  }

  #stalledDetails(): FindingDetails {
    const size = formatCount(fileSize(this.#active.path));
    const limit = formatCount(this.#options.maxBytes);
    const message = `${RULES['rotation-stalled'].meaning} (${size} of ${limit} bytes)`;
    return wholeFile(this.path, message, message);
  }
}

function wholeFile(path: string, detail: string, message: string): FindingDetails {
  return { path, line: null, column: null, entry: null, byte_start: null, byte_end: null, detail, message };
}
