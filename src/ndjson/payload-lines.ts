/** A record that is no line of a file, but the payload of an entry: how the scanner of lines judges it. */
import type { Rule } from './anomaly.ts';
import {
  columnAt,
  type Diagnosis,
  diagnoseBadLine,
  diagnoseUnseenLine,
  MAX_DIAGNOSED_BYTES,
} from './line-diagnosis.ts';
import type { LineError, LineScanner, LineSpan } from './line-scanner.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const TAB = 0x09;

/** Payloads shorter than this are copied to the same place, one after the other; nearly all are far smaller. */
const LINE_BYTES = 1 << 16;

/** Has payloads judged, each as a line of its own. */
export class PayloadLines {
  readonly #scanner: LineScanner;
  readonly #line = Buffer.allocUnsafe(LINE_BYTES);

  /** `scanner`: tells its observer of each payload. */
  constructor(scanner: LineScanner) {
    this.#scanner = scanner;
  }

  scan(payload: Uint8Array): void {
    this.#scanner.push(this.#lineOf(payload), 0, payload.length + 1, 0, true);
  }

  /**
   * The payload as one line with its end. To `json.loads` the ends of lines are white space like any other, and in strings as
   * wrong as a tab: with a tab for each the line is as good or as bad, at the same place.
   */
  #lineOf(payload: Uint8Array): Buffer {
    const { length } = payload;
    const line = length < LINE_BYTES ? this.#line : Buffer.allocUnsafe(length + 1);
    line.set(payload);
    const copy = line.subarray(0, length);
    if (copy.includes(LINE_FEED) || copy.includes(CARRIAGE_RETURN)) {
      for (let at = 0; at < length; at++) {
        if (line[at] === LINE_FEED || line[at] === CARRIAGE_RETURN) line[at] = TAB;
      }
    }
    line[length] = LINE_FEED;
    return line;
  }
}

export interface PayloadDamage {
  readonly rule: Rule;
  /** Made where they are wanted: most findings of a flood are only counted. */
  readonly words: () => { readonly column: number; readonly message: string };
}

/** What is wrong with a payload that the scanner refused. */
export function diagnosePayload(
  { start, end, buffer }: LineSpan,
  error: LineError,
  errorAt: number,
): PayloadDamage {
  const bytes = buffer.subarray(start, end);
  const diagnosis: Diagnosis =
    bytes.length <= MAX_DIAGNOSED_BYTES
      ? diagnoseBadLine({ bytes, error, errorAt })
      : { ...diagnoseUnseenLine(error, false), at: errorAt };
  return {
    rule: diagnosis.rule,
    words: () => ({
      column: columnAt(bytes, diagnosis.at),
      message: payloadMessage(diagnosis, error, bytes.length),
    }),
  };
}

/** The words of a diagnosis, which speaks of lines, for a payload; with the place, counted in bytes from 0. */
function payloadMessage({ rule, at, message }: Diagnosis, error: LineError, length: number): string {
  if (rule === 'blank-line')
    return length === 0 ? 'the payload is empty' : 'the payload is white space alone';
  if (rule === 'glued-records') {
    return `a torn record and another share the payload; the second is intact and starts at byte offset ${at}`;
  }
  return `${damageWords(rule, error) ?? message}, at byte offset ${at} of the payload`;
}

function damageWords(rule: Rule, error: LineError): string | null {
  if (rule === 'bom') return 'the payload starts with a byte order mark';
  return rule === 'invalid-json' && error === 'incomplete' ? 'the payload ends before its value does' : null;
}
