/** Reports for the golden tests of the renderers: runs over Redis streams, told in plain data. */
import type { Anomaly, Rule } from '../../src/ndjson/anomaly.ts';
import type {
  Artifact,
  Change,
  ChangedFile,
  ConsumerGroup,
  Report,
  Scan,
  StreamFacts,
} from '../../src/report/report.ts';
import { changedFile, compaction, recovered, recovery } from './render-recovery-reports.ts';
import { anomaly, artifact, check, HOSTILE, report, scan } from './render-reports.ts';

const SYSTEM = 'redis:papyra:local';
const EVENTS = 'papyra:local:events';
const AUDITS = 'papyra:local:audits';
const DEAD_LETTERS = 'papyra:local:dead_letters';

/** IDs of streams are as Redis gives them: Unix milliseconds and a number. */
function id(milliseconds: number, sequence = 0): string {
  return `${1_767_225_600_000 + milliseconds}-${sequence}`;
}

function group(name: string, more: Partial<ConsumerGroup> = {}): ConsumerGroup {
  return {
    name,
    consumers: 2,
    pending: 0,
    lag: 0,
    oldest_pending_seconds: null,
    idle_consumers: 0,
    lost_pending: 0,
    ...more,
  };
}

/** A stream of which a sample was read. */
function stream(key: string, entries: number, more: Partial<StreamFacts> = {}): StreamFacts {
  const isEmpty = entries === 0;
  return {
    key,
    entries,
    scanned: Math.min(entries, 1_000),
    first_id: isEmpty ? null : id(0),
    last_id: isEmpty ? null : id(86_399_000, 3),
    last_generated_id: isEmpty ? null : id(86_399_000, 3),
    groups: [],
    ...more,
  };
}

const STREAMS = [
  stream(EVENTS, 52_310, { groups: [group('shipping', { pending: 12, oldest_pending_seconds: 65 })] }),
  stream(AUDITS, 1_440),
  stream(DEAD_LETTERS, 21),
];

function readKey({ key, scanned }: Pick<StreamFacts, 'key' | 'scanned'>): Scan['files'][number] {
  return { path: key, bytes: scanned * 300, inflated_bytes: null, records: scanned, sha256: null };
}

/** A scan of streams with these findings; the counts follow from them. */
export function streamsScan(
  anomalies: readonly Anomaly[] = [],
  streams: readonly StreamFacts[] = STREAMS,
  more: Partial<Scan> = {},
): Scan {
  const sum = (key: 'entries' | 'scanned') => streams.reduce((total, one) => total + one[key], 0);
  const [event = 0, audit = 0, dead_letter = 0] = streams.map(({ scanned }) => scanned);
  return scan(SYSTEM, anomalies, {
    files: streams.map(readKey),
    streams: [...streams],
    records: { total: sum('scanned'), event, audit, dead_letter, other: 0 },
    events: event === 0 ? {} : { ActorStarted: event },
    bytes: sum('scanned') * 300,
    coverage: { unit: 'entries', scanned: sum('scanned'), total: sum('entries') },
    sha256: null,
    ...more,
  });
}

function system(found: Scan, more: Partial<Artifact> = {}): Artifact {
  return artifact(SYSTEM, found.anomalies, { backend: 'redis', scan: found, ...more });
}

/** What is wrong with the payload of an entry. */
function inPayload(rule: Rule, entry: string, message: string, more: Partial<Anomaly> = {}): Anomaly {
  return anomaly(rule, EVENTS, null, {
    entry,
    column: 17,
    byte_start: 0,
    byte_end: 120,
    detail: 'Invalid JSON payload in stream entry',
    message,
    ...more,
  });
}

/** What is wrong with a stream, its groups or its IDs. */
function ofStream(rule: Rule, key: string, entry: string | null, message: string): Anomaly {
  return anomaly(rule, key, null, { entry, detail: message, message });
}

