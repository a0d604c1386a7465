/** What a recorder promises: its states, its answers, its hooks and its options. */
import type { Metric, MetricEvent } from './metric.js';
import type { RecorderError } from './recorder-error.js';
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
