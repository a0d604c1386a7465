/**
 * A plugin for Papyra Health Gate: examines what a custom Papyra backend keeps in a SQLite file.
 *
 *   CREATE TABLE records(id INTEGER PRIMARY KEY, kind TEXT, record TEXT NOT NULL);  -- each record as JSON
 *   CREATE TABLE counters(name TEXT PRIMARY KEY, value INTEGER);  -- its metrics; without this table it has none
 *
 * Needs node:sqlite: Node 24, which the Action runs on, or 22.13 and newer, which warns that it is experimental.
 */
import { compactRecords, mendRecords } from './sqlite-changes.js';
import { countersOf, numberOf, openDatabase, rowsOf, structuralDamage } from './sqlite-database.js';

/** @import { Plugin, PluginBackend, PluginCompactionTask, PluginFile, PluginRecoveryTask, PluginScan } from 'papyra-health-gate' */
/** @import { Row } from './sqlite-database.js' */

/**
 * By name and whatever is in them, also SQLite's own files beside a database: what nobody takes is a log to the gate, to
 * be mended as one. None of those opens as a database, so they cannot be judged and are left alone.
 */
const NAMES = /\.(sqlite|db)(-(wal|shm|journal))?$/;

/** @type {Plugin} */
export default (gate) => {
  gate.registerFileBackend((file) => (NAMES.test(file.path) ? new SqliteBackend(file) : null));
};

/** @implements {PluginBackend} */
class SqliteBackend {
  kind = 'sqlite';
  metrics = { snapshot: () => openDatabase(this.file, 'read', countersOf) };
  /** @type {Row[]} what the last scan found that a recovery has to take out */
  damaged = [];

  /** @param {PluginFile} file */
  constructor({ path, shownPath }) {
    this.path = shownPath;
    this.file = path;
  }

  /** @param {PluginScan} scan */
  scan(scan) {
    return openDatabase(this.file, 'read', async (db) => {
      for (const damage of structuralDamage(db)) {
        scan.anomaly({ rule: 'unreadable-file', message: `SQLite's quick_check says: ${damage}` });
      }
      scan.expect(numberOf(db, 'SELECT count(*) FROM records'));
      this.damaged = [];
      for await (const row of rowsOf(db, scan.signal)) {
        const isWhole = scan.record(row.record, { entry: `row ${row.id}` });
        // False and nothing else: a gate that does not say so must not lose rows.
        if (isWhole === false) this.damaged.push(row);
      }
    });
  }

  /** @param {PluginRecoveryTask} task */
  recover(task) {
    const access = task.planOnly ? 'read' : 'write';
    return openDatabase(this.file, access, (db) => mendRecords(db, this, task));
  }

  /** @param {PluginCompactionTask} task */
  compact(task) {
    return openDatabase(this.file, task.dryRun ? 'read' : 'write', (db) => compactRecords(db, task));
  }

  inspect() {
    return openDatabase(this.file, 'read', (db) => ({
      page_count: numberOf(db, 'PRAGMA page_count'),
      freelist_count: numberOf(db, 'PRAGMA freelist_count'),
    }));
  }
}
