/** Processes that tests start by way of others, and that have to be gone afterwards. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, vi } from 'vitest';

/** Whether a process is there and no mere entry that nobody has asked after. */
function isRunning(pid: number): boolean {
  try {
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
}

/** Waits until a process has written its ID to a file, by which it says that it is ready; the ID. */
export async function pidIn(path: string): Promise<number> {
  return vi.waitFor(
    () => {
      const pid = Number(readFileSync(path, 'utf8'));
      expect(pid).toBeGreaterThan(0);
      return pid;
    },
    { timeout: 30_000, interval: 20 },
  );
}

/** Waits until a process has ended. */
export async function expectGone(pid: number): Promise<void> {
  await vi.waitFor(() => expect(isRunning(pid)).toBe(false), { timeout: 30_000, interval: 20 });
}
