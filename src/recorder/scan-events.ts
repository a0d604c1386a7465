/** The events of a scan under way: every now and then what was read, and together with it what was found. */
import { clockMs } from '../ndjson/clock.ts';
import type { Findings } from '../ndjson/findings.ts';
import type { Emit } from './persistence-events.ts';

/** Progress is told as often as people can see it move, not for each of the thousands of pieces. */
const PROGRESS_INTERVAL_MS = 20;

export class ScanEvents {
  readonly #emit: Emit;
  readonly #artifact: string;
  readonly #isSized: boolean;
  readonly #findings: Findings;
  #told = { papyra: 0, errors: 0, warnings: 0 };
  #untoldBytes = 0;
  /** When to tell of what is read. */
  #next = 0;

  /** `isSized`: whether it is known how many bytes there are. */
  constructor(emit: Emit, artifact: string, findings: Findings, isSized: boolean) {
    this.#emit = emit;
    this.#artifact = artifact;
    this.#isSized = isSized;
    this.#findings = findings;
  }

  /** Takes note of bytes that were read, and tells of them and of what was found when it is time. */
  read(bytes: number): void {
    this.#untoldBytes += bytes;
    const now = clockMs();
    if (now < this.#next) return;
    this.#next = now + PROGRESS_INTERVAL_MS;
    this.tell();
  }

  /** Tells of what was read and found since it last told, if anything was. */
  tell(): void {
    const [artifact, bytes, isSized] = [this.#artifact, this.#untoldBytes, this.#isSized];
    this.#untoldBytes = 0;
    if (bytes > 0) this.#emit({ type: 'scan.progress', artifact, bytes, isSized });
    this.#tellFindings();
  }

  #tellFindings(): void {
    const now = this.#findings.totals();
    const papyra = now.papyra - this.#told.papyra;
    const errors = now.errors - this.#told.errors;
    const warnings = now.warnings - this.#told.warnings;
    this.#told = now;
    if (papyra + errors + warnings === 0) return;
    this.#emit({ type: 'anomaly.detected', artifact: this.#artifact, papyra, errors, warnings });
  }
}
