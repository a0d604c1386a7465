/** A report as `report.json` and `--format json` have it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
