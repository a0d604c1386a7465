/** The commands of the command line: their names, flags and exit codes. What they do is in `runs.ts`. */
import { Command, CommanderError, Option } from 'commander';
import { WHOLE_GATE } from '../gate.ts';
import { EXIT_CANNOT_JUDGE } from '../report/exit-codes.ts';
import {
  CONFIG_DESCRIPTION,
  DEFAULTS,
  SETTING_NAMES,
  SETTINGS,
  type SettingName,
} from '../settings/settings.ts';
import { TOOL } from '../tool.ts';
import { EXAMINE, type Output, runApprovedPlan, runCheck, runMetrics, type TextRenderer } from './runs.ts';

/** Flags of the commands that examine artifacts and judge nothing else. */
const ARTIFACT_FLAGS: readonly SettingName[] = [
  'path',
  'backend',
  'max-files',
  'max-bytes',
  'rules',
  'max-anomalies',
  'if-no-files',
];

/** Flags of the commands that can mend. */
const RECOVERY_FLAGS: readonly SettingName[] = [
  'recovery-mode',
  'quarantine-dir',
  'salvage',
  'max-loss',
  'output-dir',
];

const RETENTION_FLAGS = [
  'max-records',
  'max-age-seconds',
  'max-total-bytes',
] as const satisfies SettingName[];

const EXIT_CODES = `
Exit codes:
  0  healthy, recovered, or passed
  1  anomalies, or a breached threshold
  2  a recovery left anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read`;

const SCAN_EXIT_CODES = `
Exit codes:
  0  healthy
  2  anomalies
  3  cannot judge: a mistake in the settings, an input that cannot be read`;

const RECOVER_EXIT_CODES = `
Exit codes:
  0  healthy, or recovered
  2  anomalies are left, or --plan found some
  3  could not be done, and the originals are as they were; a mistake in the settings`;

const COMPACT_EXIT_CODES = `
Exit codes:
  0  done, or nothing to do; with --dry-run also when something would go
  3  could not be done, and the originals are as they were; a mistake in the settings`;

/** Papyra's exit code of `persistence scan` for anomalies. */
const EXIT_SCAN_ANOMALIES = 2;

const QUOTE_PATTERNS = "Put a pattern in quotes, so that the shell leaves it alone: --path 'logs/*'\n";

/** Runs the command in `argv` and returns the exit code. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = buildProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    // Commander has said what was wrong; help and version end here too, with 0.
    if (error instanceof CommanderError) {
      if (error.code === 'commander.excessArguments') process.stderr.write(QUOTE_PATTERNS);
      return error.exitCode === 0 ? 0 : EXIT_CANNOT_JUDGE;
    }
    throw error;
  }
}

function buildProgram(finish: (exitCode: number) => void): Command {
  const program = new Command(TOOL.name)
    .description('Judges the health of Papyra persistence: event logs, rotating sets and metrics snapshots.')
    .version(TOOL.version, '-V, --version')
    .exitOverride()
    .showHelpAfterError('Run it with --help to see what there is.')
    .helpCommand(false);

  const check = program
    .command('check')
    .description('examine artifacts and metrics, judge them, write the report');
  addSettings(check, SETTING_NAMES);
  check.option('--config <file>', CONFIG_DESCRIPTION);
  addFormat(check).addHelpText('after', EXIT_CODES);
  check.action(async (flags: Flags) => finish(await runCheck(given(flags), outputOf(flags), WHOLE_GATE)));

  const doctor = program.command('doctor').helpCommand(false).description("Papyra's doctor");
  const run = doctor.command('run').description('examine artifacts, as "papyra doctor run" does');
  addArtifactCommand(run, 'doctor', finish);

  const persistence = program
    .command('persistence')
    .helpCommand(false)
    .description("Papyra's persistence commands");
  const scan = persistence
    .command('scan')
    .description('list the anomalies, as "papyra persistence scan" does');
  addSettings(scan, ARTIFACT_FLAGS);
  addFormat(scan).addHelpText('after', SCAN_EXIT_CODES);
  scan.action(async (flags: Flags) => {
    const code = await runCheck(given(flags), outputOf(flags));
    finish(code === 1 ? EXIT_SCAN_ANOMALIES : code);
  });
  const startup = persistence
    .command('startup-check')
    .description('examine artifacts, as "papyra persistence startup-check" does');
  addArtifactCommand(startup, 'startup-check', finish);
  addRecoverCommand(persistence.command('recover'), finish);
  addCompactCommand(persistence.command('compact'), finish);
  const inspect = persistence.command('inspect').description('say what the artifacts hold');
  addSettings(inspect, ARTIFACT_FLAGS);
  addFormat(inspect);
  inspect.action(async (flags: Flags) => {
    const settings = given(flags).set('mode', 'scan_only');
    finish(await runCheck(settings, outputOf(flags, 'inspect')));
  });

  const metrics = program.command('metrics').helpCommand(false).description('metrics snapshots');
  metrics
    .command('persistence')
    .description('show the numbers of a snapshot under their canonical names')
    .addOption(repeatable(new Option('--from <source>', SETTINGS.metrics.description)).makeOptionMandatory())
    .option('--metrics-timeout <seconds>', SETTINGS['metrics-timeout'].description)
    .option('--json', 'print one JSON object')
    .action(async (flags: { from: string; metricsTimeout?: string; json?: true }) => {
      finish(await runMetrics(flags.from, flags.metricsTimeout, flags.json === true));
    });
  return program;
}

/** Values by Commander's names: camel case. */
type Flags = Readonly<Record<string, string | true | undefined>>;

