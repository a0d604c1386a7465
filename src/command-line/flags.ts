/** The flags of the command line, as data. */
import { CONFIG_DESCRIPTION, DEFAULTS, SETTINGS, type SettingName } from '../settings/settings.ts';

export interface Flag {
  /** Without its dashes. */
  readonly name: string;
  /** Its value as the help shows it: `<needed>` or `[optional]`; null for a flag without one. */
  readonly value: string | null;
  readonly describe: () => string;
  /** May be given several times, each adding a line. */
  readonly repeats?: boolean;
  /** The command does nothing without it. */
  readonly isNeeded?: boolean;
  /** What its value may be, the default first. */
  readonly choices?: readonly string[];
}

export const CONFIG_FLAG: Flag = {
  name: 'config',
  value: '<file>',
  describe: () => CONFIG_DESCRIPTION,
};

/** Flags of every command that examines artifacts: what it says, and where. */
export const OUTPUT_FLAGS: readonly Flag[] = [
  {
    name: 'verbose',
    value: null,
    describe: () => 'tell on standard error what is done, each step with its time',
  },
  {
    name: 'format',
    value: '<format>',
    describe: () => 'what goes to standard output',
    choices: ['text', 'json'],
  },
];

/** The flag that sets a setting. */
export function settingFlag(name: SettingName): Flag {
  const { form } = SETTINGS[name];
  const flag = { name, describe: () => describe(name) };
  if (form === 'boolean') return { ...flag, value: '[true|false]' };
  if (form === 'word' || form === 'number') return { ...flag, value: '<value>' };
  if (name === 'metrics-command') return { ...flag, value: '<command>' };
  if (name === 'redis-url') return { ...flag, value: '<url>' };
  if (form === 'text' && name !== 'thresholds') return { ...flag, value: '<path>' };
  if (name === 'plugins') return { ...flag, value: '<path>', repeats: true };
  return { ...flag, value: '<text>', repeats: true };
}

/** What the help says of a setting: its description, the range of a number, and its default. */
function describe(name: SettingName): string {
  const { description, allowed, form } = SETTINGS[name];
  const value = DEFAULTS[name];
  const notes = [
    ...(form === 'number' ? [allowed] : []),
    ...(value === '' || typeof value === 'object' ? [] : [`default: ${value}`]),
  ];
  return notes.length === 0 ? description : `${description} (${notes.join('; ')})`;
}
