/** Takes down all that a scanner tells of lines, and what the facts came to, to be compared. */
import type { LineObserver } from '../../src/ndjson/line-scanner.ts';
import type { RecordFacts } from '../../src/ndjson/record-facts.ts';

export class HeardLines implements LineObserver {
  readonly told: unknown[] = [];
  badLine: LineObserver['badLine'] = ({ line, start, end }, error, at) => {
    this.told.push({ line, start, end, error, at });
  };
  oddLine: LineObserver['oddLine'] = ({ line, start, end }, oddity) => {
    this.told.push({ line, start, end, oddity });
  };
  unterminatedLine: LineObserver['unterminatedLine'] = ({ line, start, end }, error, at, isObject) => {
    this.told.push({ line, start, end, error, at, isObject });
  };
}

export function summaryOf(facts: RecordFacts): unknown {
  const { counts, firstTimestamp } = facts;
  const events = Object.entries(facts.events());
  return { counts, events, audit: facts.latestAudit(), firstTimestamp, lastTimestamp: facts.lastTimestamp() };
}
