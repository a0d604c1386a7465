/** Judges the entries of one stream, newest first, by the same scanner that reads the lines of files. */
import { RULES, type Rule } from '../../ndjson/anomaly.ts';
import type { FindingDetails, Findings } from '../../ndjson/findings.ts';
import {
  type LineError,
  type LineObserver,
  LineScanner,
  type LineSpan,
  type Oddity,
} from '../../ndjson/line-scanner.ts';
import { oddRules } from '../../ndjson/oddities.ts';
import { diagnosePayload, PayloadLines } from '../../ndjson/payload-lines.ts';
import { NO_KIND, type RecordFacts } from '../../ndjson/record-facts.ts';
import { KINDS } from '../../ndjson/record-fields.ts';
import { type DamagedEntry, damagedEntry } from '../scanned-stream.ts';
import { brokenField, fieldNames, payloadOf, type StreamEntry } from '../stream-entry.ts';
import { quoted } from '../stream-finding.ts';
import { STREAM_KINDS } from '../stream-keys.ts';

/** What Papyra says of an entry that it refuses. */
const DETAILS = {
  missing: "Missing 'data' field or non-string payload",
  invalid: 'Invalid JSON payload in stream entry',
  notObject: 'JSON payload is not an object/dict',
} as const;

const AUDIT = KINDS.indexOf('audit');

/** Most names of fields that a message shows. */
const MAX_NAMES = 3;

/** An entry as far as findings about it need it. */
interface Place {
  readonly id: string;
  /** Of the payload; null when that is not what is wrong, or not there. */
  readonly bytes: number | null;
}

interface EntryScannerOptions {
  readonly key: string;
  /** Index in `STREAM_KINDS`, and in `KINDS` of the records that belong there. */
  readonly kind: number;
  readonly findings: Findings;
  /** Reads newest first. */
  readonly facts: RecordFacts;
  /** Whether to take down what is damaged. */
  readonly keepsDamage: boolean;
}

export class EntryScanner implements LineObserver {
  readonly damaged: DamagedEntry[] = [];
  /** The newest audit record; null when there was none. */
  latestAudit: { readonly id: string; readonly gauges: Record<string, number> } | null = null;
  readonly #options: EntryScannerOptions;
  // The kernel, which is faster, tells of many records at once; here the time of each is wanted.
  readonly #lines: PayloadLines;

  // The entry under way.
  #entry: StreamEntry = { id: '', fields: [], bytes: 0 };
  #place: Place = { id: '', bytes: null };
  #timestamp: string | null = null;
  /** The record that was told last of those with a timestamp: the next one in the stream. */
  #next: Place = this.#place;

  constructor(options: EntryScannerOptions) {
    this.#options = options;
    this.#lines = new PayloadLines(new LineScanner(this, options.facts));
  }

  /** Judges an entry; the timestamp of its record, as written, null when it has none that is a finite number. */
  scan(entry: StreamEntry, payload = payloadOf(entry)): string | null {
    const broken = brokenField(entry, payload);
    this.#entry = entry;
    this.#place = { id: entry.id, bytes: broken === null ? (payload?.length ?? null) : null };
    this.#timestamp = null;
    if (broken !== null) this.#addUnreadable(broken);
    else if (payload === null) this.#addMissing();
    else this.#lines.scan(payload);
    if (this.#timestamp !== null) this.#next = this.#place;
    return this.#timestamp;
  }

  badLine(span: LineSpan, error: LineError, errorAt: number): void {
    const { rule, words } = diagnosePayload(span, error, errorAt);
    this.#addDamage(rule, DETAILS.invalid, words);
  }

  oddLine(_span: LineSpan, oddity: Oddity): void {
    if (oddity.notObject) {
      this.#addDamage('non-object-payload', DETAILS.notObject, () => ({
        column: null,
        message: RULES['non-object-payload'].meaning,
      }));
      return;
    }
    for (const { rule, message } of oddRules(oddity)) {
      // It is the later record that goes back in time.
      this.#addOdd(rule, rule === 'time-regression' ? this.#next : this.#place, message);
    }
  }

  goodRecord(): void {
    const { facts, kind } = this.#options;
    const { verdict } = facts;
    if (verdict.kind === AUDIT) {
      this.latestAudit ??= { id: this.#place.id, gauges: facts.latestAudit() ?? {} };
    }
    if (verdict.kind !== NO_KIND && verdict.kind !== kind) {
      const message = `kind is ${KINDS[verdict.kind]}: Papyra looks for no such record among the ${STREAM_KINDS[kind]}`;
      this.#addOdd('unknown-kind', this.#place, () => message);
    }
    if (verdict.hasTimestamp) this.#timestamp = facts.lastTimestamp();
  }

  /** Each payload is given a line end. */
  unterminatedLine(): void {}

  #addUnreadable(broken: string): void {
    this.#addDamage('invalid-utf8', DETAILS.invalid, () => ({
      column: null,
      message: `${broken} is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream`,
    }));
  }

  #addMissing(): void {
    const entry = this.#entry;
    this.#addDamage('missing-payload', DETAILS.missing, () => {
      const names = fieldNames(entry);
      const shown = names.slice(0, MAX_NAMES).map(quoted).join(', ');
      const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
      const message = `the entry has no field "data", in which Papyra keeps the record; it has ${shown}${more}`;
      return { column: null, message };
    });
  }

  #addDamage(rule: Rule, detail: string, words: () => Pick<FindingDetails, 'column' | 'message'>): void {
    const { findings, keepsDamage } = this.#options;
    const place = this.#place;
    if (keepsDamage) this.damaged.push(damagedEntry(this.#entry, rule));
    findings.add(rule, 'CORRUPTED_LINE', () => ({ ...this.#at(place), detail, ...words() }));
  }

  #addOdd(rule: Rule, place: Place, message: () => string): void {
    this.#options.findings.add(rule, null, () => {
      const text = message();
      return { ...this.#at(place), column: null, detail: `Entry ${place.id}: ${text}`, message: text };
    });
  }

  #at({ id, bytes }: Place): Pick<FindingDetails, 'path' | 'line' | 'entry' | 'byte_start' | 'byte_end'> {
    const { key } = this.#options;
    return { path: key, line: null, entry: id, byte_start: bytes === null ? null : 0, byte_end: bytes };
  }
}
