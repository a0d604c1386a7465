/** The scan of an artifact that lies in files: one pass over each, oldest first, and one result. */
import type { FileDamage } from '../ndjson/damage.ts';
import { newSha256 } from '../ndjson/digest.ts';
import { lookAt, regularFile } from '../ndjson/file-error.ts';
import { Findings } from '../ndjson/findings.ts';
import { Interruption, takeTurn } from '../ndjson/interruption.ts';
import { UnreadableFileError } from '../ndjson/read-pieces.ts';
import { RecordFacts } from '../ndjson/record-facts.ts';
import { type ScannedFile, scanFile } from '../ndjson/scan-file.ts';
import type { ShownFile } from '../ndjson/shown-file.ts';
import { ScanEvents } from '../recorder/scan-events.ts';
import type { ScannedMember } from '../recovery/scanned-file-set.ts';
import type { FileFacts, Problem, Scan } from '../report/report.ts';
import type { BackendScan, ScanOptions } from './backend.ts';

/** Scans files one after the other; `findings` may hold what was found before the first is opened. */
export class FileScan {
  readonly findings: Findings;
  readonly #facts = new RecordFacts();
  readonly #options: ScanOptions;
  readonly #events: ScanEvents;
  readonly #files: FileFacts[] = [];
  /** What kept the scan from seeing everything. */
  readonly problems: Problem[] = [];
  readonly #members: ScannedMember[] = [];
  #interruption: Interruption | null = null;
  #bytes = 0;
  #totalBytes = 0;

  /** `artifact`: the path that names it. */
  constructor(artifact: string, options: ScanOptions) {
    this.#options = options;
    this.findings = new Findings(options);
    this.#events = new ScanEvents(options.emit, artifact, this.findings, true);
  }

  /**
   * Scans a file; false when it cannot be read to its end: why is kept as a problem. After an interruption files are
   * not opened any more, and only their sizes are taken.
   */
  async add(file: ShownFile): Promise<boolean> {
    const { hash, forRecovery, engine, signal } = this.#options;
    const recordsBefore = this.#facts.counts.total;
    const size = fileSize(file.path);
    const damage = forRecovery === null ? null : await newDamage(forRecovery);
    let bytes = 0;
    let inflated: number | null = null;
    let scanned: ScannedFile | null = null;
    let isReadable = true;
    try {
      await takeTurn();
      signal.throwIfAborted();
      scanned = await scanFile({
        ...file,
        findings: this.findings,
        facts: this.#facts,
        hash,
        damage,
        onBytes: (read) => {
          bytes += read;
          this.#events.read(read);
        },
        onInflated: (came) => {
          inflated = (inflated ?? 0) + came;
        },
        engine,
        signal,
      });
    } catch (error) {
      if (error instanceof Interruption) this.#interruption = error;
      else if (error instanceof UnreadableFileError) {
        isReadable = false;
        const message = unreadableMessage(file, error);
        this.problems.push({ subject: file.shownPath, message, severity: 'error' });
      } else throw error;
    }
    this.#bytes += bytes;
    this.#totalBytes += Math.max(size, bytes);
    const sha256 = scanned?.sha256 ?? null;
    const records = this.#facts.counts.total - recordsBefore;
    this.#files.push({ path: file.shownPath, bytes, inflated_bytes: inflated, records, sha256 });
    if (scanned !== null) this.#members.push({ ...file, ...scanned, records, damage });
    return isReadable;
  }

  async result(): Promise<BackendScan> {
    this.#events.tell();
    const facts = this.#facts;
    const { total, event, audit, dead_letter, other } = facts.counts;
    const scan: Scan = {
      files: this.#files,
      streams: [],
      ...this.findings.result(),
      records: { total, event, audit, dead_letter, other },
      events: facts.events(),
      latest_audit: facts.latestAudit(),
      bytes: this.#bytes,
      coverage: { unit: 'bytes', scanned: this.#bytes, total: this.#totalBytes },
      timestamps: { first: facts.firstTimestamp, last: facts.lastTimestamp() },
      sha256: await digestOf(this.#files),
    };
    const interruption = this.#interruption;
    return { scan, problems: this.problems, interruption, members: this.#members, streams: [] };
  }
}

async function newDamage({ salvages }: NonNullable<ScanOptions['forRecovery']>): Promise<FileDamage> {
  // Loaded with the recovery that it is for.
  const { FileDamage } = await import('../recovery/changes.ts');
  return new FileDamage(salvages);
}

/** Size in bytes; 0 for what is not there or is no regular file. */
export function fileSize(path: string): number {
  return regularFile(path)?.size ?? 0;
}

function unreadableMessage({ path, shownPath }: ShownFile, error: UnreadableFileError): string {
  const found = lookAt(path);
  const remedy =
    found !== null && typeof found !== 'string' && found.isDirectory()
      ? `Name the files in it, for instance ${shownPath}/*.ndjson.`
      : (error.remedy ?? 'Make it readable for this user, or leave it out of path.');
  return `${shownPath} cannot be read: ${error.message}. ${remedy}`;
}

/** Of one file its own digest, of a set the digest of the files' digests in order; null when one is missing. */
async function digestOf(files: readonly FileFacts[]): Promise<string | null> {
  const digests = files.flatMap(({ sha256 }) => (sha256 === null ? [] : [sha256]));
  if (digests.length !== files.length) return null;
  if (digests.length === 1) return digests[0] ?? null;
  return (await newSha256()).update(digests.join('\n')).digest('hex');
}
