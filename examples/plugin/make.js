/**
 * Makes databases as a custom Papyra backend may leave them: `node make.js DIRECTORY`.
 *   healthy.sqlite    20 records, and counters
 *   busy.sqlite       the same; busy_retries is high
 *   uncounted.sqlite  the same without counters
 *   damaged.sqlite    three records are damaged: cut off, no UTF-8, empty
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const directory = process.argv[2] ?? '.';
mkdirSync(directory, { recursive: true });
make('healthy.sqlite', { counters: { records_written: 20, busy_retries: 4, write_errors: 0 } });
make('busy.sqlite', { counters: { records_written: 20, busy_retries: 12, write_errors: 0 } });
make('uncounted.sqlite');
make('damaged.sqlite', {
  damage: `
    UPDATE records SET record = substr(record, 1, 40) WHERE id = 7;
    UPDATE records SET record = CAST(replace(record, 'local', x'ff') AS TEXT) WHERE id = 12;
    UPDATE records SET record = '' WHERE id = 19;`,
});

/**
 * @param {string} name
 * @param {{ counters?: Record<string, number>, damage?: string }} options
 */
function make(name, { counters, damage = '' } = {}) {
  const db = new DatabaseSync(join(directory, name));
  db.exec('CREATE TABLE records(id INTEGER PRIMARY KEY, kind TEXT, record TEXT NOT NULL)');
  const write = db.prepare('INSERT INTO records(kind, record) VALUES (?, ?)');
  for (let second = 0; second < 20; second++)
    write.run('event', JSON.stringify(event(1_767_225_600 + second)));
  if (counters !== undefined) {
    db.exec('CREATE TABLE counters(name TEXT PRIMARY KEY, value INTEGER)');
    const count = db.prepare('INSERT INTO counters VALUES (?, ?)');
    for (const [counter, value] of Object.entries(counters)) count.run(counter, value);
  }
  db.exec(damage);
  db.close();
}

/** @param {number} timestamp */
function event(timestamp) {
  return {
    kind: 'event',
    system_id: 'local',
    actor_address: { system: 'local', actor_id: timestamp % 5 },
    event_type: 'ActorStarted',
    payload: {},
    timestamp,
  };
}
