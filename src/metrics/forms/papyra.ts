/**
 * Papyra's own snapshot: `backend.metrics.snapshot()` as JSON, from a file, `papyra metrics persistence --json`
 * or the web endpoint. A flat object of integers; a list, as an audit's registry_orphans, counts as its length.
 */
import { asObject, describeJson } from '../json.ts';
import { nameSome, type Reading, settle } from '../reading.ts';
import { quote, UnreadableMetrics } from '../unreadable.ts';

/**
 * Reads a parsed JSON value. `{}` is unavailable, `null` leaves the one metric out; anything else that is not
 * a finite number throws UnreadableMetrics naming the key.
 */
export function readPapyra(value: unknown, source: string): Reading {
  const numbers = new Map<string, number>();
  const absent: string[] = [];
  for (const [name, entry] of Object.entries(asObject(value, source))) {
    if (entry === null) absent.push(name);
    else numbers.set(name, toNumber(entry, name, source));
  }
  const message = absent.length === 0 ? null : `null, so left out: ${nameSome(absent)}`;
  return settle({ numbers, message }, source);
}

function toNumber(entry: unknown, name: string, source: string): number {
  if (Array.isArray(entry)) return entry.length;
  if (typeof entry === 'number' && Number.isFinite(entry)) return entry;
  if (typeof entry === 'number') {
    throw new UnreadableMetrics(`${source}: ${quote(name)} is a number too large to compare. Correct it.`);
  }
  throw new UnreadableMetrics(
    `${source}: ${quote(name)} holds ${describeJson(entry)} where a number belongs. A Papyra snapshot is a flat ` +
      'JSON object of numbers, as backend.metrics.snapshot() gives; check that the right file or URL is named.',
  );
}
