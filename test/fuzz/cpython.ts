/** CPython as the oracle: one process of `python3` for a whole run, which answers file by file. */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { MAX_DEPTH } from '../../src/ndjson/line-scanner.ts';

const SCRIPT = join(import.meta.dirname, 'cpython.py');
const OUTCOMES = ['good', 'bad', 'too deep', 'too many digits', 'unknown'] as const;
const RECORD_BYTES = 20;
const NONE = 0xffff_ffff;
const IS_OBJECT = 1;
const CUT_WITHIN_CHARACTER = 2;

/** What CPython says of one line; offsets are in bytes from the start of the line. */
export interface Answer {
  readonly outcome: (typeof OUTCOMES)[number];
  /**
   * What `JSONDecodeError` says, of a line that is too deep when there was more room; empty where there is none.
   */
  readonly message: string;
  readonly terminated: boolean;
  /** Whether it holds an object. */
  readonly isObject: boolean;
  /** Length without the line end. */
  readonly length: number;
  /** `JSONDecodeError.pos`, and the same in characters; null where CPython names no position. */
  readonly at: number | null;
  readonly characters: number | null;
  /** The first byte that is not UTF-8. */
  readonly notUtf8At: number | null;
  /** What is not UTF-8 may be a character of which the end of the line took the rest. */
  readonly cutWithinCharacter: boolean;
}

interface Head {
  readonly version: string;
  readonly has_digit_limit: boolean;
  readonly limits_depth: boolean;
  readonly messages: readonly string[];
}

/** There is nobody to compare with; the message says why and what to do. */
export class NoCPythonError extends Error {
  override readonly name = 'NoCPythonError';

  constructor(program: string, reason: string) {
    super(
      `${program} is of no use here: ${reason}. Install CPython 3.11 or newer, or name one with --python.`,
    );
  }
}

type Process = ChildProcessByStdio<Writable, Readable, null>;

export class CPython {
  readonly version: string;
  /** Whether it reads as many levels as Papyra's scan does on CPython 3.11, and no more. */
  readonly limitsDepth: boolean;
  readonly #messages: readonly string[];
  readonly #process: Process;
  readonly #chunks: AsyncIterator<Buffer>;
  #received: Buffer;
  /** The answer that was asked for last. */
  #last: Promise<Answer[]> = Promise.resolve([]);

  private constructor(
    process: Process,
    chunks: AsyncIterator<Buffer>,
    { head, rest }: { head: Head; rest: Buffer },
  ) {
    this.#process = process;
    this.#chunks = chunks;
    this.#received = rest;
    this.version = head.version;
    this.limitsDepth = head.limits_depth;
    this.#messages = head.messages;
  }

  /** Starts the interpreter. @throws NoCPythonError when there is none, or one that is too old to be asked. */
  static async start(program = 'python3'): Promise<CPython> {
    const process = spawn(program, ['-I', SCRIPT, String(MAX_DEPTH)], { stdio: ['pipe', 'pipe', 'inherit'] });
    const failed = new Promise<never>((_, reject) => {
      process.once('error', ({ message }) => reject(new NoCPythonError(program, message)));
    });
    const chunks = process.stdout[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const started = await Promise.race([readHead(chunks, program), failed]);
    if (!started.head.has_digit_limit) {
      process.kill();
      throw new NoCPythonError(program, `CPython ${started.head.version} reads integers of any length`);
    }
    return new CPython(process, chunks, started);
  }

  /** Whether it names the comma before a bracket that should not be there, as it does since 3.13. */
  get pointsToTrailingCommas(): boolean {
    const [major = 0, minor = 0] = this.version.split('.').map(Number);
    return major > 3 || minor >= 13;
  }

  /** What it says of the lines of a file; it may be asked about the next before it has answered. */
  judge(file: Uint8Array): Promise<Answer[]> {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(file.length);
    this.#process.stdin.write(length);
    this.#process.stdin.write(file);
    this.#last = this.#last.then(() => this.#readAnswers());
    return this.#last;
  }

  /** Ends the process. */
  stop(): void {
    this.#process.stdin.end();
  }

  async #readAnswers(): Promise<Answer[]> {
    const count = (await this.#read(4)).readUInt32LE();
    const records = await this.#read(count * RECORD_BYTES);
    return Array.from({ length: count }, (_, index) => this.#answer(records, index * RECORD_BYTES));
  }

  #answer(records: Buffer, start: number): Answer {
    const outcome = OUTCOMES[records[start] as number] ?? 'unknown';
    const flags = records[start + 3] as number;
    const offset = (at: number) => {
      const value = records.readUInt32LE(start + at);
      return value === NONE ? null : value;
    };
    const at = offset(8);
    return {
      outcome,
      message: at === null ? '' : (this.#messages[records[start + 1] as number] ?? 'a new message'),
      terminated: records[start + 2] === 1,
      isObject: (flags & IS_OBJECT) !== 0,
      length: records.readUInt32LE(start + 4),
      at,
      characters: offset(16),
      notUtf8At: offset(12),
      cutWithinCharacter: (flags & CUT_WITHIN_CHARACTER) !== 0,
    };
  }

  async #read(length: number): Promise<Buffer> {
    const pieces = [this.#received];
    let received = this.#received.length;
    while (received < length) {
      const { value, done } = await this.#chunks.next();
      if (done) throw new Error('CPython ended early; what it said stands above.');
      pieces.push(value);
      received += value.length;
    }
    const all = Buffer.concat(pieces);
    this.#received = all.subarray(length);
    return all.subarray(0, length);
  }
}

async function readHead(
  chunks: AsyncIterator<Buffer>,
  program: string,
): Promise<{ head: Head; rest: Buffer }> {
  let received = Buffer.alloc(0);
  for (;;) {
    const end = received.indexOf(0x0a);
    if (end >= 0) {
      return {
        head: JSON.parse(received.toString('utf8', 0, end)) as Head,
        rest: received.subarray(end + 1),
      };
    }
    const { value, done } = await chunks.next();
    if (done) throw new NoCPythonError(program, 'it ended at once; what it said stands above');
    received = Buffer.concat([received, value]);
  }
}
