/** Which annotations to make, within what GitHub keeps: 10 errors, 10 warnings and 10 notices a step. */
import path from 'node:path';
import type { Artifact, Check, Problem, Report } from '../report/report.ts';
import { hasEntries } from './artifact-kinds.ts';
import {
  type CompactedArtifact,
  compactedArtifacts,
  compactionWords,
  isOverdue,
  reclaimedText,
} from './compaction.ts';
import { clip, consoleText, visible } from './escape.ts';
import { type FindingGroup, groupFindings, locationOf, meaningOf, ownMessage } from './findings.ts';
import { capitalize, formatCount, plural } from './format.ts';
import { type Headline, headlineOf } from './headline.ts';
import {
  beforeAfter,
  isToldAsProblem,
  keptPlaces,
  keptWords,
  type RecoveredArtifact,
  recoveredArtifacts,
  recoveryWords,
  totalsText,
} from './recovery.ts';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** One annotation, in plain text that is safe in the log. Columns come only with a start and end on one line. */
export interface Annotation {
  level: AnnotationLevel;
  title: string;
  message: string;
  /** Relative to the workspace, with `/`. */
  file?: string;
  startLine?: number;
  endLine?: number;
  startColumn?: number;
  endColumn?: number;
}

export interface AnnotationOptions {
  /** The checkout (`GITHUB_WORKSPACE`). Only files in it can carry an annotation. */
  readonly workspace: string;
}

/** The platform keeps the first ten of each; `setFailed` needs one of the errors. */
const CAPS: Readonly<Record<AnnotationLevel, number>> = { error: 9, warning: 10, notice: 10 };

/** Code points. The runner cuts messages at 4,096 UTF-16 units, and a code point has at most two. */
const MAX_MESSAGE = 2000;
const MAX_TITLE = 120;
/** Ten reasons of this length and the sentence stay within a message. */
const MAX_REASONS = 10;
const MAX_REASON = 150;
const MAX_TEXT = 300;

/**
 * The annotations of a report, verdict first, then problems, breaches, what recovery and compaction did or did not,
 * and the findings that are there now (one for each file and rule, at its first place), worst first. Where a level has more than fit, its last one says how many.
 */
export function planAnnotations(report: Report, options: AnnotationOptions): Annotation[] {
  const headline = headlineOf(report);
  const rest = [
    ...report.problems.map(problemAnnotation),
    ...report.checks.flatMap(checkAnnotation),
    ...recoveredArtifacts(report)
      .filter(({ recovery }) => !isToldAsProblem(recovery.reason, report))
      .flatMap((artifact) => recoveryAnnotation(artifact, options.workspace)),
    ...compactedArtifacts(report)
      .filter(({ compaction }) => !isToldAsProblem(compaction.reason, report))
      .flatMap((artifact) => compactionAnnotation(artifact, options.workspace)),
    ...groupFindings(report, 1).map((group) => findingAnnotation(group, options.workspace)),
  ];
  const softened = headline.mood === 'softened' ? rest.map(soften) : rest;
  return capped(verdictAnnotation(report, headline), softened).map(clipAnnotation);
}

function verdictAnnotation({ verdict }: Report, { mood, word, sentence }: Headline): Annotation {
  const levels = { pass: 'notice', softened: 'warning', fail: 'error', 'cannot-judge': 'error' } as const;
  const reasons = verdict.reasons
    .slice(0, MAX_REASONS)
    .map((reason) => `- ${consoleText(clip(reason, MAX_REASON))}`);
  const left = verdict.reasons.length - reasons.length;
  const more = left > 0 ? [`- and ${plural(left, 'more reason')} in the job summary`] : [];
  return {
    level: levels[mood],
    title: `Papyra health: ${word}`,
    message: [sentence, ...reasons, ...more].join('\n'),
  };
}

function problemAnnotation({ subject, message, severity }: Problem): Annotation {
  const blocking = severity === 'error';
  const text = consoleText(clip(message, MAX_TEXT * 3));
  return {
    level: blocking ? 'error' : 'warning',
    title: blocking ? 'Papyra health: in the way of judging' : 'Papyra health: please look at this',
    message: message.startsWith(subject) ? text : `${quoted(subject)}: ${text}`,
  };
}

function checkAnnotation({ status, message }: Check): Annotation[] {
  const levels = { fail: 'error', warn: 'warning', 'no-data': 'notice', pass: null } as const;
  const level = levels[status];
  if (level === null) return [];
  const title = status === 'no-data' ? 'Threshold without data' : 'Threshold breached';
  return [{ level, title, message: consoleText(clip(message, MAX_TEXT * 3)) }];
}

/** A notice for what was done, an error for what was not; a plan and what needed nothing are not worth one. */
function recoveryAnnotation(artifact: RecoveredArtifact, workspace: string): Annotation[] {
  const { recovery, path: artifactPath } = artifact;
  const { status, reason } = recovery;
  if (status === 'none' || status === 'planned') return [];
  const isDone = status === 'done';
  const kept = keptPlaces(artifact).map((place) => `${keptWords(artifact)} ${quoted(place)}`);
  const totals = totalsText(artifact).join(', ');
  const message = [
    `${quoted(artifactPath)}: ${recoveryWords(artifact)}`,
    ...(reason === null ? [] : [consoleText(clip(reason, MAX_TEXT * 3))]),
    ...(isDone && totals !== '' ? [`${capitalize(totals)}; errors ${beforeAfter(artifact).errors}`] : []),
    ...(isDone ? kept : []),
  ];
  return [
    {
      level: isDone ? 'notice' : 'error',
      title: `${isDone ? 'Recovered' : `Recovery ${status}:`} ${nameOf(artifact)}`,
      message: message.join('\n'),
      ...fileOf(artifact, workspace),
    },
  ];
}

