/** Reports for the golden tests of the renderers: runs that recovered or compacted something, told in plain data. */
import type { Anomaly, Rule } from '../../src/ndjson/anomaly.ts';
import type {
  Artifact,
  Change,
  ChangedFile,
  Compaction,
  Recovery,
  Report,
  Scan,
} from '../../src/report/report.ts';
import { anomaly, artifact, check, HOSTILE, report, scan } from './render-reports.ts';

export function remove(rule: Rule, line: number, start: number, end: number, lines = 1): Change {
  return { action: 'remove', rule, line, entry: null, lines, byte_start: start, byte_end: end };
}

export function complete(line: number, at: number): Change {
  return {
    action: 'complete',
    rule: 'unterminated-record',
    line,
    entry: null,
    lines: 1,
    byte_start: at,
    byte_end: at,
  };
}

/** One file of a recovery; what is not said is that of a file of 4,321 records which loses one. */
export function changedFile(
  path: string,
  changes: readonly Change[],
  more: Partial<ChangedFile> = {},
): ChangedFile {
  return {
    path,
    linked_to: null,
    input: { bytes: 1_234_567, sha256: 'ab'.repeat(32) },
    kept: { records: 4_320, bytes: 1_234_447 },
    salvaged_records: 0,
    removed: { records: 1, bytes: 120 },
    added_bytes: 0,
    changes: [...changes],
    truncated: false,
    moved_to: null,
    ...more,
  };
}

/** A file that goes into quarantine as a whole. */
export function orphan(path: string, movedTo: string | null, bytes = 500): ChangedFile {
  const move: Change = {
    action: 'move',
    rule: 'orphaned-file',
    line: null,
    entry: null,
    lines: 0,
    byte_start: 0,
    byte_end: bytes,
  };
  return changedFile(path, [move], {
    input: { bytes, sha256: 'cd'.repeat(32) },
    kept: { records: 0, bytes: 0 },
    removed: { records: 0, bytes: 0 },
    moved_to: movedTo,
  });
}

export function recovery(files: readonly ChangedFile[], more: Partial<Recovery> = {}): Recovery {
  const sum = (key: 'records' | 'bytes') => files.reduce((total, { removed }) => total + removed[key], 0);
  return {
    mode: 'repair',
    status: 'done',
    reason: null,
    files: [...files],
    repaired_files: files.map(({ path }) => path),
    quarantined_files: files.flatMap(({ moved_to }) => (moved_to === null ? [] : [moved_to])),
    removed: { records: sum('records'), bytes: sum('bytes'), kept_at: null },
    sha256: 'ef'.repeat(32),
    ...more,
  };
}

export function compaction(more: Partial<Compaction> = {}): Compaction {
  return {
    status: 'planned',
    reason: null,
    retention: { max_records: 1_000, max_age_seconds: 86_400, max_total_bytes: 10_000_000 },
    before: { records: 4_321, bytes: 1_234_567 },
    after: { records: 1_000, bytes: 290_000, event: 990, audit: 10, dead_letter: 0, other: 0 },
    reclaimed: { records: 3_321, bytes: 944_567 },
    age_unknown: 0,
    files: [],
    ...more,
  };
}

/** An artifact that mode recover was run on. */
export function recovered(
  path: string,
  findings: readonly Anomaly[],
  how: Recovery | null,
  postScan: Scan | null,
  more: Partial<Artifact> = {},
): Artifact {
  return artifact(path, findings, {
    mode: 'recover',
    recovery: how,
    post_scan: postScan,
    verified: postScan === null ? null : true,
    exit_code: (postScan?.counts.errors ?? findings.length) > 0 ? 2 : 0,
    ...more,
  });
}

/** Findings of these rules in one file, seven lines apart. */
function found(path: string, ...rules: readonly Rule[]): Anomaly[] {
  return rules.map((rule, index) => anomaly(rule, path, (index + 1) * 7));
}

function foundOrphan(path: string): Anomaly {
  return anomaly('orphaned-file', path, null, {
    type: 'ORPHANED_ROTATED_FILE',
    detail: 'Unexpected file in rotation set',
  });
}

/** The scan of `path` after a recovery that took 350 bytes away; `salvaged` records are counted now. */
function after(path: string, findings: readonly Anomaly[] = [], salvaged = 0): Scan {
  return scan(path, findings, {
    records: { total: 4_321 + salvaged, event: 4_200 + salvaged, audit: 100, dead_letter: 21, other: 0 },
    bytes: 1_234_217,
    coverage: { unit: 'bytes', scanned: 1_234_217, total: 1_234_217 },
  });
}

const KEPT_AT = 'papyra-health/removed/actors.log.1767323045000.ndjson';

