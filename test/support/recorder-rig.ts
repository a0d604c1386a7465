/** A recorder under watch: whatever is done to it, and whatever it does, is held against its contract at once. */
import { strict as assert } from 'node:assert';
import type { Metric, MetricEvent } from '../../src/recorder/metric.ts';
import { MetricsRecorder } from '../../src/recorder/metrics-recorder.ts';
import type {
  MetricChange,
  RecorderAnswer,
  RecorderHooks,
  RecorderOptions,
  RecorderState,
} from '../../src/recorder/recorder-contract.ts';

/** What a metric or the hook does when it meets the event. */
export const EFFECTS = [
  'nothing',
  'hook waits',
  'hook registers an event',
  'hook replaces a metric',
  'hook starts',
  'hook stops',
  'metric registers an event',
  'metric adds a metric',
  'metric throws',
  'metric answers late',
  'hook throws',
  'hook rejects late',
] as const;

export interface RiggedEvent extends MetricEvent {
  readonly effect: (typeof EFFECTS)[number];
  /** Of the metrics that are there, which one does something odd. */
  readonly place: number;
}

/** What onStarting and onStopped do. */
export const OUTCOMES = ['ends', 'waits', 'registers', 'starts', 'stops', 'throws', 'rejects late'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface RigOptions {
  readonly queueSize: number;
  readonly overflow: 'throw' | 'drop';
  /** Whether there is a hook onMetricChanged. */
  readonly tells: boolean;
  /** Whether the hooks are methods of a subclass, not in the options. */
  readonly isSubclass: boolean;
  /** What onStarting and onStopped do, from the first start on; after those they end. */
  readonly starting: readonly Outcome[];
  readonly stopping: readonly Outcome[];
  /** Waits as long as the test wants. */
  readonly wait: () => Promise<unknown>;
}

/** The table of the states. */
export const NEXT_STATES: Readonly<Record<RecorderState, readonly RecorderState[]>> = {
  virgin: ['starting'],
  starting: ['running', 'stopping', 'failure'],
  running: ['stopping', 'failure'],
  stopping: ['stopped', 'failure'],
  stopped: ['starting'],
  failure: [],
};

/** Has the hooks as its own methods. */
class Overriding extends MetricsRecorder<RiggedEvent> {
  constructor(options: RecorderOptions<RiggedEvent>, hooks: RecorderHooks<RiggedEvent>) {
    super('rig', options);
    Object.assign(this, hooks);
  }
}

const TAKES_EVENTS: readonly RecorderState[] = ['virgin', 'starting', 'running'];

export class RecorderRig {
  readonly recorder: MetricsRecorder<RiggedEvent>;
  readonly #options: RigOptions;
  #state: RecorderState = 'virgin';
  #answer: { start: Promise<RecorderAnswer> | null; stop: Promise<RecorderAnswer> | null } = {
    start: null,
    stop: null,
  };
  #unanswered = 0;
  /** In the order in which they were taken in. */
  readonly #accepted: RiggedEvent[] = [];
  #overflown = 0;
  readonly #begun: RiggedEvent[] = [];
  /** The metrics that the event under way still has to meet. */
  #ahead: readonly Metric<RiggedEvent>[] = [];
  #isHookBusy = false;
  #isCleaningUp = false;
  #failures = 0;
  #starts = 0;
  #startsDone = 0;
  #stops = 0;
  #metricsMade = 0;
  /** Broken rules that were found within metrics and hooks, where throwing would only make the recorder fail. */
  readonly #broken: unknown[] = [];

  constructor(options: RigOptions) {
    this.#options = options;
    const { tells, isSubclass, ...settings } = options;
    const onMetricChanged = (change: MetricChange<RiggedEvent>) => this.#onMetricChanged(change);
    const hooks = {
      onStarting: () => this.#onStarting(),
      onStopped: () => this.#onStopped(),
      ...(tells ? { onMetricChanged } : {}),
    };
    this.recorder = isSubclass
      ? new Overriding(settings, hooks)
      : new MetricsRecorder<RiggedEvent>('rig', { ...settings, hooks: [hooks] });
    this.registerMetric('first');
    this.registerMetric('second');
  }

  /** Looks at the state: there is no other way here from where it was than the table has. */
  look(): void {
    const { state, queuedEvents, droppedEvents, lastError } = this.recorder;
    if (state !== this.#state) {
      assert(NEXT_STATES[this.#state].includes(state), `${this.#state} became ${state}`);
      this.#state = state;
    }
    assert.equal(
      lastError !== null,
      state === 'failure',
      'lastError is there after a failure, and only then',
    );
    const lost = droppedEvents - this.#overflown;
    assert(lost === 0 || (lost > 0 && state === 'failure'), `${lost} dropped events that did not overflow`);
    assert.equal(
      this.#accepted.length,
      this.#begun.length + lost + queuedEvents,
      'each accepted event is somewhere',
    );
    if (this.#broken.length > 0) throw this.#broken[0];
  }

  start(): void {
    const before = this.#seenState();
    const starts = before === 'virgin' || before === 'stopped';
    if (starts) this.#starts++;
    const answer = this.recorder.start();
    assert.equal(this.recorder.state, starts ? 'starting' : before);
    if (before === 'starting' && this.#answer.start !== null) assert.equal(answer, this.#answer.start);
    if (this.recorder.state === 'starting') this.#answer.start = answer;
    this.look();
    const failsAlways = before === 'running' || before === 'stopping' || before === 'failure';
    this.#expectAnswer(answer, failsAlways);
  }

  stop(): void {
    const before = this.#seenState();
    const answer = this.recorder.stop();
    const stops = before === 'starting' || before === 'running';
    assert.equal(this.recorder.state, stops ? 'stopping' : before);
    if (before === 'stopping') assert.equal(answer, this.#answer.stop);
    if (stops) this.#answer.stop = answer;
    this.look();
    const notWhileCleaningUp = () => assert.equal(this.#isCleaningUp, false, 'an answer during the clean-up');
    this.#expectAnswer(answer, !stops && before !== 'stopping', notWhileCleaningUp);
  }

  register(event: RiggedEvent): void {
    const state = this.#seenState();
    const { queuedEvents, droppedEvents } = this.recorder;
    const isFull = queuedEvents >= this.#options.queueSize;
    if (state === 'virgin') this.#starts++;
    let refusal: unknown = null;
    try {
      this.recorder.registerEvent(event);
    } catch (error) {
      refusal = (error as { code?: unknown }).code;
    }
    if (!TAKES_EVENTS.includes(state)) assert.equal(refusal, 'invalid-state');
    else if (!isFull) assert.equal(refusal, null);
    else assert.equal(refusal, this.#options.overflow === 'throw' ? 'queue-overflow' : null);

    const isDropped = refusal === null && isFull;
    assert.equal(this.recorder.droppedEvents, droppedEvents + (isDropped ? 1 : 0), 'a drop is counted, once');
    if (isDropped) this.#overflown++;
    else if (refusal === null) this.#accepted.push(event);
    if (state === 'virgin') {
      assert.equal(this.recorder.state, 'starting');
      this.#answer.start = null;
    }
    this.look();
  }

  /** Registers a new metric under this name. */
  registerMetric(name: string): void {
    const metric: Metric<RiggedEvent> = {
      name,
      handleEvent: (event) => this.#handleEvent(metric, event),
      snapshot: () => ({}),
    };
    if (this.recorder.state === 'failure') assert.throws(() => this.recorder.registerMetric(metric));
    else this.recorder.registerMetric(metric);
  }

  /** What holds when nothing waits any more. */
  expectQuiet(): void {
    this.look();
    const { state, queuedEvents } = this.recorder;
    assert(state !== 'starting' && state !== 'stopping', `it is ${state} for ever`);
    assert.equal(this.#unanswered, 0, 'calls without an answer');
    assert.equal(queuedEvents, 0, 'events that nobody works on');
    const isUnderWay = this.#ahead.length > 0 || this.#isHookBusy;
    assert.equal(isUnderWay, false, 'an event that did not meet all metrics');
    assert.equal(
      this.#starts,
      this.#startsDone + (this.#failures > 0 && this.#startsDone < this.#starts ? 1 : 0),
    );
    assert.equal(
      this.#stops,
      this.#startsDone - (state === 'running' ? 1 : 0),
      'onStopped once for each start',
    );
    assert.equal(state === 'failure', this.#failures > 0, 'a failure, and only that, makes it a failure');
  }

  #seenState(): RecorderState {
    this.look();
    return this.recorder.state;
  }

  #expectAnswer(answer: Promise<RecorderAnswer>, failsAlways: boolean, more = () => {}): void {
    this.#unanswered++;
    answer.then(
      ({ success, error }) =>
        this.#watch(() => {
          this.#unanswered--;
          more();
          assert.equal(success, error === null);
          if (failsAlways) assert.equal(success, false);
          else if (!success) assert.equal(this.recorder.state, 'failure');
          this.look();
        }),
      (error) => this.#broken.push(new Error('an answer was rejected', { cause: error })),
    );
  }

  #handleEvent(metric: Metric<RiggedEvent>, event: RiggedEvent): boolean {
    const position = this.#watch(() => this.#meet(metric, event));
    const { length } = this.recorder.metrics;
    const isOdd = position === event.place % length;
    if (!isOdd) return true;
    if (event.effect === 'metric registers an event') this.#watch(() => this.register(plainEvent()));
    if (event.effect === 'metric adds a metric') this.#watch(() => this.registerMetric(this.#newName()));
    if (event.effect === 'metric throws' || event.effect === 'metric answers late') {
      this.#failures++;
      this.#ahead = [];
      if (event.effect === 'metric throws') throw null;
      return Promise.reject(new Error('late')) as unknown as boolean;
    }
    return event.effect !== 'nothing';
  }

  /** The place of the metric among those that the event meets. */
  #meet(metric: Metric<RiggedEvent>, event: RiggedEvent): number {
    assert.equal(this.#isHookBusy, false, 'a metric while a hook is at work');
    assert.equal(this.#startsDone, this.#starts, 'a metric before onStarting has ended');
    assert.equal(this.#stops, this.#startsDone - 1, 'a metric after onStopped');
    if (this.#ahead.length === 0) {
      assert.equal(event, this.#accepted[this.#begun.length], 'events in the order in which they came');
      this.#begun.push(event);
      this.#ahead = this.recorder.metrics;
    }
    assert.equal(event, this.#begun.at(-1), 'one event at a time');
    assert.equal(metric, this.#ahead[0], 'metrics in their order, as they were when the event began');
    const position = this.recorder.metrics.length - this.#ahead.length;
    this.#ahead = this.#ahead.slice(1);
    this.look();
    return position;
  }

  async #onMetricChanged({ event }: MetricChange<RiggedEvent>): Promise<void> {
    this.#watch(() => {
      assert.equal(this.#isHookBusy, false, 'one hook at a time');
      assert.equal(event, this.#begun.at(-1));
      this.look();
    });
    this.#isHookBusy = true;
    const { effect } = event;
    if (effect === 'hook registers an event') this.#watch(() => this.register(plainEvent()));
    if (effect === 'hook replaces a metric') this.#watch(() => this.registerMetric('second'));
    if (effect === 'hook starts') this.#watch(() => this.start());
    if (effect === 'hook stops') this.#watch(() => this.stop());
    if (effect === 'hook waits' || effect === 'hook rejects late') await this.#options.wait();
    this.#isHookBusy = false;
    if (effect === 'hook throws' || effect === 'hook rejects late') {
      this.#failures++;
      this.#ahead = [];
      throw undefined;
    }
  }

  async #onStarting(): Promise<void> {
    this.#watch(() => {
      assert.equal(this.#startsDone, this.#starts - 1, 'onStarting once for each start');
      this.look();
    });
    await this.#behave(this.#options.starting[this.#starts - 1]);
    this.#startsDone++;
  }

  async #onStopped(): Promise<void> {
    this.#watch(() => {
      this.#stops++;
      assert.equal(this.#stops, this.#startsDone, 'onStopped once, after a start');
      assert.equal(this.#startsDone, this.#starts, 'no onStopped when onStarting has failed');
      assert.equal(this.#ahead.length, 0, 'onStopped while an event is under way');
      const { state, queuedEvents } = this.recorder;
      assert(state === 'stopping' || state === 'failure', `onStopped while ${state}`);
      assert.equal(queuedEvents, 0, 'onStopped while events wait');
      this.look();
    });
    this.#isCleaningUp = true;
    try {
      await this.#behave(this.#options.stopping[this.#starts - 1]);
    } finally {
      this.#isCleaningUp = false;
    }
  }

  async #behave(outcome: Outcome = 'ends'): Promise<void> {
    if (outcome === 'registers') this.#watch(() => this.register(plainEvent()));
    if (outcome === 'starts') this.#watch(() => this.start());
    if (outcome === 'stops') this.#watch(() => this.stop());
    if (outcome === 'waits' || outcome === 'rejects late') await this.#options.wait();
    if (outcome === 'throws' || outcome === 'rejects late') {
      this.#failures++;
      throw new Error(outcome);
    }
  }

  /** Runs what may find a broken rule where it must not throw. */
  #watch<T>(use: () => T): T | undefined {
    try {
      return use();
    } catch (error) {
      this.#broken.push(error);
      return undefined;
    }
  }

  #newName(): string {
    this.#metricsMade++;
    return `added ${this.#metricsMade}`;
  }
}

function plainEvent(): RiggedEvent {
  return { type: 'plain', effect: 'nothing', place: 0 };
}
