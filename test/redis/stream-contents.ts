/** What is in streams, in quarantine and in the files for removed entries, as bytes, and how a test fills and recovers them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RedisStreamsBackend } from '../../src/backends/redis-streams.ts';
import type { DoctorRecovery } from '../../src/doctor/doctor.ts';
import { connectRedis } from '../../src/redis/connection/connect.ts';
import type { RedisConnection } from '../../src/redis/connection/redis-connection.ts';
import type { RedisSystem } from '../../src/redis/stream-keys.ts';
import { REDIS_OPTION_DEFAULTS, type RedisOptions } from '../../src/settings/redis-options.ts';
import { runCountedDoctor } from '../support/counted-doctor.ts';
import { doctorOptions, NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine } from '../support/temporary.ts';

/** Without waits that no test needs. */
export const REDIS: RedisOptions = { ...REDIS_OPTION_DEFAULTS, 'approximate-trim': false };

export const SYSTEM: RedisSystem = { prefix: 'papyra', systemId: 'local' };
export const EVENTS = 'papyra:local:events';
export const AUDITS = 'papyra:local:audits';
export const DEAD_LETTERS = 'papyra:local:dead_letters';

/** Where damaged events go. */
export const QUARANTINE = 'papyra:local:quarantine:papyra_local_events';

export async function connectTo(url: string, options: Partial<RedisOptions> = {}): Promise<RedisConnection> {
  return connectRedis({
    url,
    options: { ...REDIS, ...options },
    cwd: process.cwd(),
    signal: NO_SIGNAL,
  });
}

/** A record as Papyra writes it. */
export function record(number: number): string {
  return eventLine(1_767_225_600 + number).trimEnd();
}

export type Field = string | Buffer;

/** Adds entries with the IDs `1767225600000-1` and so on; each is names and values in turn. */
export async function addEntries(
  connection: RedisConnection,
  key: string,
  entries: readonly (readonly Field[])[],
): Promise<void> {
  const added = entries.map((fields, index) => {
    return connection.read(key, ['XADD', key, `1767225600000-${index + 1}`, ...fields]);
  });
  await Promise.all(added);
}

/** An entry with nothing but that payload. */
export function payload(data: Field): readonly Field[] {
  return ['data', data];
}

/** ID, then names and values in turn, each in base64. */
export type Content = readonly [string, readonly string[]];

/** All entries of a stream, oldest first; none of one that is not there. */
export async function contentOf(connection: RedisConnection, key: string): Promise<Content[]> {
  const reply = (await connection.read(key, ['XRANGE', key, '-', '+'])) as readonly [
    Buffer,
    readonly Buffer[],
  ][];
  return reply.map(([id, fields]) => [String(id), fields.map((field) => field.toString('base64'))]);
}

export interface Quarantined {
  readonly id: string;
  readonly source: string;
  /** In base64, as above. */
  readonly fields: readonly string[];
}

/** The entries in quarantine, put back into the form they had. */
export async function quarantinedIn(connection: RedisConnection, quarantine: string): Promise<Quarantined[]> {
  return (await contentOf(connection, quarantine)).map(([, fields]) => {
    const names = fields.filter((_, index) => index % 2 === 0).map(decoded);
    const value = (name: string) => fields[2 * names.indexOf(name) + 1] ?? '';
    const whole = names.includes('fields')
      ? (JSON.parse(decoded(value('fields'))) as string[])
      : [Buffer.from('data').toString('base64'), value('data')];
    return { id: decoded(value('id')), source: decoded(value('source')), fields: whole };
  });
}

function decoded(text: string): string {
  return Buffer.from(text, 'base64').toString();
}

export interface Removed {
  readonly key: string;
  readonly id: string;
  readonly rule: string;
  readonly fields: readonly string[];
}

/** What the files for removed entries in a workspace hold, file by file; not what is not finished. */
export function removedFiles(workspace: string): Removed[][] {
  const directory = join(workspace, 'papyra-health', 'removed');
  if (!existsSync(directory)) return [];
  return readdirSync(directory)
    .filter((name) => name.endsWith('.removed.ndjson'))
    .map((name) => {
      const lines = readFileSync(join(directory, name), 'utf8').trimEnd().split('\n');
      return lines.map((line) => JSON.parse(line) as Removed);
    });
}

/** Scans all of the streams, recovers them, and scans them again. */
export async function recover(
  connection: RedisConnection,
  workspace: string,
  recovery: Partial<DoctorRecovery> = {},
  { redis = {}, system = SYSTEM }: { redis?: Partial<RedisOptions>; system?: RedisSystem } = {},
) {
  const backend = new RedisStreamsBackend(system, connection, {
    redis: { ...REDIS, ...redis },
    sampleSize: 'all',
    ifNoStreams: 'ignore',
  });
  const { artifact, problems } = await runCountedDoctor(
    backend,
    doctorOptions(workspace, { mode: 'recover' }, recovery),
  );
  return { artifact, recovery: artifact.recovery, problems, exitCode: artifact.exit_code };
}
