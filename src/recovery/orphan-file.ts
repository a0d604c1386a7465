/** A file beside a rotating set, as a recovery has to know it. */
import { lstatSync } from 'node:fs';
import { identityAt } from '../ndjson/file-identity.ts';
import type { ShownFile } from '../ndjson/shown-file.ts';
import { sha256Of } from './durable-files.ts';
import type { OrphanFile } from './scanned-file-set.ts';

/** An orphan with its size and digest, so that a plan covers its content. @throws the system's error. */
export function orphanFile(file: ShownFile): OrphanFile {
  const stat = lstatSync(file.path);
  if (!stat.isFile()) return { ...file, bytes: 0, sha256: null, identity: null };
  const identity = identityAt(file.path);
  return { ...file, bytes: stat.size, sha256: sha256Of(file.path), identity };
}
