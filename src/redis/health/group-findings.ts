/** Findings about consumer groups: which limit is passed, by how much, and what to do about it. */
import type { Rule } from '../../ndjson/anomaly.ts';
import { formatCount } from '../../ndjson/format-count.ts';
import type { RedisOptions } from '../../settings/redis-options.ts';
import { addToStream, formatSeconds, quoted } from '../stream-finding.ts';
import type { Consumer, Group } from './consumer-groups.ts';
import type { HealthOptions } from './health-options.ts';
import { MAX_PENDING_SEEN } from './pending-entries.ts';

export function addGroupFindings(key: string, group: Group, { findings, options }: HealthOptions): void {
  const { pending, lag, list, idle } = group;
  const add = (rule: Rule, entry: string | null, words: () => string) =>
    addToStream(findings, key, rule, entry, words);
  if (lag !== null && isOver(lag, options['max-lag'])) {
    add('consumer-lag', null, () => lagWords(group, lag, options));
  }
  if (isOver(pending, options['max-pending']))
    add('pending-backlog', null, () => backlogWords(group, options));
  if (list.stale > 0) add('stale-pending', list.oldest?.id ?? null, () => staleWords(group, options));
  for (const consumer of idle) add('idle-consumer', null, () => idleWords(group, consumer, options));
  if (list.lost > 0) add('lost-pending', list.firstLost, () => lostWords(group));
}

function isOver(value: number, limit: number | 'off'): boolean {
  return limit !== 'off' && value > limit;
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
