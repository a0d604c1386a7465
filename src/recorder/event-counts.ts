/** How many events of each type there were. */
import { Metric } from './metric.ts';
import type { PersistenceEvent } from './persistence-events.ts';

/** Takes in every event, so that a hook which wants to know of each has one metric to look at. */
export class EventCounts extends Metric<PersistenceEvent> {
  readonly name = 'events';
  readonly #counts = new Map<string, number>();

  handleEvent({ type }: PersistenceEvent): boolean {
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
    return true;
  }

  /** By type, in the order in which the first of each came. */
  snapshot(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.#counts);
  }

  override reset(): void {
    this.#counts.clear();
  }
}
