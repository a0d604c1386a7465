/** Logs with the damage that crashes leave, and what has to become of them, worked out without the gate. */
import type { Random } from '../../bench/random.ts';

export interface Log {
  readonly before: Buffer;
  /** Every intact record of it on a line of its own, and nothing else. */
  readonly mended: Buffer;
}

export interface LogSize {
  readonly records: number;
  /** Bytes of a record's payload, about. */
  readonly payload: number;
}

const FIRST_TIMESTAMP = 1_767_225_600;
const NOT_UTF8 = 0xff;
const NOTHING = Buffer.alloc(0);

/** Share of the lines of a large log that are damaged, in one of the `DAMAGES`. */
const DAMAGED_SHARE = 0.02;

/** A stretch of a log, and what stays of it. */
type Piece = readonly [before: Buffer, mended: Buffer];

/** A damaged line, made of two records. */
type Damage = (first: Buffer, second: Buffer, random: Random) => Piece;

const DAMAGES: readonly [Damage, ...Damage[]] = [
  // A torn record, and a line end after it.
  (first, _second, random) => [line(torn(first, random)), NOTHING],
  // The next append is glued to a torn record.
  (first, second, random) => [line(torn(first, random), second), line(second)],
  // Two records without a line end between them.
  (first, second) => [line(first, second), Buffer.concat([line(first), line(second)])],
  // A hole of NUL bytes, alone and before a record.
  () => [line(Buffer.alloc(32)), NOTHING],
  (first) => [line(Buffer.alloc(512), first), line(first)],
  (first) => [line(Buffer.from(first).fill(NOT_UTF8, 30, 31)), NOTHING],
  // A value that is no record, which is none of Papyra's anomalies, and blank lines, which are.
  () => [Buffer.from('42\n\n'), NOTHING],
  () => [Buffer.from('\n'), NOTHING],
  () => [Buffer.from('\r\n\r\n'), NOTHING],
];

/** How a log ends. */
const TAILS: readonly [Damage, ...Damage[]] = [
  (first) => [line(first), line(first)],
  (first, _second, random) => [torn(first, random), NOTHING],
  (first) => [first, line(first)],
  (first, second, random) => [Buffer.concat([torn(first, random), second]), line(second)],
];

/** A log with damage in it. `name` makes its records different from those of other logs. */
export function damagedLog(random: Random, name: string, size: LogSize): Log {
  return logOf(random, name, size, true);
}

export function healthyLog(random: Random, name: string, size: LogSize): Log {
  return logOf(random, name, size, false);
}

function logOf(random: Random, name: string, { records, payload }: LogSize, isDamaged: boolean): Log {
  const pieces: Piece[] = [];
  let id = 0;
  const next = () => recordOf(name, id++, payload, random);
  const certain = random.below(records);
  const share = Math.max(DAMAGED_SHARE, 1 / records);
  for (let index = 0; index < records; index++) {
    if (isDamaged && (index === certain || random.next() < share)) {
      pieces.push(random.pick(DAMAGES)(next(), next(), random));
    } else pieces.push(goodLine(next(), random));
  }
  if (isDamaged) pieces.push(random.pick(TAILS)(next(), next(), random));
  return {
    before: Buffer.concat(pieces.map(([before]) => before)),
    mended: Buffer.concat(pieces.map(([, mended]) => mended)),
  };
}

/** Now and then with the line end that Windows writes; it stays. */
function goodLine(record: Buffer, random: Random): Piece {
  const ended = random.next() < 0.1 ? Buffer.concat([record, Buffer.from('\r\n')]) : line(record);
  return [ended, ended];
}

function recordOf(name: string, id: number, payload: number, random: Random): Buffer {
  const record = {
    kind: 'event',
    system_id: 'local',
    actor_address: { system: 'local', actor_id: 1 },
    event_type: 'ActorStarted',
    payload: { id: `${name} ${id}`, text: 'añ'.repeat(random.below(Math.ceil(payload / 1.5))) },
    timestamp: FIRST_TIMESTAMP + id,
  };
  return Buffer.from(JSON.stringify(record));
}

/**
 * The first bytes of a record, at least one and never its last brace. Nor do they end where a value is due: what follows
 * there could be part of a payload, and recovery then keeps it aside.
 */
function torn(record: Buffer, random: Random): Buffer {
  let length = 1 + random.below(record.length - 2);
  while (':,['.includes(String.fromCharCode(record[length - 1] ?? 0))) length--;
  return record.subarray(0, length);
}

function line(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([...parts, Buffer.from('\n')]);
}
