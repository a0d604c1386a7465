/** What `metrics persistence` prints. */
import type { MetricsSource } from '../report/report.ts';
import { consoleText } from './escape.ts';

/**
 * Numbers under their canonical names. As JSON one object: of the source itself when there is one, else of all
 * of them by source; an unavailable source is `{}`, as Papyra has it.
 */
export function renderMetrics(sources: readonly MetricsSource[], asJson: boolean): string {
  if (asJson) {
    const [first, ...others] = sources;
    const value =
      others.length === 0
        ? (first?.values ?? {})
        : Object.fromEntries(sources.map(({ source, values }) => [source, values]));
    return `${JSON.stringify(value, null, 2)}\n`;
  }
  return sources.map(renderSource).join('\n');
}

function renderSource({ source, form, status, values }: MetricsSource): string {
  const title = consoleText(form === null ? source : `${source} (${form})`);
  const names = Object.keys(values);
  if (status !== 'ok' || names.length === 0) return `${title}\n  metrics: <unavailable>\n`;
  const width = Math.max(...names.map((name) => consoleText(name).length));
  const lines = Object.entries(values).map(
    ([name, value]) => `  ${consoleText(name).padEnd(width)}  ${value}\n`,
  );
  return `${title}\n${lines.join('')}`;
}
