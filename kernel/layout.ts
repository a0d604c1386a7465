/** Where things are in the kernel's memory, above its tables. */

/** Bytes that are indexed, then walked, at a time: they and their index stay in the first levels of cache. */
export const BATCH_BYTES: usize = 0x4000;

/** Addresses of the operators of the batch under way, as `u32`. There are a batch at most, and 8 may be written behind them. */
export const OPERATORS: usize = (__heap_base + 15) & ~15;

/** The bytes to scan. The 64 bytes before and behind them belong to the kernel. */
export const BUFFER: usize = OPERATORS + 4 * (BATCH_BYTES + 64) + 64;
export const BUFFER_BYTES: usize = 0x400000;
