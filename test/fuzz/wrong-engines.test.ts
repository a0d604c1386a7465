/** Engines that are wrong in one thing each: random lines find every one, and show it on a file of a few bytes. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LineObserver, LineScanner, type LineSpan } from '../../src/ndjson/line-scanner.ts';
import { CPython } from './cpython.ts';
import {
  allEngines,
  type Engine,
  type NamedScanner,
  type Outcome,
  PLAIN,
  scannerEngines,
} from './engines.ts';
import { DisagreementError, fuzz } from './fuzz.ts';

const SEED = 1;
const LINES = 100_000;

const directory = mkdtempSync(join(tmpdir(), 'papyra-gate-fuzz-'));
let cpython: CPython;

beforeAll(async () => {
  cpython = await CPython.start();
});
afterAll(() => {
  cpython.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** The plain scanner, whose observer hears something else. */
function mishearing(change: (observer: LineObserver) => Partial<LineObserver>): NamedScanner {
  return {
    name: 'wrong',
    lasts: true,
    create: (observer, facts) => {
      const heard: LineObserver = {
        badLine: (...said) => observer.badLine(...said),
        oddLine: (...said) => observer.oddLine(...said),
        unterminatedLine: (...said) => observer.unterminatedLine(...said),
        ...change(observer),
      };
      if (observer.goodRecord) heard.goodRecord = (span) => observer.goodRecord?.(span);
      return new LineScanner(heard, facts);
    },
  };
}

const moved = (span: LineSpan, by: Partial<LineSpan>): LineSpan => ({ ...span, ...by });

const WRONG_SCANNERS: readonly (readonly [wrong: string, NamedScanner])[] = [
  [
    'takes bad escapes',
    mishearing((observer) => ({
      badLine: (span, error, at) => error === 'escape' || observer.badLine(span, error, at),
    })),
  ],
  [
    'points one byte too far for a missing comma',
    mishearing((observer) => ({
      badLine: (span, error, at) => observer.badLine(span, error, error === 'comma' ? at + 1 : at),
    })),
  ],
  [
    'names another error',
    mishearing((observer) => ({
      badLine: (span, error, at) => observer.badLine(span, error === 'key' ? 'colon' : error, at),
    })),
  ],
  [
    'takes a value that is cut off for whole',
    mishearing((observer) => ({
      unterminatedLine: (span, _, at, isObject) => observer.unterminatedLine(span, null, at, isObject),
    })),
  ],
  [
    'starts a line one byte late',
    mishearing((observer) => ({
      badLine: (span, error, at) => observer.badLine(moved(span, { start: span.start + 1 }), error, at),
    })),
  ],
  [
    'says nothing of what is no object',
    mishearing((observer) => ({
      oddLine: (span, oddity) => oddity.notObject || observer.oddLine(span, oddity),
    })),
  ],
];

describe('an engine that', () => {
  test.each(WRONG_SCANNERS)('%s is not the plain one', async (_, scanner) => {
    await expectFound([inOnePiece(PLAIN), inOnePiece(scanner)]);
  });

  test.each(WRONG_SCANNERS)('%s is not CPython', async (_, scanner) => {
    await expectFound([inOnePiece(scanner)]);
  });

  test.each([
    [
      'shows a buffer that is elsewhere',
      mishearing((observer) => ({
        badLine: (span, error, at) => observer.badLine(moved(span, { base: span.base + 1 }), error, at),
      })),
    ],
    [
      'misses that time goes back',
      mishearing((observer) => ({
        oddLine: (span, oddity) => observer.oddLine(span, { ...oddity, timeRegression: false }),
      })),
    ],
    [
      'counts a record more',
      {
        name: 'wrong',
        lasts: true,
        create: (observer, facts) => {
          if (facts !== null) facts.counts.other++;
          return new LineScanner(observer, facts);
        },
      } satisfies NamedScanner,
    ],
  ])('%s is not the plain one', async (_, scanner) => {
    await expectFound([inOnePiece(PLAIN), inOnePiece(scanner)]);
  });

  test.each<[string, (outcome: Outcome) => Outcome]>([
    [
      'has a column too far to the right',
      (outcome) => ({
        ...outcome,
        found: outcome.found.map((found) => ({ ...found, column: (found.column ?? 0) + 1 })),
      }),
    ],
    ['finds nothing', (outcome) => ({ ...outcome, rest: [] })],
  ])('reads files and %s is wrong', async (_, change) => {
    const [file, ...others] = allEngines(directory).filter(({ group }) => group === 'file') as [Engine];
    const wrong: Engine = {
      ...file,
      name: 'wrong',
      async *scan(files) {
        for await (const outcome of file.scan(files)) yield outcome === null ? null : change(outcome);
      },
    };
    await expectFound([wrong, ...others]);
  });
});

/** How a scanner gets the bytes makes no difference here. */
function inOnePiece(scanner: NamedScanner): Engine {
  return scannerEngines(scanner)[0] ?? expect.fail('there is no engine');
}

async function expectFound(engines: readonly Engine[]): Promise<void> {
  const found = mkdtempSync(join(directory, 'found-'));
  const run = fuzz({ lines: LINES, seed: SEED, engines, cpython, found, onProgress: () => {} });
  const error = await run.then(
    () => null,
    (failure: unknown) => failure,
  );
  expect(error).toBeInstanceOf(DisagreementError);
  const { message } = error as DisagreementError;
  const [name = ''] = readdirSync(found);
  expect(message).toMatch(new RegExp(`^seed ${SEED}, file \\d+ \\(.+\\), line (\\d+|unknown):\n`));
  expect(message).toContain(name);
  expect(readFileSync(join(found, name)).length).toBeLessThan(150);
}
