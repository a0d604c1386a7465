/** The sections of the console text that a healthy artifact does not have, in one place to be loaded from. */
export { compactionLines } from './console-compaction.ts';
export { findingLines } from './console-findings.ts';
export { recoveryLines } from './console-recovery.ts';
