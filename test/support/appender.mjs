/**
 * Appends records to a log as Papyra's backends do: the file is opened and closed for each. Every now and then it
 * leaves a torn record, or a blank line, as a crash does. Arguments: path, number of records.
 */
import { closeSync, openSync, writeSync } from 'node:fs';

const [path, count] = process.argv.slice(2);
const pause = new Int32Array(new SharedArrayBuffer(4));

function append(text) {
  const log = openSync(path, 'a');
  writeSync(log, text);
  closeSync(log);
}

for (let id = 0; id < Number(count); id++) {
  const record = {
    kind: 'event',
    system_id: 'local',
    actor_address: { system: 'local', actor_id: 1 },
    event_type: 'ActorStarted',
    payload: { id: `appended ${id}` },
    timestamp: 1_800_000_000 + id,
  };
  append(`${JSON.stringify(record)}\n`);
  if (id % 10 === 3) append('{"kind":"event","system_');
  if (id % 10 === 8) append('\n');
  Atomics.wait(pause, 0, 0, id % 10 === 9 ? 120 : 3);
}
