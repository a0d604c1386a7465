/** What an operand of a threshold reads: a constant, one number a source and match, or one number over all. */
import type { Facts } from '../report/facts.ts';
import { findMatches, isArtifactName, type Match } from './matches.ts';
import type { Operand, Ref } from './rule.ts';
import { formatNumber, plural, visible } from './wording.ts';

/** What thresholds are evaluated over. */
export interface Evidence {
  readonly facts: readonly Facts[];
  /** Null when there is nothing to compare with. */
  readonly baseline: readonly Facts[] | null;
  /** Why there is no baseline; used when there is none. */
  readonly baselineNote: string;
  /** Metrics sources that were named and gave no numbers. */
  readonly unavailable: readonly string[];
  /** What was not read, or not whole: nothing is known of it, and a number of it is no fact. */
  readonly unread: Unread;
  /** Artifacts that a plugin was not asked to inspect, or could not, by their id. */
  readonly uninspected: readonly string[];
}

export interface Unread {
  /** Artifacts, by their id. */
  readonly artifacts: ReadonlySet<string>;
  /** Whether an interruption kept metrics sources from being read. */
  readonly metrics: boolean;
}

/** One number, or why there is none. */
export interface Reading {
  /** Null for a constant and for what was read over all sources. */
  readonly source: string | null;
  readonly name: string;
  /** Null when a baseline is missing, or the source was not read whole. */
  readonly value: number | null;
  /** The baseline's number, where there is one. */
  readonly baseline: number | null;
  /** How the number came about, for the parentheses of a message. */
  readonly detail: readonly string[];
  /** What a reader has to know even when the detail is left out. */
  readonly note: string | null;
  /** Why `value` is null. */
  readonly gap: Gap | null;
}

export interface Gap {
  readonly reason: string;
  /** The name is optional, so its absence is none of anybody's business. */
  readonly skipped: boolean;
}

/** `series`: one reading a source and match. `total`: one over all `sources`. */
export type Readings =
  | { readonly kind: 'constant'; readonly reading: Reading }
  | { readonly kind: 'series'; readonly readings: readonly Reading[] }
  | { readonly kind: 'total'; readonly reading: Reading; readonly sources: readonly string[] };

type Format = (value: number) => string;

/** Whether an operand needs a name that nothing has. A count of nothing is 0, and a number needs no name. */
export function isAbsent(operand: Operand, { facts, baseline }: Evidence): boolean {
  if (operand.kind === 'number' || operand.fn === 'count') return false;
  const has = (sources: readonly Facts[]) => findMatches(sources, operand.ref).length > 0;
  // What a name was in the baseline can be asked even when the name is gone.
  return !has(facts) && !(operand.fn === 'baseline' && has(baseline ?? []));
}

/** Why a name that nothing has may still be there; null when all was read that could have it. */
export function unreadGap({ name }: Ref, { unread }: Evidence): Gap | null {
  const isIncomplete = isArtifactName(name) ? unread.artifacts.size > 0 : unread.metrics;
  return isIncomplete ? { reason: `not all was read that may have ${visible(name)}`, skipped: false } : null;
}

/** Reads an operand; `format` shows its numbers in details. */
export function readOperand(operand: Operand, evidence: Evidence, format: Format): Readings {
  if (operand.kind === 'number') {
    return { kind: 'constant', reading: plain(null, formatNumber(operand.value), operand.value) };
  }
  const { fn, ref } = operand;
  const matches = findMatches(evidence.facts, ref);
  switch (fn) {
    case null: {
      const readings = matches.map((match) => readMatch(match, evidence, format));
      return { kind: 'series', readings: withoutPartial(readings, evidence, format) };
    }
    case 'delta':
    case 'increase': {
      const readings = matches.map((match) => compare(match, fn, ref, evidence, format));
      return { kind: 'series', readings: withoutPartial(readings, evidence, null) };
    }
    case 'baseline':
      return { kind: 'series', readings: readBaseline(matches, ref, evidence, format) };
    case 'sum':
    case 'max':
    case 'count':
      return {
        kind: 'total',
        reading: asGap(aggregate(fn, ref, matches, format), unreadGap(ref, evidence)),
        sources: matches.map(({ source }) => source),
      };
  }
}

/** Takes numbers of artifacts that were not read whole for none; a format says what they came to up to there. */
function withoutPartial(
  readings: readonly Reading[],
  { unread }: Evidence,
  format: Format | null,
): Reading[] {
  return readings.map((reading) => {
    const { source, value } = reading;
    if (source === null || !unread.artifacts.has(source)) return reading;
    const found = value === null || format === null ? '' : `, and has ${format(value)} up to there`;
    return asGap(reading, { reason: `${visible(source)} was not read whole${found}`, skipped: false });
  });
}

function asGap(reading: Reading, gap: Gap | null): Reading {
  return gap === null ? reading : { ...reading, value: null, gap };
}

