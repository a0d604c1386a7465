/** What `metrics reset` prints. */
import type { SourceStart } from '../report/new-interval.ts';
import { consoleText } from './escape.ts';
import { plural } from './format.ts';
import { json } from './json.ts';

/** What became of a baseline; paths as people are shown them. */
export interface BaselineReset {
  readonly baseline: string;
  /** Where the old one is. */
  readonly kept_at: string;
  /** When the new interval begins, and when the old one began; ISO 8601. */
  readonly generated_at: string;
  readonly previous_generated_at: string;
  readonly sources: readonly SourceStart[];
  /** How many artifacts it has, whose numbers stay as they are. */
  readonly artifacts: number;
}

/** For people, or as one JSON object. */
export function renderReset(reset: BaselineReset, asJson: boolean): string {
  if (asJson) return json(reset);
  const { baseline, kept_at, generated_at, previous_generated_at, sources, artifacts } = reset;
  const lines = [
    `${baseline}: a new interval begins, at ${generated_at}`,
    `  the old one began at ${previous_generated_at}; its baseline is kept at ${kept_at}`,
    ...(sources.length === 0 ? ['  it has no metrics source, so there is nothing to count anew'] : []),
    ...sources.map((source) => `  ${source.source}: ${startOf(source)}`),
    ...(artifacts === 0
      ? []
      : [`  ${plural(artifacts, 'artifact')}: as before, for no reset changes a file`]),
  ];
  return lines.map((line) => `${consoleText(line)}\n`).join('');
}

function startOf(start: SourceStart): string {
  const isSilent = start.status !== 'ok';
  if (start.read !== null && !isSilent) return `${plural(start.read, 'number')} read, counted on from there`;
  if (start.read !== null || start.reset + start.kept === 0) return 'unavailable, nothing to count on from';
  const { reset, kept } = start;
  const counters =
    reset === 0 ? 'no counters' : `${plural(reset, 'counter')} set to 0, the error counters too`;
  const gauges = kept === 0 ? '' : `; ${plural(kept, 'gauge')} as before`;
  return `${isSilent ? 'unavailable at this moment, so counted as started anew: ' : ''}${counters}${gauges}`;
}
