/** The keys of Papyra's streams: `{prefix}:{system_id}:{events|audits|dead_letters}`. */

/** In the order in which Papyra reads them. */
export const STREAM_KINDS = ['events', 'audits', 'dead_letters'] as const;

/** An actor system whose streams lie in Redis. */
export interface RedisSystem {
  readonly prefix: string;
  readonly systemId: string;
}

/** The system as reports name it: `redis:papyra:local`. */
export function shownSystem({ prefix, systemId }: RedisSystem): string {
  return `redis:${prefix}:${systemId}`;
}

export function streamKeys({ prefix, systemId }: RedisSystem): string[] {
  return STREAM_KINDS.map((kind) => `${prefix}:${systemId}:${kind}`);
}

/** What quarantine keys of a system begin with. `quarantinePrefix`: Papyra's `quarantine_prefix`, when it has one. */
function quarantineBase({ prefix, systemId }: RedisSystem, quarantinePrefix: string | undefined): string {
  return quarantinePrefix ?? `${prefix}:${systemId}:quarantine`;
}

/** Where Papyra puts what it takes out of a stream. */
function quarantineKey(base: string, streamKey: string): string {
  return `${base}:${streamKey.replaceAll(':', '_')}`;
}

/**
 * The same in a cluster, on the node of the stream, since one transaction has to hold both: a part in braces alone decides
 * which node that is (Redis Cluster Specification, "Hash tags"). Where Papyra's own key is on that node, it is that one.
 * Null when braces in the base, or odd ones in the stream's key, decide otherwise.
 */
function clusterQuarantineKey(base: string, streamKey: string): string | null {
  // The last one for colons within braces. None may end as a stream's key does.
  const outside = streamKey.replace(/:(?![^{}]*\})/g, '_');
  const candidates = [quarantineKey(base, streamKey), `${base}:{${streamKey}}`, `${base}:${outside}`];
  return candidates.find((key) => placing(key) === placing(streamKey)) ?? null;
}

/** What decides on which node a key is: what is between the first `{` and the next `}`, else the whole key. */
function placing(key: string): string {
  const start = key.indexOf('{');
  const end = key.indexOf('}', start + 1);
  return start < 0 || end <= start + 1 ? key : key.slice(start + 1, end);
}

/** The key of a stream's quarantine that one transaction can hold with the stream; null where there can be none. */
export function reachableQuarantineKey(
  system: RedisSystem,
  streamKey: string,
  quarantinePrefix: string | undefined,
  isCluster: boolean,
): string | null {
  const base = quarantineBase(system, quarantinePrefix);
  return isCluster ? clusterQuarantineKey(base, streamKey) : quarantineKey(base, streamKey);
}
