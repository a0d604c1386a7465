import type { Findings } from '../../ndjson/findings.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';

/** What the examination of a stream needs to know. */
export interface HealthOptions {
  readonly findings: Findings;
  readonly options: RedisOptions;
  /** The server's clock, in Unix milliseconds. */
  readonly now: number;
  /** Ends it early; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
}
