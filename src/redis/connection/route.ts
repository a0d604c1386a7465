/** Which server to ask: the only one there is, the one that Sentinel says is the master, or the one that has the key. */
import { setImmediate as immediate } from 'node:timers/promises';
import { fieldsOf, textOf } from '../replies.ts';
import { NodeError, NoServer } from './node-error.ts';
import { type FailureContext, nodeFailure, USE_CLUSTER } from './node-failure.ts';
import type { NodePool } from './node-pool.ts';
import { type RedisAddress, type RedisEndpoint, shownEndpoint } from './redis-address.ts';
import { RedisFailure, type RedisReply } from './redis-connection.ts';
import { type NodeSettings, RedisNode } from './redis-node.ts';

export interface Route {
  /** @throws NodeError or NoServer */
  serverOf(key: string): Promise<RedisEndpoint>;
  /** The servers that are there, as far as they have to be known at the start. @throws NodeError or NoServer */
  servers(): Promise<readonly RedisEndpoint[]>;
  /** The servers that have all keys between them. @throws NodeError or NoServer */
  holders(): Promise<readonly RedisEndpoint[]>;
  /** Whether a server was still the one to ask when it took a change. @throws NodeError or NoServer */
  isStill(endpoint: RedisEndpoint): Promise<boolean>;
  /** A server says that another one has the key. */
  movedTo(key: string, endpoint: RedisEndpoint): void;
  /** A server does not answer: what led there may be out of date. */
  lost(endpoint: RedisEndpoint): void;
}

export function singleRoute(endpoint: RedisEndpoint, pool: NodePool): Route {
  return {
    serverOf: async () => endpoint,
    servers: async () => [endpoint],
    async holders() {
      await refusePartOfCluster(endpoint, pool);
      return [endpoint];
    },
    isStill: async () => true,
    movedTo: () => {},
    lost: () => {},
  };
}

/** A node of a cluster has some of the keys, and says nothing about the others when it is asked for all. */
async function refusePartOfCluster(endpoint: RedisEndpoint, pool: NodePool): Promise<void> {
  const node = await pool.at(endpoint, 'reads');
  // Whoever has logged in may send this, whatever his ACL rules are.
  const greeting = fieldsOf(await node.send(['HELLO', '2']));
  if (textOf(greeting.get('mode')) !== 'cluster') return;
  const failure = new RedisFailure(
    'refused',
    `${shownEndpoint(endpoint)} is a node of a cluster, and others of its keys are on other ones`,
    USE_CLUSTER,
    null,
    null,
  );
  throw new NoServer(failure, false);
}

/** For how long the master that Sentinel named is taken for it without asking again. */
const TRUST_MS = 1_000;

type SentinelAddress = Extract<RedisAddress, { readonly kind: 'sentinel' }>;

/**
 * Asks the Sentinels, one after the other, as "Guidelines for Redis clients with support for Redis Sentinel" has it.
 * @param settings of the servers; the Sentinels have a login of their own and no databases.
 */
export function sentinelRoute(
  { endpoints, masterName, sentinelLogin }: SentinelAddress,
  pool: NodePool,
  settings: NodeSettings,
  context: FailureContext,
): Route {
  let master: RedisEndpoint | null = null;
  let askedAt = Number.NEGATIVE_INFINITY;

  const find = async (): Promise<RedisEndpoint> => {
    const troubles: NodeError[] = [];
    let isUnknown = false;
    for (const endpoint of endpoints) {
      try {
        const found = await askSentinel(endpoint);
        if (found !== null) return found;
        isUnknown = true;
      } catch (error) {
        if (!(error instanceof NodeError)) throw error;
        troubles.push(error);
      }
    }
    if (isUnknown) throw unknownMaster(masterName);
    throw noneOf('Sentinel', troubles, context);
  };

  const askSentinel = async (endpoint: RedisEndpoint): Promise<RedisEndpoint | null> => {
    const sentinel = await RedisNode.open(endpoint, {
      ...settings,
      ...sentinelLogin,
      role: 'sentinel',
      database: 0,
    });
    try {
      const reply = await sentinel.send(['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', masterName]);
      return Array.isArray(reply) ? { host: String(reply[0]), port: Number(reply[1]) } : null;
    } finally {
      sentinel.close();
    }
  };

  const ask = async (): Promise<RedisEndpoint> => {
    const known = master;
    // A master that was replaced goes on as one until Sentinel tells it, and what it takes in that time is lost.
    const found = await find().catch((error: unknown) => {
      if (known !== null && error instanceof NoServer && error.isPassing) return known;
      throw error;
    });
    if (known === null || !isSame(found, known)) await refuseUnlessMaster(found, pool);
    master = found;
    askedAt = performance.now();
    return found;
  };

  // Many commands are sent at once, and one question does for all of them.
  const askTogether = together(ask);
  const serverOf = async (): Promise<RedisEndpoint> =>
    master !== null && performance.now() - askedAt < TRUST_MS ? master : await askTogether();
  return {
    serverOf,
    servers: async () => [await serverOf()],
    holders: async () => [await serverOf()],
    isStill: async (endpoint) => isSame(await askTogether(), endpoint),
    movedTo: () => {},
    lost: () => {
      master = null;
    },
  };
}

