/** The check of a rule that names what no source has. */
import { KNOWN_METRICS } from '../metrics/vocabulary.ts';
import { ARTIFACT_WORDS } from '../report/facts.ts';
import { didYouMean } from '../settings/did-you-mean.ts';
import { findMatches, isArtifactName, isLacking, matchesArtifactNames, namesOf } from './matches.ts';
import type { Evidence } from './reading.ts';
import type { Ref, ThresholdRule } from './rule.ts';
import { listed, visible } from './wording.ts';
import { writtenName } from './written-name.ts';

/** `doctor., records., … and retention.` */
const ARTIFACT_PLACES = `${ARTIFACT_WORDS.slice(0, -1)
  .map((word) => `${word}.`)
  .join(', ')} and ${ARTIFACT_WORDS.at(-1)}.`;

/** Why an artifact may lack a number of its kind. */
const UNTOLD: Readonly<Record<string, string>> = {
  'redis.lag':
    'Redis cannot tell how far a consumer group is behind when entries ahead of it were deleted, until it has caught up ' +
    '("redis.lag?" skips it then)',
};

/** A misspelt name is compared with this many others; a source can have hundreds of thousands. */
const MOST_COMPARED = 2_000;

/**
 * What to say of the names (one at least) that a rule uses and nothing has: that it is missing, how it may have
 * been meant and what was read. `skipped` when every one of them is optional.
 */
export function absence(
  rule: ThresholdRule,
  absent: readonly Ref[],
  evidence: Evidence,
): { readonly name: string; readonly skipped: boolean; readonly message: string } {
  const needed = absent.filter(({ optional }) => !optional);
  const skipped = needed.length === 0;
  const refs = skipped ? absent : needed;
  const [first] = refs;
  const place = `[thresholds:${rule.line}:${first?.column ?? 1}]`;
  const names = [...new Set(refs.map(describe))].join(' or ');
  const start = `${visible(rule.expression)}: ${skipped ? 'skipped' : 'missing'}, no source has ${names}`;
  const hints = refs.flatMap((ref) => hintFor(ref, evidence) ?? []);
  const sentence = [start, ...new Set(hints)].join('; ');
  const stop = sentence.endsWith('?') ? '' : '.';
  const message = `${skipped ? start : `${sentence}${stop} ${whatWasRead(evidence)}`} ${place}`;
  return { name: first?.name ?? '', skipped, message };
}

/** The same of one source, which lacks the names (one at least) while others have them. */
export function absenceFrom(
  source: string,
  rule: ThresholdRule,
  absent: readonly Ref[],
  evidence: Evidence,
): { readonly name: string; readonly skipped: boolean; readonly message: string } {
  const needed = absent.filter(({ optional }) => !optional);
  const skipped = needed.length === 0;
  const refs = skipped ? absent : needed;
  const names = [...new Set(refs.map(describe))].join(' or ');
  const state = `${visible(rule.expression)}: ${skipped ? 'skipped' : 'missing'}, ${visible(source)} has no ${names}`;
  const hints = skipped ? [] : refs.flatMap((ref) => hintFor(ref, evidence) ?? []);
  return {
    name: refs[0]?.name ?? '',
    skipped,
    message: `${[state, ...new Set(hints)].join('; ')} [${visible(source)}]`,
  };
}

function describe({ name, wildcard }: Ref): string {
  return wildcard ? `a name that matches ${visible(name)}` : visible(name);
}

function hintFor(ref: Ref, { facts, baseline, uninspected }: Evidence): string | null {
  if (ref.name.startsWith('inspect.') && uninspected.length > 0) {
    return `what has a problem is not inspected, so solve that first: ${listed(uninspected)}`;
  }
  if (ref.wildcard) {
    return matchesArtifactNames(facts, ref.name)
      ? `names under ${ARTIFACT_PLACES} match a pattern only when it starts with one of these`
      : null;
  }
  if (facts.some((source) => isLacking(source, ref))) {
    const reason = UNTOLD[ref.name];
    if (reason !== undefined) return reason;
  }
  const meant = nearestName(ref.name, namesOf(facts));
  if (meant !== null) return `did you mean ${visible(writtenName(meant))}?`;
  if (ref.name.includes('*')) return 'in quotes a * is an ordinary character';
  if (baseline !== null && findMatches(baseline, ref).length > 0) return 'the baseline still has it';
  return null;
}

/** What was most likely meant: the name with the prefix that was left out, else the nearest in spelling. */
function nearestName(name: string, present: readonly string[]): string | null {
  const prefixed = present.find((known) => isArtifactName(known) && known.endsWith(`.${name}`));
  return prefixed ?? didYouMean(name, [...KNOWN_METRICS, ...present.slice(0, MOST_COMPARED)]);
}

function whatWasRead({ facts, unavailable }: Evidence): string {
  const read = [...new Set(facts.map(({ source }) => source))];
  const without = listed(unavailable);
  if (read.length > 0)
    return `Read: ${listed(read)}.${without === '' ? '' : ` Without metrics: ${without}.`}`;
  return without === ''
    ? 'No source was read: the settings name none, or none was found.'
    : `No source has numbers; without metrics: ${without}.`;
}
