/** Units of the measurements. */

/** A megabyte here is a million bytes, in sizes and in speeds. */
export const MEGABYTE = 1_000_000;
/** Memory is counted in MiB, as the system does. */
export const MEBIBYTE = 2 ** 20;
