/** SHA-256, loaded when one is wanted: the crypto module takes as long to load as the scanner. */
import type { Hash } from 'node:crypto';

/** A new SHA-256 to be fed. */
export async function newSha256(): Promise<Hash> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256');
}
