/** Files written so that neither a crash nor a full disk leaves half of one: second file, sync, rename, sync. */
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const PREFIX = '.papyra-health-';
const SUFFIX = '.tmp';
const OWNER_ONLY = 0o600;
const PERMISSIONS = 0o7777;

/** Kept spans from this size on are written as they are; smaller ones are gathered first. */
const DIRECT_BYTES = 1 << 16;
const BUFFER_BYTES = 1 << 20;

/**
 * A file under a second name in the directory where it shall be. The name starts with a dot, so that no rotating set
 * takes it for an orphan and no glob for an artifact; it cannot be guessed, and nothing is written through.
 */
export class TemporaryFile {
  readonly path: string;
  #fd: number | null;
  #buffer: Buffer | null = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  #held = 0;
  /** Bytes written so far. */
  bytes = 0;

  /** `target`: the path it is made for. @throws the system's error. */
  constructor(target: string) {
    const name = `${PREFIX}${process.pid}-${randomBytes(8).toString('hex')}${SUFFIX}`;
    this.path = join(dirname(target), name);
    this.#fd = openSync(this.path, 'wx', OWNER_ONLY);
    inUse.add(this.path);
  }

  write(bytes: Uint8Array): void {
    this.bytes += bytes.length;
    if (this.#held + bytes.length > BUFFER_BYTES || bytes.length >= DIRECT_BYTES) this.#flush();
    if (bytes.length >= DIRECT_BYTES) writeAll(this.#open(), bytes);
    else {
      this.#buffer?.set(bytes, this.#held);
      this.#held += bytes.length;
    }
  }

  /**
   * Brings all of it to the disk and closes it. `like`: the file whose mode and owner it takes over.
   * @throws the system's error, also where the owner may not be given away.
   */
  finish(like: Stats | null): void {
    this.#flush();
    const fd = this.#open();
    if (like !== null) takeOver(fd, like);
    fsyncSync(fd);
    this.#close();
  }

  /** Takes it away, unless it has been renamed. Never throws: it is called when something else went wrong. */
  discard(): void {
    try {
      this.#close();
      rmSync(this.path, { force: true });
      inUse.delete(this.path);
    } catch {
      // A later run takes it away.
    }
  }

  #open(): number {
    if (this.#fd === null) throw new Error(`${this.path} is closed`);
    return this.#fd;
  }

  #flush(): void {
    if (this.#buffer !== null) writeAll(this.#open(), this.#buffer.subarray(0, this.#held));
    this.#held = 0;
  }

  #close(): void {
    const fd = this.#fd;
    this.#fd = null;
    this.#buffer = null;
    if (fd !== null) closeSync(fd);
  }
}

/** Writes all of it, in as many steps as the system takes. */
export function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
}

/** The owner first: giving a file away takes special mode bits from it. */
function takeOver(fd: number, like: Stats): void {
  const own = fstatSync(fd);
  if (own.uid !== like.uid || own.gid !== like.gid) fchownSync(fd, like.uid, like.gid);
  fchmodSync(fd, like.mode & PERMISSIONS);
}

/** Temporary files of this process that are, or may be, still there. */
const inUse = new Set<string>();

/** Takes away what runs that were killed left in a directory. Those of processes that still run are theirs. */
export function removeStaleTemporaries(directory: string): void {
  for (const name of readdirSync(directory)) {
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) continue;
    const path = join(directory, name);
    const pid = Number.parseInt(name.slice(PREFIX.length), 10);
    // In a container a new run may well have the number of the one that was killed.
    if (pid === process.pid ? !inUse.has(path) : !isRunning(pid)) rmSync(path, { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes renames and new names in a directory last. Windows cannot, and needs not. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } catch (error) {
    // Some network file systems do not sync directories.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    closeSync(fd);
  }
}

/**
 * A directory and those above it. Not by `mkdirSync` with `recursive`: Node's loops without end where a parent is
 * there and takes no directories, such as /proc or a link that leads nowhere.
 */
export function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  mkdirSync(path);
  syncDirectory(dirname(path));
}

const PIECE_BYTES = 4 << 20;

/** Reads a file piece by piece, from its beginning or from `position` on. @throws the system's error. */
export function* piecesOf(fd: number, position = 0): Generator<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(PIECE_BYTES);
  for (let at = position; ; ) {
    const read = readSync(fd, buffer, 0, buffer.length, at);
    if (read === 0) return;
    yield buffer.subarray(0, read);
    at += read;
  }
}

/** The SHA-256 of a regular file's content, as hexadecimal digits. @throws the system's error. */
export function sha256Of(path: string): string {
  const hash = createHash('sha256');
  const fd = openSync(path, 'r');
  try {
    for (const piece of piecesOf(fd)) hash.update(piece);
    return hash.digest('hex');
  } finally {
    closeSync(fd);
  }
}
