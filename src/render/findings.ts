/** Findings grouped by file and rule: the view that summary, annotations and console share. */
import { type Anomaly, RULE_NAMES, RULES, type Rule, type Severity, severityOf } from '../ndjson/anomaly.ts';
import { finalScan } from '../report/final-scan.ts';
import type { Artifact, RecoveryMode, Report } from '../report/report.ts';
import { hasEntries, isInRedis } from './artifact-kinds.ts';
import { clip } from './escape.ts';
import { capitalize } from './format.ts';

export interface FindingGroup {
  /** Of a file or, of Redis, the key of a stream; of a plugin, that of the artifact. */
  readonly path: string;
  readonly backend: Artifact['backend'];
  readonly rule: Rule;
  readonly severity: Severity;
  /** The artifact is checked with mode `ignore`: its findings are told, and count for nothing. */
  readonly ignored: boolean;
  readonly count: number;
  /** How the artifact was to be recovered; null when it was only examined. */
  readonly recoveryMode: RecoveryMode | null;
  /** The report's list was capped and the set has several files: there may be more in this one. */
  readonly atLeast: boolean;
  /** The first findings in the order of the scan; none when the cap left none of this rule in the list. */
  readonly samples: readonly Anomaly[];
}

type MutableGroup = { -readonly [K in keyof FindingGroup]: FindingGroup[K] } & { samples: Anomaly[] };

/**
 * The findings of all artifacts that are there now, worst first: errors before warnings, ignored ones last, then by count.
 * Counts are true even where the list of anomalies is capped. A group keeps at most `maxSamples` findings.
 */
export function groupFindings(report: Report, maxSamples: number): FindingGroup[] {
  const groups = report.artifacts.flatMap((artifact) => groupArtifact(artifact, maxSamples));
  return groups.sort(worstFirst);
}

function groupArtifact(artifact: Artifact, maxSamples: number): MutableGroup[] {
  const groups = new Map<string, MutableGroup>();
  const listed = new Map<Rule, number>();
  for (const anomaly of finalScan(artifact).anomalies) {
    listed.set(anomaly.rule, (listed.get(anomaly.rule) ?? 0) + 1);
    const key = `${anomaly.rule} ${anomaly.path}`;
    const group = groups.get(key) ?? emptyGroup(artifact, anomaly.path, anomaly.rule, anomaly.severity);
    groups.set(key, group);
    group.count += 1;
    if (anomaly.severity === 'error') group.severity = 'error';
    if (group.samples.length < maxSamples) group.samples.push(anomaly);
  }
  return addUnlisted(artifact, [...groups.values()], listed);
}

/** Corrects the counts by `by_rule`, which is never capped, as far as it tells in which file they are. */
function addUnlisted(
  artifact: Artifact,
  groups: MutableGroup[],
  listed: ReadonlyMap<Rule, number>,
): MutableGroup[] {
  const { counts, files } = finalScan(artifact);
  for (const rule of RULE_NAMES) {
    const total = counts.by_rule[rule] ?? 0;
    if (total <= (listed.get(rule) ?? 0)) continue;
    const ofRule = groups.filter((group) => group.rule === rule);
    const [only] = ofRule;
    if (only === undefined) groups.push(unlistedGroup(artifact, rule, total));
    else if (files.length <= 1 && ofRule.length === 1) only.count = total;
    else for (const group of ofRule) group.atLeast = true;
  }
  return groups;
}

function unlistedGroup(artifact: Artifact, rule: Rule, count: number): MutableGroup {
  const severity = severityOf(rule, {}) === 'error' ? 'error' : 'warn';
  return { ...emptyGroup(artifact, artifact.path, rule, severity), count };
}

function emptyGroup(artifact: Artifact, path: string, rule: Rule, severity: Severity): MutableGroup {
  const ignored = artifact.mode === 'ignore';
  const recoveryMode = artifact.recovery?.mode ?? null;
  const { backend } = artifact;
  return { path, backend, rule, severity, ignored, count: 0, recoveryMode, atLeast: false, samples: [] };
}

function worstFirst(a: FindingGroup, b: FindingGroup): number {
  return (
    Number(a.ignored) - Number(b.ignored) ||
    Number(a.severity === 'warn') - Number(b.severity === 'warn') ||
    b.count - a.count ||
    compareText(a.path, b.path) ||
    compareText(a.rule, b.rule)
  );
}

