/**
 * The contract of the recorder, sentence by sentence. What fails is in recorder-failures.test.ts, random interleavings
 * are in recorder-model.test.ts.
 */
import { describe, expect, test } from 'vitest';
import type { Metric } from '../../src/recorder/metric.ts';
import { MetricsRecorder } from '../../src/recorder/metrics-recorder.ts';
import type { MetricChange, RecorderHooks } from '../../src/recorder/recorder-contract.ts';
import { RecorderError } from '../../src/recorder/recorder-error.ts';
import {
  expectNoUnhandledRejection,
  hooked,
  metricThat,
  type Numbered,
  nextTurn,
  numbered,
  recorderWith,
  Seen,
} from '../support/recorder-metrics.ts';

expectNoUnhandledRejection();

const SUCCESS = { success: true, error: null };

describe('start() and stop()', () => {
  test('set the state at once', async () => {
    const recorder = recorderWith();
    expect(recorder.state).toBe('virgin');
    const started = recorder.start();
    expect(recorder.state).toBe('starting');
    expect(await started).toEqual(SUCCESS);
    expect(recorder.state).toBe('running');
    const stopped = recorder.stop();
    expect(recorder.state).toBe('stopping');
    expect(await stopped).toEqual(SUCCESS);
    expect(recorder.state).toBe('stopped');
  });

  test('share one answer among concurrent calls', async () => {
    let starts = 0;
    let stops = 0;
    const { recorder } = hooked({
      onStarting: async () => {
        await nextTurn();
        starts++;
      },
      onStopped: async () => {
        await nextTurn();
        stops++;
      },
    });
    const [first, second] = [recorder.start(), recorder.start()];
    expect(second).toBe(first);
    await first;
    const [third, fourth] = [recorder.stop(), recorder.stop()];
    expect(fourth).toBe(third);
    await third;
    expect([starts, stops]).toEqual([1, 1]);
  });

  test('share one answer with a hook that calls them', async () => {
    const answers: unknown[] = [];
    const { recorder } = hooked({
      onStarting: () => void answers.push(recorder.start()),
      onStopped: () => void answers.push(recorder.stop()),
    });
    const started = recorder.start();
    await started;
    const stopped = recorder.stop();
    await stopped;
    expect(answers[0]).toBe(started);
    expect(answers[1]).toBe(stopped);
  });

  test('are refused in the wrong state, with an answer that says which', async () => {
    const recorder = recorderWith();
    const refused = await recorder.stop();
    expect(refused.error).toBeInstanceOf(RecorderError);
    expect(refused).toMatchObject({ success: false, error: { code: 'invalid-state' } });
    expect(refused.error?.message).toBe('The recorder of test cannot stop while its state is virgin.');
    await recorder.start();
    expect((await recorder.start()).error?.message).toMatch(/cannot start while its state is running/);
    const stopping = recorder.stop();
    expect((await recorder.start()).error?.message).toMatch(/cannot start while its state is stopping/);
    await stopping;
    expect((await recorder.stop()).error?.message).toMatch(/cannot stop while its state is stopped/);
    expect(recorder.state).toBe('stopped');
  });

  test('stop() while starting waits for the start, works on what waits, and stops', async () => {
    const told: string[] = [];
    const { recorder, seen } = hooked({
      onStarting: async () => {
        await nextTurn();
        told.push('starting');
      },
      onMetricChanged: ({ event }) => void told.push(`event ${event.id}`),
      onStopped: () => void told.push('stopped'),
    });
    recorder.registerEvent(numbered(1));
    const stopped = recorder.stop();
    expect(recorder.state).toBe('stopping');
    expect(await stopped).toEqual(SUCCESS);
    expect(told).toEqual(['starting', 'event 1', 'stopped']);
    expect([recorder.state, seen.snapshot().ids]).toEqual(['stopped', [1]]);
  });

  test('stop() within onStarting lets the start end first', async () => {
    const told: string[] = [];
    class Stopping extends MetricsRecorder<Numbered> {
      protected override async onStarting() {
        void this.stop();
        await nextTurn();
        told.push('starting');
      }
      protected override onStopped() {
        told.push(`stopped while ${this.state}`);
      }
    }
    const recorder = new Stopping('test');
    expect(await recorder.start()).toEqual(SUCCESS);
    expect(await recorder.stop()).toEqual(SUCCESS);
    expect(told).toEqual(['starting', 'stopped while stopping']);
    expect(recorder.state).toBe('stopped');
  });

  test('drained() waits for a start, and for what waits', async () => {
    const { recorder, seen } = hooked({ onStarting: nextTurn, onMetricChanged: nextTurn });
    for (const id of [1, 2, 3]) recorder.registerEvent(numbered(id));
    await recorder.drained();
    expect([recorder.state, recorder.queuedEvents, seen.snapshot().ids]).toEqual(['running', 0, [1, 2, 3]]);
  });

  test('a restart keeps metrics and what they counted, and calls the hooks again', async () => {
    const told: string[] = [];
    const { recorder, seen } = hooked({
      onStarting: () => void told.push('starting'),
      onStopped: () => void told.push('stopped'),
    });
    recorder.registerEvent(numbered(1));
    await recorder.stop();
    expect(await recorder.start()).toEqual(SUCCESS);
    recorder.registerEvent(numbered(2));
    await recorder.stop();
    expect(recorder.snapshots()).toEqual({ seen: { ids: [1, 2] } });
    expect(recorder.metrics).toEqual([seen]);
    expect(told).toEqual(['starting', 'stopped', 'starting', 'stopped']);
  });
});

