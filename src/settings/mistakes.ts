/** What is wrong with settings, in words. Loaded when something is. */

import { RULE_NAMES } from '../ndjson/anomaly.ts';
import { redactGiven } from '../report/redact.ts';
import { didYouMean } from './did-you-mean.ts';
import { isRedisOption, REDIS_OPTION_KINDS, REDIS_OPTIONS } from './redis-options.ts';
import { StandsTwice } from './setting-text.ts';
import { isIgnorable, SETTING_KINDS, SETTINGS, type SettingName } from './settings.ts';

/** A value, and where it came from. */
export interface GivenValue {
  readonly value: unknown;
  /** What the user wrote, for the message. */
  readonly written: string;
  readonly from: string;
  /** Where each name in a map came from, as far as that is known more closely. */
  readonly fromWithin: ReadonlyMap<string, string>;
}

/** A name that was given and is no setting's. */
export interface UnknownName {
  readonly name: string;
  readonly from: string;
  /** The names there are in that place. */
  readonly known: readonly string[];
  /** Names of settings that cannot stand there. */
  readonly misplaced: readonly string[];
}

const MAX_QUOTED = 200;

/** Why a setting does not take a value: one mistake or more. */
export function valueMistakes(name: SettingName, given: GivenValue): string[] {
  const found = mistakesWithin(name, given);
  return found.length > 0 ? found : [refusal(name, given)];
}

/** Entry by entry, of settings that are maps. */
function mistakesWithin(name: SettingName, { value, from, fromWithin }: GivenValue): string[] {
  if (SETTINGS[name].form !== 'map') return [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([inner, held]) => {
    const at = fromWithin.get(inner) ?? from;
    if (held instanceof StandsTwice)
      return [`${name}: ${quote(inner)} (${at}) stands twice; keep one of them.`];
    return name === 'rules' ? ruleMistakes([inner, held], at) : redisOptionMistakes([inner, held], at);
  });
}

function refusal(name: SettingName, given: GivenValue): string {
  const written = quote(given.written);
  const suggestion = suggestionFor(name, given.value);
  return `${name}: ${written} (${given.from}) is not allowed; it has to be ${SETTINGS[name].allowed}.${suggestion}`;
}

function suggestionFor(name: SettingName, value: unknown): string {
  if (SETTINGS[name].form === 'map' && Array.isArray(value)) return ' Take the dashes away.';
  const { words } = SETTING_KINDS[name];
  return words !== undefined && typeof value === 'string' ? suggestion(value, words) : '';
}

function suggestion(word: string, candidates: readonly string[]): string {
  const meant = didYouMean(word, candidates);
  return meant === null ? '' : ` Did you mean ${meant}?`;
}

/** How `page-size=500` is written. */
function withColon(name: string, known: readonly string[]): string {
  const [inner = '', value] = name.split(/\s*=\s*(.*)/s, 2);
  return value !== undefined && known.includes(inner) ? ` Write ${quote(`${inner}: ${value}`)}.` : '';
}

function ruleMistakes([name, severity]: [string, unknown], from: string): string[] {
  const rule = RULE_NAMES.find((known) => known === name);
  if (rule === undefined) {
    const known = `it has to be one of ${RULE_NAMES.join(', ')}`;
    const meant = withColon(name, RULE_NAMES) || suggestion(name, RULE_NAMES);
    return [`rules: ${quote(name)} (${from}) is no rule; ${known}.${meant}`];
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
}

function redisOptionMistakes([name, value]: [string, unknown], from: string): string[] {
  if (!isRedisOption(name)) {
    const names = Object.keys(REDIS_OPTIONS);
    const known = `it has to be one of ${names.join(', ')}`;
    const meant = withColon(name, names) || suggestion(name, names);
    return [`redis-options: ${quote(name)} (${from}) is no option; ${known}.${meant}`];
  }
  if (REDIS_OPTION_KINDS[name].accepts(value)) return [];
  const { allowed } = REDIS_OPTIONS[name];
  return [
    `redis-options: ${name}: ${quote(asText(value))} (${from}) is not allowed; it has to be ${allowed}.`,
  ];
}

/** As it may have been written; a map or a list as JSON. */
function asText(value: unknown): string {
  if (value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

export function unknownNameMistake({ name, from, known, misplaced }: UnknownName): string {
  if (name === 'config') return `config (${from}) names this very file; set it as an input or a flag.`;
  const meant = didYouMean(name, [...known, ...misplaced]);
  if (meant !== null && misplaced.includes(meant)) {
    return (
      `${quote(name)} (${from}) is no setting, and ${meant} cannot stand in the config file. Set it as an input of the ` +
      `step, or as --${meant}.`
    );
  }
  return `${quote(name)} (${from}) is no setting.${suggestion(name, known) || ` There are ${known.join(', ')}.`}`;
}

/**
 * Settings come from the workflow, not from artifacts; still they are quoted so that nothing can be forged. An address
 * may have got into the wrong setting: its password goes before anything is cut, for half of it would not be known as one.
 */
function quote(text: string): string {
  const shown = redactGiven(text);
  const clipped = shown.length > MAX_QUOTED ? `${shown.slice(0, MAX_QUOTED)}…` : shown;
  return JSON.stringify(clipped);
}
