/** Recorders, metrics and events for the tests of the recorder. */
import { afterAll, beforeAll, expect } from 'vitest';
import { Metric, type MetricEvent } from '../../src/recorder/metric.ts';
import { MetricsRecorder } from '../../src/recorder/metrics-recorder.ts';
import type { RecorderHooks, RecorderOptions } from '../../src/recorder/recorder-contract.ts';

export interface Numbered extends MetricEvent {
  readonly id: number;
}

export function numbered(id: number, type = 'thing.done'): Numbered {
  return { type, id };
}

/** Takes in events of one type, or of any, and keeps their numbers. */
export class Seen extends Metric<Numbered> {
  readonly name: string;
  readonly #type: string | null;
  #ids: number[] = [];

  constructor(name: string, type: string | null = null) {
    super();
    this.name = name;
    this.#type = type;
  }

  handleEvent({ type, id }: Numbered): boolean {
    const isMine = this.#type === null || type === this.#type;
    if (isMine) this.#ids.push(id);
    return isMine;
  }

  snapshot(): { readonly ids: readonly number[] } {
    return { ids: this.#ids };
  }

  override reset(): void {
    this.#ids = [];
  }
}

export function recorderWith(
  options: RecorderOptions<Numbered> = {},
  ...metrics: readonly Metric<Numbered>[]
): MetricsRecorder<Numbered> {
  const recorder = new MetricsRecorder<Numbered>('test', options);
  for (const metric of metrics) recorder.registerMetric(metric);
  return recorder;
}

/** A recorder with one hook object, and one metric that takes in everything. */
export function hooked(hooks: RecorderHooks<Numbered>, options: RecorderOptions<Numbered> = {}) {
  const seen = new Seen('seen');
  return { recorder: recorderWith({ ...options, hooks: [hooks] }, seen), seen };
}

/** A metric that throws, or answers, what it is told to. */
export function metricThat(handleEvent: (event: Numbered) => unknown, name = 'odd'): Metric<Numbered> {
  return { name, handleEvent: handleEvent as Metric<Numbered>['handleEvent'], snapshot: () => ({}) };
}

export function nextTurn(): Promise<void> {
  return new Promise(setImmediate);
}

/** Fails the file when a rejection was left to nobody. */
export function expectNoUnhandledRejection(): void {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  beforeAll(() => {
    process.on('unhandledRejection', note);
  });
  afterAll(async () => {
    // Node tells of a rejection when the turn is over.
    await nextTurn();
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
  });
}
