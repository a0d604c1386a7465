import { setTimeout as sleep } from 'node:timers/promises';

/** Leaves the server to others for a while. `signal` ends that early; its reason is thrown. */
export async function pause(seconds: number, signal: AbortSignal | undefined): Promise<void> {
  if (seconds === 0) return;
  try {
    await sleep(seconds * 1_000, undefined, { signal });
  } catch {
    signal?.throwIfAborted();
  }
}
