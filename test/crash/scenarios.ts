/** What is recovered in the crash tests: commands, and the files they are let loose on. */
import { accessSync, constants, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createRandom, type Random } from '../../bench/random.ts';
import { damagedLog, healthyLog, type Log, type LogSize } from './damaged-log.ts';

export interface Scenario {
  readonly name: string;
  /** Of the command line; paths are relative to the workspace. */
  readonly command: readonly string[];
  /** The file that names the artifact. */
  readonly active: string;
  readonly logs: ReadonlyMap<string, Log>;
  /** Files beside a rotating set that do not belong to it. */
  readonly orphans: ReadonlyMap<string, Buffer>;
  /** Where what goes is kept; on another file system an original may be there twice after a crash. */
  readonly keptIn: 'removed' | 'quarantine' | 'quarantine elsewhere' | 'nowhere';
}

const SMALL: LogSize = { records: 8, payload: 60 };

const JSON_COMMAND = ['persistence', 'recover', '--path', 'events.ndjson'];
const ROTATING_COMMAND = ['persistence', 'recover', '--path', 'rot.log', '--backend', 'rotating'];
/** Of the three files below one stays, one stays in part and one goes. */
const MAX_RECORDS = SMALL.records + 2;
const COMPACT_COMMAND = [
  ...['persistence', 'compact', '--path', 'rot.log', '--backend', 'rotating'],
  ...['--max-records', String(MAX_RECORDS)],
];
const QUARANTINE = ['--recovery-mode', 'quarantine'];
type Place = Scenario['keptIn'];
const PLACES_HERE: readonly [Place, ...Place[]] = ['removed', 'quarantine'];
const PLACES: readonly [Place, ...Place[]] = ['removed', 'quarantine', 'quarantine elsewhere'];
const NO_ORPHANS = new Map<string, Buffer>();

/** A directory on another file system than the one for temporary files; null when there is none to write to. */
export const ELSEWHERE = otherFileSystem('/dev/shm');

function otherFileSystem(directory: string): string | null {
  try {
    accessSync(directory, constants.W_OK);
    return statSync(directory).dev === statSync(tmpdir()).dev ? null : directory;
  } catch {
    return null;
  }
}

/** Every kind of recovery, and compaction, on small files. */
export function smallScenarios(seed: number): Scenario[] {
  const random = createRandom(seed);
  const json = () => jsonLogs(random, SMALL);
  const rotating = (files: number) => rotatingLogs(random, SMALL, files);
  const jsonQuarantine = [...JSON_COMMAND, ...QUARANTINE];
  const rotatingQuarantine = [...ROTATING_COMMAND, ...QUARANTINE];
  const scenarios = [
    scenario('JSON file, repair', JSON_COMMAND, json(), NO_ORPHANS, 'removed'),
    scenario('JSON file, quarantine', jsonQuarantine, json(), NO_ORPHANS, 'quarantine'),
    scenario('rotating set, repair', ROTATING_COMMAND, rotating(3), NO_ORPHANS, 'removed'),
    scenario('rotating set, quarantine', rotatingQuarantine, rotating(3), someOrphans(random), 'quarantine'),
    scenario('rotating set, compaction', COMPACT_COMMAND, expiringLogs(random), NO_ORPHANS, 'nowhere'),
  ];
  if (ELSEWHERE === null) return scenarios;
  const name = 'rotating set, quarantine elsewhere';
  const orphan = new Map([['rot.log.bak', Buffer.from('a copy that somebody made\n')]]);
  return [...scenarios, scenario(name, rotatingQuarantine, rotating(2), orphan, 'quarantine elsewhere')];
}

/** Any recovery of a JSON file or a rotating set with files of about this size. */
export function randomScenario(random: Random, size: LogSize, isRotating: boolean): Scenario {
  const keptIn = random.pick(ELSEWHERE === null ? PLACES_HERE : PLACES);
  const mode = keptIn === 'removed' ? [] : QUARANTINE;
  if (!isRotating) {
    return scenario('JSON file', [...JSON_COMMAND, ...mode], jsonLogs(random, size), NO_ORPHANS, keptIn);
  }
  const orphans = keptIn === 'removed' ? NO_ORPHANS : someOrphans(random);
  const logs = rotatingLogs(random, size, 4);
  return scenario('rotating set', [...ROTATING_COMMAND, ...mode], logs, orphans, keptIn);
}

function scenario(
  name: string,
  command: readonly string[],
  logs: Scenario['logs'],
  orphans: Scenario['orphans'],
  keptIn: Scenario['keptIn'],
): Scenario {
  const [active = ''] = logs.keys();
  return { name, command, active, logs, orphans, keptIn };
}

function jsonLogs(random: Random, size: LogSize): Map<string, Log> {
  return new Map([['events.ndjson', damagedLog(random, 'events.ndjson', size)]]);
}

/** `files` logs, one of them whole. */
function rotatingLogs(random: Random, size: LogSize, files: number): Map<string, Log> {
  const names = Array.from({ length: files }, (_, index) => (index === 0 ? 'rot.log' : `rot.log.${index}`));
  const healthy = random.below(names.length);
  return new Map(
    names.map((name, index) => [name, (index === healthy ? healthyLog : damagedLog)(random, name, size)]),
  );
}

/** Healthy logs, and what retention keeps of them. */
function expiringLogs(random: Random): Map<string, Log> {
  let room = MAX_RECORDS;
  return new Map(
    ['rot.log', 'rot.log.1', 'rot.log.2'].map((name) => {
      const { before } = healthyLog(random, name, SMALL);
      const lines = before.toString('utf8').split(/(?<=\n)/);
      const kept = room > 0 ? lines.slice(-room) : [];
      room -= kept.length;
      return [name, { before, mended: Buffer.from(kept.join('')) }];
    }),
  );
}

function someOrphans(random: Random): Map<string, Buffer> {
  return new Map([
    ['rot.log.9', healthyLog(random, 'rot.log.9', SMALL).before],
    ['rot.log.bak', Buffer.from('a copy that somebody made\n')],
  ]);
}
