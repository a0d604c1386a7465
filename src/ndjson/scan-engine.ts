/** How artifacts are scanned, which never changes what is found. */
import type { ScanThreads } from './scan-threads.ts';
import type { SizedFile } from './shown-file.ts';

/** `plain` is the scanner in TypeScript alone; `auto` puts the SIMD kernel before it where this Node can run it. */
export const SCANNERS = ['auto', 'plain'] as const;

export interface ScanEngine {
  readonly scanner: (typeof SCANNERS)[number];
  /** The threads that scan ahead; null when this one is alone. */
  readonly threads: ScanThreads | null;
  /** Compressed artifacts that grow to more than so many times their size are not read on. */
  readonly maxCompressionRatio: number;
}

/** Below this, measured, starting a thread takes longer than it saves. */
const MIN_SHARED_BYTES = 96 << 20;

/**
 * Starts the threads that scan files ahead, in the order in which they will be taken in; null where that would save
 * nothing. To be closed.
 * @param wanted how many to keep busy, this one included; auto: as many as the machine has cores
 */
export async function startThreads(
  files: readonly SizedFile[],
  scanner: ScanEngine['scanner'],
  wanted: number | 'auto',
): Promise<ScanThreads | null> {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (scanner === 'plain' || wanted === 1 || bytes < MIN_SHARED_BYTES) return null;
  // Loaded here: most artifacts are scanned before a thread has started.
  const { availableParallelism } = await import('node:os');
  const threads = wanted === 'auto' ? availableParallelism() : wanted;
  if (threads < 2) return null;
  const { ScanThreads: loaded } = await import('./scan-threads.ts');
  return loaded.start(files, { threads });
}
