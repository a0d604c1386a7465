/** The Action's voice: the only module of this room that loads `@actions/core`. The CLI never does. */
import * as core from '@actions/core';
import type { Annotation } from './annotations.ts';

const EMITTERS = { error: core.error, warning: core.warning, notice: core.notice } as const;

/** Emits the annotations in their order; GitHub keeps the first of each level. */
export function emitAnnotations(plan: readonly Annotation[]): void {
  for (const { level, message, ...properties } of plan) EMITTERS[level](message, properties);
}

/**
 * Makes `markdown` this step's job summary, in place of what stood there. Rejects when the runner gives no
 * summary file.
 */
export async function writeSummary(markdown: string): Promise<void> {
  await core.summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
}

/** Sets the step's outputs. Throws when the runner's output file is named and cannot be written. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
