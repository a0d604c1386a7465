/** What a recorder makes of hooks and metrics that fail. */
import { describe, expect, test } from 'vitest';
import {
  expectNoUnhandledRejection,
  hooked,
  metricThat,
  nextTurn,
  numbered,
  recorderWith,
  Seen,
} from '../support/recorder-metrics.ts';

expectNoUnhandledRejection();

/** Whatever can be thrown. */
const THROWN: readonly (readonly [string, unknown, string])[] = [
  ['an error', new Error('no room'), 'no room'],
  ['a text', 'no room', 'no room'],
  ['a number', 7, '7'],
  ['null', null, 'null'],
  ['undefined', undefined, 'undefined'],
  ['a symbol', Symbol('odd'), 'Symbol(odd)'],
  ['an object without a prototype', Object.create(null), 'something that cannot be shown'],
  [
    'an error whose message throws',
    Object.defineProperty(new Error(), 'message', {
      get() {
        throw new Error('not even that');
      },
    }),
    'something that cannot be shown',
  ],
];

/** All ways in which something is thrown. */
const FAILURES = THROWN.flatMap(([what, thrown, text]) => [
  {
    what: `throws ${what}`,
    thrown,
    text,
    fail: (): void => {
      throw thrown;
    },
  },
  { what: `rejects with ${what}`, thrown, text, fail: () => Promise.reject(thrown) },
]);

