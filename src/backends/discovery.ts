/** Finds the artifacts that `path` names: which files there are, and which of them are one rotating set. */
import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { lookAt, regularFile } from '../ndjson/file-error.ts';
import type { ShownFile } from '../ndjson/shown-file.ts';
import type { Problem } from '../report/report.ts';
import {
  FilePatterns,
  globMistake,
  isExclusion,
  type MatchedFile,
  type OwnGlob,
  shownPath,
  type UnlistedDirectory,
} from '../settings/file-patterns.ts';
import type { PersistenceBackend } from './backend.ts';
import { JsonFileBackend } from './json-file.ts';
import { NUMBERED } from './numbered-name.ts';
import type { RotationOptions } from './rotating-files.ts';

export interface DiscoveryOptions extends RotationOptions {
  /** Paths and globs; those with `!` in front exclude. A rotating set is excluded by its active file. */
  readonly patterns: readonly string[];
  /** `auto`: a path with numbered siblings is a rotating set, any other a JSON file. */
  readonly backend: 'auto' | 'json' | 'rotating';
  readonly ifNoFiles: 'error' | 'warn' | 'ignore';
  /**
   * Asked first: the backend that a plugin has for a file, null where none takes it; or what failed. A file that one takes is
   * not read as a log, whatever `backend` is.
   */
  readonly claim: (file: ShownFile) => PersistenceBackend | Problem | null;
  readonly cwd: string;
  /** What an earlier run of the gate wrote: no glob takes it for an artifact. */
  readonly ownFiles: () => readonly string[];
  /** Globs of what recovery has put aside, which no other glob takes for artifacts. */
  readonly ownGlobs: () => readonly OwnGlob[];
}

export interface Discovery {
  /** In the order of the patterns, each artifact once. */
  readonly backends: readonly PersistenceBackend[];
  readonly problems: readonly Problem[];
}

/** Finds the artifacts. A pattern that matches nothing is a problem as `ifNoFiles` says, a broken one always. */
export async function discoverArtifacts(options: DiscoveryOptions): Promise<Discovery> {
  return new ArtifactDiscovery(options).run();
}

class ArtifactDiscovery {
  readonly #options: DiscoveryOptions;
  readonly #patterns: FilePatterns;
  readonly #siblings = new NumberedSiblings();
  readonly #claims = new Map<string, ReturnType<DiscoveryOptions['claim']>>();
  readonly #problems: Problem[] = [];

  constructor(options: DiscoveryOptions) {
    this.#options = options;
    const exclusions = options.patterns.filter(isExclusion).map((line) => line.slice(1));
    const { cwd, ownFiles, ownGlobs } = options;
    this.#patterns = new FilePatterns({ cwd, exclusions, ownFiles, ownGlobs });
    for (const exclusion of exclusions) {
      const mistake = globMistake(exclusion);
      if (mistake !== null) this.#problems.push(brokenPattern(`!${exclusion}`, mistake));
    }
  }

