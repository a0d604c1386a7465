/** What a scan tells by chunk, put together, so that a long one does not flood the debug log. */
import type { AnomaliesDetected, PersistenceEvent, ScanProgress } from '../recorder/persistence-events.ts';

/** Progress, and findings, of one artifact are told this often at most. */
const INTERVAL_MS = 1_000;

export class ScanDigest {
  #progress: ScanProgress | null = null;
  /** Found, and not told yet. */
  #found: AnomaliesDetected | null = null;
  #nextProgress: number;
  #nextFindings: number;

  /** `time`, as everywhere here: in milliseconds. A scan that is over within a second tells of no progress. */
  constructor(time: number) {
    this.#nextProgress = time + INTERVAL_MS;
    this.#nextFindings = time;
  }

  /** What is to be told now: of all bytes read until here, or nothing. */
  progress(event: ScanProgress, time: number): PersistenceEvent[] {
    this.#progress = { ...event, bytes: event.bytes + (this.#progress?.bytes ?? 0) };
    if (time < this.#nextProgress) return [];
    this.#nextProgress = time + INTERVAL_MS;
    return [this.#progress];
  }

  /** What is to be told now: of what was found since that was last told, or nothing. */
  findings(event: AnomaliesDetected, time: number): PersistenceEvent[] {
    this.#found = {
      ...event,
      papyra: event.papyra + (this.#found?.papyra ?? 0),
      errors: event.errors + (this.#found?.errors ?? 0),
      warnings: event.warnings + (this.#found?.warnings ?? 0),
    };
    if (time < this.#nextFindings) return [];
    this.#nextFindings = time + INTERVAL_MS;
    return this.rest();
  }

  /** What was found and not told yet. */
  rest(): PersistenceEvent[] {
    const found = this.#found;
    this.#found = null;
    return found === null ? [] : [found];
  }
}
