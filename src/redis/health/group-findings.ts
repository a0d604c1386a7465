/** Findings about consumer groups: which limit is passed, by how much, and what to do about it. */
import type { Rule } from '../../ndjson/anomaly.ts';
import { formatCount } from '../../ndjson/format-count.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';
import { addToStream, formatSeconds, quoted } from '../stream-finding.ts';
import type { Consumer, Group } from './consumer-groups.ts';
import type { HealthOptions } from './health-options.ts';
import { MAX_PENDING_SEEN } from './pending-entries.ts';

/** Of each rule the worst comes first, since that is the one that people see when not all are shown. */
export function addGroupFindings(
  key: string,
  groups: readonly Group[],
  { findings, options }: HealthOptions,
): void {
  const add = (rule: Rule, entry: string | null, words: () => string) =>
    addToStream(findings, key, rule, entry, words);
  for (const group of worstFirst(groups, ({ lag }) => over(lag ?? 0, options['max-lag']))) {
    add('consumer-lag', null, () => lagWords(group, group.lag ?? 0, options));
  }
  for (const group of worstFirst(groups, ({ pending }) => over(pending, options['max-pending']))) {
    add('pending-backlog', null, () => backlogWords(group, options));
  }
  for (const group of worstFirst(groups, ({ list }) => list.stale)) {
    add('stale-pending', group.list.oldest?.id ?? null, () => staleWords(group, options));
  }
  const idle = groups.flatMap((group) => group.idle.map((consumer) => ({ group, consumer })));
  for (const { group, consumer } of worstFirst(idle, (one) => one.consumer.idleSeconds)) {
    add('idle-consumer', null, () => idleWords(group, consumer, options));
  }
  for (const group of worstFirst(groups, ({ list }) => list.lost)) {
    add('lost-pending', group.list.firstLost, () => lostWords(group));
  }
}

/** Those with a number above 0, the highest first. */
function worstFirst<T>(all: readonly T[], number: (one: T) => number): T[] {
  return all.filter((one) => number(one) > 0).sort((a, b) => number(b) - number(a));
}

/** By how much a number is over a limit. */
function over(value: number, limit: number | 'off'): number {
  return limit === 'off' ? 0 : value - limit;
}

function lagWords({ name }: Group, lag: number, options: RedisOptions): string {
  return (
    `group ${quoted(name)} has ${entries(lag)} still to be delivered, more than ${limit('max-lag', options)}: ` +
    'its consumers are too slow, or none of them runs'
  );
}

function backlogWords(group: Group, options: RedisOptions): string {
  return (
    `group ${quoted(group.name)} was given ${entries(group.pending)} that it has not acknowledged, ` +
    `more than ${limit('max-pending', options)}: its consumers are too slow, or do not acknowledge${unseen(group)}`
  );
}

function staleWords(group: Group, options: RedisOptions): string {
  const { stale, oldest } = group.list;
  const longest =
    oldest === null
      ? ''
      : `; this one ${formatSeconds(oldest.idleSeconds)} ago, to ${quoted(oldest.consumer)}`;
  return (
    `group ${quoted(group.name)} was given ${entries(stale)} more than ${limit('max-pending-age', options)} ago and ` +
    `has not acknowledged them${longest}: see whether that consumer still runs, else claim them for another one ` +
    `(XCLAIM)${unseen(group)}`
  );
}

function idleWords({ name }: Group, consumer: Consumer, options: RedisOptions): string {
  return (
    `consumer ${quoted(consumer.name)} of group ${quoted(name)} has ${entries(consumer.pending)} pending, and was heard ` +
    `of ${formatSeconds(consumer.idleSeconds)} ago, more than ${limit('max-consumer-idle', options)}: if it is gone, ` +
    'claim them for another one (XCLAIM)'
  );
}

function lostWords(group: Group): string {
  return (
    `group ${quoted(group.name)} has ${entries(group.list.lost)} pending whose record was deleted or trimmed, this one ` +
    `first: nobody can process them any more, so acknowledge them (XACK), and keep records longer${unseen(group)}`
  );
}

function entries(count: number): string {
  return `${formatCount(count)} ${count === 1 ? 'entry' : 'entries'}`;
}

/** A limit as the settings have it: `max-lag (10,000)`, `max-pending-age (3,600 s)`. */
function limit(
  name: 'max-lag' | 'max-pending' | 'max-pending-age' | 'max-consumer-idle',
  options: RedisOptions,
): string {
  const value = options[name];
  if (value === 'off') return name;
  return `${name} (${name === 'max-lag' || name === 'max-pending' ? formatCount(value) : formatSeconds(value)})`;
}

/** What the numbers leave out of a very long list. */
function unseen({ pending, list }: Group): string {
  return list.seen < MAX_PENDING_SEEN || pending <= MAX_PENDING_SEEN
    ? ''
    : `; of what is pending only the ${formatCount(MAX_PENDING_SEEN)} with the lowest IDs were looked at`;
}
