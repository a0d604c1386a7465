/** A plan that was looked at: the report of `persistence recover --plan --format json`, read back. */
import { closeSync, readFileSync } from 'node:fs';
import { describeFileError } from '../ndjson/file-error.ts';
import { openRegularFile } from '../ndjson/read-pieces.ts';
import { type Report, reportSchema } from '../report/report.ts';
import { OWN_BACKENDS } from '../report/report-words.ts';
import { RUNS_CODE, SETTING_KINDS, SETTING_NAMES, SETTINGS, type SettingName } from '../settings/settings.ts';

export interface ApprovedPlan {
  /** The settings it was made with, as text. */
  readonly given: Map<string, string>;
  /** SHA-256 of each artifact's plan, null where nothing changes. */
  readonly approved: ReadonlyMap<string, string | null>;
}

/**
 * Reads a plan; a text says what is wrong with it and what to do. `given`: the settings that are given beside it, as no plan
 * holds them.
 */
export function readApprovedPlan(path: string, given: ReadonlyMap<string, string>): ApprovedPlan | string {
  const makeNew = 'Make one with: persistence recover --plan --format json > plan.json';
  let content: unknown;
  try {
    content = JSON.parse(readText(path));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'it is not JSON' : describeFileError(error);
    return `--apply-plan: ${path} cannot be read: ${reason}. ${makeNew}`;
  }
  const parsed = reportSchema.safeParse(content);
  if (!parsed.success || !hasSoundSettings(parsed.data)) {
    return `--apply-plan: ${path} is no plan of this version of the gate. ${makeNew}`;
  }
  const { artifacts, problems, settings } = parsed.data;
  const isPlan = artifacts.every(({ recovery }) => ['planned', 'none', undefined].includes(recovery?.status));
  const [obstacle] = problems.filter(({ severity }) => severity === 'error');
  if (obstacle !== undefined) {
    return `--apply-plan: ${path} is not whole, for something was in the way: ${obstacle.message} ${makeNew}`;
  }
  if (!isPlan || settings['mode']?.value !== 'recover') {
    return `--apply-plan: ${path} is the report of another run, not a plan. ${makeNew}`;
  }
  const ofPlugins = artifacts.find(({ backend }) => !OWN_BACKENDS.includes(backend));
  if (ofPlugins !== undefined && !given.has('plugins')) {
    return (
      `--apply-plan: ${path} has ${ofPlugins.path}, which a plugin examined. The plan was made with plugins: give --plugins ` +
      'again, with the same modules.'
    );
  }
  return {
    given: settingsOf(settings),
    approved: new Map(artifacts.map(({ id, recovery }) => [id, recovery?.sha256 ?? null])),
  };
}

/** The text of a regular file. Windows' own shell writes UTF-16 when output is sent to a file. */
function readText(path: string): string {
  const fd = openRegularFile(path);
  try {
    const bytes = readFileSync(fd);
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
  } finally {
    closeSync(fd);
  }
}

function hasSoundSettings({ settings }: Report): boolean {
  return SETTING_NAMES.every((name) => {
    const setting = settings[name];
    return setting === undefined || SETTING_KINDS[name].accepts(setting.value);
  });
}

/** The settings that were no defaults, written as flags are. */
function settingsOf(settings: Report['settings']): Map<string, string> {
  return new Map(
    // Whoever can write the plan must not get code run by it.
    SETTING_NAMES.filter((name) => !RUNS_CODE.has(name)).flatMap((name) => {
      const setting = settings[name];
      return setting === undefined || setting.from === 'default' ? [] : [[name, textOf(name, setting.value)]];
    }),
  );
}

function textOf(name: SettingName, value: unknown): string {
  if (Array.isArray(value)) return value.join('\n');
  if (SETTINGS[name].form === 'map') {
    return Object.entries(value as Record<string, string>)
      .map(([key, of]) => `${key}: ${of}`)
      .join('\n');
  }
  return String(value);
}
