/** Where things are in the kernel's memory, above its tables. */

/** How far behind the bytes to scan the kernel writes, and how far it may look beyond that. */
export const MARGIN: usize = 64;

/** The bytes to scan. The margin behind them belongs to the kernel. */
export const BUFFER: usize = (__heap_base + 63) & ~63;
export const BUFFER_BYTES: usize = 0x400000;
