/** The events of a scan under way: by chunk what was read, and together with it what was found. */
import type { Findings } from '../ndjson/findings.ts';
import type { Emit } from './persistence-events.ts';

export class ScanEvents {
  readonly #emit: Emit;
  readonly #artifact: string;
  readonly #isSized: boolean;
  readonly #findings: Findings;
  #told = { papyra: 0, errors: 0, warnings: 0 };

  /** `isSized`: whether it is known how many bytes there are. */
  constructor(emit: Emit, artifact: string, findings: Findings, isSized: boolean) {
    this.#emit = emit;
    this.#artifact = artifact;
    this.#isSized = isSized;
    this.#findings = findings;
  }

  /** Tells of bytes that were read, if there were any, and of what was found since it last told. */
  read(bytes: number): void {
    const [artifact, isSized] = [this.#artifact, this.#isSized];
    if (bytes > 0) this.#emit({ type: 'scan.progress', artifact, bytes, isSized });
    this.found();
  }

  /** Tells of what was found since it last told, if anything was. */
  found(): void {
    const now = this.#findings.totals();
    const papyra = now.papyra - this.#told.papyra;
    const errors = now.errors - this.#told.errors;
    const warnings = now.warnings - this.#told.warnings;
    this.#told = now;
    if (papyra + errors + warnings === 0) return;
    this.#emit({ type: 'anomaly.detected', artifact: this.#artifact, papyra, errors, warnings });
  }
}
