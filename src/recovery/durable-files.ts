/** Files written so that neither a crash nor a full disk leaves half of one: second file, sync, rename, sync. */
import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

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
    this.path = temporaryPath(dirname(target));
    this.#fd = openSync(this.path, 'wx', OWNER_ONLY);
    inUse.add(this.path);
  }

  /** @throws the system's error, with the directory as its `path`. */
  write(bytes: Uint8Array): void {
    this.#saying(() => this.#write(bytes));
  }

  #write(bytes: Uint8Array): void {
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
    this.#saying(() => {
      this.#flush();
      const fd = this.#open();
      if (like !== null) takeOver(fd, like);
      fsyncSync(fd);
      this.#close();
    });
  }

  /** Takes it away, unless it has been renamed. Never throws: it is called when something else went wrong. */
  discard(): void {
    try {
      this.#close();
    } catch {
      // What is wrong with the disk has been said.
    }
    removeTemporary(this.path);
  }

  #saying(write: () => void): void {
    try {
      write();
    } catch (error) {
      throw saying(error, dirname(this.path));
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

function temporaryPath(directory: string, size: number | null = null): string {
  const expected = size === null ? '' : `-${size}`;
  return join(directory, `${PREFIX}${process.pid}-${randomBytes(8).toString('hex')}${expected}${SUFFIX}`);
}

/** The size in the name of a second name: what the file had when it was given. */
const EXPECTED_SIZE = /-(\d+)\.tmp$/;

/** Whether a path is one of a temporary file, of which its directory says more to people. */
export function isTemporary(path: string): boolean {
  return basename(path).startsWith(PREFIX) && path.endsWith(SUFFIX);
}

/** Codes of a file system that has no hard links, or not for this file, or not to there. */
const NO_LINKS = ['EXDEV', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];

/** Whether an error says that a second name cannot be given, rather than that something is wrong. */
export function cannotLink(error: unknown): boolean {
  return NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? '');
}

/**
 * Gives a file of `size` bytes a temporary second name beside it; null where the file system has none.
 * @throws the system's error.
 */
export function linkTemporarily(path: string, size: number): string | null {
  const second = temporaryPath(dirname(path), size);
  try {
    linkSync(path, second);
    inUse.add(second);
    return second;
  } catch (error) {
    if (cannotLink(error)) return null;
    throw error;
  }
}

/** Takes a temporary file away if it is there. Never throws: what cannot be taken away, a later run takes. */
export function removeTemporary(path: string): void {
  try {
    rmSync(path, { force: true });
    inUse.delete(path);
  } catch {
    // A later run takes it away.
  }
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
    if ((pid === process.pid ? !inUse.has(path) : !isRunning(pid)) && !holdsLateBytes(path)) {
      rmSync(path, { force: true });
    }
  }
}

/** A run was killed, and the file it had just replaced was still written to: nobody else has these bytes. */
function holdsLateBytes(path: string): boolean {
  const [, size] = EXPECTED_SIZE.exec(path) ?? [];
  return size !== undefined && statSync(path).size > Number(size);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes renames and new names in a directory last. Windows cannot, and needs not. @throws the system's error. */
export function syncDirectory(path: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(path, 'r');
  try {
    fsyncSync(fd);
  } catch (error) {
    // Some network file systems do not sync directories.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw saying(error, path);
  } finally {
    closeSync(fd);
  }
}

/** An error of an open file does not say where. */
function saying(error: unknown, path: string): unknown {
  return error instanceof Error ? Object.assign(error, { path }) : error;
}

/**
 * A directory and those above it. Not by `mkdirSync` with `recursive`: Node's loops without end where a parent is
 * there and takes no directories, such as /proc or a link that leads nowhere.
 */
export function makeDirectory(path: string): void {
  if (existsSync(path)) return;
  makeDirectory(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another run may make it at the same time.
    if (!existsSync(path) || !statSync(path).isDirectory()) throw error;
  }
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
