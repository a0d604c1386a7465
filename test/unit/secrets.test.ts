/** No password gets out, whichever setting it was given in. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readArguments } from '../../src/command-line/commander-program.ts';
import { runGate, WHOLE_GATE } from '../../src/gate.ts';
import { planAnnotations } from '../../src/render/annotations.ts';
import { renderConsole } from '../../src/render/console.ts';
import { renderInspection } from '../../src/render/inspection.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { redactGiven, redactRedisUrl } from '../../src/report/redact.ts';
import { SETTING_NAMES } from '../../src/settings/settings.ts';
import { NO_SIGNAL } from '../support/doctor-options.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const SECRET = 's3cret-w0rd';

/** Nothing listens at port 1. */
const ADDRESSES = [
  `redis://:${SECRET}@127.0.0.1:1/0`,
  `rediss://user:${SECRET}@127.0.0.1:1/0`,
  `redis+sentinel://user:${SECRET}@127.0.0.1:1,127.0.0.1:1/mymaster/0?sentinel-password=${SECRET}`,
  `redis+cluster://user:${SECRET}@127.0.0.1:1,127.0.0.1:1`,
  `redis://:${SECRET} '"<@127.0.0.1:1`,
  `redis://:${SECRET}/${SECRET}@127.0.0.1:1`,
  `redis://${SECRET}@127.0.0.1:1/no-number`,
  `redis://:${SECRET}`,
  `redis:/:${SECRET}@127.0.0.1:1`,
  `redsi://:${SECRET}@127.0.0.1:1`,
];

/** Everything that a run with these inputs shows or writes, and what it makes. */
async function allOutput(inputs: Record<string, string>, config?: string): Promise<string> {
  const files = config === undefined ? {} : { '.github/papyra-health.yml': config };
  const cwd = temporaryDirectory({ 'e.ndjson': eventLine(1), ...files });
  const { report, files: written } = await runGate(
    { given: new Map(Object.entries(inputs)), givenAs: 'input', withConfigFile: true, cwd },
    { cwd, run: null, now: new Date(0), hooks: [], mask: () => {}, signal: NO_SIGNAL },
    WHOLE_GATE,
  );
  const made = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.startsWith('.github'),
  );
  return [
    JSON.stringify(report),
    renderSummary(report, { maxBytes: 1_000_000, files: written.shown }),
    await renderConsole(report, { color: false, width: 100, files: written.shown }),
    renderInspection(report),
    JSON.stringify(planAnnotations(report, { workspace: cwd })),
    ...written.warnings,
    ...made,
    ...made
      .map((name) => join(cwd, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path, 'utf8')),
  ].join('\n');
}

describe('what is shown of an address', () => {
  test.each([
    ["redis://:pa'ss word@host:6379/0", 'redis://host:6379/0', 'redis://host:6379/0'],
    ['redis+cluster://h1:7000,h2:7001', 'redis+cluster://h1:7000,h2:7001', 'redis+cluster://h1:7000,h2:7001'],
    [
      'redis+sentinel://u:pass@h1:1,h2:2/m/0?sentinel-password=pass',
      'redis+sentinel://h1:1,h2:2/m/0',
      'redis+sentinel://h1:1,h2:2/m/0',
    ],
    ['redis+sentinel://u:pass@h1:1,h2:2/m/0?x=pass', 'redis+sentinel://***', 'redis+sentinel://***'],
    ['rediss://[::1]:65535/0', 'rediss://[::1]:65535/0', 'rediss://[::1]:65535/0'],
    ['rediss://[::1]:99999/0', 'rediss://***', 'rediss://***'],
    ['redis://:s3@TOPpart/W0RDtail@127.0.0.1:7999/0', 'redis://***', 'redis://***'],
    ['redis://user:12/34W0RDtail@h', 'redis://***', 'redis://***'],
    ['redis://admin:4321#W0RDtail@h', 'redis://***', 'redis://***'],
    ['redis+cluster://:s3@TOPpart/W0RDtail@h1:1,h2:2', 'redis+cluster://***', 'redis+cluster://***'],
    ['redis://h/no-number', 'redis://***', 'redis://***'],
    ['redis://:pass', 'redis://***', 'redis://***'],
    ['redis:/:pass@host', '***', '***'],
    ['a.log\nredis://:pass@host\nb.log', 'a.log\nredis://host\nb.log', '***'],
    ["the address redis://:pa'ss@host is wrong", 'the address redis://host is wrong', '***'],
    ['env:REDIS_URL', 'env:REDIS_URL', 'env:REDIS_URL'],
    ['data/*.ndjson', 'data/*.ndjson', '***'],
    ['', '', ''],
  ])('%j is %j in any setting and %j in redis-url', (given, anywhere, asUrl) => {
    expect(redactGiven(given)).toBe(anywhere);
    expect(redactRedisUrl(given)).toBe(asUrl);
  });
});

