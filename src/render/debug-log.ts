/** The debug log: a line for each event of a run, for people who look for what was done, and what took so long. */
import { clockMs } from '../ndjson/clock.ts';
import { EventCounts } from '../recorder/event-counts.ts';
import type { PersistenceEvent } from '../recorder/persistence-events.ts';
import type { RunHooks } from '../recorder/run-recording.ts';
import { eventLine } from './event-line.ts';
import { ScanDigest } from './scan-digest.ts';

/**
 * Hooks that hand a line for each event to `write`, without its end and with the seconds since the process began in front;
 * progress and findings of a scan are put together. Nothing in a line moves a cursor or is a command to the runner.
 * `write` must not throw. `now`: milliseconds, never going back.
 */
export function createDebugLog(write: (line: string) => void, now: () => number = clockMs): RunHooks {
  const counts = new EventCounts();
  const scans = new Map<string, ScanDigest>();
  const tell = (line: string) => write(`[${(now() / 1_000).toFixed(3)} s] ${line}`);
  return {
    metrics: [counts],
    onMetricChanged({ metric, event }) {
      // Other metrics take in some of the same events.
      if (metric !== counts) return;
      for (const told of digested(event, scans, now())) tell(eventLine(told));
    },
    onStopped() {
      const byType = Object.entries(counts.snapshot()).map(([type, count]) => `${type} ${count}`);
      tell(`events: ${byType.join(', ') || 'none'}`);
    },
  };
}

/** A line as a command to the runner, which shows it where debugging is on. Of visible text `%` alone has to be escaped. */
export function debugCommand(line: string): string {
  return `::debug::${line.replaceAll('%', '%25')}`;
}

function digested(
  event: PersistenceEvent,
  scans: Map<string, ScanDigest>,
  time: number,
): readonly PersistenceEvent[] {
  if (event.type === 'scan.started') scans.set(event.artifact, new ScanDigest(time));
  const scan = 'artifact' in event ? scans.get(event.artifact) : undefined;
  if (scan === undefined) return [event];
  if (event.type === 'scan.progress') return scan.progress(event, time);
  if (event.type === 'anomaly.detected') return scan.findings(event, time);
  return event.type === 'scan.finished' ? [...scan.rest(), event] : [event];
}
