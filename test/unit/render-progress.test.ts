import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { MetricsRecorder } from '../../src/recorder/metrics-recorder.ts';
import type { PersistenceEvent } from '../../src/recorder/persistence-events.ts';
import { ScannedBytes } from '../../src/recorder/scanned-bytes.ts';
import { createProgress } from '../../src/render/progress.ts';

/** A stream that keeps what is written, as a terminal of 100 columns or as a log. */
class Recorder extends Writable {
  text = '';
  isTTY: boolean;
  columns = 100;

  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.text += chunk.toString();
    done();
  }
}

function start(stream: Writable) {
  const clock = { ms: 1_000 };
  const progress = createProgress(() => stream as NodeJS.WriteStream, {
    isTerminal: 'isTTY' in stream && stream.isTTY === true,
    now: () => clock.ms,
  });
  return { clock, progress };
}

/** Scans 1 MB in every step of `stepMs`, `steps` times, of 100 MB. */
function scan(stream: Writable, steps: number, stepMs: number, label = 'data/events.ndjson'): void {
  const { clock, progress } = start(stream);
  for (let step = 0; step <= steps; step += 1) {
    progress.update(step * 1e6, 100e6, label);
    clock.ms += stepMs;
  }
  progress.finish();
}

describe('on a terminal', () => {
  it('draws a bar with share, speed and time left, at most ten times a second, and takes it away', () => {
    const terminal = new Recorder(true);
    scan(terminal, 100, 20);
    const frames = terminal.text.split('\r').slice(1);
    expect(frames.length).toBeGreaterThan(10);
    expect(frames.length).toBeLessThanOrEqual(21);
    expect(frames[8]).toBe(
      '██████████░░░░░░░░░░ 50% 50.0 MB of 100.0 MB · 50.0 MB/s · 1 s left · data/events.ndjson\x1b[K',
    );
    expect(frames.at(-1)).toBe('\x1b[K');
    expect(terminal.text).not.toContain('\n');
  });

  it('shows nothing for a short scan', () => {
    const terminal = new Recorder(true);
    scan(terminal, 100, 1);
    expect(terminal.text).toBe('');
  });

  it('never fills the last column, and a label can forge nothing', () => {
    const terminal = new Recorder(true);
    terminal.columns = 40;
    scan(terminal, 100, 100, `\x1b[2J\n::error::${'x'.repeat(500)}`);
    for (const frame of terminal.text.split('\r')) {
      expect([...frame.replace('\x1b[K', '')].length).toBeLessThan(40);
      expect(frame.replace('\x1b[K', '')).not.toMatch(/[\x1b\n]/);
    }
  });
});

