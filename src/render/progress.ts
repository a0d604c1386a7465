/** Progress of a long scan: a bar on a terminal, a line now and then in a log, nothing for a short scan. */
import { clockMs } from '../ndjson/clock.ts';
import type { PersistenceEvent } from '../recorder/persistence-events.ts';
import type { RecorderHooks } from '../recorder/recorder-contract.ts';
import { ScannedBytes } from '../recorder/scanned-bytes.ts';
import { formatBytes, wholePercent } from '../report/bytes.ts';
import { clip, consoleText } from './escape.ts';
import { formatDuration } from './format.ts';

export interface ProgressOptions {
  /** Whether the stream is a terminal. */
  readonly isTerminal: boolean;
  /** Milliseconds from some fixed point, never going back. */
  readonly now?: () => number;
}

export interface Progress extends RecorderHooks<PersistenceEvent> {
  /**
   * Tells that `done` of `total` bytes are scanned, of the thing called `label`; a `total` of 0 is not known, as that of
   * streams. Cheap; never throws.
   */
  update(done: number, total: number, label: string): void;
  /** Takes the bar away for good and, on a terminal, says that the scan is being stopped. */
  stop(): void;
  /** Writes a line of its own; a bar makes way for it, and is drawn again with the next update. Never throws. */
  say(line: string): void;
  /** Takes the bar away, or ends the lines in a log. */
  finish(): void;
}

/** A scan faster than this is not worth a bar. */
const BAR_DELAY_MS = 200;
const BAR_INTERVAL_MS = 100;
const LOG_DELAY_MS = 5_000;
const LOG_INTERVAL_MS = 10_000;
const BAR_CELLS = 20;

/**
 * Progress on a stream, which `open` is asked for when there is something to show. The scan gives timers few turns, so
 * the time is looked at in `update`. A stream that is gone (EPIPE) ends the progress and nothing else.
 */
export function createProgress(open: () => NodeJS.WriteStream, options: ProgressOptions): Progress {
  const { isTerminal: terminal, now = clockMs } = options;
  const [delay, interval] = terminal ? [BAR_DELAY_MS, BAR_INTERVAL_MS] : [LOG_DELAY_MS, LOG_INTERVAL_MS];
  const write = carefulWriter(open);
  const rate = createRate();
  let next: number | null = null;
  let shown = false;
  let isStopped = false;
  const makeWay = () => {
    if (shown && terminal) write('\r\x1b[K');
    shown = false;
  };
  const clear = () => {
    makeWay();
    next = null;
  };
  const progress: Progress = {
    update(done, total, label) {
      if (isStopped) return;
      const time = now();
      rate.update(done, time);
      next ??= time + delay;
      if (time < next) return;
      next = time + interval;
      shown = true;
      const status = statusOf(done, total, rate.bytesPerSecond(done, time));
      const columns = Math.max(20, open().columns || 80);
      const line = terminal
        ? `\r${barLine(done, total, status, label, columns)}\x1b[K`
        : logLine(done, total, status, label);
      write(line);
    },
    stop() {
      clear();
      if (!isStopped && terminal) write('Stopping; press Ctrl-C again to stop at once.\n');
      isStopped = true;
    },
    say(line) {
      makeWay();
      write(`${line}\n`);
    },
    finish: clear,
    onMetricChanged({ metric, event }) {
      if (event.type !== 'scan.progress' || !(metric instanceof ScannedBytes)) return;
      const { read, total, artifact } = metric.snapshot();
      progress.update(read, total ?? 0, artifact);
    },
    onStopped: clear,
  };
  return progress;
}

/** Writes until the stream breaks; some streams throw then, others emit `error`. */
function carefulWriter(open: () => NodeJS.WriteStream): (text: string) => void {
  let state: 'untouched' | 'open' | 'broken' = 'untouched';
  const fail = () => {
    state = 'broken';
  };
  return (text) => {
    if (state === 'broken') return;
    const stream = open();
    if (state === 'untouched') stream.on('error', fail);
    state = 'open';
    try {
      stream.write(text);
    } catch {
      fail();
    }
  };
}

interface Rate {
  update(done: number, time: number): void;
  bytesPerSecond(done: number, time: number): number;
}

/** Mean speed since the start; a count that goes back is the start of another artifact. */
function createRate(): Rate {
  let start: { done: number; time: number } | null = null;
  let last = 0;
  return {
    update(done, time) {
      if (start === null || done < last) start = { done, time };
      last = done;
    },
    bytesPerSecond(done, time) {
      if (start === null || time <= start.time) return 0;
      return ((done - start.done) * 1000) / (time - start.time);
    },
  };
}

/** `1.2 GB of 3.4 GB · 298.0 MB/s · 7 s left`. */
function statusOf(done: number, total: number, bytesPerSecond: number): string {
  const parts = [total > 0 ? `${formatBytes(done)} of ${formatBytes(total)}` : formatBytes(done)];
  if (bytesPerSecond > 0) parts.push(`${formatBytes(bytesPerSecond)}/s`);
  if (bytesPerSecond > 0 && total > done)
    parts.push(`${formatDuration((total - done) / bytesPerSecond)} left`);
  return parts.join(' · ');
}

function barLine(done: number, total: number, status: string, label: string, columns: number): string {
  const line = total > 0 ? `${barOf(done, total)} ${status}` : status;
  // One column stays free: a full line would wrap, and the next redraw would leave it behind.
  const room = columns - 1;
  return clip(`${line} · ${consoleText(clip(label, room))}`, room);
}

/** `██████░░░░░░░░░░░░░░  30%`. */
function barOf(done: number, total: number): string {
  const full = Math.round(Math.min(1, Math.max(0, done / total)) * BAR_CELLS);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_CELLS - full)}${wholePercent(done, total).padStart(4)}`;
}

function logLine(done: number, total: number, status: string, label: string): string {
  const percent = total > 0 ? `${wholePercent(done, total)} · ` : '';
  return `Scanning ${consoleText(clip(label, 200))}: ${percent}${status}\n`;
}
