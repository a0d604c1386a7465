/** Numbers and times as people read them; everything else about them is in report.json. */
import { formatCount } from '../ndjson/format-count.ts';

export { formatCount };

/** An observed value or a limit: whole numbers in full, others to six significant digits. */
export function formatNumber(value: number): string {
  if (Number.isSafeInteger(value)) return formatCount(value);
  return String(Number(value.toPrecision(6)));
}

/** `1 record`, `2,000 records`; `many` for nouns that do not just take an s. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/**
 * Seconds before this, in 2001, are no calendar time: by default Papyra stamps records with the clock of the event
 * loop, which counts from when the machine started.
 */
const EARLIEST_UNIX_SECONDS = 1e9;

/**
 * Unix seconds, as the artifact has them, as UTC: `2026-01-01 00:00:00`. Null for what is no point in time
 * between 2001 and 9999.
 */
export function formatUtc(unixSeconds: string): string | null {
  const seconds = Math.floor(Number(unixSeconds));
  const date = new Date(seconds * 1000);
  const isCalendarTime = seconds >= EARLIEST_UNIX_SECONDS && date.getUTCFullYear() <= 9999;
  return isCalendarTime ? date.toISOString().slice(0, 19).replace('T', ' ') : null;
}

/** How long, in seconds: `4 s`, `1 min 5 s`, `2 h 3 min`. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${formatCount(Math.floor(whole / 3600))} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** `text` with a capital at its start. */
export function capitalize(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
