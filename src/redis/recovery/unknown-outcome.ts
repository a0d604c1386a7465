/** A transaction was sent, the connection broke, and `cause` then kept its outcome from being known. */
export class UnknownOutcome extends Error {
  override readonly name = 'UnknownOutcome';
  /** How many it was about; null where nobody counts them. */
  readonly entries: number | null;

  constructor(entries: number | null, cause: unknown) {
    super('the outcome of a transaction is not known', { cause });
    this.entries = entries;
  }
}