  async run(): Promise<Discovery> {
    const files: MatchedFile[] = [];
    for (const line of this.#options.patterns) {
      if (!isExclusion(line)) files.push(...(await this.#filesOf(line)));
    }
    return { backends: await this.#backendsOf(files), problems: this.#problems };
  }

  async #filesOf(pattern: string): Promise<readonly MatchedFile[]> {
    const { cwd, ifNoFiles } = this.#options;
    const { files, mistake, unlisted } = await this.#patterns.match(pattern);
    const found = files.length > 0 ? files : await this.#missingActiveFile(pattern);
    this.#problems.push(...unlisted.map((directory) => unlistedDirectory(pattern, directory, cwd)));
    if (mistake !== null) this.#problems.push(brokenPattern(pattern, mistake));
    else if (found.length === 0) {
      this.#problems.push(...noFiles(pattern, ifNoFiles, this.#patterns.hasExclusions));
    }
    return found;
  }

  /** A rotating set whose active file is not there (yet) is still named by its path. */
  async #missingActiveFile(pattern: string): Promise<MatchedFile[]> {
    const path = resolve(this.#options.cwd, pattern);
    const isSet = this.#options.backend !== 'json' && lookAt(path) === null && this.#siblings.has(path);
    return isSet && !(await this.#patterns.isExcluded(path)) ? [{ path, literal: true }] : [];
  }

  async #backendsOf(files: readonly MatchedFile[]): Promise<PersistenceBackend[]> {
    const sets = new Set<string>();
    const paths = new Map<string, MatchedFile>();
    const taken = new Set(files.map(({ path }) => path).filter((path) => this.#claimOf(path) !== null));
    const split = new Set([...taken].flatMap((path) => NUMBERED.exec(path)?.[1] ?? []));
    for (const file of files) {
      const active = taken.has(file.path) ? null : this.#activeFileOf(file.path, split);
      if (active !== null && (await this.#patterns.isExcluded(active))) continue;
      if (active !== null) sets.add(active);
      const path = active ?? file.path;
      paths.set(path, { path, literal: file.literal || paths.get(path)?.literal === true });
    }
    const isBesideSet = besideSets(sets);
    const artifacts = [...paths.values()]
      .filter(({ path, literal }) => sets.has(path) || literal || taken.has(path) || !isBesideSet(path))
      .map(({ path }) => path);
    // Loaded when there is a set.
    const rotating = sets.size === 0 ? null : await import('./rotating-files.ts');
    return artifacts.flatMap((path): PersistenceBackend[] => {
      const claimed = this.#claimOf(path);
      if (claimed !== null) return this.#claimedBackend(path, claimed);
      const shown = this.#shown(path);
      if (rotating === null || !sets.has(path)) return [new JsonFileBackend(shown)];
      return [new rotating.RotatingFilesBackend(shown, this.#options, artifacts)];
    });
  }

  /** What plugins say of a file. They are asked once. */
  #claimOf(path: string): ReturnType<DiscoveryOptions['claim']> {
    const known = this.#claims.get(path);
    if (known !== undefined) return known;
    const claimed = this.#options.claim(this.#shown(path));
    this.#claims.set(path, claimed);
    return claimed;
  }

  /** Of what kind the file is nobody knows if that failed, so nothing reads it, and nothing mends it. */
  #claimedBackend(path: string, claimed: PersistenceBackend | Problem): PersistenceBackend[] {
    const { backend } = this.#options;
    if (!('severity' in claimed) && backend === 'auto') return [claimed];
    this.#problems.push('severity' in claimed ? claimed : takenAsLog(this.#shown(path), claimed, backend));
    return [];
  }

  #shown(path: string): ShownFile {
    return { path, shownPath: shownPath(path, this.#options.cwd) };
  }

  /**
   * The active file of the rotating set that a path belongs to, null when it belongs to none. No set has files that plugins
   * take: not as its active file, nor, which makes it one of those that are `split`, as another one.
   */
  #activeFileOf(path: string, split: ReadonlySet<string>): string | null {
    const { backend } = this.#options;
    if (backend === 'json') return null;
    const base = NUMBERED.exec(path)?.[1];
    if (base !== undefined && !split.has(base) && isActiveFile(base) && this.#claimOf(base) === null)
      return base;
    if (split.has(path)) return null;
    return backend === 'rotating' || this.#siblings.has(path) ? path : null;
  }
}

function isActiveFile(path: string): boolean {
  return regularFile(path) !== null || (lookAt(path) === null && regularFile(`${path}.1`) !== null);
}

/** Active files, by directory, that have numbered siblings: one look at a directory, however many files match. */
class NumberedSiblings {
  readonly #byDirectory = new Map<string, ReadonlySet<string> | null>();

  has(path: string): boolean {
    const directory = dirname(path);
    let names = this.#byDirectory.get(directory);
    if (names === undefined) {
      names = activeNamesIn(directory);
      this.#byDirectory.set(directory, names);
    }
    // A directory that can be entered and not listed, as /var/log may be: its files can still be asked for.
    return names === null ? regularFile(`${path}.1`) !== null : names.has(basename(path));
  }
}

/** Names of the files that have numbered siblings; null when the directory cannot be listed. */
function activeNamesIn(directory: string): ReadonlySet<string> | null {
  try {
    const files = readdirSync(directory, { withFileTypes: true }).filter((entry) => !entry.isDirectory());
    return new Set(files.flatMap(({ name }) => NUMBERED.exec(name)?.[1] ?? []));
  } catch {
    return null;
  }
}

/** A wildcard also matches the orphans of a set; they are the set's findings, not artifacts of their own. */
function besideSets(sets: ReadonlySet<string>): (path: string) => boolean {
  const namesByDirectory = new Map<string, string[]>();
  for (const active of sets) {
    const names = namesByDirectory.get(dirname(active)) ?? [];
    namesByDirectory.set(dirname(active), [...names, basename(active)]);
  }
  return (path) =>
    namesByDirectory.get(dirname(path))?.some((name) => basename(path).startsWith(name)) === true;
}

function brokenPattern(pattern: string, mistake: string): Problem {
  return {
    subject: pattern,
    message: `path: the pattern "${pattern}" cannot be read: ${mistake}.`,
    severity: 'error',
  };
}

function takenAsLog(
  { shownPath }: ShownFile,
  { kind }: PersistenceBackend,
  backend: DiscoveryOptions['backend'],
): Problem {
  const message =
    `backend: ${backend} reads ${shownPath} as a log, though a plugin takes it, as ${kind}; so nothing read it. Leave ` +
    `backend out, or the plugin, or the file ("!${shownPath}" in path).`;
  return { subject: shownPath, message, severity: 'error' };
}

function unlistedDirectory(pattern: string, { path, reason }: UnlistedDirectory, cwd: string): Problem {
  const directory = shownPath(path, cwd);
  const message =
    `path: the directory ${directory}, where "${pattern}" looks, cannot be listed: ${reason}. Make it readable for ` +
    `this user, or leave it out with "!${directory}".`;
  return { subject: directory, message, severity: 'error' };
}

function noFiles(
  pattern: string,
  ifNoFiles: DiscoveryOptions['ifNoFiles'],
  hasExclusions: boolean,
): Problem[] {
  if (ifNoFiles === 'ignore') return [];
  const orExcluded = hasExclusions ? ', or all of it is excluded' : '';
  const message =
    `path: nothing is there for "${pattern}"${orExcluded}. Check the spelling and the working directory, make sure ` +
    'that the step before wrote it, or set if-no-files to warn or ignore.';
  return [{ subject: pattern, message, severity: ifNoFiles }];
}
