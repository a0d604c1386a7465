/** Settings as text, the way inputs and flags have them, made into the values a config file would hold. */
import { isRedisOption, REDIS_OPTION_KINDS } from './redis-options.ts';
import { SETTINGS, type SettingName } from './settings.ts';

/** What stands in a map under a name that stands there twice, for the schema to refuse. */
export class StandsTwice {}

/**
 * The value that a text stands for. What is no number or no boolean stays text, for the schema to refuse and
 * quote as it was written.
 */
export function settingFromText(name: SettingName, text: string): unknown {
  switch (SETTINGS[name].form) {
    case 'lines':
      return linesOf(text);
    case 'number':
      return numberFrom(text.trim());
    case 'boolean':
      return booleanFrom(text.trim());
    case 'map':
      return name === 'redis-options' ? redisOptionsFrom(mapFrom(text)) : mapFrom(text);
    case 'word':
      return text.trim();
    case 'text':
      return name === 'thresholds' ? text : text.trim();
  }
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function numberFrom(text: string): unknown {
  return /^[+-]?\d[\d_]*(\.\d+)?$/.test(text) ? Number(text.replaceAll('_', '')) : text;
}

/** As YAML 1.2 and the Actions toolkit have it: a typo must not switch a gate off. */
function booleanFrom(text: string): unknown {
  if (/^(true|True|TRUE)$/.test(text)) return true;
  return /^(false|False|FALSE)$/.test(text) ? false : text;
}

/** `key: value` lines; a line that is none is kept as a key without a value, for the schema to refuse. */
function mapFrom(text: string): Record<string, unknown> {
  const map: Record<string, unknown> = Object.create(null);
  for (const line of linesOf(text)) {
    const colon = line.indexOf(':');
    const name = colon < 0 ? line : line.slice(0, colon).trim();
    map[name] = name in map ? new StandsTwice() : colon < 0 ? '' : line.slice(colon + 1).trim();
  }
  return map;
}

/** Each text as its option takes it, where it can be read so; what is no text stays. */
export function redisOptionsFrom(map: object): Record<string, unknown> {
  const options: Record<string, unknown> = Object.create(null);
  for (const [name, held] of Object.entries(map)) {
    options[name] = typeof held === 'string' ? redisOptionFrom(name, held) : held;
  }
  return options;
}

function redisOptionFrom(name: string, text: string): unknown {
  const readings = [text, numberFrom(text), booleanFrom(text)];
  return readings.find((value) => isRedisOption(name) && REDIS_OPTION_KINDS[name].accepts(value)) ?? text;
}
