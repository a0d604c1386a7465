/** All that is measured beside the gate, as far as this machine has it. */
import { findPapyra, type Papyra } from './papyra.ts';
import { findSimdjson, type Simdjson } from './simdjson.ts';
import { onOneCore, tool, versionOf } from './tools.ts';

const NO_TASKSET = "Papyra's scan on one core is left out: it needs taskset, which Linux has in util-linux.";

const TOOLS = ['jq', 'cat', 'gzip', 'zstd', 'cp', 'sync'] as const;

export type ToolName = (typeof TOOLS)[number];

export interface Peers {
  papyra: Papyra | null;
  simdjson: Simdjson | null;
  /** Versions by name, of those that are there. */
  versions: Record<string, string>;
  /** A sentence for each that is not, with the way to get it. */
  missing: string[];
  has(...names: ToolName[]): boolean;
}

/** @param directory where Papyra's environment and the compiled simdjson are, or are made */
export function findPeers(directory: string): Peers {
  const versions: Record<string, string> = {};
  const missing: string[] = [];
  const papyra = present(findPapyra(directory), missing);
  if (papyra !== null) versions['papyra'] = papyra.version;
  const simdjson = present(findSimdjson(directory), missing);
  if (simdjson !== null) versions['simdjson'] = simdjson.version;
  for (const name of TOOLS) {
    const version = versionOf(name);
    if (version !== null) versions[name] = version;
    else missing.push(missingTool(name));
  }
  if (papyra !== null && onOneCore(tool('true')) === null) missing.push(NO_TASKSET);
  return { papyra, simdjson, versions, missing, has: (...names) => names.every((name) => name in versions) };
}

export function missingTool(name: ToolName): string {
  return `${name} is left out: it is not installed, or not the usual one. Most systems have it in a package of that name (cat, cp and sync in coreutils).`;
}

function present<T extends object>(found: T | string, missing: string[]): T | null {
  if (typeof found !== 'string') return found;
  missing.push(found);
  return null;
}
