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

/** The findings of one severity. */
class Ranked {
  readonly listed: Listed[] = [];
  total = 0;
}

/** What every finding of a rule has in common, and how many there are. */
interface Tally {
  /** Null where the rule is ignored. */
  readonly severity: Severity | null;
  readonly papyra: boolean;
  count: number;
}

/** Errors have first claim on the places of the list: a flood of warnings cannot hide the first of them. */
export class Findings {
  readonly #options: FindingsOptions;
  readonly #ranked: Readonly<Record<Severity, Ranked>> = { error: new Ranked(), warn: new Ranked() };
  readonly #byType = new Map<AnomalyType, number>();
  readonly #byRule = new Map<Rule, Tally>();
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
    const tally = this.#tallyOf(rule);
    if (tally.severity === null) return false;
    const ranked = this.#ranked[tally.severity];
    tally.count++;
    ranked.total++;
    if (tally.papyra) this.#papyraCount++;
    if (type !== null) this.#byType.set(type, (this.#byType.get(type) ?? 0) + 1);
    return this.#hasPlace(ranked);
  }

  /** Whether another finding of a rule that has some would only be counted. */
  isFull(rule: Rule): boolean {
    const tally = this.#byRule.get(rule);
    if (tally === undefined) return false;
    return tally.severity === null || !this.#hasPlace(this.#ranked[tally.severity]);
  }

  #hasPlace({ listed }: Ranked): boolean {
    return listed.length < this.#options.maxAnomalies;
  }

  /** Lists the finding that was counted last. */
  list(rule: Rule, type: AnomalyType | null, details: FindingDetails): void {
    const { severity, papyra } = this.#tallyOf(rule);
    if (severity === null) return;
    const { error, warn } = this.#ranked;
    const order = error.total + warn.total;
    this.#ranked[severity].listed.push({ order, anomaly: { type, rule, severity, papyra, ...details } });
  }

  #tallyOf(rule: Rule): Tally {
    const known = this.#byRule.get(rule);
    if (known !== undefined) return known;
    const severity = severityOf(rule, this.#options.severities);
    const tally = { severity: severity === 'ignore' ? null : severity, papyra: RULES[rule].papyra, count: 0 };
    this.#byRule.set(rule, tally);
    return tally;
  }

  /** How many there are so far. */
  totals(): { papyra: number; errors: number; warnings: number } {
    const { error, warn } = this.#ranked;
    return { papyra: this.#papyraCount, errors: error.total, warnings: warn.total };
  }

  /** In the order in which they were added, with what was left out said and counted. */
  result() {
    const { papyra, errors, warnings } = this.totals();
    const { error, warn } = this.#ranked;
    const shown = warn.listed.slice(0, this.#options.maxAnomalies - error.listed.length);
    const listed = [...error.listed, ...shown].sort((a, b) => a.order - b.order);
    const counted = [...this.#byRule].filter(([, { count }]) => count > 0);
    return {
      anomalies: listed.map(({ anomaly }) => anomaly),
      truncated: listed.length < errors + warnings,
      counts: {
        total: errors + warnings,
        errors,
        warnings,
        papyra,
        by_type: Object.fromEntries(this.#byType),
        by_rule: Object.fromEntries(counted.map(([rule, { count }]) => [rule, count])),
      },
    };
  }
}