describe('registerEvent()', () => {
  test('starts a virgin recorder, and dispatches not before it has started', async () => {
    const told: string[] = [];
    const { recorder } = hooked({
      onStarting: async () => {
        await nextTurn();
        told.push('started');
      },
      onMetricChanged: ({ event }) => void told.push(`event ${event.id}`),
    });
    recorder.registerEvent(numbered(1));
    expect([recorder.state, recorder.queuedEvents]).toEqual(['starting', 1]);
    recorder.registerEvent(numbered(2));
    await recorder.drained();
    expect(told).toEqual(['started', 'event 1', 'event 2']);
  });

  test('does nothing within the call but to take the event in', async () => {
    const recorder = recorderWith({}, new Seen('seen'));
    await recorder.start();
    recorder.registerEvent(numbered(1));
    expect([recorder.queuedEvents, recorder.snapshots()]).toEqual([1, { seen: { ids: [] } }]);
    await recorder.drained();
    expect(recorder.snapshots()).toEqual({ seen: { ids: [1] } });
  });

  test('is refused while it stops, when it has stopped, and after a failure', async () => {
    const recorder = recorderWith();
    await recorder.start();
    const stopping = recorder.stop();
    expect(() => recorder.registerEvent(numbered(1))).toThrow(
      /cannot take an event while its state is stopping/,
    );
    await stopping;
    expect(() => recorder.registerEvent(numbered(1))).toThrow(/while its state is stopped/);

    const failed = recorderWith(
      {},
      metricThat(() => Promise.reject(new Error('no'))),
    );
    failed.registerEvent(numbered(1));
    await failed.drained();
    expect(() => failed.registerEvent(numbered(2))).toThrow(
      /state is failure: the event thing.done could not/,
    );
    expect([failed.droppedEvents, failed.queuedEvents]).toEqual([0, 0]);
  });

  test.each([null, undefined, 7, 'thing.done', {}, { type: 7 }])('refuses %j, which is no event', (event) => {
    const recorder = recorderWith();
    expect(() => recorder.registerEvent(event as unknown as Numbered)).toThrow(TypeError);
    expect(recorder.state).toBe('virgin');
  });

  test('throws over the limit, and takes all of them exactly at it', async () => {
    const { recorder, seen } = hooked({}, { queueSize: 3 });
    for (const id of [1, 2, 3]) recorder.registerEvent(numbered(id));
    expect(() => recorder.registerEvent(numbered(4))).toThrow(RecorderError);
    expect(() => recorder.registerEvent(numbered(4))).toThrow(
      expect.objectContaining({
        code: 'queue-overflow',
        message: expect.stringContaining('3 events wait already'),
      }),
    );
    // Who was refused knows it, so it is not counted.
    expect([recorder.queuedEvents, recorder.droppedEvents]).toEqual([3, 0]);
    await recorder.drained();
    recorder.registerEvent(numbered(5));
    expect(await recorder.stop()).toEqual(SUCCESS);
    expect(seen.snapshot().ids).toEqual([1, 2, 3, 5]);
  });

  test('drops over the limit when told to, and counts what it dropped', async () => {
    const { recorder, seen } = hooked({}, { queueSize: 3, overflow: 'drop' });
    for (const id of [1, 2, 3, 4, 5]) recorder.registerEvent(numbered(id));
    expect([recorder.queuedEvents, recorder.droppedEvents]).toEqual([3, 2]);
    await recorder.drained();
    recorder.registerEvent(numbered(6));
    expect(await recorder.stop()).toEqual(SUCCESS);
    expect([seen.snapshot().ids, recorder.droppedEvents]).toEqual([[1, 2, 3, 6], 2]);
  });

  test('lets 10,000 events wait when no limit is given', () => {
    const recorder = recorderWith();
    for (let id = 0; id < 10_000; id++) recorder.registerEvent(numbered(id));
    expect(() => recorder.registerEvent(numbered(10_000))).toThrow(/10000 events wait already/);
    expect(recorder.queuedEvents).toBe(10_000);
  });

  test('keeps the order of the events, however many there are', async () => {
    const { recorder, seen } = hooked({ onMetricChanged: () => {} });
    const ids = Array.from({ length: 9_000 }, (_, id) => id);
    for (const id of ids) {
      recorder.registerEvent(numbered(id));
      // So that the queue is added to while it is worked on.
      if (id % 700 === 0) await nextTurn();
    }
    await recorder.stop();
    expect(seen.snapshot().ids).toEqual(ids);
  });
});

