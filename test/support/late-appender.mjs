/** A writer that opens a log, is held up, and writes its record then. */
import { closeSync, existsSync, openSync, writeFileSync, writeSync } from 'node:fs';

const [path, text, ready, go, done] = process.argv.slice(2);
const pause = new Int32Array(new SharedArrayBuffer(4));

const log = openSync(path, 'a');
writeFileSync(ready, '');
while (!existsSync(go)) Atomics.wait(pause, 0, 0, 1);
writeSync(log, text);
closeSync(log);
writeFileSync(done, '');
