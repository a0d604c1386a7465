/** From the lines of the setting `metrics` to the files and addresses they mean. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { redactCredentials, redactUrl } from '../report/redact.ts';
import type { MetricsForm, Problem } from '../report/report.ts';
import { FilePatterns, globMistake, isExclusion, shownPath } from '../settings/file-patterns.ts';
import { FORM_NAMES } from './detect.ts';
import { quote } from './unreadable.ts';

/** One file or address to read, or the command to run. */
export interface Target {
  readonly kind: 'file' | 'url' | 'command';
  /** An absolute path, or the URL or the command with everything in it. */
  readonly location: string;
  /** How it is called in the report: relative to the working directory, or the URL or the command without secrets. */
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
export async function findTargets(
  specs: readonly string[],
  cwd: string,
  ownFiles: () => readonly string[],
): Promise<Targets> {
  const trimmed = specs.map((spec) => spec.trim()).filter((spec) => spec !== '');
  const problems: Problem[] = [];
  const exclusions = trimmed.filter(isExclusion).map((spec) => spec.slice(1));
  problems.push(...exclusions.flatMap(exclusionMistake));
  const place = {
    cwd,
    patterns: new FilePatterns({ cwd, exclusions: exclusions.filter(isFilePattern), ownFiles }),
  };
  const found = new Map<string, Target>();
  for (const spec of trimmed) {
    if (isExclusion(spec)) continue;
    const targets = await targetsOf(spec, place);
    if (typeof targets === 'string') problems.push(problem(spec, targets));
    else for (const target of targets) add(found, target, problems);
  }
  return { targets: [...found.values()], problems };
}

interface Place {
  readonly cwd: string;
  readonly patterns: FilePatterns;
}

/** The targets of one spec, or what is wrong with it. */
async function targetsOf(spec: string, place: Place): Promise<readonly Target[] | string> {
  const { form, rest } = existsSync(resolve(place.cwd, spec)) ? { form: null, rest: spec } : splitForm(spec);
  if (/^https?:\/\//i.test(rest)) {
    return [{ kind: 'url', location: rest, source: redactUrl(rest), form }];
  }
  if (/^\/\/[^/]*@/.test(rest))
    return `${redactCredentials(rest)} has no scheme. Write http: or https: in front of it.`;
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(rest)) {
    return `${redactUrl(rest)} has a scheme the gate does not read. Use http:// or https://, or the path of a file.`;
  }
  const paths = await pathsOf(rest, place);
  if (typeof paths === 'string') return paths;
  return paths.map((path) => ({ kind: 'file', location: path, source: shownPath(path, place.cwd), form }));
}

function splitForm(spec: string): { form: MetricsForm | null; rest: string } {
  const form = FORM_NAMES.find((name) => spec.startsWith(`${name}=`)) ?? null;
  return { form, rest: form === null ? spec : spec.slice(form.length + 1).trim() };
}

/** The absolute paths that a path or a glob means, or what is wrong with it. */
async function pathsOf(pattern: string, { cwd, patterns }: Place): Promise<readonly string[] | string> {
  if (pattern === '') return 'A form is named without a path behind it. Write FORM=PATH.';
  const { files, mistake, isGlob, unlisted } = await patterns.match(pattern);
  const [closed] = unlisted;
  if (closed !== undefined) {
    return `The directory ${shownPath(closed.path, cwd)}, where ${quote(pattern)} looks, cannot be listed: ${closed.reason}.`;
  }
  if (files.length > 0) return files.map(({ path }) => path);
  if (existsSync(resolve(cwd, pattern))) return [];
  const prefix = /^([a-z_-]+)=/i.exec(pattern)?.[1];
  if (prefix !== undefined) {
    return (
      `${quote(pattern)} does not exist, and ${quote(prefix)} is no form of metrics. ` +
      `The forms are ${FORM_NAMES.join(', ')}.`
    );
  }
  if (mistake !== null) return brokenGlob(pattern, mistake);
  if (!isGlob) return [resolve(cwd, pattern)];
  return (
    `No file matches ${quote(pattern)}${patterns.hasExclusions ? ' after the exclusions' : ''}. ` +
    'Check the pattern, and that the step which writes the metrics has run.'
  );
}

function isFilePattern(exclusion: string): boolean {
  return exclusionMistake(exclusion).length === 0;
}

function exclusionMistake(exclusion: string): Problem[] {
  const mistake = globMistake(exclusion);
  if (mistake !== null) return [problem(`!${exclusion}`, brokenGlob(exclusion, mistake))];
  if (!exclusion.includes('://')) return [];
  const message = `"!" leaves out files, not addresses. Take ${redactUrl(exclusion)} off the list instead.`;
  return [problem(`!${exclusion}`, message)];
}

function brokenGlob(pattern: string, mistake: string): string {
  return `The pattern ${quote(pattern)} cannot be read: ${mistake}.`;
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

/** Targets that differ only in what is not shown get a number, so that each source has its own name. */
export function withDistinctNames(targets: readonly Target[]): Target[] {
  const seen = new Map<string, number>();
  return targets.map((target) => {
    const count = (seen.get(target.source) ?? 0) + 1;
    seen.set(target.source, count);
    return count === 1 ? target : { ...target, source: `${target.source} (${count})` };
  });
}

/** Specs can hold addresses in places where none is expected, so nothing of them is shown as it stands. */
function problem(spec: string, message: string): Problem {
  return { subject: redactCredentials(spec), message: redactCredentials(message), severity: 'error' };
}
