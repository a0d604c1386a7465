/** The ways in which files can be scanned; all of one group have to say the same of each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import type { Anomaly } from '../../src/ndjson/anomaly.ts';
import { KernelScanner } from '../../src/ndjson/kernel-scanner.ts';
import { type LineObserver, LineScanner, type PieceScanner } from '../../src/ndjson/line-scanner.ts';
import { type ByteSource, pushPieces } from '../../src/ndjson/read-pieces.ts';
import { RecordFacts } from '../../src/ndjson/record-facts.ts';
import type { ScanEngine } from '../../src/ndjson/scan-engine.ts';
import { ScanThreads, type SharingOptions } from '../../src/ndjson/scan-threads.ts';
import { ENGINE, NO_SIGNAL } from '../support/doctor-options.ts';
import { factsText, Recorder, type Told } from './recorder.ts';

/** What an observer may want of a scan: each record, only what is not just as Papyra writes it, or no facts. */
export const WANTED = ['every record', 'oddities', 'damage'] as const;
export type Wanted = (typeof WANTED)[number];

export interface FuzzFile {
  readonly bytes: Buffer;
  readonly wanted: Wanted;
}

/** A finding, as far as CPython has a say in it. */
export type Found = Pick<Anomaly, 'type' | 'rule' | 'line' | 'column'>;

export interface Outcome {
  readonly told: readonly Told[];
  readonly found: readonly Found[];
  /** What else came of it, as texts. */
  readonly rest: readonly string[];
}

export interface Engine {
  readonly name: string;
  /** The first engine of a group is what the others are held to. */
  readonly group: 'scanner' | 'file';
  /** The outcome of each file in turn; null for a file that is not worth its time, or nothing for it. */
  scan(files: readonly FuzzFile[]): AsyncIterable<Outcome | null>;
}

/** A scanner of lines by its name. */
export interface NamedScanner {
  readonly name: string;
  /** Null where it has no use for such a scan. */
  create(observer: LineObserver, facts: RecordFacts | null): PieceScanner | null;
  /** Whether it can be used for one stream after the other. */
  readonly lasts: boolean;
}

/** The automaton in TypeScript, which the others are held to. */
export const PLAIN: NamedScanner = {
  name: 'plain',
  create: (observer, facts) => new LineScanner(observer, facts),
  lasts: true,
};

/** What the kernel takes passes in silence: it is for those who have no use for every record. */
const KERNEL: NamedScanner = {
  name: 'kernel',
  create: (observer, facts) =>
    facts === null || observer.goodRecord !== undefined ? null : KernelScanner.open(observer, facts),
  lasts: false,
};

export const SCANNERS: readonly NamedScanner[] = [PLAIN, KERNEL];

interface FileScanning {
  readonly name: string;
  readonly scanner: ScanEngine['scanner'];
  /** Null for a scan without threads that scan ahead. */
  readonly sharing: SharingOptions | null;
}

/** Whole scans of real files; those that are shared out are so in chunks of a few lines. */
const FILE_SCANS: readonly FileScanning[] = [
  { name: 'file, plain', scanner: 'plain', sharing: null },
  { name: 'file, kernel', scanner: 'auto', sharing: null },
  {
    name: 'file, chunks, 1 thread',
    scanner: 'auto',
    sharing: { threads: 1, chunkBytes: 700, minFileBytes: 0 },
  },
  {
    name: 'file, chunks, 2 threads',
    scanner: 'auto',
    sharing: { threads: 2, chunkBytes: 2_500, minFileBytes: 0 },
  },
  {
    name: 'file, chunks, 3 threads',
    scanner: 'auto',
    sharing: { threads: 3, chunkBytes: 30_000, minFileBytes: 0 },
  },
];

const KIBIBYTE = 1_024;
const MEBIBYTE = 1_024 * KIBIBYTE;

/** Sizes of the pieces in which a file comes, and the largest file that is read in such pieces. */
const PIECES: readonly { readonly bytes: number; readonly maxBytes: number }[] = [
  { bytes: 64, maxBytes: 512 * KIBIBYTE },
  { bytes: 100, maxBytes: 512 * KIBIBYTE },
  { bytes: 4 * KIBIBYTE, maxBytes: MEBIBYTE },
  { bytes: 64 * KIBIBYTE, maxBytes: Number.POSITIVE_INFINITY },
  { bytes: MEBIBYTE, maxBytes: Number.POSITIVE_INFINITY },
];
const MAX_RAGGED_BYTES = 512 * KIBIBYTE;

/** As much as a scanner is ever given at once, where it brings no buffer. */
const WHOLE = Buffer.alloc(4 * MEBIBYTE);

/** Every engine; `directory` is where files are laid for those that scan real ones. */
export function allEngines(directory: string): Engine[] {
  return [...SCANNERS.flatMap(scannerEngines), ...FILE_SCANS.map((scan) => fileEngine(scan, directory))];
}

/** One scanner in every way in which bytes can reach it. */
export function scannerEngines(scanner: NamedScanner): Engine[] {
  const engine = (way: string, push: Push, maxBytes = Number.POSITIVE_INFINITY): Engine => ({
    name: `${scanner.name}, ${way}`,
    group: 'scanner',
    async *scan(files) {
      for (const file of files) {
        yield file.bytes.length > maxBytes ? null : await scanWith(scanner, file, push);
      }
    },
  });
  const ways = [
    engine('pieces of 4 MiB', async (to, { bytes }) => pushWhole(to, bytes, 0)),
    engine('behind other bytes', async (to, { bytes }) => pushWhole(to, bytes, 1 + (bytes.length % 63))),
    ...PIECES.map(({ bytes: size, maxBytes }) =>
      engine(`pieces of ${size} bytes`, (to, { bytes }) => pushAll(to, cutEvery(bytes, size)), maxBytes),
    ),
    engine('ragged pieces', (to, { bytes }) => pushAll(to, cutRaggedly(bytes)), MAX_RAGGED_BYTES),
  ];
  if (!scanner.lasts) return ways;
  const afterTornStream: Push = async (to, { bytes }, recorder) => {
    pushWhole(to, TORN, 0);
    recorder.told.length = 0;
    pushWhole(to, bytes, 0);
  };
  return [...ways, engine('after a torn stream', afterTornStream)];
}

