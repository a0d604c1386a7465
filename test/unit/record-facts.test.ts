import { describe, expect, it } from 'vitest';
import { type LineObserver, LineScanner } from '../../src/ndjson/line-scanner.ts';
import { RecordFacts } from '../../src/ndjson/record-facts.ts';
import { eventLine } from '../support/temporary.ts';

/** The indices of the records, in the order in which they come, of which the facts say that time goes back there. */
function regressions(facts: RecordFacts, timestamps: readonly number[]): number[] {
  const found: number[] = [];
  let records = 0;
  const observer: LineObserver = {
    badLine() {},
    unterminatedLine() {},
    oddLine() {},
    goodRecord() {
      if (facts.verdict.timeRegression) found.push(records);
      records++;
    },
  };
  const text = Buffer.from(timestamps.map((timestamp) => eventLine(timestamp)).join(''));
  new LineScanner(observer, facts).push(text, 0, text.length, 0, true);
  return found;
}

describe('facts of records', () => {
  it('say of a record that its time is before that of the record before', () => {
    expect(regressions(new RecordFacts(), [1, 2, 2, 1, 3])).toEqual([3]);
  });

  it('say, newest first, of the record before it that its time is behind that of the next', () => {
    expect(regressions(new RecordFacts(true), [3, 1, 2, 2, 1])).toEqual([2]);
  });

  it('begin a new time with a new stream, and go on counting', () => {
    const facts = new RecordFacts();
    regressions(facts, [5, 6]);
    facts.startStream();
    expect(facts.lastTimestamp()).toBeNull();
    expect(regressions(facts, [1, 2])).toEqual([]);
    expect([facts.firstTimestamp, facts.lastTimestamp(), facts.counts.event]).toEqual(['1', '2', 4]);
  });
});
