import type { DamagedEntry } from '../scanned-stream.ts';

/** One command or transaction does not keep the server from others for longer than these take. */
const BATCH_ENTRIES = 100;
const BATCH_BYTES = 1 << 20;

/** Entries in their order, as many to a batch as are taken out at once. */
export function batchesOf(entries: readonly DamagedEntry[]): DamagedEntry[][] {
  const batches: DamagedEntry[][] = [];
  let [batch, bytes]: [DamagedEntry[], number] = [[], 0];
  for (const entry of entries) {
    if (batch.length === BATCH_ENTRIES || (batch.length > 0 && bytes + entry.bytes > BATCH_BYTES)) {
      batches.push(batch);
      [batch, bytes] = [[], 0];
    }
    batch.push(entry);
    bytes += entry.bytes;
  }
  return batch.length === 0 ? batches : [...batches, batch];
}
