/** What quarantine keeps of an entry. */
import type { RedisCommand } from '../connection/redis-connection.ts';
import { encodedFields, isOnlyPayload, payloadOf, type StreamEntry } from '../stream-entry.ts';

/**
 * The command that adds it. The first three fields are those of Papyra: `source`, the key it comes from; `data`, its payload
 * byte for byte, empty when it has none; `timestamp`, Unix seconds. Papyra loses the rest, so there are two more:
 * - `id`: the ID it had.
 * - `fields`: only where the entry was not one field `data` alone. A JSON array of all its names and values in their order,
 *   each in base64.
 */
export function quarantineCommand(
  quarantine: string,
  source: string,
  timestamp: string,
  entry: StreamEntry,
): RedisCommand {
  const own = ['source', source, 'data', payloadOf(entry) ?? '', 'timestamp', timestamp, 'id', entry.id];
  const more = isOnlyPayload(entry) ? [] : ['fields', JSON.stringify(encodedFields(entry))];
  return ['XADD', quarantine, '*', ...own, ...more];
}

/** The ID that an entry of quarantine had in `source`, when this run has put it there at `timestamp`; null when not. */
export function originalId({ fields }: StreamEntry, source: string, timestamp: string): string | null {
  const [from, at, id] = [fields[1], fields[5], fields[7]].map((field) => field?.toString());
  return from === source && at === timestamp ? (id ?? null) : null;
}