describe('in a log', () => {
  it('says nothing for a scan of a few seconds', () => {
    const log = new Recorder(false);
    scan(log, 100, 45);
    expect(log.text).toBe('');
  });

  it('says a line after five seconds and then every ten', () => {
    const log = new Recorder(false);
    scan(log, 100, 350);
    expect(log.text.trimEnd().split('\n')).toEqual([
      'Scanning data/events.ndjson: 15% · 15.0 MB of 100.0 MB · 2.9 MB/s · 30 s left',
      'Scanning data/events.ndjson: 44% · 44.0 MB of 100.0 MB · 2.9 MB/s · 20 s left',
      'Scanning data/events.ndjson: 73% · 73.0 MB of 100.0 MB · 2.9 MB/s · 9 s left',
    ]);
  });

  it('keeps its lines apart from commands', () => {
    const log = new Recorder(false);
    scan(log, 100, 350, '##[error]x\n::error::');
    expect(log.text).not.toMatch(/##\[|\n::/);
    expect(log.text.split('\n')).toHaveLength(4);
  });
});

describe('a scan that is being stopped', () => {
  it('takes the bar away, says how to be quicker, once, and draws no more', () => {
    const terminal = new Recorder(true);
    const { clock, progress } = start(terminal);
    progress.update(0, 100e6, 'a');
    clock.ms += 1_000;
    progress.update(1e6, 100e6, 'a');
    terminal.text = '';
    progress.stop();
    progress.stop();
    clock.ms += 1_000;
    progress.update(2e6, 100e6, 'a');
    progress.finish();
    expect(terminal.text).toBe('\r\x1b[KStopping; press Ctrl-C again to stop at once.\n');
  });

  it('has no Ctrl-C in a log', () => {
    const log = new Recorder(false);
    const { clock, progress } = start(log);
    progress.update(0, 100e6, 'a');
    progress.stop();
    clock.ms += 60_000;
    progress.update(2e6, 100e6, 'a');
    expect(log.text).toBe('');
  });
});

describe('a line beside it', () => {
  it('takes the place of the bar, which comes back below it', () => {
    const terminal = new Recorder(true);
    const { clock, progress } = start(terminal);
    progress.say('early');
    progress.update(0, 100e6, 'a');
    clock.ms += 1_000;
    progress.update(10e6, 100e6, 'a');
    progress.say('late');
    progress.say('later');
    clock.ms += 99;
    progress.update(11e6, 100e6, 'a');
    clock.ms += 1;
    progress.update(11e6, 100e6, 'a');
    progress.finish();
    const bar = (percent: string, rest: string) => `\r██░░░░░░░░░░░░░░░░░░ ${percent} ${rest} · a\x1b[K`;
    expect(terminal.text).toBe(
      'early\n' +
        bar('10%', '10.0 MB of 100.0 MB · 10.0 MB/s · 9 s left') +
        '\r\x1b[Klate\nlater\n' +
        bar('11%', '11.0 MB of 100.0 MB · 10.0 MB/s · 9 s left') +
        '\r\x1b[K',
    );
  });

  it('stands in a log as it is, and after the scan was stopped too', () => {
    const log = new Recorder(false);
    const { clock, progress } = start(log);
    progress.update(0, 100e6, 'a');
    clock.ms += 5_000;
    progress.update(10e6, 100e6, 'a');
    progress.say('late');
    progress.stop();
    progress.say('later');
    const [first, ...rest] = log.text.split('\n');
    expect(first).toMatch(/^Scanning a: 10%/);
    expect(rest).toEqual(['late', 'later', '']);
  });
});

describe('hung on a recorder', () => {
  /** Tells a real recorder of events, with 1 s between them. */
  async function record(stream: Recorder, events: readonly PersistenceEvent[]): Promise<string> {
    const { clock, progress } = start(stream);
    const recorder = new MetricsRecorder<PersistenceEvent>('test', { hooks: [progress] });
    recorder.registerMetric(new ScannedBytes());
    for (const event of events) {
      recorder.registerEvent(event);
      await recorder.drained();
      clock.ms += 1_000;
    }
    const before = stream.text;
    expect(await recorder.stop()).toEqual({ success: true, error: null });
    return before;
  }

  const read = { type: 'scan.progress', artifact: 'a', bytes: 10e6, isSized: true } as const;

  it('draws what the scanned bytes of the run are, and goes away when it stops', async () => {
    const terminal = new Recorder(true);
    const before = await record(terminal, [
      { type: 'run.started', artifacts: 2, bytes: 100e6, isTrial: false },
      read,
      { type: 'metrics.read', source: 'm.json', status: 'ok' },
      { ...read, artifact: 'b' },
    ]);
    expect(before).toBe('\r████░░░░░░░░░░░░░░░░ 20% 20.0 MB of 100.0 MB · 5.0 MB/s · 16 s left · b\x1b[K');
    expect(terminal.text.slice(before.length)).toBe('\r\x1b[K');
  });

  it('has no share of what nobody knows the size of', async () => {
    const stream = { ...read, isSized: false };
    const text = await record(new Recorder(true), [stream, stream]);
    expect(text).toBe('\r20.0 MB · 10.0 MB/s · a\x1b[K');
  });
});

describe('whatever happens', () => {
  it('measures the speed anew for the next artifact', () => {
    const log = new Recorder(false);
    const { clock, progress } = start(log);
    progress.update(0, 100e6, 'a');
    clock.ms += 4_000;
    progress.update(100e6, 100e6, 'a');
    progress.update(0, 10e6, 'b');
    clock.ms += 2_000;
    progress.update(2e6, 10e6, 'b');
    expect(log.text).toBe('Scanning b: 20% · 2.0 MB of 10.0 MB · 1.0 MB/s · 8 s left\n');
  });

  it('says what it can when the total is not known or too small', () => {
    const log = new Recorder(false);
    const { clock, progress } = start(log);
    progress.update(0, 0, 'a');
    clock.ms += 10_000;
    progress.update(5e6, 0, 'a');
    clock.ms += 10_000;
    progress.update(9e6, 1e6, 'a');
    expect(log.text).toBe(
      'Scanning a: 5.0 MB · 500.0 kB/s\nScanning a: 100% · 9.0 MB of 1.0 MB · 450.0 kB/s\n',
    );
  });

  it('draws no bar where the total is not known', () => {
    const terminal = new Recorder(true);
    const { clock, progress } = start(terminal);
    progress.update(0, 0, 'redis:papyra:local');
    clock.ms += 1_000;
    progress.update(5e6, 0, 'redis:papyra:local');
    expect(terminal.text).toBe('\r5.0 MB · 5.0 MB/s · redis:papyra:local\x1b[K');
  });

  it('is quiet once the stream is gone', async () => {
    const gone = new Recorder(false);
    gone._write = (_chunk, _encoding, done) =>
      done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    scan(gone, 100, 350);
    await new Promise((resolve) => setImmediate(resolve));
    const throws = new Recorder(true);
    throws.write = () => {
      throw new Error('write EPIPE');
    };
    scan(throws, 100, 350);
    start(throws).progress.say('a line');
  });
});