function addArtifactCommand(command: Command, check: string, finish: (exitCode: number) => void): void {
  addSettings(command, [...ARTIFACT_FLAGS, 'mode', ...RECOVERY_FLAGS]);
  addFormat(command).addHelpText('after', EXIT_CODES);
  command.action(async (flags: Flags) =>
    finish(await runCheck(given(flags).set('check', check), outputOf(flags))),
  );
}

function addRecoverCommand(command: Command, finish: (exitCode: number) => void): void {
  command.description('mend damaged artifacts; what is removed is kept aside');
  addSettings(command, [...ARTIFACT_FLAGS, ...RECOVERY_FLAGS]);
  command
    .option('--mode <value>', "the same as --recovery-mode, under Papyra's name")
    .option('--plan', 'say exactly what would change, and write nothing')
    .option(
      '--apply-plan <file>',
      'carry out this plan (of --plan --format json) unless anything changed since',
    );
  addFormat(command).addHelpText('after', RECOVER_EXIT_CODES);
  command.action(async (flags: Flags) => {
    const settings = given({
      ...flags,
      recoveryMode: flags['recoveryMode'] ?? flags['mode'],
      mode: 'recover',
    });
    const { applyPlan, plan } = flags;
    if (typeof applyPlan !== 'string') {
      finish(await runCheck(settings, outputOf(flags), { ...EXAMINE, planOnly: plan === true }));
    } else if (settings.size > 1 || plan === true) {
      command.error(
        'error: --apply-plan brings the settings of its plan; leave out the other flags, but for --format',
      );
    } else finish(await runApprovedPlan(applyPlan, outputOf(flags)));
  });
}

function addCompactCommand(command: Command, finish: (exitCode: number) => void): void {
  command.description('let go what retention does not keep');
  addSettings(command, [...ARTIFACT_FLAGS, ...RETENTION_FLAGS]);
  command.option('--dry-run', 'say what would be reclaimed, and write nothing');
  addFormat(command).addHelpText('after', COMPACT_EXIT_CODES);
  command.action(async (flags: Flags) => {
    const settings = given(flags);
    if (!RETENTION_FLAGS.some((name) => settings.has(name))) {
      command.error(
        `error: say what to keep with one of ${RETENTION_FLAGS.map((name) => `--${name}`).join(', ')}`,
      );
    }
    const compacts = flags['dryRun'] !== true;
    finish(await runCheck(settings.set('mode', 'scan_only'), outputOf(flags), { ...EXAMINE, compacts }));
  });
}

function addSettings(command: Command, names: readonly SettingName[]): void {
  for (const name of names) {
    const { form } = SETTINGS[name];
    const description = describe(name);
    if (form === 'boolean') command.option(`--${name} [true|false]`, description);
    else if (form === 'word' || form === 'number') command.option(`--${name} <value>`, description);
    else if (form === 'text' && name !== 'thresholds') command.option(`--${name} <path>`, description);
    else command.addOption(repeatable(new Option(`--${name} <text>`, description)));
  }
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

/** May be given several times, each adding a line. */
function repeatable(option: Option): Option {
  return option.argParser((value: string, before: string | undefined) =>
    before === undefined ? value : `${before}\n${value}`,
  );
}

function addFormat(command: Command): Command {
  return command.addOption(
    new Option('--format <format>', 'what goes to standard output').choices(['text', 'json']).default('text'),
  );
}

/** The settings that were given, by their own names, as text. */
function given(flags: Flags): Map<string, string> {
  const settings = new Map<string, string>();
  for (const name of [...SETTING_NAMES, 'config']) {
    const value = flags[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    if (value !== undefined) settings.set(name, String(value));
  }
  return settings;
}

function outputOf(flags: Flags, text: TextRenderer = 'console'): Output {
  return { json: flags['format'] === 'json', text };
}
