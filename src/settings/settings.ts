/** The settings: one description for the Action's inputs, the config file and the command line's flags. */
import { RULE_NAMES, RULES, type Rule } from '../ndjson/anomaly.ts';
import { SCANNERS } from '../ndjson/scan-engine.ts';
import { CHECKS, MODES, RECOVERY_MODES } from '../report/report-words.ts';
import { REDIS_OPTION_KINDS } from './redis-options.ts';
import {
  numberIn,
  oneOf,
  orWord,
  someText,
  text,
  textLike,
  texts,
  trueOrFalse,
  type ValueOf,
  valuesByKey,
  wholeNumberIn,
  wordsByKey,
} from './value-kinds.ts';

const RULE_SETTINGS = ['error', 'warn', 'ignore'] as const;

/** Retention limits: Papyra reads a limit of 0 records as no limit at all, so it cannot be said here. */
const limit = orWord(wholeNumberIn({ from: 1 }), 'off');

/** `10 records`, `4096 bytes`, or `off`. */
const MAX_LOSS = /^(?:(\d{1,15}) (records?|bytes?)|off)$/;

/** Not an address that got into the wrong setting: a directory of that name would show the password in it. */
const NO_ADDRESS = /^(?![A-Za-z][\w+.-]*:\/\/)/;
const DIRECTORY = /^(?![A-Za-z][\w+.-]*:\/\/)[\s\S]/;

/** What each setting may hold; types, checks and the published schema come from here. */
export const SETTING_KINDS = {
  path: texts,
  backend: oneOf(['auto', 'json', 'rotating', 'redis']),
  'redis-url': text,
  'redis-prefix': someText,
  'redis-system-id': someText,
  'redis-sample-size': orWord(wholeNumberIn({ from: 1 }), 'all'),
  'redis-options': valuesByKey(REDIS_OPTION_KINDS),
  'max-files': wholeNumberIn({ from: 1, to: 999 }),
  'max-bytes': wholeNumberIn({ from: 1 }),
  check: oneOf(CHECKS),
  mode: oneOf(MODES),
  'recovery-mode': oneOf(RECOVERY_MODES),
  'quarantine-dir': textLike(NO_ADDRESS),
  salvage: trueOrFalse,
  'max-loss': textLike(MAX_LOSS),
  'max-records': limit,
  'max-age-seconds': orWord(numberIn({ above: 0 }), 'off'),
  'max-total-bytes': limit,
  rules: wordsByKey(RULE_NAMES, RULE_SETTINGS),
  metrics: texts,
  'metrics-timeout': numberIn({ above: 0, to: 600 }),
  'metrics-command': text,
  plugins: texts,
  thresholds: text,
  'error-threshold': orWord(numberIn({ from: 0 }), 'off'),
  baseline: text,
  'no-data': oneOf(['fail', 'warn', 'pass']),
  'if-no-files': oneOf(['error', 'warn', 'ignore']),
  'warn-only': trueOrFalse,
  'max-anomalies': wholeNumberIn({ from: 0, to: 100_000 }),
  'output-dir': textLike(DIRECTORY),
  sha256: trueOrFalse,
  scanner: oneOf(SCANNERS),
  threads: orWord(wholeNumberIn({ from: 1, to: 64 }), 'auto'),
  'time-limit': orWord(numberIn({ above: 0, to: 86_400 }), 'off'),
  'max-compression-ratio': wholeNumberIn({ from: 1 }),
};
export type Settings = { [N in keyof typeof SETTING_KINDS]: ValueOf<(typeof SETTING_KINDS)[N]> };
export type SettingName = keyof Settings;

export const DEFAULTS: Settings = {
  path: [],
  backend: 'auto',
  'redis-url': '',
  'redis-prefix': 'papyra',
  'redis-system-id': 'local',
  'redis-sample-size': 1_000,
  'redis-options': {},
  'max-files': 5,
  'max-bytes': 50_000_000,
  check: 'doctor',
  mode: 'fail_on_anomaly',
  'recovery-mode': 'repair',
  'quarantine-dir': '',
  salvage: true,
  'max-loss': 'off',
  'max-records': 'off',
  'max-age-seconds': 'off',
  'max-total-bytes': 'off',
  rules: {},
  metrics: [],
  'metrics-timeout': 10,
  'metrics-command': '',
  plugins: [],
  thresholds: '',
  'error-threshold': 0,
  baseline: '',
  'no-data': 'warn',
  'if-no-files': 'error',
  'warn-only': false,
  'max-anomalies': 1_000,
  'output-dir': 'papyra-health',
  sha256: true,
  scanner: 'auto',
  threads: 'auto',
  'time-limit': 'off',
  'max-compression-ratio': 250,
};

