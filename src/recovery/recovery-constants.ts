/** What runs that only look need to know of recovery too, without the code that carries it out. */

/** The directory in `output-dir` for what is removed. */
export const REMOVED_DIRECTORY = 'removed';

/** A process that had a file open when it was replaced has this long to end its write, in milliseconds. */
export const SETTLING_MS = 50;
