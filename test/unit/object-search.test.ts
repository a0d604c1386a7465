import { expect, test } from 'vitest';
import { diagnoseBadLine } from '../../src/ndjson/line-diagnosis.ts';
import { endsWithBrace } from '../../src/ndjson/object-search.ts';
import { eventLine } from '../support/temporary.ts';

test.each([
  ['}', true],
  ['{} ', true],
  ['{}\t \t', true],
  ['', false],
  [' \t', false],
  ['{}x', false],
  ['{}\0', false],
])('%j may end with an object: %s', (line, may) => {
  expect(endsWithBrace(Buffer.from(line))).toBe(may);
});

test.each(['', ' ', '\t'])('a record behind a torn one is found, with %j behind it', (behind) => {
  const torn = eventLine(1).slice(0, 20);
  const bytes = Buffer.from(torn + eventLine(2).trimEnd() + behind);
  expect(diagnoseBadLine({ bytes, error: 'comma', errorAt: 20 })).toMatchObject({
    rule: 'glued-records',
    at: torn.length,
  });
});
