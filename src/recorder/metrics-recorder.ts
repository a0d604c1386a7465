/**
 * The recorder: takes events in, lets metrics count them one after the other, and tells hooks what changed. As the
 * documents of `mvx.common.metrics` describe it; where that loses events without a word, this one says so.
 */
import { EventQueue } from './event-queue.ts';
import type { Metric, MetricEvent, MetricSnapshot } from './metric.ts';
import type {
  MetricChange,
  RecorderAnswer,
  RecorderHooks,
  RecorderOptions,
  RecorderState,
} from './recorder-contract.ts';
import { RecorderError, thrownText } from './recorder-error.ts';

const DEFAULT_QUEUE_SIZE = 10_000;

const SUCCESS: RecorderAnswer = { success: true, error: null };

/**
 * Takes events in and dispatches them, one at a time, to its metrics in the order in which they were registered. A
 * subclass may override the three hooks, which do nothing here.
 */
export class MetricsRecorder<E extends MetricEvent = MetricEvent> {
  /** Whose metrics they are. */
  readonly entityId: string;
  readonly #queueSize: number;
  readonly #overflow: 'throw' | 'drop';
  readonly #hooks: readonly RecorderHooks<E>[];
  readonly #metrics = new Map<string, Metric<E>>();
  /** The same, in an array that never changes: a metric that comes while an event is worked on gets the next one. */
  #inOrder: readonly Metric<E>[] = [];
  readonly #queue = new EventQueue<E>();
  #state: RecorderState = 'virgin';
  #dropped = 0;
  #lastError: RecorderError | null = null;
  /** The answer of the last start, and of the last stop; before the first one nothing has gone wrong. */
  #starting: Promise<RecorderAnswer> = Promise.resolve(SUCCESS);
  #stopping = this.#starting;
  /** Settles when the queue is empty or lost; null while nothing works on it. */
  #dispatching: Promise<void> | null = null;
  /** Settles when `onStopped` has been called after a failure. */
  #cleanUp: Promise<void> = Promise.resolve();

  /** @throws TypeError for a name that is none, and a size that is no whole number from 1 */
  constructor(entityId: string, options: RecorderOptions<E> = {}) {
    const { queueSize = DEFAULT_QUEUE_SIZE, overflow = 'throw', hooks = [] } = options;
    if (typeof entityId !== 'string' || entityId.trim() === '') {
      throw new TypeError('A recorder needs the name of the entity that it records, as text.');
    }
    if (!Number.isSafeInteger(queueSize) || queueSize < 1) {
      throw new TypeError(`queueSize has to be a whole number, at least 1; it is ${String(queueSize)}.`);
    }
    if (overflow !== 'throw' && overflow !== 'drop') {
      throw new TypeError(`overflow has to be "throw" or "drop"; it is ${JSON.stringify(overflow)}.`);
    }
    this.entityId = entityId;
    this.#queueSize = queueSize;
    this.#overflow = overflow;
    this.#hooks = [...hooks];
  }

  get state(): RecorderState {
    return this.#state;
  }

  /** Why it is a failure; null when it is none. */
  get lastError(): RecorderError | null {
    return this.#lastError;
  }

  /**
   * Events that no metric has seen: those that found the queue full, and those that waited when it failed. The one that
   * made it fail is not among them: some metrics may have counted it.
   */
  get droppedEvents(): number {
    return this.#dropped;
  }

  /** Events that were taken in and wait. */
  get queuedEvents(): number {
    return this.#queue.length;
  }