const DAMAGE: readonly Anomaly[] = [
  inPayload('invalid-json', id(5_000), 'a value should stand here, at byte offset 16 of the payload'),
  inPayload(
    'invalid-json',
    id(4_000),
    'the payload ends before its value does, at byte offset 120 of the payload',
    {
      column: 121,
    },
  ),
  inPayload('invalid-utf8', id(3_000), 'byte 0xff is not UTF-8, at byte offset 16 of the payload'),
  inPayload(
    'missing-payload',
    id(2_000),
    'the entry has no field "data", in which Papyra keeps the record; it has "dat"',
    {
      column: null,
      byte_start: null,
      byte_end: null,
      detail: "Missing 'data' field or non-string payload",
    },
  ),
  inPayload(
    'non-object-payload',
    id(1_000),
    'a stream entry holds JSON that is not an object, so no record',
    {
      column: null,
      byte_end: 4,
      detail: 'JSON payload is not an object/dict',
    },
  ),
];

const HEALTH: readonly Anomaly[] = [
  ofStream(
    'id-regression',
    EVENTS,
    id(86_399_000, 3),
    `the stream's last-generated-id ${id(1)} is lower than this, its last entry: new entries may get lower IDs; XSETID ` +
      'with the ID of the last entry mends it',
  ),
  ofStream(
    'future-id',
    EVENTS,
    '9999999999999-0',
    "the ID is 8,232,774,399 s ahead of the server's clock; every later entry gets its time from it",
  ),
  ofStream(
    'timestamp-mismatch',
    EVENTS,
    id(7_000),
    "the record's timestamp 1767139200.5 is 86,406 s before the time in the ID",
  ),
  ofStream(
    'consumer-lag',
    EVENTS,
    null,
    'group "shipping" has 40,000 entries still to be delivered, more than max-lag (10,000): its consumers are too slow, or ' +
      'none of them runs',
  ),
  ofStream(
    'pending-backlog',
    EVENTS,
    null,
    'group "shipping" was given 12,000 entries that it has not acknowledged, more than max-pending (10,000): its consumers ' +
      'are too slow, or do not acknowledge',
  ),
  ofStream(
    'stale-pending',
    EVENTS,
    id(100),
    'group "shipping" was given 300 entries more than max-pending-age (3,600 s) ago and has not acknowledged them; this one ' +
      '7,230 s ago, to "worker-1": see whether that consumer still runs, else claim them for another one (XCLAIM)',
  ),
  ofStream(
    'idle-consumer',
    EVENTS,
    null,
    'consumer "worker-1" of group "shipping" has 300 entries pending, and was heard of 90,000 s ago, more than ' +
      'max-consumer-idle (86,400 s): if it is gone, claim them for another one (XCLAIM)',
  ),
  ofStream(
    'lost-pending',
    EVENTS,
    id(50),
    'group "shipping" has 3 entries pending whose record was deleted or trimmed, this one first: nobody can process them any ' +
      'more, so acknowledge them (XACK), and keep records longer',
  ),
];

const WRONG_TYPE = {
  ...ofStream(
    'wrong-key-type',
    DEAD_LETTERS,
    null,
    'the key holds a list, not a stream: Papyra itself fails on it, and cannot write to it; find out who wrote it, and rename ' +
      'or delete it',
  ),
  detail: 'Key holds a list, not a stream',
};

const SICK_GROUP = group('shipping', {
  consumers: 3,
  pending: 12_000,
  lag: 40_000,
  oldest_pending_seconds: 7_230,
  idle_consumers: 1,
  lost_pending: 3,
});

const healthy = report({
  artifacts: [
    system(streamsScan()),
    artifact(`redis:papyra:quiet`, [], {
      backend: 'redis',
      scan: streamsScan(
        [],
        [
          stream('papyra:quiet:events', 12),
          stream('papyra:quiet:audits', 0),
          stream('papyra:quiet:dead_letters', 0),
        ],
      ),
    }),
    artifact('data/events.ndjson'),
  ],
  checks: [
    check('redis.pending <= 1000', {
      subject: SYSTEM,
      observed: 12,
      limit: 1_000,
      message: `redis.pending <= 1000: found 12 [${SYSTEM}]`,
    }),
  ],
  verdict: { status: 'pass', exit_code: 0, reasons: ['the one check passed'] },
});

