/** Loads the modules that `plugins` names, lets them register what they have, and ends what they began. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookAt } from '../ndjson/file-error.ts';
import { interruptionOf } from '../ndjson/interruption.ts';
import { redactGiven } from '../report/redact.ts';
import type { Problem } from '../report/report.ts';
import { shownPath } from '../settings/file-patterns.ts';
import type { Plugin } from './contract.ts';
import { guardProcess } from './guard.ts';
import type { LoadedPlugins } from './loaded-plugins.ts';
import { obstacle, reasonFrom } from './plugin-failure.ts';
import { readBackendMetrics } from './plugin-metrics.ts';
import { PluginRecording } from './plugin-recording.ts';
import { Registration } from './registration.ts';
import { untilAborted } from './waiting.ts';

export interface LoadOptions {
  /** Relative paths start here. */
  readonly cwd: string;
  /** Ends the loading. */
  readonly signal: AbortSignal;
}

/**
 * Loads each plugin and calls it once, one after the other. One that fails brings nothing but a problem. Until `release()`
 * is called the process can end with exit code 3 only.
 */
export async function loadPlugins(paths: readonly string[], options: LoadOptions): Promise<LoadedPlugins> {
  const { cwd, signal } = options;
  const guard = guardProcess(paths.map(redactGiven));
  const { registrations, problems } = await loadEach(paths, cwd, signal);
  const recordings = registrations.flatMap(({ plugin, registered: { metrics, hooks } }) =>
    metrics.length + hooks.length === 0 ? [] : [new PluginRecording(plugin, metrics, hooks)],
  );
  // Files that plugins take join them later.
  const artifacts = () => registrations.flatMap(({ registered }) => registered.artifacts);
  return {
    backends: artifacts(),
    claim: (file) => {
      for (const { registered } of registrations) {
        const claimed = registered.claim(file);
        if (claimed !== null) return claimed;
      }
      return null;
    },
    listeners: recordings,
    release: guard.release,
    problems,
    finish: async (ending, told) => {
      const read = await Promise.all([
        ...artifacts()
          .filter(({ wasScanned }) => wasScanned)
          .map((artifact) => readBackendMetrics(artifact, ending, told)),
        ...recordings.map((recording) => recording.finish(ending)),
      ]);
      return {
        sources: read.flatMap(({ sources }) => sources),
        problems: read.flatMap((one) => one.problems),
      };
    },
    strays: async () => {
      // What nobody waits for gets a turn to show itself.
      await new Promise(setImmediate);
      return [...artifacts().flatMap((artifact) => artifact.lateness()), ...guard.problems()];
    },
  };
}

interface LoadedPlugin {
  /** Its path, as reports show it. */
  readonly plugin: string;
  readonly registered: Registration;
}

interface Loaded {
  readonly registrations: readonly LoadedPlugin[];
  readonly problems: readonly Problem[];
}

async function loadEach(paths: readonly string[], cwd: string, signal: AbortSignal): Promise<Loaded> {
  const registrations: LoadedPlugin[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const line of paths) {
    const path = resolve(cwd, line);
    const plugin = isAddress(line) ? redactGiven(line) : shownPath(path, cwd);
    const mistake = seen.has(path)
      ? `${plugin} is named twice. Name it once.`
      : mistakeIn(line, path, plugin);
    seen.add(path);
    const loaded = mistake ?? (await loadPlugin(path, plugin, cwd, signal));
    if (typeof loaded !== 'string') registrations.push({ plugin, registered: loaded });
    else problems.push(obstacle(plugin, `plugins: ${loaded}`));
  }
  return { registrations, problems };
}

function isAddress(line: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(line);
}

/** Why there is no module at a path, as sentences; null where there may be one. */
function mistakeIn(line: string, path: string, plugin: string): string | null {
  if (isAddress(line)) return `${plugin} is an address, and plugins are files. Fetch it in a step before.`;
  const found = lookAt(path);
  if (found === null) {
    return `there is nothing at ${plugin}. Check the spelling; a relative path starts at the workspace or working directory.`;
  }
  if (typeof found === 'string') return `${plugin} cannot be read: ${found}. Make it readable for this user.`;
  if (found.isDirectory()) return `${plugin} is a directory. Name the module in it.`;
  return null;
}

/** What a plugin registers; or why it cannot be loaded, as sentences. */
async function loadPlugin(
  path: string,
  plugin: string,
  cwd: string,
  signal: AbortSignal,
): Promise<Registration | string> {
  const registered = new Registration(plugin, cwd);
  let failed = 'cannot be imported';
  try {
    const register = await untilAborted(() => importPlugin(path), signal);
    failed = 'failed';
    await untilAborted(() => register(registered.gate), signal);
    if (registered.mistake !== null) throw registered.mistake;
    return registered;
  } catch (error) {
    const interruption = interruptionOf(signal);
    return interruption === null
      ? `the plugin ${plugin} ${failed}: ${reasonFrom(error)}. Correct it, or leave it out.`
      : `the plugin ${plugin} was not loaded, for the run was cut short: ${interruption.message}. Run it again.`;
  } finally {
    registered.close();
  }
}

/** @throws what the module throws; a TypeError for one that is no plugin */
async function importPlugin(path: string): Promise<Plugin> {
  // The bundler must leave it alone: which module it is, is known when it runs.
  const module = await import(/* webpackIgnore: true */ pathToFileURL(path).href);
  if (typeof module.default === 'function') return module.default;
  throw new TypeError('its default export has to be a function, which is given the gate');
}
