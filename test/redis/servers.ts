/** Real Redis servers for tests, on loopback and without persistence. Each is stopped by its `close`, or with the process. */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Certificates } from './certificates.ts';

const run = promisify(execFile);

/** Why tests against real servers have to be skipped, null when they can run. In CI a missing server is a failure. */
export function redisMissing(): string | null {
  const missing = ['redis-server', 'redis-cli', 'openssl'].find((program) => !isOnPath(program));
  if (missing === undefined) return null;
  if (process.env['CI'])
    throw new Error(`${missing} is not installed, and CI runs the tests against real servers`);
  return `${missing} is not installed`;
}

function isOnPath(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

export interface RedisServer {
  readonly port: number;
  /** `redis://127.0.0.1:PORT`, `rediss://localhost:PORT` with TLS; without user and password. */
  readonly url: string;
  /** Ends the server without a goodbye. */
  readonly close: () => Promise<void>;
  /** Runs redis-cli against it and answers with what that prints. */
  readonly cli: (...args: string[]) => Promise<string>;
}

export interface RedisServerOptions {
  /** Further arguments of redis-server, such as `--maxclients`, `1`. */
  readonly args?: readonly string[];
  /** Of the user `default`. */
  readonly password?: string;
  /** Further users, each as an ACL rule: `bob on >secret ~papyra:* +xrange`. */
  readonly users?: readonly string[];
  /** With TLS and nothing else. */
  readonly tls?: Certificates;
  readonly port?: number;
}

export async function startRedis(options: RedisServerOptions = {}): Promise<RedisServer> {
  const { args = [], password, users = [], tls } = options;
  return await onFreePort(
    options.port,
    (port, directory) => [
      ...(tls === undefined
        ? ['--port', String(port)]
        : ['--port', '0', '--tls-port', String(port), ...tlsArgs(tls)]),
      ...['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', directory],
      ...(password === undefined ? [] : ['--requirepass', password]),
      ...users.flatMap((user) => ['--user', ...user.split(' ')]),
      ...args,
    ],
    options,
  );
}

function tlsArgs({ ca, server }: Certificates): string[] {
  return ['--tls-cert-file', server.cert, '--tls-key-file', server.key, '--tls-ca-cert-file', ca];
}

type Access = Pick<RedisServerOptions, 'password' | 'tls'>;

/** Another process can take a port before the server does. */
async function onFreePort(
  wanted: number | undefined,
  argsFor: (port: number, directory: string) => string[],
  { password, tls }: Access,
): Promise<RedisServer> {
  for (let tries = 1; ; tries++) {
    const port = wanted ?? (await freePort());
    const directory = mkdtempSync(join(tmpdir(), 'papyra-redis-'));
    const server = spawn('redis-server', argsFor(port, directory), { stdio: ['ignore', 'pipe', 'pipe'] });
    const killWithProcess = () => server.kill('SIGKILL');
    process.once('exit', killWithProcess);
    const close = async () => {
      process.off('exit', killWithProcess);
      await stop(server);
      rmSync(directory, { recursive: true, force: true });
    };
    const output = await ready(server);
    if (output === null) {
      const access = [
        ...(tls === undefined
          ? []
          : ['--tls', '--cacert', tls.ca, '--cert', tls.client.cert, '--key', tls.client.key]),
      ];
      const env = password === undefined ? process.env : { ...process.env, REDISCLI_AUTH: password };
      return {
        port,
        url: tls === undefined ? `redis://127.0.0.1:${port}` : `rediss://localhost:${port}`,
        close,
        cli: async (...words) =>
          (await run('redis-cli', ['-p', String(port), ...access, ...words], { env })).stdout.trimEnd(),
      };
    }
    await close();
    if (tries === 5) throw new Error(`redis-server does not start:\n${output}`);
  }
}

/** A port that was free a moment ago, with the one of the cluster's bus, 10,000 above it. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await listenOnce(0);
    if (port !== null && port <= 55_535 && (await listenOnce(port + 10_000)) !== null) return port;
  }
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : null));
    });
  });
}

/** Null when the server takes connections, else what it printed before it ended. */
function ready(server: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    let output = '';
    const hear = (text: Buffer) => {
      output += text;
      // Sentinels and servers that load say no more than the others of these.
      if (/Ready to accept connections|Sentinel ID is|Loading RDB/.test(output)) resolve(null);
    };
    server.stdout?.on('data', hear);
    server.stderr?.on('data', hear);
    server.on('error', (error) => resolve(error.message));
    server.on('exit', () => resolve(output));
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await ended;
}

/** Waits until something is so; the time-out of the test ends the wait. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo().catch(() => false))) await pause(50);
}

/** A replica that is in step with its master. */
export async function startReplica(
  master: RedisServer,
  options: RedisServerOptions = {},
): Promise<RedisServer> {
  const replica = await startRedis({
    ...options,
    args: ['--replicaof', '127.0.0.1', String(master.port), ...(options.args ?? [])],
  });
  await until(async () => (await replica.cli('INFO', 'replication')).includes('master_link_status:up'));
  return replica;
}

/** A server that loads its data until `finish`. */
export async function startLoading(): Promise<RedisServer & { readonly finish: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'papyra-redis-'));
  const source = await startRedis();
  try {
    await source.cli(
      'EVAL',
      "for i = 1, 2000 do redis.call('SET', 'key:' .. i, string.rep('x', 100)) end",
      '0',
    );
    await source.cli('XADD', 'papyra:local:events', '1-1', 'data', '{}');
    await source.cli('SAVE');
    const [, saved = ''] = (await source.cli('CONFIG', 'GET', 'dir')).split('\n');
    cpSync(join(saved, 'dump.rdb'), join(directory, 'dump.rdb'));
  } finally {
    await source.close();
  }
  const slowly = ['--key-load-delay', '20000', '--loading-process-events-interval-bytes', '1024'];
  const server = await startRedis({ args: ['--dir', directory, ...slowly] });
  return {
    ...server,
    finish: async () => {
      await server.cli('CONFIG', 'SET', 'key-load-delay', '0');
    },
    close: async () => {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

export interface SentinelSetUp {
  /** `redis+sentinel://127.0.0.1:PORT/mymaster/0`. */
  readonly url: string;
  readonly sentinel: RedisServer;
  /** The master at the start, and its replica. */
  readonly master: RedisServer;
  readonly replica: RedisServer;
  readonly close: () => Promise<void>;
}

/** A master, its replica and one Sentinel, which takes the replica for the master half a second after that is gone. */
export async function startSentinel({
  password,
}: {
  readonly password?: string;
} = {}): Promise<SentinelSetUp> {
  const master = await startRedis({ args: ['--repl-diskless-sync-delay', '0'] });
  const replica = await startReplica(master);
  const access = password === undefined ? {} : { password };
  const sentinel = await onFreePort(
    undefined,
    (port, directory) => {
      // A Sentinel writes what it learns into its file.
      const file = join(directory, 'sentinel.conf');
      const lines = [
        `port ${port}`,
        'bind 127.0.0.1',
        `dir ${directory}`,
        ...(password === undefined ? [] : [`requirepass ${password}`]),
        `sentinel monitor mymaster 127.0.0.1 ${master.port} 1`,
        'sentinel down-after-milliseconds mymaster 500',
        'sentinel failover-timeout mymaster 3000',
      ];
      writeFileSync(file, `${lines.join('\n')}\n`);
      return [file, '--sentinel'];
    },
    access,
  );
  await until(async () =>
    (await sentinel.cli('SENTINEL', 'REPLICAS', 'mymaster')).includes(String(replica.port)),
  );
  return {
    url: `redis+sentinel://127.0.0.1:${sentinel.port}/mymaster/0`,
    sentinel,
    master,
    replica,
    close: async () => {
      await Promise.all([sentinel, replica, master].map((server) => server.close()));
    },
  };
}

export interface RedisClusterSetUp {
  /** `redis+cluster://…`, with all nodes. */
  readonly url: string;
  readonly nodes: readonly RedisServer[];
  /** Runs redis-cli in cluster mode. */
  readonly cli: (...args: string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Three masters and no replicas. */
export async function startCluster(): Promise<RedisClusterSetUp> {
  const args = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '1000'];
  const nodes = await Promise.all([1, 2, 3].map(() => startRedis({ args })));
  const places = nodes.map(({ port }) => `127.0.0.1:${port}`);
  const cli = (...words: string[]) => nodes[0]?.cli(...words) ?? Promise.reject(new Error('no node'));
  await cli('--cluster', 'create', ...places, '--cluster-yes');
  for (const node of nodes) {
    await until(async () => (await node.cli('CLUSTER', 'INFO')).includes('cluster_state:ok'));
  }
  return {
    url: `redis+cluster://${places.join(',')}`,
    nodes,
    cli: (...words) => cli('-c', ...words),
    close: async () => {
      await Promise.all(nodes.map((node) => node.close()));
    },
  };
}
