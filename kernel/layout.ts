/** Where things are in the kernel's memory, above its tables. */

/** How many bytes before and behind those to scan are the kernel's. It may look further, but not write. */
export const MARGIN: usize = 64;

/** The bytes to scan. */
export const BUFFER: usize = ((__heap_base + 63) & ~63) + MARGIN;
export const BUFFER_BYTES: usize = 0x400000;