/** How a setting is written as text, in an input or a flag. */
export type TextForm = 'lines' | 'text' | 'number' | 'word' | 'boolean' | 'map';

export interface SettingInfo {
  readonly form: TextForm;
  /** What it may be, as the end of "it has to be …". */
  readonly allowed: string;
  /** One sentence or two; the description in action.yml, in the JSON Schema and in the help. */
  readonly description: string;
}

function wordsOf(name: SettingName): string {
  return `one of ${SETTING_KINDS[name].words?.join(', ') ?? ''}`;
}

/** A setting that is missing here does not compile. */
export const SETTINGS: Record<SettingName, SettingInfo> = {
  path: {
    form: 'lines',
    allowed: 'paths or globs, one a line',
    description: 'Artifacts to examine: paths and globs, one a line; a line with ! in front excludes.',
  },
  backend: {
    form: 'word',
    allowed: wordsOf('backend'),
    description:
      'How the artifacts were written: json, rotating, redis, or auto, which takes a path with numbered siblings for a set.',
  },
  'redis-url': {
    form: 'text',
    allowed: 'an address such as redis://localhost:6379/0, or env:NAME',
    description:
      "Redis server with Papyra's streams: redis:// or rediss://, with +sentinel or +cluster; env:NAME reads a variable.",
  },
  'redis-prefix': {
    form: 'word',
    allowed: 'some text',
    description: "What the keys of Papyra's streams begin with, as Papyra is configured.",
  },
  'redis-system-id': {
    form: 'word',
    allowed: 'the name of an actor system, in quotes where it is a number, or "*"',
    description: 'The actor system whose streams are examined; * finds every system that has the prefix.',
  },
  'redis-sample-size': {
    form: 'number',
    allowed: 'a whole number, at least 1, or all',
    description: 'How many of the newest entries of each stream are read; all reads every entry.',
  },
  'redis-options': {
    form: 'map',
    allowed: 'a map, or text with one "NAME: value" a line',
    description:
      'More about Redis, one a line, for instance "ca: certs/ca.pem", "page-size: 500" or "max-pending-age: 600".',
  },
  'max-files': {
    form: 'number',
    allowed: 'a whole number from 1 to 999',
    description:
      'Files of a rotating set, the active one included, as Papyra is configured. What is beyond is an orphan.',
  },
  'max-bytes': {
    form: 'number',
    allowed: 'a whole number of bytes, at least 1',
    description:
      'Size in bytes at which Papyra rotates, as it is configured; used to tell a rotation that has stalled.',
  },
  check: {
    form: 'word',
    allowed: wordsOf('check'),
    description: "Which of Papyra's checks to run: doctor or startup-check.",
  },
  mode: {
    form: 'word',
    allowed: wordsOf('mode'),
    description:
      'What anomalies do: ignore and scan_only report them and let them pass, fail_on_anomaly fails, recover mends them.',
  },
  'recovery-mode': {
    form: 'word',
    allowed: wordsOf('recovery-mode'),
    description:
      'How mode recover mends: repair takes the damage out and keeps it aside, quarantine keeps the whole original too.',
  },
  'quarantine-dir': {
    form: 'text',
    allowed: 'a directory',
    description:
      'Where quarantine puts originals and orphans; the directory quarantine in output-dir when not set.',
  },
  salvage: {
    form: 'boolean',
    allowed: 'true or false',
    description:
      'Keep intact records that share a line with damage; false removes the whole line, as Papyra does.',
  },
  'max-loss': {
    form: 'word',
    allowed: 'a limit such as "10 records" or "4096 bytes", or off',
    description:
      'Most that a recovery may remove from an artifact, for instance "10 records" or "4096 bytes"; else it writes nothing.',
  },
  'max-records': {
    form: 'number',
    allowed: 'a whole number of records, at least 1, or off',
    description:
      "Papyra's retention: most records an artifact may hold; more means that compaction is overdue (in Redis, see approximate-trim).",
  },
  'max-age-seconds': {
    form: 'number',
    allowed: 'a number of seconds, more than 0, or off',
    description:
      "Papyra's retention: most seconds a record may be old; older ones mean that compaction is overdue.",
  },
  'max-total-bytes': {
    form: 'number',
    allowed: 'a whole number of bytes, at least 1, or off',
    description:
      "Papyra's retention: most bytes of records, as Papyra measures them (Python's repr); more means compaction is overdue.",
  },
  rules: {
    form: 'map',
    allowed: `lines of the form RULE: ${RULE_SETTINGS.join('|')}`,
    description: 'Severity by rule, one a line, for instance "time-regression: error" or "blank-line: warn".',
  },
  metrics: {
    form: 'lines',
    allowed: 'paths, globs or http(s) URLs, one a line',
    description:
      'Metrics snapshots: paths, globs and http(s) URLs, one a line; FORM= in front names the form.',
  },
  'metrics-timeout': {
    form: 'number',
    allowed: 'a number of seconds, more than 0 and at most 600',
    description: 'Seconds a metrics URL, or the metrics-command, may take to answer in full.',
  },
  'metrics-command': {
    form: 'text',
    allowed: 'a program and its arguments',
    description:
      'Command that prints metrics, for instance "papyra metrics persistence --json"; run without a shell. Never from the config file.',
  },
  plugins: {
    form: 'lines',
    allowed: 'paths of modules, one a line',
    description:
      'Modules with backends, metrics and hooks of your own, one path a line; they run as code. Never from the config file.',
  },
  thresholds: {
    form: 'text',
    allowed: 'threshold rules, one a line',
    description:
      'Rules that must hold, one a line, for instance "records.total >= 1" or "delta(write_errors) <= 0".',
  },
  'error-threshold': {
    form: 'number',
    allowed: 'a number from 0, or off',
    description: 'Most that any error counter may show; off to judge error counters by thresholds alone.',
  },
  baseline: {
    form: 'text',
    allowed: 'a file',
    description:
      'Snapshot of an earlier run (metrics-snapshot.json) that delta, increase and baseline compare with.',
  },
  'no-data': {
    form: 'word',
    allowed: wordsOf('no-data'),
    description:
      'What a threshold does that cannot be evaluated, for want of a baseline or because of 0/0: fail, warn or pass.',
  },
  'if-no-files': {
    form: 'word',
    allowed: wordsOf('if-no-files'),
    description:
      'What a path does that matches nothing, and Redis without streams: error (the gate cannot judge), warn or ignore.',
  },
  'warn-only': {
    form: 'boolean',
    allowed: 'true or false',
    description: 'Report anomalies and breaches but do not fail. What cannot be judged still fails.',
  },
  'max-anomalies': {
    form: 'number',
    allowed: 'a whole number from 0 to 100,000',
    description: 'Most findings an artifact lists in the report; the counts are always whole.',
  },
  'output-dir': {
    form: 'text',
    allowed: 'a directory',
    description:
      'Where report.json, metrics-snapshot.json and summary.md are written, and what recovery puts aside.',
  },
  sha256: {
    form: 'boolean',
    allowed: 'true or false',
    description: 'Take the SHA-256 of the artifacts for the snapshot; false saves the time that takes.',
  },
  scanner: {
    form: 'word',
    allowed: wordsOf('scanner'),
    description:
      'How artifacts are scanned: plain is slower and finds the same, should the fast way ever be in doubt.',
  },
  threads: {
    form: 'number',
    allowed: 'a whole number from 1 to 64, or auto',
    description: 'Threads that scan large artifacts; auto takes as many as the machine has cores.',
  },
  'time-limit': {
    form: 'number',
    allowed: 'a number of seconds, more than 0 and at most 86,400, or off',
    description:
      'Seconds that finding and scanning the artifacts may take. What is not read by then is said, and the gate cannot judge.',
  },
  'max-compression-ratio': {
    form: 'number',
    allowed: 'a whole number, at least 1',
    description:
      'Compressed artifacts that grow to more than so many times their size are taken for bombs and not read on.',
  },
};

/**
 * Settings that run code or commands. They come from the workflow or the command line alone: a config file and a plan are
 * part of what is checked, and a pull request can change them.
 */
export const RUNS_CODE: ReadonlySet<SettingName> = new Set<SettingName>(['metrics-command', 'plugins']);

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** The description of the setting that names the config file; it cannot stand in the file itself. */
export const CONFIG_DESCRIPTION =
  'Config file to read. Without it .github/papyra-health.yml is read when it is there.';
export const DEFAULT_CONFIG_FILE = '.github/papyra-health.yml';

/** Why Papyra's finding cannot be left out: the list would no longer be Papyra's. */
export function isIgnorable(rule: Rule): boolean {
  return !RULES[rule].papyra;
}
