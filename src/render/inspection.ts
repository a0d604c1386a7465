/** What `persistence inspect` prints: what the artifacts hold, in the shape of Papyra's own inspect. */
import { finalScan, isUnread } from '../report/final-scan.ts';
import type { Artifact, ConsumerGroup, Report, StreamFacts } from '../report/report.ts';
import { isOfPlugin } from './artifact-kinds.ts';
import { consoleText } from './escape.ts';
import { formatCount, formatNumber, formatUtc, plural } from './format.ts';
import { coverageText } from './headline.ts';
import {
  consumersText,
  groupNameText,
  idsOf,
  lagText,
  mistypedKeys,
  NO_STREAM,
  oldestPendingText,
  pendingText,
  sizeText,
} from './streams.ts';

/** One block an artifact, then what could not be read. */
export function renderInspection({ artifacts, problems }: Report): string {
  const blocks = artifacts.map(inspectArtifact);
  const mistakes = problems.map(({ message }) => `${consoleText(message)}\n`);
  return [...blocks, ...mistakes].join('\n');
}

function inspectArtifact(artifact: Artifact): string {
  const { backend, path } = artifact;
  const scan = finalScan(artifact);
  const lines: [string, string][] = [
    ['backend', backend],
    ...sizeLine(artifact),
    ...coverageLine(artifact),
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
    ...scan.streams.flatMap(streamLines),
    ...mistypedKeys(artifact).map((key): [string, string] => [`stream ${key}`, NO_STREAM]),
    ...Object.entries(artifact.inspection ?? {}).map(([name, value]): [string, string] => [
      `inspect.${name}`,
      formatNumber(value),
    ]),
  ];
  const body = lines.map(([name, value]) => `  ${consoleText(name)}: ${consoleText(value)}\n`).join('');
  return `${consoleText(path)}\n${body}`;
}

/** What a plugin reads has no parts that the gate knows of. */
function sizeLine(artifact: Artifact): [string, string][] {
  const scan = finalScan(artifact);
  if (isOfPlugin(artifact)) return [['size', sizeText(scan)]];
  const noun = artifact.backend === 'redis' ? 'streams' : 'files';
  return [[noun, `${scan.files.length} (${sizeText(scan)})`]];
}

function coverageLine(artifact: Artifact): [string, string][] {
  const coverage = coverageText(artifact);
  if (coverage === null) return [];
  const isMeant = finalScan(artifact).coverage.unit === 'entries' && !isUnread(artifact);
  return [[isMeant ? 'read' : 'not whole', coverage]];
}

/** What Papyra's own inspect does not look at. */
function streamLines(stream: StreamFacts): [string, string][] {
  const ids = idsOf(stream);
  const range = ids === null ? '' : `, ${ids[0]} to ${ids[1]}`;
  return [
    [`stream ${stream.key}`, `${plural(stream.entries, 'entry', 'entries')}${range}`],
    ...stream.groups.map((group): [string, string] => [
      `  group "${groupNameText(group)}"`,
      groupText(group),
    ]),
  ];
}

function groupText(group: ConsumerGroup): string {
  const oldest = group.oldest_pending_seconds === null ? [] : [`oldest pending ${oldestPendingText(group)}`];
  const parts = [`consumers ${consumersText(group)}`, `pending ${pendingText(group)}`, ...oldest];
  return [...parts, `lag ${lagText(group)}`].join(', ');
}

function timeText(unixSeconds: string | null): string {
  return unixSeconds === null ? '-' : (formatUtc(unixSeconds) ?? unixSeconds);
}
