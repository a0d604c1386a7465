/** Series: one metric told apart by labels. They are added up under the metric's name. */

export type Labels = readonly (readonly [name: string, value: string])[];

/** `name{a="b",c="d"}`, as Prometheus writes it; the name alone without labels. */
export function seriesName(name: string, labels: Labels): string {
  if (labels.length === 0) return name;
  return `${name}{${labels.map(([label, value]) => `${label}="${escapeValue(value)}"`).join(',')}}`;
}

/** Adds a part to the number under a name. */
export function addTo(totals: Map<string, number>, name: string, value: number): void {
  totals.set(name, (totals.get(name) ?? 0) + value);
}

function escapeValue(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
