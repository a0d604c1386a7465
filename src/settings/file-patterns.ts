/** File patterns as settings have them: paths and globs, one a line, `!` excludes. */
import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { escapePath, globSync, isDynamicPattern } from 'tinyglobby';

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
}

/** Whether a line takes files out instead of naming them. `!(a|b)` is a glob. */
export function isExclusion(line: string): boolean {
  return line.startsWith('!') && !line.startsWith('!(');
}

/** Matches patterns against the files that are there, leaving some out. */
export class FilePatterns {
  readonly #cwd: string;
  readonly #excluded: string[];

  /** `exclusions` are patterns without their `!`; each also takes out what is below it. */
  constructor(exclusions: readonly string[], cwd: string) {
    this.#cwd = cwd;
    this.#excluded = exclusions.flatMap((exclusion) => {
      const pattern = slashed(exclusion.trim()).replace(/\/$/, '');
      const literal = existsSync(resolve(cwd, pattern)) ? escapePath(pattern) : pattern;
      return pattern === '' ? [] : [literal, `${literal}/**`];
    });
  }

  /** What a pattern matches. A path that exists is taken as it is, glob characters and all. */
  match(pattern: string): PatternMatch {
    const path = resolve(this.#cwd, pattern);
    if (existsSync(path)) {
      return { files: this.#isExcluded(path) ? [] : [{ path, literal: true }], mistake: null, isGlob: false };
    }
    const mistake = globMistake(pattern);
    // An escaped bracket makes a pattern a glob too, if one that matches a single name.
    const isGlob = isDynamicPattern(slashed(pattern)) || slashed(pattern).includes('\\');
    if (mistake !== null || !isGlob) return { files: [], mistake, isGlob };
    const files = this.#glob(slashed(pattern), this.#excluded).map((match) => ({
      path: match,
      literal: false,
    }));
    return { files, mistake: null, isGlob };
  }

  #isExcluded(path: string): boolean {
    if (this.#excluded.length === 0) return false;
    const pattern = escapePath(slashed(path));
    return this.#glob(pattern, []).length > 0 && this.#glob(pattern, this.#excluded).length === 0;
  }

  #glob(pattern: string, ignore: readonly string[]): string[] {
    const options = { cwd: this.#cwd, ignore, absolute: true, onlyFiles: true, expandDirectories: false };
    return globSync([pattern], options)
      .map((match) => resolve(match))
      .sort();
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
  const inside = relative(cwd, path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return slashed(isOutside ? path : inside || '.');
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
