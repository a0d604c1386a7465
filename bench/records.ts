/**
 * Records as Papyra's JSON backend writes them: its key order, its separators (`", "` and `": "`), UTF-8
 * rather than escapes, payloads as `papyra.events` makes them. The mix is that of a busy system with some
 * trouble: actors start, crash (some with the long error texts of databases and validators), restart and stop, an
 * audit now and then, dead letters from a short text to a batch of orders of some kB.
 */
import type { Random } from './random.ts';
import { ERRORS, HOSTS, NAMES } from './record-texts.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const MICROSECONDS = 1_000_000;
/** 1 January 2026, UTC. */
const FIRST_TIMESTAMP = 1_767_225_600 * MICROSECONDS;
const LONGEST_STEP = 0.5 * MICROSECONDS;
const AUDIT_EVERY = 25;
const ACTORS = 5_000;
const SYSTEMS = ['local', 'local', 'local', 'orders-eu-1'] as const;

/** The type of an event or of a message, and its payload. */
interface Typed {
  readonly type: string;
  readonly payload: Json;
}

const STARTED: Typed = { type: 'ActorStarted', payload: {} };

/** Makes the next line, line end included, each time it is called; timestamps rise from line to line. */
export function createRecords(random: Random): () => string {
  const tick = createClock(random);
  let made = 0;
  let deadLetters = 0;
  return () => {
    made += 1;
    const timestamp = tick();
    const system = random.pick(SYSTEMS);
    if (made % AUDIT_EVERY === 0) return auditLine(random, system, timestamp, deadLetters);
    if (random.next() >= 0.12) return eventLine(random, system, timestamp, lifecycle(random));
    deadLetters += 1;
    return deadLetterLine(random, system, timestamp, message(random));
  };
}

/** As `createRecords`, but the shortest records Papyra writes: actors start, and nothing else happens. */
export function createSmallRecords(random: Random): () => string {
  const tick = createClock(random);
  return () => eventLine(random, 'local', tick(), STARTED);
}

/** The start and the end of a dead letter's line, to put a payload between. */
export function deadLetterAround(random: Random, type: string): { start: string; end: string } {
  const line = deadLetterLine(random, 'local', createClock(random)(), { type, payload: null });
  const cut = line.lastIndexOf('null');
  return { start: line.slice(0, cut), end: line.slice(cut + 'null'.length) };
}

/** A tree of objects and arrays in JSON, as deep as `depth` asks for; some hundred bytes at every level. */
export function nestedJson(random: Random, depth: number): string {
  const node = (level: number): Json => ({
    ...order(random, 1 + random.below(3)),
    parent: level === 0 ? null : node(level - 1),
  });
  return pythonJson(node(depth));
}

/** Text with quotes, line breaks and letters outside ASCII, as it stands inside a string of JSON. */
export function escapedText(random: Random): string {
  return JSON.stringify(`${random.pick(ERRORS)(random)}\n`).slice(1, -1);
}

/**
 * Rising timestamps, in the form of Python's `repr`. All have six decimals of which the last is not 0, so that they
 * keep that form when whole seconds are added.
 */
function createClock(random: Random): () => string {
  let now = FIRST_TIMESTAMP;
  return () => {
    now += 1 + random.below(LONGEST_STEP);
    if (now % 10 === 0) now += 1;
    return `${Math.floor(now / MICROSECONDS)}.${String(now % MICROSECONDS).padStart(6, '0')}`;
  };
}

function eventLine(random: Random, system: string, timestamp: string, { type, payload }: Typed): string {
  return (
    `{"kind": "event", "system_id": "${system}", "actor_address": ${address(random, system)}, ` +
    `"event_type": "${type}", "payload": ${pythonJson(payload)}, "timestamp": ${timestamp}}\n`
  );
}

function auditLine(random: Random, system: string, timestamp: string, deadLetters: number): string {
  const alive = 3_000 + random.below(2_000);
  const stopping = random.below(20);
  const restarting = random.below(20);
  const orphans = random.next() < 0.1 ? [`worker-${random.below(ACTORS)}`, random.pick(NAMES)] : [];
  return (
    `{"kind": "audit", "system_id": "${system}", "timestamp": ${timestamp}, ` +
    `"total_actors": ${alive + stopping + restarting}, "alive_actors": ${alive}, ` +
    `"stopping_actors": ${stopping}, "restarting_actors": ${restarting}, "registry_size": ${alive >> 2}, ` +
    `"registry_orphans": ${pythonJson(orphans)}, "registry_dead": [], "dead_letters_count": ${deadLetters}}\n`
  );
}

function deadLetterLine(random: Random, system: string, timestamp: string, { type, payload }: Typed): string {
  const target = random.next() < 0.1 ? 'null' : address(random, system);
  return (
    `{"kind": "dead_letter", "system_id": "${system}", "target": ${target}, "message_type": "${type}", ` +
    `"payload": ${pythonJson(payload)}, "timestamp": ${timestamp}}\n`
  );
}

function address(random: Random, system: string): string {
  return `{"system": "${system}", "actor_id": ${1 + random.below(ACTORS)}}`;
}

/** An event's type and payload; the payload's fields are those of the event's class in `papyra.events`. */
function lifecycle(random: Random): Typed {
  const chance = random.next();
  if (chance < 0.15) return STARTED;
  const error = random.pick(ERRORS)(random);
  if (chance < 0.57) return { type: 'ActorCrashed', payload: { error, reason: null } };
  if (chance < 0.9) return { type: 'ActorRestarted', payload: { reason: error } };
  return { type: 'ActorStopped', payload: { reason: chance < 0.95 ? 'shutdown' : null } };
}

/** A message nobody took: some are plain text, most an order, some a whole batch of lines. */
function message(random: Random): Typed {
  const chance = random.next();
  if (chance < 0.25) return { type: 'str', payload: `wake up, ${random.pick(NAMES)} ☕` };
  const lines = chance < 0.8 ? 1 + random.below(12) : 20 + random.below(60);
  return { type: 'dict', payload: { order: order(random, lines), retry: false, trace: null } };
}

function order(random: Random, lines: number): { readonly [key: string]: Json } {
  return {
    id: random.below(1e8),
    customer: random.pick(NAMES),
    lines: Array.from({ length: lines }, () => ({
      sku: `SKU-${random.below(1e6)}`,
      quantity: 1 + random.below(9),
      price: 0.5 + random.below(1e5),
      tags: random.next() < 0.5 ? ['express', random.pick(HOSTS)] : [],
    })),
  };
}

/** JSON with the blanks that Python's `json.dumps(…, ensure_ascii=False)` puts after `,` and `:`. */
function pythonJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}: ${pythonJson(member)}`,
  );
  return `{${members.join(', ')}}`;
}
