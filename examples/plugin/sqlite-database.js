/** How the plugin opens and reads a database. */
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';

/** @typedef {{ readonly id: string, readonly record: Uint8Array }} Row */

/** How long to wait for a process that holds the database, in milliseconds. */
const BUSY_TIMEOUT = 2_000;

/** After so many rows whatever else happens has its turn: a signal, or the end of the time limit. */
const BATCH = 1_000;

/** What to do, by SQLite's primary result code. */
const ADVICE = new Map([
  [5, 'Another process holds it: stop that, or examine a copy (sqlite3 FILE ".backup COPY").'],
  [8, 'Make the file, and the directory it lies in, writable.'],
  [11, "It was cut off or overwritten: restore a backup, or try sqlite3's .recover."],
  [14, 'Check its rights; in WAL mode, which needs a second file, also those of the directory.'],
  [26, 'It was overwritten, or is of another kind: restore a backup, or leave it out.'],
]);

/**
 * All of `use` sees one state of the database: to read, whoever else writes; to write, with nobody else writing. What
 * `use` throws leaves the database as it was. In WAL mode SQLite leaves a -wal and a -shm file, also when it only reads.
 * @template T
 * @param {string} file
 * @param {'read' | 'write'} access
 * @param {(db: DatabaseSync) => T | Promise<T>} use
 * @returns {Promise<T>}
 */
export async function openDatabase(file, access, use) {
  let db;
  try {
    db = new DatabaseSync(file, { readOnly: access === 'read' });
    db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
    db.exec(access === 'read' ? 'BEGIN' : 'BEGIN IMMEDIATE');
    requireRecords(db);
    const result = await use(db);
    db.exec('COMMIT');
    return result;
  } catch (error) {
    throw explained(error);
  } finally {
    // Takes back what was not committed.
    db?.close();
  }
}

/**
 * The rows, oldest first, without ever holding all of them. Records as bytes: in text SQLite's reader replaces what
 * is no UTF-8, and nobody would see it. IDs as text: some are too large for a number in JavaScript.
 * @param {DatabaseSync} db
 * @param {AbortSignal} signal
 */
export async function* rowsOf(db, signal) {
  const select = 'SELECT CAST(id AS TEXT) AS row, CAST(record AS BLOB) AS bytes FROM records ORDER BY id';
  let read = 0;
  for (const { row, bytes } of db.prepare(select).iterate()) {
    yield { id: String(row), record: /** @type {Uint8Array} */ (bytes) };
    read++;
    if (read % BATCH !== 0) continue;
    await setImmediate();
    signal.throwIfAborted();
  }
}

/**
 * What SQLite itself finds wrong; damage that keeps it from looking any further is thrown.
 * @param {DatabaseSync} db
 */
export function structuralDamage(db) {
  const answers = db.prepare('PRAGMA quick_check').all();
  const lines = answers.flatMap((row) => String(row['quick_check']).split('\n'));
  return lines.filter((line) => line !== 'ok' && !line.startsWith('*** in database'));
}

/**
 * The counters by name; none, which is fine, without their table.
 * @param {DatabaseSync} db
 */
export function countersOf(db) {
  if (!hasTable(db, 'counters')) return {};
  const rows = db.prepare('SELECT name, value FROM counters').all();
  return Object.fromEntries(rows.map(({ name, value }) => [String(name), value]));
}

/**
 * @param {DatabaseSync} db
 * @param {string} query one that answers with one number
 */
export function numberOf(db, query) {
  const [value] = Object.values(db.prepare(query).get() ?? {});
  return Number(value);
}

/** @param {DatabaseSync} db */
function requireRecords(db) {
  if (numberOf(db, 'PRAGMA page_count') === 0) {
    throw new Error(
      'The file is empty: nothing was ever written, or it was cut off. Restore it, or leave it out.',
    );
  }
  if (!hasTable(db, 'records')) {
    throw new Error('The database has no table "records": name the one that Papyra writes to.');
  }
}

/**
 * @param {DatabaseSync} db
 * @param {string} name
 */
function hasTable(db, name) {
  return db.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").get(name) !== undefined;
}

/**
 * An error of SQLite's together with what to do; any other as it is.
 * @param {unknown} error
 */
function explained(error) {
  if (!(error instanceof Error && 'errcode' in error)) return error;
  const advice = ADVICE.get(Number(error.errcode) & 0xff) ?? 'Look at it with the sqlite3 shell.';
  return new Error(`SQLite says: ${error.message}. ${advice}`, { cause: error });
}
