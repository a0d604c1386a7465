/** From the lines of the setting `metrics` to the files and addresses they mean. */
import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { escapePath, globSync, isDynamicPattern } from 'tinyglobby';
import type { MetricsForm, Problem } from '../report/report.ts';
import { FORM_NAMES } from './detect.ts';
import { redactUrl } from './http.ts';
import { quote } from './unreadable.ts';

/** One file or address to read. */
export interface Target {
  readonly kind: 'file' | 'url';
  /** An absolute path, or the URL with everything in it. */
  readonly location: string;
  /** How it is called in the report: relative to the working directory, or the URL without secrets. */
  readonly source: string;
  /** The form the user named, or null to tell it by the content. */
  readonly form: MetricsForm | null;
}

export interface Targets {
  /** In the order of the specs, the files of a glob sorted, each once. */
  readonly targets: readonly Target[];
  /** Specs that mean nothing. */
  readonly problems: readonly Problem[];
}

/**
 * What the specs mean. A spec is `[FORM=]PATH-OR-GLOB`, `[FORM=]http(s)://URL`, or `!GLOB`, which takes files
 * out of all of them. A path that exists is a path, whatever glob characters it has; a path without any is taken
 * as it stands, missing or not.
 */
export function findTargets(specs: readonly string[], cwd: string): Targets {
  const trimmed = specs.map((spec) => spec.trim()).filter((spec) => spec !== '');
  const problems: Problem[] = [];
  const excludes = trimmed.filter(isExclude).flatMap((spec) => excludePatterns(spec.slice(1), problems));
  const found = new Map<string, Target>();
  for (const spec of trimmed) {
    if (isExclude(spec)) continue;
    const targets = targetsOf(spec, { cwd, excludes });
    if (typeof targets === 'string') problems.push(problem(spec, targets));
    else for (const target of targets) add(found, target, problems);
  }
  return { targets: withDistinctNames([...found.values()]), problems };
}

interface Place {
  readonly cwd: string;
  /** Globs of the files to leave out. */
  readonly excludes: readonly string[];
}

/** The targets of one spec, or what is wrong with it. */
function targetsOf(spec: string, place: Place): readonly Target[] | string {
  const { form, rest } = existsSync(resolve(place.cwd, spec)) ? { form: null, rest: spec } : splitForm(spec);
  if (/^https?:\/\//i.test(rest)) {
    return [{ kind: 'url', location: rest, source: redactUrl(rest), form }];
  }
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(rest)) {
    return `${redactUrl(rest)} has a scheme the gate does not read. Use http:// or https://, or the path of a file.`;
  }
  const paths = pathsOf(rest, place);
  if (typeof paths === 'string') return paths;
  return paths.map((path) => ({ kind: 'file', location: path, source: displayPath(path, place.cwd), form }));
}

function splitForm(spec: string): { form: MetricsForm | null; rest: string } {
  const form = FORM_NAMES.find((name) => spec.startsWith(`${name}=`)) ?? null;
  return { form, rest: form === null ? spec : spec.slice(form.length + 1).trim() };
}

/** The absolute paths that a path or a glob means, or what is wrong with it. */
function pathsOf(pattern: string, { cwd, excludes }: Place): readonly string[] | string {
  const literal = resolve(cwd, pattern);
  if (pattern === '') return 'A form is named without a path behind it. Write FORM=PATH.';
  if (existsSync(literal)) return isExcluded(literal, { cwd, excludes }) ? [] : [literal];
  const prefix = /^([a-z_-]+)=/i.exec(pattern)?.[1];
  if (prefix !== undefined) {
    return (
      `${quote(pattern)} does not exist, and ${quote(prefix)} is no form of metrics. ` +
      `The forms are ${FORM_NAMES.join(', ')}.`
    );
  }
  const open = unclosed(pattern);
  if (open !== null) return brokenGlob(pattern, open);
  if (!isDynamicPattern(slashed(pattern)) && !slashed(pattern).includes('\\')) return [literal];
  const paths = glob(slashed(pattern), cwd, excludes);
  if (paths.length > 0) return paths;
  return (
    `No file matches ${quote(pattern)}${excludes.length > 0 ? ' after the exclusions' : ''}. ` +
    'Check the pattern, and that the step which writes the metrics has run.'
  );
}

/** The files that a pattern matches, sorted. */
function glob(pattern: string, cwd: string, ignore: readonly string[]): string[] {
  const paths = globSync([pattern], { cwd, ignore, absolute: true, expandDirectories: false });
  return paths.map((path) => resolve(path)).sort();
}

function isExcluded(path: string, { cwd, excludes }: Place): boolean {
  if (excludes.length === 0) return false;
  const pattern = escapePath(slashed(path));
  return glob(pattern, cwd, []).length > 0 && glob(pattern, cwd, excludes).length === 0;
}

function isExclude(spec: string): boolean {
  return spec.startsWith('!') && !spec.startsWith('!(');
}

function excludePatterns(text: string, problems: Problem[]): string[] {
  const pattern = slashed(text.trim()).replace(/\/$/, '');
  const open = unclosed(pattern);
  if (open !== null) problems.push(problem(`!${text}`, brokenGlob(pattern, open)));
  else if (pattern.includes('://')) {
    problems.push(
      problem(
        `!${text}`,
        `"!" leaves out files, not addresses. Take ${redactUrl(text)} off the list instead.`,
      ),
    );
  } else if (pattern !== '') return [pattern, `${pattern}/**`];
  return [];
}

function brokenGlob(pattern: string, open: string): string {
  return (
    `The pattern ${quote(pattern)} opens a ${open} that it never closes, and no file has that name. ` +
    `Close it, or write \\${open} for the character itself.`
  );
}

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '{': '}', '(': ')' };

/** The first bracket of a glob that is never closed, or null. A backslash takes a bracket's meaning away. */
function unclosed(pattern: string): string | null {
  const open: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern.charAt(at);
    const top = open.at(-1);
    if (char === '\\' && !isWindows()) at++;
    else if (top !== undefined && char === PAIRS[top]) open.pop();
    else if (char in PAIRS && top !== '[') open.push(char);
  }
  return open[0] ?? null;
}

function isWindows(): boolean {
  return sep === '\\';
}

function slashed(path: string): string {
  return isWindows() ? path.replaceAll('\\', '/') : path;
}

function displayPath(path: string, cwd: string): string {
  const inside = relative(cwd, path);
  const isOutside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return slashed(isOutside ? path : inside || '.');
}

/** The same file twice is one source; the form named for it counts wherever it is named. */
function add(found: Map<string, Target>, target: Target, problems: Problem[]): void {
  const key = `${target.kind} ${target.location}`;
  const earlier = found.get(key);
  if (earlier === undefined || earlier.form === null) found.set(key, target);
  else if (target.form !== null && target.form !== earlier.form) {
    problems.push(
      problem(
        target.source,
        `${target.source} is named both as ${earlier.form} and as ${target.form}. Keep one of the two.`,
      ),
    );
  }
}

/** Addresses that differ only in what is not shown get a number, so that each source has its own name. */
function withDistinctNames(targets: readonly Target[]): Target[] {
  const seen = new Map<string, number>();
  return targets.map((target) => {
    const count = (seen.get(target.source) ?? 0) + 1;
    seen.set(target.source, count);
    return count === 1 ? target : { ...target, source: `${target.source} (${count})` };
  });
}

function problem(spec: string, message: string): Problem {
  const { rest } = splitForm(spec);
  return { subject: rest.includes('://') ? redactUrl(rest) : spec, message, severity: 'error' };
}
