/** How far the scan of a run is. */
import { Metric } from './metric.ts';
import type { PersistenceEvent } from './persistence-events.ts';

/** Bytes read, of how many, and where. */
export class ScannedBytes extends Metric<PersistenceEvent> {
  readonly name = 'scan.bytes';
  #read = 0;
  #total = 0;
  #isSized = true;
  #artifact = '';

  handleEvent(event: PersistenceEvent): boolean {
    if (event.type === 'run.started') {
      const isNew = this.#read > 0 || this.#total !== event.bytes;
      this.reset();
      this.#total = event.bytes;
      return isNew;
    }
    if (event.type !== 'scan.progress' || event.bytes === 0) return false;
    this.#read += event.bytes;
    this.#isSized = event.isSized;
    this.#artifact = event.artifact;
    return true;
  }

  /**
   * `artifact`: what was read last. `total`: null where it is not known; what is verified is read a second time, and
   * counted again.
   */
  snapshot(): { readonly read: number; readonly total: number | null; readonly artifact: string } {
    const total = this.#isSized ? Math.max(this.#read, this.#total) : null;
    return { read: this.#read, total, artifact: this.#artifact };
  }

  override reset(): void {
    this.#read = 0;
    this.#total = 0;
    this.#isSized = true;
    this.#artifact = '';
  }
}