/** What should have been percent-encoded takes the address apart. */
const UNENCODED = [
  's3@TOPpart/W0RDtail',
  '12/34W0RDtail',
  '4321#W0RDtail?M0REtail',
  'Fir5T?S3COND:Thi9D%FOUR7H',
  'F1Rst=seC0ND,th1RDpart&f0UrTH@',
];

/** All texts of five characters in it. */
function partsOf(text: string): string[] {
  return Array.from({ length: text.length - 4 }, (_, at) => text.slice(at, at + 5));
}

const QUICK = { path: 'e.ndjson', 'redis-options': 'retries: 0' };

describe('a password', () => {
  test.each(ADDRESSES)('of %s is not shown where its flag was forgotten', (address) => {
    const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    onTestFinished(() => write.mockRestore());
    for (const args of [
      ['check', address],
      ['check', `--redis-ulr=${address}`],
      ['check', '--format', address],
      [address],
    ]) {
      expect(readArguments(args)).toBe(3);
    }
    const said = write.mock.calls.map(([text]) => String(text)).join('');
    expect(said).toContain('error:');
    expect(said).not.toContain(SECRET);
  });

  test.each(ADDRESSES)('of %s is not shown where it belongs, in an input or in the file', async (address) => {
    for (const output of [
      await allOutput({ ...QUICK, 'redis-url': address }),
      await allOutput(QUICK, `redis-url: ${JSON.stringify(address)}\n`),
    ]) {
      expect(output).toContain('cannot-judge');
      expect(output).not.toContain(SECRET);
    }
  });

  test('alone is not shown either', async () => {
    expect(await allOutput({ ...QUICK, 'redis-url': SECRET })).not.toContain(SECRET);
  });

  test.each([...SETTING_NAMES, 'redis-ulr', 'config'])('in %s is not shown', async (name) => {
    const [address = '', , sentinel = ''] = ADDRESSES;
    for (const one of [address, sentinel]) {
      const output = await allOutput({ ...QUICK, [name]: one });
      expect(output).not.toContain(SECRET);
      if (name !== 'path' && name !== 'config') {
        expect(await allOutput(QUICK, `${name}: ${JSON.stringify(one)}\n`)).not.toContain(SECRET);
      }
    }
  });

  test.each([...SETTING_NAMES, 'redis-ulr'])(
    'that is not encoded is not shown in parts in %s',
    async (name) => {
      for (const password of UNENCODED) {
        for (const address of [`redis://:${password}@h/0`, `redis+cluster://u:${password}@h1:1,h2:2`]) {
          const output = await allOutput({ ...QUICK, [name]: address });
          expect(partsOf(password).filter((part) => output.includes(part))).toEqual([]);
        }
      }
    },
  );

  test.each(['ca', 'server-name', 'quarantine-prefix', 'page-size', 'no-option'])(
    'in %s of redis-options is not shown',
    async (name) => {
      const url = 'rediss://127.0.0.1:1/0';
      const [address] = ADDRESSES;
      const options = `retries: 0\n${name}: ${address}`;
      expect(await allOutput({ path: 'e.ndjson', 'redis-url': url, 'redis-options': options })).not.toContain(
        SECRET,
      );
    },
  );
});
