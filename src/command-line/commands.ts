/** The commands of the command line, as data: their names, flags, exit codes, and what they run. */
import { WHOLE_GATE } from '../gate.ts';
import { SETTING_NAMES, SETTINGS, type SettingName } from '../settings/settings.ts';
import { CONFIG_FLAG, type Flag, OUTPUT_FLAGS, settingFlag } from './flags.ts';
import { EXAMINE, type Output, runApprovedPlan, runCheck, type TextRenderer } from './runs.ts';

/** What was given, by the names of the flags; true for a flag without a value. */
export type Flags = ReadonlyMap<string, string | true>;

export interface CommandInfo {
  /** What calls it. */
  readonly words: readonly string[];
  readonly description: string;
  readonly flags: () => readonly Flag[];
  /** Stands below its help. */
  readonly exitCodes?: string;
  /** Why flags that are right one by one do not go together; null when they do. */
  readonly refuse?: (flags: Flags) => string | null;
  /** Returns the exit code. */
  readonly run: (flags: Flags) => Promise<number>;
}

/** Flags of the commands that examine artifacts and judge nothing else. */
const ARTIFACT_FLAGS: readonly SettingName[] = [
  'path',
  'backend',
  'redis-url',
  'redis-prefix',
  'redis-system-id',
  'redis-sample-size',
  'redis-options',
  'plugins',
  'max-files',
  'max-bytes',
  'rules',
  'max-anomalies',
  'if-no-files',
  'scanner',
  'threads',
  'time-limit',
  'max-compression-ratio',
];

/** Flags of the commands that can mend. */
const RECOVERY_FLAGS: readonly SettingName[] = [
  'recovery-mode',
  'quarantine-dir',
  'salvage',
  'max-loss',
  'output-dir',
];

const RETENTION_FLAGS: readonly SettingName[] = ['max-records', 'max-age-seconds', 'max-total-bytes'];

/** Flags of the commands that read metrics, beside the name of the sources. */
const METRICS_FLAGS: readonly Flag[] = [
  settingFlag('metrics-command'),
  settingFlag('metrics-timeout'),
  { name: 'json', value: null, describe: () => 'print one JSON object' },
];

const EXIT_CODES = `
Exit codes:
  0  healthy, recovered, or passed
  1  anomalies, or a breached threshold
  2  a recovery left anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read, a run that was stopped`;

const SCAN_EXIT_CODES = `
Exit codes:
  0  healthy
  2  anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read, a run that was stopped`;

const RECOVER_EXIT_CODES = `
Exit codes:
  0  healthy, or recovered
  2  anomalies are left, or --plan found some
  3  could not be done, and the originals are as they were; a mistake in the settings`;

const COMPACT_EXIT_CODES = `
Exit codes:
  0  done, or nothing to do; with --dry-run also when something would go
  3  could not be done, and the originals are as they were; a mistake in the settings`;

const RESET_EXIT_CODES = `
Exit codes:
  0  done
  3  could not be done, and the baseline is as it was; a mistake in the flags, a source that cannot be read`;

/** Papyra's exit code of `persistence scan` for anomalies. */
const EXIT_SCAN_ANOMALIES = 2;

/** The first words of commands that have two, and what they are about. */
export const GROUPS: ReadonlyMap<string, string> = new Map([
  ['doctor', "Papyra's doctor"],
  ['persistence', "Papyra's persistence commands"],
  ['metrics', 'metrics snapshots'],
]);

