/** What one rule judges: one reading, or one divided by another, for every source and match. */
import { addUp, type Evidence, type Reading, type Readings, readOperand } from './reading.ts';
import type { Operand, ThresholdRule } from './rule.ts';
import { formatNumber, formatPercent, plural, visible } from './wording.ts';

/** The subject of a rule that no source is judged by. */
export const NO_SOURCE = 'no source';

export interface Case {
  /** The source that is judged, or how many are judged together. */
  readonly subject: string;
  /** The same for the id: it stays when sources come and go. */
  readonly scope: string;
  readonly left: Reading;
  /** What `left` is divided by, or null. */
  readonly right: Reading | null;
}

/**
 * The cases of a rule whose names are all there. A quotient is taken source by source where a source has both
 * sides; when none has, of the totals over all sources. A pattern below the line stands for the sum of its
 * matches.
 */
export function casesOf({ left, right, percent }: ThresholdRule, evidence: Evidence): Case[] {
  // The parts of a quotient are no percentages, whatever the limit is.
  const format = percent && right === null ? formatPercent : formatNumber;
  const over = readOperand(left, evidence, format);
  if (right === null) {
    return over.kind === 'series'
      ? over.readings.map((one) => caseOf(one, null))
      : [jointCase(left, over, null)];
  }
  const under = readOperand(right, evidence, format);
  const cases = quotients(over, under, right);
  return cases ?? [jointCase(left, over, { operand: right, readings: under })];
}

/** The name an operand is written with; of a constant, the number. */
export function nameOf(operand: Operand): string {
  return operand.kind === 'number' ? formatNumber(operand.value) : operand.ref.name;
}

/** Source by source, or null when the sides have to be taken as a whole. */
function quotients(over: Readings, under: Readings, right: Operand): Case[] | null {
  if (over.kind === 'series' && under.kind === 'constant') {
    return over.readings.map((one) => caseOf(one, under.reading));
  }
  if (under.kind !== 'series' || over.kind === 'total') return null;
  const divisors = divisorsBySource(under.readings, right);
  if (over.kind === 'constant') {
    return [...divisors].map(([source, divisor]) => ({
      ...caseOf(over.reading, divisor),
      subject: source,
      scope: source,
    }));
  }
  if (!over.readings.some(({ source }) => divisors.has(source ?? ''))) return null;
  return over.readings.map((one) => caseOf(one, divisors.get(one.source ?? '') ?? noDivisor(one, right)));
}

/** One divisor a source: the reading of a name, the sum of the readings of a pattern. */
function divisorsBySource(readings: readonly Reading[], right: Operand): Map<string, Reading> {
  const bySource = new Map<string, Reading[]>();
  for (const reading of readings) {
    const source = reading.source ?? '';
    const others = bySource.get(source);
    if (others === undefined) bySource.set(source, [reading]);
    else others.push(reading);
  }
  return new Map(
    [...bySource].map(([source, ofSource]) => {
      const [only, ...others] = ofSource;
      return [source, only !== undefined && others.length === 0 ? only : addUp(nameOf(right), ofSource)];
    }),
  );
}

/** Saying nothing of a source that has one side only would hide a breach. */
function noDivisor({ source }: Reading, right: Operand): Reading {
  const name = nameOf(right);
  const reason = `${visible(source ?? NO_SOURCE)} has no ${visible(name)} to divide by`;
  const skipped = right.kind === 'metric' && right.ref.optional;
  return { source, name, value: null, baseline: null, detail: [], note: null, gap: { reason, skipped } };
}

function caseOf(left: Reading, right: Reading | null): Case {
  const source = left.source ?? NO_SOURCE;
  return { subject: source, scope: source, left, right };
}

function jointCase(
  left: Operand,
  over: Readings,
  divisor: { readonly operand: Operand; readonly readings: Readings } | null,
): Case {
  const sides = divisor === null ? [over] : [over, divisor.readings];
  const judged = sides.some(({ kind }) => kind !== 'constant');
  const sources = new Set(sides.flatMap(sourcesOf));
  return {
    subject: judged ? plural(sources.size, 'source') : NO_SOURCE,
    scope: judged ? 'all' : NO_SOURCE,
    left: wholeOf(over, left),
    right: divisor === null ? null : wholeOf(divisor.readings, divisor.operand),
  };
}

function sourcesOf(side: Readings): readonly string[] {
  if (side.kind === 'constant') return [];
  return side.kind === 'total' ? side.sources : side.readings.flatMap(({ source }) => source ?? []);
}

function wholeOf(side: Readings, operand: Operand): Reading {
  return side.kind === 'series' ? addUp(nameOf(operand), side.readings) : side.reading;
}
