/** What the plugins of a run bring to it. */
import type { PersistenceBackend } from '../backends/backend.ts';
import type { ShownFile } from '../ndjson/shown-file.ts';
import type { Listener } from '../recorder/run-recording.ts';
import type { MetricsSource, Problem } from '../report/report.ts';

export interface LoadedPlugins {
  /** Artifacts that `path` does not name. */
  readonly backends: readonly PersistenceBackend[];
  /** The backend of a file that a plugin takes, null where none does; a problem where nobody can tell. */
  readonly claim: (file: ShownFile) => PersistenceBackend | Problem | null;
  readonly listeners: readonly Listener[];
  /** Why plugins could not be loaded. */
  readonly problems: readonly Problem[];
  /**
   * Ends their recordings: what their metrics and the metrics of their backends say, and what went wrong on the way.
   * `told`: what is reported already, and not said again.
   */
  finish(signal: AbortSignal, told: readonly Problem[]): Promise<FinishedPlugins>;
  /** What they did when nobody waited for it. Asked last. */
  strays(): Promise<readonly Problem[]>;
  /** To be called when the verdict is known: until then the process can end with exit code 3 only. */
  readonly release: () => void;
}

export interface FinishedPlugins {
  readonly sources: readonly MetricsSource[];
  readonly problems: readonly Problem[];
}

/** Most runs have none. */
export const NO_PLUGINS: LoadedPlugins = {
  backends: [],
  claim: () => null,
  listeners: [],
  problems: [],
  finish: async () => ({ sources: [], problems: [] }),
  strays: async () => [],
  release: () => {},
};