/** A scan of bytes that are there at once. */
export function scanWhole(scanner: NamedScanner, bytes: Buffer): Promise<Outcome | null> {
  return scanWith(scanner, { bytes, wanted: 'oddities' }, async (to) => pushWhole(to, bytes, 0));
}

/** A scan of bytes that come in two pieces, cut at `at`. */
export function scanCut(scanner: NamedScanner, bytes: Buffer, at: number): Promise<Outcome | null> {
  return scanWith(scanner, { bytes, wanted: 'oddities' }, (to) => pushAll(to, cutOnce(bytes, at)));
}

type Push = (scanner: PieceScanner, file: FuzzFile, recorder: Recorder) => Promise<void>;

/** All that a line can leave behind in a scanner that is used again. */
const TORN = Buffer.from('{"kind": "event", "event_type": "Torn", "timestamp": 9e99, "x": [[{"kind": "aud');

async function scanWith(scanner: NamedScanner, file: FuzzFile, push: Push): Promise<Outcome | null> {
  const recorder = new Recorder(file.bytes, file.wanted === 'every record');
  const facts = file.wanted === 'damage' ? null : new RecordFacts();
  const created = scanner.create(recorder, facts);
  if (created === null) return null;
  try {
    await push(created, file, recorder);
    return { told: recorder.told, found: [], rest: [factsText(facts)] };
  } finally {
    created.close();
  }
}

async function pushAll(scanner: PieceScanner, source: ByteSource): Promise<void> {
  await pushPieces(source, scanner, {
    limit: Number.POSITIVE_INFINITY,
    onPiece: () => {},
    signal: NO_SIGNAL,
  });
}

/** Fills the buffer, but for its first bytes, as often as it takes; with the last bytes the stream ends. */
function pushWhole(scanner: PieceScanner, bytes: Buffer, before: number): void {
  const buffer = scanner.buffer ?? WHOLE;
  buffer.fill(0x7b, 0, before);
  // Where the next bytes are pushed from in the buffer, and up to where it is full.
  let [from, full, read] = [before, before, 0];
  do {
    const piece = bytes.subarray(read, read + buffer.length - full);
    buffer.set(piece, full);
    read += piece.length;
    const end = full + piece.length;
    const done = scanner.push(buffer, from, end, read - end, read === bytes.length);
    // From here on nothing stands before: what the scanner shows has to be of the file.
    buffer.copyWithin(0, done, end);
    [from, full] = [0, end - done];
  } while (read < bytes.length);
}

function cutEvery(bytes: Buffer, size: number): ByteSource {
  return pieces(bytes, () => size);
}

function cutOnce(bytes: Buffer, first: number): ByteSource {
  return pieces(bytes, (at) => (at < first ? first - at : bytes.length));
}

/** Mostly small pieces, of the same sizes each time. */
function cutRaggedly(bytes: Buffer): ByteSource {
  return pieces(bytes, (at) => 1 + ((Math.imul(at + 1, 0x9e37_79b1) >>> 0) % (at % 5 === 0 ? 2_000 : 40)));
}

/** The bytes in pieces; `sizeAt` says how many come at an offset. */
function pieces(bytes: Buffer, sizeAt: (at: number) => number): ByteSource {
  let done = 0;
  return {
    read(buffer, offset, length) {
      const count = Math.min(length, sizeAt(done), bytes.length - done);
      buffer.set(bytes.subarray(done, done + count), offset);
      done += count;
      return count;
    },
    again: (start, length) => bytes.subarray(start, start + length),
  };
}

function fileEngine({ name, scanner, sharing }: FileScanning, parent: string): Engine {
  return {
    name,
    group: 'file',
    async *scan(files) {
      const directory = mkdtempSync(join(parent, 'files-'));
      const laid = files.map(({ bytes }, index) => {
        const path = join(directory, `${index}.ndjson`);
        writeFileSync(path, bytes);
        return { path, size: bytes.length };
      });
      const threads = sharing === null ? null : ScanThreads.start(laid, sharing);
      try {
        for (const { path } of laid) yield await scanRealFile(path, { ...ENGINE, scanner, threads });
      } finally {
        await threads?.close();
        rmSync(directory, { recursive: true });
      }
    },
  };
}

async function scanRealFile(path: string, engine: ScanEngine): Promise<Outcome> {
  const { scan, problems, members } = await new JsonFileBackend({ path, shownPath: 'file' }).scan({
    hash: true,
    forRecovery: { salvages: true },
    maxAnomalies: Number.MAX_SAFE_INTEGER,
    severities: {},
    emit: () => {},
    engine,
    signal: NO_SIGNAL,
  });
  const { anomalies, ...rest } = scan;
  const damage = members.map(({ damage }) => ({
    cuts: [...(damage?.cuts ?? [])],
    rules: [...(damage?.rules ?? [])],
    salvaged: damage?.salvagedRecords,
  }));
  const texts = [...anomalies, rest, problems, ...damage].map((item) => JSON.stringify(item));
  return { told: [], found: anomalies, rest: texts };
}
