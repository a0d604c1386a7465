/** `npm run bench -- --redis`: a full scan of streams in a real Redis, and how long others have to wait for it meanwhile. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createClient } from '@redis/client';
import { type RedisServer, startRedis } from '../test/redis/servers.ts';
import { gateCommand } from './gate.ts';
import { type Machine, thisMachine } from './machine.ts';
import { findPapyra } from './peers/papyra.ts';
import { versionOf } from './peers/tools.ts';
import { type Command, median, ProcessFailure } from './processes.ts';
import { mixedFile } from './scan-data.ts';

/** More than the mixed file needs for a record. */
const MEAN_RECORD_BYTES = 450;
const RECORDS_AT_ONCE = 1_000;
const PING_PAUSE_MS = 1;

/** One program over all entries. */
export interface RedisRun {
  program: string;
  seconds: number[];
  median_seconds: number;
  entries_per_second: number;
  /** Of a PING every millisecond while it ran, in all its rounds, in milliseconds. */
  latency: Latency;
}

export interface Latency {
  median: number;
  p99: number;
  highest: number;
}

export interface RedisResults {
  generated_at: string;
  full: boolean;
  seed: number;
  rounds: number;
  machine: Machine;
  tools: Record<string, string>;
  entries: number;
  /** Of all payloads. */
  mb: number;
  /** Of a PING every millisecond while nothing else ran. */
  idle: Latency;
  runs: RedisRun[];
  left_out: string[];
}

export interface RedisBenchOptions {
  full: boolean;
  seed: number;
  entries: number;
  rounds: number;
}

interface Contestant {
  program: string;
  command: Command;
}

/** Fills the streams of one system, and clocks the programs in turns. Throws ProcessFailure. */
export async function measureRedis(directory: string, options: RedisBenchOptions): Promise<RedisResults> {
  const version = versionOf('redis-server');
  if (version === null) throw new ProcessFailure('redis-server is not installed; it is what is measured.');
  const server = await startRedis();
  try {
    const mb = (await fill(server, directory, options)) / 1e6;
    const papyra = findPapyra(directory);
    const contestants = contestantsOn(server, papyra, options.entries);
    const results = await clockInTurns(server, contestants.present, options.rounds);
    return {
      generated_at: new Date().toISOString(),
      full: options.full,
      seed: options.seed,
      rounds: options.rounds,
      machine: thisMachine(),
      tools: { redis: version, ...(typeof papyra === 'string' ? {} : { papyra: papyra.version }) },
      entries: options.entries,
      mb,
      idle: await latencyDuring(server, () => new Promise((resolve) => setTimeout(resolve, 1_000))),
      runs: results.map((run) => ({ ...run, entries_per_second: options.entries / run.median_seconds })),
      left_out: contestants.missing,
    };
  } finally {
    await server.close();
  }
}

function contestantsOn(server: RedisServer, papyra: ReturnType<typeof findPapyra>, entries: number) {
  const flags = ['--redis-url', server.url, '--redis-sample-size', 'all'];
  const gate = { program: 'gate, all entries', command: gateCommand('persistence', 'scan', ...flags) };
  const csv = KINDS.map((kind) => `redis-cli -p ${server.port} --csv XRANGE papyra:local:${kind} - +`);
  const cli = { program: 'redis-cli --csv XRANGE', command: shell(csv.join(' && ')) };
  if (typeof papyra === 'string') return { present: [gate, cli], missing: [papyra] };
  const own = {
    program: "Papyra's scan, all entries",
    command: papyra.scanStreams(patientUrl(server), entries),
  };
  return { present: [gate, cli, own], missing: [] };
}

/** As it comes, Papyra's client gives up on an answer after a few seconds, and its scan of a million entries fails. */
function patientUrl({ url }: RedisServer): string {
  return `${url}/0?socket_timeout=600`;
}

function shell(line: string): Command {
  return { program: 'sh', args: ['-c', line], accepts: [0] };
}

const KINDS = ['events', 'audits', 'dead_letters'] as const;

function streamOf(line: string): string {
  if (line.startsWith('{"kind": "event"')) return 'events';
  return line.startsWith('{"kind": "audit"') ? 'audits' : 'dead_letters';
}

/** Puts the records of the mixed file into the streams, with the IDs the server gives. Answers with bytes of payloads. */
async function fill(server: RedisServer, directory: string, options: RedisBenchOptions): Promise<number> {
  const megabytes = Math.ceil((options.entries * MEAN_RECORD_BYTES) / 1e6);
  const { path } = await mixedFile(directory, options.seed, megabytes);
  const client = await createClient({ url: server.url }).connect();
  let entries = 0;
  let bytes = 0;
  let pending: Promise<unknown>[] = [];
  for await (const line of createInterface({ input: createReadStream(path) })) {
    pending.push(client.xAdd(`papyra:local:${streamOf(line)}`, '*', { data: line }));
    bytes += Buffer.byteLength(line);
    entries += 1;
    if (entries === options.entries) break;
    if (pending.length === RECORDS_AT_ONCE) {
      await Promise.all(pending);
      pending = [];
    }
  }
  await Promise.all(pending);
  client.destroy();
  if (entries < options.entries) throw new ProcessFailure(`${path} holds only ${entries} records.`);
  return bytes;
}

async function clockInTurns(server: RedisServer, contestants: readonly Contestant[], rounds: number) {
  const seconds = contestants.map((): number[] => []);
  const pings = contestants.map((): number[] => []);
  // The first turn warms up, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { command }] of contestants.entries()) {
      const waited: number[] = [];
      const took = await pinging(server, waited, () => clock(command));
      if (round === 0) continue;
      seconds[index]?.push(took);
      pings[index]?.push(...waited);
    }
  }
  return contestants.map(({ program }, index) => {
    const own = seconds[index] ?? [];
    return { program, seconds: own, median_seconds: median(own), latency: latencyOf(pings[index] ?? []) };
  });
}

/** Seconds from start to end of a process, with its output thrown away. */
function clock({ program, args, accepts }: Command): Promise<number> {
  const started = performance.now();
  const child: ChildProcess = spawn(program, [...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      const seconds = (performance.now() - started) / 1e3;
      if (code !== null && accepts.includes(code)) resolve(seconds);
      else reject(new ProcessFailure(`${[program, ...args].join(' ')} ended with exit code ${code}.`));
    });
  });
}

async function latencyDuring(server: RedisServer, use: () => Promise<unknown>): Promise<Latency> {
  const waited: number[] = [];
  await pinging(server, waited, use);
  return latencyOf(waited);
}

/** Sends PINGs from a connection of its own while `use` runs; milliseconds of each go into `waited`. */
async function pinging<T>(server: RedisServer, waited: number[], use: () => Promise<T>): Promise<T> {
  const client = await createClient({ url: server.url }).connect();
  let isOver = false;
  const ping = async () => {
    while (!isOver) {
      const started = performance.now();
      await client.ping();
      waited.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, PING_PAUSE_MS));
    }
  };
  const pings = ping();
  try {
    return await use();
  } finally {
    isOver = true;
    await pings;
    client.destroy();
  }
}

function latencyOf(waited: readonly number[]): Latency {
  const sorted = waited.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5) ?? Number.NaN, p99: at(0.99) ?? Number.NaN, highest: sorted.at(-1) ?? Number.NaN };
}