describe('dispatching', () => {
  test('goes through the metrics in the order in which they were registered, event by event', async () => {
    const told: string[] = [];
    const metrics = ['b', 'a', 'c'].map((name) =>
      metricThat(({ id }) => {
        told.push(`${name}${id}`);
        return true;
      }, name),
    );
    const recorder = recorderWith({}, ...metrics);
    for (const id of [1, 2]) recorder.registerEvent(numbered(id));
    await recorder.stop();
    expect(told).toEqual(['b1', 'a1', 'c1', 'b2', 'a2', 'c2']);
  });

  test('tells onMetricChanged only of what a metric accepted', async () => {
    const changes: string[] = [];
    const recorder = recorderWith(
      {
        hooks: [{ onMetricChanged: ({ metric, event }) => void changes.push(`${metric.name} ${event.id}`) }],
      },
      new Seen('odd', 'odd'),
      new Seen('even', 'even'),
      new Seen('all'),
    );
    for (const id of [1, 2]) recorder.registerEvent(numbered(id, id % 2 === 0 ? 'even' : 'odd'));
    await recorder.stop();
    expect(changes).toEqual(['odd 1', 'all 1', 'even 2', 'all 2']);
  });

  test('waits for each onMetricChanged before it goes on, hook after hook', async () => {
    const told: string[] = [];
    const slow = (name: string): RecorderHooks<Numbered> => ({
      onMetricChanged: async ({ metric, event }) => {
        told.push(`${name} ${metric.name}${event.id} begins`);
        await nextTurn();
        told.push('ends');
      },
    });
    const recorder = recorderWith({ hooks: [slow('x'), slow('y')] }, new Seen('a'), new Seen('b'));
    recorder.registerEvent(numbered(1));
    while (told.length === 0) await Promise.resolve();
    // It comes while a hook is at work.
    recorder.registerEvent(numbered(2));
    await recorder.stop();
    const begun = ['x a1', 'y a1', 'x b1', 'y b1', 'x a2', 'y a2', 'x b2', 'y b2'];
    expect(told).toEqual(begun.flatMap((what) => [`${what} begins`, 'ends']));
  });

  test('takes no metric into account that came while the event was worked on', async () => {
    const late = new Seen('late');
    const recorder = recorderWith(
      {},
      metricThat(() => {
        recorder.registerMetric(late);
        return true;
      }),
    );
    for (const id of [1, 2]) recorder.registerEvent(numbered(id));
    await recorder.stop();
    expect(late.snapshot().ids).toEqual([2]);
  });

  test('is the same with a hook that registers and replaces metrics', async () => {
    const [late, replacing] = [new Seen('late'), new Seen('second')];
    const [first, second] = [new Seen('first'), new Seen('second')];
    const hooks = {
      onMetricChanged: () => {
        recorder.registerMetric(late);
        recorder.registerMetric(replacing);
      },
    };
    const recorder = recorderWith({ hooks: [hooks] }, first, second);
    for (const id of [1, 2]) recorder.registerEvent(numbered(id));
    await recorder.stop();
    expect([first, second, late, replacing].map((metric) => metric.snapshot().ids)).toEqual([
      [1, 2],
      [1],
      [2],
      [2],
    ]);
    expect(recorder.metrics).toEqual([first, replacing, late]);
  });

  test('works on events that a hook registers, after those that wait already', async () => {
    const { recorder, seen } = hooked({
      onStarting: () => recorder.registerEvent(numbered(0)),
      onMetricChanged: ({ event: { id } }) => {
        if (id === 1 || id === 2) recorder.registerEvent(numbered(id * 10));
      },
    });
    for (const id of [1, 2, 3]) recorder.registerEvent(numbered(id));
    await recorder.drained();
    expect(seen.snapshot().ids).toEqual([1, 2, 3, 0, 10, 20]);
  });

  test('goes on when an event comes just as the queue has run empty', async () => {
    const { recorder, seen } = hooked({});
    await recorder.start();
    for (let id = 0; id < 50; id++) {
      recorder.registerEvent(numbered(id));
      // From 0 to 9 microtasks later: before, while and after the last one is worked on.
      for (let i = 0; i < id % 10; i++) await Promise.resolve();
    }
    await nextTurn();
    expect([seen.snapshot().ids.length, recorder.queuedEvents]).toEqual([50, 0]);
  });
});

