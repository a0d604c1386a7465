/** Makes a file smaller as long as something stays true of it, so that a person can see what it is. */

/** Bytes that are scanned for it, all tries together; a try costs as much as some at least. */
const MAX_SCANNED_BYTES = 512 << 20;
const LEAST_BYTES_OF_A_TRY = 64 << 10;

type StillFails = (bytes: Buffer) => Promise<boolean>;

/**
 * The smallest file found by leaving out lines, then bytes, and then putting an `a` for each byte that may be
 * anything. `line` is where to look first, from 1; `stillFails` decides what is kept.
 */
export async function shrink(bytes: Buffer, line: number | null, stillFails: StillFails): Promise<Buffer> {
  let scanned = 0;
  const fails: StillFails = async (tried) => {
    scanned += Math.max(tried.length, LEAST_BYTES_OF_A_TRY);
    return scanned <= MAX_SCANNED_BYTES && (await stillFails(tried));
  };
  const lines = linesOf(bytes);
  const culprit = line === null ? undefined : lines[line - 1];
  const isAlone = culprit !== undefined && (await fails(culprit));
  const fewerLines = isAlone ? culprit : await withoutNeedlessLines(lines, fails);
  return withLetters(await withoutNeedlessBytes(fewerLines, fails), fails);
}

/** First leaves out halves, then ever smaller stretches, then single lines. */
async function withoutNeedlessLines(lines: readonly Buffer[], fails: StillFails): Promise<Buffer> {
  let left = [...lines];
  for (const size of sizes(lines.length)) {
    for (let at = 0; at < left.length; ) {
      const fewer = left.toSpliced(at, size);
      if (await fails(Buffer.concat(fewer))) left = fewer;
      else at += size;
    }
  }
  return Buffer.concat(left);
}

/** The same with bytes, of which there may be too many for a list. */
async function withoutNeedlessBytes(bytes: Buffer, fails: StillFails): Promise<Buffer> {
  let left = bytes;
  for (const size of sizes(bytes.length)) {
    for (let at = 0; at < left.length; ) {
      const fewer = Buffer.concat([left.subarray(0, at), left.subarray(at + size)]);
      if (await fails(fewer)) left = fewer;
      else at += size;
    }
  }
  return left;
}

async function withLetters(bytes: Buffer, fails: StillFails): Promise<Buffer> {
  let left = bytes;
  for (const at of bytes.keys()) {
    const plainer = Buffer.from(left);
    plainer[at] = 0x61;
    if (!plainer.equals(left) && (await fails(plainer))) left = plainer;
  }
  return left;
}

/** Half of it, a quarter and so on, down to 1. */
function sizes(length: number): number[] {
  const halves: number[] = [];
  for (let size = Math.ceil(length / 2); size > 1; size = Math.ceil(size / 2)) halves.push(size);
  return [...halves, 1];
}

/** Lines with their line ends. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines = bytes.toString('latin1').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  return lines.map((line) => Buffer.from(line, 'latin1'));
}
