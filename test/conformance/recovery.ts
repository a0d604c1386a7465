/** Recovers a case with the gate and compares what is left with what Papyra's recovery left. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Artifact, RecoveryMode } from '../../src/report/report.ts';
import { runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions } from '../support/doctor-options.ts';
import { type Case, type PapyraRecovery, withCaseFiles } from './cases.ts';
import { memberNames, type SourceLine, sourceLines } from './records.ts';
import { backendOf } from './scan.ts';

export interface RecoveredCase {
  readonly artifact: Artifact;
  /** Content of the set's files afterwards, by name; those that are there. */
  readonly after: ReadonlyMap<string, Buffer>;
}

/** Deviation foreign-file is one that a setting takes away. */
const ANY_LOSS = { unit: 'records', limit: Number.MAX_SAFE_INTEGER } as const;

/** Without salvage, which Papyra does not know, too. */
export async function recoverCase(testCase: Case, mode: RecoveryMode): Promise<RecoveredCase> {
  return withCaseFiles(testCase, async (directory) => {
    const options = doctorOptions(
      directory,
      { mode: 'recover' },
      { mode, salvages: false, maxLoss: ANY_LOSS },
    );
    const { artifact } = await runCountedDoctor(backendOf(testCase.options, directory), options);
    return { artifact, after: readMembers(testCase, directory) };
  });
}

function readMembers({ options, files }: Case, directory: string): Map<string, Buffer> {
  return new Map(
    memberNames(options)
      .filter((name) => files[name] !== '<dir>' && existsSync(join(directory, name)))
      .map((name) => [name, readFileSync(join(directory, name))]),
  );
}

/** Fails unless the gate's recovery left what Papyra's did, but for the named deviations. */
export function expectSameRecovery(testCase: Case, mode: RecoveryMode, recovered: RecoveredCase): void {
  const { id, truth } = testCase;
  const papyra = mode === 'repair' ? truth.recover_repair : truth.recover_quarantine;
  const { artifact, after } = recovered;
  const before = sourceLines(testCase);
  const records = before.filter(({ isRecord }) => isRecord);

  // An unreadable member: the gate cannot judge, and touches nothing.
  if (artifact.exit_code === 3) {
    expect(artifact.recovery, id).toBeNull();
    expect(Object.values(testCase.files), id).toContain('<dir>');
    if (truth.scan.raises !== 'UnicodeDecodeError') expect(artifact.metrics, id).toEqual(truth.scan.metrics);
    return;
  }
  expectEveryRecordOnce(testCase, records, after);
  expectKeptLikePapyra(testCase, records, papyra);
  expectVerified(testCase, mode, artifact, papyra);
  expectSameCounters(testCase, mode, artifact, papyra);
  if (testCase.options.backend === 'json') expectSameReport(testCase, mode, artifact, papyra);
}

/**
 * All ten counters are Papyra's, which was asked to recover and then to scan, but for what has a name:
 * `invalid-utf8`, `surrogate-loses-file` and `temporary-overwrites` make Papyra's recovery an error, which ends it; of
 * orphans, and of what its own recovery makes of them (`orphans-forever`, `quarantine-becomes-orphan`,
 * `rotating-stale-files`), it counts others in the second scan. And asked directly, Papyra's backend recovers and scans
 * again also what is whole, or has nothing but orphans; its doctor does not get that far with what is whole.
 */
function expectSameCounters(
  { id }: Case,
  mode: RecoveryMode,
  { scan, metrics }: Artifact,
  papyra: PapyraRecovery,
): void {
  // What the gate finds, Papyra finds (expectAgreement), also where it then dies of something else.
  const found = scan.counts.papyra;
  const staying = mode === 'repair' ? (scan.counts.by_rule['orphaned-file'] ?? 0) : 0;
  const isMended = found > staying;
  expect(metrics, id).toEqual({
    ...papyra.metrics,
    recoveries: found > 0 ? papyra.metrics['recoveries'] : 0,
    scans: isMended ? 2 : 1,
    anomalies_detected: found + (isMended ? staying : 0),
    scan_errors: 0,
    recovery_errors: 0,
  });
  if (papyra.raises !== undefined) return;
  expect(papyra.metrics, id).toMatchObject({
    scans: 2,
    anomalies_detected: found + (papyra.post_anomalies ?? 0),
    scan_errors: 0,
    recovery_errors: 0,
  });
}

