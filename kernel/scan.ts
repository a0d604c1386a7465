/**
 * The kernel: proves at the speed of memory that records are just as Papyra writes them, counts them, and stops at the first
 * line that is anything else. It judges nothing: such a line is for the driver (`src/ndjson/kernel-scanner.ts`), which has
 * the plain scanner look at it and then lets the kernel go on behind it. How it works: `docs/scanner.md`.
 *
 * Written in AssemblyScript, which is TypeScript's grammar over the types and instructions of WebAssembly.
 */
import { fillEscapeTable } from './escapes';
import { beginIndex, fillConstants, indexOperators } from './index-operators';
import { BATCH_BYTES, BUFFER, BUFFER_BYTES } from './layout';
import { EVENT_TYPES, KEYS, KINDS } from './names';
import { fillLengthMask, FIRST_TIMESTAMP, forgetFirstTimestamp } from './timestamps';
import { isCutOff } from './utf8';
import {
  beginLine,
  canContinue,
  continueLine,
  EVENT_COUNTS,
  fillGrammar,
  forgetAddresses,
  forgetCounts,
  KIND_COUNTS,
  lineStart,
  previous,
  walkRecords,
} from './walk-records';

export { addName } from './names';
export { currentTimestamp, currentTimestampLength, firstTimestampLength, lastTimestamp, lastTimestampLength, setLastTimestamp } from './timestamps';
export {
  allowTypes,
  containers,
  depth,
  eventType,
  hasTimestamp,
  key,
  kind,
  lastAudit,
  lastAuditEnd,
  lines,
  payloadIsObject,
  requireKeys,
  seenKeys,
  state,
  unknownAt,
  unknownLength,
  unknownTable,
} from './walk-records';

export const buffer: usize = BUFFER;
export const bufferBytes: usize = BUFFER_BYTES;
/** Where the driver puts a name before it teaches it. */
export const newName: usize = memory.data(64, 16);
export const keys: usize = KEYS;
export const kinds: usize = KINDS;
export const eventTypes: usize = EVENT_TYPES;
export const kindCounts: usize = KIND_COUNTS;
export const eventCounts: usize = EVENT_COUNTS;
export const firstTimestamp: usize = FIRST_TIMESTAMP;

// How a call of `scan` ends.
/** All whole lines are counted; `reached` is the start of the one that is not whole. */
const DONE: u32 = 0;
/** The line that starts at `reached` is for the driver. */
const STOPPED: u32 = 1;
/** No line ended: what is before `reached` is sound, and the next call goes on behind it. */
const SUSPENDED: u32 = 2;

/** Up to where a call of `scan` came. */
export let reached: usize = 0;

/** The smallest batch, behind a line that stopped the kernel: little is indexed in vain if the next one does too. */
const FIRST_BATCH: usize = 0x200;
let batch: usize = BATCH_BYTES;

fillConstants();
fillEscapeTable();
fillGrammar();
fillLengthMask();

/**
 * Scans the bytes from `from` to `to`, which lie in the buffer; the byte before them and 64 behind them are overwritten. A
 * line starts at `from`; or, if `continues`, the one that the last call was suspended in goes on there.
 */
export function scan(from: usize, to: usize, continues: bool): u32 {
  // Half a character would pass for an error in a line that may be sound, so it is left to the next call.
  const end = endOfCharacters(from, to);
  const half = load<u32>(end);
  const status = scanCharacters(from, end, continues);
  store<u32>(end, half);
  return status;
}

/** `to`, or where the character begins that is cut off there. */
function endOfCharacters(from: usize, to: usize): usize {
  if (!isCutOff(to)) return to;
  let at = to - 1;
  while (load<u8>(at) < 0xc0) at--;
  return max(at, from);
}

function scanCharacters(from: usize, to: usize, continues: bool): u32 {
  memory.fill(to, 0x20, 64);
  // The byte before a line, as the walk wants to see it: any operator will do.
  store<u8>(from - 1, 0x0a);
  forgetAddresses();
  beginIndex();
  if (continues) continueLine(from);
  else beginLine(from);

  for (let at = from; at < to; at += batch, batch = min(batch << 1, BATCH_BYTES)) {
    const count = indexOperators(at, min(at + batch, to));
    if (walkRecords(count)) continue;
    batch = FIRST_BATCH;
    return end(STOPPED, lineStart);
  }
  if (lineStart != from) return end(DONE, lineStart);
  return canContinue() ? end(SUSPENDED, previous + 1) : end(STOPPED, from);
}

/** The driver has taken down what was counted. */
export function forgetRun(): void {
  forgetCounts();
  forgetFirstTimestamp();
}

@inline
function end(status: u32, at: usize): u32 {
  reached = at;
  return status;
}