const damaged = report({
  artifacts: [
    system(
      streamsScan(
        [...DAMAGE, ...HEALTH, WRONG_TYPE],
        [
          stream(EVENTS, 52_310, { groups: [SICK_GROUP, group('audit-copy', { lag: null })] }),
          stream(AUDITS, 1_440),
        ],
        { files: STREAMS.map(readKey) },
      ),
    ),
  ],
  verdict: {
    status: 'fail',
    exit_code: 1,
    reasons: [`doctor.errors <= 0: found 6 error anomalies [${SYSTEM}]`],
  },
});

/** Names of everything that somebody on the server chose, or that no server would say. */
const hostile = report({
  artifacts: [
    artifact(`redis:${HOSTILE}`, [], {
      id: HOSTILE,
      backend: 'redis',
      scan: streamsScan(
        [
          ...DAMAGE.slice(0, 1).map((one) => ({ ...one, path: HOSTILE, entry: HOSTILE })),
          ofStream('consumer-lag', HOSTILE, null, `group "${HOSTILE}" is far behind`),
          ofStream('stale-pending', '::error::x', '##[error]1-0', `to "${HOSTILE}"`),
        ],
        [
          stream(HOSTILE, 2, {
            first_id: HOSTILE,
            last_id: '::error::x',
            groups: [group(HOSTILE, { pending: 1, lag: null }), group('', { lost_pending: 7 })],
          }),
          stream('../../etc/passwd', 1),
        ],
      ),
      exit_code: 1,
    }),
  ],
  verdict: { status: 'fail', exit_code: 1, reasons: [HOSTILE] },
});

function taken(rule: Rule, entry: string, bytes: number): Change {
  return { action: 'remove', rule, line: null, entry, lines: 0, byte_start: 0, byte_end: bytes };
}

function changedStream(
  key: string,
  changes: readonly Change[],
  more: Partial<ChangedFile> = {},
): ChangedFile {
  return changedFile(key, changes, {
    input: { bytes: 300_000, sha256: null },
    kept: { records: 1_000 - changes.length, bytes: 299_000 },
    removed: { records: changes.length, bytes: changes.reduce((sum, { byte_end }) => sum + byte_end, 0) },
    ...more,
  });
}

const TAKEN = DAMAGE.flatMap(({ rule, entry }) => (entry === null ? [] : [taken(rule, entry, 124)]));
const QUARANTINE = 'papyra:local:quarantine:papyra_local_events';

const HEALED = streamsScan(
  [],
  STREAMS.map((one) => (one.key === EVENTS ? { ...one, entries: 52_305 } : one)),
);

const PENDING_LOST =
  `${EVENTS}: 2 entries that were taken out are pending in consumer group "shipping": delivered, and not acknowledged. The ` +
  'group keeps the IDs without their records, for nothing is acknowledged on behalf of others. Let its consumers acknowledge ' +
  'what they cannot read any more, or do it yourself (XPENDING, XACK).';

const recoveredRun = report({
  artifacts: [
    recovered(
      SYSTEM,
      DAMAGE,
      recovery([changedStream(EVENTS, TAKEN, { moved_to: QUARANTINE })], {
        mode: 'quarantine',
        quarantined_files: [QUARANTINE],
        removed: { records: 5, bytes: 620, kept_at: QUARANTINE },
      }),
      HEALED,
      { backend: 'redis', scan: streamsScan(DAMAGE) },
    ),
  ],
  problems: [{ subject: SYSTEM, message: PENDING_LOST, severity: 'warn' }],
  verdict: { status: 'pass', exit_code: 0, reasons: [] },
});

