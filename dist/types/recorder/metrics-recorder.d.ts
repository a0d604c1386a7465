import type { Metric, MetricEvent, MetricSnapshot } from './metric.js';
import type { MetricChange, RecorderAnswer, RecorderOptions, RecorderState } from './recorder-contract.js';
import { RecorderError } from './recorder-error.js';
/**
 * Takes events in and dispatches them, one at a time, to its metrics in the order in which they were registered. A
 * subclass may override the three hooks, which do nothing here.
 */
export declare class MetricsRecorder<E extends MetricEvent = MetricEvent> {
    #private;
    /** Whose metrics they are. */
    readonly entityId: string;
    /** @throws TypeError for a name that is none, and a size that is no whole number from 1 */
    constructor(entityId: string, options?: RecorderOptions<E>);
    get state(): RecorderState;
    /** Why it is a failure; null when it is none. */
    get lastError(): RecorderError | null;
    /**
     * Events that no metric has seen: those that found the queue full, and those that waited when it failed. The one that
     * made it fail is not among them: some metrics may have counted it.
     */
    get droppedEvents(): number;
    /** Events that were taken in and wait. */
    get queuedEvents(): number;
    /** The metrics, in the order in which they were registered. */
    get metrics(): readonly Metric<E>[];
    /** Starts it, for the first time or again: metrics and what they counted stay. Never rejects. */
    start(): Promise<RecorderAnswer>;
    /**
     * Works on what waits, and stops; one that is starting starts first. No success when any of that failed: `lastError` says
     * why, `droppedEvents` what was lost. After a failure it answers when `onStopped` is through. Never rejects.
     */
    stop(): Promise<RecorderAnswer>;
    /** Settles when no event waits any more: all were dispatched, or lost in a failure. Never rejects. */
    drained(): Promise<void>;
    /**
     * Adds a metric, from the next event on; one of the same name is replaced, in its place.
     * @throws TypeError for what is no metric, and RecorderError after a failure
     */
    registerMetric(metric: Metric<E>): void;
    /**
     * Hands an event over and returns at once; a recorder that was never started is started by it.
     * @throws TypeError for what is no event
     * @throws RecorderError when it is stopping, stopped or a failure; or when too many events wait and `overflow` is `throw`
     */
    registerEvent(event: E): void;
    /**
     * What every metric shows, by its name: copies, which do not change any more.
     * @throws what a metric's snapshot() throws, and DataCloneError for one that is not plain data
     */
    snapshots(): Record<string, MetricSnapshot>;
    /**
     * Starts to count anew: every counter of every metric, and the dropped events. What waits is counted afterwards.
     * @throws TypeError when a metric has no reset(), and then nothing is reset
     */
    reset(): void;
    protected onStarting(): void | Promise<void>;
    protected onMetricChanged(_change: MetricChange<E>): void | Promise<void>;
    protected onStopped(): void | Promise<void>;
}