/** A warning for what is overdue, an error for what was refused or failed. */
function compactionAnnotation(artifact: CompactedArtifact, workspace: string): Annotation[] {
  const { compaction, path: artifactPath } = artifact;
  const { status, reason } = compaction;
  const isBad = status === 'refused' || status === 'failed';
  if (!isBad && !isOverdue(compaction)) return [];
  const message = [
    `${quoted(artifactPath)}: ${compactionWords(artifact)}`,
    ...(reason === null ? [] : [consoleText(clip(reason, MAX_TEXT * 3))]),
    ...(isBad ? [] : [`Retention: ${reclaimedText(artifact)}`]),
  ];
  return [
    {
      level: isBad ? 'error' : 'warning',
      title: `Compaction ${isBad ? status : 'overdue'}: ${nameOf(artifact)}`,
      message: message.join('\n'),
      ...fileOf(artifact, workspace),
    },
  ];
}

/** What has a path or a key, in a backend. */
type Place = Pick<Artifact, 'path' | 'backend'>;

/** The last part of a path; a key has no parts. */
function nameOf({ path: place, backend }: Place): string {
  return consoleText(clip(backend === 'redis' ? place : baseName(place), 80));
}

/** A key in Redis is no path in the checkout, whatever it looks like; nor need be what a plugin calls its artifact. */
function fileOf({ path: file, backend }: Place, workspace: string): { file?: string } {
  const inside = hasEntries({ backend }) ? null : workspaceFile(file, workspace);
  return inside === null ? {} : { file: inside };
}

function findingAnnotation(group: FindingGroup, workspace: string): Annotation {
  const [first] = group.samples;
  const place = fileOf(group, workspace);
  return {
    level: findingLevel(group),
    title: `${group.rule} in ${nameOf(group)}`,
    message: [countLine(group), meaningOf(group), ...papyraLine(group)].join('\n'),
    ...place,
    ...(place.file === undefined ? {} : position(first?.line ?? null, first?.column ?? null)),
  };
}

function findingLevel({ severity, ignored }: FindingGroup): AnnotationLevel {
  if (ignored) return 'notice';
  return severity === 'error' ? 'error' : 'warning';
}

function countLine({ count, atLeast, rule, samples: [first], path: groupPath }: FindingGroup): string {
  const times = `${formatCount(count)}${atLeast ? ' or more' : ''} × ${rule}`;
  if (first === undefined) return `${times} in ${quoted(groupPath)}, past the end of the list.`;
  const place = consoleText(locationOf(first, MAX_TEXT));
  const message = ownMessage(first);
  const found = message === null ? '' : `: ${quoted(message)}`;
  return count === 1 ? `${rule} at ${place}${found}` : `${times}, the first at ${place}${found}`;
}

function papyraLine({ samples: [first] }: FindingGroup): string[] {
  if (!first?.papyra) return [];
  return [`Papyra: ${first.type ?? ''}, "${quoted(first.detail)}"`];
}

function position(line: number | null, column: number | null): Partial<Annotation> {
  if (line === null) return {};
  const lines = { startLine: line, endLine: line };
  return column === null ? lines : { ...lines, startColumn: column, endColumn: column };
}

/** The path as GitHub knows it; null for a file outside the workspace and for a name nobody could read. */
function workspaceFile(file: string, workspace: string): string | null {
  const { resolve, relative, isAbsolute, sep } = pathsOf(workspace);
  const inside = relative(workspace, resolve(workspace, file));
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null;
  return visible(inside) === inside ? inside.replaceAll(sep, '/') : null;
}

/** Windows rules for a Windows workspace, whatever this machine is. */
function pathsOf(workspace: string): path.PlatformPath {
  return /^([A-Za-z]:[\\/]|\\\\)/.test(workspace) ? path.win32 : path.posix;
}

function baseName(file: string): string {
  return file.split(/[\\/]/).pop() || file;
}

/** With warn-only the job is green: nothing under it is red. */
function soften(annotation: Annotation): Annotation {
  return annotation.level === 'error' ? { ...annotation, level: 'warning' } : annotation;
}

/** Verdict, errors, warnings, notices, each level within its cap. */
function capped(verdict: Annotation, rest: readonly Annotation[]): Annotation[] {
  const kept = (['error', 'warning', 'notice'] as const).flatMap((level) => {
    const ofLevel = rest.filter((annotation) => annotation.level === level);
    return capLevel(ofLevel, CAPS[level] - (verdict.level === level ? 1 : 0), level);
  });
  return [verdict, ...kept];
}

function capLevel(annotations: readonly Annotation[], cap: number, level: AnnotationLevel): Annotation[] {
  if (annotations.length <= cap) return [...annotations];
  const left = annotations.length - (cap - 1);
  const more: Annotation = {
    level,
    title: `Papyra health: ${plural(left, `more ${level}`)}`,
    message:
      `${plural(left, `more ${level}`)} ${left === 1 ? 'is' : 'are'} not shown here, because GitHub keeps ten of ` +
      'a kind. The job summary has the longer list, the JSON report the full one.',
  };
  return [...annotations.slice(0, cap - 1), more];
}

function clipAnnotation(annotation: Annotation): Annotation {
  return {
    ...annotation,
    title: clip(annotation.title, MAX_TITLE),
    message: clip(annotation.message, MAX_MESSAGE),
  };
}

function quoted(text: string): string {
  return consoleText(clip(text, MAX_TEXT));
}