const FAILED =
  `${SYSTEM} could not be recovered: the connection to redis://db.example:6379/0 broke, and broke again. Already deleted: 2 of ` +
  `5 damaged entries of ${EVENTS}. What was to be deleted is kept in papyra-health/removed/redis_papyra_local.0123456789abcdef` +
  '.removed.ndjson. All other entries are where they were, and the next run goes on from here. See whether the server still ' +
  'runs, and run this again.';

const failed = report({
  artifacts: [
    recovered(
      SYSTEM,
      DAMAGE,
      recovery([changedStream(EVENTS, TAKEN.slice(0, 2))], {
        status: 'failed',
        reason: FAILED,
        removed: {
          records: 2,
          bytes: 248,
          kept_at: 'papyra-health/removed/redis_papyra_local.0123456789abcdef.removed.ndjson',
        },
      }),
      streamsScan([], [], {
        files: STREAMS.map(({ key }) => readKey({ key, scanned: 0 })),
        timestamps: { first: null, last: null },
      }),
      { backend: 'redis', scan: streamsScan(DAMAGE), verified: false, exit_code: 3 },
    ),
    artifact('redis:papyra:other', [], {
      backend: 'redis',
      scan: streamsScan(),
      compaction: compaction({
        status: 'planned',
        retention: { max_records: 1_000, max_age_seconds: 86_400, max_total_bytes: null },
        before: { records: 53_771, bytes: 16_000_000 },
        after: { records: 2_021, bytes: 610_000, event: 1_000, audit: 1_000, dead_letter: 21, other: 0 },
        reclaimed: { records: 51_750, bytes: 15_390_000 },
      }),
    }),
  ],
  problems: [{ subject: SYSTEM, message: FAILED, severity: 'error' }],
  verdict: { status: 'cannot-judge', exit_code: 3, reasons: [FAILED] },
});

const UNREACHABLE =
  'redis-url: Redis cannot be read: nothing answers at redis://db.example:6379/0 (ECONNREFUSED). Check the address, and that ' +
  'the server runs and can be reached from here.';

const unreachable = report({
  settings: {
    'redis-url': { value: 'redis://db.example:6379/0', from: 'input' },
    'redis-options': { value: { ca: 'certs/ca.pem', 'page-size': 500 }, from: 'input' },
  },
  problems: [{ subject: 'redis-url', message: UNREACHABLE, severity: 'error' }],
  verdict: { status: 'cannot-judge', exit_code: 3, reasons: [UNREACHABLE] },
});

const STOPPED =
  'time-limit: the time limit of 30 s is over. By then 1.2 MB of 1.2 MB (100%) and 3,021 of 53,771 entries had been read; what ' +
  'was not read is not judged. Raise time-limit, set it to off, or lower redis-sample-size.';

const interrupted = report({
  artifacts: [
    artifact('data/events.ndjson'),
    system(
      streamsScan(DAMAGE.slice(0, 1), [
        stream(EVENTS, 52_310, { scanned: 3_021 }),
        stream(AUDITS, 1_440, { scanned: 0 }),
        stream(DEAD_LETTERS, 21, { scanned: 0 }),
      ]),
      { exit_code: 3 },
    ),
  ],
  interruption: {
    reason: 'the time limit of 30 s is over',
    scanned_bytes: 1_234_567,
    total_bytes: 1_234_567,
  },
  problems: [{ subject: 'time-limit', message: STOPPED, severity: 'error' }],
  verdict: { status: 'cannot-judge', exit_code: 3, reasons: [STOPPED] },
});

/** The reports with a golden file each, by name. */
export const REDIS_REPORTS: Readonly<Record<string, Report>> = {
  'redis-healthy': healthy,
  'redis-damaged': damaged,
  'redis-hostile': hostile,
  'redis-recovered': recoveredRun,
  'redis-failed': failed,
  'redis-unreachable': unreachable,
  'redis-interrupted': interrupted,
};
