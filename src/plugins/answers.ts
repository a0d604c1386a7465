/** What plugins answer, held against the contract: they may be written without its types. */
import type { ChangeStatus } from '../recorder/persistence-events.ts';
import type { PluginCompaction, PluginRecovery } from './contract.ts';

interface Amount {
  readonly records: number;
  readonly bytes: number;
}

export interface CheckedRecovery {
  readonly status: ChangeStatus;
  readonly reason: string | null;
  /** Null when the plugin does not say. */
  readonly removed: Amount | null;
  readonly keptAt: string | null;
}

export interface CheckedCompaction {
  readonly status: ChangeStatus;
  readonly reason: string | null;
  readonly before: Amount;
  readonly after: Amount;
}

/** @throws TypeError for what is no answer, or has a status that is none here */
export function checkedRecovery(given: unknown, statuses: readonly ChangeStatus[]): CheckedRecovery {
  const { removed, keptAt, ...answer } = Object(given) as PluginRecovery;
  return {
    status: statusFrom(answer.status, statuses),
    reason: textFrom('reason', answer.reason),
    removed: removed === undefined ? null : amountFrom('removed', removed),
    keptAt: textFrom('keptAt', keptAt),
  };
}

/** @throws TypeError, as above; also when there is more afterwards than before */
export function checkedCompaction(given: unknown, statuses: readonly ChangeStatus[]): CheckedCompaction {
  const answer = Object(given) as PluginCompaction;
  const [before, after] = [amountFrom('before', answer.before), amountFrom('after', answer.after)];
  if (after.records > before.records || after.bytes > before.bytes) {
    throw new TypeError('its answer has more in "after" than in "before"');
  }
  const status = statusFrom(answer.status, statuses);
  return { status, reason: textFrom('reason', answer.reason), before, after };
}

function statusFrom(status: unknown, statuses: readonly ChangeStatus[]): ChangeStatus {
  const found = statuses.find((one) => one === status);
  if (found !== undefined) return found;
  throw new TypeError(`the status of its answer has to be one of ${statuses.join(', ')} here`);
}

function textFrom(name: string, given: unknown): string | null {
  if (given === undefined || given === null) return null;
  if (typeof given !== 'string') throw new TypeError(`${name} in its answer has to be text, or null`);
  return given;
}

function amountFrom(name: string, given: unknown): Amount {
  const { records, bytes } = Object(given) as Partial<Amount>;
  if (isCount(records) && isCount(bytes)) return { records, bytes };
  throw new TypeError(`${name} in its answer has to be { records, bytes }, both whole numbers, at least 0`);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
