/** Starts a new measuring interval: the baseline from which `delta` and `increase` count on. */
import { metricClass } from '../metrics/vocabulary.ts';
import { mergedFacts } from './facts.ts';
import type { MetricsSource, Observation } from './report.ts';
import { SNAPSHOT_SCHEMA_VERSION } from './report-words.ts';
import { snapshotFacts } from './snapshot.ts';
import type { Snapshot } from './snapshot-schema.ts';

/** From where the next run counts the numbers of a source. */
export type SourceStart = { readonly source: string; readonly status: string } & (
  | {
      /** Numbers that were read anew. */
      readonly read: number;
      readonly reset: null;
      readonly kept: null;
    }
  | {
      readonly read: null;
      /** Counters that were set to 0. */
      readonly reset: number;
      /** Gauges that keep their value. */
      readonly kept: number;
    }
);

interface NewInterval {
  readonly snapshot: Snapshot;
  readonly sources: readonly SourceStart[];
}

export type Sources = readonly Pick<MetricsSource, 'source' | 'status' | 'values'>[];

/**
 * The snapshot from which a new interval counts. `asked`: sources as they are at this moment, for processes that go on
 * counting. Of every other source in `old` each counter begins at 0, the error counters too, as in a process that was
 * started anew; so it does where a source was asked and had no numbers, for without any the next increase would have
 * nothing to be compared with, and be green. Gauges keep their values, and so does what lies in the artifacts, which no
 * reset changes.
 */
export function startNewInterval(
  old: Snapshot,
  asked: Sources,
  by: Pick<Observation, 'generated_at' | 'tool'>,
): NewInterval {
  const silent = new Set(asked.filter(({ status }) => status !== 'ok').map(({ source }) => source));
  const held = new Set(old.sources.filter(({ status }) => status === 'ok').map(({ source }) => source));
  const taken = asked.filter(({ source }) => !silent.has(source) || !held.has(source));
  const names = new Set(taken.map(({ source }) => source));
  const others = old.sources.filter(({ source }) => !names.has(source));
  const sources = [
    ...taken.map(({ source, status, values }) => ({ source, status, values })),
    ...others.map((other) => ({ ...other, values: withoutCounts(other.values) })),
  ];
  const snapshot: Snapshot = {
    schema_version: SNAPSHOT_SCHEMA_VERSION,
    generated_at: by.generated_at,
    tool: by.tool,
    // No run of the gate made it; the one that made the old one stands in that.
    run: null,
    complete: true,
    metrics: {},
    sources,
    artifacts: old.artifacts,
  };
  return {
    snapshot: { ...snapshot, metrics: mergedFacts(snapshotFacts(snapshot)) },
    sources: [...taken.map(readAnew), ...others.map((other) => begunAnew(other, silent.has(other.source)))],
  };
}

function withoutCounts(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, isCounter(name) ? 0 : value]),
  );
}

/**
 * A name that the vocabulary does not know is taken for a counter. Were one left as it is, new counts would hide below
 * the old ones; a gauge that is set to 0 is compared with 0, and that shows.
 */
function isCounter(name: string): boolean {
  return metricClass(name) !== 'gauge';
}

function readAnew({ source, status, values }: Sources[number]): SourceStart {
  return { source, status, read: Object.keys(values).length, reset: null, kept: null };
}

/** `isSilent`: it was asked and had no numbers. */
function begunAnew({ source, status, values }: Snapshot['sources'][number], isSilent: boolean): SourceStart {
  const names = Object.keys(values);
  const reset = names.filter(isCounter).length;
  return {
    source,
    status: isSilent ? 'unavailable' : status,
    read: null,
    reset,
    kept: names.length - reset,
  };
}