const recoveredRun = report({
  artifacts: [
    recovered('data/healthy.ndjson', [], null, null),
    recovered(
      'data/actors.log',
      found('data/actors.log', 'invalid-json', 'blank-line', 'glued-records', 'unterminated-record'),
      recovery(
        [
          changedFile(
            'data/actors.log.1',
            [
              remove('invalid-json', 7, 120, 240),
              remove('blank-line', 30, 9_000, 9_004, 4),
              complete(2_000, 600_104),
            ],
            { kept: { records: 2_000, bytes: 599_980 }, removed: { records: 1, bytes: 124 }, added_bytes: 1 },
          ),
          changedFile(
            'data/actors.log',
            [
              ...[1, 2, 3, 4, 5, 6].map((index) =>
                remove('glued-records', index * 10, index * 1_000, index * 1_000 + 30),
              ),
              remove('nul-hole', 2_318, 634_000, 634_047),
            ],
            {
              kept: { records: 2_324, bytes: 634_237 },
              salvaged_records: 6,
              removed: { records: 7, bytes: 227 },
            },
          ),
        ],
        { removed: { records: 8, bytes: 351, kept_at: KEPT_AT } },
      ),
      after('data/actors.log', [anomaly('missing-field', 'data/actors.log', 4)], 6),
      { backend: 'rotating' },
    ),
  ],
  checks: [check('write_errors <= 0')],
  verdict: { status: 'pass', exit_code: 0, reasons: ['the one check passed'] },
});

const HOSTILE_DIR = 'data/$(touch forged) `id`/';
const QUARANTINE = 'papyra-health/quarantine';

const quarantined = report({
  artifacts: [
    recovered(
      `${HOSTILE_DIR}${HOSTILE}.log`,
      [
        foundOrphan("data/it's here.bak"),
        foundOrphan('data/-rf'),
        foundOrphan('::error::x'),
        anomaly('invalid-json', `${HOSTILE_DIR}${HOSTILE}.log`, 7),
      ],
      recovery(
        [
          changedFile(`${HOSTILE_DIR}${HOSTILE}.log`, [remove('invalid-json', 7, 120, 240)], {
            moved_to: `${QUARANTINE}/${HOSTILE}.log.quarantine.1767323045000`,
          }),
          orphan("data/it's here.bak", `${QUARANTINE}/it's here.bak.quarantine.1767323045000`),
          orphan('data/-rf', `${QUARANTINE}/-rf.quarantine.1767323045000`),
          orphan('::error::x', `${QUARANTINE}/::error::x.quarantine.1767323045000`),
        ],
        {
          mode: 'quarantine',
          removed: { records: 1, bytes: 120, kept_at: `${QUARANTINE} ${HOSTILE}` },
        },
      ),
      after(`${HOSTILE_DIR}${HOSTILE}.log`),
      { backend: 'rotating' },
    ),
  ],
  verdict: { status: 'pass', exit_code: 0, reasons: [] },
});

const PLANNED_FILES = [
  changedFile('data/events.ndjson', [remove('torn-tail', 4_322, 1_234_447, 1_234_567)]),
  orphan('data/events.ndjson.bak', null, 2_000_000),
];

const planned = report({
  artifacts: [
    recovered(
      'data/events.ndjson',
      [foundOrphan('data/events.ndjson.bak'), anomaly('torn-tail', 'data/events.ndjson', 4_322)],
      recovery(PLANNED_FILES, {
        mode: 'quarantine',
        status: 'planned',
        repaired_files: [],
        quarantined_files: [],
      }),
      null,
      { backend: 'rotating' },
    ),
  ],
  verdict: {
    status: 'fail',
    exit_code: 2,
    reasons: ['doctor.errors <= 0: found 2 [data/events.ndjson]'],
  },
});

const refused = report({
  artifacts: [
    recovered(
      'data/events.ndjson',
      found('data/events.ndjson', 'nul-hole', 'nul-hole'),
      recovery(
        [
          changedFile('data/events.ndjson', [remove('nul-hole', 3, 300, 800_300, 2_500)], {
            kept: { records: 1_821, bytes: 434_567 },
            removed: { records: 2_500, bytes: 800_000 },
          }),
        ],
        {
          status: 'refused',
          reason:
            'max-loss: 2,500 records (800,000 bytes) would go, and at most 10 records may. Nothing was written. Look ' +
            'at the plan (persistence recover --plan); then restore the artifact from a good copy, or raise max-loss.',
          repaired_files: [],
        },
      ),
      null,
    ),
  ],
  verdict: { status: 'fail', exit_code: 2, reasons: ['doctor.errors <= 0: found 2 [data/events.ndjson]'] },
});

const FAILED_REASON = `data/audit.log cannot be written: no space left on device (ENOSPC). ${HOSTILE}`;

