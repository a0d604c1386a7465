/** What `persistence inspect` prints: what the artifacts hold, in the shape of Papyra's own inspect. */
import { formatBytes } from '../report/bytes.ts';
import { finalScan } from '../report/final-scan.ts';
import type { Artifact, Report } from '../report/report.ts';
import { consoleText } from './escape.ts';
import { formatCount, formatUtc } from './format.ts';
import { coverageText } from './headline.ts';

/** One block an artifact, then what could not be read. */
export function renderInspection({ artifacts, problems }: Report): string {
  const blocks = artifacts.map(inspectArtifact);
  const mistakes = problems.map(({ message }) => `${consoleText(message)}\n`);
  return [...blocks, ...mistakes].join('\n');
}

function inspectArtifact(artifact: Artifact): string {
  const { backend, path } = artifact;
  const scan = finalScan(artifact);
  const coverage = coverageText(scan);
  const lines: [string, string][] = [
    ['backend', backend],
    ['files', `${scan.files.length} (${formatBytes(scan.bytes)})`],
    ...(coverage === null ? [] : [['not whole', coverage] satisfies [string, string]]),
    ['events', formatCount(scan.records.event)],
    ...Object.entries(scan.events).map(([name, count]): [string, string] => [
      `  ${name}`,
      formatCount(count),
    ]),
    ['audits', formatCount(scan.records.audit)],
    ['dead_letters', formatCount(scan.records.dead_letter)],
    ['other', formatCount(scan.records.other)],
    ['first', timeText(scan.timestamps.first)],
    ['last', timeText(scan.timestamps.last)],
    ['anomalies', formatCount(scan.counts.papyra)],
  ];
  const body = lines.map(([name, value]) => `  ${consoleText(name)}: ${consoleText(value)}\n`).join('');
  return `${consoleText(path)}\n${body}`;
}

function timeText(unixSeconds: string | null): string {
  return unixSeconds === null ? '-' : (formatUtc(unixSeconds) ?? unixSeconds);
}