describe('registerMetric()', () => {
  test('replaces the metric of the same name, in its place', async () => {
    const [first, second, third] = [new Seen('a'), new Seen('b'), new Seen('a')];
    const recorder = recorderWith({}, first, second, third);
    recorder.registerEvent(numbered(1));
    await recorder.stop();
    expect(recorder.metrics).toEqual([third, second]);
    expect([first, second, third].map((metric) => metric.snapshot().ids)).toEqual([[], [1], [1]]);
  });

  test.each([null, undefined, {}, { name: 'x' }, { name: '', handleEvent() {}, snapshot() {} }])(
    'refuses %j, which is no metric',
    (metric) => {
      expect(() => recorderWith({}, metric as unknown as Metric<Numbered>)).toThrow(TypeError);
    },
  );

  test('is refused after a failure', async () => {
    const { recorder } = hooked({ onStarting: () => Promise.reject(new Error('no')) });
    await recorder.start();
    expect(() => recorder.registerMetric(new Seen('late'))).toThrow(/cannot take a metric .* failure/);
  });
});

describe('the constructor', () => {
  test.each(['', '  ', null, 7])('refuses %j as the name of an entity', (name) => {
    expect(() => new MetricsRecorder(name as string)).toThrow(TypeError);
  });

  test.each([0, -1, 1.5, Number.NaN, '10'])('refuses %j as the size of the queue', (queueSize) => {
    expect(() => recorderWith({ queueSize: queueSize as number })).toThrow(/whole number, at least 1/);
  });

  test('refuses an overflow that it does not know', () => {
    expect(() => recorderWith({ overflow: 'wait' as 'drop' })).toThrow(
      'overflow has to be "throw" or "drop"; it is "wait".',
    );
  });
});

