/** The findings of one scan: a list that is capped and counts that never are. */
import {
  type Anomaly,
  type AnomalyType,
  RULES,
  type Rule,
  type RuleSeverities,
  type Severity,
  severityOf,
} from './anomaly.ts';

/** Where a finding is and what to say; made only for findings that get into the list. */
export type FindingDetails = Omit<Anomaly, 'type' | 'rule' | 'severity' | 'papyra'>;

export interface FindingsOptions {
  /** Most findings kept in the list. */
  readonly maxAnomalies: number;
  readonly severities: RuleSeverities;
}

interface Listed {
  readonly order: number;
  readonly anomaly: Anomaly;
}

/** Errors have first claim on the places of the list: a flood of warnings cannot hide the first of them. */
export class Findings {
  readonly #options: FindingsOptions;
  readonly #errors: Listed[] = [];
  readonly #warnings: Listed[] = [];
  readonly #byType = new Map<string, number>();
  readonly #byRule = new Map<string, number>();
  #errorCount = 0;
  #warningCount = 0;
  #papyraCount = 0;

  constructor(options: FindingsOptions) {
    this.#options = options;
  }

  /** Adds a finding; `type` is Papyra's, null for a rule that Papyra does not have. */
  add(rule: Rule, type: AnomalyType | null, details: () => FindingDetails): void {
    if (this.count(rule, type)) this.list(rule, type, details());
  }

  /** Counts a finding. Whether there is a place for it in the list: then `list` has to follow. */
  count(rule: Rule, type: AnomalyType | null): boolean {
    const severity = severityOf(rule, this.#options.severities);
    if (severity === 'ignore') return false;
    if (severity === 'error') this.#errorCount++;
    else this.#warningCount++;
    if (RULES[rule].papyra) this.#papyraCount++;
    increment(this.#byRule, rule);
    if (type !== null) increment(this.#byType, type);
    return this.#listOf(severity).length < this.#options.maxAnomalies;
  }

  /** Lists the finding that was counted last. */
  list(rule: Rule, type: AnomalyType | null, details: FindingDetails): void {
    const severity = severityOf(rule, this.#options.severities) as Severity;
    const { papyra } = RULES[rule];
    const order = this.#errorCount + this.#warningCount;
    this.#listOf(severity).push({ order, anomaly: { type, rule, severity, papyra, ...details } });
  }

  #listOf(severity: Severity): Listed[] {
    return severity === 'error' ? this.#errors : this.#warnings;
  }

  /** How many there are so far. */
  totals(): { papyra: number; errors: number; warnings: number } {
    return { papyra: this.#papyraCount, errors: this.#errorCount, warnings: this.#warningCount };
  }

  /** In the order in which they were added, with what was left out said and counted. */
  result() {
    const total = this.#errorCount + this.#warningCount;
    const warnings = this.#warnings.slice(0, this.#options.maxAnomalies - this.#errors.length);
    const listed = [...this.#errors, ...warnings].sort((a, b) => a.order - b.order);
    return {
      anomalies: listed.map(({ anomaly }) => anomaly),
      truncated: listed.length < total,
      counts: {
        total,
        errors: this.#errorCount,
        warnings: this.#warningCount,
        papyra: this.#papyraCount,
        by_type: Object.fromEntries(this.#byType),
        by_rule: Object.fromEntries(this.#byRule),
      },
    };
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
