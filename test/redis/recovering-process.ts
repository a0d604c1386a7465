/** Recovers streams in a process of its own, to be killed: `URL WORKSPACE MODE PREFIX`. Says when it begins to write. */
import { RedisStreamsBackend } from '../../src/backends/redis-streams.ts';
import type { RecoveryMode } from '../../src/report/report.ts';
import { doctorOptions } from '../support/doctor-options.ts';
import { connectTo, REDIS } from './stream-contents.ts';

const [url = '', workspace = '', mode = '', prefix = ''] = process.argv.slice(2);
const redis = { ...REDIS, 'page-pause': 0.005 };
const connection = await connectTo(url, redis);
const system = { prefix, systemId: 'local' };
const backend = new RedisStreamsBackend(system, connection, {
  redis,
  sampleSize: 'all',
  ifNoStreams: 'error',
});
const { recovery, signal, ...options } = doctorOptions(workspace, {}, { mode: mode as RecoveryMode });
const scanned = await backend.scan({ ...options, signal, forRecovery: recovery });
process.stdout.write('recovering\n');
await backend.recover(scanned, { ...recovery, signal });
await connection.close();