describe('snapshots() and reset()', () => {
  test('snapshots are deep copies', async () => {
    const { recorder, seen } = hooked({});
    recorder.registerEvent(numbered(1));
    await recorder.drained();
    const before = recorder.snapshots();
    recorder.registerEvent(numbered(2));
    await recorder.stop();
    expect(before).toEqual({ seen: { ids: [1] } });
    (before['seen'] as { ids: number[] }).ids.push(99);
    expect(seen.snapshot().ids).toEqual([1, 2]);
  });

  test('a snapshot that is not plain data cannot be copied, and that is said', () => {
    const odd: Metric<Numbered> = {
      name: 'odd',
      handleEvent: () => true,
      snapshot: () => ({ total: () => 1 }),
    };
    expect(() => recorderWith({}, odd).snapshots()).toThrow(/could not be cloned/);
  });

  test('the list of metrics is a copy', () => {
    const recorder = recorderWith({}, new Seen('a'));
    (recorder.metrics as Metric<Numbered>[]).pop();
    expect(recorder.metrics).toHaveLength(1);
  });

  test('reset() clears every metric and the dropped events, and loses nothing that waits', async () => {
    const { recorder, seen } = hooked({}, { queueSize: 2, overflow: 'drop' });
    for (const id of [1, 2, 3]) recorder.registerEvent(numbered(id));
    await recorder.drained();
    recorder.registerEvent(numbered(4));
    recorder.reset();
    expect([seen.snapshot().ids, recorder.droppedEvents, recorder.queuedEvents]).toEqual([[], 0, 1]);
    await recorder.stop();
    expect(seen.snapshot().ids).toEqual([4]);
  });

  test('reset() names the metrics that cannot be reset, and resets none then', async () => {
    const seen = new Seen('seen');
    const recorder = recorderWith(
      {},
      seen,
      metricThat(() => true, 'fixed'),
    );
    recorder.registerEvent(numbered(1));
    await recorder.stop();
    expect(() => recorder.reset()).toThrow('fixed cannot be reset: give it a method reset().');
    expect(seen.snapshot().ids).toEqual([1]);
  });
});

describe('a subclass', () => {
  test('overrides the hooks, and those in the options are called after its own', async () => {
    const told: string[] = [];
    class Telling extends MetricsRecorder<Numbered> {
      protected override onStarting() {
        told.push('own starting');
      }
      protected override async onMetricChanged({ event }: MetricChange<Numbered>) {
        await nextTurn();
        told.push(`own ${event.id}`);
      }
      protected override onStopped() {
        told.push('own stopped');
      }
    }
    const hooks = {
      onStarting: () => void told.push('starting'),
      onMetricChanged: ({ event }: MetricChange<Numbered>) => void told.push(`${event.id}`),
      onStopped: () => void told.push('stopped'),
    };
    const recorder = new Telling('test', { hooks: [hooks] });
    recorder.registerMetric(new Seen('seen'));
    recorder.registerEvent(numbered(1));
    await recorder.stop();
    expect(told).toEqual(['own starting', 'starting', 'own 1', '1', 'own stopped', 'stopped']);
  });

  test('may override onMetricChanged alone, as a method or as a property', async () => {
    const told: number[] = [];
    class WithMethod extends MetricsRecorder<Numbered> {
      protected override onMetricChanged({ event }: MetricChange<Numbered>) {
        told.push(event.id);
      }
    }
    class WithProperty extends MetricsRecorder<Numbered> {
      protected override readonly onMetricChanged = ({ event }: MetricChange<Numbered>) => {
        told.push(event.id);
      };
    }
    for (const recorder of [new WithMethod('method'), new WithProperty('property')]) {
      recorder.registerMetric(new Seen('seen'));
      recorder.registerEvent(numbered(told.length));
      await recorder.stop();
    }
    expect(told).toEqual([0, 1]);
  });

  test('that throws in a hook fails as any other', async () => {
    class Failing extends MetricsRecorder<Numbered> {
      protected override onStarting(): void {
        throw new Error('no');
      }
    }
    const answer = await new Failing('test').start();
    expect(answer).toMatchObject({ success: false, error: { code: 'starting' } });
  });

  test('keeps this in hooks that are methods of an object', async () => {
    class Counting {
      changes = 0;
      onMetricChanged() {
        this.changes++;
      }
    }
    const counting = new Counting();
    const { recorder } = hooked(counting);
    recorder.registerEvent(numbered(1));
    await recorder.stop();
    expect(counting.changes).toBe(1);
  });
});
