/**
 * Each line of the categories, by every scanner: as a line, and as a value in a record, which is where the kernel meets it;
 * wherever it lies in a block of 64 bytes, and however it is cut.
 */
import { describe, expect, test } from 'vitest';
import { type NamedScanner, type Outcome, PLAIN, SCANNERS, scanCut, scanWhole } from '../fuzz/engines.ts';
import { isSameTold, shown } from '../fuzz/recorder.ts';
import { CATEGORIES, type Category } from './json-categories.ts';

const BLOCK_BYTES = 64;
/** Of a long line only so much at either end is cut at every byte, and a byte in the middle. */
const CUT_BYTES = 150;

const LINES_BEFORE = 2;
const TEXT = '"shutdown"';
const [RECORD_START = '', RECORD_END = ''] = record(20, TEXT).split(TEXT);
const AFTER = `\n${record(30, TEXT)}\n`;

/** A record as Papyra writes it, with something in its payload. */
function record(seconds: number, reason: string): string {
  return (
    '{"kind": "event", "system_id": "local", "actor_address": {"system": "local", "actor_id": 1}, ' +
    `"event_type": "ActorStopped", "payload": {"reason": ${reason}}, "timestamp": 17672256${seconds}.5}`
  );
}

/** Records before something that starts at an offset of the file that leaves `remainder` when divided by the block. */
function recordsBefore(remainder: number, more: string): string {
  const shortest = `${record(10, TEXT)}\n${record(11, TEXT)}\n`;
  const offset = (shortest.length + more.length) % BLOCK_BYTES;
  const padding = 'x'.repeat((BLOCK_BYTES + remainder - offset) % BLOCK_BYTES);
  return `${record(10, `"shutdown${padding}"`)}\n${record(11, TEXT)}\n`;
}

interface Placed {
  readonly bytes: Buffer;
  /** Offset of the line in which it stands, and of the thing itself. */
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
}

type Place = (content: Buffer, remainder: number) => Placed;

function placeBetween(before: string, after: string): Place {
  return (content, remainder) => {
    const records = recordsBefore(remainder, before);
    const start = records.length + before.length;
    const bytes = Buffer.concat([Buffer.from(records + before), content, Buffer.from(after + AFTER)]);
    return { bytes, lineStart: records.length, start, end: start + content.length };
  };
}

const asLine = placeBetween('', '');
const inRecord = placeBetween(RECORD_START, RECORD_END);

/** Nothing of a sound value in a record; of a sound line, which is no record, that it is odd; of any other its error. */
function expectTold([rules, , , error, at = 0]: Category, place: Place, placed: Placed, { told }: Outcome) {
  if (place === inRecord) {
    if (rules === 'y') expect(told).toEqual([]);
    return;
  }
  const { start, end } = placed;
  const wanted = error === undefined ? { call: 'odd' } : { call: 'bad', error, errorAt: start + at };
  expect(told).toMatchObject([{ line: LINES_BEFORE + 1, start, end, ...wanted }]);
}

/** Whether the same is told of a line that lies elsewhere, and the facts are the same. */
function isSame(one: Outcome, oneStart: number, other: Outcome, otherStart: number): boolean {
  const by = otherStart - oneStart;
  const moved = one.told.map((told) => ({
    ...told,
    start: told.start + by,
    end: told.end + by,
    errorAt: told.errorAt + by,
  }));
  return (
    moved.length === other.told.length &&
    moved.every((told, index) => isSameTold(told, other.told[index])) &&
    one.rest[0] === other.rest[0]
  );
}

function cutsOf({ start, end }: Placed): number[] {
  const all = Array.from({ length: end - start + 3 }, (_, index) => start + index);
  if (all.length <= 2 * CUT_BYTES) return all;
  return [...all.slice(0, CUT_BYTES), (start + end) >> 1, ...all.slice(-CUT_BYTES)];
}

async function expectSameEverywhere(category: Category, place: Place, scanner: NamedScanner): Promise<void> {
  const content = Buffer.from(category[2]);
  const placed = place(content, 0);
  const expected = await scanWhole(PLAIN, placed.bytes);
  if (expected === null) expect.fail('the plain scanner does not scan it');
  expectTold(category, place, placed, expected);
  const expectSame = (outcome: Outcome | null, lineStart: number, where: string) => {
    if (outcome === null) expect.fail(`${scanner.name} does not scan it`);
    if (isSame(expected, placed.lineStart, outcome, lineStart)) return;
    expect.fail(`${where}: ${[...outcome.told.map(shown), ...outcome.rest].join('; ')}`);
  };
  for (let remainder = 0; remainder < BLOCK_BYTES; remainder++) {
    const { bytes, lineStart } = place(content, remainder);
    expectSame(await scanWhole(scanner, bytes), lineStart, `at ${remainder} of a block`);
  }
  for (const cut of cutsOf(placed)) {
    expectSame(await scanCut(scanner, placed.bytes, cut), placed.lineStart, `cut at ${cut - placed.start}`);
  }
}

describe.each(SCANNERS.map((scanner) => [scanner.name, scanner] as const))('%s:', (_, scanner) => {
  for (const [name, categories] of Object.entries(CATEGORIES)) {
    describe(name, () => {
      for (const category of categories) {
        const [rules, title, , error] = category;
        test(`${rules} ${title}`, async () => {
          if (rules === 'y') expect(error).toBeUndefined();
          if (rules === 'n') expect(error).toBeDefined();
          for (const place of [asLine, inRecord]) await expectSameEverywhere(category, place, scanner);
        });
      }
    });
  }
});
