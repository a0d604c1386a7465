/** What kinds of artifacts differ in, for the words about them. */
import type { Artifact } from '../report/report.ts';
import { OWN_BACKENDS } from '../report/report-words.ts';

type Kind = Pick<Artifact, 'backend'>;

/** Its streams are changed entry by entry, and never as a whole. */
export function isInRedis({ backend }: Kind): boolean {
  return backend === 'redis';
}

/** Where its records lie, and how they are changed, is for the plugin to know. */
export function isOfPlugin({ backend }: Kind): boolean {
  return !OWN_BACKENDS.includes(backend);
}

/** What is in it is told of by the entry: in streams, and by plugins. */
export function hasEntries(artifact: Kind): boolean {
  return isInRedis(artifact) || isOfPlugin(artifact);
}
