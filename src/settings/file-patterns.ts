/** File patterns as settings have them: paths and globs, one a line, `!` excludes. */
import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Globs } from './globs.ts';

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
  /**
   * Paths that a glob passes over and that can still be named: what an earlier run of the gate wrote. Only a glob asks for
   * them.
   */
  readonly ownFiles: () => readonly string[];
  /** The same by name within a directory: what recovery has put aside. */
  readonly ownGlobs?: () => readonly OwnGlob[];
}

/** Matches patterns against the files that are there, leaving some out. */
export class FilePatterns {
  readonly hasExclusions: boolean;
  readonly #options: FilePatternsOptions;
  #globs: Promise<Globs> | null = null;

  constructor(options: FilePatternsOptions) {
    this.hasExclusions = options.exclusions.length > 0;
    this.#options = options;
  }

  /** What a pattern matches. A path that exists is taken as it is, glob characters and all. */
  async match(pattern: string): Promise<PatternMatch> {
    const path = resolve(this.#options.cwd, pattern);
    if (!this.hasExclusions && existsSync(path)) {
      return { files: [{ path, literal: true }], mistake: null, isGlob: false, unlisted: [] };
    }
    return (await this.#loadGlobs()).match(pattern);
  }

  /** Whether an exclusion takes out an absolute path, be it there or not. */
  async isExcluded(path: string): Promise<boolean> {
    return this.hasExclusions && (await this.#loadGlobs()).isExcluded(path);
  }

  /** A plain path that is there needs no globber, which takes as long to load as a small scan. */
  #loadGlobs(): Promise<Globs> {
    this.#globs ??= import('./globs.ts').then(({ Globs }) => new Globs(this.#options));
    return this.#globs;
  }
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
  if (path.startsWith(`${cwd}${sep}`)) return slashed(path.slice(cwd.length + 1));
  const inside = relative(cwd, path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return slashed(isOutside ? path : inside || '.');
}

/** A path or pattern with `/`, whatever the system writes. */
export function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
