/** The scan of an actor system: its three streams, each from the newest entry backwards, and one result. */
import type { BackendScan, ScanOptions } from '../../backends/backend.ts';
import { Findings } from '../../ndjson/findings.ts';
import { Interruption } from '../../ndjson/interruption.ts';
import { RecordFacts } from '../../ndjson/record-facts.ts';
import { ScanEvents } from '../../recorder/scan-events.ts';
import type { FileFacts, Problem, StreamFacts } from '../../report/report.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';
import { type RedisConnection, RedisFailure } from '../connection/redis-connection.ts';
import { EntryClock } from '../health/entry-clock.ts';
import { brokenLink } from '../health/replica-link.ts';
import { examineStream, type StreamState, serverTime } from '../health/stream-health.ts';
import type { ScannedStream } from '../scanned-stream.ts';
import { payloadOf } from '../stream-entry.ts';
import { compareIds } from '../stream-id.ts';
import { EntryScanner } from './entry-scanner.ts';
import { checkEnd, type StreamStart } from './stream-end.ts';
import { newestFirst } from './stream-pages.ts';

interface StreamScanOptions {
  readonly redis: RedisOptions;
  /** How many of the newest entries of each stream are read. */
  readonly sampleSize: number | 'all';
}

interface StreamsScan extends Omit<BackendScan, 'problems'> {
  /** What ended the scan before its time, beside an interruption. */
  readonly failure: RedisFailure | null;
  /** Whether one of the keys is there, or nobody got to know. */
  readonly isThere: boolean;
  /** Why what was read may be out of date, as sentences; null when nothing says so. */
  readonly doubt: string | null;
}

/** The streams of a system, and the path that names it as an artifact. */
interface NamedStreams {
  readonly path: string;
  readonly keys: readonly string[];
}

/** Scans streams: what was found up to a failure or an interruption is in the result too. */
export async function scanStreams(
  connection: RedisConnection,
  system: NamedStreams,
  options: ScanOptions,
  streamOptions: StreamScanOptions,
): Promise<StreamsScan> {
  const scan = new StreamScan(connection, system, options, streamOptions);
  try {
    await scan.run();
  } catch (error) {
    if (!(error instanceof Interruption || error instanceof RedisFailure)) throw error;
    // A connection that was given up because the run was ended is no failure.
    const interruption = error instanceof Interruption ? error : (options.signal.reason ?? null);
    return scan.result(interruption, error instanceof RedisFailure && interruption === null ? error : null);
  }
  return scan.result(null, null);
}

/** One of the streams, as far as the scan has come. */
interface StreamProgress {
  readonly key: string;
  /** Null for a key of another type; undefined until it has been looked at. */
  state: StreamState | null | undefined;
  /** The server's clock, in Unix milliseconds. */
  now: number;
  scanned: number;
  /** How many entries there are to read: others may have taken some since the stream was looked at. */
  readable: number;
  records: number;
  payloadBytes: number;
  /** Of whole entries. */
  bytes: number;
  scanner: EntryScanner | null;
}

class StreamScan {
  readonly #connection: RedisConnection;
  readonly #options: ScanOptions;
  readonly #streamOptions: StreamScanOptions;
  readonly #findings: Findings;
  readonly #events: ScanEvents;
  /** Of all streams, one after the other. */
  readonly #facts = new RecordFacts(true);
  #timestamps: BackendScan['scan']['timestamps'] = { first: null, last: null };
  readonly #streams: readonly StreamProgress[];
  #doubt: string | null = null;

  constructor(
    connection: RedisConnection,
    { path, keys }: NamedStreams,
    options: ScanOptions,
    streamOptions: StreamScanOptions,
  ) {
    this.#connection = connection;
    this.#options = options;
    this.#streamOptions = streamOptions;
    this.#findings = new Findings(options);
    this.#events = new ScanEvents(options.emit, path, this.#findings, false);
    const nothing = { now: 0, scanned: 0, readable: 0, records: 0, payloadBytes: 0, bytes: 0, scanner: null };
    this.#streams = keys.map((key) => ({ key, state: undefined, ...nothing }));
  }

  /** Looks at all streams first, so that it is known how much there is. */
  async run(): Promise<void> {
    this.#options.signal.throwIfAborted();
    this.#doubt = await brokenLink(this.#connection, this.#streams[0]?.key ?? '');
    for (const stream of this.#streams) await this.#examine(stream);
    for (const [kind, stream] of this.#streams.entries()) {
      try {
        await this.#read(stream, kind);
      } finally {
        this.#takeTimestamps();
      }
    }
  }

  async #examine(stream: StreamProgress): Promise<void> {
    const { signal } = this.#options;
    signal.throwIfAborted();
    stream.now = await serverTime(this.#connection, stream.key);
    stream.state = await examineStream(this.#connection, stream.key, {
      findings: this.#findings,
      options: this.#streamOptions.redis,
      now: stream.now,
      signal,
    });
    stream.readable = stream.state?.facts.entries ?? 0;
  }

