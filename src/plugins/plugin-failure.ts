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

const REMEDY = 'Correct the plugin, or leave it out of plugins.';

/** `place`: where it failed, for instance `scan() of data/queue.db`. */
export function failureText(plugin: string, place: string, thrown: unknown): string {
  return `The plugin ${plugin} failed in ${place}: ${reasonFrom(thrown)}. ${REMEDY}`;
}

/** A problem that keeps the gate from judging. */
export function obstacle(subject: string, message: string): Problem {
  return { subject, message, severity: 'error' };
}
