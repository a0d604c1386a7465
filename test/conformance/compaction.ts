/** Compacts a case with the gate, in measure and in deed, and compares with what Papyra's compaction did. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Artifact } from '../../src/report/report.ts';
import { compactCounted, runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, NO_SIGNAL } from '../support/doctor-options.ts';
import { type Case, withCaseFiles } from './cases.ts';
import { memberNames, recordKey, sourceLines } from './records.ts';
import { backendOf } from './scan.ts';

export interface CompactedCase {
  readonly artifact: Artifact;
  /** Name to base64 content of the set's files afterwards. */
  readonly files: Readonly<Record<string, string>>;
}

export async function compactCase(testCase: Case): Promise<CompactedCase> {
  return withCaseFiles(testCase, async (directory) => {
    const options = doctorOptions(directory, { mode: 'scan_only' });
    const backend = backendOf(testCase.options, directory);
    const { max_records = null, max_total_bytes = null } = testCase.options.retention ?? {};
    const { artifact } = await compactCounted(backend, await runCountedDoctor(backend, options), options, {
      // A limit that nothing reaches, so that artifacts without retention are measured too.
      retention: {
        max_records: max_records ?? Number.MAX_SAFE_INTEGER,
        max_age_seconds: null,
        max_total_bytes,
      },
      now: new Date(),
      dryRun: false,
      workspace: directory,
      shown: (path) => path,
      settlingMs: 0,
      signal: NO_SIGNAL,
    });
    const names = memberNames(testCase.options).filter(
      (name) => testCase.files[name] !== '<dir>' && existsSync(join(directory, name)),
    );
    const files = Object.fromEntries(
      names.map((name) => [name, readFileSync(join(directory, name)).toString('base64')]),
    );
    return { artifact, files };
  });
}

/** Fails unless the same records are left, counted and measured alike, but for the named deviations. */
export function expectSameCompaction(testCase: Case, { artifact, files }: CompactedCase): void {
  const { id, options, truth } = testCase;
  const { compaction } = artifact;
  if (artifact.exit_code === 3) {
    // An unreadable member: the gate cannot judge, and touches nothing.
    expect(Object.values(testCase.files), id).toContain('<dir>');
    return;
  }
  expect(compaction?.status, id).toMatch(/^(none|done)$/);
  const kept = recordsIn({ files, options });
  expect(kept.length, id).toBe(compaction?.after.records);
  if (truth.compact.raises !== undefined) {
    // invalid-utf8, surrogate-loses-file, and a directory in the place of a member.
    expect(['UnicodeDecodeError', 'UnicodeEncodeError', 'IsADirectoryError'], id).toContain(
      truth.compact.raises,
    );
    return;
  }
  const stripped = sourceLines(testCase).filter(({ isStrippedRecord }) => isStrippedRecord).length;
  expect(compaction?.before, id).toEqual({
    records: (truth.compact.before_records ?? 0) - stripped,
    bytes: truth.compact.before_bytes,
  });
  if (stripped > 0) return;
  expect(compaction?.after.records, id).toBe(truth.compact.after_records);
  // Deviation compact-drops-overflow: what does not fit into max_files goes too, the oldest first.
  const papyra = recordsIn({ files: truth.compact.files ?? {}, options });
  expect(kept.slice(kept.length - papyra.length), id).toEqual(papyra);
  if (options.backend === 'json') expect(papyra, id).toHaveLength(kept.length);
}

/** The records of an artifact, oldest first, whatever the spelling of their numbers and strings. */
function recordsIn(set: Pick<Case, 'files' | 'options'>): unknown[] {
  return sourceLines(set)
    .filter(({ isRecord }) => isRecord)
    .map(({ bytes }) => recordKey(bytes.toString('utf8')));
}

/** Papyra's readers answer after retention: what the gate says would stay. */
export function expectSameCounts(testCase: Case, { artifact }: CompactedCase): void {
  const { id, truth } = testCase;
  if (sourceLines(testCase).some(({ isStrippedRecord }) => isStrippedRecord)) return;
  const { compaction, scan } = artifact;
  if (compaction === null || truth.counts.raises !== undefined) return;
  const { event, audit, dead_letter } = compaction.after;
  const counts = { events: event, audits: audit, dead_letters: dead_letter };
  // Records that lack a field, or hold another type, the readers pass over or not, each in its own way.
  const rules = Object.keys(scan.counts.by_rule);
  if (rules.includes('missing-field') || rules.includes('wrong-type')) {
    for (const [name, count] of Object.entries(counts))
      expect(truth.counts[name], id).toBeLessThanOrEqual(count);
  } else expect(counts, id).toEqual(truth.counts);
}
