/** The connections to servers, one to each for reading and one for transactions. */
import { type RedisEndpoint, shownEndpoint } from './redis-address.ts';
import { type NodeSettings, RedisNode } from './redis-node.ts';

/** A transaction has its connection to itself: what others send there would become a part of it. */
export type NodeUse = 'reads' | 'transactions';

export class NodePool {
  readonly #settings: NodeSettings;
  readonly #onBreak: (endpoint: RedisEndpoint) => void;
  readonly #nodes = new Map<string, RedisNode>();
  #isClosed = false;

  /** @param onBreak told of a server to which a connection broke, whatever it was used for. */
  constructor(settings: NodeSettings, onBreak: (endpoint: RedisEndpoint) => void) {
    this.#settings = settings;
    this.#onBreak = onBreak;
  }

  /** The connection to a server, a new one where there is none or it has broken. @throws as `RedisNode.open` does. */
  async at(endpoint: RedisEndpoint, use: NodeUse): Promise<RedisNode> {
    const name = `${use} ${shownEndpoint(endpoint)}`;
    const known = this.#nodes.get(name);
    if (known !== undefined && !known.isBroken) return known;
    if (this.#isClosed) throw new Error('the connection to Redis has been closed');
    const node = await RedisNode.open(endpoint, this.#settings);
    // Another one may have been made meanwhile; what is sent there already gets its answers.
    const other = this.#nodes.get(name);
    if (other !== undefined && !other.isBroken) {
      node.close();
      return other;
    }
    node.onBreak(() => this.#onBreak(endpoint));
    this.#nodes.set(name, node);
    if (this.#isClosed) node.close();
    return node;
  }

  close(): void {
    this.#isClosed = true;
    for (const node of this.#nodes.values()) node.close();
    this.#nodes.clear();
  }
}
