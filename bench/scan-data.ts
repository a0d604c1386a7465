/** What is scanned: made from a seed, so that the same seed gives the same bytes on every machine. */
import { createReadStream, createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip, createZstdCompress } from 'node:zlib';
import { damage } from './damage.ts';
import { type Content, type Data, kept, writePieces } from './kept-data.ts';
import { createRandom, type Random } from './random.ts';
import { type Lines, repeatedLines } from './record-block.ts';
import { createRecords, createSmallRecords, deadLetterAround, escapedText, nestedJson } from './records.ts';
import { MEGABYTE } from './units.ts';

const FILES_PER_DIRECTORY = 100;
const LEAST_BYTES_OF_SMALL_FILE = 4_000;
const LINES_PER_WRITE = 4_096;
/** A long value is made of a piece that is repeated. */
const PIECE_BYTES = 4 * MEGABYTE;
const DEPTH = 24;

/** Intact records of all sizes, `megabytes` or a little more. With the same seed a smaller file is the start of a larger. */
export function mixedFile(directory: string, seed: number, megabytes: number): Promise<Data> {
  const lines = () => repeatedLines(createRecords(createRandom(seed)), megabytes * MEGABYTE);
  return kept(directory, `mixed-${megabytes}mb-seed-${seed}`, '.ndjson', (path) =>
    writePieces(path, intact(lines())),
  );
}

/** The shortest records Papyra writes. */
export function smallLinesFile(directory: string, seed: number, megabytes: number): Promise<Data> {
  const lines = () => repeatedLines(createSmallRecords(createRandom(seed)), megabytes * MEGABYTE);
  return kept(directory, `small-lines-${megabytes}mb-seed-${seed}`, '.ndjson', (path) =>
    writePieces(path, intact(lines())),
  );
}

/** One intact record: what its scan takes is start-up. */
export function singleRecordFile(directory: string, seed: number): Promise<Data> {
  return kept(directory, `single-seed-${seed}`, '.ndjson', (path) =>
    writePieces(path, intact(repeatedLines(createRecords(createRandom(seed)), 1))),
  );
}

/** One line: a dead letter with a payload of many deep trees. */
export function nestedLineFile(directory: string, seed: number, megabytes: number): Promise<Data> {
  const pieces = (random: Random) =>
    payloadPieces(random, megabytes, {
      type: 'dict',
      start: '{"batch": [',
      item: () => nestedJson(random, random.below(DEPTH)),
      separator: ', ',
      end: ']}',
    });
  return kept(directory, `nested-line-${megabytes}mb-seed-${seed}`, '.ndjson', (path) =>
    writePieces(path, pieces(createRandom(seed))),
  );
}

/** One line: a dead letter whose payload is one string. */
export function stringLineFile(directory: string, seed: number, megabytes: number): Promise<Data> {
  const pieces = (random: Random) =>
    payloadPieces(random, megabytes, {
      type: 'str',
      start: '"',
      item: () => escapedText(random),
      separator: '',
      end: '"',
    });
  return kept(directory, `string-line-${megabytes}mb-seed-${seed}`, '.ndjson', (path) =>
    writePieces(path, pieces(createRandom(seed))),
  );
}

/** Nothing but damaged lines, of every kind. */
export function allBadFile(directory: string, seed: number, megabytes: number): Promise<Data> {
  return kept(directory, `all-bad-${megabytes}mb-seed-${seed}`, '.ndjson', (path) =>
    writePieces(path, damagedLines(createRandom(seed), megabytes * MEGABYTE)),
  );
}

/** The mixed file as one member of gzip, or one frame of Zstandard, at their usual levels. */
export async function compressedFile(
  directory: string,
  seed: number,
  megabytes: number,
  ending: '.gz' | '.zst',
): Promise<Data> {
  const { path: source, bytes, records, anomalies } = await mixedFile(directory, seed, megabytes);
  return kept(directory, `mixed-${megabytes}mb-seed-${seed}`, `.ndjson${ending}`, async (path) => {
    const compress = ending === '.gz' ? createGzip() : createZstdCompress();
    await pipeline(createReadStream(source), compress, createWriteStream(path));
    return { bytes, records, anomalies };
  });
}

/** A tree of small files: a log each, as many actor systems would leave them. */
export function smallFilesTree(directory: string, seed: number, files: number): Promise<Data> {
  const random = createRandom(seed);
  return kept(directory, `tree-${files}-seed-${seed}`, '', (path) => {
    const tree: Content = { bytes: 0, records: 0, anomalies: 0 };
    for (let file = 0; file < files; file += 1) {
      const parent = join(path, `node-${Math.floor(file / FILES_PER_DIRECTORY)}`);
      mkdirSync(parent, { recursive: true });
      const lines = repeatedLines(createRecords(random), LEAST_BYTES_OF_SMALL_FILE);
      const { bytes, records } = writePieces(join(parent, `actors-${file}.ndjson`), intact(lines));
      tree.bytes += bytes;
      tree.records += records;
    }
    return tree;
  });
}

type Piece = { bytes: Buffer } & Omit<Content, 'bytes'>;

function* intact(lines: Iterable<Lines>): Generator<Piece> {
  for (const { bytes, count } of lines) yield { bytes, records: count, anomalies: 0 };
}

function* damagedLines(random: Random, least: number): Generator<Piece> {
  const next = createRecords(random);
  for (let made = 0; made < least; ) {
    const bytes = Buffer.concat(
      Array.from({ length: LINES_PER_WRITE }, () => damage(Buffer.from(next()), random)),
    );
    made += bytes.length;
    yield { bytes, records: 0, anomalies: LINES_PER_WRITE };
  }
}

interface LongPayload {
  readonly type: string;
  readonly start: string;
  readonly item: () => string;
  readonly separator: string;
  readonly end: string;
}

function* payloadPieces(random: Random, megabytes: number, payload: LongPayload): Generator<Piece> {
  const { type, start, item, separator, end } = payload;
  const around = deadLetterAround(random, type);
  const wanted = megabytes * MEGABYTE;
  const items: string[] = [];
  for (let made = 0; made < Math.min(wanted, PIECE_BYTES); made += items.at(-1)?.length ?? 0)
    items.push(item());
  const first = Buffer.from(items.join(separator));
  const next = Buffer.from(`${separator}${items.join(separator)}`);
  yield { bytes: Buffer.from(`${around.start}${start}`), records: 1, anomalies: 0 };
  yield { bytes: first, records: 0, anomalies: 0 };
  for (let made = first.length; made < wanted; made += next.length) {
    yield { bytes: next, records: 0, anomalies: 0 };
  }
  yield { bytes: Buffer.from(`${end}${around.end}`), records: 0, anomalies: 0 };
}