export const COMMANDS: readonly CommandInfo[] = [
  {
    words: ['check'],
    description: 'examine artifacts and metrics, judge them, write the report',
    flags: () => [...SETTING_NAMES.map(settingFlag), CONFIG_FLAG, ...OUTPUT_FLAGS],
    exitCodes: EXIT_CODES,
    run: (flags) => runCheck(given(flags), outputOf(flags), WHOLE_GATE),
  },
  {
    words: ['doctor', 'run'],
    description: 'examine artifacts, as "papyra doctor run" does',
    ...examining('doctor'),
  },
  {
    words: ['persistence', 'scan'],
    description: 'list the anomalies, as "papyra persistence scan" does',
    flags: () => [...ARTIFACT_FLAGS.map(settingFlag), ...OUTPUT_FLAGS],
    exitCodes: SCAN_EXIT_CODES,
    run: async (flags) => {
      const code = await runCheck(given(flags), outputOf(flags));
      return code === 1 ? EXIT_SCAN_ANOMALIES : code;
    },
  },
  {
    words: ['persistence', 'startup-check'],
    description: 'examine artifacts, as "papyra persistence startup-check" does',
    ...examining('startup-check'),
  },
  {
    words: ['persistence', 'recover'],
    description: 'mend damaged artifacts; what is removed is kept aside',
    flags: () => [
      ...[...ARTIFACT_FLAGS, ...RECOVERY_FLAGS].map(settingFlag),
      {
        name: 'mode',
        value: '<value>',
        describe: () => "the same as --recovery-mode, under Papyra's name",
      },
      { name: 'plan', value: null, describe: () => 'say exactly what would change, and write nothing' },
      {
        name: 'apply-plan',
        value: '<file>',
        describe: () => 'carry out this plan (of --plan --format json) unless anything changed since',
      },
      ...OUTPUT_FLAGS,
    ],
    exitCodes: RECOVER_EXIT_CODES,
    refuse: (flags) => {
      // The address with its password stands in no plan, and of plugins a plan says nothing that would be heeded.
      const others = [...given(flags).keys()].filter((name) => name !== 'redis-url' && name !== 'plugins');
      if (flags.has('apply-plan') && (flags.has('plan') || others.length > 0)) {
        return '--apply-plan brings the settings of its plan; leave out the other flags, but for --redis-url, --plugins, --verbose and --format';
      }
      const [mode, recoveryMode] = [flags.get('mode'), flags.get('recovery-mode')];
      return mode !== undefined && recoveryMode !== undefined && mode !== recoveryMode
        ? '--mode and --recovery-mode are two names of one setting; give one of them'
        : null;
    },
    run: recover,
  },
  {
    words: ['persistence', 'compact'],
    description: 'let go what retention does not keep',
    flags: () => [
      ...[...ARTIFACT_FLAGS, ...RETENTION_FLAGS].map(settingFlag),
      { name: 'dry-run', value: null, describe: () => 'say what would be reclaimed, and write nothing' },
      ...OUTPUT_FLAGS,
    ],
    exitCodes: COMPACT_EXIT_CODES,
    refuse: (flags) =>
      RETENTION_FLAGS.some((name) => !['', 'off'].includes(String(flags.get(name) ?? '').trim()))
        ? null
        : `say what to keep with one of ${RETENTION_FLAGS.map((name) => `--${name}`).join(', ')}`,
    run: (flags) =>
      runCheck(given(flags).set('mode', 'scan_only'), outputOf(flags), {
        ...EXAMINE,
        compacts: !flags.has('dry-run'),
      }),
  },
  {
    words: ['persistence', 'inspect'],
    description: 'say what the artifacts hold',
    flags: () => [...ARTIFACT_FLAGS.map(settingFlag), ...OUTPUT_FLAGS],
    run: (flags) => runCheck(given(flags).set('mode', 'scan_only'), outputOf(flags, 'inspect')),
  },
  {
    words: ['metrics', 'persistence'],
    description: 'show the numbers of a snapshot under their canonical names',
    flags: () => [
      {
        name: 'from',
        value: '<source>',
        describe: () => SETTINGS.metrics.description,
        repeats: true,
      },
      ...METRICS_FLAGS,
    ],
    refuse: (flags) =>
      flags.has('from') || flags.has('metrics-command')
        ? null
        : 'say where the metrics are with --from, or what prints them with --metrics-command',
    run: async (flags) => {
      const settings = given(flags).set('metrics', String(flags.get('from') ?? ''));
      const { runMetrics } = await import('./run-metrics.ts');
      return runMetrics(settings, flags.has('json'));
    },
  },
  {
    words: ['metrics', 'reset'],
    description: 'start a new measuring interval; the old baseline is kept beside it',
    flags: () => [
      {
        name: 'baseline',
        value: '<file>',
        describe: () => 'the metrics-snapshot.json from which the next run shall count anew',
        isNeeded: true,
      },
      {
        name: 'from',
        value: '<source>',
        describe: () =>
          'of processes that go on counting: where their numbers are, to count on from (as in "metrics persistence")',
        repeats: true,
      },
      ...METRICS_FLAGS,
    ],
    exitCodes: RESET_EXIT_CODES,
    run: async (flags) => {
      const settings = given(flags);
      const from = flags.get('from');
      if (from !== undefined) settings.set('metrics', String(from));
      const { runMetricsReset } = await import('./run-metrics-reset.ts');
      return runMetricsReset(settings, flags.has('json'));
    },
  },
];

/** A command that examines artifacts with one of Papyra's checks, and mends them in mode `recover`. */
function examining(check: string): Pick<CommandInfo, 'flags' | 'exitCodes' | 'run'> {
  return {
    flags: () => [
      ...[...ARTIFACT_FLAGS, 'mode' as const, ...RECOVERY_FLAGS].map(settingFlag),
      ...OUTPUT_FLAGS,
    ],
    exitCodes: EXIT_CODES,
    run: (flags) => runCheck(given(flags).set('check', check), outputOf(flags)),
  };
}

function recover(flags: Flags): Promise<number> {
  const plan = flags.get('apply-plan');
  if (typeof plan === 'string') return runApprovedPlan(plan, given(flags), outputOf(flags));
  const settings = given(flags);
  const mode = settings.get('mode');
  if (mode !== undefined && !settings.has('recovery-mode')) settings.set('recovery-mode', mode);
  return runCheck(settings.set('mode', 'recover'), outputOf(flags), {
    ...EXAMINE,
    planOnly: flags.has('plan'),
  });
}

/** The settings that were given, as text. */
function given(flags: Flags): Map<string, string> {
  const settings = new Map<string, string>();
  for (const name of [...SETTING_NAMES, 'config']) {
    const value = flags.get(name);
    if (value !== undefined) settings.set(name, String(value));
  }
  return settings;
}

function outputOf(flags: Flags, text: TextRenderer = 'console'): Output {
  return { json: flags.get('format') === 'json', isVerbose: flags.has('verbose'), text };
}
