/** Compressed files as people and programs make them. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import zlib from 'node:zlib';

export type Suffix = '.gz' | '.zst';

/** With a checksum, as the tools do it. */
export function compress(suffix: Suffix, content: Uint8Array): Buffer {
  if (suffix === '.gz') return zlib.gzipSync(content);
  return zlib.zstdCompressSync(content, { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } });
}

/** By the tool itself. */
export function gzip(content: Uint8Array, ...args: string[]): Buffer {
  return execFileSync('gzip', ['-c', ...args], { input: content, maxBuffer: 1 << 28 });
}

/** Records with payloads that hardly shrink, so that their compressed form is many pieces long, too. */
export function bulkyLines(count: number): Buffer[] {
  return Array.from({ length: count }, (_, i) => {
    const noise = createHash('sha512').update(`${i}`).digest('base64');
    const payload = { reason: noise.repeat(1 + (i % 7)) };
    const record = {
      kind: 'event',
      system_id: 'local',
      actor_address: 'local:1',
      event_type: 'ActorStarted',
      payload,
    };
    return Buffer.from(`${JSON.stringify({ ...record, timestamp: 1_767_225_600 + i })}\n`);
  });
}
