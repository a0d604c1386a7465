/** File patterns as settings have them: paths and globs, one a line, `!` excludes. */
import { existsSync, readdirSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { escapePath, type GlobOptions, globSync, isDynamicPattern } from 'tinyglobby';
import { describeFileError } from '../ndjson/file-error.ts';

export interface MatchedFile {
  /** Absolute. */
  readonly path: string;
  /** Whether the pattern names it as it is, with no wildcard. */
  readonly literal: boolean;
}

export interface PatternMatch {
  /** In the order of their names; empty when nothing is there. */
  readonly files: readonly MatchedFile[];
  /** Why the pattern cannot be read as a glob, as the end of a sentence; else null. */
  readonly mistake: string | null;
  /** Whether it was read as a glob; else it is a path. */
  readonly isGlob: boolean;
  /** Directories the pattern goes through that cannot be listed: what is in them is not among the files. */
  readonly unlisted: readonly UnlistedDirectory[];
}

export interface UnlistedDirectory {
  /** Absolute. */
  readonly path: string;
  /** The end of a sentence. */
  readonly reason: string;
}

/** Whether a line takes files out instead of naming them. `!(a|b)` is a glob. */
export function isExclusion(line: string): boolean {
  return line.startsWith('!') && !line.startsWith('!(');
}

export interface OwnGlob {
  readonly directory: string;
  /** A glob for names in it. */
  readonly names: string;
}

export interface FilePatternsOptions {
  readonly cwd: string;
  /** Patterns without their `!`; each also takes out what is below it. */
  readonly exclusions: readonly string[];
  /** Paths that a glob passes over and that can still be named: what an earlier run of the gate wrote. */
  readonly ownFiles: readonly string[];
  /** The same by name within a directory: what recovery has put aside. */
  readonly ownGlobs?: readonly OwnGlob[];
}

/** Matches patterns against the files that are there, leaving some out. */
export class FilePatterns {
  readonly hasExclusions: boolean;
  readonly #cwd: string;
  readonly #excluded: readonly string[];
  readonly #own: readonly string[];
  #excludedPaths: ReadonlySet<string> | null = null;

  constructor({ cwd, exclusions, ownFiles, ownGlobs = [] }: FilePatternsOptions) {
    this.hasExclusions = exclusions.length > 0;
    this.#cwd = cwd;
    const own = (path: string) => escapePath(shownPath(resolve(cwd, path), cwd));
    this.#own = [
      ...ownFiles.map(own),
      ...ownGlobs.flatMap(({ directory, names }) => [
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

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/**
 * Why a pattern is no glob, as the end of a sentence: a bracket that is never closed, which globbers silently take
 * as a plain character. A backslash takes a bracket's meaning away.
 */
export function globMistake(pattern: string): string | null {
  const open: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    const top = open.at(-1);
    if (char === '\\' && sep !== '\\') at++;
    else if (top !== undefined && char === PAIRS[top]) open.pop();
    else if (char in PAIRS && top !== '[') open.push(char);
  }
  const [bracket] = open;
  if (bracket === undefined) return null;
  return `'${bracket}' is never closed; add '${PAIRS[bracket]}', or write '\\${bracket}' for the character itself`;
}

/** A path as reports show it: relative to the working directory when it is inside, always with `/`. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return slashed(isOutside ? path : inside || '.');
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
