/** Tells whether a file is still the one that was looked at, and whether anybody wrote to it since. */
import { type BigIntStats, fstatSync, statSync } from 'node:fs';

export interface FileIdentity {
  readonly device: bigint;
  readonly inode: bigint;
  readonly size: bigint;
  readonly modified: bigint;
}

/** Of an open file, by its descriptor. */
export function identityOf(fd: number): FileIdentity {
  return fromStats(fstatSync(fd, { bigint: true }));
}

/** Of the file that a path leads to now. @throws the system's error when there is none. */
export function identityAt(path: string): FileIdentity {
  return fromStats(statSync(path, { bigint: true }));
}

function fromStats({ dev, ino, size, mtimeNs }: BigIntStats): FileIdentity {
  return { device: dev, inode: ino, size, modified: mtimeNs };
}

/** Whether size and time of change, to the nanosecond, are the same. */
export function isSameContent(a: FileIdentity, b: FileIdentity): boolean {
  return a.size === b.size && a.modified === b.modified;
}

/** Whether both are one file, under whatever names. */
export function isSameInode(a: FileIdentity, b: FileIdentity): boolean {
  return a.device === b.device && a.inode === b.inode;
}

/** Whether both are one file with the same content. */
export function isSameFile(a: FileIdentity, b: FileIdentity): boolean {
  return isSameInode(a, b) && isSameContent(a, b);
}
