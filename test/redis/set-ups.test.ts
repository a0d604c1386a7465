/** The real dist/ on every kind of server that people have: scan, quarantine and compaction, as one run after the other. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { runCli } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';
import { type Certificates, makeCertificates } from './certificates.ts';
import { redisMissing, startCluster, startRedis, startSentinel } from './servers.ts';

/** What a recovery needs, and no more; as docs/redis.md has it. */
const GATE_RULES = [
  '~papyra:*',
  '+ping',
  '+time',
  '+type',
  '+xinfo',
  '+xlen',
  '+xrange',
  '+xrevrange',
  '+xpending',
  '+memory|usage',
  '+multi',
  '+exec',
  '+watch',
  '+unwatch',
  '+xadd',
  '+xdel',
  '+xtrim',
];

interface SetUp {
  readonly url: string;
  /** Lines of `redis-options`. */
  readonly options: readonly string[];
  /** Runs redis-cli on the server that takes writes. */
  readonly cli: (...args: string[]) => Promise<string>;
  readonly close: () => Promise<void>;
}

const KINDS: Readonly<Record<string, () => Promise<SetUp>>> = {
  'a server alone': async () => ({ ...(await startRedis()), options: [] }),
  'a user with a password and no more rights than needed': async () => {
    const users = [`gate on >s3cret ${GATE_RULES.join(' ')}`];
    const server = await startRedis({ users });
    return { ...server, url: server.url.replace('://', '://gate:s3cret@'), options: [] };
  },
  'a server with TLS that wants a certificate': async () => {
    const certificates = makeCertificates();
    const server = await startRedis({ tls: certificates });
    return {
      url: server.url,
      options: tlsOptions(certificates),
      cli: server.cli,
      close: async () => {
        await server.close();
        certificates.close();
      },
    };
  },
  'a server behind Sentinel': async () => {
    const { url, master, close } = await startSentinel();
    return { url, options: [], cli: master.cli, close };
  },
  'a cluster of three nodes': async () => ({ ...(await startCluster()), options: [] }),
};

function tlsOptions({ ca, client }: Certificates): string[] {
  return [`ca: ${ca}`, `cert: ${client.cert}`, `key: ${client.key}`];
}

const missing = redisMissing();
const skipped = missing === null ? '' : ` (skipped: ${missing})`;

describe.skipIf(missing !== null).each(Object.entries(KINDS))(`%s${skipped}`, (_name, start) => {
  let setUp: SetUp;
  let directory: string;

  beforeAll(async () => {
    setUp = await start();
    for (const [index, kind] of ['events', 'audits', 'dead_letters'].entries()) {
      for (let number = 1; number <= 20; number++) {
        const payload = number % 5 === 0 ? `torn ${number}` : eventLine(1_767_225_600 + index).trimEnd();
        await setUp.cli('XADD', `papyra:local:${kind}`, `1767225600000-${number}`, 'data', payload);
      }
    }
  });
  afterAll(() => setUp?.close());

  function run(command: readonly string[], ...more: string[]) {
    const { url, options } = setUp;
    const flags = ['--redis-url', url, '--redis-options', ['approximate-trim: false', ...options].join('\n')];
    const { code, stdout, stderr } = runCli([...command, ...flags, ...more, '--format', 'json'], directory);
    return { code, stderr, report: JSON.parse(stdout) as Report };
  }

  test('is scanned, mended and compacted', async () => {
    directory = temporaryDirectory();
    const scan = run(['persistence', 'scan']);
    expect(scan.report.problems).toEqual([]);
    expect(scan.code).toBe(2);
    expect(scan.report.artifacts[0]?.scan.coverage).toEqual({ unit: 'entries', scanned: 60, total: 60 });
    expect(scan.report.artifacts[0]?.scan.counts.by_rule['invalid-json']).toBe(12);

    const mended = run(['persistence', 'recover'], '--recovery-mode', 'quarantine');
    expect(mended.report.problems).toEqual([]);
    expect(mended.code).toBe(0);
    const recovery = mended.report.artifacts[0]?.recovery;
    expect(recovery).toMatchObject({ status: 'done', removed: { records: 12 } });
    expect(recovery?.quarantined_files).toHaveLength(3);
    for (const key of recovery?.quarantined_files ?? []) {
      const kept = (await setUp.cli('XRANGE', key, '-', '+')).split('\n');
      // Newest first, as Papyra puts them there.
      const torn = kept.filter((text) => text.startsWith('torn '));
      expect(torn).toEqual(['torn 20', 'torn 15', 'torn 10', 'torn 5']);
    }

    const compacted = run(['persistence', 'compact'], '--max-records', '10');
    expect(compacted.report.problems).toEqual([]);
    expect(compacted.code).toBe(0);
    expect(compacted.report.artifacts[0]?.compaction).toMatchObject({
      status: 'done',
      reclaimed: { records: 18 },
    });
    expect(await setUp.cli('XLEN', 'papyra:local:audits')).toBe('10');
  });
});
