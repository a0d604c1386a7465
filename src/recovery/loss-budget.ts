/** The most that a recovery may remove from an artifact. */
import { formatCount } from '../ndjson/format-count.ts';

export interface LossBudget {
  readonly limit: number;
  readonly unit: 'records' | 'bytes';
}

const BUDGET = /^(\d+) (record|byte)s?$/;

/** The budget that a setting asks for; null for `off`. */
export function lossBudgetFrom(maxLoss: string): LossBudget | null {
  const [, limit, unit] = BUDGET.exec(maxLoss) ?? [];
  if (limit === undefined) return null;
  return { limit: Number(limit), unit: unit === 'byte' ? 'bytes' : 'records' };
}

/** Why a loss is over the budget and what to do, or null when it is not. */
export function overBudget(
  removed: { readonly records: number; readonly bytes: number },
  budget: LossBudget | null,
): string | null {
  if (budget === null || removed[budget.unit] <= budget.limit) return null;
  return (
    `max-loss: ${lossAmount(removed)} would go, and at most ` +
    `${counted(budget.limit, budget.unit.slice(0, -1))} may. Nothing was written. Look at the plan (persistence recover ` +
    '--plan); then restore the artifact from a good copy, or raise max-loss.'
  );
}

/** `1 record (1 byte)`. */
export function lossAmount({ records, bytes }: { readonly records: number; readonly bytes: number }): string {
  return `${counted(records, 'record')} (${counted(bytes, 'byte')})`;
}

function counted(count: number, unit: string): string {
  return `${formatCount(count)} ${unit}${count === 1 ? '' : 's'}`;
}
