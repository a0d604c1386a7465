import { createHash } from 'node:crypto';
import { appendFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { JsonFileBackend } from '../../src/backends/json-file.ts';
import type { ScanEngine } from '../../src/ndjson/scan-engine.ts';
import { startThreads } from '../../src/ndjson/scan-engine.ts';
import { ScanThreads, type SharingOptions } from '../../src/ndjson/scan-threads.ts';
import { ENGINE, heardBytes, NO_SIGNAL } from '../support/doctor-options.ts';
import { randomLog, type Trouble } from '../support/random-log.ts';
import { eventLine, temporaryDirectory, withDirectory } from '../support/temporary.ts';

const PLAIN: ScanEngine = { ...ENGINE, scanner: 'plain' };

async function scan(path: string, engine: ScanEngine, signal = NO_SIGNAL) {
  let bytes = 0;
  const { scan, problems, members, interruption } = await new JsonFileBackend({
    path,
    shownPath: 'file',
  }).scan({
    hash: true,
    forRecovery: { salvages: true },
    maxAnomalies: 1_000,
    severities: {},
    emit: heardBytes((read) => {
      bytes += read;
    }),
    engine,
    signal,
  });
  const cuts = members.map(({ damage }) => [...(damage?.cuts ?? [])]);
  // As text, so that the order of keys counts.
  return { text: JSON.stringify({ scan, problems, cuts }), bytes, interruption, scan };
}

function start(
  paths: readonly string[],
  sizes: readonly number[],
  options: Partial<SharingOptions> = {},
): ScanThreads {
  const files = paths.map((path, index) => ({ path, size: sizes[index] ?? 0 }));
  const threads = ScanThreads.start(files, { threads: 2, chunkBytes: 1_000, minFileBytes: 0, ...options });
  if (threads === null) throw new Error('No threads were started.');
  onTestFinished(() => threads.close());
  return threads;
}

describe('several threads', () => {
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));

  test.each<[number, number, Trouble]>([
    [2, 1_000, { damaged: 0, odd: 0 }],
    [3, 4_096, { damaged: 0, odd: 0.02 }],
    [2, 65_536, { damaged: 0.001, odd: 0.001 }],
    [3, 10_000, { damaged: 0.05, odd: 0.05 }],
    [2, 300, { damaged: 0.5, odd: 0.5 }],
    [2, 64, { damaged: 0.01, odd: 0.01 }],
  ])(
    `of %d with chunks of %d bytes find what one finds, at %o (SEED=${seed})`,
    async (threads, chunkBytes, trouble) => {
      for (let index = 0; index < 3; index++) {
        const log = randomLog(seed + index, 200_000, trouble);
        const bytes = index === 2 ? log.subarray(0, -50) : log;
        await withDirectory({ log: bytes }, async (directory) => {
          const path = join(directory, 'log');
          const options = { threads, chunkBytes, minFileBytes: 0, leavesChunks: index > 0 };
          const shared = ScanThreads.start([{ path, size: bytes.length }], options);
          const found = await scan(path, { ...ENGINE, threads: shared });
          expect(shared?.hasFailed).toBe(false);
          await shared?.close();
          const plain = await scan(path, PLAIN);
          expect(found.text).toBe(plain.text);
          expect(found.bytes).toBe(bytes.length);
        });
      }
    },
  );

  test('find what one finds in lines longer than chunks and buffers', async () => {
    const payload = Array.from({ length: 150_000 }, (_, i) => `{"n": ${i}, "s": "text ${i}"}`).join(', ');
    const long = eventLine(2).replace('"payload":{}', `"payload":{"a":[${payload}]}`);
    const content = eventLine(1).repeat(500) + long + eventLine(3).repeat(500) + long + eventLine(4);
    const path = join(temporaryDirectory({ log: content }), 'log');
    const threads = start([path], [Buffer.byteLength(content)], { chunkBytes: 50_000, leavesChunks: true });
    const found = await scan(path, { ...ENGINE, threads });
    expect(found.text).toBe((await scan(path, PLAIN)).text);
    expect(found.scan.records.total).toBe(1_003);
  });

  test.each([2, 12])(
    `go on from piece to piece of a chunk of %d MiB, but not past a line that no buffer holds (SEED=${seed})`,
    async (chunkMegabytes) => {
      const payload = Array.from({ length: 400_000 }, (_, i) => `{"n": ${i}}`).join(', ');
      const long = eventLine(2).replace('"payload":{}', `"payload":{"a":[${payload}]}`);
      const trouble: Trouble = { damaged: 0.0002, odd: 0.0002 };
      const [before, behind] = [0, 1].map((index) => {
        const log = randomLog(seed + index, 2_500_000, trouble);
        return log.subarray(0, log.lastIndexOf('\n') + 1).toString('latin1');
      });
      const content = Buffer.from(`${before}${long}${behind}`, 'latin1');
      const path = join(temporaryDirectory({ log: content }), 'log');
      const chunkBytes = chunkMegabytes << 20;
      const threads = start([path], [content.length], { chunkBytes, leavesChunks: true });
      const found = await scan(path, { ...ENGINE, threads });
      expect(threads.hasFailed).toBe(false);
      expect(found.text).toBe((await scan(path, PLAIN)).text);
    },
  );

  test('scan many files in their order, those too that are passed over or scanned twice', async () => {
    const logs = Array.from({ length: 6 }, (_, index) =>
      randomLog(seed + index, 30_000, { damaged: 0.01, odd: 0.01 }),
    );
    const files = Object.fromEntries(logs.map((bytes, index) => [`log${index}`, bytes]));
    const directory = temporaryDirectory(files);
    const paths = Object.keys(files).map((name) => join(directory, name));
    const threads = start(
      paths,
      logs.map(({ length }) => length),
      { leavesChunks: true },
    );
    for (const index of [0, 2, 2, 3, 1, 5]) {
      const path = paths[index] as string;
      expect((await scan(path, { ...ENGINE, threads })).text).toBe((await scan(path, PLAIN)).text);
    }
  });

  test('see what is appended, and what another file says under the same name', async () => {
    const first = randomLog(seed, 40_000, { damaged: 0, odd: 0 });
    const other = randomLog(seed + 1, 40_000, { damaged: 0.1, odd: 0 });
    const directory = temporaryDirectory({ grown: first, replaced: first, other });
    const [grown, replaced] = [join(directory, 'grown'), join(directory, 'replaced')];
    const threads = start([grown, replaced], [first.length, first.length]);
    appendFileSync(grown, eventLine(2e9));
    renameSync(join(directory, 'other'), replaced);
    for (const path of [grown, replaced]) {
      expect((await scan(path, { ...ENGINE, threads })).text).toBe((await scan(path, PLAIN)).text);
    }
  });

  test('that break cost time and nothing else', async () => {
    const bytes = randomLog(seed, 100_000, { damaged: 0.01, odd: 0.01 });
    const directory = temporaryDirectory({ log: bytes, 'worker.mjs': 'throw new Error("broken");' });
    const path = join(directory, 'log');
    const workerUrl = new URL(`file://${join(directory, 'worker.mjs')}`);
    const threads = start([path], [bytes.length], { workerUrl });
    expect((await scan(path, { ...ENGINE, threads })).text).toBe((await scan(path, PLAIN)).text);
    // Its end is told at a turn of its own, which may come after so short a scan.
    await expect.poll(() => threads.hasFailed).toBe(true);
    expect(threads.chunksOf(path)).toBeNull();
  });

  test('take the SHA-256 of the file as it is', async () => {
    const bytes = randomLog(seed, 50_000, { damaged: 0.1, odd: 0 });
    const path = join(temporaryDirectory({ log: bytes }), 'log');
    const threads = start([path], [bytes.length]);
    const { scan: found } = await scan(path, { ...ENGINE, threads });
    expect(found.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('have turns and progress also where they find nothing to share', async () => {
    const lines = eventLine(1).replace('\n', '\r\n').repeat(20_000) + eventLine(2).repeat(10);
    const path = join(temporaryDirectory({ log: lines }), 'log');
    const threads = start([path], [lines.length], { chunkBytes: 10_000, leavesChunks: true });
    const controller = new AbortController();
    const { Interruption } = await import('../../src/ndjson/interruption.ts');
    setTimeout(() => controller.abort(new Interruption('SIGINT', 'stopped by SIGINT')), 0);
    const found = await scan(path, { ...ENGINE, threads }, controller.signal);
    expect(found.interruption).not.toBeNull();
    expect(found.scan.coverage.scanned).toBeLessThan(lines.length);
  });

  test('stop with the run', async () => {
    const bytes = randomLog(seed, 200_000, { damaged: 0, odd: 0 });
    const path = join(temporaryDirectory({ log: bytes }), 'log');
    const threads = start([path], [bytes.length]);
    const controller = new AbortController();
    const { Interruption } = await import('../../src/ndjson/interruption.ts');
    controller.abort(new Interruption('SIGINT', 'stopped by SIGINT'));
    const found = await scan(path, { ...ENGINE, threads }, controller.signal);
    expect(found.interruption).not.toBeNull();
    expect(found.scan.coverage).toMatchObject({ scanned: 0, total: bytes.length });
  });

  test('are not started for little, for one, for the plain scanner, or for compressed files', async () => {
    const directory = temporaryDirectory();
    const file = (name: string, size: number) => ({ path: join(directory, name), size });
    writeFileSync(join(directory, 'a'), '');
    expect(await startThreads([file('a', 1_000)], 'auto', 2)).toBeNull();
    expect(await startThreads([file('a', 1e9)], 'auto', 1)).toBeNull();
    expect(await startThreads([file('a', 1e9)], 'plain', 2)).toBeNull();
    expect(await startThreads([file('a.gz', 1e9)], 'auto', 2)).toBeNull();
    const threads = await startThreads([file('a', 1e9)], 'auto', 2);
    expect(threads).not.toBeNull();
    await threads?.close();
  });
});
