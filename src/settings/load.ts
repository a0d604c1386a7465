/** Loads the settings: defaults < config file < inputs or flags, with where each came from and every mistake. */

import { resolve } from 'node:path';
import { RULE_NAMES } from '../ndjson/anomaly.ts';
import { lookAt } from '../ndjson/file-error.ts';
import type { Observation, Problem } from '../report/report.ts';
import type { ConfigFile } from './config-file.ts';
import type { GivenValue, UnknownName } from './mistakes.ts';
import { redisOptionsFrom, settingFromText } from './setting-text.ts';
import {
  DEFAULT_CONFIG_FILE,
  DEFAULTS,
  isIgnorable,
  RUNS_CODE,
  SETTING_KINDS,
  SETTING_NAMES,
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

/** Loads all settings; never throws for what a user can get wrong. */
export async function loadSettings(sources: SettingsSources): Promise<LoadedSettings> {
  const file = sources.withConfigFile ? await configFileOf(sources) : null;
  const settings: Settings = { ...DEFAULTS };
  const provenance: Observation['settings'] = {};
  const misplaced: Problem[] = [];
  const refused: { name: SettingName; given: GivenValue }[] = [];
  for (const name of SETTING_NAMES) {
    const isMisplaced = RUNS_CODE.has(name) && file?.values.has(name) === true;
    const given = givenValue(name, sources, isMisplaced ? null : file);
    if (isMisplaced) misplaced.push(misplacedMistake(name, file));
    const isTaken = given !== null && take(settings, name, given);
    if (given !== null && !isTaken) refused.push({ name, given });
    provenance[name] = { value: settings[name], from: isTaken ? given.from : 'default' };
  }
  const problems = [
    ...misplaced,
    ...(file?.mistakes ?? []).map((message) => problem('config', message)),
    ...(await describeMistakes(unknownNames(sources, file), refused)),
  ];
  return { settings, provenance, problems };
}

/** `path:line`, as far as the line is known. */
function placeIn({ path, lines }: ConfigFile, name: string): string {
  const line = lines.get(name);
  return line === undefined ? path : `${path}:${line}`;
}

/** The file that is named, else the one that is there; null when it is not. */
async function configFileOf({ given, cwd }: SettingsSources): Promise<ConfigFile | null> {
  const named = given.get('config')?.trim() ?? '';
  if (named === '' && lookAt(resolve(cwd, DEFAULT_CONFIG_FILE)) === null) return null;
  // Loaded here, with a parser of YAML.
  const { readConfigFile } = await import('./config-file.ts');
  return readConfigFile(named === '' ? DEFAULT_CONFIG_FILE : named, cwd);
}

function givenValue(name: SettingName, sources: SettingsSources, file: ConfigFile | null): GivenValue | null {
  const text = sources.given.get(name);
  if (text !== undefined && text.trim() !== '') {
    return {
      value: settingFromText(name, text),
      written: text,
      from: sources.givenAs,
      fromWithin: new Map(),
    };
  }
  if (file === null || !file.values.has(name)) return null;
  const inFile = file.values.get(name);
  const from = placeIn(file, name);
  const within = [...(file.innerLines.get(name) ?? [])].map(
    ([inner, at]) => [inner, `${file.path}:${at}`] as const,
  );
  return { value: fromFile(name, inFile), written: asWritten(inFile), from, fromWithin: new Map(within) };
}

/** Said, and not just passed over: who wrote it there believes that it runs. */
function misplacedMistake(name: SettingName, file: ConfigFile): Problem {
  const message =
    `${name} (${placeIn(file, name)}) cannot stand in the config file: that is part of the ` +
    `checkout, and a pull request could run its own code with it. Set it as an input of the step, or as --${name}.`;
  return problem(name, message);
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
  if (name === 'redis-options' && isPlainMap(value)) return redisOptionsFrom(value);
  return typeof value === 'string' ? settingFromText(name, value) : value;
}

function isPlainMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** To YAML, `- warn: a <= 1` is a map with one key. */
function thresholdLine(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return Object.entries(item)
    .map(([severity, rule]) => `${severity}: ${rule}`)
    .join('\n');
}

/** Puts a value into the settings, unless it is mistaken; whether it did. */
function take<N extends SettingName>(settings: Settings, name: N, { value }: GivenValue): boolean {
  if (!SETTING_KINDS[name].accepts(value)) return false;
  if (name === 'rules' && ignoresPapyra(value as Settings['rules'])) return false;
  settings[name] = value as Settings[N];
  return true;
}

function ignoresPapyra(rules: Settings['rules']): boolean {
  return RULE_NAMES.some((rule) => rules[rule] === 'ignore' && !isIgnorable(rule));
}

function unknownNames({ given, givenAs }: SettingsSources, file: ConfigFile | null): UnknownName[] {
  const isUnknown = (name: string) => !SETTING_NAMES.some((known) => known === name);
  const outside = [...given.keys()]
    .filter((name) => isUnknown(name) && name !== 'config')
    .map((name) => ({ name, from: givenAs, known: [...SETTING_NAMES, 'config'], misplaced: [] }));
  if (file === null) return outside;
  const known = SETTING_NAMES.filter((name) => !RUNS_CODE.has(name));
  const inFile = [...file.values.keys()]
    .filter(isUnknown)
    .map((name) => ({ name, from: placeIn(file, name), known, misplaced: [...RUNS_CODE] }));
  return [...outside, ...inFile];
}

async function describeMistakes(
  unknown: readonly UnknownName[],
  refused: readonly { readonly name: SettingName; readonly given: GivenValue }[],
): Promise<Problem[]> {
  if (unknown.length === 0 && refused.length === 0) return [];
  // Loaded here: most settings are right.
  const { unknownNameMistake, valueMistakes } = await import('./mistakes.ts');
  return [
    ...unknown.map((one) => problem(one.name, unknownNameMistake(one))),
    ...refused.flatMap(({ name, given }) =>
      valueMistakes(name, given).map((message) => problem(name, message)),
    ),
  ];
}

function problem(subject: string, message: string): Problem {
  return { subject, message, severity: 'error' };
}
