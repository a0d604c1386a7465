/** Loads the settings: defaults < config file < inputs or flags, with where each came from and every mistake. */

import { RULE_NAMES } from '../ndjson/anomaly.ts';
import type { Observation, Problem } from '../report/report.ts';
import { type ConfigFile, readConfigFile } from './config-file.ts';
import { didYouMean } from './did-you-mean.ts';
import { settingFromText } from './setting-text.ts';
import {
  DEFAULT_CONFIG_FILE,
  DEFAULTS,
  isIgnorable,
  SETTING_KINDS,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
  type Settings,
} from './settings.ts';

export interface SettingsSources {
  /** By name, as text; absent and empty ones are not set. Unknown names are mistakes. */
  readonly given: ReadonlyMap<string, string>;
  /** What `given` is called in messages. */
  readonly givenAs: 'input' | 'flag';
  /** Whether a config file is looked for. */
  readonly withConfigFile: boolean;
  readonly cwd: string;
}

export interface LoadedSettings {
  /** Whole even when there are mistakes: a mistaken setting keeps its default. */
  readonly settings: Settings;
  readonly provenance: Observation['settings'];
  readonly problems: readonly Problem[];
}

interface GivenValue {
  readonly value: unknown;
  /** What the user wrote, for the message. */
  readonly written: string;
  readonly from: string;
}

const MAX_QUOTED = 200;

/** Loads all settings; never throws for what a user can get wrong. */
export async function loadSettings(sources: SettingsSources): Promise<LoadedSettings> {
  const file = sources.withConfigFile ? await configFileOf(sources) : null;
  const problems: Problem[] = (file?.mistakes ?? []).map((message) => problem('config', message));
  problems.push(...unknownNames(sources, file));

  const settings: Settings = { ...DEFAULTS };
  const provenance: Observation['settings'] = {};
  for (const name of SETTING_NAMES) {
    const given = givenValue(name, sources, file);
    const mistakes = given === null ? [] : take(settings, name, given);
    problems.push(...mistakes.map((message) => problem(name, message)));
    const from = given === null || mistakes.length > 0 ? 'default' : given.from;
    provenance[name] = { value: settings[name], from };
  }
  return { settings, provenance, problems };
}

function configFileOf({ given, cwd }: SettingsSources): Promise<ConfigFile | null> {
  const named = given.get('config')?.trim() ?? '';
  return readConfigFile(named === '' ? DEFAULT_CONFIG_FILE : named, cwd, named !== '');
}

function givenValue(name: SettingName, sources: SettingsSources, file: ConfigFile | null): GivenValue | null {
  const text = sources.given.get(name);
  if (text !== undefined && text.trim() !== '') {
    return { value: settingFromText(name, text), written: text, from: sources.givenAs };
  }
  if (file === null || !file.values.has(name)) return null;
  const inFile = file.values.get(name);
  const line = file.lines.get(name);
  const from = line === undefined ? file.path : `${file.path}:${line}`;
  return { value: fromFile(name, inFile), written: asWritten(inFile), from };
}

/** What stands in the file, as near as can be told from its value. */
function asWritten(value: unknown): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return 'a structure that contains itself';
  }
}

/** In a file a list may be written as one block of text, and the thresholds as a list. */
function fromFile(name: SettingName, value: unknown): unknown {
  if (name === 'thresholds' && Array.isArray(value)) return value.map(thresholdLine).join('\n');
  // Quotes around a number or a boolean do no harm.
  return typeof value === 'string' ? settingFromText(name, value) : value;
}

/** To YAML, `- warn: a <= 1` is a map with one key. */
function thresholdLine(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return Object.entries(item)
    .map(([severity, rule]) => `${severity}: ${rule}`)
    .join('\n');
}

/** Puts a value into the settings; the mistakes in it, when there are any, keep it out. */
function take<N extends SettingName>(settings: Settings, name: N, given: GivenValue): string[] {
  if (name === 'rules') {
    const mistakes = ruleMistakes(given);
    if (mistakes.length > 0) return mistakes;
  }
  if (!SETTING_KINDS[name].accepts(given.value)) return [refusal(name, given)];
  settings[name] = given.value as Settings[N];
  return [];
}

function refusal(name: SettingName, given: GivenValue): string {
  const written = quote(given.written);
  const suggestion = suggestionFor(name, given.value);
  return `${name}: ${written} (${given.from}) is not allowed; it has to be ${SETTINGS[name].allowed}.${suggestion}`;
}

function suggestionFor(name: SettingName, value: unknown): string {
  const { words } = SETTING_KINDS[name];
  return words !== undefined && typeof value === 'string' ? suggestion(value, words) : '';
}

function suggestion(word: string, candidates: readonly string[]): string {
  const meant = didYouMean(word, candidates);
  return meant === null ? '' : ` Did you mean ${meant}?`;
}

function ruleMistakes({ value, from }: GivenValue): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([name, severity]) => {
    const rule = RULE_NAMES.find((known) => known === name);
    if (rule === undefined) {
      const known = `it has to be one of ${RULE_NAMES.join(', ')}`;
      return [`rules: ${quote(name)} (${from}) is no rule; ${known}.${suggestion(name, RULE_NAMES)}`];
    }
    if (severity === 'ignore' && !isIgnorable(rule)) {
      return [
        `rules: ${rule} (${from}) cannot be ignored, because Papyra itself reports it; "warn" lets it pass.`,
      ];
    }
    if (severity === 'error' || severity === 'warn' || severity === 'ignore') return [];
    const meant = suggestion(String(severity), ['error', 'warn', 'ignore']);
    return [
      `rules: ${rule}: ${quote(String(severity))} (${from}) has to be one of error, warn, ignore.${meant}`,
    ];
  });
}

function unknownNames({ given, givenAs }: SettingsSources, file: ConfigFile | null): Problem[] {
  const inFile = [...(file?.values.keys() ?? [])].map((name) => {
    const line = file?.lines.get(name);
    return { name, from: `${file?.path ?? ''}${line === undefined ? '' : `:${line}`}`, known: SETTING_NAMES };
  });
  const outside = [...given.keys()].map((name) => ({
    name,
    from: givenAs,
    known: [...SETTING_NAMES, 'config'],
  }));
  return [...outside, ...inFile]
    .filter(({ name, known }) => !known.some((candidate) => candidate === name))
    .map(({ name, from, known }) => problem(name, describeUnknown(name, from, known)));
}

function describeUnknown(name: string, from: string, known: readonly string[]): string {
  if (name === 'config') return `config (${from}) names this very file; set it as an input or a flag.`;
  return `${quote(name)} (${from}) is no setting.${suggestion(name, known) || ` There are ${known.join(', ')}.`}`;
}

/** Settings come from the workflow, not from artifacts; still they are quoted so that nothing can be forged. */
function quote(text: string): string {
  const clipped = text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text;
  return JSON.stringify(clipped);
}

function problem(subject: string, message: string): Problem {
  return { subject, message, severity: 'error' };
}
