/** The connection to Redis: where the address leads, and how often something that went wrong is tried again. */
import { setMaxListeners } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { RedisOptions } from '../../settings/redis-options.ts';
import { bytesOf, listOf, textOf } from '../replies.ts';
import { NodeError, NoServer } from './node-error.ts';
import { type FailureContext, nodeFailure } from './node-failure.ts';
import { NodePool, type NodeUse } from './node-pool.ts';
import {
  parseRedisAddress,
  type RedisAddress,
  RedisAddressMistake,
  type RedisEndpoint,
  redisSecrets,
  shownEndpoint,
} from './redis-address.ts';
import {
  type RedisCommand,
  type RedisConnection,
  RedisFailure,
  type RedisReply,
} from './redis-connection.ts';
import type { NodeSettings, RedisNode } from './redis-node.ts';
import { clusterRoute, type Route, sentinelRoute, singleRoute } from './route.ts';
import { type TlsSettings, tlsSettings } from './tls-settings.ts';
import { beforeExec, carryOut } from './transaction.ts';

interface RedisTarget {
  /** The setting `redis-url`, which can be `env:NAME`. */
  readonly url: string;
  readonly options: RedisOptions;
  /** What paths in the options are relative to. */
  readonly cwd: string;
  /** Ends every wait; then its reason is thrown. */
  readonly signal: AbortSignal;
}

/** The pause before the first new try, doubled for each further one up to the longest. */
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/** The commands among those that may be repeated that change something. */
const CHANGES: ReadonlySet<string> = new Set(['XDEL', 'XTRIM']);

/** How often a key may be said to be on another node before that is a failure. */
const MAX_REDIRECTIONS = 5;

/**
 * Connects and logs in, so that what is wrong with address, server or login is known at once.
 * @throws RedisFailure, or the reason of the signal.
 */
