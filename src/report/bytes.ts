/** Sizes as people read them; the exact ones are in report.json. */

const UNITS = ['kB', 'MB', 'GB', 'TB', 'PB'] as const;

/** A size in decimal units: `999 B`, `12.3 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${Math.round(bytes)} B`;
  let value = bytes;
  let unit = '';
  for (const next of UNITS) {
    value /= 1000;
    unit = next;
    // 999.95 would be shown as 1000.0
    if (value < 999.95) break;
  }
  return `${value.toFixed(1)} ${unit}`;
}

/** How much of it all: `1.2 GB of 3.4 GB (35%)`. All but a byte is not 100%. */
export function shareOfBytes(done: number, total: number): string {
  return `${formatBytes(done)} of ${formatBytes(total)} (${wholePercent(done, total)})`;
}

/** A share in whole percent, rounded down. */
export function wholePercent(done: number, total: number): string {
  const share = total > 0 ? Math.min(1, Math.max(0, done / total)) : 0;
  return `${Math.floor(share * 100)}%`;
}
