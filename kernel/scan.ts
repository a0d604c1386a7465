/**
 * The kernel: proves at the speed of memory that records are just as Papyra writes them, counts them, and stops at the first
 * line that is anything else. It judges nothing: such a line is for the driver (`src/ndjson/kernel-scanner.ts`), which has
 * the plain scanner look at it and then lets the kernel go on behind it. How it works: `docs/scanner.md`.
 *
 * Written in AssemblyScript, which is TypeScript's grammar over the types and instructions of WebAssembly.
 */
import { CARRIAGE_RETURN, fillMasks, findByte, LINE_END } from './bytes';
import { fillEscapeTable } from './escapes';
import { forgetInnerKeys } from './inner-keys';
import { BUFFER, BUFFER_BYTES, MARGIN } from './layout';
import { EVENT_TYPES, KEYS, KINDS, MAX_NAME_BYTES } from './names';
import {
  EVENT_COUNTS,
  forgetAddresses,
  forgetCounts,
  KIND_COUNTS,
  lineStart,
  noteState,
  readLines,
  readOnLines,
  soundPart,
  state,
  suspend,
} from './read-records';
import { CLOSING, depth, fillClosing } from './read-value';
import { forgetKeys } from './record-keys';
import { fillEnds } from './scalars';
import { fillStringConstants } from './strings';
import { FIRST_TIMESTAMP, forgetFirstTimestamp } from './timestamps';

export { addName } from './names';
export {
  allowTypes,
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
} from './read-records';
export { depth } from './read-value';
export {
  currentTimestamp,
  currentTimestampLength,
  firstTimestampLength,
  lastTimestamp,
  lastTimestampLength,
  setLastTimestamp,
} from './timestamps';

export const buffer: usize = BUFFER;
export const bufferBytes: usize = BUFFER_BYTES;
/** Where the driver puts a name before it teaches it. */
export const newName: usize = memory.data(MAX_NAME_BYTES, 16);
export const keys: usize = KEYS;
export const kinds: usize = KINDS;
export const eventTypes: usize = EVENT_TYPES;
export const kindCounts: usize = KIND_COUNTS;
export const eventCounts: usize = EVENT_COUNTS;
export const firstTimestamp: usize = FIRST_TIMESTAMP;
/** The brackets that close the containers of the line under way: the record, and those within, of which there are `depth`. */
export const closing: usize = CLOSING;

// How a call of `scan` ends.
/** All whole lines are counted; `reached` is the start of the one that is not whole. */
const DONE: u32 = 0;
/** The line that starts at `reached` is for the driver. */
const STOPPED: u32 = 1;
/** No line ended: what is before `reached` is sound, and the next call goes on behind it. */
const SUSPENDED: u32 = 2;

/**
 * How the last call of `scan` went, as six `u32`: up to where it came; and of the line that stopped it, where its line feed is
 * (0: behind the data, or nothing of the line is sound), where its text ends, there or at a carriage return before it, up to where
 * it is sound, what may come next, and how many containers are open. In memory, since the driver reads that faster than as
 * many exports.
 */
export const outcome: usize = memory.data(6 * 4, 16);

fillMasks();
fillEscapeTable();
fillStringConstants();
fillEnds();
fillClosing();
forgetKeys();
forgetInnerKeys();

/**
 * Scans the bytes from `from` to `to`, which lie in the buffer; those of the margins are overwritten. A line starts at
 * `from`; or, if `continues`, the one that the last call was suspended in goes on there, at the start of the buffer.
 */
export function scan(from: usize, to: usize, continues: bool): u32 {
  // A byte that nothing goes on with: so whoever reads need not know where the data ends.
  memory.fill(to, 0, MARGIN);
  // No character goes on from before a string that is read on.
  if (continues) store<u32>(from - 4, 0);
  forgetAddresses();
  if (continues ? readOnLines(from, to) : readLines(from, to)) return end(DONE, to);
  const sound = soundPart();
  // Behind the data are zeros, so what is found is within it.
  const lineEnd = findByte(LINE_END, sound, to);
  noteStop(sound, sound == lineStart ? 0 : lineEnd);
  if (lineEnd != 0) return end(STOPPED, lineStart);
  if (lineStart != from) return end(DONE, lineStart);
  const suspended = suspend(from, to);
  return suspended == 0 ? end(STOPPED, from) : end(SUSPENDED, suspended);
}

/** The driver has taken down what was counted. */
export function forgetRun(): void {
  forgetCounts();
  forgetFirstTimestamp();
}

function noteStop(sound: usize, lineEnd: usize): void {
  store<u32>(outcome, lineEnd, 4);
  if (lineEnd == 0) return;
  noteState();
  const carriageReturn = findByte(CARRIAGE_RETURN, sound, lineEnd);
  store<u32>(outcome, carriageReturn != 0 && carriageReturn < lineEnd ? carriageReturn : lineEnd, 8);
  store<u32>(outcome, sound, 12);
  store<u32>(outcome, state, 16);
  store<u32>(outcome, depth, 20);
}

@inline
function end(status: u32, at: usize): u32 {
  store<u32>(outcome, at);
  return status;
}
