/** What a plugin's scan tells of: judged and counted as the lines of files are. */
import type { Hash } from 'node:crypto';
import type { BackendScan, ScanOptions } from '../backends/backend.ts';
import { ANOMALY_TYPES, type AnomalyType, RULES, type Rule } from '../ndjson/anomaly.ts';
import { type FindingDetails, Findings } from '../ndjson/findings.ts';
import {
  type LineError,
  type LineObserver,
  LineScanner,
  type LineSpan,
  type Oddity,
} from '../ndjson/line-scanner.ts';
import { oddRules } from '../ndjson/oddities.ts';
import { diagnosePayload, PayloadLines } from '../ndjson/payload-lines.ts';
import { RecordFacts } from '../ndjson/record-facts.ts';
import { thrownText } from '../recorder/recorder-error.ts';
import { ScanEvents } from '../recorder/scan-events.ts';
import type { PluginFinding, PluginPlace, PluginScan } from './contract.ts';
import { pluginText } from './plugin-failure.ts';

/** Bytes of payload between two events: one a record would cost more than the record. */
const TOLD_BYTES = 1 << 20;

/** Where the record or the finding under way is. */
interface Place {
  readonly entry: string | null;
  readonly line: number | null;
  /** Of the payload; null where the finding is about none. */
  readonly bytes: number | null;
}

export class PluginRecords implements LineObserver {
  /** What the plugin is given. */
  readonly scan: PluginScan;
  /** It told of something when its scan was over. */
  wasLate = false;
  readonly #path: string;
  readonly #signal: AbortSignal;
  readonly #sha256: Hash | null;
  readonly #findings: Findings;
  readonly #events: ScanEvents;
  readonly #facts = new RecordFacts();
  readonly #lines = new PayloadLines(new LineScanner(this, this.#facts));
  #place: Place = { entry: null, line: null, bytes: null };
  #told = 0;
  #expected = 0;
  #bytes = 0;
  #untoldBytes = 0;
  #isOver = false;
  #mistake: unknown = null;
  /** Whether it has said anything about the artifact, be it that it is empty. */
  #hasTold = false;
  /** Whether the record under way is one that recovery leaves where it is. */
  #isWhole = true;

  /** `path`: names the artifact. `sha256`: takes all payloads in, if it is wanted. */
  constructor(path: string, options: ScanOptions, sha256: Hash | null) {
    this.#path = path;
    this.#signal = options.signal;
    this.#sha256 = sha256;
    this.#findings = new Findings(options);
    this.#events = new ScanEvents(options.emit, path, this.#findings, false);
    this.scan = Object.freeze({
      signal: options.signal,
      expect: (records: number) => this.#take('expect', () => this.#expect(records)),
      record: (payload: string | Uint8Array, place?: PluginPlace) =>
        this.#take('record', () => this.#record(payload, place)),
      anomaly: (finding: PluginFinding) => this.#take('anomaly', () => this.#anomaly(finding)),
    });
  }

  /** What it told that cannot be; then its scan has failed, whether or not it caught the error. */
  get mistake(): unknown {
    if (this.#mistake !== null || this.#hasTold) return this.#mistake;
    return new Error('it told of no record; if the artifact is empty, it has to say expect(0)');
  }

  /** Records that were expected and not told of. */
  get missing(): number {
    return Math.max(0, this.#expected - this.#told);
  }

  /** Records that were told of. */
  get told(): number {
    return this.#told;
  }

  #take<T>(method: keyof PluginScan, take: () => T): T {
    this.#signal.throwIfAborted();
    if (this.#isOver) {
      this.wasLate = true;
      throw new Error(
        `${method}() was called when scan() was over: scan() has to wait for all that it tells of.`,
      );
    }
    try {
      const answer = take();
      this.#hasTold = true;
      return answer;
    } catch (error) {
      this.#mistake ??= error;
      throw error;
    }
  }

  #expect(records: number): void {
    if (!Number.isSafeInteger(records) || records < 0) {
      const given = typeof records === 'string' ? JSON.stringify(records) : thrownText(records);
      throw new TypeError(`expect(records): it has to be a whole number, at least 0; it is ${given}.`);
    }
    this.#expected = records;
  }

  #record(payload: string | Uint8Array, given: PluginPlace = {}): boolean {
    if (typeof payload !== 'string' && !(payload instanceof Uint8Array)) {
      throw new TypeError('record(payload, place): the payload has to be text, or bytes in a Uint8Array.');
    }
    const { entry, line } = placeFrom('record', given);
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
    this.#told++;
    const isNowhere = entry === null && line === null;
    this.#place = { entry: isNowhere ? `record ${this.#told}` : entry, line, bytes: bytes.length };
    this.#isWhole = true;
    this.#lines.scan(bytes);
    // With its length, so that what ends one record cannot begin the next.
    this.#hash(['record', entry, line, bytes.length])?.update(bytes);
    this.#bytes += bytes.length;
    this.#untoldBytes += bytes.length;
    if (this.#untoldBytes >= TOLD_BYTES) this.#tell();
    return this.#isWhole;
  }

