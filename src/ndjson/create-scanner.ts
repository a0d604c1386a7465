/** Chooses the scanner for a stream. Both find the same. */
import { type LineObserver, LineScanner, type PieceScanner } from './line-scanner.ts';
import type { RecordFacts } from './record-facts.ts';
import type { ScanEngine } from './scan-engine.ts';

/** Streams smaller than this are read sooner than a kernel is made for them. */
const MIN_KERNEL_BYTES = 16 << 10;

/**
 * A scanner for one stream, to be closed.
 * @param bytes about how long the stream is
 */
export async function createScanner(
  observer: LineObserver,
  facts: RecordFacts,
  scanner: ScanEngine['scanner'],
  bytes: number,
): Promise<PieceScanner> {
  if (scanner === 'plain' || bytes < MIN_KERNEL_BYTES) return new LineScanner(observer, facts);
  // Loaded here: one small artifact need not wait for it.
  const { KernelScanner } = await import('./kernel-scanner.ts');
  return KernelScanner.open(observer, facts) ?? new LineScanner(observer, facts);
}