describe('a hook or a metric that fails', () => {
  test.each(FAILURES)(
    'onStarting that $what: failure, all that waited counted, no onStopped',
    async (how) => {
      let stops = 0;
      const { recorder, seen } = hooked({ onStarting: how.fail, onStopped: () => void stops++ });
      for (const id of [1, 2]) recorder.registerEvent(numbered(id));
      const answer = await recorder.start();
      expect(answer).toMatchObject({ success: false, error: { code: 'starting' } });
      expect(answer.error?.message).toBe(`onStarting failed: ${how.text}`);
      expect(answer.error?.cause).toBe(how.thrown);
      expect(recorder.lastError).toBe(answer.error);
      expect(await recorder.stop()).toEqual(answer);
      expect(await recorder.start()).toEqual(answer);
      expect([recorder.state, recorder.droppedEvents, stops, seen.snapshot().ids]).toEqual([
        'failure',
        2,
        0,
        [],
      ]);
    },
  );

  test('onStarting that fails is no success of a stop() that waits for it', async () => {
    let stops = 0;
    const fail = async () => {
      await nextTurn();
      throw new Error('no');
    };
    const { recorder } = hooked({ onStarting: fail, onStopped: () => void stops++ });
    recorder.registerEvent(numbered(1));
    expect(await recorder.stop()).toMatchObject({ success: false, error: { code: 'starting' } });
    expect([recorder.state, recorder.droppedEvents, stops]).toEqual(['failure', 1, 0]);
  });

  test.each(FAILURES)(
    'onMetricChanged that $what: failure with its cause, then onStopped once',
    async (how) => {
      const states: string[] = [];
      const { recorder, seen } = hooked({
        onMetricChanged: ({ event }) => (event.id === 2 ? how.fail() : undefined),
        onStopped: () => void states.push(recorder.state),
      });
      for (const id of [1, 2, 3, 4, 5]) recorder.registerEvent(numbered(id));
      await recorder.drained();
      expect(recorder.lastError).toMatchObject({ code: 'dispatch', cause: how.thrown });
      expect(recorder.lastError?.message).toBe(`the event thing.done could not be worked on: ${how.text}`);
      expect([recorder.state, recorder.droppedEvents, recorder.queuedEvents]).toEqual(['failure', 3, 0]);
      expect([seen.snapshot().ids, states]).toEqual([[1, 2], ['failure']]);
      expect(await recorder.stop()).toEqual({ success: false, error: recorder.lastError });
      expect(states).toHaveLength(1);
    },
  );

  test.each(THROWN)(
    'a metric that throws %s: failure, and the metrics after it do not see the event',
    async (_, thrown) => {
      let stops = 0;
      const [before, after] = [new Seen('before'), new Seen('after')];
      const throwing = metricThat(({ id }) => {
        if (id === 2) throw thrown;
        return true;
      });
      const recorder = recorderWith({ hooks: [{ onStopped: () => void stops++ }] }, before, throwing, after);
      for (const id of [1, 2, 3]) recorder.registerEvent(numbered(id));
      expect(await recorder.stop()).toMatchObject({
        success: false,
        error: { code: 'dispatch', cause: thrown },
      });
      expect([before.snapshot().ids, after.snapshot().ids]).toEqual([[1, 2], [1]]);
      expect([recorder.state, recorder.droppedEvents, stops]).toEqual(['failure', 1, 1]);
    },
  );

  test.each(FAILURES)('onStopped that $what: failure, and it is not called again', async (how) => {
    let stops = 0;
    const { recorder, seen } = hooked({
      onStopped: () => {
        stops++;
        return how.fail();
      },
    });
    recorder.registerEvent(numbered(1));
    const answer = await recorder.stop();
    expect(answer).toMatchObject({ success: false, error: { code: 'stopping', cause: how.thrown } });
    expect(await recorder.stop()).toEqual(answer);
    expect([recorder.state, stops, seen.snapshot().ids]).toEqual(['failure', 1, [1]]);
  });

  test('onStopped that fails after a failure is said too, and the first cause is kept', async () => {
    const cause = new Error('first');
    const { recorder } = hooked({
      onMetricChanged: () => Promise.reject(cause),
      onStopped: () => Promise.reject(new Error('second')),
    });
    recorder.registerEvent(numbered(1));
    const { error } = await recorder.stop();
    expect(error?.message).toMatch(/could not be worked on: first; and then onStopped failed: second$/);
    expect([error?.code, error?.cause]).toEqual(['dispatch', cause]);
  });

  test('stop() after a failure waits until onStopped is through', async () => {
    const told: string[] = [];
    const { recorder } = hooked({
      onMetricChanged: () => Promise.reject(new Error('no')),
      onStopped: async () => {
        told.push('cleaning up');
        await nextTurn();
        told.push('clean');
      },
    });
    await recorder.start();
    recorder.registerEvent(numbered(1));
    while (recorder.state !== 'failure') await Promise.resolve();
    expect((await recorder.stop()).success).toBe(false);
    expect(told).toEqual(['cleaning up', 'clean']);
  });

  test('a hook that calls stop() in the clean-up is answered when it is through', async () => {
    const told: string[] = [];
    const { recorder } = hooked({
      onMetricChanged: () => Promise.reject(new Error('no')),
      onStopped: async () => {
        void recorder.stop().then(() => told.push('answered'));
        await nextTurn();
        told.push('clean');
      },
    });
    recorder.registerEvent(numbered(1));
    await recorder.stop();
    await nextTurn();
    expect(told).toEqual(['clean', 'answered']);
  });

  test('stop() is no success when draining failed, and nothing can be started after that', async () => {
    const { recorder } = hooked({ onMetricChanged: () => Promise.reject(new Error('no')) });
    await recorder.start();
    recorder.registerEvent(numbered(1));
    const stopping = recorder.stop();
    expect(recorder.stop()).toBe(stopping);
    expect(await stopping).toMatchObject({ success: false, error: { code: 'dispatch' } });
    expect((await recorder.start()).success).toBe(false);
    expect(recorder.state).toBe('failure');
  });

  test.each([
    ['a promise of true', () => Promise.resolve(true)],
    ['a promise that rejects', () => Promise.reject(new Error('no'))],
    ['nothing', () => undefined],
    ['a number', () => 1],
  ])('handleEvent() that answers %s is a mistake that is said', async (_, handleEvent) => {
    const recorder = recorderWith({}, metricThat(handleEvent, 'slow'));
    recorder.registerEvent(numbered(1));
    const { error } = await recorder.stop();
    expect(error?.message).toMatch(/handleEvent\(\) of the metric slow has to return true or false, at once/);
  });
});
