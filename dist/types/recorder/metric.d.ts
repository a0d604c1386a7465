/** What happens, and what counts it. Both are meant to be extended outside this project too. */
/** Something that happened. Its `type` names the fact (`scan.finished`); what else it carries is for the metrics. */
export interface MetricEvent {
    readonly type: string;
}
/** What a metric shows: plain data that can be copied and written as JSON, often `{ name, dimensions: { total: 3 } }`. */
export type MetricSnapshot = Readonly<Record<string, unknown>>;
/**
 * Counts events of some kind. Any object of this shape is one; the class is there to be extended. A metric does no
 * I/O and does not wait: reactions belong in hooks.
 */
export declare abstract class Metric<E extends MetricEvent = MetricEvent> {
    /** Names what is measured (`document_storage.save.attempts`); in one recorder each name is there once. */
    abstract readonly name: string;
    /** Takes an event in; whether it was one for this metric, so that its snapshot may have changed. */
    abstract handleEvent(event: E): boolean;
    /** What was counted so far. */
    abstract snapshot(): MetricSnapshot;
    /** Starts to count anew: every counter, those of errors too. A metric without it cannot be reset. */
    reset?(): void;
}
