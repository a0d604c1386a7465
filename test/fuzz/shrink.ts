/** Makes a file smaller as long as something stays true of it, so that a person can see what it is. */

/** Tries; each may scan the file with every engine. */
const MAX_TRIES = 4_000;

/**
 * The smallest file found by leaving out lines, then bytes, and then putting an `a` for each byte that may be
 * anything. `line` is where to look first, from 1; `stillFails` is true of `bytes` and decides what is kept.
 */
export async function shrink(
  bytes: Buffer,
  line: number | null,
  stillFails: (bytes: Buffer) => Promise<boolean>,
): Promise<Buffer> {
  let tries = 0;
  const fails = async (parts: readonly Buffer[]) =>
    tries++ < MAX_TRIES && (await stillFails(Buffer.concat(parts)));

  let lines = linesOf(bytes);
  const culprit = line === null ? undefined : lines[line - 1];
  if (culprit !== undefined && (await fails([culprit]))) lines = [culprit];
  lines = await withoutNeedless(lines, fails);
  const parts = await withoutNeedless(bytesOf(Buffer.concat(lines)), fails);
  for (const [at, byte] of parts.entries()) {
    if (!LETTER.equals(byte) && (await fails(parts.with(at, LETTER)))) parts[at] = LETTER;
  }
  return Buffer.concat(parts);
}

const LETTER = Buffer.from('a');

/** The parts without those that can be left out: first halves, then ever smaller stretches, then single ones. */
async function withoutNeedless(
  parts: readonly Buffer[],
  fails: (parts: readonly Buffer[]) => Promise<boolean>,
): Promise<Buffer[]> {
  let left = [...parts];
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const fewer = left.toSpliced(at, size);
      if (await fails(fewer)) left = fewer;
      else at += size;
    }
  }
  return left;
}

/** Lines with their line ends. */
function linesOf(bytes: Buffer): Buffer[] {
  const lines = bytes.toString('latin1').match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  return lines.map((line) => Buffer.from(line, 'latin1'));
}

function bytesOf(bytes: Buffer): Buffer[] {
  return Array.from(bytes, (byte) => Buffer.of(byte));
}