/** The same work, once for all that ask for it before it begins; none gets an answer from before its question. */
function together<T>(work: () => Promise<T>): () => Promise<T> {
  let next: Promise<T> | null = null;
  const begin = async () => {
    await immediate();
    next = null;
    return await work();
  };
  return () => {
    next ??= begin();
    return next;
  };
}

/** For a while after a failover, a Sentinel can still name the old master. */
async function refuseUnlessMaster(endpoint: RedisEndpoint, pool: NodePool): Promise<void> {
  const node = await pool.at(endpoint, 'reads');
  const role = await node.send(['ROLE']).catch((error: unknown) => {
    // Not everybody may ask; the master itself refuses no reads, and a replica no more than changes.
    if (error instanceof NodeError && error.code === 'NOPERM') return null;
    throw error;
  });
  if (!Array.isArray(role) || String(role[0]) === 'master') return;
  const failure = new RedisFailure(
    'unreachable',
    `${shownEndpoint(endpoint)}, the master according to Sentinel, is a replica`,
    'A failover is probably under way; try again when it is over.',
    null,
    null,
  );
  throw new NoServer(failure, true);
}

function unknownMaster(name: string): NoServer {
  const failure = new RedisFailure(
    'refused',
    `the Sentinels know no master named ${name}`,
    'Correct the name after the hosts in redis-url; redis-cli -p 26379 SENTINEL MASTERS lists the names.',
    null,
    null,
  );
  return new NoServer(failure, false);
}

/** A cluster says by itself which node has a key (MOVED), so that slots need not be computed here. */
export function clusterRoute(
  seeds: readonly RedisEndpoint[],
  pool: NodePool,
  context: FailureContext,
): Route {
  const owners = new Map<string, RedisEndpoint>();
  let known = seeds;

  /** The first node that answers. */
  const anyServer = async (): Promise<RedisEndpoint> => {
    const troubles: NodeError[] = [];
    for (const endpoint of known) {
      try {
        await pool.at(endpoint, 'reads');
        known = unique([endpoint, ...known]);
        return endpoint;
      } catch (error) {
        if (!(error instanceof NodeError)) throw error;
        troubles.push(error);
      }
    }
    throw noneOf('node of the cluster', troubles, context);
  };

  const servers = async (): Promise<readonly RedisEndpoint[]> => {
    const asked = await anyServer();
    const node = await pool.at(asked, 'reads');
    const masters = mastersIn(await node.send(['CLUSTER', 'SLOTS']), asked);
    known = unique([...masters, ...seeds]);
    return masters;
  };

  return {
    serverOf: async (key) => owners.get(key) ?? anyServer(),
    servers,
    holders: servers,
    // Its nodes know by themselves which keys they have.
    isStill: async () => true,
    movedTo: (key, endpoint) => {
      owners.set(key, endpoint);
    },
    lost: (endpoint) => {
      for (const [key, owner] of owners) {
        if (shownEndpoint(owner) === shownEndpoint(endpoint)) owners.delete(key);
      }
      // The next question goes to another one first.
      known = [...known].sort((a, b) => Number(isSame(a, endpoint)) - Number(isSame(b, endpoint)));
    },
  };
}

function isSame(a: RedisEndpoint, b: RedisEndpoint): boolean {
  return shownEndpoint(a) === shownEndpoint(b);
}

function unique(endpoints: readonly RedisEndpoint[]): RedisEndpoint[] {
  return [...new Map(endpoints.map((endpoint) => [shownEndpoint(endpoint), endpoint])).values()];
}

const SLOTS = 16_384;

/** The masters in an answer to CLUSTER SLOTS. A node that does not know its own name means where it was asked. */
function mastersIn(reply: RedisReply, asked: RedisEndpoint): RedisEndpoint[] {
  const ranges = Array.isArray(reply) ? reply : [];
  let served = 0;
  const masters = ranges.map((range: readonly RedisReply[]): RedisEndpoint => {
    const [first, last, master] = range;
    served += Number(last) - Number(first) + 1;
    const [host, port] = Array.isArray(master) ? master : [];
    const name = host === null || host === undefined ? '' : String(host);
    return { host: name === '' || name === '?' ? asked.host : name, port: Number(port) };
  });
  if (served === SLOTS) return unique(masters);
  const failure = new RedisFailure(
    'unreachable',
    `the cluster of ${shownEndpoint(asked)} serves ${served} of its ${SLOTS} slots, so that keys can be missing`,
    'See what redis-cli --cluster check says about it.',
    null,
    null,
  );
  throw new NoServer(failure, true);
}

/** None of several servers can be asked. One that refuses the gate says more than one that is not there. */
function noneOf(what: string, troubles: readonly NodeError[], context: FailureContext): NoServer {
  const failures = troubles.map((trouble) => nodeFailure(trouble, context));
  const refusal = failures.find(({ kind }) => kind === 'refused');
  if (refusal !== undefined) return new NoServer(refusal, false);
  const failure = new RedisFailure(
    'unreachable',
    `no ${what} answers: ${failures.map(({ message }) => message).join(', ')}`,
    'Start them, or correct the hosts and ports in redis-url.',
    null,
    null,
  );
  return new NoServer(failure, true);
}
