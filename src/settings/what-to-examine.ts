/** What the settings name between them to be examined, and where they contradict each other. */
import type { Problem } from '../report/report.ts';
import { isExclusion } from './file-patterns.ts';
import type { LoadedSettings } from './load.ts';
import type { Settings } from './settings.ts';

/** Whether streams are to be examined. */
export function isRedisAsked(settings: Settings): boolean {
  return settings.backend === 'redis' || settings['redis-url'] !== '';
}

/** Plugins that bring nothing to examine, where nothing else is named: known when they are loaded. */
export function nothingFromPlugins({ settings }: LoadedSettings, artifacts: number): Problem[] {
  const { path, metrics, plugins } = settings;
  const isNamed = [...path, ...metrics].some((line) => !isExclusion(line)) || isRedisAsked(settings);
  if (plugins.length === 0 || artifacts > 0 || isNamed || settings['metrics-command'] !== '') return [];
  const message =
    'plugins: there is nothing to examine. None of the plugins registers a backend (registerBackend), and none of path, ' +
    'redis-url and metrics is set. Set one of them, or have a plugin register what is to be examined.';
  return [{ subject: 'plugins', message, severity: 'error' }];
}

/** Settings that are right one by one and not together. */
export function contradictions(loaded: LoadedSettings): Problem[] {
  return [...nothingToExamine(loaded), ...unreadPath(loaded.settings)];
}

/** Settings that name what is examined, or the file in which they stand. */
const MUST_NAME_SOMETHING = ['path', 'redis-url', 'metrics', 'metrics-command', 'plugins', 'config'];

/** A gate that looks at nothing, or not at the Redis it is meant to look at, would always be green. */
function nothingToExamine(loaded: LoadedSettings): Problem[] {
  const unread = unreadRedis(loaded);
  if (unread.length > 0) return unread;
  const { settings, problems } = loaded;
  const { path, metrics } = settings;
  const isMistaken = problems.some(({ subject }) => MUST_NAME_SOMETHING.includes(subject));
  const lines = [...path, ...metrics];
  if (lines.some((line) => !isExclusion(line)) || isRedisAsked(settings) || isMistaken) return [];
  // Whether plugins bring something to examine is known when they are loaded.
  if (settings['metrics-command'] !== '' || settings.plugins.length > 0) return [];
  const state =
    lines.length === 0
      ? 'None of path, redis-url, metrics, metrics-command and plugins is set'
      : 'path and metrics name only what to leave out, and redis-url is not set';
  const message =
    `${state}, so there is nothing to examine. Set path to the files that Papyra writes, for instance "data/*.ndjson", ` +
    'redis-url to the server it writes to, or metrics to a metrics snapshot.';
  return [{ subject: 'path', message, severity: 'error' }];
}

/** Of who asks for Redis alone no file is taken. */
function unreadPath({ backend, path }: Settings): Problem[] {
  if (backend !== 'redis' || path.length === 0) return [];
  const message =
    'path: with "backend: redis" no files are examined. Leave path out, or, to examine both, set redis-url and leave ' +
    'backend out.';
  return [{ subject: 'path', message, severity: 'error' }];
}

/** An empty secret must not take Redis out of what is examined. */
function unreadRedis({ settings, provenance, problems }: LoadedSettings): Problem[] {
  const isMistaken = problems.some(({ subject }) => subject === 'redis-url' || subject === 'config');
  const others = Object.keys(provenance).filter((name) => {
    return name.startsWith('redis-') && name !== 'redis-url' && provenance[name]?.from !== 'default';
  });
  if (isRedisAsked(settings) || isMistaken || others.length === 0) return [];
  const message =
    `redis-url: ${others.join(', ')} ${others.length === 1 ? 'is' : 'are'} set, but redis-url is empty or not set, so ` +
    'Redis is not examined. Set it (a secret is empty in a run of a fork), or leave the redis- settings out.';
  return [{ subject: 'redis-url', message, severity: 'error' }];
}
