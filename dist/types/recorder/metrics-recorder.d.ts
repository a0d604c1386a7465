import type { Metric, MetricEvent, MetricSnapshot } from './metric.js';
import { RecorderError } from './recorder-error.js';
/**
 * What each state does with what it is asked for, and what comes next:
 *
 * | state      | `start()`           | `stop()`                    | `registerEvent()`   | next                          |
 * |------------|---------------------|-----------------------------|---------------------|-------------------------------|
 * | `virgin`   | starts              | refused                     | taken, and starts   | `starting`                    |
 * | `starting` | the answer it gives | stops once it has started   | taken               | `running`, `stopping`, `failure` |
 * | `running`  | refused             | stops                       | taken               | `stopping`, `failure`         |
 * | `stopping` | refused             | the answer it gives         | refused             | `stopped`, `failure`          |
 * | `stopped`  | starts again        | refused                     | refused             | `starting`                    |
 * | `failure`  | refused             | refused after the clean-up  | refused             | none                          |
 *
 * A refusal is an answer without success, and an error that `registerEvent()` throws. The clean-up is `onStopped`.
 */
export type RecorderState = 'virgin' | 'starting' | 'running' | 'stopping' | 'stopped' | 'failure';
/** How starting or stopping went. */
export type RecorderAnswer = {
    readonly success: true;
    readonly error: null;
} | {
    readonly success: false;
    readonly error: RecorderError;
};
/** A metric that took an event in. */
export interface MetricChange<E extends MetricEvent = MetricEvent> {
    readonly metric: Metric<E>;
    readonly event: E;
}
/**
 * Behaviour attached to a recorder. What throws, or rejects, makes the recorder fail. A hook must not wait for `start()`,
 * `stop()` or `drained()` of its recorder, which wait for the hook.
 */
export interface RecorderHooks<E extends MetricEvent = MetricEvent> {
    /** At each start, before an event is worked on. When it fails, `onStopped` is not called. */
    onStarting?(): void | Promise<void>;
    /** After a metric took an event in; the next metric and the next event wait for it. */
    onMetricChanged?(change: MetricChange<E>): void | Promise<void>;
    /** Once, after the last event: when it is stopped, or when it has failed. */
    onStopped?(): void | Promise<void>;
}
export interface RecorderOptions<E extends MetricEvent = MetricEvent> {
    /** Most events that may wait, those that wait for the recorder to start included; 10,000 when not given. */
    readonly queueSize?: number;
    /** What an event does that finds the queue full: `throw` (the default), or be dropped and counted. */
    readonly overflow?: 'throw' | 'drop';
    /** Called in this order, after the method that a subclass overrides. */
    readonly hooks?: readonly RecorderHooks<E>[];
}
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
