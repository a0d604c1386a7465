/** File patterns as settings have them: paths and globs, one a line, `!` excludes. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';

export interface MatchedFile {
  /** Absolute. */
  readonly path: string;
  /** Whether a pattern names it as it is, with no wildcard. */
  readonly literal: boolean;
}

export interface MatchedPattern {
  readonly pattern: string;
  /** In the order of their names; empty when nothing matches. */
  readonly files: readonly MatchedFile[];
  /** Why the pattern cannot be read as a glob, else null. */
  readonly mistake: string | null;
}

/** What each pattern that does not exclude matches; a path that exists is taken as it is, glob characters and all. */
export function matchPatterns(patterns: readonly string[], cwd: string): MatchedPattern[] {
  const excludes = patterns
    .filter((pattern) => pattern.startsWith('!'))
    .map((pattern) => pattern.slice(1).trim());
  const isExcluded = excludedPaths(excludes, cwd);
  return patterns
    .filter((pattern) => !pattern.startsWith('!'))
    .map((pattern) => {
      const matched = matchPattern(pattern, cwd);
      return { ...matched, files: matched.files.filter(({ path }) => !isExcluded(path)) };
    });
}

function matchPattern(pattern: string, cwd: string): MatchedPattern {
  const path = resolve(cwd, pattern);
  if (existsSync(path)) return { pattern, files: [{ path, literal: true }], mistake: null };
  const mistake = globMistake(pattern);
  if (mistake !== null || !isDynamicPattern(pattern)) return { pattern, files: [], mistake };
  const files = glob(pattern, cwd).map((match) => ({ path: match, literal: false }));
  return { pattern, files, mistake: null };
}

function excludedPaths(excludes: readonly string[], cwd: string): (path: string) => boolean {
  const paths = new Set(
    excludes.flatMap((pattern) => {
      const path = resolve(cwd, pattern);
      return existsSync(path) ? [path] : glob(pattern, cwd);
    }),
  );
  return (path) => paths.has(path);
}

function glob(pattern: string, cwd: string): string[] {
  return globSync(pattern, { cwd, absolute: true, onlyFiles: true, expandDirectories: false })
    .map((match) => resolve(match))
    .sort();
}

const BRACKETS: readonly [open: string, close: string][] = [
  ['[', ']'],
  ['{', '}'],
  ['(', ')'],
];

/** Why a pattern is no glob: a bracket that is never closed, which globbers silently take as a plain character. */
export function globMistake(pattern: string): string | null {
  const text = pattern.replace(/\\./g, '');
  for (const [open, close] of BRACKETS) {
    const opened = text.split(open).length - 1;
    if (opened > text.split(close).length - 1) {
      return `'${open}' is never closed; add '${close}', or write '\\${open}' for the character itself`;
    }
  }
  return null;
}

/** A path as reports show it: relative to the working directory when it is inside, always with `/`. */
export function shownPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const isOutside =
    inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || resolve(inside) === inside;
  return (isOutside ? path : inside).split(sep).join('/');
}
