/**
 * Records as Papyra's JSON backend writes them: its key order, its separators (`", "` and `": "`), UTF-8
 * rather than escapes, payloads as `papyra.events` makes them. The mix is that of a busy system with some
 * trouble: actors start, crash, restart and stop, an audit now and then, a few dead letters.
 */
import type { Random } from './random.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** 1 January 2026, UTC. */
const FIRST_TIMESTAMP = 1_767_225_600;
const MEAN_STEP_SECONDS = 0.25;
const AUDIT_EVERY = 25;
const ACTORS = 5_000;
const SYSTEMS = ['local', 'local', 'local', 'orders-eu-1'] as const;
const NAMES = ['Zoë Müller', 'José Peña', '山田太郎', 'Ana Kowalska', 'Łukasz Żak', 'Smith "Jr."'] as const;
const HOSTS = ['inventory', 'payments', 'ledger', 'mail-relay', 'кэш'] as const;

/** Texts of exceptions, in the form `Name: message` that `papyra.events` gives them. */
const ERRORS: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (random) => `KeyError: 'order-${random.below(1e6)}'`,
  (random) => `ValueError: invalid literal for int() with base 10: '${random.below(1e4)}x'`,
  (random) =>
    `TimeoutError: no answer from ${random.pick(HOSTS)}:${1024 + random.below(9e3)} after ${random.below(60)} s`,
  () => 'ConnectionResetError: [Errno 104] Connection reset by peer',
  (random) =>
    `RuntimeError: could not settle payment "${random.below(1e7)}" of ${random.pick(NAMES)}: ` +
    `the balance is ${random.below(900)},${10 + random.below(90)} € short`,
  (random) =>
    `OperationalError: connection to server at "10.0.${random.below(256)}.${random.below(256)}", port 5432 ` +
    'failed: FATAL:  sorry, too many clients already\nIs the pool larger than max_connections?',
  (random) =>
    `FileNotFoundError: [Errno 2] No such file or directory: 'C:\\spool\\${random.below(1e5)}.part'`,
  (random) =>
    `JSONDecodeError: Expecting value: line 1 column ${random.below(200)} (char ${random.below(200)})`,
];

/** Makes the next line, line end included, each time it is called; timestamps rise from line to line. */
export function createRecords(random: Random): () => string {
  let made = 0;
  let deadLetters = 0;
  let timestamp = FIRST_TIMESTAMP;
  return () => {
    made += 1;
    timestamp += MEAN_STEP_SECONDS * (0.01 + 2 * random.next());
    const system = random.pick(SYSTEMS);
    if (made % AUDIT_EVERY === 0) return auditLine(random, system, timestamp, deadLetters);
    if (random.next() >= 0.08) return eventLine(random, system, timestamp);
    deadLetters += 1;
    return deadLetterLine(random, system, timestamp);
  };
}

function eventLine(random: Random, system: string, timestamp: number): string {
  const { type, payload } = lifecycle(random);
  return (
    `{"kind": "event", "system_id": "${system}", "actor_address": ${address(random, system)}, ` +
    `"event_type": "${type}", "payload": ${pythonJson(payload)}, "timestamp": ${pythonFloat(timestamp)}}\n`
  );
}

function auditLine(random: Random, system: string, timestamp: number, deadLetters: number): string {
  const alive = 3_000 + random.below(2_000);
  const stopping = random.below(20);
  const restarting = random.below(20);
  const orphans = random.next() < 0.1 ? [`worker-${random.below(ACTORS)}`, random.pick(NAMES)] : [];
  return (
    `{"kind": "audit", "system_id": "${system}", "timestamp": ${pythonFloat(timestamp)}, ` +
    `"total_actors": ${alive + stopping + restarting}, "alive_actors": ${alive}, ` +
    `"stopping_actors": ${stopping}, "restarting_actors": ${restarting}, "registry_size": ${alive >> 2}, ` +
    `"registry_orphans": ${pythonJson(orphans)}, "registry_dead": [], "dead_letters_count": ${deadLetters}}\n`
  );
}

function deadLetterLine(random: Random, system: string, timestamp: number): string {
  const target = random.next() < 0.1 ? 'null' : address(random, system);
  const { type, payload } = message(random);
  return (
    `{"kind": "dead_letter", "system_id": "${system}", "target": ${target}, "message_type": "${type}", ` +
    `"payload": ${pythonJson(payload)}, "timestamp": ${pythonFloat(timestamp)}}\n`
  );
}

function address(random: Random, system: string): string {
  return `{"system": "${system}", "actor_id": ${1 + random.below(ACTORS)}}`;
}

/** An event's type and payload; the payload's fields are those of the event's class in `papyra.events`. */
function lifecycle(random: Random): { type: string; payload: Json } {
  const chance = random.next();
  if (chance < 0.15) return { type: 'ActorStarted', payload: {} };
  const error = random.pick(ERRORS)(random);
  if (chance < 0.57) return { type: 'ActorCrashed', payload: { error, reason: null } };
  if (chance < 0.9) return { type: 'ActorRestarted', payload: { reason: error } };
  return { type: 'ActorStopped', payload: { reason: chance < 0.95 ? 'shutdown' : null } };
}

/** A message nobody took: most are nested, some are plain text. */
function message(random: Random): { type: string; payload: Json } {
  if (random.next() < 0.2) return { type: 'str', payload: `wake up, ${random.pick(NAMES)} ☕` };
  const lines = Array.from({ length: 1 + random.below(4) }, () => ({
    sku: `SKU-${random.below(1e6)}`,
    quantity: 1 + random.below(9),
    price: 0.5 + random.below(1e5),
    tags: random.next() < 0.5 ? ['express', random.pick(HOSTS)] : [],
  }));
  return {
    type: 'dict',
    payload: {
      order: { id: random.below(1e8), customer: random.pick(NAMES), lines },
      retry: false,
      trace: null,
    },
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

/** A double as Python's `repr` shows it at this size: the shortest digits, and `.0` where it is whole. */
function pythonFloat(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}
