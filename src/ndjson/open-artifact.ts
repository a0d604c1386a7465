/** Opens the files of an artifact, compressed ones too, as bytes to scan. */
import { closeSync } from 'node:fs';
import { compressionOf, MAGIC_BYTES } from './compressed-format.ts';
import { type ByteSource, bytesAt, fileSource, openRegularFile } from './read-pieces.ts';

export interface InflateOptions {
  /** A file that grows to more than so many times its size is not read on. */
  readonly maxRatio: number;
  /** Gets the bytes of the compressed file, in order and each once, when they have been inflated. */
  readonly onCompressed: (bytes: Uint8Array) => void;
  /** Ends the reading early. */
  readonly signal: AbortSignal;
}

export interface OpenArtifact {
  readonly fd: number;
  /** What the file holds; of a compressed one, inflated. */
  readonly source: ByteSource;
  readonly isCompressed: boolean;
  close(): void;
}

/**
 * Opens a file; its name decides whether it is compressed.
 * @throws UnreadableFileError when it is no regular file, cannot be opened, or is not what its name says.
 */
export async function openArtifact(path: string, options: InflateOptions): Promise<OpenArtifact> {
  const fd = openRegularFile(path);
  try {
    const compression = compressionOf(path, bytesAt(fd, 0, MAGIC_BYTES));
    if (compression === null) {
      return { fd, source: fileSource(fd), isCompressed: false, close: () => closeSync(fd) };
    }
    // Loaded here: few artifacts are compressed, and the others need not wait for it.
    const { InflatedSource } = await import('./compressed-source.ts');
    const source = new InflatedSource(fd, compression, options);
    const close = () => {
      source.close();
      closeSync(fd);
    };
    return { fd, source, isCompressed: true, close };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}