const failed = report({
  artifacts: [
    recovered(
      'data/audit.log',
      found('data/audit.log', 'torn-tail', 'bom'),
      recovery(
        [
          changedFile('data/audit.log.1', [remove('bom', 1, 0, 3)], {
            kept: { records: 4_321, bytes: 1_234_564 },
            removed: { records: 0, bytes: 3 },
            moved_to: `${QUARANTINE}/audit.log.1.quarantine.1767323045000`,
          }),
          changedFile('data/audit.log', [remove('torn-tail', 9, 900, 1_020)], {
            moved_to: `${QUARANTINE}/audit.log.quarantine.1767323045000`,
          }),
        ],
        {
          mode: 'quarantine',
          status: 'failed',
          reason: FAILED_REASON,
          repaired_files: ['data/audit.log.1'],
          removed: { records: 1, bytes: 123, kept_at: QUARANTINE },
        },
      ),
      after('data/audit.log', [anomaly('torn-tail', 'data/audit.log', 9)]),
      { backend: 'rotating', exit_code: 3 },
    ),
  ],
  problems: [{ subject: 'data/audit.log', message: FAILED_REASON, severity: 'error' }],
  verdict: { status: 'cannot-judge', exit_code: 3, reasons: [FAILED_REASON] },
});

const left = report({
  artifacts: [
    recovered(
      'data/actors.log',
      [foundOrphan('data/actors.log.bak'), ...found('data/actors.log', 'torn-tail')],
      recovery([changedFile('data/actors.log', [remove('torn-tail', 4_322, 1_234_447, 1_234_567)])], {
        removed: { records: 1, bytes: 120, kept_at: KEPT_AT },
      }),
      after('data/actors.log', [foundOrphan('data/actors.log.bak')]),
      { backend: 'rotating' },
    ),
    recovered(
      'data/other.log',
      [foundOrphan('data/other.log.1.gz')],
      recovery([], { status: 'none' }),
      null,
      { backend: 'rotating' },
    ),
  ],
  verdict: { status: 'fail', exit_code: 2, reasons: ['doctor.errors <= 0: found 1 [data/actors.log]'] },
});

const compacted = report({
  artifacts: [
    artifact('data/events.ndjson', [], {
      compaction: compaction({ status: 'done' }),
    }),
  ],
  verdict: { status: 'pass', exit_code: 0, reasons: [] },
});

const overdue = report({
  artifacts: [
    artifact('data/events.ndjson', [], { compaction: compaction() }),
    artifact('data/audit.ndjson', [], {
      compaction: compaction({
        status: 'none',
        retention: { max_records: 5_000, max_age_seconds: null, max_total_bytes: null },
        after: { records: 4_321, bytes: 1_234_567, event: 0, audit: 4_321, dead_letter: 0, other: 0 },
        reclaimed: { records: 0, bytes: 0 },
      }),
    }),
    artifact('data/dead.ndjson', [anomaly('torn-tail', 'data/dead.ndjson', 9)], {
      compaction: compaction({
        status: 'refused',
        reason: `data/dead.ndjson is damaged: recover it first, then compact it. ${HOSTILE}`,
      }),
    }),
  ],
  verdict: { status: 'fail', exit_code: 1, reasons: ['doctor.errors <= 0: found 1 [data/dead.ndjson]'] },
});

const UNVERIFIED =
  'SIGTERM stopped the run. By then 0 B of 1.2 MB (0%) had been read; what was not read is not judged. Nothing was ' +
  'written to an artifact after that. What was written to data/events.ndjson was not verified: the scan after it did ' +
  'not get through. Run it again.';

const unverified = report({
  artifacts: [
    recovered(
      'data/events.ndjson',
      found('data/events.ndjson', 'torn-tail'),
      recovery([changedFile('data/events.ndjson', [remove('torn-tail', 7, 1_234_217, 1_234_567)])]),
      scan('data/events.ndjson', [], {
        files: [{ path: 'data/events.ndjson', bytes: 0, inflated_bytes: null, records: 0, sha256: null }],
        records: { total: 0, event: 0, audit: 0, dead_letter: 0, other: 0 },
        events: {},
        bytes: 0,
        coverage: { unit: 'bytes', scanned: 0, total: 1_234_217 },
        timestamps: { first: null, last: null },
        sha256: null,
      }),
      { verified: false, exit_code: 3 },
    ),
  ],
  interruption: { reason: 'stopped by SIGTERM', scanned_bytes: 0, total_bytes: 1_234_217 },
  problems: [{ subject: 'SIGTERM', message: UNVERIFIED, severity: 'error' }],
  verdict: { status: 'cannot-judge', exit_code: 3, reasons: [UNVERIFIED] },
});

/** The reports with a golden file each, by name. */
export const RECOVERY_REPORTS: Readonly<Record<string, Report>> = {
  recovered: recoveredRun,
  quarantined,
  planned,
  refused,
  failed,
  unverified,
  left,
  compacted,
  overdue,
};
