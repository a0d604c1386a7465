/** The two clocks of an entry: the time in its ID, which Redis gave, and the timestamp that Papyra wrote. */
import type { Findings } from '../../ndjson/findings.ts';
import { clip } from '../../report/visible.ts';
import { addToStream, formatSeconds } from '../stream-finding.ts';
import { compareIds, millisecondsOf } from '../stream-id.ts';

/**
 * Papyra stamps records with the clock of the event loop unless the actor system was given another: seconds since the
 * machine started. Below this, September 2001, it is taken for that: such a machine would be up for 31 years.
 */
const EARLIEST_TIMESTAMP = 1e9;

/** IDs that people made up (`1-1`, or a counter) are no clock: only milliseconds of this century are. */
const CENTURY = { start: Date.UTC(2000, 0), end: Date.UTC(2100, 0) };

/** Most characters of a timestamp that a message shows: a number may have any number of digits. */
const MAX_TIMESTAMP = 40;

interface EntryClockOptions {
  /** The server's clock, in Unix milliseconds. */
  readonly now: number;
  /** Seconds. */
  readonly maxDrift: number;
}

/** Whether an ID is further ahead of the server's clock than it may be: how far, in seconds, else null. */
export function secondsAhead(id: string, { now, maxDrift }: EntryClockOptions): number | null {
  const ahead = (millisecondsOf(id) - now) / 1_000;
  return ahead > maxDrift ? ahead : null;
}

/** Finds IDs that run backwards, lie ahead of the clock, or contradict the record. */
export class EntryClock {
  readonly #findings: Findings;
  readonly #key: string;
  readonly #options: EntryClockOptions;
  /** Of the entry that was told before, the next one in the stream. */
  #next: string | null = null;

  constructor(findings: Findings, key: string, options: EntryClockOptions) {
    this.#findings = findings;
    this.#key = key;
    this.#options = options;
  }

  /** Takes the entries of a stream, newest first. `timestamp`: of the record, as written; null when it has none. */
  add(id: string, timestamp: string | null): void {
    const next = this.#next;
    this.#next = id;
    if (next !== null && compareIds(id, next) >= 0) {
      addToStream(this.#findings, this.#key, 'id-regression', id, () => {
        return `the entry behind it has the ID ${next}, which is not higher: a restore or a broken copy leaves this`;
      });
    }
    const ahead = secondsAhead(id, this.#options);
    if (ahead !== null) {
      addToStream(this.#findings, this.#key, 'future-id', id, () => {
        return `the ID is ${formatSeconds(ahead)} ahead`;
      });
    }
    if (timestamp !== null) this.#compare(id, timestamp);
  }

  #compare(id: string, timestamp: string): void {
    const milliseconds = millisecondsOf(id);
    const seconds = Number(timestamp);
    const isClock = milliseconds >= CENTURY.start && milliseconds < CENTURY.end;
    const isCalendarTime = seconds >= EARLIEST_TIMESTAMP && seconds * 1_000 < CENTURY.end;
    if (!isClock || !isCalendarTime) return;
    const late = milliseconds / 1_000 - seconds;
    if (Math.abs(late) <= this.#options.maxDrift) return;
    addToStream(this.#findings, this.#key, 'timestamp-mismatch', id, () => {
      const relation = `${formatSeconds(Math.abs(late))} ${late > 0 ? 'before' : 'after'}`;
      return `the record's timestamp ${clip(timestamp, MAX_TIMESTAMP)} is ${relation} the time in the ID`;
    });
  }
}
