/** Each line of the categories, wherever it lies in a block of 64 bytes and however it is cut, by every scanner. */
import { describe, expect, test } from 'vitest';
import { type NamedScanner, type Outcome, PLAIN, SCANNERS, scanCut, scanWhole } from '../fuzz/engines.ts';
import { isSameTold, shown, type Told } from '../fuzz/recorder.ts';
import { CATEGORIES, type Category } from './json-categories.ts';

const BLOCK_BYTES = 64;
/** Of a long line only so much at either end is cut at every byte, and a byte in the middle. */
const CUT_BYTES = 150;

const LINES_BEFORE = 2;
const AFTER = `\n${record('ActorStopped', 30)}\n`;

/** A record as Papyra writes it, `padding` bytes longer than the shortest. */
function record(eventType: string, seconds: number, padding = 0): string {
  return (
    '{"kind": "event", "system_id": "local", "actor_address": {"system": "local", "actor_id": 1}, ' +
    `"event_type": "${eventType}", "payload": {"reason": "${'x'.repeat(padding)}"}, "timestamp": 17672256${seconds}.5}`
  );
}

/** Records before a line that starts at an offset of the whole that leaves `remainder` when divided by the block. */
function linesBefore(remainder: number): string {
  const shortest = `${record('ActorStarted', 10)}\n${record('ActorStarted', 20)}\n`;
  const padding = (2 * BLOCK_BYTES + remainder - (shortest.length % BLOCK_BYTES)) % BLOCK_BYTES;
  return `${record('ActorStarted', 10, padding)}\n${record('ActorStarted', 20)}\n`;
}

interface Placed {
  readonly bytes: Buffer;
  /** Offset of the line. */
  readonly start: number;
  readonly length: number;
}

function place([, , line]: Category, remainder: number): Placed {
  const before = linesBefore(remainder);
  const content = Buffer.from(line);
  const bytes = Buffer.concat([Buffer.from(before), content, Buffer.from(AFTER)]);
  return { bytes, start: before.length, length: content.length };
}

/** What has to be told of a placed line: its error, or that it is no object; of `{"a": 1}` and the like that it is odd. */
function problemOf(
  [, , , error, at = 0]: Category,
  { start, length }: Placed,
  { told }: Outcome,
): string | null {
  const [call, ...more] = told;
  const isPlaced = (told: Told | undefined) =>
    told?.line === LINES_BEFORE + 1 && told.start === start && told.end === start + length;
  const isRight =
    more.length === 0 &&
    isPlaced(call) &&
    (error === undefined
      ? call?.call === 'odd'
      : call?.call === 'bad' && call.error === error && call.errorAt === start + at);
  return isRight ? null : told.map(shown).join('; ') || 'nothing';
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

function cutsOf({ start, length }: Placed): number[] {
  const all = Array.from({ length: length + 3 }, (_, index) => start + index);
  if (length <= 2 * CUT_BYTES) return all;
  return [...all.slice(0, CUT_BYTES), start + (length >> 1), ...all.slice(-CUT_BYTES)];
}

function described({ told, rest }: Outcome): string {
  return [...told.map(shown), ...rest].join('; ');
}

async function expectSameEverywhere(category: Category, scanner: NamedScanner): Promise<void> {
  const placed = place(category, 0);
  const expected = await scanWhole(PLAIN, placed.bytes);
  expect(expected && problemOf(category, placed, expected)).toBeNull();
  const expectSame = (outcome: Outcome | null, start: number, where: string) => {
    if (expected === null || outcome === null) expect.fail(`${scanner.name} does not scan it`);
    const isRight = isSame(expected, placed.start, outcome, start);
    if (!isRight) expect.fail(`${scanner.name}, ${where}: ${described(outcome)}`);
  };
  for (let remainder = 0; remainder < BLOCK_BYTES; remainder++) {
    const { bytes, start } = place(category, remainder);
    expectSame(await scanWhole(scanner, bytes), start, `at ${remainder}`);
  }
  for (const cut of cutsOf(placed)) {
    expectSame(await scanCut(scanner, placed.bytes, cut), placed.start, `cut at ${cut}`);
  }
}

describe.each(SCANNERS.map((scanner) => [scanner.name, scanner] as const))('%s:', (_, scanner) => {
  for (const [name, lines] of Object.entries(CATEGORIES)) {
    describe(name, () => {
      for (const category of lines) {
        const [rules, title, , error] = category;
        test(`${rules} ${title}`, async () => {
          if (rules === 'y') expect(error).toBeUndefined();
          if (rules === 'n') expect(error).toBeDefined();
          await expectSameEverywhere(category, scanner);
        });
      }
    });
  }
});
