/** A TCP proxy between client and server that breaks connections when a test says so. */
import { createConnection, createServer, type Server, type Socket } from 'node:net';

type Direction = 'toServer' | 'toClient';

/** What happens to a connection, once, and when: to the first that meets it. */
type Break =
  /** When so many bytes, counted from now over all connections, have passed; not one more does. */
  | { readonly after: number; readonly direction: Direction }
  /** Before this text reaches the server. */
  | { readonly before: string }
  /** When the server has carried out the command with this text, and none of its answers has reached the client. */
  | { readonly afterAnswering: string }
  /** Not at all: the proxy stalls before this text reaches the server. */
  | { readonly stallBefore: string };

export interface VanishingProxy {
  readonly port: number;
  /** Connections taken so far. */
  readonly connections: () => number;
  /** Bytes passed on so far, over all connections. */
  readonly passed: (direction: Direction) => number;
  /** Breaks all connections now. */
  readonly cut: () => void;
  readonly cutWhen: (when: Break) => void;
  /** Passes nothing on, in neither direction, until `resume`; connections stay open. */
  readonly stall: () => void;
  readonly isStalled: () => boolean;
  readonly resume: () => void;
  /** Is not there for new connections until `accept`. */
  readonly refuse: () => Promise<void>;
  readonly accept: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Pair {
  readonly client: Socket;
  readonly upstream: Socket;
  /** The end of what the client sent, where a text may have begun. */
  tail: string;
}

export async function startVanishingProxy(serverPort: number): Promise<VanishingProxy> {
  const pairs = new Set<Pair>();
  const passed: Record<Direction, number> = { toServer: 0, toClient: 0 };
  let connections = 0;
  let stalled = false;
  let next: Break | null = null;
  /** What came when the proxy stalled. */
  let held: { readonly pair: Pair; readonly chunk: Buffer } | null = null;
  let cutAt: { readonly direction: Direction; readonly total: number } | null = null;

  const drop = (pair: Pair) => {
    pairs.delete(pair);
    pair.client.destroy();
    pair.upstream.destroy();
  };

  const throttle = (source: Socket, target: Socket) => {
    source.pause();
    target.once('drain', () => {
      if (!stalled) source.resume();
    });
  };

  const pass = (pair: Pair, direction: Direction, chunk: Buffer) => {
    const target = direction === 'toServer' ? pair.upstream : pair.client;
    const room = cutAt?.direction === direction ? cutAt.total - passed[direction] : Infinity;
    const part = chunk.subarray(0, Math.min(chunk.length, room));
    passed[direction] += part.length;
    if (part.length < room) {
      if (!target.write(part)) throttle(direction === 'toServer' ? pair.client : pair.upstream, target);
      return;
    }
    cutAt = null;
    // What was allowed arrives before the end does.
    target.end(part, () => drop(pair));
  };

  const each = (act: (socket: Socket) => void) => {
    for (const { client, upstream } of pairs) [client, upstream].forEach(act);
  };

  const stall = () => {
    stalled = true;
    each((socket) => socket.pause());
  };

  /** True when the text that was waited for has come, and what has to happen then has happened. */
  const meetsText = (pair: Pair, chunk: Buffer): boolean => {
    if (next === null || 'after' in next) return false;
    const text = textOf(next);
    const seen = pair.tail + chunk.toString('latin1');
    const earlier = pair.tail.length;
    const at = seen.indexOf(text);
    pair.tail = seen.slice(-(text.length - 1));
    if (at < 0) return false;
    const start = Math.max(0, at - earlier);
    if ('afterAnswering' in next) {
      // The server carries out all that it has read before it sees the end.
      pair.upstream.removeAllListeners('data').resume();
      pair.upstream.end(chunk);
    } else if ('before' in next) {
      pair.upstream.end(chunk.subarray(0, start), () => drop(pair));
    } else {
      pair.upstream.write(chunk.subarray(0, start));
      held = { pair, chunk: chunk.subarray(start) };
      stall();
    }
    next = null;
    return true;
  };

  const take = (client: Socket) => {
    connections++;
    const upstream = createConnection(serverPort, '127.0.0.1');
    const pair: Pair = { client, upstream, tail: '' };
    pairs.add(pair);
    client.on('data', (chunk: Buffer) => {
      if (!meetsText(pair, chunk)) pass(pair, 'toServer', chunk);
    });
    upstream.on('data', (chunk: Buffer) => pass(pair, 'toClient', chunk));
    for (const socket of [client, upstream]) {
      socket.setNoDelay(true).on('error', () => drop(pair));
      socket.on('close', () => drop(pair));
      if (stalled) socket.pause();
    }
  };

  let listener = await listen(take, 0);
  const address = listener.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const cut = () => {
    for (const pair of [...pairs]) drop(pair);
  };
  const refuse = () => new Promise<void>((resolve) => listener.close(() => resolve()));
  return {
    port,
    connections: () => connections,
    passed: (direction) => passed[direction],
    cut,
    cutWhen(when) {
      next = when;
      if ('after' in when) {
        cutAt = { direction: when.direction, total: passed[when.direction] + when.after };
      }
    },
    stall,
    isStalled: () => stalled,
    resume() {
      stalled = false;
      if (held !== null) pass(held.pair, 'toServer', held.chunk);
      held = null;
      each((socket) => socket.resume());
    },
    async refuse() {
      const closed = refuse();
      cut();
      await closed;
    },
    async accept() {
      listener = await listen(take, port);
    },
    async close() {
      const closed = refuse();
      cut();
      await closed;
    },
  };
}

function textOf(event: Exclude<Break, { readonly after: number }>): string {
  if ('before' in event) return event.before;
  return 'stallBefore' in event ? event.stallBefore : event.afterAnswering;
}

function listen(take: (client: Socket) => void, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(take);
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
