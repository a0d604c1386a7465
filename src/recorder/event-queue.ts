/** First in, first out, in constant time each. */
export class EventQueue<E> {
  #events: E[] = [];
  /** Where the queue begins: what stands before it has been taken. */
  #head = 0;

  get length(): number {
    return this.#events.length - this.#head;
  }

  add(event: E): void {
    this.#events.push(event);
  }

  /** The event that waits longest, which waits no more; undefined when none does. */
  take(): E | undefined {
    const event = this.#events[this.#head];
    if (event !== undefined) this.#head++;
    // What was taken is let go when it is half of the queue, so that each event is moved once at most.
    if (event === undefined || (this.#head >= MIN_MOVED && this.#head * 2 > this.#events.length)) {
      this.#events = this.#events.slice(this.#head);
      this.#head = 0;
    }
    return event;
  }

  clear(): void {
    this.#events = [];
    this.#head = 0;
  }
}

/** A shorter queue is not worth being moved. */
const MIN_MOVED = 1_024;
