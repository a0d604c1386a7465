/** Thresholds, from their text to their checks, in one place to be loaded from: a plain scan has none. */
export { parseThresholds } from './grammar.ts';
export { judgedSources } from './judged-sources.ts';
