/** What a scan leaves for a recovery: the files of an artifact as they were, and the damage in them. */
import type { FileDamage } from '../ndjson/damage.ts';
import type { FileIdentity } from '../ndjson/file-identity.ts';

export interface ScannedMember {
  readonly path: string;
  readonly shownPath: string;
  /** As it was when its scan began. */
  readonly identity: FileIdentity;
  /** Somebody wrote to it during the scan. */
  readonly inFlight: boolean;
  readonly bytes: number;
  /** Its damage is in what it holds, and cannot be mended in the file. */
  readonly isCompressed: boolean;
  /** Good records in it, as the scan counts them. */
  readonly records: number;
  /** Null when it was not asked for. */
  readonly sha256: string | null;
  readonly damage: FileDamage | null;
}

/** A file beside a rotating set that does not belong to it. */
export interface OrphanFile {
  readonly path: string;
  readonly shownPath: string;
  readonly bytes: number;
  /** Null for what is no regular file. */
  readonly sha256: string | null;
  /** Null for what is no regular file. */
  readonly identity: FileIdentity | null;
}

export interface ScannedFileSet {
  /** The path that names the artifact: of a rotating set, its active file. */
  readonly path: string;
  readonly shownPath: string;
  readonly isRotating: boolean;
  /** Those that could be read, oldest first. */
  readonly members: readonly ScannedMember[];
  /** Reads the content of the orphans. @throws the system's error. */
  readonly orphans: () => readonly OrphanFile[];
}