/** By code units, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What a rule means, as a sentence. */
export function meaningOf({ rule, backend }: Pick<FindingGroup, 'rule' | 'backend'>): string {
  const inStream = isInRedis({ backend }) ? STREAM_MEANINGS[rule] : undefined;
  const inEntry = hasEntries({ backend }) ? ENTRY_MEANINGS[rule] : undefined;
  return `${capitalize(inStream ?? inEntry ?? RULES[rule].meaning)}.`;
}

const STREAM_MEANINGS: Partial<Record<Rule, string>> = {
  'invalid-utf8': 'the entry is not UTF-8; Papyra itself crashes on it, and reads nothing of the stream',
};

/** Rules that speak of lines, in the words of streams and plugins, where each payload is a line. */
const ENTRY_MEANINGS: Partial<Record<Rule, string>> = {
  'glued-records': 'a torn record and another one share a payload; the second is intact',
  'invalid-utf8': 'the payload is not UTF-8',
  'nul-hole': 'NUL bytes in the payload',
  bom: 'the payload starts with a byte order mark',
  'blank-line': 'an empty payload, which Papyra does not read as a record',
  'invalid-json': 'the payload is not JSON as Python reads it',
};

/**
 * What to do about damage before anything else, or null when no finding stops the run, or when the recovery has said
 * it.
 */
export function adviceOn(groups: readonly FindingGroup[]): string | null {
  const blocking = groups.filter(({ severity, ignored }) => severity === 'error' && !ignored);
  const open = blocking.filter(({ recoveryMode }) => recoveryMode === null);
  if (open.length > 0) {
    const inStreams = open.filter(isInRedis);
    const isInFile = open.some((group) => !hasEntries(group));
    const advice = [
      ...(isInFile ? [FILE_ADVICE] : []),
      ...(inStreams.some(({ rule }) => isOfEntries(rule)) ? [STREAM_ADVICE] : []),
    ];
    return advice.length === 0 ? null : advice.join(' ');
  }
  const isOrphanLeft = blocking.some(
    ({ rule, recoveryMode }) => rule === 'orphaned-file' && recoveryMode === 'repair',
  );
  return isOrphanLeft
    ? 'Recovery-mode repair leaves orphaned files where they are; recovery-mode quarantine moves them aside.'
    : null;
}

/** Papyra takes an entry for damaged by it; what is wrong with a whole stream no recovery mends. */
function isOfEntries(rule: Rule): boolean {
  return RULES[rule].papyra && rule !== 'wrong-key-type';
}

const FILE_ADVICE =
  'Keep a copy of the damaged files before Papyra repairs or compacts them: ' +
  'it drops whole lines, even where an intact record stands in one. ' +
  '"persistence recover --plan" shows how this gate would mend them byte by byte, and writes nothing.';

const STREAM_ADVICE =
  "Do not let Papyra recover damaged streams: it deletes their entries, and even its quarantine loses the entries' IDs. " +
  '"persistence recover --plan" shows which entries this gate would take out and keep, and writes nothing.';

/** What is to say about this very finding, not escaped; null when its message only repeats the rule's meaning. */
export function ownMessage({ rule, message }: Anomaly): string | null {
  return message === '' || message === RULES[rule].meaning ? null : message;
}

/**
 * `path:line:column` as editors and terminals open it, as far as line and column are known. In a stream
 * `key ID, column 45, bytes 0-120`, which are those of the payload. Path and ID are cut after `max` code points. Not escaped.
 */
export function locationOf(anomaly: Anomaly, max: number): string {
  const { path, line, column, entry } = anomaly;
  if (entry === null) return [clip(path, max), line, column].filter((part) => part !== null).join(':');
  return [
    `${clip(path, max)} ${clip(entry, max)}`,
    ...(column === null ? [] : [`column ${column}`]),
    ...bytesIn(anomaly),
  ].join(', ');
}

function bytesIn({ byte_start, byte_end }: Anomaly): string[] {
  return byte_start === null || byte_end === null ? [] : [`bytes ${byte_start}-${byte_end}`];
}