  #anomaly(finding: PluginFinding): void {
    const { rule, message, type } = Object(finding) as Partial<PluginFinding>;
    if (rule === undefined || !Object.hasOwn(RULES, rule)) {
      throw new TypeError(`anomaly(finding): rule has to be one of ${Object.keys(RULES).join(', ')}.`);
    }
    if (typeof message !== 'string') throw new TypeError('anomaly(finding): message has to be text.');
    const { entry, line } = placeFrom('anomaly', finding);
    this.#place = { entry, line, bytes: null };
    this.#hash(['anomaly', rule, entry, line, message]);
    const text = pluginText(message);
    this.#findings.add(rule, typeFrom(type, rule), () => ({
      ...this.#at(null),
      detail: text,
      message: text,
    }));
  }

  /** A plan is for what was found, and where: it is no plan for the same records with another finding. */
  #hash(told: readonly (string | number | null)[]): Hash | undefined {
    return this.#sha256?.update(JSON.stringify(told));
  }

  badLine(span: LineSpan, error: LineError, errorAt: number): void {
    this.#isWhole = false;
    const { rule, words } = diagnosePayload(span, error, errorAt);
    this.#findings.add(rule, 'CORRUPTED_LINE', () => {
      const { column, message } = words();
      return { ...this.#at(column), detail: `Invalid JSON at ${this.#where()}`, message };
    });
  }

  oddLine(_span: LineSpan, oddity: Oddity): void {
    if (oddity.notObject) this.#isWhole = false;
    for (const { rule, message } of oddRules(oddity)) {
      this.#findings.add(rule, null, () => {
        const text = message();
        return { ...this.#at(null), detail: `At ${this.#where()}: ${text}`, message: text };
      });
    }
  }

  /** Each payload is given a line end. */
  unterminatedLine(): void {}

  #where(): string {
    const { entry, line } = this.#place;
    return line === null ? `entry ${entry}` : `line ${line}`;
  }

  #at(column: number | null): Omit<FindingDetails, 'detail' | 'message'> {
    const { entry, line, bytes } = this.#place;
    // In a file bytes are counted from its start, and a plugin does not say where its lines start.
    const isInEntry = bytes !== null && line === null;
    return {
      path: this.#path,
      line,
      column,
      entry,
      byte_start: isInEntry ? 0 : null,
      byte_end: isInEntry ? bytes : null,
    };
  }

  #tell(): void {
    this.#events.read(this.#untoldBytes);
    this.#untoldBytes = 0;
  }

  /** Ends the telling; what was told. `isWhole`: all of the artifact was. */
  finish(isWhole: boolean): BackendScan['scan'] {
    this.#isOver = true;
    this.#tell();
    this.#events.tell();
    const facts = this.#facts;
    const { total, event, audit, dead_letter, other } = facts.counts;
    const sha256 = isWhole ? (this.#sha256?.digest('hex') ?? null) : null;
    const [path, bytes] = [this.#path, this.#bytes];
    return {
      files: [{ path, bytes, inflated_bytes: null, records: total, sha256 }],
      streams: [],
      ...this.#findings.result(),
      records: { total, event, audit, dead_letter, other },
      events: facts.events(),
      latest_audit: facts.latestAudit(),
      bytes,
      coverage: { unit: 'entries', scanned: this.#told, total: this.#told + this.missing },
      timestamps: { first: facts.firstTimestamp, last: facts.lastTimestamp() },
      sha256,
    };
  }
}

function placeFrom(method: string, given: PluginPlace): Pick<Place, 'entry' | 'line'> {
  const { entry = null, line = null } = Object(given) as PluginPlace;
  if (entry !== null && (typeof entry !== 'string' || entry === '')) {
    throw new TypeError(`${method}(): entry has to be text that names the record.`);
  }
  if (line !== null && (!Number.isSafeInteger(line) || line < 1)) {
    throw new TypeError(`${method}(): line has to be a whole number, at least 1.`);
  }
  return { entry: entry === null ? null : pluginText(entry), line };
}

/** Of a rule that Papyra has too, a finding has one of its types. */
function typeFrom(type: AnomalyType | null | undefined, rule: Rule): AnomalyType | null {
  if (type !== undefined && type !== null && !ANOMALY_TYPES.includes(type)) {
    throw new TypeError(`anomaly(finding): type has to be null or one of ${ANOMALY_TYPES.join(', ')}.`);
  }
  return type ?? (RULES[rule].papyra ? 'CORRUPTED_LINE' : null);
}
