/** Why a recovery or compaction stopped, for people: what, where and what to do. Quotes paths, so escape it. */
export class RecoveryError extends Error {
  override readonly name = 'RecoveryError';
}
