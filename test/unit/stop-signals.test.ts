import { expect, test } from 'vitest';
import { heedStopSignals } from '../../src/stop-signals.ts';

function listeners(): number {
  return process.listenerCount('SIGINT') + process.listenerCount('SIGTERM');
}

test('the first signal aborts, its echo does nothing, and no listener stays', async () => {
  const before = listeners();
  let told = 0;
  const stop = () => {
    told += 1;
  };
  const reason = await heedStopSignals(stop, async (signal) => {
    expect(listeners()).toBe(before + 2);
    const heed = process.listeners('SIGINT').at(-1);
    expect(signal.aborted).toBe(false);
    // Were the second one taken for another, it would end this process.
    for (let times = 0; times < 2; times++) heed?.('SIGINT');
    return signal.reason;
  });
  expect(reason).toMatchObject({ by: 'SIGINT', message: 'stopped by SIGINT' });
  expect([told, listeners()]).toEqual([1, before]);
});

test('no listener stays of a run that breaks', async () => {
  const before = listeners();
  const broken = heedStopSignals(
    () => {},
    () => Promise.reject(new Error('broken')),
  );
  await expect(broken).rejects.toThrow('broken');
  expect(listeners()).toBe(before);
});
