/** What a plugin threw or did wrong, as problems for people. What it says is hostile, and may hold a password. */
import { thrownText } from '../recorder/recorder-error.ts';
import { redactCredentials } from '../report/redact.ts';
import type { Problem } from '../report/report.ts';
import { clip } from '../report/visible.ts';

const LONGEST_TEXT = 1_000;

/** A text of a plugin as it may be shown. */
export function pluginText(text: string): string {
  return redactCredentials(clip(text, LONGEST_TEXT));
}

/** What was thrown, as the middle of a sentence. */
export function reasonFrom(thrown: unknown): string {
  const text = pluginText(thrownText(thrown)).trim();
  return text === '' ? 'it does not say why' : text.replace(/[.!]$/, '');
}

/** `place`: where it failed, for instance `scan() of data/queue.db`; `hasArtifact`: whether it had to do with one there. */
export function failureText(plugin: string, place: string, thrown: unknown, hasArtifact = true): string {
  const correct = hasArtifact ? "If that is not the artifact's fault, correct" : 'Correct';
  const reason = reasonFrom(thrown);
  return `The plugin ${plugin} failed in ${place}: ${reason}. ${correct} the plugin, or leave it out of plugins.`;
}

/** A problem that keeps the gate from judging. */
export function obstacle(subject: string, message: string): Problem {
  return { subject, message, severity: 'error' };
}
