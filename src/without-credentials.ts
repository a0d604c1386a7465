/** What leaves the gate has no credentials in it. */
import { redactCredentials, redactGiven, redactRedisUrl } from './report/redact.ts';
import type { Observation } from './report/report.ts';

/** A URL can stand, by design or by mistake, in any setting; its credentials must not stand in the report. */
export async function withoutCredentials(observation: Observation): Promise<Observation> {
  const { settings, problems, baseline } = observation;
  const shown: Observation['settings'] = {};
  for (const [name, { value, from }] of Object.entries(settings)) {
    shown[name] = { value: await redactSetting(name, value), from };
  }
  return {
    ...observation,
    settings: shown,
    problems: problems.map(({ subject, message, severity }) => {
      return { subject: redactCredentials(subject), message: redactCredentials(message), severity };
    }),
    baseline: baseline === null ? null : { ...baseline, source: redactCredentials(baseline.source) },
  };
}

async function redactSetting(name: string, value: unknown): Promise<unknown> {
  if (name === 'redis-url') return redactRedisUrl(String(value));
  if (name !== 'metrics-command' || value === '') return redactValue(value);
  // Loaded where there is a command.
  const { showCommand } = await import('./metrics/command-secrets.ts');
  return showCommand(String(value)).shown;
}

function redactValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactValue);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, redactValue(held)]));
  }
  return typeof value === 'string' ? redactGiven(value) : value;
}
