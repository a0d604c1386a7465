/** What can be said about Redis beyond where it is: one setting with names of its own. */
import { numberIn, orWord, someText, trueOrFalse, type ValueOf, wholeNumberIn } from './value-kinds.ts';

const seconds = numberIn({ above: 0, to: 31_536_000 });

export const REDIS_OPTION_KINDS = {
  ca: someText,
  cert: someText,
  key: someText,
  'server-name': someText,
  'connect-timeout': numberIn({ above: 0, to: 600 }),
  'command-timeout': numberIn({ above: 0, to: 600 }),
  retries: wholeNumberIn({ from: 0, to: 100 }),
  'page-size': wholeNumberIn({ from: 1, to: 100_000 }),
  'page-pause': numberIn({ from: 0, to: 60 }),
  'quarantine-prefix': someText,
  'approximate-trim': trueOrFalse,
  // What is too much of something, for the rules about streams.
  'max-clock-drift': seconds,
  'max-lag': orWord(wholeNumberIn({ from: 0 }), 'off'),
  'max-pending': orWord(wholeNumberIn({ from: 0 }), 'off'),
  'max-pending-age': orWord(seconds, 'off'),
  'max-consumer-idle': orWord(seconds, 'off'),
} as const;

type RedisOptionName = keyof typeof REDIS_OPTION_KINDS;

interface RedisOptionInfo {
  /** What it may be, as the end of "it has to be …". */
  readonly allowed: string;
  /** What it is, in the JSON Schema and in docs/redis.md. */
  readonly description: string;
}

const SOME_SECONDS = 'a number of seconds, more than 0 and at most 31,536,000';
const SOME_ENTRIES = 'a whole number of entries from 0';

/** An option that is missing here does not compile. */
export const REDIS_OPTIONS: Readonly<Record<RedisOptionName, RedisOptionInfo>> = {
  ca: {
    allowed: 'the path of a PEM file',
    description: 'Certificates of the authorities that are trusted, instead of those that Node trusts.',
  },
  cert: { allowed: 'the path of a PEM file', description: "The client's own certificate; with key." },
  key: { allowed: 'the path of a PEM file', description: "The key of the client's certificate; with cert." },
  'server-name': {
    allowed: 'a host name',
    description: "The name in the server's certificate, where it is not that of the address.",
  },
  'connect-timeout': {
    allowed: 'a number of seconds, more than 0 and at most 600',
    description: 'Seconds that a connection may take to stand.',
  },
  'command-timeout': {
    allowed: 'a number of seconds, more than 0 and at most 600',
    description: 'Seconds that the server may take to answer a command.',
  },
  retries: {
    allowed: 'a whole number from 0 to 100',
    description:
      'How often it is tried again when a connection cannot be made or breaks, or the server is loading.',
  },
  'page-size': {
    allowed: 'a whole number of entries from 1 to 100,000',
    description: 'Entries that are asked for at once.',
  },
  'page-pause': {
    allowed: 'a number of seconds from 0 to 60',
    description: 'Seconds between two pages, to leave the server to others.',
  },
  'quarantine-prefix': {
    allowed: 'a prefix',
    description: "Papyra's quarantine_prefix, where it has one: what quarantine keys begin with.",
  },
  'approximate-trim': {
    allowed: 'true or false',
    description: "Papyra's approx_trim: a compaction may leave some entries more than the limit.",
  },
  'max-clock-drift': {
    allowed: SOME_SECONDS,
    description:
      "Seconds that an ID may be ahead of the server's clock, or apart from its record's timestamp.",
  },
  'max-lag': {
    allowed: `${SOME_ENTRIES}, or off`,
    description: 'Entries that a consumer group may be behind its stream.',
  },
  'max-pending': {
    allowed: `${SOME_ENTRIES}, or off`,
    description: 'Entries that a consumer group may have taken and not acknowledged.',
  },
  'max-pending-age': {
    allowed: `${SOME_SECONDS}, or off`,
    description: 'Seconds that an entry may be pending since it was delivered last.',
  },
  'max-consumer-idle': {
    allowed: `${SOME_SECONDS}, or off`,
    description: 'Seconds that a consumer with entries pending may not be heard of.',
  },
};

/** Those that have a default, which all but the ones that name something have. */
type Defaulted = Exclude<RedisOptionName, 'ca' | 'cert' | 'key' | 'server-name' | 'quarantine-prefix'>;

/** The options as a run uses them. */
export type RedisOptions = {
  readonly [N in RedisOptionName as N extends Defaulted ? N : never]: ValueOf<(typeof REDIS_OPTION_KINDS)[N]>;
} & {
  readonly [N in RedisOptionName as N extends Defaulted ? never : N]?: ValueOf<
    (typeof REDIS_OPTION_KINDS)[N]
  >;
};

export const REDIS_OPTION_DEFAULTS: RedisOptions = {
  'connect-timeout': 5,
  'command-timeout': 30,
  retries: 3,
  'page-size': 1_000,
  'page-pause': 0,
  'approximate-trim': true,
  'max-clock-drift': 3_600,
  'max-lag': 10_000,
  'max-pending': 10_000,
  'max-pending-age': 3_600,
  'max-consumer-idle': 86_400,
};

export function isRedisOption(name: string): name is RedisOptionName {
  return Object.hasOwn(REDIS_OPTION_KINDS, name);
}
