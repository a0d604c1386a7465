/** Finds the artifacts that `path` names: which files there are, and which of them are one rotating set. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import type { Problem } from '../report/report.ts';
import { FilePatterns, isExclusion, type MatchedFile, shownPath } from '../settings/file-patterns.ts';
import type { BackendKind, PersistenceBackend } from './backend.ts';
import { JsonFileBackend } from './json-file.ts';
import { RotatingFilesBackend, type RotationOptions } from './rotating-files.ts';

export interface DiscoveryOptions extends RotationOptions {
  /** Paths and globs; those with `!` in front exclude. */
  readonly patterns: readonly string[];
  /** `auto`: a path with numbered siblings is a rotating set, any other a JSON file. */
  readonly backend: BackendKind | 'auto';
  readonly ifNoFiles: 'error' | 'warn' | 'ignore';
  readonly cwd: string;
}

export interface Discovery {
  /** In the order of the patterns, each artifact once. */
  readonly backends: readonly PersistenceBackend[];
  readonly problems: readonly Problem[];
}

/** A numbered sibling as Papyra names it: `.1` and up, no leading zero; more digits are a date or a port. */
const NUMBERED = /^(.+)\.([1-9]\d{0,2})$/s;

/** Finds the artifacts. A pattern that matches nothing is a problem as `ifNoFiles` says, a broken one always. */
export function discoverArtifacts(options: DiscoveryOptions): Discovery {
  const problems: Problem[] = [];
  const files: MatchedFile[] = [];
  const siblings = new NumberedSiblings();
  const exclusions = options.patterns.filter(isExclusion).map((line) => line.slice(1));
  const patterns = new FilePatterns(exclusions, options.cwd);
  for (const pattern of options.patterns) {
    if (isExclusion(pattern)) continue;
    const { files: matched, mistake } = patterns.match(pattern);
    const found = matched.length > 0 ? matched : missingActiveFile(pattern, options, siblings);
    files.push(...found);
    if (mistake !== null) problems.push(brokenPattern(pattern, mistake));
    else if (found.length === 0) problems.push(...noFiles(pattern, options.ifNoFiles));
  }
  return { backends: backendsOf(files, options, siblings), problems };
}

/** A rotating set whose active file is not there (yet) is still named by its path. */
function missingActiveFile(
  pattern: string,
  { backend, cwd }: DiscoveryOptions,
  siblings: NumberedSiblings,
): MatchedFile[] {
  const path = resolve(cwd, pattern);
  return backend !== 'json' && siblings.has(path) ? [{ path, literal: true }] : [];
}

function backendsOf(
  files: readonly MatchedFile[],
  options: DiscoveryOptions,
  siblings: NumberedSiblings,
): PersistenceBackend[] {
  const sets = new Set<string>();
  const paths = new Map<string, MatchedFile>();
  for (const file of files) {
    const active = options.backend === 'json' ? null : activeFileOf(file.path, options.backend, siblings);
    if (active !== null) sets.add(active);
    const path = active ?? file.path;
    paths.set(path, { path, literal: file.literal || paths.get(path)?.literal === true });
  }
  return [...paths.values()]
    .filter((file) => sets.has(file.path) || file.literal || !isBesideSet(file.path, sets))
    .map(({ path }) => {
      const shown = { path, shownPath: shownPath(path, options.cwd) };
      return sets.has(path) ? new RotatingFilesBackend(shown, options) : new JsonFileBackend(shown);
    });
}

/** The active file of the rotating set that a path belongs to, null when it belongs to none. */
function activeFileOf(
  path: string,
  backend: BackendKind | 'auto',
  siblings: NumberedSiblings,
): string | null {
  const base = NUMBERED.exec(path)?.[1];
  if (base !== undefined && (existsSync(base) || existsSync(`${base}.1`))) return base;
  return backend === 'rotating' || siblings.has(path) ? path : null;
}

/** Active files, by directory, that have numbered siblings: one look at a directory, however many files match. */
class NumberedSiblings {
  readonly #byDirectory = new Map<string, ReadonlySet<string>>();

  has(path: string): boolean {
    const directory = dirname(path);
    let names = this.#byDirectory.get(directory);
    if (names === undefined) {
      names = new Set(entriesOf(directory).flatMap((entry) => NUMBERED.exec(entry)?.[1] ?? []));
      this.#byDirectory.set(directory, names);
    }
    return names.has(basename(path));
  }
}

function entriesOf(directory: string): string[] {
  return statSync(directory, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(directory) : [];
}

/** A wildcard also matches the orphans of a set; they are the set's findings, not artifacts of their own. */
function isBesideSet(path: string, sets: ReadonlySet<string>): boolean {
  return [...sets].some((active) => path.startsWith(active));
}

function brokenPattern(pattern: string, mistake: string): Problem {
  return {
    subject: pattern,
    message: `path: the pattern "${pattern}" cannot be read: ${mistake}.`,
    severity: 'error',
  };
}

function noFiles(pattern: string, ifNoFiles: DiscoveryOptions['ifNoFiles']): Problem[] {
  if (ifNoFiles === 'ignore') return [];
  const message =
    `path: nothing is there for "${pattern}". Check the spelling and the working directory, make sure that the ` +
    'step before wrote it, or set if-no-files to warn or ignore.';
  return [{ subject: pattern, message, severity: ifNoFiles }];
}