  /** The metrics, in the order in which they were registered. */
  get metrics(): readonly Metric<E>[] {
    return [...this.#inOrder];
  }

  /** Starts it, for the first time or again: metrics and what they counted stay. Never rejects. */
  start(): Promise<RecorderAnswer> {
    if (this.#state === 'starting') return this.#starting;
    if (this.#state !== 'virgin' && this.#state !== 'stopped') return this.#refuse('start');
    this.#state = 'starting';
    this.#starting = this.#start();
    return this.#starting;
  }

  /**
   * Works on what waits, and stops; one that is starting starts first. No success when any of that failed: `lastError` says
   * why, `droppedEvents` what was lost. After a failure it answers when `onStopped` is through. Never rejects.
   */
  stop(): Promise<RecorderAnswer> {
    if (this.#state === 'stopping') return this.#stopping;
    if (this.#state === 'failure') return this.#cleanUp.then(() => this.#refuse('stop'));
    if (this.#state !== 'starting' && this.#state !== 'running') return this.#refuse('stop');
    this.#state = 'stopping';
    this.#stopping = this.#stop();
    return this.#stopping;
  }

  /** Settles when no event waits any more: all were dispatched, or lost in a failure. Never rejects. */
  async drained(): Promise<void> {
    await this.#starting;
    while (this.#dispatching !== null) await this.#dispatching;
    await this.#cleanUp;
  }

  /**
   * Adds a metric, from the next event on; one of the same name is replaced, in its place.
   * @throws TypeError for what is no metric, and RecorderError after a failure
   */
  registerMetric(metric: Metric<E>): void {
    const { name, handleEvent, snapshot } = Object(metric) as Partial<Metric<E>>;
    if (typeof name !== 'string' || name === '' || ![handleEvent, snapshot].every(isFunction)) {
      throw new TypeError('A metric has a name, and the methods handleEvent(event) and snapshot().');
    }
    if (this.#state === 'failure') throw this.#invalidState('take a metric');
    this.#metrics.set(name, metric);
    this.#inOrder = [...this.#metrics.values()];
  }

  /**
   * Hands an event over and returns at once; a recorder that was never started is started by it.
   * @throws TypeError for what is no event
   * @throws RecorderError when it is stopping, stopped or a failure; or when too many events wait and `overflow` is `throw`
   */
  registerEvent(event: E): void {
    if (typeof event?.type !== 'string') throw new TypeError('An event has a type, which is text.');
    if (!['virgin', 'starting', 'running'].includes(this.#state)) throw this.#invalidState('take an event');
    if (this.queuedEvents >= this.#queueSize) {
      if (this.#overflow === 'throw') throw this.#overflown(event);
      this.#dropped++;
      return;
    }
    this.#queue.add(event);
    if (this.#state === 'virgin') void this.start();
    else if (this.#state === 'running') this.#dispatch();
  }

  /**
   * What every metric shows, by its name: copies, which do not change any more.
   * @throws what a metric's snapshot() throws, and DataCloneError for one that is not plain data
   */
  snapshots(): Record<string, MetricSnapshot> {
    return Object.fromEntries(
      [...this.#metrics].map(([name, metric]) => [name, structuredClone(metric.snapshot())]),
    );
  }

  /**
   * Starts to count anew: every counter of every metric, and the dropped events. What waits is counted afterwards.
   * @throws TypeError when a metric has no reset(), and then nothing is reset
   */
  reset(): void {
    const fixed = [...this.#metrics].filter(([, metric]) => !isFunction(metric.reset));
    if (fixed.length > 0) {
      const names = fixed.map(([name]) => name).join(', ');
      throw new TypeError(`${names} cannot be reset: give it a method reset().`);
    }
    for (const metric of this.#inOrder) metric.reset?.();
    this.#dropped = 0;
  }

  protected onStarting(): void | Promise<void> {}

  protected onMetricChanged(_change: MetricChange<E>): void | Promise<void> {}

  protected onStopped(): void | Promise<void> {}

  async #start(): Promise<RecorderAnswer> {
    // Not within the call of start(): a hook that calls start() or stop() finds that it is starting.
    await Promise.resolve();
    try {
      await this.onStarting();
      for (const hooks of this.#hooks) await hooks.onStarting?.();
    } catch (cause) {
      return this.#fail(new RecorderError('starting', `onStarting failed: ${thrownText(cause)}`, { cause }));
    }
    // It may have been asked to stop in the meantime.
    if (this.#state === 'starting') this.#state = 'running';
    this.#dispatch();
    return SUCCESS;
  }

  async #stop(): Promise<RecorderAnswer> {
    await this.drained();
    if (this.#lastError !== null) return { success: false, error: this.#lastError };
    try {
      await this.#tellStopped();
    } catch (cause) {
      return this.#fail(new RecorderError('stopping', `onStopped failed: ${thrownText(cause)}`, { cause }));
    }
    this.#state = 'stopped';
    return SUCCESS;
  }

  async #tellStopped(): Promise<void> {
    await this.onStopped();
    for (const hooks of this.#hooks) await hooks.onStopped?.();
  }

  /** Has the queue worked on, unless that is being done. */
  #dispatch(): void {
    this.#dispatching ??= this.#dispatchQueue();
  }

  async #dispatchQueue(): Promise<void> {
    // Not within the call of who registered the event.
    await Promise.resolve();
    const tellsChanges = this.#tellsChanges();
    for (let event = this.#queue.take(); event !== undefined; event = this.#queue.take()) {
      try {
        // Waits only where a hook is to be waited for: events are many, and hooks few.
        if (tellsChanges) await this.#dispatchAndTell(event);
        else this.#dispatchEvent(event);
      } catch (cause) {
        this.#failAndStop(event, cause);
      }
    }
    // In the same turn as the look at the queue: an event that comes later starts this anew.
    this.#dispatching = null;
  }

  /** Whether anyone wants to know what changed. */
  #tellsChanges(): boolean {
    const isOverridden = this.onMetricChanged !== MetricsRecorder.prototype.onMetricChanged;
    return isOverridden || this.#hooks.some(({ onMetricChanged }) => onMetricChanged !== undefined);
  }

  #dispatchEvent(event: E): void {
    for (const metric of this.#inOrder) hasAccepted(metric, event);
  }

  async #dispatchAndTell(event: E): Promise<void> {
    for (const metric of this.#inOrder) {
      if (!hasAccepted(metric, event)) continue;
      const change = { metric, event };
      await this.onMetricChanged(change);
      for (const hooks of this.#hooks) await hooks.onMetricChanged?.(change);
    }
  }

  #fail(error: RecorderError): RecorderAnswer {
    this.#state = 'failure';
    this.#lastError = error;
    this.#dropped += this.#queue.length;
    this.#queue.clear();
    return { success: false, error };
  }

  #failAndStop({ type }: E, cause: unknown): void {
    const message = `the event ${type} could not be worked on: ${thrownText(cause)}`;
    this.#fail(new RecorderError('dispatch', message, { cause }));
    this.#cleanUp = this.#stopAfterFailure(message, cause);
  }

  async #stopAfterFailure(message: string, cause: unknown): Promise<void> {
    // As in #start: a hook that calls stop() is answered after the clean-up.
    await Promise.resolve();
    try {
      await this.#tellStopped();
    } catch (error) {
      const both = `${message}; and then onStopped failed: ${thrownText(error)}`;
      this.#lastError = new RecorderError('dispatch', both, { cause });
    }
  }

  #refuse(operation: string): Promise<RecorderAnswer> {
    return Promise.resolve({ success: false, error: this.#lastError ?? this.#invalidState(operation) });
  }

  #invalidState(operation: string): RecorderError {
    const message = `The recorder of ${this.entityId} cannot ${operation} while its state is ${this.#state}`;
    const cause = this.#lastError;
    if (cause === null) return new RecorderError('invalid-state', `${message}.`);
    return new RecorderError('invalid-state', `${message}: ${cause.message}`, { cause });
  }

  #overflown({ type }: E): RecorderError {
    const message =
      `The recorder of ${this.entityId} cannot take the event ${type}: ${this.#queueSize} events wait already. Give its ` +
      'hooks time to work (await something now and then), raise queueSize, or set overflow to "drop".';
    return new RecorderError('queue-overflow', message);
  }
}

/** @throws TypeError when the metric does not answer at once */
function hasAccepted<E extends MetricEvent>(metric: Metric<E>, event: E): boolean {
  const answer: unknown = metric.handleEvent(event);
  if (typeof answer === 'boolean') return answer;
  // A promise, most likely; what becomes of it is told by nobody else.
  Promise.resolve(answer).catch(() => {});
  throw new TypeError(`handleEvent() of the metric ${metric.name} has to return true or false, at once.`);
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
