/** Which files are compressed: the name says so, and the first bytes have to agree. */
import { UnreadableFileError } from './read-pieces.ts';

const SUFFIXES = { gzip: '.gz', zstd: '.zst' } as const;

export type Compression = keyof typeof SUFFIXES;

/** As many first bytes of a file as tell what it is. */
export const MAGIC_BYTES = 4;

type Magic = readonly number[];
const GZIP: Magic = [0x1f, 0x8b, 0x08];
const ZSTD: Magic = [0x28, 0xb5, 0x2f, 0xfd];
/** A zstd frame that holds nothing of the content; its first byte is one of sixteen. */
const ZSTD_SKIPPABLE = Array.from({ length: 16 }, (_, i): Magic => [0x50 + i, 0x2a, 0x4d, 0x18]);

const MAGICS: Readonly<Record<Compression, readonly Magic[]>> = {
  gzip: [GZIP],
  zstd: [ZSTD, ...ZSTD_SKIPPABLE],
};

/** What a file is by its name, whatever the case of the letters; null for one that is not compressed. */
export function compressionNamed(path: string): Compression | null {
  const name = path.toLowerCase();
  if (name.endsWith(SUFFIXES.gzip)) return 'gzip';
  return name.endsWith(SUFFIXES.zstd) ? 'zstd' : null;
}

/**
 * What a file is by its name and its first `MAGIC_BYTES`, fewer where it has no more.
 * @throws UnreadableFileError when the two do not agree.
 */
export function compressionOf(path: string, beginning: Buffer): Compression | null {
  const named = compressionNamed(path);
  const found = compressionBegun(beginning);
  if (named === found) return named;
  if (found !== null) {
    const claim = named === null ? 'its name does not say so' : `its name ends in ${SUFFIXES[named]}`;
    refuse(`it is ${found} data and ${claim}`, `Give it a name that ends in ${SUFFIXES[found]}.`);
  }
  if (named === null || isCutOff(named, beginning)) return named;
  if (beginning.length === 0) {
    refuse(
      `it is named ${SUFFIXES[named]} and is empty, which ${named} data never is`,
      'Compress the original again, or leave it out of path.',
    );
  }
  return refuse(
    `it is named ${SUFFIXES[named]} and does not begin as ${named} data does`,
    'See what it is and give it a name that says so, or leave it out of path.',
  );
}

function compressionBegun(bytes: Buffer): Compression | null {
  const begins = (magic: Magic) => magic.every((byte, at) => bytes[at] === byte);
  if (MAGICS.gzip.some(begins)) return 'gzip';
  return MAGICS.zstd.some(begins) ? 'zstd' : null;
}

/** Whether it ends within its first bytes: what inflates it tells that in its own words. */
function isCutOff(compression: Compression, bytes: Buffer): boolean {
  const begins = (magic: Magic) => bytes.every((byte, at) => magic[at] === byte);
  return bytes.length > 0 && MAGICS[compression].some(begins);
}

function refuse(message: string, remedy: string): never {
  throw new UnreadableFileError(message, { remedy });
}
