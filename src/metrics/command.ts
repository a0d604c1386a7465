/** Metrics from a command: a program that prints them, for instance `papyra metrics persistence --json`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { clip, visible } from '../report/visible.ts';
import { type ShownCommand, showCommand } from './command-secrets.ts';
import { type CommandWord, splitCommand } from './command-words.ts';
import { type Detected, readMetrics } from './detect.ts';
import { tooLarge } from './http.ts';
import { isObject, tryJson } from './json.ts';
import { type Ended, lastLines, type ProgramLimits, runProgram } from './run-program.ts';
import { decodeText, withoutColours } from './text.ts';
import { UnreadableMetrics } from './unreadable.ts';

/**
 * The metrics that a command writes to its standard output. Throws UnreadableMetrics when it is no command, cannot be
 * started, fails, takes too long, writes nothing or too much; no message has the secrets in it. Throws the signal's reason
 * when that is aborted.
 */
export async function readCommand(command: string, source: string, limits: ProgramLimits): Promise<Detected> {
  const shown = showCommand(command);
  const text = await outputOf(command, source, limits, shown);
  const detected = readMetrics(text, source, null);
  if (detected.status === 'ok') return detected;
  if (isOfNoForm(detected, text)) return { ...detected, message: noMetrics(text, source, shown) };
  // The message may quote what the program wrote; the command itself is without secrets as it is.
  return { ...detected, message: detected.message.split(source).map(shown.redact).join(source) };
}

async function outputOf(
  command: string,
  source: string,
  limits: ProgramLimits,
  shown: ShownCommand,
): Promise<string> {
  const { words, mistake } = splitCommand(command);
  if (mistake !== null) throw new UnreadableMetrics(`${source} cannot be run. ${mistake}`);
  const [program = '', ...args] = words.map(({ text }) => text);
  const ended = await runProgram(program, args, limits).catch((error: unknown) => {
    const why = describeStart(error, shown.program, isThere(program, limits.cwd));
    throw new UnreadableMetrics(`${source} cannot be run. ${why}${lostBackslash(words[0])}`);
  });
  if (ended.cut === 'aborted') limits.signal?.throwIfAborted();
  if (ended.cut === 'too large') throw tooLarge(source, limits.maxBytes);
  const failure = describeFailure(ended, limits.timeoutMs);
  // Papyra colours JSON too, where FORCE_COLOR is set.
  if (failure === null) return withoutColours(decodeText(ended.stdout, source));
  throw new UnreadableMetrics(`${source} ${failure.what}${lastWords(ended, shown)}. ${failure.wayOut}`);
}

/** Whether it is neither text in a known form nor JSON of which more can be said. */
function isOfNoForm({ status, form }: Detected, text: string): boolean {
  return status === 'error' && (form === null || form === 'papyra') && !isObject(tryJson(text));
}

/** A warning or a banner above the metrics is the likeliest, and its line tells where it comes from. */
function noMetrics(text: string, source: string, { redact }: ShownCommand): string {
  const [first = ''] = redact(text.trimStart()).split(/\r?\n|\r/, 1);
  return (
    `${source} printed what cannot be read as metrics, beginning with "${clip(visible(first), LONGEST_SAID)}". It has to ` +
    'print one JSON object, or key: value lines, and nothing else.'
  );
}

interface Failure {
  /** The end of a sentence about the command. */
  readonly what: string;
  readonly wayOut: string;
}

const RUN_ALONE = 'Run it in a step of its own to see all that it writes.';

function describeFailure({ cut, code, signal, stdout }: Ended, timeoutMs: number): Failure | null {
  if (cut === 'timeout') {
    const what = `took longer than ${timeoutMs / 1000} s and was stopped`;
    return {
      what,
      wayOut: 'It must not ask for anything, as nobody answers. If it needs the time, raise metrics-timeout.',
    };
  }
  if (cut === 'held open') {
    const what = `ended, but something that it started held its output open for ${timeoutMs / 1000} s and was stopped`;
    return { what, wayOut: 'Have what goes on in the background write elsewhere.' };
  }
  if (signal !== null) return { what: `was killed by ${signal}`, wayOut: RUN_ALONE };
  if (code !== 0) return { what: `ended with exit code ${code}`, wayOut: RUN_ALONE };
  const isEmpty = stdout.every((byte) => BLANKS.has(byte));
  return isEmpty ? { what: 'ended with exit code 0 and printed no metrics', wayOut: RUN_ALONE } : null;
}

const BLANKS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Whether a program that is named by its path is at that path. */
function isThere(program: string, cwd: string): boolean {
  return program.includes('/') && existsSync(resolve(cwd, program));
}

function lostBackslash(program: CommandWord | undefined): string {
  if (program === undefined || !program.written.includes('\\') || program.text.includes('\\')) return '';
  return ' A backslash takes the meaning of the character behind it and goes; double it, or put the path in single quotes.';
}

/** Why a program could not be started, and the way out. `isThere`: whether its file is. */
function describeStart(error: unknown, program: string, isThere: boolean): string {
  const { code = String(error) } = error as NodeJS.ErrnoException;
  if (code === 'EINVAL' || (code === 'ENOENT' && process.platform === 'win32')) {
    return (
      `The program ${program} is not there, or is a .cmd or .bat file, which Windows runs in a shell only (${code}). ` +
      'Check that it is installed and on PATH; for such a file write "cmd /c" in front.'
    );
  }
  if (code === 'ENOENT' && isThere) {
    return (
      `${program} is there, but not the interpreter that its first line names (${code}). Correct that line (#!), which must ` +
      'not end in a carriage return (CRLF) either, or name what runs the file, as in "bash metrics.sh".'
    );
  }
  if (code === 'ENOENT') {
    return (
      `There is no program ${program} (ENOENT). Check its name, that a step before has installed it, and that it is on ` +
      'PATH; there is no shell, so what only a shell knows is not found.'
    );
  }
  if (code === 'EACCES') {
    return `${program} is not executable (EACCES). Make it so with "chmod +x", or name what runs it, as in "bash metrics.sh".`;
  }
  return `The system refuses to start ${program} (${code}). Check the program and the length of its arguments.`;
}

const LONGEST_SAID = 300;
/** Papyra draws a frame around what it has to say. */
const FRAME = /[\u2500-\u257f]+/g;
/** `Error: …`, `ModuleNotFoundError: …`, `fatal: …`: what a traceback and a frame come down to. */
const NAMES_ERROR = /^(?:[\w.]*(?:error|exception)|fatal)\b.*:/i;

/**
 * What a program said at last, on standard error or, as Papyra does of mistakes, on standard output; where it was stopped
 * that has metrics, or what it did until then.
 */
function lastWords({ cut, stderr, stdout }: Ended, { redact }: ShownCommand): string {
  const said = stderr.trim() === '' && cut === null ? lastLines(stdout) : stderr;
  // Before there are lines: a secret may have several.
  const lines = redact(withoutColours(said))
    .split(/\r\n?|\n/)
    .map((line) => line.replace(FRAME, ' ').trim())
    .filter((line) => line !== '');
  const line = lines.findLast((one) => NAMES_ERROR.test(one)) ?? lines.at(-1);
  if (line !== undefined) return `; it said "${clip(visible(line), LONGEST_SAID)}"`;
  if (cut === null) return ', without a word why';
  return stdout.length === 0 ? '; it had printed nothing' : '';
}
