/** What a report says of an interruption: how far the run came, and one problem for all that is missing. */
import type { Interruption } from '../ndjson/interruption.ts';
import { coverageOf, coverageShares, isReadShort } from '../report/coverage.ts';
import { isUnread, isUnverified } from '../report/final-scan.ts';
import type { Artifact, Observation, Problem } from '../report/report.ts';
import { OWN_BACKENDS } from '../report/report-words.ts';

const MOST_NAMED = 3;

export interface InterruptedRun {
  /** It was to change artifacts where they need it. */
  readonly writes: boolean;
  /** It was ended while it connected to Redis, or looked for the systems there; of those it has no artifact yet. */
  readonly isReachingRedis: boolean;
}

/** What to report of an interruption. `artifacts`: all that were known by then. */
export function reportInterruption(
  interruption: Interruption,
  artifacts: readonly Artifact[],
  { writes, isReachingRedis }: InterruptedRun,
): { readonly interruption: NonNullable<Observation['interruption']>; readonly problem: Problem } {
  const { scanned, total } = coverageOf(artifacts).bytes;
  const message = [
    causeOf(interruption),
    progressText(artifacts, isReachingRedis),
    ...(writes ? [writtenText(artifacts.filter(isUnverified))] : []),
    ...unverifiedText(artifacts.filter(isUnverified)),
    adviceOn(interruption, artifacts, isReachingRedis),
  ].join(' ');
  return {
    interruption: { reason: interruption.message, scanned_bytes: scanned, total_bytes: total },
    problem: { subject: interruption.by, message, severity: 'error' },
  };
}

function progressText(artifacts: readonly Artifact[], isReachingRedis: boolean): string {
  if (isReachingRedis) {
    const shares = artifacts.length === 0 ? 'nothing' : `${coverageShares(artifacts)}, and nothing of Redis,`;
    return `By then ${shares} had been read; what was not read is not judged.`;
  }
  return isReadShort(artifacts)
    ? `By then ${coverageShares(artifacts)} had been read; what was not read is not judged.`
    : 'By then all artifacts had been read, but not all that comes after was done; what is missing is not judged.';
}

function causeOf({ by, message }: Interruption): string {
  return by === 'time-limit' ? `${by}: ${message}.` : `${by} stopped the run.`;
}

function adviceOn({ by }: Interruption, artifacts: readonly Artifact[], isReachingRedis: boolean): string {
  if (by !== 'time-limit') return 'Run it again.';
  if (isReachingRedis) {
    return 'Raise time-limit, set it to off, or find out why the server at redis-url is slow to answer.';
  }
  const backends = new Set(artifacts.filter(isUnread).map(({ backend }) => backend));
  const hasFiles = backends.has('json') || backends.has('rotating');
  const hasPlugins = [...backends].some((backend) => !OWN_BACKENDS.includes(backend));
  const less = [
    ...(backends.has('redis') ? ['lower redis-sample-size, or page-pause in redis-options'] : []),
    ...(hasPlugins ? ['have the plugin read less'] : []),
    ...(hasFiles || backends.size === 0 ? ['name fewer files in path'] : []),
  ];
  return `Raise time-limit, set it to off, or ${less.join('; and ')}.`;
}

/** A plugin that has begun to write is given time to end well, and nobody sees how it uses it. */
function writtenText(unverified: readonly Artifact[]): string {
  const open = unverified.filter(({ backend }) => !OWN_BACKENDS.includes(backend));
  return open.length === 0
    ? 'Nothing was written to an artifact after that.'
    : `Nothing was written to an artifact after that, but what plugins may still have written to ${namesOf(open)}.`;
}

function unverifiedText(artifacts: readonly Artifact[]): string[] {
  if (artifacts.length === 0) return [];
  return [
    `What was written to ${namesOf(artifacts)} was not verified: the scan after it did not get through.`,
  ];
}

function namesOf(artifacts: readonly Artifact[]): string {
  const names = artifacts.slice(0, MOST_NAMED).map(({ path }) => path);
  const more = artifacts.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
