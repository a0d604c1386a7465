/** How the plugin mends a database, and lets go what retention does not keep. Both run in one transaction. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { structuralDamage } from './sqlite-database.js';

/** @import { DatabaseSync } from 'node:sqlite' */
/** @import { PluginCompaction, PluginCompactionTask, PluginRecovery, PluginRecoveryTask } from 'papyra-health-gate' */
/** @import { Row } from './sqlite-database.js' */

/**
 * Takes damaged rows out of the table `records`, and keeps them: in the table `quarantine`, or in a file.
 * @param {DatabaseSync} db
 * @param {{ path: string, damaged: readonly Row[] }} scanned what the gate has found
 * @param {PluginRecoveryTask} task
 * @returns {PluginRecovery}
 */
export function mendRecords(db, { path, damaged }, { mode, planOnly, keepAt }) {
  if (structuralDamage(db).length > 0) {
    const reason =
      "the database itself is damaged, not only rows of it. Restore a backup, or try sqlite3's .recover.";
    return { status: 'refused', reason };
  }
  const changed = damaged.find((row) => !isAsScanned(db, row));
  if (changed !== undefined) {
    const reason = `row ${changed.id} has changed since the scan. Run it again when nothing else writes.`;
    return { status: 'refused', reason };
  }
  if (damaged.length === 0) return { status: 'none' };
  const bytes = damaged.reduce((sum, { record }) => sum + record.length, 0);
  const removed = { records: damaged.length, bytes };
  if (planOnly) return { status: 'planned', removed };

  const keptAt = mode === 'quarantine' ? keepInTable(db, path, damaged) : keepInFile(keepAt, damaged);
  const remove = db.prepare('DELETE FROM records WHERE id = ?');
  for (const { id } of damaged) remove.run(id);
  return { status: 'done', removed, keptAt };
}

/**
 * @param {DatabaseSync} db
 * @param {Row} row
 */
function isAsScanned(db, { id, record }) {
  const bytes = db.prepare('SELECT CAST(record AS BLOB) AS bytes FROM records WHERE id = ?').get(id)?.[
    'bytes'
  ];
  return bytes instanceof Uint8Array && Buffer.compare(bytes, record) === 0;
}

/**
 * In the same transaction: at any time a row is in one of the two tables.
 * @param {DatabaseSync} db
 * @param {string} path
 * @param {readonly Row[]} damaged
 */
function keepInTable(db, path, damaged) {
  db.exec('CREATE TABLE IF NOT EXISTS quarantine(row INTEGER, kind TEXT, record TEXT, moved_at TEXT)');
  const copy = db.prepare(
    'INSERT INTO quarantine SELECT id, kind, record, CURRENT_TIMESTAMP FROM records WHERE id = ?',
  );
  for (const { id } of damaged) copy.run(id);
  return `${path}, table quarantine`;
}

/**
 * On the disk before the rows go. In base64, for what is damaged need not be text.
 * @param {string} keptAt
 * @param {readonly Row[]} damaged
 */
function keepInFile(keptAt, damaged) {
  mkdirSync(dirname(keptAt), { recursive: true });
  const lines = damaged.map(({ id, record }) => {
    return `${JSON.stringify({ id, base64: Buffer.from(record).toString('base64') })}\n`;
  });
  writeFileSync(keptAt, lines.join(''), { flush: true });
  return keptAt;
}

/**
 * Lets the oldest rows go that are more than `maxRecords`, or says how many those are.
 * @param {DatabaseSync} db
 * @param {PluginCompactionTask} task
 * @returns {PluginCompaction}
 */
export function compactRecords(db, { maxRecords, maxAgeSeconds, maxTotalBytes, dryRun }) {
  const before = newest(db, -1);
  if (maxAgeSeconds !== null || maxTotalBytes !== null) {
    const reason = 'in SQLite only max-records is supported. Unset max-age-seconds and max-total-bytes.';
    return { status: 'refused', reason, before, after: before };
  }
  if (maxRecords === null || before.records <= maxRecords) return { status: 'none', before, after: before };
  const after = newest(db, maxRecords);
  if (dryRun) return { status: 'planned', before, after };
  const oldest = 'SELECT id FROM records ORDER BY id DESC LIMIT 1 OFFSET ?';
  db.prepare(`DELETE FROM records WHERE id <= (${oldest})`).run(maxRecords);
  return { status: 'done', before, after };
}

/**
 * How much the newest rows hold; with a `limit` of -1 all rows.
 * @param {DatabaseSync} db
 * @param {number} limit
 */
function newest(db, limit) {
  const sums = 'SELECT count(*) AS records, coalesce(sum(octet_length(record)), 0) AS bytes';
  const row = db.prepare(`${sums} FROM (SELECT record FROM records ORDER BY id DESC LIMIT ?)`).get(limit);
  return { records: Number(row?.['records']), bytes: Number(row?.['bytes']) };
}
