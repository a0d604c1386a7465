/** What is recovered: files with damage in them, and what has to be left of them. */
import { createHash } from 'node:crypto';
import { damageWithinUtf8, survivor } from './damage.ts';
import { type Content, type Data, kept, writePieces } from './kept-data.ts';
import { createRandom } from './random.ts';
import { createRecords } from './records.ts';
import { MEGABYTE } from './units.ts';

interface RepairableContent extends Content {
  /** SHA-256 of what a repair that loses no record leaves of it, in hexadecimal digits. */
  repairedSha256: string;
}

export type RepairableFile = Data & RepairableContent;

/** Some lines, what a repair leaves of them, and how many of them are intact and damaged. */
interface Batch {
  bytes: Buffer;
  repaired: Buffer;
  records: number;
  anomalies: number;
}

/**
 * `megabytes` or a little more, with one damaged line in every `distance`; a file that Papyra, too, can recover.
 * With the same seed a smaller file is the start of a larger.
 */
export function repairableFile(
  directory: string,
  seed: number,
  megabytes: number,
  distance: number,
): Promise<RepairableFile> {
  const name = `repairable-${megabytes}mb-1-in-${distance}-seed-${seed}`;
  return kept(directory, name, '.ndjson', (path): RepairableContent => {
    const repaired = createHash('sha256');
    const content = writePieces(
      path,
      batches(seed, megabytes * MEGABYTE, distance, (kept) => repaired.update(kept)),
    );
    return { ...content, repairedSha256: repaired.digest('hex') };
  });
}

function* batches(
  seed: number,
  least: number,
  distance: number,
  onRepaired: (kept: Buffer) => void,
): Generator<Batch> {
  const random = createRandom(seed);
  const next = createRecords(random);
  for (let made = 0; made < least; ) {
    const batch = mixedBatch(distance, next, (line) => damageWithinUtf8(line, random));
    onRepaired(batch.repaired);
    made += batch.bytes.length;
    yield batch;
  }
}

/** `length` lines, of which the last is spoiled. */
function mixedBatch(length: number, next: () => string, spoil: (line: Buffer) => Buffer): Batch {
  const intact = Array.from({ length: length - 1 }, () => Buffer.from(next()));
  const line = Buffer.from(next());
  const spoiled = spoil(line);
  return {
    bytes: Buffer.concat([...intact, spoiled]),
    repaired: Buffer.concat([...intact, survivor(line, spoiled)]),
    records: length - 1,
    anomalies: 1,
  };
}
