/** What the plugins of a run bring to it. */
import type { PersistenceBackend } from '../backends/backend.ts';
import type { ShownFile } from '../ndjson/shown-file.ts';
import type { Listener } from '../recorder/run-recording.ts';
import type { MetricsSource, Problem } from '../report/report.ts';

export interface LoadedPlugins {
  /** Artifacts that `path` does not name. */
  readonly backends: readonly PersistenceBackend[];
  /** The backend of a file that a plugin takes; null where none does. */
  readonly claim: (file: ShownFile) => PersistenceBackend | null;
  readonly listeners: readonly Listener[];
  /** Why plugins could not be loaded. */
  readonly problems: readonly Problem[];
  /** Ends their recordings: what their metrics and the metrics of their backends say, and what went wrong on the way. */
  finish(): Promise<{ readonly sources: readonly MetricsSource[]; readonly problems: readonly Problem[] }>;
}

/** Most runs have none. */
export const NO_PLUGINS: LoadedPlugins = {
  backends: [],
  claim: () => null,
  listeners: [],
  problems: [],
  finish: async () => ({ sources: [], problems: [] }),
};
