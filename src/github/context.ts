/** The run's context on GitHub, for the report. Loaded by the Action alone. */
import { context } from '@actions/github';
import type { RunContext } from '../report/report.ts';

/** What is known of this run; fields that GitHub did not set are null. */
export function runContext(env: NodeJS.ProcessEnv): RunContext {
  const repository = env['GITHUB_REPOSITORY'] ?? null;
  const url = repository === null ? null : `${context.serverUrl}/${repository}/actions/runs/${context.runId}`;
  return {
    repository,
    workflow: orNull(context.workflow),
    job: orNull(context.job),
    run_id: orNull(context.runId),
    run_attempt: orNull(context.runAttempt),
    event: orNull(context.eventName),
    ref: orNull(context.ref),
    sha: orNull(context.sha),
    actor: orNull(context.actor),
    url,
  };
}

/** The toolkit gives undefined or NaN for what is not set. */
function orNull<T extends string | number>(value: T | undefined): T | null {
  return value === undefined || value === '' || Number.isNaN(value) ? null : value;
}