  async #read(stream: StreamProgress, kind: number): Promise<void> {
    const { key, state, now } = stream;
    this.#facts.startStream();
    if (state === null || state === undefined) return;
    const { entries, last_id, last_generated_id } = state.facts;
    // A stream that counts entries and names none is found out at its end.
    const from = last_id ?? last_generated_id;
    if (entries === 0 || from === null) return;
    const { forRecovery, signal } = this.#options;
    const { redis, sampleSize } = this.#streamOptions;
    const [findings, facts] = [this.#findings, this.#facts];
    const clock = new EntryClock(findings, key, { now, maxDrift: redis['max-clock-drift'] });
    const scanner = new EntryScanner({ key, kind, findings, facts, keepsDamage: forRecovery !== null });
    stream.scanner = scanner;
    const limit = sampleSize === 'all' ? Number.POSITIVE_INFINITY : sampleSize;
    let oldest: string | null = null;
    const pages = newestFirst(this.#connection, key, {
      from,
      limit,
      pageSize: redis['page-size'],
      pagePause: redis['page-pause'],
      signal,
    });
    for await (const page of pages) {
      let payloadBytes = 0;
      const recordsBefore = facts.counts.total;
      for (const entry of page) {
        const payload = payloadOf(entry);
        clock.add(entry.id, scanner.scan(entry, payload));
        payloadBytes += payload?.length ?? 0;
        stream.bytes += entry.bytes;
      }
      oldest = page.at(-1)?.id ?? oldest;
      stream.scanned += page.length;
      stream.records += facts.counts.total - recordsBefore;
      stream.payloadBytes += payloadBytes;
      this.#events.read(payloadBytes);
    }
    const wanted = Math.min(stream.readable, limit);
    if (stream.scanned >= wanted) return;
    await checkEnd(this.#connection, startOf(state), { scanned: stream.scanned, oldest, wanted });
    stream.readable = stream.scanned;
  }

  /** Of the stream that was read last. It was read from its end. */
  #takeTimestamps(): void {
    const { first, last } = this.#timestamps;
    this.#timestamps = {
      first: earlier(first, this.#facts.lastTimestamp()),
      last: later(last, this.#facts.firstTimestamp),
    };
  }

  result(interruption: Interruption | null, failure: RedisFailure | null): StreamsScan {
    this.#events.tell();
    const { total, event, audit, dead_letter, other } = this.#facts.counts;
    const bytes = sumOf(this.#streams.map(({ payloadBytes }) => payloadBytes));
    const scan: BackendScan['scan'] = {
      files: this.#streams.map(fileFacts),
      streams: this.#streams.flatMap(streamFacts),
      ...this.#findings.result(),
      records: { total, event, audit, dead_letter, other },
      events: this.#facts.events(),
      latest_audit: this.#latestAudit(),
      bytes,
      coverage: {
        unit: 'entries',
        scanned: sumOf(this.#streams.map(({ scanned }) => scanned)),
        total: sumOf(this.#streams.map(({ readable }) => readable)),
      },
      timestamps: this.#timestamps,
      sha256: null,
    };
    const isThere = this.#streams.some(({ state }) => state === undefined || isKey(state));
    const streams = this.#streams.map(scannedStream);
    return { scan, interruption, failure, isThere, doubt: this.#doubt, members: [], streams };
  }

  /** Audits have a stream of their own; one that went astray counts as well. */
  #latestAudit(): Record<string, number> | null {
    const audits = this.#streams.flatMap(({ scanner }) => scanner?.latestAudit ?? []);
    return audits.sort((a, b) => compareIds(b.id, a.id))[0]?.gauges ?? null;
  }
}

/** The earlier of two timestamps, as far as there are any. */
function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Number(b) < Number(a) ? b : a;
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return Number(b) > Number(a) ? b : a;
}

/** Whether a key is there: an empty stream has an ID that it gave last, even if that is `0-0`. */
function isKey(state: StreamState | null): boolean {
  return state === null || state.facts.last_generated_id !== null;
}

function fileFacts({ key, payloadBytes, records }: StreamProgress): FileFacts {
  return { path: key, bytes: payloadBytes, inflated_bytes: null, records, sha256: null };
}

function streamFacts({ state, readable, scanned }: StreamProgress): StreamFacts[] {
  return state === null || state === undefined ? [] : [{ ...state.facts, entries: readable, scanned }];
}

function startOf({ facts, entriesAdded }: StreamState): StreamStart {
  const { key, entries, last_generated_id } = facts;
  return { key, entries, lastGeneratedId: last_generated_id ?? '0-0', entriesAdded };
}

function scannedStream({ key, records, bytes, scanner }: StreamProgress): ScannedStream {
  return { key, records, bytes, damaged: scanner?.damaged ?? [] };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** A failure of Redis as a problem of the artifact. */
export function failureProblem(path: string, { message, remedy }: RedisFailure): Problem {
  return { subject: path, message: `${path} cannot be read: ${message}. ${remedy}`, severity: 'error' };
}
