/** What a run said in its report (`--format json`). */
import { expect } from 'vitest';
import { type Recovery, reportSchema } from '../../src/report/report.ts';
import type { Ended } from './processes.ts';

export const AS_JSON = ['--format', 'json'] as const;

/** The recovery of the one artifact, in a run that ended by itself. */
export function recoveryIn({ output }: Pick<Ended, 'output'>): Recovery {
  const [artifact] = reportSchema.parse(JSON.parse(output)).artifacts;
  if (!artifact?.recovery) throw new Error(output);
  return artifact.recovery;
}

/** What became of the one artifact's recovery or compaction, and why. */
export function changeIn({ output }: Pick<Ended, 'output'>): Pick<Recovery, 'status' | 'reason'> {
  const [artifact] = reportSchema.parse(JSON.parse(output)).artifacts;
  const change = artifact?.recovery ?? artifact?.compaction;
  if (!change) throw new Error(output);
  return change;
}

/** A person at night is told what could not be done, why, where, and what to do. */
export function expectHelpful(
  reason: string | null,
  { what, why, where }: { what: string; why: string; where: string },
): void {
  expect(reason).toContain(what);
  expect(reason).toContain(`(${why})`);
  expect(reason).toContain(where);
  expect(reason).toMatch(/run this again/i);
}
