/** Compressed artifacts through the built tool. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { bulkyLines, compress, gzip } from '../support/compressed.ts';
import { runCli } from '../support/run.ts';
import { eventLine, temporaryDirectory } from '../support/temporary.ts';

const LINES = bulkyLines(1_000);
const BULK = Buffer.concat(LINES);
/** A gibibyte of zeros in about a megabyte, as members of 16 MiB. */
const BOMB = Buffer.concat(Array(64).fill(gzip(Buffer.alloc(16 << 20))));

function check(cwd: string, ...args: string[]) {
  const { code, stdout, stderr } = runCli(
    ['check', '--format', 'json', '--output-dir', 'out', ...args],
    cwd,
    {
      NODE_OPTIONS: `--import=data:text/javascript,process.on('exit',()=>console.error('peak:'+process.resourceUsage().maxRSS))`,
    },
  );
  const peakBytes = Number(/peak:(\d+)/.exec(stderr)?.[1]) * 1_024;
  return { code, report: JSON.parse(stdout) as Report, peakBytes };
}

describe('compressed artifacts', () => {
  test('are found by globs and judged by what they hold', () => {
    const damaged = compress('.zst', Buffer.concat([BULK, Buffer.from('oops\n')]));
    const cwd = temporaryDirectory({
      'a.ndjson.gz': gzip(BULK),
      'b.ndjson.zst': damaged,
      'c.ndjson': eventLine(1),
    });
    const { code, report } = check(cwd, '--path', '*.ndjson.{gz,zst}');
    expect(code).toBe(1);
    expect(report.artifacts.map(({ path, scan }) => [path, scan.records.total, scan.counts.errors])).toEqual([
      ['a.ndjson.gz', LINES.length, 0],
      ['b.ndjson.zst', LINES.length, 1],
    ]);
    expect(report.artifacts[1]?.scan.anomalies).toMatchObject([
      { byte_start: BULK.length, line: LINES.length + 1 },
    ]);
    expect(report.artifacts[1]?.scan.sha256).toBe(createHash('sha256').update(damaged).digest('hex'));
  });

  test('that are bombs are not read on', () => {
    const cwd = temporaryDirectory({ 'a.ndjson.gz': BOMB });
    const { code, report } = check(cwd, '--path', '*.gz');
    expect(code).toBe(3);
    expect(report.problems[0]?.message).toContain('raise max-compression-ratio');
    expect(report.artifacts[0]?.scan.files[0]?.inflated_bytes).toBeLessThan(20 << 20);
  });

  test('take the same memory whatever they hold', () => {
    const cwd = temporaryDirectory({ 'a.ndjson.gz': BOMB });
    const { code, report, peakBytes } = check(cwd, '--path', '*.gz', '--max-compression-ratio', '2000');
    expect(code).toBe(1);
    expect(report.artifacts[0]?.scan.files[0]?.inflated_bytes).toBe(2 ** 30);
    expect(peakBytes).toBeLessThan(256 << 20);
  });

  test('are not written to by a recovery', () => {
    const cwd = temporaryDirectory({ 'a.ndjson.gz': gzip(Buffer.concat([Buffer.from('oops\n'), BULK])) });
    const { code, stdout } = runCli(['persistence', 'recover', '--path', 'a.ndjson.gz'], cwd);
    expect(code).toBe(3);
    expect(stdout.replace(/\s+/g, ' ')).toContain('Decompress it, recover that, and compress it again.');
    expect(readdirSync(cwd)).toEqual(['a.ndjson.gz']);
  });
});
