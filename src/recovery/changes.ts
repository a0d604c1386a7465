/** All that changes artifacts, in one place to be loaded from: runs that only look go without it, and start sooner. */
export { FileDamage } from '../ndjson/damage.ts';
export { compactFiles } from './compact-files.ts';
export { orphanFile } from './orphan-file.ts';
export { recoverFiles } from './recover-files.ts';