export async function connectRedis(target: RedisTarget): Promise<RedisConnection> {
  const address = readAddress(target.url);
  const connection = new RoutedConnection(address, target);
  try {
    await connection.open();
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function readAddress(url: string): RedisAddress {
  try {
    return parseRedisAddress(url);
  } catch (error) {
    if (!(error instanceof RedisAddressMistake)) throw error;
    throw new RedisFailure('refused', `redis-url: ${error.problem}`, error.remedy, null, error);
  }
}

class RoutedConnection implements RedisConnection {
  readonly shownAddress: string;
  readonly isCluster: boolean;
  readonly #retries: number;
  readonly #signal: AbortSignal;
  readonly #unfollow: () => void;
  readonly #context: FailureContext;
  readonly #pool: NodePool;
  readonly #route: Route;
  /** Ends when no transaction is under way. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(address: RedisAddress, target: RedisTarget) {
    // Before there is anything to close.
    const tls = tlsSettings(address.hasTls, target.options, target.cwd);
    this.shownAddress = address.shown;
    this.isCluster = address.kind === 'cluster';
    this.#retries = target.options.retries;
    [this.#signal, this.#unfollow] = followed(target.signal);
    this.#context = contextOf(address, target);
    const settings = nodeSettings(address, target.options, tls, this.#signal);
    this.#pool = new NodePool(settings, (endpoint) => this.#route.lost(endpoint));
    this.#route = routeOf(address, this.#pool, settings, this.#context);
  }

  async open(): Promise<void> {
    await this.#persistently(async () => {
      for (const endpoint of await this.#route.servers()) await this.#nodeAt(endpoint, 'reads');
    });
  }

  read(key: string, command: RedisCommand): Promise<RedisReply> {
    // No node sends a command without a key (TIME) to another one: a command with the key finds the node.
    const isAstray = this.isCluster && !command.includes(key);
    return this.#persistently(async () => {
      const { node, reply } = await this.#sendTo(key, isAstray ? ['TYPE', key] : command, 'reads');
      if (CHANGES.has(String(command[0]))) await this.#refuseIfReplaced(node.endpoint);
      return isAstray ? await node.send(command) : reply;
    });
  }

  /** What a server takes after another one has taken its place is lost. */
  async #refuseIfReplaced(endpoint: RedisEndpoint): Promise<void> {
    if (await this.#route.isStill(endpoint)) return;
    const failure = new RedisFailure(
      'lost',
      `Sentinel has named another master than ${shownEndpoint(endpoint)} while that took a change, so nobody knows whether it was kept`,
      'Scan again to see.',
      null,
      null,
    );
    throw new NoServer(failure, true);
  }

  async *keys(pattern: string): AsyncGenerator<readonly Buffer[]> {
    for (let tries = 0; ; tries++) {
      try {
        // From the beginning each time: a cursor means nothing to another server, nor to one that was started anew.
        for (const endpoint of await this.#route.holders()) {
          yield* scanKeys(await this.#nodeAt(endpoint, 'reads'), pattern);
        }
        return;
      } catch (error) {
        await this.#awaitRetry(error, tries);
      }
    }
  }

  transact(
    watched: string,
    prepare: (
      read: (command: RedisCommand) => Promise<RedisReply>,
    ) => Promise<readonly RedisCommand[] | null>,
  ): Promise<readonly RedisReply[] | null> {
    const done = this.#turn.then(async () => {
      // Only this much may be repeated.
      const watch = () => this.#sendTo(watched, ['WATCH', watched], 'transactions');
      const { node } = await this.#persistently(watch);
      try {
        const read = (command: RedisCommand) =>
          node.send(command).catch((error: unknown) => {
            throw beforeExec(error, this.#context);
          });
        const commands = await prepare(read);
        if (commands !== null) {
          const replies = await carryOut(node, commands, this.#context);
          if (replies !== null) await this.#confirm(node);
          return replies;
        }
        await read(['UNWATCH']);
        return null;
      } catch (error) {
        // What it watches, and what it has taken so far, goes with it.
        node.close();
        // Perhaps because another server has taken its place.
        if (error instanceof RedisFailure && error.kind === 'unreachable') this.#route.lost(node.endpoint);
        throw error;
      }
    });
    this.#turn = done.catch(() => {});
    return done;
  }

  /** @throws RedisFailure when a transaction that was carried out may be lost all the same. */
  async #confirm({ endpoint }: RedisNode): Promise<void> {
    try {
      await this.#refuseIfReplaced(endpoint);
    } catch (error) {
      // What the server said is all that is known then.
      if (this.#signal.aborted) return;
      if (error instanceof NoServer)
        throw error.failure.kind === 'lost' ? error.failure : unconfirmed(error.failure);
      throw error instanceof NodeError ? unconfirmed(nodeFailure(error, this.#context)) : error;
    }
  }

  async close(): Promise<void> {
    this.#unfollow();
    this.#pool.close();
  }

  /** Sends to the server of a key, wherever in a cluster that is. */
  async #sendTo(
    key: string,
    command: RedisCommand,
    use: NodeUse,
  ): Promise<{ readonly node: RedisNode; readonly reply: RedisReply }> {
    for (let redirections = 0; ; redirections++) {
      const node = await this.#nodeAt(await this.#route.serverOf(key), use);
      try {
        return { node, reply: await node.send(command) };
      } catch (error) {
        const redirect = this.isCluster ? redirectIn(error) : null;
        if (redirect === null) {
          if (error instanceof NodeError && this.#isWorthARetry(error)) this.#route.lost(node.endpoint);
          throw error;
        }
        if (redirections === MAX_REDIRECTIONS) throw error;
        if (redirect.isForOnce) {
          // All of a transaction would have to be sent there in this way; it waits until the key has arrived.
          if (use === 'transactions') throw error;
          return await askOnce(await this.#nodeAt(redirect.endpoint, use), command);
        }
        this.#route.movedTo(key, redirect.endpoint);
      }
    }
  }

  async #nodeAt(endpoint: RedisEndpoint, use: NodeUse): Promise<RedisNode> {
    try {
      return await this.#pool.at(endpoint, use);
    } catch (error) {
      this.#route.lost(endpoint);
      throw error;
    }
  }

  /** Tries as often as the settings allow. */
  async #persistently<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 0; ; tries++) {
      try {
        return await attempt();
      } catch (error) {
        await this.#awaitRetry(error, tries);
      }
    }
  }

  /** Waits before the next try; throws what is to be said if there is none. */
  async #awaitRetry(error: unknown, tries: number): Promise<void> {
    this.#signal.throwIfAborted();
    if (!(error instanceof NodeError || error instanceof NoServer)) throw error;
    if (tries >= this.#retries || !this.#isWorthARetry(error)) {
      throw error instanceof NoServer ? error.failure : nodeFailure(error, this.#context);
    }
    const ms = Math.min(FIRST_PAUSE_MS * 2 ** tries, LONGEST_PAUSE_MS);
    await pause(ms, undefined, { signal: this.#signal }).catch(() => this.#signal.throwIfAborted());
  }

  /** Where there are several servers, another one can step in for one that is slow. */
  #isWorthARetry(error: NodeError | NoServer): boolean {
    if (error instanceof NoServer) return error.isPassing;
    if (error.isSlow) return this.#context.kind !== 'single';
    if (error.code === 'READONLY') return this.#context.kind === 'sentinel';
    return error.isPassing || error.code === 'ASK';
  }
}

/** It cannot be known whether the server that carried a transaction out was the master. */
function unconfirmed({ message, remedy, code }: RedisFailure): RedisFailure {
  const words = `a transaction was carried out, and then, when Sentinel was asked about the master, ${message}`;
  return new RedisFailure('lost', words, remedy, code, null);
}

function routeOf(
  address: RedisAddress,
  pool: NodePool,
  settings: NodeSettings,
  context: FailureContext,
): Route {
  if (address.kind === 'sentinel') return sentinelRoute(address, pool, settings, context);
  if (address.kind === 'cluster') return clusterRoute(address.endpoints, pool, context);
  return singleRoute(address.endpoints[0], pool);
}

/** A signal that is aborted with another one, until it is told not to; every server of a cluster may listen to it. */
function followed(signal: AbortSignal): [AbortSignal, () => void] {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  const pass = () => controller.abort(signal.reason);
  if (signal.aborted) pass();
  signal.addEventListener('abort', pass);
  return [controller.signal, () => signal.removeEventListener('abort', pass)];
}

function nodeSettings(
  address: RedisAddress,
  options: RedisOptions,
  tls: TlsSettings | null,
  signal: AbortSignal,
): NodeSettings {
  return {
    role: 'server',
    ...address.login,
    database: address.database,
    tls,
    connectTimeoutMs: options['connect-timeout'] * 1_000,
    commandTimeoutMs: options['command-timeout'] * 1_000,
    signal,
  };
}

function contextOf(address: RedisAddress, { url, options }: RedisTarget): FailureContext {
  const logins = address.kind === 'sentinel' ? [address.login, address.sentinelLogin] : [address.login];
  const texts = logins.flatMap(({ user, password }) => [user, password]);
  const secrets = [...redisSecrets(url), ...texts.filter((text) => text !== null)];
  return {
    kind: address.kind,
    hasTls: address.hasTls,
    database: address.database,
    connectTimeoutSeconds: options['connect-timeout'],
    commandTimeoutSeconds: options['command-timeout'],
    secrets: secrets.sort((a, b) => b.length - a.length),
  };
}

interface Redirect {
  readonly endpoint: RedisEndpoint;
  /** The key is on its way there (ASK), so that the next question goes to the old place again. */
  readonly isForOnce: boolean;
}

/** Where another node of the cluster is said to have the key: `MOVED 3999 127.0.0.1:6381`. */
function redirectIn(error: unknown): Redirect | null {
  if (!(error instanceof NodeError) || (error.code !== 'MOVED' && error.code !== 'ASK')) return null;
  const [, host, port] = /^[A-Z]+ \d+ (.*):(\d+)$/.exec(error.answer ?? '') ?? [];
  if (host === undefined) return null;
  // A node that does not know the name of another one means that it is where it is itself.
  const place = host === '' || host === '?' ? error.endpoint.host : host;
  return { endpoint: { host: place, port: Number(port) }, isForOnce: error.code === 'ASK' };
}

async function askOnce(node: RedisNode, command: RedisCommand) {
  const [, reply] = await Promise.all([node.send(['ASKING']), node.send(command)]);
  return { node, reply };
}

/** How many slots of its table a server looks through at once. */
const SCAN_COUNT = '1000';

async function* scanKeys(node: RedisNode, pattern: string): AsyncGenerator<readonly Buffer[]> {
  let cursor = '0';
  do {
    const reply = await node.send(['SCAN', cursor, 'MATCH', pattern, 'COUNT', SCAN_COUNT]);
    const [next, keys] = listOf(reply);
    cursor = textOf(next);
    const page = listOf(keys).map(bytesOf);
    if (page.length > 0) yield page;
  } while (cursor !== '0');
}
