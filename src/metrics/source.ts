/** Metrics sources: what the settings `metrics` and `metrics-command` name, read into the report's shape. */
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { describeFileError } from '../ndjson/file-error.ts';
import { Interruption } from '../ndjson/interruption.ts';
import type { MetricsSource, Problem } from '../report/report.ts';
import { type Detected, readMetrics } from './detect.ts';
import { fetchText, tooLarge } from './http.ts';
import { findTargets, type Target, withDistinctNames } from './targets.ts';
import { decodeText } from './text.ts';
import { UnreadableMetrics } from './unreadable.ts';

/** A snapshot is a few kilobytes, a big Prometheus exposition some megabytes. */
export const DEFAULT_MAX_METRICS_BYTES = 16 * 2 ** 20;

export interface MetricsOptions {
  /** Paths and globs start here. */
  readonly cwd: string;
  /** What an earlier run of the gate wrote: no glob takes it for a source. */
  readonly ownFiles?: () => readonly string[];
  /** A program with its arguments whose output is one more source; empty for none. */
  readonly command?: string;
  /** For each address, and for the command: everything together. */
  readonly timeoutMs: number;
  /** For each source. */
  readonly maxBytes: number;
  /** Ends the reading early; its reason is an Interruption. */
  readonly signal?: AbortSignal;
}

export interface MetricsSources {
  readonly sources: MetricsSource[];
  readonly problems: Problem[];
  /** What kept sources from being read, which are no problems each then; null when nothing did. */
  readonly interruption: Interruption | null;
}

/**
 * Reads every source that the specs name (`[FORM=]PATH-OR-GLOB`, `[FORM=]URL`, `!GLOB`), in their order, and at last
 * what the command prints. A source that cannot be read has status `error` and a problem of the same message; a spec
 * that means nothing has a problem alone. A source without metrics is `unavailable`, which is no problem. Throws for
 * nothing a spec or a source can hold.
 */
export async function readMetricsSources(
  specs: readonly string[],
  options: MetricsOptions,
): Promise<MetricsSources> {
  const { targets: named, problems } = await findTargets(specs, options.cwd, options.ownFiles ?? (() => []));
  const targets = withDistinctNames([...named, ...(await commandTargets(options.command ?? ''))]);
  // What has to be waited for all at once, so that it takes the time of the slowest; files in turn, as memory is dearer.
  const awaited = new Map(
    targets.flatMap((target) =>
      target.kind === 'file' ? [] : [[target, readTarget(target, options)] as const],
    ),
  );
  const outcomes: Outcome[] = [];
  for (const target of targets) outcomes.push(await (awaited.get(target) ?? readTarget(target, options)));
  return {
    sources: outcomes.map(({ source }) => source),
    problems: [...problems, ...outcomes.flatMap(problemOf)],
    interruption: outcomes.find(({ interruption }) => interruption !== null)?.interruption ?? null,
  };
}

/** Most runs have no command, and go without the code around it. */
async function commandTargets(command: string): Promise<Target[]> {
  if (command.trim() === '') return [];
  const { showCommand } = await import('./command-secrets.ts');
  return [{ kind: 'command', location: command, source: showCommand(command).shown, form: null }];
}

interface Outcome {
  readonly source: MetricsSource;
  readonly interruption: Interruption | null;
}

function problemOf({ source: { source, status, message }, interruption }: Outcome): Problem[] {
  if (status !== 'error' || interruption !== null) return [];
  return [{ subject: source, message: message ?? '', severity: 'error' }];
}

async function readTarget(target: Target, options: MetricsOptions): Promise<Outcome> {
  const { source, form } = target;
  const none: Record<string, number> = Object.create(null);
  const nothing = { values: none, raw: none };
  const unread = { source, form, status: 'error' as const, ...nothing };
  try {
    options.signal?.throwIfAborted();
    const read = await readDetected(target, options);
    return { source: { source, ...nothing, ...read }, interruption: null };
  } catch (error) {
    if (error instanceof Interruption) {
      const message = `${source} was not read, for the run was cut short: ${error.message}.`;
      return { source: { ...unread, message }, interruption: error };
    }
    if (!(error instanceof UnreadableMetrics)) throw error;
    return { source: { ...unread, message: error.message }, interruption: null };
  }
}

async function readDetected(target: Target, options: MetricsOptions): Promise<Detected> {
  const { kind, location, source, form } = target;
  if (kind === 'command') {
    const { readCommand } = await import('./command.ts');
    return readCommand(location, source, options);
  }
  const isFile = kind === 'file';
  const text = await (isFile
    ? readFileText(location, source, options.maxBytes)
    : fetchText(location, options));
  return readMetrics(text, source, form);
}

async function readFileText(path: string, source: string, maxBytes: number): Promise<string> {
  return decodeText(await readFileBytes(path, source, maxBytes), source);
}

async function readFileBytes(path: string, source: string, maxBytes: number): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // Without waiting: opening a named pipe would otherwise wait for its writer, for ever if there is none.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = await file.stat();
    if (stats.isDirectory()) throw directory(source);
    if (!stats.isFile()) throw notAFile(source);
    if (stats.size > maxBytes) throw tooLarge(source, maxBytes);
    return await readUpTo(file, source, maxBytes);
  } catch (error) {
    throw error instanceof UnreadableMetrics ? error : unreadable(source, error);
  } finally {
    await file?.close();
  }
}

const CHUNK = 64 * 1024;

/** The whole file, whatever size it said it has: it may be growing. */
async function readUpTo(file: FileHandle, source: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK, null);
    if (bytesRead === 0) return Buffer.concat(chunks);
    size += bytesRead;
    if (size > maxBytes) throw tooLarge(source, maxBytes);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}

function directory(source: string): UnreadableMetrics {
  return new UnreadableMetrics(
    `${source} is a directory. Name the file in it, or several with a glob such as ${source}/*.json.`,
  );
}

function notAFile(source: string): UnreadableMetrics {
  return new UnreadableMetrics(
    `${source} is a pipe or a device. Write the metrics to a file, and name that.`,
  );
}

function unreadable(source: string, error: unknown): UnreadableMetrics {
  const isMissing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
  const wayOut = isMissing
    ? 'Check the path, and that the step which writes the metrics has run'
    : 'Make it readable for the user that runs the gate';
  return new UnreadableMetrics(`${source} cannot be read: ${describeFileError(error)}. ${wayOut}.`);
}