/** The number itself, and how it compares with the baseline where there is one. */
export function readMatch(match: Match, evidence: Evidence, format: Format = formatNumber): Reading {
  const { source, name, value } = match;
  const before = baselineOf(match, evidence);
  if (before === null) return plain(source, name, value);
  const difference = value - before;
  const delta = `delta ${difference < 0 ? '' : '+'}${format(difference)}`;
  return { ...plain(source, name, value), baseline: before, detail: [`baseline ${format(before)}`, delta] };
}

/** The sum of readings; one without a value makes it a gap, for a partial sum would mislead. */
export function addUp(name: string, readings: readonly Reading[]): Reading {
  const gap = readings.find((reading) => reading.gap !== null)?.gap ?? null;
  const notes = readings.flatMap(({ note }) => note ?? []);
  const value = gap === null ? readings.reduce((sum, reading) => sum + (reading.value ?? 0), 0) : null;
  return { ...plain(null, name, 0), value, gap, note: notes[0] ?? null };
}

/** The baseline's number for a match of this run, or null. */
function baselineOf({ source, name }: Match, { facts, baseline }: Evidence): number | null {
  if (baseline === null) return null;
  const named = baseline.filter((earlier) => earlier.source === source);
  if (named.length > 0) return findMatches(named, { name, wildcard: false })[0]?.value ?? null;
  // A source that was renamed: only when nothing else on either side could be meant.
  const [before, ...others] = findMatches(baseline, { name, wildcard: false });
  if (before === undefined || others.length > 0) return null;
  const unmistakable =
    findMatches(facts, { name, wildcard: false }).length === 1 &&
    !facts.some((current) => current.source === before.source);
  return unmistakable ? before.value : null;
}

function plain(source: string | null, name: string, value: number): Reading {
  return { source, name, value, baseline: null, detail: [], note: null, gap: null };
}

function compare(
  match: Match,
  fn: 'delta' | 'increase',
  ref: Ref,
  evidence: Evidence,
  format: Format,
): Reading {
  const reading = plain(match.source, match.name, match.value);
  const before = baselineOf(match, evidence);
  if (before === null) return { ...reading, value: null, gap: gapOf(match, ref, evidence) };
  const detail = [`now ${format(match.value)}`, `baseline ${format(before)}`];
  const change = fn === 'delta' ? { value: match.value - before } : increase(match, before);
  return { ...reading, ...change, baseline: before, detail };
}

function readBaseline(matches: readonly Match[], ref: Ref, evidence: Evidence, format: Format): Reading[] {
  if (matches.length === 0) {
    return findMatches(evidence.baseline ?? [], ref).map(({ source, name, value }) => {
      const state = unreadGap(ref, evidence) === null ? 'gone now' : 'not seen in what was read';
      return { ...plain(source, name, value), baseline: value, detail: [state] };
    });
  }
  return matches.map((match) => {
    const reading = plain(match.source, match.name, match.value);
    const before = baselineOf(match, evidence);
    if (before === null) return { ...reading, value: null, gap: gapOf(match, ref, evidence) };
    return { ...reading, value: before, baseline: before, detail: [`now ${format(match.value)}`] };
  });
}

/** A counter that went down was reset, so all of it is new; what it lost before the reset nobody knows. */
function increase({ name, value }: Match, before: number): Pick<Reading, 'value' | 'note'> {
  if (value >= before) return { value: value - before, note: null };
  return { value, note: `${visible(name)} was reset since the baseline, so all of it counts as new` };
}

function gapOf({ source, name }: Match, ref: Ref, { baseline, baselineNote }: Evidence): Gap {
  if (baseline === null) return { reason: baselineNote, skipped: false };
  const reason = `the baseline has no ${visible(name)} of ${visible(source)}`;
  return { reason, skipped: ref.optional };
}

function aggregate(
  fn: 'sum' | 'max' | 'count',
  ref: Ref,
  matches: readonly Match[],
  format: Format,
): Reading {
  const reading = plain(null, ref.name, 0);
  const detail = parts(matches, ref, fn === 'count' ? null : format);
  if (fn === 'count') return { ...reading, value: matches.length, detail };
  const values = matches.map(({ value }) => value);
  const value = fn === 'sum' ? values.reduce((sum, one) => sum + one, 0) : values.reduce(larger, -Infinity);
  return { ...reading, value, detail };
}

function larger(a: number, b: number): number {
  return Math.max(a, b);
}

const SHOWN_PARTS = 5;

/** What an aggregate is made of, the first few of it. */
function parts(matches: readonly Match[], ref: Ref, format: Format | null): string[] {
  const severalNames = matches.some(({ name }) => name !== ref.name);
  const severalSources = new Set(matches.map(({ source }) => source)).size > 1;
  const shown = matches.slice(0, SHOWN_PARTS).map(({ source, name, value }) => {
    const label = severalNames && severalSources ? `${visible(name)} of ${visible(source)}` : null;
    const subject = label ?? visible(severalNames ? name : source);
    return format === null ? subject : `${subject} ${format(value)}`;
  });
  const left = matches.length - shown.length;
  return left > 0 ? [...shown, `and ${plural(left, 'other')}`] : shown;
}
