/** What `DUMP` gives, changed by hand: states that no command leaves behind, but a broken migration does. */
const FOOTER = 10;
/** CRC-64 as Redis has it (Jones), reflected. */
const POLYNOMIAL = 0x95ac9329ac4bc9b5n;

/** A dump with `change` made to its content, and the checksum that goes with it. */
export function changedDump(dump: Buffer, change: (content: Buffer) => void): Buffer {
  const content = Buffer.from(dump);
  change(content.subarray(0, -FOOTER));
  content.writeBigUInt64LE(crc64(content.subarray(0, -8)), content.length - 8);
  return content;
}

/** Replaces the only (or, where `last`, the last) run of bytes that is `from` by `to`, which is as long. */
export function replaceBytes(content: Buffer, from: Buffer, to: Buffer, last = false): void {
  const at = last ? content.lastIndexOf(from) : content.indexOf(from);
  if (at < 0 || from.length !== to.length) throw new Error(`no ${from.toString('hex')} to replace`);
  to.copy(content, at);
}

/** An ID's milliseconds as a dump has those that take more than 32 bits. */
export function dumpedNumber(value: number): Buffer {
  const bytes = Buffer.alloc(9, 0x81);
  bytes.writeBigUInt64BE(BigInt(value), 1);
  return bytes;
}

function crc64(bytes: Buffer): bigint {
  let crc = 0n;
  for (const byte of bytes) {
    crc ^= BigInt(byte);
    for (let bit = 0; bit < 8; bit++) crc = crc & 1n ? (crc >> 1n) ^ POLYNOMIAL : crc >> 1n;
  }
  return crc;
}