/** Each record of each file is in that file once, byte for byte, in its order, and nothing else is. */
function expectEveryRecordOnce(
  { id }: Case,
  records: readonly SourceLine[],
  after: ReadonlyMap<string, Buffer>,
): void {
  for (const [name, content] of after) {
    const kept = records.filter(({ file }) => file === name);
    const lines = sourceLines({ files: { [name]: content.toString('base64') }, options: { path: name } });
    const found = lines.filter(({ isRecord }) => isRecord);
    expect(
      found.map(({ bytes }) => bytes.toString('latin1')),
      id,
    ).toEqual(kept.map(({ bytes }) => bytes.toString('latin1')));
  }
  expect(
    records.every(({ file }) => after.has(file)),
    id,
  ).toBe(true);
}

/**
 * What Papyra keeps the gate keeps. What Papyra loses on top has a name: `unterminated-record`, and in a set
 * `rotating-repair-retention`, which takes the oldest records.
 */
function expectKeptLikePapyra(
  { id, options, files }: Case,
  records: readonly SourceLine[],
  papyra: PapyraRecovery,
) {
  if (papyra.raises !== undefined) {
    // invalid-utf8 and surrogate-loses-file; temporary-overwrites, where a directory has the name.
    const isInTheWay = Object.entries(files).some(([name, content]) => {
      return content === '<dir>' && name.endsWith('.recovered.tmp');
    });
    const named = ['UnicodeDecodeError', 'UnicodeEncodeError', ...(isInTheWay ? ['IsADirectoryError'] : [])];
    expect(named, id).toContain(papyra.raises);
    return;
  }
  if (papyra.kept === null || papyra.kept === undefined) return;
  const place = ({ file, line }: SourceLine) => `${file}:${line}`;
  const terminated = records.filter(({ hasLineEnd }) => hasLineEnd).map(place);
  const kept = papyra.kept.map(([file, line]) => `${file}:${line}`);
  const lost = options.backend === 'rotating' ? terminated.length - kept.length : 0;
  expect(kept, id).toEqual(terminated.slice(lost));
}

/** Nothing is left that the mode can mend; where Papyra leaves less than the gate does, something is wrong. */
function expectVerified({ id }: Case, mode: RecoveryMode, artifact: Artifact, papyra: PapyraRecovery): void {
  const rules = Object.keys((artifact.post_scan ?? artifact.scan).counts.by_rule);
  const left = artifact.post_scan?.counts.papyra ?? artifact.scan.counts.papyra;
  const orphans = artifact.scan.counts.by_rule['orphaned-file'] ?? 0;
  expect(left, id).toBe(mode === 'repair' ? orphans : 0);
  if (left > 0) expect(rules, id).toContain('orphaned-file');
  // Deviation temporary-overwrites: Papyra writes through an orphan of that name, which is gone then.
  const overwritten = artifact.scan.anomalies.filter(({ path }) => path.endsWith('.recovered.tmp')).length;
  const papyraLeft = papyra.post_anomalies ?? Number.POSITIVE_INFINITY;
  expect(left, id).toBeLessThanOrEqual(papyraLeft + overwritten);
  expect(artifact.exit_code, id).toBe(left === 0 ? 0 : 2);
}

/** One file: the same files named. */
function expectSameReport(
  { id }: Case,
  mode: RecoveryMode,
  artifact: Artifact,
  papyra: PapyraRecovery,
): void {
  if (papyra.raises !== undefined) return;
  const { recovery } = artifact;
  expect(recovery?.repaired_files ?? [], id).toEqual(papyra.repaired_files);
  const moved = recovery?.quarantined_files.map((path) => path.replace(/\d+$/, '<stamp>')) ?? [];
  expect(moved, id).toEqual(mode === 'quarantine' ? papyra.quarantined_files : []);
}
