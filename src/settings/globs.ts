/** Patterns that have to be globbed. Apart from `file-patterns.ts`, which loads it when a pattern is no plain path. */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { escapePath, type GlobOptions, globSync, isDynamicPattern } from 'tinyglobby';
import { describeFileError } from '../ndjson/file-error.ts';
import {
  type FilePatternsOptions,
  globMistake,
  type PatternMatch,
  shownPath,
  slashed,
  type UnlistedDirectory,
} from './file-patterns.ts';

/** Matches patterns, as `FilePatterns` does; the files that match are in the order of their names. */
export class Globs {
  readonly #cwd: string;
  readonly #excluded: readonly string[];
  readonly #own: readonly string[];
  #excludedPaths: ReadonlySet<string> | null = null;

  constructor({ cwd, exclusions, ownFiles, ownGlobs = () => [] }: FilePatternsOptions) {
    this.#cwd = cwd;
    const own = (path: string) => escapePath(shownPath(resolve(cwd, path), cwd));
    this.#own = [
      ...ownFiles().map(own),
      ...ownGlobs().flatMap(({ directory, names }) => [
        `${own(directory)}/${names}`,
        `${own(directory)}/${names}/**`,
      ]),
    ];
    this.#excluded = exclusions.flatMap((exclusion) => {
      const pattern = slashed(exclusion.trim()).replace(/\/$/, '');
      const literal = existsSync(resolve(cwd, pattern)) ? escapePath(pattern) : pattern;
      return pattern === '' ? [] : [literal, `${literal}/**`];
    });
  }

  /** What a pattern matches. A path that exists is taken as it is, glob characters and all. */
  match(pattern: string): PatternMatch {
    const path = resolve(this.#cwd, pattern);
    const nothing = { files: [], mistake: null, isGlob: false, unlisted: [] };
    if (existsSync(path)) {
      return { ...nothing, files: this.isExcluded(path) ? [] : [{ path, literal: true }] };
    }
    const mistake = globMistake(pattern);
    // An escaped bracket makes a pattern a glob too, if one that matches a single name.
    const isGlob = isDynamicPattern(slashed(pattern)) || slashed(pattern).includes('\\');
    if (mistake !== null || !isGlob) return { ...nothing, mistake, isGlob };
    const unlisted: UnlistedDirectory[] = [];
    const options = { ignore: [...this.#excluded, ...this.#own], onlyFiles: true };
    const paths = this.#glob([slashed(pattern)], options, unlisted);
    return { files: paths.map((match) => ({ path: match, literal: false })), mistake, isGlob, unlisted };
  }

  /** Whether an exclusion takes out an absolute path, be it there or not. */
  isExcluded(path: string): boolean {
    if (this.#excluded.length === 0) return false;
    this.#excludedPaths ??= new Set([
      ...this.#excluded.map((pattern) => resolve(this.#cwd, pattern)),
      ...this.#glob(this.#excluded, { onlyFiles: false, dot: true }, []),
    ]);
    return this.#excludedPaths.has(path);
  }

  #glob(patterns: readonly string[], options: GlobOptions, unlisted: UnlistedDirectory[]): string[] {
    const fs = { readdirSync: listingDirectories(unlisted) };
    return globSync(patterns, { cwd: this.#cwd, absolute: true, expandDirectories: false, ...options, fs })
      .map((match) => resolve(match))
      .sort();
  }
}

/** The globber passes over directories that cannot be listed; this one takes note of them. */
function listingDirectories(unlisted: UnlistedDirectory[]): typeof readdirSync {
  const list = (...args: Parameters<typeof readdirSync>) => {
    try {
      return readdirSync(...args);
    } catch (error) {
      const isGone = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (!isGone) unlisted.push({ path: resolve(String(args[0])), reason: describeFileError(error) });
      throw error;
    }
  };
  return list as typeof readdirSync;
}
